"""Teach the library a body that it does not know, and read every page of a folder with it.

A vocabulary is a frozen value: `attrs.evolve` makes a new one, and nothing else changes.

Usage: ``python examples/own_vocabulary.py [PAGES]``
"""

from __future__ import annotations

import sys
from pathlib import Path

import attrs

import osce_news
from osce_news.model import Name, Term, TermKind
from osce_news.vocabulary import OSCE

PAGES = Path(__file__).resolve().parent / "pages"

REGISTRARS = Term(
    id="association-of-land-registrars",
    name="Association of Land Registrars",
    kind=TermKind.BODY,
    also=(Name("Union of Land Registrars", last=2004),),
    acronym="ALR",
    state="ARM",
)
VOCABULARY = attrs.evolve(OSCE, bodies=(*OSCE.bodies, REGISTRARS))


def main() -> None:
    pages = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for page in sorted(pages.glob("*.txt")):
        article = osce_news.parse(page.read_text(encoding="utf-8"), vocabulary=VOCABULARY)
        found = [mention.span for mention in article.mentions if mention.term == REGISTRARS]
        print(f"{page.name}: {', '.join(f'{span} at {span.start}' for span in found) or 'not named'}")


if __name__ == "__main__":
    main()
