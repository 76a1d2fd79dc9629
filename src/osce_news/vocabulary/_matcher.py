"""All names of a vocabulary as one pattern: a trie written out as a regular expression.

Every name begins with a capital or a digit. The engine skips to these by itself, since the pattern begins with a choice
of single characters; whether a word begins there is tested behind a match, not before each try.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from osce_news._lazy import one_of
from osce_news.model import Term

__all__ = ["Hit", "NameMatcher"]

_LOWER = "abcdefghijklmnopqrstuvwxyz- "


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
        tails: list[str] = []
        for name in self._terms:
            tail = name.lstrip(_LOWER) if name[0].islower() else name
            if tail != name:
                self._before.setdefault(tail, []).append(name[: -len(tail)])
            tails.append(tail)
        for befores in self._before.values():  # "south-eastern Europe" before "eastern Europe"
            befores.sort(key=len, reverse=True)
        self._pattern = re.compile(rf"{one_of(tails)}(?!\w)") if self._terms else re.compile(r"(?!)")

    def find(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """The names in ``text[start:end]``, left to right, none inside another."""
        for match in self._pattern.finditer(text, start, end):
            first, last = match.span()
            if first and text[first - 1].isalnum():
                continue
            name = match.group()
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
