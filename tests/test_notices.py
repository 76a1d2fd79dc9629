"""What is odd about a page is told: each code once, with its place, and nothing where nothing is odd."""

from __future__ import annotations

from pathlib import Path
from typing import get_args, get_type_hints

import pytest

import osce_news
from osce_news.model import Article, Notice

CODES = get_args(get_type_hints(Notice)["code"])
GUIDE = Path(__file__).parent.parent / "docs" / "facts.md"
LEDE = "NIDA, 5 May 2010 - The Lake Forum opened a school for bakers today."


def parsed(*lines: str) -> Article:
    return osce_news.parse("\n".join(lines))


# code: page, the words of the notice's place
ODD = [
    ("contradicting-dates", ("School opens", LEDE, "A fair began on Monday, 3 June 2010."), "3 June 2010"),
    ("cut-teaser", ("School opens", "The Lake Forum opened a school...", "Issued on:", "5 May 2010", LEDE), None),
    ("cut-text", ("School opens", LEDE, "The bakers said that they"), "The bakers said that they"),
    ("empty-label", ("School opens", "Issued on:", "Issued by:", "OSCE Secretariat", LEDE), "Issued on"),
    ("impossible-date", ("School opens", LEDE, "It ends on 31 June."), "31 June"),
    ("impossible-date", ("School opens", LEDE.replace("5 May", "31 April")), "31 April 2010"),
    ("impossible-date", ("School opens", LEDE, "It ran from 11 to 9 June 2010."), "from 11 to 9 June 2010"),
    ("unknown-date", ("School opens", "Issued on: 31 June 2010", "Issued by: OSCE Secretariat", LEDE), "31 June 2010"),
    ("unknown-field", ("School opens", "Issued on:", "5 May 2010", "Fields of work:", "Bakery", LEDE), "Bakery"),
]


@pytest.mark.parametrize(("code", "lines", "words"), ODD)
def test_what_is_odd_is_noticed_with_its_place(code: str, lines: tuple[str, ...], words: str | None) -> None:
    article = parsed(*lines)
    found = [notice for notice in article.notices if notice.code == code]
    assert len(found) == 1
    span = found[0].span
    assert span is not None
    assert article.text[span.start : span.end] == span.text
    if words is not None:
        assert span.text == words


def test_a_page_with_nothing_odd_has_no_notices() -> None:
    lines = ("A fair begins on Thursday, 3 June 2010, and ends on 30 June.", "They planted 120 June roses.")
    assert parsed("School opens", LEDE, *lines).notices == ()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("A fair began on Monday, 3 June 2010.", "the page says Monday, but 2010-06-03 was a Thursday"),
        ("It ends on 31 June.", "the calendar has no '31 June'"),
    ],
)
def test_a_date_that_cannot_be_is_told_in_words(line: str, message: str) -> None:
    assert [notice.message for notice in parsed("School opens", LEDE, line).notices] == [message]


def test_a_weekday_belongs_to_the_first_of_several_days() -> None:
    assert parsed("School opens", LEDE, "They met on Monday, 7 and 9 June 2010.").notices == ()


def test_the_words_that_tell_the_day_of_publication_prove_today() -> None:
    (today,) = parsed("School opens", LEDE).dates
    assert today.span.text == "today"
    assert today.evidence is not None
    assert today.evidence.text == "5 May 2010"


def test_a_year_that_gives_another_weekday_is_not_inferred() -> None:
    lines = ("School opens", LEDE, "A fair began on {}, 3 June.")
    for weekday, year in (("Thursday", 2010), ("Monday", None)):
        article = parsed(*lines[:-1], lines[-1].format(weekday))
        assert [date.first.year for date in article.dates if date.span.text == "3 June"] == [year]


def test_the_guide_lists_every_code() -> None:
    guide = GUIDE.read_text("utf-8").partition("## Notices")[2]
    assert [code for code in CODES if f"| `{code}` |" not in guide] == []
    tested_elsewhere = {"encoding", "repeated-body"}
    assert set(CODES) - tested_elsewhere == {code for code, _, _ in ODD}
