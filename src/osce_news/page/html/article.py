"""Which lines of an HTML page are the article, and what its markup says that they are.

The title is a heading of the first order or what the document is named after. The body is where the prose near the
title stands; boxes of the same form beside it belong to it. What stands between the two is the header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from osce_news.model import Role
from osce_news.page.html.body import find_body
from osce_news.page.html.header import choose_before_body, choose_kind, choose_labels, find_teaser, shown_before
from osce_news.page.html.shapes import HEADINGS, Chosen, Noise, common_box, is_caption, text_box
from osce_news.page.html.title import find_title, find_title_before
from osce_news.page.html.tree import HtmlLine
from osce_news.vocabulary import Vocabulary

__all__ = ["choose_article"]

_LABELS_AROUND = 40  # lines before the title and behind the body in which its labels may stand


def choose_article(lines: Sequence[HtmlLine], name: str, vocabulary: Vocabulary) -> list[Chosen]:
    """The article of a document that is called `name`: kind, title, teaser, labels, then the body in its order."""
    noise = Noise()
    title = find_title(lines, name)
    if title is not None:
        noise.exempt(lines[title].box)
    body = find_body(lines, title, noise, vocabulary)
    if not body:
        return [] if title is None else [Chosen(lines[title].text, Role.TITLE)]
    if title is None:
        title = find_title_before(lines, body[0], noise, vocabulary)
    top = range(0 if title is None else title + 1, body[0])
    article = common_box(lines[body[0] if title is None else title].box, lines[body[0]].box)
    near = range(max(0, top.start - _LABELS_AROUND), min(len(lines), body[-1] + _LABELS_AROUND))
    labels, labelled = choose_labels(lines, near, article, noise, vocabulary)
    header = [i for i in top if i not in labelled and not noise.holds(lines[i].box)]
    body = [i for i in body if i not in labelled] or body
    teaser = find_teaser(lines, header, body, labelled, vocabulary)
    return [
        *choose_kind(lines, [*header, *shown_before(lines, top.start - 1, noise)], vocabulary),
        *([] if title is None else [Chosen(lines[title].text, Role.TITLE)]),
        *([] if teaser is None else [Chosen(lines[teaser].text, Role.TEASER)]),
        *labels,
        *choose_before_body((lines[i] for i in header if i != teaser), text_box(lines[body[0]].box), vocabulary),
        *_paragraphs(lines[i] for i in body if i != teaser),
    ]


def _paragraphs(lines: Iterable[HtmlLine]) -> Iterator[Chosen]:
    for line in lines:
        box = line.box
        if box.tag in HEADINGS:
            yield Chosen(line.text, Role.HEADING)
        elif is_caption(line):
            yield Chosen(line.text, Role.CAPTION)
        elif box.tag == "li" or (box.parent is not None and box.parent.tag == "li"):
            yield Chosen(f"- {line.text}", Role.LIST_ITEM)
        else:
            yield Chosen(line.text)
