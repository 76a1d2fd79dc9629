"""Dates and ranges of dates in prose.

The scan looks for what every date has, a month or a year, and reads outwards from there. What the page leaves out stays
out, with one exception: the year of a day or month is taken from the date of publication or from a date of the same
month, and then the words that prove it are the `EventDate.evidence`.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from osce_news._calendar import DAY_ELSEWHERE, MONTH, partial_date, read_date
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.facts.prose import Prose
from osce_news.model import EventDate, PartialDate
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

__all__ = ["Published", "read_dates", "read_days_elsewhere", "with_year_of"]


class Published(NamedTuple):
    """A date of publication and the words it was read from; no words for a hint of the caller."""

    date: PartialDate
    evidence: Span | None


class _Reading(NamedTuple):
    """A date phrase in offsets of the prose."""

    start: int
    end: int
    first: PartialDate
    last: PartialDate


_JOIN = r"(?:\ ?-\ ?|\ to\ |\ and\ |\ until\ |\ till\ |\ through\ |\ or\ )"
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)[0-9]{2}(?![\w])"

# What every date has: a month or a year. Every choice begins with a character, so that the engine looks for these fast.
_ANCHOR = Pattern(rf"(?:{MONTH}|19[0-9]{{2}}|20[0-9]{{2}})(?!\w)")

# The words between the days before a month: "11 to 13", "5 and 6", "2, 4 and 6", "the 3rd of".
_BETWEEN_DAYS = frozenset({"-", "and", "of", "or", "the", "through", "till", "to", "until"})
_OPENING = frozenset({"Between", "From", "between", "from"})
_MOST_WORDS = 12

# Behind a month: another month with or without a day ("28 June to 2 July 2025", "June and July 2025"), then a year.
_BEHIND = Pattern(
    rf"""
    (?:,?\ (?P<year>{_YEAR}))?
    (?:
        (?P<join>{_JOIN})(?:(?P<day2>[0-9]{{1,2}}){_ORDINAL}\ )?(?P<month2>{MONTH})(?!\w)
        (?:,?\ (?P<year2>{_YEAR}))?
    )?
    """
)
_DAY_BEHIND = Pattern(
    rf"\ (?P<day>[0-9]{{1,2}}){_ORDINAL}(?:(?P<join>\ ?-\ ?)(?P<last>[0-9]{{1,2}}))?,\ (?P<year>{_YEAR})"
)

# Before a month without a day: "in June", "since March"; "may" as a verb never stands there.
_MONTH_CONTEXT = Pattern(
    r"(?:(?<!\w)(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter|for|[Ll]ast|[Nn]ext"
    r"|this|and|or|to|mid)[\ -])\Z"
)

# Around a year without a month.
_YEAR_RANGE = Pattern(rf"(?P<join>\ ?-\ ?|\ to\ |\ and\ |\ until\ )(?P<year>{_YEAR})")
_SEASON = Pattern(r"(?:(?:early|late|mid)[\ -])?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\ of)?\ \Z")
_SEASON_ENDINGS = ("ring ", "mmer ", "tumn ", "nter ", " of ")
_YEAR_CONTEXT = frozenset(
    "After Before Between By During Early For From In Late Mid Since Till Until after and before between by during"
    " early for from in late mid of since the till to until".split()
)
# "2000 participants" counts; "the 2000 elections" is a year, "resolution 2000" a number.
_COUNTED = Pattern(
    r"\ (?!was|has|is|as|this|its|his|across|towards|always|perhaps|thus)(?:[a-z-]+\ )?[a-z-]{3,}s(?!\w)"
)
_ISO = Pattern(r"[0-9]{4}-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![\w-])")
_CONTEXT = 24
_RELATIVE = frozenset({"today", "Today", "yesterday", "Yesterday", *WEEKDAYS})
_DAY_OF_MONTH = Pattern(rf",?\ (?:[0-9]|{MONTH})")  # "on Thursday, 5 May" is read with its month
_WILL = Pattern(r"(?<!\w)(?:will|would|to\ be|is\ to|are\ to|next|expected|due|planned|scheduled)\ [^.;]*\Z")
# "will discuss the vote held in May", but "will be held in May"
_HELD = Pattern(r"(?<!be\ )(?<!\w)(?:held|last|since|took\ place|which|[a-z]+ed)\ (?:(?:in|on)\ )?\Z")
_ACTED = Pattern(r"(?<!\w)(?:met|held|spoke|visited|said|arrived)\ \Z")  # "met Tuesday with"


def read_dates(prose: Prose, published: Published | None) -> tuple[EventDate, ...]:
    """The dates of the paragraphs, in text order."""
    readings = [reading for start, end in prose.paragraphs for reading in _scan(prose.text, start, end)]
    if published is not None:
        readings += _relative(prose, published)
        readings.sort(key=lambda reading: reading.start)
    dated = _by_month(readings)
    return tuple(_completed(reading, dated, published, prose) for reading in readings)


# Around a day that is one of several: "с 5 по 7 мая 2014 года", "5. i 6. maja 2014."; behind it, "bis 7. Mai".
_DAY = Pattern(rf"(?<![\w.,/-]){DAY_ELSEWHERE}")
_DAY_BEFORE = Pattern(r"[0-9](?:\.|er)?\ ?(?:-|[^\W\d_]{1,5}|,)\ ?\Z")
_RANGE_BEHIND = Pattern(r"\ ?(?:-\ ?|[^\W\d_]{1,5}\ )[0-9]")


def read_days_elsewhere(prose: Prose) -> tuple[EventDate, ...]:
    """The days of the paragraphs in a language other than English, with their years; no ranges."""
    found = []
    for start, end in prose.paragraphs:
        for match in _DAY.finditer(prose.text, start, end):
            is_one_of_several = _DAY_BEFORE.search(prose.text, max(start, match.start() - _CONTEXT), match.start())
            day = None if is_one_of_several else read_date(match.group())
            if day is not None and _RANGE_BEHIND.match(prose.text, match.end(), end) is None:
                words = match.group()
                stop = words[-1] == "." and words[-2].isdigit()  # of the ordinal, or of the sentence
                found.append(EventDate(span=prose.span(match.start(), match.end() - stop), first=day, last=day))
    return tuple(found)


def _scan(text: str, start: int, end: int) -> Iterator[_Reading]:
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


def _read_month(text: str, start: int, end: int, name: str, *, done: int, stop: int) -> list[_Reading]:
    """The date around the month that stands at ``text[start:end]``."""
    month = MONTHS[name]
    first, days = _days_before(text, max(done, start - _CONTEXT * 2), start)
    if days:
        return _with_days(text, first, end, days, month, words=text[first:start], stop=stop)
    american = _DAY_BEHIND.match(text, end, stop)
    if american is not None:
        year, day = int(american["year"]), int(american["day"])
        last = int(american["last"] or day)
        return _range(start, american.end(), (year, month, day), (year, month, last))
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
        elif word not in _BETWEEN_DAYS or start == floor:
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
) -> list[_Reading]:
    behind = _BEHIND.match(text, end, stop)
    year = int(behind["year"]) if behind and behind["year"] else None
    if behind and behind["day2"] and len(days) == 1:
        year2 = int(behind["year2"]) if behind["year2"] else None
        first = (year or year2, month, days[0])
        last = (year2 or year, MONTHS[behind["month2"]], int(behind["day2"]))
        if "and" not in behind["join"] or _are_adjacent(first, last):
            return _range(_with_from(text, 0, start), behind.end(), first, last)
        # "on 5 May and 9 June 2020" is two days; the second one is read when its month is reached
        end = behind.end("year") if year else end
        return _range(start, end, first, first)
    if behind and behind["year"]:
        end = behind.end("year")
    first, last = (year, month, days[0]), (year, month, days[-1])
    if len(days) > 1 and not _is_range(words, days):
        return [reading for day in days for reading in _range(start, end, (year, month, day), (year, month, day))]
    return _range(start, end, first, last)


def _month_alone(text: str, start: int, end: int, month: int, *, done: int, stop: int) -> list[_Reading]:
    behind = _BEHIND.match(text, end, stop)
    if behind and behind["month2"] and not behind["day2"]:
        year2 = int(behind["year2"]) if behind["year2"] else None
        year = int(behind["year"]) if behind["year"] else year2
        month2 = MONTHS[behind["month2"]]
        if year is not None or _MONTH_CONTEXT.search(text, max(done, start - _CONTEXT), start):
            if "and" in behind["join"] and month2 != month + 1 and (year2 or year) == year:
                end = behind.end("year") if behind["year"] else end
                return _range(start, end, (year, month, None), (year, month, None))
            first = _with_from(text, done, start)
            return _range(first, behind.end(), (year, month, None), (year2 or year, month2, None))
    if behind and behind["year"]:
        year = int(behind["year"])
        return _range(start, behind.end("year"), (year, month, None), (year, month, None))
    if _MONTH_CONTEXT.search(text, max(done, start - _CONTEXT), start):
        return _range(start, end, (None, month, None), (None, month, None))
    return []


def _with_from(text: str, floor: int, start: int) -> int:
    """Where a range begins whose first day begins at `start`: *from* belongs to it."""
    return start - len("from ") if text.endswith(("from ", "From "), floor, start) else start


def _read_year(text: str, start: int, end: int, *, done: int, stop: int) -> list[_Reading]:
    """A year without a month: ``in 2019``, ``2005 and 2006``, ``from 2020 to 2024``, ``autumn 2025``."""
    floor = max(done, start - _CONTEXT)
    year = int(text[start:end])
    iso = _ISO.match(text, start, stop)
    if iso is not None:
        day = (year, int(iso["month"]), int(iso["day"]))
        return _range(start, iso.end(), day, day)
    season = _SEASON.search(text, floor, start) if text.endswith(_SEASON_ENDINGS, 0, start) else None
    if season is not None:
        return _range(season.start(), end, (year, None, None), (year, None, None))
    word = text[floor : max(floor, start - 1)].rpartition(" ")[2].lstrip("\"'(\n")
    is_owned = word.endswith("'s") and text[end + 1 : end + 2].isupper()  # "Kazakhstan's 2010 OSCE Chairmanship"
    if text[start - 1 : start] not in (" ", "-") or not (word in _YEAR_CONTEXT or is_owned):
        return []
    if _COUNTED.match(text, end, stop):
        return []
    if text.endswith("the ", floor, start) and not text[end : end + 2].strip()[:1].isupper():
        return []
    behind = _YEAR_RANGE.match(text, end, stop)
    if behind is not None and _COUNTED.match(text, behind.end(), stop) is None:
        last = int(behind["year"])
        if last > year and ("and" not in behind["join"] or last == year + 1 or text.endswith("etween ", floor, start)):
            return _range(_with_from(text, floor, start), behind.end(), (year, None, None), (last, None, None))
    return _range(start, end, (year, None, None), (year, None, None))


def _relative(prose: Prose, published: Published) -> Iterator[_Reading]:
    """``today``, ``yesterday`` and ``on Thursday``, where the day of publication is known."""
    if published.date.year is None or published.date.day is None:
        return
    today = published.date.to_date()
    for start, word in prose.positions(_RELATIVE):
        if prose.paragraph_at(start) is None:
            continue
        days_ago = int(word.lower() == "yesterday")
        if word in WEEKDAYS:
            is_day = prose.text.endswith(("on ", "On "), 0, start) or _ACTED.search(
                prose.text, max(0, start - _CONTEXT), start
            )
            if not is_day or _DAY_OF_MONTH.match(prose.text, start + len(word)):
                continue
            days_ago = (today.weekday() - WEEKDAYS.index(word)) % 7
            if _WILL.search(prose.text, max(0, start - _CONTEXT * 3), start):  # "will meet on Thursday"
                days_ago -= 7
        try:
            day = today - datetime.timedelta(days=days_ago)
        except OverflowError:  # before the year 1 or behind the year 9999
            continue
        yield from _range(start, start + len(word), (day.year, day.month, day.day), (day.year, day.month, day.day))


_Parts = tuple[int | None, int | None, int | None]


def _range(start: int, end: int, first: _Parts, last: _Parts) -> list[_Reading]:
    """The phrase as a reading, unless the calendar has no such days or they run backwards."""
    one, other = partial_date(*first), partial_date(*last)
    if one is None or other is None:
        return []
    runs_backwards = (one.month or 0, one.day or 0) > (other.month or 0, other.day or 0)
    if one.year is not None and one.year == other.year and runs_backwards:
        return []
    return [_Reading(start, end, one, other)]


def _is_range(words: str, days: Sequence[int]) -> bool:
    """``11 to 13``, ``5 and 6`` and ``16, 17 and 18`` are ranges; ``5 and 9`` and ``2, 4 and 6`` are not."""
    if list(days) == list(range(days[0], days[0] + len(days))):
        return True
    if len(days) != 2 or days[0] >= days[1]:
        return False
    return words.startswith(("between ", "Between ")) or not {"and", "or"}.intersection(words.split(" "))


def _are_adjacent(first: _Parts, last: _Parts) -> bool:
    year = first[0] or 2000
    try:
        one = datetime.date(year, first[1] or 1, first[2] or 1)
        other = datetime.date(last[0] or year, last[1] or 1, last[2] or 1)
    except ValueError:
        return False
    return (other - one).days == 1


# -- the missing year -------------------------------------------------------------------------------------------------


def _by_month(readings: Iterable[_Reading]) -> dict[int, list[_Reading]]:
    """The readings that name a year, by each month that they name."""
    dated: dict[int, list[_Reading]] = {}
    for reading in readings:
        first, last = reading.first, reading.last
        if first.year is not None and first.month is not None and last.month is not None and first.year == last.year:
            for month in range(first.month, last.month + 1):
                dated.setdefault(month, []).append(reading)
    return dated


def _completed(
    reading: _Reading, dated: Mapping[int, Sequence[_Reading]], published: Published | None, prose: Prose
) -> EventDate:
    span = prose.span(reading.start, reading.end)
    if prose.text[reading.start : reading.end] in _RELATIVE and published is not None:
        return EventDate(span=span, first=reading.first, last=reading.last, evidence=published.evidence)
    proof = _proof(reading, dated, published, prose)
    if proof is not None:
        year, evidence = proof
        first = partial_date(year, reading.first.month, reading.first.day)
        ends_later = (reading.last.month or 0) >= (reading.first.month or 0)
        last = partial_date(year if ends_later else year + 1, reading.last.month, reading.last.day)
        if first is not None and last is not None:  # 29 February of a common year
            return EventDate(span=span, first=first, last=last, evidence=evidence)
    return EventDate(span=span, first=reading.first, last=reading.last)


def _proof(
    reading: _Reading, dated: Mapping[int, Sequence[_Reading]], published: Published | None, prose: Prose
) -> tuple[int, Span | None] | None:
    """The year that the page gives for a date without one, and where: the day of publication, or the same month."""
    if reading.first.year is not None or reading.first.month is None:
        return None
    if published is not None and published.date.year is not None and published.date.month is not None:
        if prose.text.endswith(("last ", "Last "), 0, reading.start):  # "last November"
            month, year = published.date.month, published.date.year
            return year - (reading.first.month >= month), published.evidence
        before = max(0, reading.start - _CONTEXT * 5)
        if _WILL.search(prose.text, before, reading.start) and not _HELD.search(prose.text, before, reading.start):
            return published.date.year + (reading.first.month < published.date.month), published.evidence
        return _nearest_year(reading.first.month, published.date.year, published.date.month), published.evidence
    same_month = dated.get(reading.first.month, ())
    if not same_month:
        return None
    i = bisect_right(same_month, reading.start, key=lambda other: other.start)
    nearest = same_month[max(0, i - 1)]
    return (nearest.first.year or 0), prose.span(nearest.start, nearest.end)


def with_year_of(date: PartialDate, hint: PartialDate) -> PartialDate:
    """A day without its year, with the year in which it falls nearest to `hint`."""
    if date.month is None or hint.year is None or hint.month is None:
        return date
    return partial_date(_nearest_year(date.month, hint.year, hint.month), date.month, date.day) or date


def _nearest_year(month: int, year: int, published_month: int) -> int:
    """The year in which `month` falls nearest to the month of publication; ahead, where both are as near."""
    months_ahead = (month - published_month) % 12
    if months_ahead <= 6:
        return year if month >= published_month else year + 1
    return year if month <= published_month else year - 1
