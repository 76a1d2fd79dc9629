"""Which lines of an HTML page are the text of its article: what stands where most prose near the title does."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from osce_news.model import Role
from osce_news.page.html.shapes import (
    SENTENCE_ENDS,
    TEXT_TAGS,
    Noise,
    common_box,
    is_caption,
    is_link,
    is_prose,
    label_in,
    text_box,
)
from osce_news.page.html.tree import Box, HtmlLine
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.wording import FRAME_LINES

__all__ = ["find_body"]

_CELLS = frozenset({"td", "th"})
_MORE, _MUCH_MORE = 2, 8  # times the prose of a box that stands before another, or nearer to the title
_NEAR = 30  # lines before and behind in which a sentence that is set apart stands again
_FEW_LINES = 3  # of a division that is a paragraph


def find_body(lines: Sequence[HtmlLine], title: int | None, noise: Noise, vocabulary: Vocabulary) -> list[int]:
    """The lines from the first prose of the article to its last, without what is set into the text."""
    start = 0 if title is None else title + 1
    prose = [i for i in range(start, len(lines)) if is_prose(lines[i]) and not noise.holds(lines[i].box)]
    end = _related_start(lines, prose[0]) if prose else 0
    prose = [i for i in prose if i < end and label_in(lines[i], vocabulary) is None]
    texts = _Texts(lines, None if title is None else lines[title])
    places = {i: texts.of(lines[i]) for i in prose}
    homes = _homes(places, lines, None if title is None else lines[title])
    inside = [i for i in prose if places[i] in homes]
    if not inside:
        return []
    shown = [i for i in range(inside[0], end) if not noise.holds(lines[i].box)]
    shown = [i for i in shown if lines[i].box.tag not in _CELLS or texts.of(lines[i]) in homes or _is_text(lines[i])]
    apart = {i for i in shown if _is_set_apart(lines[i].box) or (i in places and places[i] not in homes)}
    shown = [i for at, i in enumerate(shown) if i not in apart or not _is_repeated(lines, i, shown, at)]
    behind = takewhile(lambda i: i <= inside[-1] or texts.of(lines[i]) in homes, shown)
    body = [i for i in behind if not is_link(lines[i]) and (texts.of(lines[i]) in homes or _is_text(lines[i]))]
    while body and not (lines[body[-1]].box.tag in TEXT_TAGS or lines[body[-1]].text.endswith(SENTENCE_ENDS)):
        body.pop()  # "(c) OSCE", "Print": bare words behind the text
    return body


def _is_set_apart(box: Box) -> bool:
    return box.tag == "blockquote" or (box.parent is not None and box.parent.tag == "blockquote")


def _is_repeated(lines: Sequence[HtmlLine], i: int, shown: Sequence[int], at: int) -> bool:
    """Whether a paragraph near the line says it as well, as one does with words that are to draw the eye."""
    near = (*shown[max(0, at - _NEAR) : at], *shown[at + 1 : at + 1 + _NEAR])
    return any(lines[i].text in lines[other].text for other in near)


def _is_text(line: HtmlLine) -> bool:
    """Whether a line that stands apart may be of the text: no cell of a table, no name of a film."""
    return is_prose(line) or line.box.tag in TEXT_TAGS or is_caption(line)


def _related_start(lines: Sequence[HtmlLine], first: int) -> int:
    """Where the list of other pages behind the prose begins."""
    return next(
        (i for i in range(first, len(lines)) if FRAME_LINES.get(lines[i].text) is Role.RELATED),
        len(lines),
    )


class _Text(NamedTuple):
    """A box of paragraphs; where it holds the title as well, what stands in it between two rules."""

    box: Box
    part: int


class _Texts:
    """The text that a line is a paragraph, an item or a heading of."""

    def __init__(self, lines: Sequence[HtmlLine], title: HtmlLine | None) -> None:
        self._around_title = frozenset() if title is None else frozenset(title.box.chain())
        counts = Counter(line.box for line in lines)
        around: set[Box] = set()
        for box in counts:
            outer = box.parent
            while outer is not None and outer not in around:
                around.add(outer)
                outer = outer.parent
        self._paragraphs = {
            box for box, count in counts.items() if count <= _FEW_LINES and box.tag == "div" and box not in around
        }

    def of(self, line: HtmlLine) -> _Text:
        """Around elements of a text, and around a division that holds hardly more than a line."""
        box = line.box
        if box in self._paragraphs and box.parent is not None:
            box = box.parent
        box = text_box(box)
        return _Text(box, line.part if box in self._around_title else 0)


def _homes(places: Mapping[int, _Text], lines: Sequence[HtmlLine], title: HtmlLine | None) -> set[_Text]:
    """The article's text: the best one, those around it, and those of its form beside it."""
    prose: defaultdict[_Text, list[HtmlLine]] = defaultdict(list)
    for i, text in places.items():
        prose[text].append(lines[i])
    if not prose:
        return set()
    best = _best(prose, title)
    outermost = best.box if title is None else common_box(best.box, title.box)
    return {text for text in prose if text.box is not best.box and _belongs_to(best.box, text.box, outermost)} | {best}


def _best(prose: Mapping[_Text, Sequence[HtmlLine]], title: HtmlLine | None) -> _Text:
    """Of the texts with several paragraphs, the nearest to the title that has not far less prose than others."""
    sizes = {text: sum(len(line.text) for line in lines) for text, lines in prose.items()}
    most = max(sizes, key=sizes.__getitem__)
    rivals = [text for text in prose if len(prose[text]) > 1 and _MUCH_MORE * sizes[text] >= sizes[most]]
    if title is None or not rivals:
        return most
    depths = {box: depth for depth, box in enumerate(title.box.chain())}
    away = {text: (depths[common_box(title.box, text.box)], prose[text][0].part != title.part) for text in rivals}
    least = min(away.values())
    nearest = [text for text in rivals if away[text] == least]
    largest = max(sizes[text] for text in nearest)
    return next(text for text in nearest if _MORE * sizes[text] >= largest)


def _belongs_to(best: Box, box: Box, outermost: Box) -> bool:
    """Whether `box` goes on with the text of `best`: it holds it, or has the same form at each step to what holds both.

    The cells of one row are columns: they have one form and different things to say. Boxes without a name have one form
    and nothing in common.
    """
    common = common_box(best, box)
    if common is box:
        return box.tag != "body" and box in outermost.chain()
    steps, others = _steps(best, common), _steps(box, common)
    forms = [step.form for step in steps]
    is_named = any(name is not None for _, name in forms)
    return bool(others) and others[-1].tag not in _CELLS and is_named and forms == [step.form for step in others]


def _steps(box: Box, outer: Box) -> list[Box]:
    """The boxes from `box` up to the one below `outer`."""
    steps = []
    for step in box.chain():
        if step is outer:
            break
        steps.append(step)
    return steps
