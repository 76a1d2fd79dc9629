"""The law of limits: what is too large is refused before anything else, whoever reads it, and the message says why."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

import osce_news
from osce_news import TooLargeError
from tests.calls import calls_of

READERS: dict[str, tuple[Callable[..., object], str]] = {
    "parse": (osce_news.parse, "A title\nA paragraph of it.\n"),
    "parse_listing": (osce_news.parse_listing, "A title\nPublishing date: 5 May 2010\n"),
    "parse_html": (osce_news.parse_html, "<h1>A title</h1><p>A paragraph of some words of it.</p>"),
    "html_to_text": (osce_news.html_to_text, "<h1>A title</h1><p>A paragraph of some words of it.</p>"),
}
FEW = 60  # calls of functions, whatever the length


def refusal(reader: Callable[..., object], page: str | bytes, **keywords: int) -> tuple[str, int]:
    """The message with which `page` is refused, and how many functions were called before."""
    with pytest.raises(TooLargeError) as caught:
        reader(page, **keywords)

    def again() -> None:
        with suppress(TooLargeError):
            reader(page, **keywords)

    return str(caught.value), calls_of(again)


@pytest.mark.parametrize("name", READERS)
def test_what_is_too_large_is_refused_before_any_work(name: str) -> None:
    reader, unit = READERS[name]
    page = unit * (10_000_000 // len(unit) + 1)
    message, calls = refusal(reader, page)
    assert f"{len(page):,}" in message
    assert "max_chars=10,000,000" in message
    assert calls <= FEW


@pytest.mark.parametrize("name", READERS)
def test_the_bound_is_the_callers(name: str) -> None:
    reader, unit = READERS[name]
    message, calls = refusal(reader, unit, max_chars=len(unit) - 1)
    assert f"{len(unit)} characters" in message
    assert f"max_chars={len(unit) - 1}" in message
    assert calls <= FEW
    reader(unit, max_chars=len(unit))


@pytest.mark.parametrize("name", ["parse_html", "html_to_text"])
def test_bytes_are_refused_before_they_are_decoded(name: str) -> None:
    reader, unit = READERS[name]
    message, calls = refusal(reader, unit.encode() * 40_000, max_chars=99_999)
    assert f"{40_000 * len(unit):,} bytes" in message
    assert "max_chars=99,999" in message
    assert calls <= FEW


@pytest.mark.parametrize("name", ["parse_html", "html_to_text"])
def test_what_nests_too_deep_is_refused_before_it_is_parsed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import selectolax.lexbor

    monkeypatch.setattr(selectolax.lexbor, "LexborHTMLParser", None)
    with pytest.raises(TooLargeError, match="nests deeper than any page"):
        READERS[name][0]("<div>" * 100_000)


def test_nothing_is_cut_silently() -> None:
    """A page at the bound is read to its last word."""
    page = "A title\nA paragraph of it.\n" + "Words that go on. " * 20_000 + "The end came on 5 May 2010."
    article = osce_news.parse(page, max_chars=len(page))
    assert article.text == page
    assert article.dates[-1].span.end == len(page) - 1
