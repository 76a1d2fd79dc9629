"""Days counted from the day of publication: *today*, *yesterday*, *on Thursday*, *from Monday to Wednesday*.

A weekday is the last one or the next one: the verb beside it tells which.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._calendar import MONTH
from osce_news._lazy import Pattern
from osce_news.facts.dated import Dated, Published
from osce_news.facts.prose import Prose
from osce_news.model import EventDate, PartialDate
from osce_news.vocabulary.wording import EVENT_NOUNS, WEEKDAYS

__all__ = ["AHEAD", "UNTIL", "read_relative_days", "verb_beside"]


_DAYS_AHEAD = {"yesterday": -1, "today": 0, "tomorrow": 1}
_RELATIVE = frozenset({*_DAYS_AHEAD, *(word.capitalize() for word in _DAYS_AHEAD), *WEEKDAYS})
_NEXT_WORDS = Pattern(r"'s(?P<words>(?:\ [\w-]+){1,4})")  # "today's two-day meeting", but "today's world"
_DAY_OF_MONTH = Pattern(rf",?\ (?:[0-9]|{MONTH})")  # "on Thursday, 5 May" is read with its month
_WEEKDAY_BEHIND = Pattern(rf"\ (?:to|until|and|through)\ (?P<weekday>{'|'.join(WEEKDAYS)})(?!\w)(?!,?\ [0-9])")
_AND_WEEKDAY = Pattern(rf"\ and\ (?P<weekday>{'|'.join(WEEKDAYS)})(?!\w)(?!,?\ [0-9])")
_FROM = ("from ", "From ", "between ", "Between ")
# "on Thursday", "since Friday", "next Tuesday", "met Tuesday with", "concluded Friday"
_ON = Pattern(
    r"(?<!\w)(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|began|held|left|met|said|spen[dt]|spends|spoke"
    r"|[a-z]{3,}ed)\ \Z"
)
_LAST, _NEXT, _THIS = ("last ", "Last "), ("next ", "Next "), ("this ", "This ")
# What takes place on a day beside events: "today's vote", but "today's world".
_ON_A_DAY = EVENT_NOUNS | frozenset(
    "adoption agreement announcement attack attacks decision handover hand-over killing launch opening poll polls"
    " publication release report ruling sentencing signing statement verdict vote".split()
)
_SINCE = ("since ", "Since ")
UNTIL = ("until ", "Until ", " by ", "By ")
# The verb before a weekday tells whether it is the last one or the next one.
AHEAD = frozenset(
    "arrive arrives be beginning begins closes comes continues due ends enters expected expires goes hold holds"
    " hosts lasts meet meets opens planned reopens resumes returns runs scheduled shall should starting starts takes"
    " travels visits will would".split()
)
_PAST = frozenset(
    "began came did gave had has have held led left made met ran said saw sent spoke took was went were".split()
)


def read_relative_days(prose: Prose, published: Published) -> Iterator[Dated]:
    """``today``, ``yesterday``, ``tomorrow`` and ``on Thursday``, where the day of publication is known."""
    if published.date.year is None or published.date.day is None:
        return
    today, done, before = published.date.to_date(), 0, None
    for start, word in prose.positions(_RELATIVE):
        days = _days_ahead(prose, start, word, today) if start >= done else None
        if days is not None and before is not None and _follows(prose, before, days):
            days = days._replace(first=days.first + 7, last=days.last + 7)
        before = days or before
        if days is not None and prose.paragraph_at(start) is not None:
            first, last = (_day(today, ahead) for ahead in (days.first, days.last))
            if first is not None and last is not None:
                done = days.end
                span = prose.span(days.start, days.end)
                date = EventDate(span=span, first=first, last=last, evidence=published.evidence)
                yield Dated(days.start, days.end, date)


def _follows(prose: Prose, before: _DaysAhead, days: _DaysAhead) -> bool:
    """Whether a sentence looks ahead from one weekday to the next: *will begin on Monday and end it on Saturday*."""
    if prose.text[days.start : days.end].lower() in _DAYS_AHEAD:  # "will tomorrow ...": tomorrow is one day
        return False
    paragraph = prose.paragraph_at(days.start)
    is_one_sentence = paragraph is not None and prose.sentence_start(paragraph.start, days.start) <= before.start
    return is_one_sentence and days.last <= 7 and 0 < before.last >= days.first > 0


def _day(today: datetime.date, ahead: int) -> PartialDate | None:
    try:
        day = today + datetime.timedelta(ahead)
    except OverflowError:  # before the year 1 or behind the year 9999
        return None
    return PartialDate(day.year, day.month, day.day)


class _DaysAhead(NamedTuple):
    """Words for days, and how far ahead of the day of publication these are."""

    start: int
    end: int
    first: int
    last: int


def _days_ahead(prose: Prose, start: int, word: str, today: datetime.date) -> _DaysAhead | None:
    """How many days ahead of `today` the word means; ``None`` where it means no day."""
    text, end = prose.text, start + len(word)
    if word not in WEEKDAYS:
        if text.endswith(("day before ", "day after "), 0, start):
            return None
        own = _NEXT_WORDS.match(text, end)
        if own is not None and _ON_A_DAY.isdisjoint(own["words"].split(" ")):
            return None
        ahead = _DAYS_AHEAD[word.lower()]
        return _DaysAhead(start, end, ahead, ahead)
    if _DAY_OF_MONTH.match(text, end):
        return None
    behind = _WEEKDAY_BEHIND.match(text, end) if text.endswith(_FROM, 0, start) else None
    if behind is not None:  # "from Monday to Wednesday"
        days = (WEEKDAYS.index(behind["weekday"]) - WEEKDAYS.index(word)) % 7
        opening = start - next(len(word) for word in _FROM if text.endswith(word, 0, start))
        first = _weekday_ahead(prose, start, word, today, before=opening)
        return _DaysAhead(opening, behind.end(), first, first + days)
    own = _NEXT_WORDS.match(text, end)
    is_of_event = own is not None and not _ON_A_DAY.isdisjoint(own["words"].split(" "))  # "Thursday's meeting"
    if not is_of_event and not _ON.search(text, max(0, start - _CONTEXT), start):
        return None
    joined = _AND_WEEKDAY.match(text, end)
    if joined is not None and (WEEKDAYS.index(joined["weekday"]) - WEEKDAYS.index(word)) % 7 == 1:
        first = _weekday_ahead(prose, start, word, today, before=start)
        return _DaysAhead(start, joined.end(), first, first + 1)
    ahead = _weekday_ahead(prose, start, word, today, before=start)
    return _DaysAhead(start, end, ahead, ahead)


def _weekday_ahead(prose: Prose, start: int, word: str, today: datetime.date, *, before: int) -> int:
    """How far ahead the weekday is: the last one before today, or the next one where the sentence looks ahead."""
    days_ago = (today.weekday() - WEEKDAYS.index(word)) % 7
    if prose.text.endswith(_SINCE, 0, start):
        return -days_ago
    if prose.text.endswith(_LAST, 0, start):
        return -days_ago or -7
    if prose.text.endswith(_NEXT, 0, start):
        return 7 - days_ago
    is_ahead = prose.text.endswith(UNTIL, 0, start) or _looks_ahead(prose, before, start + len(word))
    if prose.text.endswith(_THIS, 0, start) and days_ago > today.weekday():  # of the week that today is in
        return 7 - days_ago
    return 7 - days_ago if is_ahead else -days_ago


def _looks_ahead(prose: Prose, start: int, end: int) -> bool:
    """Whether the verb beside a weekday is of the present or the future."""
    return verb_beside(prose, start, end) in AHEAD


def verb_beside(prose: Prose, start: int, end: int) -> str | None:
    """The last verb of the sentence before a date, or else the first behind it; of *will be held* it is *be*."""
    paragraph = prose.paragraph_at(start)
    if paragraph is None:
        return None
    first = max(prose.sentence_start(paragraph.start, start), start - _CONTEXT * 6)
    last = min(prose.sentence_end(end, paragraph.end), end + _CONTEXT * 3)
    return _nearest_verb(prose.text[first:start].split(" "), prose.text[end:last].split(" "))


def _nearest_verb(before: Sequence[str], behind: Sequence[str]) -> str | None:
    for i in range(len(before) - 1, -1, -1):
        if _is_verb(before[i]):
            return "be" if i and before[i - 1] == "be" else before[i]
    return next((word for word in (word.rstrip(",.;:") for word in behind) if _is_verb(word)), None)


def _is_verb(word: str) -> bool:
    return word in AHEAD or word in _PAST or (word.endswith("ed") and len(word) > _SHORTEST_PARTICIPLE)


_SHORTEST_PARTICIPLE = 3
_CONTEXT = 24
