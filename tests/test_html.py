"""Pages of HTML give the facts of their text, whatever the markup, the noise round the words and the encoding.

What the pages are and what must be read from them is told in ``markup``; nothing here knows how HTML is read.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from datetime import date
from functools import cache

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_news
from osce_news.model import Article, PartialDate, Role
from tests.laws.facts import fold, read, spans_of
from tests.markup.articles import ARTICLES
from tests.markup.chrome import LATEST, UNREAD_NAMES
from tests.markup.content import Content, plain
from tests.markup.expected import caption, facts, paragraphs, sections, text_form
from tests.markup.noise import NOISE, add, noisy, safe_places
from tests.markup.templates import TEMPLATES, render, shown

Page = tuple[Content, str, bool]
"""What is rendered, by which template, and whether it is minified."""

# Every content in every template, minified or not by turns; both are compared in `test_minified_or_not_is_the_same`.
ALL = [
    (shown(content, template), template, (i + j) % 2 == 1)
    for i, content in enumerate(ARTICLES)
    for j, template in enumerate(TEMPLATES)
]


def name_of(page: Page) -> str:
    content, template, minified = page
    return f"{content.name}-{template}{'-minified' if minified else ''}"


MISREAD = "where every paragraph is a division, a break inside one is not told from a break between two"


def is_misread(page: Page) -> bool:
    content, template, _ = page
    return template == "div_paragraphs" and any("<br" in repr(part).lower() for part in content.body)


PAGES = pytest.mark.parametrize("page", ALL, ids=name_of)
PAGES_BY_PARAGRAPH = pytest.mark.parametrize(
    "page",
    [pytest.param(page, marks=pytest.mark.xfail(reason=MISREAD) if is_misread(page) else ()) for page in ALL],
    ids=name_of,
)
READ_RIGHTLY = [page for page in ALL if not is_misread(page)]
IN_EACH_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES)


@cache
def html_of(page: Page) -> str:
    content, template, minified = page
    return render(content, template, minified=minified)


@cache
def article_of(page: Page) -> Article:
    return osce_news.parse_html(html_of(page))


@cache
def facts_of_text(content: Content) -> dict[str, object]:
    return facts(osce_news.parse(text_form(content)))


def day_of(content: Content) -> PartialDate:
    return PartialDate(content.issued_on.year, content.issued_on.month, content.issued_on.day)


# -- the parts of a page ----------------------------------------------------------------------------------------------


@PAGES
def test_title_kind_and_teaser(page: Page) -> None:
    content, article = page[0], article_of(page)
    assert fold(article.title.text) == fold(plain(content.title))
    assert article.kind is not None
    assert (fold(article.kind.span.text), article.kind.term is None) == (content.kind, False)
    teaser = None if content.teaser is None else fold(plain(content.teaser))
    assert (article.teaser and fold(article.teaser.text)) == teaser


@PAGES
def test_date_issuer_and_fields(page: Page) -> None:
    content, article = page[0], article_of(page)
    assert article.date == day_of(content)
    assert [fold(unit.span.text) for unit in article.header.issued_by] == [content.issued_by]
    assert [fold(field.span.text) for field in article.fields_of_work] == list(content.fields)
    assert all(mention.term is not None for mention in (*article.header.issued_by, *article.fields_of_work))


@PAGES_BY_PARAGRAPH
def test_every_paragraph_is_whole_and_none_too_many(page: Page) -> None:
    assert [fold(paragraph.text) for paragraph in article_of(page).paragraphs] == paragraphs(page[0])


@PAGES_BY_PARAGRAPH
def test_sections(page: Page) -> None:
    found = [
        (section.heading and fold(section.heading.text), [fold(words.text) for words in section.paragraphs])
        for section in article_of(page).sections
    ]
    assert found == sections(page[0])


@PAGES
def test_caption_and_dateline(page: Page) -> None:
    content, article = page[0], article_of(page)
    captions = [fold(block.span.text) for block in article.blocks if block.role is Role.CAPTION]
    assert captions == [words for words in [caption(content)] if words is not None]
    own_lines = [fold(block.span.text) for block in article.blocks if block.role is Role.DATE_LINE]
    dateline = fold(plain(content.dateline)) if content.dateline is not None else next(iter(own_lines), None)
    assert (article.dateline and fold(article.dateline.span.text)) == dateline


# -- the facts --------------------------------------------------------------------------------------------------------


@PAGES_BY_PARAGRAPH
def test_facts_are_those_of_the_text(page: Page) -> None:
    found, expected = facts(article_of(page)), facts_of_text(page[0])
    assert [(name, found[name]) for name in found if found[name] != expected[name]] == []


@PAGES
def test_nobody_is_read_whom_no_browser_shows(page: Page) -> None:
    text = article_of(page).text
    assert [name for name in UNREAD_NAMES if name in text] == []


@PAGES
def test_other_pages_are_no_part_of_this_one(page: Page) -> None:
    article = article_of(page)
    read_words = fold("\n".join(span.text for span in (article.title, *article.paragraphs)))
    teasers = (*page[0].related, *LATEST)
    assert [teaser.title for teaser in teasers if fold(plain(teaser.words)) in read_words] == []
    assert [teaser.title for teaser in teasers if fold(plain(teaser.title)) in read_words] == []


# -- laws -------------------------------------------------------------------------------------------------------------


def assert_laws(article: Article) -> None:
    """Grounding and partition, and that the article's text says what the article says."""
    for span in spans_of(article):
        assert article.text[span.start : span.end] == span.text
    position = 0
    for block in article.blocks:
        assert position <= block.span.start < block.span.end
        assert not article.text[position : block.span.start].strip()
        position = block.span.end
    assert not article.text[position:].strip()
    assert facts(osce_news.parse(article.text)) == facts(article)


@PAGES
def test_laws(page: Page) -> None:
    assert_laws(article_of(page))


@PAGES
def test_minified_or_not_is_the_same(page: Page) -> None:
    """The law of white space between tags; in a menu it may part words, in the article it does not."""
    content, template, minified = page
    one, other = article_of(page), article_of((content, template, not minified))
    assert facts(one) == facts(other)
    assert own_blocks(one) == own_blocks(other)


def own_blocks(article: Article) -> list[tuple[Role, str]]:
    """The blocks of the article and its header."""
    frame = set(article.boilerplate)
    return [(block.role, fold(block.span.text)) for block in article.blocks if block not in frame]


# -- noise ------------------------------------------------------------------------------------------------------------


def header_of(article: Article) -> list[object]:
    """What noise must not touch beside the facts."""
    header = article.header
    labelled = [header.issued_by, header.fields_of_work]
    spans = [fold(mention.span.text) for mentions in labelled for mention in mentions]
    return [article.date, article.kind and article.kind.term, article.teaser and fold(article.teaser.text), *spans]


def assert_noise_changes_nothing(page: Page, html: str) -> None:
    article = osce_news.parse_html(html)
    assert facts(article) == facts_of_text(page[0])
    assert header_of(article) == header_of(article_of(page))


@IN_EACH_TEMPLATE
@pytest.mark.parametrize("noise", NOISE)
def test_noise_at_every_place(template: str, noise: str) -> None:
    page = (shown(ARTICLES[1], template), template, False)
    html = html_of(page)
    assert_noise_changes_nothing(page, add(html, [(place, NOISE[noise]) for place in safe_places(html)]))


@given(page=st.sampled_from(READ_RIGHTLY), data=st.data())
def test_noise_here_and_there(page: Page, data: st.DataObject) -> None:
    html = data.draw(noisy(html_of(page)))
    assert_noise_changes_nothing(page, html)
    assert_laws(osce_news.parse_html(html))


# -- bytes ------------------------------------------------------------------------------------------------------------


def old_bytes(html: str) -> bytes:
    """As an editor of the early years saved it: what the code page lacks is a numbered entity."""
    return html.encode("windows-1252", "xmlcharrefreplace")


ENCODED: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "UTF-8": ("utf-8", lambda html: html.encode()),
    "UTF-8 with BOM": ("utf-8", lambda html: codecs.BOM_UTF8 + html.encode()),
    "UTF-8 with BOM, declared otherwise": ("windows-1252", lambda html: codecs.BOM_UTF8 + html.encode()),
    "UTF-16 LE with BOM": ("utf-8", lambda html: codecs.BOM_UTF16_LE + html.encode("utf-16-le")),
    "UTF-16 BE with BOM": ("utf-16", lambda html: codecs.BOM_UTF16_BE + html.encode("utf-16-be")),
    "windows-1252": ("windows-1252", old_bytes),
    "windows-1252, declared as browsers know it": ("iso-8859-1", old_bytes),
}
"""What the page declares, and how it is encoded."""


@pytest.mark.parametrize("content", ARTICLES, ids=lambda content: content.name)
@pytest.mark.parametrize("encoded", ENCODED)
@IN_EACH_TEMPLATE
def test_bytes_are_read_as_their_characters(content: Content, encoded: str, template: str) -> None:
    declared, encode = ENCODED[encoded]
    html = render(content, template, charset=declared)
    article = osce_news.parse_html(encode(html))
    assert article.text == osce_news.parse_html(html).text
    assert read(article) == read(osce_news.parse_html(html))


@pytest.mark.parametrize(("encoding", "declared"), [("utf-8", "windows-1252"), ("utf-16-le", "utf-8")])
@IN_EACH_TEMPLATE
def test_what_the_caller_knows_goes_before_what_the_page_declares(encoding: str, declared: str, template: str) -> None:
    html = render(ARTICLES[4], template, charset=declared)
    article = osce_news.parse_html(html.encode(encoding), encoding=encoding)
    assert read(article) == read(osce_news.parse_html(html))


# -- the other arguments ----------------------------------------------------------------------------------------------


@IN_EACH_TEMPLATE
def test_the_page_itself_knows_its_day_best(template: str) -> None:
    article = osce_news.parse_html(html_of((ARTICLES[0], template, False)), published=date(1999, 12, 31))
    assert article.date == day_of(ARTICLES[0])


@IN_EACH_TEMPLATE
def test_the_address_is_handed_through(template: str) -> None:
    html = html_of((ARTICLES[0], template, False))
    assert osce_news.parse_html(html, url="https://mirror.example.org/7").url == "https://mirror.example.org/7"


@pytest.mark.parametrize("template", [name for name in TEMPLATES if shown(ARTICLES[0], name).fields])
def test_the_vocabulary_is_the_callers(template: str) -> None:
    from osce_news.vocabulary import OSCE

    without = attrs.evolve(OSCE, fields=())
    article = osce_news.parse_html(html_of((ARTICLES[0], template, False)), vocabulary=without)
    assert article.fields_of_work
    assert [field.term for field in article.fields_of_work] == [None] * len(article.fields_of_work)


@IN_EACH_TEMPLATE
def test_a_page_that_is_too_large_is_refused(template: str) -> None:
    with pytest.raises(osce_news.TooLargeError):
        osce_news.parse_html(html_of((ARTICLES[0], template, False)), max_chars=1000)


@pytest.mark.parametrize("empty", ["", b"", "<!DOCTYPE html><title>A title</title>", b"<html><body></body></html>"])
def test_a_page_without_words_is_refused(empty: str | bytes) -> None:
    with pytest.raises(osce_news.NotAnArticleError):
        osce_news.parse_html(empty)
