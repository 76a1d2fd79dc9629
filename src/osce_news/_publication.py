"""When a page was published, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from osce_news._span import Span
from osce_news.facts.dated import Published
from osce_news.facts.dates import impossible_date, with_year_of
from osce_news.model import Dateline, DateSource, Header, Notice, PartialDate
from osce_news.page.dateline import DatelineReading
from osce_news.page.header import HeaderReading
from osce_news.page.lines import ends_as_sentence
from osce_news.page.reading import Page
from osce_news.page.stretches import PROSE_ROLES, Stretch
from osce_news.vocabulary.wording import Slot

__all__ = ["Origin", "Publication", "is_cut", "notices", "publication"]


class Origin(NamedTuple):
    """What is known of a page besides its text."""

    url: str | None
    hint: Published | None
    """The caller's word about the day of publication."""
    stated: Published | None = None
    """What the page states for machines."""
    language: str | None = None
    """What the page declares."""
    notices: tuple[Notice, ...] = ()


class Publication(NamedTuple):
    """When a page was published, as far as it is known."""

    date: PartialDate | None = None
    source: DateSource | None = None
    """Where the date was read."""
    evidence: Span | None = None
    """The words of the page that prove it, its year included."""


def publication(
    labels: HeaderReading, own_line: DatelineReading | None, line: DatelineReading | None, origin: Origin
) -> Publication:
    """The best known date of publication: label, date line, dateline, what the page states, the caller's hint."""
    if labels.header.issued_on is not None:
        return Publication(labels.header.issued_on, DateSource.LABEL, labels.date)
    for found, source in ((own_line, DateSource.DATE_LINE), (line, DateSource.DATELINE)):
        if found is None or found.dateline.date is None:
            continue
        date = found.dateline.date
        other = origin.stated or origin.hint
        if date.year is None and other is not None:
            date = with_year_of(date, other.date)
        # Where the year is the hint's, no words of the page prove it.
        return Publication(date, source, found.date if found.dateline.date.year is not None else None)
    if origin.stated is not None:
        return Publication(origin.stated.date, DateSource.METADATA)
    if origin.hint is not None:
        return Publication(origin.hint.date, DateSource.HINT)
    return Publication()


def is_cut(page: Page, teaser: Stretch) -> bool:
    """Whether the teaser ends in dots, or is the beginning of the first paragraph, cut without them."""
    words = page.words(teaser)
    if words.endswith(("...", "…")):
        return True
    paragraph = next(page.of(*PROSE_ROLES), None)
    if paragraph is None:
        return False
    body = page.words(paragraph)
    return len(body) > len(words) and body.startswith(words) and not words.endswith((".", "!", "?", '"'))


def notices(
    page: Page, head: Header, lines: Sequence[DatelineReading | None], cut: Span | None, slots: Mapping[str, Slot]
) -> Iterator[Notice]:
    """What a reader of the facts should know: labels without values, what breaks off, dates that contradict."""
    for entry in head.entries:
        if not entry.values:
            yield Notice("empty-label", entry.label, f"the label {entry.label.text!r} has no value")
        elif head.issued_on is None and slots.get(entry.label.text.casefold()) is Slot.ISSUED_ON:
            yield Notice("unknown-date", entry.values[0], f"{entry.values[0].text!r} is not read as a date")
    for field in head.fields_of_work:
        if field.term is None:
            yield Notice("unknown-field", field.span, f"the vocabulary has no field of work {field.span.text!r}")
    if cut is not None:
        yield Notice("cut-teaser", cut, "the teaser breaks off")
    repeat = page.second_printing()
    if repeat is not None:
        yield Notice("repeated-body", page.span(repeat), "the page is printed again from here on")
    last = list(page.of(*PROSE_ROLES))[-1]
    words = page.words(last)
    if not (ends_as_sentence(words) or words.endswith(")")):
        yield Notice("cut-text", page.span(last), "the last paragraph breaks off")
    for found in lines:
        if found is not None and found.dateline.date is None and found.date is not None:
            yield impossible_date(found.date)
    yield from _contradictions(head, [found.dateline for found in lines if found is not None])


def _contradictions(head: Header, datelines: Iterable[Dateline]) -> Iterator[Notice]:
    """Dates that say something else than the first one: the label's, that of the date line, that of the dateline."""
    best, where = head.issued_on, "header"
    for found in datelines:
        date = found.date
        if date is None:
            continue
        if best is None:
            best, where = date, "date line"
        elif _differ(date, best):
            message = f"the dateline says {date.isoformat()}, the {where} {best.isoformat()}"
            yield Notice("contradicting-dates", found.span, message)


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates contradict each other in a part that both have."""
    pairs = zip(attrs.astuple(one), attrs.astuple(other), strict=True)
    return any(None not in pair and pair[0] != pair[1] for pair in pairs)
