"""The dateline before the first sentence, and the date line of its own that older pages carry."""

from __future__ import annotations

from typing import NamedTuple

from osce_news._calendar import DAY_MONTH, is_day_elsewhere, read_date
from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.model import Dateline, PartialDate, TermKind
from osce_news.vocabulary import Vocabulary

__all__ = ["is_date_line", "read_date_line", "read_dateline"]

# A town: "VIENNA", "Washington DC", "NUR-SULTAN", "ANDORRA LA VELLA", "St. Petersburg". At most five words.
_WORD = r"[^\W\d_][\w'.-]*"
_TOWN = rf"{_WORD}(?:\ {_WORD}){{0,4}}"
_TOWNS = rf"{_TOWN}(?:(?:\ ?/\ ?|,\ ){_TOWN}){{0,5}}"
_DASH = r"-{1,2}"

# Shapes of datelines, tried in this order; each with the form that asked for it.
_SHAPES = (
    # TASHKENT, 19 September 2013 - / BISHKEK, 17 April, 2009 - / BELGRADE, 22 May 2001 (OSCE) - / VIENNA, 23 August -
    Pattern(rf"(?P<towns>{_TOWNS}),?\ (?P<date>{DAY_MONTH})(?:\ \(OSCE\))?\ ?{_DASH}(?=\s|[^\W\d])"),
    # 19 December 2024, SARAJEVO -
    Pattern(rf"(?P<date>{DAY_MONTH}),\ (?P<towns>{_TOWNS})\ ?{_DASH}(?=\s)"),
    # TIRANA / BRUSSELS / GENEVA - 6 October 2020.
    Pattern(rf"(?P<towns>{_TOWNS})\ {_DASH}\ (?P<date>{DAY_MONTH})[.:]?(?=\s)"),
    # VIENNA- The
    Pattern(rf"(?P<towns>{_TOWNS})(?P<date>)\ ?{_DASH}(?=\s)"),
)
_UNDATED = _SHAPES[-1]

# The date line of older pages, alone on its line: "BELGRADE 22 May 2001", "TIRANA/WARSAW 20 January 2006".
_DATE_LINE = Pattern(rf"(?P<towns>{_TOWNS}),?\ (?P<date>{DAY_MONTH})")

_LONGEST = 160  # characters that a dateline may take


class DatelineReading(NamedTuple):
    """A dateline and where the prose behind it begins, in offsets of the folded page."""

    dateline: Dateline
    end: int
    date: Span | None


def read_dateline(page: FoldedText, start: int, end: int, vocabulary: Vocabulary) -> DatelineReading | None:
    """The dateline that the paragraph ``page.text[start:end]`` opens with."""
    stop = min(end, start + _LONGEST)
    if not page.text[start : start + 1].isalnum():
        return None
    for shape in _SHAPES:
        match = shape.match(page.text, start, stop)
        if match is None:
            continue
        date = read_date(match["date"]) if match["date"] else None
        towns = _towns(page.text, *match.span("towns"), vocabulary)
        if shape is _UNDATED:
            term = vocabulary.names.get(match["towns"])
            if not match["towns"].isupper() or len(match["towns"]) < 3 or term is not None:  # "OSCE - the ..."
                continue
        elif date is None:
            continue
        dateline = Dateline(page.span(start, match.end()), tuple(page.span(*town) for town in towns), date)
        return DatelineReading(dateline, match.end(), page.span(*match.span("date")) if date else None)
    return None


def is_date_line(text: str) -> bool:
    """Whether `text` is a town and a date and nothing else; in languages other than English, a date alone."""
    if is_day_elsewhere(text):
        return True
    match = _DATE_LINE.fullmatch(text) if len(text) <= _LONGEST else None
    return match is not None and match["towns"].isupper()


def read_date_line(text: str) -> PartialDate | None:
    """The date of a date line."""
    match = _DATE_LINE.fullmatch(text)
    return read_date(text if match is None else match["date"])


def _towns(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """The towns of ``text[start:end]``; a State named behind a town is its country and no town."""
    towns: list[tuple[int, int]] = []
    position = start
    for part in text[start:end].replace("/", ",").split(","):
        name = part.strip()
        if name:
            first = text.index(name, position)
            term = vocabulary.names.get(name)
            if not towns or term is None or term.kind is not TermKind.STATE:
                towns.append((first, first + len(name)))
        position += len(part) + 1
    return towns
