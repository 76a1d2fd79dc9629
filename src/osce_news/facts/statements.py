"""Reported speech: what somebody said, in the author's words.

Precision first: a statement is read only where the subject of the cue is found directly before it, and where the
content has the form of one: a clause with *that*, a noun phrase behind a verb that means nothing but saying, or an
appeal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.attribution import Attribution
from osce_news.facts.cues import Cues
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.quotes import QuoteReading
from osce_news.facts.speakers import Speakers, Voice, Voices
from osce_news.model import QuoteStyle, SpeakerKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.speech import BEFORE_CUE

__all__ = ["read_statements"]

# "said that", "said, for his part, that", "said today that", "warned on Tuesday that"
_WHEN = (
    r"(?:\ (?:today|yesterday|again|on\ [A-Z][a-z]+|in\ [A-Z][\w'-]+|in\ (?:his|her|their|an?)\ [a-z\ ]{4,30}?)){0,3}"
)
_THAT = Pattern(rf"(?:,\ [^,;:\"\n]{{1,60}},)?{_WHEN}\ (?=(?:that|how|why|whether)\ )")
_TOLD = Pattern(r"\ (?!that\ )(?:[\w'-]+\ ){1,5}(?=that\ )")  # "told reporters that"
# "said the course had come at the right time": a clause without "that", behind the commonest cue only
_BARE = Pattern(r"\ (?=(?:the|this|these|his|her|their|its|he|she|they|it|there|we|a|an)\ [^,;:\"]{12,})")
_NOUN_PHRASE = Pattern(
    r"\ (?:also\ |again\ |both\ |once\ again\ )?"
    r"(?=(?:the|how|what|why|where|its|his|her|their|our|a|an|this|these|that|[A-ZÀ-Þ][\w.]*'s?|[A-Z]{2,}'s?)\ )"
)
_APPEAL = Pattern(r"\ (?=[\w\"])")
_TO = Pattern(r"[^.;:\"]{2,160}?\ (?:not\ )?to\ [a-z]")
_SAID_AFTER = Pattern(r"[.!?](?:\s|\Z)|\Z|\n")
_BETWEEN = Pattern(rf"[\s,]*(?:(?:{'|'.join(BEFORE_CUE)}|both|who|who\ also|in\ turn|however|meanwhile)[\s,]*){{0,4}}")
_JOINED = Pattern(r"(?:,|\ and|,\ and|\ and\ also|\ and\ then|\ but)\ \Z")
_CLAUSE_MARKS = (";", ", while", ", whereas", ", and", ", but")
_CLAUSE_OPENING = Pattern(r"(?:;|,\ while|,\ whereas|,\ and|,\ but)\ ")
_MOST_CLAUSES = 4
_LEAST_WORDS = 3
_LONGEST_SUBJECT = 300
_LONGEST_CONTENT = 1200  # characters of the longest statement


class _Found(NamedTuple):
    content: Stretch
    voices: Voices
    cue: Stretch
    rule: str


def read_statements(
    prose: Prose,
    quotes: Iterable[QuoteReading],
    marked: Iterable[Stretch],
    cues: Cues,
    *,
    speakers: Speakers,
    vocabulary: Vocabulary,
) -> list[QuoteReading]:
    """The statements of the paragraphs, in text order; what a quotation was read from is not read again."""
    spoken = {quote.attribution.cue.start: quote.attribution for quote in quotes if quote.attribution.cue}
    reader = _Reader(prose, cues, speakers, vocabulary, spoken)
    readings = []
    stretches = iter(sorted(marked))
    stretch = next(stretches, None)
    previous: _Found | None = None
    paragraph: Stretch | None = None
    for cue in cues.all:
        position = cue.start()
        while stretch is not None and stretch.end <= position:
            stretch = next(stretches, None)
        if stretch is not None and stretch.start <= position:
            continue
        own = prose.paragraph_at(position)
        if own != paragraph:
            previous, paragraph = None, own
        if paragraph is not None:
            found = reader.read(cue, paragraph, previous)
            if cue.start() in spoken:  # ", adding that ..." behind the attribution of a quotation
                previous = _Found(Stretch(*cue.span()), spoken[cue.start()].voices, Stretch(*cue.span()), "quoted")
            if found is not None:
                previous = found
                attribution = Attribution(found.voices, found.cue, found.rule)
                readings.append(QuoteReading((found.content,), QuoteStyle.INDIRECT, attribution, ()))
    return readings


class _Reader:
    def __init__(
        self, prose: Prose, cues: Cues, speakers: Speakers, vocabulary: Vocabulary, spoken: Mapping[int, Attribution]
    ) -> None:
        self.prose = prose
        self.text = prose.text
        self.speakers = speakers
        self.cues = vocabulary.cue_forms
        self.participles = vocabulary.cue_participles
        self.all_cues = cues
        self.spoken = spoken

    def read(self, cue: re.Match[str], paragraph: Stretch, previous: _Found | None) -> _Found | None:
        stop = min(self.prose.sentence_end(cue.end(), paragraph.end), cue.end() + _LONGEST_CONTENT)
        content = self._content(cue, stop)
        used = self.spoken.get(cue.start())
        if content is None:
            return None if used else self._inverted(cue, paragraph, stop)
        voices = used.voices if used else self._subject(cue, paragraph, previous)
        if not voices or len(self.text[content.start : content.end].split(" ", _LEAST_WORDS)) < _LEAST_WORDS:
            return None
        return _Found(content, voices, Stretch(*cue.span()), "reported")

    def _content(self, cue: re.Match[str], stop: int) -> Stretch | None:
        verb = self.cues[cue.group()]
        start: int | None = None
        if verb.clause and (that := _THAT.match(self.text, cue.end(), stop)):
            start = that.end()
            if self.text.startswith('that "', start):  # a quotation follows, and has been read as one
                return None
        elif verb.hearer and (told := _TOLD.match(self.text, cue.end(), stop)):
            start = told.end()
        elif (
            verb.past == "said" and cue.start() not in self.spoken and (bare := _BARE.match(self.text, cue.end(), stop))
        ):
            start = bare.end()
        elif verb.noun_phrase and (phrase := _NOUN_PHRASE.match(self.text, cue.end(), stop)):
            start = phrase.end()
        elif (
            verb.appeal
            and (appeal := _APPEAL.match(self.text, cue.end(), stop))
            and (cue.group().endswith("for") or _TO.match(self.text, cue.end(), stop))
        ):
            start = appeal.end()
        return None if start is None else Stretch(start, self._content_end(start, stop))

    def _content_end(self, start: int, stop: int) -> int:
        """The end of the sentence, or of the clause before the next cue: *, adding that ...*, *and called on ...*."""
        quoted = self.text.find(': "', start, stop)
        end = stop = quoted if quoted >= 0 else stop
        for cue in self.all_cues.first(start, stop):
            lead = self.text[max(start, cue.start() - 12) : cue.start()]
            is_next = lead.endswith((", ", " and ", " and also ", " and then ", " but ", ", while "))
            clause = self._clause(cue, start)
            if clause is not None:
                end = clause[0]
                break
            if is_next and (self._content(cue, stop) is not None or self.text[cue.end() : cue.end() + 1] in (":", ",")):
                end = cue.start()
                break
        words = self.text[start:end].rstrip()
        for word in (" and also", " and then", " and", " but", ", while", ","):
            words = words.removesuffix(word)
        return start + len(words.rstrip(" ,;").rstrip(".!?:"))

    def _subject(self, cue: re.Match[str], paragraph: Stretch, previous: _Found | None) -> Voices:
        first = self.prose.sentence_start(max(paragraph.start, cue.start() - _LONGEST_SUBJECT * 2), cue.start())
        clause = self._clause(cue, first)
        if clause is not None:
            return clause[1]
        lead = self.text[max(first, cue.start() - 12) : cue.start()]
        chained = cue.group() in self.participles or lead.endswith((", ", " and ", " and also ", " and then ", " but "))
        if chained and previous is not None and previous.cue.start >= first:
            return previous.voices
        if cue.group() in self.participles:
            return ()
        begin = self.speakers.without_fronted(first, cue.start())
        voices = self.speakers.at(begin, cue.start())
        return voices if voices and self._reaches(voices, cue.start()) else ()

    def _clause(self, cue: re.Match[str], start: int) -> tuple[int, Voices] | None:
        """Where the clause of `cue` begins, if it is not the first of its sentence, and its own subject.

        ``X stressed that ..., while Y, the Mayor, emphasized ...``
        """
        end = cue.start()
        for _ in range(_MOST_CLAUSES):
            opening = max(self.text.rfind(mark, start, end) for mark in _CLAUSE_MARKS)
            if opening < start:
                return None
            behind = _CLAUSE_OPENING.match(self.text, opening, cue.start())
            if behind is not None:
                voices = self.speakers.at(behind.end(), cue.start())
                if voices and self._is_subject_of(voices[-1], cue.start()):
                    return opening, voices
            end = opening
        return None

    def _is_subject_of(self, voice: Voice, cue: int) -> bool:
        end = min(cue, self.speakers.behind(voice, voice.source.end))
        return _BETWEEN.fullmatch(self.text, end, cue) is not None

    def _reaches(self, voices: Voices, cue: int) -> bool:
        """Whether nothing but an apposition and adverbs stands between the subject and the cue."""
        last = voices[-1]
        if self._is_subject_of(last, cue):
            return True
        end = min(cue, self.speakers.behind(last, last.source.end))
        # "X thanked the hosts and stressed that ...": a second verb of the same subject
        return last.kind is SpeakerKind.PERSON and _JOINED.search(self.text, max(end, cue - 12), cue) is not None

    def _inverted(self, cue: re.Match[str], paragraph: Stretch, stop: int) -> _Found | None:
        """The content before the cue: ``Co-operation should be strengthened, participants concluded``."""
        if not self.cues[cue.group()].clause or _SAID_AFTER.match(self.text, cue.end()) is None:
            return None
        first = self.prose.sentence_start(paragraph.start, cue.start())
        if cue.start() - first > _LONGEST_CONTENT:
            return None
        comma = self.text.rfind(", ", first, cue.start())
        for _ in range(4):
            if comma < 0:
                return None
            voices = self.speakers.at(comma + 2, cue.start())
            content = Stretch(first, comma)
            if voices and '"' not in self.text[first : cue.start()]:
                long_enough = len(self.text[first:comma].split(" ", _LEAST_WORDS + 2)) > _LEAST_WORDS + 1
                return _Found(content, voices, Stretch(*cue.span()), "reported-inverted") if long_enough else None
            comma = self.text.rfind(", ", first, comma)
        return None
