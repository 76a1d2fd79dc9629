"""A page of a content management system of the 2020s: blocks, fields and layouts, each a division with its names."""

from __future__ import annotations

from tests.markup.chrome import ADDRESS, COOKIES, LANGUAGES, LATEST, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, Related, plain
from tests.markup.neighbours import ABOUT, LEGAL, LINKS, VIDEO, body_of, day_of, hidden, menu, pull_quote
from tests.markup.nodes import Node, h
from tests.markup.scripts import settings, style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} | OSCE"),
        h("link", rel="canonical", href=content.url),
        h("meta", name="Generator", content="Drupal 10 (https://www.drupal.org)"),
        h("style", style_sheet(4)),
        h("script", settings(), type="application/json", data_drupal_selector="drupal-settings-json"),
    )
    return h("html", head, _body(content), lang=content.language, dir="ltr")


def _body(content: Content) -> Node:
    return h(
        "body.path-node.page-node-type-news",
        h("a.visually-hidden.focusable.skip-link", "Skip to main content", href="#main-content"),
        h("div#sliding-popup.eu-cookie-compliance-banner", h("h2", "We value your privacy"), h("p", COOKIES[0])),
        h(
            "div.dialog-off-canvas-main-canvas",
            h(
                "div.layout-container",
                _top(),
                h(
                    "main",
                    h("a#main-content", tabindex="-1"),
                    h("div.layout-content", h("div.region.region-content", *_blocks(content))),
                    h("div.layout-sidebar-second", h("div.region.region-sidebar-second", *_sidebar(content))),
                    role="main",
                ),
                _bottom(),
            ),
        ),
        *hidden(),
        h("script", tracker("dataLayer")),
    )


def _top() -> Node:
    languages = (h("li", h("a.language-link", name, href=f"/{code}")) for code, name in LANGUAGES.items())
    return h(
        "header",
        h("nav.block.block-menu.menu--account", h("ul.menu.menu--level-1", *languages)),
        h("div.block.block-menu", menu("ul.menu.menu--main", "li.menu-item.menu-item--expanded", "a.menu-link")),
        h("form.search-form", h("select", *(h("option", name) for name in STATES))),
        role="banner",
    )


def _blocks(content: Content) -> list[Node]:
    """The blocks of the main region; the title is one of them."""
    title = h("h1.page-header", h("span.field.field--name-title.field--type-string", content.title))
    return [
        h(
            "div.block.block-system-breadcrumb-block",
            h("ol", *(h("li", h("a", w, href="/")) for w in ("Home", "News"))),
        ),
        h("div.block.block-page-title-block", title),
        h("div.block.block-system-main-block", _node(content)),
        h("div.block.block-block-content", h("h2", "About the OSCE"), h("div.field--name-body", *_ps(ABOUT))),
        h("div.block.block-views", h("h2", "Related content"), *map(_teaser, content.related)),
    ]


def _ps(words: tuple[str, ...]) -> list[Node]:
    return [h("p", each) for each in words]


def _node(content: Content) -> Node:
    fields = [h("a", name, href=f"/{slug(name)}", hreflang="en") for name in content.fields]
    return h(
        "article.node.node--type-news.node--view-mode-full",
        h(
            "div.node__content",
            h("div.field.field--name-field-kind.field__item", content.kind),
            None if content.teaser is None else h("div.field.field--name-field-teaser.field__item", content.teaser),
            _field("Issued on", [h("time.datetime", day_of(content), datetime=f"{content.issued_on}T08:00:00Z")]),
            _field("Issued by", [h("a", content.issued_by, href="/unit")]),
            _field("Fields of work", fields) if fields else None,
            None if content.image is None else _media(content.image),
            h("div.clearfix.text-formatted.field.field--name-body.field__item", *_prose(content)),
            h("ul.social-media-sharing", *(h("li", h("a.share", name, href="#")) for name in SHARE)),
            h("div.field.field--name-field-documents", h("div.field__label", "Documents"), _links()),
        ),
        data_history_node_id="7",
    )


def _field(label: str, values: list[Node]) -> Node:
    return h(
        f"div.field.field--name-field-{slug(label)}.field--label-inline",
        h("div.field__label", label),
        h("div.field__items", *(h("div.field__item", value) for value in values)),
    )


def _media(image: Image) -> Node:
    return h(
        "article.media.media--type-image",
        h("div.field.field--name-field-media-image", h("img", src=image.address, alt="")),
        h("div.field.field--name-field-media-caption.field__item", image.caption),
    )


def _links() -> Node:
    return h("ul", *(h("li", h("a", name, href=f"/{slug(name)}.pdf")) for name in LINKS))


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
    nodes.insert(-1, h("blockquote.pull-right", h("p", pull_quote(content))))
    video = h("iframe", src="https://video.example.org/embed/7", title=VIDEO)
    nodes.insert(1, h("div.media--type-remote-video", video, h("div.field--name-name", h("a", VIDEO, href="/video"))))
    return nodes


def _sidebar(content: Content) -> list[Node]:
    return [
        h("div.block.block-views", h("h2", "Latest news"), *map(_teaser, LATEST)),
        h("div.block.block-simplenews", h("h2", NEWSLETTER[0]), h("div.field__item", h("p", NEWSLETTER[1]))),
    ]


def _teaser(teaser: Related) -> Node:
    return h(
        "article.node.node--type-news.node--view-mode-teaser",
        h("h3", h("a", teaser.title, href=f"/{slug(teaser.title)}", rel="bookmark")),
        h(
            "div.node__content",
            h("div.clearfix.text-formatted.field.field--name-body.field__item", h("p", teaser.words)),
        ),
    )


def _bottom() -> Node:
    return h(
        "div.site-bottom",
        h("div.region.region-bottom", *_ps(LEGAL)),
        h("ul.menu.menu--footer", *(h("li.menu-item", h("a", name, href=f"/{slug(name)}")) for name in SERVICE)),
        h("div.clearfix.text-formatted.field.field--name-body.field__item", h("p", "<br>".join(ADDRESS))),
        role="contentinfo",
    )
