"""What took place, when and where: an event noun with the dates, towns and organizers of its own sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.dates import Dated
from osce_news.facts.durations import in_text_order
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.facts.venues import Venues
from osce_news.model import Event, Involvement, Participant
from osce_news.vocabulary.wording import EVENT_NOUNS, EVENT_PLURALS, MONTHS, NUMBER_WORDS, WEEKDAYS

__all__ = ["read_events"]

_NOUNS = EVENT_NOUNS | {"academy", "university", "Academy", "School", "University"}
_LONGEST = 400  # characters of a sentence to either side of the event


def read_events(
    prose: Prose,
    venues: Venues,
    dates: Sequence[Dated],
    durations: Sequence[Dated],
    participants: Sequence[Participant],
) -> tuple[Event, ...]:
    """The events that a date is given for, in text order; an event without a date is a word, and no fact."""
    if not dates:
        return ()
    starts = [dated.start for dated in dates]
    organizers = [p for p in participants if p.involvement in (Involvement.ORGANIZER, Involvement.HOST)]
    lengths = [length.start for length in durations]
    organizer_starts = [p.span.start for p in organizers]
    events = []
    used = -1  # where the last date that an event has taken begins: each date is of one event
    for position, noun in prose.positions(_NOUNS):
        paragraph = prose.paragraph_at(position)
        if paragraph is None or venues.bodies.at(position) is not None:
            continue
        start = prose.sentence_start(paragraph.start, position)
        what = _what(prose.text, position, position + len(noun), start)
        if what is None:
            continue
        end = prose.sentence_end(position, paragraph.end)
        sentence = Stretch(max(start, position - _LONGEST), min(end, position + _LONGEST))
        own = dates[bisect_left(starts, max(used + 1, sentence.start)) : bisect_left(starts, sentence.end)]
        own = _dates_of(prose.text, what, own, sentence) or _only_date(prose.text, own, sentence)
        if own:
            used = own[-1].start
            places, whole = venues.of(what, sentence), prose.span(*sentence)
            by = organizers[bisect_left(organizer_starts, whole.start) : bisect_left(organizer_starts, whole.end)]
            lasting = durations[bisect_left(lengths, what.start) : bisect_left(lengths, what.end)]
            events.append(
                Event(
                    what=prose.span(*what),
                    dates=in_text_order(own, lasting),
                    places=tuple(prose.span(*place) for place in places),
                    states=venues.states_of(places),
                    organizers=() if noun in _VOTES else tuple(by),
                )
            )
    return tuple(events)


# -- the noun phrase --------------------------------------------------------------------------------------------------

_SEASONS = tuple(  # of a school or academy that takes place
    f"{season} "
    for word in ("autumn", "language", "spring", "summer", "weekend", "winter")
    for season in (word, word.capitalize())
)
# Behind a fair that is held; "the fair choice of judges" is none.
_FAIR = Pattern(r"[.,;)]|\ (?:and|at|for|in|is|of|on|opened|that|took|was|which|with)(?!\w)")
_OBSERVATION = ("assessment ", "monitoring ", "observation ")
_VOTES = frozenset({"election", "elections", "referendum"})  # observed, and organized by nobody whom a page names
# The words before the noun, back to the article: "a two-day OSCE expert ..."; no verb or preposition stands among them.
_ARTICLES = frozenset("A An His Her Its Our The Their This a an another each her his its our the their this".split())
_NO_MODIFIER = frozenset(
    "after are as at attend attended be been before by conducted during for from had has have held hold hosted how"
    " in is"
    " of on organised organized since that to under was were when where which while will with within".split()
)
_NO_SINGULAR = frozenset({"training"})  # "organized training on ropes"
_BEFORE_PLURAL = frozenset("attend attended conducted for had held hold hosted of organised organized".split())
_MOST_MODIFIERS = 7
# "training course" is one event, "workshop participants" is none.
_NO_EVENT = Pattern(
    r"[\w-]|\ (?:administrations?|assessment|campaigns?|code|commissions?|conferences?|courses?|day|events?|experts?"
    r"|guide"
    r"|institutions?|laws?|legislation|materials?|members?|modules?|monitor(?:ing|s)|needs|observ(?:ation|ers?)|officials?"
    r"|participants|process|programme|reform|results?|rooms?|seminars?|sessions?|staff|teams?|workshops?)(?!\w)"
)


def _what(text: str, start: int, end: int, floor: int) -> Stretch | None:
    """The noun phrase whose noun stands at ``text[start:end]``, without its article; its sentence begins at `floor`."""
    noun = text[start:end]
    if noun == "course" and text.startswith(" of ", end) and text.endswith(("the ", "The "), floor, start):
        return None  # "in the course of 2025"
    if _NO_EVENT.match(text, end) or (noun in ("table", "tables") and not text.endswith("round ", 0, start)):
        return None
    if noun == "mission" and text.endswith(_OBSERVATION, floor, start):  # it lasts for weeks, and is no gathering
        return None
    if noun == "fair" and _FAIR.match(text, end) is None:
        return None
    if noun.lower() in ("academy", "school", "university") and not text.endswith(_SEASONS, floor, start):
        return None
    first = start
    is_plural = noun in EVENT_PLURALS or noun in _NO_SINGULAR
    for _ in range(_MOST_MODIFIERS):
        if first <= floor:
            return Stretch(first, end) if first < start or is_plural else None  # "Preparatory seminars were held"
        position = max(floor, text.rfind(" ", floor, first - 1) + 1)
        word = text[position : first - 1]
        if position == floor:
            word = word[:1].lower() + word[1:]
        # "Mongolia's first course", "the 29 April round table", "the fifth and last course"
        if word in _ARTICLES or word.endswith(("'s", "s'")) or word in MONTHS or (word == "and" and first < start):
            return Stretch(first, end)
        if is_plural and (word.casefold() in NUMBER_WORDS or word.isdigit() or word in _BEFORE_PLURAL):
            return Stretch(first, end)  # "Three seminars", "The first of 800 seminars", "held public hearings"
        if not word or word in _NO_MODIFIER or word in FINITE_VERBS or word == "and" or not word[-1].isalnum():
            break
        first = position
    return None


# -- the dates --------------------------------------------------------------------------------------------------------

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
_HELD = Pattern(r",\ (?:which\ (?:was|were)\ )?held\ [^,;]*\Z")
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
_ON = (" on ", " from ", " between ", " on the ")
# One date after another: "28-30 January, 25-27 February and 25-27 March", "5 May in Doboj and 20 May in Tuzla".
_FURTHER = Pattern(
    r"\)?(?:\ in\ [A-ZÀ-Þ][\w'-]*)?(?:,?\ and(?:\ again)?|,|,?\ as\ well\ as|\ and\ (?:lasts?|runs?|continues|ends"
    r"|moves\ on)"
    r"(?:\ until|\ to)?)\ (?:in\ )?(?:[A-ZÀ-Þ][\w'-]*\ )?(?:on\ |until\ )?(?:in\ [A-ZÀ-Þ][\w'-]*\ )?(?:on\ )?"
    r"|\ and\ will\ last\ until\ "
)


def _dates_of(text: str, event: Stretch, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The dates that follow the event at once; else the one before it, or those that open the sentence."""
    behind: list[Dated] = []
    for dated in dates:
        if dated.start < event.start:
            continue
        between = text[behind[-1].end : dated.start] if behind else ""
        if not EVENT_NOUNS.isdisjoint(between.split(" ")):  # "a workshop on 10 March and a hearing on 5 May"
            break
        if _is_near(text, dated, event, sentence) or (behind and _FURTHER.fullmatch(between)):
            behind.append(dated)
    if behind:
        return tuple(behind)
    before = tuple(dated for dated in dates if dated.start < event.start)
    if before and text[before[-1].end : event.start] in (" ", "'s "):
        return before[-1:]  # "the 29 April round table"
    if text.startswith("Since ", sentence.start):
        return ()
    return tuple(dated for dated in before if dated.start - sentence.start < _NEAR)


def _is_near(text: str, dated: Dated, event: Stretch, sentence: Stretch) -> bool:
    """Whether the date follows the event at once, or the verb that says that the event took place."""
    between = _WEEKDAY.sub(" ", text[event.end : dated.start])  # "on Thursday, 27 August"
    if between.endswith((" since ", " since last ")):
        return False
    if text.startswith("'s ", dated.end):  # "a press conference on Thursday's vote"
        return False
    if between.startswith(_TOOK_PLACE) and len(between) < 2 * _NEAR:
        return True
    if len(between) < _NEAR and "," not in between and ";" not in between:
        return True
    if _leads_on(between):
        return True
    is_held = _HELD.search(between)  # "organized a course for judges, held in Lviv from 13 to 16 September"
    if is_held is not None and len(between) - is_held.end() < _NEAR:
        return True
    if event.start - sentence.start > _OPENS:
        return False
    happens = list(_HAPPENS.finditer(between))
    behind = between[happens[-1].end() :] if happens else ";"
    return len(behind) < _NEAR and ";" not in behind and "," not in behind


def _leads_on(between: str) -> bool:
    """``a study visit to Oslo organized by A, B and C from 19 to 21 October``: nothing between that begins a clause."""
    if len(between) > _FAR or ";" in between or ":" in between or not (between.endswith(_ON) or between.endswith(" ")):
        return False
    words = between.replace(",", " ").split()
    acts = [word for word in words if word in FINITE_VERBS and word not in _ORGANIZED]
    return not acts and (words[:1] == ["organized"] or words[-1:] in (["from"], ["on"], ["between"]) or not words)


def _only_date(text: str, dates: Sequence[Dated], sentence: Stretch) -> tuple[Dated, ...]:
    """The one date of a sentence in which somebody meets for the event."""
    return tuple(dates) if len(dates) == 1 and _MEETS.search(text, *sentence) else ()
