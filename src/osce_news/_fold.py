r"""One spelling for every typography, and the way back to the input.

Pages write the same words with straight or curly marks, with hard or soft hyphens, with one space or three, composed or
decomposed, under LF or CRLF. Every rule of this library reads the *folded* text, in which these differences are gone,
and every fact is mapped back to the characters of the input. What folding does:

- line ends become ``\n``, blank lines and spaces at the ends of lines go, runs of white space become one space;
- characters that show nothing (soft hyphen, zero-width and bidirectional marks, BOM) go;
- a letter and its combining marks become one letter where Unicode has it;
- double quotation marks of any glyph become ``"``, single ones and apostrophes ``'``, dashes and odd hyphens ``-``;
  the spaces that French puts between guillemets and words go.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from osce_news._lazy import Pattern
from osce_news._span import Span

__all__ = ["INVISIBLE", "FoldedText", "fold_name"]

# Characters that show nothing: soft hyphen, zero-width space to right-to-left mark, embeddings and isolates, word
# joiner, BOM.
INVISIBLE = (
    "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067"
    "\u2068\u2069\ufeff"
)
_COMBINING = r"\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"

# What changes the length of the text. Each alternative takes its run at once and cannot fail after its first two
# characters, so that the scan is linear.
_CHANGES = rf"""
    [\ \n][\s{INVISIBLE}]+                          # "a  b", "a \n", "a\n\nb"
    | [^\S\ \n][\s{INVISIBLE}]*                     # a lone tab, NBSP, CR, thin space; a run that starts with one
    | [{INVISIBLE}][\s{INVISIBLE}]*                # "en\xadsure"
    | \w[{_COMBINING}]{{1,30}}                       # "e\u0301"; 30 marks are the limit of Unicode's Stream-Safe format
"""
_LENGTH_CHANGES = Pattern(_CHANGES)

# The same with the spaces of French « words ». A guillemet behind a word is the closing one of »words«, and one before
# a word the opening one; these keep their spaces.
_BLANKS = rf"(?:[^\S\r\n]|[{INVISIBLE}])+"
_GUILLEMETS = rf"(?<![^\s(])«{_BLANKS}(?=\S) | {_BLANKS}»(?!\w)"
_LENGTH_CHANGES_WITH_GUILLEMETS = Pattern(rf"{_GUILLEMETS} | {_CHANGES}")

# Marks that were written as several characters: those of HTML that nobody decoded, and single marks in pairs, on pages
# where such a pair opens words.
_ENTITIES = {
    **dict.fromkeys(
        ("&quot;", "&ldquo;", "&rdquo;", "&bdquo;", "&laquo;", "&raquo;", "&#34;", "&#8220;", "&#8221;"), '"'
    ),
    **dict.fromkeys(("&apos;", "&lsquo;", "&rsquo;", "&#39;", "&#8216;", "&#8217;"), "'"),
}
_ENTITY = "|".join(entity.replace("#", r"\#") for entity in _ENTITIES)
_PAIR_OF_MARKS = Pattern(r"(?<![^\s(])(?:[`'‘’´]{2}|,,|‚‚|<<|‹‹)(?=\w) | (?<=[,.!?])[`'‘’´]{2}(?!\w)")
_HALF_MARKS = "`'‘’´"
_PAIRS = (",,", "‚‚", "<<", "‹‹")
_ANY_ENTITY = Pattern(_ENTITY)
_LENGTH_CHANGES_WITH_MARKS = Pattern(
    rf"{_ENTITY} | ['’‘`´‚‹›]{{2}} | (?<![^\s(]),,(?=\w) | <<(?=\w) | (?<=\S)>> | {_GUILLEMETS} | {_CHANGES}"
)
_LENGTH_CHANGES_WITH_ENTITIES = Pattern(rf"{_ENTITY} | {_GUILLEMETS} | {_CHANGES}")

# Any character that can begin such a change, besides the plain space and line feed: most pages have none.
_ORDINARY = bytes(range(0x20, 0x7F)) + b"\n"
_UNUSUAL = Pattern(
    rf"[\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028-\u2029\u202f\u205f\u3000{INVISIBLE}{_COMBINING}]"
)

_SINGLE_MARKS = frozenset("'’‘`´‚‹›,<>")

# What keeps it: the spelling that each folds to.
_SAME_LENGTH: dict[str, str] = {
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‘’‚‛´ʼ′‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}


class FoldedText:
    """A text, its folded form, and the map from the one to the other.

    All rules speak in offsets of `text`; `span` turns two of them into a `Span` of the input.
    """

    __slots__ = ("_cuts", "_pieces", "_shifts", "_source", "_wide", "breaks", "text")

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: tuple[list[int], list[int]] | None = None  # see `of_spans`
        self._cuts: list[int] = [0]  # from this folded offset on ...
        self._shifts: list[int] = [len(source) - len(source.lstrip())]  # ... the input stands this much further right
        self._wide: dict[int, int] = {}  # folded offset of a character that was several: how many
        self.breaks: frozenset[int] = frozenset()
        """Where a line begins that does not follow the line before it in the input."""
        rare = _rare_characters(source)
        self.text: str = _replace_glyphs(self._fold_lengths(source.strip(), rare), rare)
        """The folded text."""

    @classmethod
    def of_spans(cls, spans: Iterable[Span]) -> FoldedText:
        """The words of `spans`, each a paragraph; offsets are those of the text that the spans belong to."""
        starts, shifts, words, position = [], [], [], 0
        for span in spans:
            starts.append(position)
            shifts.append(span.start - position)
            words.append(span.text)
            position += len(span.text) + 1
        folded = cls("\n".join(words))
        folded._pieces = (starts, shifts) if starts else None
        folded.breaks = frozenset(i + 1 for i, c in enumerate(folded.text) if c == "\n")
        return folded

    def select(self, ranges: Iterable[tuple[int, int]]) -> FoldedText:
        """The stretches of this text that `ranges` name, each a line, as a folded text of its own."""
        chosen = object.__new__(FoldedText)
        chosen._source, chosen._pieces = self._source, self._pieces
        chosen._cuts, chosen._shifts, chosen._wide = [], [], {}
        words, breaks, position, previous = [], [], 0, -1
        wide = list(self._wide)  # in the order of the text
        for start, end in ranges:
            if previous >= 0 and start != previous + 1:
                breaks.append(position)
            previous = end
            first = bisect_right(self._cuts, start) - 1
            last = bisect_right(self._cuts, end)
            for cut, shift in zip(self._cuts[first:last], self._shifts[first:last], strict=True):
                chosen._cuts.append(max(cut, start) - start + position)
                chosen._shifts.append(shift + start - position)
            for w in wide[bisect_left(wide, start) : bisect_left(wide, end)]:
                chosen._wide[w - start + position] = self._wide[w]
            words.append(self.text[start:end])
            position += end - start + 1
        chosen.text = "\n".join(words)
        chosen.breaks = frozenset(breaks)
        return chosen

    def lines(self) -> list[str]:
        """The lines of the folded text; an empty text has none."""
        return self.text.split("\n") if self.text else []

    def join_lines(self, offsets: Iterable[int]) -> None:
        """Make the line ends that stand at `offsets` spaces; no other offset changes."""
        pieces, done = [], 0
        for offset in offsets:
            pieces.append(self.text[done:offset])
            done = offset + 1
        self.text = " ".join((*pieces, self.text[done:]))

    def source_start(self, offset: int) -> int:
        """Offset in the input of the character that stands at `offset` of the folded text."""
        return offset + self._shifts[bisect_right(self._cuts, offset) - 1]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the input that was folded to ``text[start:end]``."""
        cuts, shifts = self._cuts, self._shifts
        i = bisect_right(cuts, start) - 1
        first = start + shifts[i]
        if i + 1 < len(cuts) and cuts[i + 1] < end:
            i = bisect_right(cuts, end - 1) - 1
        last = end + shifts[i]
        if self._wide:
            last += self._wide.get(end - 1, 1) - 1
        if self._pieces is None:
            return Span(first, last, self._source[first:last])
        starts, moves = self._pieces
        move = moves[bisect_right(starts, first) - 1]
        return Span(first + move, last + move, self._source[first:last])

    def span_of_source(self, first: int, last: int) -> Span:
        """The stretch from `first` to `last` of the input itself."""
        return Span(first, last, self._source[first:last])

    def _fold_lengths(self, source: str, rare: str) -> str:
        """Fold what changes the length of `source`, which has no white space at its ends, and note each change."""
        if not _changes_length(source, rare):
            return source
        pieces: list[str] = []
        done = position = 0
        for match in _changes_of(source, rare).finditer(source):
            start, end = match.span()
            folded = _fold_run(match.group(), at_edge=start == 0 or end == len(source))
            pieces += (source[done:start], folded)
            position += start - done + len(folded)
            done = end
            if end - start == len(folded):  # a tab that becomes a space, a mark that has no composed form
                continue
            cut, behind = position, done
            if folded and not folded.isspace():  # the letter takes the marks that it is composed with
                cut, behind = position - len(folded) + 1, end - len(folded) + 1
                self._wide[cut - 1] = behind - start
            self._cuts.append(cut)
            self._shifts.append(self._shifts[0] + behind - cut)
        return source if not pieces else "".join((*pieces, source[done:]))


def _rare_characters(source: str) -> str:
    """Each character of `source` that is neither printable ASCII nor a line feed, once: few even of a long page.

    Deleting bytes of ASCII from UTF-8 leaves the others whole, and costs far less than looking at each character.
    """
    rare = source.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    return "".join(dict.fromkeys(rare.decode("utf-8", "surrogatepass")))


def _changes_length(source: str, rare: str) -> bool:
    """Whether any character of `source` would go, join or be joined by folding; cheap for an ordinary page."""
    if "  " in source.replace("\n", " "):
        return True
    if "»" in rare and ("« " in source or " »" in source):
        return True
    if _has_entities(source) or _has_marks_in_pairs(source, rare):
        return True
    return _UNUSUAL.search(rare) is not None


def _changes_of(source: str, rare: str) -> Pattern:
    """What finds the changes of length in `source`."""
    if _has_marks_in_pairs(source, rare):
        return _LENGTH_CHANGES_WITH_MARKS
    if _has_entities(source):
        return _LENGTH_CHANGES_WITH_ENTITIES
    return _LENGTH_CHANGES_WITH_GUILLEMETS if "»" in rare else _LENGTH_CHANGES


def _has_entities(source: str) -> bool:
    return "&" in source and _ANY_ENTITY.search(source) is not None


def _has_marks_in_pairs(source: str, rare: str) -> bool:
    def is_there(mark: str) -> bool:
        return mark in (source if mark.isascii() else rare)

    halves = list(filter(is_there, _HALF_MARKS))
    pairs = [*(pair for pair in _PAIRS if is_there(pair[0])), *(one + other for one in halves for other in halves)]
    return any(pair in source for pair in pairs) and _PAIR_OF_MARKS.search(source) is not None


def _fold_run(run: str, *, at_edge: bool) -> str:
    if run[0] == "&":
        return _ENTITIES[run]
    if run[0] in _SINGLE_MARKS:
        return '"'
    if run[0].isalnum():
        return unicodedata.normalize("NFC", run)
    if run[0] == "«":
        return run[0]
    if run[-1] == "»":
        return run[-1]
    if at_edge:
        return ""
    if "\n" in run or "\r" in run:
        return "\n"
    return " " if any(map(str.isspace, run)) else ""


def _replace_glyphs(text: str, rare: str) -> str:
    """`text` with one glyph for each mark, and Latin letters in words of Latin; `rare` holds its rare characters."""
    text = text.replace("`", "'")
    for glyph in rare:
        plain = _SAME_LENGTH.get(glyph)
        if plain is not None:
            text = text.replace(glyph, plain)
    is_mixed = not _TO_LATIN.keys().isdisjoint(map(ord, rare)) and _MIXED.search(text) is not None
    return _LOOK_ALIKE.sub(_to_latin, text) if is_mixed else text


# Letters of Cyrillic that look like Latin ones, in words of Latin: typing errors, and a trick against plain search.
_CYRILLIC, _LATIN = "АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_MIXED = Pattern(rf"[A-Za-z][{_CYRILLIC}] | [{_CYRILLIC}][A-Za-z]")
_LOOK_ALIKE = Pattern(rf"(?<!\w)(?=\w*[A-Za-z])[A-Za-z{_CYRILLIC}]+(?!\w)")


def _to_latin(word: re.Match[str]) -> str:
    letters: str = word.group()
    return letters.translate(_TO_LATIN)


# Letters that no decomposition takes apart.
_UNDECOMPOSED = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ı": "i", "ə": "e", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"}
)


def fold_name(name: str) -> str:
    """A name without case, accents and typography, for comparing one spelling with another.

    >>> fold_name("Miroslav LAJČÁK") == fold_name("Miroslav Lajcak")
    True
    """
    if name.isascii():
        return name.casefold()
    name = unicodedata.normalize("NFKD", name.casefold().translate(_UNDECOMPOSED))
    return "".join(c for c in name if not unicodedata.combining(c))
