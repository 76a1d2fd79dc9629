"""A page that an editor builds from pieces: some paragraphs, a quotation, a picture, a list, each in its own boxes."""

from __future__ import annotations

from collections.abc import Iterator

from tests.markup.chrome import ADDRESS, COOKIES, LANGUAGES, LATEST, NEWSLETTER, SERVICE, SHARE, STATES, slug
from tests.markup.content import Content, Heading, Image, Items, Paragraph, plain
from tests.markup.neighbours import ABOUT, FOOTNOTE, LEGAL, LINKS, VIDEO, body_of, day_of, hidden, menu, pull_quote
from tests.markup.nodes import Node, h
from tests.markup.scripts import settings, style_sheet, tracker

__all__ = ["page"]


def page(content: Content, charset: str) -> Node:
    """The root element."""
    head = h(
        "head",
        h("meta", charset=charset),
        h("title", f"{plain(content.title)} | OSCE"),
        h("style", style_sheet(4)),
        h("script", settings(), type="application/json"),
        h("script", tracker("mtm")),
    )
    return h("html", head, _body(content), lang=content.language)


def _body(content: Content) -> Node:
    return h(
        "body",
        h("div.cmp-banner", h("div.cmp-text", h("p", COOKIES[0]))),
        h("header.page-top", menu("ul.mega", "li.mega-item", "a.mega-link"), _languages()),
        h(
            "main",
            h(
                "div.hero",
                h("div.tag", content.kind),
                h("h1", content.title),
                None if content.teaser is None else h("div.hero-text", h("p", content.teaser)),
                _meta(content),
            ),
            h("div.paragraphs", *_pieces(content)),
            h("div.paragraph.paragraph--teasers", *(_teaser(t.title, t.words) for t in (*content.related, *LATEST))),
            h("div.paragraph.paragraph--about", h("div.field", h("h2", "About us"), *(h("p", w) for w in ABOUT))),
        ),
        h("footer", h("p", LEGAL[0]), h("p", ", ".join(ADDRESS)), *(h("a", n, href=f"/{slug(n)}") for n in SERVICE)),
        h("div.popup", h("div.field", h("h2", NEWSLETTER[0]), h("p", NEWSLETTER[1]))),
        h("select", *(h("option", name) for name in STATES)),
        *hidden(),
    )


def _languages() -> Node:
    return h("ul", *(h("li", h("a", name, href=f"/{code}")) for code, name in LANGUAGES.items()))


def _meta(content: Content) -> Node:
    fields = [h("li", h("a.chip", name, href=f"/{slug(name)}")) for name in content.fields]
    return h(
        "ul.facts",
        h("li", h("strong", "Issued on:"), " ", h("time", day_of(content), datetime=f"{content.issued_on}")),
        h("li", h("strong", "Issued by:"), " ", h("a", content.issued_by, href="/unit")),
        h("li", h("strong", "Fields of work:"), h("ul.chips", *fields)) if fields else None,
    )


def _pieces(content: Content) -> Iterator[Node]:
    """Each piece in a division for itself and one for its field; texts of up to two paragraphs."""
    if content.image is not None:
        yield _piece("image", *_picture(content.image))
    held: list[Node] = []
    for i, part in enumerate(body_of(content)):
        match part:
            case Items(items):
                held.append(h("ul", *(h("li", words) for words in items)))
            case Heading(words):
                held.append(h("h2", words))
            case Paragraph(words):
                held.append(h("p", words))
        if len(held) == 2:
            yield _piece("text", *held)
            held = []
        if i == 1:
            yield _piece("quote", h("blockquote", h("p", pull_quote(content))))
            yield _piece("video", h("iframe", src="//video.example.org/7"), h("div.video-title", VIDEO))
    if held:
        yield _piece("text", *held)
    yield _piece("links", *(h("a.button", name, href=f"/{slug(name)}") for name in LINKS))
    yield _piece("share", h("h3", "Share"), h("ul", *(h("li", h("a", name, href="#")) for name in SHARE)))
    yield _piece("footnotes", h("ol", h("li", FOOTNOTE)))


def _piece(kind: str, *parts: Node) -> Node:
    return h(f"div.paragraph.paragraph--{kind}", h("div.field", *parts))


def _picture(image: Image) -> list[Node]:
    return [h("img", src=image.address, alt=""), h("div.image-text", h("p.caption", image.caption))]


def _teaser(title: str, words: str) -> Node:
    return h("div.card", h("div.field", h("h3", h("a", title, href=f"/{slug(title)}")), h("p", words)))
