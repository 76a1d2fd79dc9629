"""The laws of datelines: what was written is read back, the prose says the same, and length costs nothing."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import parse
from osce_news._fold import FoldedText
from osce_news.model import Article, DateSource, PartialDate, Role
from osce_news.page.dateline import is_date_line, opens_with_dateline, read_dateline
from osce_news.testing import paragraphs
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.wording import MONTHS
from tests.calls import calls_of
from tests.laws.facts import facts_of, moved

TOWNS = ("VIENNA", "TIRANË", "NUR-SULTAN", "ANDORRA LA VELLA", "N'DJAMENA", "ST. PÖLTEN", "АШХАБАД", "KŁODZKO")
TOWNS_IN_SMALL_LETTERS = ("Vienna", "Osh", "The Hague", "New York", "St. Petersburg", "Herceg Novi")
TWO_NAMED = ("GJILAN/GNJILANE", "MITROVICA / MITROVICË", "Strpce/Shtrpce", "PEĆ/PEJA")
AREAS = ("", "", ", Kazakhstan", ", Bosnia and Herzegovina", ", the Netherlands", ", KOSOVO")


@attrs.frozen
class Written:
    """A dateline and what it was written from."""

    line: str
    places: tuple[str, ...]
    date: PartialDate | None


@st.composite
def written_dates(draw: st.DrawFn) -> tuple[str, PartialDate]:
    """A whole date in one of the forms, or one without its year."""
    day = draw(st.dates(date(1996, 1, 1), date(2027, 12, 31)))
    month = next(name for name, number in MONTHS.items() if number == day.month)
    form = draw(st.sampled_from(("{d} {m} {y}", "{d} {m}, {y}", "{m} {d}, {y}", "{d} {m}", "{m} {d}")))
    words = form.format(d=day.day, m=month, y=day.year)
    return words, PartialDate(day.year if "{y}" in form else None, day.month, day.day)


@st.composite
def written_places(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    """One to four towns of one writing, the last one with its country or without."""
    pool = st.sampled_from(draw(st.sampled_from((TOWNS, TOWNS_IN_SMALL_LETTERS, TWO_NAMED))))
    places = draw(st.lists(pool, min_size=1, max_size=3, unique=True))
    return draw(st.sampled_from(("/", " / ", ", "))).join(places) + draw(st.sampled_from(AREAS)), tuple(places)


SHAPES = (
    "{places}, {date} {dash}",
    "{places}, {date}{dash}",
    "{places} {date} {dash}",
    "{date}, {places} {dash}",
    "{places} {dash} {date}.",
    "({places}, {date})",
    "{places}, {date} (OSCE) {dash}",
    "{places}, Thursday, {date} {dash}",
    "{places}, {date}, Lake Wire {dash}",
)
ALONE = ("{places} {date}", "{places}, {date}", "({places}, {date})", "{places}, {date} {dash}", "{date}, {places}")


@st.composite
def datelines(draw: st.DrawFn, shapes: tuple[str, ...] = SHAPES) -> Written:
    places, towns = draw(written_places())
    words, day = draw(written_dates())
    dash = draw(st.sampled_from(("-", "–", "—", "--")))
    return Written(draw(st.sampled_from(shapes)).format(places=places, date=words, dash=dash), towns, day)


def read_back(article: Article) -> Written | None:
    line = article.dateline
    return Written(line.span.text, tuple(place.text for place in line.places), line.date) if line else None


def without_dateline(article: Article, hidden: int) -> object:
    """What the prose says, each span by its distance from the first character behind the dateline."""
    facts = (article.quotes, article.statements, article.participants, article.acronyms)
    mentions = tuple(mention for mention in article.mentions if mention.span.start >= hidden)
    return moved((*facts, mentions, article.people), -hidden)


@given(datelines(), paragraphs())
def test_a_dateline_is_read_back_and_the_paragraph_says_the_same(written: Written, body: str) -> None:
    title = "Wells are counted again\n"
    given_one, bare = parse(f"{title}{written.line} {body}"), parse(f"{title}{body}")
    assert read_back(given_one) == written
    assert (given_one.date, given_one.date_source) == (written.date, DateSource.DATELINE)
    hidden = len(title) + len(written.line) + 1
    assert without_dateline(given_one, hidden) == without_dateline(bare, len(title))


@given(datelines(ALONE), paragraphs())
def test_a_date_line_is_read_back_and_changes_nothing_else(written: Written, body: str) -> None:
    given_one, bare = (
        parse(f"Wells are counted again\n{written.line}\n{body}"),
        parse(f"Wells are counted again\n{body}"),
    )
    assert read_back(given_one) == written
    assert (given_one.date, given_one.date_source) == (written.date, DateSource.DATE_LINE)
    assert [block.role for block in given_one.blocks].count(Role.DATE_LINE) == 1
    same = ("sections", "quotes", "statements", "participants", "people", "mentions", "acronyms")
    one, other = facts_of(given_one), facts_of(bare)
    assert {name: one[name] for name in same} == {name: other[name] for name in same}


# -- what length costs ------------------------------------------------------------------------------------------------

FLOODS = (
    "A, ",
    "/ ",
    "GRAZ/",
    "GRAZ, ",
    "GRAZ ",
    "GRAZ - ",
    "A.",
    "St. ",
    "5 May ",
    "May 5, ",
    "(",
    "-",
    "GRAZ, 5 May ",
)


@pytest.mark.parametrize("flood", FLOODS)
def test_a_long_line_costs_no_more_than_a_short_one(flood: str) -> None:
    short, long = (FoldedText(flood * (length // len(flood))) for length in (1_000, 1_000_000))

    def read(page: FoldedText) -> None:
        read_dateline(page, 0, len(page.text), OSCE)
        opens_with_dateline(page.text, OSCE)
        is_date_line(page.text, OSCE)

    read(short)  # what is compiled at the first use
    assert calls_of(lambda: read(long)) == calls_of(lambda: read(short))
