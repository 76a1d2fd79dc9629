"""The floors of quality: figures that must not sink.

python -m tests.gate.floors                                   figures beside floors
python -m tests.gate.floors --update                          raises floors to the present figures
python -m tests.gate.floors --update --allow-lower "reason"   lowers them too; the reason goes to CHANGELOG.md
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.gate import participation, passages
from tests.gate.scoring import Score, score_folder

GATE = Path(__file__).parent
FILE = GATE / "floors.json"
CHANGELOG = GATE.parents[1] / "CHANGELOG.md"

SETS = ("modelled", "shaping", "judging")
"""Pages that shaped rules, twice, and pages that have only ever judged them."""

CONSTRUCTIONS = ("constructions/shaping", "constructions/judging")
"""Passages that shape rules, and passages that only ever judge them."""

PARTICIPATION = ("participation/shaping", "participation/judging")
"""Passages on who took part, where and when: those that shape rules, and those that only ever judge them."""

Floors = Mapping[str, Mapping[str, Mapping[str, float]]]
"""Floors by set, fact and figure (``precision``, ``recall``)."""


class Change(NamedTuple):
    """A figure that is not where its floor is; no floor yet: 0."""

    where: str
    fact: str
    figure: str
    floor: float
    now: float

    def __str__(self) -> str:
        return f"{self.where}: {self.figure} of {self.fact} was {self.floor:.3f}, is {self.now:.3f}"


def read() -> Floors:
    floors: Floors = json.loads(FILE.read_text("utf-8"))
    return floors


def scores() -> dict[str, Score]:
    return {name: score_of(name) for name in (*SETS, *CONSTRUCTIONS, *PARTICIPATION)}


def score_of(name: str) -> Score:
    """The score of a set."""
    if name in CONSTRUCTIONS:
        return passages.score(passages.read_passages(GATE / name))
    if name in PARTICIPATION:
        return participation.score(participation.read_passages(GATE / name))
    return score_folder(GATE / name)


def present(score: Score) -> dict[str, dict[str, float]]:
    """The figures of a set, rounded down to three digits; no precision for what is scored by recall alone."""
    figures = {}
    for fact in sorted(score.rows):
        row = score.total(fact)
        if row.wanted:
            figures[fact] = {"precision": _floor(row.right, row.given), "recall": _floor(row.right, row.wanted)}
            if fact in RECALL_ONLY:
                del figures[fact]["precision"]
    return figures


RECALL_ONLY = frozenset({"organizations"})


def _floor(right: int, of: int) -> float:
    return right * 1000 // of / 1000 if of else 1.0


def changes(floors: Floors, figures: Floors) -> Iterator[Change]:
    """Every figure that differs from its floor; a fact that is no longer measured has sunk to 0."""
    for where in sorted({*floors, *figures}):
        old, new = floors.get(where, {}), figures.get(where, {})
        for fact in sorted({*old, *new}):
            before, now = old.get(fact, {}), new.get(fact, {})
            for figure in sorted({*before, *now}):
                change = Change(where, fact, figure, before.get(figure, 0.0), now.get(figure, 0.0))
                if change.floor != change.now:
                    yield change


def raised(floors: Floors, figures: Floors, *, allow_lower: bool) -> Floors:
    """The new floors. Raises `ValueError` where one would be lower than before and that is not allowed."""
    lower = [change for change in changes(floors, figures) if change.now < change.floor]
    if lower and not allow_lower:
        listed = "\n  ".join(map(str, lower))
        raise ValueError(f'refused to lower floors; say why with --allow-lower "reason":\n  {listed}')
    return figures


def with_reason(changelog: str, reason: str, lowered: list[Change]) -> str:
    """The changelog with the reason under "Quality" of its newest version."""
    listed = "; ".join(map(str, lowered))
    entry = f"- Floors lowered: {reason} ({listed})\n"
    lines = changelog.splitlines(keepends=True)
    versions = [i for i, line in enumerate(lines) if line.startswith("## ")]
    first = versions[0]
    links = (i for i in range(first, len(lines)) if lines[i].startswith("["))
    last = versions[1] if len(versions) > 1 else next(links, len(lines))
    heading = next((i for i in range(first, last) if lines[i].strip() == "### Quality"), None)
    if heading is None:
        return "".join([*lines[:last], "### Quality\n\n", entry, "\n", *lines[last:]])
    end = heading + 2
    while end < last and lines[end].startswith(("- ", "  ")):
        end += 1
    return "".join([*lines[:end], entry, *lines[end:]])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="raise the floors to the present figures")
    parser.add_argument("--allow-lower", metavar="REASON", help="lower them too, and say why in CHANGELOG.md")
    options = parser.parse_args()
    floors = read() if FILE.exists() else {}
    figures = {name: present(score) for name, score in scores().items()}
    found = list(changes(floors, figures))
    print("\n".join(map(str, found)) or "every figure is at its floor")
    if not options.update:
        return 0
    try:
        new = raised(floors, figures, allow_lower=bool(options.allow_lower))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    lowered = [change for change in found if change.now < change.floor]
    if lowered:
        text = with_reason(CHANGELOG.read_text("utf-8"), options.allow_lower, lowered)
        CHANGELOG.write_text(text, "utf-8", newline="\n")
    FILE.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
