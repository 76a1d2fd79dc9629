"""Counts what floods cost, in a process in which nothing else runs: ``python -m tests.floods.counting``.

Each line of the input names a flood. Each line of the output tells of pages of growing length: their work, which is
calls of functions and characters that regular expressions pass, so that it is the same on a busy machine; the bytes of
memory at the height; the characters of all strings of the result.

What copies of strings and lists cost is no work that is counted; where they are kept, it shows in the memory.
"""

from __future__ import annotations

import json
import re
import sys
import tracemalloc
from collections.abc import Iterator
from typing import ClassVar

from tests.calls import calls_of
from tests.floods import EVERY_FLOOD, Flood, Page
from tests.floods.reading import amount_of_text, read

LENGTHS = (1_000, 2_000, 4_000, 8_000)
"""Characters of the flood; its head comes on top."""


class Counted:
    """A pattern that counts the characters it passes."""

    passed: ClassVar = 0

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    def _passed(self, text: str, start: int, end: int, match: re.Match[str] | None) -> re.Match[str] | None:
        if match is not None:
            Counted.passed += match.end() - start
        elif start < end:
            Counted.passed += min(end, len(text)) - start
        return match

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        # How far a failed match has looked is not known.
        return self._passed(text, start, start, self._pattern.match(text, start, end))

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._passed(text, start, start, self._pattern.fullmatch(text, start, end))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._passed(text, start, end, self._pattern.search(text, start, end))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        for match in self._pattern.finditer(text, start, end):
            self._passed(text, start, end, match)
            yield match
            start = match.end()
        self._passed(text, start, end, None)

    def __getattr__(self, name: str) -> object:
        return getattr(self._pattern, name)


def count_patterns() -> None:
    """Make every pattern that osce_news compiles from now on a counted one."""
    compiled = re.compile

    def counting(source: str, flags: int = 0) -> object:
        ours = sys._getframe(1).f_globals.get("__name__", "").startswith("osce_news")
        return Counted(compiled(source, flags)) if ours else compiled(source, flags)

    re.compile = counting  # type: ignore[assignment]


def work(page: Page, flood: Flood) -> int:
    Counted.passed = 0
    calls = calls_of(lambda: read(page, flood))
    return calls + Counted.passed


def memory_and_text(page: Page, flood: Flood) -> tuple[int, int]:
    tracemalloc.start()
    try:
        result = read(page, flood)
        return tracemalloc.get_traced_memory()[1], amount_of_text(result)
    finally:
        tracemalloc.stop()


def costs(flood: Flood) -> dict[str, list[int]]:
    read(flood.page(99), flood)  # what is built or compiled at its first use is not counted
    pages = [flood.page(length) for length in LENGTHS]
    kept = [memory_and_text(page, flood) for page in pages]
    return {
        "work": [work(page, flood) for page in pages],
        "memory": [memory for memory, _ in kept],
        "text": [text for _, text in kept],
    }


def main() -> None:
    count_patterns()
    for line in sys.stdin:
        print(json.dumps(costs(EVERY_FLOOD[line.removesuffix("\n")])), flush=True)


if __name__ == "__main__":
    main()
