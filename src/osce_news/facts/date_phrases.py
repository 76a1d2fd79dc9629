"""How prose writes dates and ranges of dates: the grammar of the phrase, and what it says.

The scan looks for what every date has, a month or a year, and reads outwards from there. A phrase tells what is
written, whether the calendar has such a day or not.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from re import Match
from typing import NamedTuple

from osce_news._calendar import MONTH
from osce_news._lazy import Pattern
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.prose import Stretch
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

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
    r"(?:(?<!\w)(?:[Ii]n|[Bb]etween|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter|for|[Ll]ast|[Nn]ext"
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
    "After Before Between By During Early For From In Late Mid Since The Till Until after and before between by during"
    " early for from in into late mid of since the throughout till to until year".split()
)
_YEAR_RANGE_CONTEXT = frozenset("The for in the year".split())
# "2000 participants" counts; "the 2000 elections" is a year, "resolution 2000" a number.
_NO_COUNTED = (
    r"(?!(?:across|after|all|always|an?|as|at|before|by|during|for|from|has|his|in|is|its|many|most|of|on|perhaps|some"
    r"|the|their|these|this|thus|to|towards|under|was|with|within)(?!\w))"
)
_COUNTED = Pattern(rf"\ {_NO_COUNTED}(?:[a-z-]+\ )?{_NO_COUNTED}[a-z-]{{3,}}s(?!\w)")
_ARTICLES = frozenset({"a", "its", "the"})
_EVENT = rf"(?:\ (?!(?:at|by|for|from|in|of|on|that|the|to|who|with)\ )[\w-]+){{0,4}}?\ {EVENT_NOUN}(?!\w)"
_OF_EVENT = Pattern(_EVENT)
# "the 2003 decision of the Council"
_OF_A_YEAR = "agreement|act|budget|census|conflict|constitution|crisis|decision|edition|law|report|treaty|version|war"
_NAMES_A_YEAR = Pattern(rf"\ [A-ZÀ-Þ]|\ (?:{_OF_A_YEAR})(?!\w)|{_EVENT}")
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
        is_range = "and" not in behind["join"] or text.endswith(_BETWEEN, 0, start)
        if is_range or _are_adjacent(first, last):
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
    """A month without a day before it: ``in June``, ``May 2019``, ``on May 5``, ``April, May and June 2012``."""
    floor = max(done, start - _CONTEXT)
    is_month = _MONTH_CONTEXT.search(text, floor, start) is not None or _is_of_event(text, start, end, stop)
    listed = _MONTHS_BEHIND.match(text, end, stop) or _MONTH_BEHIND.match(text, end, stop)
    if listed is not None and (listed["year"] or is_month):
        year = int(listed["year"]) if listed["year"] else None
        months = [MONTHS[match.group()] for match in _MONTH_NAME.finditer(text, start, listed.end())]
        spans = [(months[0], months[-1])] if _are_in_a_row(months) else [(one, one) for one in months]
        return [DatePhrase(start, listed.end(), (year, one, None), (year, other, None)) for one, other in spans]
    day = _DAY_AFTER_MONTH.match(text, end, stop)
    if day is not None and _DAY_CONTEXT.search(text, floor, start):
        first = int(day["day"])
        return _phrase(start, day.end(), (None, month, first), (None, month, int(day["last"] or first)))
    behind = _BEHIND.match(text, end, stop)
    if behind and behind["month2"] and not behind["day2"] and (behind["year"] or behind["year2"] or is_month):
        return _two_months(text, start, month, behind, floor=done)
    if behind and behind["year"]:
        year = int(behind["year"])
        return _phrase(start, behind.end("year"), (year, month, None), (year, month, None))
    return _phrase(start, end, (None, month, None), (None, month, None)) if is_month else []


def _is_of_event(text: str, start: int, end: int, stop: int) -> bool:
    """Whether an event is called by the month: *the March preparatory conference*."""
    return text.endswith(("the ", "The "), 0, start) and _OF_EVENT.match(text, end, stop) is not None


def _two_months(text: str, start: int, month: int, behind: Match[str], *, floor: int) -> list[DatePhrase]:
    """``from June to August 2012``, ``June and July``; of ``May and September 2012`` the first, the other by itself."""
    last_year = int(behind["year2"]) if behind["year2"] else None
    year = int(behind["year"]) if behind["year"] else last_year
    month2 = MONTHS[behind["month2"]]
    months_apart = month2 - month + 12 * ((last_year or 0) - (year or 0) if last_year else 0)
    if "and" in behind["join"] and months_apart != 1 and not text.endswith(_BETWEEN, floor, start):
        end = behind.end("year") if behind["year"] else behind.start()
        return _phrase(start, end, (year, month, None), (year, month, None))
    first, last = (year, month, None), (last_year or year, month2, None)
    return _phrase(_with_from(text, floor, start), behind.end(), first, last)


def _with_from(text: str, floor: int, start: int) -> int:
    """Where a range begins whose first day begins at `start`: *from* and *between* belong to it."""
    opening = next((word for word in _OPENING if text.endswith(f"{word} ", floor, start)), None)
    return start if opening is None else start - len(opening) - 1


class _Year(NamedTuple):
    """A year that no month stands before, where it stands, and the word before it."""

    text: str
    start: int
    end: int
    floor: int
    stop: int
    year: int
    word: str


def _read_year(text: str, start: int, end: int, *, done: int, stop: int) -> list[DatePhrase]:
    """A year without the name of a month: what the first reading says that knows the words around it."""
    floor = max(done, start - _CONTEXT)
    word = text[floor : max(floor, start - 1)].rpartition(" ")[2].lstrip("\"'(\n")
    year = _Year(text, start, end, floor, stop, int(text[start:end]), word)
    readings = _READINGS_OF_A_YEAR if text[start - 1 : start] in (" ", "-") else _READINGS_OF_DIGITS
    return next((phrases for reading in readings if (phrases := reading(year))), [])


def _dotted(at: _Year) -> list[DatePhrase]:
    """``30.05.2012``."""
    match = _DOTTED.search(at.text, at.floor, at.end)
    if match is None:
        return []
    day = (at.year, int(match["month"]), int(match["day"]))
    return _phrase(match.start(), at.end, day, day)


def _iso(at: _Year) -> list[DatePhrase]:
    """``2012-05-30``."""
    match = _ISO.match(at.text, at.start, at.stop)
    if match is None:
        return []
    day = (at.year, int(match["month"]), int(match["day"]))
    return _phrase(at.start, match.end(), day, day)


_DOCUMENTS = frozenset("Decision Declaration Document Law Resolution".split())


def _in_brackets(at: _Year) -> list[DatePhrase]:
    """``workshops in Ankara (2015) and Baku``, but not ``resolution 1325 (2000)``."""
    is_alone = at.text[at.start - 1] == "(" and at.text.startswith(")", at.end)
    before = at.text[at.floor : at.start - 1].rstrip(" ").rpartition(" ")[2]
    if not is_alone or not before[:1].isupper() or not before[-1:].isalpha() or before in _DOCUMENTS:
        return []
    return _phrase(at.start, at.end, (at.year, None, None), (at.year, None, None))


def _season(at: _Year) -> list[DatePhrase]:
    """``late autumn 2025``, which is known by its year."""
    if not at.text.endswith(_SEASON_ENDINGS, 0, at.start):
        return []
    match = _SEASON.search(at.text, at.floor, at.start)
    return _phrase(match.start(), at.end, (at.year, None, None), (at.year, None, None)) if match else []


def _listed_years(at: _Year) -> list[DatePhrase]:
    """``in 2003, 2004 and 2005``."""
    match = _YEARS_BEHIND.match(at.text, at.end, at.stop) if at.word in _YEAR_CONTEXT else None
    if match is None:
        return []
    years = [at.year, *(int(year.group()) for year in _YEAR_NAME.finditer(at.text, at.end, match.end()))]
    spans = [(years[0], years[-1])] if _are_in_a_row(years) else [(one, one) for one in years]
    return [DatePhrase(at.start, match.end(), (one, None, None), (other, None, None)) for one, other in spans]


def _school_year(at: _Year) -> list[DatePhrase]:
    """``the 2004/05 school year``."""
    match = _SCHOOL_YEAR.match(at.text, at.end, at.stop) if at.word in _YEAR_RANGE_CONTEXT else None
    if match is None or int(match["next"]) != (at.year + 1) % 100:
        return []
    return _phrase(at.start, match.end(), (at.year, None, None), (at.year + 1, None, None))


def _years_of_a_name(at: _Year) -> list[DatePhrase]:
    """``the 2019-2021 project``."""
    match = _YEAR_RANGE.match(at.text, at.end, at.stop) if at.word in _YEAR_RANGE_CONTEXT else None
    if match is None or match["join"].strip() not in ("-", "/") or int(match["year"]) <= at.year:
        return []
    return _phrase(at.start, match.end(), (at.year, None, None), (int(match["year"]), None, None))


def _years(at: _Year) -> list[DatePhrase]:
    """``from 2020 to 2024``, ``between 2005 and 2009``, ``in 2005 and 2006``."""
    match = _YEAR_RANGE.match(at.text, at.end, at.stop)
    if match is None or not _is_year(at) or _COUNTED.match(at.text, match.end(), at.stop):
        return []
    last = int(match["year"])
    is_range = "and" not in match["join"] or last == at.year + 1 or at.text.endswith("etween ", at.floor, at.start)
    if last <= at.year or not is_range:
        return []
    return _phrase(_with_from(at.text, at.floor, at.start), match.end(), (at.year, None, None), (last, None, None))


def _one_year(at: _Year) -> list[DatePhrase]:
    """``in 2019``, ``the 2023 local elections``, ``Kazakhstan's 2010 OSCE Chairmanship``."""
    return _phrase(at.start, at.end, (at.year, None, None), (at.year, None, None)) if _is_year(at) else []


_READINGS_OF_DIGITS: tuple[Callable[[_Year], list[DatePhrase]], ...] = (_dotted, _iso, _in_brackets)
_READINGS_OF_A_YEAR: tuple[Callable[[_Year], list[DatePhrase]], ...] = (
    *_READINGS_OF_DIGITS,
    _season,
    _listed_years,
    _school_year,
    _years_of_a_name,
    _years,
    _one_year,
)


def _is_year(at: _Year) -> bool:
    """Whether the number is a year: ``in 2000``, but neither ``2000 people`` nor ``paragraph 2000``."""
    text, end, stop = at.text, at.end, at.stop
    if at.word.lower() in _ARTICLES and _OF_EVENT.match(text, end, stop):  # "the 2023 local elections"
        return True
    is_owned = at.word.endswith("'s") and text[end + 1 : end + 2].isupper()  # "Kazakhstan's 2010 OSCE Chairmanship"
    if not (at.word in _YEAR_CONTEXT or is_owned) or _is_count(text, at.word, end, stop):
        return False
    return at.word.lower() != "the" or _NAMES_A_YEAR.match(text, end, stop) is not None


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
