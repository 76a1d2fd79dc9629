"""Offices before a name, read backwards: *OSCE Secretary General* X, *the Head of the Mission to Moldova,* X."""

from __future__ import annotations

from collections.abc import Callable

from osce_news._lazy import Pattern
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import ARTICLES, LINKS, SMALL_BODIES, is_role_noun
from osce_news.facts.roles_before import may_lead
from osce_news.vocabulary.naming import NAMED_THINGS
from osce_news.vocabulary.offices import KIN, PORTFOLIO_WORDS, ROLE_MODIFIERS
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

__all__ = ["APPOINTED", "role_before", "whole_role"]

_LONGEST = 260  # characters of the longest role

_NO_ROLE = frozenset(
    "Today Then Later Now Yesterday Tomorrow Meanwhile Speaking Also While And But When As Its Their Our About After"
    " Alongside Among Before Besides Between Beyond Despite During Following Like Through Together Unlike Until"
    " Upon With Within Without".split()
)
# Names with a preposition inside, before an office.
_OF_LAW = Pattern(
    r"(?<!\w)(?:Council\ of\ (?:Europe|Ministers)|Rule\ of\ Law"
    r"|(?:Bosnia\ and\ Herzegovina|Serbia\ and\ Montenegro)(?:'s)?"
    r"|Organization\ for\ Security\ and\ Co-?operation\ in\ Europe(?:\ \(OSCE\))?"
    r"|OSCE\ (?:[A-Z][a-z]+\ ){0,2}(?:Centre|Mission|Office|Presence)\ (?:in|to)\ (?:[A-Z][\w-]*\ ?){1,2})\Z"
)
_GENERAL_BODIES = (" Assembly", " Committee", " Council", " Court", " Directorate", " Inspectorate", " Staff")
_HOMES = ("from", "without")  # "a teacher from Osh", "Minister without Portfolio"
_IN_MARKS = Pattern(r"(?<!\w)(?P<what>[\w-]+)\ \"[^\"\n]{0,58}[^\"\n,.]\"\Z")
_LONGEST_NAME = 80  # characters of a name in marks and of the noun before it
_MOST_WORDS = 30
_LONGEST_WORD = 24  # characters
_LINKED = (" and ", " for ", " of ", " on ", " of the ")
APPOINTED = ("appointed", "elected", "named", "nominated")
"""Participles, and verbs whose object gets an office: *appointed X as Chair*."""
_BEFORE_PARTICIPLES = frozenset({"", "just", "newly", "recently", *ARTICLES})


_ACRONYM_BEFORE = Pattern(r"\ \([A-Z][\w-]*[A-Z]\)\Z")
_LONGEST_ACRONYM = 16  # characters, the brackets included
_IS_ACRONYM = Pattern(r"\([A-Z][\w-]*[A-Z]\)")
_SUPERIORS = (" the Cabinet", " the Council", " the Government", " the Ministry", " the Office", " the President")


def role_before(text: str, limit: int, end: int, ends: frozenset[int]) -> Stretch | None:
    """The role that ends at `end`, directly before a name or before the comma that a name follows.

    Read backwards: a chain of capitalized words and prepositions as far as the leftmost role noun, and what modifies
    it. It never goes on over somebody else's name; such names end at `ends`.
    """
    start = max(limit, end - _LONGEST)
    while end > start and text[end - 1] == " ":  # "the Chairman-in-Office , X"
        end -= 1
    if end <= start:
        return None
    bracket = _ACRONYM_BEFORE.search(text, max(start, end - _LONGEST_ACRONYM), end)
    last = end = bracket.start() if bracket else end  # "Director of the Office (ODIHR) X"
    marks = _IN_MARKS.search(text, max(start, end - _LONGEST_NAME), end) if text[end - 1] == '"' else None
    if marks is not None and marks["what"].casefold() in NAMED_THINGS:
        last = marks.end("what")  # 'President of the Movement "Our Lake", X'
    role = _Chain(text, start, ends).read(last)
    return None if role is None else Stretch(_with_article(text, start, role), end)


class _Chain:
    """The words before a name, from right to left as far as an office goes."""

    def __init__(self, text: str, start: int, ends: frozenset[int]) -> None:
        self.text = text
        self.start = start
        self.ends = ends
        self.role: int | None = None
        """Where the role begins, as far as it is read."""
        self.attached = False
        """Whether the word to the right is the role noun or modifies it."""
        self.behind_acronym: int | None = None
        """Where the role begins without the name that is abbreviated before it."""
        self.listed = False
        """Whether *and* has been passed: *on Democracy, Human Rights* and *Humanitarian Questions*."""

    def read(self, last: int) -> int | None:
        """Where the role begins that ends at `last`."""
        position = last
        for _ in range(_MOST_WORDS):
            first = self._word_start(position)
            word = self.text[first:position]
            if position in self.ends:
                break
            if not self._is_passed(word, first, position):
                whole = _OF_LAW.search(self.text, self.start, position) if self.attached else None
                if whole is not None:
                    self.role = first = whole.start()
                elif self._may_take(word, first, position, is_last=position == last):
                    self._take(word, first, position)
                else:
                    break
            if first <= self.start or self.text[first - 1] != " ":
                break
            position = first - 1
        return self.behind_acronym if self._is_torn() else self.role

    def _is_torn(self) -> bool:
        """Whether only the end of an abbreviated name is read: *... Institutions and* Human Rights (ODIHR) Director."""
        if self.behind_acronym is None or self.role is None or self.role - len(" and ") in self.ends:
            return False
        return self.text.endswith(_LINKED, self.start, self.role)

    def _word_start(self, end: int) -> int:
        """Where the word begins that ends at `end`; a mark parts words too where the space behind it is missing."""
        first = max(self.start, self.text.rfind(" ", self.start, end) + 1)
        for mark in "),":  # "(Photo: Ada Roth/OSCE)Chairman-in-Office X", "in memory of Ada Roth,Chairman-in-Office X"
            first = max(first, self.text.rfind(mark, first, end - 1) + 1)
        return first

    def _is_passed(self, word: str, first: int, end: int) -> bool:
        """Whether the chain goes on over the word, whatever it is: an acronym, a part of a list, an *and*."""
        if self.attached and _IS_ACRONYM.match(self.text, first, end):  # "United Nations (UN) Representative X"
            self.behind_acronym = self.role
            return True
        self.listed = self.listed or (word == "and" and self.role is None)
        if self.listed and self.role is None and word.endswith(",") and word[0].isupper():
            return self.text[end + 1 : end + 5] != "and "
        # "Economic and Environmental Officer"
        return word == "and" and self.attached and self._before(first) in PORTFOLIO_WORDS

    def _may_take(self, word: str, first: int, end: int, *, is_last: bool) -> bool:
        """Whether the chain goes on with the word."""
        if word in KIN and self.role is not None:  # "daughter of former Prime Minister X"
            return False
        if _continues(word, self.role is not None) and not (is_last and word in LINKS):
            return not self._is_verb(word, first)
        if is_last:
            return False
        before = self._before(first)
        # "X and OSCE Secretary General Y" names two; "Representative and Co-ordinator" is one office
        if word == "and":
            return is_role_noun(before)
        if word in _HOMES:
            return before in SMALL_BODIES or is_role_noun(before)
        if word == "under":
            return self.text.startswith(_SUPERIORS, end)
        is_of_name = before == "the" and self.text[end + 1 : end + 2].isupper()  # "chair of the media NGO Lake Union"
        return self.role is None and may_lead(word) and (is_of_name or _leads_to_body(self.text, end))

    def _take(self, word: str, first: int, end: int) -> None:
        """Goes on with the word."""
        if self._is_office(word, end):
            self.role, self.attached = first, True
        elif self.attached and (word[0].isupper() or word in ROLE_MODIFIERS):
            self.role = first
        else:
            self.attached = False

    def _is_office(self, word: str, end: int) -> bool:
        """Whether the word is a role noun, and none in the name of a body."""
        if not is_role_noun(word) or word.endswith("'s") or self.text.endswith(" of Justice", self.start, end):
            return False
        if word == "General" and self.text.startswith(_GENERAL_BODIES, end):
            return False
        return not _names_body(self.text, end)

    def _is_verb(self, word: str, first: int) -> bool:
        """Whether *appointed* is a verb: *Y (has) appointed Minister X*, but not *the newly appointed Minister X*."""
        return word in APPOINTED and self._before(first).casefold() not in _BEFORE_PARTICIPLES

    def _before(self, first: int) -> str:
        """The word before the one that begins at `first`."""
        if first <= self.start:
            return ""
        return self.text[max(self.start, self.text.rfind(" ", self.start, first - 1) + 1) : first - 1]


def whole_role(
    text: str, limit: int, role: Stretch, ends: frozenset[int], opens_clause: Callable[[int], bool]
) -> Stretch:
    """The role with another one before "and" that begins a clause: *The Head of A and member of B, X, said*."""
    if not text.endswith(" and ", limit, role.start):
        return role
    first = role_before(text, limit, role.start - len(" and "), ends)
    return role if first is None or not opens_clause(first.start) else Stretch(first.start, role.end)


def _continues(word: str, role_found: bool) -> bool:
    """Whether a role may go on to the left over `word`."""
    if not word or word[-1] in '.,;:!?")':
        return word.rstrip(".") in {"No", "St", "U.S", "U.K"}
    if word in _NO_ROLE or word in MONTHS or word in WEEKDAYS or (word in ARTICLES and word != "the"):
        return False
    if word.isdigit():  # "School No. 5"
        return True
    if word in LINKS:
        return not (role_found and word in ("and", "&"))
    return word[0].isupper() or word in ROLE_MODIFIERS or word in SMALL_BODIES or is_role_noun(word)


def _leads_to_body(text: str, end: int) -> bool:
    """Whether a body in small letters follows, or a noun that leads to one: *the* human rights *committee*."""
    following = text[end + 1 : end + 1 + 2 * _LONGEST_WORD].split(" ", 2)[:2]
    return following[0] in SMALL_BODIES or (may_lead(following[0]) and following[-1] in SMALL_BODIES)


def _names_body(text: str, end: int) -> bool:
    """Whether the word that ends at `end` tells what kind of body follows: *the observer mission*."""
    following = text[end + 1 : end + 1 + _LONGEST_ACRONYM].partition(" ")[0].rstrip(",.")
    return text[end : end + 1] == " " and following.islower() and following in SMALL_BODIES


# "a Spanish police trainer": behind an article, any few words before the role noun.
_ARTICLE_BEFORE = Pattern(
    r"(?<!\w)(?:[Aa]n?|[Tt]he)\ "
    r"(?:(?!(?:the|an?|about|against|as|of|in|at|between|for|on|to|by|from|with|and|who|that|he|she|it|they|we|met"
    r"|is|was|were)\ )[\w'-]+\ ){0,3}\Z"
)
_ARTICLE_LONGEST = 60


def _with_article(text: str, start: int, role: int) -> int:
    match = _ARTICLE_BEFORE.search(text, max(start, role - _ARTICLE_LONGEST), role)
    if match is None or any(map(is_role_noun, match.group().split()[1:])):  # "The Minister met Prime Minister X"
        return role
    return match.start()
