"""Dates and ranges of dates in prose: the phrases of the page, with the days and years that it leaves to the reader.

What the page leaves out stays out, with two exceptions: *today* and its like are counted from the date of publication,
and the year of a day or month is taken from the date of publication or from a date of the same month. The words that
prove it are the `EventDate.evidence`. A day that the calendar does not have is no date, and is told apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from osce_news._calendar import DAY_ELSEWHERE, partial_date, read_date
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.facts.date_phrases import DatePhrase, scan
from osce_news.facts.dated import Dated, Published
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.prose import Prose
from osce_news.facts.relative_days import AHEAD, UNTIL, read_relative_days, verb_beside
from osce_news.model import EventDate, Notice, PartialDate
from osce_news.vocabulary.wording import WEEKDAYS

__all__ = ["Dates", "impossible_date", "read_dates", "read_days_elsewhere", "with_year_of"]


class Dates(NamedTuple):
    """The dates of a prose, and what is odd about them."""

    found: tuple[Dated, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_dates(prose: Prose, published: Published | None) -> Dates:
    """The dates of the paragraphs, in text order."""
    phrases = [phrase for start, end in prose.paragraphs for phrase in scan(prose.text, start, end)]
    years = _Years(prose, phrases, published)
    found = [*read_relative_days(prose, published)] if published is not None else []
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


# -- the missing year -------------------------------------------------------------------------------------------------


_WILL = Pattern(
    r"(?<!\w)(?:will|would|to\ be|is\ to|are\ to|next|expected|due|planned|scheduled"
    r"|(?:extended|prolonged)\ (?:until|to)"
    r"|(?:agreed|aims?|going|hopes?|intends?|plans?|pledged|promised|ready|wants?)\ to)\ [^.;]*\Z"
)
# "will discuss the vote held in May", but "will be held in May"
_HELD = Pattern(
    r"(?<!be\ )(?<!\w)(?:begun|built|given|held|last|left|lost|made|sent|since|taken|took\ place|which|won|[a-z]+ed)"
    r"\ (?:(?:in|on)\ )?\Z"
)


_TOLD_YEAR = Pattern(r"\ (?:of\ )?(?P<which>last|this|next)\ year(?!\w)")
_YEARS_AHEAD = {"last": -1, "this": 0, "next": 1}
# What lies behind: "since May", "was held on 5 May"; "have been held" in May to come would be no English.
_PAST_BEFORE = Pattern(r"(?<!\w)(?:[Ss]ince|(?:was|were)\ held\ (?:in|on|from)|took\ place\ (?:in|on|from))\ \Z")
_LASTED = frozenset("continued lasted ran remained stayed was were".split())  # "was open until November"


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
_OF_SOMETHING = Pattern(rf"(?<!\w)(?:for|from|that|to|which|{EVENT_NOUN})(?!\w)")
_LONGEST_ADVERBIAL = 48


def _own_verb(prose: Prose, start: int, end: int) -> str | None:
    """The verb that the date belongs to: *it came in March*, *In March it came*, *the fair in March was full*."""
    paragraph = prose.paragraph_at(start)
    verb = verb_beside(prose, start, end)
    if paragraph is None or verb is None:
        return None
    sentence = prose.sentence_start(paragraph.start, start)
    words = prose.text[max(sentence, start - _LONGEST_ADVERBIAL) : start]
    if f" {verb} " in words:
        return verb if _OF_SOMETHING.search(words.rpartition(f"{verb} ")[2]) is None else None
    opens = start - sentence <= len("During ")
    return verb if opens or (verb != "has" and prose.text.startswith(f" {verb} ", end)) else None


_CONTEXT = 24


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
        if month == published_month:
            return nearest
        is_until = text.endswith(UNTIL, 0, start)
        verb = _own_verb(self.prose, start, phrase.end)
        if (nearest, month) > (year, published_month):
            is_past = _PAST_BEFORE.search(text, max(0, start - _CONTEXT), start) is not None
            is_far = (verb in _LASTED or not is_until) and (month - published_month) % 12 >= _FAR
            looks_back = verb is not None and verb not in AHEAD and verb not in _OF_ANY_TIME
            return nearest - (is_past or (is_far and looks_back))
        months_ago = (published_month - month) % 12
        is_to_come = verb in AHEAD and (is_until or months_ago >= _FAR)  # "runs until May", "comes into force in May"
        return nearest + is_to_come


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
