"""The run: all readers side by side, each in a process of its own, one after the other and round after round."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from threading import Timer

import attrs

from benchmarks.inputs import Case
from benchmarks.tasks import Task


class Worker:
    """The process of one reader; see `worker`."""

    def __init__(self, name: str) -> None:
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.worker", name]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def read(self, inputs: Sequence[object]) -> list[object]:
        """What is told of each."""
        told: list[object] = json.loads(self._ask({"inputs": inputs}))
        return told

    def seconds(self) -> float:
        """How long it takes to read all of them once more."""
        return float(self._ask({}))

    def _ask(self, request: Mapping[str, object]) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(request), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise BrokenPipeError(f"no answer from {self.process.args!r}")
        return answer


@attrs.frozen
class Timing:
    """How long a reader took for all that it read, round by round."""

    rounds: Sequence[float]
    size: int
    """Bytes of all that was read."""
    count: int
    """How many pages or passages that was."""

    @property
    def fastest(self) -> float:
        """Seconds for one of them, in the fastest round."""
        return min(self.rounds) / self.count

    @property
    def median(self) -> float:
        """Seconds for one of them, in the middle round."""
        return statistics.median(self.rounds) / self.count

    @property
    def speed(self) -> float:
        """Megabytes a second, in the fastest round."""
        return self.size / min(self.rounds) / 1e6

    def over(self, other: Timing) -> float:
        """How many times longer than `other`."""
        return _over(self.rounds, other.rounds)


@attrs.frozen
class Result:
    """What was measured of one reader in one task."""

    timing: Timing
    quality: Mapping[str, str]
    growth: Mapping[int, float | None]
    """How many times longer the same prose takes so many times; ``None``: longer than anybody waits."""


def run(tasks: Mapping[str, Task], rounds: int) -> dict[str, dict[str, Result]]:
    """The results of the readers of each task."""
    cases = {name: list(task.cases()) for name, task in tasks.items()}
    timed = {name: [case for case in cases[name] if case.size >= task.least] for name, task in tasks.items()}
    readers = [(name, peer.name) for name, task in tasks.items() for peer in task.peers]
    with ExitStack() as stack:
        workers = {reader: stack.enter_context(Worker(reader[1])) for reader in readers}
        told = {reader: worker.read([case.given for case in cases[reader[0]]]) for reader, worker in workers.items()}
        for (name, _), worker in workers.items():
            worker.read([case.given for case in timed[name]])
        seconds: dict[tuple[str, str], list[float]] = {reader: [] for reader in readers}
        for i in range(rounds):
            _progress(f"round {i + 1} of {rounds}")
            for reader, worker in workers.items():
                seconds[reader].append(worker.seconds())
    results: dict[str, dict[str, Result]] = {name: {} for name in tasks}
    for name, peer in readers:
        _progress(f"{peer}: the same prose again and again")
        results[name][peer] = Result(
            Timing(seconds[name, peer], sum(case.size for case in timed[name]), len(timed[name])),
            _judged(tasks[name], cases[name], told[name, peer]),
            growth(peer, tasks[name].long),
        )
    return results


def _judged(task: Task, cases: Sequence[Case], told: Sequence[object]) -> Mapping[str, str]:
    pairs = [(case.wanted, one) for case, one in zip(cases, told, strict=True) if one is not None]
    return task.judge(pairs) if task.judge is not None and pairs else {}


# -- the same prose again and again -----------------------------------------------------------------------------------

TIMES = (1, 10, 100)
_ROUNDS = 5
_PATIENCE = 60.0  # seconds for one reading


def growth(name: str, long: Callable[[int], object]) -> dict[int, float | None]:
    """How many times longer a reader takes, in each round beside the prose once, and of that the median."""
    rounds: dict[int, list[float]] = {times: [] for times in TIMES}
    with ExitStack() as stack:
        workers = {times: stack.enter_context(Worker(name)) for times in TIMES}
        reading = [times for times, worker in workers.items() if _reads(worker, long(times))]
        for _ in range(_ROUNDS):
            for times in reading:
                rounds[times].append(workers[times].seconds())
    return {times: _over(rounds[times], rounds[1]) if times in reading else None for times in TIMES[1:]}


def _reads(worker: Worker, given: object) -> bool:
    """Whether that takes no longer than anybody waits."""
    clock = Timer(_PATIENCE, worker.process.kill)
    clock.start()
    try:
        worker.read([given])
    except BrokenPipeError:
        return False
    finally:
        clock.cancel()
    return True


def _over(one: Sequence[float], other: Sequence[float]) -> float:
    """How many times longer, in each round, and of that the median."""
    return statistics.median(long / short for long, short in zip(one, other, strict=True))


def _progress(words: str) -> None:
    print(words, file=sys.stderr)
