"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.dated import Dated
from osce_news.facts.durations import in_text_order
from osce_news.facts.event_dates import dates_of_event
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.facts.venues import Venues
from osce_news.model import Event, Involvement, Participant
from osce_news.vocabulary.wording import EVENT_NOUNS, EVENT_PLURALS, MONTHS, NUMBER_WORDS

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
        end = prose.sentence_end(position, paragraph.end)
        sentence = Stretch(max(start, position - _LONGEST), min(end, position + _LONGEST))
        own = dates[bisect_left(starts, max(used + 1, sentence.start)) : bisect_left(starts, sentence.end)]
        what = _what(prose.text, position, position + len(noun), start) if own else None
        if what is None:
            continue
        own = dates_of_event(prose.text, what, own, sentence)
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
