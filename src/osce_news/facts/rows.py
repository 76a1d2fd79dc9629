"""Names in rows: *journalists A, B and C*, *A and B, Co-Chairs of*, *all who took part, including A, B and C*."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from osce_news._lazy import Pattern, one_of
from osce_news.facts.beside import HOME
from osce_news.facts.names import NameForm
from osce_news.facts.noun_phrases import is_group
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import has_role_noun
from osce_news.facts.roles_before import may_lead
from osce_news.facts.titled import Titled
from osce_news.vocabulary.offices import GROUP_NOUNS, HONORIFICS, ROLE_MODIFIERS
from osce_news.vocabulary.wording import NUMBER_WORDS

__all__ = ["Rows"]

# Between two names of a row: ", ", " and ", ", detained in Osh, and ", " (Norway), ", " of the United Kingdom and ".
_JOINT = Pattern(
    rf"(?:\ \([^()\n]{{2,40}}\)|{HOME})?"
    r"(?:,\ (?:(?!and\ )[a-z][^,;:.\"()\n]{2,60},\ )?(?:and\ )?|\ and\ )(?=[A-ZÀ-ÞĀ-ɏ])"
)
# "three new Vice-Presidents, A, B and C", "members of the Parliament A and B"
_PLURAL_TITLE = Pattern(
    r"(?<![\w-])(?P<noun>[A-Za-z-]+(?:s|men))(?:\ of\ (?:the\ )?[A-Z][\w-]+(?:\ [A-Z][\w-]+){0,2})?"
    r"(?P<joint>(?:,?\ |\ \()(?:Ambassadors\ )?)\Z"
)
# "the heads of the two committees, A and B", "his assistants were A and B"
_SEVERAL_BEFORE = Pattern(
    r"(?<!\w)(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]he|[Tt]heir)\ (?P<role>[^,.;:\"()\n]{3,90}?)(?:,|\ are|\ were)\ \Z"
)
_AT_HOME = Pattern(HOME)
_LEAST_AT_HOME = 3
# Groups of bodies, or of people whom bodies may stand for.
_NO_PEOPLE = frozenset(
    "authorities companies delegations families organizations organisations personnel representatives staff"
    " stakeholders teams".split()
)
_LONGEST_BEFORE = 140  # characters in front of a row
_ONE_OF = Pattern(r"(?<!\w)[Oo]ne\ of\ (?:his|her|its|the|their|those)\ (?P<noun>[^,;:.\"\n]{2,100}),\ \Z")
_AND_OTHERS = Pattern(
    rf",?\ and\ (?:(?:many|several|some)\ )?others?\ (?:[a-z]+\ ){{0,2}}?"
    rf"(?P<several>{one_of(sorted(GROUP_NOUNS))})(?!\w)"
)
_INCLUDING = (" among them ", " including ", " like ", " namely ", " such as ", ": ")


def _are_people(word: str) -> bool:
    """Whether several persons are called so, and no bodies: *journalists*, but not *organizations*."""
    word = word.strip(",()")
    return is_group(word) and word not in _NO_PEOPLE


def _is_of_title(word: str) -> bool:
    """Whether the word may stand before the noun of a title: *OSCE election* experts, *human rights* defenders."""
    if word.casefold() in NUMBER_WORDS:
        return False
    if word[:1].isupper():
        return word[-1].isalnum() and word != "The"
    if word in ROLE_MODIFIERS:
        return not word.endswith("ed") or word == "retired"  # "elected new Vice-Presidents"
    return may_lead(word) and (not word.endswith("s") or word in _PLURALS_OF_TITLES)


_PLURALS_OF_TITLES = frozenset({"affairs", "arms", "news", "rights", "sports"})


class Rows(Titled):
    """Reads names by what is said of the row that they stand in."""

    def in_a_row(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``met Prime Minister Ada Roth, Speaker of Parliament Rolf Franzen and ...``: what follows is of the next."""
        role = self.role_behind(name)
        if role is None or not has_role_noun(self.text, role) or not self.leads_to_name(role):
            return None
        return self.role_title(name, honorific) or self.role_comma(name, honorific)

    def before_titled(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``with Ana Kovač, Speaker of Parliament Rolf Franzen and ...``: what follows is of the next."""
        role = self.role_behind(name) if len(name.words) > 1 else None
        return (role is not None and has_role_noun(self.text, role) and self.holds_name(role)) or None

    def shared(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Ana Kovač and Piet Oosterhuis, Co-Chairs of the Working Group``: the role of both."""
        if len(name.words) < 2:
            return None
        last = self.by_start.get(name.end + len(" and ")) if self.text.startswith(" and ", name.end) else name
        if last is None or (last is name and not self.is_second(name)):
            return None
        role = self.role_behind(last)
        if role is None or not self.is_of_several(role):
            return None  # "..., met the Presidents"
        return Stretch(role.start + len("both ") * self.text.startswith("both ", role.start), role.end)

    def shared_before(self, name: NameForm, honorific: Stretch | None) -> Stretch | bool | None:
        """``the Chairmen of the Parliament, Ana Kovač and Piet Oosterhuis``, ``his assistants were A and B``."""
        first = None if honorific is not None else self.first_of_row(name)
        if first is None:
            return None
        limit = max(self.prose.line(first.start).start, first.start - _LONGEST_BEFORE)
        title = _PLURAL_TITLE.search(self.text, limit, first.start)
        if title is not None:
            role = Stretch(self._title_start(title.start(), limit), title.start("joint"))
            if self.is_of_several(role):  # "Ambassadors A and B" have a title and no role
                return self.text[slice(*role)].removesuffix("s") in HONORIFICS or role
        several = _SEVERAL_BEFORE.search(self.text, limit, first.start)
        heads = Stretch(*several.span("role")) if several is not None else None
        return heads if heads is not None and self.is_of_several(heads) else None

    def _title_start(self, noun: int, limit: int) -> int:
        """Where the title of several begins: *Austria's and Serbia's Foreign* Ministers, *new* Vice-Presidents."""
        start = noun
        while start > limit:
            first = max(limit, self.text.rfind(" ", limit, start - 1) + 1)
            word = self.text[first : start - 1]
            is_joined = word == "and" and self.text.endswith("'s", limit, first - 1)
            if not is_joined and not _is_of_title(word):
                break
            start = first
        return start

    def including(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``All journalists who were killed, including Ana Kovač, Piet Oosterhuis and many other reporters``."""
        first, last = self.first_of_row(name), self.last_of_row(name)
        if honorific is not None or first is None or last is None or first.before:
            return None
        others = _AND_OTHERS.match(self.text, last.end)
        if others is not None and _are_people(others["several"]):
            return True
        if not self.text.endswith(_INCLUDING, 0, first.start):
            return None
        sentence = self.prose.sentence_start(self.prose.line(first.start).start, first.start)
        before = self.text[max(sentence, first.start - _LONGEST_BEFORE) : first.start]
        opening = next(opening for opening in _INCLUDING if before.endswith(opening))
        words = before.removesuffix(opening).partition(" who ")[0].split(" ")  # "judges who were hurt in attacks: X"
        several = next((word for word in reversed(words) if word.rstrip(",)").endswith("s") or _are_people(word)), "")
        return _are_people(several) or None

    def from_homes(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ana Kovač of Omalo, Piet Oosterhuis of Zemo and Vanja Berg of Gori``: three, each from a place."""
        first = self.first_of_row(name)
        if first is None or first.start not in self._of_homes or self.is_called_as_thing(name):
            return None
        return _AT_HOME.match(self.text, name.end) is not None or None

    def joint(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ana Kovač and Piet Oosterhuis said``, ``... and Piet Oosterhuis, Mayor of``: the first of two."""
        if len(name.words) < 2 or not self.text.startswith(" and ", name.end):
            return None
        other = self.by_start.get(name.end + len(" and "))
        if other is None:
            return None
        role = self.role_behind(other)
        return self.word_behind(other.end, self.cues) or (role is not None and has_role_noun(self.text, role)) or None

    def one_of(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``One of the speakers at the fair, Aaron Rhodes of Oslo, asked``."""
        first = max(self.prose.line(name.start).start, name.start - _LONGEST_BEFORE)
        several = _ONE_OF.search(self.text, first, name.start) if len(name.words) > 1 else None
        return (several is not None and any(map(is_group, several["noun"].split(" ")))) or None

    def last_of_row(self, name: NameForm) -> NameForm | None:
        """The name that the row of `name` ends with; ``None`` where it stands alone."""
        first = self.first_of_row(name)
        return None if first is None else self.by_start[self._last[first.start]]

    def first_of_row(self, name: NameForm) -> NameForm | None:
        """The name that the row of `name` begins with; ``None`` where it stands alone."""
        if len(name.words) < 2:
            return None
        first = self._rows.get(name.start)
        return None if first is None else self.by_start[first]

    @cached_property
    def _rows(self) -> dict[int, int]:
        """Where the row begins that each name stands in, for rows of two and more."""
        rows: dict[int, int] = {}
        for start, name in self.by_start.items():
            joint = _JOINT.match(self.text, name.end)
            following = None if joint is None else self.by_start.get(joint.end())
            if following is not None and not following.before:
                rows[following.start] = rows.setdefault(start, start)
        return rows

    @cached_property
    def _of_homes(self) -> frozenset[int]:
        """Where the rows begin of whom three or more are told with a place."""
        at_home = [first for start, first in self._rows.items() if _AT_HOME.match(self.text, self.by_start[start].end)]
        return frozenset(first for first, number in Counter(at_home).items() if number >= _LEAST_AT_HOME)

    @cached_property
    def _last(self) -> dict[int, int]:
        """Where the last name of each row begins, by where its first one does."""
        return {first: start for start, first in self._rows.items()}
