"""Abbreviations that the page defines: *UN Office on Drugs and Crime (UNODC)*, *UNODC (UN Office on Drugs and Crime)*.

After Schwartz and Hearst (2003), either way round: the letters of the short form are matched from the right against
the words of the long one. Small words may give a letter or none. Where the letters do not fit, the vocabulary may still
know the pair, or the bracket follows the name of a body. From its definition on, a short form means the long one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named, in_text_order
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Acronym, TermKind
from osce_news.vocabulary.wording import MONTHS

__all__ = ["Definition", "read_definitions", "to_acronym", "with_abbreviations"]


class Definition(NamedTuple):
    """A short form and what it stands for, in offsets of the prose; `behind` is where both have been read."""

    short: Stretch
    long: Stretch
    behind: int


def to_acronym(definition: Definition, prose: Prose) -> Acronym:
    """The definition as a fact of the model."""
    return Acronym(prose.span(*definition.short), prose.span(*definition.long))


_BRACKET = Pattern(r"\ \((?P<inside>[^()\n]{2,120})\)")
_SHORT = r"[^\W\d_][\w/&.'-]{1,9}"
# What a bracket holds behind the long form: "(LWO)", "("LWO")", "(hereinafter LWO)", "(LWO, founded 2001)".
_INSIDE = Pattern(rf"(?:(?:hereinafter|or|the)\ )?(?P<mark>[\"']?)(?P<short>{_SHORT})(?P=mark)(?P<more>[,;]\ .*)?")
_BEFORE = Pattern(rf"(?<![\w-])(?P<short>{_SHORT})\Z")
_LONGEST_SHORT = 12
_ARTICLES = ("the ", "The ")
_DEGREES = frozenset({"BA", "LLB", "LLM", "MA", "MBA", "MSc", "PhD"})
_NO_SHORT = frozenset({"closed", "MP", "photo", "sic", *_DEGREES, *MONTHS})  # "(MP, Austria)", "(closed)"
_SMALL = frozenset("& a an and at de des du for in of on or the to with".split())
_LONGEST = 160


def read_definitions(prose: Prose, mentions: Sequence[Named]) -> list[Definition]:
    """The abbreviations that the paragraphs define, in text order; `mentions` tell what the vocabulary knows."""
    reader = _Definitions(prose.text, mentions)
    found = []
    position = prose.text.find(" (")
    while position >= 0:
        paragraph = prose.paragraph_at(position)
        bracket = _BRACKET.match(prose.text, position, paragraph.end) if paragraph else None
        if paragraph is not None and bracket is not None:
            before, inside = Stretch(paragraph.start, position), Stretch(*bracket.span("inside"))
            pair = reader.long_first(before, inside) or reader.short_first(before, inside)
            if pair is not None:
                found.append(Definition(*pair, bracket.end()))
        position = prose.text.find(" (", position + 1)
    return found


def with_abbreviations(found: list[Named], definitions: Sequence[Definition], prose: Prose) -> list[Named]:
    """The mentions, and every place where a body is called by an abbreviation of the page, from its definition on."""
    bodies = {(named.start, named.end): named for named in reversed(found) if named.kind is TermKind.BODY}
    defined: dict[str, tuple[int, Named]] = {}
    for short, long, behind in definitions:
        body = bodies.get(long)
        if body is not None:
            defined.setdefault(prose.text[slice(*short)], (min(short.start, behind), body))
    if not defined:
        return found
    starts = [named.start for named in found]
    further = []
    for position, word in prose.positions(defined.keys()):
        since, body = defined[word]
        end = position + len(word)
        i = bisect_right(starts, position) - 1
        in_brackets = prose.text[position - 1 : position] in ("(", '"')
        if position >= since and not in_brackets and not (i >= 0 and position < found[i].end):
            further.append(Named(position, end, TermKind.BODY, body.term, Stretch(body.start, body.end)))
    return in_text_order([*found, *further]) if further else found


class _Definitions:
    """Reads what stands before and inside a bracket."""

    def __init__(self, text: str, mentions: Sequence[Named]) -> None:
        self.text = text
        self.ending = {named.end: named for named in reversed(mentions)}
        self.spans = {(named.start, named.end): named for named in reversed(mentions)}

    def long_first(self, before: Stretch, inside: Stretch) -> tuple[Stretch, Stretch] | None:
        """``Lake Water Office (LWO)``."""
        match = _INSIDE.fullmatch(self.text, *inside)
        if match is None or not _is_short(match["short"]):
            return None
        short = Stretch(*match.span("short"))
        named = self.ending.get(before.end)
        if named is not None and self._is_name_of(short, named):
            return short, Stretch(named.start, named.end)
        words = _words(self.text, max(before.start, before.end - _LONGEST), before.end)
        long = _long_form(self.text, words, match["short"]) or (None if match["more"] else self._body(short, named))
        return None if long is None else (short, long)

    def short_first(self, before: Stretch, inside: Stretch) -> tuple[Stretch, Stretch] | None:
        """``LWO (Lake Water Office)``."""
        match = _BEFORE.search(self.text, max(before.start, before.end - _LONGEST_SHORT), before.end)
        if match is None or not _is_short(match["short"]):
            return None
        short = Stretch(*match.span("short"))
        start = inside.start + 4 * self.text.startswith(_ARTICLES, *inside)
        named = self.spans.get((start, inside.end))
        if named is not None and self._is_name_of(short, named):
            return short, Stretch(named.start, named.end)
        long = _long_form(self.text, _words(self.text, start, inside.end), match["short"])
        return (short, long) if long is not None and long.start == start else None

    def _is_name_of(self, short: Stretch, named: Named) -> bool:
        """Whether the vocabulary knows the name by `short`: *OSCE Project Co-ordinator in Uzbekistan (PCUz)*."""
        if named.term is None:
            return False
        known = {named.term.acronym, *(name.text for name in named.term.also)}
        words = self.text[slice(*short)]
        return words in known or words.rpartition("/")[2] in known  # "(TNTD/SPMU)"

    def _body(self, short: Stretch, named: Named | None) -> Stretch | None:
        """The body before the bracket, if no other is called so: *Association of Towns (ZELS)*."""
        words = self.text[slice(*short)]
        if named is None or named.kind is not TermKind.BODY or short in self.spans:
            return None
        is_initials = len(words) > _FEW_LETTERS and sum(map(str.isupper, words)) > len(words) / 2
        return Stretch(named.start, named.end) if is_initials else None


_FEW_LETTERS = 2  # "(UK)", "(DE)": of a State


def _is_short(word: str) -> bool:
    return word not in _NO_SHORT and any(map(str.isupper, word))


# -- the letters ------------------------------------------------------------------------------------------------------


def _long_form(text: str, words: Sequence[Stretch], short: str) -> Stretch | None:
    """The last of `words` whose letters make up `short`, as few as will do."""
    letters = [c for c in short.lower() if c.isalnum()]
    left = {len(letters)}  # how many letters the words so far may have left
    first = max(0, len(words) - min(len(letters) + 5, 2 * len(letters)))
    for i in range(len(words) - 1, first - 1, -1):
        word = text[slice(*words[i])].lower()
        if 0 in {k - count for k in left for count in _counts(word, letters[:k])} and len(words) - i > 1:
            return _named_by(text, words[i:], short)
        kept = left if word in _SMALL else set[int]()
        left = kept | {k - count for k in left for count in _counts(word, letters[:k]) if k > count}
        if not left:
            return None
    return None


def _named_by(text: str, words: Sequence[Stretch], short: str) -> Stretch | None:
    """The words, if they are a name, or a term whose every word gives its initial: *small arms and light weapons*."""
    long = Stretch(words[0].start, words[-1].end)
    if text[long.start].isupper():
        return long
    parts = text[slice(*long)].replace("-", " ").split()
    initials = "".join(part[0] for part in parts if part not in _SMALL)
    letters = short.removesuffix("s").lower() if short[-2:-1].isupper() else short.lower()
    return long if initials == letters and len(letters) > _FEW_LETTERS else None


def _counts(word: str, letters: Sequence[str]) -> Iterator[int]:
    """How many of the last letters may be this word's: its initial and letters behind it, or its parts' initials."""
    initials = [part[0] for part in word.replace("/", "-").split("-") if part]
    if len(initials) > 1 and list(letters[-len(initials) :]) == initials:
        yield len(initials)
    for count in range(1, min(len(word), len(letters)) + 1):
        tail = letters[-count:]
        if tail[0] == word[0] and _in_order(tail, word):
            yield count


def _in_order(letters: Sequence[str], word: str) -> bool:
    position = -1
    for letter in letters:
        position = word.find(letter, position + 1)
        if position < 0:
            return False
    return True


def _words(text: str, start: int, end: int) -> list[Stretch]:
    words, position = list[Stretch](), start
    for word in text[start:end].split(" "):
        if word:
            words.append(Stretch(position, position + len(word)))
        position += len(word) + 1
    return words
