"""Whose the cue of reported speech is: the subject of its clause, or of the clause that it goes on with."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from osce_news._lazy import Pattern
from osce_news.facts.cues import CueRow
from osce_news.facts.fronted import is_fronted_phrase, without_fronted
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.speakers import Speakers
from osce_news.facts.voices import Voice, Voices
from osce_news.model import SpeakerKind
from osce_news.vocabulary.speech import BEFORE_CUE

__all__ = ["CHAINED", "Subjects"]

_ADVERBS = "|".join(BEFORE_CUE)
# Between a subject with its apposition and the cue: adverbs, and "for his part".
_BETWEEN = Pattern(
    rf"[\s,-]*(?:\([A-Z][\w-]{{1,9}}(?:,\ [^()\n]{{2,40}})?\),?\ )?(?:(?:{_ADVERBS}|both|who|who\ also"
    r"|in\ turn|in\ particular|however|meanwhile|on\ [A-Z][a-z]+day"
    rf"|(?:for|on|in)\ (?:his|her|its|their)\ (?:[a-z]+\ )?(?:part|turn|behalf|remarks|speech|address))[\s,]*){{0,4}}"
)
# Behind a group or a body, whatever says more of it: "participants in a course that ended today", "experts from Spain",
# "guests of a fair held by the office".
_TAIL = Pattern(
    r"\ (?:at|from|for|in|of|on|to|with|[a-z]+(?:(?:ed|ld)(?:\ (?:recently|today|yesterday))?\ by|ing))"
    r"\ [^,;:.\"\n]{1,140}\ \Z"
)
_FINITE = Pattern(r"\ (?:are|attended|discussed|gathered|had|has|have|held|is|met|opened|took|visited|was|were|will)\ ")
# "participants, who came from Spain, agreed", "a letter, signed by the Mayor, calls for", "experts in a fair that was
# held in Osh noted"
_RELATIVE = Pattern(
    r"(?:\ (?:at|from|in|of|to)\ [^,;:.\"\n]{1,80})?,\ (?:who|which|[a-z]+(?:ed|en)|held|led|its|an?|the\ [A-Z]\w+'s)"
    r"\ [^.;:\"\n]{2,160},\ "
    r"|(?:\ (?:at|from|in|of|to)\ [^,;:.\"\n]{1,80})?\ (?:that|which|who)\ [^,;:.\"\n]{2,100}\ "
)
# "X, who wrote the book, said", "X, elected last month, said"
_WHO = Pattern(rf",\ (?:who|whose|[a-z]+(?:ed|en))\ [^.;:\"\n]{{2,160}},\ (?:(?:{_ADVERBS})\ )?")
_HOME = Pattern(rf"\ (?:from|of)\ (?:the\ )?[A-ZÀ-Þ][^,;:.\"\n]{{1,60}}?\ (?:(?:{_ADVERBS})\ )?")  # "X of Oslo said"
_TITLED = Pattern(r",?\ \"[^\"\n]{1,120}\",?\ ")  # "the report, "Justice on Record", concludes"
_JOINED = Pattern(rf"(?:,|\ and|,\ and|\ and\ also|\ and\ then|\ but)\ (?:(?:{_ADVERBS})\ )?\Z")
CHAINED = (", ", " and ", " and also ", " and then ", " and who ", " but ", " but also ")
"""What joins a cue to the one before it, whose subject it has, too."""
_CLAUSE_OPENERS = ("and", "but", "whereas", "while")
_MOST_CLAUSES = 4
_LONGEST_JOINT = 24  # characters of "and also strongly"
_LONGEST_SUBJECT = 600


class Subjects:
    """Finds the subject of a cue."""

    def __init__(self, prose: Prose, cues: CueRow, speakers: Speakers, participles: frozenset[str]) -> None:
        self.prose = prose
        self.text: str = prose.text
        self.cues = cues
        self.speakers = speakers
        self.participles = participles

    def sentence_of(self, cue: re.Match[str], paragraph: Stretch) -> int:
        """Where the sentence of `cue` begins, as far back as a subject may stand."""
        return self.prose.sentence_start(max(paragraph.start, cue.start() - _LONGEST_SUBJECT), cue.start())

    def of(self, cue: re.Match[str], paragraph: Stretch, previous: tuple[int, Voices] | None) -> Voices:
        """Who says what `cue` governs; `previous` is where the cue before stands in the paragraph, and whose it is."""
        first = self.sentence_of(cue, paragraph)
        clause = self.clause(cue, first)
        if clause is not None:
            return clause[1]
        lead = self.text[max(first, cue.start() - 12) : cue.start()]
        is_participle = cue.group() in self.participles and not self.text.startswith(" that ", cue.end())
        chained = lead.endswith((", ", ", and ", " and ", " while ") if is_participle else CHAINED)
        if chained and previous is not None and previous[0] >= first:
            return previous[1]
        if cue.group() in self.participles:
            return self._of_sentence(first, cue) if lead.endswith(", ") else ()
        whose = self.speakers.relative(first, cue)
        if whose:
            return whose
        voices = self.speakers.before(first, cue.start())
        if voices and self._reaches(voices, cue.start()):
            return voices
        return self.speakers.pronoun_before(first, cue.start()) or self._beside(first, cue)

    def _beside(self, first: int, cue: re.Match[str]) -> Voices:
        """``..., whose head, X, said that ...``, ``at a fair where X said``: between commas, or behind *where*."""
        mention = self.speakers.people.last_within(first, cue.start())
        if mention is None:
            return ()
        start, is_alone = mention.start, False
        where = self.text.rfind("where ", first, start)
        if where >= 0:
            start = where + len("where ")
        elif not is_fronted_phrase(self.text, first, start):
            is_alone = self.text.endswith(", ", first, start) and self.text.endswith(", ", first, cue.start())
            if not is_alone:
                return ()
        voices = self.speakers.at(start, cue.start())
        if not voices or (is_alone and len(voices) > 1):
            return ()
        return voices if self.is_subject_of(voices[-1], cue.start()) else ()

    def _of_sentence(self, first: int, cue: re.Match[str]) -> Voices:
        """``X ended a visit today, saying that ...``: the subject of the sentence, if somebody is named there."""
        voices = self.speakers.at(without_fronted(self.text, first, cue.start()), cue.start())
        return voices if len(voices) == 1 and voices[0].kind is not SpeakerKind.DOCUMENT else ()

    def clause(self, cue: re.Match[str], start: int) -> tuple[int, Voices] | None:
        """Where the clause of `cue` begins, if it is not the first of its sentence, and its own subject.

        ``X stressed that ..., while Y, the Mayor, emphasized ...``
        """
        paragraph = self.prose.paragraph_at(start)
        sentence = self.prose.sentence_start(start if paragraph is None else paragraph.start, cue.start())
        last = bisect_left(self._openings, (cue.start(),))
        for opening, behind in reversed(self._openings[max(0, last - _MOST_CLAUSES) : last]):
            if opening < start:
                return None
            is_listed = self.text.startswith((" and", ", and"), opening) and not self.cues.last(sentence, opening)
            if is_listed:  # "X and Y said"
                continue
            voices = self.speakers.at(behind, cue.start())
            if voices and self.is_subject_of(voices[-1], cue.start()) and not _holds(voices[0].role, opening):
                return opening, voices
        return None

    def is_subject_of(self, voice: Voice, cue: int) -> bool:
        """Whether nothing but what says more of it stands between the voice and the cue at `cue`."""
        end = min(cue, self.speakers.behind(voice, voice.source.end))
        if self.text.startswith("quoted ", cue):  # "X was quoted as saying"
            cue -= len("was ") * self.text.endswith(" was ", end, cue)
        if _BETWEEN.fullmatch(self.text, end, cue) is not None:
            return True
        if voice.kind is SpeakerKind.PERSON:
            return (_HOME.fullmatch(self.text, end, cue) or _WHO.fullmatch(self.text, end, cue)) is not None
        if voice.kind is SpeakerKind.DOCUMENT and _TITLED.fullmatch(self.text, end, cue) is not None:
            return True
        if self.text.endswith(" and ", end, cue):  # "welcomed a deal between parties on reform and noted"
            return False
        if _RELATIVE.fullmatch(self.text, end, cue) is not None:
            return True
        return _TAIL.match(self.text, end, cue) is not None and _FINITE.search(self.text, end, cue) is None

    def _reaches(self, voices: Voices, cue: int) -> bool:
        """Whether nothing but an apposition and adverbs stands between the subject and the cue."""
        last = voices[-1]
        if self.is_subject_of(last, cue):
            return True
        end = min(cue, self.speakers.behind(last, last.source.end))
        # "X thanked the hosts and stressed that ...": a second verb of the same subject
        joined = _JOINED.search(self.text, max(end, cue - _LONGEST_JOINT), cue)
        return joined is not None and (
            last.kind is SpeakerKind.PERSON or joined.group().lstrip(", ").startswith("and ")
        )

    @cached_property
    def _openings(self) -> list[tuple[int, int]]:
        """Where a further clause of a sentence may begin, and where its words do: *, while the Mayor*."""
        found = []
        for position, word in self.prose.positions(_CLAUSE_OPENERS):
            has_comma = self.text[position - 2 : position] == ", "
            if has_comma or word in ("and", "while"):
                found.append((position - 1 - has_comma, position + len(word) + 1))
        semicolon = self.text.find("; ")
        while semicolon >= 0:
            found.append((semicolon, semicolon + 2))
            semicolon = self.text.find("; ", semicolon + 1)
        return sorted(found)


def _holds(role: Stretch | None, position: int) -> bool:
    """Whether the position is inside the role: *Co-ordinator of Economic* and *Environmental Activities*."""
    return role is not None and role.start < position < role.end
