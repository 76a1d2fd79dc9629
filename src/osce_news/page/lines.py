"""The lines of a folded page, each told by its form alone: a dash, a list item, a label, prose."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news.vocabulary import Slot, Vocabulary

__all__ = ["Form", "Line", "Lines", "ends_with_credit", "label_of", "read_lines"]

_CREDIT = Pattern(r"Photo\ details$ | \((?:OSCE|Photo)(?:/[^()\n]{1,60})?\)(?:\ Photo\ details)?$")
_BULLETS = frozenset({"- ", "• ", "* ", "· ", "▪ "})
_SENTENCE_ENDS = (".", "!", "?", '"', "…", ":")
_LONGEST_LABEL = 40  # characters
_LONG = 60  # characters; a line that ends like a sentence and is longer than this is prose
_VERY_LONG = 220  # characters; a line that is longer than this is prose however it ends


class Form(Enum):
    """The form of a line, read from the line alone."""

    DASH = "dash"
    """Nothing but a dash: what lists of menus leave of an entry with children."""
    ITEM = "item"
    """A dash or bullet and words."""
    LABEL = "label"
    """A label of the header, with or without a dash before and a value behind it."""
    PROSE = "prose"
    """Long, and ends like a sentence."""
    SHORT = "short"
    """Anything else: titles, headings, entries that lost their dash."""


class Line(NamedTuple):
    """A line of the folded page, its list mark included."""

    start: int
    text: str
    form: Form

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

    __slots__ = ("forms", "starts", "texts")

    def __init__(self, texts: Sequence[str], forms: Sequence[Form]) -> None:
        self.texts: Sequence[str] = texts
        """The lines, list marks included."""
        self.forms: Sequence[Form] = forms
        """Their forms."""
        self.starts: list[int] = list(accumulate((len(text) + 1 for text in texts), initial=0))
        """Where they begin in the folded page."""

    def __len__(self) -> int:
        return len(self.texts)

    def __getitem__(self, i: int) -> Line:
        return Line(self.starts[i], self.texts[i], self.forms[i])


def read_lines(page: FoldedText, vocabulary: Vocabulary) -> Lines:
    """The lines of `page`; blank ones are gone by folding."""
    texts = page.text.split("\n") if page.text else []
    item = Form.ITEM
    return Lines(
        texts,
        [
            item if text[:2] == "- " and len(text) <= _LONG and ":" not in text else _form(text, vocabulary)
            for text in texts
        ],
    )


def label_of(text: str, vocabulary: Vocabulary) -> tuple[str, Slot] | None:
    """The label that `text` begins with, and what it fills.

    A label ends in a colon and is one that the vocabulary knows.
    """
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    if not colon:
        return None
    slot = vocabulary.slots.get(label.rstrip().casefold())
    return None if slot is None else (label.rstrip(), slot)


def ends_with_credit(text: str) -> bool:
    """Whether the line ends as the caption of a picture does: ``(OSCE/Name)``."""
    return _CREDIT.search(text, max(0, len(text) - 100)) is not None


def _form(text: str, vocabulary: Vocabulary) -> Form:
    length = len(text)
    if length <= 1:
        return Form.DASH if text in "-•*·▪" else Form.SHORT
    item = text[:2] in _BULLETS
    if ":" in text and label_of(text[2:] if item else text, vocabulary) is not None:
        return Form.LABEL
    if length > _LONG and (length > _VERY_LONG or text.endswith(_SENTENCE_ENDS)):
        return Form.PROSE
    return Form.ITEM if item else Form.SHORT
