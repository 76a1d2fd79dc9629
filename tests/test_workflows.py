"""The workflows ask for no right that they do not need, and check all that ``.ci/run`` checks."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / ".github" / "workflows").iterdir())}
TOX = configparser.ConfigParser(interpolation=None)
TOX.read(ROOT / "tox.ini", encoding="utf-8")

RIGHTS = {
    ("ci.yml", "check"): {"contents: read"},
    ("fuzz.yml", "fuzz"): {"contents: read"},
    ("publish.yml", "build"): {"contents: read"},
    ("publish.yml", "publish"): {"attestations: write", "id-token: write"},
    ("scorecard.yml", "analysis"): {"contents: read", "id-token: write"},
}
"""What each job may do; what is not named here, none may."""

PINNED = r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+"


def jobs(workflow: str) -> dict[str, str]:
    """The text of each job, by its name: they stand two blanks in."""
    _, _, text = workflow.partition("\njobs:\n")
    parts = re.split(r"^  ([\w-]+):\n", text, flags=re.M)
    assert parts[0] == ""
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_each_job_has_the_rights_it_needs_alone() -> None:
    granted = {
        (name, job): set(re.findall(r"^      ([\w-]+: \w+)", block, re.M))
        for name, workflow in WORKFLOWS.items()
        for job, text in jobs(workflow).items()
        for block in re.findall(r"^    permissions:\n((?:      .*\n)*)", text, re.M)
    }
    assert granted == RIGHTS


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_as_a_whole_has_no_right(name: str) -> None:
    workflow = WORKFLOWS[name]
    assert re.findall(r"^permissions:.*$", workflow, re.M) == ["permissions: {}"]
    assert workflow.count("permissions:") == 1 + len(jobs(workflow))
    assert "secrets." not in workflow
    assert "pull_request_target" not in workflow
    assert "workflow_run" not in workflow


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_action_is_pinned(name: str) -> None:
    used = re.findall(r"\buses:\s*(.*)$", WORKFLOWS[name], re.M)
    assert used
    assert [action for action in used if not re.fullmatch(PINNED, action)] == []
    checkouts = re.findall(r"uses: actions/checkout@.*\n( +with:\n +persist-credentials: false\n)?", WORKFLOWS[name])
    assert all(checkouts), "a checkout leaves its token in the clone"


@pytest.mark.parametrize("name", WORKFLOWS)
def test_nothing_is_installed_but_by_the_script_and_nothing_may_fail(name: str) -> None:
    assert re.findall(r"\b(?:pip|pipx|uv|uvx|npm|curl|wget)\b(?= )", WORKFLOWS[name]) == []
    assert "continue-on-error" not in WORKFLOWS[name]


def test_an_action_has_one_version() -> None:
    pins = re.findall(r"\buses: ([\w/.-]+)@(.*)$", "\n".join(WORKFLOWS.values()), re.M)
    assert len({action for action, _ in pins}) == len(set(pins))


def test_ci_checks_what_the_script_checks() -> None:
    envs = ",".join(re.findall(r'envs: "([\w,]+)"', WORKFLOWS["ci.yml"])).split(",")
    alone = set(re.split(r",\s*", TOX["tox"]["env_list"]))
    assert set(envs) == alone | {"audit", "py314t"}
    assert len(envs) == len(set(envs))
    assert {f"testenv:{env}" for env in envs} - set(TOX.sections()) <= {"testenv:py313"}  # which is [testenv] itself
