"""The law of determinism: the same page gives the same answer in every process and thread, at every hour."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given

from osce_news import parse
from osce_news.testing import Page, pages
from tests.laws.facts import read
from tests.laws.processes import READ, run

ANSWER = (
    READ
    + """
import hashlib

def answer():
    articles, *others = read()
    said = repr([(a, a.blocks, a.states) for a in articles]) + repr(others)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
"""
)

ONE_THREAD = ANSWER + "\nprint(answer())"

FOUR_THREADS = (
    ANSWER
    + """
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
)

ANOTHER_DAY = (
    """
import datetime, time

SECONDS = {moment}
MOMENT = datetime.datetime.fromtimestamp(SECONDS, datetime.UTC)

class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls(MOMENT.year, MOMENT.month, MOMENT.day)

class Datetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return MOMENT.astimezone(tz).replace(tzinfo=tz)

    today = utcnow = now

unchanged = time.localtime, time.gmtime
time.time = lambda: SECONDS
time.time_ns = lambda: SECONDS * 10**9
time.localtime = lambda seconds=SECONDS: unchanged[0](seconds)
time.gmtime = lambda seconds=SECONDS: unchanged[1](seconds)
datetime.date, datetime.datetime = Date, Datetime
"""
    + ONE_THREAD
)
"""Every clock that a Python program can ask stands still, at another moment."""


@given(pages())
def test_twice_the_same(page: Page) -> None:
    one, other = parse(page.text), parse(page.text)
    assert one == other
    assert hash(one) == hash(other)
    assert read(one) == read(other)


def test_the_same_in_every_process_and_thread(tmp_path: Path) -> None:
    answers = {
        "plain": run(ONE_THREAD, PYTHONHASHSEED="0", TZ="UTC"),
        "time zone": run(ONE_THREAD, PYTHONHASHSEED="1", TZ="Pacific/Kiritimati"),
        "locale, folder, -O": run(ONE_THREAD, "-O", cwd=tmp_path, PYTHONHASHSEED="2", LC_ALL="tr_TR.UTF-8"),
        "C, -OO": run(ONE_THREAD, "-OO", PYTHONHASHSEED="4242", TZ="America/Los_Angeles", LC_ALL="C"),
        "-X utf8=0, -X dev": run(ONE_THREAD, "-X", "utf8=0", "-X", "dev", "-bb", PYTHONHASHSEED="5", LC_ALL="POSIX"),
        "a leap day": run(ANOTHER_DAY.replace("{moment}", "951782400"), PYTHONHASHSEED="6"),
        "a day to come": run(ANOTHER_DAY.replace("{moment}", "4102444799"), PYTHONHASHSEED="7"),
        "four threads": run(FOUR_THREADS, PYTHONHASHSEED="8"),
        "four more threads": run(FOUR_THREADS, PYTHONHASHSEED="9"),
    }
    assert dict.fromkeys(answers, answers["plain"]) == answers
