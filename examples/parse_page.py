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
    print(shown(article.title))
    if article.kind is not None:
        print(f"  kind:    {shown(article.kind.span)}")
    if article.date is not None and article.date_source is not None:
        print(f"  date:    {article.date.isoformat()} (read from the {article.date_source.value})")
    print(f"  States:  {', '.join(state.name for state in article.states)}")
    for participant in article.participants:
        if participant.count is not None:
            print(f"  present: {shown(participant.span)}")
    for quote in article.quotes:
        print(f"  {shown(quote.speaker.name) if quote.speaker else 'somebody'}: {shown(quote.text)}")
    print()


def shown(words: object) -> str:
    """The words without what would move a terminal's cursor or hide them."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(words))


if __name__ == "__main__":
    main()
