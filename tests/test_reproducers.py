"""What the fuzzers found, kept: every file of ``reproducers/`` keeps to what holds for any input."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.oracle import CHECKS
from fuzz.reproducers import FOLDER, HTML, failure

FILES = [file for file in sorted(FOLDER.iterdir()) if file.suffix in (".txt", ".html")]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_read_or_refused(file: Path) -> None:
    targets = [HTML] if file.suffix == ".html" else list(CHECKS)
    assert {name: failure(name, file.read_bytes()) for name in targets} == dict.fromkeys(targets)


def test_there_is_nothing_else_in_the_folder() -> None:
    others = {file.name for file in FOLDER.iterdir()} - {file.name for file in FILES}
    assert others == {"README.md", ".gitattributes"}
