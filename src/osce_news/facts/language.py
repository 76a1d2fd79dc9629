"""The language of a prose, told by its function words and letters.

Only the beginning of the prose is looked at, so that the answer costs the same for every page. English, the language of
nearly all pages, is decided first. Any other language is believed only where its words are many, and clearly more than
those of every other one; everything else is undecided.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from osce_news.facts.prose import Prose
from osce_news.vocabulary.languages import ENGLISH, LANGUAGES, Language

__all__ = ["language_of"]

_SAMPLE = 1200  # characters that are looked at
_FEWEST = 3  # function words that tell a language
_ENGLISH_SHARE = 0.2  # of all words; below it the other languages are counted too
_LEAST_SHARE = 0.08
_STRANGE_SHARE = 0.005  # of all characters: letters of other languages, which names may hold
_LEAD = 2  # how many times the function words of any other language, those that both have left out


def language_of(prose: Prose) -> Language | None:
    """The language of the paragraphs, or ``None`` where they are too short or no language is clearly ahead."""
    if not prose.paragraphs:
        return None
    start = prose.paragraphs[0].start
    sample = prose.text[start : start + _SAMPLE]
    words = sample.split()
    english = _count(words, ENGLISH.words)
    if english >= _FEWEST and english >= _ENGLISH_SHARE * len(words):
        return ENGLISH
    return _clearly_ahead(sample.lower())


def _count(words: Sequence[str], function_words: Collection[str]) -> int:
    return sum(map(function_words.__contains__, words))


def _clearly_ahead(sample: str) -> Language | None:
    """The language with the most function words, if it has enough of them and every other one clearly fewer."""
    words = sample.replace("'", "' ").split()  # "l'eau" is two words
    possible = [language for language in LANGUAGES if _may_be(language, sample)]
    counts = [_count(words, language.words) for language in possible]
    most = max(counts)
    if most < _FEWEST or most < _LEAST_SHARE * len(words):
        return None
    first = possible[counts.index(most)]
    if any(other is not first and not _is_ahead(words, first, other) for other in possible):
        return None
    return None if first.tag is None else first


def _is_ahead(words: Sequence[str], first: Language, other: Language) -> bool:
    """Whether words that only `first` has are more than twice as many as those that only `other` has."""
    own, others = _count(words, first.words - other.words), _count(words, other.words - first.words)
    return own > _LEAD * others


def _may_be(language: Language, sample: str) -> bool:
    """Whether the letters of a text allow the language: one of its own, and hardly any that it never has."""
    has_own = not language.letters or any(letter in sample for letter in language.letters)
    return has_own and sum(map(sample.count, language.never)) <= _STRANGE_SHARE * len(sample)
