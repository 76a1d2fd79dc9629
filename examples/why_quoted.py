"""Say for every quotation, statement and person of the pages of a folder which rule read it, and from which words.

Usage: ``python examples/why_quoted.py [PAGES]``
"""

from __future__ import annotations

import sys
from pathlib import Path

import osce_news

PAGES = Path(__file__).resolve().parent / "pages"


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for page in sorted(pages.glob("*.txt")):
        print(shown(page.name))
        try:
            article = osce_news.parse(page.read_text(encoding="utf-8"))
        except osce_news.NotAnArticleError as error:
            print(f"  no article: {error}")
            continue
        for explanation in osce_news.explain(article):
            for line in str(explanation).split("\n"):
                print(f"  {shown(line)}")


def shown(words: object) -> str:
    """The words without what would move a terminal's cursor or hide them."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(words))


if __name__ == "__main__":
    main()
