"""The figures as tables in Markdown."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchmarks.footprint import Footprint
from benchmarks.marks import Mark
from benchmarks.running import TIMES, Result
from benchmarks.tasks import Library, Task


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is words and whose others are figures."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def task_table(task: Task, results: Mapping[str, Result]) -> str:
    """Time, growth and quality of each reader of a task."""
    judged = list(dict.fromkeys(head for result in results.values() for head in result.quality))
    base = results[task.base].timing
    heads = ["reader", "ms", "median", "MB/s", "x", *(f"prose x {times}" for times in TIMES[1:]), *judged]
    rows = []
    for peer in task.peers:
        result = results[peer.name]
        timing = result.timing
        rows.append(
            [
                peer.label,
                _figure(timing.fastest * 1e3),
                _figure(timing.median * 1e3),
                _figure(timing.speed),
                _figure(timing.over(base)),
                *(_grown(result.growth.get(times)) for times in TIMES[1:]),
                *(result.quality.get(head, "-") for head in judged),
            ]
        )
    return f"{base.count} {task.what}, {base.size / base.count / 1e3:.1f} kB on average.\n\n{table(heads, rows)}"


def footprint_table(footprints: Mapping[Library, Footprint]) -> str:
    heads = ["library", "import, ms", "first page, ms", "memory, MB", "on the disk, MB"]
    return table(
        heads,
        (
            [
                library.name,
                _figure(cost.importing * 1e3),
                _figure(cost.first * 1e3),
                _figure(cost.memory),
                _figure(cost.size),
            ]
            for library, cost in footprints.items()
        ),
    )


def mark_table(marks: Iterable[Mark]) -> str:
    return table(
        ["mark", "should be", "is", "holds"],
        (
            [
                mark.about,
                f"{'at least' if mark.at_least else 'at most'} {mark.bound:g} {mark.unit}",
                f"{_figure(mark.figure)} {mark.unit}",
                "yes" if mark.holds else "**no**",
            ]
            for mark in marks
        ),
    )


def versions(libraries: Iterable[Library]) -> Iterator[str]:
    """What was measured on what."""
    yield f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield from (library.versions for library in libraries)


def _figure(number: float) -> str:
    """Three digits, as a reader of tables wants them."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def _grown(growth: float | None) -> str:
    return "-" if growth is None else _figure(growth)
