"""What a page says, apart from how a site marks it up.

Words are HTML fragments as an editor types them: entities, ``<em>``, ``<strong>``, ``<a>`` and ``<br>``, nothing else.
`plain` gives the words that a reader sees.
"""

from __future__ import annotations

import datetime
import html
import re

import attrs

__all__ = ["Content", "Heading", "Image", "Items", "Paragraph", "Related", "Said", "plain"]

_BREAK = re.compile(r"(?i)\s*<br\b[^>]*>\s*")
_TAG = re.compile(r"<[^>]*>")


def plain(fragment: str) -> str:
    """The words of a fragment as a reader sees them on one line.

    >>> plain('<em>&ldquo;Wells<br>\\n  run dry,&rdquo;</em> says <a href="/x">she</a>.')
    '“Wells run dry,” says she.'
    """
    return re.sub("[ \t\n]+", " ", html.unescape(_TAG.sub("", _BREAK.sub(" ", fragment)))).strip()


@attrs.frozen
class Paragraph:
    """A paragraph of the body, without the dateline that the first one opens with."""

    words: str


@attrs.frozen
class Heading:
    """A heading inside the body."""

    words: str


@attrs.frozen
class Items:
    """A bulleted list; each item is one line of the text."""

    words: tuple[str, ...]


@attrs.frozen
class Image:
    """The picture above the body."""

    address: str
    caption: str
    """Ends with the credit in brackets: ``(OSCE/Name)``."""


@attrs.frozen
class Related:
    """A teaser of another page: words that look like facts and are none of this page's."""

    title: str
    issued_on: datetime.date
    words: str


@attrs.frozen(kw_only=True)
class Said:
    """A quotation, read by hand."""

    words: tuple[str, ...]
    """The words between the marks, one string for each unbroken stretch."""
    speaker: str | None = None
    """The fullest name on the page; ``None`` where the page does not say who speaks."""
    role: str | None = None
    """The whole role beside the fullest name."""
    cue: str | None = None
    """The verb of saying beside this quotation."""


@attrs.frozen(kw_only=True)
class Content:
    """All that a page says."""

    name: str
    """What tests call it."""
    url: str
    kind: str
    title: str
    teaser: str | None = None
    issued_on: datetime.date
    issued_by: str
    place: str
    fields: tuple[str, ...] = ()
    dateline: str | None = None
    """With its dash: ``VIENNA, 5 May 2010 &ndash;``."""
    body: tuple[Paragraph | Heading | Items, ...]
    """Begins with a paragraph."""
    image: Image | None = None
    related: tuple[Related, ...] = ()
    language: str = "en"
    quotes: tuple[Said, ...] = ()
    """Every quotation of the body, in order."""
