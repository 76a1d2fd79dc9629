"""Quotations in the title: *"Nobody is too young," says OSCE adviser*.

A title is full of names in marks, so that only words with a cue and a speaker are speech. Whoever a title calls by
office alone is looked for in the text below.
"""

from __future__ import annotations

from typing import ClassVar

from osce_news.facts.attribution import Attribution, Attributor
from osce_news.facts.marks import Marked, read_marks
from osce_news.facts.prose import Prose
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.quotes import Quotes, Rules

__all__ = ["read_headlines"]


class _Headlines(Quotes):
    def attributed(self, i: int, marked: Marked) -> Attribution | None:
        """``"...," says X``, ``X calls it "..."``, ``X: "..."``."""
        found = self.after(i, marked) or self.before(i, marked)
        return found._replace(rule="headline") if found is not None and found.voices else None

    rules: ClassVar[Rules] = (Quotes.title, attributed)


def read_headlines(prose: Prose, attributor: Attributor) -> list[QuoteReading]:
    """The quotations of the lines of `prose` that are headlines."""
    headlines = prose.of_headlines()
    return _Headlines(headlines, read_marks(headlines), attributor).read() if headlines.paragraphs else []
