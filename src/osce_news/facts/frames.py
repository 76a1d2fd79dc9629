"""Words before a State or body that say how it took part: *organized by*, *in co-operation with*, *funded by*.

A State or body that is merely named took no part. It becomes a participant only behind one of the frames below, each
with the phrase that asked for it, or as the subject of a clause of `osce_news.facts.clauses`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern, one_of
from osce_news.facts.counts import Group, is_group_noun
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Involvement, ParticipantKind, Term, TermKind
from osce_news.vocabulary.acts import ACTS, Object
from osce_news.vocabulary.wording import EVENT_NOUNS

__all__ = ["Part", "is_of_state", "named_part", "read_frames"]


class Part(NamedTuple):
    """A participant in offsets of the prose."""

    start: int
    end: int
    kind: ParticipantKind
    name: Stretch
    term: Term | None
    involvement: Involvement
    rule: str
    group: Group | None = None
    origins: tuple[Named, ...] = ()
    origin_count: int | None = None


def read_frames(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies of the paragraphs that a frame says took part."""
    yield from _framed(prose, lists)
    yield from _demonyms(prose, lists)
    yield from _beside_name(prose, lists)


# -- passive and prepositional frames ---------------------------------------------------------------------------------


class _Frame(NamedTuple):
    """A word and a preposition that say how what follows took part."""

    rule: str
    involvement: Involvement
    words: frozenset[str]
    behind: tuple[str, ...] | Pattern
    """What stands between the word and the names."""
    before: tuple[str, ...] = ()
    """What must stand before the word, if anything."""
    subject: Object = Object.ANYTHING
    """What must be named before it in its sentence: other things are given and led, too."""


def _words(words: str) -> frozenset[str]:
    return frozenset(word for lower in words.split() for word in (lower, lower.capitalize()))


_BY = (" by ", " jointly by ")
_FOUND = ("ound a ", "inds a ", "and a ")  # "found a host in the Library and a sponsor in the Embassy"
_JOINT_WORK = Pattern(
    rf"\ (?:[a-z-]+\ ){{0,3}}?(?:initiative|programme|project|undertaking|venture|{one_of(sorted(EVENT_NOUNS))})"
    r"\ (?:between|by|of)\ "
)
_LEADS = (
    *("ith ", "ith the ", "hanks to ", "hanks to the ", "nder the ", "eceived ", "eceives ", "eceiving "),
    *(" by the ", " and the ", " and "),
)
_SORTS = ("", "active ", "additional ", "expert ", "full ", "generous ", "kind ", "technical ")

_WITH_MONEY = ("ith ", "ith the ", "nd ", "nd the ", "f ", "y ", "sing ")  # but "follow money from Ukraine"
_GIVEN_BY = (
    *(" from ", " by ", " provided by ", " came from ", " comes from ", " given by "),
    *(f" {verb} provided by " for verb in ("is", "are", "was", "were")),
)


def _passives() -> Iterator[_Frame]:
    """``organized by``, ``put together by``: the participles of the verbs of taking part."""
    for act in ACTS:
        for particle in dict.fromkeys(verb.particle for verb in act.verbs if act.passive):
            words = " ".join(verb.participle for verb in act.verbs if verb.particle == particle)
            by = (f" {particle} by ",) if particle else _BY
            yield _Frame(str(act.passive), act.involvement, _words(words), by, subject=act.subject)


_FRAMES: tuple[_Frame, ...] = (
    *_passives(),
    # "The school is a project of the Association and the Mission", "the idea of the Centre"
    _Frame(
        "organized-by",
        Involvement.ORGANIZER,
        _words("initiative project undertaking venture"),
        (" of ", " by ", " between "),
        (" is a ",),
    ),
    _Frame("organized-by", Involvement.ORGANIZER, _words("joint"), _JOINT_WORK),
    _Frame(
        "organized-by", Involvement.ORGANIZER, _words("course courses seminar seminars workshop workshops"), (" of ",)
    ),
    _Frame("found-in", Involvement.HOST, _words("host"), (" in ",), _FOUND),
    _Frame("found-in", Involvement.FUNDER, _words("donor sponsor"), (" in ",), _FOUND),
    _Frame("found-in", Involvement.PARTNER, _words("partner"), (" in ",), _FOUND),
    _Frame("organized-by", Involvement.ORGANIZER, _words("brainchild idea"), (" of ",), ("was the ", "is the ")),
    _Frame("organized-by", Involvement.ORGANIZER, _words("hands"), (" of ",), ("in the ",)),
    _Frame(
        "hosted-by", Involvement.HOST, _words("host hosts"), (" was ", " were "), ("The ", "Their ", "the ", "their ")
    ),
    # "visited Vilnius at the invitation of the Ministry of Culture", "as guests of the Academy"
    _Frame("hosted-by", Involvement.HOST, _words("invitation"), (" of ",), ("t the ",)),
    _Frame("hosted-by", Involvement.HOST, _words("received"), _BY, ("hey were ",)),
    _Frame("hosted-by", Involvement.HOST, _words("guests"), (" of ",), (" as ", " were ")),
    _Frame("hosted-by", Involvement.HOST, _words("premises roof"), (" of ",), ("n the ", "t the ", "der the ")),
    # "Also present were the Embassy of Poland and UN Women"
    _Frame("attended-by", Involvement.ATTENDEE, _words("present"), (" were ", " was "), ("lso ",)),
    _Frame("attended-by", Involvement.ATTENDEE, _words("participation"), (" of ", " by "), ("ith the ", "ith ")),
    # "in partnership with the UN Office on Drugs and Crime (UNODC)"
    _Frame(
        "in-partnership-with",
        Involvement.PARTNER,
        _words(
            "association collaboration concert conjunction consultation co-operation co-ordination cooperation"
            " coordination partnership tandem"
        ),
        (" with ",),
        ("in ", "In ", " close ", " joint "),
    ),
    _Frame(
        "together-with",
        Involvement.PARTNER,
        _words("together jointly co-organized co-organised partnered co-operated cooperated teamed teaming"),
        (" with ", " up with "),
    ),
    _Frame("together-with", Involvement.PARTNER, _words("forces"), (" with ",), ("oined ",)),
    _Frame("together-with", Involvement.PARTNER, _words("hand"), (" with ",), ("hand in ",)),
    _Frame("together-with", Involvement.PARTNER, _words("side"), (" with ",), ("side by ",)),
    _Frame("together-with", Involvement.PARTNER, _words("co-operation cooperation"), (" of ",), ("ith the ",)),
    _Frame("together-with", Involvement.PARTNER, _words("alongside"), (" ",), subject=Object.EVENT),
    _Frame("together-with", Involvement.PARTNER, _words("aided assisted"), _BY, subject=Object.EVENT),
    _Frame("together-with", Involvement.PARTNER, _words("auspices"), (" of ",), ("nder the ",)),
    _Frame("together-with", Involvement.PARTNER, _words("initiative"), (" of ",), ("t the ", "n the ")),
    # "made possible by Belgium", "financially supported by", "at the expense of Malta"
    _Frame("funded-by", Involvement.FUNDER, _words("possible"), _BY, ("made ",)),
    _Frame("funded-by", Involvement.FUNDER, _words("financially"), (" by ",), ("supported ",)),
    _Frame("funded-by", Involvement.FUNDER, _words("supported"), (" by ",), ("financially ",)),
    _Frame("funded-by", Involvement.FUNDER, _words("expense"), (" of ",), ("t the ",)),
    # "with money from Sweden", "a grant of the Embassy", "90,000 euros from Luxembourg"
    _Frame(
        "funding-from",
        Involvement.FUNDER,
        _words("contribution contributions donation donations funding funds gift gifts grant grants scholarships"),
        _GIVEN_BY,
    ),
    _Frame("funding-from", Involvement.FUNDER, _words("money"), (*_GIVEN_BY, " of "), _WITH_MONEY),
    _Frame(
        "funding-from",
        Involvement.FUNDER,
        _words("donation donations funding funds generosity gift gifts grant grants"),
        (" of ",),
    ),
    _Frame(
        "funding-from", Involvement.FUNDER, _words("contribution contributions"), (" of ",), ("inancial ", "enerous ")
    ),
    _Frame("funding-from", Involvement.FUNDER, _words("euros dollars francs EUR USD"), (" from ", " donated by ")),
    _Frame("funding-from", Involvement.FUNDER, _words("donors states States"), (" of ",), ("onor ", "hanks to the ")),
    _Frame(
        "funding-from",
        Involvement.FUNDER,
        _words("support assistance backing"),
        (" from ", " of ", " provided by "),
        ("inancial ",),
    ),
    # "with support from the Government of Switzerland"; a body that supports is a partner
    _Frame(
        "support-from",
        Involvement.FUNDER,
        _words("support assistance help backing input"),
        (" from ", " of "),
        tuple(f"{lead}{sort}" for lead in _LEADS for sort in _SORTS),
    ),
    _Frame("supported-by", Involvement.FUNDER, _words("supported backed"), (" by ",)),
    # "reopened thanks to Latvia and the Swiss Agency"
    _Frame("supported-by", Involvement.FUNDER, _words("thanks"), (" to ",)),
)
_FRAME_WORDS = frozenset().union(*(frame.words for frame in _FRAMES))
_OF_A_STATE = Pattern(
    r"(?:Ministry|Government|Permanent\ (?:Mission|Representation)|Embass(?:y|ies)|Department\ of\ State"
    r"|Agency\ for\ International|Development\ and\ Co-?operation|Development\ Agency)"
)
_SUPPORT = frozenset({"support-from", "supported-by"})


def _framed(prose: Prose, lists: Lists) -> Iterator[Part]:
    text = prose.text
    for position, word in prose.positions(_FRAME_WORDS):
        paragraph = prose.paragraph_at(position)
        found = _frame_at(text, position, word) if paragraph is not None else None
        if found is not None and paragraph is not None:
            frame, start = found
            sentence = prose.sentence_start(paragraph.start, position)
            if not _names(frame.subject, text, sentence, position):
                continue
            is_fronted = position - sentence < _LONGEST_FRONT
            first = _behind_kind(text, start, paragraph.end)
            of_people = frame.involvement is Involvement.ATTENDEE  # "joined by a senator from Kazakhstan"
            for named in lists.at(first, paragraph.end, is_fronted=is_fronted, of_people=of_people):
                part = named_part(named, lists, frame.involvement, frame.rule)
                if frame.rule == "organized-by" and lists.is_demonym(named):
                    yield from _by_people(part, text, sentence)
                elif frame.rule != "given-by" or is_of_state(part, lists):
                    yield part


def _by_people(part: Part, text: str, sentence: int) -> Iterator[Part]:
    """``conducted by German police officers``: the State took part, and did not organize; its authorities may have."""
    words = text[part.end + 1 : part.end + _LONGEST_NOUN].replace(",", " ").replace(".", " ").split(" ")[:3]
    if not _POWERS.isdisjoint(words):
        yield from [part] if _names_event(text, sentence, part.start) else ()
    elif any(map(is_group_noun, words)):
        yield part._replace(involvement=Involvement.ATTENDEE)


_POWERS = frozenset({"authorities", "government", "governments", "ministries", "ministry"})
_LONGEST_FRONT = 16  # characters of "In close" before "co-operation with A, B held"
# "funded by several participating States, including Norway and Sweden"
_SUCH_AS = Pattern(
    r"(?:[a-z][\w-]*\ |OSCE\ |States,?\ ){1,6}?(?:(?:States|countries|donors),?\ )?(?:among\ them|including"
    r"|in\ particular|namely|such\ as)\ "
)


def _behind_kind(text: str, start: int, end: int) -> int:
    """`start`, or where the names begin behind what they all are."""
    such = _SUCH_AS.match(text, start, end)
    return such.end() if such else start


def _names(subject: Object, text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` names what the passive verb behind it must have for a subject."""
    if subject is Object.EVENT:
        return _names_event(text, start, end) or _is_fronted(text, start)
    if subject is Object.EVENT_ITSELF:
        before = max(start, end - _LONGEST_COSTS)
        return _JUST_AN_EVENT.search(text, before, end) is not None or _is_fronted(text, start)
    if subject is Object.COSTS:
        return _COSTS_ARE.search(text, max(start, end - _LONGEST_COSTS), end) is not None
    if subject is Object.MEMBERS:
        return any(map(is_group_noun, text[max(start, end - _LONGEST_COSTS) : end].replace(",", "").split(" ")))
    return True


def _is_fronted(text: str, start: int) -> bool:
    """Whether a sentence begins with what was done to an event: *Designed by A and run by B, a course ended*."""
    first, second = [*text[start : start + _LONGEST_COSTS].split(" "), ""][:2]
    return (
        first in _FRAME_WORDS or (first == "Jointly" and second in _FRAME_WORDS) or (first[-2:], second) == ("ed", "by")
    )


_JUST_AN_EVENT = Pattern(
    rf"(?<![\w-]){one_of(sorted(EVENT_NOUNS))}(?!\w)(?:,?\ (?:that|which))?(?:\ (?:ha[sd]\ been|is|are|was|were))?,?\ "
    r"(?:jointly\ )?\Z"
)
_COSTS_ARE = Pattern(
    r"(?<!\w)(?:accommodation|(?:air)?fares?|bills?|costs?|expenses?|fees?|interpretation|rents?|salaries|tickets?|travel"
    r"|wages)(?!\w)(?:\ [a-z]+){0,6}\ \Z"
)
_LONGEST_COSTS = 60
_LONGEST_NOUN = 24


def _names_event(text: str, start: int, end: int) -> bool:
    words = text[max(start, end - _LONGEST_LEAD) : end].replace(",", "").split(" ")
    return text.startswith(("It ", "They "), start, end) or not EVENT_NOUNS.isdisjoint(words)


_LONGEST_LEAD = 160
# "a round table held in Minsk today by the OSCE Office", "organized and paid for by", "funded in equal parts by"
_BY_LATER = Pattern(r"(?P<between>\ [^,.;:\"()\n]{1,60}?)\ by\ ")
# "Funding for the programme was provided by the Governments of France and Slovenia", "A grant of EUR 40,000 from"
_PROVIDED_BY = Pattern(
    r"\ (?:of|worth)\ (?:[^,;:.\"\n]|(?<=[0-9])[.,](?=[0-9])){3,30}?\ from\ "
    r"|(?:\ (?:for|to|towards)\ [^,;:.\"\n]{3,60}?)?\ (?:(?:has\ |have\ )?c[ao]mes?\ from"
    r"|(?:is|are|was|were|is\ being|are\ being|has\ been|have\ been)\ (?:announced|given|made|pledged|provided"
    r"|received|secured)"
    r"\ (?:by|from))\ "
)
_GIVING = frozenset({"funding-from", "support-from"})
_NOT_GIVEN = ("ask for ", "asked for ", "hope for ", "hoped for ", " lack of ", " no ", "sought ", "ithout ")


def _frame_at(text: str, position: int, word: str) -> tuple[_Frame, int] | None:
    """The first frame that `word` at `position` belongs to, and where the list behind its preposition begins."""
    end = position + len(word)
    for frame in _FRAMES:
        if word not in frame.words:
            continue
        provided = _PROVIDED_BY.match(text, end) if frame.rule in _GIVING else None
        if provided is not None:
            return frame, provided.end()
        if frame.before and not text.endswith(frame.before, 0, position):
            continue
        if frame.rule in _GIVING and text.endswith(_NOT_GIVEN, 0, position):
            continue
        if isinstance(frame.behind, Pattern):
            behind = frame.behind.match(text, end)
            if behind is not None:
                return frame, behind.end()
            continue
        for preposition in frame.behind:
            if text.startswith(preposition, end):
                return frame, end + len(preposition)
        by = _BY_LATER.match(text, end) if " by " in frame.behind else None
        if by is not None and (_is_joined(by["between"]) or not _has_object(by["between"].split())):
            return frame, by.end()
    return None


def _is_joined(between: str) -> bool:
    """``organized and paid for by``: another participle of the same agent."""
    link, *words = between.split()
    return link == "and" and len(words) < _MOST_JOINED and any(word in _FRAME_WORDS for word in words)


_MOST_JOINED = 4
_DETERMINERS = frozenset("a an its the their this two".split())


def _has_object(between: Sequence[str]) -> bool:
    """Whether *by* tells of something else: *offered the course with help by*, *funded courses organized by*."""
    other = (word in _FRAME_WORDS or (word.endswith("ed") and len(word) > _SHORTEST_PARTICIPLE) for word in between)
    return between[0] in _DETERMINERS or any(other)


_SHORTEST_PARTICIPLE = 3


def named_part(named: Named, lists: Lists, involvement: Involvement, rule: str) -> Part:
    """A State or body as a participant; a government stands for its State, and a State's support is funding."""
    kind, term = ParticipantKind.BODY, named.term
    name = named.stands_for or Stretch(named.start, named.end)
    if named.kind is TermKind.STATE:
        kind = ParticipantKind.STATE
    elif named.term is None and "Government" in lists.text[named.start : named.end].split(" "):
        state = lists.state_in(named)
        if state is not None:
            kind, term = ParticipantKind.STATE, state.term
    part = Part(named.start, named.end, kind, name, term, involvement, rule)
    is_partner = rule in _SUPPORT and not is_of_state(part, lists)
    return part._replace(involvement=Involvement.PARTNER) if is_partner else part


def is_of_state(part: Part, lists: Lists) -> bool:
    """Whether a participant is a State or speaks for one: what it gives, the State gives."""
    return part.kind is ParticipantKind.STATE or _OF_A_STATE.search(lists.text, part.start, part.end) is not None


# -- "with Norwegian and Swedish funding" ------------------------------------------------------------------------------

_GIFTS = (
    "assistance backing contribution contributions donation donations financing funding funds grant grants help money"
    " sponsorship support"
).split()
_SORTS_OF_GIFTS = (" financial ", " generous ", " own ")
_WITH = tuple(
    f"{preposition} {article}"
    for preposition in (" by", " from", " of", " thanks to", " through", " to", " with", "Thanks to", "With")
    for article in ("", "a ", "the ")
)


def _demonyms(prose: Prose, lists: Lists) -> Iterator[Part]:
    for position, _ in prose.positions(_GIFTS):
        lead = next((lead for lead in _SORTS_OF_GIFTS if prose.text.endswith(lead, 0, position)), " ")
        end = position - len(lead)
        is_owner = prose.text.endswith("'s", 0, end)
        states = lists.before(end - 2 * is_owner) if prose.paragraph_at(position) is not None else []
        if not states or not prose.text.endswith(_WITH, 0, states[-1].start):
            continue
        if is_owner or all(map(lists.is_demonym, states)):
            for named in states:
                if named.kind is TermKind.STATE:
                    yield named_part(named, lists, Involvement.FUNDER, "demonym-funding")


# -- beside the name: "an OSCE-supported conference", "ODIHR's course", "Spain EUR 500,000 and Malta EUR 20,000" ------

_PARTICIPLE = Pattern(
    r"-(?:(?P<organizes>led|organi[sz]ed|run)|(?P<hosts>hosted)|(?P<funds>co-funded|financed|funded|sponsored)"
    r"|(?P<supports>backed|supported)|(?P<partners>implemented)),?\ "
)
_BY_PARTICIPLE = {
    "organizes": Involvement.ORGANIZER,
    "hosts": Involvement.HOST,
    "funds": Involvement.FUNDER,
    "supports": Involvement.FUNDER,
    "partners": Involvement.PARTNER,
}
# "ODIHR's leadership course", "an OSCE-UNODC course", but "an OSCE course" may be that of any of its missions
_COURSE = Pattern(
    r"(?:'s?)?\ (?:(?!(?:an?|and|at|by|began|for|from|gave|had|held|in|of|on|ran|that|the|to|which|who|will|with"
    r"|[a-z]+(?:ed|s))\ )[a-z][\w-]*\ ){0,3}?(?:courses?|round\ tables?|seminars?|summer\ schools?|trainings?"
    r"|webinars?|workshops?)"
    r"(?![\w-])(?!\ (?:guides?|manuals?|materials?|needs|participants|programmes?|rooms?))"
)
_WITH_ANOTHER = Pattern(r"[-/](?=[A-Z])")
_GIVES = Pattern(r"\ (?:[0-9][0-9,.]*\ (?:euros?|US\ dollars|dollars|Swiss\ francs)|(?:EUR|USD|€|\$)\ ?[0-9])")


def _beside_name(prose: Prose, lists: Lists) -> Iterator[Part]:
    """What stands directly behind a name and says how it took part."""
    for i, named in enumerate(lists.outermost):
        if prose.paragraph_at(named.start) is None:
            continue
        match = _PARTICIPLE.match(prose.text, named.end)
        if match is not None:
            verb = str(match.lastgroup)
            yield named_part(named, lists, _BY_PARTICIPLE[verb], "supported-by" if verb == "supports" else "hyphenated")
        elif _GIVES.match(prose.text, named.end):
            yield named_part(named, lists, Involvement.FUNDER, "gapped")
        elif named.kind is TermKind.BODY and _COURSE.match(prose.text, named.end):
            before = lists.outermost[i - 1] if i else None
            is_joined = before is not None and _WITH_ANOTHER.match(prose.text, before.end) is not None
            if before is not None and is_joined and before.end + 1 == named.start:
                yield named_part(before, lists, Involvement.ORGANIZER, "own-course")
                yield named_part(named, lists, Involvement.ORGANIZER, "own-course")
            elif prose.text.startswith("'", named.end):
                yield named_part(named, lists, Involvement.ORGANIZER, "own-course")
