"""The entries of a listing: title, labels, teaser, one behind the other.

An entry is told by its structure: the label that opens it, always the first one, and the title right above that label.
What stands between two entries, above the first and below the last (menus, straplines, pagers) is in none of them.
"""

from __future__ import annotations

from typing import NamedTuple

from osce_news._fold import FoldedText
from osce_news.model import ListingEntry, Role
from osce_news.page.dateline import read_dateline
from osce_news.page.header import is_known_value, read_labels
from osce_news.page.lines import Form, Line, Lines, label_of
from osce_news.vocabulary import Slot, Vocabulary
from osce_news.vocabulary.wording import FRAME_LINES, MENU_HEADINGS

__all__ = ["EntryLines", "find_entries", "is_one_article", "labels_of_entries", "read_entry"]

_SHORTEST_TEASER = 40  # characters; below are the words of buttons and pagers
_LONGEST_UNKNOWN_VALUE = 60  # characters of a value on a line of its own that the vocabulary does not know
_DOTS = ("...", "…")
_SENTENCE_ENDS = (".", "!", "?", ":", "…")


class EntryLines(NamedTuple):
    """The lines of an entry by their numbers; of a range, the last line is part."""

    title: int
    labels: tuple[tuple[int, int], ...]
    teaser: tuple[int, int] | None

    @property
    def last(self) -> int:
        """The last line of the entry."""
        return self.teaser[1] if self.teaser else self.labels[-1][1]


def find_entries(page: FoldedText, lines: Lines, vocabulary: Vocabulary) -> list[EntryLines]:
    """The entries in text order; none where an article stands above the first."""
    openers = _openers(lines, vocabulary)
    if not openers or _is_article_above(lines, openers[0] - 1, vocabulary):
        return []
    reader = _Reader(page, lines, vocabulary)
    ends = [*(opener - 1 for opener in openers[1:]), len(lines)]
    return [reader.entry(opener, end) for opener, end in zip(openers, ends, strict=True)]


def is_one_article(lines: Lines, entry: EntryLines) -> bool:
    """Whether the only entry of a page is an article: its teaser goes on in further paragraphs."""
    return lines.forms.count(Form.PROSE, entry.labels[-1][1] + 1) > 1


def read_entry(page: FoldedText, lines: Lines, entry: EntryLines, vocabulary: Vocabulary) -> ListingEntry:
    """What the lines of an entry say."""
    title = lines[entry.title]
    labels = ([lines[i] for i in range(first, last + 1)] for first, last in entry.labels)
    teaser = dateline = None
    is_cut = False
    if entry.teaser:
        first, last = lines[entry.teaser[0]], lines[entry.teaser[1]]
        teaser = page.span(first.words_start, last.end)
        is_cut = _is_cut(last.words, title.words)
        dateline = read_dateline(page, first.words_start, first.end, vocabulary)
    return ListingEntry(
        title=page.span(title.words_start, title.end),
        teaser=teaser,
        teaser_truncated=is_cut,
        header=read_labels(page, labels, vocabulary).header,
        dateline=dateline.dateline if dateline else None,
        span=page.span(title.words_start, lines[entry.last].end),
    )


def _is_cut(words: str, title: str) -> bool:
    """Whether a teaser that ends in `words` breaks off; one that repeats the title is whole."""
    words = words.rstrip("\"')]")
    return words.endswith(_DOTS) or (not words.endswith(_SENTENCE_ENDS) and words != title.rstrip("\"')]"))


# -- where the entries are --------------------------------------------------------------------------------------------


def _openers(lines: Lines, vocabulary: Vocabulary) -> list[int]:
    """The labels that open an entry: a title stands above them, and no heading of related links on the page."""
    openers = labels_of_entries(lines, vocabulary)
    if not openers:
        return []
    roles = map(FRAME_LINES.get, lines.texts)
    related = next((i for i, role in enumerate(roles) if role is Role.RELATED), len(lines))
    return [i for i in openers if 0 < i < related and _is_title(lines[i - 1])]


def labels_of_entries(lines: Lines, vocabulary: Vocabulary) -> list[int]:
    """The lines with a label that opens an entry."""
    return [i for i in lines.of(Form.LABEL) if _opens_entry(lines[i], vocabulary)]


def _opens_entry(line: Line, vocabulary: Vocabulary) -> bool:
    found = label_of(line.words, vocabulary)
    return found is not None and found[0].casefold() in vocabulary.entry_labels


def _is_title(line: Line) -> bool:
    if line.form in (Form.LABEL, Form.DASH) or _is_frame(line):
        return False
    return line.text not in MENU_HEADINGS and any(map(str.isalpha, line.words))


def _is_frame(line: Line) -> bool:
    return line.text in FRAME_LINES or line.text.startswith("![")


def _is_article_above(lines: Lines, title: int, vocabulary: Vocabulary) -> bool:
    """Whether the lines above the first title are an article: prose, more of it than a strapline, or under its date."""
    labels = (label_of(lines[i].words, vocabulary) for i in lines.of(Form.LABEL, title))
    is_dated = any(found is not None and found[1] is Slot.ISSUED_ON for found in labels)
    return lines.forms.count(Form.PROSE, 0, title) > (0 if is_dated else 1)


# -- what belongs to an entry -----------------------------------------------------------------------------------------


class _Reader:
    """Tells labels, values and teaser of the entries of one page."""

    def __init__(self, page: FoldedText, lines: Lines, vocabulary: Vocabulary) -> None:
        self.page = page
        self.lines = lines
        self.vocabulary = vocabulary

    def entry(self, opener: int, end: int) -> EntryLines:
        """The entry whose labels begin at line `opener`; the title of the next one, or nothing, is at `end`."""
        labels: list[tuple[int, int]] = []
        i = opener
        while i < end and self.lines.forms[i] == Form.LABEL:
            last = self._last_value(i, end)
            labels.append((i, last))
            i = last + 1
        return EntryLines(opener - 1, tuple(labels), self._teaser(i, end))

    def _last_value(self, label: int, end: int) -> int:
        """The last line of the values of `label`: behind the colon, on the next line, or on all that are listed."""
        line = self.lines[label]
        found = label_of(line.words, self.vocabulary)
        if found is None or line.words[len(found[0]) :].strip(" :"):
            return label
        last = label
        while last + 1 < end and (last == label or (line.is_listed and self.lines[last + 1].is_listed)):
            if not self._is_value(last + 1, end, found[1]):
                break
            last += 1
        return last

    def _is_value(self, i: int, end: int, slot: Slot) -> bool:
        """Whether line `i` under an empty label is its value: known to the vocabulary, or short with more behind it."""
        line = self.lines[i]
        if line.form in (Form.LABEL, Form.DASH) or _is_frame(line):
            return False
        if is_known_value(self.page, line, slot, self.vocabulary):
            return True
        if slot is Slot.ISSUED_ON or len(line.words) > _LONGEST_UNKNOWN_VALUE or line.words.endswith(_SENTENCE_ENDS):
            return False
        return i + 1 < end and (self.lines.forms[i + 1] == Form.LABEL or _is_teaser(self.lines[i + 1]))

    def _teaser(self, i: int, end: int) -> tuple[int, int] | None:
        """The lines from `i` that read as a teaser; the last one of the page is one line, since nothing bounds it."""
        most = end if end < len(self.lines) else min(end, i + 1)
        last = i
        while last < most and _is_teaser(self.lines[last]):
            last += 1
        return (i, last - 1) if last > i else None


def _is_teaser(line: Line) -> bool:
    """Whether a line is long enough for a teaser, and more words than numbers: no pager."""
    if len(line.words) < _SHORTEST_TEASER or line.form == Form.LABEL or _is_frame(line):
        return False
    words = line.words.split(" ")
    return 2 * sum(any(map(str.isalpha, word)) for word in words) > len(words)
