"""The page of all terms of the vocabulary, with their history, written from the data.

python -m tests.terms            the page
python -m tests.terms --update   writes it into docs/terms.md
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from osce_news.model import Name, Status, Term
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.towns import TOWNS

PAGE = Path(__file__).parent.parent / "docs" / "terms.md"

_HEAD = """# Terms

Every term of [the vocabulary](vocabularies.md), with its other names and the years in which they were official, as far
as these are known. The page is written from the data; the sources stand at the top of each list's module.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *_lines()]) + "\n"


def _lines() -> Iterator[str]:
    by_status = {status: [term for term in OSCE.states if term.status is status] for status in (*Status, None)}
    for status, terms in by_status.items():
        if terms:
            title = f"States: {'no claim' if status is None else status.value}"
            yield from _table(title, ("name", "id", "since", "other names", "demonyms"), map(_state, terms))
    yield from _table("Regions", ("name", "id", "other names", "demonyms"), map(_region, OSCE.regions))
    own = [term for term in OSCE.bodies if term.status is not None]
    others = [term for term in OSCE.bodies if term.status is None]
    heading = ("name", "id", "acronym", "status", "State", "town", "years", "part of", "other names")
    yield from _table("Bodies of the OSCE", heading, map(_own_body, own))
    yield from _table("Other bodies", ("name", "id", "acronym", "State", "other names"), map(_other_body, others))
    yield from _table("Fields of work", ("name", "part of", "other names"), map(_field, OSCE.fields))
    by_state = sorted((state or "", town) for town, state in TOWNS.items())
    towns = ((state, ", ".join(town for _, town in of)) for state, of in groupby(by_state, itemgetter(0)))
    yield from _table("Towns", ("State", "towns"), towns)
    yield from _table("Kinds of page", ("name", "other names"), ((kind.name, _names(kind)) for kind in OSCE.kinds))


def _table(title: str, heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"## {title}\n"
    yield f"| {' | '.join(heading)} |"
    yield "|---" * len(heading) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _state(term: Term) -> tuple[str, ...]:
    return term.name, term.id, _year(term.since), _names(term), _demonyms(term)


def _region(term: Term) -> tuple[str, ...]:
    return term.name, term.id, _names(term), _demonyms(term)


def _own_body(term: Term) -> tuple[str, ...]:
    status = term.status.value if term.status else ""
    years = _years(term.since, term.until)
    place = (term.state or "", term.town or "")
    return (term.name, term.id, term.acronym or "", status, *place, years, _whole(term), _names(term))


def _other_body(term: Term) -> tuple[str, ...]:
    return term.name, term.id, term.acronym or "", term.state or "", _names(term)


def _field(term: Term) -> tuple[str, ...]:
    return term.name, _whole(term), _names(term)


def _names(term: Term) -> str:
    return "; ".join(_with_years(name) for name in term.also if not name.adjective)


def _demonyms(term: Term) -> str:
    return "; ".join(name.text for name in term.also if name.adjective)


def _with_years(name: Name) -> str:
    years = _years(name.first, name.last)
    return f"{name.text} ({years})" if years else name.text


def _years(first: int | None, last: int | None) -> str:
    return f"{_year(first)}–{_year(last)}" if first or last else ""


def _year(year: int | None) -> str:
    return "" if year is None else str(year)


def _whole(term: Term) -> str:
    """The name of the term that this one is a part of."""
    names = {other.id: other.name for other in (*OSCE.bodies, *OSCE.fields)}
    return names[term.part_of] if term.part_of else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write the page into docs/terms.md")
    if parser.parse_args().update:
        PAGE.write_text(page(), "utf-8", newline="\n")
    else:
        print(page(), end="")


if __name__ == "__main__":
    main()
