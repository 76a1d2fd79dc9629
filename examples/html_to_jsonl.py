"""Write every HTML page of a folder as JSON Lines: one article a line, with the path of its file.

A page that cannot be read is told on stderr, and the others go on.

Usage: ``python examples/html_to_jsonl.py [PAGES]``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import osce_news

PAGES = Path(__file__).resolve().parent / "pages"


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for page in sorted(path for path in pages.rglob("*") if path.suffix in (".html", ".htm")):
        try:
            article = osce_news.parse_html(page.read_bytes())
        except osce_news.OsceNewsError as error:
            print(f"{page.name!r}: {error}", file=sys.stderr)
            continue
        print(json.dumps({"file": page.relative_to(pages).as_posix(), **osce_news.to_dict(article)}))


if __name__ == "__main__":
    main()
