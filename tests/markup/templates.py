"""Contents as whole pages, each in four markups, spread out or minified."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.markup import br_lines, drupal7, semantic, table_layout
from tests.markup.content import Content
from tests.markup.nodes import Hand, Node, write

__all__ = ["TEMPLATES", "render"]


class _Template(NamedTuple):
    doctype: str
    page: Callable[[Content, str], Node]
    charset: str
    shouting: bool = False
    unclosed: frozenset[str] = frozenset()


_TRANSITIONAL = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">'

TEMPLATES = {
    "drupal7": _Template("<!DOCTYPE html>", drupal7.page, "utf-8"),
    "semantic": _Template("<!doctype html>", semantic.page, "utf-8", unclosed=frozenset({"option"})),
    "br_lines": _Template(
        _TRANSITIONAL, br_lines.page, "windows-1252", shouting=True, unclosed=frozenset({"p", "li", "option"})
    ),
    "table_layout": _Template(_TRANSITIONAL, table_layout.page, "iso-8859-1"),
}
"""The markups by name."""


def render(content: Content, template: str, *, minified: bool = False, charset: str | None = None) -> str:
    """The whole page; `charset` is what it declares, by default what a site of its time would."""
    form = TEMPLATES[template]
    hand = Hand(minified=minified, shouting=form.shouting, unclosed=form.unclosed)
    end = "" if minified else "\n"
    return form.doctype + end + write(form.page(content, charset or form.charset), hand) + end
