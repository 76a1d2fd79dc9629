"""Roles that somebody is said to have: *donors are Denmark and Sweden*, *with UNDP as partner*, *its host*."""

from __future__ import annotations

from collections.abc import Iterator

from osce_news._lazy import Pattern
from osce_news.facts.clauses import preposition_before
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.parts import Part, named_part
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Involvement

__all__ = ["read_stated_roles"]

_ROLES: dict[str, Involvement] = {
    "co-organizer": Involvement.ORGANIZER,
    "co-organizers": Involvement.ORGANIZER,
    "contributors": Involvement.FUNDER,
    "donor": Involvement.FUNDER,
    "donors": Involvement.FUNDER,
    "funders": Involvement.FUNDER,
    "host": Involvement.HOST,
    "hosts": Involvement.HOST,
    "organizer": Involvement.ORGANIZER,
    "organizers": Involvement.ORGANIZER,
    "partner": Involvement.PARTNER,
    "partners": Involvement.PARTNER,
    "sponsor": Involvement.FUNDER,
    "sponsors": Involvement.FUNDER,
}
_ROLE_WORDS = frozenset({*_ROLES, *(word.capitalize() for word in _ROLES)})
# "Germany and the Netherlands - which are both donors to PROJECT E-VIDENCE", "with SEESAC as their partner"
_WHO_ARE = Pattern(
    r"(?:,?\ (?:-\ )?(?:(?:(?:which|who)\ )?(?:are|is|were|was|will\ be)\ (?:one\ of\ |both\ |all\ |also\ |the\ "
    r"|an?\ )?"
    r"|the\ |(?=its|their))|\ an?\ |\ as\ (?:an?\ |its\ |the\ |their\ )?)"
    r"(?:(?:the\ )?[\w-]+'s?\ |its\ |their\ )?"
    r"(?:(?:implementing|joint|local|logistics|main|other|principal|sole|three|two)\ )?\Z"
)
# "Donors to the project are Denmark and Sweden", "its donors, Austria and Italy", "the donors (Austria, Italy)"
_ARE = Pattern(
    r"(?:\ countries)?(?:\ (?:in|of|to)\ (?P<of>[^,;:.\"\n]{2,80}?))?"
    r"(?:\ (?:are|include|included|were)\ |:\ |,\ |\ -\ |\ \(|\ (?=[A-ZÀ-Þ]))"
)
_ENDS_ROLE = Pattern(r"[.,;)]|\ (?:in|of|to)(?!\w)")
_ITS = (" its ", " their ", "Its ", "Their ")
_LONGEST_WHO_ARE = 40  # characters
_SEVERAL = 2  # behind a comma, where one could be the subject of a clause


def read_stated_roles(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies of the paragraphs that are said to be donors, hosts or the like."""
    for position, word in prose.positions(_ROLE_WORDS):
        paragraph = prose.paragraph_at(position)
        is_first = position == 0 or prose.text[position - 1] == "\n" or prose.text.endswith((". ", "! "), 0, position)
        if paragraph is not None and (word[0].islower() or is_first):  # "the Mediterranean Partners Algeria and Egypt"
            for named in _in_role(prose, lists, paragraph, Stretch(position, position + len(word))):
                yield named_part(named, lists, _ROLES[word.lower()], "in-role")


def _is_clause_behind(text: str, first: int, role: int) -> bool:
    """``In Albania, the organizers hope``, but ``guests from Italy and Japan, the donors of the course``."""
    inside = preposition_before(text, first)
    return inside is not None and (inside.group()[0].isupper() or _ENDS_ROLE.match(text, role) is None)


def _in_role(prose: Prose, lists: Lists, paragraph: Stretch, word: Stretch) -> list[Named]:
    """The States and bodies that are said to be donors, hosts or the like."""
    text, found = prose.text, list[Named]()
    if text[word.start].islower():
        before = max(paragraph.start, word.start - _LONGEST_WHO_ARE)
        who_are = _WHO_ARE.search(text, before, word.start)
        row = lists.before(who_are.start()) if who_are else []
        is_apposition = who_are is not None and who_are.group().startswith(", the ")
        found += () if row and is_apposition and _is_clause_behind(text, row[-1].start, word.end) else row
    are = _ARE.match(text, word.end, paragraph.end)
    listed = lists.at(are.end(), paragraph.end) if are and not found else []
    if are is not None and are["of"] and not are.group().strip()[-1:].isalpha() and lists.is_listed(are.start("of")):
        listed = []  # "partners in Georgia, Armenia and Azerbaijan"
    is_told = (are is not None and are.group().strip()[-1:].isalpha()) or text.endswith(_ITS, 0, word.start)
    is_plural = text[word.end - 1] == "s" or text.endswith(_ITS, 0, word.start)
    is_labelled = text.startswith(":", word.end) and text.endswith(("(", "; "), 0, word.start)
    if is_labelled:  # "(organizer: the Office; host: the Chamber)"
        return [*found, *listed]
    return [*found, *(listed if is_plural and (is_told or len(listed) >= _SEVERAL) else ())]
