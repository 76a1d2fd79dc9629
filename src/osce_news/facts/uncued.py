"""Quotations that have no cue of their own: what came before tells whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from osce_news.facts.attribution import Attribution, Attributor
from osce_news.facts.marks import Marked
from osce_news.facts.places import FEW_WORDS, SENTENCE_WORDS, Places
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quoted import QuoteReading
from osce_news.model import QuoteStyle, SpeakerKind

__all__ = ["NOBODY", "Uncued"]

NOBODY = Attribution((), None, "unattributed")
"""Words that nobody is named for."""

_ENDS = " .,!?"  # what may end the same words in another way


class Uncued(Places):
    """Reads words in marks without a verb of saying."""

    def __init__(self, prose: Prose, marks: Sequence[Marked], attributor: Attributor) -> None:
        super().__init__(prose, marks)
        self.attributor = attributor

    def pull_quote(self, i: int, marked: Marked) -> bool | None:
        """A paragraph that prints words of the text once more, set apart to draw the eye."""
        words = self.text[marked.start : marked.end].strip(_ENDS)
        if not self._alone(i) or len(words.split(" ", SENTENCE_WORDS)) <= FEW_WORDS:
            return None
        alone, elsewhere = self._printed[words]
        return False if elsewhere or i != alone[-1] else None

    @cached_property
    def _printed(self) -> dict[str, tuple[list[int], list[int]]]:
        """Which marks have the same words: those that are a paragraph and nothing else, and the others."""
        printed: dict[str, tuple[list[int], list[int]]] = {}
        for i, marked in enumerate(self.marks):
            words = self.text[marked.start : marked.end].strip(_ENDS)
            printed.setdefault(words, ([], []))[not self._alone(i)].append(i)
        return printed

    def second_half(self, i: int, marked: Marked) -> bool | None:
        """``"A," said X. "B."``: the same speaker goes on in the same paragraph."""
        previous = self._previous(i)
        if previous is None or previous.last.last_paragraph != marked.paragraph or self._opens_paragraph(marked):
            return None
        if not previous.attribution.voices and previous.attribution is not NOBODY:
            return None
        if not self._is_sentence(marked):
            return None
        lead = self._lead(i)
        gap = self._gap_before(i)
        attributed_between = previous.attribution.cue is not None and previous.attribution.cue.start >= gap.start
        ends = lead == "" or lead.endswith(",") or lead.strip("., ") == ""
        if not (ends or (attributed_between and self.prose.sentence_start(*gap) <= gap.start + 2)):
            return None
        self._extend(previous, marked)
        return True

    def after_statement(self, i: int, marked: Marked) -> Attribution | None:
        """``She stressed that ... . "..."``: a bare quotation behind reported speech belongs to its speaker."""
        gap = self._gap_before(i)
        if gap.start == gap.end or self._lead(i) or not self._is_sentence(marked):
            return None
        end = gap.end
        while end > gap.start and self.text[end - 1] in " .!?":
            end -= 1
        found = self.attributor.before(gap.start, end)
        if found is None or not found.voices or found.rule == "colon":
            return None
        return Attribution(found.voices, None, "after-statement")

    def below_statement(self, i: int, marked: Marked) -> Attribution | None:
        """A paragraph that is a quotation and nothing else, below one that ends in what somebody said."""
        if not self._alone(i) or not marked.paragraph or not self._is_sentence(marked):
            return None
        start, end = self.prose.paragraphs[marked.paragraph - 1]
        if '"' in self.text[start:end]:
            return None
        found = self.attributor.before(start, end)
        if found is None or found.cue is None or not found.voices or found.voices[0].kind is not SpeakerKind.PERSON:
            return None
        return Attribution(found.voices, None, "after-statement")

    def dash_below(self, i: int, marked: Marked) -> Attribution | None:
        """A paragraph of words in marks, and below it a dash and a name: ``- Zarina Olimova, Radio Presenter``."""
        following = marked.last_paragraph + 1
        if not self._alone(i) or following >= len(self.prose.paragraphs):
            return None
        return self.attributor.signature(*self.prose.paragraphs[following])

    def continuation(self, i: int, marked: Marked) -> Attribution | None:
        """A paragraph that is a quotation and nothing else, directly behind an attributed one."""
        previous = self._previous(i)
        if previous is None or not previous.attribution.voices or not self._opens_paragraph(marked):
            return None
        if marked.paragraph != previous.last.last_paragraph + 1 or not (marked.closed or self._reopens_below(marked)):
            return None
        gap = self._gap_after(i)
        if self.text[gap.start : gap.end].strip(" .,"):
            return None
        if previous.attribution.voices[0].kind is SpeakerKind.DOCUMENT:
            return None
        return Attribution(previous.attribution.voices, None, "continuation")

    def sentence(self, i: int, marked: Marked) -> Attribution | None:
        """Whole sentences in marks that nobody is named for."""
        words = self.text[marked.start : marked.end]
        lead = self._lead(i)
        if lead and not lead.endswith(":"):
            return None
        ends = not marked.closed or words.endswith((".", "!", "?", ",", "..."))
        if self.text[marked.outer_end : marked.outer_end + 1] == "." and not lead:
            ends = True
        long_enough = len(words.split(" ", SENTENCE_WORDS)) >= SENTENCE_WORDS
        return NOBODY if ends and long_enough and words[0].isupper() else None

    def _add(self, words: Stretch, attribution: Attribution, marked: Marked) -> None:
        self.quotes.append(QuoteReading((words,), self._style(words, marked, attribution), attribution, (marked,)))
        if attribution.voices:
            self.attributor.speakers.heard(marked.outer_start, attribution.voices)

    def _style(self, words: Stretch, marked: Marked, attribution: Attribution) -> QuoteStyle:
        """A fragment stands inside the author's sentence: small first letter, and no colon or comma before it."""
        text = self.text[words.start : words.end]
        before = self.text[max(0, marked.outer_start - 2) : marked.outer_start].rstrip(" ")
        inside = (before[-1:].isalnum() or before[-1:] == '"') and not self._opens_paragraph(marked)
        goes_on = bool(self.quotes) and attribution is self.quotes[-1].attribution  # a further fragment
        if (inside or goes_on) and not text[0].isupper():
            return QuoteStyle.FRAGMENT
        if attribution.rule == "according-to" and text[0].islower():
            return QuoteStyle.FRAGMENT
        return QuoteStyle.DIRECT

    def _extend(self, quote: QuoteReading, marked: Marked) -> None:
        self.quotes[-1] = quote._replace(parts=(*quote.parts, self._words(marked)), marked=(*quote.marked, marked))
