"""Whom a pronoun means: who spoke last before it, or whom the sentences before it are about."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Final

from osce_news._lazy import Pattern
from osce_news.facts.genders import gender_of, is_hinted
from osce_news.facts.people import People
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.voices import Voice, Voices, voice_of
from osce_news.model import SpeakerKind

__all__ = ["Pronouns"]

_MOST_HEARD = 8
_OWN = Pattern(r"(?<!,)(?<!\ or)\ (?P<word>he|his|him|she|her)\ (?!or\ )")
_PRONOUN_FIRST = Pattern(r"(?:He|She)\ ")
_LONGEST_BESIDE = 1000  # characters in which a woman is looked for
_CLAUSES = (", and ", "; ", ", while ")
_LONGEST_TITLE = 160  # characters of a role before a name
_LOOK_BACK = 4  # paragraphs in which a pronoun's person is looked for


class Pronouns:
    """Remembers who spoke where, and of whom a pronoun told whether they are *he* or *she*."""

    def __init__(
        self, prose: Prose, people: People, marked: Stretches, subject_of: Callable[[int, int], Voices]
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
        if word == "the latter":
            return self._latter(source)
        wanted = _WANTED[word]
        line = self.prose.line(start)
        stop = self._before_fronted(line, start)
        beside: list[Voices] = []  # whom something belongs to: *the crew of Commander X*
        unlikely: Voices = ()
        for _ in range(_LOOK_BACK):
            candidates = self._subjects_before(line, stop)
            for voices in candidates:
                meant = self._fitting(word, voices)
                if meant and wanted(meant):
                    if self._is_unlikely(word, meant[0]):
                        unlikely = unlikely or meant
                        continue
                    if word == "she":
                        meant = self._woman_beside(meant[0], line.start, stop) or meant
                    if word in _GENDERS:
                        self._genders[meant[0].name] = word
                    return tuple(voice._replace(source=source) for voice in meant)
            if word in _GENDERS and any(voice.kind is SpeakerKind.PERSON for v in candidates for voice in v):
                others = self._fitting(word, self._named(line.start, stop))
                if _is_one_person(others):
                    return (others[0]._replace(source=source),)
            if word in _PAIRS and _are_two(pair := self._named(line.start, stop)):
                return tuple(voice._replace(source=source) for voice in pair)
            if line.start <= self.prose.paragraphs[0].start:
                break
            beside.append(self._named(line.start, stop))
            line = self.prose.line(line.start - 1)
            stop = line.end
        others = self._fitting(word, next(filter(None, beside), ())) if word in _GENDERS and not unlikely else ()
        return (
            tuple(voice._replace(source=source) for voice in unlikely or others) if wanted(unlikely or others) else ()
        )

    def _before_fronted(self, line: Stretch, pronoun: int) -> int:
        """`pronoun`, or where its sentence begins: *Speaking in Osh, where he met X, he*, *In a letter to X, he*."""
        first = self.prose.sentence_start(line.start, pronoun)
        if not self.text.endswith(", ", first, pronoun) or not _NAMES_OTHERS.match(self.text, first, pronoun):
            return pronoun
        subject = self._subject_of(first, pronoun)
        end = max((part.end for voice in subject for part in (voice.source, voice.role) if part), default=pronoun)
        acts = self.text[end:pronoun].strip(" ,")  # "Speaking in Osh, X thanked the hosts, and, ..., he"
        return pronoun if acts else max(line.start, first - 1)

    def _woman_beside(self, voice: Voice, start: int, end: int) -> Voices:
        """The one woman named nearby, where nothing tells that `voice` is one: *X met Ms. Y. "...," she said*."""
        if self._gender(voice) is not None or is_hinted(self.text, voice):
            return ()
        women = tuple(
            other for other in self._named(max(start, end - _LONGEST_BESIDE), end) if self._gender(other) == "she"
        )
        return women if len(women) == 1 else ()

    def _is_unlikely(self, word: str, voice: Voice) -> bool:
        """Whether the given name is rather a woman's, and nothing else tells: *he* means another one, if there is."""
        return word == "he" and self._gender(voice) is None and is_hinted(self.text, voice)

    def fitting(self, word: str, voices: Voices) -> Voices:
        """`voices` if the pronoun `word` may mean them; empty where it may not."""
        meant = self._fitting(word, voices) if voices else ()
        return meant if meant and _WANTED[word](meant) else ()

    def _named(self, start: int, end: int) -> Voices:
        """Everybody named in ``text[start:end]``, once, a handful at most."""
        people = {person.name: voice_of(person, mention) for mention, person in self.people.within(start, end)}
        return tuple(people.values())

    def _latter(self, source: Stretch) -> Voices:
        """Who is named last in the sentence before."""
        line = self.prose.line(source.start)
        if source.start == line.start and line.start:
            line = self.prose.line(line.start - 1)
        end = min(line.end, source.start - 1)
        last = self.people.last_within(self.prose.sentence_start(line.start, max(line.start, end)), end)
        return tuple(voice._replace(source=source) for voice in self._named(*last)) if last is not None else ()

    def _fitting(self, word: str, voices: Voices) -> Voices:
        """Those of `voices` that the pronoun may mean: who is known to be *he* or *she*, then who may be."""
        if word not in _GENDERS:
            return voices
        genders = [self._gender(voice) for voice in voices]
        known = tuple(voice for voice, gender in zip(voices, genders, strict=True) if gender == word)
        possible = tuple(voice for voice, gender in zip(voices, genders, strict=True) if gender in (word, None))
        if len(known) == 1 or not possible:
            return known
        hinted = tuple(voice for voice in possible if is_hinted(self.text, voice) is (word == "she"))
        return hinted if len(possible) > 1 and len(hinted) == 1 else possible

    def _gender(self, voice: Voice) -> str | None:
        """*he* or *she*: by a pronoun that meant the person, by title or name, or by a pronoun of the same sentence."""
        if voice.kind is not SpeakerKind.PERSON:
            return None
        if voice.name not in self._genders and voice.name not in self._searched:
            self._searched.add(voice.name)
            gender = gender_of(self.text, voice) or self._told(voice)
            if gender is not None:
                self._genders[voice.name] = gender
        return self._genders.get(voice.name)

    def _told(self, voice: Voice) -> str | None:
        """The pronoun in the clause that names somebody and nobody else: *Ana Berg told of her work*."""
        line = self.prose.line(voice.name.start)
        start = self.prose.sentence_start(line.start, voice.name.start + 1)
        end = self.prose.sentence_end(voice.name.end, line.end)
        before = self.people.last_within(start, voice.name.start)
        if before is not None and not self._parts_clauses(before.end, voice.name.start):
            return None
        if any(person.name != voice.name for _, person in self.people.within(voice.name.end, end)):
            return None
        own = (
            match for match in _OWN.finditer(self.text, voice.name.end, end) if self._marked.at(match.start()) is None
        )
        pronoun = next(own, None)
        return None if pronoun is None else "he" if pronoun["word"] in ("he", "his", "him") else "she"

    def _parts_clauses(self, start: int, end: int) -> bool:
        """Whether a new clause begins in ``text[start:end]``: *X chaired, and Ana Berg told of her work*."""
        return any(self.text.find(mark, start, end) >= 0 for mark in _CLAUSES)

    def _subjects_before(self, line: Stretch, stop: int) -> list[Voices]:
        """Who spoke in ``text[line.start:stop]`` and whom its sentences are about, the nearest first.

        Who is merely named in a sentence comes last.
        """
        subjects: list[Voices] = []
        named: list[Voices] = []
        spoken = list(takewhile(lambda heard: heard[0] >= line.start, self.last_heard(stop)))
        end = stop
        for _ in range(_LOOK_BACK):
            start = self._sentence_start(line.start, end)
            while spoken and spoken[0][0] >= start:
                subjects.append(spoken.pop(0)[1])
            if start < end and self._marked.at(start + 1) is None and not _PRONOUN_FIRST.match(self.text, start):
                subject = self._subject_of(start, end)
                if subject:
                    subjects.append(subject)
                if not subject or subject[0].kind is not SpeakerKind.PERSON:
                    named.append(self._first_named(start, end))
            end = start - 1
            if end <= line.start:
                break
        subjects += (voices for _, voices in spoken)
        return [*subjects, *filter(None, named)]

    def _sentence_start(self, start: int, end: int) -> int:
        """Where the last sentence of ``text[start:end]`` begins; words in marks belong to the sentence around them."""
        position = self.prose.sentence_start(start, end)
        words = self._marked.at(position)
        return position if words is None else max(start, words.start - 1)

    def _first_named(self, start: int, end: int) -> Voices:
        """Who is named first, but for those whom something belongs to: *the crew of Commander X*."""
        for mention, person in self.people.within(start, end):
            phrases = (mention, person.honorific or mention, person.role or mention)
            first = min(phrase.start for phrase in phrases if 0 <= mention.start - phrase.start < _LONGEST_TITLE)
            if not self.text.endswith((" of ", " of the ", "'s "), start, first):
                return (voice_of(person, mention),)
        return ()


def _position(heard: tuple[int, Voices]) -> int:
    return heard[0]


def _is_one_person(voices: Voices) -> bool:
    return len(voices) == 1 and voices[0].kind is SpeakerKind.PERSON


def _are_several(voices: Voices) -> bool:
    return len(voices) > 1 or (len(voices) == 1 and voices[0].kind is SpeakerKind.GROUP)


def _are_two(voices: Voices) -> bool:
    return len(voices) == 2


def _is_body(voices: Voices) -> bool:
    return len(voices) == 1 and voices[0].kind in (SpeakerKind.BODY, SpeakerKind.DOCUMENT)


# What stands in front of a pronoun and names others: "After meeting X, he said", "In a letter to X, she asked".
_NAMES_OTHERS = Pattern(
    r"(?:(?:After|Before|By|In|On|Upon|While)\ )?[A-Za-z][a-z]+ing\ "
    r"|(?:After|At|During|Following|In)\ (?:an?|h(?:er|is)|the)\ "
    r"(?:[a-z]+\ )?(?:calls?|letters?|meetings?|messages?|notes?|talks)\ "
)
_GENDERS = frozenset({"he", "she"})
_PAIRS = frozenset({"both", "the two", "they"})

_WANTED: Final[dict[str, Callable[[Voices], bool]]] = {
    "he": _is_one_person,
    "she": _is_one_person,
    "they": _are_several,
    "both": _are_several,
    "the two": _are_two,
    "it": _is_body,
}
