"""The law of totality: every str gives an article or an error of ours; every other function reads every str."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import osce_news
from osce_news import NotAnArticleError, TooLargeError, classify, parse, strip_boilerplate
from osce_news.testing import hostile_text, pages
from tests.laws.facts import read

FINDERS: dict[str, Callable[[str], tuple[object, ...]]] = {
    name: getattr(osce_news, name) for name in osce_news.__all__ if name.startswith("find_")
}


@given(hostile_text())
@example("")
@example("\x00")
@example("\ud800")
@example("\ufeff")
@example("\u200b\n\u00ad")
@example("Ana Kovač opens course\nShe is a mediator.")
def test_every_str_gives_an_article_or_our_error(text: str) -> None:
    message = ""
    try:
        read(parse(text))
    except NotAnArticleError as error:
        message = str(error)
    assert len(message) <= 600
    assert message.isprintable()


@given(st.data())
def test_a_page_that_breaks_off_anywhere(data: st.DataObject) -> None:
    text = data.draw(pages()).text
    end = data.draw(st.integers(0, len(text)))
    try:
        read(parse(text[:end]))
    except NotAnArticleError:
        read(parse(text))


@given(hostile_text())
@example("")
@example("\u200b\n\u00ad")
def test_every_str_can_be_classified_and_stripped(text: str) -> None:
    assert isinstance(classify(text), tuple)
    assert isinstance(strip_boilerplate(text), str)


@given(text=hostile_text(), name=st.sampled_from(sorted(FINDERS)))
def test_every_finder_reads_every_str(text: str, name: str) -> None:
    assert isinstance(FINDERS[name](text), tuple)


@pytest.mark.parametrize("name", FINDERS)
@pytest.mark.parametrize("text", ["", "\u200b\n\u00ad", "January 00", "May 29", "June saw 30. And 12.", "Ana met Ben."])
def test_every_finder_reads_odd_texts(text: str, name: str) -> None:
    assert isinstance(FINDERS[name](text), tuple)


@given(hostile_text(), st.integers(0, 50))
def test_a_text_above_the_bound_is_refused(text: str, bound: int) -> None:
    if len(text) > bound:
        with pytest.raises(TooLargeError) as caught:
            parse(text, max_chars=bound)
        assert str(bound) in str(caught.value)
        assert f"{len(text):,}" in str(caught.value)


def test_the_bound_is_looked_at_before_anything_else() -> None:
    with pytest.raises(TooLargeError):
        parse("\x00" * 11, max_chars=10)
    with pytest.raises(TooLargeError, match="10,000,000"):
        parse("\x00" * 10_000_001)


@pytest.mark.parametrize("published", [datetime.date.min, datetime.date.max])
def test_days_beyond_the_calendar_are_no_dates(published: datetime.date) -> None:
    text = "It met yesterday and on Monday. It will meet on Sunday. It will meet today."
    days = {date.span.text for date in osce_news.find_dates(text, published=published)}
    assert "today" in days
    assert days < {"today", "yesterday", "Monday", "Sunday"}
