"""Bodies that speak: under which of their names, and whether a name is a body's at all or begins somebody's office."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from osce_news.facts.mentions import Named
from osce_news.facts.noun_phrases import noun_phrase
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import is_role_noun
from osce_news.facts.voices import Voice, Voices
from osce_news.model import SpeakerKind, TermKind
from osce_news.vocabulary.offices import COLLECTIVE_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_MODIFIERS

__all__ = ["Bodies"]

_NO_BODIES = ROLE_MODIFIERS | DOCUMENT_NOUNS | COLLECTIVE_NOUNS | GROUP_NOUNS  # behind a body: "the Mission's report"
_LONGEST_OFFICE = 60
_MOST_BODIES = 40


class Bodies:
    """The bodies that a prose names."""

    def __init__(self, prose: Prose, mentions: Sequence[Named]) -> None:
        self.text: str = prose.text
        self._bodies: list[Named] = [named for named in mentions if named.kind is TermKind.BODY]
        self._starts = [named.start for named in self._bodies]
        self._by_term: dict[str, list[Named]] = {}
        for body in self._bodies:
            if body.term is not None:
                self._by_term.setdefault(body.term.id, []).append(body)

    def next(self, position: int) -> Named | None:
        """The first body that begins at `position` or behind it."""
        i = bisect_left(self._starts, position)
        return self._bodies[i] if i < len(self._bodies) else None

    def goes_on(self, end: int) -> bool:
        """Whether the name of a body is part of somebody's office, or has something: *the OSCE Youth Adviser*."""
        words = self.text[end : end + _LONGEST_OFFICE].partition("\n")[0].removeprefix("'s").split(" ")
        if self.text.startswith("-", end):  # "an OSCE-led survey"
            return True
        if words[0] or self.text[end : end + 1] not in "'- ":
            return False
        for word in words[1:]:
            if is_role_noun(word) or word.casefold() in _NO_BODIES:
                return True
            if not word[:1].isupper() or not word[-1:].isalpha():
                return False
        return False

    def is_office(self, phrase: Stretch) -> bool:
        """Whether the name of the body is that of an office: *the OSCE Representative on Freedom of the Media*."""
        return any(map(is_role_noun, noun_phrase(self.text[phrase.start : phrase.end].split(" "))))

    def before(self, end: int) -> Voices:
        """The body whose name ends at `end`."""
        i = bisect_left(self._starts, end) - 1
        while i >= 0 and self._bodies[i].end > end:
            i -= 1
        while i > 0 and self._bodies[i - 1].end == end:
            i -= 1
        if i < 0 or self._bodies[i].end != end:
            return ()
        named = self.fullest(self._bodies[i])
        place = Stretch(self._bodies[i].start, end)
        return (Voice(SpeakerKind.BODY, Stretch(named.start, named.end), None, None, place),)

    def fullest(self, body: Named) -> Named:
        """The longest name that the page has for the same body; the first of them."""
        if body.stands_for is not None:
            body = self.next(body.stands_for.start) or body
        if body.term is None:
            return self._longer(body)
        same = self._by_term.get(body.term.id, ())[:_MOST_BODIES]
        return max(same, key=lambda other: other.end - other.start, default=body)

    def _longer(self, body: Named) -> Named:
        """The longest name before that has all words of a short one: *the Programme Office*."""
        short = self.text[body.start : body.end]
        before = self._bodies[: min(_MOST_BODIES, bisect_left(self._starts, body.start))]
        names = [(other, self.text[other.start : other.end]) for other in before]
        # "the Secretary of the Lake Commission for Norway" is the Secretary for Norway
        longer = [other for other, name in names if f" {short} " in f" {name} " and f"{short} for " not in name]
        return max(longer, key=lambda other: other.end - other.start, default=body)

    def of_kind(self, phrase: Stretch, noun: str) -> Voices:
        """*the Mission*: the body of that kind that the page names first; of those that no list has, the only one."""
        before = self._bodies[: min(_MOST_BODIES, bisect_left(self._starts, phrase.start))]
        alike = [body for body in before if noun in self.text[body.start : body.end].split(" ")]
        known = [body for body in alike if body.term is not None]
        if known or len({self.text[body.start : body.end] for body in alike}) == 1:
            named = self.fullest((known or alike)[0])
            return (Voice(SpeakerKind.BODY, Stretch(named.start, named.end), None, None, phrase),)
        return (Voice(SpeakerKind.BODY, phrase, None, None, phrase),)
