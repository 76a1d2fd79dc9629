"""What stands round the body of an HTML page: kind, teaser, labels, captions, a date line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from osce_news._calendar import read_date
from osce_news.model import Role
from osce_news.page.html.shapes import (
    HEADINGS,
    Chosen,
    Noise,
    common_box,
    is_caption,
    is_date,
    is_kind,
    is_link,
    label_in,
    text_box,
)
from osce_news.page.html.tree import Box, HtmlLine
from osce_news.vocabulary import Vocabulary

__all__ = ["choose_before_body", "choose_kind", "choose_labels", "find_teaser", "shown_before"]

_TEASER_NAMES = frozenset("abstract description intro lead lede standfirst summary subtitle teaser".split())
_SHORTEST_TEASER = 40  # characters
_LONGEST_VALUE = 160  # characters of one value of a label
_MOST_VALUES = 12  # of one label
_KIND_BEFORE = 3  # lines before the title in which the kind of the page may stand


def shown_before(lines: Sequence[HtmlLine], title: int, noise: Noise) -> list[int]:
    """The last lines before the title that are no noise."""
    shown = (i for i in range(title - 1, -1, -1) if not noise.holds(lines[i].box))
    return list(islice(shown, _KIND_BEFORE))


def choose_kind(lines: Sequence[HtmlLine], places: Iterable[int], vocabulary: Vocabulary) -> Iterator[Chosen]:
    """The kind of the page, behind its title or right before it."""
    for i in places:
        if is_kind(lines[i].text, vocabulary):
            yield Chosen(lines[i].text, Role.KIND)
            return


def find_teaser(
    lines: Sequence[HtmlLine], header: Iterable[int], body: Sequence[int], labelled: set[int], vocabulary: Vocabulary
) -> int | None:
    """The line that is set apart from the text: called a teaser, before the labels, or repeated by the text."""
    for i in header:
        line = lines[i]
        is_other = is_link(line) or is_caption(line) or is_date(line.text, vocabulary)
        if len(line.text) >= _SHORTEST_TEASER and not is_other:
            return i
    if len(body) < 2:
        return None
    first, second = lines[body[0]], lines[body[1]]
    is_called_so = first.box is not second.box and bool(first.box.names & _TEASER_NAMES)
    is_before_labels = not labelled.isdisjoint(range(body[0], body[1]))
    is_repeated = second.text.startswith(first.text.rstrip(" .…"))
    return body[0] if is_called_so or is_before_labels or is_repeated else None


def choose_before_body(lines: Iterable[HtmlLine], text: Box, vocabulary: Vocabulary) -> Iterator[Chosen]:
    """Captions, a date line, and the heading of the first section, which stands in the box of the text."""
    for line in lines:
        if is_caption(line):
            yield Chosen(line.text, Role.CAPTION)
        elif is_date(line.text, vocabulary):
            yield Chosen(line.text, Role.DATE_LINE)
        elif line.box.tag in HEADINGS and text_box(line.box) is text:
            yield Chosen(line.text, Role.HEADING)


def choose_labels(
    lines: Sequence[HtmlLine], near: range, article: Box, noise: Noise, vocabulary: Vocabulary
) -> tuple[list[Chosen], set[int]]:
    """The labels inside the box of the article with their values, and which lines they take."""
    chosen: list[Chosen] = []
    taken: set[int] = set()
    for i in near:
        line = lines[i]
        label = label_in(line, vocabulary)
        if label is None or noise.holds(line.box) or article not in line.box.chain():
            continue
        values = _values(lines, i, article, noise, vocabulary) if label.endswith(":") else []
        chosen += [Chosen(f"- {label}", Role.LABEL), *(Chosen(f"- {lines[j].text}", Role.LABEL) for j in values)]
        taken.update((i, *values))
    return chosen, taken


def _values(lines: Sequence[HtmlLine], label: int, article: Box, noise: Noise, vocabulary: Vocabulary) -> list[int]:
    """The lines behind a label that stand with it in one box: the field, the row, the list of terms."""
    values: list[int] = []
    behind = range(label + 1, min(len(lines), label + 1 + _MOST_VALUES))
    field = common_box(lines[label].box, lines[label + 1].box) if behind else article
    is_flat = field in article.chain()  # no box of its own: what follows is a value only if it is known as one
    for i in behind:
        line = lines[i]
        if noise.holds(line.box):
            continue
        is_other_label = line.text.endswith(":") or label_in(line, vocabulary) is not None or line.box.tag == "dt"
        if is_other_label or len(line.text) > _LONGEST_VALUE or field not in line.box.chain():
            break
        if is_flat and not _is_value(line.text, vocabulary):
            break
        values.append(i)
    return values


def _is_value(text: str, vocabulary: Vocabulary) -> bool:
    return text.casefold() in vocabulary.values or text.isupper() or read_date(text) is not None
