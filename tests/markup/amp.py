"""A page of an accelerated kind: elements with hyphens, and everything hidden that a script would show."""

from __future__ import annotations

import json

from tests.markup.chrome import ADDRESS, COOKIES, LANGUAGES, LATEST, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, AUTHOR, COMMENTS, LEGAL, VIDEO, body_of, day_of, hidden, menu, pull_quote
from tests.markup.nodes import Node, h
from tests.markup.scripts import style_sheet

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    data = {"@type": "NewsArticle", "headline": plain(content.title), "datePublished": f"{content.issued_on}T07:00Z"}
    head = h(
        "head",
        h("meta", charset=charset),
        h("link", rel="canonical", href=content.url),
        h("script", src="https://cdn.example.org/v0.js", async_=""),
        h("style", "body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}", amp_boilerplate=""),
        h("style", style_sheet(6), amp_custom=""),
        h("title", f"{plain(content.title)} | OSCE"),
        h("script", json.dumps(data), type="application/ld+json"),
    )
    return h("html", head, _body(content), lang=content.language, amp="")


def _body(content: Content) -> Node:
    return h(
        "body",
        h("amp-sidebar#side", menu("ul.ampstart-sidebar", "li.ampstart-item", "a.ampstart-link"), layout="nodisplay"),
        h("amp-analytics", h("script", '{"vars":{"said":"&ldquo;Count me,&rdquo;"}}', type="application/json")),
        h("header.ampstart-headerbar", h("a", "OSCE", href="/"), h("button", "Menu", on="tap:side.toggle")),
        h("amp-auto-ads", type="adsense"),
        h("article.amp-wp-article", *_article(content)),
        h("section.more", h("h3", "More stories"), *map(_card, [(t.title, t.words) for t in LATEST])),
        h("amp-user-notification", h("p", COOKIES[0]), h("button", COOKIES[1]), layout="nodisplay"),
        h("footer.amp-wp-footer", *(h("p", w) for w in LEGAL), *(h("a", n, href=f"/{slug(n)}") for n in SERVICE)),
        h("select", *(h("option", name) for name in (*STATES, *LANGUAGES.values()))),
        *hidden(),
    )


def _article(content: Content) -> list[Node | None]:
    day = h("time", day_of(content), datetime=f"{content.issued_on}")
    fields = [part for n in content.fields for part in (", ", h("a", n, href=f"/{slug(n)}"))][1:]
    return [
        h("div.amp-wp-kicker", content.kind),
        h("h1.amp-wp-title", content.title),
        h("div.amp-wp-meta.amp-wp-posted-on", h("b", "Issued on:"), " ", day),
        h("div.amp-wp-meta.amp-wp-byline", h("b", "Issued by:"), " ", h("span.author", content.issued_by)),
        None if content.teaser is None else h("p.amp-wp-standfirst", content.teaser),
        None if content.image is None else _figure(content.image),
        h("div.amp-wp-article-content", *_prose(content)),
        h("div.amp-wp-meta.amp-wp-tax-tag", h("b", "Fields of work:"), " ", *fields) if fields else None,
        h("div.shares", *(h("amp-social-share", name, type=slug(name)) for name in SHARE)),
        h("div.amp-wp-author", h("h4", AUTHOR[0]), h("p", AUTHOR[1])),
        h("div.about-box", *(h("p", words) for words in ABOUT), h("p", ", ".join(ADDRESS))),
        h("div.signup", h("h4", NEWSLETTER[0]), h("p", NEWSLETTER[1])),
        h("amp-list.comments", *(h("div.reader", h("b", who), h("p", words)) for who, words in COMMENTS)),
    ]


def _figure(image: Image) -> Node:
    return h(
        "figure.amp-wp-article-featured-image",
        h("amp-img", h("noscript", h("img", src=image.address)), src=image.address, layout="responsive"),
        h("figcaption.wp-caption-text", image.caption),
    )


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h2", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    nodes.insert(1, h("amp-youtube", h("div", VIDEO, placeholder=""), data_videoid="7", layout="responsive"))
    nodes.insert(-1, h("amp-fit-text", h("blockquote.amp-pull", pull_quote(content)), layout="fixed-height"))
    return nodes


def _card(teaser: tuple[str, str]) -> Node:
    return h("div.card", h("h4", h("a", teaser[0], href=f"/{slug(teaser[0])}")), h("p", teaser[1]))
