"""Quotations in a language other than English: fewer rules, and none that leans on English words.

Words in marks inside the author's own sentence are titles, names and terms as often as speech, and no list of other
languages tells them apart; only what opens a sentence, or follows a colon, is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from osce_news.facts.attribution import Attribution, Attributor
from osce_news.facts.elsewhere import SpeakersElsewhere
from osce_news.facts.marks import Marked
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.quotes import Quotes, Rules
from osce_news.facts.uncued import NOBODY
from osce_news.model import QuoteStyle

__all__ = ["QuotesElsewhere"]

_DASH = " - "
_ENDS = ("", "\n", ".", "!", "?")


class QuotesElsewhere(Quotes):
    """Reads the words in marks of other languages."""

    def __init__(
        self, prose: Prose, marks: Sequence[Marked], attributor: Attributor, speakers: SpeakersElsewhere
    ) -> None:
        super().__init__(prose, marks, attributor)
        self.speakers = speakers

    def interrupted(self, i: int, marked: Marked) -> bool | None:
        """``«A, – сказал X. – B.»``: the attribution stands inside the marks, between dashes."""
        dash = self.text.find(_DASH, marked.start, marked.end)
        while dash >= 0:
            behind = dash + len(_DASH)
            cue = self.attributor.cue_phrases.match(self.text, behind, marked.end)
            if cue is not None:
                self._add_interrupted(marked, dash, cue.span())
                return True
            dash = self.text.find(_DASH, behind, marked.end)
        return None

    def undivided(self, i: int, marked: Marked) -> bool | None:
        """``« A, a déclaré X. B. »``: the author's words among the speaker's, and nothing tells where they end."""
        for cue in self.attributor.cues.first(marked.start, marked.end):
            if not self.text.endswith(", ", marked.start, cue.start()):
                continue
            ends = self.text[cue.end() : cue.end() + 1] in (",", ".")
            if ends or self.attributor.speakers.at(cue.end(), marked.end):
                return False
        return None

    def _add_interrupted(self, marked: Marked, dash: int, cue: tuple[int, int]) -> None:
        """Both parts, or nothing where no second dash closes the attribution."""
        closing = self.text.find(_DASH, cue[1], marked.end)
        if closing < 0:
            return
        voices = self.attributor.speakers.at(cue[1], closing)
        parts = (Stretch(marked.start, dash), Stretch(closing + len(_DASH), marked.end))
        if all(part.start < part.end for part in parts):
            attribution = Attribution(voices, Stretch(*cue), "interrupted")
            self.quotes.append(QuoteReading(parts, QuoteStyle.DIRECT, attribution, (marked,)))

    def opening(self, i: int, marked: Marked) -> Attribution | None:
        """``„...“, izjavila je X``: words that open the sentence or follow a colon, attributed behind."""
        lead = self._lead(i)
        return None if lead and not lead.endswith(":") else self.after(i, marked)

    def behind_colon(self, i: int, marked: Marked) -> Attribution | None:
        """``X, role, CUE: „...“``."""
        return self._with_cue(self.before(i, marked)) if self._lead(i).endswith(":") else None

    def below_colon(self, i: int, marked: Marked) -> Attribution | None:
        """The same, where the words are a paragraph of their own."""
        return self._with_cue(self.colon_paragraph(i, marked))

    def _with_cue(self, found: Attribution | None) -> Attribution | None:
        """The attribution, unless a colon alone makes it, or its cue has a subject of its own: ``rekao je X, a Y:``."""
        if found is None or found.cue is None or not found.voices:
            return None
        voice = found.voices[0]
        if voice.source.end < found.cue.start and not self.speakers.reaches(voice, found.cue.start):
            return None
        return found

    def goes_on(self, i: int, marked: Marked) -> bool | None:
        """``„A“, sagte X. „B.“`` and ``«A», – сказал X, – «B»``: nothing but the name stands before the second half.

        It is a whole sentence, and not the title that a sentence begins with.
        """
        previous = self._previous(i)
        behind = self.text[marked.outer_end : marked.outer_end + 3]
        ends = behind[:1] in _ENDS or (self.text[marked.end - 1] in ".!?…" and behind != _DASH)
        if previous is None or not ends:
            return None
        if self._lead(i) and previous.attribution.voices:
            name = previous.attribution.voices[0].source
            apposition = self.speakers.surroundings.apposition(name.end)
            end = apposition.end if apposition else name.end
            if end > marked.outer_start or self.text[end : marked.outer_start].strip(" ,-"):
                return None
        return self.second_half(i, marked)

    def dashed(self, i: int, marked: Marked) -> Attribution | None:
        """``«...», – говорится в заявлении``: a comma and a dash behind words that open a paragraph are speech."""
        behind = marked.closed and self.text.startswith(", - ", marked.outer_end)
        opens = behind and self._opens_paragraph(marked) and self.text[marked.start].isupper()
        return NOBODY if opens and self._is_sentence(marked) else None

    rules: ClassVar[Rules] = (
        interrupted,
        undivided,
        Quotes.title,
        Quotes.reopened,
        opening,
        behind_colon,
        below_colon,
        goes_on,
        Quotes.after_statement,
        Quotes.continuation,
        Quotes.sentence,
        dashed,
    )
