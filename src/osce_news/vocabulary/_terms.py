"""Short constructors, so that a table of terms reads as a table."""

from __future__ import annotations

from osce_news.model import Name, Status, Term, TermKind
from osce_news.vocabulary._seats import SEATS, Seat
from osce_news.vocabulary._since import SINCE

__all__ = ["body", "former", "region", "state"]


def former(text: str, first: int | None = None, last: int | None = None) -> Name:
    """A name that was official from `first` to `last`."""
    return Name(text, first, last)


def _names(also: tuple[str | Name, ...], adjectives: tuple[str, ...] = ()) -> tuple[Name, ...]:
    names = [name if isinstance(name, Name) else Name(name) for name in also]
    names += [Name(adjective, adjective=True) for adjective in adjectives]
    return tuple(names)


def state(
    id: str,
    name: str,
    status: Status | None,
    *also: str | Name,
    adjectives: tuple[str, ...] = (),
) -> Term:
    """A State with its other names and its demonyms."""
    names = _names(also, adjectives)
    return Term(id=id, name=name, kind=TermKind.STATE, status=status, also=names, since=SINCE.get(id))


def region(id: str, name: str, *also: str | Name, adjectives: tuple[str, ...] = ()) -> Term:
    """A part of the world with its other names."""
    return Term(id=id, name=name, kind=TermKind.REGION, also=_names(also, adjectives))


def body(
    id: str,
    name: str,
    *also: str | Name,
    acronym: str | None = None,
    state: str | None = None,
    status: Status | None = None,
    part_of: str | None = None,
) -> Term:
    """An organization, institution, unit or field operation."""
    seat = SEATS.get(id, _NOWHERE)
    return Term(
        id=id,
        name=name,
        kind=TermKind.BODY,
        also=_names(also),
        acronym=acronym,
        state=state,
        status=status,
        part_of=part_of,
        since=seat.first,
        until=seat.last,
        town=seat.town,
    )


_NOWHERE = Seat()
