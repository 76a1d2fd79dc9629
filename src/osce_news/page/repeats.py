"""Second printings: mirrors print the body of a page twice, with or without its title and picture; captions, too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from osce_news.model import Role
from osce_news.page.stretches import PROSE_ROLES, Stretch

__all__ = ["without_repeats"]

_SHORTEST = 40  # characters of a first paragraph that is no repetition by chance
_LEADING = frozenset({Role.HEADING, Role.IMAGE, Role.CAPTION, Role.DATE_LINE, Role.PARAGRAPH})


def without_repeats(stretches: Sequence[Stretch], texts: Sequence[str]) -> list[Stretch]:
    """The stretches; those that print again what stands before them are `Role.REPEAT`."""
    marked = list(stretches)
    for i in _second_printing(marked, texts):
        marked[i] = marked[i]._replace(role=Role.REPEAT)
    for i in range(1, len(marked)):
        before, stretch = stretches[i - 1], marked[i]
        if stretch.role is before.role is Role.CAPTION and texts[stretch.first] == texts[before.first]:
            marked[i] = stretch._replace(role=Role.REPEAT)
    return marked


def _second_printing(stretches: Sequence[Stretch], texts: Sequence[str]) -> range:
    """The stretches of the second printing of the body; an empty range where the body is printed once."""
    prose = [i for i, stretch in enumerate(stretches) if stretch.role in PROSE_ROLES]
    words = [texts[stretches[i].first] for i in prose]
    if not words or len(words[0]) < _SHORTEST or words[0] not in words[1:]:
        return range(0)
    second = words.index(words[0], 1)
    above = {texts[stretch.first] for stretch in stretches[: prose[0]]}  # title, picture, caption
    first = prose[second]
    while first - 1 > prose[0] and stretches[first - 1].role in _LEADING and texts[stretches[first - 1].first] in above:
        first -= 1
    size = bisect_left(prose, first)  # paragraphs of the first printing
    count = 0
    while count < size and second + count < len(words) and _is_printed_again(words, count, second + count):
        count += 1
    is_printing = second + count == len(words) and 2 * count >= size
    if not is_printing and size > 1:  # the same first words come again; right behind each other they say it twice
        return range(0)
    return range(first, prose[second + count - 1] + 1)


def _is_printed_again(words: Sequence[str], first: int, second: int) -> bool:
    """Whether a paragraph is the same as an earlier one, or the page breaks off in the midst of it."""
    return words[second] == words[first] or (second == len(words) - 1 and words[first].startswith(words[second]))
