"""Read every page of a folder and print what it says: title, date, who spoke, who took part.

Usage: ``python examples/parse_page.py [PAGES]``
"""

from __future__ import annotations

import sys
from pathlib import Path

import osce_news
from osce_news.model import Article

PAGES = Path(__file__).resolve().parent / "pages"


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for page in sorted(pages.glob("*.txt")):
        show(osce_news.parse(page.read_text(encoding="utf-8")))


def show(article: Article) -> None:
    """Print a summary of `article`; what the page does not say is left out."""
    print(article.title)
    if article.kind is not None:
        print(f"  kind:    {article.kind.span}")
    if article.date is not None and article.date_source is not None:
        print(f"  date:    {article.date.isoformat()} (read from the {article.date_source.value})")
    print(f"  States:  {', '.join(state.name for state in article.states)}")
    for participant in article.participants:
        if participant.count is not None:
            print(f"  present: {participant.span}")
    for quote in article.quotes:
        print(f"  {quote.speaker.name if quote.speaker else 'somebody'}: {quote.text}")
    print()


if __name__ == "__main__":
    main()
