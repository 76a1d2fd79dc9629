"""Where an event takes place: the towns of its sentence, or, where it names none, the States.

A town that no list knows counts where nothing else could stand: *in Murghob on 4 May*. The town of an institution
(*Supreme Court in Osh*), of people (*judges in Osh*) and of a document (*Budapest Convention*) is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from osce_news._fold import fold_name
from osce_news._lazy import Pattern
from osce_news.facts.counts import is_group_noun
from osce_news.facts.mentions import Named, is_adjective, outermost
from osce_news.facts.prose import Stretch, Stretches
from osce_news.model import Term, TermKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.offices import ORGANIZATION_NOUNS, PORTFOLIO_WORDS
from osce_news.vocabulary.towns import TOWNS
from osce_news.vocabulary.wording import EVENT_NOUNS, MONTHS, WEEKDAYS

__all__ = ["Venues"]

_NAME = r"[A-ZÀ-Þ][\w'-]*(?:\ [A-ZÀ-Þ][\w'-]*){0,2}"
_TRAVEL = r"(?:came|come|mission|moves\ on|tour|travel(?:led|s)?|trip|visits?|went)\ to"
_PLACE = Pattern(
    rf"(?<!\w)(?:[Ii]n\ (?:the\ (?:town|city|village)\ of\ )?|near\ |at\ |{_TRAVEL}\ |villages?\ of\ "
    rf"|to\ (?={_NAME}\ for\ an?\ ))(?P<article>the\ )?"
    rf"(?:(?:central|eastern|northern|southern|western)\ )?(?P<name>{_NAME})"
)
# "Prizren was the scene of a debate", "Bukhara will play host to a school"
_SUBJECT = Pattern(
    rf"(?P<name>{_NAME})\ (?:will\ |has\ )?(?:play(?:s|ed)?\ host\ to|(?:was|is)\ the\ (?:scene|venue)|hosted|hosts)"
)
# "Vienna, Oslo and Sofia", "in Belgrade on 5 May and in Baku"
_AND = Pattern(
    rf"(?:\ \([^()\n]{{3,40}}\)|\ (?:on|from)\ [0-9][\w\ -]{{2,30}}?)?(?:,\ |,?\ and\ )(?:in\ )?(?P<name>{_NAME})"
)
_OTHER_NAME = Pattern(r"/[A-ZÀ-Þ][\w-]*")  # "Gjilan/Gnjilane"
# What may follow a town that no list knows.
_BEHIND = Pattern(
    r"(?=[.,;)(]|\ (?:and|as|near|under|between|by|during|for|from|in|last|on|that|this|to|today|tomorrow|until"
    r"|where|which"
    r"|while|with"
    r"|yesterday|[0-9(-])|\Z)"
)
_AREA = Pattern(
    r"(?:\ \([^()\n]{2,20}\))?"
    r"\ (?:area|basin|canton|county|district|municipality|oblast|province|region|river|valley)(?!\w)"
)
# A State is the venue of what is held there: "a seminar in Georgia", "held in Georgia".
_HELD = frozenset("began concluded ended held observed opened organized place placed started today yesterday".split())
# "met lawyers in Orhei yesterday", but "lawyers in Orhei said"
_WHEN = Pattern(r"\ (?:today|tomorrow|yesterday|(?:on|from|between)\ (?:[0-9]|[A-Z]))")
_TO_EVENT = Pattern(r"\ (?:at|during|for|on)\ (?:an?|the|their|its)\ ")  # "in Norway on a study visit"
_LONGEST_WORD = 24


class Venues:
    """Finds the venues of events."""

    def __init__(self, text: str, mentions: Sequence[Named], vocabulary: Vocabulary) -> None:
        self.text: str = text
        self.vocabulary: Vocabulary = vocabulary
        bodies = outermost(named for named in mentions if named.kind is TermKind.BODY)
        self.bodies: Stretches = Stretches([Stretch(body.start, body.end) for body in bodies])
        self.states: dict[int, Named] = {
            named.start: named
            for named in reversed(mentions)
            if named.kind in (TermKind.STATE, TermKind.REGION) and not named.metonym
        }

    def of(self, event: Stretch, sentence: Stretch) -> list[Stretch]:
        """The towns of the sentence, or, where there are none, the States that the event is said to be in."""
        towns: list[Stretch] = []
        countries: list[Stretch] = []
        subject = _SUBJECT.search(self.text, sentence.start, event.start)
        if subject is not None:
            towns += self._last_known(*subject.span("name"))
        for match in _PLACE.finditer(self.text, *sentence):
            start = match.start("name")
            if self.bodies.at(start) is not None:
                continue
            state = self.states.get(start)
            if state is not None:
                is_noun = state.kind is TermKind.STATE and not is_adjective(state, self.text)
                if is_noun and self._is_venue(match.start(), state, event):
                    countries.append(Stretch(state.start, state.end))
                continue
            towns += self._towns(match, sentence)
        return list({self.text[slice(*place)]: place for place in reversed(towns or countries)}.values())[::-1]

    def _last_known(self, start: int, end: int) -> Iterator[Stretch]:
        """The town that the words end with: *From 3 to 7 July Bukhara* will play host."""
        while start < end:
            if self._is_known(self.text[start:end]):
                yield Stretch(start, end)
                return
            space = self.text.find(" ", start, end)
            start = space + 1 if space >= 0 else end

    def states_of(self, places: Sequence[Stretch]) -> tuple[Term, ...]:
        """The States that the places lie in, each once."""
        found = (self._state_of(place) for place in places)
        return tuple(dict.fromkeys(term for term in found if term is not None))

    def _state_of(self, place: Stretch) -> Term | None:
        named = self.states.get(place.start)
        if named is not None:
            return named.term
        town = _towns_by_name().get(fold_name(self.text[slice(*place)].partition("/")[0]))
        return self.vocabulary.state_by_id.get(town) if town else None

    def _is_venue(self, preposition: int, state: Named, event: Stretch) -> bool:
        """Whether a State behind *in* is where the event is, not where somebody is from or what it is about."""
        if preposition < event.start:
            return _TO_EVENT.fullmatch(self.text, state.end, event.start) is not None
        word = self._word_before(preposition)
        is_held = word in EVENT_NOUNS or word in _HELD or word in MONTHS or word.isdigit()
        return is_held or not self.text.startswith(("in ", "In "), preposition)

    def _towns(self, match: re.Match[str], sentence: Stretch) -> Iterator[Stretch]:
        """The town behind a preposition, and those that are listed behind it."""
        town = self._town(match)
        while town is not None:
            yield town
            further = _AND.match(self.text, town.end, sentence.end)
            if (
                further is None
                or further.start("name") in self.states
                or self.bodies.at(further.start("name")) is not None
            ):
                return
            town = self._known(further.start("name"), further["name"]) or (
                self._unknown(further.start("name"), further["name"]) if " in " in further.group() else None
            )

    def _town(self, match: re.Match[str]) -> Stretch | None:
        if self._word_before(match.start()) in _SEATED:
            return None
        start, name = match.start("name"), match["name"]
        town = self._known(start, name)
        if town is None and not (self.text.startswith(("at ", "to "), match.start()) or match["article"]):
            town = self._unknown(start, name)
            if town is not None and self._is_of_people(match.start()) and not self._is_told_when(town):
                return None
        return None if town is None or _AREA.match(self.text, town.end) else town

    def _is_told_when(self, town: Stretch) -> bool:
        """``met lawyers in Orhei yesterday``, ``for lawyers in Orhei, Moldova``: the event was there."""
        is_in_state = self.text.startswith(", ", town.end) and town.end + len(", ") in self.states
        return is_in_state or _WHEN.match(self.text, town.end) is not None

    def _known(self, start: int, name: str) -> Stretch | None:
        """The town of the list that the words begin with."""
        words = name.split(" ")
        for count in range(len(words), 0, -1):
            town = " ".join(words[:count]).removesuffix("'s")
            if self._is_known(town):
                both = _OTHER_NAME.match(self.text, start + len(town))
                return Stretch(start, both.end() if both else start + len(town))
        return None

    def _is_known(self, name: str) -> bool:
        return fold_name(name) in _towns_by_name()

    def _unknown(self, start: int, name: str) -> Stretch | None:
        """A town that no list knows: one or two words that name nothing else, before what may follow a town."""
        words = name.split(" ")
        is_other = any(
            word in PORTFOLIO_WORDS
            or word in ORGANIZATION_NOUNS
            or word.partition("-")[0] in MONTHS
            or word in WEEKDAYS
            or word in _LANGUAGES
            or word.isupper()
            for word in words
        )
        if (
            is_other
            or len(words) > _MOST_WORDS
            or name.endswith("'s")
            or _BEHIND.match(self.text, start + len(name)) is None
        ):
            return None
        return Stretch(start, start + len(name))

    def _is_of_people(self, preposition: int) -> bool:
        """``judges in Kars attended``: where people are from."""
        return is_group_noun(self._word_before(preposition))

    def _word_before(self, position: int) -> str:
        return self.text[max(0, position - _LONGEST_WORD) : position].rstrip(" ").rpartition(" ")[2]


_SEATED = frozenset({"based", "living", "located"})
_MOST_WORDS = 2
_LANGUAGES = frozenset(  # "held in English"; Russian and its like are adjectives of States
    "Albanian Arabic Armenian Azerbaijani Azeri Bosnian Bulgarian Chinese Croatian Dari English Farsi French Georgian"
    " German Italian Kazakh Kyrgyz Macedonian Mongolian Pashto Persian Polish Romani Romanian Russian Serbian Spanish"
    " Tajik Tatar Turkish Turkmen Ukrainian Uzbek".split()
)


@cache
def _towns_by_name() -> dict[str, str | None]:
    return {fold_name(town): state for town, state in TOWNS.items()}
