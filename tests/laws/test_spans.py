"""The laws of spans: grounding, partition, shift."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import example, given
from hypothesis import strategies as st

from osce_news import NotAnArticleError, classify, find_quotes, parse
from osce_news.testing import Page, hostile_text, pages, paragraphs
from tests.laws.facts import assert_grounded, assert_partition, moved, read

NAME_FIRST_ROLE_LAST = "Ana Kovač opens course\nShe is a mediator."
SOFT_ENDS = "\ufeff\u200b\n\u00ad A title\u200b \n\n\u200e\nA paragraph.\u00ad\r\n\u2066"


@given(pages())
def test_grounding(page: Page) -> None:
    assert_grounded(parse(page.text), page.text)


@given(hostile_text())
@example(SOFT_ENDS)
@example(NAME_FIRST_ROLE_LAST)
def test_grounding_of_hostile_text(text: str) -> None:
    with suppress(NotAnArticleError):
        assert_grounded(parse(text), text)


@given(pages())
def test_partition(page: Page) -> None:
    article = parse(page.text)
    assert article.blocks == classify(page.text)
    assert_partition(article.blocks, page.text)


@given(hostile_text())
@example("")
@example(" \n")
@example("\ufeff")
@example("\u200b\n\u200b")
@example(SOFT_ENDS)
def test_partition_of_hostile_text(text: str) -> None:
    assert_partition(classify(text), text)


@given(pages(), st.lists(st.sampled_from(["\n", " \n", "\r\n", "\u00a0\n"]), min_size=1, max_size=9).map("".join))
def test_shift(page: Page, blank: str) -> None:
    article = parse(page.text)
    assert read(parse(blank + page.text)) == moved(article, len(blank))


@given(paragraphs(), paragraphs())
def test_shift_of_a_finder(before: str, paragraph: str) -> None:
    """What is found in spans stands where the spans stand."""
    text = f"{before}\n{paragraph}"
    whole = [block.span for block in classify("A title\n" + text)]
    for quote in find_quotes(whole):
        assert_grounded(quote, "A title\n" + text)
