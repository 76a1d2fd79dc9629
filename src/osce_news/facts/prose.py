"""The prose that the finders read: a folded text with its paragraphs, and what the sentences of a paragraph are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.vocabulary.wording import ABBREVIATIONS

__all__ = ["Prose", "Stretch", "Stretches", "prose_of"]


class Stretch(NamedTuple):
    """A stretch of the prose, end exclusive."""

    start: int
    end: int


class Stretches:
    """Stretches that do not overlap, in text order."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self.all: tuple[Stretch, ...] = tuple(stretches)
        self._ends = [stretch.end for stretch in stretches]

    def at(self, position: int) -> Stretch | None:
        """The one that `position` stands in, or at the end of."""
        i = bisect_left(self._ends, position)
        return self.all[i] if i < len(self.all) and self.all[i].start <= position else None


class Prose:
    """Folded lines, and which of them are paragraphs.

    `text` may hold more than the paragraphs: title, dateline and captions name people and States but assert no fact.
    All offsets are those of `text`; `span` maps them to the input.
    """

    def __init__(self, folded: FoldedText, paragraphs: Sequence[Stretch], headlines: Sequence[Stretch] = ()) -> None:
        self._folded = folded
        self._headlines = headlines
        self.text: str = folded.text
        self.paragraphs = paragraphs
        self.span: Callable[[int, int], Span] = folded.span
        self.breaks: frozenset[int] = folded.breaks
        self._starts = [paragraph.start for paragraph in paragraphs]

    def of_headlines(self) -> Prose:
        """The same text with its headlines for paragraphs, those that have marks in them."""
        marked = [line for line in self._headlines if not _MARKS.isdisjoint(self.text[line.start : line.end])]
        return Prose(self._folded, marked)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """Every word of the text, in its case, and where it stands; a word with hyphens also by its first part."""
        text = self.text
        for mark in _PUNCTUATION:
            text = text.replace(mark, " ")
        tokens = text.split(" ")
        starts = map(add, accumulate(map(len, tokens), initial=0), count())  # a space behind each token before
        places: dict[str, list[int]] = {}
        for token, start in zip(tokens, starts, strict=False):
            if token in places:
                places[token].append(start)
            else:
                places[token] = [start]
        for token in [token for token in places if "-" in token]:
            places.setdefault(token.partition("-")[0], []).extend(places[token])
        return places

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the text, once."""
        return frozenset(self._words)

    def positions(self, words: Collection[str]) -> list[tuple[int, str]]:
        """Where any of `words` stands as a word of its own, in text order.

        The text is taken apart once for all rules, so that a long list of rare words costs little.
        """
        places = self._words
        return sorted([(position, word) for word in self.words.intersection(words) for position in places[word]])

    def paragraph_at(self, position: int) -> Stretch | None:
        """The paragraph that `position` stands in; ``None`` where it stands in a title or caption."""
        i = bisect_right(self._starts, position) - 1
        return self.paragraphs[i] if i >= 0 and position < self.paragraphs[i].end else None

    def line(self, position: int) -> Stretch:
        """The line that `position` stands in."""
        i = bisect_right(self._lines, position)
        end = self._lines[i] - 1 if i < len(self._lines) else len(self.text)
        return Stretch(self._lines[i - 1], end)

    def sentence_start(self, start: int, end: int) -> int:
        """Where the last sentence of ``text[start:end]`` begins."""
        i = bisect_left(self._sentences, end) - 1
        return max(start, self._sentences[i]) if i >= 0 else start

    def sentence_end(self, start: int, end: int) -> int:
        """Where the sentence that `start` stands in ends, its final mark included; `end` where no other follows."""
        i = bisect_right(self._sentences, start)
        return min(end, self._sentences[i] - 1) if i < len(self._sentences) else end

    def commas_before(self, position: int, start: int) -> Iterator[int]:
        """The commas between `start` and `position`, from the last to the first, as many as an apposition may have."""
        for _ in range(_MOST_COMMAS):
            position = self.text.rfind(", ", start, position)
            if position < 0:
                break
            yield position

    def is_finished(self, start: int, end: int) -> bool:
        """Whether the last sentence of ``text[start:end]`` has its final mark: nothing of it is left at `end`."""
        words = self.text[max(start, end - _MOST_CLOSING) : end]
        mark = end - len(words) + len(words.rstrip(" \"')")) - 1
        return mark >= start and self.text[mark] in ".!?" and _ends_sentence(self.text, mark)

    @cached_property
    def _lines(self) -> list[int]:
        starts = [0]
        while (position := self.text.find("\n", starts[-1])) >= 0:
            starts.append(position + 1)
        return starts

    @cached_property
    def _sentences(self) -> list[int]:
        """Where sentences begin, those that begin a line left out."""
        return [match.end() for match in _BREAK.finditer(self.text) if _ends_sentence(self.text, match.start())]


# A mark that may end a sentence: with the closing mark or bracket behind it, then a space and what may begin one, which
# is no small letter: Latin, Cyrillic, and those of Latin that stand between their capitals.
_SMALL = "a-zß-öø-ÿа-џćčđšžăęěłńőřśșşțţůűźżąı"
_BREAK = Pattern(rf"""[.!?]["')\]]{{0,2}}\ (?=["'(]?[^\W_{_SMALL}])""")
_MOST_CLOSING = 6  # marks, brackets and spaces behind a final mark, and the mark itself
_MOST_COMMAS = 8  # of a subject with its apposition
_LAST_WORD = 20  # characters before a full stop in which its word is looked for


def _ends_sentence(text: str, mark: int) -> bool:
    """Whether the mark at `mark` ends a sentence: not the full stop of an abbreviation or an initial."""
    if text[mark] != ".":
        return True
    word = text[max(0, mark - _LAST_WORD) : mark].rpartition(" ")[2].rpartition("\n")[2].lstrip("\"'(")
    return word not in ABBREVIATIONS and not (len(word) == 1 and word.isupper()) and "." not in word


_MARKS = frozenset("\"'")
_PUNCTUATION = "\n,.;:\"()'/!?"


def prose_of(source: str | Span | Iterable[Span]) -> Prose:
    """The prose of a text, whose lines are its paragraphs, or of one or several spans.

    Raises `TypeError` for anything else, a list of strings included: strings that were cut out of a text have lost
    their place in it.
    """
    if isinstance(source, str):
        folded = FoldedText(source)
    elif isinstance(source, Span):
        folded = FoldedText.of_spans((source,))
    else:
        _refuse_bytes(source)
        try:
            spans = tuple(source)
        except TypeError:
            raise TypeError(f"prose must be str, Span or an iterable of Span, not {type(source).__name__}") from None
        _refuse_others(spans)
        folded = FoldedText.of_spans(spans)
    paragraphs, start = [], 0
    for line in folded.lines():
        if line:
            paragraphs.append(Stretch(start, start + len(line)))
        start += len(line) + 1
    return Prose(folded, paragraphs)


def _refuse_bytes(source: object) -> None:
    if isinstance(source, bytes | bytearray):
        raise TypeError("prose must be str, Span or an iterable of Span, not bytes; decode it first")


def _refuse_others(items: Iterable[object]) -> None:
    """Raise `TypeError` where an item is no `Span`."""
    for item in items:
        if not isinstance(item, Span):
            raise TypeError(
                f"prose must be str, Span or an iterable of Span, not an iterable of {type(item).__name__}; "
                "join strings with line feeds into one str"
            )
