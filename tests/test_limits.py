"""What HTML is refused before it is parsed, and that the estimate of the work is never too low."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from osce_news import TooLargeError, parse_html
from osce_news.page.html.limits import check_limits
from tests.markup.articles import ARTICLES
from tests.markup.templates import TEMPLATES, render

REFUSED = {
    **{
        f"nested {name}": f"<{name}>"
        for name in "div ul section table blockquote svg button object template x-a".split()
    },
    "interleaved": "<div><span><section>",
    "distinct fonts": "".join(f"<font id={i}>" for i in range(5_000)),
    "names of its own": "".join(f"<x{i}>" for i in range(5_000)),
    "end tags that a cell hides from": "<div><table><td></div>",
    "end tags that an object hides from": "<div><object></div></object>",
    "end tags that a paragraph hides from": "<q><p></q></p>",
    "end tags of other names": "<div></divx></d>",
    "end tags of letters that look alike": "<mark></mar\u212a>",
    "end tags with another space": "<div></div\xa0>",
    "a comment with a sign": "<div><!-- > </div> -->",
    "a comment closed by two signs": "<div><!-- --!><div><!-- </div></div> -->",
    "a script in a comment in a script": "<div><script><!--<script></script></div></script>",
    "a style": "<div><style></stylex></div></style>",
    "a text area": "<div><textarea></textareas></div></textarea>",
    "a title": "<div><title></div></title>",
    "plain text": "<div>" * 30_000 + "<plaintext>",
    "attributes": "<div title=\"</div>\" alt='</div>'>",
    "cells in a drawing": "<svg><td><td><td>",
    "values that end in a slash, in a drawing": "<svg><g x=a/></svg ",
    "data in a drawing": "<svg><![CDATA[></svg>]]><g>",
    "data in what was a drawing": "<div><svg><p><![CDATA[ ]]></div>",
    "HTML after a drawing": "<svg><div></svg>",
    "items of two kinds": "<li><dd>",
    "a choice": "<div><select></div></select><xmp></select><div></xmp>",
}


@pytest.mark.parametrize("case", REFUSED)
def test_deep_nesting_is_refused(case: str) -> None:
    unit = REFUSED[case]
    with pytest.raises(TooLargeError):
        check_limits("<h1>A title</h1>" + unit * (300_000 // len(unit) + 1))


MANY = " ".join(f"{i:x}" for i in range(1_900))


@pytest.mark.parametrize(
    "html",
    [
        f"<p {' '.join(map(str, range(1_000_000)))}>",
        f"<p {MANY}>" * 120,
        "".join(f"<body {' '.join(map(str, range(i, i + 900)))}>" for i in range(0, 90_000, 900)),
        "".join(f"<html {' '.join(map(str, range(i, i + 9)))}>" for i in range(0, 90_000, 9)),
        f"<b {MANY}>" + "<p>x" * 20_000,
        "".join(f"<b id={i}>" for i in range(3_000)) + "<p>x" * 20_000,
    ],
    ids=["one tag", "many tags", "merged", "merged from short tags", "copied", "copied elements"],
)
def test_attributes_beyond_number_are_refused(html: str) -> None:
    with pytest.raises(TooLargeError):
        check_limits(html)


READ = {
    **{name: f"<{name}>" for name in "p br hr li td tr option a dt img".split()},
    "paragraphs": "<p>x</p>",
    "unclosed items": "<ul><li>a<li>b</ul>",
    "unclosed terms": "<dl><dt>a<dd>b</dl>",
    "unclosed cells": "<table><tr><td>a<td>b</table>",
    "unclosed options": "<select><option>a<option>b</select>",
    "unclosed fonts": "<table><tr><td><p align=left>Some words, enough of them.</table><font size=2>"
    + "<p>Some words of a paragraph that is as long as a short one on such a page, or about.</p>" * 12,
    "a block in a phrase": "<span><p>Some words of a paragraph that is long.</p></span>",
    "drawings": "<svg viewBox='0 0 9 9'><title>a</title><g><path d='M0 0'/><path d=M0></path></g></svg>",
    "scripts": "<script>if (a < b) document.write('<div><div>')</script>",
    "scripts in comments": "<script><!--\ndocument.write('<script src=x><\\/script>')\n//--></script>",
    "comments": "<!---->",
    "openers of comments": "<!--",
    "signs": "<",
    "entities": "&amp;",
    "cut entities": "&#x",
    "end tags": "</div>",
}


@pytest.mark.parametrize("case", READ)
def test_what_is_linear_is_read(case: str) -> None:
    unit = READ[case]
    check_limits(unit * (1_000_000 // len(unit)))


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_large_page_of_ordinary_markup_is_read(template: str) -> None:
    page = render(ARTICLES[0], template)
    start, end = page.lower().index("<body"), page.lower().index("</body>")
    check_limits(page[:end] + page[start:end].partition(">")[2] * (5_000_000 // (end - start)) + page[end:])


def test_deep_pages_below_the_bounds_are_read() -> None:
    article = parse_html(
        "<h1>A title of it</h1>" + "<div>" * 1_400 + "<p>Some words that are enough for a sentence.</p>"
    )
    assert [span.text for span in article.paragraphs] == ["Some words that are enough for a sentence."]


def test_the_message_tells_the_place() -> None:
    with pytest.raises(TooLargeError, match=r"up to character [0-9,]+$"):
        parse_html("<div>" * 100_000)


# -- never too low ----------------------------------------------------------------------------------------------------

NAMES = (
    "a annotation-xml b body button caption col dd desc div dl dt font foreignObject frameset g h1 h2 html iframe input"
    " li math mi noscript object optgroup option p path rp rt ruby script select span style svg table tbody td template"
    " textarea title tr ul x-a xmp"
).split()
_ATTRIBUTES = ("", "", " id=1", "/", " /", " x=a/", " x='>'", ' x="</div>"', " color=1", "\xa0")
_PIECES = "<!-- --> --!> <!--> <!---> <![CDATA[ ]]> </style </stylex> <!--<script> </script x < <? </ >".split(" ")


@st.composite
def units(draw: st.DrawFn) -> str:
    """A few tags of a few names, balanced or not, with what may hide some of them."""
    name = st.sampled_from(draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4)))
    start = st.builds("<{}{}>".format, name, st.sampled_from(_ATTRIBUTES))
    end = st.builds("</{}{}>".format, name, st.sampled_from(("", "", "", " ", "/", "\xa0")))
    return "".join(draw(st.lists(start | start | end | st.sampled_from(_PIECES), min_size=1, max_size=9)))


def depth(html: str) -> int:
    """How deep the parser nests elements."""
    depths: dict[int, int] = {}
    root = LexborHTMLParser(html).root
    for node in root.traverse() if root is not None else ():
        parent = node.parent
        depths[node.mem_id] = 1 + (depths.get(parent.mem_id, 0) if parent is not None else 0)
    return max(depths.values(), default=0)


WORTH = 300  # elements that must be open for each character of a unit until a page with one tag in each costs too much


@given(start=units(), unit=units())
@example(start="", unit="<div><object></div></object>")
@example(start="<foreignObject>", unit="<dd></dd\xa0></dd><dd\xa0><br></dd>")
@example(start="", unit="<svg /><svg><g><![CDATA[")
@example(start="<a>", unit="<mi><mi><mi>--><annotation-xml><!--")
def test_what_nests_deeper_the_longer_it_goes_on_is_refused(start: str, unit: str) -> None:
    if depth(start + unit * 80) - depth(start + unit * 40) >= 40:
        with pytest.raises(TooLargeError):
            check_limits(start + unit * max(12_000, WORTH * len(unit)))
