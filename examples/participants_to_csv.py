"""Write who took part in what, paid by whom, of every page of a folder as CSV: one row for each State, body and group.

The State of a body or group is its own, its host or the ones that it came from. A cell that a spreadsheet would take
for a formula gets an apostrophe before it; what would move the cursor of a terminal is left out.

Usage: ``python examples/participants_to_csv.py [PAGES]``
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import osce_news
from osce_news.model import Article, Participant, ParticipantKind

PAGES = Path(__file__).resolve().parent / "pages"
COLUMNS = ("page", "published", "involvement", "kind", "name", "states", "quantifier", "count", "start", "end")
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
    """The participants; `start` and `end` are offsets into the page."""
    published = article.date.isoformat() if article.date else ""
    for p in article.participants:
        yield (
            published,
            p.involvement.value,
            p.kind.value,
            p.name,
            " ".join(states(p)),
            p.quantifier.value if p.quantifier else "",
            "" if p.count is None else p.count,
            p.span.start,
            p.span.end,
        )


def states(participant: Participant) -> list[str]:
    """Ids of the States that the participant is, belongs to or came from."""
    if participant.origins:
        return [origin.term.id for origin in participant.origins if origin.term is not None]
    term = participant.term
    if term is None:
        return []
    own = term.state or (term.id if participant.kind is ParticipantKind.STATE else None)
    return [own] if own else []


def safe(cell: object) -> str:
    """The cell as text that no spreadsheet runs and no terminal obeys."""
    text = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(cell)).strip()
    return f"'{text}" if text.startswith(FORMULA) else text


if __name__ == "__main__":
    main()
