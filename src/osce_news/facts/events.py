"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.dated import Dated
from osce_news.facts.durations import in_text_order
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.facts.venues import Venues
from osce_news.model import Event, Involvement, Participant
from osce_news.vocabulary.wording import EVENT_NOUN, EVENT_NOUNS, EVENT_PLURALS, MONTHS, NUMBER_WORDS, WEEKDAYS

__all__ = ["read_events"]

_NOUNS = EVENT_NOUNS | {"academy", "university", "Academy", "School", "University"}
_LONGEST = 400  # characters of a sentence to either side of the event


def read_events(
    prose: Prose,
    venues: Venues,
    dates: Sequence[Dated],
    durations: Sequence[Dated],
    participants: Sequence[Participant],
) -> tuple[Event, ...]:
    """The events that a date is given for, in text order; an event without a date is a word, and no fact."""
    if not dates:
        return ()
    starts = [dated.start for dated in dates]
    found: list[_Found] = []
    used = -1  # where the last date that an event has taken begins: each date is of one event
    for position, noun in prose.positions(_NOUNS):
        paragraph = prose.paragraph_at(position)
        if paragraph is None or venues.bodies.at(position) is not None:
            continue
        start = prose.sentence_start(paragraph.start, position)
        what = _what(prose.text, position, position + len(noun), start)
        if what is None:
            continue
        end = prose.sentence_end(position, paragraph.end)
        sentence = Stretch(max(start, position - _LONGEST), min(end, position + _LONGEST))
        own = dates[bisect_left(starts, max(used + 1, sentence.start)) : bisect_left(starts, sentence.end)]
        own = _dates_of(prose.text, what, own, sentence) or _only_date(prose.text, what, own, sentence)
        if own:
            used = own[-1].start
            found.append(_Found(what, tuple(own), sentence, noun))
    told = _Told(prose, venues, durations, participants)
    return tuple(told.event(one, *_neighbours(found, i)) for i, one in enumerate(found))


class _Found(NamedTuple):
    """An event and its dates, in offsets of the prose."""

    what: Stretch
    dates: tuple[Dated, ...]
    sentence: Stretch
    noun: str


def _neighbours(found: Sequence[_Found], i: int) -> tuple[_Found | None, _Found | None]:
    """The dated events before and behind one in its own sentence."""
    before = found[i - 1] if i and found[i - 1].what.start >= found[i].sentence.start else None
    behind = found[i + 1] if i + 1 < len(found) and found[i + 1].what.end <= found[i].sentence.end else None
    return before, behind


class _Told:
    """What a prose tells of events beside their dates: where they were, how long they took, who organized them."""

    def __init__(
        self, prose: Prose, venues: Venues, durations: Sequence[Dated], participants: Sequence[Participant]
    ) -> None:
        self.prose = prose
        self.venues = venues
        self.durations = durations
        self.lengths = [length.start for length in durations]
        self.organizers = [p for p in participants if p.involvement in (Involvement.ORGANIZER, Involvement.HOST)]
        self.starts = [p.span.start for p in self.organizers]

    def event(self, found: _Found, before: _Found | None, behind: _Found | None) -> Event:
        """The event as a fact of the model."""
        what, sentence = found.what, found.sentence
        own = Stretch(what.start if before else sentence.start, behind.what.start if behind else sentence.end)
        regions = dict.fromkeys((Stretch(what.start, own.end), own, sentence))  # the nearest one that has a place
        places = next(filter(None, (self.venues.of(what, region) for region in regions)), [])
        whole = self.prose.span(*sentence)
        by = self.organizers[bisect_left(self.starts, whole.start) : bisect_left(self.starts, whole.end)]
        lasting = self.durations[bisect_left(self.lengths, what.start) : bisect_left(self.lengths, what.end)]
        return Event(
            what=self.prose.span(*what),
            dates=in_text_order(found.dates, lasting),
            places=tuple(self.prose.span(*place) for place in places),
            states=self.venues.states_of(places),
            organizers=() if found.noun in _VOTES else tuple(by),
        )


# -- the noun phrase --------------------------------------------------------------------------------------------------

_SEASONS = tuple(  # of a school or academy that takes place
    f"{season} "
    for word in ("autumn", "language", "spring", "summer", "weekend", "winter")
    for season in (word, word.capitalize())
)
# "a centre for training judges"
_TRAINS = Pattern(
    r"(?<!\w)(?:by|for|in|of)\ training\ (?:the\ |its\ )?(?:[a-z-]+\ )?(?:[a-z-]+(?:ers|ors|ists|ians)|judges|police"
    r"|staff)"
)
_LONGEST_OPENING = 4  # characters of "for "
_LONGEST_TRAINEES = 30
# Behind a fair that is held; "the fair choice of judges" is none.
_FAIR = Pattern(r"[.,;)]|\ (?:and|at|for|in|is|of|on|opened|that|took|was|which|with)(?!\w)")
_OBSERVATION = ("assessment ", "monitoring ", "observation ")
_VOTES = frozenset({"election", "elections", "referendum"})  # observed, and organized by nobody whom a page names
# The words before the noun, back to the article: "a two-day OSCE expert ..."; no verb or preposition stands among them.
_ARTICLES = frozenset("A An His Her Its Our The Their This a an another each her his its our the their this".split())
_NO_MODIFIER = frozenset(
    "after are as at attend attended be been before by conducted during for from had has have held hold hosted how"
    " in is"
    " of on organised organized since that to under was were when where which while will with within".split()
)
_NO_SINGULAR = frozenset({"training"})  # "organized training on ropes"
_BEFORE_PLURAL = frozenset(
    "at attend attended conduct conducted followed for had held hold hosted of organise organised organize organized"
    " preceded".split()
)
_MOST_MODIFIERS = 7
# "training course" is one event, "workshop participants" is none.
_NO_EVENT = Pattern(
    rf"[\w-]|\ {EVENT_NOUN}(?!\w)"
    r"|\ (?:administrations?|assessment|code|commissions?|day|experts?|guide|institutions?|laws?|legislation|materials?"
    r"|members?|modules?|monitor(?:ing|s)|needs|observ(?:ation|ers?)|officials?|participants|process|programme|reform"
    r"|results?|rooms?|staff|teams?)(?!\w)"
)


def _is_no_event(text: str, start: int, end: int, floor: int) -> bool:
    """Whether the noun at ``text[start:end]`` means something else where it stands."""
    noun = text[start:end]
    if _NO_EVENT.match(text, end):
        return True
    if noun == "course":  # "in the course of 2025"
        return text.startswith(" of ", end) and text.endswith(("the ", "The "), floor, start)
    if noun in ("table", "tables"):
        return not text.endswith("round ", 0, start)
    if noun == "mission":  # it lasts for weeks, and is no gathering
        return text.endswith(_OBSERVATION, floor, start)
    if noun == "training":
        return _TRAINS.search(text, max(floor, start - _LONGEST_OPENING), end + _LONGEST_TRAINEES) is not None
    if noun == "exercise":  # "the exercise of a right"
        return text.startswith(" of ", end)
    if noun == "fair":
        return _FAIR.match(text, end) is None
    return noun.lower() in ("academy", "school", "university") and not text.endswith(_SEASONS, floor, start)


def _what(text: str, start: int, end: int, floor: int) -> Stretch | None:
    """The noun phrase whose noun stands at ``text[start:end]``, without its article; its sentence begins at `floor`."""
    if _is_no_event(text, start, end, floor):
        return None
    noun, first = text[start:end], start
    is_plural = noun in EVENT_PLURALS or noun in _NO_SINGULAR
    for _ in range(_MOST_MODIFIERS):
        if first <= floor:
            return Stretch(first, end) if first < start or is_plural else None  # "Preparatory seminars were held"
        position = max(floor, text.rfind(" ", floor, first - 1) + 1)
        word = text[position : first - 1]
        if position == floor:
            word = word[:1].lower() + word[1:]
        if word == "and" and _joins_capitals(text, position, first):  # "an Anti-Trafficking and Gender Meeting"
            first = position
            continue
        # "Mongolia's first course", "the 29 April round table", "the fifth and last course"
        if word in _ARTICLES or word.endswith(("'s", "s'")) or word in MONTHS or (word == "and" and first < start):
            return Stretch(first, end)
        if is_plural and (word.casefold() in NUMBER_WORDS or word.isdigit() or word in _BEFORE_PLURAL):
            return Stretch(first, end)  # "Three seminars", "The first of 800 seminars", "held public hearings"
        if not word or word in _NO_MODIFIER or word in FINITE_VERBS or word == "and" or not word[-1].isalnum():
            break
        first = position
    return None


def _joins_capitals(text: str, start: int, behind: int) -> bool:
    """Whether *and* at `start` stands between capitalized words: the next one begins at `behind`."""
    before = text[max(0, start - _LONGEST) : start - 1].rpartition(" ")[2]
    return text[behind : behind + 1].isupper() and before[:1].isupper()


# -- the dates --------------------------------------------------------------------------------------------------------

# Between the event and its date: "held on", "took place from"; a comma or many words begin something else.
_NEAR = 60
_FAR = 260
# What an event that opens the sentence does on its date, whatever stands between: "A seminar on ..., organized by ...,
# opened in Minsk today".
_HAPPENS = Pattern(
    r"\ (?:began|begins|closed|concluded|ended|ends|finished|is\ being\ held|kicked\ off|opened|opens|ran|(?:has\ "
    r"|have\ )?started"
    r"|starts|takes?\ place|taking\ place|took\ place|wrapped\ up|(?:was|were|will\ be)\ (?:held|launched|opened))"
    r"(?!\w)"
)
_HELD = Pattern(r",\ (?:which\ (?:was|were)\ )?(?:conducted|held|hosted|organi[sz]ed|run)\ [^,;]*\Z")
_WEEKDAY = Pattern(rf"\ (?:on\ )?(?:{'|'.join(WEEKDAYS)}),\ \Z")
_OPENS = 60  # characters of a sentence in which the event that it is about stands
# What somebody does at an event: "gathered in Almaty today to attend a seminar".
_MEETS = Pattern(
    r"(?<!\w)(?:arrived|attend(?:ed)?|began|completed|conclud(?:ed|es)|conferred|conven(?:ed|es)|gathered|graduated|held|launched|met"
    r"|participated|started|took\ part|welcomed)(?!\w)"
)
_TOOK_PLACE = (", held ", ", organized ", ", which ", " held ", " organized ", " hosted ", " in ", " at ", " on ")
# Verbs between an event and its date that say that it takes place, or are of a relative clause about it.
_ORGANIZED = frozenset("conducted held hosted organised organized".split())
_NOT_ON = (" after ", " before ", " of ", " since ", " since last ")  # "in a villa of 1908"
_ON = (" on ", " from ", " between ", " on the ")
# One date after another: "28-30 January, 25-27 February and 25-27 March", "5 May in Doboj and 20 May in Tuzla".
_FURTHER = Pattern(
    r"\)?(?:\ in\ [A-ZÀ-Þ][\w'-]*)?(?:,?\ and(?:\ again)?|,|,?\ as\ well\ as|\ and\ (?:lasts?|runs?|continues|ends"
    r"|moves\ on)"
    r"(?:\ until|\ to)?)\ (?:in\ )?(?:[A-ZÀ-Þ][\w'-]*\ )?(?:on\ |until\ )?(?:in\ [A-ZÀ-Þ][\w'-]*\ )?(?:on\ )?"
    r"|\ and\ will\ last\ until\ |,\ (?:and\ )?(?:closes|concludes|ends)\ (?:on\ |this\ )?"
)


# What leads from a date to the event on it: "on 6 May at a workshop", "yesterday for their annual session".
_AT_EVENT = Pattern(
    r",?(?:\ in\ [A-ZÀ-Þ][\w-]*)?\ (?:on\ (?:an?|her|his|its|their)"
    r"|(?:as\ part\ of|at|during|for|in|of|to\ attend|to\ take\ part\ in)\ (?:an?|her|his|its|the|their))\ "
)
_ON_IT = Pattern(r"(?:\ in\ [A-ZÀ-Þ][\w/-]*)?\ (?:from\ |on\ |\()")


def _dates_of(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The dates that follow the event at once; else the one before it, or those that open the sentence."""
    behind: list[Dated] = []
    before = tuple(dated for dated in dates if dated.start < event.start)
    leads_here = bool(before) and _AT_EVENT.fullmatch(text, before[-1].end, event.start) is not None
    for dated in dates:
        if dated.start < event.start:
            continue
        if leads_here and not behind and _ON_IT.fullmatch(text, event.end, dated.start) is None:
            break
        between = text[behind[-1].end : dated.start] if behind else ""
        if not EVENT_NOUNS.isdisjoint(between.split(" ")):  # "a workshop on 10 March and a hearing on 5 May"
            break
        if _is_near(text, dated, event, sentence) or (behind and _FURTHER.fullmatch(between)):
            behind.append(dated)
    if behind:
        return tuple(behind)
    if before and (leads_here or text[before[-1].end : event.start] in (" ", "'s ")):
        return before[-1:]  # "the 29 April round table"
    if text.startswith("Since ", sentence.start):
        return ()
    return tuple(dated for dated in before if dated.start - sentence.start < _NEAR)


# What the event is or follows, and not when it was: "The course is part of a project launched in 2014".
_PREDICATE = Pattern(
    r"\ (?:(?:are|is|was|were)\ (?:also\ )?(?:an?|its|one|part|the)|builds?\ (?:up)?on|built\ on|comes?\ after|followed"
    r"|follows?|(?:was|were)\ preceded\ by|will\ be\ followed\ by)\ "
)
_PART_OF = Pattern(r"\ (?:are|is|was|were)\ part\ of\ ")
_AND_HAPPENS = Pattern(r"\ and\ (?:is|opened|started|take|took|was|were|will)(?!\w)")
# Another event, which the date is of: "two events: a seminar on 11 April".
_ANOTHER = Pattern(rf"(?<!\w)(?P<article>an?|another|one|the)\ (?:[\w-]+\ ){{0,4}}?{EVENT_NOUN}(?!\w)")


def _is_of_predicate(between: str) -> bool:
    if " since " in between or _PART_OF.search(between):
        return True
    return _PREDICATE.match(between) is not None and _AND_HAPPENS.search(between) is None


def _is_of_another(between: str) -> bool:
    """Whether the words before a date tell of another event, of what the event is, or of people's past."""
    if _is_of_predicate(between):
        return True
    others = list(_ANOTHER.finditer(between))
    if others and between.startswith(_OF_IT, others[-1].end()):
        return True
    is_told = " who " in between or any(other["article"] != "the" for other in others)
    return is_told and _HAPPENS.search(between, others[-1].end() if others else 0) is None


_OF_IT = (" that ", " which ", ", which ")


def _is_near(text: str, dated: Dated, event: Stretch, sentence: Stretch) -> bool:
    """Whether the date follows the event at once, or the verb that says that the event took place."""
    between = _WEEKDAY.sub(" ", text[event.end : dated.start])  # "on Thursday, 27 August"
    if between.endswith(_NOT_ON) and between != " of ":
        return False
    if text.startswith("'s ", dated.end) or _is_of_another(between):  # "a press conference on Thursday's vote"
        return False
    if between.startswith(_TOOK_PLACE) and len(between) < 2 * _NEAR:
        return True
    if len(between) < _NEAR and "," not in between and ";" not in between:
        return True
    if _leads_on(between):
        return True
    is_held = _HELD.search(between)  # "organized a course for judges, held in Lviv from 13 to 16 September"
    if is_held is not None and len(between) - is_held.end() < _NEAR:
        return True
    if event.start - sentence.start > _OPENS:
        return False
    happens = list(_HAPPENS.finditer(between))
    behind = between[happens[-1].end() :] if happens else ";"
    return len(behind) < _NEAR and ";" not in behind and "," not in behind


def _leads_on(between: str) -> bool:
    """``a study visit to Oslo organized by A, B and C from 19 to 21 October``: nothing between that begins a clause."""
    if len(between) > _FAR or ";" in between or ":" in between or not (between.endswith(_ON) or between.endswith(" ")):
        return False
    words = between.replace(",", " ").split()
    acts = [word for word in words if word in FINITE_VERBS and word not in _ORGANIZED]
    return not acts and (words[:1] == ["organized"] or words[-1:] in (["from"], ["on"], ["between"]) or not words)


def _only_date(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The one date of a sentence in which somebody meets for the event."""
    if len(dates) != 1 or _is_of_predicate(text[event.end : dates[0].start]):
        return ()
    return tuple(dates) if _MEETS.search(text, *sentence) else ()
