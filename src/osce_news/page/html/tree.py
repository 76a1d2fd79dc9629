"""The lines of an HTML page, as a browser breaks them, each with the box that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from osce_news._lazy import Pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Box", "HtmlLine", "read_html_lines"]

# Elements that break no line; every other element does.
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp"
    " small span strike strong sub sup time tt u var wbr".split()
)
# Elements in which a single <br> only wraps a line.
_WRAPPED = frozenset("blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p".split())
_HIDDEN_STYLE = Pattern(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden")
_NAME = Pattern(r"[a-z0-9]+")
# What folding takes away: a line of nothing else is no line.
_INVISIBLE = (
    " \xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067"
    "\u2068\u2069\ufeff"
)


class Box:
    """An element that breaks lines."""

    def __init__(self, node: LexborNode, parent: Box | None, *, is_linked: bool) -> None:
        self._node = node
        self.tag: str = node.tag or ""
        self.parent = parent
        """The box around it; ``None`` for the body."""
        self.is_linked = is_linked
        """Whether the whole box is one link."""

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of its class and id: ``panel``, ``pane``, ``content`` of ``class="panel-pane Content"``."""
        attributes = self._node.attributes
        words = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        return frozenset(match.group() for match in _NAME.finditer(words))

    @cached_property
    def form(self) -> tuple[str, str | None]:
        """Tag and class: boxes of one form hold one kind of thing."""
        return self.tag, self._node.attributes.get("class")

    @cached_property
    def is_hidden(self) -> bool:
        """Whether its own attributes keep it from being shown."""
        attributes = self._node.attributes
        return (
            "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or _HIDDEN_STYLE.search((attributes.get("style") or "").lower()) is not None
        )

    def chain(self) -> Iterator[Box]:
        """The box and those around it, from the inside."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


class HtmlLine(NamedTuple):
    """A line as shown, its white space collapsed."""

    text: str
    linked: int
    """How many of its characters are links."""
    box: Box


class _Place(NamedTuple):
    box: Box
    is_linked: bool


def read_html_lines(body: LexborNode) -> list[HtmlLine]:
    """The lines of `body`, in the order of the document."""
    return list(_Reader(body).joined())


class _Reader:
    def __init__(self, body: LexborNode) -> None:
        self._lines: list[HtmlLine] = []
        self._wraps: dict[int, int] = {}  # how many <br> stand behind a line
        self._spaced: set[Box] = set()  # boxes in which two <br> stand between paragraphs
        self._places: dict[int, _Place] = {}
        self._pieces: list[str] = []
        self._linked = 0
        self._box: Box | None = None
        self._is_wrapped = False  # whether a <br> that ended no line stands behind the last words
        self._places[body.mem_id] = _Place(Box(body, None, is_linked=False), is_linked=False)
        for node in body.traverse(include_text=True):
            tag = node.tag
            if tag == "-text":
                self._text(node)
            elif tag == "br":
                self._break(node)
            elif tag not in _INLINE:
                self._end_line()
        self._end_line()

    def joined(self) -> Iterator[HtmlLine]:
        """The lines; where a box spaces its paragraphs by two ``<br>``, one of them wraps a sentence or divides two."""
        held: HtmlLine | None = None
        for i, line in enumerate(self._lines):
            if held is not None and self._goes_on(held, line, self._wraps.get(i - 1, 0)):
                held = HtmlLine(f"{held.text} {line.text}", held.linked + line.linked, line.box)
                continue
            if held is not None:
                yield held
            held = line
        if held is not None:
            yield held

    def _goes_on(self, line: HtmlLine, following: HtmlLine, breaks: int) -> bool:
        if breaks != 1 or line.box is not following.box or line.box not in self._spaced or line.linked:
            return False
        return line.text.endswith((".", ",", ";", "!", "?")) or following.text[:1].islower()

    def _text(self, node: LexborNode) -> None:
        words = node.text_content or ""
        parent = node.parent
        if parent is None or not words or words.isspace():
            if self._pieces:
                self._pieces.append(" ")
            return
        place = self._places.get(parent.mem_id) or self._place(parent)
        if place.box is not self._box:
            self._end_line()
            self._box = place.box
        self._pieces.append(words)
        self._is_wrapped = False
        if place.is_linked:
            self._linked += len(words)

    def _break(self, node: LexborNode) -> None:
        """A ``<br>`` ends the line; inside a paragraph, only the second of two does."""
        parent = node.parent
        place = None if parent is None else self._places.get(parent.mem_id) or self._place(parent)
        if place is None or place.box.tag not in _WRAPPED or place.box is not self._box or self._is_wrapped:
            self._end_line()
            last = len(self._lines) - 1
            self._wraps[last] = self._wraps.get(last, 0) + 1
            if place is not None and self._wraps[last] > 1:
                self._spaced.add(place.box)
        else:
            self._pieces.append(" ")
            self._is_wrapped = True

    def _place(self, node: LexborNode) -> _Place:
        """The box that the text of `node` stands in, and whether it is a link."""
        unknown = [node]
        while (place := self._places.get(unknown[-1].mem_id)) is None:
            parent = unknown[-1].parent
            if parent is None:
                raise AssertionError("every node stands in the body")  # pragma: no cover
            unknown.append(parent)
        for inner in reversed(unknown[:-1]):
            box, is_linked = place
            tag = inner.tag or ""
            is_linked = is_linked or tag == "a"
            place = _Place(box if tag in _INLINE else Box(inner, box, is_linked=is_linked), is_linked)
            self._places[inner.mem_id] = place
        return place

    def _end_line(self) -> None:
        if self._pieces:
            text = " ".join("".join(self._pieces).split()).strip(_INVISIBLE)
            if text and self._box is not None:
                self._lines.append(HtmlLine(text, min(self._linked, len(text)), self._box))
            self._pieces = []
            self._linked = 0
        self._box = None
        self._is_wrapped = False
