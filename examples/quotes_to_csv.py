"""Write the quotations of every page of a folder as CSV, one row each, with the place of the words in the page.

A cell that a spreadsheet would take for a formula gets an apostrophe before it; what would move the cursor of a
terminal is left out.

Usage: ``python examples/quotes_to_csv.py [PAGES]``
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import osce_news
from osce_news.model import Article

PAGES = Path(__file__).resolve().parent / "pages"
COLUMNS = ("page", "quote", "speaker", "role", "organization", "cue", "start", "end")
FORMULA = ("=", "+", "-", "@")


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    for page in sorted(pages.glob("*.txt")):
        article = osce_news.parse(page.read_text(encoding="utf-8"))
        for row in rows(article):
            writer.writerow([safe(cell) for cell in (page.name, *row)])


def rows(article: Article) -> Iterator[tuple[object, ...]]:
    """The quotations; `start` and `end` are offsets into the page, from the first word to the last."""
    for quote in article.quotes:
        speaker = quote.speaker
        yield (
            quote.text,
            speaker.name if speaker else "",
            speaker.role or "" if speaker else "",
            speaker.organization or "" if speaker else "",
            quote.cue or "",
            quote.parts[0].start,
            quote.parts[-1].end,
        )


def safe(cell: object) -> str:
    """The cell as text that no spreadsheet runs and no terminal obeys."""
    text = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(cell)).strip()
    return f"'{text}" if text.startswith(FORMULA) else text


if __name__ == "__main__":
    main()
