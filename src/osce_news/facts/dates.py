"""Dates and ranges of dates in prose: the phrases of the page, with the days and years that it leaves to the reader.

What the page leaves out stays out, with two exceptions: *today* and its like are counted from the date of publication,
and the year of a day or month is taken from the date of publication or from a date of the same month. The words that
prove it are the `EventDate.evidence`. A day that the calendar does not have is no date, and is told apart.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from osce_news._calendar import DAY_ELSEWHERE, MONTH, partial_date, read_date
from osce_news._lazy import Pattern, one_of
from osce_news._span import Span
from osce_news.facts.date_phrases import DatePhrase, scan
from osce_news.facts.prose import Prose
from osce_news.model import EventDate, Notice, PartialDate
from osce_news.vocabulary.wording import EVENT_NOUNS, WEEKDAYS

__all__ = ["Dated", "Dates", "Published", "impossible_date", "read_dates", "read_days_elsewhere", "with_year_of"]


class Published(NamedTuple):
    """A date of publication and the words it was read from; no words for a hint of the caller."""

    date: PartialDate
    evidence: Span | None


class Dated(NamedTuple):
    """A date and where its words stand, in offsets of the prose."""

    start: int
    end: int
    date: EventDate


class Dates(NamedTuple):
    """The dates of a prose, and what is odd about them."""

    found: tuple[Dated, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_dates(prose: Prose, published: Published | None) -> Dates:
    """The dates of the paragraphs, in text order."""
    phrases = [phrase for start, end in prose.paragraphs for phrase in scan(prose.text, start, end)]
    years = _Years(prose, phrases, published)
    found = [*_relative(prose, published)] if published is not None else []
    notices, before = [], -1
    for phrase in phrases:
        date = years.completed(phrase)
        is_first = phrase.start != before  # of a list of days: "Monday, 5 and 7 May"
        weekday = _weekday_before(prose.text, phrase) if is_first else None
        before = phrase.start
        if date is None:
            notices.append(impossible_date(prose.span(phrase.start, phrase.end)))
        elif weekday is not None and _is_other_day(date.first, weekday):
            notices.append(_contradicting_weekday(date, weekday))
            date = years.as_written(phrase)
        found += [Dated(phrase.start, phrase.end, date)] if date is not None else []
    return Dates(tuple(sorted(found, key=lambda dated: dated.start)), tuple(notices))


# -- what is odd ------------------------------------------------------------------------------------------------------


def impossible_date(span: Span) -> Notice:
    """The notice that the calendar has no such day, or that the days run backwards."""
    return Notice("impossible-date", span, f"the calendar has no {span.text!r}")


def _contradicting_weekday(date: EventDate, weekday: str) -> Notice:
    real = WEEKDAYS[date.first.to_date().weekday()]
    message = f"the page says {weekday}, but {date.first.isoformat()} was a {real}"
    return Notice("contradicting-dates", date.span, message)


_WEEKDAY_BEFORE = Pattern(rf"(?<!\w)(?P<weekday>{'|'.join(WEEKDAYS)}),?\ (?:the\ )?\Z")
_LONGEST_WEEKDAY = 16  # characters of "Wednesday, the "


def _weekday_before(text: str, phrase: DatePhrase) -> str | None:
    """The weekday of a day: *Monday*, 14 April."""
    if phrase.first[2] is None or not text.endswith(_ENDS_WEEKDAY, 0, phrase.start):
        return None
    match = _WEEKDAY_BEFORE.search(text, max(0, phrase.start - _LONGEST_WEEKDAY), phrase.start)
    return match["weekday"] if match else None


_ENDS_WEEKDAY = ("day ", "day, ", " the ")


def _is_other_day(date: PartialDate, weekday: str) -> bool:
    return date.year is not None and date.to_date().weekday() != WEEKDAYS.index(weekday)


# Around a day that is one of several: "с 5 по 7 мая 2014 года", "5. i 6. maja 2014."; behind it, "bis 7. Mai".
_DAY = Pattern(rf"(?<![\w.,/-]){DAY_ELSEWHERE}")
_DAY_BEFORE = Pattern(r"[0-9](?:\.|er)?\ ?(?:-|[^\W\d_]{1,5}|,)\ ?\Z")
_RANGE_BEHIND = Pattern(r"\ ?(?:-\ ?|[^\W\d_]{1,5}\ )[0-9]")


def read_days_elsewhere(prose: Prose) -> tuple[Dated, ...]:
    """The days of the paragraphs in a language other than English, with their years; no ranges."""
    found = []
    for start, end in prose.paragraphs:
        for match in _DAY.finditer(prose.text, start, end):
            is_one_of_several = _DAY_BEFORE.search(prose.text, max(start, match.start() - _CONTEXT), match.start())
            day = None if is_one_of_several else read_date(match.group())
            if day is not None and _RANGE_BEHIND.match(prose.text, match.end(), end) is None:
                words = match.group()
                stop = words[-1] == "." and words[-2].isdigit()  # of the ordinal, or of the sentence
                last = match.end() - stop
                date = EventDate(span=prose.span(match.start(), last), first=day, last=day)
                found.append(Dated(match.start(), last, date))
    return tuple(found)


# -- counted from the day of publication ------------------------------------------------------------------------------

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
_UNTIL = ("until ", "Until ", " by ", "By ")
# The verb before a weekday tells whether it is the last one or the next one.
_AHEAD = frozenset(
    "arrive arrives be begins beginning closes continues due ends expected hold holds hosts lasts meet meets opens"
    " planned"
    " runs scheduled shall should starting starts takes travels visits will would".split()
)
_PAST = frozenset(
    "began came did gave had has have held led left made met ran said saw sent spoke took was went were".split()
)


def _relative(prose: Prose, published: Published) -> Iterator[Dated]:
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
    is_one_sentence = prose.sentence_end(before.end, days.end) >= days.end
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
    is_ahead = prose.text.endswith(_UNTIL, 0, start) or _looks_ahead(prose, before, start + len(word))
    if prose.text.endswith(_THIS, 0, start) and days_ago > today.weekday():  # of the week that today is in
        return 7 - days_ago
    return 7 - days_ago if is_ahead else -days_ago


def _looks_ahead(prose: Prose, start: int, end: int) -> bool:
    """Whether the verb beside a weekday is of the present or the future."""
    return _verb_beside(prose, start, end) in _AHEAD


def _verb_beside(prose: Prose, start: int, end: int) -> str | None:
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
    return word in _AHEAD or word in _PAST or (word.endswith("ed") and len(word) > _SHORTEST_PARTICIPLE)


_SHORTEST_PARTICIPLE = 3
_CONTEXT = 24


# -- the missing year -------------------------------------------------------------------------------------------------


_WILL = Pattern(r"(?<!\w)(?:will|would|to\ be|is\ to|are\ to|next|expected|due|planned|scheduled)\ [^.;]*\Z")
# "will discuss the vote held in May", but "will be held in May"
_HELD = Pattern(r"(?<!be\ )(?<!\w)(?:held|last|since|took\ place|which|[a-z]+ed)\ (?:(?:in|on)\ )?\Z")


_TOLD_YEAR = Pattern(r"\ (?:of\ )?(?P<which>last|this|next)\ year(?!\w)")
_YEARS_AHEAD = {"last": -1, "this": 0, "next": 1}
# What lies behind: "since May", "was held on 5 May"; "have been held" in May to come would be no English.
_PAST_BEFORE = Pattern(r"(?<!\w)(?:[Ss]ince|(?:was|were)\ held\ (?:in|on|from)|took\ place\ (?:in|on|from))\ \Z")


# Behind what is to come, a verb of the past: "the report, to be discussed on 5 May, says that most had left in March".
_HAS_BEEN = frozenset("came did had has have left said took was went were".split())
_WILL_BE = frozenset("be to will would".split())


def _lies_ahead(text: str, floor: int, start: int) -> bool:
    """Whether the last verb before a date says that it is to come."""
    will = _WILL.search(text, floor, start)
    if will is None or _HELD.search(text, floor, start):
        return False
    verbs = (word for word in reversed(will.group().split(" ")) if word in _HAS_BEEN or word in _WILL_BE)
    return next(verbs, "will") in _WILL_BE


_FAR = 3  # months ahead, from which on a verb of the past tells of what was: "in March the Minister came"
# Verbs of what is to come, and of saying: "announced a seminar in March", "said water is clean in March".
_OF_ANY_TIME = frozenset(
    "added adjourned agreed announced appealed asked called decided encouraged explained extended invited noted offered"
    " pledged postponed promised proposed said set stated stressed told urged warned".split()
)


# Between a verb and a date that is not its own: "began for the October elections".
_OF_SOMETHING = Pattern(rf"(?<!\w)(?:for|from|that|to|which|{one_of(sorted(EVENT_NOUNS))})(?!\w)")
_LONGEST_ADVERBIAL = 48


def _looks_back(prose: Prose, start: int, end: int) -> bool:
    """Whether the verb that the date belongs to tells of what was: *the ferry came in March*."""
    paragraph = prose.paragraph_at(start)
    verb = _verb_beside(prose, start, end)
    if paragraph is None or verb is None or verb in _AHEAD or verb in _OF_ANY_TIME:
        return False
    first = max(prose.sentence_start(paragraph.start, start), start - _LONGEST_ADVERBIAL)
    words = prose.text[first:start]
    behind = words.rpartition(f"{verb} ")[2]
    opens = first == prose.sentence_start(paragraph.start, start) and len(words) < len("During ")
    return opens or (f" {verb} " in words and _OF_SOMETHING.search(behind) is None)


class _Years:
    """Gives phrases without a year the one that the page tells."""

    def __init__(self, prose: Prose, phrases: Iterable[DatePhrase], published: Published | None) -> None:
        self.prose = prose
        self.published = published
        self.by_month = _by_month(phrases)

    def completed(self, phrase: DatePhrase) -> EventDate | None:
        """The date that the phrase names; ``None`` where the calendar has no such days, or they run backwards."""
        span = self.prose.span(phrase.start, phrase.end)
        if phrase.year_from is not None:
            return _event_date(span, phrase, self.prose.span(*phrase.year_from))
        year, evidence = self._proof(phrase)
        if year is not None:
            ends_later = (phrase.last[1] or 0) >= (phrase.first[1] or 0)
            first, last = (year, *phrase.first[1:]), (year if ends_later else year + 1, *phrase.last[1:])
            date = _event_date(span, phrase._replace(first=first, last=last), evidence)
            if date is not None:  # 29 February of a common year
                return date
        return self.as_written(phrase)

    def as_written(self, phrase: DatePhrase) -> EventDate | None:
        """The date as the page has it, without a year that is inferred."""
        return _event_date(self.prose.span(phrase.start, phrase.end), phrase, None)

    def _proof(self, phrase: DatePhrase) -> tuple[int | None, Span | None]:
        """The year that the page gives for a date without one: the day of publication's, or that of the same month."""
        year, month, _ = phrase.first
        if year is not None or month is None:
            return None, None
        published = self.published
        if published is not None and published.date.year is not None and published.date.month is not None:
            return self._year_beside(phrase, month, published.date.year, published.date.month), published.evidence
        same_month = self.by_month.get(month, ())
        if not same_month:
            return None, None
        i = bisect_right(same_month, phrase.start, key=lambda other: other.start)
        nearest = same_month[max(0, i - 1)]
        return nearest.first[0], self.prose.span(nearest.start, nearest.end)

    def _year_beside(self, phrase: DatePhrase, month: int, year: int, published_month: int) -> int:
        """The year of `month` on a page that was published in `published_month` of `year`."""
        text, start = self.prose.text, phrase.start
        told = _TOLD_YEAR.match(text, phrase.end)
        if told is not None:  # "5 May last year"
            return year + _YEARS_AHEAD[told["which"]]
        if text.endswith(("last ", "Last "), 0, start):  # "last November"
            return year - (month >= published_month)
        before = max(0, start - _CONTEXT * 5)
        if _lies_ahead(text, before, start):
            return year + (month < published_month)
        nearest = _nearest_year(month, year, published_month)
        is_ahead = (nearest, month) > (year, published_month)
        is_past = is_ahead and _PAST_BEFORE.search(text, max(0, start - _CONTEXT), start) is not None
        is_far = is_ahead and not text.endswith(_UNTIL, 0, start) and (month - published_month) % 12 >= _FAR
        return nearest - (is_past or (is_far and _looks_back(self.prose, start, phrase.end)))


def _by_month(phrases: Iterable[DatePhrase]) -> dict[int, Sequence[DatePhrase]]:
    """The phrases that name a year, by each month that they name."""
    dated: dict[int, list[DatePhrase]] = {}
    for phrase in phrases:
        (year, month, _), (last_year, last_month, _) = phrase.first, phrase.last
        if year is not None and month is not None and last_month is not None and year == last_year:
            for named in range(month, last_month + 1):
                dated.setdefault(named, []).append(phrase)
    return {**dated}


def _event_date(span: Span, phrase: DatePhrase, evidence: Span | None) -> EventDate | None:
    first, last = partial_date(*phrase.first), partial_date(*phrase.last)
    if first is None or last is None or _runs_backwards(first, last):
        return None
    return EventDate(span=span, first=first, last=last, evidence=evidence)


def _runs_backwards(first: PartialDate, last: PartialDate) -> bool:
    if first.year != last.year:
        return first.year is not None and last.year is not None and last.year < first.year
    is_one_month = first.year is None and first.month != last.month  # "28 December to 3 January"
    return not is_one_month and (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)


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
