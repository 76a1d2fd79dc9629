"""A page for telephones: everything but the text folds away under a heading."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, COOKIES, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, AUTHOR, FIGURES, LEGAL, SIGN_UP, body_of, day_of, hidden, pull_quote
from tests.markup.nodes import Node, h
from tests.markup.scripts import settings, style_sheet

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} :: OSCE mobile"),
        h("meta", name="viewport", content="width=device-width, initial-scale=1, user-scalable=no"),
        h("meta", property="article:published_time", content=f"{content.issued_on}"),
        h("style", style_sheet(4)),
        h("script", f"var start = {settings()}"),
    )
    folds = [_fold(heading, h("ul", *map(_link, names), data_role="listview")) for heading, names in MENU]
    inner = h(
        "div#one",
        h("div", h("h1.ui-title", "OSCE"), h("a", "Menu", href="#menu"), data_role="header"),
        h("div#menu", *folds, data_role="collapsible-set"),
        h("div.ui-content", *_main(content), data_role="content"),
        h("div", h("h4", "OSCE mobile"), *(h("p", words) for words in LEGAL), *_service(), data_role="footer"),
        data_role="page",
    )
    bar = h("div.gdpr", h("div.gdpr-text", COOKIES[0]), *(h("a", word, href="#") for word in COOKIES[1:]))
    return h("html", head, h("body.ui-mobile-viewport", bar, inner, *hidden()), lang=content.language)


def _link(name: str) -> Node:
    return h("li", h("a", name, href=f"/m/{slug(name)}"))


def _service() -> list[Node]:
    return [h("a", name, href=f"/m/{slug(name)}", data_role="button") for name in SERVICE]


def _fold(heading: str, *parts: Node) -> Node:
    return h("div.accordion-item", h("h3.accordion-header", heading), h("div.accordion-body", *parts))


def _main(content: Content) -> list[Node | None]:
    return [
        h("div.type", content.kind),
        h("h2.headline", content.title),
        None if content.teaser is None else h("p.intro", content.teaser),
        None if content.image is None else _photo(content.image),
        h("div.text", *_prose(content)),
        h("ul.buttons", *map(_link, SHARE)),
        h("details", h("summary", "Page details"), _details(content)),
        h(
            "details",
            h("summary", "In figures"),
            h("table", *(h("tr", h("th", label), h("td", number)) for label, number in FIGURES)),
        ),
        _fold("About us", *(h("p", words) for words in ABOUT), h("p", ", ".join(ADDRESS))),
        _fold("About the author", h("p", AUTHOR[1])),
        _fold("Other news", *(h("div", h("a", t.title, href="/m/1"), h("p", t.words)) for t in LATEST)),
        _fold(NEWSLETTER[0], h("p", SIGN_UP), h("form", h("select", *(h("option", name) for name in STATES)))),
    ]


def _details(content: Content) -> Node:
    fields = [h("li", h("a", name, href=f"/m/{slug(name)}")) for name in content.fields]
    return h(
        "dl",
        h("dt", "Issued on"),
        h("dd", day_of(content)),
        h("dt", "Issued by"),
        h("dd", content.issued_by),
        h("dt", "Fields of work") if fields else None,
        h("dd", h("ul", *fields)) if fields else None,
    )


def _photo(image: Image) -> Node:
    return h("div.photo", h("img", src=image.address, width="100%"), h("p", image.caption))


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ol", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    nodes.insert(-1, h("div.quote", h("p", pull_quote(content))))
    return nodes
