"""Quotations: words in marks that somebody says.

A sieve from the surest rule to the weakest; the id of the rule that decided stays with the quotation. Titles, names,
software and scare words stand in marks too; what no rule takes for speech is no quotation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from osce_news._lazy import Pattern
from osce_news.facts.attribution import Attribution
from osce_news.facts.marks import Marked
from osce_news.facts.places import FEW_WORDS, SENTENCE_WORDS
from osce_news.facts.prose import Stretch
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.titles import InMarks, is_called, is_no_speech, is_stressed
from osce_news.facts.uncued import Uncued
from osce_news.model import QuoteStyle, SpeakerKind

__all__ = ["Quotes", "Rules"]


_DETERMINERS = frozenset("a an its the this that these those so-called word term of".split())
_PERCEPTION = frozenset({"observed", "observes", "reported", "reports", "remembered", "remembers", "recalled"})
_GUESSED = frozenset({"continuation", "after-statement"})  # a later attribution of the same words is surer
_COPULAS = (" is ", " are ", " was ", " were ", " be ", " been ", " being ", " as ", " remained ", " remains ")
_SAID_OF = (*_COPULAS, " became ", " become ", " remain ", " that ")
_JOINS = frozenset(
    {" and ", " and also ", " but ", " or ", ", ", " and a ", " and an ", " but also ", ", and ", ", but "}
)
_GOES_ON = (" with ", " and ", " and, ", " but ", " or ", ", and ", ", but ", " than ", " rather than ", " nor ")
_PASSIVE = Pattern(r"(?<!\w)(?:is|are|was|were|been|being)\ (?:[a-z]+ly\ |also\ |again\ )?\Z")
_LONGEST_BE = 24  # characters of an auxiliary with its adverb
_LONGEST_SUBJECT = 400  # characters between a comma and the cue whose subject it opens
_LONGEST_BEFORE = 120  # characters before the marks that may say what the words are called
_LONGEST_BEHIND = 60  # characters behind them that may
_SPLIT_WORDS = 30  # between two parts of one sentence

Rules = Sequence[Callable[..., Attribution | bool | None]]
"""Rules give an attribution, False for words that are no quotation, True where the words were taken care of."""


class Quotes(Uncued):
    """Reads the words in marks one after the other; what came before decides about what has no cue of its own."""

    def read(self) -> list[QuoteReading]:
        """The quotations of the paragraphs, in text order."""
        for i in range(len(self.marks)):
            self._read(i)
        return self.quotes

    def _read(self, i: int) -> None:
        marked = self.marks[i]
        words = self._words(marked)
        if words.end <= words.start:
            return
        for rule in self.rules:
            found = rule(self, i, marked)
            if found is not None:
                break
        else:
            return
        if isinstance(found, Attribution):
            self._add(self._words(self.marks[i]), found, self.marks[i])

    # -- the rules: an attribution, False for words that are no quotation, True where the words were taken care of ----

    def unopened(self, i: int, marked: Marked) -> Attribution | bool | None:
        """``Complaints will be answered," she added.``: the opening mark was forgotten."""
        if marked.opened:
            return None
        gap = self._gap_after(i)
        found = self.attributor.after(gap.start, gap.end, finished=self._is_finished(marked))
        return found if found is not None and found.voices and found.cue is not None else False

    def unclosed(self, i: int, marked: Marked) -> Attribution | None:
        """``"The crates were sealed, said X.``: the closing mark was forgotten, and the attribution follows."""
        if marked.closed or marked.paragraph != marked.last_paragraph:
            return None
        found = self._behind_comma(marked.start, marked.end)
        if found is None:
            return None
        self.marks[i] = marked._replace(end=found[0])
        return found[1]

    def _behind_comma(self, start: int, end: int) -> tuple[int, Attribution] | None:
        """Where a comma in ``text[start:end]`` ends, and the attribution behind it: ``..., X, the Mayor, said.``."""
        for cue in self.attributor.cues.first(start, end):
            stop = self.prose.sentence_end(cue.end(), end)
            ends = cue.end() >= stop - 1  # "..., X, the Mayor, said."; else "..., said X"
            words: tuple[int, Attribution] | None = None
            for comma in self.prose.commas_before(cue.start(), max(start, cue.start() - _LONGEST_SUBJECT)):
                if not (ends or comma + 2 == cue.start()):
                    break
                found = self.attributor.after(comma + 2, stop, finished=False)
                if found is not None and found.voices and self.attributor.is_alone(found, comma + 2):
                    words = comma + 1, found  # the leftmost subject: its apposition has commas, too
            if words is not None:
                return words
        return None

    def title(self, i: int, marked: Marked) -> bool | None:
        """``the "Mutual Legal Assistance Request Writing Tool" software``: a name, title or term."""
        return False if is_no_speech(self._in_marks(i)) else None

    def _in_marks(self, i: int) -> InMarks:
        marked, gap = self.marks[i], self._gap_before(i)
        return InMarks(
            words=self.text[marked.start : marked.end],
            before=self.text[max(gap.start, gap.end - _LONGEST_BEFORE) : gap.end],
            behind=self.text[marked.outer_end : marked.outer_end + _LONGEST_BEHIND],
            is_closed=bool(marked.closed),
            is_how=self.attributor.is_how(marked.outer_end),
            is_amid=lambda: self._is_amid(i),
            has_cue_behind=lambda: self._cue_behind(i),
        )

    def _is_amid(self, i: int) -> bool:
        """Whether the author's words go on without a pause or a cue before the marks: *Viewing "..."*."""
        lead = self._lead(i)
        if not lead or lead.endswith((":", ",", " that")):
            return False
        gap = self._gap_before(i)
        cues = self.attributor.cues.last(*gap)
        return not cues or cues[-1].end() < gap.end - 1

    def _cue_behind(self, i: int) -> bool:
        gap = self._gap_after(i)
        found = self.attributor.after(gap.start, gap.end, finished=self._is_finished(self.marks[i]))
        return found is not None and bool(found.voices) and self._is_comma_closed(i)

    def reopened(self, i: int, marked: Marked) -> bool | None:
        """A paragraph that opens with a mark while the one before was never closed: the same quotation goes on."""
        previous = self._previous(i)
        if previous is None or previous.last.closed or not self._opens_paragraph(marked):
            return None
        if marked.paragraph != previous.last.last_paragraph + 1:
            return None
        gap = self._gap_after(i)
        own = self.attributor.after(gap.start, gap.end, finished=self._is_finished(marked))
        is_attributed = own is not None and bool(own.voices)
        is_known = bool(previous.attribution.voices) and previous.attribution.rule not in _GUESSED
        if is_attributed is is_known:  # both have a speaker, or none has
            return None
        if own is not None and is_attributed:
            self.quotes[-1] = previous = previous._replace(attribution=own)
            self.attributor.speakers.heard(marked.outer_start, own.voices)
        self._extend(previous, marked)
        return True

    def after(self, i: int, marked: Marked) -> Attribution | None:
        """``"...," said X, the role``: the attribution behind the words."""
        if not marked.closed:
            return None
        gap = self._gap_after(i)
        lead = self._lead(i)
        if lead and not lead.endswith((":", ",")) and not self._is_comma_closed(i):
            return None
        return self.attributor.after(gap.start, gap.end, finished=self._is_finished(marked))

    def split(self, i: int, marked: Marked) -> bool | None:
        """``"A," X said, "b."``: the speaker interrupts one sentence."""
        previous = self._previous(i)
        if previous is None or previous.attribution.cue is None or self._opens_paragraph(marked):
            return None
        gap, lead = self._gap_before(i), self._lead(i)
        if not lead.endswith(",") or previous.attribution.cue.start < gap.start or self._is_finished(previous.last):
            return None
        if self.attributor.chained(*gap) is not None and self.text[gap.start : gap.end].count(" ") > _SPLIT_WORDS:
            return None
        self._extend(previous, marked)
        return True

    def second_fragment(self, i: int, marked: Marked) -> Attribution | None:
        """``said that it was "late" and that nobody had "found the key"``: a further fragment of the same sentence."""
        previous = self._previous(i)
        if previous is None or not previous.attribution.voices:
            return None
        gap = self._gap_before(i)
        between = self.text[gap.start : gap.end]
        if previous.style is not QuoteStyle.FRAGMENT and between not in (" and ", " and also "):
            return None
        if gap.start != previous.last.outer_end or not self._is_fragment(marked):
            return None
        goes_on = between.startswith(_GOES_ON) and not self.attributor.cues.first(*gap) and not self._ends_inside(gap)
        return previous.attribution if between in _JOINS or goes_on else None

    def before(self, i: int, marked: Marked) -> Attribution | None:
        """``X, role, said: "..."``, ``X said "..."``, ``X called it "..."``: the attribution before the words."""
        lead = self._lead(i)
        if not lead:
            return None
        gap = self._gap_before(i)
        previous = self._previous(i)
        if previous is not None and gap.start == previous.last.outer_end:
            chained = self.attributor.chained(*gap)
            if (
                chained is not None
                and chained.cue != previous.attribution.cue
                and previous.attribution.voices
                and (
                    lead.endswith((":", ",", "that", chained_end(self.text, chained)))
                    or (self._is_fragment(marked) and self._governs(chained, i))
                )
            ):
                return chained._replace(voices=previous.attribution.voices)
        found = self.attributor.before(*gap) or (self.attributor.acting(*gap) if self._is_fragment(marked) else None)
        if found is None:
            return None
        if lead.endswith((":", ",")):
            return found
        return found if self._governs(found, i) else None

    def passive(self, i: int, marked: Marked) -> Attribution | bool | None:
        """``was called "a step" by X``: who stands behind the words; without one nobody says them."""
        gap = self._gap_before(i)
        cues = self.attributor.cues.last(*gap)
        if not cues or cues[-1].end() < gap.end - 1:
            return None
        cue = Stretch(*cues[-1].span())
        if _PASSIVE.search(self.text, max(gap.start, cue.start - _LONGEST_BE), cue.start) is None:
            return None
        by = marked.outer_end + len(" by ")
        voices = self.attributor.speakers.at(by, self._gap_after(i).end) if self._is_by(marked) else ()
        is_name = self.text.startswith("call", cue.start) and voices[:1] and voices[0].kind is SpeakerKind.GROUP
        return Attribution(voices, cue, "passive") if voices and not is_name else False

    def _is_by(self, marked: Marked) -> bool:
        return self.text.startswith(" by ", marked.outer_end)

    def _governs(self, found: Attribution, i: int) -> bool:
        """Whether the cue reaches the marks: no other sentence, and more than a word or two of its own."""
        if found.cue is None:
            return False
        marks, end = self._in_marks(i), self.marks[i].outer_start
        words = marks.words
        between = self.text[found.cue.end : end].strip()
        if " " not in words and not self._is_predicate(words, end):
            return False
        if found.cue.end > end or ";" in between:
            return False
        if self.text[found.cue.start : found.cue.end] in _PERCEPTION and "that" not in between.split(" "):
            return False
        if is_stressed(marks):
            return True
        if between.endswith((" the", " these", " this", " those")) and len(words.split(" ", FEW_WORDS)) <= FEW_WORDS:
            return False  # said that the "people's republics" were ...
        return not between.endswith((" the", " a", " an")) or words[:1].islower()

    def _is_predicate(self, word: str, end: int) -> bool:
        """Whether a single word is what somebody says of something: *called it "thin"*, *said that it was "vague"*."""
        before = self.text[max(0, end - _LONGEST_BEFORE) : end]
        behind = end + len(word) + len('""')
        ends = self.text[behind : behind + 1] in (".", ",", ";", "") or self.text.startswith((" and ", " but "), behind)
        is_free = before.rstrip(" ").rpartition(" ")[2] not in _DETERMINERS
        return word[0].islower() and (is_called(before) or before.endswith(_COPULAS) or (ends and is_free))

    def reported_behind(self, i: int, marked: Marked) -> Attribution | None:
        """``Progress is "very slow" in the towns, the report says.``: words within what somebody says, who follows."""
        lead = self._lead(i)
        is_inside = self._is_fragment(marked) and bool(lead)
        if not marked.closed or not (is_inside or (not lead and self._goes_on_behind(marked))):
            return None
        stop = self.prose.sentence_end(marked.outer_end, self.prose.paragraphs[marked.last_paragraph].end)
        found = self._behind_comma(marked.outer_end, stop)
        if found is None or '"' in self.text[found[0] : stop]:
            return None
        is_said_of = not is_inside or self.text.endswith(_SAID_OF, 0, marked.outer_start)  # remains "slow"
        return found[1] if is_said_of else None

    def _goes_on_behind(self, marked: Marked) -> bool:
        """Whether the sentence goes on: *"The roads are as bad as ever" after the flood*, *"Calm" is what we need*."""
        behind = self.text[marked.outer_end : marked.outer_end + 2]
        words = self.text[marked.start : marked.end].split(" ", SENTENCE_WORDS)
        is_long = len(words) >= SENTENCE_WORDS or self.attributor.is_how(marked.outer_end)
        return behind[:1] == " " and behind[1:].islower() and is_long

    def colon_paragraph(self, i: int, marked: Marked) -> Attribution | None:
        """A paragraph that ends in a colon, or in a cue and a comma, introduces the one that opens with a mark."""
        if not self._opens_paragraph(marked) or not marked.paragraph:
            return None
        start, end = self.prose.paragraphs[marked.paragraph - 1]
        if self.text[end - 1] not in ":,":
            return None
        behind = max(
            [mark.outer_end for mark in self.marks[max(0, i - 1) : i] if mark.last_paragraph == marked.paragraph - 1],
            default=start,
        )
        found = self.attributor.before(behind, end) or self.attributor.headed(behind, end)
        if found is None or (self.text[end - 1] == "," and (found.cue is None or found.cue.end < end - 1)):
            return None
        return found._replace(rule="colon-paragraph")

    rules: ClassVar[Rules] = (
        Uncued.pull_quote,
        unopened,
        title,
        unclosed,
        reopened,
        after,
        split,
        second_fragment,
        passive,
        before,
        reported_behind,
        colon_paragraph,
        Uncued.second_half,
        Uncued.after_statement,
        Uncued.dash_below,
        Uncued.below_statement,
        Uncued.continuation,
        Uncued.sentence,
    )
    """The sieve, from the surest rule to the weakest."""


def chained_end(text: str, chained: Attribution) -> str:
    """The cue itself, which a chained quotation may follow directly: ``and added "..."``."""
    return text[chained.cue.start : chained.cue.end] if chained.cue else ":"
