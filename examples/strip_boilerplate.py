"""Take the menus off every page of a folder, and tell how many lines of it were the article.

Usage: ``python examples/strip_boilerplate.py [PAGES]``
"""

from __future__ import annotations

import sys
from pathlib import Path

import osce_news

PAGES = Path(__file__).resolve().parent / "pages"


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for page in sorted(pages.glob("*.txt")):
        text = page.read_text(encoding="utf-8")
        news = osce_news.strip_boilerplate(text)
        print(f"--- {shown(page.name)}: {len(news.splitlines())} of {len(text.splitlines())} lines")
        for line in news.splitlines():
            print(shown(line))


def shown(words: object) -> str:
    """The words without what would move a terminal's cursor or hide them."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(words))


if __name__ == "__main__":
    main()
