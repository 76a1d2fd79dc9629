"""From lines to blocks: what each stretch of a page is.

A page is read once from top to bottom: first its top, which is menu, kind, title, teaser and labels, then its body,
which is prose and what closes it. Then second printings are found.
"""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._fold import FoldedText
from osce_news.model import Block, Role
from osce_news.page.body import take_body
from osce_news.page.cursor import Cursor
from osce_news.page.lines import Lines
from osce_news.page.repeats import without_repeats
from osce_news.page.stretches import Stretch
from osce_news.page.top import take_marked_up_top, take_top
from osce_news.vocabulary import Vocabulary

__all__ = ["cut_into_stretches", "to_blocks"]


def cut_into_stretches(
    lines: Lines, vocabulary: Vocabulary, roles: Sequence[Role | None] | None = None
) -> list[Stretch]:
    """What each line of a page is; every line is in exactly one stretch.

    Where `roles` says what the lines are, the words decide only about those that it leaves open.
    """
    cursor = Cursor(lines, vocabulary, roles or [None] * len(lines))
    if roles is None:
        take_top(cursor)
    else:
        take_marked_up_top(cursor)
    take_body(cursor)
    return without_repeats(cursor.stretches, lines.texts)


def to_blocks(page: FoldedText, source: str, lines: Lines, stretches: Sequence[Stretch]) -> tuple[Block, ...]:
    """The stretches as blocks that hold every character of `source` but the white space around them.

    What folding removed (a BOM, a zero-width space on a line of its own) belongs to the block before it or to the
    first.
    """
    starts = [page.source_start(lines.start(stretch.first)) for stretch in stretches]
    if not source.strip():
        return ()
    if not starts:  # a BOM alone
        stretches, starts = [Stretch(Role.FOOTER, 0, 0)], [0]
    starts[0] = 0
    blocks = []
    for stretch, start, end in zip(stretches, starts, [*starts[1:], len(source)], strict=True):
        words = source[start:end]
        first = start + len(words) - len(words.lstrip())
        blocks.append(Block(stretch.role, page.span_of_source(first, first + len(words.strip()))))
    return tuple(blocks)
