"""What is made at its first use: regular expressions, so that importing costs nothing, and the fields of an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from threading import RLock
from typing import TYPE_CHECKING, Self

__all__ = ["Deferred", "Pattern", "one_of"]


class Deferred:
    """Base of a frozen class with slots whose instances may be made without their values.

    A slot is filled from the attribute of that name of a source when it is first asked for; when the last one is, the
    source goes. Copying, pickling and `attrs.evolve` fill all, and make instances that have all values from the start.
    """

    __slots__ = ("_lock", "_source", "_unread")

    @classmethod
    def _read_from(cls, source: object) -> Self:
        """An instance whose values are those of `source`, which is read by one thread at a time."""
        instance = object.__new__(cls)
        object.__setattr__(instance, "_source", source)
        object.__setattr__(instance, "_unread", set(cls.__slots__) - {"__weakref__"})
        object.__setattr__(instance, "_lock", RLock())
        return instance

    if not TYPE_CHECKING:  # it would hide misspelt names from type checkers

        def __getattr__(self, name: str) -> object:
            # Reached only while the slot is empty, that is before the first use.
            if name not in type(self).__slots__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            with self._lock:
                if name in self._unread:  # by no other thread in the meantime
                    object.__setattr__(self, name, getattr(self._source, name))
                    self._unread.remove(name)
                    if not self._unread:
                        object.__setattr__(self, "_source", None)
            return object.__getattribute__(self, name)


class Pattern:
    """A verbose regular expression, compiled at its first use.

    Only the methods that this library calls are offered. Compiling twice in two threads does no harm.
    """

    __slots__ = ("_flags", "_source", "finditer", "fullmatch", "match", "search", "sub")

    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags | re.VERBOSE

    def __getattr__(self, name: str) -> object:
        # Reached only while the slot is empty, that is before the first use.
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.match = compiled.match
        self.fullmatch = compiled.fullmatch
        self.search = compiled.search
        self.finditer = compiled.finditer
        self.sub = compiled.sub
        return getattr(compiled, name)


_Trie = dict[str, "_Trie"]
_END = ""


def one_of(words: Iterable[str]) -> str:
    """The source of a pattern for any of `words`, the longest that fits first.

    It is a trie, so that the engine tells the words apart one character at a time, and tries no word after another.
    """
    trie: _Trie = {}
    for word in words:
        node = trie
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return f"(?:{_written_out(trie)})"


def _written_out(trie: _Trie) -> str:
    """The trie as a regular expression, depth first; where a word may end and go on, it goes on if it can."""
    branches = [
        (character if character.isalnum() else re.escape(character)) + _written_out(child)
        for character, child in trie.items()
        if character != _END
    ]
    if not branches:
        return ""
    if len(branches) == 1 and _END not in trie:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if _END in trie else ''}"
