"""All names of a vocabulary, found by their first two words.

A name begins with a capital or a digit, or has small words before the first capital. At each such word of a text the
names that begin with it and the word behind it are tried, the longest first. Building takes a table and no pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from osce_news.model import Term, TermKind

__all__ = ["Hit", "NameMatcher"]

_LOWER = "abcdefghijklmnopqrstuvwxyz- "
_KEYS = r"(?m)^(?:\w+(?:\ \w+)?)?"  # of one name on each line; empty where it begins with a mark


class Hit(NamedTuple):
    """Where a name of the vocabulary stands."""

    start: int
    end: int
    term: Term
    adjective: bool


class NameMatcher:
    """Finds the names of `terms`, whole words, the longest at each place."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[str, Term] = {}
        self._adjectives: set[str] = set()
        for term in terms:
            self._terms.setdefault(term.name, term)
            if term.acronym:
                self._terms.setdefault(term.acronym, term)
            for other in term.also:
                if other.text not in self._terms:
                    self._terms[other.text] = term
                    if other.adjective:
                        self._adjectives.add(other.text)
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
        longest_first = sorted((tail for tail in tails if "\n" not in tail), key=len, reverse=True)
        keys = re.findall(_KEYS, "\n".join(longest_first)) if tails else []
        for key, tail in zip(keys, longest_first, strict=True):
            self._by_key.setdefault(key, []).append(tail)
        capitals = "".join(sorted({key[0] for key in self._by_key if key}))
        self._words = re.compile(rf"[{re.escape(capitals)}]\w*(?=(\ \w+)?)" if capitals else "(?!)()")

    def find(self, text: str, start: int, end: int, *, places: bool = False) -> Iterator[Hit]:
        """The names in ``text[start:end]``, left to right, none inside another; of `places` alone, or of everything."""
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
                    hit = self._hit(text, start, first, name)
                    if hit is not None:
                        if places and hit.term.kind is TermKind.BODY:
                            continue
                        yield hit
                    done = last
                    break

    def _hit(self, text: str, start: int, first: int, name: str) -> Hit | None:
        last = first + len(name)
        for before in self._before.get(name, ()):
            if text.endswith(before, start, first):
                first -= len(before)
                name = before + name
                break
        term = self._terms.get(name)
        return None if term is None else Hit(first, last, term, name in self._adjectives)

    def get(self, name: str) -> Term | None:
        """The term that is called exactly `name`."""
        return self._terms.get(name)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
