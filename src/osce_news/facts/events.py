"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Event, EventDate, Involvement, Participant, TermKind
from osce_news.vocabulary.regions import TOWNS

__all__ = ["read_events"]

_NOUNS = frozenset(
    "ceremony conference consultations course debate exhibition forum hearing lecture meeting mission missions"
    " roundtable seminar session summit symposium table talks tour training visit workshop".split()
)
# The words before the noun, back to the article: "a two-day OSCE expert ..."; no verb or preposition stands among them.
_ARTICLES = frozenset("A An Its The a an its the".split())
_NO_MODIFIER = frozenset("and at by during for from in is of on that to under was were which with within".split())
_MOST_MODIFIERS = 7
# "training course" is one event, "workshop participants" is none.
_NO_EVENT = Pattern(
    r"[\w-]|\ (?:courses?|experts?|guide|institutions?|members?|modules?|needs|participants|programme|room|rooms"
    r"|sessions?|staff|teams?|workshops?)(?!\w)"
)
_PLACE = Pattern(r"(?<!\w)(?:[Ii]n|at)\ (?P<name>[A-ZÀ-Þ][\w'-]*(?:\ [A-ZÀ-Þ][\w'-]*){0,2})")
# Between the event and its date: "held on", "took place from"; a comma or many words begin something else.
_NEAR = 60
_LONGEST = 400  # characters of a sentence to either side of the event
_TOOK_PLACE = (", held ", ", organized ", ", which ", " held ", " organized ", " hosted ", " in ", " at ", " on ")


def read_events(
    prose: Prose, mentions: Sequence[Named], dates: Sequence[EventDate], participants: Sequence[Participant]
) -> tuple[Event, ...]:
    """The events that a date is given for, in text order; an event without a date is a word, and no fact."""
    date_starts = [date.span.start for date in dates]
    organizers = [p for p in participants if p.involvement in (Involvement.ORGANIZER, Involvement.HOST)]
    organizer_starts = [p.span.start for p in organizers]
    states = frozenset(named.start for named in mentions if named.kind is TermKind.STATE)
    events = []
    done = -1
    for position, noun in prose.positions(_NOUNS) if dates else ():
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
        own = _dates_of(event, own, whole)
        if own:
            done = sentence.end
            places = tuple(prose.span(*place) for place in _places(prose.text, sentence, states))
            by = organizers[bisect_left(organizer_starts, whole.start) : bisect_left(organizer_starts, whole.end)]
            events.append(Event(what=event, dates=own, places=places, organizers=tuple(by)))
    return tuple(events)


def _what(text: str, start: int, end: int, floor: int) -> Stretch | None:
    """The noun phrase whose noun stands at ``text[start:end]``, without its article; its sentence begins at `floor`."""
    if text.startswith(" of ", end) and text.endswith(("in the ", "In the "), floor, start):  # "in the course of 2025"
        return None
    if _NO_EVENT.match(text, end) or (text[start:end] == "table" and not text.endswith("round ", 0, start)):
        return None
    first = start
    for _ in range(_MOST_MODIFIERS):
        if first <= floor:
            break
        position = max(floor, text.rfind(" ", floor, first - 1) + 1)
        word = text[position : first - 1]
        if word in _ARTICLES:
            return Stretch(first, end)
        if not word or word in _NO_MODIFIER or not (word[-1].isalnum() or word[-1] == "'"):
            break
        first = position
    return None


def _dates_of(event: Span, dates: Sequence[EventDate], sentence: Span) -> tuple[EventDate, ...]:
    """The dates that follow the event at once; where there are none, those that open the sentence."""
    behind = tuple(date for date in dates if date.span.start > event.start and _is_near(date.span, event, sentence))
    return behind or tuple(d for d in dates if d.span.start < event.start and d.span.start - sentence.start < _NEAR)


def _is_near(date: Span, event: Span, sentence: Span) -> bool:
    """Whether the date follows the event at once."""
    between = sentence.text[event.end - sentence.start : date.start - sentence.start]
    if between.startswith(_TOOK_PLACE):
        return len(between) < 2 * _NEAR
    return len(between) < _NEAR and "," not in between and ";" not in between


def _places(text: str, sentence: Stretch, states: frozenset[int]) -> Iterator[Stretch]:
    """Towns and States behind *in*."""
    for match in _PLACE.finditer(text, *sentence):
        words = match["name"].split(" ")
        start = match.start("name")
        if start in states:
            yield Stretch(start, match.end("name"))
            continue
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if name.removesuffix("'s") in TOWNS:
                yield Stretch(start, start + len(name))
                break
