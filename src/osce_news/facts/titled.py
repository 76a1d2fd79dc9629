"""Roles before names, as a title or before a comma: *Foreign Minister* X, *the Head of the Mission,* X."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.facts.beside import ARTICLES, ELECTED
from osce_news.facts.candidates import Candidates
from osce_news.facts.chains import role_before
from osce_news.facts.names import NameForm
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import is_role_noun
from osce_news.facts.roles_before import (
    compound_before,
    role_beside_cue,
    role_phrase_before,
    with_noun_before,
)

__all__ = ["Titled"]

_STACKED = Pattern(r"-in-Office\ (?=[A-Z])")
_BEHALF = ("on behalf of ", "on behalf of the ")
_LONGEST_BRACKET = 60
_MOST_IN_GLOSS = 4  # words
_COURTESIES = frozenset({"Dr", "Miss", "Mr", "Mrs", "Ms"})
_RELATIONS = ("colleague", "counterpart", "predecessor", "successor")


class Titled(Candidates):
    """Reads the role before a name."""

    def role_comma(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``the Head of the OSCE Mission, Ambassador Werner Wnendt, said``."""
        start = self._titles_start(name, honorific)
        if not self.text.endswith(", ", 0, start) or (len(name.words) < 2 and honorific is None):
            return None
        if self.text[name.end : name.end + 1] not in {",", "", "\n", ".", " ", ":", ";"}:
            return None
        limit = self.prose.line(start).start
        end = start - 2
        if start != name.start and self.is_addressee(end):  # "In a letter to the Prime Minister, Representative X"
            return None
        if end in self.ends:  # "..., Secretary General Y, ..." is the one before in a row
            return None
        role = role_before(self.text, limit, end, self.titled_ends)
        # "met Moldova's Ombudsperson, X, to ..."
        is_closed = self.text.startswith(",", name.end) and len(name.words) > 1
        if role is not None and (self._is_behind_another(role) or self.text.endswith(_BEHALF, limit, role.start)):
            return None
        if role is not None and start != name.start and self.text.endswith(_RELATIONS, role.start, role.end):
            return None  # "his Russian counterpart, Foreign Minister X"
        role = self._first_office(role, limit)
        opens = role is not None and (self.opens_phrase(role.start) or self.text.startswith(ARTICLES, role.start))
        if role is not None and (opens or is_closed):
            return self.whole_role_of(role, limit)
        opened = self.phrase_start(end)
        beside = None if opened is None else role_beside_cue(self.text, opened, end)
        return role_phrase_before(self.text, limit, end) or beside

    def _is_behind_another(self, role: Stretch) -> bool:
        """Whether the role is of the first of a row: *consisted of X, Mayor of A, Y, Mayor of B, and*."""
        other = self.by_end.get(role.start - len(", "))
        if other is None or other.before or self.text.endswith(", ", 0, other.start):
            return False
        return self.role_title(other, None) is None  # "the murder of journalist X, the Mayor, Y, said"

    def _first_office(self, role: Stretch | None, limit: int) -> Stretch | None:
        """The role, or the one of the OSCE before a comma: *the Chairman-in-Office, Finland's Foreign Minister, X*."""
        if role is None or not self.text.endswith(", ", limit, role.start):
            return role
        first = role_before(self.text, limit, role.start - len(", "), self.titled_ends)
        return first if first is not None and self._is_of_the_osce(first) else role

    def _is_of_the_osce(self, role: Stretch) -> bool:
        words = self.text[role.start : role.end]
        return "OSCE" in words or "-in-Office" in words

    def role_title(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``OSCE Secretary General Helga Maria Schmid``, ``Swedish Ambassador Lars-Erik Wingqvist``."""
        limit = self.prose.line(name.start).start
        if name.start == limit or self.text.endswith(ELECTED, limit, name.start):
            return None
        if name.before and self.is_served(name):
            limit = name.before[0].start
        if honorific is not None:
            if self.text.endswith(" and ", limit, honorific.start):
                return self._joined_to_title(honorific, limit)
            role = role_before(self.text, limit, honorific.start - 1, self.titled_ends)
            if role is None and honorific.start > name.before[0].start:
                role = role_before(self.text, limit, name.start - 1, self.titled_ends)
            return role
        if len(name.words) == 1 and not (name.before and is_role_noun(name.before[-1].text)):
            return None
        role = role_before(self.text, limit, name.start - 1, self.titled_ends)
        if role is None:
            return None
        stacked = _STACKED.search(self.text, *role)
        if stacked is not None:  # "OSCE Chairperson-in-Office Foreign Minister X"
            return Stretch(role.start, stacked.end() - 1)
        whole = self.whole_role_of(role, limit)
        first = self.prose.sentence_start(limit, role.start)
        return compound_before(self.text, first, with_noun_before(self.text, role)) if whole == role else whole

    def _joined_to_title(self, honorific: Stretch, limit: int) -> Stretch | None:
        """``Swiss diplomat and Ambassador Ada Roth``, but not ``the Mayor of Osh and Mr. Rolf Franzen``: two people."""
        if self.text[slice(*honorific)].rstrip(".") in _COURTESIES:
            return None
        role = role_before(self.text, limit, honorific.start - len(" and "), self.titled_ends)
        if role is None or self.text.startswith(ARTICLES, role.start):
            return None
        last = self.text[slice(*role)].rpartition(" ")[2]
        return role if last.islower() and is_role_noun(last) else None

    def role_bracket(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Human Rights Defender (Ombudsman) Ada Roth``."""
        limit = self.prose.line(name.start).start
        if len(name.words) < 2 or name.before or not self.text.endswith(") ", limit, name.start):
            return None
        bracket = self.text.rfind(" (", max(limit, name.start - _LONGEST_BRACKET), name.start)
        words = self.text[bracket + 2 : name.start - 2].split(" ")
        is_office = len(words) <= 2 and words[0][:1].isupper() and any(map(is_role_noun, words))
        # "the Speaker of the Sejm (the Parliament) Ada Roth"
        is_gloss = words[0] == "the" and words[-1][:1].isupper() and len(words) <= _MOST_IN_GLOSS
        if bracket <= limit or not (is_office or is_gloss):
            return None
        role = role_before(self.text, limit, bracket, self.titled_ends)
        return None if role is None else Stretch(role.start, name.start - 1)

    def _titles_start(self, name: NameForm, honorific: Stretch | None) -> int:
        """Where the titles and roles directly before `name` begin: *Foreign Minister* Hildegard Oberleitner."""
        if name.before:
            role = self.role_title(name, honorific)
            if role is not None:
                return role.start
        if honorific is None:
            return name.start
        first = name.before[0]  # a State before the title: "the President of the Assembly, U.S. Congressman Ada Roth"
        return first.start if self.text.endswith(", ", 0, first.start) and len(name.before) == 2 else honorific.start
