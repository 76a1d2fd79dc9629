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
        print(page.name)
        try:
            article = osce_news.parse(page.read_text(encoding="utf-8"))
        except osce_news.NotAnArticleError as error:
            print(f"  no article: {error}")
            continue
        for explanation in osce_news.explain(article):
            print("  " + str(explanation).replace("\n", "\n  "))


if __name__ == "__main__":
    main()
