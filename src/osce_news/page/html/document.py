"""A page of HTML as text: the lines of its article, what the markup says of them, what the head says of the page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from osce_news._calendar import partial_date
from osce_news._lazy import Pattern
from osce_news.model import PartialDate, Role
from osce_news.page.html.article import choose_article
from osce_news.page.html.limits import check_limits
from osce_news.page.html.tree import read_html_lines
from osce_news.vocabulary import Vocabulary

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["NEVER_SHOWN", "HtmlPage", "parsed", "read_html"]


class HtmlPage(NamedTuple):
    """The article of an HTML page as text."""

    text: str
    """Kind, title, teaser, labels and body, one a line."""
    roles: tuple[Role | None, ...]
    """What the markup says of each line; ``None`` where it leaves that to the words."""
    published: PartialDate | None
    """The day of publication that the page states for machines."""
    url: str | None
    """The address that the page calls its own."""
    language: str | None
    """The language that the page declares, as its primary BCP 47 tag."""


# Elements whose text is never shown, and those besides that are never an article's.
NEVER_SHOWN = frozenset(
    "canvas head iframe noembed noframes noscript object script select style svg template textarea".split()
)
_NO_ARTICLE = NEVER_SHOWN | {"aside", "button", "dialog", "footer", "nav"}


def read_html(html: str, vocabulary: Vocabulary) -> HtmlPage:
    """The article of `html`.

    Raises `TooLargeError` where its nesting or a tag is beyond the limits.
    """
    tree = parsed(html)
    head = _Head(tree)
    page = HtmlPage("", (), head.published(), head.url(), head.language())
    if tree.body is None:
        return page
    chosen = choose_article(read_html_lines(tree.body, _NO_ARTICLE), head.name(), vocabulary)
    return page._replace(text="\n".join(line.text for line in chosen), roles=tuple(line.role for line in chosen))


def parsed(html: str) -> LexborHTMLParser:
    """The tree of `html`.

    Raises `TooLargeError` where its nesting or a tag is beyond the limits.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - loaded when first needed

    check_limits(html)
    return LexborHTMLParser(_encoded(html))


def _encoded(html: str) -> bytes:
    """UTF-8, with U+FFFD for surrogates that have no partner."""
    try:
        return html.encode()
    except UnicodeEncodeError:
        return html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


class _Head:
    """Reads what a page says of itself for machines."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._tree = tree
        self._meta: dict[str, str] = {}
        for node in tree.css("meta[content]"):
            attributes = node.attributes
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if name:
                self._meta.setdefault(name.lower(), attributes.get("content") or "")
        title = tree.css_first("title")
        self._title = title.text() if title is not None else ""

    def name(self) -> str:
        """What the document is called."""
        return self._meta.get("og:title") or self._title

    def url(self) -> str | None:
        link = self._tree.css_first("link[rel=canonical]")
        address = link.attributes.get("href") if link is not None else None
        return address or self._meta.get("og:url") or None

    def language(self) -> str | None:
        root = self._tree.root
        tag = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
        primary = tag.strip().replace("_", "-").partition("-")[0].lower()
        return primary if _PRIMARY_TAG.fullmatch(primary) else None

    def published(self) -> PartialDate | None:
        for stated in self._dates():
            date = _ISO.match(stated.strip())
            if date is not None:
                return partial_date(*map(int, date.group().split("-")))
        return None

    def _dates(self) -> Iterator[str]:
        """Dates of publication, the surest statement first."""
        for name in _DATE_NAMES:
            yield self._meta.get(name, "")
        for node in self._tree.css('script[type="application/ld+json"]'):
            yield from _dates_of(node.text())
        for node in self._tree.css('[itemprop="datePublished"], [property="dc:date"], [pubdate]'):
            yield node.attributes.get("content") or node.attributes.get("datetime") or ""
        times = self._tree.css("time[datetime]")
        if len(times) == 1:  # of several, nothing says which is the article's
            yield times[0].attributes.get("datetime") or ""


_PRIMARY_TAG = Pattern("[a-z]{2,3}")
_ISO = Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATE_NAMES = ("article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "date")


def _dates_of(source: str) -> Iterator[str]:
    """The dates of publication in a JSON-LD script."""
    try:
        data = json.loads(source)
    except (ValueError, RecursionError):
        return
    for item in _objects(data):
        date = item.get("datePublished")
        if isinstance(date, str):
            yield date


def _objects(data: object) -> Iterable[dict[str, object]]:
    """The objects at the top of a JSON-LD script: one, a list of them, or a graph."""
    if isinstance(data, dict):
        graph = data.get("@graph")
        return [data, *(item for item in graph if isinstance(item, dict))] if isinstance(graph, list) else [data]
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
