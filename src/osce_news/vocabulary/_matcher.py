"""All names of a vocabulary, found by their first two words.

A name begins with a capital or a digit, or has small words before the first capital. At each such word of a text the
names that begin with it and the word behind it are tried, the longest first. Building takes a table and no pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.model import Term

__all__ = ["Hit", "NameMatcher"]

_LOWER = "abcdefghijklmnopqrstuvwxyz- "
_KEY = Pattern(r"\w+(?:\ \w+)?")


class Hit(NamedTuple):
    """Where a name of the vocabulary stands."""

    start: int
    end: int
    term: Term
    adjective: bool


class NameMatcher:
    """Finds the names of `terms`, whole words, the longest at each place."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[str, tuple[Term, bool]] = {}
        for term in terms:
            for name in (term.name, *((term.acronym,) if term.acronym else ())):
                self._terms.setdefault(name, (term, False))
            for other in term.also:
                self._terms.setdefault(other.text, (term, other.adjective))
        # "former Yugoslav Republic of Macedonia" is found by what begins with a capital; the rest must stand before it.
        self._before: dict[str, list[str]] = {}
        tails: dict[str, None] = {}
        for name in self._terms:
            tail = name.lstrip(_LOWER) if name[0].islower() else name
            if tail != name:
                self._before.setdefault(tail, []).append(name[: -len(tail)])
            tails[tail] = None
        for befores in self._before.values():  # "south-eastern Europe" before "eastern Europe"
            befores.sort(key=len, reverse=True)
        self._by_key: dict[str, list[str]] = {}
        for tail in sorted(tails, key=len, reverse=True):
            key = _KEY.match(tail)
            if key is not None:
                self._by_key.setdefault(key.group(), []).append(tail)
        capitals = "".join(sorted({key[0] for key in self._by_key}))
        self._words = re.compile(rf"[{re.escape(capitals)}]\w*(?=(\ \w+)?)" if capitals else "(?!)()")

    def find(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """The names in ``text[start:end]``, left to right, none inside another."""
        done, by_key = start, self._by_key
        for match in self._words.finditer(text, start, end):
            word, following = match.group(), match.group(1)
            names = by_key.get(word + following, ()) if following else ()
            single = by_key.get(word, ())
            if not names and not single:
                continue
            first = match.start()
            if first < done or (first and text[first - 1].isalnum()):
                continue
            for name in (*names, *single):
                last = first + len(name)
                if last <= end and text.startswith(name, first) and (last == end or not _is_word(text[last])):
                    done = last
                    yield from self._hit(text, start, first, name)
                    break

    def _hit(self, text: str, start: int, first: int, name: str) -> Iterator[Hit]:
        last = first + len(name)
        for before in self._before.get(name, ()):
            if text.endswith(before, start, first):
                first -= len(before)
                name = before + name
                break
        found = self._terms.get(name)
        if found is not None:
            yield Hit(first, last, *found)

    def get(self, name: str) -> Term | None:
        """The term that is called exactly `name`."""
        found = self._terms.get(name)
        return None if found is None else found[0]

    @property
    def names(self) -> Iterable[str]:
        """Every name that is found."""
        return self._terms


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
