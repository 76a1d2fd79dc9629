"""What is written down twice must say the same."""

from __future__ import annotations

import configparser
import os
import re
import tomllib
from importlib import metadata
from pathlib import Path

from osce_news.page.layouts import LAYOUTS

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT, GROUPS = PYPROJECT["project"], PYPROJECT["dependency-groups"]
TOX = configparser.ConfigParser(interpolation=None)
TOX.read(ROOT / "tox.ini", encoding="utf-8")

LOWER_BOUNDS: dict[str, str] = dict(re.findall(r"^([\w-]+)>=([\d.]+),<\d+$", "\n".join(PROJECT["dependencies"]), re.M))
LOCKED_LOWEST = (ROOT / "requirements" / "lowest.txt").read_text(encoding="utf-8")
PINS: dict[str, str] = dict(re.findall(r"^([\w-]+)==([\d.]+)", LOCKED_LOWEST, re.M))
LOWEST = {name: PINS[name] for name in LOWER_BOUNDS}


def test_lowest_pins_are_the_lower_bounds() -> None:
    assert set(LOWER_BOUNDS) == {"attrs", "python-dateutil", "selectolax"}
    assert LOWEST == LOWER_BOUNDS


def test_the_env_lowest_and_no_other_runs_the_lowest_versions() -> None:
    installed = {name: metadata.version(name) for name in LOWEST}
    assert (installed == LOWEST) == (os.environ.get("TOX_ENV_NAME") == "lowest")


def test_the_extra_testing_is_what_the_tests_are_run_with() -> None:
    (extra,) = PROJECT["optional-dependencies"]["testing"]
    assert extra in GROUPS["test"]


def test_every_python_promised_is_a_python_tested() -> None:
    promised = re.findall(r"^Programming Language :: Python :: 3\.(\d+)$", "\n".join(PROJECT["classifiers"]), re.M)
    tested = re.findall(r"\bpy3(\d+)\b", TOX["tox"]["env_list"])
    assert promised == tested
    assert PROJECT["requires-python"] == f">=3.{min(promised, key=int)}"


def test_version_and_licence_are_the_same_everywhere() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"version: {PROJECT['version']}" in citation
    assert f"license: {PROJECT['license']}" in citation
    assert f"## [{PROJECT['version']}]" in changelog


def test_the_page_on_layouts_names_each_of_them_and_shows_one() -> None:
    page = (ROOT / "docs" / "layouts.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| ([^|]+) \|", page, re.M)
    assert rows == [(layout.name, layout.about) for layout in LAYOUTS]
    assert {layout.name for layout in LAYOUTS} <= set(page.splitlines())  # a line of its own is what an example printed
