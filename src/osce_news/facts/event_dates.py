"""Which dates are an event's: those behind it or its verb, the one before it, the only one of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.dated import Dated
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.vocabulary.wording import EVENT_NOUNS, WEEKDAYS

__all__ = ["dates_of_event"]

# Between the event and its date: "held on", "took place from"; a comma or many words begin something else.
_NEAR = 60
_FAR = 260
# What an event that opens the sentence does on its date, whatever stands between: "A seminar on ..., organized by ...,
# opened in Minsk today".
_HAPPENS = Pattern(
    r"\ (?:began|begins|closed|concluded|ended|ends|finished|is\ being\ held|kicked\ off|opened|opens|ran|(?:has\ "
    r"|have\ )?started"
    r"|starts|takes?\ place|taking\ place|took\ place|wrapped\ up|(?:was|were|will\ be)\ (?:held|launched|opened))"
    r"(?!\w)"
)
_HELD = Pattern(r",\ (?:which\ (?:was|were)\ )?(?:conducted|held|hosted|organi[sz]ed|run)\ [^,;]*\Z")
_WEEKDAY = Pattern(rf"\ (?:on\ )?(?:{'|'.join(WEEKDAYS)}),\ \Z")
_OPENS = 60  # characters of a sentence in which the event that it is about stands
# What somebody does at an event: "gathered in Almaty today to attend a seminar".
_MEETS = Pattern(
    r"(?<!\w)(?:arrived|attend(?:ed)?|began|completed|conclud(?:ed|es)|conferred|conven(?:ed|es)|gathered|graduated|held|launched|met"
    r"|participated|started|took\ part|welcomed)(?!\w)"
)
_TOOK_PLACE = (", held ", ", organized ", ", which ", " held ", " organized ", " hosted ", " in ", " at ", " on ")
# Verbs between an event and its date that say that it takes place, or are of a relative clause about it.
_ORGANIZED = frozenset("conducted held hosted organised organized".split())
_NOT_ON = (" after ", " before ", " of ", " since ", " since last ")  # "in a villa of 1908"
_ON = (" on ", " from ", " between ", " on the ")
# One date after another: "28-30 January, 25-27 February and 25-27 March", "5 May in Doboj and 20 May in Tuzla".
_FURTHER = Pattern(
    r"\)?(?:\ in\ [A-ZÀ-Þ][\w'-]*)?(?:,?\ and(?:\ again)?|,|,?\ as\ well\ as|\ and\ (?:lasts?|runs?|continues|ends"
    r"|moves\ on)"
    r"(?:\ until|\ to)?)\ (?:in\ )?(?:[A-ZÀ-Þ][\w'-]*\ )?(?:on\ |until\ )?(?:in\ [A-ZÀ-Þ][\w'-]*\ )?(?:on\ )?"
    r"|\ and\ will\ last\ until\ |,\ (?:and\ )?(?:closes|concludes|ends)\ (?:on\ |this\ )?"
)


# What leads from a date to the event on it: "on 6 May at a workshop", "yesterday for their annual session".
_AT_EVENT = Pattern(
    r",?(?:\ in\ [A-ZÀ-Þ][\w-]*)?\ (?:on\ (?:an?|her|his|its|their)"
    r"|(?:as\ part\ of|at|during|for|in|of|to\ attend|to\ take\ part\ in)\ (?:an?|her|his|its|the|their))\ "
)
_ON_IT = Pattern(r"(?:\ in\ [A-ZÀ-Þ][\w/-]*)?\ (?:from\ |on\ |\()")


def dates_of_event(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """Those of `dates`, which stand in `sentence`, that are the event's."""
    return _beside(text, event, dates, sentence) or _only_date(text, event, dates, sentence)


def _beside(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The dates that follow the event at once; else the one before it, or those that open the sentence."""
    behind: list[Dated] = []
    before = tuple(dated for dated in dates if dated.start < event.start)
    leads_here = bool(before) and _AT_EVENT.fullmatch(text, before[-1].end, event.start) is not None
    for dated in dates:
        if dated.start < event.start:
            continue
        if leads_here and not behind and _ON_IT.fullmatch(text, event.end, dated.start) is None:
            break
        between = text[behind[-1].end : dated.start] if behind else ""
        if not EVENT_NOUNS.isdisjoint(between.split(" ")):  # "a workshop on 10 March and a hearing on 5 May"
            break
        if _is_of_event(text, dated, event, sentence) or (behind and _FURTHER.fullmatch(between)):
            behind.append(dated)
    if behind:
        return tuple(behind)
    if before and (leads_here or text[before[-1].end : event.start] in (" ", "'s ")):
        return before[-1:]  # "the 29 April round table"
    if text.startswith("Since ", sentence.start):
        return ()
    return tuple(dated for dated in before if dated.start - sentence.start < _NEAR)


# What the event is or follows, and not when it was: "The course is part of a project launched in 2014".
_PREDICATE = Pattern(
    r"\ (?:(?:are|is|was|were)\ (?:also\ )?(?:an?|its|one|part|the)|builds?\ (?:up)?on|built\ on|comes?\ after|followed"
    r"|follows?|(?:was|were)\ preceded\ by|will\ be\ followed\ by)\ "
)
_PART_OF = Pattern(r"\ (?:are|is|was|were)\ part\ of\ ")
_AND_HAPPENS = Pattern(r"\ and\ (?:is|opened|started|take|took|was|were|will)(?!\w)")
# Another event, which the date is of: "two events: a seminar on 11 April".
_ANOTHER = Pattern(rf"(?<!\w)(?P<article>an?|another|one|the)\ (?:[\w-]+\ ){{0,4}}?{EVENT_NOUN}(?!\w)")


def _is_of_predicate(between: str) -> bool:
    if " since " in between or _PART_OF.search(between):
        return True
    return _PREDICATE.match(between) is not None and _AND_HAPPENS.search(between) is None


def _is_of_another(between: str) -> bool:
    """Whether the words before a date tell of another event, of what the event is, or of people's past."""
    if _is_of_predicate(between):
        return True
    others = list(_ANOTHER.finditer(between))
    if others and between.startswith(_OF_IT, others[-1].end()):
        return True
    is_told = " who " in between or any(other["article"] != "the" for other in others)
    return is_told and _HAPPENS.search(between, others[-1].end() if others else 0) is None


_OF_IT = (" that ", " which ", ", which ")


def _is_of_event(text: str, dated: Dated, event: Stretch, sentence: Stretch) -> bool:
    """Whether the date follows the event at once, or the verb that says that the event took place."""
    between = _WEEKDAY.sub(" ", text[event.end : dated.start])  # "on Thursday, 27 August"
    if between.endswith(_NOT_ON) and between != " of ":
        return False
    if text.startswith("'s ", dated.end) or _is_of_another(between):  # "a press conference on Thursday's vote"
        return False
    if any(leads(between) for leads in _LEADS):
        return True
    return event.start - sentence.start <= _OPENS and _happens(between)


def _took_place(between: str) -> bool:
    """``a course, which was held on the lake, on 5 May``, ``a fair in Gori on 5 May``."""
    return between.startswith(_TOOK_PLACE) and len(between) < 2 * _NEAR


def _is_close(between: str) -> bool:
    """``a fair for all villages of the valley on 5 May``."""
    return len(between) < _NEAR and "," not in between and ";" not in between


def _is_held(between: str) -> bool:
    """``organized a course for judges of all courts, held in Lviv from 13 to 16 September``."""
    held = _HELD.search(between)
    return held is not None and len(between) - held.end() < _NEAR


def _happens(between: str) -> bool:
    """``A seminar on lakes, organized by the Centre, opened in Minsk today``: the event opens its sentence."""
    happens = list(_HAPPENS.finditer(between))
    behind = between[happens[-1].end() :] if happens else ";"
    return _is_close(behind)


def _leads_on(between: str) -> bool:
    """``a study visit to Oslo organized by A, B and C from 19 to 21 October``: nothing between that begins a clause."""
    if len(between) > _FAR or ";" in between or ":" in between or not (between.endswith(_ON) or between.endswith(" ")):
        return False
    words = between.replace(",", " ").split()
    acts = [word for word in words if word in FINITE_VERBS and word not in _ORGANIZED]
    return not acts and (words[:1] == ["organized"] or words[-1:] in (["from"], ["on"], ["between"]) or not words)


_LEADS = (_took_place, _is_close, _leads_on, _is_held)


def _only_date(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The one date of a sentence in which somebody meets for the event."""
    if len(dates) != 1 or _is_of_predicate(text[event.end : dates[0].start]):
        return ()
    return tuple(dates) if _MEETS.search(text, *sentence) else ()
