"""What is locked in requirements/ is what pyproject.toml asks for, and tox installs nothing else."""

from __future__ import annotations

import configparser
import os
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DEPENDENCIES: list[str] = PYPROJECT["project"]["dependencies"]
GROUPS: dict[str, list[str | dict[str, str]]] = PYPROJECT["dependency-groups"]
TOX = configparser.ConfigParser(interpolation=None)
TOX.read(ROOT / "tox.ini", encoding="utf-8")

UNLOCKED = {
    "bench": "other libraries, to compare with, which the group itself pins",
    "dev": "what a developer installs to work with, whose parts are locked",
}
LOCKED = sorted(GROUPS.keys() - UNLOCKED.keys())
PYTHONS = ("3.11", "3.12", "3.13")
MACHINE = {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"}
RENEW = "`tox run -e lock` renews requirements/"


def members(group: str) -> list[str]:
    """What a group asks for, and what the groups ask for that it includes."""
    asked: list[str] = []
    for member in GROUPS[group]:
        asked += [member] if isinstance(member, str) else members(member["include-group"])
    return asked


def lock(name: str) -> list[str]:
    """The entries of a lock: what is pinned, its hashes, and who asked for it."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return re.findall(r"^\w[^\n]*\n(?:[ ]+[^\n]*\n)*", text, re.M)


def pin(entry: str) -> Requirement:
    return Requirement(entry.partition("\\")[0])


def direct(name: str) -> set[str]:
    """The packages of a lock that pyproject.toml asked for, as its comments tell."""
    return {canonicalize_name(pin(entry).name) for entry in lock(name) if "osce-news (pyproject.toml" in entry}


def holds(requirement: Requirement, python: str) -> bool:
    """Whether it is one for a Python of this version, on the machine that CI has."""
    here = {**MACHINE, "python_version": python, "python_full_version": f"{python}.9"}
    return requirement.marker is None or requirement.marker.evaluate(here)


def versions(name: str, python: str) -> dict[str, str]:
    """What a lock installs."""
    found: dict[str, str] = {}
    for pinned in (entry for entry in map(pin, lock(name)) if holds(entry, python)):
        (version,) = pinned.specifier
        assert version.operator == "==", pinned
        assert pinned.name not in found, f"{name}.txt pins {pinned.name} twice"
        found[pinned.name] = version.version
    return found


def unsatisfied(asked: list[str], name: str, python: str) -> list[str]:
    pinned = versions(name, python)
    wanted = [requirement for requirement in map(Requirement, asked) if holds(requirement, python)]
    return [
        str(r) for r in wanted if not r.specifier.contains(pinned.get(canonicalize_name(r.name), "0"), prereleases=True)
    ]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", ["run", "lowest", *LOCKED])
def test_a_lock_satisfies_what_is_asked_for(name: str, python: str) -> None:
    asked = members(name) if name in GROUPS else DEPENDENCIES
    assert unsatisfied(asked, name, python) == [], RENEW
    assert direct(name) == {canonicalize_name(Requirement(line).name) for line in asked}, RENEW


def test_every_group_is_locked_and_nothing_else() -> None:
    locks = {path.stem for path in (ROOT / "requirements").glob("*.txt")}
    assert locks == {"run", "lowest", *LOCKED}, RENEW
    renewed = re.findall(r" -o requirements/([a-z]+)\.txt$", TOX["testenv:lock"]["commands"], re.M)
    audited = re.findall(r" -r requirements/([a-z]+)\.txt$", TOX["testenv:audit"]["commands"], re.M)
    assert sorted(renewed) == sorted(audited) == sorted(locks)


@pytest.mark.parametrize("name", ["run", "lowest", *LOCKED])
def test_every_pin_has_hashes(name: str) -> None:
    assert lock(name)
    assert [pin(entry).name for entry in lock(name) if "--hash=sha256:" not in entry] == []


def test_every_env_installs_locks_alone() -> None:
    """But for the benchmarks; what `deps` names must be a lock, and `dependency_groups` is not locked."""
    envs = {name for name in TOX.sections() if name.startswith("testenv")}
    for name in envs - {"testenv:bench", "testenv:.pkg"}:
        deps = TOX[name].get("deps", TOX["testenv"]["deps"]).split("\n")
        strange = [line for line in deps if line and not re.fullmatch(r"-r requirements/[a-z]+\.txt", line)]
        assert strange == [], name
        assert not TOX[name].get("dependency_groups"), name
    assert TOX["testenv:.pkg"]["set_env"].strip() == "PIP_CONSTRAINT = {tox_root}/requirements/backend.txt"
    assert "--require-hashes -r requirements/ci.txt" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_tox_runs_the_tests_with_what_is_locked() -> None:
    env = os.environ.get("TOX_ENV_NAME", "")
    if not env.startswith(("py3", "lowest")):
        pytest.skip("not under tox")
    python = ".".join(map(str, sys.version_info[:2]))
    locked = versions("lowest" if env == "lowest" else "run", python) | versions("test", python)
    assert {name: metadata.version(name) for name in locked} == locked
