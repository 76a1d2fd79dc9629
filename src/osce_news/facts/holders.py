"""Who holds an office: *the Head of Mission*, *the Ambassador*; and whom the page does not name: *a teacher*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named
from osce_news.facts.noun_phrases import BODY_NOUNS, group_name
from osce_news.facts.people import Known, People
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import words_of
from osce_news.facts.voices import Voice, Voices, voice_of
from osce_news.model import SpeakerKind, TermKind

__all__ = ["Holders"]

_NAMELESS = Pattern(r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\ ")
_POSSESSED = ("Its ", "its ", "Their ", "their ", "whose ")
_NO_TITLE = frozenset({"of", "for", "in", "at", "to", "on", "and", "osce", "osce's", "mission's", "office's"})
# Words that stand for those of a longer office: "the OSCE envoy" is the Special Representative of the Chairperson.
_SHORT_FOR = {"envoy": "representative", "chief": "head"}
_HEADS = (["head"], ["chief"])  # "the Head", who is "the Head of Mission" below
_ALIKE = {
    "chairman": ("chair",),
    "chairperson": ("chair",),
    "chairwoman": ("chair",),
    "cio": ("chair", "in-office"),
    "co-ordinator": ("coordinator",),
    "pa": ("parliamentary", "assembly"),
}
_MOST_STATES = 3  # in one role
_LEAST_OFFICE = 2  # words that tell an office before anybody is named for it
_LONGEST_TITLE = 100  # characters between a role and the name
_MOST_PEOPLE = 60


class Holders:
    """Finds whom an office means."""

    def __init__(
        self,
        prose: Prose,
        people: People,
        mentions: Sequence[Named],
        last_heard: Callable[[int], Iterable[tuple[int, Voices]]],
    ) -> None:
        self.prose = prose
        self._states = [named for named in mentions if named.kind is TermKind.STATE]
        self.text: str = prose.text
        self.people = people
        self._last_heard = last_heard
        self._told: dict[Stretch, int] = {}  # where the words of a role stand first

    def holder(self, phrase: Stretch) -> Voices:
        """Who has the role that `phrase` names: the nearest before it, where several have it."""
        wanted = self._wanted(phrase)
        fitting: list[tuple[int, Known]] = []
        for person in self.people.known[:_MOST_PEOPLE]:
            if person.mentions[0].start < phrase.start and self._has_title(person, wanted):
                before = bisect_left(person.mentions, phrase.start, key=lambda mention: mention.start)
                fitting.append((person.mentions[before - 1].start, person))
        if fitting:
            person = max(fitting, key=lambda pair: pair[0])[1]
            return (voice_of(person, phrase),)
        # a title or lede calls by office who is named below
        first = self.prose.paragraphs[0]
        if phrase.start < first.start:
            wanted = wanted - set(self.text[phrase.start : phrase.end].casefold().partition(" in ")[2].split(" "))
        elif phrase.start >= first.end or len(wanted) < _LEAST_OFFICE:
            return self._named_below(phrase, wanted)
        return tuple(voice_of(p, phrase) for p in self.people.known[:_MOST_PEOPLE] if self._has_title(p, wanted))[:1]

    def _named_below(self, phrase: Stretch, wanted: set[str]) -> Voices:
        """The one person whose office the page tells before it names who holds it."""
        holders = [person for person in self.people.known[:_MOST_PEOPLE] if self._has_title(person, wanted)]
        if len(holders) != 1 or (role := holders[0].role) is None:
            return ()
        return (voice_of(holders[0], phrase),) if self._first_told(role) < phrase.end else ()

    def _first_told(self, role: Stretch) -> int:
        """Where the words of the role stand first on the page."""
        if role not in self._told:
            office = self.text[role.start : role.end].removeprefix("the ").removeprefix("The ")
            self._told[role] = self.text.find(office)
        return self._told[role]

    def nameless(self, phrase: Stretch, end: int) -> Voices:
        """*a teacher from Osh*, and *the teacher* behind it: somebody whom the page does not name."""
        article = _NAMELESS.match(self.text, phrase.start, phrase.end)
        if article is None:
            return ()
        if article.group().casefold() == "the ":
            wanted = self._wanted(phrase)
            for _, voices in self._last_heard(phrase.start):
                role = voices[0].role
                if role is not None and role == voices[0].name and wanted <= self._office_words(role):
                    return (voices[0]._replace(source=phrase),)
        whole = group_name(self.text, phrase, end)
        return (Voice(SpeakerKind.PERSON, whole, whole, None, whole),)

    def _wanted(self, phrase: Stretch) -> set[str]:
        """The words that tell the office."""
        return self._office_words(phrase) - _NO_TITLE

    def _office_words(self, role: Stretch) -> set[str]:
        """The words of the role, those alike that say the same: *Swiss* and *Switzerland's*, *Chair* and *Chairman*."""
        words = set(words_of(self.text, role))
        first = bisect_left(self._states, role.start, key=lambda state: state.start)
        for state in self._states[first : first + _MOST_STATES]:
            if state.term is None or state.start >= role.end:
                break
            words.difference_update(words_of(self.text, Stretch(state.start, state.end)))
            words.discard(f"{self.text[state.start : state.end].casefold()}'s")
            words.add(state.term.name)
        return {alike for word in words for alike in _alike(word)}

    def _has_title(self, person: Known, wanted: set[str]) -> bool:
        words: set[str] = set()
        if person.role is not None:
            words.update(self._office_words(person.role))
        if person.honorific is not None:
            words.update(self._office_words(person.honorific))
        if person.role is not None and 0 <= person.name.start - person.role.end < _LONGEST_TITLE:
            words.update(self._office_words(Stretch(person.role.end, person.name.start)))  # ", Finnish Minister"
        words.update(short for short, long in _SHORT_FOR.items() if long in words)
        if person.role is not None and (
            words_of(self.text, person.role) in _HEADS or self.text.endswith(_POSSESSED, 0, person.role.start)
        ):
            words |= BODY_NOUNS  # "Its Head, Ada Roth"
        return bool(wanted) and wanted <= words


def _alike(word: str) -> Iterator[str]:
    """The word as every page may write it; *the Chairperson* is in office, too."""
    word, hyphen, office = word.strip(",").partition("-in-")
    yield from _ALIKE.get(word, (word,))
    if hyphen:
        yield f"in-{office}"
