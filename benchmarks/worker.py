"""The process of one reader: ``python -m benchmarks.worker NAME``, the name being a function of `peers`.

Each line of the input is a request in JSON, each line of the output its answer. ``{"inputs": [...]}`` hands over what
is to be read and answers what was read from each; ``{}`` reads all of it again and answers the seconds that it took.

Seconds are those of the processor, so that it matters little what else the machine does.
"""

from __future__ import annotations

import json
import sys
from time import process_time

from benchmarks import peers

_AT_LEAST = 0.1  # seconds; quick readers read again and again, so that all are measured warm


def seconds(reader: peers.Reader, inputs: list[object]) -> float:
    """The fastest reading of all inputs."""
    read, fastest = reader.read, float("inf")
    end = process_time() + _AT_LEAST
    while (start := process_time()) < end:
        for given in inputs:
            read(given)
        fastest = min(fastest, process_time() - start)
    return fastest


def main(name: str) -> None:
    answers, sys.stdout = sys.stdout, sys.stderr  # what a reader prints is no answer
    reader = getattr(peers, name)()
    inputs: list[object] = []
    answer: object
    for line in sys.stdin:
        request = json.loads(line)
        if "inputs" in request:
            inputs = [reader.prepare(given) for given in request["inputs"]]
            answer = [reader.tell(reader.read(given)) for given in inputs]
        else:
            answer = seconds(reader, inputs)
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
