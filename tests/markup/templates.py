"""Contents as whole pages, each in many markups, spread out or minified."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs

from tests.markup import (
    amp,
    aspnet,
    br_lines,
    div_paragraphs,
    drupal7,
    drupal10,
    fields,
    mobile,
    plain_divs,
    preformatted,
    print_view,
    semantic,
    table_layout,
    web_archive,
    word,
    wordpress,
)
from tests.markup.content import Content
from tests.markup.nodes import Hand, Node, write

__all__ = ["TEMPLATES", "render", "shown"]


class _Template(NamedTuple):
    doctype: str
    page: Callable[[Content, str], Node]
    charset: str
    shouting: bool = False
    unclosed: frozenset[str] = frozenset()
    has_menu: bool = True
    lacks: frozenset[str] = frozenset()
    """The fields of a content that such a site has no place for."""


_TRANSITIONAL = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">'

TEMPLATES = {
    "drupal7": _Template("<!DOCTYPE html>", drupal7.page, "utf-8"),
    "semantic": _Template("<!doctype html>", semantic.page, "utf-8", unclosed=frozenset({"option"})),
    "br_lines": _Template(
        _TRANSITIONAL, br_lines.page, "windows-1252", shouting=True, unclosed=frozenset({"p", "li", "option"})
    ),
    "table_layout": _Template(_TRANSITIONAL, table_layout.page, "iso-8859-1"),
    "drupal10": _Template("<!DOCTYPE html>", drupal10.page, "utf-8"),
    "aspnet": _Template(_TRANSITIONAL, aspnet.page, "utf-8"),
    "plain_divs": _Template("<!DOCTYPE html>", plain_divs.page, "utf-8"),
    "word": _Template(_TRANSITIONAL, word.page, "windows-1252"),
    "preformatted": _Template(
        _TRANSITIONAL,
        preformatted.page,
        "iso-8859-1",
        shouting=True,
        unclosed=frozenset({"p", "li", "dt", "dd", "option"}),
        lacks=frozenset({"image"}),
    ),
    "mobile": _Template("<!DOCTYPE html>", mobile.page, "utf-8"),
    "wordpress": _Template("<!DOCTYPE html>", wordpress.page, "utf-8", lacks=frozenset({"fields"})),
    "fields": _Template("<!DOCTYPE html>", fields.page, "utf-8"),
    "web_archive": _Template(_TRANSITIONAL, web_archive.page, "utf-8"),
    "print_view": _Template("<!DOCTYPE html>", print_view.page, "utf-8", has_menu=False),
    "amp": _Template("<!doctype html>", amp.page, "utf-8"),
    "div_paragraphs": _Template("<!DOCTYPE html>", div_paragraphs.page, "utf-8"),
}
"""The markups by name."""


def render(content: Content, template: str, *, minified: bool = False, charset: str | None = None) -> str:
    """The whole page; `charset` is what it declares, by default what a site of its time would."""
    form = TEMPLATES[template]
    hand = Hand(minified=minified, shouting=form.shouting, unclosed=form.unclosed)
    end = "" if minified else "\n"
    return form.doctype + end + write(form.page(content, charset or form.charset), hand) + end


def shown(content: Content, template: str) -> Content:
    """The content without what the template has no place for."""
    lacks = TEMPLATES[template].lacks
    image = None if "image" in lacks else content.image
    return attrs.evolve(content, image=image, fields=() if "fields" in lacks else content.fields)
