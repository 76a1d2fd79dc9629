"""A page of divisions in divisions without any name, heading or element that says what it is."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, COOKIES, LANGUAGES, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, AUTHOR, LEGAL, LINKS, body_of, day_of, hidden, pull_quote
from tests.markup.nodes import Node, h
from tests.markup.scripts import style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} — OSCE"),
        h("style", style_sheet(9)),
        h("script", tracker("count")),
    )
    body = h(
        "body",
        h("div", h("div", COOKIES[0]), *(h("div", h("a", word, href="#")) for word in COOKIES[1:])),
        h("div", *_top()),
        h("div", h("div", *_main(content)), h("div", *_side(content))),
        h("div", *_bottom()),
        *hidden(),
    )
    return h("html", head, body, lang=content.language)


def _top() -> list[Node]:
    return [
        h("div", h("a", h("img", src="/logo.png", alt="OSCE"), href="/")),
        h("div", *(h("a", name, href=f"/{code}") for code, name in LANGUAGES.items())),
        *(h("div", h("div", heading), h("div", *(_link(name) for name in names))) for heading, names in MENU),
    ]


def _link(name: str) -> Node:
    return h("div", h("a", name, href=f"/{slug(name)}"))


def _main(content: Content) -> list[Node | None]:
    return [
        h("div", h("span", content.kind)),
        h("div", h("b", content.title)),
        None if content.teaser is None else h("div", h("i", content.teaser)),
        h("div", h("div", f"Issued on: {day_of(content)}"), h("div", f"Issued by: {content.issued_by}")),
        h("div", f"Fields of work: {', '.join(content.fields)}") if content.fields else None,
        None if content.image is None else _picture(content.image.address, content.image.caption),
        h("div", *_prose(content)),
        h("div", *(_link(name) for name in SHARE)),
        h("div", h("div", h("b", AUTHOR[0])), h("div", AUTHOR[1])),
    ]


def _picture(address: str, caption: str) -> Node:
    return h("div", h("div", h("img", src=address, alt="")), h("div", h("small", caption)))


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h4", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    nodes.insert(1, h("div", *(_link(name) for name in LINKS)))
    nodes.insert(-1, h("div", h("blockquote", pull_quote(content))))
    return nodes


def _side(content: Content) -> list[Node]:
    teasers = (
        h("div", h("div", h("a", t.title, href=f"/{slug(t.title)}")), h("div", t.words))
        for t in (*content.related, *LATEST)
    )
    return [
        h("div", h("div", "Who we are"), *(h("p", words) for words in ABOUT)),
        h("div", h("div", "More news"), *teasers),
        h("div", h("div", NEWSLETTER[0]), h("div", NEWSLETTER[1])),
    ]


def _bottom() -> list[Node]:
    return [
        h("div", *map(_link, SERVICE)),
        h("div", *(h("p", words) for words in LEGAL)),
        h("div", *(h("div", words) for words in ADDRESS)),
    ]
