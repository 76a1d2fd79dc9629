"""Which quotation marks belong together.

A mark opens or closes by its place and its neighbours, never by its glyph: pages open with straight marks and close
with curly ones. Folding has made every double mark ``"``. Single marks are read in paragraphs without
double ones only, and only where a comma or the end of a sentence stands beside the closing one: nearly all others are
apostrophes, or mark words inside a quotation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.prose import Prose, Stretch

__all__ = ["Marked", "read_marks"]

_MARK = '"'
_FINAL = ",.!?"


class Marked(NamedTuple):
    """Words in marks, in offsets of the prose, the marks themselves left out."""

    start: int
    end: int
    paragraph: int
    """Index of the paragraph that the words begin in."""
    last_paragraph: int
    """Index of the paragraph that they end in; another one where one pair of marks holds several paragraphs."""
    closed: int
    """How many closing marks follow: one, two by mistake, or none where the paragraph ends the words."""
    opened: int = 1
    """How many opening marks stand before: one, two by mistake, or none where the paragraph begins with the words."""

    @property
    def outer_start(self) -> int:
        """Where the opening marks begin."""
        return self.start - self.opened

    @property
    def outer_end(self) -> int:
        """Just past the closing marks."""
        return self.end + self.closed


def read_marks(prose: Prose) -> list[Marked]:
    """All words in marks, in text order, the outermost ones only."""
    found: list[Marked] = []
    carried: Marked | None = None  # words that the paragraph before left open, though the next one opens no new ones
    for i, paragraph in enumerate(prose.paragraphs):
        marks = _positions(prose.text, *paragraph)
        if carried is not None:
            closing = _closing_of_carried(prose.text, marks, paragraph)
            if closing is None and not _may_be_closed_later(prose, i):
                carried = None
            elif closing is None:
                continue
            else:
                found[-1] = carried._replace(end=closing, last_paragraph=i, closed=1)
                marks = [mark for mark in marks if mark > closing]
                carried = None
        single = [] if marks and prose.text[paragraph.start] != "'" else [*_single_pairs(prose.text, paragraph, i)]
        found += single or _pairs(prose.text, marks, paragraph, i)
        if found and found[-1].paragraph == i and not found[-1].closed and _goes_on(prose, i):
            carried = found[-1]
    return found


def _positions(text: str, start: int, end: int) -> list[int]:
    positions = []
    position = text.find(_MARK, start, end)
    while position >= 0:
        positions.append(position)
        position = text.find(_MARK, position + 1, end)
    return positions


def _pairs(text: str, marks: Sequence[int], paragraph: Stretch, index: int) -> Iterator[Marked]:
    """The pairs of one paragraph; the last one is open where its closing mark is missing."""
    opened: int | None = None
    closing = -1
    depth = twice = 0
    for k, mark in enumerate(marks):
        if opened is None:
            if mark == closing + 1 and closing >= 0 and not _touches(text, mark):  # a closing mark twice
                closing = mark
            elif _can_open(text, mark, paragraph):
                opened, depth, twice = mark, 0, 0
            elif k == 0 and mark > paragraph.start and text[mark - 1] in _FINAL:  # the opening mark was forgotten
                yield Marked(paragraph.start, mark, index, index, closed=1, opened=0)
        elif mark == opened + 1:  # an opening mark twice
            opened, twice = mark, 1
        elif _only_opens(text, mark, paragraph):
            if _is_nested(text, marks, k, paragraph):
                depth += 1
            else:  # the closing mark was forgotten: "..., said the Ambassador. "We ..."
                yield Marked(opened + 1, mark - 1, index, index, closed=0)
                opened, depth = mark, 0
        elif depth:
            depth -= 1
        else:
            marks_behind = 1 + (mark + 1 in marks[k + 1 : k + 2] and not _touches(text, mark + 1))
            yield Marked(opened + 1, mark, index, index, closed=marks_behind, opened=1 + twice)
            opened, closing = None, mark
    if opened is not None and opened + 1 < paragraph.end:
        yield Marked(opened + 1, paragraph.end, index, index, closed=0)


# Single marks that open words, and those that close them beside a comma or the end of a sentence.
_OPENING_SINGLE = Pattern(r"(?<![^\s(])'(?=[^\W\d_])")
_CLOSING_SINGLE = Pattern(r"'(?:(?<=[,.!?].)(?!\w)|(?=[,.](?:\s|\Z)))")


def _single_pairs(text: str, paragraph: Stretch, index: int) -> Iterator[Marked]:
    """The pairs of single marks, in a paragraph that has no double ones or opens with a single one; no apostrophe."""
    if text.find("'", *paragraph) < 0:
        return
    position = paragraph.start
    for closing in [match.start() for match in _CLOSING_SINGLE.finditer(text, *paragraph)]:
        opening = _OPENING_SINGLE.search(text, position, closing)
        inside = text[closing - 1] in _FINAL
        if opening is not None and (inside or _may_speak(text, opening.start(), paragraph)):
            yield Marked(opening.end(), closing, index, index, closed=1)
        position = closing + 1


def _may_speak(text: str, opening: int, paragraph: Stretch) -> bool:
    """Whether words may be speech by where they open: at the beginning, or behind a colon or *said*."""
    return opening == paragraph.start or text.endswith((": ", " said "), paragraph.start, opening)


def _can_open(text: str, mark: int, paragraph: Stretch) -> bool:
    """Whether words follow; a mark with a space or the end behind it opens nothing, unless it opens the paragraph."""
    if mark + 1 >= paragraph.end or _is_inch(text, mark):
        return False
    return mark == paragraph.start or not text[mark + 1].isspace() or _is_apart(text, mark)


def _touches(text: str, mark: int) -> bool:
    """Whether the mark behind a closing one opens the next words, with no space between."""
    return text[mark + 1 : mark + 2].isupper()


def _is_apart(text: str, mark: int) -> bool:
    """Whether a space stands on both sides, between sentences: *he said. " We sail at nine. "*."""
    return text[mark - 2 : mark] in (". ", ": ", ", ") and text[mark + 2 : mark + 3].isupper()


def _only_opens(text: str, mark: int, paragraph: Stretch) -> bool:
    """Whether the mark stands before a word and behind a space or bracket."""
    behind_space = mark > paragraph.start and text[mark - 1] in " ("
    return behind_space and _can_open(text, mark, paragraph) and text[mark + 1].isalnum()


def _is_nested(text: str, marks: Sequence[int], k: int, paragraph: Stretch) -> bool:
    """Whether the next two marks both close, so that mark `k` opens words inside words."""
    return k + 2 < len(marks) and not any(_only_opens(text, mark, paragraph) for mark in marks[k + 1 : k + 3])


def _is_inch(text: str, mark: int) -> bool:
    return mark > 0 and text[mark - 1].isdigit()


def _closing_of_carried(text: str, marks: Sequence[int], paragraph: Stretch) -> int | None:
    """The mark that closes what an earlier paragraph opened: the first one, if it cannot open."""
    if marks and marks[0] > paragraph.start and not _only_opens(text, marks[0], paragraph):
        return marks[0]
    return None


_MOST_PARAGRAPHS = 40  # that one pair of marks may hold


def _goes_on(prose: Prose, i: int) -> bool:
    """Whether the words that paragraph `i` leaves open are closed in a later one, with no new mark before."""
    following = i + 1 < len(prose.paragraphs) and prose.text[prose.paragraphs[i + 1].start] != _MARK
    return following and _may_be_closed_later(prose, i)


def _may_be_closed_later(prose: Prose, i: int) -> bool:
    for paragraph in prose.paragraphs[i + 1 : i + 1 + _MOST_PARAGRAPHS]:
        mark = prose.text.find(_MARK, *paragraph)
        if mark >= 0:
            return not _only_opens(prose.text, mark, paragraph) and mark > paragraph.start
    return False
