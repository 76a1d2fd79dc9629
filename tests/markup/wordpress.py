"""A page of a blog: sharing buttons, an author and pages like this one inside the post, readers' comments below it."""

from __future__ import annotations

import json

from tests.markup.chrome import COOKIES, LATEST, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, Related, plain
from tests.markup.neighbours import (
    ABOUT,
    AUTHOR,
    COMMENTS,
    FIGURES,
    LEGAL,
    SIGN_UP,
    body_of,
    day_of,
    hidden,
    menu,
    pull_quote,
)
from tests.markup.nodes import Node, h
from tests.markup.scripts import settings, style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    data = {"@graph": [{"@type": "Article", "datePublished": f"{content.issued_on}T07:00:00+00:00"}]}
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} - OSCE"),
        h("link", rel="canonical", href=content.url),
        h("script.yoast-schema-graph", json.dumps(data), type="application/ld+json"),
        h("style", style_sheet(5)),
        h("script", "var wp = " + settings()),
    )
    return h("html", head, _body(content), lang=content.language)


def _body(content: Content) -> Node:
    return h(
        "body.wp-singular.post-template-default.single.single-post.comments-open.has-sidebar.wp-embed-responsive",
        h(
            "div#page.site",
            h("a.skip-link.screen-reader-text", "Skip to content", href="#content"),
            h(
                "header#masthead.site-header",
                h("p.site-title", h("a", "OSCE", href="/", rel="home")),
                h("nav.main-navigation", menu("ul.menu.nav-menu", "li.menu-item", "a", wrap="ul.sub-menu")),
            ),
            h(
                "div#content.site-content",
                h("div#primary.content-area", h("main#main.site-main", _post(content), *_below(content))),
                h("div#secondary.widget-area", *_widgets()),
            ),
            h("footer#colophon.site-footer", *(h("p", words) for words in LEGAL), *_service()),
        ),
        h("div#cookie-law-info-bar", h("span", COOKIES[0], h("a", "Read more", href="/cookies"))),
        *hidden(),
        h("script", tracker("wpcom")),
    )


def _service() -> list[Node]:
    return [h("a", name, href=f"/{slug(name)}") for name in SERVICE]


def _post(content: Content) -> Node:
    when = h("time.entry-date.published", day_of(content), datetime=f"{content.issued_on}T07:00:00+00:00")
    return h(
        "article#post-7.post.type-post.status-publish.format-standard.has-post-thumbnail.hentry.category-news",
        h(
            "header.entry-header",
            h("span.cat-links", h("a", content.kind, href="/category/news", rel="category tag")),
            h("h1.entry-title", content.title),
            h("div.entry-meta", h("span.posted-on", "Issued on: ", h("a", when, href="/2012/09", rel="bookmark"))),
            h("div.entry-meta", h("span.byline", "Issued by: ", h("a.url", content.issued_by, href="/author/1"))),
        ),
        None if content.teaser is None else h("div.entry-summary", h("p", content.teaser)),
        h(
            "div.entry-content",
            None if content.image is None else _figure(content.image),
            *_prose(content),
            _sharing(),
            _jetpack(content),
        ),
        h("footer.entry-footer", h("span.tags-links", "Tagged ", *_tags(content.fields))),
        h("div.author-box.entry-author", h("h4", AUTHOR[0]), h("div.author-description", h("p", AUTHOR[1]))),
    )


def _figure(image: Image) -> Node:
    return h(
        "figure.wp-block-image.size-large",
        h("img", src=image.address, alt="", srcset=f"{image.address} 1024w, {image.address} 300w"),
        h("figcaption.wp-element-caption", image.caption),
    )


def _prose(content: Content) -> list[Node]:
    nodes: list[Node] = []
    for part in body_of(content):
        match part:
            case Items(items):
                nodes.append(h("ul.wp-block-list", *(h("li", words) for words in items)))
            case Heading(words):
                nodes.append(h("h3.wp-block-heading", words))
            case Paragraph(words):
                nodes.append(h("p", words))
    nodes.insert(-1, h("figure.wp-block-pullquote", h("blockquote", h("p", pull_quote(content)))))
    rows = (h("tr", *(h("td", cell) for cell in row)) for row in FIGURES)
    nodes.insert(2, h("figure.wp-block-table", h("table", h("tbody", *rows))))
    return nodes


def _sharing() -> Node:
    links = (h("li.share-x", h("a.sd-button", h("span", name), href="?share=x", rel="nofollow")) for name in SHARE)
    return h(
        "div.sharedaddy.sd-sharing-enabled",
        h("div.robots-nocontent.sd-block", h("h3.sd-title", "Share this:"), h("ul", *links)),
        h("p", "Liked this page? Send it to a friend who will like it too, or to one who will not."),
    )


def _jetpack(content: Content) -> Node:
    return h(
        "div#jp-relatedposts.jp-relatedposts",
        h("h3.jp-relatedposts-headline", h("em", "Related")),
        *map(_card, content.related),
    )


def _card(teaser: Related) -> Node:
    return h(
        "div.jp-relatedposts-post",
        h("h4.jp-relatedposts-post-title", h("a", teaser.title, href=f"/{slug(teaser.title)}")),
        h("p.jp-relatedposts-post-excerpt", teaser.words),
        h("p.jp-relatedposts-post-date", f"{teaser.issued_on:%d/%m/%Y}"),
    )


def _tags(names: tuple[str, ...]) -> list[Node | str]:
    return [part for name in names for part in (", ", h("a", name, href=f"/tag/{slug(name)}", rel="tag"))][1:]


def _below(content: Content) -> list[Node]:
    return [
        h("nav.navigation.post-navigation", h("a", LATEST[0].title, href="/prev", rel="prev")),
        h(
            "div#comments.comments-area",
            h("h2.comments-title", f"2 thoughts on &ldquo;{content.title}&rdquo;"),
            h("ol.comment-list", *(_comment(*said) for said in COMMENTS)),
            h("div#respond.comment-respond", h("h3", "Leave a reply"), h("p", SIGN_UP), h("form", h("textarea"))),
        ),
    ]


def _comment(who: str, words: str) -> Node:
    return h(
        "li.comment.depth-1",
        h(
            "article.comment-body",
            h("footer.comment-meta", h("b.fn", who), h("time", "3 May 2020 at 7:15", datetime="2020-05-03T07:15")),
            h("div.comment-content", h("p", words)),
        ),
    )


def _widgets() -> list[Node]:
    states = (h("option", name) for name in STATES)
    return [
        h(
            "section.widget.widget_text",
            h("h2.widget-title", "About"),
            h("div.textwidget", *(h("p", w) for w in ABOUT)),
        ),
        h("section.widget.widget_recent", h("h2.widget-title", "Recent posts"), *map(_recent, LATEST)),
        h("section.widget", h("h2.widget-title", NEWSLETTER[0]), h("p", NEWSLETTER[1])),
        h("section.widget", h("select", *states)),
    ]


def _recent(teaser: Related) -> Node:
    return h("div.recent-post", h("a", teaser.title, href=f"/{slug(teaser.title)}"), h("p", teaser.words))
