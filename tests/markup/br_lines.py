"""A page of about 2002, typed into a web editor: lines that ``<BR>`` ends, fonts, and menus without lists."""

from __future__ import annotations

from collections.abc import Iterable

from tests.markup.chrome import ADDRESS, LATEST, MENU, NEWSLETTER, SERVICE, SHARE, STATES, UNREAD, slug
from tests.markup.content import Content, Heading, Items, Related, plain
from tests.markup.nodes import Node, Part, comment, h
from tests.markup.scripts import menu_array, rollovers

__all__ = ["page"]

_FONT = {"face": "Verdana, Arial, Helvetica, sans-serif", "size": "1"}


def page(content: Content, charset: str) -> Node:
    """The root element."""
    return h("html", _head(content, charset), _body(content))


def _head(content: Content, charset: str) -> Node:
    return h(
        "head",
        h("meta", http_equiv="Content-Type", content=f"text/html; charset={charset}"),
        h("title", f"OSCE - News - {plain(content.title)}"),
        h("meta", name="GENERATOR", content="Mozilla/4.72 [en] (Win98; I) [Netscape]"),
        h("script", "<!--\n" + rollovers() + "\n//-->", language="JavaScript"),
        h("script", "<!--\n" + menu_array() + "\n//-->", language="JavaScript"),
        h("style", "<!-- A:hover {color:#CC0000} P {text-align:justify} .said {display:block} -->", type="text/css"),
    )


def _body(content: Content) -> Node:
    return h(
        "body",
        h(
            "center",
            h("img", src="/images/banner.gif", width="740", height="60", border="0", alt="OSCE"),
            _bar(SERVICE),
        ),
        h("noscript", UNREAD[1]),
        comment(f"<TABLE><TR><TD>{UNREAD[2]}</TD></TR></TABLE>"),
        h("hr", size="1"),
        _search(),
        *(_menu(heading, entries) for heading, entries in MENU),
        h("hr", size="1"),
        *_article(content),
        h("hr", size="1"),
        *_related(content.related or LATEST),
        h("hr", size="1"),
        *_foot(),
        bgcolor="#FFFFFF",
        link="#003366",
        vlink="#666699",
        onload="MM_swapImage('home','','/images/nav/home_on.gif',1)",
    )


def _bar(names: Iterable[str]) -> Node:
    """Links on one line with bars between them."""
    links: list[Part] = []
    for name in names:
        links += [" | ", h("a", name, href=f"/{slug(name)}/", onmouseout="MM_swapImgRestore()")]
    return h("p", h("font", *links[1:], **_FONT))


def _search() -> Node:
    options = (h("option", name, value=f"/{slug(name)}/") for name in ("Choose a country", *STATES))
    return h(
        "form", h("select", *options, name="country"), h("input", type="submit", value="Go"), action="/cgi-bin/go.pl"
    )


def _menu(heading: str, entries: Iterable[str]) -> Node:
    """A heading and links, each on a line that ``<BR>`` ends."""
    parts: list[Part] = [h("b", heading), h("br")]
    for entry in entries:
        picture = h("img", src="/images/nav/arrow.gif", width="7", height="7", border="0", alt="")
        target = f"/{slug(heading)}/{slug(entry)}/index.htm"
        swap = f"MM_swapImage('{slug(entry)}','','/images/nav/{slug(entry)}_on.gif',1)"
        text = h("font", entry, color="#003366", **_FONT)
        parts += [h("a", picture, " ", text, href=target, onmouseover=swap, onmouseout="MM_swapImgRestore()"), h("br")]
    return h("p", *parts)


# -- the article ------------------------------------------------------------------------------------------------------


def _article(content: Content) -> Iterable[Node]:
    day = content.issued_on
    place = plain(content.place).upper()
    yield h("p", h("font", h("b", content.kind), color="#999999", **_FONT))
    yield h("center", h("font", h("b", content.title), face="Times New Roman", size="5", color="#003366"))
    yield h("p", h("font", f"{place} {day.day} {day:%B %Y}", size="2"))
    if content.teaser is not None:
        yield h("p", h("i", content.teaser))
    yield h("p", h("b", "Source:"), f" {content.issued_by}")
    if content.fields:
        yield h("p", h("b", "Fields of work:"), " " + ", ".join(content.fields))
    if content.image is not None:
        yield h(
            "center",
            h("img", src=content.image.address, width="250", height="180", hspace="5", alt="photo"),
            h("br"),
            h("font", content.image.caption, size="1"),
        )
    yield h("div", *_prose(content), align="justify")
    yield comment(f" old text: <P>{UNREAD[3]}<BR><BR>{UNREAD[4]} ")
    yield h("div", UNREAD[0], style="display:none")


def _prose(content: Content) -> list[Part]:
    """Text with two breaks behind every paragraph, as one long run."""
    parts: list[Part] = []
    for part in content.body:
        match part:
            case Items(items):
                parts.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                parts.append(f"<p><b>{words}</b><p>")
            case _ if not parts and content.dateline:
                parts.append(f"{content.dateline} {part.words}<br><br>")
            case _:
                parts.append(f"{part.words}<br><br>")
    return parts


def _related(teasers: Iterable[Related]) -> Iterable[Node]:
    yield h("p", h("font", h("b", "Read more on this topic"), size="2"))
    for teaser in teasers:
        day = teaser.issued_on
        yield h(
            "p",
            h("a", h("b", teaser.title), href=f"/news/{day:%Y}/{slug(teaser.title)}.htm"),
            f"<br>{day.day} {day:%B %Y}<br>{teaser.words}",
        )


def _foot() -> Iterable[Node]:
    yield _bar(SHARE)
    yield h("p", h("font", f"<b>{NEWSLETTER[0]}</b><br>{NEWSLETTER[1]}", **_FONT))
    yield h("center", h("font", " &middot; ".join(ADDRESS), **_FONT), _bar(SERVICE))
    for heading, entries in MENU:
        yield _bar((heading, *entries))
    yield h("center", h("font", "Last update: 14 February 2003. Best viewed at 800 x 600. Webmaster", **_FONT))
