"""The one coordinate of this library: a stretch of the text that was handed in."""

from __future__ import annotations

import attrs

__all__ = ["Span"]


@attrs.frozen(slots=True)
class Span:
    """A stretch of the input with the words that stand there.

    >>> text = "VIENNA, 23 March 2007 - Experts met."
    >>> span = Span(0, 6, "VIENNA")
    >>> text[span.start : span.end] == span.text == str(span)
    True
    """

    start: int
    """Offset of the first character, in Unicode code points from the start of the input."""
    end: int
    """Offset just past the last character."""
    text: str
    """The characters between the two, exactly as they stand in the input."""

    def __attrs_post_init__(self) -> None:
        if self.start < 0 or self.end - self.start != len(self.text):
            raise ValueError(f"a span from {self.start} to {self.end} cannot hold {len(self.text)} characters")

    def __str__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return self.end - self.start
