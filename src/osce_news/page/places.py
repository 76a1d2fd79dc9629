"""The towns of a dateline or of a label: which words name them, and which only stand beside them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from osce_news._fold import fold_name
from osce_news._lazy import Pattern
from osce_news.model import TermKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.datelines import AGENCIES, AREA_WORDS, SMALL_WORDS, TWO_NAMED_TOWNS
from osce_news.vocabulary.towns import TOWNS

__all__ = ["Places", "is_known_town", "join_names_of_one_town", "read_places"]

Range = tuple[int, int]

_SEPARATOR = Pattern(r"\ ?/\ ?|,\ ")
_AND = " and "


class Places(NamedTuple):
    """Towns, and how much speaks for them."""

    towns: list[Range]
    """Where their names stand."""
    is_upper: bool
    """Whether all of them are in capitals: ``ANDORRA la VELLA``."""
    is_known: bool
    """Whether the vocabulary has all of them."""
    has_country: bool
    """Whether a State or region is named behind one."""
    is_plausible: bool
    """Whether no word of theirs belongs to an office, an event or the beginning of a sentence."""

    @property
    def is_sure(self) -> bool:
        """Whether they can be nothing else beside a date."""
        return self.is_known or self.has_country or (self.is_upper and self.is_plausible)


def read_places(text: str, start: int, end: int, vocabulary: Vocabulary) -> Places | None:
    """The towns of ``text[start:end]``, or ``None`` where its words cannot be names of towns.

    A State or region behind a town is where the town lies, and so is a name in small letters behind one in capitals
    (*KULOB, Khatlon region*); an agency is no place.
    """
    towns: list[Range] = []
    has_country = False
    for first, last, is_listed in _parts(text, start, end):
        name = text[first:last]
        if not towns:
            towns += _named(text, first, last, vocabulary)
            if not towns:
                return None
        elif is_listed and is_known_town(text[towns[-1][0] : last]):  # "WASHINGTON, D.C."
            towns[-1] = (towns[-1][0], last)
        elif fold_name(name).removeprefix("the ") in vocabulary.countries and (is_listed or not is_known_town(name)):
            has_country = True
        elif is_listed and (name.casefold() in _agencies() or _is_area(name, text[slice(*towns[-1])])):
            continue
        else:
            more = _named(text, first, last, vocabulary)
            if not more:
                return None
            towns += more
    if not towns:
        return None
    names = [text[slice(*town)] for town in towns]
    is_upper = all(map(_is_upper, names))
    is_known = all(map(is_known_town, names))
    is_plausible = is_known or _are_plausible(names, is_upper, vocabulary)
    return Places(join_names_of_one_town(text, towns), is_upper, is_known, has_country, is_plausible)


def join_names_of_one_town(text: str, towns: Iterable[Range]) -> list[Range]:
    """`towns`, where two names of one town with a slash between them become one: ``Gjilan/Gnjilane``."""
    joined: list[Range] = []
    before = ""
    for first, last in towns:
        name = fold_name(text[first:last])
        if joined and (before, name) in _pairs() and text[joined[-1][1] : first].strip() == "/":
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
        before = name
    return joined


def _parts(text: str, start: int, end: int) -> Iterable[tuple[int, int, bool]]:
    """What stands between slashes and commas, and whether a comma stands before it."""
    is_listed = False
    for match in _SEPARATOR.finditer(text, start, end):
        yield start, match.start(), is_listed
        start, is_listed = match.end(), "," in match.group()
    yield start, end, is_listed


def _named(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Range]:
    """The towns of one part, mostly one; *TIRANA and SKOPJE* are two."""
    name = text[start:end]
    cut = name.find(_AND)
    if cut > 0 and fold_name(name) not in vocabulary.countries:
        second = start + cut + len(_AND)
        if not _is_town(text[start : start + cut], vocabulary) or not _is_town(text[second:end], vocabulary):
            return []
        return [(start, start + cut), (second, end)]
    return [(start, end)] if _is_town(name, vocabulary) else []


def _is_town(name: str, vocabulary: Vocabulary) -> bool:
    """Whether `name` is written as a town is, and names no body, field of work or kind of page."""
    if is_known_town(name):
        return True
    words = name.split()
    if len(name) < 2 or any(word[0].islower() and (i == 0 or word not in SMALL_WORDS) for i, word in enumerate(words)):
        return False
    if name.casefold() in vocabulary.values:
        return False
    return not any(
        term is not None and term.kind is TermKind.BODY for term in map(vocabulary.names.get, (name, *words))
    )


def _is_area(name: str, town: str) -> bool:
    """Whether `name` is where `town` lies: *Khatlon region* behind *KULOB*, in smaller letters than the town."""
    words = name.split()
    if words[0][0].islower() or _is_upper(name) or not _is_upper(town) or is_known_town(name):
        return False
    return all(not word[0].islower() or word in SMALL_WORDS or word in AREA_WORDS for word in words)


def _is_upper(name: str) -> bool:
    return all(word.isupper() or word in SMALL_WORDS for word in name.split())


def is_known_town(name: str) -> bool:
    """Whether the vocabulary has a town of this name, in whatever case and accents."""
    return fold_name(name) in _known_towns()


def _are_plausible(names: Iterable[str], is_upper: bool, vocabulary: Vocabulary) -> bool:
    """Whether the words leave room for a town: none of title case is taken, not all of upper case are."""

    def is_taken(word: str) -> bool:  # "La Valletta" has two words that are, one of them by the town itself
        if word.lower() in SMALL_WORDS or is_known_town(word):
            return False
        return word.capitalize() in vocabulary.taken_words

    enough = all if is_upper else any
    return not any(enough(map(is_taken, name.split())) for name in names)


@cache
def _known_towns() -> frozenset[str]:
    return frozenset(map(fold_name, (*TOWNS, *(name for names in TWO_NAMED_TOWNS for name in names))))


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Any two names of one town, in both orders; some are told apart by their accents only (*Dragash/Dragaš*)."""
    return frozenset(
        (fold_name(one), fold_name(other)) for names in TWO_NAMED_TOWNS for one in names for other in names
    )


@cache
def _agencies() -> frozenset[str]:
    return frozenset(agency.casefold() for agency in AGENCIES)
