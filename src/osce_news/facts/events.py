"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.facts.durations import in_text_order
from osce_news.facts.mentions import Named, outermost
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.model import Event, EventDate, Involvement, Participant, TermKind
from osce_news.vocabulary.regions import TOWNS
from osce_news.vocabulary.wording import EVENT_NOUNS, EVENT_PLURALS, MONTHS, NUMBER_WORDS, WEEKDAYS

__all__ = ["read_events"]

_SCHOOLS = ("autumn ", "spring ", "summer ", "winter ")  # a school that takes place
# The words before the noun, back to the article: "a two-day OSCE expert ..."; no verb or preposition stands among them.
_ARTICLES = frozenset("A An Its The a an its the".split())
_NO_MODIFIER = frozenset(
    "and are at by during for from in is of on that to under was were which will with within".split()
)
_MOST_MODIFIERS = 7
# "training course" is one event, "workshop participants" is none.
_NO_EVENT = Pattern(
    r"[\w-]|\ (?:conferences?|courses?|events?|experts?|guide|institutions?|members?|modules?|needs|participants"
    r"|programme|rooms?|seminars?|sessions?|staff|teams?|workshops?)(?!\w)"
)
_PLACE = Pattern(
    r"(?<!\w)(?:[Ii]n|at|(?:mission|tour|trip|visit)s?\ to)\ (?P<name>[A-ZÀ-Þ][\w'-]*(?:\ [A-ZÀ-Þ][\w'-]*){0,2})"
)
# Between the event and its date: "held on", "took place from"; a comma or many words begin something else.
_NEAR = 60
# What an event that opens the sentence does on its date, whatever stands between: "A seminar on ..., organized by ...,
# opened in Minsk today".
_HAPPENS = Pattern(
    r"\ (?:began|begins|concluded|ended|ends|finished|is\ being\ held|kicked\ off|opened|opens|(?:has\ |have\ )?started"
    r"|starts|takes?\ place|taking\ place|took\ place|wrapped\ up|(?:was|were|will\ be)\ (?:held|launched|opened))"
    r"(?!\w)"
)
_HELD = Pattern(r",\ (?:which\ (?:was|were)\ )?held\ [^,;]*\Z")
_WEEKDAY = Pattern(rf"\ (?:on\ )?(?:{'|'.join(WEEKDAYS)}),\ \Z")
# The town of an event, whether the vocabulary knows it or not: "ended in Murghob on 4 May".
_HELD_IN = Pattern(r"(?:began|concluded|ended|held|opened|place|started|today)\ in\ \Z")
_OPENS = 60  # characters of a sentence in which the event that it is about stands
# What somebody does at an event: "gathered in Almaty today to attend a seminar".
_MEETS = Pattern(
    r"(?<!\w)(?:attend(?:ed)?|completed|conclud(?:ed|es)|conven(?:ed|es)|gathered|graduated|launched|met|participated"
    r"|took\ part)(?!\w)"
)
_LONGEST = 400  # characters of a sentence to either side of the event
_TOOK_PLACE = (", held ", ", organized ", ", which ", " held ", " organized ", " hosted ", " in ", " at ", " on ")


def read_events(
    prose: Prose,
    mentions: Sequence[Named],
    dates: Sequence[EventDate],
    durations: Sequence[EventDate],
    participants: Sequence[Participant],
) -> tuple[Event, ...]:
    """The events that a date is given for, in text order; an event without a date is a word, and no fact."""
    date_starts = [date.span.start for date in dates]
    organizers = [p for p in participants if p.involvement in (Involvement.ORGANIZER, Involvement.HOST)]
    organizer_starts = [p.span.start for p in organizers]
    states = frozenset(named.start for named in mentions if named.kind is TermKind.STATE)
    all_bodies = outermost(named for named in mentions if named.kind is TermKind.BODY)
    bodies = Stretches([Stretch(body.start, body.end) for body in all_bodies])
    events = []
    done = -1
    for position, noun in prose.positions(EVENT_NOUNS) if dates else ():
        paragraph = prose.paragraph_at(position) if position >= done else None
        if paragraph is None:
            continue
        start = prose.sentence_start(paragraph.start, position)
        what = _what(prose.text, position, position + len(noun), start)
        if what is None:
            continue
        end = prose.sentence_end(position, paragraph.end)
        sentence = Stretch(max(start, position - _LONGEST), min(end, position + _LONGEST))
        event, whole = prose.span(*what), prose.span(*sentence)
        own = dates[bisect_left(date_starts, whole.start) : bisect_left(date_starts, whole.end)]
        own = _dates_of(event, own, whole) or _only_date(own, whole)
        if own:
            done = sentence.end
            places = tuple(prose.span(*place) for place in _places(prose.text, sentence, states, bodies))
            by = organizers[bisect_left(organizer_starts, whole.start) : bisect_left(organizer_starts, whole.end)]
            lasting = [length for length in durations if event.start <= length.span.start < event.end]
            own = in_text_order(own, lasting)
            events.append(Event(what=event, dates=own, places=places, organizers=tuple(by)))
    return tuple(events)


def _what(text: str, start: int, end: int, floor: int) -> Stretch | None:
    """The noun phrase whose noun stands at ``text[start:end]``, without its article; its sentence begins at `floor`."""
    if text.startswith(" of ", end) and text.endswith(("in the ", "In the "), floor, start):  # "in the course of 2025"
        return None
    if _NO_EVENT.match(text, end) or (text[start:end] == "table" and not text.endswith("round ", 0, start)):
        return None
    if text[start:end] == "school" and not text.endswith(_SCHOOLS, floor, start):
        return None
    first = start
    is_plural = text[start:end] in EVENT_PLURALS
    for _ in range(_MOST_MODIFIERS):
        if first <= floor:
            break
        position = max(floor, text.rfind(" ", floor, first - 1) + 1)
        word = text[position : first - 1]
        if word in _ARTICLES or (is_plural and (word.casefold() in NUMBER_WORDS or word.isdigit() or word == "of")):
            return Stretch(first, end)  # "Three seminars", "The first of 800 seminars"
        if not word or word in _NO_MODIFIER or not (word[-1].isalnum() or word[-1] == "'"):
            break
        first = position
    return None


def _dates_of(event: Span, dates: Sequence[EventDate], sentence: Span) -> tuple[EventDate, ...]:
    """The dates that follow the event at once; where there are none, those that open the sentence."""
    behind = tuple(date for date in dates if date.span.start > event.start and _is_near(date.span, event, sentence))
    return behind or tuple(d for d in dates if d.span.start < event.start and d.span.start - sentence.start < _NEAR)


def _is_near(date: Span, event: Span, sentence: Span) -> bool:
    """Whether the date follows the event at once, or the verb that says that the event took place."""
    between = sentence.text[event.end - sentence.start : date.start - sentence.start]
    between = _WEEKDAY.sub(" ", between)  # "on Thursday, 27 August"
    if between.startswith(_TOOK_PLACE) and len(between) < 2 * _NEAR:
        return True
    if len(between) < _NEAR and "," not in between and ";" not in between:
        return True
    is_held = _HELD.search(between)  # "organized a course for judges, held in Lviv from 13 to 16 September"
    if is_held is not None and len(between) - is_held.end() < _NEAR:
        return True
    if event.start - sentence.start > _OPENS:
        return False
    happens = list(_HAPPENS.finditer(between))
    behind = between[happens[-1].end() :] if happens else ";"
    return len(behind) < _NEAR and ";" not in behind and "," not in behind


def _only_date(dates: Sequence[EventDate], sentence: Span) -> tuple[EventDate, ...]:
    """The one date of a sentence in which somebody meets for the event."""
    return tuple(dates) if len(dates) == 1 and _MEETS.search(sentence.text) else ()


def _places(text: str, sentence: Stretch, states: frozenset[int], bodies: Stretches) -> list[Stretch]:
    """Towns behind *in*, or, where there is none, States; the place in the name of a body is none."""
    towns: list[Stretch] = []
    countries: list[Stretch] = []
    for match in _PLACE.finditer(text, *sentence):
        words = match["name"].split(" ")
        start = match.start("name")
        if bodies.at(start) is not None:
            continue
        if start in states:
            countries.append(Stretch(start, match.end("name")))
            continue
        towns += _town(text, start, words)
    return towns or countries


def _town(text: str, start: int, words: Sequence[str]) -> list[Stretch]:
    """The town that the words at `start` begin with: one that is known, or where an event is said to be held."""
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if name.removesuffix("'s") in TOWNS:
            both = _OTHER_NAME.match(text, start + len(name))  # "Gjilan/Gnjilane"
            return [Stretch(start, both.end() if both else start + len(name))]
    is_held = _HELD_IN.search(text, max(0, start - _CONTEXT), start) is not None
    return [Stretch(start, start + len(words[0]))] if is_held and words[0] not in MONTHS else []


_CONTEXT = 16  # characters before a town
_OTHER_NAME = Pattern(r"/[A-ZÀ-Þ][\w-]*")
