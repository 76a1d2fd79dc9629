"""The days of an event whose length is told and whose first or last day is: *a three-day course that opened today*.

The length alone is no date. Where its own sentence says that the event begins or ends, and names one day and no other
or range, the days are counted from there; the words for that day are the evidence.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.dated import Dated
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import EventDate, PartialDate
from osce_news.vocabulary.wording import EVENT_NOUNS, NUMBER_WORDS

__all__ = ["in_text_order", "read_durations"]

_ENDING = "-day "
_LONGEST_NUMBER = 9
_MOST_DAYS = 31
_PHRASE = 90  # characters from the length to the noun of the event

# What the event does: "a two-day seminar on ... began in Osh today"; "during which he opened a school" is another's.
_OTHERS = "".join(rf"(?<!\b{word}\ )" for word in ("he", "she", "they", "who"))
_BEGINS = Pattern(
    rf"{_OTHERS}(?<!\w)(?:began|begins|commenced|commences|gets\ under\ way|got\ under\ way|is\ (?:beginning|opening"
    rf"|starting)"
    r"|kicked\ off|kicks\ off|(?:is|was)\ (?:inaugurated|launched|opened)|opened|opens|started|starts"
    r"|will\ (?:begin|open|start))(?!\w)"
)
_ENDS = Pattern(
    rf"{_OTHERS}(?<!\w)(?:came\ to\ (?:a\ close|an\ end)|closed|closes|concluded|concludes|drew\ to\ a\ close|ended"
    rf"|ends"
    r"|finished|finishes|is\ (?:closing|concluding|ending)|(?:is|was|were)\ (?:closed|completed|concluded)"
    r"|will\ (?:close|conclude|end|finish)|wound\ up|wrapped\ up|wraps\ up)(?!\w)"
)
# What is done to it, at once before its article: "opened a two-day seminar", "completed the two-day seminar".
_OPENED = Pattern(
    r"(?<!\w)(?:began|[Bb]eginning|begins|launched|launches|opened|[Oo]pening|opens|start|started|[Ss]tarting|starts"
    r"|the\ (?:beginning|opening|start)\ of|(?:to|will)\ (?:begin|launch|open))"
    r"\ (?:an?|its|the|their)\ \Z"
)
_COMPLETED = Pattern(
    r"(?<!\w)(?:closed|completed?|completes|[Cc]ompleting|concluded|concludes|[Cc]oncluding|end|[Ee]nding|ended"
    r"|finish|finished|graduated(?:\ today"
    r"|\ yesterday)?\ from"
    r"|the\ end\ of|(?:to|will)\ (?:close|conclude)|wrapped\ up)"
    r"\ (?:an?|his|her|its|the|their)\ \Z"
)
_GATHERED = Pattern(
    r"(?<!\w)(?:arrived|assembled|came\ together|convened|gathered|gathering|meeting|met|sat\ down)\ [^,;]{0,60}"
    r"(?:for|to|to\ attend)\ an?\ \Z"
)
# "at a two-day seminar, the Mission opened": somebody else opens.
_BESIDE = Pattern(
    r"(?i:(?<!\w)(?:after|at|before|by|during|following|for|from|in|of|on|since|with)\ (?:an?|the|its|their)\ )\Z"
)
_RELATIVE = Pattern(r"(?:that|which)\ (?:will\ )?\Z")
_LONGEST_RELATIVE = 12  # characters of "which will "
# "the conference follows the one that ended", "teachers whose school opened"
_ANOTHER = Pattern(r"(?<!\w)(?:the\ (?:one|other)s?|those|whose)(?!\w)")
_LONGEST_CLAUSE = 400  # characters behind the noun in which its verb is looked for
_FIRST_AND_LAST = 2
_MOST_DATES = 3  # of a sentence that tells of one event
_BEFORE = 100  # characters before the length that are looked at


def read_durations(prose: Prose, dates: Sequence[Dated]) -> tuple[Dated, ...]:
    """The lengths from which the first or the last day of an event follows, in text order."""
    return tuple(_durations(prose, dates)) if dates and _ENDING in prose.text else ()


def in_text_order(dates: Iterable[Dated], durations: Iterable[Dated]) -> tuple[EventDate, ...]:
    """The dates and the durations as one row of facts."""
    return tuple(dated.date for dated in sorted((*dates, *durations), key=lambda dated: dated.start))


def _durations(prose: Prose, dates: Sequence[Dated]) -> Iterator[Dated]:
    starts = [dated.start for dated in dates]
    position = prose.text.find(_ENDING)
    while position >= 0:
        length = _length_before(prose.text, position)
        paragraph = prose.paragraph_at(position) if length is not None else None
        if length is not None and paragraph is not None:
            start, days = length
            words = Stretch(start, position + len(_ENDING) - 1)
            sentence = Stretch(
                prose.sentence_start(paragraph.start, start), prose.sentence_end(position, paragraph.end)
            )
            first, behind = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
            own = dates[first:behind] if behind - first <= _MOST_DATES else ()
            named = [(dated, day) for dated in own if (day := _day(dated)) is not None]
            if len(named) == 1 and not any(map(_is_range, own)):
                ((dated, day),) = named
                ahead = _step(prose.text, sentence, words)
                yield from _counted(prose, words, dated, day, ahead * (days - 1)) if ahead else ()
            elif len(named) == _FIRST_AND_LAST and (named[1][1] - named[0][1]).days == days - 1:
                yield from _counted(prose, words, *named[0], days - 1)  # "began on Monday and closes on Friday"
        position = prose.text.find(_ENDING, position + 1)


def _length_before(text: str, end: int) -> tuple[int, int] | None:
    """Where the number before *-day* begins, and how many days it says: two or more."""
    start = max(text.rfind(mark, max(0, end - _LONGEST_NUMBER), end) for mark in (" ", "\n", '"', "(")) + 1
    word = text[start:end].lower()
    days = int(word) if word.isascii() and word.isdigit() else NUMBER_WORDS.get(word, 0)
    return (start, days) if start and 1 < days <= _MOST_DAYS else None


def _day(dated: Dated) -> datetime.date | None:
    date = dated.date.first
    if date != dated.date.last:
        return None
    return None if None in (date.year, date.month, date.day) else date.to_date()


def _is_range(dated: Dated) -> bool:
    return dated.date.first != dated.date.last


def _step(text: str, sentence: Stretch, length: Stretch) -> int:
    """1 where the sentence says that the event begins on its day, -1 where it ends, 0 where it says neither."""
    before = max(sentence.start, length.start - _BEFORE)
    if _OPENED.search(text, before, length.start) or _GATHERED.search(text, before, length.start):
        return 1
    if _COMPLETED.search(text, before, length.start):
        return -1
    noun = _noun_behind(text, length.end, min(sentence.end, length.end + _PHRASE))
    if noun is None:
        return 0
    last = min(sentence.end, noun + _LONGEST_CLAUSE)
    another = _ANOTHER.search(text, noun, last)
    last = another.start() if another else last
    is_beside = _BESIDE.search(text, before, length.start) is not None
    begins, ends = (
        any(not is_beside or _is_relative(text, match.start()) for match in verbs.finditer(text, noun, last))
        for verbs in (_BEGINS, _ENDS)
    )
    return begins - ends


def _is_relative(text: str, verb: int) -> bool:
    return _RELATIVE.search(text, max(0, verb - _LONGEST_RELATIVE), verb) is not None


def _noun_behind(text: str, start: int, end: int) -> int | None:
    """Where the noun of the event ends, if the length stands before one."""
    position = start
    for word in text[start:end].split(" "):
        position += len(word) + 1
        if word.rstrip(",.") in EVENT_NOUNS:
            return position - 1
    return None


def _counted(prose: Prose, length: Stretch, dated: Dated, day: datetime.date, step: int) -> Iterator[Dated]:
    try:
        other = day + datetime.timedelta(step)
    except OverflowError:  # before the year 1 or behind the year 9999
        return
    first, last = (PartialDate(d.year, d.month, d.day) for d in sorted((day, other)))
    yield Dated(*length, EventDate(span=prose.span(*length), first=first, last=last, evidence=dated.date.span))
