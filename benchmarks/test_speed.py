"""What reading costs, beside the floor: decoding the page and splitting it into lines.

Absolute times belong to the machine; the ratio to the floor, and the ratio of the text ten times as long, carry over.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import osce_news

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

PAGES = Path(__file__).parent.parent / "tests" / "gate"
FULL_MENU = (PAGES / "modelled" / "raw" / "060.txt").read_bytes()
BARE = (PAGES / "modelled" / "raw" / "041.txt").read_bytes()


def body_times(n: int) -> str:
    """The page with the menu, its prose `n` times."""
    lines = FULL_MENU.decode().split("\n")
    first = next(i for i, line in enumerate(lines) if line == "- Policing" and i > 100) + 1
    return "\n".join(lines[:first] + lines[first:-3] * n)


@pytest.fixture(autouse=True)
def warm() -> None:
    """Vocabulary and patterns are built at the first parse, which is not what is measured here."""
    osce_news.parse(BARE.decode())


@pytest.mark.benchmark(group="floor")
@pytest.mark.parametrize("page", [FULL_MENU, BARE], ids=["full menu", "bare"])
def test_floor(benchmark: BenchmarkFixture, page: bytes) -> None:
    lines = benchmark(lambda: page.decode().splitlines())
    assert lines


@pytest.mark.benchmark(group="parse")
@pytest.mark.parametrize("page", [FULL_MENU, BARE], ids=["full menu", "bare"])
def test_parse(benchmark: BenchmarkFixture, page: bytes) -> None:
    article = benchmark(osce_news.parse, page.decode())
    assert article.quotes


@pytest.mark.benchmark(group="strip_boilerplate")
def test_strip_boilerplate(benchmark: BenchmarkFixture) -> None:
    assert benchmark(osce_news.strip_boilerplate, FULL_MENU.decode())


@pytest.mark.benchmark(group="to_dict")
def test_to_dict(benchmark: BenchmarkFixture) -> None:
    assert benchmark(osce_news.to_dict, osce_news.parse(FULL_MENU.decode()))


@pytest.mark.benchmark(group="the same prose again and again")
@pytest.mark.parametrize("n", [1, 10, 100])
def test_growth(benchmark: BenchmarkFixture, n: int) -> None:
    article = benchmark(osce_news.parse, body_times(n))
    assert len(article.quotes) >= n
