"""HTML as all the text that it shows, for whoever reads listings or learns from whole pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import (
    NotAnArticleError,
    TooLargeError,
    html_to_text,
    learn_boilerplate,
    parse,
    parse_html,
    parse_listing,
)
from tests.laws.facts import fold
from tests.markup.articles import ARTICLES
from tests.markup.chrome import UNREAD_NAMES
from tests.markup.content import plain
from tests.markup.expected import paragraphs
from tests.markup.templates import TEMPLATES, render

ENTRY = """
<div class="search-result search-result-news"><h3 class="search-title"><a href="/node/{day}">{title}</a></h3>
<div class="publishing-date">Publishing date: <span>{day} May 2010</span></div>
<div class="search-type">Content type: Press release</div>
<div class="search-snippet">TIRANA, {day} May 2010 - Some {day} judges met to learn how archives open...</div></div>
"""
TITLES = ("OSCE trains judges in Tirana", "OSCE opens a library", "Archives are for readers, says OSCE Head")
LISTING = (
    "<!DOCTYPE html><title>News and press releases | OSCE</title><nav><ul><li><a href='/'>Newsroom</a></ul></nav>"
    "<main><h1>News and press releases</h1><p>News and press releases from the OSCE's global activities.</p>"
    + "".join(ENTRY.format(day=day, title=title) for day, title in enumerate(TITLES, 1))
    + "<ul class='pager'><li>1</li><li><a href='?page=2'>2</a></li></ul></main>"
)


def test_one_line_for_each_line_shown() -> None:
    html = "<ul><li>Home<li>News</ul><h1>A\n title</h1>One<br>two <b>words</b><p>Last&nbsp;one</p><hr>"
    assert html_to_text(html).split("\n") == ["- Home", "- News", "A title", "One", "two words", "Last one"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_all_that_is_shown_is_there_and_nothing_that_is_hidden(template: str) -> None:
    for content in ARTICLES:
        text = html_to_text(render(content, template))
        words = fold(text)
        assert [paragraph for paragraph in paragraphs(content) if paragraph not in words] == []
        assert fold(plain(content.title)) in words
        assert [name for name in UNREAD_NAMES if name in text] == []


def test_a_listing_is_read_from_its_text() -> None:
    entries = parse_listing(html_to_text(LISTING))
    assert tuple(entry.title.text for entry in entries) == TITLES
    assert [str(entry.header.issued_on and entry.header.issued_on.isoformat()) for entry in entries] == [
        "2010-05-01",
        "2010-05-02",
        "2010-05-03",
    ]
    assert all(entry.teaser is not None and entry.teaser_truncated for entry in entries)
    assert [[place.text for place in entry.dateline.places] for entry in entries if entry.dateline] == [["TIRANA"]] * 3


def test_a_listing_is_no_article() -> None:
    with pytest.raises(NotAnArticleError, match=r"listing of 3 entries; parse_listing\(\) reads it from html_to_text"):
        parse_html(LISTING)


def test_one_publishing_date_makes_no_listing() -> None:
    html = (
        "<h1>OSCE opens a library</h1><div><b>Publishing date:</b> 5 May 2010</div>"
        "<p>Some 30 judges met in Tirana today to learn how archives are opened to everybody.</p>"
    )
    date = parse_html(html).date
    assert date is not None
    assert date.isoformat() == "2010-05-05"


def test_a_site_is_learned_from_its_text() -> None:
    texts = [html_to_text(render(content, "br_lines")) for content in ARTICLES]
    profile = learn_boilerplate(texts)
    for content, text in zip(ARTICLES, texts, strict=True):
        article = parse(text, profile=profile)
        assert [fold(words.text) for words in article.paragraphs] == paragraphs(content)


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"\x1f\x8b\x08", "", "no element", " \n "])
def test_what_is_no_html(data: bytes | str) -> None:
    with pytest.raises(NotAnArticleError):
        html_to_text(data)


def test_the_limits_are_those_of_parse_html() -> None:
    with pytest.raises(TooLargeError, match="max_chars=10"):
        html_to_text("<p>longer than that", max_chars=10)
    with pytest.raises(TooLargeError, match="nests deeper than any page"):
        html_to_text("<div>" * 9_000)
    with pytest.raises(ValueError, match="unknown encoding: 'rot13'"):
        html_to_text(b"<p>x", encoding="rot13")


@given(st.text(st.sampled_from("<>/ abpliu\n\r\t\xa0\xad\u2028\u200e&;\ud800\x00"), max_size=60))
def test_any_text_gives_lines_without_edges(words: str) -> None:
    text = html_to_text(f"<p>a word{'.' * 700}</p>{words}")  # long enough for any words to be no binary data
    assert text.startswith("a word")
    assert all(line and line == line.strip() for line in text.split("\n"))
