"""A page of about 2008 from a portal: all of it inside one form, spans for blocks, tables in tables."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, LANGUAGES, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, LEGAL, body_of, day_of, hidden
from tests.markup.nodes import Node, Part, h
from tests.markup.scripts import menu_array, style_sheet

__all__ = ["page"]

_BARE = {"border": "0", "cellspacing": "0", "cellpadding": "0"}
_MAIN = "ctl00_ContentPlaceHolder1_"


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head#ctl00_Head1",
        h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
        h("title", plain(content.title)),
        h("style", style_sheet(4), type="text/css"),
        h("script", menu_array(), type="text/javascript"),
    )
    state = h("input#__VIEWSTATE", type="hidden", name="__VIEWSTATE", value="/wEPDwUKLTI2" + "NTc0MzY2Mg9kFgJm" * 500)
    form = h("form#aspnetForm", h("div", state), _frame(content), *hidden(), action="news.aspx?id=7", method="post")
    return h("html", head, h("body", form), xmlns="http://www.w3.org/1999/xhtml")


def _frame(content: Content) -> Node:
    return h(
        "table#ctl00_tblFrame",
        h("tr", h("td", _top(), colspan="3")),
        h("tr", h("td", _menu(), width="180"), h("td", _panel(content)), h("td", *_right(), width="200"), valign="top"),
        h("tr", h("td", *_foot(), colspan="3")),
        width="100%",
        **_BARE,
    )


def _top() -> Node:
    links = (h(f"a#ctl00_lnk{code}", name, href="javascript:__doPostBack()") for code, name in LANGUAGES.items())
    return h("table", h("tr", h("td", h("span#ctl00_lblSite", "Web portal")), h("td", *links)), **_BARE)


def _menu() -> Node:
    rows = [h("tr", h("td", h("a", name, href=f"{slug(name)}.aspx"))) for _, names in MENU for name in names]
    return h("table#ctl00_Menu1", *rows, **_BARE)


def _panel(content: Content) -> Node:
    """The spans of the article, each in a row of its own."""
    rows: list[Part] = [h("span#ctl00_SiteMapPath1", h("a", "Home", href="/"), " &gt; ", h("a", "News", href="/news"))]
    rows.append(h(f"span#{_MAIN}lblType.type", content.kind))
    rows.append(h(f"span#{_MAIN}lblTitle.pageTitle", content.title))
    if content.teaser is not None:
        rows.append(h(f"span#{_MAIN}lblSummary.summary", content.teaser))
    rows.append(_details(content))
    if content.image is not None:
        picture = h(f"img#{_MAIN}img", src=content.image.address, border="0", alt="")
        rows.append(h("span", picture, h("br"), h(f"span#{_MAIN}lblCaption.caption", content.image.caption)))
    rows.append(h(f"span#{_MAIN}lblBody.body", *_prose(content)))
    rows.append(h(f"span#{_MAIN}Tools", *(h("a", name, href="javascript:tool()") for name in SHARE)))
    return h(f"div#{_MAIN}UpdatePanel1", h("table", *(h("tr", h("td", row)) for row in rows), width="100%", **_BARE))


def _details(content: Content) -> Node:
    shown = [("Issued on:", day_of(content)), ("Issued by:", content.issued_by)]
    if content.fields:
        shown.append(("Fields of work:", ", ".join(content.fields)))
    cells = (h("tr", h("td", h("b", label), nowrap=""), h("td", h("span", value))) for label, value in shown)
    return h(f"table#{_MAIN}dvDetails", *cells, **_BARE)


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", h("font", words, size="2")))
            case Paragraph(words):
                nodes.append(h("p", h("span", words, style="font-size:10pt"), align="justify"))
        nodes.append(h("p", "&nbsp;", align="justify"))
    return nodes


def _right() -> list[Node]:
    rows = [
        h("tr", h("td", h("a", teaser.title, href="news.aspx"), h("br"), h("span.small", teaser.words)))
        for teaser in LATEST
    ]
    return [
        h("table#ctl00_WebPart1", h("tr", h("td", h("span", "About us"))), h("tr", h("td", h("p", " ".join(ABOUT))))),
        h("table#ctl00_WebPart2", h("tr", h("td", h("span", "Latest news"))), *rows, **_BARE),
        h("select#ctl00_ddlCountry", *(h("option", name, value=slug(name)) for name in STATES), onchange="go()"),
    ]


def _foot() -> list[Node]:
    links = [part for name in SERVICE for part in (" | ", h("a", name, href=f"{slug(name)}.aspx"))][1:]
    return [
        h("span#ctl00_lblNewsletter", h("b", NEWSLETTER[0]), h("br"), NEWSLETTER[1]),
        h("div", *links),
        h("span#ctl00_lblFooter", "<br />".join(ADDRESS), h("br"), " ".join(LEGAL)),
    ]
