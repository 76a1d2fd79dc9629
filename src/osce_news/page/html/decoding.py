"""Bytes as text.

Asked in turn: the byte order mark, the caller, the page itself; then it is UTF-8 if it can be, and else windows-1252.
A page that declares a code page of single bytes and is UTF-8 throughout is UTF-8: no words come out so by chance.
No detector is asked: on such pages they are wrong more often than this order is.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from osce_news._lazy import Pattern

__all__ = ["Decoded", "decode"]


class Decoded(NamedTuple):
    """Decoded bytes."""

    text: str
    encoding: str
    """The codec that decoded them."""
    oddity: str | None
    """What is odd: a declaration that is wrong, bytes that had to be replaced."""


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LONGEST_CHARACTER = 4  # bytes
_HEAD = 4096  # bytes in which a page declares its encoding
_DECLARATION = Pattern(
    r"(?i:<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}(?P<meta>[a-z0-9._:-]{1,40})"
    r"|<\?xml[^>]{0,100}?encoding\s{0,4}=\s{0,4}[\"'](?P<xml>[a-z0-9._:-]{1,40}))"
)
# Character sets of web pages. Python's other codecs are something else (zip, punycode), and some are slow.
_CODECS = (
    frozenset(
        "big5 cp866 cp949 euc_jp euc_kr gb18030 gb2312 gbk koi8-r koi8-u mac-cyrillic mac-roman shift_jis utf-8"
        " utf-16-be utf-16-le".split()
    )
    .union(f"cp125{i}" for i in range(9))
    .union(f"iso8859-{i}" for i in range(2, 17) if i != 12)
)
# What browsers read in place of a declared codec. A page whose declaration could be read is not in UTF-16.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}
_SINGLE_BYTES = ("cp125", "cp866", "iso8859", "koi8", "mac")
_DECLARED_READ_AS = {"utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8"}


def decode(data: bytes, encoding: str | None) -> Decoded:
    """The text of `data`.

    Raises `ValueError` where `encoding` names no character set of web pages.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _replaced(data[len(mark) :], codec)
    if encoding is not None:
        asked = _codec(encoding)
        if asked is None:
            raise ValueError(f"unknown encoding: {encoding[:40]!r}")
        return _replaced(data, asked)
    return _as_declared(data, _declared(data))


def _as_declared(data: bytes, declared: str | None) -> Decoded:
    """`data` in the encoding that it declares; where it is none of that, in UTF-8 or windows-1252."""
    named = None if declared is None else _codec(declared)
    expected = _DECLARED_READ_AS.get(named or "", named) or "utf-8"
    if expected.startswith(_SINGLE_BYTES) and data.isascii():
        return Decoded(data.decode("ascii"), expected, None)
    candidates = ("utf-8", expected) if expected.startswith(_SINGLE_BYTES) else (expected, "utf-8")
    for codec in candidates:
        text = _strictly(data, codec)
        if text is not None:
            return Decoded(text, codec, None if codec == expected else _wrong(declared, codec))
    decoded = _replaced(data, "cp1252")
    return decoded._replace(oddity=decoded.oddity or (None if declared is None else _wrong(declared, "cp1252")))


def _declared(data: bytes) -> str | None:
    """The encoding that the page itself names."""
    match = _DECLARATION.search(data[:_HEAD].decode("latin-1"))
    return None if match is None else match["meta"] or match["xml"]


def _codec(name: str) -> str | None:
    """The codec of a character set of web pages, by any of its names."""
    try:
        codec = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    codec = _READ_AS.get(codec, codec)
    return codec if codec in _CODECS or codec in _DECLARED_READ_AS else None


def _strictly(data: bytes, codec: str) -> str | None:
    """`data` under `codec`; a character that the end of the data cuts is left out."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        is_cut = error.end == len(data) and len(data) - error.start < _LONGEST_CHARACTER
        return data[: error.start].decode(codec) if is_cut else None


def _replaced(data: bytes, codec: str) -> Decoded:
    """`data` under `codec`, with U+FFFD for what it cannot hold."""
    text = _strictly(data, codec)
    if text is not None:
        return Decoded(text, codec, None)
    text = data.decode(codec, "replace")
    count = text.count("\ufffd")
    return Decoded(text, codec, f"{count:,} stretches of bytes are no {codec} and were replaced by U+FFFD")


def _wrong(declared: str | None, codec: str) -> str:
    return f"the page declares the encoding {(declared or '')[:40]!r}, but its bytes are {codec}"
