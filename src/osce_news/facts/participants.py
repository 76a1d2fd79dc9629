"""Who took part and how: attendees and where they came from, organizers, partners, funders, hosts, speakers.

A State or body that is merely named took no part. It becomes a participant only behind words that say so, each of them
a frame below with the phrase that asked for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import Group, read_groups, read_number
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quotes import QuoteReading
from osce_news.model import Involvement, Mention, Participant, ParticipantKind, SpeakerKind, Term, TermKind
from osce_news.vocabulary.offices import GROUP_NOUNS

__all__ = ["read_participants"]


class _Part(NamedTuple):
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


def read_participants(
    prose: Prose,
    named: Sequence[Named],
    mentions: Mapping[Stretch, Mention],
    spoken: Iterable[QuoteReading],
    in_marks: Sequence[Stretch],
) -> tuple[Participant, ...]:
    """The participants of the paragraphs, in text order; each at the first place that says how it took part.

    What a speaker says of others stands in marks and is no report of who took part.
    """
    lists = _Lists(prose.text, named)
    framed = [*_framed(prose, lists), *_active(prose, lists), *_subjects(prose, lists), *_groups(prose, lists)]
    parts = [*_speakers(spoken), *(part for part in framed if not _is_inside(part, in_marks))]
    parts.sort(key=lambda part: (part.start, -part.end))
    return tuple(_to_participant(part, prose, mentions) for part in _each_once(parts, prose.text))


def _is_inside(part: _Part, stretches: Sequence[Stretch]) -> bool:
    i = bisect_left(stretches, part.start, key=lambda stretch: stretch.end)
    return i < len(stretches) and stretches[i].start <= part.start


def _each_once(parts: Iterable[_Part], text: str) -> Iterator[_Part]:
    seen: set[tuple[object, ...]] = set()
    for part in parts:
        who: object = part.term.id if part.term is not None else text[part.name.start : part.name.end]
        key = (part.kind, part.involvement, who) if part.group is None else (part.start, part.end)
        if key not in seen:
            seen.add(key)
            yield part


def _to_participant(part: _Part, prose: Prose, mentions: Mapping[Stretch, Mention]) -> Participant:
    """The participant as a fact of the model; spans that a mention has already are taken from it."""
    mention = mentions.get(Stretch(part.start, part.end))
    span = mention.span if mention else prose.span(part.start, part.end)
    return Participant(
        span=span,
        kind=part.kind,
        name=span if part.name == (part.start, part.end) else prose.span(*part.name),
        term=part.term,
        involvement=part.involvement,
        count=part.group.count if part.group else None,
        quantifier=part.group.quantifier if part.group else None,
        origins=tuple(mentions[Stretch(named.start, named.end)] for named in part.origins),
        origin_count=part.origin_count,
        rule=part.rule,
    )


# -- lists of States and bodies ---------------------------------------------------------------------------------------

_SEPARATOR = Pattern(
    r"(?:\ \([^()\n]{2,20}\))?(?:,\ and\ |,\ |\ and\ |\ as\ well\ as\ |,\ as\ well\ as\ |\ or\ )"
    r"(?:with\ |by\ |from\ )?(?:the\ )?"
)
_ARTICLE = Pattern(r"(?:both\ )?(?:the\ |The\ |its\ )?")
_OF = Pattern(r"(?:\ \([^()\n]{2,20}\))?\ of\ (?:the\ )?")
_GOES_ON = Pattern(
    r"\ (?:participating\ States?|field|region|area|structures|institutions|executive|missions|mission|staff|countries"
    r"|States?|Member|member|delegations?|officials?|embass(?:y|ies)|experts?)(?!\w)"
)
_GOVERNMENTS = Pattern(r"[Gg]overnments\ of\ (?:the\ )?")  # "funded by the Governments of Sweden and Italy"
_MOST_LISTED = 80


class _Lists:
    """Reads lists of mentions: *Kazakhstan, the UN Office on Drugs and Crime (UNODC) and Interpol*."""

    def __init__(self, text: str, mentions: Sequence[Named]) -> None:
        self.text = text
        self.outermost: list[Named] = []
        for named in mentions:
            if not self.outermost or named.start >= self.outermost[-1].end:
                self.outermost.append(named)
        self.starts = [named.start for named in self.outermost]
        self.inner = mentions
        self.inner_starts = [named.start for named in mentions]

    def at(self, start: int, end: int) -> list[Named]:
        """The mentions of the list that begins at `start`, its article included."""
        found: list[Named] = []
        article = _ARTICLE.match(self.text, start, end)
        position = article.end() if article else start
        while len(found) < _MOST_LISTED:
            governments = _GOVERNMENTS.match(self.text, position, end)
            position = governments.end() if governments else position
            named = self.mention_at(position)
            if named is None or named.end > end or self._goes_on(named):
                break
            found.append(named)
            separator = _SEPARATOR.match(self.text, self._end_with_owner(named, end), end)
            if separator is None:
                break
            position = separator.end()
        return found

    def _end_with_owner(self, named: Named, end: int) -> int:
        """The end of the name and of the body it is a part of: *Action against Terrorism Unit of the Secretariat*."""
        link = _OF.match(self.text, named.end, end)
        owner = self.mention_at(link.end()) if link else None
        return named.end if owner is None else owner.end

    def mention_at(self, position: int) -> Named | None:
        """The mention that begins at `position`; of *German OSCE Chairmanship* the body."""
        i = bisect_left(self.starts, position)
        if i == len(self.starts) or self.starts[i] != position:
            return None
        named = self.outermost[i]
        if named.kind is TermKind.STATE and i + 1 < len(self.starts) and self.starts[i + 1] == named.end + 1:
            following = self.outermost[i + 1]
            return following if following.kind is TermKind.BODY and self.text[named.end] == " " else named
        return named

    def mention_before(self, position: int) -> Named | None:
        """The mention that ends at `position`."""
        i = bisect_left(self.starts, position) - 1
        return self.outermost[i] if i >= 0 and self.outermost[i].end == position else None

    def state_in(self, body: Named) -> Named | None:
        """The State inside the name of a government: *Government of Switzerland*."""
        i = bisect_left(self.inner_starts, body.start)
        for named in self.inner[i : i + 3]:
            if named.kind is TermKind.STATE and body.start <= named.start and named.end <= body.end:
                return named
        return None

    def _goes_on(self, named: Named) -> bool:
        """Whether the name only begins what is listed: *Kazakhstan's Ministry*, *the OSCE participating States*."""
        behind = self.text[named.end : named.end + 2]
        if behind.startswith("'") or (behind[:1] == " " and behind[1:].isupper() and named.kind is not TermKind.REGION):
            return True
        return _GOES_ON.match(self.text, named.end) is not None


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
# "Germany and the Netherlands - which are both donors to PROJECT E-VIDENCE"
_DONORS = Pattern(
    r",?\ (?:-\ )?(?:(?:which|who)\ (?:are|is|were)\ (?:both\ |all\ |also\ |the\ )?|the\ )"
    r"(?:main\ |two\ |three\ |sole\ |other\ )?\Z"
)
_OF_A_STATE = Pattern(r"(?:Ministry|Government|Embass(?:y|ies)|Department\ of\ State|Agency\ for\ International)")
_SUPPORT = frozenset({"support-from", "supported-by"})


def _framed(prose: Prose, lists: _Lists) -> Iterator[_Part]:
    text = prose.text
    for position, word in prose.positions(_FRAME_WORDS):
        paragraph = prose.paragraph_at(position)
        found = _frame_at(text, position, word) if paragraph is not None else None
        if found is not None and paragraph is not None:
            frame, start = found
            for named in lists.at(start, paragraph.end):
                yield _named_part(named, lists, frame.involvement, frame.rule)
    for position, _ in prose.positions(("donor", "donors")):
        paragraph = prose.paragraph_at(position)
        donors = _DONORS.search(text, max(paragraph.start, position - 30), position) if paragraph else None
        if donors is not None:
            yield from _row_before(text, donors.start(), lists, Involvement.FUNDER, "donors")


# "a round table held in Minsk today by the OSCE Office in Minsk"
_HELD_BY = Pattern(r"(?:\ in\ [A-Z][\w'-]*(?:\ [A-Z][\w'-]*)?|\ today|\ yesterday|\ on\ [0-9][\w\ -]{2,24}){1,2}\ by\ ")


def _frame_at(text: str, position: int, word: str) -> tuple[_Frame, int] | None:
    """The first frame that `word` at `position` belongs to, and where the list behind its preposition begins."""
    for frame in _FRAMES:
        if word in frame.words and (not frame.before or text.endswith(frame.before, 0, position)):
            end = position + len(word)
            for preposition in frame.prepositions:
                if text.startswith(preposition, end):
                    return frame, end + len(preposition)
            by = _HELD_BY.match(text, end) if " by " in frame.prepositions else None
            if by is not None:
                return frame, by.end()
    return None


def _named_part(named: Named, lists: _Lists, involvement: Involvement, rule: str) -> _Part:
    kind, term, name = ParticipantKind.BODY, named.term, Stretch(named.start, named.end)
    if named.kind is TermKind.STATE:
        kind = ParticipantKind.STATE
    elif named.term is None and lists.text.startswith("Government", named.start):
        state = lists.state_in(named)
        if state is not None:
            kind, term = ParticipantKind.STATE, state.term
    if rule in _SUPPORT and kind is ParticipantKind.BODY and not _OF_A_STATE.search(lists.text, named.start, named.end):
        involvement = Involvement.PARTNER
    return _Part(named.start, named.end, kind, name, term, involvement, rule)


def _row_before(text: str, end: int, lists: _Lists, involvement: Involvement, rule: str) -> Iterator[_Part]:
    """The list of mentions that ends at `end`."""
    named = lists.mention_before(end)
    for _ in range(_MOST_LISTED):
        if named is None:
            return
        yield _named_part(named, lists, involvement, rule)
        before = named.start - (4 if text.endswith("the ", 0, named.start) else 0)
        for separator in (", and ", " and ", ", "):
            if text.endswith(separator, 0, before):
                named = lists.mention_before(before - len(separator))
                break
        else:
            return


# -- "the OSCE Mission organized a workshop" --------------------------------------------------------------------------

_EVENT = (
    r"(?:ceremony|classes|competition|conference|consultations?|contest|course|debate|exhibition|forum|hearing|lectures?|meetings?"
    r"|missions?|roundtable|round\ table|seminars?|sessions?|summit|symposium|talks|tour|trainings?|visit"
    r"|workshops?)(?!\w)"
)
_ORGANIZES = Pattern(
    rf"""
    (?:\ \([^()\n]{{2,20}}\))?(?:,\ [^,\n]{{3,80}},)?
    \ (?:today\ |yesterday\ |jointly\ |also\ |has\ |have\ |is\ |are\ |successfully\ ){{0,2}}
    (?P<verb>(?:co-)?(?:organi[sz]ed|organi[sz]es|organi[sz]ing|held|holds|holding|hosted|hosts|hosting|conducted|convened
        |ran))
    \ (?:an?|the|its|two|three|several)\ (?:[\w'/-]+,?\ ){{0,7}}?{_EVENT}
    """
)


# "Staff of the Supreme Court held a course": the court is not who held it.
_INSIDE = Pattern(r"(?<!\w)(?:at|for|from|in|of|to|with)\ (?:the\ )?\Z")


def _active(prose: Prose, lists: _Lists) -> Iterator[_Part]:
    for paragraph in prose.paragraphs:
        i = bisect_left(lists.starts, paragraph.start)
        while i < len(lists.starts) and lists.starts[i] < paragraph.end:
            named = lists.outermost[i]
            i += 1
            if named.kind is not TermKind.BODY or _INSIDE.search(prose.text, max(0, named.start - 12), named.start):
                continue
            match = _ORGANIZES.match(prose.text, named.end, paragraph.end)
            if match is not None:
                host = match["verb"].startswith("host")
                involvement = Involvement.HOST if host else Involvement.ORGANIZER
                yield from _row_before(prose.text, named.end, lists, involvement, "organizes")


# -- "Kazakhstan, Tajikistan and Uzbekistan took part", "Norway and Spain financed the course" ------------------------

_DOES = Pattern(
    r"\ (?:also\ |both\ |jointly\ |have\ |has\ )?(?:"
    r"(?P<attends>took\ part|participated|attended|were\ represented)"
    r"|(?P<funds>funded|financed|co-financed|sponsored|donated))(?!\w)"
)


def _subjects(prose: Prose, lists: _Lists) -> Iterator[_Part]:
    for named in lists.outermost:
        paragraph = prose.paragraph_at(named.start)
        does = _DOES.match(prose.text, named.end, paragraph.end) if paragraph else None
        if does is not None:
            involvement = Involvement.ATTENDEE if does["attends"] else Involvement.FUNDER
            rule = "took-part" if does["attends"] else "funds"
            row = list(_row_before(prose.text, named.end, lists, involvement, rule))
            if not prose.text.endswith((" from ", " from the ", " of "), 0, row[-1].start):  # read with its group
                yield from row


# -- groups and where they came from ----------------------------------------------------------------------------------

_FROM = Pattern(r"(?:\ \([^()\n]{2,40}\))?,?\ (?:from|representing|of)\ (?:both\ |across\ )?(?:the\ )?")
_ORIGIN_COUNT = Pattern(
    r"(?P<number>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)\ (?:[\w-]+\ (?:and\ )?){0,6}?(?:countries|States|states|nations)(?!\w)"
)
_GROUP_NOUNS = GROUP_NOUNS | {noun.capitalize() for noun in GROUP_NOUNS}
# Words of a sentence that says that somebody took part; "took part" and "were present" by their last word.
_ATTEND = frozenset(
    "attend attended attending bring bringing brings brought came come gather gathered gathering involve involved"
    " involving join joined joining met part participate participated participating participation present represent"
    " represented representing together trained worked working".split()
)


def _groups(prose: Prose, lists: _Lists) -> Iterator[_Part]:
    counted = list(read_groups(prose))
    for group in counted:
        paragraph = prose.line(group.start)
        yield from _with_origins(group, prose, lists, paragraph, "counted-group")
    starts = [group.start for group in counted]
    attended = [position for position, _ in prose.positions(_ATTEND)]
    for position, noun in prose.positions(_GROUP_NOUNS):
        end = position + len(noun)
        if not prose.text.startswith((" from ", " of "), end):
            continue
        i = bisect_left(starts, position + 1) - 1
        own = prose.paragraph_at(position)
        if own is not None and not (i >= 0 and counted[i].end >= end):
            yield from _uncounted(Stretch(position, end), prose, lists, own, attended)


def _uncounted(
    noun: Stretch, prose: Prose, lists: _Lists, paragraph: Stretch, attended: Sequence[int]
) -> Iterator[_Part]:
    """``Experts ... from Bangladesh, Belize and Mozambique took part``: no count, but origins and a frame."""
    text = prose.text
    first = prose.sentence_start(paragraph.start, noun.start)
    last = prose.sentence_end(noun.end, paragraph.end)
    i = bisect_left(attended, first)
    if i == len(attended) or attended[i] >= last:
        return
    name = Stretch(_phrase_start(text, first, noun.start), noun.end)
    group = Group(name.start, name.end, name, None, None)
    for part in _with_origins(group, prose, lists, paragraph, "group-from"):
        if part.kind is not ParticipantKind.GROUP or part.origins or part.origin_count is not None:
            yield part


def _phrase_start(text: str, first: int, noun: int) -> int:
    """Where the noun phrase before a plural noun begins: *high-level representatives*, *national experts*."""
    for _ in range(3):
        if noun - 1 <= first:
            break
        space = text.rfind(" ", first, noun - 1)
        word = text[space + 1 : noun - 1]
        if (
            space < first
            or not word
            or not word[0].islower()
            or word in _NO_ADJECTIVE
            or not word.replace("-", "").isalpha()
        ):
            break
        noun = space + 1
    return noun


_NO_ADJECTIVE = frozenset(
    "the a an by with and or of to for from in on at as between among together other these those their its all both"
    " including included include were was are is who that involving gathered attended joined trained".split()
)


def _with_origins(group: Group, prose: Prose, lists: _Lists, paragraph: Stretch, rule: str) -> Iterator[_Part]:
    """The group, then the States that it came from."""
    text = prose.text
    last = min(prose.sentence_end(group.end, paragraph.end), group.end + _LONGEST_LIST)
    origins: list[Named] = []
    origin_count: int | None = None
    end = group.end
    start = _FROM.match(text, group.end, last)
    for _ in range(_MOST_FROM):
        if start is None:
            break
        counted = _ORIGIN_COUNT.match(text, start.end(), last)
        number = _small_number(counted["number"]) if counted else None
        if counted and number is not None:
            origin_count, end = number, counted.end()
            break
        origins = lists.at(start.end(), last)
        if origins:
            end = origins[-1].end
            break
        start = _next_from(text, start.end(), last)
    yield _Part(
        group.start,
        end,
        ParticipantKind.GROUP,
        group.name,
        None,
        Involvement.ATTENDEE,
        rule,
        group,
        tuple(origins),
        origin_count,
    )
    for named in origins:
        if named.kind is not TermKind.REGION:
            yield _named_part(named, lists, Involvement.ATTENDEE, "origin")


_LONGEST_LIST = 3000  # characters of a list of States and bodies
_MOST_FROM = 3  # "from" of one phrase that are looked behind
_FURTHER = 120  # characters between two "from" of one phrase


def _next_from(text: str, start: int, end: int) -> re.Match[str] | None:
    """The next "from" of the same phrase: *experts from training academies from Bangladesh, ...*."""
    position = text.find(" from ", start, min(end, start + _FURTHER))
    if position < 0 or any(mark in text[start:position] for mark in ',;:"()'):
        return None
    return _FROM.match(text, position, end)


def _small_number(words: str) -> int | None:
    try:
        return read_number(words)
    except KeyError:
        return None


# -- speakers ---------------------------------------------------------------------------------------------------------


def _speakers(spoken: Iterable[QuoteReading]) -> Iterator[_Part]:
    """The people who are quoted or reported, each where the page names them most fully."""
    for quote in spoken:
        for voice in quote.attribution.voices:
            if voice.kind is SpeakerKind.PERSON:
                yield _Part(
                    voice.name.start,
                    voice.name.end,
                    ParticipantKind.PERSON,
                    voice.name,
                    None,
                    Involvement.SPEAKER,
                    "speaker",
                )
