"""The finders: each reads one kind of fact from any prose, without a page around it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from osce_news._span import Span
from osce_news.facts.dated import Published
from osce_news.facts.prose import prose_of
from osce_news.facts.reading import Reading
from osce_news.model import Acronym, EventDate, Mention, PartialDate, Participant, Person, Quote
from osce_news.vocabulary import Vocabulary

__all__ = [
    "find_acronyms",
    "find_dates",
    "find_mentions",
    "find_participants",
    "find_people",
    "find_quotes",
    "find_statements",
]

Prose = str | Span | Iterable[Span]


def _reading(prose: Prose, vocabulary: Vocabulary | None, published: Published | None = None) -> Reading:
    return Reading(prose_of(prose), the_vocabulary(vocabulary), published)


def the_vocabulary(vocabulary: Vocabulary | None) -> Vocabulary:
    """`vocabulary`, or the one of the OSCE, loaded when it is first needed."""
    if vocabulary is not None:
        if not isinstance(vocabulary, Vocabulary):
            raise TypeError(f"vocabulary must be a Vocabulary or None, not {type(vocabulary).__name__}")
        return vocabulary
    from osce_news.vocabulary import OSCE  # noqa: PLC0415

    return OSCE


def published_on(date: PartialDate | datetime.date | None) -> Published | None:
    """A caller's hint about the day of publication; no words of the page prove it.

    Raises `TypeError` where `date` is neither a date nor ``None``.
    """
    if date is None or isinstance(date, PartialDate):
        return None if date is None else Published(date, None)
    if isinstance(date, datetime.date):
        return Published(PartialDate(date.year, date.month, date.day), None)
    raise TypeError(
        f"published must be a datetime.date, a PartialDate or None, not {type(date).__name__}; "
        "for a string, call datetime.date.fromisoformat() first"
    )


def find_quotes(prose: Prose, *, vocabulary: Vocabulary | None = None) -> tuple[Quote, ...]:
    """Quotations in marks, with their speakers.

    `prose` is a str, whose lines are the paragraphs, a `Span`, or several; the facts point into the text it belongs to.
    Raises `TypeError` for anything else.

    >>> quote, = find_quotes('"Water knows no border," said Ana Kovač, Head of the Lake Office.')
    >>> quote.speaker.name.text, quote.speaker.role.text, quote.cue.text
    ('Ana Kovač', 'Head of the Lake Office', 'said')
    """
    return _reading(prose, vocabulary).quotes


def find_statements(prose: Prose, *, vocabulary: Vocabulary | None = None) -> tuple[Quote, ...]:
    """Reported speech: what somebody said, in the author's words.

    >>> statement, = find_statements("Ana Kovač, Head of the Lake Office, stressed the importance of clean water.")
    >>> statement.text, statement.speaker.name.text
    ('the importance of clean water', 'Ana Kovač')
    """
    return _reading(prose, vocabulary).statements


def find_people(prose: Prose, *, vocabulary: Vocabulary | None = None) -> tuple[Person, ...]:
    """Everybody named, with honorific, role and organization.

    >>> person, = find_people("Ambassador Ana Kovač, Head of the OSCE Mission to Serbia, opened the meeting.")
    >>> person.name.text, person.honorific.text, person.organization.text
    ('Ana Kovač', 'Ambassador', 'OSCE Mission to Serbia')
    """
    return _reading(prose, vocabulary).people


def find_mentions(prose: Prose, *, vocabulary: Vocabulary | None = None) -> tuple[Mention, ...]:
    """States, bodies and regions; a name inside another follows the one that holds it.

    >>> [(m.span.text, m.kind.name) for m in find_mentions("The OSCE Mission to Serbia trained Dutch officers.")]
    [('OSCE Mission to Serbia', 'BODY'), ('Serbia', 'STATE'), ('Dutch', 'STATE')]
    """
    return _reading(prose, vocabulary).mentions


def find_participants(prose: Prose, *, vocabulary: Vocabulary | None = None) -> tuple[Participant, ...]:
    """Who took part: groups with their counts and origins, organizers, partners, funders, speakers.

    >>> group, *states = find_participants("Some 30 judges from Albania and Serbia attended.")
    >>> group.count, group.quantifier.name, group.name.text, [state.name.text for state in states]
    (30, 'ABOUT', 'judges', ['Albania', 'Serbia'])
    """
    return _reading(prose, vocabulary).participants


def find_dates(
    prose: Prose,
    *,
    published: PartialDate | datetime.date | None = None,
    vocabulary: Vocabulary | None = None,
) -> tuple[EventDate, ...]:
    """Dates and ranges of dates; a missing year stays missing unless the page or `published` gives it.

    >>> date, = find_dates("The mission took place from 11 to 13 June.")
    >>> date.first.isoformat(), date.last.isoformat()
    ('--06-11', '--06-13')
    """
    return _reading(prose, vocabulary, published_on(published)).dates


def find_acronyms(prose: Prose) -> tuple[Acronym, ...]:
    """Abbreviations that the prose defines.

    >>> acronym, = find_acronyms("The Lake Water Office (LWO) opened today.")
    >>> acronym.short.text, acronym.long.text
    ('LWO', 'Lake Water Office')
    """
    return _reading(prose, None).acronyms
