"""A participant in offsets of the prose, made from the name of a State or body."""

from __future__ import annotations

from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import Group
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Stretch
from osce_news.model import Involvement, ParticipantKind, Term, TermKind

__all__ = ["Part", "is_of_state", "named_part"]


class Part(NamedTuple):
    """A participant in offsets of the prose."""

    start: int
    end: int
    kind: ParticipantKind
    name: Stretch
    term: Term | None
    involvement: Involvement
    rule: str
    group: Group | None = None
    origins: tuple[Named, ...] = ()
    origin_count: int | None = None


_OF_A_STATE = Pattern(
    r"(?:Ministry|Government|Permanent\ (?:Mission|Representation)|Embass(?:y|ies)|Department\ of\ State"
    r"|Agency\ for\ International|Development\ and\ Co-?operation|Development\ Agency)"
)
_SUPPORT = frozenset({"support-from", "supported-by"})


def named_part(named: Named, lists: Lists, involvement: Involvement, rule: str) -> Part:
    """A State or body as a participant; a government stands for its State, and a State's support is funding."""
    kind, term = ParticipantKind.BODY, named.term
    name = named.stands_for or Stretch(named.start, named.end)
    if named.kind is TermKind.STATE:
        kind = ParticipantKind.STATE
    elif named.term is None and "Government" in lists.text[named.start : named.end].split(" "):
        state = lists.state_in(named)
        if state is not None:
            kind, term = ParticipantKind.STATE, state.term
    part = Part(named.start, named.end, kind, name, term, involvement, rule)
    is_partner = rule in _SUPPORT and not is_of_state(part, lists)
    return part._replace(involvement=Involvement.PARTNER) if is_partner else part


def is_of_state(part: Part, lists: Lists) -> bool:
    """Whether a participant is a State or speaks for one: what it gives, the State gives."""
    return part.kind is ParticipantKind.STATE or _OF_A_STATE.search(lists.text, part.start, part.end) is not None
