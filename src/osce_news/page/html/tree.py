"""The lines of an HTML page, as a browser breaks them, each with the box that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from osce_news._fold import INVISIBLE
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

# A name with its value on a line of its own, in characters and in runs of words.
_LONGEST_NAME = 30
_LONGEST_FIELD = 120
_MOST_PIECES = 8
_STOPS = '.,;:!?"”»“’'

_UNSEEN = " " + INVISIBLE  # a line of nothing else is no line


class Box:
    """An element that breaks lines."""

    __slots__ = ("_attributes_read", "_names_read", "_node", "parent", "tag")

    def __init__(self, node: LexborNode, tag: str, parent: Box | None) -> None:
        self._node = node
        self._attributes_read: dict[str, str | None] | None = None
        self._names_read: frozenset[str] | None = None
        self.tag: str = tag
        self.parent: Box | None = parent
        """The box around it; ``None`` for the body."""

    @property
    def names(self) -> frozenset[str]:
        """The words of its class and id: ``panel``, ``pane``, ``body`` of ``class="panel-pane" id="paneBody"``."""
        if self._names_read is None:
            attributes = self._attributes
            words = f"{attributes.get('class') or ''} {attributes.get('id') or ''}" if attributes else ""
            self._names_read = frozenset(match.group().lower() for match in _NAME.finditer(words))
        return self._names_read

    @property
    def form(self) -> tuple[str, str | None]:
        """Tag and class: boxes of one form hold one kind of thing."""
        return self.tag, self._attributes.get("class")

    @property
    def is_hidden(self) -> bool:
        """Whether its own attributes keep it from being shown."""
        attributes = self._attributes
        if not attributes:
            return False
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        style = attributes.get("style")
        return style is not None and _HIDDEN_STYLE.search(style.lower()) is not None

    @property
    def _attributes(self) -> dict[str, str | None]:
        if self._attributes_read is None:
            self._attributes_read = self._node.attributes
        return self._attributes_read

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


def read_html_lines(body: LexborNode, left_out: frozenset[str]) -> list[HtmlLine]:
    """The lines of `body` in the order of the document, without those of elements that are `left_out`."""
    return list(_Reader(body, left_out).joined())


class _Reader:
    def __init__(self, body: LexborNode, left_out: frozenset[str]) -> None:
        self._lines: list[HtmlLine] = []
        self._wraps: dict[int, int] = {}  # how many <br> stand behind a line
        self._spaced: set[Box] = set()  # boxes in which two <br> stand between paragraphs
        self._pieces: list[str] = []
        self._linked = 0
        self._box: Box  # of the pieces
        self._part = 0
        self._breaks = 0  # <br> behind the last words
        self._read(body, left_out)

    def _read(self, body: LexborNode, left_out: frozenset[str]) -> None:
        """Walk over all nodes; of those that are open, keep the place that they stand in."""
        box, is_linked, is_raised = Box(body, "body", None), False, False
        around: list[tuple[LexborNode, Box, bool, bool]] = []
        node = body.first_child
        while node is not None or around:
            if node is None:
                node, outer, is_linked, is_raised = around.pop()
                if outer is not box:
                    box = outer
                    if self._pieces:
                        self._end_line()
                node = node.next
                continue
            tag = node.tag or ""
            if tag == "-text":
                words = node.text_content or ""
                if box.tag == "pre":
                    self._preformatted(words, box, is_linked=is_linked)
                elif not (is_linked and is_raised):  # the mark of a note
                    self._words(words, box, is_linked=is_linked)
                node = node.next
                continue
            inner = None
            if tag == "br":
                self._break(box)
            elif tag not in left_out:
                inner = node.first_child
                if tag in _INLINE or ":" in tag:
                    if inner is not None:
                        around.append((node, box, is_linked, is_raised))
                        is_linked = is_linked or tag == "a"
                        is_raised = is_raised or tag == "sup"
                else:
                    if self._pieces:
                        self._end_line()
                    self._part += tag == "hr"
                    if inner is not None:
                        around.append((node, box, is_linked, is_raised))
                        box, is_raised = Box(node, tag, box), False
            node = node.next if inner is None else inner

    def joined(self) -> Iterator[HtmlLine]:
        """The lines; where a box spaces its paragraphs by two ``<br>``, one of them wraps a sentence or divides two."""
        if not self._spaced:
            yield from self._lines
            return
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

    def _preformatted(self, words: str, box: Box, *, is_linked: bool) -> None:
        start = 0
        for gap in _BLANK_LINE.finditer(words):
            self._words(words[start : gap.start()], box, is_linked=is_linked)
            self._end_line()
            start = gap.end()
        self._words(words[start:], box, is_linked=is_linked)

    def _words(self, words: str, box: Box, *, is_linked: bool) -> None:
        if not words or words.isspace():
            if self._pieces:
                self._pieces.append(" ")
            return
        self._box = box
        self._pieces.append(words)
        self._breaks = 0
        if is_linked:
            self._linked += len(words)

    def _break(self, box: Box) -> None:
        """A ``<br>`` ends the line; inside a paragraph, only the second of two does, or one behind a field."""
        self._breaks += 1
        if self._breaks == 1 and self._pieces and box.tag in _WRAPPED and not _is_field(self._pieces):
            self._pieces.append(" ")
            return
        self._end_line()
        self._wraps[len(self._lines) - 1] = self._breaks
        if self._breaks > 1:
            self._spaced.add(box)

    def _end_line(self) -> None:
        text = " ".join("".join(self._pieces).split())
        if not text.isascii():
            text = text.strip(_UNSEEN)
        if text:
            self._lines.append(HtmlLine(text, min(self._linked, len(text)), self._box, self._part))
        self._pieces = []
        self._linked = 0


def _is_field(pieces: list[str]) -> bool:
    """Whether a line says a name and its value: ``Date: 5 May 2010``."""
    if len(pieces) > _MOST_PIECES:
        return False
    text = "".join(pieces).strip()
    name, colon, value = text.partition(":")
    return (
        bool(colon and value) and len(name) <= _LONGEST_NAME and len(text) <= _LONGEST_FIELD and text[-1] not in _STOPS
    )
