"""The lines of an HTML page, as a browser breaks them, each with the box that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from osce_news._lazy import Pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Box", "HtmlLine", "read_html_lines"]

# What breaks no line; every other element does, unless its name has a prefix, as those of word processors have.
_INLINE = frozenset(
    "-comment a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s "
    " samp small span strike strong sub sup time tt u var wbr".split()
)
# Elements in which a single <br> only wraps a line.
_WRAPPED = frozenset("blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre".split())
_BLANK_LINE = Pattern(r"\n[^\S\n]*+\n\s*+")  # between the paragraphs of preformatted text
_HIDDEN_STYLE = Pattern(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden")
_NAME = Pattern(r"[A-Z]*+[a-z0-9]+|[A-Z]+")
# What folding takes away: a line of nothing else is no line.
_INVISIBLE = (
    " \xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067"
    "\u2068\u2069\ufeff"
)


# A name with its value on a line of its own, in characters and in runs of words.
_LONGEST_NAME = 30
_LONGEST_FIELD = 120
_MOST_PIECES = 8
_STOPS = '.,;:!?"”»“’'


class Box:
    """An element that breaks lines."""

    def __init__(self, node: LexborNode, parent: Box | None) -> None:
        self._node = node
        self.tag: str = node.tag or ""
        self.parent = parent
        """The box around it; ``None`` for the body."""

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of its class and id: ``panel``, ``pane``, ``body`` of ``class="panel-pane" id="paneBody"``."""
        attributes = self._node.attributes
        words = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        return frozenset(match.group().lower() for match in _NAME.finditer(words))

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
    part: int = 0
    """How many rules (``<hr>``) stand before it."""


class _Place(NamedTuple):
    box: Box
    is_linked: bool
    is_raised: bool


def read_html_lines(body: LexborNode) -> list[HtmlLine]:
    """The lines of `body`, in the order of the document."""
    return list(_Reader(body).joined())


class _Reader:
    def __init__(self, body: LexborNode) -> None:
        self._lines: list[HtmlLine] = []
        self._wraps: dict[int, int] = {}  # how many <br> stand behind a line
        self._spaced: set[Box] = set()  # boxes in which two <br> stand between paragraphs
        self._pieces: list[str] = []
        self._linked = 0
        self._box: Box | None = None
        self._part = 0
        self._breaks = 0  # <br> behind the last words
        self._read(body)

    def _read(self, body: LexborNode) -> None:
        """Walk over all nodes, each with the place that it stands in."""
        place = _Place(Box(body, None), is_linked=False, is_raised=False)
        around = [(body, place, False)]
        node = body.first_child
        while around:
            if node is None:
                left, place, is_inline = around.pop()
                if self._pieces and not is_inline:
                    self._end_line()
                node = left.next
                continue
            tag = node.tag or ""
            if tag == "-text":
                read = self._preformatted if place.box.tag == "pre" else self._words
                read(node.text_content or "", place)
            elif tag == "br":
                self._break(place.box)
            else:
                is_inline = tag in _INLINE or ":" in tag
                if not is_inline:
                    if self._pieces:
                        self._end_line()
                    self._part += tag == "hr"
                inner = node.first_child
                if inner is not None:
                    around.append((node, place, is_inline))
                    place = _place_in_line(tag, place) if is_inline else _place_in_box(node, place)
                    node = inner
                    continue
            node = node.next

    def joined(self) -> Iterator[HtmlLine]:
        """The lines; where a box spaces its paragraphs by two ``<br>``, one of them wraps a sentence or divides two."""
        held: HtmlLine | None = None
        for i, line in enumerate(self._lines):
            if held is not None and self._goes_on(held, line, self._wraps.get(i - 1, 0)):
                held = held._replace(text=f"{held.text} {line.text}", linked=held.linked + line.linked)
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

    def _preformatted(self, words: str, place: _Place) -> None:
        start = 0
        for gap in _BLANK_LINE.finditer(words):
            self._words(words[start : gap.start()], place)
            self._end_line()
            start = gap.end()
        self._words(words[start:], place)

    def _words(self, words: str, place: _Place) -> None:
        if not words or words.isspace():
            if self._pieces:
                self._pieces.append(" ")
            return
        if place.is_raised and place.is_linked:
            return  # the mark of a note
        if place.box is not self._box:
            self._end_line()
            self._box = place.box
        self._pieces.append(words)
        self._breaks = 0
        if place.is_linked:
            self._linked += len(words)

    def _break(self, box: Box) -> None:
        """A ``<br>`` ends the line; inside a paragraph, only the second of two does, or one behind a field."""
        self._breaks += 1
        if self._breaks == 1 and box is self._box and box.tag in _WRAPPED and not _is_field(self._pieces):
            self._pieces.append(" ")
            return
        self._end_line()
        self._wraps[len(self._lines) - 1] = self._breaks
        if self._breaks > 1:
            self._spaced.add(box)

    def _end_line(self) -> None:
        if self._pieces:
            text = " ".join("".join(self._pieces).split()).strip(_INVISIBLE)
            if text and self._box is not None:
                self._lines.append(HtmlLine(text, min(self._linked, len(text)), self._box, self._part))
            self._pieces = []
            self._linked = 0
        self._box = None


def _is_field(pieces: list[str]) -> bool:
    """Whether a line says a name and its value: ``Date: 5 May 2010``."""
    if len(pieces) > _MOST_PIECES:
        return False
    text = "".join(pieces).strip()
    name, colon, value = text.partition(":")
    return (
        bool(colon and value) and len(name) <= _LONGEST_NAME and len(text) <= _LONGEST_FIELD and text[-1] not in _STOPS
    )


def _place_in_line(tag: str, place: _Place) -> _Place:
    """The place of what stands in an element that breaks no line."""
    if tag == "a":
        return _Place(place.box, is_linked=True, is_raised=place.is_raised)
    return _Place(place.box, place.is_linked, is_raised=True) if tag == "sup" else place


def _place_in_box(node: LexborNode, place: _Place) -> _Place:
    return _Place(Box(node, place.box), place.is_linked, is_raised=False)
