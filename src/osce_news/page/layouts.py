"""The layouts that pages have had since 2000, each a description; a page has the first one that it fits.

A layout decides nothing: what a line is, is read from the line and its neighbours, so that a page of no known layout
still gives its title and its paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from osce_news.model import Role

__all__ = ["LAYOUTS", "Layout", "layout_of"]


class Layout(NamedTuple):
    """What pages of one layout have in common."""

    name: str
    """The name in `Article.layout`."""
    about: str
    """Where and when it is found."""
    roles: frozenset[Role] = frozenset()
    """What such a page has, all of it."""
    lines: frozenset[str] = frozenset()
    """Lines of its frame; it has one of them."""
    has_dashes: bool | None = None
    """Whether its labels have a dash; ``None`` where it does not matter."""


def _layout(name: str, about: str, *roles: Role, lines: Iterable[str] = (), has_dashes: bool | None = None) -> Layout:
    return Layout(name, about, frozenset(roles), frozenset(lines), has_dashes)


_NEWSROOMS = ("Newsroom", "Redaksia e lajmeve", "Новости")

LAYOUTS: tuple[Layout, ...] = (
    _layout("mirror", "copies of the site that print the body twice", Role.REPEAT),
    _layout(
        "sub-domain",
        "odihr.osce.org, astana.osce.org and their like, since 2025",
        Role.LABEL,
        lines=("Skip Links", "Skip to main content"),
        has_dashes=False,
    ),
    _layout("odihr", "odihr.osce.org, with a menu of its own", Role.MENU, lines=("- Home", "- About us")),
    _layout("full-menu", "www.osce.org since about 2011", Role.MENU, lines=("-", "Our work", "Fields of work")),
    _layout("newsroom", "osce.org of 2000 to 2006, other languages too", Role.MENU, lines=_NEWSROOMS),
    _layout("labelled", "pages of www.osce.org that have lost their menu", Role.LABEL),
    _layout("date-line", "osce.org of 2000 to 2006 without its frame, and copies with a stamp", Role.DATE_LINE),
    _layout("contacts", "osce.org of 2013, press releases by mail", Role.CONTACT),
    _layout("story", "features with headings between their paragraphs", Role.HEADING),
    _layout("bare", "title and body"),
)
"""The layouts in the order in which they are tried; every page fits the last."""


def layout_of(roles: Iterable[Role], frame: Iterable[str], *, has_dashes: bool) -> Layout:
    """The layout of a page with these roles and lines of the frame, and with or without dashes before its labels."""
    present, shown = frozenset(roles), frozenset(frame)
    return next(
        layout
        for layout in LAYOUTS
        if layout.roles <= present
        and (not layout.lines or layout.lines & shown)
        and layout.has_dashes in (None, has_dashes)
    )
