"""A page of a portal whose editor makes a division of every paragraph, heading and caption."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, COOKIES, LATEST, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, COMMENTS, FIGURES, LEGAL, body_of, day_of, hidden, menu
from tests.markup.nodes import Node, h
from tests.markup.scripts import settings, style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("meta", property="og:title", content=plain(content.title).replace('"', "&quot;")),
        h("title", f"News » {plain(content.title)}"),
        h("style", style_sheet(4)),
        h("script", f"window.state = {settings()}"),
        h("script", tracker("px")),
    )
    return h("html", head, _body(content), lang=content.language)


def _body(content: Content) -> Node:
    return h(
        "body",
        h("div.Header", menu("div.Tree", "div.Leaf", "a.Link", wrap="div.Branch")),
        h("div.Grid", h("div.Col-8", *_main(content)), h("div.Col-4", *_side(content))),
        h("div.Bottom", *(h("div", words) for words in (*LEGAL, *ADDRESS)), *(h("a", n, href="#") for n in SERVICE)),
        h("div.Bar", h("div", COOKIES[0]), h("div.Button", COOKIES[1])),
        h("select", *(h("option", name) for name in STATES)),
        *hidden(),
    )


def _main(content: Content) -> list[Node | None]:
    return [
        h("div.Kind", content.kind),
        h("div.Title", content.title, role="heading", aria_level="1"),
        None if content.teaser is None else h("div.Lead", content.teaser),
        h("div.Meta", h("div", f"Issued on: {day_of(content)}"), h("div", f"Issued by: {content.issued_by}")),
        h("div.Meta", h("div", f"Fields of work: {', '.join(content.fields)}")) if content.fields else None,
        h("div.Body", *_prose(content)),
        h("div.Tags", *(h("a.Tag", name, href=f"/{slug(name)}") for name in SHARE)),
        h("div.Discussion", *(h("div.Post", h("div.Who", who), h("div.Words", words)) for who, words in COMMENTS)),
    ]


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", words))
            case Paragraph(words):
                nodes.append(h("div", words))
    if content.image is not None:
        picture = h("img", src=content.image.address, alt="")
        nodes.insert(1, h("div.Figure", picture, h("div.Caption", content.image.caption)))
    rows = (h("tr", *(h("td", cell) for cell in row)) for row in FIGURES)
    nodes.insert(-1, h("table.Figures", *rows))
    return nodes


def _side(content: Content) -> list[Node]:
    cards = (
        h("div.Card", h("a", t.title, href=f"/{slug(t.title)}"), h("div", t.words)) for t in (*content.related, *LATEST)
    )
    return [
        h("div.Box", h("div.BoxTitle", "About us"), h("div.Body", *(h("div", words) for words in ABOUT))),
        h("div.Box", *cards),
        h("div.Box", h("div.BoxTitle", NEWSLETTER[0]), h("div", NEWSLETTER[1])),
    ]
