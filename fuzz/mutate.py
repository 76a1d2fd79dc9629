"""Mutates pages by the million and checks what is read: ``python -m fuzz.mutate --inputs 1000000``.

Needs neither compiler nor instrumentation. Input number ``i`` of a seed is always the same: ``--first i --inputs 1``
makes it again. What fails is made small and kept in ``tests/reproducers/``.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from fuzz.reproducers import FOLDER, HTML, TARGETS, bounded, bytes_of, describe, keep
from fuzz.seeds import HTML_TAGS, WORDS, html_seeds, listing_seeds, text_seeds
from osce_news.testing import TYPOGRAPHY

__all__ = ["MUTATIONS", "Input", "input_number", "run"]

SHORTEST, LONGEST = 300, 1_500
_CHUNK = 250
_TARGETS = ("parse",) * 3 + (HTML,) * 3 + ("parse_listing", "shift") * 2 + ("classify", "finders")

Mutation = Callable[[str, random.Random], str]


class Input(NamedTuple):
    """An input, and how it came about."""

    target: str
    mutations: tuple[str, ...]
    data: bytes


# -- mutations --------------------------------------------------------------------------------------------------------


def _flip(text: str, rng: random.Random) -> str:
    """Some characters become others: near ones, or any."""
    characters = list(text)
    for _ in range(rng.randint(1, 8)):
        i = rng.randrange(len(characters))
        other = ord(characters[i]) ^ (1 << rng.randrange(8)) if rng.random() < 0.7 else rng.randrange(sys.maxunicode)
        characters[i] = chr(other)
    return "".join(characters)


def _cut(text: str, rng: random.Random) -> str:
    """A stretch is gone, often all behind it."""
    start = rng.randrange(len(text))
    end = len(text) if rng.random() < 0.3 else start + rng.randint(1, 120)
    return text[:start] + text[end:]


def _splice(text: str, rng: random.Random) -> str:
    """The rest of the page is that of another."""
    other = _window(rng.choice(_text_seeds()), rng)
    return text[: rng.randrange(len(text))] + other[rng.randrange(len(other)) :]


def _double(text: str, rng: random.Random) -> str:
    """One line stands there twice, or many times."""
    lines = text.split("\n")
    i = rng.randrange(len(lines))
    lines[i:i] = [lines[i]] * rng.choice((1, 1, 1, 2, 9))
    return "\n".join(lines)


def _shuffle(text: str, rng: random.Random) -> str:
    """The lines, or the words of a line, in another order."""
    lines = text.split("\n")
    i = rng.randrange(len(lines))
    words = lines[i].split(" ")
    rng.shuffle(words)
    lines[i] = " ".join(words)
    if rng.random() < 0.5:
        rng.shuffle(lines)
    return "\n".join(lines)


def _insert(pieces: tuple[str, ...], text: str, rng: random.Random) -> str:
    """Words of the vocabulary, hostile characters or tags stand somewhere, mostly where a line or a word begins."""
    for _ in range(rng.randint(1, 5)):
        places = [match.end() for match in re.finditer(rng.choice((r"^|\n", r"\s", r"")), text)]
        at = rng.choice(places) if places else 0
        text = text[:at] + rng.choice(pieces) * rng.choice((1, 1, 1, 1, 2, 30)) + text[at:]
    return text


def _respell(text: str, rng: random.Random) -> str:
    """Other spaces, marks, line ends."""
    return TYPOGRAPHY[rng.choice(list(TYPOGRAPHY))](text)


def _change_case(text: str, rng: random.Random) -> str:
    """One line, or all of them, in other letters."""
    change = rng.choice((str.upper, str.lower, str.title, str.swapcase))
    lines = text.split("\n")
    if rng.random() < 0.3:
        return change(text)
    i = rng.randrange(len(lines))
    lines[i] = change(lines[i])
    return "\n".join(lines)


MUTATIONS: dict[str, Mutation] = {
    "flip": _flip,
    "cut": _cut,
    "splice": _splice,
    "double": _double,
    "shuffle": _shuffle,
    "insert words": partial(_insert, WORDS),
    "respell": _respell,
    "change case": _change_case,
}
"""Ways to spoil a page."""
_TAGS = partial(_insert, HTML_TAGS)


def _flip_bytes(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


# -- inputs -----------------------------------------------------------------------------------------------------------


@cache
def _text_seeds() -> list[str]:
    return text_seeds()


@cache
def _seeds(target: str) -> list[str]:
    if target == HTML:
        return [seed.decode("utf-8", "replace") for seed in html_seeds()]
    return listing_seeds() if target == "parse_listing" else _text_seeds() + listing_seeds()


def _window(seed: str, rng: random.Random) -> str:
    """The page, or, if it is long, some of it: its beginning, or a window under its first line."""
    length = rng.randint(SHORTEST, LONGEST)
    if len(seed) <= length:
        return seed
    start = 0 if rng.random() < 0.5 else rng.randrange(len(seed) - length)
    head = "" if start == 0 else seed[:400].partition("\n")[0] + "\n"
    return head + seed[start : start + length]


def input_number(i: int, seed: int) -> Input:
    """The input number `i` of this seed."""
    rng = random.Random(f"{seed}:{i}")
    target = rng.choice(_TARGETS)
    text = _window(rng.choice(_seeds(target)), rng)
    mutations = []
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        name = rng.choice(("insert tags", *MUTATIONS) if target == HTML else tuple(MUTATIONS))
        mutations.append(name)
        text = (_TAGS if name == "insert tags" else MUTATIONS[name])(text or "\n", rng)
    data = bytes_of(text[: 2 * LONGEST])
    if target == HTML and rng.random() < 0.2:
        mutations.append("flip bytes")
        data = _flip_bytes(data or b"\n", rng)
    return Input(target, tuple(mutations), data)


# -- the run ----------------------------------------------------------------------------------------------------------


class Outcome(NamedTuple):
    """What a stretch of inputs came to."""

    tally: Counter[tuple[str, str, str]]
    """How many inputs of each target and mutation were read, refused, wrong."""
    failures: list[tuple[int, str]]
    """Number of the input, and what went wrong."""


def _check(numbers: range, seed: int) -> Outcome:
    tally: Counter[tuple[str, str, str]] = Counter()
    failures = []
    for i in numbers:
        target, mutations, data = input_number(i, seed)
        try:
            with bounded():
                end = "read" if TARGETS[target](data) else "refused"
        except Exception as error:  # whatever it is, it is what is looked for
            end = "wrong"
            failures.append((i, describe(error)))
        tally[target, "", end] += 1
        tally.update((target, name, end) for name in set(mutations))
    return Outcome(tally, failures)


def run(first: int, inputs: int, seed: int, processes: int) -> Iterator[Outcome]:
    """The outcomes of all inputs, a stretch at a time, in no certain order."""
    end = first + inputs
    stretches = [range(start, min(start + _CHUNK, end)) for start in range(first, end, _CHUNK)]
    check = partial(_check, seed=seed)
    if processes == 1:
        yield from map(check, stretches)
        return
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap_unordered(check, stretches)


def _table(tally: Counter[tuple[str, str, str]]) -> Iterator[str]:
    yield f"{'':31}{'read':>10}{'refused':>10}{'wrong':>8}"
    for target, name in sorted({(target, name) for target, name, _ in tally}):
        counts = [tally[target, name, end] for end in ("read", "refused", "wrong")]
        yield f"{target if not name else f'  {name}':31}{counts[0]:>10,}{counts[1]:>10,}{counts[2]:>8,}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m fuzz.mutate", description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--into", type=Path, default=FOLDER, help="where reproducers are kept")
    arguments = parser.parse_args()
    tally: Counter[tuple[str, str, str]] = Counter()
    seen: dict[tuple[str, str], Path] = {}
    began = said = time.monotonic()
    done = wrong = 0
    for outcome in run(arguments.first, arguments.inputs, arguments.seed, arguments.processes):
        tally.update(outcome.tally)
        done = sum(count for (_, name, _), count in tally.items() if not name)
        wrong += len(outcome.failures)
        for i, words in outcome.failures:
            target, _, data = input_number(i, arguments.seed)
            if (target, words) not in seen:
                seen[target, words] = keep(target, data, arguments.into)
                print(f"input {i}: {target}: {words}\n  kept in {seen[target, words]}", flush=True)
        if time.monotonic() - said > 30:
            said = time.monotonic()
            print(f"{done:,} inputs, {wrong:,} wrong, {said - began:.0f} s", flush=True)
    print(*_table(tally), sep="\n")
    print(f"{done:,} inputs, {wrong:,} wrong in {len(seen)} ways, {time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
