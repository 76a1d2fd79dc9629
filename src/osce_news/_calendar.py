"""Days, months and years in words; what a date says, and nothing more.

The grammar of dates in prose is in `osce_news.facts.dates`; here is what the header shares with it. python-dateutil
reads single whole date strings only: it takes *9-10 June* for a day of the year 2009 and fills what is missing from
today's date, so it is asked twice, from two different days, and believed where both answers agree, and the text has
the year in four digits.
"""

from __future__ import annotations

import datetime
import re

from osce_news._lazy import Pattern
from osce_news.model import PartialDate
from osce_news.vocabulary.languages import MONTHS_ELSEWHERE, YEAR_WORDS
from osce_news.vocabulary.wording import MONTHS

__all__ = ["DAY_ELSEWHERE", "DAY_MONTH", "MONTH", "MONTH_DAY", "partial_date", "read_date", "read_month_day"]

MONTH = "|".join(MONTHS)
"""The month names as alternatives of a pattern."""

_ANY_MONTH = f"{MONTH}|{MONTH.upper()}"  # "PRAGUE, 27 MAY 2002"

_MONTH_ELSEWHERE = "|".join(sorted(MONTHS_ELSEWHERE, key=len, reverse=True))
_YEAR_WORD = "|".join(map(re.escape, YEAR_WORDS))
_DAY_NUMBER = r"[0-9]{1,2}(?:\.|er)?\ "  # "5. Mai", "1er mai"

DAY_ELSEWHERE = rf"{_DAY_NUMBER}(?:{_MONTH_ELSEWHERE})\ [0-9]{{4}}(?:(?!\w)\.)?(?:\ (?:{_YEAR_WORD})(?!\w))?"
"""``15 апреля 2015 года``, ``5. maja 2014.``, ``10 tetor 2012``: a day of another language, with its year."""

DAY_MONTH = (
    rf"(?:[0-9]{{1,2}}\ (?:{_ANY_MONTH})(?:,?\ [0-9]{{4}})?"
    rf"|{DAY_ELSEWHERE}|{_DAY_NUMBER}(?:{_MONTH_ELSEWHERE})(?!\w))"
)
"""``23 March``, ``23 March 2007``, ``17 April, 2009``, ``5. Mai 2014``, as a piece of a verbose pattern."""

_DAY_MONTH_YEAR = Pattern(rf"(?P<day>[0-9]{{1,2}})\ (?P<month>{_ANY_MONTH})(?:,?\ (?P<year>[0-9]{{4}}))?")
_DAY_MONTH_ELSEWHERE = Pattern(
    rf"(?P<day>[0-9]{{1,2}})(?:\.|er)?\ (?P<month>{_MONTH_ELSEWHERE})"
    rf"(?:\ (?P<year>[0-9]{{4}})\.?(?:\ (?:{_YEAR_WORD}))?)?"
)

MONTH_DAY = rf"(?:{_ANY_MONTH})\ [0-9]{{1,2}}(?![0-9])(?:,?\ [0-9]{{4}})?"
"""``July 20``, ``July 20, 2012``, as agencies write it, as a piece of a verbose pattern."""

_MONTH_DAY_YEAR = Pattern(rf"(?P<month>{_ANY_MONTH})\ (?P<day>[0-9]{{1,2}})(?:,?\ (?P<year>[0-9]{{4}}))?")

# The longest date string of a header: "Wednesday, 30 September 2015 - 10:00 UTC+02:00".
_LONGEST = 60


def partial_date(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """The date, or ``None`` where the calendar has no such day."""
    try:
        return PartialDate(year, month, day)
    except ValueError:  # 31 June, day 0, year 0
        return None


def read_date(text: str) -> PartialDate | None:
    """The date that is the whole of `text`, partial as written, or ``None``."""
    match = _DAY_MONTH_YEAR.fullmatch(text)
    if match:
        return _date_of(match)
    match = _DAY_MONTH_ELSEWHERE.fullmatch(text) if len(text) <= _LONGEST else None
    if match:
        month = MONTHS_ELSEWHERE[match["month"]]
        return partial_date(int(match["year"]) if match["year"] else None, month, int(match["day"]))
    return _read_whole_date(text)


def read_month_day(text: str) -> PartialDate | None:
    """The date that is the whole of `text`, the month before the day, partial as written, or ``None``."""
    match = _MONTH_DAY_YEAR.fullmatch(text)
    return _date_of(match) if match else None


def _date_of(match: re.Match[str]) -> PartialDate | None:
    """The day and month of an English date, with its year if it has one."""
    year = int(match["year"]) if match["year"] else None
    return partial_date(year, MONTHS[match["month"].capitalize()], int(match["day"]))


def _read_whole_date(text: str) -> PartialDate | None:
    if len(text) > _LONGEST or re.search("[0-9]", text) is None or re.search("[0-9]{5}", text) is not None:
        return None
    from dateutil.parser import ParserError, parse  # noqa: PLC0415 - loaded when first needed

    try:
        answers = {
            parse(text, dayfirst=not re.match("[0-9]{4}", text), default=filler, ignoretz=True).date()
            for filler in (datetime.datetime(1904, 2, 29), datetime.datetime(2011, 7, 5))
        }
    except (ParserError, OverflowError):
        return None
    if len(answers) > 1:
        return None
    (date,) = answers
    if f"{date.year:04}" not in text:  # "9-10 June" is no day of 2009
        return None
    return PartialDate(date.year, date.month, date.day)
