"""What a quotation or statement is before it becomes a fact of the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from osce_news._span import Span
from osce_news.facts.attribution import Attribution
from osce_news.facts.marks import Marked
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Quote, QuoteStyle

__all__ = ["QuoteReading", "to_quote"]


class QuoteReading(NamedTuple):
    """A quotation in offsets of the prose."""

    parts: tuple[Stretch, ...]
    style: QuoteStyle
    attribution: Attribution
    marked: tuple[Marked, ...]
    """The words in marks that the parts were read from."""

    @property
    def first(self) -> Marked:
        """The words in marks that the quotation begins with."""
        return self.marked[0]

    @property
    def last(self) -> Marked:
        """The words in marks that the quotation ends with."""
        return self.marked[-1]


def to_quote(prose: Prose, reading: QuoteReading) -> Quote:
    """The quotation as a fact of the model."""
    voices, cue, rule = reading.attribution
    return Quote(
        parts=tuple(span for part in reading.parts for span in _spans(prose, part)),
        style=reading.style,
        speakers=tuple(voice.to_model(prose) for voice in voices),
        source=prose.span(*voices[0].source) if voices and (cue is not None or rule == "dash") else None,
        cue=prose.span(*cue) if cue else None,
        rule=rule,
    )


def _spans(prose: Prose, part: Stretch) -> Iterator[Span]:
    """One span, or several where something that is no prose stands between the paragraphs of the part."""
    start = part.start
    line_end = prose.text.find("\n", start, part.end)
    while line_end >= 0:
        if line_end + 1 in prose.breaks:
            yield prose.span(start, line_end)
            start = line_end + 1
        line_end = prose.text.find("\n", line_end + 1, part.end)
    yield prose.span(start, part.end)
