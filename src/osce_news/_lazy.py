"""Regular expressions that are compiled when they are first used, so that importing the library costs nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["Pattern"]


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
