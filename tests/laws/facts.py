"""What an article says, in a form that two readings of one page can be compared by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum

import attrs

from osce_news import Span
from osce_news.model import Article, Block, Notice, Term

__all__ = ["assert_grounded", "assert_partition", "facts_of", "fold", "moved", "read", "spans_of"]

_PLAIN = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("‐‑‒–—―−", "-"))
_SHOWS_NOTHING = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def fold(words: str) -> str:
    """`words` without typography. The tests' own, so that a slip of the library's folding shows."""
    words = _SHOWS_NOTHING.sub("", unicodedata.normalize("NFC", words)).translate(_PLAIN)
    return " ".join(words.split())


def facts_of(article: Article) -> dict[str, object]:
    """All facts by the article's field, spans as folded words, terms as ids.

    Offsets and blocks are left out, and the layout, which tells of the frame.
    """
    return {
        field.name: _words_of(getattr(article, field.name))
        for field in attrs.fields(Article)
        if field.name not in ("text", "blocks", "layout")
    }


def _words_of(value: object) -> object:
    match value:
        case Span():
            return fold(value.text)
        case Term():
            return value.id
        case Notice():  # its message quotes the page
            return (value.code, _words_of(value.span))
        case Enum():
            return value.name
        case tuple():
            return tuple(map(_words_of, value))
    kind = type(value)
    if attrs.has(kind):
        return (kind.__name__, *((f.name, _words_of(getattr(value, f.name))) for f in attrs.fields(kind)))
    return value


def spans_of(value: object) -> Iterator[Span]:
    """Every span that `value` holds, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    elif attrs.has(kind := type(value)):
        for field in attrs.fields(kind):
            yield from spans_of(getattr(value, field.name))


def assert_grounded(value: object, text: str) -> None:
    """Every span that `value` holds stands in `text` where it says."""
    for span in spans_of(value):
        assert 0 <= span.start <= span.end <= len(text), f"{span!r} is outside the text"
        assert text[span.start : span.end] == span.text, f"{span!r} does not stand where it says"


def assert_partition(blocks: Sequence[Block], text: str) -> None:
    """Every character is in exactly one block, or is white space before, between or behind blocks."""
    assert_grounded(tuple(blocks), text)
    position = 0
    for block in blocks:
        assert position <= block.span.start, "blocks overlap"
        assert not text[position : block.span.start].strip(), "words between blocks"
        assert block.span.text.strip(), "a block of nothing"
        position = block.span.end
    assert not text[position:].strip(), "words behind the last block"


def moved(value: object, by: int) -> object:
    """`value` with every span `by` characters further on, and the text of an article left out."""
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by, value.text)
    if isinstance(value, tuple):
        return tuple(moved(item, by) for item in value)
    kind = type(value)
    if attrs.has(kind):
        names = [field.name for field in attrs.fields(kind) if (kind, field.name) != (Article, "text")]
        return (kind, *((name, moved(getattr(value, name), by)) for name in names))
    return value


def read(article: Article) -> object:
    """Everything that `article` holds, offsets and blocks included, but for its text."""
    return moved(article, 0)
