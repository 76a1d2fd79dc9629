"""Interpreters of their own, each with pages to read: texts, HTML and listings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import osce_news

__all__ = ["PATHS", "READ", "run"]

TESTS = Path(__file__).parent.parent
PATHS = os.pathsep.join((str(TESTS.parent), str(Path(osce_news.__file__).parent.parent)))
"""Where an interpreter finds `tests` and the `osce_news` that is tested."""
EXAMPLES = TESTS.parent / "examples" / "pages"

READ = """
import json, sys
import osce_news

pages = json.loads(sys.stdin.buffer.read())
FINDERS = [getattr(osce_news, name) for name in osce_news.__all__ if name.startswith("find_")]

def read():
    articles = [osce_news.parse(text) for text in pages["texts"]]
    saved = [osce_news.parse_html(html.encode("latin-1")) for html in pages["html"]]
    entries = [osce_news.parse_listing(text) for text in pages["listings"]]
    found = [find(text) for text in pages["texts"][:3] for find in FINDERS]
    shown = [osce_news.strip_boilerplate(text) for text in pages["texts"]]
    shown += [osce_news.html_to_text(html.encode("latin-1")) for html in pages["html"]]
    for article in (*articles, *saved):
        osce_news.to_dict(article)  # facts are read when they are first asked for
    return articles + saved, entries, found, shown
"""
"""The beginning of a program: `read` reads every page in every way, and all facts of it."""


@cache
def _pages() -> bytes:
    """A third of the answered pages, and the HTML and the listings of the examples."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((TESTS / "gate").glob("*/raw/*.txt"))[::3]]
    html = [path.read_bytes().decode("latin-1") for path in sorted((EXAMPLES / "html").rglob("*.html"))]
    listings = [path.read_text(encoding="utf-8") for path in sorted((EXAMPLES / "listings").glob("*.txt"))]
    assert len(texts) > 5
    assert len(html) > 2
    assert listings
    return json.dumps({"texts": texts, "html": html, "listings": listings}).encode()


def run(program: str, *options: str, cwd: Path | None = None, **environment: str) -> str:
    """What `program` prints in an interpreter with `options`; what it warns of or says besides is an error."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *options, "-c", program],
        input=_pages(),
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": PATHS, "PYTHONIOENCODING": "utf-8", **environment},
    )
    assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
    return done.stdout.decode()
