"""The law of determinism: the same page gives the same answer in every process and thread, and nothing is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given

import osce_news
from osce_news import parse
from osce_news.testing import Page, pages
from tests.laws.facts import read

SOURCE = str(Path(osce_news.__file__).parent.parent)
PAGES = sorted((Path(__file__).parent.parent / "gate").glob("*/raw/*.txt"))[::3]

ANSWER = """
import hashlib, json, sys
from osce_news import find_dates, parse

texts = json.load(sys.stdin)

def answer():
    articles = [parse(text) for text in texts]
    found = [find_dates(text) for text in texts]
    return hashlib.sha256(repr([(a, a.blocks, a.states) for a in articles]).encode() + repr(found).encode()).hexdigest()
"""

ONE_THREAD = ANSWER + "\nprint(answer())"

FOUR_THREADS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

sys.setswitchinterval(1e-5)
start = Barrier(4)

def first_use():
    start.wait()
    return answer()

with ThreadPoolExecutor(4) as pool:
    answers = [task.result() for task in [pool.submit(first_use) for _ in range(4)]]
assert len(set(answers)) == 1, answers
print(answers[0])
"""

WARM = """
events = []
answer()
sys.addaudithook(lambda event, _: events.append(event))
answer()
print(json.dumps(sorted(set(events))))
"""


def run(program: str, **environment: str) -> str:
    """What `program` prints in an interpreter of its own, with the texts of `PAGES` on its input."""
    assert len(PAGES) > 5
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        input=json.dumps([page.read_text(encoding="utf-8") for page in PAGES]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": SOURCE, "PYTHONIOENCODING": "utf-8", **environment},
    ).stdout


@given(pages())
def test_twice_the_same(page: Page) -> None:
    one, other = parse(page.text), parse(page.text)
    assert one == other
    assert hash(one) == hash(other)
    assert read(one) == read(other)


def test_the_same_in_every_process_and_thread() -> None:
    answers = {
        run(ONE_THREAD, PYTHONHASHSEED="0", TZ="UTC"),
        run(ONE_THREAD, PYTHONHASHSEED="1", TZ="Pacific/Kiritimati"),
        run(ONE_THREAD, PYTHONHASHSEED="4242", TZ="America/Los_Angeles", LC_ALL="C", PYTHONOPTIMIZE="2"),
        run(ANSWER + FOUR_THREADS, PYTHONHASHSEED="7"),
        run(ANSWER + FOUR_THREADS, PYTHONHASHSEED="8"),
    }
    assert len(answers) == 1


def test_a_warm_parse_touches_nothing() -> None:
    """No file is opened, nothing is imported, connected or started: the interpreter sees no such event."""
    harmless = {"builtins.id"}
    assert set(json.loads(run(ANSWER + WARM))) <= harmless
