"""Broken pages give an article that keeps the laws, or an error of ours."""

from __future__ import annotations

import json

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

import osce_news
from osce_news.page.html.document import read_html
from osce_news.testing import hostile_text
from osce_news.testing._text import damaged
from osce_news.vocabulary import OSCE
from tests.laws.facts import assert_grounded
from tests.laws.test_nothing_invented import strings_of
from tests.markup.articles import ARTICLES
from tests.markup.templates import TEMPLATES, render


def test_a_page_whose_only_prose_is_a_value() -> None:
    """What is left without a body is no article; the sentence is read as the text that it looks like."""
    prose = "Some forty characters of prose that is a value, and goes on for a while, as prose does."
    article = osce_news.parse_html(f"<h1>A title of it</h1><div><dl><dt>Issued by:</dt><dd>{prose}</dd></dl></div>")
    assert [paragraph.text for paragraph in article.paragraphs] == [prose]


NAMES = (
    "a b blockquote body br caption div dl dt dd form h1 h2 head html li math nav p select span svg table td tr ul"
).split()


@st.composite
def marked_up(draw: st.DrawFn) -> str:
    """Any words in any tags, closed or not."""
    pieces = draw(st.lists(st.tuples(st.sampled_from(NAMES), hostile_text(), st.booleans()), max_size=12))
    return "".join(f"<{name}>{words}{f'</{name}>' if is_closed else ''}" for name, words, is_closed in pieces)


@given(marked_up())
@example("<h1>OSCE opens a mill VIENNA, 23 March 2007 - The mill was opened today by the Head of the OSCE Mission.")
@example("<p>\x85</p><h1>\u2028</h1>")
@example("<h1>A title</h1><p>One\u2028two\x1cthree\x85four, which is long enough for a sentence.</p>")
def test_any_words_in_any_tags(html: str) -> None:
    try:
        article = osce_news.parse_html(html)
    except (osce_news.NotAnArticleError, osce_news.TooLargeError):
        return
    position = 0
    for block in article.blocks:
        assert position <= block.span.start < block.span.end
        assert not article.text[position : block.span.start].strip()
        position = block.span.end
    assert not article.text[position:].strip()
    assert_grounded(article, article.text)
    assert osce_news.from_dict(json.loads(json.dumps(osce_news.to_dict(article)))) == article


@given(marked_up())
def test_every_line_of_a_page_has_its_role(html: str) -> None:
    page = read_html(html, OSCE)
    assert len(page.roles) == (page.text.count("\n") + 1 if page.text else 0)


TEMPLATE_PAGES = [render(ARTICLES[i % len(ARTICLES)], template) for i, template in enumerate(sorted(TEMPLATES))]
PIECES = '<p> </p> <div> </div> <table> </td> <b> <!-- --> <script> </script> <![CDATA[ &#x &amp; " > < \0'.split(" ")


RUNS = st.builds(str.__mul__, st.sampled_from(PIECES), st.sampled_from((1, 2, 50)))
DAMAGED_PAGES = damaged(st.sampled_from(TEMPLATE_PAGES), RUNS, most=3, longest=2000)
"""Whole pages that were cut off, or lost, doubled or got something anywhere, inside a tag too."""


@given(DAMAGED_PAGES, st.sampled_from(["str", "utf-8", "utf-16", "cp1252"]))
def test_a_damaged_page_is_read_or_refused(html: str, codec: str) -> None:
    given_html = html if codec == "str" else html.encode(codec, "ignore")
    assert_article_or_refusal(given_html)
    if isinstance(given_html, bytes):
        assert_article_or_refusal(given_html[:-1])  # it may end in the midst of a character


def assert_article_or_refusal(html: str | bytes) -> None:
    message = ""
    try:
        article = osce_news.parse_html(html)
        assert isinstance(osce_news.html_to_text(html), str)
    except osce_news.OsceNewsError as error:
        message = str(error)
    assert len(message) <= 600
    assert message.isprintable()
    if message:
        return
    assert_grounded(article, article.text)
    assert all(string in article.text for string in strings_of(attrs.evolve(article, url=None)))
    assert osce_news.from_dict(json.loads(json.dumps(osce_news.to_dict(article), allow_nan=False))) == article
