"""What is refused before HTML is parsed, because a parser that follows the standard needs quadratic time for it.

Elements inside elements beyond any page's depth, and tags with thousands of attributes. A page with few tags, none of
them long, is let through at once; any other is read once, tag by tag.
"""

from __future__ import annotations

import re
from collections import Counter

from osce_news._lazy import Pattern
from osce_news.errors import TooLargeError

__all__ = ["check_limits"]

_FEW_TAGS = 5_000  # tags that cost no time however they are nested
_SHORT_TAG = 20_000  # characters of a tag that cost no time whatever they are
_MOST_OPEN = 512  # elements of one name that are open at once
_MOST_ATTRIBUTES = 2_000  # of one tag
_MOST_ROOTS = 50  # <html> and <body> tags, whose attributes are merged into one

# A tag with its attributes as the standard cuts them, or what it takes for a comment; each part takes all it can.
_TAG = Pattern(
    r"""
    <(?:
        (?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)
        (?P<attributes>(?:[\s/]++|=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+)|[^\s/>=]++)*+)
      | [!?/][^>]*+
    )>?
    """
)
_ATTRIBUTE = Pattern(r"(?:\A|[\s/])[^\s/>=]++")
# Elements whose content is no markup, and the end of each.
_RAW_TEXT = {
    name: Pattern(rf"(?i:</{name})", re.ASCII)
    for name in ("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
}
_COMMENT_END = Pattern(r"--!?>")
# Elements that close by themselves or hold nothing; any number of them costs linear time.
_FLAT = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track"
    " wbr".split()
)


def check_limits(html: str) -> None:
    """Raise `TooLargeError` where parsing `html` would take more than linear time."""
    if html.count("<") <= _FEW_TAGS and max(map(len, html.split("<"))) <= _SHORT_TAG:
        return
    _Scan().read(html)


class _Scan:
    """One pass over the tags, with a count of the open elements of each name."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()
        self._roots = 0

    def read(self, html: str) -> None:
        position = html.find("<")
        while position >= 0:
            match = _TAG.match(html, position)
            if html.startswith("<!--", position):
                end = _COMMENT_END.search(html, position + 2)
                position = len(html) if end is None else end.end()
            elif match is None:
                position += 1
            else:
                position = self._tag(match)
            position = html.find("<", position)

    def _tag(self, tag: re.Match[str]) -> int:
        """Where to read on behind `tag`."""
        name = (tag["name"] or "").lower()
        if tag["end"]:
            self._open[name] = max(0, self._open[name] - 1)
        elif name:
            self._start(name, tag["attributes"], tag.start())
            if name in _RAW_TEXT:
                end = _RAW_TEXT[name].search(tag.string, tag.end())
                return len(tag.string) if end is None else end.start()
        return tag.end()

    def _start(self, name: str, attributes: str, at: int) -> None:
        if len(attributes) > _SHORT_TAG and sum(1 for _ in _ATTRIBUTE.finditer(attributes)) > _MOST_ATTRIBUTES:
            raise TooLargeError(
                f"the tag <{name[:20]}> at character {at:,} has more than {_MOST_ATTRIBUTES:,} attributes"
            )
        self._roots += name in ("html", "body")
        if self._roots > _MOST_ROOTS:
            raise TooLargeError(f"the HTML has more than {_MOST_ROOTS} <html> and <body> tags (character {at:,})")
        if name not in _FLAT:
            self._open[name] += 1
            if self._open[name] > _MOST_OPEN:
                raise TooLargeError(
                    f"more than {_MOST_OPEN} <{name[:20]}> elements are open at once at character {at:,}"
                )
