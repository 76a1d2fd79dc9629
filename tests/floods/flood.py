"""A page as long as one likes: a head, and a unit over and over."""

from __future__ import annotations

from itertools import count
from typing import Literal

import attrs

__all__ = ["Flood", "Page"]

Page = str | bytes

_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprst" for vowel in "aeiou"]


@attrs.frozen
class Flood:
    """The unit is repeated; where it holds ``{}``, each of them is another word each time."""

    kind: Literal["text", "entries", "tags", "bytes"]
    """What reads it: `parse`, `parse_listing`, or `parse_html` as str or as bytes."""
    unit: str
    head: str
    tail: str = ""
    codec: str = "utf-8"
    """In which a flood of bytes is encoded; lone surrogates from U+DC80 on are the bytes 80 and on."""

    def page(self, length: int) -> Page:
        """The head, as many units as make `length` characters, the last one cut, and the tail."""
        page = self.head + self._units(length) + self.tail
        if self.kind != "bytes":
            return page
        return page.encode(self.codec, "surrogateescape" if self.codec == "utf-8" else "surrogatepass")

    def _units(self, length: int) -> str:
        if "{}" not in self.unit:
            return (self.unit * (length // len(self.unit) + 1))[:length]
        words = map(_word, count())
        units: list[str] = []
        left = length
        parts = self.unit.split("{}")
        while left > 0:
            units.append(parts[0] + "".join(next(words) + part for part in parts[1:]))
            left -= len(units[-1])
        return "".join(units)[:length]


def _word(number: int) -> str:
    """A word like *Bade*, another one for each number."""
    syllables = ""
    while number or len(syllables) < 4:
        number, rest = divmod(number, len(_SYLLABLES))
        syllables += _SYLLABLES[rest]
    return syllables.capitalize()
