"""Whom a pronoun means: who spoke last before it, or whom the sentences before it are about."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from osce_news._lazy import Pattern
from osce_news.facts.people import People
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.voices import Voice, Voices
from osce_news.model import SpeakerKind

__all__ = ["Pronouns"]

_MOST_HEARD = 8
_OWN = Pattern(r"\ (?P<word>he|his|him|she|her)\ ")
_LOOK_BACK = 4  # paragraphs in which a pronoun's person is looked for


class Pronouns:
    """Remembers who spoke where, and of whom a pronoun told whether they are *he* or *she*."""

    def __init__(
        self, prose: Prose, people: People, marked: Sequence[Stretch], subject_of: Callable[[int, int], Voices]
    ) -> None:
        self.prose = prose
        self.text: str = prose.text
        self.people = people
        self._marked = marked  # no subject is looked for in the words in marks
        self._subject_of = subject_of
        self._heard: list[tuple[int, Voices]] = []  # in text order
        self._genders: dict[Stretch, str] = {}  # "he" or "she", by the name of whom it meant
        self._searched: set[Stretch] = set()  # names whose sentences have been searched for one

    def heard(self, position: int, voices: Voices) -> None:
        """Remember that `voices` spoke at `position`."""
        insort(self._heard, (position, voices), key=_position)

    def last_heard(self, position: int) -> Iterator[tuple[int, Voices]]:
        """Who spoke before `position`, and where, the last first; a handful at most."""
        last = bisect_left(self._heard, position, key=_position)
        return reversed(self._heard[max(0, last - _MOST_HEARD) : last])

    def meant(self, word: str, start: int, end: int) -> Voices:
        """Whom the pronoun `word` at ``text[start:end]`` means; empty where nobody fits."""
        source = Stretch(start, end)
        wanted = {
            "he": _is_one_person,
            "she": _is_one_person,
            "they": _are_several,
            "both": _are_several,
            "the two": _are_several,
            "it": _is_body,
        }[word]
        line = self.prose.line(start)
        stop = start
        for _ in range(_LOOK_BACK):
            for voices in self._subjects_before(line, stop):
                meant = self._fitting(word, voices)
                if meant and wanted(meant):
                    if word in _GENDERS:
                        self._genders[meant[0].name] = word
                    return tuple(voice._replace(source=source) for voice in meant)
            if line.start <= self.prose.paragraphs[0].start:
                break
            line = self.prose.line(line.start - 1)
            stop = line.end
        return ()

    def _fitting(self, word: str, voices: Voices) -> Voices:
        """Those of `voices` that the pronoun may mean, by their titles and by the pronouns that meant them before."""
        if word not in _GENDERS:
            return voices
        fitting = tuple(v for v in voices if self._gender(v, word) == word and _fits(word, (v,), self.text))
        if len(voices) > 1 and len(fitting) > 1:
            return voices
        return fitting

    def _gender(self, voice: Voice, unknown: str) -> str:
        """*he* or *she*, where a pronoun tells: one that meant the person, or one in the sentence that names them."""
        if voice.name not in self._genders and voice.name not in self._searched and voice.kind is SpeakerKind.PERSON:
            self._searched.add(voice.name)
            line = self.prose.line(voice.name.start)
            start = self.prose.sentence_start(line.start, voice.name.start + 1)
            end = self.prose.sentence_end(voice.name.end, line.end)
            named = {person.name for _, person in self.people.within(start, end)}
            pronoun = _OWN.search(self.text, voice.name.end, end) if named == {voice.name} else None
            if pronoun is not None:
                self._genders[voice.name] = "he" if pronoun["word"] in ("he", "his", "him") else "she"
        return self._genders.get(voice.name, unknown)

    def _subjects_before(self, line: Stretch, stop: int) -> list[Voices]:
        """Who spoke in ``text[line.start:stop]``, and the subjects of its sentences, the nearest first."""
        spoken = [voices for _, voices in takewhile(lambda heard: heard[0] >= line.start, self.last_heard(stop))]
        if spoken:
            return spoken
        subjects: list[Voices] = []
        end = stop
        for _ in range(_LOOK_BACK):
            start = self.prose.sentence_start(line.start, end)
            if start < end and not self._in_marks(start):
                voices = self._subject_of(start, end)
                if voices:
                    subjects.append(voices)
            end = start - 1
            if end <= line.start:
                break
        return subjects

    def _in_marks(self, position: int) -> bool:
        i = bisect_left(self._marked, position, key=lambda m: m.end)
        return i < len(self._marked) and self._marked[i].start <= position


def _position(heard: tuple[int, Voices]) -> int:
    return heard[0]


def _is_one_person(voices: Voices) -> bool:
    return len(voices) == 1 and voices[0].kind is SpeakerKind.PERSON


def _are_several(voices: Voices) -> bool:
    return len(voices) > 1 or voices[0].kind is SpeakerKind.GROUP


def _is_body(voices: Voices) -> bool:
    return len(voices) == 1 and voices[0].kind in (SpeakerKind.BODY, SpeakerKind.DOCUMENT)


_GENDERS = frozenset({"he", "she"})
_FEMALE = frozenset({"Ms.", "Ms", "Mrs.", "Mrs", "Miss", "Dame", "Lady"})
_MALE = frozenset({"Mr.", "Mr", "Sir", "Lord"})


def _fits(word: str, voices: Voices, text: str) -> bool:
    """Whether the title of the person, where it tells, agrees with *he* or *she*."""
    honorific = voices[0].honorific
    titles = set(text[honorific.start : honorific.end].split()) if honorific else set()
    if word == "he":
        return not titles & _FEMALE
    return not (word == "she" and titles & _MALE)
