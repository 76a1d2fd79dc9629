"""The laws of the test kit: what its values say of themselves is what the library reads from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import find_quotes, parse, parse_html
from osce_news.model import Article, PartialDate
from osce_news.testing import HtmlPage, Page, Quotation, html_pages, pages, quotations
from tests.laws.facts import fold


@given(quotations())
def test_a_quotation_is_read_as_it_says(quotation: Quotation) -> None:
    (quote,) = find_quotes(quotation.text)
    assert tuple(part.text for part in quote.parts) == quotation.parts
    assert quote.speaker is not None
    assert quote.speaker.name.text == quotation.speaker
    assert (quote.speaker.role and quote.speaker.role.text) == quotation.role
    assert quote.cue is not None
    assert quote.cue.text == quotation.cue


@given(pages())
def test_a_page_is_read_as_it_says(page: Page) -> None:
    article = parse(page.text)
    assert article.title.text == page.title
    assert (article.kind and article.kind.span.text) == page.kind
    assert (article.dateline is not None) == (page.dateline is not None)
    headings = {section.heading.text for section in article.sections if section.heading is not None}
    assert page.headings <= headings


@given(html_pages())
def test_html_says_nothing_but_what_the_page_says(shown: HtmlPage) -> None:
    article = parse_html(shown.html)
    assert fold(article.title.text) == fold(shown.page.title)
    assert {fold(paragraph.text) for paragraph in article.paragraphs} <= set(map(fold, shown.page.lines))


@pytest.mark.parametrize("template", ["article", "breaks", "panels", "table"])
def test_html_says_all_that_the_page_says(template: str) -> None:
    page = Page(
        menu=("-", "Our work", "- Youth", "- Projects"),
        kind="Press release",
        title="Village quarrels should be heard by trained mediators",
        labels=("- Issued on:", "- 14 June 2018", "- Issued by:", "- OSCE Mission to Moldova"),
        dateline="CHISINAU, 14 June 2018",
        body=(
            "Some 30 judges and prosecutors from Moldova & Ukraine took part in a course on wells that ended today.",
            "“Water knows no border, and it asks no one for a stamp,” said Bert van der Meulen, Head of the Office.",
            "Learning by doing",
            "Nobody who came here in the rain expected that the roof of the old depot would hold until the morning.",
        ),
        headings=frozenset({"Learning by doing"}),
        tail=("Contacts", "Press Office"),
    )
    article = parse_html(HtmlPage(page=page, template=template).html)
    assert said_in(article) == said_in(parse(page.text))
    assert article.date == PartialDate(2018, 6, 14)
    assert [section.heading.text for section in article.sections if section.heading] == ["Learning by doing"]


def said_in(article: Article) -> object:
    """The title, the prose and who said what."""
    prose = [fold(paragraph.text) for paragraph in article.paragraphs]
    quotes = [
        ([fold(part.text) for part in quote.parts], quote.speaker and quote.speaker.name.text)
        for quote in article.quotes
    ]
    return fold(article.title.text), prose, quotes


@given(pages(menus=st.just(("Newsroom",)), paragraphs=st.just("The well is deep.")))
def test_pages_are_made_of_what_they_are_given(page: Page) -> None:
    assert page.menu == ("Newsroom",)
    assert page.text.startswith("Newsroom\n")
    assert "The well is deep." in page.body
    assert page.headings <= set(page.body)
