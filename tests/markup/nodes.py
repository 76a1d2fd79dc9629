"""A tree of elements, and the ways in which sites write one down.

>>> page = h("div.pane#top", h("p", "A &amp; <em>B</em>"), h("img", src="x.gif"))
>>> write(page, Hand(minified=True))
'<div class=pane id=top><p>A &amp; <em>B</em></p><img src=x.gif></div>'
>>> print(write(page, Hand(shouting=True, unclosed=frozenset({"p"}))))
<DIV CLASS="pane" ID="top">
  <P>A &amp; <EM>B</EM>
  <IMG SRC="x.gif">
</DIV>
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

import attrs

__all__ = ["Hand", "Node", "Part", "comment", "h", "write"]

_INLINE = frozenset("a abbr b br button em font i img input label o:p small span strong sub sup time u".split())
_VOID = frozenset("area base br col embed hr img input link meta".split())
_RAW = frozenset({"pre", "script", "style", "textarea", "title", "!--"})
_TAG = re.compile(r"(</?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?==[\"'])")
_UNQUOTED = re.compile(r"[\w./:#-]*[\w.:#-]")
_WIDTH = 110


@attrs.frozen
class Node:
    """An element or a comment."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    """An empty value is written as the name alone: ``hidden``."""
    children: tuple[Node | str, ...]
    """Strings are HTML already."""


Part = Node | str


@attrs.frozen(kw_only=True)
class Hand:
    """How a tree is written."""

    minified: bool = False
    """No white space between blocks, attributes sorted and without quotes where none are needed."""
    shouting: bool = False
    """Names of tags and attributes in capitals."""
    unclosed: frozenset[str] = frozenset()
    """Elements whose end tag is left out."""


def h(selector: str, *children: Part | None, **attributes: str | None) -> Node:
    """An element from ``tag.class.class#id``; ``None`` among the children or attributes is left out.

    A trailing underscore of a name is dropped and others become hyphens: ``for_``, ``aria_hidden``.
    """
    tag, *names = re.split(r"(?=[.#])", selector)
    classes = " ".join(name[1:] for name in names if name[0] == ".")
    given = [("class", classes)] if classes else []
    given += [("id", name[1:]) for name in names if name[0] == "#"]
    given += [(k.rstrip("_").replace("_", "-"), v) for k, v in attributes.items() if v is not None]
    return Node(tag, tuple(given), tuple(child for child in children if child is not None))


def comment(words: str) -> Node:
    """A comment; `words` may hold tags."""
    return Node("!--", (), (words,))


def write(node: Node, hand: Hand) -> str:
    """The tree as HTML."""
    return "".join(_pieces(node, hand, 0)).lstrip("\n")


def _pieces(node: Node, hand: Hand, depth: int) -> Iterator[str]:
    """The element on a line of its own; inline content stays together, blocks get a line each."""
    margin = "" if hand.minified else "\n" + "  " * depth
    opening, closing = _tags(node, hand)
    if all(map(_is_inline, node.children)):
        words = opening + _inline(node, hand) + closing
        yield margin + (words if node.tag in _RAW else _wrapped(words, hand, margin))
        return
    yield margin + opening
    for child in node.children:
        if isinstance(child, Node) and not _is_inline(child):
            yield from _pieces(child, hand, depth + 1)
        else:
            inner = margin and f"{margin}  "
            yield inner + _wrapped(_inline_part(child, hand), hand, inner)
    if closing:
        yield margin + closing


def _is_inline(part: Part) -> bool:
    return isinstance(part, str) or (part.tag in _INLINE and all(map(_is_inline, part.children)))


def _inline(node: Node, hand: Hand) -> str:
    if node.tag in _RAW:
        return "".join(child for child in node.children if isinstance(child, str))
    return "".join(_inline_part(child, hand) for child in node.children)


def _inline_part(part: Part, hand: Hand) -> str:
    if isinstance(part, Node):
        opening, closing = _tags(part, hand)
        return opening + _inline(part, hand) + closing
    return _TAG.sub(_shout, part) if hand.shouting else part


def _shout(tag: re.Match[str]) -> str:
    attributes = _ATTRIBUTE.sub(lambda name: name[0].upper(), tag[3])
    return f"{tag[1]}{tag[2].upper()}{attributes}>"


def _wrapped(words: str, hand: Hand, margin: str) -> str:
    """Long lines are broken where they have a space, as editors break them."""
    if hand.minified or len(words) <= _WIDTH:
        return words
    return f"{margin}  ".join(textwrap.wrap(words, _WIDTH, break_long_words=False, break_on_hyphens=False))


def _tags(node: Node, hand: Hand) -> tuple[str, str]:
    if node.tag == "!--":
        return "<!--", "-->"
    tag = node.tag.upper() if hand.shouting else node.tag
    attributes = sorted(node.attributes) if hand.minified else node.attributes
    opening = f"<{tag}{''.join(_attribute(name, value, hand) for name, value in attributes)}>"
    return opening, "" if node.tag in _VOID or node.tag in hand.unclosed else f"</{tag}>"


def _attribute(name: str, value: str, hand: Hand) -> str:
    name = name.upper() if hand.shouting else name
    if not value and name.lower() not in ("alt", "value", "title"):
        return f" {name}"
    if hand.minified and _UNQUOTED.fullmatch(value):
        return f" {name}={value}"
    return f" {name}='{value}'" if '"' in value else f' {name}="{value}"'
