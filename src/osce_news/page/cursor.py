"""Where the reading of a page has come to: the lines taken so far, and what they are."""

from __future__ import annotations

from collections.abc import Sequence

from osce_news.model import Role, TermKind
from osce_news.page.lines import Form, Lines
from osce_news.page.stretches import PROSE_ROLES, Stretch
from osce_news.vocabulary import Vocabulary

__all__ = ["Cursor"]


class Cursor:
    """Goes down the lines of a page; each step takes the lines that belong to it and leaves the rest."""

    __slots__ = ("forms", "has_prose", "lines", "next", "roles", "stretches", "texts", "vocabulary")

    def __init__(self, lines: Lines, vocabulary: Vocabulary, roles: Sequence[Role | None]) -> None:
        self.lines: Lines = lines
        self.texts: Sequence[str] = lines.texts
        self.forms: str = lines.forms
        self.roles: Sequence[Role | None] = roles
        """What the markup says of each line."""
        self.vocabulary: Vocabulary = vocabulary
        self.next: int = 0
        """The first line that is not taken yet."""
        self.stretches: list[Stretch] = []
        """What was taken."""
        self.has_prose: bool = False
        """Whether prose is among it."""

    @property
    def is_done(self) -> bool:
        """Whether all lines are taken."""
        return self.next >= len(self.lines)

    @property
    def last_role(self) -> Role | None:
        """What was taken last."""
        return self.stretches[-1].role if self.stretches else None

    def take(self, role: Role, end: int) -> None:
        """Take the lines before `end`; none are left where `end` is behind."""
        if end > self.next:
            self.has_prose = self.has_prose or role in PROSE_ROLES
            self.stretches.append(Stretch(role, self.next, end - 1))
            self.next = end

    def is_value(self, i: int, *kinds: TermKind) -> bool:
        """Whether line `i` is the name of a term of one of these kinds, and nothing else."""
        if i >= len(self.lines):
            return False
        term = self.vocabulary.values.get(self.texts[i].casefold())
        return term is not None and term.kind in kinds

    def is_kind(self, i: int) -> bool:
        """Whether line `i` names a kind of page."""
        return i < len(self.lines) and self.forms[i] == Form.SHORT and self.is_value(i, TermKind.KIND)
