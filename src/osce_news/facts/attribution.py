"""Who says the words: the cue beside them, and the subject of the cue.

Everything is read outwards from the marks, cue first: the cue is looked for in the sentence that touches the marks, and
a subject is looked for only where a cue was found. No rule searches a paragraph from every mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.cues import CueRow, Cues
from osce_news.facts.fronted import without_fronted
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.speakers import Speakers
from osce_news.facts.voices import Voice, Voices
from osce_news.model import SpeakerKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary._phrases import Phrases
from osce_news.vocabulary.speech import BEFORE_CUE

__all__ = ["Attribution", "Attributor", "Source"]


class Attribution(NamedTuple):
    """Who speaks, and the cue and rule that say so."""

    voices: Voices
    cue: Stretch | None
    rule: str


class Source(NamedTuple):
    """*According to X*, *in X's view*: words that tell whose the others are, without a verb."""

    start: int
    cue: Stretch
    whose: Stretch | None
    """Who stands before the cue; ``None`` where who it is follows."""


# Between a closing mark and the words that attribute it: '," said', '", - said', '".', '."." said', '" and added'.
_AFTER_MARK = Pattern(r"[\s,.]*(?:\"(?=\s))?[\s,.]*(?:-\s?)?")
_IS_HOW = Pattern(r"\ (?:is|was)\ (?:how|what)\ ")  # "..." is how X described it
_ADVERB = Pattern(rf"(?:{'|'.join(BEFORE_CUE)})\ ")
_ACCORDING = Pattern(r"(?P<cue>[Aa]ccording\ to)\ ")
# "In Ana Berg's view", "in his words"
_VIEW = Pattern(r"(?<!\w)[Ii]n\ (?P<whose>[^,;:.\"\n]{1,80}'s|h(?:is|er)|their)\ (?:own\ )?\Z")
_VIEWS = ("assessment", "estimation", "experience", "judgement", "opinion", "view", "words")
_SUBORDINATE = Pattern(r",?\ (?:in\ what|that|what|which|whom)\ (?=[A-Zh-t])")
_LONGEST_INSIDE = 160  # characters of a clause with its subject before the cue
_LONGEST_VIEW = 100
# Between a verb of praise or blame and words that belong to it.
_ACTED = Pattern(
    r"\ (?:as|for)\ \Z|\ for\ (?:her|his|its|the|their)\ \Z"
    r"|\ (?:because|that|where|which|who|whose)\ |(?<=[a-z])\ (?:his|her)\ \Z"
)
_RELATIVES = ('"who ', '"which ', '"whose ')  # thanked her sources, "who risked more than I did"
_MODAL = Pattern(r"\ (?:are|can|could|has|have|is|may|must|should|was|were|will|would)\ ")
_BY = Pattern(r"\ by\ ")
_HEARERS = Pattern(
    r"\ (?:the\ )?(?:audience|gathering|journalists|media|meeting|participants|press|reporters|students)\ "
)
_FROM = Pattern(r"(?<!\w)(?:[Ff]rom|[Bb]y)\ ")
_LONGEST_HEADING = 300  # characters of a line that names who speaks
_NAME_SAID = Pattern(r"(?:[A-ZÀ-Þ][\w.'-]*\ ){1,3}")
_DASH_NAME = Pattern(r"\s?-{1,2}\s?")


class Attributor:
    """Finds the attribution of words in marks."""

    def __init__(self, prose: Prose, cues: Cues, speakers: Speakers, vocabulary: Vocabulary, marked: Stretches) -> None:
        self.prose = prose
        self.marked = marked
        self.cues: CueRow = cues.quoting
        self.acts: CueRow = cues.acts
        self._all = cues.all
        self.text: str = prose.text
        self.speakers = speakers
        self.cue_phrases: Phrases = vocabulary.quoting_phrases
        self.participles: frozenset[str] = vocabulary.cue_participles
        self.sources: list[Source] = sorted((*self._according_to(), *self._views()))

    def _according_to(self) -> Iterator[Source]:
        for position, word in self.prose.positions(("According", "according")):
            cue = Stretch(position, position + len(word) + len(" to"))
            if self.text.startswith(" to ", position + len(word)):
                yield Source(position, cue, None)

    def _views(self) -> Iterator[Source]:
        for position, word in self.prose.positions(_VIEWS):
            view = _VIEW.search(self.text, max(0, position - _LONGEST_VIEW), position)
            behind = position + len(word)
            if self.text.startswith(" of ", behind) and self.text.endswith(("In the ", "in the "), 0, position):
                first = position - len("in the ")  # "In the words of X"
                yield Source(first, Stretch(first, behind + len(" of")), None)
            elif view is not None:
                yield Source(view.start(), Stretch(position, position + len(word)), Stretch(*view.span("whose")))

    def voices_of(self, source: Source, end: int) -> Voices:
        """Whom the words are of."""
        if source.whose is not None:
            return self.speakers.possessor(*source.whose)
        return self.speakers.at(source.cue.end, end)

    # -- behind the words ---------------------------------------------------------------------------------------------

    def after(self, start: int, end: int, *, finished: bool) -> Attribution | None:
        """``"...," said X, the role.`` and ``"...," X said.``, in the sentence that follows the closing mark.

        `finished`: the words end in a full stop, so that a name behind them begins a sentence of its own.
        """
        is_how = _IS_HOW.match(self.text, start, end)
        gap = is_how or _AFTER_MARK.match(self.text, start, end)
        first = gap.end() if gap else start
        first += len("as ") * self.text.startswith("as ", first)  # "..." as X put it
        stop = self.prose.sentence_end(first, end)
        cue = self.cue_phrases.match(self.text, first, stop)
        if cue is not None:
            return self._inverted(cue, stop) or self._nobody(cue)
        according = _ACCORDING.match(self.text, first, stop)
        if according is not None:
            voices = self.speakers.at(according.end(), stop)
            return Attribution(voices, Stretch(*according.span("cue")), "according-to") if voices else None
        if finished and "," not in self.text[start:first]:
            return self._sentence_of_its_own(first, stop) or self.signed(start, stop)
        for cue in self.cues.first(first, stop):
            if '"' in self.text[first : cue.start()] or self._is_participle(cue):
                break
            if self.text[cue.end() : cue.end() + 1] == ":":  # it introduces the next quotation
                return None
            end = self._before_adverbs(first, cue.start())
            voices = self.speakers.at(first, end)
            if is_how and voices and not self.speakers.touches(voices[-1], end):  # ""Calm" is what we need, X said"
                return None
            if voices and not self._is_of_another_verb(voices[-1], end):
                return Attribution(voices, Stretch(*cue.span()), "subject-cue")
        return self.signed(start, stop) or self._unknown(first, stop)

    def is_how(self, start: int) -> bool:
        """Whether the words before `start` are what somebody said: *"..." is how X described it*."""
        return _IS_HOW.match(self.text, start) is not None

    def _is_of_another_verb(self, voice: Voice, end: int) -> bool:
        """Whether a thing or body does something else before `end`: *"..." law would harm us, X says*."""
        behind = self.speakers.behind(voice, voice.source.end)
        return voice.kind is not SpeakerKind.PERSON and _MODAL.search(self.text, behind, end) is not None

    def _unknown(self, first: int, stop: int) -> Attribution | None:
        """``"...," Stojkovski said.``: a name that may be two people's, or nobody's that the page tells of."""
        named = _NAME_SAID.match(self.text, first, stop)
        cue = self.cue_phrases.match(self.text, named.end(), stop) if named is not None else None
        return None if cue is None else Attribution((), Stretch(*cue.span()), "cue-nobody")

    def _sentence_of_its_own(self, first: int, stop: int) -> Attribution | None:
        """``"... ." X said.``: behind a full stop, a sentence of nothing but a subject and its cue."""
        for cue in self.cues.first(first, stop)[:1]:
            end = self._before_adverbs(first, cue.start())
            ends = cue.end() >= stop - 1 and self.text[stop : stop + 1] != '"'  # else it introduces the next words
            voices = self.speakers.at(first, end) if ends else ()
            if voices and self.speakers.touches(voices[-1], end):
                return Attribution(voices, Stretch(*cue.span()), "subject-cue")
        return None

    def _inverted(self, cue: re.Match[str], stop: int) -> Attribution | None:
        """``said X``; also ``underlined by X`` and ``adding that``, which has no subject of its own."""
        to = _BY.match(self.text, cue.end(), stop) or _HEARERS.match(self.text, cue.end(), stop)
        voices = self.speakers.at(to.end() if to else cue.end(), stop)
        if len(voices) > 1 and self._speaks_next(voices[-1], stop):  # "... said A, and B, the Mayor, replied: "..."
            voices = voices[:-1]
        return Attribution(voices, Stretch(*cue.span()), "cue-subject") if voices else None

    def signature(self, start: int, end: int) -> Attribution | None:
        """``Zarina Olimova, Radio Presenter from Khujand``: a line that is a name with its role and nothing else."""
        dash = _DASH_NAME.match(self.text, start, end)
        voices = self.speakers.at(dash.end() if dash else start, end)
        is_all = voices and voices[0].kind is SpeakerKind.PERSON and self.text[end - 1] not in ".!?:"
        if not is_all or self.speakers.behind(voices[-1], voices[-1].source.end) < end:
            return None
        return Attribution(voices, None, "dash")

    def is_alone(self, found: Attribution, start: int) -> bool:
        """Whether nothing but the subject and its apposition stands between `start` and the cue."""
        if found.cue is None or found.cue.start <= start:
            return found.cue is not None
        end = self._before_adverbs(start, found.cue.start)
        first = found.voices[0]
        opens = any(part is not None and part.start == start for part in (first.source, first.honorific, first.role))
        return opens and self.speakers.touches(found.voices[-1], end)

    def _speaks_next(self, voice: Voice, stop: int) -> bool:
        """Whether a cue of its own follows the voice."""
        end = self.speakers.behind(voice, voice.source.end)
        while end < stop and self.text[end] in ", ":
            end += 1
        return self.cue_phrases.match(self.text, end, stop) is not None

    def _nobody(self, cue: re.Match[str]) -> Attribution | None:
        """``said a pupil``: a cue, but nobody that is named."""
        if cue.group() in self.participles:
            return None
        return Attribution((), Stretch(*cue.span()), "cue-nobody")

    def signed(self, start: int, stop: int) -> Attribution | None:
        """``"..." - Commissioner X``, a dash and a name that end the paragraph."""
        dash = _DASH_NAME.match(self.text, start, stop)
        if dash is None or self.text[stop : stop + 1] not in ("", "\n"):
            return None
        voices = self.speakers.at(dash.end(), stop)
        return Attribution(voices, None, "dash") if voices else None

    # -- before the words ---------------------------------------------------------------------------------------------

    def before(self, start: int, end: int) -> Attribution | None:
        """``X, role, said: "..."``: the last cue of the sentence that ends before the opening mark at `end`."""
        first = self.prose.sentence_start(start, end)
        according = self._according(first, end)
        if according is not None:
            return according
        cues = [cue for cue in self.cues.last(first, end) if self.marked.at(cue.start()) is None]
        for cue in reversed(cues):
            found = self._governing(cue, first, end)
            if found is not None and cue is not cues[-1] and self._is_joined(cues[-1], cue.end()):
                return found._replace(cue=Stretch(*cues[-1].span()))  # "who promised that ... and concluded: "...""
            if found is not None:
                return found
        for cue in cues[:-1]:  # "..., said X, adding: "...""
            inverted = self._inverted(cue, end)
            if inverted is not None:
                return Attribution(inverted.voices, Stretch(*cues[-1].span()), "chained")
        return self._introduced(first, end)

    def _is_joined(self, cue: re.Match[str], start: int) -> bool:
        """Whether *and* or a comma joins the cue to the one before it, which ends at `start`."""
        return self.text.endswith((" and ", ", ", " and also ", " and then "), start, cue.start())

    def _according(self, first: int, end: int) -> Attribution | None:
        """``According to X, "..."``, ``In X's words, "..."``: the last one of the sentence."""
        i = bisect_left(self.sources, end, key=lambda source: source.start) - 1
        if i < 0 or self.sources[i].start < first:
            return None
        voices = self.voices_of(self.sources[i], end)
        return Attribution(voices, self.sources[i].cue, "according-to") if voices else None

    def acting(self, start: int, end: int) -> Attribution | None:
        """``deplored it as "..."``, ``praised the towns, where "..."``: praise and blame with words in them."""
        first = self.prose.sentence_start(start, end)
        for cue in reversed(self.acts.last(first, end)):
            if self.marked.at(cue.start()) is not None or self.text.endswith((" a ", " an ", " the "), first, end):
                return None
            opens = self.text.startswith(_RELATIVES, end) and self.text.endswith(", ", first, end)
            if not opens and _ACTED.search(self.text, cue.end(), end) is None:
                return None
            return self._governing(cue, first, end)
        return None

    def _governing(self, cue: re.Match[str], first: int, end: int) -> Attribution | None:
        """The subject of `cue`: behind *by*, before *who*, or the subject of the sentence."""
        stretch = Stretch(*cue.span())
        by = _BY.match(self.text, cue.end(), end)
        if by is not None:
            voices = self.speakers.at(by.end(), end)
            return Attribution(voices, stretch, "passive") if voices else None
        whose = self.speakers.relative(first, self._gone_on_with(first, cue)) or self._inside(first, cue)
        if whose:
            return Attribution(whose, stretch, "relative")
        voices = (
            self.speakers.before(first, self._before_adverbs(first, cue.start()))
            or self._beside(first, cue)
            or self.speakers.pronoun_before(first, cue.start())
        )
        return Attribution(voices, stretch, "subject-cue-before") if voices else None

    def _gone_on_with(self, first: int, cue: re.Match[str]) -> re.Match[str]:
        """The cue, or the one that it goes on from as a participle: *X, who welcomed the deal, saying: "..."*."""
        if not self._is_participle(cue) or not self.text.endswith(", ", first, cue.start()):
            return cue
        before = self._all.last(first, cue.start() - 1)
        return before[-1] if before else cue

    def _inside(self, first: int, cue: re.Match[str]) -> Voices:
        """``..., in what X described as "..."``, ``..., which X called "..."``: the subject of a clause inside."""
        end = self._before_adverbs(first, cue.start())
        begin = max(first, end - _LONGEST_INSIDE)
        if self.text.find(" wh", begin, end) < 0 and self.text.find(" that ", begin, end) < 0:
            return ()
        openings = list(_SUBORDINATE.finditer(self.text, begin, end))
        voices = self.speakers.at(openings[-1].end(), end) if openings else ()
        return voices if voices and self.speakers.touches(voices[-1], end) else ()

    def headed(self, start: int, end: int) -> Attribution | None:
        """``And from Chairwoman X:``, ``Comment by X, Director of the Office:``: a line that names who speaks."""
        if end - start > _LONGEST_HEADING:
            return None
        for match in _FROM.finditer(self.text, start, end):
            voices = self.speakers.at(match.end(), end)
            if voices and voices[0].kind is SpeakerKind.PERSON:
                return Attribution(voices, None, "colon")
        return None

    def _introduced(self, first: int, end: int) -> Attribution | None:
        """``X was pleased with the result: "..."``: a colon, and somebody for a subject, but no cue."""
        if not self.text[first:end].rstrip().endswith(":"):
            return None
        begin = without_fronted(self.text, first, end)
        voices = self.speakers.at(begin, end)
        voices = tuple(voice for voice in voices if voice.kind is SpeakerKind.PERSON and voice.name != voice.role)
        return Attribution(voices, None, "colon") if voices else None

    # -- cues ---------------------------------------------------------------------------------------------------------

    def chained(self, start: int, end: int) -> Attribution | None:
        """``, adding: "..."``, ``and added that "..."``: a cue without a subject of its own, in ``text[start:end]``.

        The voices are left empty; they are those of the words before.
        """
        first = self.prose.sentence_start(start, end)
        cues = self.cues.last(first, end)
        if not cues:
            return None
        cue = cues[-1]
        lead = self.text[max(first, cue.start() - 30) : cue.start()].rstrip(" ")
        is_chained = self._is_participle(cue) or lead.endswith((" and", ",", " and also", " and then", " before"))
        if is_chained and lead.endswith(",") and self._beside(first, cue):
            return None
        return Attribution((), Stretch(*cue.span()), "chained") if is_chained else None

    def _beside(self, first: int, cue: re.Match[str]) -> Voices:
        """Who stands directly before a finite cue: *"...?" Y, the Mayor, replied: "..."*."""
        end = self._before_adverbs(first, cue.start())
        mention = None if self._is_participle(cue) else self.speakers.people.last_within(first, end)
        voices = self.speakers.at(*mention) if mention is not None else ()
        return voices if voices and self.speakers.touches(voices[-1], end) else ()

    def _is_participle(self, cue: re.Match[str]) -> bool:
        return cue.group() in self.participles

    def _before_adverbs(self, first: int, end: int) -> int:
        """`end` without the space, auxiliaries and adverbs that stand between a subject and its cue."""
        for _ in range(3):
            space = self.text.rfind(" ", first, max(first, end - 1))
            match = _ADVERB.fullmatch(self.text, space + 1, end)
            if match is None or space < first:
                break
            end = space + 1
        return end - 1 if self.text[end - 1 : end] == " " and end > first else end
