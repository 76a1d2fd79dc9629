"""Words before a State or body that say how it took part: *organized by*, *in co-operation with*, *funded by*.

A State or body that is merely named took no part. It becomes a participant only behind one of the frames below, each
with the phrase that asked for it, or as the subject of a clause of `osce_news.facts.clauses`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import is_group_noun
from osce_news.facts.lists import Lists
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.parts import Part, named_part
from osce_news.facts.prose import Prose
from osce_news.model import Involvement
from osce_news.vocabulary.acts import ACTS, Object
from osce_news.vocabulary.wording import EVENT_NOUNS

__all__ = ["read_frames"]


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
    rf"\ (?:[a-z-]+\ ){{0,3}}?(?:initiative|programme|project|undertaking|venture|{EVENT_NOUN})"
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
    # "at a seminar of the Centre", but "in the course of the Chairmanship"
    _Frame("organized-by", Involvement.ORGANIZER, _words("courses seminar seminars workshop workshops"), (" of ",)),
    _Frame("found-in", Involvement.HOST, _words("host"), (" in ",), _FOUND),
    _Frame("found-in", Involvement.FUNDER, _words("donor sponsor"), (" in ",), _FOUND),
    _Frame("found-in", Involvement.PARTNER, _words("partner"), (" in ",), _FOUND),
    _Frame("organized-by", Involvement.ORGANIZER, _words("brainchild idea"), (" of ",), ("was the ", "is the ")),
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
        ("in ", "In ", "n close ", "n good ", "n joint ", "hrough close "),
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
_FRAMES_OF = {word: [frame for frame in _FRAMES if word in frame.words] for word in _FRAME_WORDS}


def read_frames(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies of the paragraphs that a frame says took part."""
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
            row = lists.at(first, paragraph.end, is_fronted=is_fronted, of_people=of_people)
            for named in row:
                part = named_part(named, lists, frame.involvement, frame.rule)
                if frame.rule == "organized-by" and lists.is_demonym(named):
                    yield from _by_people(part, text, noun=row[-1].end + 1, sentence=sentence)
                else:
                    yield part


def _by_people(part: Part, text: str, *, noun: int, sentence: int) -> Iterator[Part]:
    """``conducted by German police officers``: the State took part, and did not organize; its authorities may have."""
    words = text[noun : noun + _LONGEST_NOUN].replace(",", " ").replace(".", " ").split(" ")[:3]
    if _POWERS.isdisjoint(words) and any(map(is_group_noun, words)):
        yield part._replace(involvement=Involvement.ATTENDEE)
    elif _names_event(text, sentence, part.start):
        yield part


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
        before = max(start, end - _LONGEST_SUBJECT)
        return _JUST_AN_EVENT.search(text, before, end) is not None or _is_fronted(text, start)
    if subject is Object.COSTS:
        return _COSTS_ARE.search(text, max(start, end - _LONGEST_SUBJECT), end) is not None
    if subject is Object.MEMBERS:
        return any(map(is_group_noun, text[max(start, end - _LONGEST_SUBJECT) : end].replace(",", "").split(" ")))
    return True


def _is_fronted(text: str, start: int) -> bool:
    """Whether a sentence begins with what was done to an event: *Designed by A and run by B, a course ended*."""
    first, second = [*text[start : start + _LONGEST_SUBJECT].split(" "), ""][:2]
    return (
        first in _FRAME_WORDS or (first == "Jointly" and second in _FRAME_WORDS) or (first[-2:], second) == ("ed", "by")
    )


_JUST_AN_EVENT = Pattern(
    rf"(?<![\w-]){EVENT_NOUN}(?!\w)(?:,?\ (?:that|which))?(?:\ (?:ha[sd]\ been|is|are|was|were))?,?\ "
    r"(?:jointly\ )?\Z"
)
_COSTS_ARE = Pattern(
    r"(?<!\w)(?:accommodation|(?:air)?fares?|bills?|costs?|expenses?|fees?|interpretation|rents?|salaries|tickets?|travel"
    r"|wages)(?!\w)(?:\ [a-z]+){0,6}\ \Z"
)
_LONGEST_SUBJECT = 60
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
    for frame in _FRAMES_OF[word]:
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
