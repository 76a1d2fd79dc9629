"""Words that say how a State or body took part: *organized by*, *in co-operation with*, *funded by*, *held a workshop*.

A State or body that is merely named took no part. It becomes a participant only behind or before one of the frames
below, each with the phrase that asked for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import Group
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Involvement, ParticipantKind, Term, TermKind

__all__ = ["Part", "named_part", "read_frames"]


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
    stands_for: Stretch | None = None


def read_frames(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies of the paragraphs that a frame says took part."""
    yield from _framed(prose, lists)
    yield from _donors(prose, lists)
    yield from _hyphenated(prose, lists)
    yield from _active(prose, lists)
    yield from _subjects(prose, lists)


# -- passive and prepositional frames ---------------------------------------------------------------------------------


class _Frame(NamedTuple):
    """A word and a preposition that say how what follows took part."""

    rule: str
    involvement: Involvement
    words: frozenset[str]
    prepositions: tuple[str, ...]
    before: tuple[str, ...] = ()
    """What must stand before the word, if anything."""


def _words(words: str) -> frozenset[str]:
    return frozenset(word for lower in words.split() for word in (lower, lower.capitalize()))


_FRAMES: tuple[_Frame, ...] = (
    # "organized by the OSCE", "Organized by A, B and C, the workshop ..."
    _Frame(
        "organized-by",
        Involvement.ORGANIZER,
        _words(
            "organized organised co-organized co-organised held run conducted arranged convened launched implemented"
            " delivered offered"
        ),
        (" by ", " jointly by "),
    ),
    _Frame("organized-by", Involvement.ORGANIZER, _words("carried"), (" out by ",)),
    _Frame("hosted-by", Involvement.HOST, _words("hosted co-hosted"), (" by ", " jointly by ")),
    # "in partnership with the UN Office on Drugs and Crime (UNODC)"
    _Frame(
        "in-partnership-with",
        Involvement.PARTNER,
        _words("partnership co-operation cooperation collaboration conjunction co-ordination coordination"),
        (" with ",),
        ("in ", "In ", " close ", " joint "),
    ),
    _Frame(
        "together-with",
        Involvement.PARTNER,
        _words("together jointly co-organized co-organised partnered"),
        (" with ",),
    ),
    # "funded by the United States, Germany and the Republic of Korea", "paid for by the United States"
    _Frame(
        "funded-by",
        Involvement.FUNDER,
        _words("funded co-funded financed co-financed sponsored donated"),
        (" by ", " jointly by "),
    ),
    _Frame("funded-by", Involvement.FUNDER, _words("paid"), (" for by ",)),
    _Frame("funded-by", Involvement.FUNDER, _words("possible"), (" by ",), ("made ",)),  # "made possible by Belgium"
    _Frame("funded-by", Involvement.FUNDER, _words("financially"), (" by ",), ("supported ",)),
    _Frame("funded-by", Involvement.FUNDER, _words("supported"), (" by ",), ("financially ",)),
    _Frame(
        "funding-from",
        Involvement.FUNDER,
        _words("funding funds contribution contributions donation donations"),
        (" from ", " by ", " provided by ", " came from "),
    ),
    _Frame(
        "funding-from",
        Involvement.FUNDER,
        _words("support assistance"),
        (" from ", " of ", " provided by "),
        ("inancial ",),
    ),
    # "with support from the Government of Switzerland"; a body that supports is a partner
    _Frame(
        "support-from",
        Involvement.FUNDER,
        _words("support assistance help"),
        (" from ", " of "),
        tuple(f"{lead}{kind}" for lead in ("ith ", "ith the ", "hanks to ") for kind in ("", "generous ", "kind ")),
    ),
    _Frame("supported-by", Involvement.FUNDER, _words("supported backed"), (" by ",)),
)
_FRAME_WORDS = frozenset().union(*(frame.words for frame in _FRAMES))
_OF_A_STATE = Pattern(r"(?:Ministry|Government|Embass(?:y|ies)|Department\ of\ State|Agency\ for\ International)")
_SUPPORT = frozenset({"support-from", "supported-by"})


def _framed(prose: Prose, lists: Lists) -> Iterator[Part]:
    text = prose.text
    for position, word in prose.positions(_FRAME_WORDS):
        paragraph = prose.paragraph_at(position)
        found = _frame_at(text, position, word) if paragraph is not None else None
        if found is not None and paragraph is not None:
            frame, start = found
            for named in lists.at(start, paragraph.end):
                yield named_part(named, lists, frame.involvement, frame.rule)


# "a round table held in Minsk today by the OSCE Office in Minsk"
_HELD_BY = Pattern(r"(?:\ in\ [A-Z][\w'-]*(?:\ [A-Z][\w'-]*)?|\ today|\ yesterday|\ on\ [0-9][\w\ -]{2,24}){1,2}\ by\ ")
_LONGEST_BETWEEN = 60  # characters between the verb and "by"


def _frame_at(text: str, position: int, word: str) -> tuple[_Frame, int] | None:
    """The first frame that `word` at `position` belongs to, and where the list behind its preposition begins."""
    for frame in _FRAMES:
        if word in frame.words and (not frame.before or text.endswith(frame.before, 0, position)):
            end = position + len(word)
            for preposition in frame.prepositions:
                if text.startswith(preposition, end):
                    return frame, end + len(preposition)
            is_open = " by " in frame.prepositions and text.find(" by ", end, end + _LONGEST_BETWEEN) >= 0
            by = _HELD_BY.match(text, end) if is_open else None
            if by is not None:
                return frame, by.end()
    return None


def named_part(named: Named, lists: Lists, involvement: Involvement, rule: str) -> Part:
    """A State or body as a participant; a government stands for its State, and a State's support is funding."""
    kind, term, name = ParticipantKind.BODY, named.term, Stretch(named.start, named.end)
    if named.kind is TermKind.STATE:
        kind = ParticipantKind.STATE
    elif named.term is None and lists.text.startswith("Government", named.start):
        state = lists.state_in(named)
        if state is not None:
            kind, term = ParticipantKind.STATE, state.term
    if rule in _SUPPORT and kind is ParticipantKind.BODY and not _OF_A_STATE.search(lists.text, named.start, named.end):
        involvement = Involvement.PARTNER
    return Part(named.start, named.end, kind, name, term, involvement, rule, stands_for=named.stands_for)


# -- donors -----------------------------------------------------------------------------------------------------------

# "Germany and the Netherlands - which are both donors to PROJECT E-VIDENCE"
_WHO_ARE = Pattern(
    r",?\ (?:-\ )?(?:(?:which|who)\ (?:are|is|were)\ (?:both\ |all\ |also\ |the\ )?|the\ )"
    r"(?:main\ |two\ |three\ |sole\ |other\ )?\Z"
)
# "Donors to the project are Denmark, Finland and Sweden"
_ARE = Pattern(r"(?:\ (?:of|to)\ [^,;:.\"\n]{2,80}?)?\ (?:are|include|included|were)\ ")
_LONGEST_WHO_ARE = 30  # characters


def _donors(prose: Prose, lists: Lists) -> Iterator[Part]:
    for position, word in prose.positions(("Donors", "donor", "donors")):
        paragraph = prose.paragraph_at(position)
        if paragraph is None:
            continue
        listed: list[Named] = []
        if word[0].islower():
            before = max(paragraph.start, position - _LONGEST_WHO_ARE)
            who_are = _WHO_ARE.search(prose.text, before, position)
            listed += lists.before(who_are.start()) if who_are else ()
        if word.endswith("s"):
            are = _ARE.match(prose.text, position + len(word), paragraph.end)
            listed += lists.at(are.end(), paragraph.end) if are else ()
        for named in listed:
            yield named_part(named, lists, Involvement.FUNDER, "donors")


# -- "an OSCE-supported conference", "the EU-funded course" ------------------------------------------------------------

_PARTICIPLE = Pattern(
    r"-(?:(?P<organizes>led|organi[sz]ed|run)|(?P<hosts>hosted)|(?P<funds>co-funded|financed|funded|sponsored)"
    r"|(?P<supports>backed|supported))\ "
)


def _hyphenated(prose: Prose, lists: Lists) -> Iterator[Part]:
    for named in lists.outermost:
        match = _PARTICIPLE.match(prose.text, named.end)
        if match is None or prose.paragraph_at(named.start) is None:
            continue
        if match["organizes"] or match["hosts"]:
            yield named_part(
                named, lists, Involvement.ORGANIZER if match["organizes"] else Involvement.HOST, "hyphenated"
            )
        else:
            yield named_part(named, lists, Involvement.FUNDER, "supported-by" if match["supports"] else "hyphenated")


# -- "the OSCE Mission organized a workshop" --------------------------------------------------------------------------

_EVENT = (
    r"(?:campaigns?|ceremony|classes|competitions?|conferences?|consultations?|contests?|courses?|debates?|events?|exercises?"
    r"|exhibitions?|forum|hearing|lectures?|meetings?"
    r"|missions?|roundtable|round\ table|seminars?|sessions?|summit|symposium|talks|tour|trainings?|visit"
    r"|workshops?)(?!\w)"
)
_ORGANIZES = Pattern(
    rf"""
    (?:\ \([^()\n]{{2,20}}\))?(?:,\ [^,\n]{{3,80}},)?
    (?:\ in\ (?:co-?operation|co-?ordination|collaboration|conjunction|partnership)\ with\ [^.;:"\n]{{3,160}}?)?
    \ (?:today\ |yesterday\ |jointly\ |also\ |already\ |has\ |have\ |is\ |are\ |will\ |successfully\ ){{0,2}}
    (?P<verb>(?:co-)?(?:organi[sz]ed?|organi[sz]es|organi[sz]ing|held|holds?|holding|hosted|hosts?|hosting|conduct(?:ed|s)?
        |convened|opened|ran|started))
    \ (?:(?:an?|the|its|two|three|several)\ )?(?:[\w'/-]+,?\ ){{0,7}}?{_EVENT}
    """
)


# "Staff of the Supreme Court held a course": the court is not who held it.
_INSIDE = Pattern(r"(?<!\w)(?:at|for|from|in|of|to|with)\ (?:the\ )?\Z")


def _active(prose: Prose, lists: Lists) -> Iterator[Part]:
    for paragraph in prose.paragraphs:
        i = bisect_left(lists.starts, paragraph.start)
        while i < len(lists.starts) and lists.starts[i] < paragraph.end:
            named = lists.outermost[i]
            i += 1
            if named.kind is TermKind.REGION or _INSIDE.search(prose.text, max(0, named.start - 12), named.start):
                continue
            match = _ORGANIZES.match(prose.text, named.end, paragraph.end)
            if match is not None:
                host = match["verb"].startswith("host")
                involvement = Involvement.HOST if host else Involvement.ORGANIZER
                for organizer in lists.before(named.end):
                    yield named_part(organizer, lists, involvement, "organizes")


# -- "Kazakhstan, Tajikistan and Uzbekistan took part", "Norway and Spain financed the course" ------------------------

_DOES = Pattern(
    r"\ (?:also\ |both\ |jointly\ |have\ |has\ )?(?:"
    r"(?P<attends>took\ part|participated|attended|were\ represented)"
    r"|(?P<funds>funded|financed|co-financed|sponsored|donated|helped\ (?:to\ )?(?:finance|fund))"
    r"|(?P<supports>supported)(?=\ (?:an?|the)\ (?:[\w'/-]+\ ){0,4}" + _EVENT + r"))(?!\w)"
)


def _subjects(prose: Prose, lists: Lists) -> Iterator[Part]:
    for named in lists.outermost:
        paragraph = prose.paragraph_at(named.start)
        does = _DOES.match(prose.text, named.end, paragraph.end) if paragraph else None
        if does is not None:
            involvement = Involvement.ATTENDEE if does["attends"] else Involvement.FUNDER
            rule = "took-part" if does["attends"] else "supported-by" if does["supports"] else "funds"
            row = lists.before(named.end)
            first = row[-1].start
            is_of_group = prose.text.endswith((" from ", " from the ", " of "), 0, first)
            if not is_of_group or prose.text.endswith("overnments of ", 0, first):  # else read with its group
                for subject in row:
                    yield named_part(subject, lists, involvement, rule)
