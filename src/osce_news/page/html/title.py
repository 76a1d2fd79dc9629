"""Which line of an HTML page is its title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news.page.html.shapes import Noise, is_caption, is_date, is_kind, is_link
from osce_news.page.html.tree import HtmlLine
from osce_news.vocabulary import Vocabulary

__all__ = ["find_title", "find_title_before"]

_SHORTEST_NAME = 8  # characters of a part of the document's name that may be the title
_LONGEST_NAME = 1000
_SITE_NAME = Pattern(r"(?:\ (?:[|»·]|::?|[-–—])|:)\ ")  # between the name of the page and that of the site


def find_title(lines: Sequence[HtmlLine], name: str) -> int | None:
    """The longest line that the document is called after, else the first heading of the first order."""
    name = _plain(name[:_LONGEST_NAME])
    headings = [i for i, line in enumerate(lines) if line.box.tag == "h1" and not line.box.is_hidden]
    parts = {name, *_parts(name)}
    called = {i for i in headings if _plain(lines[i].text) in name}
    folded = [text.casefold() for text, *_ in lines]
    called.update(i for i, text in enumerate(folded) if text in parts and len(text) >= _SHORTEST_NAME)
    first = min(headings, default=None)
    return max(called, key=lambda i: (len(lines[i].text), i in headings, not is_link(lines[i]), -i), default=first)


def _parts(name: str) -> Iterator[str]:
    """The name of the page and that of its site, in a name that holds both; what stands before and behind each sign."""
    for match in _SITE_NAME.finditer(name):
        yield name[: match.start()]
        yield name[match.end() :]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def find_title_before(lines: Sequence[HtmlLine], first: int, noise: Noise, vocabulary: Vocabulary) -> int | None:
    """The nearest line before the body that may be a title, where neither a heading nor the document's name tells."""
    for i in range(first - 1, -1, -1):
        line = lines[i]
        if noise.holds(line.box) or is_link(line) or is_caption(line):
            continue
        if not (is_date(line.text, vocabulary) or is_kind(line.text, vocabulary) or line.text.endswith((".", ":"))):
            return i
    return None
