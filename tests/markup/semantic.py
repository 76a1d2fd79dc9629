"""A page of the 2020s: elements that say what they are, and the same said again as data."""

from __future__ import annotations

import json

from tests.markup.chrome import (
    ADDRESS,
    COOKIES,
    LANGUAGES,
    LATEST,
    MENU,
    NEWSLETTER,
    SERVICE,
    SHARE,
    STATES,
    UNREAD,
    slug,
)
from tests.markup.content import Content, Heading, Image, Items, Related, plain
from tests.markup.nodes import Node, comment, h
from tests.markup.scripts import settings, style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    return h(
        "html.no-js", _head(content, charset), _body(content), lang=content.language, prefix="og: https://ogp.me/ns#"
    )


def _head(content: Content, charset: str) -> Node:
    title, day = plain(content.title), content.issued_on
    named = {"description": plain(content.teaser or ""), "viewport": "width=device-width", "twitter:title": title}
    properties = {
        "og:type": "article",
        "og:title": title,
        "og:url": content.url,
        "og:site_name": "OSCE",
        "article:published_time": f"{day}T09:15:00Z",
        "article:modified_time": "2022-12-30T17:00:00Z",
    }
    return h(
        "head",
        h("meta", charset=charset),
        h("title", f"{title} – OSCE"),
        *(h("meta", name=name, content=_attribute(value)) for name, value in named.items()),
        *(h("meta", property=name, content=_attribute(value)) for name, value in properties.items()),
        h("link", rel="canonical", href=content.url),
        *(h("link", rel="alternate", hreflang=code, href=f"/{code}") for code in LANGUAGES),
        h("script", json.dumps(_linked_data(content)), type="application/ld+json"),
        h("style", style_sheet(9)),
        h("script", tracker("gtag")),
    )


def _attribute(words: str) -> str:
    return words.replace("&", "&amp;").replace('"', "&quot;")


def _linked_data(content: Content) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": plain(content.title),
        "datePublished": f"{content.issued_on}T09:15:00Z",
        "dateModified": "2022-12-30T17:00:00Z",
        "inLanguage": content.language,
        "publisher": {"@type": "Organization", "name": "OSCE", "description": "“We never sleep,” said the publisher."},
    }


def _body(content: Content) -> Node:
    return h(
        "body",
        h("a.skip", "Skip to main content", href="#content"),
        h("dialog.cookies", h("p", COOKIES[0]), *(h("button", word) for word in COOKIES[1:]), open=""),
        _top(),
        h("main#content", _article(content), _aside(content)),
        _bottom(),
        h("template#quote-card", h("blockquote", h("p", UNREAD[2]))),
        h("script#__DATA__", settings(), type="application/json"),
    )


def _top() -> Node:
    return h(
        "header.site",
        h("a.logo", h("img", src="/logo.svg", alt="OSCE"), href="/"),
        h("nav.languages", *(h("a", name, href=f"/{code}", hreflang=code) for code, name in LANGUAGES.items())),
        h("nav.main", h("ul", *_menu("main")), aria_label="Main"),
        h(
            "form.search",
            h("input", type="search", name="q", placeholder="Search", aria_label="Search"),
            h("select", *(h("option", name, value=slug(name)) for name in STATES), name="country"),
            role="search",
        ),
        h("nav.drawer", h("ul", *_menu("drawer")), hidden=""),
    )


def _menu(where: str) -> list[Node]:
    return [
        h(
            "li.group",
            h("button", heading, aria_expanded="false", aria_controls=f"{where}-{slug(heading)}"),
            h(f"ul#{where}-{slug(heading)}", *(_menu_entry(heading, entry) for entry in entries)),
        )
        for heading, entries in MENU
    ]


def _menu_entry(heading: str, entry: str) -> Node:
    link = h("a.nav-link.nav-link--leaf", h("span.nav-label", entry), href=f"/{slug(heading)}/{slug(entry)}")
    return h("li.nav-item", link)


# -- the article ------------------------------------------------------------------------------------------------------


def _article(content: Content) -> Node:
    return h(
        "article.news",
        h(
            "header",
            h("p.kicker", content.kind),
            h("h1", content.title),
            None if content.teaser is None else h("p.standfirst", content.teaser),
            _labels(content),
        ),
        None if content.image is None else _figure(content.image),
        h("div.prose", *_prose(content)),
        h("ul.share", *(h("li", h("a", name, href=f"//share.example.org/{slug(name)}")) for name in SHARE)),
        h("div.print-only", h("p", UNREAD[3]), aria_hidden="true"),
    )


def _labels(content: Content) -> Node:
    day = content.issued_on
    fields = h("dd", *_commas([h("a", name, href=f"/fields/{slug(name)}") for name in content.fields]))
    return h(
        "dl.details",
        h("dt", "Issued on:"),
        h("dd", h("time", f"{day.day} {day:%B %Y}", datetime=f"{day}")),
        h("dt", "Issued by:"),
        h("dd", h("a", content.issued_by, href=f"/{slug(content.issued_by)}")),
        h("dt", "Fields of work:") if content.fields else None,
        fields if content.fields else None,
    )


def _commas(values: list[Node]) -> list[Node | str]:
    return [part for value in values for part in (", ", value)][1:]


def _figure(image: Image) -> Node:
    words, _, credit = image.caption.rpartition("(")
    return h(
        "figure",
        h("img", src=image.address, alt="", loading="lazy", width="1200", height="675"),
        h("figcaption", words, h("span.credit", "(" + credit)),
    )


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in content.body:
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", h("p", words)) for words in items)))
            case Heading(words):
                nodes.append(h("h2", words))
            case _ if not nodes and content.dateline:
                nodes.append(h("p", _dateline(content.dateline) + " " + part.words))
            case _:
                nodes.append(h("p", part.words))
    nodes.insert(1, comment(f"<p>{UNREAD[4]}</p>"))
    return nodes


def _dateline(dateline: str) -> str:
    """The dateline in bold, its dash outside."""
    words, dash = dateline.rsplit(" ", 1)
    return f"<strong>{words}</strong> {dash}"


def _aside(content: Content) -> Node:
    return h(
        "aside.related",
        h("h2", "More stories"),
        *map(_card, (*content.related, *LATEST)),
        h("div.later", h("p", UNREAD[0]), style="opacity:0;display:none"),
    )


def _card(teaser: Related) -> Node:
    day = teaser.issued_on
    return h(
        "article.card",
        h("h3", h("a", teaser.title, href=f"/{slug(teaser.title)}")),
        h("time", f"{day.day} {day:%B %Y}", datetime=f"{day}"),
        h("p", teaser.words),
    )


def _bottom() -> Node:
    return h(
        "footer.site",
        h("section.newsletter", h("h2", NEWSLETTER[0]), h("p", NEWSLETTER[1]), h("input", type="email")),
        h("nav.footer", h("ul", *_menu("footer"))),
        h("nav.service", *(h("a", name, href=f"/{slug(name)}") for name in SERVICE)),
        h("address", "<br>".join(ADDRESS)),
        h("noscript", h("p", UNREAD[1])),
        h("small", "Page changed on 30 December 2022. © OSCE"),
    )
