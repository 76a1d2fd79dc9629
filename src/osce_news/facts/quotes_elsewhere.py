"""Quotations in a language other than English: fewer rules, and none that leans on English words.

Words in marks inside the author's own sentence are titles, names and terms as often as speech, and no list of other
languages tells them apart; only what opens a sentence, or follows a colon, is read.
"""

from __future__ import annotations

from osce_news.facts.attribution import Attribution
from osce_news.facts.marks import Marked
from osce_news.facts.prose import Stretch
from osce_news.facts.quotes import NOBODY, QuoteReading, Quotes
from osce_news.model import QuoteStyle

__all__ = ["QuotesElsewhere"]

_DASH = " - "


class QuotesElsewhere(Quotes):
    """Reads the words in marks of other languages."""

    def interrupted(self, i: int, marked: Marked) -> bool | None:
        """``«A, – сказал X. – B.»``: the attribution stands inside the marks, between dashes."""
        dash = self.text.find(_DASH, marked.start, marked.end)
        while dash >= 0:
            behind = dash + len(_DASH)
            cue = self.attributor.cue_pattern.match(self.text, behind, marked.end)
            if cue is not None:
                self._add_interrupted(marked, dash, cue.span())
                return True
            dash = self.text.find(_DASH, behind, marked.end)
        return None

    def _add_interrupted(self, marked: Marked, dash: int, cue: tuple[int, int]) -> None:
        """Both parts, or nothing where no second dash closes the attribution."""
        closing = self.text.find(_DASH, cue[1], marked.end)
        if closing < 0:
            return
        voices = self.attributor.speakers.at(cue[1], closing)
        parts = (Stretch(marked.start, dash), Stretch(closing + len(_DASH), marked.end))
        attribution = Attribution(voices, Stretch(*cue), "interrupted")
        self.quotes.append(QuoteReading(parts, QuoteStyle.DIRECT, attribution, (marked,)))

    def opening(self, i: int, marked: Marked) -> Attribution | None:
        """``„...“, izjavila je X``: words that open the sentence or follow a colon, attributed behind."""
        lead = self._lead(i)
        return None if lead and not lead.endswith(":") else self.after(i, marked)

    def behind_colon(self, i: int, marked: Marked) -> Attribution | None:
        """``X, role, CUE: „...“``."""
        found = self.before(i, marked) if self._lead(i).endswith(":") else None
        return None if found is None or found.cue is None else found

    def dashed(self, i: int, marked: Marked) -> Attribution | None:
        """``«...», – говорится в заявлении``: a comma and a dash behind words that open a paragraph are speech."""
        behind = self.text.startswith((", - ", " - "), marked.outer_end)
        opens = marked.closed and behind and self._opens_paragraph(marked) and self.text[marked.start].isupper()
        return NOBODY if opens and self._is_sentence(self.text[marked.start : marked.end]) else None

    rules = (
        interrupted,
        Quotes.title,
        Quotes.reopened,
        opening,
        Quotes.split,
        behind_colon,
        Quotes.colon_paragraph,
        Quotes.second_half,
        Quotes.after_statement,
        Quotes.continuation,
        Quotes.sentence,
        dashed,
    )
