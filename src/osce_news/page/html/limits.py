"""What is refused before HTML is parsed, because a parser that follows the standard needs quadratic time for it.

Such a parser walks up the open elements at nearly every tag, copies formatting elements that nobody closed into every
paragraph, and compares each attribute with those before it. That work is estimated here, never too low, by rules far
simpler than the standard's: an element counts as closed only where its end tag comes right behind all that it holds;
what is closed out of turn counts as open for ever. A page may cost so much for each of its characters.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.errors import TooLargeError

__all__ = ["check_limits"]

_FEW_TAGS = 3_000  # tags, end tags too, that cost little however they are nested
_SHORT_TAG = 16_000  # characters of a tag that cost little whatever they are
_SQUARES = 10**9  # of the lengths of tags, all together
_FEW_ROOTS = 3  # <html> and <body> tags, whose attributes are merged into one
_WORK = 100  # steps for each character
_LEAST_WORK = 1_000_000  # steps that any page may cost
_COPY = 15  # steps that copying a formatting element costs, and a step for two characters of its attributes
_FEW_ATTRIBUTES = 200  # characters of attributes that cost nothing

_ATTRIBUTE_PART = r"""[\ \t\n\f\r/]++|=[\ \t\n\f\r]*+(?:"[^"]*+"?|'[^']*+'?|[^\ \t\n\f\r>]*+)|[^\ \t\n\f\r/>=]++"""
# A tag with its attributes as the standard cuts them, or what it takes for a comment; each part takes all it can.
_TAG = Pattern(
    rf"<(?:(?P<end>/?)(?P<name>[a-zA-Z][^\ \t\n\f\r/>]*+)(?P<attributes>(?:{_ATTRIBUTE_PART})*+)|[!?/][^>]*+)>?"
)
_PART = Pattern(_ATTRIBUTE_PART)
_NAME = Pattern("<(?P<end>)(?P<attributes>)(?P<name>[a-zA-Z])")
_ATTRIBUTE = Pattern(r"[^\ \t\n\f\r/>=]++")
_ROOTS = frozenset({"body", "html"})
_ROOT = Pattern(r"(?i:<(?:html|body))", re.ASCII)
_COMMENT_END = Pattern(r"--!?>")
_CDATA = "<![CDATA["
# Elements whose content is no markup, and the end of each.
_RAW_TEXT = {
    name: Pattern(rf"(?i:</{name})(?=[\ \t\n\f\r/>])", re.ASCII)
    for name in ("iframe", "noembed", "noframes", "style", "textarea", "title", "xmp")
}
_SCRIPT_PART = Pattern(r"<!--|-->|(?i:<(?P<end>/?)script)(?=[\ \t\n\f\r/>])", re.ASCII)
# Elements that hold nothing, or that there is one of.
_VOID = frozenset(
    "area base basefont bgsound body br col embed frame head hr html image img input keygen link meta param source"
    " track wbr".split()
)
# Elements that close by themselves: as many are open at once as there are others, give or take a few.
_FLAT = frozenset("a colgroup dd dt li option p tbody td tfoot th thead tr".split())
# Elements whose end tag closes flat elements inside them.
_BLOCKS = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer h1 h2 h3 h4 h5"
    " h6 header hgroup main menu nav ol pre search section select summary table ul".split()
)
# Items of one kind close each other, items of two kinds nest.
_ITEMS = {"li": "li", "dd": "dd", "dt": "dd"}
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_MOST_ALIKE = 3  # formatting elements of one tag that are copied
_ADOPTIONS = 8  # rounds that the end tag of a formatting element takes where it comes out of turn
# Elements in which other rules hold: what is flat elsewhere nests, what is raw text elsewhere may be markup.
_FOREIGN = frozenset({"math", "svg"})
_ODD = _FOREIGN | {"frameset", "select", "template"}
# Elements in foreign ones whose content is HTML, and HTML that ends a foreign element.
_HTML_AGAIN = frozenset("annotation-xml desc foreignobject mi mn mo ms mtext title".split())
_NO_FOREIGN = frozenset(
    "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu"
    " meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var".split()
)


def check_limits(html: str) -> None:
    """Raise `TooLargeError` where parsing `html` would take more than linear time."""
    if not _is_small(html) or sum(1 for _ in _ROOT.finditer(html)) > _FEW_ROOTS:
        _Scan(html).read()


def _is_small(html: str) -> bool:
    """Whether tags are so few and so short that what they are does not matter."""
    if html.count("<") > _FEW_TAGS:
        return False
    step = min(_SHORT_TAG, _SQUARES // (len(html) + 1)) // 2
    if step and all(html.find("<", i, i + step) >= 0 for i in range(0, len(html) - step, step)):
        return True  # no part is longer than two steps
    parts = html.split("<")
    longest = max(map(len, parts))
    if longest > _SHORT_TAG:
        return False
    return longest * len(html) <= _SQUARES or sum(len(part) ** 2 for part in parts) <= _SQUARES


class _Element(NamedTuple):
    name: str
    weight: int
    """Steps that it costs each later tag."""
    copied: tuple[str, str] | None = None
    """The tag of a formatting element."""


class _Scan:
    """One pass over the tags, with the elements that may be open and the work done so far."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._bound = _WORK * len(html) + _LEAST_WORK
        self._work = 0
        self._weight = 0  # of all that may be open
        self._open: list[_Element] = []
        self._names: Counter[str] = Counter()  # of `_open`
        self._alike: Counter[tuple[str, str]] = Counter()
        self._odd = 0  # odd elements that may be open
        self._foreign = 0  # foreign ones among them
        self._is_lost = False  # nothing is known any more of what is open
        self._root_attributes = 0
        self._items = ""  # the kind of the last item

    def read(self) -> None:
        html = self._html
        position = html.find("<")
        while position >= 0:
            if self._is_lost:  # not even what is a tag: whatever may be one counts
                match = _NAME.match(html, position)
                position = position + 1 if match is None else self._tag(match)
            elif html.startswith("<!--", position):
                end = _COMMENT_END.search(html, position + 2)
                position = len(html) if end is None else end.end()
            elif html.startswith(_CDATA, position) and self._odd:
                position = self._cdata(position)
            else:
                match = _TAG.match(html, position)
                position = position + 1 if match is None else self._tag(match)
            position = html.find("<", position)

    def _tag(self, tag: re.Match[str]) -> int:
        """Where to read on behind `tag`."""
        if tag["name"] is None:
            return tag.end()
        name = tag["name"]
        if name.isascii():
            name = name.lower()
        self._work += self._weight
        if tag["end"]:
            self._end(name)
        else:
            self._start(name, tag["attributes"])
        if self._work > self._bound:
            raise TooLargeError(
                f"the HTML nests deeper than any page, or has tags with too many attributes, up to"
                f" character {tag.start():,}"
            )
        return tag.end() if tag["end"] else self._behind(name, tag.end())

    def _start(self, name: str, attributes: str) -> None:
        if len(attributes) > _FEW_ATTRIBUTES or name in _ROOTS:
            self._attributes(name, attributes)
        if name in _FOREIGN and _is_closed(attributes):
            return
        if self._odd and self._is_foreign():
            if name not in _NO_FOREIGN and _is_closed(attributes):
                return
            self._is_lost = name in _NO_FOREIGN
        is_flat = self._is_flat(name, attributes)
        if not self._foreign and (name in _VOID or (is_flat and self._open and self._open[-1].name == name)):
            return
        copied = (name, attributes) if name in _FORMATTING and not is_flat else None
        weight = 0 if is_flat else 1
        if copied is not None:
            self._alike[copied] += 1
            if self._alike[copied] <= _MOST_ALIKE:
                weight = _COPY + len(attributes) // 2
        self._open.append(_Element(name, weight, copied))
        self._names[name] += 1
        self._weight += weight
        self._count_odd(name, 1)

    def _is_flat(self, name: str, attributes: str) -> bool:
        if self._foreign or name not in _FLAT or (name == "a" and len(attributes) > _FEW_ATTRIBUTES):
            return False
        return not self._is_other_item(name)

    def _is_other_item(self, name: str) -> bool:
        """Whether `name` is an item of another kind than the one before it."""
        kind = _ITEMS.get(name)
        if kind is None or kind == self._items:
            return False
        self._items = kind
        return True

    def _attributes(self, name: str, attributes: str) -> None:
        count = sum(1 for _ in _ATTRIBUTE.finditer(attributes))
        if name in _ROOTS:
            self._root_attributes += count
            self._work += count * self._root_attributes // 4
        self._work += count * count // 4

    def _end(self, name: str) -> None:
        """Close what `name` closes; where that is not the last element, all of them go on to count as open."""
        if self._is_lost or not self._names[name]:
            return
        flat = 0  # flat elements right inside
        while self._open[-1 - flat].name != name and not self._open[-1 - flat].weight:
            flat += 1
        place = len(self._open) - 1 - flat
        is_last = self._open[place].name == name
        if flat or not is_last:
            self._work += _ADOPTIONS * self._weight if name in _FORMATTING else flat
        if is_last and name in _FORMATTING:
            self._forget(self._open.pop(place))
        elif is_last and (not flat or name in _BLOCKS):
            self._names.subtract(element.name for element in self._open[place + 1 :])
            del self._open[place + 1 :]
            self._forget(self._open.pop())
        else:
            closed = ""
            while closed != name:
                closed = self._open.pop().name
                self._names[closed] -= 1

    def _forget(self, closed: _Element) -> None:
        """Count an element as open no more."""
        self._names[closed.name] -= 1
        self._weight -= closed.weight
        self._count_odd(closed.name, -1)
        if closed.copied is not None:
            self._alike[closed.copied] -= 1

    def _count_odd(self, name: str, change: int) -> None:
        if name in _ODD:
            self._odd += change
            self._foreign += change if name in _FOREIGN else 0

    def _is_foreign(self) -> bool:
        """Whether the parser is in a foreign element for certain."""
        return (
            not self._is_lost
            and any(self._names[name] for name in _FOREIGN)
            and not any(self._names[name] for name in _HTML_AGAIN)
        )

    def _behind(self, name: str, position: int) -> int:
        """Where the markup goes on behind the start tag of `name`."""
        if self._odd:
            return position
        if name == "script":
            return self._behind_script(position)
        if name in _RAW_TEXT:
            end = _RAW_TEXT[name].search(self._html, position)
            return len(self._html) if end is None else end.start()
        return position

    def _behind_script(self, position: int) -> int:
        """The end of a script, which may hold a comment that holds scripts."""
        is_comment = is_inner = False
        while (part := _SCRIPT_PART.search(self._html, position)) is not None:
            position = part.end()
            if part["end"] is None:
                is_comment = part.group() == "<!--" or (is_comment and part.group() != "-->")
                is_inner = is_inner and is_comment
                position -= 2 if part.group() == "<!--" else 0  # <!--> is a whole comment
            elif not part["end"]:
                is_inner = is_comment
            elif is_inner:
                is_inner = False
            else:
                return part.start()
        return len(self._html)

    def _cdata(self, position: int) -> int:
        """Text in a foreign element; a comment, which ends sooner, elsewhere."""
        self._is_lost = self._is_lost or not self._is_foreign()
        end = self._html.find("]]>", position) if not self._is_lost else position + len(_CDATA)
        return len(self._html) if end < 0 else end


def _is_closed(attributes: str) -> bool:
    """Whether a tag closes itself: its last slash is no part of a value."""
    last = ""
    if attributes.endswith("/"):
        for part in _PART.finditer(attributes):
            last = part.group()
    return last.endswith("/") and last[0] != "="
