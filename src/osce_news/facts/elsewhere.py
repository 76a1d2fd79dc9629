"""Who is named and who speaks in a language other than English.

Only people are read, and only where their words stand beside the name: a title directly before it, or a verb of saying
on either side with nothing between but titles, an office, and what an office belongs to. A name in any other place, and
one whose first word may as well belong to the office before it, is left unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.cues import Cues
from osce_news.facts.mentions import Named
from osce_news.facts.names import PARTICLES, NameForm, Run, Word, keys_of
from osce_news.facts.people import People, gather
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.sightings import Sighting
from osce_news.facts.speakers import Speakers
from osce_news.facts.voices import Voice, Voices
from osce_news.vocabulary import Cue, Vocabulary
from osce_news.vocabulary._phrases import Phrases
from osce_news.vocabulary.languages import LANGUAGES
from osce_news.vocabulary.tongues import TONGUES, Tongue

__all__ = ["SpeakersElsewhere", "Surroundings", "cues_of", "read_people_elsewhere"]


@cache
def cues_of(tag: str) -> Vocabulary:
    """A vocabulary of nothing but the verbs of saying of a language."""
    return Vocabulary(cues=tuple(Cue(form) for form in TONGUES[tag].cues))


@cache
def _function_words(tag: str) -> frozenset[str]:
    return frozenset(word for language in LANGUAGES if language.tag == tag for word in language.words)


# -- what stands around a name ----------------------------------------------------------------------------------------


class Lead(NamedTuple):
    """The words before a name: an office, titles, or nothing."""

    role: Stretch | None
    honorific: Stretch | None
    closed: bool
    """True if nothing stands before the name, or a title or comma that closes what does."""


_ELISION = Pattern(r"(?<!\w)[LlDd]'(?=\w)")
_TOKEN = Pattern(r"[^\s]+")
_BREAKS = frozenset(';:"')
_ROLE_END = r"[,;:\"()\n]|\ -\ |[.!?](?=\s|\Z)"
_LONGEST_LEAD = 160  # characters
_LONGEST_ROLE = 200
_COMPOUNDED = 5  # letters of the shortest office that ends a longer word


class Surroundings:
    """Reads the words before and behind names, in the offsets of a prose."""

    def __init__(self, prose: Prose, tag: str) -> None:
        self.prose = prose
        self.tag = tag
        self.tongue: Tongue = TONGUES[tag]
        self.function_words: frozenset[str] = _function_words(tag)
        self.text: str = _without_elisions(prose.text) if self.tongue.elisions else prose.text
        self._compounds = tuple(word for word in self.tongue.offices if len(word) >= _COMPOUNDED)
        ends = "|".join(re.escape(f" {words}") for words in self.tongue.circumstances)
        self._role_end = re.compile(rf"{_ROLE_END}|(?:{ends})(?!\w)")

    def is_office(self, word: str) -> bool:
        """Whether `word` begins a role: *посол*, *OSZE-Generalsekretärin*, *Außenministerin*."""
        folded = word.lower().strip(".,()")
        if folded in self.tongue.offices or folded.rpartition("-")[2] in self.tongue.offices:
            return True
        return self.tongue.compounds and folded.endswith(self._compounds)

    def is_body(self, word: str) -> bool:
        """Whether `word` is of an organization or State, or an abbreviation."""
        folded = word.lower().strip(".,()")
        return folded in self.tongue.bodies or folded.rpartition("-")[2] in self.tongue.bodies or _is_acronym(word)

    def lead(self, start: int, end: int) -> Lead | None:
        """What ``text[start:end]`` is before a name that begins at `end`; ``None`` where it is something else."""
        if end - start > _LONGEST_LEAD or self.text.find("\n", start, end) >= 0:
            return None
        words = self._words(start, end)
        while words and words[0].text.lower().strip(",") in self.tongue.adverbs:
            words.pop(0)
        honorific = self._pop_honorific(words)
        while words and words[-1].text.lower() in self.tongue.articles:
            words.pop()
        if not words:
            return Lead(None, honorific, closed=True)
        last = words[-1]
        closed = honorific is not None or last.text.endswith(",")
        if not closed and last.text.lower() in self.function_words:  # "глава Центра в Астане Иван Петров"
            return None
        role = Stretch(words[0].start, last.end - last.text.endswith(","))
        return Lead(role, honorific, closed) if self._are_offices(role) else None

    def _are_offices(self, role: Stretch) -> bool:
        """Whether every part between commas begins like a role: *председатель ОБСЕ, министр иностранных дел Литвы*."""
        words = self.text[role.start : role.end]
        return not _BREAKS.intersection(words) and all(map(self._begins_role, words.split(", ")))

    def _begins_role(self, words: str) -> bool:
        first, _, behind = words.partition(" ")
        if first.lower() in self.tongue.articles:
            first = behind.partition(" ")[0]
        return self.is_office(first)

    def _words(self, start: int, end: int) -> list[Word]:
        return [Word(*match.span(), match.group()) for match in _TOKEN.finditer(self.text, start, end)]

    def _pop_honorific(self, words: list[Word]) -> Stretch | None:
        end = words[-1].end if words else 0
        start = end
        while words and words[-1].text.lower() in self.tongue.honorifics:
            start = words.pop().start
        return Stretch(start, end) if start < end else None

    def honorific_before(self, position: int) -> Stretch | None:
        """The titles directly before a name, whatever stands before them."""
        start = max(self.prose.line(position).start, position - _LONGEST_LEAD)
        return self._pop_honorific(self._words(start, position))

    def apposition(self, end: int) -> Stretch | None:
        """The office behind a name that ends at `end`, up to the next comma or stop."""
        if not self.text.startswith(", ", end):
            return None
        start = end + 2
        stop = min(self.prose.line(end).end, start + _LONGEST_ROLE)
        match = self._role_end.search(self.text, start, stop)
        stop = match.start() if match else stop
        return Stretch(start, stop) if self._begins_role(self.text[start:stop]) else None


def _without_elisions(text: str) -> str:
    """``l'Ambassadeur`` as two words, of the same length."""
    letters = list(text)
    for match in _ELISION.finditer(text):
        letters[match.end() - 1] = " "
    return "".join(letters)


def _is_acronym(word: str) -> bool:
    """``ОБСЕ``, ``OEBS-a``."""
    letters = word.strip(".,()").partition("-")[0]
    return len(letters) > 1 and letters.isupper()


# -- names ------------------------------------------------------------------------------------------------------------

# Initials with their full stops, written together or apart, or a word.
_PIECE = Pattern(r"(?<!\w)[^\W\d_]\.(?:\ ?[^\W\d_]\.)?(?=\ ?[^\W\d_]) | [^\W\d_]\w*(?:[-']\w+)*")
_MOST_WORDS = 4  # of a name
_PATRONYMICS = ("вич", "вна", "ьич", "ович", "овна")
_CAPITAL_PARTICLES = frozenset({"Al", "De", "Del", "Den", "Der", "Di", "El", "La", "Le", "Mac", "Van", "Von"})


class _Names:
    """Finds the words that have the form of a person's name."""

    def __init__(self, surroundings: Surroundings, vocabulary: Vocabulary) -> None:
        self.surroundings = surroundings
        self.text = surroundings.text
        tongue = surroundings.tongue
        cues = frozenset(word for cue in tongue.cues for word in cue.split(" "))
        self.no_names = surroundings.function_words | tongue.honorifics | tongue.adverbs | tongue.articles | cues
        self.no_beginnings = tongue.genitives
        self.taken = vocabulary.taken_words

    def read(self) -> Iterator[NameForm]:
        """The names of the text, left to right."""
        words: list[Word] = []
        for match in _PIECE.finditer(self.text):
            word = Word(*match.span(), match.group())
            if words and self.text[words[-1].end : word.start] not in ("", " "):
                yield from self._named(words)
                words = []
            if self._goes_on(word, words):
                words.append(word)
            else:
                yield from self._named(words)
                words = []
        yield from self._named(words)

    def _goes_on(self, word: Word, before: Sequence[Word]) -> bool:
        """Whether a name may go on with `word`, or begin with it: behind *Del* or *Van*, any capitalized word."""
        if not word.text[0].isupper():
            return self._is_particle(word, before)
        return self._may_be_of_a_name(word) or (bool(before) and before[-1].text in _CAPITAL_PARTICLES)

    def _may_be_of_a_name(self, word: Word) -> bool:
        if word.text.endswith("."):  # "M. Martin" has a title, "A. Martin" an initial
            return word.text.lower() not in self.no_names
        if word.text in self.taken or word.text.lower() in self.no_names:
            return word.text in _CAPITAL_PARTICLES
        return not self.surroundings.is_body(word.text) and not self.surroundings.is_office(word.text)

    def _is_particle(self, word: Word, before: Sequence[Word]) -> bool:
        """``van``; where it is a function word of the language, only behind the first word: ``Ursula von``."""
        if not before or word.text not in PARTICLES:
            return False
        if word.text not in self.surroundings.function_words:
            return True
        only_particles = all(other.text in PARTICLES for other in before[1:])
        return word.text in self.surroundings.tongue.particles and only_particles

    def _named(self, words: list[Word]) -> Iterator[NameForm]:
        while words and (words[-1].text in PARTICLES | _CAPITAL_PARTICLES or words[-1].text.endswith(".")):
            words.pop()
        if words and len(_content(words)) <= _MOST_WORDS and not words[0].text.lower().endswith(self.no_beginnings):
            yield NameForm(tuple(words), ())


def _content(words: Sequence[Word]) -> list[str]:
    """The words without particles and patronymics."""
    return [
        word.text
        for i, word in enumerate(words)
        if word.text not in PARTICLES
        and word.text not in _CAPITAL_PARTICLES
        and not (0 < i < len(words) - 1 and word.text.endswith(_PATRONYMICS))
    ]


def _whole_words(words: Sequence[Word]) -> list[str]:
    """The words that are no initials."""
    return [word.text for word in words if not word.text.endswith(".")]


# -- people -----------------------------------------------------------------------------------------------------------


def read_people_elsewhere(
    prose: Prose, mentions: Sequence[Named], cues: Cues, surroundings: Surroundings, vocabulary: Vocabulary
) -> People:
    """Everybody who is named with a title or beside a verb of saying."""
    names = list(_Names(surroundings, vocabulary).read())
    reader = _Sightings(prose, cues, surroundings, names)
    sightings = [sighting for name in names if (sighting := reader.read(name))]
    return gather(prose, mentions, sightings, [Run(name.words, (name,)) for name in names])


class _Sightings:
    def __init__(self, prose: Prose, cues: Cues, surroundings: Surroundings, names: Iterable[NameForm]) -> None:
        self.prose = prose
        self.cues = cues.quoting
        self.cue_phrases: Phrases = cues.phrases
        self.surroundings = surroundings
        self.speaking = frozenset(
            name.words[-1].text for name in names if len(_whole_words(name.words)) == 1 and self._is_beside_cue(name)
        )
        """Surnames that stand beside a verb of saying, alone or behind initials."""

    def read(self, name: NameForm) -> Sighting | None:
        """The name with the titles and office beside it; ``None`` where nothing says that it is a person's."""
        if len(name.words) < 2:
            return None
        first = self.prose.sentence_start(self.prose.line(name.start).start, name.start)
        cue = next(iter(self.cues.last(first, name.start)[-1:]), None)
        lead = self.surroundings.lead(cue.end() if cue else first, name.start)
        apposition = self.surroundings.apposition(name.end)
        is_beside_cue = cue is not None or self._cue_behind(apposition.end if apposition else name.end)
        if lead is not None and is_beside_cue and self._is_whole(name, lead, begins_sentence=cue is None):
            return self._sighting(name, lead, apposition, "cue")
        if (
            lead is not None
            and lead.role is not None
            and len(_content(name.words)) == 2
            and self._speaks_elsewhere(name)
        ):
            return self._sighting(name, lead, apposition, "role-title")
        honorific = self.surroundings.honorific_before(name.start)
        if honorific is None or len(_content(name.words)) > self._most_words():
            return None
        return self._sighting(name, lead or Lead(None, honorific, closed=True), apposition, "honorific")

    def _sighting(self, name: NameForm, lead: Lead, apposition: Stretch | None, rule: str) -> Sighting:
        return Sighting(name, keys_of(name.words), lead.honorific, lead.role or apposition, rule)

    def _most_words(self) -> int:
        return 2 if self.surroundings.tongue.genitives else _MOST_WORDS

    def _is_whole(self, name: NameForm, lead: Lead, *, begins_sentence: bool) -> bool:
        """Whether no word of the name may belong to what stands before it: an office's State, a noun at the start."""
        words = len(_content(name.words))
        if words <= 2:
            return True
        is_directly_behind_cue = lead.closed and lead.role is None and lead.honorific is None and not begins_sentence
        tongue = self.surroundings.tongue
        return not tongue.compounds if is_directly_behind_cue else lead.closed and not tongue.genitives

    def _speaks_elsewhere(self, name: NameForm) -> bool:
        return name.words[-1].text in self.speaking

    def _is_beside_cue(self, name: NameForm) -> bool:
        """Whether nothing but a space stands between the name and a verb of saying."""
        cue = next(iter(self.cues.last(self.prose.line(name.start).start, name.start)[-1:]), None)
        return (cue is not None and cue.end() == name.start - 1) or self._cue_behind(name.end)

    def _cue_behind(self, end: int) -> bool:
        end += self.prose.text.startswith(",", end)
        end += self.prose.text.startswith(" ", end)
        return self.cue_phrases.match(self.prose.text, end) is not None


# -- speakers ---------------------------------------------------------------------------------------------------------

# Between a subject and its cue: an adverb or auxiliary or two.
_TO_CUE = Pattern(r",?(?:\ [^\W\d_]\w*){0,2}\ ?")


class SpeakersElsewhere(Speakers):
    """Resolves the words beside a cue to a person who is named there; pronouns, bodies and groups are not resolved."""

    def __init__(self, prose: Prose, people: People, surroundings: Surroundings, marked: Stretches, cues: Cues) -> None:
        super().__init__(prose, people, (), marked, cues)
        self.surroundings = surroundings

    def at(self, start: int, end: int) -> Voices:
        """The person whose name, with its titles and office, begins at `start`; empty where nobody is named."""
        return self._persons(start, end)[:1]

    def before(self, start: int, end: int) -> Voices:
        """The person named at `start`, if nothing but an office and an adverb stands between the name and the cue."""
        voices = self.at(start, end)
        return voices if voices and self.reaches(voices[0], end) else ()

    def reaches(self, voice: Voice, cue: int) -> bool:
        """Whether nothing but an office and an adverb or two stands between the name and a cue behind it."""
        apposition = self.surroundings.apposition(voice.source.end)
        between = self.text[apposition.end if apposition else voice.source.end : cue]
        return _TO_CUE.fullmatch(between) is not None and between == between.lower()

    def _leads_to_name(self, start: int, end: int, *, joint: bool) -> bool:
        return not joint and self.surroundings.lead(start, end) is not None
