"""A page of the panels of a content management system of the 2010s: a division round everything."""

from __future__ import annotations

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
    return h("html", _head(content, charset), _body(content), lang=content.language, dir="ltr", version="HTML+RDFa 1.1")


def _head(content: Content, charset: str) -> Node:
    return h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} | OSCE"),
        h("meta", name="Generator", content="Drupal 7 (http://drupal.org)"),
        h("link", rel="shortlink", href=f"/node/{content.issued_on:%y%m%d}"),
        h("link", rel="canonical", href=content.url),
        h("meta", name="viewport", content="width=device-width, initial-scale=1"),
        h("style", style_sheet(7), media="all"),
        h("script", "jQuery.extend(Drupal.settings, " + settings() + ");"),
        h("script", tracker("dataLayer"), type="text/javascript"),
    )


def _body(content: Content) -> Node:
    return h(
        "body.html.not-front.not-logged-in.no-sidebars.page-node.node-type-newsitem",
        h("div#skip-link", h("a.element-invisible.element-focusable", "Skip to main content", href="#main-content")),
        h("noscript", h("p", UNREAD[1]), h("img", src="//stats.example.org/n.gif", alt="“Counted,” said the pixel.")),
        h(
            "div#cookie-banner.panel-pane",
            h("p", COOKIES[0]),
            *(h("button", word, type="button") for word in COOKIES[1:]),
        ),
        h("div#page", _top(content), _middle(content), _bottom()),
        h("div.overlay", h("p", UNREAD[0]), style="display: none;"),
    )


def _top(content: Content) -> Node:
    languages = (
        h(f"li.{code}", h("a.language-link", name, href=f"/{code}", xml_lang=code)) for code, name in LANGUAGES.items()
    )
    return h(
        "div#header.l-region",
        h("div.region-branding", h("a.logo", h("img", src="/logo.svg", alt="OSCE"), href="/", rel="home")),
        h("ul.language-switcher-locale-url", *languages),
        _search(),
        h("h2.element-invisible", "Main menu"),
        _menu("main-menu"),
        h(
            "div.breadcrumb",
            h("a", "Home", href="/"),
            " » ",
            h("a", "Newsroom", href="/newsroom"),
            f" » {content.title}",
        ),
    )


def _search() -> Node:
    options = (h("option", name, value=slug(name)) for name in ("- Any -", *STATES))
    return h(
        "form#search-block-form",
        h("div.form-item", h("label", "Search", for_="edit-keys"), h("input#edit-keys", type="text", size="15")),
        h("div.form-item", h("label", "Country", for_="edit-country"), h("select#edit-country", *options)),
        action="/search",
        method="post",
    )


def _menu(name: str) -> Node:
    groups = []
    for i, (heading, entries) in enumerate(MENU):
        leaves = (
            h(
                f"li.leaf.menu-item-{i}{j:02d}",
                h("a.menu-link.sf-depth-2", entry, href=f"/{slug(heading)}/{slug(entry)}", title=""),
            )
            for j, entry in enumerate(entries)
        )
        link = h("a.menu-link.sf-depth-1", heading, href=f"/{slug(heading)}")
        groups.append(h(f"li.expanded.menu-item-{i}", link, h("ul.menu", *leaves)))
    return h(f"div#block-{name}.block.block-menu", h("ul.menu", *groups))


# -- the article ------------------------------------------------------------------------------------------------------


def _middle(content: Content) -> Node:
    return h(
        "div#main-content.panel-display.panel-2col-stacked",
        h(
            "div.content--header",
            h("div.panel-pane.pane-node-type", h("div.pane-content", content.kind)),
            h("h1.page-title", content.title),
            _description(content),
            _labels(content),
        ),
        h(
            "div.content--content",
            None if content.image is None else _image(content.image),
            h(
                "div.panel-pane.pane-node-content.node-content",
                h("div.pane-content", *_prose(content), comment(f" {UNREAD[3]} <p>{UNREAD[4]}</p> ")),
            ),
            _share(),
        ),
        h("div.content--sidebar", *_teasers(content)),
    )


def _description(content: Content) -> Node | None:
    if content.teaser is None:
        return None
    item = h("div.field-item.even", h("p", content.teaser))
    return h("div.field.field-name-field-description.field-field-description", h("div.field-items", item))


def _labels(content: Content) -> Node:
    day = content.issued_on
    date = h(
        "span.date-display-single",
        f"{day.day} {day:%B %Y}",
        property="dc:date",
        datatype="xsd:dateTime",
        content=f"{day}T10:30:00+02:00",
    )
    units = [h("a", content.issued_by, href=f"/{slug(content.issued_by)}")]
    fields = [
        h("a", name, href=f"/{slug(name)}", typeof="skos:Concept", property="rdfs:label") for name in content.fields
    ]
    return h(
        "div.panel-pane.pane-node-labels",
        h("h2.pane-title.element-invisible", "Page details"),
        _field("Issued on", [date]),
        _field("Issued by", units),
        _field("Fields of work", fields) if fields else None,
    )


def _field(label: str, values: list[Node]) -> Node:
    parity = ("even", "odd")
    items = (h(f"div.field-item.{parity[i % 2]}", value) for i, value in enumerate(values))
    return h(
        f"div.field.field-name-{slug(label)}.field-label-inline.clearfix",
        h("div.field-label", f"{label}:&nbsp;"),
        h("div.field-items", *items),
    )


def _image(image: Image) -> Node:
    return h(
        "div.field-field-image",
        h("img", src=image.address, width="710", height="399", alt=plain(image.caption)),
        h("div.image-caption", image.caption),
    )


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in content.body:
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3", words))
            case _ if not nodes and content.dateline:
                nodes.append(h("p", f"{content.dateline} {part.words}"))
            case _:
                nodes.append(h("p", part.words))
    return nodes


def _share() -> Node:
    links = (
        h("a.service-links", name, href=f"//share.example.org/{slug(name)}", title=f"Share on {name}") for name in SHARE
    )
    return h(
        "div.panel-pane.pane-service-links",
        h("h2.pane-title", "Share this page"),
        h("ul.links", *(h("li", a) for a in links)),
    )


def _teasers(content: Content) -> list[Node]:
    panes = (("Related news", content.related), ("Latest news", LATEST))
    return [
        h(
            f"div.panel-pane.pane-views.pane-{slug(title)}",
            h("h2.pane-title", title),
            h("div.view-content", *map(_teaser, teasers)),
        )
        for title, teasers in panes
        if teasers
    ]


def _teaser(teaser: Related) -> Node:
    day = teaser.issued_on
    return h(
        "div.views-row.node-teaser",
        h("h3", h("a", teaser.title, href=f"/{slug(teaser.title)}")),
        h("span.date-display-single", f"{day.day} {day:%B %Y}", property="dc:date", content=f"{day}T09:00:00+01:00"),
        h("p", teaser.words),
    )


def _bottom() -> Node:
    return h(
        "div#footer.l-region",
        h(
            "form.newsletter",
            h("h2.pane-title", NEWSLETTER[0]),
            h("p", NEWSLETTER[1]),
            h("input", type="email", placeholder="E-mail"),
        ),
        _menu("footer-menu"),
        h("ul.menu.service", *(h("li.leaf", h("a", name, href=f"/{slug(name)}")) for name in SERVICE)),
        h("div.address", "<br>".join(ADDRESS)),
        h("p.copyright", "Last updated: 2 January 2023. © OSCE 1995–2023. All rights reserved."),
        h("template#card", h("p", UNREAD[2])),
    )
