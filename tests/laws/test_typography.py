"""The laws of typography: line ends, spaces, marks and dashes change no fact."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from osce_news import parse, strip_boilerplate
from osce_news.testing import TYPOGRAPHY, Page, hostile_text, pages
from tests.laws.facts import facts_of

RELATIVE = Page(title="A title", dateline="VIENNA, 23 March 2007", body=("It opened today and ended on 5 May.",))
LONG_DATE = Page(title="A title", labels=("Date: Wednesday, 5 December 2012",), body=("It ended on 5 May.",))


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@given(page=pages())
def test_line_ends(page: Page, line_end: str) -> None:
    text = page.text
    assert facts_of(parse(text.replace("\n", line_end))) == facts_of(parse(text))


@given(page=pages(), data=st.data())
def test_mixed_line_ends(page: Page, data: st.DataObject) -> None:
    ends = data.draw(st.lists(st.sampled_from(["\n", "\r\n", "\r", "\n\r\n"]), min_size=1, max_size=5))
    lines = page.text.split("\n")
    mixed = "".join(line + ends[i % len(ends)] for i, line in enumerate(lines))
    assert facts_of(parse(mixed)) == facts_of(parse(page.text))


@given(page=pages(), name=st.sampled_from(sorted(TYPOGRAPHY)))
def test_typography(page: Page, name: str) -> None:
    assert facts_of(parse(TYPOGRAPHY[name](page.text))) == facts_of(parse(page.text))


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("page", [RELATIVE, LONG_DATE], ids=["relative", "long date"])
def test_typography_of_dates(page: Page, name: str) -> None:
    assert facts_of(parse(TYPOGRAPHY[name](page.text))) == facts_of(parse(page.text))


@given(page=pages(), dashes=st.permutations("-–—"))
def test_dash_of_the_dateline(page: Page, dashes: list[str]) -> None:
    one, other, another = (facts_of(parse(attrs.evolve(page, dash=dash, teaser=None).text)) for dash in dashes)
    assert one == other == another


ALIKE = Page(
    title="OSCE trains judges",
    teaser="The OSCE Office for Democratic Institutions and Human Rights...",
    body=(
        "The OSCE Office for Democratic Institutions and Human Rights trained 30 judges.",
        "The OSCE Office for Democratic Institutions and Human Rights trained 20 prosecutors.",
    ),
)
"""A page whose first two paragraphs begin alike, so that without its teaser the first one looks like a teaser."""


def test_no_paragraph_is_taken_for_a_teaser() -> None:
    bare = attrs.evolve(ALIKE, teaser=None)
    assert len(parse(bare.text).paragraphs) == 2


@given(pages())
@example(ALIKE)
def test_stripping_twice_changes_nothing(page: Page) -> None:
    assume(len(set(page.body)) == len(page.body))
    once = strip_boilerplate(page.text)
    assert strip_boilerplate(once) == once


@given(hostile_text())
@example("")
@example("- - 0")
def test_stripping_hostile_text_twice_changes_nothing(text: str) -> None:
    once = strip_boilerplate(text)
    assert strip_boilerplate(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "A title\n- Issued on:\nSome words\nIssued on:\n- Issued by:\n- OSCE Secretariat\n- said.\n-\n- Policing\n- I",
        "Half a title\n- Date: 5 May 2010\n- c\nA paragraph that is long enough to be called prose by anybody.",
    ],
)
def test_stripping_labels_out_of_place_twice_changes_nothing(text: str) -> None:
    once = strip_boilerplate(text)
    assert strip_boilerplate(once) == once
