"""The law of leaving no trace: reading touches nothing outside, changes nothing global, says nothing, keeps nothing."""

from __future__ import annotations

import enum
import gc
import json
import sys
from types import NoneType

import attrs
import pytest

import osce_news
from osce_news.model import Article
from tests.laws.processes import READ, run
from tests.markup.articles import ARTICLES
from tests.markup.templates import TEMPLATES, render

# -- what is outside --------------------------------------------------------------------------------------------------

EVENTS = (
    READ
    + """
events = []
def note(event, arguments):
    events.append((event, arguments[:2] if event in ("open", "ctypes.dlopen") else []))
"""
)

WARM = (
    EVENTS
    + """
read()
sys.addaudithook(note)
read()
print(json.dumps(events))
"""
)

COLD = (
    EVENTS
    + """
sys.addaudithook(note)
read()
print(json.dumps(events))
"""
)

OF_IMPORTS = {"import", "open", "os.listdir", "os.scandir", "marshal.loads", "compile", "exec", "ctypes.dlopen"}
"""What importing is: a module is looked for, read, and run."""
OF_NO_CONSEQUENCE = {
    "builtins.id",
    "object.__getattr__",
    "object.__setattr__",
    "sys._getframe",
    "sys._getframemodulename",
}
"""What reads or sets an attribute of a class or function, or asks who calls."""


def test_a_warm_parse_touches_nothing() -> None:
    """No file is opened, nothing is imported, compiled, connected or started: the interpreter sees no such event."""
    assert {event for event, _ in json.loads(run(WARM))} <= {"builtins.id"}


def test_a_cold_parse_only_imports() -> None:
    events = json.loads(run(COLD, "-B"))  # -B: Python writes no bytecode
    assert {event for event, _ in events} <= OF_IMPORTS | OF_NO_CONSEQUENCE
    opened = [arguments for event, arguments in events if event == "open"]
    assert opened
    for path, mode in opened:
        assert path.endswith((".py", ".pyc"))
        assert mode in (None, "r", "rb")
    assert [arguments for event, arguments in events if event == "ctypes.dlopen"] in ([], [[None]])  # import ctypes


# -- what is global ---------------------------------------------------------------------------------------------------

UNCHANGED = (
    READ
    + """
import builtins, codecs, decimal, gc, locale, logging, os, random, signal, threading, time, warnings

def state():
    return {
        "sys": [sys.flags, sys.getrecursionlimit(), sys.getswitchinterval(), sys.getprofile(), sys.gettrace()],
        "paths": [sys.path[:], sys.meta_path[:], sys.path_hooks[:], os.getcwd()],
        "hooks": [sys.excepthook, sys.displayhook, sys.unraisablehook, sys.stdin, sys.stdout, sys.stderr],
        "environment": dict(os.environ),
        "locale": locale.setlocale(locale.LC_ALL),
        "decimal": repr(decimal.getcontext()),
        "random": random.getstate(),
        "warnings": [warnings.filters[:], warnings.showwarning],
        "gc": [gc.isenabled(), gc.get_threshold(), gc.get_debug(), gc.callbacks[:]],
        "signals": [signal.getsignal(number) for number in sorted(signal.valid_signals())],
        "threads": threading.enumerate(),
        "logging": [logging.root.handlers[:], logging.root.level, logging.root.manager.disable],
        "builtins": sorted(set(vars(builtins)) - {"_"}),
        "time zone": [time.tzname, time.timezone],
    }

before = state()
loaded = set(sys.modules)
read()
after = state()
print(json.dumps({
    "changed": [name for name in before if before[name] != after[name]],
    "loaded": sorted({name.partition(".")[0] for name in set(sys.modules) - loaded}),
}))
"""
)

DEPENDENCIES = {"attr", "attrs", "dateutil", "selectolax", "six"}


def test_nothing_global_changes() -> None:
    told = json.loads(run(UNCHANGED))
    assert told["changed"] == []
    foreign = set(told["loaded"]) - sys.stdlib_module_names - DEPENDENCIES - {"osce_news"}
    made_by_cython = {name for name in foreign if "cython" in name}
    of_the_standard_library = {name for name in foreign if name.startswith("_sysconfigdata")}
    assert foreign - made_by_cython - of_the_standard_library == set()


def test_nothing_is_said() -> None:
    """Neither on standard output nor on standard error, where every warning, the developer's too, is an error."""
    assert run("import osce_news", "-bb", "-X", "dev") == ""
    assert run(READ + "read()", "-bb", "-X", "dev") == ""


# -- what is kept -----------------------------------------------------------------------------------------------------

KEPT = """
import gc, sys, tracemalloc
from contextlib import suppress
import osce_news
from osce_news import NotAnArticleError
from tests.floods.flood import Flood

TEXT = Flood("text", "{}, Head of the {} Office, said on 5 May that the {} Union trained 30 judges from Malta.\\n", "")
WORDS = Flood("text", "Ana {}, {} {} {} of the {} Office, said that wells are deep.\\n", "")
LISTING = Flood("text", "OSCE trains {} judges\\nPublishing date: 5 May 2010\\n", "Newsroom\\n")

def read(first, last):
    for i in range(first, last):  # no two pages are alike
        page = TEXT.page(400).replace("ba", f"b{i}a").replace("ga", f"g{i}")
        hash(osce_news.parse(f"OSCE trains {i} judges\\n{page}"))
        hash(osce_news.parse_html(f"<h1>OSCE trains {i} judges</h1><p class=a{i}>{page}</p><x-{i}>"))
        osce_news.parse_listing(LISTING.page(300).replace("ba", f"b{i}"))
        with suppress(NotAnArticleError):
            osce_news.parse(f"Only a title {i}")
    gc.collect()
    return tracemalloc.get_traced_memory()[0]

tracemalloc.start()
hash(osce_news.parse("A title\\n" + WORDS.page(40_000)))  # more words and names than are remembered
read(0, 20)
start = read(20, 30)
print((read(30, 130) - start) / 100)
"""


def test_nothing_is_kept() -> None:
    """What stays behind for each round of pages, in bytes, once all that is remembered is full."""
    assert float(run(KEPT)) <= 50


FRAMES = 80
SMALL_STACK = (
    READ
    + """
from tests.floods import EVERY_FLOOD
from tests.floods.reading import read as read_flood

def depth():
    frame, deep = sys._getframe(), 0
    while frame is not None:
        frame, deep = frame.f_back, deep + 1
    return deep

def read_all():
    read()
    for flood in EVERY_FLOOD.values():
        read_flood(flood.page(1_500), flood)

read_all()  # importing and compiling take frames of their own
sys.setrecursionlimit(depth() + FRAMES)
read_all()
"""
)


def test_a_small_stack_suffices() -> None:
    """Pages and floods are read with few free frames: nothing recurses on what a page holds."""
    assert run(SMALL_STACK.replace("FRAMES", str(FRAMES))) == ""


# -- what results are made of -----------------------------------------------------------------------------------------


def assert_unchangeable(value: object, seen: set[int]) -> None:
    """`value` and all that the garbage collector reaches from it, fields or not, are values that nobody can change."""
    if id(value) in seen or isinstance(value, type | enum.Enum):
        return
    seen.add(id(value))
    kind = type(value)
    if kind in (str, int, bool, NoneType):
        return
    assert kind is tuple or (attrs.has(kind) and kind.__setattr__ is not object.__setattr__), kind
    for part in gc.get_referents(value):
        assert_unchangeable(part, seen)


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_that_can_change_is_shared(template: str) -> None:
    """An article's own source, from which it reads facts when they are asked for, is seen by nobody else."""
    for content in ARTICLES[:2]:
        article = osce_news.parse_html(render(content, template))
        osce_news.explain(article)
        osce_news.to_dict(article)
        seen: set[int] = set()
        for field in attrs.fields(Article):
            assert_unchangeable(getattr(article, field.name), seen)
        assert len(seen) > 50
