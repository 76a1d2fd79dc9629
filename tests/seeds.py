"""Real pages that may lie beside the repository. They are no part of it; without them the tests that need them skip."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "seeds"


@cache
def seeds() -> dict[str, str]:
    """The text of each page by the number that its file name begins with; empty where there are none."""
    return {file.name[:3]: file.read_bytes().decode("utf-8") for file in sorted(FOLDER.glob("*.txt"))}


def seed(number: str) -> str:
    """The text of a page; skips the test where it is not there."""
    if number not in seeds():
        pytest.skip(f"no real page {number} beside the repository")
    return seeds()[number]
