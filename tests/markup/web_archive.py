"""A page of about 2009 as a web archive shows it: its toolbar above, its addresses in every link."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, LANGUAGES, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, STATES, UNREAD, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, LEGAL, body_of, day_of, hidden
from tests.markup.nodes import Node, comment, h
from tests.markup.scripts import rollovers, style_sheet

__all__ = ["page"]

_ARCHIVE = "https://archive.example.org/web/20091104071500"
_TOOLS = (
    "This is a copy of a page that was stored on 4 November 2009. Images and scripts that it asks for may be missing."
)


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("script", f'__wm.init("{_ARCHIVE}"); __wm.wombat("{content.url}","20091104071500");'),
        h("link", rel="stylesheet", href="https://archive.example.org/_static/banner-styles.css"),
        comment(" End of rewritten head "),
        h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
        h("title", f"OSCE - {plain(content.title)}"),
        h("style", style_sheet(5), type="text/css"),
        h("script", rollovers(), type="text/javascript"),
    )
    stamp = comment(f" FILE ARCHIVED ON 07:15:00 Nov 04, 2009 AND RETRIEVED FROM THE ARCHIVE. {UNREAD[0]} ")
    return h("html", head, h("body", *_toolbar(content), *_page(content), *hidden(), stamp), lang=content.language)


def _toolbar(content: Content) -> list[Node]:
    months = (h("td", h("a", name, href=_ARCHIVE)) for name in ("OCT", "NOV", "DEC"))
    years = (h("td", h("a", str(year), href=_ARCHIVE)) for year in (2008, 2009, 2010))
    address = h("input#wmtbURL", type="text", name="url", value=content.url)
    return [
        comment(" BEGIN TOOLBAR INSERT "),
        h(
            "div#wm-ipp-base",
            h(
                "div#wm-ipp-inside",
                h("form#wmtb", address, h("input", type="submit", value="Go")),
                h("table", h("tr", *months), h("tr", *years)),
                h("div.captures", h("a", "37 captures", href=_ARCHIVE), h("div", "12 Mar 2007 - 30 Jun 2015")),
                h("div#wm-expand", h("p", h("b", "About this capture")), h("p", _TOOLS)),
            ),
            lang="en",
        ),
        comment(" END TOOLBAR INSERT "),
    ]


def _link(name: str) -> Node:
    return h("a", name, href=f"{_ARCHIVE}/http://www.example.org/{slug(name)}.html")


def _page(content: Content) -> list[Node]:
    left = h("div#left", *(h("div.box", h("b", heading), h("ul", *_items(names))) for heading, names in MENU))
    return [
        h("div#top", *(h("a", name, href=f"{_ARCHIVE}/{code}") for code, name in LANGUAGES.items())),
        left,
        h("div#center", *_article(content)),
        h("div#right", *_right()),
        h("div#bottom", *map(_link, SERVICE), h("p", LEGAL[0]), h("p", ", ".join(ADDRESS))),
    ]


def _items(names: tuple[str, ...]) -> list[Node]:
    return [h("li", _link(name)) for name in names]


def _article(content: Content) -> list[Node | None]:
    fields = ", ".join(content.fields)
    return [
        h("div.path", _link("Home"), " &raquo; ", _link("News")),
        h("h4.type", content.kind),
        h("h2", content.title),
        None if content.teaser is None else h("div.lead", content.teaser),
        h(
            "table.info",
            h("tr", h("th", "Issued on:"), h("td", day_of(content))),
            h("tr", h("th", "Issued by:"), h("td", _link(content.issued_by))),
            h("tr", h("th", "Fields of work:"), h("td", fields)) if fields else None,
        ),
        h("div.text", *_picture(content), *_prose(content)),
        h("div.tools", *map(_link, SHARE)),
    ]


def _picture(content: Content) -> list[Node]:
    """A picture in the text itself, to the right of its first paragraph."""
    if content.image is None:
        return []
    source = f"{_ARCHIVE}im_/http://www.example.org{content.image.address}"
    caption = h("tr", h("td.photocaption", content.image.caption))
    return [h("table", h("tr", h("td", h("img", src=source, alt=""))), caption, align="right", width="200")]


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    return nodes


def _right() -> list[Node]:
    news = (h("div.box", _link(teaser.title), h("p", teaser.words)) for teaser in LATEST)
    return [
        h("div.box", h("b", "About us"), *(h("p", words) for words in ABOUT)),
        *news,
        h("div.box", h("b", NEWSLETTER[0]), h("p", NEWSLETTER[1])),
        h("select", *(h("option", name) for name in STATES)),
    ]
