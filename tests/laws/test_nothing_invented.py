"""The law of invention: whatever an article says stands on its page, or is a term of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from osce_news import Span, find_dates, parse
from osce_news.model import Article, EventDate, Notice, PartialDate, Term
from osce_news.testing import Page, mutated, pages, paragraphs
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.wording import MONTHS, NUMBER_WORDS
from tests.laws.facts import fold

TERMS = frozenset((*OSCE.states, *OSCE.regions, *OSCE.bodies, *OSCE.fields, *OSCE.kinds))
OWN_WORDS = {(Article, "layout"), (Article, "language"), (Notice, "code"), (Notice, "message")}
"""Strings that the library says in its own words; `rule`, the id of a rule, is one more."""


def strings_of(value: object) -> Iterator[str]:
    """Every string that `value` holds, but for the page itself and the library's own words."""
    kind = type(value)
    if isinstance(value, str):
        yield value
    elif isinstance(value, Term):
        assert value in TERMS
    elif isinstance(value, tuple):
        for item in value:
            yield from strings_of(item)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            if field.name != "rule" and (kind, field.name) not in OWN_WORDS:
                yield from strings_of(getattr(value, field.name))


TEXTS = pages().map(lambda page: page.text)


@given(TEXTS | mutated(TEXTS))
def test_every_string_is_a_slice_of_the_page(text: str) -> None:
    for string in read_strings(text):
        assert string in text


def read_strings(text: str) -> Iterator[str]:
    try:
        article = parse(text)
    except ValueError:
        return
    yield from strings_of(article)


@given(pages(), st.none() | st.dates())
def test_years_are_written_or_proved(page: Page, published: None) -> None:
    for date in parse(page.text, published=published).dates:
        assert_year_is_known(date, hint=published is not None)


@given(st.lists(paragraphs(), min_size=1, max_size=6).map("\n".join))
@example("They met on 5 May. They had met on 6 May 2010.")
@example("They met from 28 December to 3 January. They had met in December 2010.")
@example("They met on 29 February. They had met in February 2011.")
def test_years_of_prose_are_written_or_proved(prose: str) -> None:
    for date in find_dates(prose):
        assert_year_is_known(date, hint=False)


def assert_year_is_known(date: EventDate, *, hint: bool) -> None:
    """A year stands in the words, or in the evidence, or is the one nearest to it; ``today`` is as old as the page."""
    written = fold(date.span.text)
    for day in (date.first, date.last):
        if day.year is None or str(day.year) in written:
            continue
        if date.evidence is None:
            assert hint
            return
        proof = fold(date.evidence.text)
        years = [int(year) for year in re.findall(r"(?<![0-9])[0-9]{4}(?![0-9])", proof)]
        assert years
        assert day.year in years or crosses_the_year(day, years, proof)


def crosses_the_year(day: PartialDate, years: list[int], proof: str) -> bool:
    """Whether `day`, in the year before or after, is within a year's half (and the length of a range) of the proof.

    A verb of the past may tell that a month lies behind: *it ended in December*, on a page of September.
    """
    months = [12 * year + MONTHS[name] for year in years for name in MONTHS if name in proof]
    assert day.year is not None
    assert day.month is not None
    return any(-12 < 12 * day.year + day.month - month <= 7 for month in months)


@given(paragraphs().filter(lambda paragraph: not re.search("[0-9]{4}", paragraph)))
def test_without_evidence_a_year_stays_unknown(paragraph: str) -> None:
    for date in find_dates(paragraph):
        assert date.first.year is None
        assert date.last.year is None
        assert date.evidence is None


@given(pages())
def test_the_date_of_publication_is_written_on_the_page(page: Page) -> None:
    article = parse(page.text)
    assert (article.date is None) == (article.date_source is None)
    if article.date is None:
        return
    head = fold(" ".join((*page.labels, page.dateline or "")))
    assert article.date.year is None or str(article.date.year) in head
    assert any(name in head for name, month in MONTHS.items() if month == article.date.month)


@given(TEXTS | mutated(TEXTS))
def test_counts_are_written(text: str) -> None:
    try:
        article = parse(text)
    except ValueError:
        return
    for participant in article.participants:
        if participant.count is not None:
            assert_number_is_written(participant.count, participant.span)
        if participant.origin_count is not None:
            assert_number_is_written(participant.origin_count, participant.span)


def assert_number_is_written(number: int, span: Span) -> None:
    words = fold(span.text).lower()
    digits = re.findall("[0-9][0-9,]*", words)
    assert str(number) in (d.replace(",", "") for d in digits) or any(word in words for word in NUMBER_WORDS)
