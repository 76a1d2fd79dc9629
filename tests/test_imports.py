"""Imports go down only, and importing the library costs nothing."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import osce_news

PACKAGE = Path(osce_news.__file__).parent
MODULES = {
    ".".join(("osce_news", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

# The floors, from the lowest. A module imports from lower floors and, if it is in a package, from that package.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("osce_news.errors", "osce_news._span", "osce_news._lazy"),
    ("osce_news._fold",),
    ("osce_news.model",),
    ("osce_news.vocabulary",),
    ("osce_news._calendar",),
    ("osce_news.facts", "osce_news.page"),
    ("osce_news._input", "osce_news._explain"),
    ("osce_news._publication",),
    ("osce_news._article",),
    ("osce_news._parse",),
    ("osce_news._listing",),
    ("osce_news._json",),
    ("osce_news._cli",),
    ("osce_news",),
    ("osce_news.__main__",),
    ("osce_news.testing",),
)
LOAD_OF_THE_VOCABULARY = {
    ("osce_news.facts.finders", "osce_news.vocabulary"),
    ("osce_news.vocabulary", "osce_news.vocabulary._osce"),
}
"""Imports that stand inside functions because they load the tables."""


def floor_of(module: str) -> int:
    """The number of the floor that `module` is on; a package's modules are on the floor of the package."""
    named = [
        (len(name), i) for i, floor in enumerate(FLOORS) for name in floor if module == name or is_in(module, name)
    ]
    return max(named)[1]


def is_in(module: str, package: str) -> bool:
    return package != "osce_news" and module.startswith(package + ".")


def imports_of(module: str) -> Iterator[tuple[str, bool]]:
    """The modules of ours that `module` imports, and whether it does so when it is itself imported."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    late = {inner for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports by dots"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names = sorted({name if name in MODULES else str(node.module) for name in whole})
        for name in names:
            if name == "osce_news" or name.startswith("osce_news."):
                yield name, node not in late


def test_every_module_has_a_floor() -> None:
    assert [module for module in MODULES if module != "osce_news" and floor_of(module) < 0] == []
    strangers = [m for m in MODULES if m != "osce_news" and not any(m == n or is_in(m, n) for f in FLOORS for n in f)]
    assert strangers == []


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_down(module: str) -> None:
    for imported, _ in imports_of(module):
        if (module, imported) in LOAD_OF_THE_VOCABULARY:
            continue
        assert floor_of(imported) <= floor_of(module), f"{module} imports {imported} from above"
        if floor_of(imported) == floor_of(module):
            siblings = [n for n in FLOORS[floor_of(module)] if is_in(module, n) or module == n]
            assert any(is_in(imported, n) or imported == n for n in siblings), f"{module} imports {imported} beside it"


def test_the_model_imports_the_lowest_floor_only() -> None:
    assert {name for name, _ in imports_of("osce_news.model")} == {"osce_news._lazy", "osce_news._span"}


def test_facts_and_pages_do_not_know_each_other() -> None:
    for module in MODULES:
        imported = {name for name, _ in imports_of(module)}
        if is_in(module, "osce_news.facts"):
            assert not any(is_in(name, "osce_news.page") for name in imported), module
        if is_in(module, "osce_news.page"):
            assert not any(is_in(name, "osce_news.facts") for name in imported), module


def test_no_cycle() -> None:
    """Imports inside functions count; the tables are the one exception, since they are made of what loads them."""
    edges = {
        module: {name for name, _ in imports_of(module) if (module, name) not in LOAD_OF_THE_VOCABULARY}
        for module in MODULES
    }
    while free := [module for module, imported in edges.items() if not imported & edges.keys()]:
        for module in free:
            del edges[module]
    assert edges == {}


def test_imports_inside_functions_are_few_and_known() -> None:
    late = {(module, name) for module in MODULES for name, at_once in imports_of(module) if not at_once}
    beside_the_program = {pair for pair in late if pair[0] not in ("osce_news._cli", "osce_news.__main__")}
    assert beside_the_program == LOAD_OF_THE_VOCABULARY


# -- what an import costs ---------------------------------------------------------------------------------------------

IMPORT = """
import re, sys
import attrs

before = set(sys.modules)
patterns = []
compiled = re.compile

def noted(source, *flags):
    caller = sys._getframe(1).f_globals.get("__name__", "")
    if caller.startswith("osce_news"):
        patterns.append([caller, str(source)[:60]])
    return compiled(source, *flags)

re.compile = noted
import osce_news
print({"modules": sorted(set(sys.modules) - before), "patterns": patterns})
"""


@pytest.fixture(scope="module")
def imported() -> dict[str, list[str]]:
    """What ``import osce_news`` loads beyond attrs, and which patterns of ours it compiles."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )
    assert done.stderr == ""
    loaded: dict[str, list[str]] = ast.literal_eval(done.stdout)
    return loaded


HEAVY = ("argparse", "csv", "dateutil", "hashlib", "html", "json", "logging", "pathlib", "selectolax", "subprocess")
TABLES = ("osce_news.vocabulary._osce", "osce_news.vocabulary.states", "osce_news.vocabulary.bodies")
WAYS_OUT = ("osce_news._cli", "osce_news.__main__", "osce_news.testing", "hypothesis")


@pytest.mark.parametrize("module", [*HEAVY, *TABLES, *WAYS_OUT])
def test_import_loads_nothing_that_is_not_needed_yet(module: str, imported: dict[str, list[str]]) -> None:
    assert [name for name in imported["modules"] if name == module or name.startswith(module + ".")] == []


def test_import_compiles_no_pattern(imported: dict[str, list[str]]) -> None:
    assert imported["patterns"] == []


def test_the_test_kit_says_what_it_needs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.modules['hypothesis'] = None; import osce_news.testing"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )
    assert done.returncode == 1
    assert done.stderr.endswith('ImportError: osce_news.testing needs Hypothesis: pip install "osce-news[testing]"\n')


def test_import_is_quiet() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-bb", "-X", "dev", "-c", "import osce_news"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )
    assert (done.stdout, done.stderr) == ("", "")
