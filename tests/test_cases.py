"""One small text for each rule and each trap; the notation is told in cases/README.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.marked import FINDERS, SECTIONS, Case, Mark, answer, mark, promoted, read_cases, unmark

FOLDER = Path(__file__).parent / "cases"
CASES = [case for file in sorted(FOLDER.glob("*.txt")) for case in read_cases(file)]


def param(case: Case) -> object:
    known = [pytest.mark.xfail(reason=case.reason or "no reason given", strict=True)] if case.reason else []
    return pytest.param(case, id=f"{case.finder}: {case.name}", marks=known)


@pytest.mark.parametrize("case", [param(case) for case in CASES])
def test_case(case: Case) -> None:
    assert answer(case) == case.expected


def test_every_finder_has_cases_of_every_section() -> None:
    assert {case.finder for case in CASES} == set(FINDERS)
    found = {(case.finder, case.section) for case in CASES}
    assert found >= {(finder, section) for finder in FINDERS for section in ("positive", "negative")}
    assert {section for _, section in found} <= set(SECTIONS)
    assert all(count >= 25 for count in Counter(case.finder for case in CASES).values())


def test_cases_are_well_formed() -> None:
    names = Counter((case.finder, case.name) for case in CASES)
    assert [name for name, count in names.items() if count > 1] == []
    for case in CASES:
        assert case.name, f"a case of {case.finder} has no name: {case.expected}"
        assert (case.reason is not None) == (case.section == "known failures"), case.name
        if case.section == "negative":
            assert case.text == case.expected, f"{case.name}: a negative case marks nothing"


@pytest.mark.parametrize(
    ("marks", "marked"),
    [
        ([], "abc def"),
        ([Mark(0, 3, "x")], "{abc = x} def"),
        ([Mark(0, 3), Mark(4, 7, "+")], "{abc} {+def}"),
        ([Mark(0, 7, "x"), Mark(4, 7, "y")], "{abc {def = y} = x}"),
        ([Mark(4, 7, "y"), Mark(4, 7, "x")], "abc {{def = x} = y}"),
    ],
)
def test_marks_go_in_and_come_out(marks: list[Mark], marked: str) -> None:
    assert mark("abc def", marks) == marked
    assert unmark(marked) == "abc def"


def test_a_mark_that_is_never_closed_is_refused() -> None:
    with pytest.raises(ValueError, match="never closed"):
        unmark("abc {def")


def test_a_known_failure_that_succeeds_moves_up() -> None:
    content = (
        "== positive\n\n# a\n{x}\n\n== negative\n\n# b\ny\n\n== known failures\n\n# c\n! why\n{z}\n\n# d\n! why\nz\n"
    )
    assert promoted(content, ["c"]) == (
        "== positive\n\n# a\n{x}\n\n# c\n{z}\n\n== negative\n\n# b\ny\n\n== known failures\n\n# d\n! why\nz\n"
    )
    assert promoted(content, ["d"]).startswith(
        "== positive\n\n# a\n{x}\n\n== negative\n\n# b\ny\n\n# d\nz\n\n== known failures"
    )
