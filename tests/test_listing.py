"""Listing pages and everything that is read from them, entry by entry, and what is no listing.

A folder of `pages` whose name begins with ``listing_`` holds ``page.txt`` and ``listing.json``, the reviewed entries. A
missing ``listing.json`` is written and the test fails: review it, then run again.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import osce_news
from osce_news.model import ListingEntry

FOLDER = Path(__file__).parent / "pages"
LISTINGS = sorted(folder.name for folder in FOLDER.glob("listing_*"))
ARTICLES = sorted(file.parent.name for file in FOLDER.glob("*/article.json"))


def facts(entry: ListingEntry) -> dict[str, Any]:
    """The facts of an entry in the compact form of ``listing.json``."""
    head, line = entry.header, entry.dateline
    return {
        "title": entry.title.text,
        "labels": {label.label.text: [value.text for value in label.values] for label in head.entries},
        "date": head.issued_on.isoformat() if head.issued_on else None,
        "kind": (head.kind.term.id if head.kind.term else head.kind.span.text) if head.kind else None,
        "issued_by": [body.term.id if body.term else body.span.text for body in head.issued_by],
        "fields_of_work": [field.term.id if field.term else field.span.text for field in head.fields_of_work],
        "places": [place.text for place in head.places],
        "teaser": entry.teaser.text if entry.teaser else None,
        "teaser_truncated": entry.teaser_truncated,
        "dateline": [*(place.text for place in line.places), line.date and line.date.isoformat()] if line else None,
    }


def text_of(name: str) -> str:
    return (FOLDER / name / "page.txt").read_bytes().decode("utf-8")


# -- whole pages ------------------------------------------------------------------------------------------------------


def test_there_are_listings() -> None:
    assert len(LISTINGS) >= 8
    assert "\r\n\r\n" in text_of("listing_blank_lines")
    assert "\u00a0" in text_of("listing_blank_lines")


@pytest.mark.parametrize("name", LISTINGS)
def test_listing(name: str) -> None:
    found = [facts(entry) for entry in osce_news.parse_listing(text_of(name))]
    file = FOLDER / name / "listing.json"
    if not file.exists():
        file.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")
        pytest.fail(f"{file} was missing and has been written: review it, then run again")
    assert found == json.loads(file.read_text("utf-8"))


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_is_no_article(name: str) -> None:
    text = text_of(name)
    entries = osce_news.parse_listing(text)
    with pytest.raises(osce_news.NotAnArticleError, match=rf"listing of {len(entries)} entries.*parse_listing\(\)"):
        osce_news.parse(text)
    assert osce_news.classify(text)
    assert osce_news.strip_boilerplate(text)


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_no_listing(name: str) -> None:
    with pytest.raises(osce_news.NotAnArticleError, match=r"found .*; parse\(\) reads the page of one article$"):
        osce_news.parse_listing(text_of(name))
