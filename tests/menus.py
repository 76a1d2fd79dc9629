"""The menus that pages have had, as lists that lost their markup: a dash, a heading, items with dashes.

They are built from the vocabulary, whose names the menus use; what differs between them is what differed.
"""

from __future__ import annotations

from collections.abc import Iterable

from osce_news.model import Status
from osce_news.vocabulary import OSCE

__all__ = ["FULL_MENUS", "MENUS"]

_FIELDS = [term.name for term in OSCE.fields[: [term.id for term in OSCE.fields].index("youth") + 1]]
_STATES = [term.name for term in OSCE.states if term.status is Status.PARTICIPATING_STATE]
_MEETINGS = (
    "Summit meetings",
    "Review Conferences",
    "Ministerial Council meetings",
    "Plenary meetings of the Permanent Council",
    "Human rights meetings",
    "Media conferences",
    "Conference of the Alliance against Trafficking in Persons",
)
_SECRETARIAT = ("Secretary General", "Conflict Prevention Centre", "Opportunities for Youth", "Institutions")
_OPERATIONS = (
    "Presence in Albania",
    "Programme Office in Bishkek",
    "Mission to Moldova",
    "Mission to Skopje",
    "Closed field activities",
    "Parliamentary Assembly",
    "Organizational structure",
    "About us",
)


def _group(heading: str, items: Iterable[str] = ()) -> list[str]:
    return ["-", heading, *(f"- {item}" for item in items)]


def _full_menu(gender: str = "Gender equality conferences", **renamed: str) -> tuple[str, ...]:
    """The menu of www.osce.org; `renamed` are States by the name that this menu has for them."""
    states = [renamed.get(name, name) for name in _STATES]
    return (
        *_group("Our work"),
        *_group("Fields of work", [*_FIELDS, "Field operations", "Projects"]),
        *_group("Meetings and conferences", [*_MEETINGS, gender, "Annual OSCE Asian conferences", "Partnerships"]),
        *_group("Fields of work"),
        *_group("Countries", ["All"]),
        *_group("Participating States", [*states, "Asian Partners for Co-operation"]),
        *_group("Structures and institutions", ["Chairpersonship"]),
        *_group("Secretariat", _SECRETARIAT),
        *_group("Field operations", _OPERATIONS),
    )


_FINLAND = {"Finland": "Finland – OSCE Chairpersonship 2025"}
_REVIEWS = "Gender Equality Review Conferences"

FULL_MENUS: dict[str, tuple[str, ...]] = {
    "czechia": _full_menu(**_FINLAND),
    "czech republic": _full_menu(_REVIEWS, **_FINLAND, Czechia="Czech Republic"),
    "reviews and czechia": _full_menu(_REVIEWS, **_FINLAND),
    "switzerland": _full_menu(Switzerland="Switzerland – OSCE Chairpersonship 2026"),
    "collapsed": (
        *_group("Our work", ["Fields of work", "Field operations", "Projects"]),
        *_group("Meetings and conferences", _MEETINGS),
        *_group("Countries", ["All"]),
        *_group("Participating States", _STATES),
        *_group("Structures and institutions", ["Chairpersonship", "Secretariat", "Institutions"]),
        *_group("Field operations", _OPERATIONS),
    ),
}
"""The menus of www.osce.org, by what tells one from the others."""

MENUS: dict[str, tuple[str, ...]] = {
    **FULL_MENUS,
    "odihr": (
        "- Home",
        "- About us",
        *_group("Our work", ["Elections", "Human rights", "Democracy and rule of law", "Tolerance", "Roma and Sinti"]),
        *_group("Where we work", ["Participating States", "Election observation missions"]),
        "- Events",
        "- Resources",
    ),
}
"""All menus."""
