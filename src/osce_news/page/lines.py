"""The lines of a folded page, each told by its form alone: a dash, a list item, a label, prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from osce_news.vocabulary import Slot, Vocabulary

__all__ = ["Form", "Line", "Lines", "ends_as_sentence", "label_of", "read_lines"]

_BULLETS = frozenset({"- ", "• ", "* ", "· ", "▪ "})
_SENTENCE_ENDS = (".", "!", "?", '"', "…", ":")
_FOOTNOTES = 24  # characters that the marks of footnotes behind a sentence may take: "[12]", "*"
_LONGEST_LABEL = 40  # characters
_LONG = 60  # characters; a line that ends like a sentence and is longer than this is prose
_VERY_LONG = 220  # characters; a line that is longer than this is prose however it ends


class Form(StrEnum):
    """The form of a line, read from the line alone: one letter, so that the forms of all lines make one string."""

    DASH = "d"
    """Nothing but a dash: what lists of menus leave of an entry with children."""
    ITEM = "i"
    """A dash or bullet and words."""
    LABEL = "l"
    """A label of the header, with or without a dash before and a value behind it."""
    PROSE = "p"
    """Long, and ends like a sentence."""
    SHORT = "s"
    """Anything else: titles, headings, entries that lost their dash."""


class Line(NamedTuple):
    """A line of the folded page, its list mark included."""

    start: int
    text: str
    form: str

    @property
    def end(self) -> int:
        """Just past the last character."""
        return self.start + len(self.text)

    @property
    def is_listed(self) -> bool:
        """Whether the line begins with a list mark."""
        return self.text[:2] in _BULLETS

    @property
    def words_start(self) -> int:
        """Where the words begin, behind the list mark."""
        return self.start + len(self.text) - len(self.words)

    @property
    def words(self) -> str:
        """The line without its list mark."""
        return self.text[2:] if self.text[:2] in _BULLETS else self.text


class Lines:
    """The lines of a page; a `Line` is made when it is asked for, since most lines are a menu's and nobody asks."""

    __slots__ = ("_characters", "forms", "texts")

    def __init__(self, texts: Sequence[str], forms: str) -> None:
        self.texts: Sequence[str] = texts
        """The lines, list marks included."""
        self.forms: str = forms
        """Their forms, a letter for each."""
        self._characters = list(accumulate(map(len, texts), initial=0))  # before each line, line ends left out

    def __len__(self) -> int:
        return len(self.texts)

    def __getitem__(self, i: int) -> Line:
        return Line(self.start(i), self.texts[i], self.forms[i])

    def start(self, i: int) -> int:
        """Where line `i` begins in the folded page."""
        return self._characters[i] + i

    def of(self, form: Form, end: int | None = None) -> Iterator[int]:
        """The lines of this form, those before line `end`."""
        i = self.forms.find(form, 0, end)
        while i >= 0:
            yield i
            i = self.forms.find(form, i + 1, end)


def read_lines(texts: Sequence[str], vocabulary: Vocabulary) -> Lines:
    """The lines of a folded page with their forms; most are plain entries of a menu."""
    item = Form.ITEM
    forms = (
        item if text.startswith("- ") and len(text) <= _LONG and ":" not in text else _form(text, vocabulary)
        for text in texts
    )
    return Lines(texts, "".join(forms))


def label_of(text: str, vocabulary: Vocabulary) -> tuple[str, Slot] | None:
    """The label that `text` begins with, and what it fills.

    A label ends in a colon and is one that the vocabulary knows.
    """
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    if not colon:
        return None
    slot = vocabulary.slots.get(label.rstrip().casefold())
    return None if slot is None else (label.rstrip(), slot)


def ends_as_sentence(text: str) -> bool:
    """Whether `text` ends as sentences do, marks of footnotes left aside.

    >>> ends_as_sentence("The bridge was closed.[1]"), ends_as_sentence("The bridge was closed[1]")
    (True, False)
    """
    if text.endswith(_SENTENCE_ENDS):
        return True
    end = text[-_FOOTNOTES:].rstrip("*")
    while end.endswith("]") and end[end.rfind("[") + 1 : -1].isdecimal():
        end = end[: end.rfind("[")].rstrip(" *")
    return end.endswith(_SENTENCE_ENDS)


def _form(text: str, vocabulary: Vocabulary) -> Form:
    length = len(text)
    if length <= 1:
        return Form.DASH if text in "-•*·▪" else Form.SHORT
    item = text[:2] in _BULLETS
    if ":" in text and label_of(text[2:] if item else text, vocabulary) is not None:
        return Form.LABEL
    if length > _LONG and (length > _VERY_LONG or ends_as_sentence(text)):
        return Form.PROSE
    return Form.ITEM if item else Form.SHORT
