"""How prose writes dates and ranges of dates: the grammar of the phrase, and what it says.

The scan looks for what every date has, a month or a year, and reads outwards from there. A phrase tells what is
written, whether the calendar has such a day or not.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._calendar import MONTH
from osce_news._lazy import Pattern, one_of
from osce_news.facts.prose import Stretch
from osce_news.vocabulary.wording import EVENT_NOUNS, MONTHS, WEEKDAYS

__all__ = ["DatePhrase", "Parts", "scan"]

Parts = tuple[int | None, int | None, int | None]
"""Year, month and day, as far as they are written."""


class DatePhrase(NamedTuple):
    """A date phrase in offsets of the prose: its first and its last day, month or year."""

    start: int
    end: int
    first: Parts
    last: Parts
    year_from: Stretch | None = None
    """The date behind it that gives the year: *5 May and 9 June 2020*."""


_JOIN = r"(?:\ ?-\ ?|\ to\ |\ and\ |\ until\ |\ till\ |\ through\ |\ or\ )"
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)[0-9]{2}(?![\w])"

# What every date has: a month or a year. Every choice begins with a character, so that the engine looks for these fast.
_ANCHOR = Pattern(rf"(?:{MONTH}|19[0-9]{{2}}|20[0-9]{{2}})(?!\w)")

# The words between the days before a month: "11 to 13", "5 and 6", "2, 4 and 6", "the 3rd of".
_BETWEEN_DAYS = frozenset({"-", "and", "of", "or", "the", "through", "till", "to", "until"})
_BETWEEN = ("between ", "Between ")
_OPENING = frozenset({"Between", "From", "between", "from"})
_MOST_WORDS = 12

# Behind a month: another month with or without a day ("28 June to 2 July 2025", "June and July 2025"), then a year.
_BEHIND = Pattern(
    rf"""
    (?:,?\ (?P<year>{_YEAR}))?
    (?:
        (?:,(?=\ (?:to|until)\ ))?(?P<join>{_JOIN})(?:(?:{"|".join(WEEKDAYS)}),?\ (?=[0-9]))?
        (?:(?P<day2>[0-9]{{1,2}}){_ORDINAL}\ )?(?P<month2>{MONTH})(?!\w)
        (?:,?\ (?P<year2>{_YEAR}))?
    )?
    """
)
# "April, May and June 2012"
_MONTH_NAME = Pattern(MONTH)
_MONTHS_BEHIND = Pattern(rf"(?:,\ (?:{MONTH})){{1,10}},?\ and\ (?:{MONTH})(?!\w)(?:,?\ (?P<year>{_YEAR}))?")
_MONTH_BEHIND = Pattern(rf"/(?:{MONTH})(?!\w)(?:,?\ (?P<year>{_YEAR}))?")  # "May/June 2005"
_DAY_BEHIND = Pattern(
    rf"\ (?P<day>[0-9]{{1,2}}){_ORDINAL}(?:(?P<join>\ ?-\ ?)(?P<last>[0-9]{{1,2}}))?,\ (?P<year>{_YEAR})"
)

# "on May 5", "Thursday, May 5 to 7": American, without a year.
_DAY_AFTER_MONTH = Pattern(
    rf"\ (?P<day>[0-9]{{1,2}}){_ORDINAL}(?:(?:\ ?-\ ?|\ to\ |\ and\ )(?P<last>[0-9]{{1,2}}))?(?![\w/]|[.:,][0-9])"
)
_DAY_CONTEXT = Pattern(rf"(?<!\w)(?:[Oo]n|[Uu]ntil|[Ss]ince|(?:{'|'.join(WEEKDAYS)}),?)\ \Z")

# Before a month without a day: "in June", "since March"; "may" as a verb never stands there.
_MONTH_CONTEXT = Pattern(
    r"(?:(?<!\w)(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter|for|[Ll]ast|[Nn]ext"
    r"|this|and|or|to|mid)[\ -])\Z"
)

# Around a year without a month.
_YEAR_RANGE = Pattern(rf"(?P<join>\ ?-\ ?|/|\ to\ |\ and\ |\ until\ )(?P<year>{_YEAR})")
_YEAR_NAME = Pattern(_YEAR)
_YEARS_BEHIND = Pattern(rf"(?:,\ {_YEAR}){{1,8}},?\ and\ {_YEAR}")  # "2003, 2004 and 2005"
_SCHOOL_YEAR = Pattern(r"/(?P<next>[0-9]{2})(?!\w)")  # "2004/05"
_SEASON = Pattern(r"(?:(?:early|late|mid)[\ -])?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\ of)?\ \Z")
_SEASON_ENDINGS = ("ring ", "mmer ", "tumn ", "nter ", " of ")
_YEAR_CONTEXT = frozenset(
    "After Before Between By During Early For From In Late Mid Since Till Until after and before between by during"
    " early for from in into late mid of since the throughout till to until year".split()
)
_YEAR_RANGE_CONTEXT = frozenset("The for in the year".split())
# "2000 participants" counts; "the 2000 elections" is a year, "resolution 2000" a number.
_COUNTED = Pattern(
    r"\ (?!was|has|is|as|this|its|his|across|towards|always|perhaps|thus)(?:[a-z-]+\ )?[a-z-]{3,}s(?!\w)"
)
_ARTICLES = frozenset({"a", "its", "the"})
_EVENT = rf"(?:\ [\w-]+){{0,4}}?\ {one_of(sorted(EVENT_NOUNS))}(?!\w)"
_OF_EVENT = Pattern(_EVENT)
_NAMES_A_YEAR = Pattern(rf"\ [A-ZÀ-Þ]|{_EVENT}")
_DOTTED = Pattern(r"(?<![\w.])(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.[0-9]{4}\Z")  # "30.05.2012"
_ISO = Pattern(r"[0-9]{4}-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![\w-])")
_CONTEXT = 24


def scan(text: str, start: int, end: int) -> Iterator[DatePhrase]:
    """The date phrases of ``text[start:end]``, in order."""
    done = start
    for anchor in _ANCHOR.finditer(text, start, end):
        if anchor.start() < done or (anchor.start() and text[anchor.start() - 1].isalnum()):
            continue
        if text[anchor.start()].isdigit():
            readings = _read_year(text, anchor.start(), anchor.end(), done=done, stop=end)
        else:
            readings = _read_month(text, anchor.start(), anchor.end(), anchor.group(), done=done, stop=end)
        for reading in readings:
            done = max(done, reading.end)
            yield reading


# -- one date phrase --------------------------------------------------------------------------------------------------


def _read_month(text: str, start: int, end: int, name: str, *, done: int, stop: int) -> list[DatePhrase]:
    """The date around the month that stands at ``text[start:end]``."""
    month = MONTHS[name]
    first, days = _days_before(text, max(done, start - _CONTEXT * 2), start)
    if days:
        return _with_days(text, first, end, days, month, words=text[first:start], stop=stop)
    american = _DAY_BEHIND.match(text, end, stop)
    if american is not None:
        year, day = int(american["year"]), int(american["day"])
        last = int(american["last"] or day)
        return _phrase(start, american.end(), (year, month, day), (year, month, last))
    return _month_alone(text, start, end, month, done=done, stop=stop)


def _days_before(text: str, floor: int, month: int) -> tuple[int, list[int]]:
    """The days in the words before a month, and where these words begin: ``from 11 to 13``."""
    first, position, days = month, month - 1, list[int]()
    for _ in range(_MOST_WORDS):
        if position <= floor:
            break
        start = max(floor, text.rfind(" ", floor, position) + 1)
        start += text.startswith("(", start, position)  # "(28 December 2011 - 3 January 2012)"
        word = text[start:position]
        numbers = _days_of(word)
        if numbers:
            days[:0] = numbers
            first = start
        elif word in _OPENING and len(days) > 1:
            return start, days
        elif (word not in _BETWEEN_DAYS and word.rstrip(",") not in WEEKDAYS) or start == floor:
            break
        position = start - 1
    return first, days


def _days_of(word: str) -> list[int]:
    """The days that a word writes: ``11``, ``3rd``, ``9-10``, ``2,``; none where it writes something else."""
    days = []
    for part in word.rstrip(",").replace("/", "-").split("-"):  # "24/25 May"
        digits = part[:-2] if part[-2:] in _ORDINALS else part
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 2):
            return []
        days.append(int(digits))
    return days


_ORDINALS = ("st", "nd", "rd", "th")


def _with_days(
    text: str, start: int, end: int, days: Sequence[int], month: int, *, words: str, stop: int
) -> list[DatePhrase]:
    behind = _BEHIND.match(text, end, stop)
    year = int(behind["year"]) if behind and behind["year"] else None
    if behind and behind["day2"] and len(days) == 1:
        year2 = int(behind["year2"]) if behind["year2"] else None
        first = (year or year2, month, days[0])
        last = (year2 or year, MONTHS[behind["month2"]], int(behind["day2"]))
        if "and" not in behind["join"] or _are_adjacent(first, last):
            return _phrase(_with_from(text, 0, start), behind.end(), first, last)
        # "on 5 May and 9 June 2020" is two days; the second one is read when its month is reached
        year_from = Stretch(behind.start("day2"), behind.end()) if year is None and year2 else None
        return [DatePhrase(start, behind.end("year") if year else end, first, first, year_from)]
    if behind and behind["year"]:
        end = behind.end("year")
    first, last = (year, month, days[0]), (year, month, days[-1])
    if len(days) > 1 and not _is_range(words, days):
        return [DatePhrase(start, end, (year, month, one), (year, month, other)) for one, other in _listed(words)]
    return _phrase(start, end, first, last)


def _month_alone(text: str, start: int, end: int, month: int, *, done: int, stop: int) -> list[DatePhrase]:
    listed = _MONTHS_BEHIND.match(text, end, stop) or _MONTH_BEHIND.match(text, end, stop)
    if listed is not None and (listed["year"] or _MONTH_CONTEXT.search(text, max(done, start - _CONTEXT), start)):
        named = int(listed["year"]) if listed["year"] else None
        months = [MONTHS[match.group()] for match in _MONTH_NAME.finditer(text, start, listed.end())]
        spans = [(months[0], months[-1])] if _are_in_a_row(months) else [(one, one) for one in months]
        return [DatePhrase(start, listed.end(), (named, one, None), (named, other, None)) for one, other in spans]
    day = _DAY_AFTER_MONTH.match(text, end, stop)
    if day is not None and _DAY_CONTEXT.search(text, max(done, start - _CONTEXT), start):
        first = int(day["day"])
        return _phrase(start, day.end(), (None, month, first), (None, month, int(day["last"] or first)))
    behind = _BEHIND.match(text, end, stop)
    if behind and behind["month2"] and not behind["day2"]:
        year2 = int(behind["year2"]) if behind["year2"] else None
        year = int(behind["year"]) if behind["year"] else year2
        month2 = MONTHS[behind["month2"]]
        if year is not None or _MONTH_CONTEXT.search(text, max(done, start - _CONTEXT), start):
            years_apart = (year2 or 0) - (year or 0) if year2 else 0
            is_between = text.endswith(_BETWEEN, done, start)
            if "and" in behind["join"] and month2 + 12 * years_apart != month + 1 and not is_between:
                end = behind.end("year") if behind["year"] else end
                return _phrase(start, end, (year, month, None), (year, month, None))
            first = _with_from(text, done, start)
            return _phrase(first, behind.end(), (year, month, None), (year2 or year, month2, None))
    if behind and behind["year"]:
        year = int(behind["year"])
        return _phrase(start, behind.end("year"), (year, month, None), (year, month, None))
    if _MONTH_CONTEXT.search(text, max(done, start - _CONTEXT), start):
        return _phrase(start, end, (None, month, None), (None, month, None))
    return []


def _with_from(text: str, floor: int, start: int) -> int:
    """Where a range begins whose first day begins at `start`: *from* and *between* belong to it."""
    opening = next((word for word in _OPENING if text.endswith(f"{word} ", floor, start)), None)
    return start if opening is None else start - len(opening) - 1


def _read_year(text: str, start: int, end: int, *, done: int, stop: int) -> list[DatePhrase]:
    """A year without a month: ``in 2019``, ``2005 and 2006``, ``from 2020 to 2024``, ``autumn 2025``."""
    floor = max(done, start - _CONTEXT)
    year = int(text[start:end])
    dotted = _DOTTED.search(text, floor, end)
    if dotted is not None:
        day = (year, int(dotted["month"]), int(dotted["day"]))
        return _phrase(dotted.start(), end, day, day)
    iso = _ISO.match(text, start, stop)
    if iso is not None:
        day = (year, int(iso["month"]), int(iso["day"]))
        return _phrase(start, iso.end(), day, day)
    season = _SEASON.search(text, floor, start) if text.endswith(_SEASON_ENDINGS, 0, start) else None
    if season is not None:
        return _phrase(season.start(), end, (year, None, None), (year, None, None))
    word = text[floor : max(floor, start - 1)].rpartition(" ")[2].lstrip("\"'(\n")
    is_owned = word.endswith("'s") and text[end + 1 : end + 2].isupper()  # "Kazakhstan's 2010 OSCE Chairmanship"
    if text[start - 1 : start] not in (" ", "-"):
        return []
    listed = _YEARS_BEHIND.match(text, end, stop) if word in _YEAR_CONTEXT else None
    if listed is not None:
        years = [year, *(int(match.group()) for match in _YEAR_NAME.finditer(text, end, listed.end()))]
        spans = [(years[0], years[-1])] if _are_in_a_row(years) else [(one, one) for one in years]
        return [DatePhrase(start, listed.end(), (one, None, None), (other, None, None)) for one, other in spans]
    school = _SCHOOL_YEAR.match(text, end, stop)
    if school is not None and word in _YEAR_RANGE_CONTEXT and int(school["next"]) == (year + 1) % 100:
        return _phrase(start, school.end(), (year, None, None), (year + 1, None, None))
    behind = _YEAR_RANGE.match(text, end, stop)
    last = int(behind["year"]) if behind else year
    is_span = behind is not None and behind["join"].strip() in ("-", "/") and year < last
    if is_span and word in _YEAR_RANGE_CONTEXT and behind is not None:  # "the 2019-2021 project"
        return _phrase(start, behind.end(), (year, None, None), (last, None, None))
    is_of_event = (
        word.lower() in _ARTICLES and _OF_EVENT.match(text, end, stop) is not None
    )  # "the 2023 local elections"
    if not is_of_event and (not (word in _YEAR_CONTEXT or is_owned) or _is_count(text, word, end, stop)):
        return []
    if text.endswith("the ", floor, start) and not _NAMES_A_YEAR.match(text, end, stop):
        return []
    if behind is not None and _COUNTED.match(text, behind.end(), stop) is None:
        joins = "and" not in behind["join"] or last == year + 1 or text.endswith("etween ", floor, start)
        if last > year and joins:
            return _phrase(_with_from(text, floor, start), behind.end(), (year, None, None), (last, None, None))
    return _phrase(start, end, (year, None, None), (year, None, None))


def _are_in_a_row(numbers: Sequence[int]) -> bool:
    return list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))


def _is_count(text: str, word: str, end: int, stop: int) -> bool:
    """Whether the number counts what stands behind it; behind *since* and *until* it never does."""
    return word.lower() not in _ONLY_TIMES and _COUNTED.match(text, end, stop) is not None


_ONLY_TIMES = frozenset({"since", "till", "until"})


def _phrase(start: int, end: int, first: Parts, last: Parts) -> list[DatePhrase]:
    return [DatePhrase(start, end, first, last)]


def _is_range(words: str, days: Sequence[int]) -> bool:
    """``11 to 13``, ``5 and 6`` and ``16, 17 and 18`` are ranges; ``5 and 9`` and ``2, 4 and 6`` are not."""
    if list(days) == list(range(days[0], days[0] + len(days))):
        return True
    if len(days) != 2:
        return False
    between = [word for word in words.split(" ") if word.rstrip(",") not in WEEKDAYS]  # "Monday, 5 to Friday, 9 May"
    listed = not {"and", "or"}.isdisjoint(between) or any(word.endswith(",") for word in between)
    return not listed or (words.startswith(_BETWEEN) and days[0] < days[1])


def _listed(words: str) -> list[tuple[int, int]]:
    """The days of a list, each with itself: ``2, 4 and 6``; or its ranges: ``9-11 and 16-18``, ``5 and 6, 8 and 9``."""
    has_pairs = " and " in words.rpartition(",")[0]
    parts = words.split(",") if has_pairs else words.replace(" and ", ",").replace(" or ", ",").split(",")
    listed = []
    for part in parts:
        days = [day for word in part.split(" ") for day in _days_of(word)]
        if len(days) > 1 and _is_range(part.strip(), days):
            listed.append((days[0], days[-1]))
        else:
            listed += [(day, day) for day in days]
    return listed


def _are_adjacent(first: Parts, last: Parts) -> bool:
    year = first[0] or 2000
    try:
        one = datetime.date(year, first[1] or 1, first[2] or 1)
        other = datetime.date(last[0] or year, last[1] or 1, last[2] or 1)
    except ValueError:
        return False
    return (other - one).days == 1
