"""Write the entries of every listing of a folder as CSV, one row each; pages that are no listing are told on stderr.

A cell that a spreadsheet would take for a formula gets an apostrophe before it; what would move the cursor of a
terminal is left out.

Usage: ``python examples/listing_to_csv.py [PAGES]``
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

import osce_news
from osce_news.model import ListingEntry, Mention

PAGES = Path(__file__).resolve().parent / "pages"
COLUMNS = ("page", "date", "kind", "title", "issued by", "fields of work", "towns", "teaser", "whole")
FORMULA = ("=", "+", "-", "@")


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    for page in sorted(pages.rglob("*.txt")):
        try:
            entries = osce_news.parse_listing(page.read_text(encoding="utf-8"))
        except osce_news.NotAnArticleError as error:
            print(f"{page.name!r}: {error}", file=sys.stderr)
            continue
        for entry in entries:
            writer.writerow([safe(cell) for cell in (page.name, *row(entry))])


def row(entry: ListingEntry) -> tuple[str, ...]:
    """The cells of an entry; names are those of today where the vocabulary knows them."""
    head, line = entry.header, entry.dateline
    return (
        head.issued_on.isoformat() if head.issued_on else "",
        names([head.kind] if head.kind else []),
        entry.title.text,
        names(head.issued_by),
        names(head.fields_of_work),
        "; ".join(place.text for place in line.places) if line else "",
        entry.teaser.text if entry.teaser else "",
        "" if entry.teaser is None else "no" if entry.teaser_truncated else "yes",
    )


def names(mentions: Iterable[Mention]) -> str:
    return "; ".join(mention.term.name if mention.term else mention.span.text for mention in mentions)


def safe(cell: object) -> str:
    """The cell as text that no spreadsheet runs and no terminal obeys."""
    text = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(cell)).strip()
    return f"'{text}" if text.startswith(FORMULA) else text


if __name__ == "__main__":
    main()
