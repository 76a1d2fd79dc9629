"""A page to be printed: nearly no markup, and no menu."""

from __future__ import annotations

from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, LEGAL, body_of, day_of, hidden
from tests.markup.nodes import Node, h
from tests.markup.scripts import style_sheet

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"Print: {plain(content.title)}"),
        h("meta", name="robots", content="noindex"),
        h("style", style_sheet(20)),
    )
    body = h("body", *_article(content), h("hr"), *_foot(content), *hidden(), onload="window.print()")
    return h("html", head, body, lang=content.language)


def _article(content: Content) -> list[Node]:
    nodes = [h("p", h("img", src="/logo_bw.gif", alt="OSCE")), h("p", content.kind), h("h2", content.title)]
    if content.teaser is not None:
        nodes.append(h("p", h("b", content.teaser)))
    nodes.append(h("p", f"Issued on: {day_of(content)}<br>Issued by: {content.issued_by}"))
    if content.fields:
        nodes.append(h("p", f"Fields of work: {', '.join(content.fields)}"))
    nodes.append(h("hr"))
    if content.image is not None:
        nodes.append(h("p", h("img", src=content.image.address), h("br"), h("small", content.image.caption)))
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    return nodes


def _foot(content: Content) -> list[Node]:
    return [
        h("p", f"Source: {content.url}"),
        h("p", h("small", ABOUT[0])),
        h("p", h("small", LEGAL[0])),
        h("p", h("a", "Close this window", href="javascript:window.close()")),
    ]
