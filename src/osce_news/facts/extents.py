"""Where the content of reported speech stands: the clause or phrase behind a cue, or before it, and where it ends."""

from __future__ import annotations

import re

from osce_news._lazy import Pattern
from osce_news.facts.contents import content_of
from osce_news.facts.cues import CueRow, Cues
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.speakers import Speakers
from osce_news.facts.subjects import CHAINED, Subjects
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.speech import Cue

__all__ = ["Extents"]

_NEXT = (*CHAINED, ", while ", " while ", " and who ")
_NO_CONTENT = frozenset("he her his him i it its she that their them these they this those we what which who".split())
_RELATIVES = frozenset({"that", "which", "who"})
_INTRODUCES = Pattern(
    r"[:,]|\ [^,.;:\"\n]{2,60}:|\ (?:[^,.;:\"\n]{1,60}\ )?\""
)  # "and told the recruits:", "and called it "...""
_SUBORDINATE = ("Although ", "As ", "When ", "Whereas ", "While ")
_AND_BY = Pattern(r",\ and\ (?:by|from|with)\ ")
_LONGEST_TITLED = 200  # characters of a role and a name


class Extents:
    """Finds where what is reported begins and ends."""

    def __init__(self, prose: Prose, cues: Cues, speakers: Speakers, vocabulary: Vocabulary) -> None:
        self.prose = prose
        self.text: str = prose.text
        self.speakers = speakers
        self.forms: dict[str, Cue] = vocabulary.cue_forms
        self.participles: frozenset[str] = vocabulary.cue_participles
        self.cues: CueRow = cues.all
        self.subjects: Subjects = Subjects(prose, cues.all, speakers, self.participles)

    def clause_behind(self, end: int, stop: int) -> Stretch | None:
        """What follows a comma at `end`, to the end of the sentence."""
        if not self.text.startswith(", ", end) or end + 2 >= stop:
            return None
        words = self.text[end + 2 : stop].rstrip()
        return Stretch(end + 2, end + 2 + len(words.rstrip(".!?"))) if words else None

    def rest_behind(self, cue: re.Match[str], end: int, stop: int) -> Stretch | None:
        """``were urged by X to meet``, ``was thanked by X for his work``."""
        verb = self.forms[cue.group()]
        start = end + 1 + self.text.startswith(", ", end)
        if not (verb.appeal and self.text.startswith("to ", start)) and not (
            verb.act and self.text.startswith("for ", start)
        ):
            return None
        return Stretch(start, self.content_end(start, stop))

    def that_behind(self, end: int, stop: int) -> Stretch | None:
        """``..., that wells are deep``: the clause that a comma may stand before."""
        start = end + 1 + self.text.startswith(", ", end)
        if not self.text.startswith("that ", start):
            return None
        return Stretch(start, self.content_end(start, stop))

    def noun_phrase_before(self, start: int, end: int, least: int) -> Stretch | None:
        """The subject of a passive; a pronoun says nothing, and *the warning* not what it was."""
        words = self.text[start:end].split(" ")
        if any(word in _RELATIVES for word in words[-2:]):  # "the platform which had been proposed by X"
            return None
        if len(words) < least or words[0].casefold() in _NO_CONTENT or '"' in self.text[start:end]:
            return None
        return Stretch(start, end)

    def last_clause(self, start: int, end: int) -> int:
        """Where the last clause of ``text[start:end]`` begins that a comma and *and*, or a semicolon, opens."""
        opening = max(self.text.rfind(mark, start, end) for mark in ("; ", ", and ", ", while "))
        if opening < start:
            return start
        return opening + len(self.text[opening:end].partition(" ")[0]) + 1 + 4 * self.text.startswith(", and ", opening)

    def content_end(self, start: int, stop: int) -> int:
        """The end of the sentence, or of the clause before the next cue: *, adding that ...*, *and called on ...*."""
        quoted = self.text.find(': "', start, stop)
        end = stop = quoted if quoted >= 0 else stop
        for cue in self.cues.first(start, stop):
            lead = self.text[max(start, cue.start() - 12) : cue.start()]
            clause = self.subjects.clause(cue, start)
            if clause is not None:
                end = clause[0]
                break
            other = self._other_subject(cue, start)
            if other is not None:
                end = other
                break
            if lead.endswith(_NEXT) and self._is_chained(cue, lead) and self._governs(cue, stop):
                end = cue.start()
                break
        words = self.text[start:end].rstrip()
        for word in (" and who", " and also", " and then", " and", " but also", " but", ", while", " while", ","):
            words = words.removesuffix(word)
        return start + len(words.rstrip(" ,;").rstrip(".!?:"))

    def _other_subject(self, cue: re.Match[str], start: int) -> int | None:
        """Before the subject of `cue`, behind a comma: *While A said that ..., B said*, *..., and by B, who said*."""
        mention = self.speakers.people.last_within(start, cue.start())
        if mention is None:
            return None
        line = self.prose.line(start)
        opens = self.text.startswith(_SUBORDINATE, self.prose.sentence_start(line.start, start))
        for comma in self.prose.commas_before(mention.start, max(start, mention.start - _LONGEST_TITLED)):
            by = _AND_BY.match(self.text, comma, mention.start)
            voices = self.speakers.at(by.end() if by else comma + 2, cue.start()) if by or opens else ()
            if voices and self.subjects.is_subject_of(voices[-1], cue.start()):
                return comma
        return None

    def _governs(self, cue: re.Match[str], stop: int) -> bool:
        if content_of(cue, self.forms[cue.group()], stop) is not None:
            return True
        return _INTRODUCES.match(self.text, cue.end(), stop + 1) is not None

    def _is_chained(self, cue: re.Match[str], lead: str) -> bool:
        """Whether a participle behind *and* goes on with another one: *a safe and welcoming place* does not."""
        if cue.group() not in self.participles or lead.endswith((", ", ", and ", ", while ", " while ")):
            return True
        return self.text.startswith((" that ", " the need ", " the importance "), cue.end())  # "adding ... and noting"
