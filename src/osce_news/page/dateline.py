"""The dateline before the first sentence, and the one that older pages carry on a line of its own.

One grammar reads every shape in one pass; what a shape must show beside its form, so that no ordinary sentence is taken
for it, is in `_is_dateline`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from osce_news._calendar import DAY_MONTH, MONTH, MONTH_DAY, partial_date, read_date, read_month_day
from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.model import Dateline, PartialDate
from osce_news.page.places import Places, is_known_town, read_places
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.wording import WEEKDAYS

__all__ = ["DatelineReading", "is_date_line", "opens_with_dateline", "read_date_line", "read_dateline"]

_WEEKDAY = "|".join(WEEKDAYS)

# "VIENNA", "NUR-SULTAN", "N'Djamena", "St.", "D.C."; not the month of "BAKU, July 18", not the day of "Monday, 5 May".
_WORD = rf"""
    (?!(?:{MONTH})\ [0-9] | (?:{_WEEKDAY})\b)
    (?: (?i:St|Ste|Sv|Mt|Ft)\. | (?:[^\W\d_]\.){{2,}}+ | [^\W\d_]\w*+(?:['.-]\w++)*+ )
"""
# At most seven words, "the former Yugoslav Republic of Macedonia" among them; six towns of two names.
_NAME = rf"{_WORD}(?:\ {_WORD}){{0,6}}+"
_NAMES = rf"{_NAME}(?:(?:\ ?/\ ?|,\ ){_NAME}){{0,11}}+"
_DATE = rf"(?:{DAY_MONTH}|{MONTH_DAY})"
_AGENCY = r"\w++(?:['./-]\w++)*+(?:\ \w++(?:['./-]\w++)*+){0,3}+"
_DASH = r",?\ ?-{1,3}+(?=\s|[^\W\d]|[\"'(\[]|\Z)"

# Every group takes what it can and gives nothing back, so that no character is read twice.
_GRAMMAR = Pattern(
    rf"""
    (?P<bracket>\()?+
    (?:(?P<before>{_DATE}),\ )?+                                        # 19 December 2024, SARAJEVO -
    (?P<places>{_NAMES})
    (?:
        (?:,\ ?|\ )(?:(?:{_WEEKDAY}),?\ )?+(?P<date>{_DATE})             # TASHKENT, 19 September 2013 -
        (?:,\ (?P<by>{_AGENCY}) | \ \((?P<from>{_AGENCY})\) | \ /(?P<of>{_AGENCY})/ )?+    # 22 May 2001 (OSCE) -
      | \ -{{1,3}}\ (?P<behind>{_DATE})                                 # TIRANA / GENEVA - 6 October 2020.
    )?+
    (?P<closing>\))?+
    (?: (?P<dash>{_DASH}) | (?P<stop>[.:])(?=\s|\Z) )?+
    """
)
_DATE_ALONE = Pattern(rf"(?:(?:{_WEEKDAY}),?\ )?(?P<date>{_DATE})\.?")
# "OSCE - Tue, 22/05/2001 - 14:30", as aggregators stamp their copies; the weekday tells the day from the month.
_STAMP = Pattern(
    r"(?:[A-Z][\w.]{0,20}\ -\ )?(?P<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},\ "
    r"(?P<date>(?P<one>[0-9]{2})/(?P<other>[0-9]{2})/(?P<year>[0-9]{4}))(?:\ -\ [0-9]{2}:[0-9]{2})?"
)
_SHORT_WEEKDAYS = tuple(day[:3] for day in WEEKDAYS)
_NEXT = Pattern(r"\s?[\"']{0,3}(?P<word>\w*)")
_DATES = ("before", "date", "behind")
_AGENCIES = ("by", "from", "of")
_SIGNS = (*_DATES, "dash", "stop")  # one of which stands in every dateline
_YEAR = Pattern(r"[0-9]{4}")

_LONGEST = 160  # characters that a dateline may take


class DatelineReading(NamedTuple):
    """A dateline and where the prose behind it begins, in offsets of the folded page."""

    dateline: Dateline
    end: int
    date: Span | None


class _Reading(NamedTuple):
    """What the grammar has read, whether it is a dateline or not."""

    match: re.Match[str]
    places: Places
    is_alone: bool
    """Whether nothing stands behind it on its line."""
    next: str
    """The first word behind it; empty where nothing or no word follows."""

    @property
    def date(self) -> tuple[int, int] | None:
        """Where the date stands."""
        return next((self.match.span(name) for name in _DATES if self.match[name]), None)

    @property
    def has_year(self) -> bool:
        """Whether the date, impossible ones too, says its year."""
        return self.date is not None and _YEAR.search(self.match.string, *self.date) is not None

    @property
    def may_end_here(self) -> bool:
        """Whether a sentence begins behind it, or nothing follows; behind a full stop it may begin with a number."""
        first = self.next[:1]
        return self.is_alone or (not first.islower() if self.match["stop"] else first.isupper())


def read_dateline(page: FoldedText, start: int, end: int, vocabulary: Vocabulary) -> DatelineReading | None:
    """The dateline that the line ``page.text[start:end]`` opens with, or consists of."""
    reading = _read(page.text, start, end, vocabulary)
    if reading is None:
        return None
    words = reading.date
    date = _date_of(page.text[slice(*words)]) if words else None
    dateline = Dateline(
        page.span(start, reading.match.end()), tuple(page.span(*town) for town in reading.places.towns), date
    )
    return DatelineReading(dateline, reading.match.end(), page.span(*words) if words else None)


def is_date_line(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the line `text` is a dateline and nothing else, or a date with its year."""
    if len(text) > _LONGEST:
        return False
    alone = _DATE_ALONE.fullmatch(text)
    if alone is not None:
        return _YEAR.search(alone["date"]) is not None
    if _STAMP.fullmatch(text) is not None:
        return True
    reading = _read(text, 0, len(text), vocabulary)
    return reading is not None and reading.is_alone


def read_date_line(page: FoldedText, start: int, end: int, vocabulary: Vocabulary) -> DatelineReading | None:
    """What the date line ``page.text[start:end]`` says; one of a date alone has no places."""
    alone = _DATE_ALONE.fullmatch(page.text, start, end)
    stamp = None if alone is not None else _STAMP.fullmatch(page.text, start, end)
    found = alone or stamp
    if found is None:
        return read_dateline(page, start, end, vocabulary)
    date = _date_of(found["date"]) if stamp is None else _date_of_stamp(stamp)
    return DatelineReading(Dateline(page.span(start, end), (), date), end, page.span(*found.span("date")))


def opens_with_dateline(text: str, vocabulary: Vocabulary) -> bool:
    """Whether the line `text` opens with a dateline in its fullest form: towns in capitals, a date, a dash, and prose.

    Such a line is none that could stand anywhere; what stands before it is no prose.
    """
    reading = _read(text, 0, len(text), vocabulary)
    if reading is None or reading.is_alone:
        return False
    return reading.places.is_upper and reading.date is not None and bool(reading.match["dash"])


def _date_of(text: str) -> PartialDate | None:
    return read_date(text) if text[0].isdigit() else read_month_day(text)


def _date_of_stamp(stamp: re.Match[str]) -> PartialDate | None:
    """The day that is the weekday which the stamp names, the day before the month if both readings are."""
    one, other, year = (int(stamp[name]) for name in ("one", "other", "year"))
    for day, month in ((one, other), (other, one)):
        date = partial_date(year, month, day)
        if date is not None and date.to_date().weekday() == _SHORT_WEEKDAYS.index(stamp["weekday"]):
            return date
    return None


def _read(text: str, start: int, end: int, vocabulary: Vocabulary) -> _Reading | None:
    stop = min(end, start + _LONGEST)
    match = _GRAMMAR.match(text, start, stop)
    if match is None or (match.end() == stop and stop < end) or not any(match.group(*_SIGNS)):
        return None
    places = read_places(text, *match.span("places"), vocabulary)
    if places is None:
        return None
    behind = _NEXT.match(text, match.end(), min(end, match.end() + _LONGEST))
    reading = _Reading(match, places, match.end() == end, behind["word"] if behind else "")
    return reading if _is_dateline(reading) else None


def _is_dateline(reading: _Reading) -> bool:
    """Whether the words are a dateline: the weaker the form, the more the places must show."""
    match, places = reading.match, reading.places
    if (match["bracket"] is None) is not (match["closing"] is None) or sum(map(bool, map(match.group, _DATES))) > 1:
        return False
    agency = next((match[name] for name in _AGENCIES if match[name]), None)
    if agency is not None and not (match["dash"] or reading.is_alone):
        return False
    if agency is not None and any(word[0].islower() for word in agency.split()):  # "5 May, Ten bakers met - and agreed"
        return False
    if reading.date is None:
        return _is_dateline_without_date(reading)
    if match["bracket"]:
        return places.is_sure and not match["before"] and not match["behind"]
    if match["dash"]:
        # "Human Rights Day, 10 December - a day to remember"
        return places.is_sure or (bool(match["date"]) and places.is_plausible and reading.has_year)
    if match["stop"] or match["behind"] or reading.is_alone:  # "VIENNA - 5 May 2010 was a day ..."
        return places.is_sure and reading.may_end_here
    return bool(match["date"]) and places.is_upper and (places.is_known or places.has_country) and reading.may_end_here


def _is_dateline_without_date(reading: _Reading) -> bool:
    """``VIENNA- The``, but not *GENEVA - based*, *KYIV - MOSCOW*; ``Kamensk-Shakhtinskiy, Russian Federation. The``."""
    match, places = reading.match, reading.places
    if match["bracket"] or not places.is_known:
        return False
    if match["dash"]:
        names_route = reading.next.isupper() and is_known_town(reading.next)
        return places.is_upper and not reading.next[:1].islower() and not names_route
    return match["stop"] == "." and places.has_country and reading.may_end_here
