"""The marks: what the figures should be, whatever the machine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from benchmarks.footprint import Footprint
from benchmarks.running import Result


class Mark(NamedTuple):
    """A figure, and the most that it should be, or the least."""

    about: str
    figure: float
    bound: float
    unit: str = "x"
    at_least: bool = False

    @property
    def holds(self) -> bool:
        return self.figure >= self.bound if self.at_least else self.figure <= self.bound


def marks(results: Mapping[str, Mapping[str, Result]], ours: Footprint, importing: float) -> list[Mark]:
    """All of them; `importing` is the import of ours beyond that of attrs, in seconds."""

    def times(task: str, one: str, other: str) -> float:
        return results[task][one].timing.over(results[task][other].timing)

    grown = results["html"]["parse_html"].growth[100], results["text"]["parse"].growth[100]
    return [
        Mark(
            "`parse`, all facts, beside `bytes.decode`, `str.splitlines`",
            times("text", "parse", "decode_splitlines"),
            30,
        ),
        Mark("`parse`, all facts", results["text"]["parse"].timing.speed, 20, "MB/s", at_least=True),
        Mark("`classify` beside `str.splitlines`", times("text", "classify", "splitlines"), 8),
        Mark("textacy beside `find_quotes`", times("quotes", "textacy", "find_quotes"), 300, at_least=True),
        Mark("`parse_html`, all facts, beside resiliparse", times("html", "parse_html", "resiliparse"), 1.2),
        Mark(
            "trafilatura beside `parse_html`, all facts", times("html", "trafilatura", "parse_html"), 10, at_least=True
        ),
        Mark(
            "newspaper4k beside `parse_html`, all facts", times("html", "newspaper4k", "parse_html"), 25, at_least=True
        ),
        Mark("prose 100 times as long", max(growth or float("inf") for growth in grown), 110),
        Mark("import beyond that of attrs", importing * 1e3, 15, "ms"),
        Mark("memory after the first page", ours.memory, 20, "MB"),
        Mark("size on the disk, with what it needs", ours.size, 11, "MB"),
    ]
