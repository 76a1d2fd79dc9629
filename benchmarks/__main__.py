"""Cost and quality of reading, measured beside other readers of the same pages.

python -m benchmarks               everything: readers, footprints, marks
python -m benchmarks text html     these tasks alone
python -m benchmarks --update      everything, written into docs/benchmark.md
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks import footprint, marks, table
from benchmarks.running import Result, run
from benchmarks.tasks import OURS, PYTHON, TASKS, Library, Task
from tests.figures import with_figures

PAGE = Path(__file__).parents[1] / "docs" / "benchmark.md"


def some(tasks: Mapping[str, Task], rounds: int) -> Iterator[str]:
    """The tables of some tasks, with the readers that are there."""
    tasks = {name: _installed(task) for name, task in tasks.items()}
    yield from _task_tables(tasks, run(tasks, rounds))


def everything(rounds: int) -> Iterator[str]:
    """All tables, the marks first."""
    results = run(TASKS, rounds)
    footprints = {library: _footprint(library) for library in _libraries()}
    importing = footprint.import_time("osce_news", "import attrs")
    yield f"### Marks\n\n{table.mark_table(marks.marks(results, footprints[OURS], importing))}"
    yield from _task_tables(TASKS, results)
    yield f"### Footprint\n\n{table.footprint_table(footprints)}"
    yield f"Measured with {'; '.join(table.versions(footprints))}.\n"


def _task_tables(tasks: Mapping[str, Task], results: Mapping[str, Mapping[str, Result]]) -> Iterator[str]:
    for name, task in tasks.items():
        yield f"### {task.title}\n\n{table.task_table(task, results[name])}"


def _installed(task: Task) -> Task:
    missing = sorted({peer.library.name for peer in task.peers if not peer.library.is_installed})
    if missing:
        print(f"{task.title}: without {', '.join(missing)}, which the environment lacks", file=sys.stderr)
    return task._replace(peers=tuple(peer for peer in task.peers if peer.library.is_installed))


def _libraries() -> list[Library]:
    """Ours first, then the others in the order of the tables."""
    others = (peer.library for task in TASKS.values() for peer in task.peers)
    return [library for library in dict.fromkeys([OURS, *others]) if library != PYTHON]


def _footprint(library: Library) -> footprint.Footprint:
    """The costs of a library, which reads the first page of its task."""
    task = next(task for task in TASKS.values() for peer in task.peers if peer.name == library.reader)
    return footprint.footprint(library, next(iter(task.cases())).given)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", metavar="TASK", help=", ".join(TASKS))
    parser.add_argument("--rounds", type=int, default=7, help="how often each reader reads everything")
    parser.add_argument("--update", action="store_true", help="write the figures into docs/benchmark.md")
    options = parser.parse_args()
    if unknown := set(options.tasks) - set(TASKS):
        parser.error(f"no such task: {', '.join(unknown)}; there are {', '.join(TASKS)}")
    if options.tasks and options.update:
        parser.error("the page has all tasks: --update goes without any")
    chosen = {name: TASKS[name] for name in options.tasks}
    tables = "\n".join(some(chosen, options.rounds) if chosen else everything(options.rounds))
    if options.update:
        PAGE.write_text(with_figures(PAGE.read_text("utf-8"), f"\n{tables}\n"), "utf-8", newline="\n")
    print(tables)


if __name__ == "__main__":
    main()
