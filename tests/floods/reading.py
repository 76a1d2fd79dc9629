"""Reads a flood, and tells how much came of it."""

from __future__ import annotations

import attrs

import osce_news
from osce_news import OsceNewsError
from osce_news.model import Article, Term
from tests.floods.flood import Flood, Page

__all__ = ["amount_of_text", "read"]


def read(page: Page, flood: Flood) -> object:
    """What its reader makes of a page, with all facts read; an error of ours, too."""
    reader = {"text": osce_news.parse, "entries": osce_news.parse_listing}.get(flood.kind, osce_news.parse_html)
    try:
        result: object = reader(page)  # type: ignore[operator]
    except OsceNewsError as error:
        return error
    if isinstance(result, Article):
        for field in attrs.fields(Article):  # facts are read when they are first asked for
            getattr(result, field.name)
    return result


def amount_of_text(value: object) -> int:
    """Characters of all strings that `value` holds, each as often as it stands there, but for the page itself.

    Terms are the vocabulary's, however often a page names them.
    """
    if isinstance(value, str):
        return len(value)
    if isinstance(value, Term):
        return 0
    if isinstance(value, tuple):
        return sum(map(amount_of_text, value))
    kind = type(value)
    if not attrs.has(kind):
        return 0
    names = [field.name for field in attrs.fields(kind) if (kind, field.name) != (Article, "text")]
    return sum(amount_of_text(getattr(value, name)) for name in names)
