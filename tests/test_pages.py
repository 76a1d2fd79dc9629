"""Whole pages and everything that is read from them, field by field.

A folder of `pages` holds ``page.txt`` and ``article.json``, the reviewed facts, or ``exception.txt``, the class of the
error and a phrase of its message. A missing ``article.json`` is written and the test fails: review it, then run again.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import osce_news
from osce_news.model import Article, Quote, QuoteStyle
from tests.marked import attribution, participation

FOLDER = Path(__file__).parent / "pages"
REFUSED = sorted(folder.name for folder in FOLDER.iterdir() if (folder / "exception.txt").exists())
LISTINGS = sorted(folder.name for folder in FOLDER.glob("listing_*"))  # see test_listing.py
ARTICLES = sorted({folder.name for folder in FOLDER.iterdir()} - {*REFUSED, *LISTINGS})

KNOWN_FAILURES: dict[tuple[str, str], str] = {}
"""What is read wrongly, by page and field; the answers show what is right."""


def facts(article: Article) -> dict[str, Any]:
    """The facts of an article in the compact form of ``article.json``."""
    line = article.dateline
    return {
        "kind": article.kind.span.text if article.kind else None,
        "title": article.title.text,
        "teaser": article.teaser.text if article.teaser else None,
        "teaser_truncated": article.teaser_truncated,
        "labels": {entry.label.text: [value.text for value in entry.values] for entry in article.header.entries},
        "issued_by": [mention.term.id if mention.term else None for mention in article.header.issued_by],
        "fields_of_work": [mention.term.id if mention.term else None for mention in article.fields_of_work],
        "dateline": [*(place.text for place in line.places), line.date and line.date.isoformat()] if line else None,
        "date": f"{article.date.isoformat()} ({article.date_source.value})"
        if article.date and article.date_source
        else None,
        "paragraphs": len(article.paragraphs),
        "sections": [
            [section.heading and section.heading.text, len(section.paragraphs)] for section in article.sections
        ],
        "quotes": [_said(quote, QuoteStyle.DIRECT) for quote in article.quotes],
        "statements": [_said(statement, QuoteStyle.INDIRECT) for statement in article.statements],
        "people": [
            " | ".join(span.text if span else "-" for span in (person.name, person.honorific, person.role))
            for person in article.people
        ],
        "states": sorted(term.id for term in article.states),
        "participants": [f"{p.span.text}: {participation(p)}" for p in article.participants],
        "dates": [f"{d.span.text}: {d.first.isoformat()} to {d.last.isoformat()}" for d in article.dates],
        "acronyms": [f"{acronym.short.text}: {acronym.long.text}" for acronym in article.acronyms],
        "notices": [notice.code for notice in article.notices],
    }


def _said(quote: Quote, usual: QuoteStyle) -> list[str]:
    return [*(part.text for part in quote.parts), attribution(quote, usual)]


def text_of(name: str) -> str:
    return (FOLDER / name / "page.txt").read_bytes().decode("utf-8")


@cache
def facts_of(name: str) -> dict[str, Any]:
    return facts(osce_news.parse(text_of(name)))


@cache
def reviewed(name: str) -> dict[str, Any]:
    file = FOLDER / name / "article.json"
    if not file.exists():
        file.write_text(json.dumps(facts_of(name), indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")
        pytest.fail(f"{file} was missing and has been written: review it, then run again")
    answer: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return answer


def params() -> list[object]:
    fields = list(facts(osce_news.parse("A title\nA paragraph that ends.")))
    found: list[object] = []
    for name in ARTICLES:
        for field in fields:
            reason = KNOWN_FAILURES.get((name, field))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(name, field, id=f"{name}: {field}", marks=marks))
    return found


@pytest.mark.parametrize(("name", "field"), params())
def test_page(name: str, field: str) -> None:
    assert facts_of(name)[field] == reviewed(name)[field], f"{field} of {name} differs"


@pytest.mark.parametrize("name", ARTICLES)
def test_the_answer_tells_of_every_field(name: str) -> None:
    assert reviewed(name).keys() == facts_of(name).keys()


@pytest.mark.parametrize("name", REFUSED)
def test_refused_page(name: str) -> None:
    error, phrase = (FOLDER / name / "exception.txt").read_text("utf-8").splitlines()
    with pytest.raises(osce_news.OsceNewsError) as caught:
        osce_news.parse(text_of(name))
    assert type(caught.value).__name__ == error
    assert phrase in str(caught.value)


def test_there_are_pages() -> None:
    assert len(ARTICLES) >= 8
    assert len(REFUSED) >= 2
    assert {page for page, _ in KNOWN_FAILURES} <= set(ARTICLES)
