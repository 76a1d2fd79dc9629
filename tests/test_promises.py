"""The page of promises names tests that there are, at least one for each promise."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.figures import BEGIN, END
from tests.measure import PROMISES

ROOT = Path(__file__).parent.parent
PAGE = PROMISES.read_text(encoding="utf-8")
ROWS = {int(row[1]): row[0] for row in re.finditer(r"^\| ([0-9]+) \|.*$", PAGE, re.MULTILINE)}
NAMED = re.findall(r"`(tests/[\w/.]+)::(\w+)`", PAGE)


@cache
def functions_of(module: str) -> frozenset[str]:
    tree = ast.parse(ROOT.joinpath(module).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("module", "name"), sorted(set(NAMED)))
def test_every_test_that_is_named_exists(module: str, name: str) -> None:
    assert name.startswith("test_")
    assert name in functions_of(module)


def test_every_promise_names_its_tests_and_its_figure() -> None:
    assert sorted(ROWS) == list(range(1, 20))
    for row in ROWS.values():
        _, _, _, tests, figure, _ = row.split("|")
        assert re.fullmatch(r" (`tests/[\w/.]+::test_\w+` )+", tests)
        assert figure.strip()


def test_there_is_a_place_for_what_is_measured() -> None:
    assert PAGE.count(BEGIN) == PAGE.count(END) == 1
    assert PAGE.index(BEGIN) < PAGE.index(END)
