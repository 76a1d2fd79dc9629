"""Where words in marks stand: in their sentence, between other words in marks, in their paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from osce_news.facts.marks import Marked
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quoted import QuoteReading

__all__ = ["FEW_WORDS", "SENTENCE_WORDS", "Places"]

FEW_WORDS = 3
"""Words that are speech only if a cue governs them."""
SENTENCE_WORDS = 5
"""Words that open a paragraph and are speech without a cue."""
_LONGEST_GAP = 1500  # characters between two quotations in which an attribution is looked for


class Places:
    """The words in marks of a prose, and the quotations that have been read from them so far."""

    def __init__(self, prose: Prose, marks: Sequence[Marked]) -> None:
        self.text: str = prose.text
        self.prose = prose
        self.marks: list[Marked] = list(marks)
        self.quotes: list[QuoteReading] = []

    def _words(self, marked: Marked) -> Stretch:
        start, end = marked.start, marked.end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Stretch(start, end)

    def _gap_before(self, i: int) -> Stretch:
        """From the last quotation or the start of the paragraph to the opening mark; titles may lie between."""
        marked = self.marks[i]
        start = self.prose.paragraphs[marked.paragraph].start
        if self.quotes and self.quotes[-1].last.last_paragraph == marked.paragraph:
            start = self.quotes[-1].last.outer_end
        return Stretch(max(start, marked.outer_start - _LONGEST_GAP), marked.outer_start)

    def _gap_after(self, i: int) -> Stretch:
        marked = self.marks[i]
        end = self.prose.paragraphs[marked.last_paragraph].end
        if i + 1 < len(self.marks) and self.marks[i + 1].paragraph == marked.last_paragraph:
            end = self.marks[i + 1].outer_start
        return Stretch(min(marked.outer_end, end), end)

    def _lead(self, i: int) -> str:
        """The words of the sentence before the opening mark."""
        gap = self._gap_before(i)
        if self.prose.is_finished(*gap):
            return ""
        return self.text[self.prose.sentence_start(*gap) : gap.end].rstrip(" ")

    def _previous(self, i: int) -> QuoteReading | None:
        """The quotation that the words in marks before were read as."""
        if not self.quotes or not i:
            return None
        before = self.marks[i - 1]
        if i > 1 and before != self.quotes[-1].last and before.last_paragraph == self.marks[i].paragraph:
            before = self.marks[i - 2]  # a name in marks between: 'said X, Head of "Free Air". "..."'
        return self.quotes[-1] if self.quotes[-1].last == before else None

    def _opens_paragraph(self, marked: Marked) -> bool:
        return marked.outer_start == self.prose.paragraphs[marked.paragraph].start

    def _is_sentence(self, marked: Marked) -> bool:
        words = self.text[marked.start : marked.end]
        ends = words.endswith((".", "!", "?", ",")) or self.text[marked.outer_end : marked.outer_end + 1] == "."
        return len(words.split(" ", SENTENCE_WORDS)) > FEW_WORDS or ends

    def _alone(self, i: int) -> bool:
        """Whether the paragraph is the words in marks and nothing else."""
        marked = self.marks[i]
        start, end = self.prose.paragraphs[marked.paragraph]
        return marked.outer_start == start and marked.outer_end >= end - 1

    def _is_comma_closed(self, i: int) -> bool:
        marked = self.marks[i]
        return self.text[marked.end - 1] in ",!?." or self.text[marked.outer_end : marked.outer_end + 1] in (",", ".")

    def _is_fragment(self, marked: Marked) -> bool:
        return not self.text[marked.start].isupper()

    def _ends_inside(self, gap: Stretch) -> bool:
        """Whether a sentence ends in the gap."""
        return self.prose.sentence_start(gap.start, gap.end) > gap.start or ";" in self.text[gap.start : gap.end]

    def _reopens_below(self, marked: Marked) -> bool:
        """Whether the next paragraph opens with a mark; at the end of a text, whoever speaks may have been cut off."""
        following = self.prose.paragraphs[marked.last_paragraph + 1 : marked.last_paragraph + 2]
        return any(self.text.startswith('"', paragraph.start) for paragraph in following)

    def _is_finished(self, marked: Marked) -> bool:
        return self.text[marked.end - 1] == "." or (
            self.text[marked.outer_end : marked.outer_end + 1] == "." and self.text[marked.end - 1] not in ",?!"
        )
