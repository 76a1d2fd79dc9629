"""A page of about 2006: a table for the columns, tables inside its cells, and pictures that hold them open."""

from __future__ import annotations

from collections.abc import Iterable

from tests.markup.chrome import ADDRESS, LANGUAGES, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, STATES, UNREAD, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, Related, plain
from tests.markup.nodes import Node, Part, comment, h
from tests.markup.scripts import rollovers, settings, style_sheet, tracker

__all__ = ["page"]

_BARE = {"border": "0", "cellpadding": "0", "cellspacing": "0"}


def page(content: Content, charset: str) -> Node:
    """The root element."""
    return h(
        "html",
        h(
            "head",
            h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
            h("meta", http_equiv="Content-Language", content=content.language),
            h("title", f"OSCE | {plain(content.title)}"),
            h("style", style_sheet(5), type="text/css"),
            h("script", rollovers(), type="text/javascript"),
            h("script", "var site = " + settings() + ";", type="text/javascript"),
        ),
        h(
            "body",
            comment(" header: begin "),
            _header(),
            comment(f" columns: begin. <td><p>{UNREAD[3]}</p></td> "),
            h("table.frame", h("tr", _left(), _gap(), _middle(content), _gap(), _right(content)), width="980", **_BARE),
            _footer(),
            h("noscript", h("p", UNREAD[1])),
            h("div.layer", h("p", UNREAD[2]), style="position:absolute;display:none;left:0"),
            h("script", tracker("urchin"), type="text/javascript"),
            topmargin="0",
            leftmargin="0",
        ),
        lang=content.language,
    )


def _spacer(width: int, height: int = 1) -> Node:
    return h("img", src="/images/spacer.gif", width=str(width), height=str(height), alt="", border="0")


def _gap() -> Node:
    return h("td.gap", _spacer(15), width="15")


def _header() -> Node:
    languages = (h("td.language", h("a", name, href=f"/?lang={code}")) for code, name in LANGUAGES.items())
    options = (h("option", name, value=slug(name)) for name in ("All countries", *STATES))
    return h(
        "table.header",
        h("tr", h("td.logo", h("a", h("img", src="/images/logo.gif", alt="OSCE"), href="/")), *languages, _gap()),
        h(
            "tr",
            h(
                "td.search",
                h("form", h("input", type="text", name="q", value=""), h("select", *options), action="/search.php"),
                colspan="8",
            ),
        ),
        width="980",
        **_BARE,
    )


def _left() -> Node:
    rows: list[Node] = []
    for heading, entries in MENU:
        rows.append(h("tr", h("td.menuhead", heading, colspan="2", bgcolor="#003366")))
        for entry in entries:
            link = h("a.menulink", entry, href=f"/{slug(heading)}/{slug(entry)}.php", title=f"Go to {entry}")
            arrow = h(
                "td.arrow", h("img", src="/images/arrow.gif", width="5", height="9", alt="-"), valign="top", width="12"
            )
            rows.append(h("tr", arrow, h("td.menu", link, width="158", valign="top")))
            rows.append(h("tr", h("td.line", _spacer(170), colspan="2", background="/images/dots.gif")))
    return h("td.left", h("table", *rows, **_BARE), width="170", valign="top", bgcolor="#EEF2F6")


# -- the article ------------------------------------------------------------------------------------------------------


def _middle(content: Content) -> Node:
    rows = [
        h("tr", h("td.path", h("a", "Home", href="/"), " &gt; ", h("a", "Newsroom", href="/news.php"))),
        h("tr", h("td.headline", h("h2", content.title))),
        h("tr", h("td.teaser", content.teaser)) if content.teaser is not None else None,
        h("tr", h("td.details", h("table.labels", *_labels(content), **_BARE))),
        h("tr", h("td.photo", _image(content.image), align="center")) if content.image is not None else None,
        h("tr", h("td.text", *_prose(content), valign="top")),
        h("tr", h("td.text", h("p", UNREAD[4]), style="display: none")),
        h("tr", h("td.tools", *_tools())),
    ]
    return h("td.middle", h("table", *rows, width="100%", **_BARE), width="560", valign="top")


def _labels(content: Content) -> Iterable[Node]:
    day = content.issued_on
    yield _label("Content type", content.kind)
    yield _label("Date", f"{day.day} {day:%B %Y}")
    yield _label("Place", content.place)
    yield _label("Source", h("a", content.issued_by, href=f"/{slug(content.issued_by)}"))
    if content.fields:
        yield _label("Fields of work", ", ".join(content.fields))


def _label(name: str, value: Part) -> Node:
    return h("tr", h("td.label", h("b", f"{name}:"), width="110", valign="top"), h("td.value", value))


def _image(image: Image) -> Node:
    return h(
        "table",
        h("tr", h("td", h("img", src=image.address, width="380", height="250", alt=plain(image.caption)))),
        h("tr", h("td.caption", image.caption)),
        align="center",
        **_BARE,
    )


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in content.body:
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items), type="square"))
            case Heading(words):
                nodes.append(h("h4", words))
            case Paragraph(words):
                opening = f"{content.dateline} " if content.dateline and not nodes else ""
                nodes.append(h("p.bodytext", opening + words))
    return nodes


def _tools() -> Iterable[Part]:
    for name in SHARE:
        yield h(
            "a.tool", h("img", src=f"/images/{slug(name)}.gif", alt=name), " ", name, href=f"/tools/{slug(name)}.php"
        )
        yield " "


def _right(content: Content) -> Node:
    return h(
        "td.right",
        _box("Related news", content.related) if content.related else None,
        _box("Latest news", LATEST),
        h("div.tip", h("p", UNREAD[0]), style="display:none"),
        width="220",
        valign="top",
    )


def _box(title: str, teasers: Iterable[Related]) -> Node:
    rows = [h("tr", h("td.boxhead", title))]
    for teaser in teasers:
        day = teaser.issued_on
        rows.append(h("tr", h("td.boxdate", f"{day.day} {day:%B %Y}")))
        rows.append(
            h(
                "tr",
                h("td.boxtext", h("a", h("b", teaser.title), href=f"/item_{day:%y%m%d}.php"), h("br"), teaser.words),
            )
        )
        rows.append(h("tr", h("td", _spacer(1, 8))))
    return h("table.box", *rows, width="220", **_BARE)


def _footer() -> Node:
    links = [part for name in SERVICE for part in (" | ", h("a", name, href=f"/{slug(name)}.php"))][1:]
    return h(
        "table.footer",
        h("tr", h("td.newsletter", h("b", NEWSLETTER[0]), h("br"), NEWSLETTER[1])),
        h("tr", h("td.links", *links)),
        h("tr", h("td.address", ", ".join(ADDRESS))),
        h("tr", h("td.small", "Page updated on 9 August 2008. &copy; OSCE 1995-2008")),
        width="980",
        **_BARE,
    )
