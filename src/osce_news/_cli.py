"""Pages in, JSON out: what ``python -m osce_news`` does.

Only ``__main__`` imports this module, so that the library needs neither argparse nor json.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from osce_news._input import is_html
from osce_news._json import to_dict
from osce_news._parse import parse, parse_html
from osce_news.errors import NotAnArticleError, TooLargeError
from osce_news.model import Article
from osce_news.page.html.decoding import decode

__all__ = ["main"]

_PROGRAM = "python -m osce_news"

_DESCRIPTION = """\
Read news pages of the OSCE and write what they say as JSON, in UTF-8: an indented object
for one page, JSON Lines for several. A page is an HTML file, or a text file in UTF-8, one
paragraph a line; its first characters tell which.
"""

_EPILOG = """\
examples:
  python -m osce_news --published 2010-05-05 page.txt
  python -m osce_news saved/*.html > articles.jsonl

A page that cannot be read is named on standard error, the others go on. The exit status
is 0, or 1 where a page could not be read, or 2 for options that make no sense.
"""

_MAX_CHARS = 10_000_000
_HEAD = 4_000  # bytes that hold the characters by which HTML is told


def main(argv: Sequence[str] | None = None) -> int:
    """Read the pages that `argv` names, ``sys.argv`` by default, and return the exit status.

    Raises `SystemExit` after ``--help`` and ``--version`` (0), and for options that make no sense (2).
    """
    options = _options(argv)
    status = 0
    for page in options.pages:
        try:
            article = _article(_read(page), options)
        except (_Unreadable, NotAnArticleError, TooLargeError) as error:
            _complain(page, str(error))
            status = 1
            continue
        try:
            _write(_to_json(article, indent=2 if len(options.pages) == 1 else None))
        except BrokenPipeError:  # the reader has seen enough
            _let_go_of_stdout()
            return 1
        except OSError as error:  # a full disk
            _complain("standard output", error.strerror or str(error))
            _let_go_of_stdout()
            return 1
    return status


# -- what was asked for -----------------------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        super().error(_visible(message))


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib import metadata  # noqa: PLC0415 - slow, and needed here alone

        try:
            print(f"osce-news {metadata.version('osce-news')}")
        except metadata.PackageNotFoundError:  # run from its source
            print("osce-news, not installed")
        parser.exit()


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = _Parser(
        prog=_PROGRAM,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="an HTML or text file; - is standard input")
    parser.add_argument("--url", help="address of the page, handed through; with one PAGE only")
    parser.add_argument("--published", type=_day, metavar="YYYY-MM-DD", help="day of publication, for pages without")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    options = parser.parse_args(argv)
    if options.url is not None and len(options.pages) > 1:
        parser.error(f"--url is the address of one page, not of {len(options.pages)}")
    return options


def _day(text: str) -> datetime.date:
    with contextlib.suppress(ValueError):
        day = datetime.date.fromisoformat(text)
        if day.isoformat() == text:  # 20100505 and 2010-W18-3 are ISO 8601, too
            return day
    raise argparse.ArgumentTypeError(f"expected a day as YYYY-MM-DD, got {text!r}")


# -- a page -----------------------------------------------------------------------------------------------------------


class _Unreadable(Exception):
    """A page that never came to be text; the message says why."""


def _article(data: bytes, options: argparse.Namespace) -> Article:
    """The page in `data`: HTML if it begins as HTML does, in whatever encoding, and else text."""
    if is_html(decode(data[:_HEAD], None).text):
        return parse_html(data, url=options.url, published=options.published, max_chars=_MAX_CHARS)
    return parse(_as_text(data), url=options.url, published=options.published, max_chars=_MAX_CHARS)


def _as_text(data: bytes) -> str:
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        wrong = f"{error.reason} 0x{data[error.start]:02x} at byte {error.start:,}"
        raise _Unreadable(f"not a text in UTF-8: {wrong}") from None


def _read(page: str) -> bytes:
    limit = 4 * _MAX_CHARS + 3  # the longest characters, and a byte order mark
    try:
        if page == "-":
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with open(page, "rb") as file:
                data = file.read(limit + 1)
    except OSError as error:
        raise _Unreadable(error.strerror or str(error)) from None
    except ValueError as error:  # no name of a file: a NUL in it, a surrogate
        raise _Unreadable(str(error)) from None
    if len(data) > limit:
        raise _Unreadable(f"more than {limit:,} bytes, which is more than {_MAX_CHARS:,} characters")
    return data


# -- what is written --------------------------------------------------------------------------------------------------


def _to_json(article: Article, indent: int | None) -> str:
    """JSON to read: letters as they are, and an escape for each character that shows nothing or moves the cursor.

    So what the page holds stays on its line (U+2028 breaks lines, too), and a lone surrogate does not stop the rest.
    """
    separators = (",", ":") if indent is None else None
    text = json.dumps(to_dict(article), indent=indent, separators=separators, ensure_ascii=False)
    hidden = {character for character in set(text) if not character.isprintable()} - {"\n"}
    return text.translate({ord(character): json.dumps(character)[1:-1] for character in hidden})


def _write(text: str) -> None:
    out = sys.stdout.buffer
    out.write(text.encode("utf-8") + b"\n")
    out.flush()


def _complain(page: str, message: str) -> None:
    print(f"{_PROGRAM}: {_visible(page)}: {_visible(message)}", file=sys.stderr)


def _visible(text: str) -> str:
    return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)


def _let_go_of_stdout() -> None:
    """Python flushes standard output once more at its end; let that go nowhere, so that it says nothing."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
