"""Words and phrases of a closed list, found where they begin. Building takes a table and no pattern."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable

from osce_news._lazy import Pattern

__all__ = ["Phrases"]

_WORD = Pattern(r"[\w-]{1,40}")  # longer ones are in no list
_AS_IT_STANDS = Pattern(r".+", re.DOTALL)


class Phrases:
    """Matches any of `phrases` as whole words, the longest at each place."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            word = _WORD.match(phrase)
            if word is not None:
                self._by_word.setdefault(word.group(), []).append(phrase)

    def among(self, phrases: Collection[str]) -> Phrases:
        """Those that are among `phrases`."""
        some = Phrases(())
        rows = ((word, [phrase for phrase in row if phrase in phrases]) for word, row in self._by_word.items())
        some._by_word.update((word, row) for word, row in rows if row)
        return some

    def match(self, text: str, start: int, end: int = sys.maxsize) -> re.Match[str] | None:
        """The phrase that begins at `start` and ends at `end` or before, as a compiled pattern would find it."""
        word = _WORD.match(text, start, end)
        if word is None or (start and _goes_on(text[start - 1], "'-")):
            return None
        end = min(end, len(text))
        for phrase in self._by_word.get(word.group(), ()):
            last = start + len(phrase)
            if text.startswith(phrase, start, end) and (last == end or not _goes_on(text[last], "-")):
                return _AS_IT_STANDS.match(text, start, last)
        return None


def _goes_on(character: str, joints: str) -> bool:
    return character.isalnum() or character == "_" or character in joints
