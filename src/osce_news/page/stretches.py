"""What a page is cut into: stretches of lines, each with its role."""

from __future__ import annotations

from typing import NamedTuple

from osce_news.model import Role

__all__ = ["PROSE_ROLES", "Stretch"]

PROSE_ROLES = frozenset({Role.PARAGRAPH, Role.LIST_ITEM})
"""The roles whose words are the article's own prose."""


class Stretch(NamedTuple):
    """Lines `first` to `last`, both included, and what they are."""

    role: Role
    first: int
    last: int
