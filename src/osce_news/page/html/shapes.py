"""What a line of an HTML page is by its form and the boxes around it, wherever it stands."""

from __future__ import annotations

from typing import NamedTuple

from osce_news._calendar import read_date
from osce_news.model import Role, TermKind
from osce_news.page.dateline import is_date_line
from osce_news.page.html.tree import Box, HtmlLine
from osce_news.page.lines import label_of
from osce_news.page.pictures import ends_with_credit
from osce_news.vocabulary import Vocabulary

__all__ = [
    "HEADINGS",
    "SENTENCE_ENDS",
    "TEXT_TAGS",
    "Chosen",
    "Noise",
    "common_box",
    "is_caption",
    "is_date",
    "is_kind",
    "is_link",
    "is_prose",
    "label_in",
    "text_box",
]

# Elements that hold no part of an article, and words of a class or id that say the same of a box.
_NOISE_TAGS = frozenset({"form", "menu"})
_NOISE_NAMES = frozenset(
    "addthis ads advert author breadcrumb breadcrumbs comments consent cookie cookies endnote endnotes footer footnote"
    " footnotes menu menus nav navbar navigation newsletter pager pagination promo related relatedposts respond share"
    " sharedaddy sharethis sharing sidebar skip social subscribe teasers".split()
)
_CAPTION_NAMES = frozenset("caption credit photo".split())
# Elements inside a text; what holds them is the box of the text.
TEXT_TAGS = frozenset("blockquote dd dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p ul".split())
HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
SENTENCE_ENDS = (".", "!", "?", ":", "…", '"', "”", "»", "“", "'", "’", ")")
# Characters; what is longer is prose. Paragraphs are believed sooner, and so is what ends like a sentence.
_SHORT_PROSE = 25
_PROSE = 60
_LONG_PROSE = 220
_LONGEST_CAPTION = 300  # characters of one that only its credit tells


class Chosen(NamedTuple):
    """A line of the article, and its role where the markup tells it."""

    text: str
    role: Role | None = None


class Noise:
    """Whether a box is something else than an article, by its own element or names or those of a box around it."""

    def __init__(self) -> None:
        self._known: dict[Box, bool] = {}

    def exempt(self, box: Box) -> None:
        """What holds the title is the article, whatever it is called."""
        for outer in box.chain():
            self._known[outer] = False

    def holds(self, box: Box) -> bool:
        """Whether `box` or one around it is no part of an article."""
        known = self._known.get(box)
        if known is not None:
            return known
        unknown: list[Box] = []
        outer: Box | None = box
        while outer is not None and outer not in self._known:
            unknown.append(outer)
            outer = outer.parent
        is_noise = outer is not None and self._known[outer]
        for inner in reversed(unknown):
            is_noise = (
                is_noise or inner.tag in _NOISE_TAGS or inner.is_hidden or not _NOISE_NAMES.isdisjoint(inner.names)
            )
            self._known[inner] = is_noise
        return is_noise


def is_prose(line: HtmlLine) -> bool:
    """Whether the line is long enough for a paragraph, and mostly no link."""
    length = len(line.text)
    if 2 * line.linked > length:
        return False
    is_sentence = line.text.endswith(SENTENCE_ENDS)
    if line.box.tag == "p":
        return length > (_SHORT_PROSE if is_sentence else _PROSE)
    return length > (_PROSE if is_sentence else _LONG_PROSE)


def is_link(line: HtmlLine) -> bool:
    """Whether the line is a link and little else; a linked sentence is no mere link."""
    return 5 * line.linked >= 4 * len(line.text) and not (line.box.tag == "p" and line.text.endswith(SENTENCE_ENDS))


def is_caption(line: HtmlLine) -> bool:
    """Whether the markup says so, or the credit behind the words."""
    box = line.box
    is_called_so = any(outer is not None and outer.names & _CAPTION_NAMES for outer in (box, box.parent))
    is_credited = len(line.text) <= _LONGEST_CAPTION and ends_with_credit(line.text)
    return box.tag == "figcaption" or is_called_so or is_credited


def is_date(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the line is a date, or one with a place."""
    return is_date_line(text, vocabulary) or read_date(text) is not None


def is_kind(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the line is a kind of page: ``Press release``."""
    term = vocabulary.values.get(text.casefold())
    return term is not None and term.kind is TermKind.KIND


def label_in(line: HtmlLine, vocabulary: Vocabulary) -> str | None:
    """The line with its colon, if it is a label; markup that says so may leave the colon out."""
    if ":" in line.text:
        is_label = "://" not in line.text and label_of(line.text, vocabulary) is not None
        return line.text if is_label else None
    is_known = line.text.casefold() in vocabulary.slots
    return f"{line.text}:" if is_known and (line.box.tag in ("dt", "th") or "label" in line.box.names) else None


def text_box(box: Box) -> Box:
    """The box of the text that `box` is a paragraph, an item or a heading of."""
    while box.tag in TEXT_TAGS and box.parent is not None:
        box = box.parent
    return box


def common_box(one: Box, other: Box) -> Box:
    """The innermost box that holds both."""
    around = set(one.chain())
    return next(box for box in other.chain() if box in around)
