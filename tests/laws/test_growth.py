"""The law of linear time and memory, by counting: the cost grows as the length does, whatever the page is full of."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from math import log
from statistics import linear_regression

import pytest

import osce_news
from tests.floods import EVERY_FLOOD, FLOODS_ELSEWHERE
from tests.floods.counting import LENGTHS
from tests.laws.processes import PATHS

MOST = {"work": 200, "memory": 2_000, "text": 12}
"""For each character of a flood: calls and characters passed, bytes at the height, characters of the result."""
POWER = {"work": 1.15, "memory": 1.3}
"""Of the length; memory grows in steps, as tables do."""


class Counter:
    """Asks a process in which nothing else runs what the floods cost; see tests/floods/counting.py."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._asked, self._told = process.stdin, process.stdout
        self.costs = cache(self._costs)

    def _costs(self, flood: str) -> dict[str, list[int]]:
        """The work, memory and text of a flood at each of its lengths."""
        print(flood, file=self._asked, flush=True)
        costs: dict[str, list[int]] = json.loads(self._told.readline())
        return costs

    def share(self, flood: str, cost: str) -> float:
        """What a character of the flood costs, on the longest page."""
        return self.costs(flood)[cost][-1] / LENGTHS[-1]

    def power(self, flood: str, cost: str) -> float:
        """The power of the length that the cost grows with: 1 where it is linear, 2 where it is quadratic."""
        return linear_regression(list(map(log, LENGTHS)), list(map(log, self.costs(flood)[cost]))).slope


@pytest.fixture(scope="module")
def counter() -> Iterator[Counter]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.floods.counting"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": PATHS, "PYTHONIOENCODING": "utf-8"},
    )
    with process:
        yield Counter(process)


@pytest.mark.parametrize("flood", EVERY_FLOOD)
def test_a_flood_costs_as_much_as_it_is_long(flood: str, counter: Counter) -> None:
    for cost, most in MOST.items():
        assert counter.share(flood, cost) <= most, cost
    for cost, power in POWER.items():
        assert counter.power(flood, cost) <= power, cost


def test_the_floods_elsewhere_are_read_as_such() -> None:
    for flood in FLOODS_ELSEWHERE.values():
        assert osce_news.parse(str(flood.page(1000))).language == "sr"
