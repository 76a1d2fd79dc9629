"""A page of the 1990s: its text is preformatted, with hard line breaks, and blank lines between paragraphs."""

from __future__ import annotations

import textwrap

from tests.markup.chrome import ADDRESS, LATEST, MENU, SERVICE, STATES, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, LEGAL, body_of, day_of, hidden
from tests.markup.nodes import Node, h
from tests.markup.scripts import menu_array, rollovers

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
        h("title", f"OSCE: {plain(content.title)}"),
        h("script", "<!--\n" + menu_array() + "\n//-->", language="JavaScript"),
        h("script", "<!--\n" + rollovers() + "\n//-->", language="JavaScript"),
    )
    body = h("body", _top(), h("hr"), *_article(content), h("hr"), *_bottom(), *hidden(), bgcolor="#FFFFFF")
    return h("html", head, body, lang=content.language)


def _top() -> Node:
    lists = (
        h("dl", h("dt", heading), *(h("dd", h("a", name, href=f"/{slug(name)}.htm")) for name in names))
        for heading, names in MENU
    )
    form = h("form", h("select", *(h("option", name) for name in STATES)), action="/cgi-bin/go")
    return h("div", *lists, form)


def _article(content: Content) -> list[Node]:
    nodes = [h("p", h("b", content.kind)), h("h2", content.title)]
    if content.teaser is not None:
        nodes.append(h("p", h("em", content.teaser)))
    nodes.append(h("p", h("b", "Issued on:"), f" {day_of(content)}"))
    nodes.append(h("p", h("b", "Issued by:"), f" {content.issued_by}"))
    if content.fields:
        nodes.append(h("p", h("b", "Fields of work:"), f" {', '.join(content.fields)}"))
    return [*nodes, h("pre", "\n\n".join(_prose(content)) + "\n")]


def _prose(content: Content) -> list[str]:
    paragraphs: list[str] = []
    for part in body_of(content):
        match part:
            case Items(items):
                paragraphs += [_hard(words, "- ", "  ") for words in items]
            case Heading(words):
                paragraphs.append(f"<b>{words}</b>")
            case Paragraph(words):
                paragraphs.append(_hard(words))
    return paragraphs


def _hard(words: str, first: str = "", later: str = "") -> str:
    return textwrap.fill(
        words, 72, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False
    )


def _bottom() -> list[Node]:
    news = (h("li", h("a", t.title, href=f"/{slug(t.title)}.htm"), h("br"), t.words) for t in LATEST)
    return [
        h("h3", "Other news"),
        h("ul", *news),
        h("hr"),
        h("p", h("small", " ".join(ABOUT))),
        h("p", h("small", " ".join(LEGAL))),
        h("address", ", ".join(ADDRESS), h("br"), *(h("a", name, href=f"/{slug(name)}.htm") for name in SERVICE)),
    ]
