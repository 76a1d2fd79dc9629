"""Tiny inputs: every hostile character alone, two of them, and in the midst of a page, through every public reader."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

import osce_news
from osce_news import OsceNewsError
from osce_news.model import Article

READERS: dict[str, Callable[[str], object]] = {
    name: getattr(osce_news, name)
    for name in osce_news.__all__
    if name.startswith("find_")
    or name in ("classify", "html_to_text", "parse", "parse_html", "parse_listing", "strip_boilerplate")
}

CONTROLS = [chr(code) for code in (*range(0x21), *range(0x7F, 0xA1))]
PUNCTUATION = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡§«¬¶·»¿‐‑‒–—―‘’‚‛“”„‟†‡•…‰′″‹›‼⁄−、。「」＂＜＝＞")
INVISIBLE = list(
    "\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\ufeff"
)
SPACES = list("\u1680\u2000\u2007\u2009\u200a\u202f\u205f\u3000")
DIGITS = list("09²³¼½٣۵๓Ⅷ①")
LETTERS = [*"aAzZßẞıİſǅﬁÅЖשعक日가ａ𝐀𐐀", "e\u0301", "\u0301", "\u0316", "\u20dd", "\ufe0f"]
BEYOND = [
    "\ud800",
    "\udfff",
    "\ufffd",
    "\ufffe",
    "\uffff",
    "\U0001f469",
    "\U0001f3fb",
    "\U000e0001",
    "\U0010ffff",
    "\ue000",
]
SINGLE = [*CONTROLS, *PUNCTUATION, *INVISIBLE, *SPACES, *DIGITS, *LETTERS, *BEYOND]

TWO = [one + other for one in "\x00\r\n \"“'-<&.:(1aA" for other in "\x00\r\n \"”'-></;.:)1aA\u0301\u00ad\ud800"]
WORDS = (
    "said", "A.", "Mr.", "- ", "“A", 'A"', "said:", "May", "5 May", "31 June", "today", "OSCE", "from", "and", "the of",
    "A title\n", "\nA", "A\n\n", "Date:", "- Date:", "Publishing date:", "<p>", "</p>", "<p", "<!--", "&#x", "&amp;",
    "<b>a</b>", "<br>", "30 judges", "A and B", "It met an", "Vienna, 5 May -", "(A) B", "A, B,", "1.", "a@b",
)  # fmt: skip
TINY = ["", *SINGLE, *TWO, *WORDS]

PAGE = "Wells are deep{}\nNIDA, 5 May 2010 - {}Ana Kovac{}, Head of the Office, said that 30 judges met{}\n{}\n"
HTML = "<h1>Wells are deep{}</h1><p title='{}'>{}Ana Kovac{} said that some thirty judges met there.</p>{}"


def test_there_are_many() -> None:
    assert len(SINGLE) >= 200
    assert len(set(SINGLE)) == len(SINGLE)
    assert {unicodedata.category(one[0]) for one in SINGLE} >= {
        "Cc",
        "Cf",
        "Cn",
        "Co",
        "Cs",
        "Mn",
        "Nd",
        "Zl",
        "Zs",
    }


@pytest.mark.parametrize("name", READERS)
def test_a_tiny_input_is_read_or_refused(name: str) -> None:
    for tiny in TINY:
        assert_read_or_refused(READERS[name], tiny)


@pytest.mark.parametrize("name", READERS)
def test_a_page_with_something_tiny_is_read_or_refused(name: str) -> None:
    page = HTML if "html" in name else PAGE
    for tiny in (*SINGLE, *WORDS):
        assert_read_or_refused(READERS[name], page.replace("{}", tiny))


def assert_read_or_refused(reader: Callable[[str], object], text: str) -> None:
    """Whatever is raised is an error of ours, short and printable."""
    try:
        result = reader(text)
    except OsceNewsError as error:
        message = str(error)
        assert 0 < len(message) <= 600
        assert message.isprintable()
    else:
        assert isinstance(result, Article | tuple | str)
        hash(result)  # facts are read when they are first asked for
