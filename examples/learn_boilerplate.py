"""Learn what the pages of a site share, and read each of them without it.

The site is that of an invented ministry, whose pages look like none that this library knows.

Usage: ``python examples/learn_boilerplate.py [PAGES]``
"""

from __future__ import annotations

import sys
from pathlib import Path

import osce_news

PAGES = Path(__file__).resolve().parent / "pages"


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    site = sorted((pages / "lake-ministry").glob("*.txt"))
    profile = osce_news.learn_boilerplate(page.read_text(encoding="utf-8") for page in site)
    print(f"learned from {profile.pages} pages")
    for page in site:
        article = osce_news.parse(page.read_text(encoding="utf-8"), profile=profile)
        shared = sum(len(block.span.text.splitlines()) for block in article.boilerplate)
        print(f"--- {shown(page.name)}: {shared} of {len(article.text.splitlines())} lines laid aside")
        print(shown(article.title))
        for paragraph in article.paragraphs:
            print(f"  {shown(paragraph)}")


def shown(words: object) -> str:
    """The words without what would move a terminal's cursor or hide them."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(words))


if __name__ == "__main__":
    main()
