"""Abbreviations that the page defines: *UN Office on Drugs and Crime (UNODC)*.

After Schwartz and Hearst (2003): the letters of the short form are matched from the right against the words before the
bracket. Small words may be skipped; where the letters do not fit, the vocabulary may still know the pair.
"""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Acronym
from osce_news.vocabulary.wording import MONTHS

__all__ = ["read_acronyms"]

_BRACKET = Pattern(r"\ \((?P<inside>[^()\n]{2,80})\)")
_SHORT = Pattern(r"[^\W\d_][\w/&.'-]{1,9}")
_NO_SHORT = frozenset({"closed", "MP", "photo", "sic", *MONTHS})  # "(MP, Austria)", "(closed)"
_SMALL = frozenset("a an and at de des du for in of on or the to with".split())
_LONGEST = 160


def read_acronyms(prose: Prose, mentions: Sequence[Named]) -> tuple[Acronym, ...]:
    """The abbreviations that the paragraphs define, in text order."""
    ends = {named.end: named for named in reversed(mentions) if named.term is not None}
    found = []
    position = prose.text.find(" (")
    while position >= 0:
        paragraph = prose.paragraph_at(position)
        bracket = _BRACKET.match(prose.text, position, paragraph.end) if paragraph else None
        if paragraph is not None and bracket is not None:
            pair = _read(prose.text, paragraph.start, position, Stretch(*bracket.span("inside")), ends)
            if pair is not None:
                found.append(Acronym(prose.span(*pair[0]), prose.span(*pair[1])))
        position = prose.text.find(" (", position + 1)
    return tuple(found)


def _read(text: str, start: int, end: int, inside: Stretch, ends: dict[int, Named]) -> tuple[Stretch, Stretch] | None:
    short = text[inside.start : inside.end]
    if _SHORT.fullmatch(short) is None or short in _NO_SHORT or not any(c.isupper() for c in short):
        return None
    long = _known_long(short, end, ends) or _long_form(text, max(start, end - _LONGEST), end, short)
    return None if long is None else (inside, long)


def _known_long(short: str, end: int, ends: dict[int, Named]) -> Stretch | None:
    """The body that the vocabulary knows by both names: *OSCE Project Co-ordinator in Uzbekistan (PCUz)*."""
    named = ends.get(end)
    if named is None or named.term is None:
        return None
    known = {named.term.acronym, *(name.text for name in named.term.also)}
    return Stretch(named.start, named.end) if short in known else None


def _long_form(text: str, start: int, end: int, short: str) -> Stretch | None:
    """The words before the bracket whose letters make up `short`, read from the right."""
    letters = [c for c in short.lower() if c.isalnum()]
    words = _words(text, start, end)[-min(len(letters) + 5, 2 * len(letters)) :]
    k = len(letters) - 1
    for i in range(len(words) - 1, -1, -1):
        word = text[words[i].start : words[i].end].lower()
        if word in _SMALL and (k < 0 or word[0] != letters[k] or len(letters) <= k + 1):
            continue
        taken = _letters_of(word, letters, k)
        if taken == 0:
            return None
        k -= taken
        if k < 0:
            first = text[words[i].start]
            return Stretch(words[i].start, end) if first.isupper() and len(words) - i > 1 else None
    return None


def _letters_of(word: str, letters: Sequence[str], k: int) -> int:
    """How many of the letters up to `k` are this word's: its initial, and before that letters that follow it."""
    parts = [part for part in word.replace("/", "-").split("-") if part]
    initials = [part[0] for part in parts]
    if len(initials) > 1 and k + 1 >= len(initials) and letters[k - len(initials) + 1 : k + 1] == initials:
        return len(initials)
    for count in range(1, min(len(word), k + 1) + 1):
        tail = letters[k - count + 1 : k + 1]
        if tail[0] == word[0] and _in_order(tail, word):
            return count
    return 0


def _in_order(letters: Sequence[str], word: str) -> bool:
    position = -1
    for letter in letters:
        position = word.find(letter, position + 1)
        if position < 0:
            return False
    return True


def _words(text: str, start: int, end: int) -> list[Stretch]:
    words, position = [], start
    for word in text[start:end].split(" "):
        if word:
            words.append(Stretch(position, position + len(word)))
        position += len(word) + 1
    return words
