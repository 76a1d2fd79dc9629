"""Copies by mail, whose lines were broken at a column: the lines of a paragraph are joined again.

A break was put in by a machine where the next word would not have fitted into the column any more. Where blank lines
part the paragraphs, every such break is joined; where nothing parts them, those alone that stand within a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news.page.lines import ends_as_sentence

__all__ = ["join_wrapped_lines"]

_WIDEST = 80  # characters of the widest column
_NARROWEST = 50
_FEWEST = 3  # breaks within a sentence that show that a page was broken at a column
_FEW = 2  # the same where blank lines part the paragraphs: all other breaks, those within a sentence counted twice
_LINE_END = Pattern(r"\r\n|\r|\n")
_LIST_MARKS = frozenset("-•*·▪!")


def join_wrapped_lines(page: FoldedText, source: str) -> list[str]:
    """The lines of `page`, which was folded from `source`; those of each paragraph joined, if broken at a column.

    A space stands for the line end that goes, so that all offsets stay.
    """
    texts = page.lines()
    if _NARROWEST <= max(map(len, texts), default=0) <= _WIDEST:
        page.join_lines(_breaks_to_join(page, texts, source))
        texts = page.lines()
    return texts


def _breaks_to_join(page: FoldedText, texts: Sequence[str], source: str) -> list[int]:
    ends = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=-1))[1:]
    written = _as_written(page, source, ends)
    width = max(map(len, written))
    pairs = list(zip(ends, texts, texts[1:], strict=False))
    wrapped = [
        end
        for (end, text, following), line, below in zip(pairs, written, written[1:], strict=False)
        if _is_wrapped(line, below, width) and not _is_item(following, text)
    ]
    unfinished = {end for end, text, _ in pairs if not ends_as_sentence(text)}
    within = {end for end, _, following in pairs if following[0].islower() and end in unfinished}
    inside = within.intersection(wrapped)
    if not wrapped or width > _WIDEST:
        return []
    heights = {end: _line_ends_at(page, end, source) for end in ends}
    least = min(heights.values())
    is_parted = least < max(heights.values())  # also where the blank lines of the page were doubled
    single = [end for end in ends if heights[end] == least]
    # one break alone shows it where a sentence goes on behind it, which below a title none does
    is_shown = len(single) + len(inside) >= _FEW or (unfinished.issuperset(single) and ends[0] not in single)
    is_even = is_parted and is_shown and set(single) <= set(wrapped)
    if len(inside) < _FEWEST and not is_even:
        return []
    if is_parted:
        return [end for end in wrapped if heights[end] == least]
    return [end for end in wrapped if end in within and end != ends[0]]


def _line_ends_at(page: FoldedText, end: int, source: str) -> int:
    """How many line ends the input has where the folded text has one."""
    gap = source[page.source_start(end - 1) : page.source_start(end + 1)]
    return sum(1 for _ in _LINE_END.finditer(gap))


def _as_written(page: FoldedText, source: str, ends: Sequence[int]) -> list[str]:
    """The lines of the input: marks that were several characters and signs that do not show took their place, too."""
    starts = [page.source_start(0), *(page.source_start(end + 1) for end in ends)]
    stops = [*(page.source_start(end) for end in ends), page.source_start(len(page.text))]
    return [source[start:stop] for start, stop in zip(starts, stops, strict=True)]


def _is_item(line: str, before: str) -> bool:
    """Whether a list item begins the line; behind words in marks a dash may lead to who said them."""
    return line[0] in _LIST_MARKS and not (line.startswith("- ") and before.endswith('"'))


def _is_wrapped(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line had no place on this one."""
    word = following.partition(" ")[0]
    return len(line) + 1 + len(word) > width
