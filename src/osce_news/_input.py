"""What is handed in, before anything is read: what it must be, and what is refused at its first characters."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.errors import NotAnArticleError, TooLargeError
from osce_news.page.html.decoding import Decoded, decode

__all__ = ["check_html", "check_optional", "check_text", "check_type", "is_html"]

_HTML = Pattern(r"\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]*(?:\s[^<>]*)?/?>)")
_HEAD = 1000  # characters in which the beginning of a file tells what it is
_CONTROL = Pattern(r"[\x00-\x08\x0e-\x1f\ufffd]")
_BINARY_SHARE = 0.1  # control and replacement characters that no text has
_SIGNATURES = {"%PDF-": "a PDF file", "\x1f\x8b": "gzip data", "PK\x03\x04": "a ZIP archive", "\x89PNG": "a PNG image"}
_MOST_BYTES = 4  # of one character


def check_type(text: object) -> None:
    """Raise `TypeError` where `text` is no str."""
    if isinstance(text, bytes | bytearray | memoryview):
        raise TypeError(
            f"text must be str, not {type(text).__name__}; decode the bytes first, for example data.decode('utf-8'),"
            " or call parse_html() if they are HTML"
        )
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")


def check_optional(value: object, name: str) -> None:
    """Raise `TypeError` where the argument called `name` is neither a str nor ``None``."""
    if not isinstance(value, str | None):
        raise TypeError(f"{name} must be str or None, not {type(value).__name__}")


def is_html(text: str) -> bool:
    """Whether `text` begins as HTML does: with an element, a comment or a declaration."""
    return _HTML.match(text[:_HEAD].lower()) is not None


def check_text(text: str, max_chars: int) -> None:
    """Raise where `text` is no text of a page, or a longer one than `max_chars` characters."""
    check_type(text)
    _check_bound(max_chars)
    _check_size(text, "text", max_chars)
    _check_signature(text, "text")
    _check_head(text, "text")
    if is_html(text):
        raise NotAnArticleError(
            "the text is HTML (character 0); parse_html() reads HTML, parse() and parse_listing() the text of a page"
        )


def check_html(html: str | bytes, encoding: str | None, max_chars: int) -> Decoded:
    """The HTML decoded; raises where it is none, or longer than `max_chars` characters."""
    check_optional(encoding, "encoding")
    _check_bound(max_chars)
    if isinstance(html, str):
        decoded = Decoded(html, "str", None)
    elif isinstance(html, bytes):
        if len(html) > _MOST_BYTES * max_chars:
            raise TooLargeError(f"the HTML has {len(html):,} bytes, too many for max_chars={max_chars:,}")
        _check_signature(html[:_HEAD].decode("latin-1"), "HTML")
        decoded = decode(html, encoding)
    else:
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    _check_size(decoded.text, "HTML", max_chars)
    _check_signature(decoded.text, "HTML")
    _check_head(decoded.text, "HTML")
    if "<" not in decoded.text:
        raise NotAnArticleError("the HTML holds no element; parse() reads the text of a page")
    return decoded


def _check_bound(max_chars: object) -> None:
    if not isinstance(max_chars, int):
        raise TypeError(f"max_chars must be int, not {type(max_chars).__name__}")


def _check_size(text: str, what: str, max_chars: int) -> None:
    if len(text) > max_chars:
        raise TooLargeError(f"the {what} has {len(text):,} characters, more than max_chars={max_chars:,}")


def _check_signature(text: str, what: str) -> None:
    """Raise where the first characters are those of a format that is no text."""
    for signature, name in _SIGNATURES.items():
        if text.startswith(signature):
            raise NotAnArticleError(f"the {what} is {name}, not the {what} of a page (character 0)")


def _check_head(text: str, what: str) -> None:
    """Raise where there is nothing to read, or the first characters are no text."""
    if not text or text.isspace():
        raise NotAnArticleError(f"the {what} is empty" if not text else f"the {what} holds white space only")
    head = text[:_HEAD]
    if sum(1 for _ in _CONTROL.finditer(head)) > _BINARY_SHARE * len(head):
        raise NotAnArticleError(f"the {what} is binary data: more than one character in ten is a control character")
