"""A page that a word processor exported into the frame of a web editor: every run of words in a font of its own."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, LATEST, MENU, SERVICE, SHARE, STATES, UNREAD, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, FOOTNOTE, LEGAL, body_of, day_of, hidden
from tests.markup.nodes import Node, comment, h
from tests.markup.scripts import menu_array

__all__ = ["page"]

_STYLE = "font-size:11.0pt;font-family:Arial;mso-bidi-font-family:'Times New Roman'"
_FONTS = " ".join(
    f"p.MsoList{n}, li.MsoList{n}, div.MsoList{n} {{mso-style-parent:''; margin:{n}.0pt; mso-pagination:widow-orphan;"
    f" font-size:1{n % 9}.0pt; font-family:Arial;}} @list l{n}:level1 {{mso-level-number-format:bullet;}}"
    for n in range(90)
)
_XML = (
    "<xml><o:DocumentProperties><o:Author>Petra Ungelesen</o:Author><o:Words>345</o:Words></o:DocumentProperties></xml>"
)


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
        h("meta", name="ProgId", content="FrontPage.Editor.Document"),
        h("meta", name="Generator", content="Microsoft Word 10"),
        h("title", plain(content.title)),
        comment(f"[if gte mso 9]>{_XML}<![endif]"),
        h("style", f"<!-- {_FONTS} -->"),
        h("script", menu_array(), language="JavaScript"),
    )
    body = h("body", *_top(), _section(content), *_bottom(), *hidden(), lang="EN-GB", style="tab-interval:36.0pt")
    return h("html", head, body, xmlns_o="urn:schemas-microsoft-com:office:office")


def _top() -> list[Node]:
    options = (h("option", name, value=slug(name)) for name in STATES)
    bars = (
        h("p", *[part for n in names for part in (h("a", n, href=f"{slug(n)}.htm"), " | ")][:-1], align="center")
        for _, names in MENU
    )
    return [
        comment('webbot bot="Navigation" S-Type="siblings" S-Orientation="horizontal" B-Include-Home'),
        *bars,
        comment(f'webbot bot="Navigation" endspan i-checksum="7" {UNREAD[0]}'),
        h("form", h("select", *options), action="_vti_bin/shtml.exe"),
        h("hr"),
    ]


def _run(words: str, style: str = _STYLE) -> Node:
    return h("span", words, h("o:p"), lang="EN-GB", style=style)


def _section(content: Content) -> Node:
    gap = h("p.MsoNormal", h("span", "<![if !supportEmptyParas]>&nbsp;<![endif]>", h("o:p"), lang="EN-GB"))
    title = h("b", h("font", content.title, size="4", face="Arial"))
    nodes = [
        h("p.MsoNormal", _run(content.kind), align="right"),
        h("p.MsoNormal", title, align="center", style="text-align:center"),
        gap,
    ]
    if content.teaser is not None:
        nodes += [h("p.MsoNormal", h("i", _run(content.teaser)), align="center"), gap]
    nodes += [_line("Issued on:", day_of(content)), _line("Issued by:", content.issued_by)]
    if content.fields:
        nodes.append(_line("Fields of work:", ", ".join(content.fields)))
    if content.image is not None:
        nodes += [h("p.MsoNormal", h("img", src=content.image.address)), h("p.MsoCaption", _run(content.image.caption))]
    nodes += [gap, *_prose(content, gap), h("hr", align="left", size="1", width="33%"), _note()]
    return h("div.Section1", *nodes)


def _line(label: str, value: str) -> Node:
    return h("p.MsoNormal", h("b", h("span", label, style=_STYLE)), h("span", f" {value}", style=_STYLE))


def _prose(content: Content, gap: Node) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes += [_item(words) for words in items]
            case Heading(words):
                nodes.append(h("h3", h("span", words, lang="EN-GB", style=_STYLE)))
            case Paragraph(words):
                nodes.append(h("p.MsoNormal", _run(words), style="text-align:justify"))
        nodes.append(gap)
    first = nodes[0]
    mark = h("a", h("span.MsoFootnoteReference", h("sup", "[1]")), href="#_ftn1", name="_ftnref1")
    nodes[0] = h("p.MsoNormal", *first.children, mark)
    return nodes


def _item(words: str) -> Node:
    bullet = h("span", "&middot;" + "&nbsp;" * 8, style="font:7.0pt 'Times New Roman'")
    return h("p.MsoListBullet", bullet, _run(words), style="text-indent:-18.0pt;mso-list:l0 level1 lfo1")


def _note() -> Node:
    mark = h("a", h("span.MsoFootnoteReference", h("sup", "[1]")), href="#_ftnref1", name="_ftn1")
    return h("div#ftn1", h("p.MsoFootnoteText", mark, _run(f" {FOOTNOTE}")), style="mso-element:footnote")


def _bottom() -> list[Node]:
    news = (h("p", h("a", t.title, href=f"{slug(t.title)}.htm"), f"<br>{t.words}") for t in LATEST)
    return [
        h("hr"),
        *news,
        h("hr"),
        h("p", " ".join(ABOUT), align="center"),
        h("p", " ".join(LEGAL), align="center"),
        h("p", *(h("a", name, href=f"{slug(name)}.htm") for name in (*SHARE, *SERVICE)), align="center"),
        h("p", ", ".join(ADDRESS), align="center"),
    ]
