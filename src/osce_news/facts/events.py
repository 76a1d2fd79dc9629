"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch, sentence_end
from osce_news.model import Event, EventDate, Involvement, Participant, TermKind
from osce_news.vocabulary.regions import TOWNS

__all__ = ["read_events"]

# The noun phrase of an event: "two-day OSCE expert workshop", "online workshop"; "training" may begin a longer one.
_EVENT = Pattern(
    r"""
    (?<![\w-])(?:[Aa]n?|[Tt]he|[Ii]ts)\ (?P<what>
    (?:(?!(?:an?|and|at|by|during|for|from|in|is|of|on|that|the|to|under|was|were|which|with|within)\ )[\w'/-]+\ ){0,6}?
    (?:ceremony|conference|consultations|course|debate|exhibition|forum|hearing|lecture|meeting|missions?|roundtable|round\ table
      |seminar|session|summit|symposium|talks|tour|training|visit|workshop))
    (?!\w|-|\ (?:courses?|experts?|guide|institutions?|members?|module|modules|needs|programme|sessions?|staff|teams?|workshops?)(?!\w))
    """
)
_PLACE = Pattern(r"(?<!\w)(?:[Ii]n|at)\ (?P<name>[A-ZÀ-Þ][\w'-]*(?:\ [A-ZÀ-Þ][\w'-]*){0,2})")
# Between the event and its date: "held on", "took place from"; a comma or many words begin something else.
_NEAR = 60


def read_events(
    prose: Prose, mentions: Sequence[Named], dates: Sequence[EventDate], participants: Sequence[Participant]
) -> tuple[Event, ...]:
    """The events that a date is given for, in text order; an event without a date is a word, and no fact."""
    date_starts = [date.span.start for date in dates]
    organizers = [p for p in participants if p.involvement in (Involvement.ORGANIZER, Involvement.HOST)]
    organizer_starts = [p.span.start for p in organizers]
    states = frozenset(named.start for named in mentions if named.kind is TermKind.STATE)
    events = []
    for sentence in _sentences(prose):
        what = _EVENT.search(prose.text, *sentence)
        if what is None:
            continue
        event, whole = prose.span(*what.span("what")), prose.span(*sentence)
        own = dates[bisect_left(date_starts, whole.start) : bisect_left(date_starts, whole.end)]
        own = tuple(date for date in own if _is_near(date.span, event, whole))
        if own:
            events.append(
                Event(
                    what=event,
                    dates=own,
                    places=tuple(prose.span(*place) for place in _places(prose.text, sentence, states)),
                    organizers=tuple(
                        organizers[bisect_left(organizer_starts, whole.start) : bisect_left(organizer_starts, whole.end)]
                    ),
                )
            )
    return tuple(events)


def _is_near(date: Span, event: Span, sentence: Span) -> bool:
    """Whether the date belongs to the event: it opens the sentence, or follows the event at once."""
    if date.start < event.start:
        return date.start - sentence.start < _NEAR
    between = sentence.text[event.end - sentence.start : date.start - sentence.start]
    return len(between) < _NEAR and "," not in between and ";" not in between


def _sentences(prose: Prose) -> Iterator[Stretch]:
    for start, end in prose.paragraphs:
        first = start
        while first < end:
            last = sentence_end(prose.text, first, end)
            yield Stretch(first, last)
            first = last + 1


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
