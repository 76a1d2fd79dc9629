"""Where the time of a parse goes: ``python -m benchmarks.profile``.

The cached properties of `Reading` and the steps of the page are timed while `parse` reads the answered pages. Each
counts for what it does itself: what it asks of another counts for that one.
"""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property, wraps
from time import process_time
from typing import ParamSpec, TypeVar
from unittest.mock import patch

import osce_news
from benchmarks.inputs import text_pages
from benchmarks.peers import all_of
from osce_news import _article, _parse
from osce_news.facts.reading import Reading
from osce_news.page.reading import read_page

P = ParamSpec("P")
T = TypeVar("T")

_PASSES = 20

STAGES = {
    "read_page": "page",
    "_in_full": "mentions",
    "_definitions": "mentions",
    "_named": "mentions",
    "language": "language",
    "_elsewhere": "language",
    "_people": "people",
    "_marks": "quotes",
    "_in_marks": "quotes",
    "_cues": "quotes",
    "_speech": "quotes",
    "_speakers": "quotes",
    "_attributor": "quotes",
    "_quotes": "quotes",
    "_statements": "statements",
    "_dates": "dates",
    "_durations": "dates",
    "participants": "participants",
    "events": "events",
    "_mentions": "to model",
    "mentions": "to model",
    "people": "to model",
    "quotes": "to model",
    "statements": "to model",
    "dates": "to model",
    "acronyms": "to model",
    "notices": "to model",
}
"""The stage that a function or property counts for; one that is not named here counts for itself."""


class Clock:
    """Seconds by stage; of those that are under way, the innermost counts."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._under_way: list[str] = []
        self._since = 0.0

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts the time inside for `name`."""
        self._charge()
        self._under_way.append(name)
        try:
            yield
        finally:
            self._charge()
            self._under_way.pop()

    def _charge(self) -> None:
        now = process_time()
        if self._under_way:
            self.seconds[self._under_way[-1]] += now - self._since
        self._since = process_time()

    def timed(self, name: str, function: Callable[P, T]) -> Callable[P, T]:
        """The function, its time counted."""

        @wraps(function)
        def inner(*args: P.args, **kwargs: P.kwargs) -> T:
            with self.stage(STAGES.get(name, name)):
                return function(*args, **kwargs)

        return inner


def timed_reading(clock: Clock) -> type[Reading]:
    """`Reading` with all its properties timed."""
    members: dict[str, object] = {}
    for name, member in inspect.getmembers_static(Reading):
        if isinstance(member, cached_property):
            members[name] = cached_property(clock.timed(name, member.func))
        elif isinstance(member, property) and member.fget is not None:
            members[name] = property(clock.timed(name, member.fget))
    return type("TimedReading", (Reading,), members)


def profile(pages: list[str]) -> dict[str, float]:
    """Seconds for all pages, by stage."""
    for page in pages:
        all_of(osce_news.parse(page))  # what is built at the first page is not counted
    clock = Clock()
    with ExitStack() as stack:
        stack.enter_context(patch.object(_article, "Reading", timed_reading(clock)))
        stack.enter_context(patch.object(_parse, "read_page", clock.timed("read_page", read_page)))
        for _ in range(_PASSES):
            for page in pages:
                with clock.stage("header, dateline, article"):
                    all_of(osce_news.parse(page))
    return {name: seconds / _PASSES for name, seconds in clock.seconds.items()}


def main() -> None:
    pages = [case.given for case in text_pages()]
    stages = profile(pages)
    whole = sum(stages.values())
    print(f"{'stage':<26}{'us a page':>10}{'share':>8}")
    for name, seconds in sorted(stages.items(), key=lambda stage: -stage[1]):
        print(f"{name:<26}{seconds / len(pages) * 1e6:>10.0f}{seconds / whole:>8.1%}")
    print(f"{'all':<26}{whole / len(pages) * 1e6:>10.0f}")


if __name__ == "__main__":
    main()
