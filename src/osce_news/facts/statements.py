"""Reported speech: what somebody said, in the author's words.

Precision first: a statement is read only where the subject of the cue is found directly beside it, and where the
content has the form of one. What a cue may govern is in `contents`, where that ends in `extents`, whose it is in
`subjects`; here are the orders in which the three may stand.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.attribution import Attribution, Attributor, Source
from osce_news.facts.contents import content_of
from osce_news.facts.cues import Cues
from osce_news.facts.extents import Extents
from osce_news.facts.fronted import without_fronted
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.voices import Voice, Voices
from osce_news.model import QuoteStyle, SpeakerKind
from osce_news.vocabulary import Vocabulary

__all__ = ["read_statements"]

_SAID_AFTER = Pattern(
    r"(?:\ (?:today|yesterday|recently|on\ [A-Z][a-z]+|(?:in|at|during|after|following"
    r"|on\ the\ (?:[a-z]+\ )?(?:anniversary|day|eve|margins|occasion|sidelines))\ "
    r"[^;:\"\n]{2,160})){0,2}"
    r"(?:,\ (?:ahead|as|at|during|following|on|when|where|while|after|before|[a-z]+\ (?:days?|weeks?|months?|years?))\ "
    r"[^;:\"\n]{2,160})?[.!?]?"
)
_HEARERS = Pattern(r"\ (?!that\ |how\ )[A-Za-z]")
_BE = Pattern(r"(?:\A|\ )(?:is|are|was|were|be|been|being)\ (?:[a-z]+ly\ |also\ |again\ )?\Z")
_NO_PREDICATE = (
    "who ",
    "which ",
    "at ",
    "in ",
    "on ",
    "during ",
    "after ",
    "following ",
    "ahead ",
    "as ",
    "when ",
    "while ",
)
_MAIN_VERB = Pattern(r",\ (?:also\ |then\ )?(?:are|can|could|had|has|have|is|left|met|was|were|will|would|[a-z]+ed)\ ")
_SECOND_VERB = Pattern(r",?\ and\ (?:also\ |now\ |then\ )?(?:had|has|have|is|was|were|will|would)\ ")
_RELATIVE = Pattern(r"\ (?:that|which|who|whose)\ ")
_NOUN_PHRASES = frozenset({"noun-phrase", "act", "courtesy"})
_NOT_YET = (" can", " could", " may", " must", " should", " to", " will", " would")
_NAMED_AS = Pattern(r"\ as\ \"[^\"]*\"\Z")
_LEAST_WORDS = 2
_LEAST_CLAUSE = 4  # words of a clause that stands before its cue
_LONGEST_CONTENT = 1200  # characters of the longest statement
_LONGEST_PARTICIPLE = 24
_LONGEST_BE = 24  # characters of an auxiliary with its adverb


class _Found(NamedTuple):
    contents: tuple[Stretch, ...]
    voices: Voices
    cue: Stretch
    rule: str


def read_statements(
    prose: Prose,
    quotes: Sequence[QuoteReading],
    marked: Iterable[Stretch],
    cues: Cues,
    *,
    attributor: Attributor,
    vocabulary: Vocabulary,
) -> list[QuoteReading]:
    """The statements of the paragraphs, in text order; what a quotation was read from is not read again."""
    reader = _Reader(prose, cues, attributor, vocabulary, quotes)
    found = [
        *reader.read_all(sorted(marked)),
        *reader.read_fronted(cues.fronted),
        *reader.read_sources(attributor.sources),
    ]
    found.sort(key=lambda statement: statement.contents[0])
    return [
        QuoteReading(one.contents, QuoteStyle.INDIRECT, Attribution(one.voices, one.cue, one.rule), ())
        for one in _without_repeats(found)
    ]


def _without_repeats(found: Iterable[_Found]) -> Iterator[_Found]:
    """Without statements that begin where another one does."""
    last: Stretch | None = None
    for statement in found:
        if last is None or statement.contents[0].start > last.start:
            yield statement
            last = statement.contents[0]


class _Reader(Extents):
    def __init__(
        self,
        prose: Prose,
        cues: Cues,
        attributor: Attributor,
        vocabulary: Vocabulary,
        quotes: Sequence[QuoteReading],
    ) -> None:
        super().__init__(prose, cues, attributor.speakers, vocabulary)
        self.attributor = attributor
        self.fronted = vocabulary.fronted_forms
        self.spoken = {quote.attribution.cue.start: quote for quote in quotes if quote.attribution.cue}
        self.quoted = sorted(mark.outer_start for quote in quotes for mark in quote.marked)

    def _is_spoken(self, position: int) -> bool:
        """Whether words in marks begin at `position`, or behind *that*, which have been read as a quotation."""
        position += len("that ") * self.text.startswith("that ", position)
        i = bisect_left(self.quoted, position)
        return i < len(self.quoted) and self.quoted[i] == position

    def _has_speech(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` has a quotation in it, or marks that are not closed there."""
        i = bisect_left(self.quoted, start)
        return (i < len(self.quoted) and self.quoted[i] < end) or self.text.count('"', start, end) % 2 == 1

    def read_all(self, marked: Iterable[Stretch]) -> Iterator[_Found]:
        """What every cue outside the words in marks governs."""
        stretches = iter(marked)
        stretch = next(stretches, None)
        previous: _Found | None = None
        paragraph: Stretch | None = None
        for cue in self.cues:
            while stretch is not None and stretch.end <= cue.start():
                stretch = next(stretches, None)
            if stretch is not None and stretch.start <= cue.start():
                continue
            own = self.prose.paragraph_at(cue.start())
            if own != paragraph:
                previous, paragraph = None, own
            if paragraph is None:
                continue
            found = self._read(cue, paragraph, previous)
            if cue.start() in self.spoken:  # ", adding that ..." behind the attribution of a quotation
                where = Stretch(*cue.span())
                previous = _Found((where,), self.spoken[cue.start()].attribution.voices, where, "quoted")
            if found is not None:
                previous = found
                self.speakers.heard(found.contents[0].start, found.voices)
                yield found

    def _read(self, cue: re.Match[str], paragraph: Stretch, previous: _Found | None) -> _Found | None:
        stop = min(self._sentence_end(cue.end(), paragraph.end), cue.end() + _LONGEST_CONTENT)
        for rule in self.rules:
            found = rule(self, cue, paragraph, stop, previous)
            if found is not None:
                return found
        return None

    def _sentence_end(self, position: int, end: int) -> int:
        """Where the sentence ends; a title in marks ends none: *signs reading "Stop! Mines!" would stand there*."""
        stop = self.prose.sentence_end(position, end)
        while (title := self._title_at(stop)) is not None and stop < title.end < end:
            stop = self.prose.sentence_end(title.end, end)
        return stop

    def _sentence_start(self, start: int, position: int) -> int:
        """Where the sentence begins that `position` stands in; not inside a title."""
        first = self.prose.sentence_start(start, position)
        while (title := self._title_at(first)) is not None and start < title.start < first:
            first = self.prose.sentence_start(start, title.start)
        return first

    def _title_at(self, position: int) -> Stretch | None:
        """The words in marks around `position`, where they are no quotation."""
        words = self.attributor.marked.at(position)
        return None if words is None or self._is_spoken(words.start - 1) else words

    # -- the rules --------------------------------------------------------------------------------------------------

    def passive(self, cue: re.Match[str], paragraph: Stretch, stop: int, _: _Found | None) -> _Found | None:
        """``The need for wells was underlined by X``, ``It was stressed by X that ...``."""
        if not self.text.startswith(" by ", cue.end()):
            return None
        be = _BE.search(self.text, max(paragraph.start, cue.start() - _LONGEST_BE), cue.start())
        if be is None:
            return None
        first = self.subjects.sentence_of(cue, paragraph)
        if self.text.endswith(_NOT_YET, first, be.start()):  # "will be welcomed by"
            return None
        if not self.forms[cue.group()].governs:  # "was characterized by tension"
            return None
        voices = self.speakers.at(cue.end() + len(" by "), stop)
        if not voices:
            return None
        behind = self.speakers.behind(voices[-1], voices[-1].source.end)
        lead = " ".join(self.text[max(paragraph.start, be.start() - 8) : be.start()].split())
        if lead.endswith(("As", "as")):  # "As was pointed out by X, two thirds lacked a signature"
            content = self.clause_behind(behind, stop)
        elif (that := self.that_behind(behind, stop)) is not None:
            content = that
        elif (rest := self.rest_behind(cue, behind, stop)) is not None:
            content = rest
        else:
            begin = without_fronted(self.text, first, be.start())
            least = _LEAST_WORDS if self.forms[cue.group()].act else _LEAST_CLAUSE
            content = self.noun_phrase_before(max(begin, self.last_clause(begin, be.start())), be.start(), least)
        return None if content is None else _Found((content,), voices, Stretch(*cue.span()), "reported-passive")

    def governed(self, cue: re.Match[str], paragraph: Stretch, stop: int, previous: _Found | None) -> _Found | None:
        """``X stressed that ...``, ``X thanked the hosts``, ``X called on both sides to ...``."""
        content = content_of(cue, self.forms[cue.group()], stop)
        if content is None or self._is_spoken(content.start):
            return None
        quote = self.spoken.get(cue.start())
        if quote is not None and content.rule == "bare-clause" and quote.parts[0].start < cue.start():
            return None
        before = None if previous is None else (previous.cue.start, previous.voices)
        voices = quote.attribution.voices if quote else self.subjects.of(cue, paragraph, before)
        words = Stretch(content.start, self.content_end(content.start, stop))
        if content.rule in _NOUN_PHRASES:
            words = self._without_second_verb(words)
        least = 1 if content.rule == "appeal" else _LEAST_WORDS  # "called for accountability"
        if self.text.endswith((" who ", " which "), 0, cue.start()):  # "X, which called for reform, will leave"
            main = _MAIN_VERB.search(self.text, words.start, words.end)
            words = words if main is None else Stretch(words.start, main.start())
        if not voices or len(self.text[words.start : words.end].split(" ", _LEAST_WORDS)) < least:
            return None
        if self.forms[cue.group()].document and voices[0].kind is not SpeakerKind.DOCUMENT:
            return None
        if content.rule == "act" and _NAMED_AS.search(self.text, words.start, words.end):  # hailed it as "a first step"
            return None
        if (quote or content.rule == "bare-clause") and self._is_named_at(content.start, stop, voices[0]):
            return None
        return _Found((words,), voices, Stretch(*cue.span()), content.rule)

    def _without_second_verb(self, words: Stretch) -> Stretch:
        """``expressed concern about the wells``, and will follow the case."""
        second = _SECOND_VERB.search(self.text, *words)
        if second is None or _RELATIVE.search(self.text, words.start, second.start()):
            return words
        return Stretch(words.start, second.start())

    def _has_words_inside(self, first: int, cue: re.Match[str]) -> bool:
        """Whether the words in marks that the cue attributes are within the sentence before it: *is "slow", X said*."""
        quote = self.spoken.get(cue.start())
        if quote is None or quote.parts[-1].end >= cue.start():
            return False
        is_inside = quote.style is QuoteStyle.FRAGMENT and first < quote.parts[0].start - 1
        return is_inside or self.attributor.is_how(quote.last.outer_end)

    def _is_named_at(self, start: int, stop: int, voice: Voice) -> bool:
        """Whether what stands behind the cue is its subject: *said Ana Berg*, but not *said she would come*."""
        found = self.speakers.at(start, stop)
        return found[:1] == (voice,) and self.text.startswith(self.text[voice.name.start : voice.name.end], start)

    def inverted(self, cue: re.Match[str], paragraph: Stretch, stop: int, _: _Found | None) -> _Found | None:
        """``The ferry should be repaired, X said in Vienna today.``, ``..., said X, the Mayor.``."""
        verb = self.forms[cue.group()]
        if not (verb.clause or verb.hearer) or verb.document:
            return None
        first = self._sentence_start(paragraph.start, cue.start())
        is_inside = self._has_words_inside(first, cue)
        if (cue.start() in self.spoken and not is_inside) or cue.group() in self.participles:
            return None
        if cue.start() - first > _LONGEST_CONTENT or (self._has_speech(first, cue.start()) and not is_inside):
            return None
        is_first = self.text.endswith(", ", first, cue.start()) and not verb.hearer
        found = self._verb_first(cue, first, stop) if is_first else None
        if found is not None:
            return found
        # The leftmost subject that reaches the cue: its apposition has commas, too.
        for comma in self.prose.commas_before(cue.start(), first):
            voices = self.speakers.at(comma + 2, cue.start())
            if voices and self.subjects.is_subject_of(voices[-1], cue.start()):
                found = self._before(cue, Stretch(first, comma), voices, stop) or found
        return found

    rules: ClassVar[tuple[Callable[..., _Found | None], ...]] = (passive, governed, inverted)
    """In which order a cue is read."""

    # -- words before the cue -----------------------------------------------------------------------------------------

    def _before(self, cue: re.Match[str], content: Stretch, voices: Voices, stop: int) -> _Found | None:
        """``..., X said.`` and ``The wells, X said, are deep.``."""
        where = Stretch(*cue.span())
        if self.text.startswith(", ", cue.end()) and not self._is_participle_at(cue.end() + 2):
            behind = self.clause_behind(cue.end(), stop)
            whole = len(self.text[content.start : content.end].split()) + (
                len(self.text[behind.start : behind.end].split()) if behind else 0
            )
            if behind is None or content.end <= content.start or whole < _LEAST_CLAUSE:
                return None
            return _Found((content, behind), voices, where, "parenthesis")
        stop = cue.end() if self.text.startswith(", ", cue.end()) else stop  # "..., X said, noting that ..."
        is_told = self.forms[cue.group()].hearer and _HEARERS.match(self.text, cue.end(), stop) is not None
        if not is_told and _SAID_AFTER.fullmatch(self.text, cue.end(), stop) is None:
            return None
        return self._if_clause(content, voices, where)

    def _is_participle_at(self, position: int) -> bool:
        """Whether a cue of its own, a participle, goes on there."""
        return self.text[position : position + _LONGEST_PARTICIPLE].partition(" ")[0] in self.participles

    def _verb_first(self, cue: re.Match[str], first: int, stop: int) -> _Found | None:
        """``..., said X, the Mayor.`` and ``Most accidents, said X, the Mayor, happen in gardens.``."""
        voices = self.speakers.at(cue.end(), stop)
        if not voices:
            return None
        where, content = Stretch(*cue.span()), Stretch(first, cue.start() - 2)
        end = self.speakers.behind(voices[-1], voices[-1].source.end)
        is_one = len(voices) == 1 and voices[0].kind is SpeakerKind.PERSON
        if is_one and self.text.startswith(", ", end) and end + 2 < stop and self.text[end + 2].islower():
            behind = self.clause_behind(end, stop)
            if content.end > content.start and behind and not self.text.startswith(_NO_PREDICATE, behind.start):
                return _Found((content, behind), voices, where, "parenthesis")
        return self._if_clause(content, voices, where)

    def _if_clause(self, content: Stretch, voices: Voices, cue: Stretch) -> _Found | None:
        words = self.text[content.start : content.end].split(" ", _LEAST_CLAUSE)
        return _Found((content,), voices, cue, "reported-inverted") if len(words) > _LEAST_CLAUSE else None

    # -- a participle in front of its subject -------------------------------------------------------------------------

    def read_fronted(self, fronted: Iterable[re.Match[str]]) -> Iterator[_Found]:
        """``Thanking the hosts, X said that ...``."""
        for cue in fronted:
            paragraph = self.prose.paragraph_at(cue.start())
            if paragraph is None or self.prose.sentence_start(paragraph.start, cue.start() + 1) != cue.start():
                continue
            stop = self.prose.sentence_end(cue.end(), min(paragraph.end, cue.end() + _LONGEST_CONTENT))
            content = content_of(cue, self.fronted[cue.group()], stop)
            main = None if content is None else self._main_clause(content.start, stop)
            if content is None or main is None or self._has_speech(content.start, main[0]):
                continue
            if " " in self.text[content.start : main[0]]:
                yield _Found((Stretch(content.start, main[0]),), main[1], Stretch(*cue.span()), content.rule)

    def _main_clause(self, start: int, stop: int) -> tuple[int, Voices] | None:
        """The comma before the clause of the first finite cue of ``text[start:stop]``, and whose that is."""
        cue = next((cue for cue in self.cues.first(start, stop) if cue.group() not in self.participles), None)
        if cue is None or cue.end() >= stop - 1:  # "Calling for reform is not enough, X said."
            return None
        found: tuple[int, Voices] | None = None
        for comma in self.prose.commas_before(cue.start(), start):  # the leftmost: its apposition has commas, too
            voices = self.speakers.at(comma + 2, cue.start())
            if voices and self.subjects.is_subject_of(voices[-1], cue.start()):
                opens = voices[0].role is not None and voices[0].role.start == comma + 2
                if found is None or opens or ", " not in self.text[comma + 2 : voices[0].source.start]:
                    found = comma, voices
        return found

    # -- according to -------------------------------------------------------------------------------------------------

    def read_sources(self, sources: Iterable[Source]) -> Iterator[_Found]:
        """``According to X, the wells are deep.``, ``The wells are deep, according to X.``, ``In X's view, ...``."""
        for source in sources:
            paragraph = self.prose.paragraph_at(source.start)
            if paragraph is None:
                continue
            first = self.prose.sentence_start(paragraph.start, source.start + 1)
            stop = self.prose.sentence_end(source.start, paragraph.end)
            voices = self.attributor.voices_of(source, stop)
            if not voices or self._has_speech(first, stop):
                continue
            behind = source.cue.end if source.whose else self.speakers.behind(voices[-1], voices[-1].source.end)
            content = self.clause_behind(behind, stop)
            if first < source.start:
                is_last = not source.whose and self.text.endswith(", ", first, source.start)
                is_short = source.start - first < _LONGEST_CONTENT
                content = Stretch(first, source.start - 2) if is_last and is_short else None
            if content is not None and len(self.text[content.start : content.end].split(" ", _LEAST_CLAUSE)) > 3:
                yield _Found((content,), voices, source.cue, "according-to")
