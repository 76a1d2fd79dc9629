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
        places = ", ".join(f"{shown(span)} at {span.start}" for span in found)
        print(f"{shown(page.name)}: {places or 'not named'}")


def shown(words: object) -> str:
    """The words without what would move a terminal's cursor or hide them."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in str(words))


if __name__ == "__main__":
    main()
