"""Predicates that say how their subject takes part: a verb in all its forms, and the object that it needs.

Most come from the table of acts; those that are phrases of their own (*lent its hall*, *made this possible*) are here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from osce_news._lazy import Pattern, one_of
from osce_news.facts.counts import NO_DOERS
from osce_news.facts.prose import Stretch
from osce_news.model import Involvement
from osce_news.vocabulary.acts import ACTS, Object
from osce_news.vocabulary.wording import EVENT_NOUNS, NUMBER_WORDS

__all__ = ["AMOUNT", "may_begin", "object_before", "predicate_at"]


class Predicate(NamedTuple):
    """A verb with what must follow, and how its subject took part."""

    rule: str
    involvement: Involvement
    verb: Pattern
    object: Pattern | None = None
    """What must follow, unless the object stands before the subject: *the course that the Mission organized*."""
    with_objects: bool = False
    """Whether those that the subject acts with took part as it did."""
    gives: bool = False
    """Whether the object is money."""
    words: frozenset[str] = frozenset()
    """The words that the verb may begin with."""
    base: str = ""
    """The form that only several subjects have, or that stands behind *will* and *to*."""


_NO_VERB = r"(?!(?:and|at|by|during|for|from|in|of|on|that|to|which|who|with)\ )"


# "launched a training guide"
_NO_THING = (
    r"(?!\ (?:centres?|equipment|guides?|handbooks?|manuals?|materials?|modules?|needs|programmes?|rooms?"
    r"|facilit(?:y|ies)|films?|kits?|packages?|tools?|videos?|websites?))"
)


def _object(noun: str) -> Pattern:
    """``a two-day seminar``, ``two training courses``, ``a series of lectures``, ``it``, ``the project``."""
    return Pattern(
        rf"""
        \ (?:(?:the\ |a\ |its\ )?(?:first|second|third|fourth|fifth|last|number|round|series|set)\ of\ )?
        (?:{_NO_VERB}[\w'/-]+,?\ ){{0,7}}?(?:round\ table|classes|camp|fair|school|{noun})s?(?!\w){_NO_THING}
        | \ (?:it|them)(?![\w'])
        | \ the\ (?:[a-z-]+\ ){{0,2}}(?:academy|initiative|programme|project|series)(?!\w)
        """
    )


_VOTES = {"election", "elections", "referendum"}
_NOUNS = {noun for noun in EVENT_NOUNS if noun.lower() not in _VOTES}
_NOUN = one_of(sorted(_NOUNS))
_AN_EVENT = _object(_NOUN)
# Who opens or holds a visit or talks is a guest; who organizes them is not.
_GUESTS = {"talks", "tour", "tours", "visit", "visits"}
_A_GATHERING = _object(one_of(sorted(noun for noun in _NOUNS if noun.lower() not in _GUESTS)))
_SOMEBODY = Pattern(
    rf"\ (?:(?!(?:by|for|from|of|to)\ )[\w-]+\ ){{0,3}}?(?:(?!(?:{'|'.join(NO_DOERS)})(?!\w))[a-z]+(?:ers|ians|ists"
    rf"|ors)|delegates?|delegations?|experts?|officials|participants"
    r"|representatives?"
    r"|staff|students|teams?)(?!\w)"
)
_A_NUMBER = Pattern(
    rf"\ (?:(?:about|around|more\ than|nearly|over|some)\ )?(?:[0-9]|(?:{'|'.join(NUMBER_WORDS)})(?![\w]))"
)
AMOUNT = r"(?:[0-9][0-9,]*\ (?:euros?|US\ dollars|dollars|Swiss\ francs)|(?:EUR|USD|€|\$)\ ?[0-9][0-9,.]*)"
_A_SUM = Pattern(
    rf"(?:(?!\ (?:about|after|against|how|on|that|when|where|which|who)\ )[^.;:\"\n]){{0,60}}?\ (?:{AMOUNT}"
    rf"|contributions?|donations?|funds|funding|grants?|money(?!\ laundering)|scholarships|subsid(?:y|ies)"
    r"|financial\ (?:assistance|support))(?!\w)"
)
_COSTS = Pattern(
    r"\ (?:to(?:wards)?\ )?(?:(?:[a-z0-9]+\ ){1,3}of\ )?(?:the\ |all\ |its\ |their\ ){0,2}"
    r"(?:(?!(?:about|at|by|draft|for|in|of|on|over|to|with)\ )[\w'-]+\ ){0,2}?"
    r"(?:accommodation|bills?(?!\ on)|costs?|expenses?|fares?|fees?|tickets)(?!\w)"
)
_TO_A_PROJECT = Pattern(
    r"\ to\ (?:an?\ |its\ |the\ |this\ )(?:[\w'-]+\ ){0,4}?(?:fund|initiative|programme|project)(?!\w)"
)
_AS_DONOR = Pattern(r"[^.;:\"\n]{3,200}\ as\ (?:an?\ |the\ )?(?:[a-z-]+\ )?donors?(?!\w)")

_FOR_AN_EVENT = Pattern(
    rf"\ with\ [^.;:\"\n]{{3,120}}?\ (?:for|to\ (?:hold|organi[sz]e))\ an?\ (?:[\w'-]+\ ){{0,4}}?{_NOUN}"
)
_OBJECTS: dict[Object, Pattern | None] = {
    Object.ANYTHING: None,
    Object.EVENT: _AN_EVENT,
    Object.GATHERING: _A_GATHERING,
    Object.SUM: _A_SUM,
    Object.COSTS: _COSTS,
    Object.MEMBERS: _SOMEBODY,
    Object.NUMBER: _A_NUMBER,
}
# "brought the crews together", "laid it on"
_IT = r"(?:\ (?:it|them))?"
_APART = r"(?:\ (?:it|them|(?:both|the|their)\ [a-z -]{2,40}?))?"


_MONEY = frozenset({Object.COSTS, Object.SUM})
# "OSCE participating States", "OSCE participating and Partner States", "attended to the wounded"
_NO_PART = r"(?!\ (?:States?|to)(?!\w))(?:(?<!participating)|(?=\ in\ ))"


def _actives() -> Iterator[Predicate]:
    """The verbs of taking part, in every form that has a subject."""
    for act in ACTS:
        for verb in act.verbs if act.active else ():
            forms = "|".join(dict.fromkeys((verb.past, verb.third, verb.base, verb.gerund)))
            apart = {"together": _APART, "on": _IT, "out": _IT, "up": _IT}.get(verb.particle, "")
            particle = rf"{apart}\ {verb.particle}" if verb.particle else ""
            yield Predicate(
                str(act.active),
                act.involvement,
                Pattern(rf"(?:{forms}){particle}(?!\w){_NO_PART if act.involvement is Involvement.ATTENDEE else ''}"),
                _OBJECTS[act.object],
                gives=act.object in _MONEY,
                words=frozenset({verb.past, verb.third, verb.base, verb.gerund}),
                base=verb.base if verb.base != verb.past else "",
            )


def _phrase(
    rule: str,
    involvement: Involvement,
    words: str,
    behind: str,
    object: Pattern | None = None,
    *,
    with_objects: bool = False,
) -> Predicate:
    """A predicate that begins with one of `words` and goes on with the pattern `behind`."""
    forms = words.split()
    verb = Pattern(rf"(?:{'|'.join(forms)}){behind}(?!\w)")
    return Predicate(rule, involvement, verb, object, with_objects=with_objects, words=frozenset(forms))


_HALL = (
    r"\ (?:its|the|their)\ (?:[\w-]+\ ){0,2}?(?:auditorium|building|halls?|library|premises|rooms?|ship|theatre|venue)"
    r"(?!\ (?:of|to)\ )"
)
_GUEST_EVENT = rf"(?:[\w-]+\ ){{0,4}}?(?:premises|rooms|school|{_NOUN})"
_TO_AN_EVENT = rf"(?=\ [^.;:]{{3,120}}?\ to\ (?:an?|its|the)\ {_GUEST_EVENT})"
_FOR_GUESTS = Pattern(rf"[^.;:\"\n]{{0,80}}?\ (?:to\ [0-9]{{1,3}}\ |for\ an?\ (?:[\w-]+\ ){{0,4}}?{_NOUN})")
_AMONG = (
    r"\ (?:the|those)\ (?:[\w-]+\ ){0,2}?"
    r"(?:attendees|audience|delegations|guests|lecturers|participants|present|speakers|trainers|visitors)(?!')"
)
_LECTURES = r"\ (?:an?\ |the\ )?(?:[a-z-]+\ )?(?:briefings?|lectures?|lessons?|presentations?|talks?)"
_TO_RUN_IT = r"\ (?:to\ )?(?:arrange|conduct|deliver|draw\ up|hold|organi[sz]e|prepare|run|set\ up|stage)"
_WITH_THE_WORK = r"\ (?:in|with)\ (?:the\ )?(?:organi[sz]ation|organi[sz]ing|preparations?|programme|translations?)"
_CONTRIBUTES = "contribute contributed contributes"
_PREDICATES: tuple[Predicate, ...] = (
    # "lent its hall", "played host to a fair", "opened its doors", "welcomed 20 guests to its fair"
    _phrase("hosts", Involvement.HOST, "lend lends lent offer offered offers provide provided provides", _HALL),
    _phrase("hosts", Involvement.HOST, "made", rf"\ available{_HALL}"),
    *_actives(),
    _phrase("hosts", Involvement.HOST, "play played plays", r"\ host(?:\ today)?\ to", _AN_EVENT),
    _phrase("hosts", Involvement.HOST, "play played plays", r"\ host(?!\ to|\ today\ to)"),
    _phrase("hosts", Involvement.HOST, "play played plays", r"\ host\ to\ (?:the\ )?[0-9]{1,3}(?![0-9,])"),
    _phrase("hosts", Involvement.HOST, "act acted acts serve served serves", r"\ as\ (?:the\ )?hosts?"),
    _phrase("hosts", Involvement.HOST, "took", r"\ turns\ as\ hosts"),
    _phrase("hosts", Involvement.HOST, "welcomed", _TO_AN_EVENT, _SOMEBODY),
    _phrase("hosts", Involvement.HOST, "welcomed", _TO_AN_EVENT, _A_NUMBER),
    _phrase("hosts", Involvement.HOST, "open opened opens", r"\ (?:its|their)\ doors", _FOR_GUESTS),
    _phrase("hosts", Involvement.HOST, "threw", r"\ open\ (?:its|their)\ doors", _FOR_GUESTS),
    # "joined forces with UNDP for a course"
    _phrase("organizes", Involvement.ORGANIZER, "joined", r"\ forces", _FOR_AN_EVENT),
    _phrase("organizes", Involvement.ORGANIZER, "teamed", r"\ up", _FOR_AN_EVENT),
    # "were each represented", "were among the participants", "gave lectures", "make up most of the audience"
    _phrase("took-part", Involvement.ATTENDEE, "present represented", ""),
    _phrase("took-part", Involvement.ATTENDEE, "in", r"\ attendance"),
    _phrase("took-part", Involvement.ATTENDEE, "made make makes", r"\ up\ (?:[a-z]+\ of\ )?the\ audience"),
    _phrase("took-part", Involvement.ATTENDEE, "among", _AMONG),
    _phrase("took-part", Involvement.ATTENDEE, "gave give gives", _LECTURES),
    # "Sweden helped to finance it", "Germany made this possible", "contributed to the costs"
    _phrase("funds", Involvement.FUNDER, "help helped helps", r"\ (?:to\ )?(?:finance|fund)"),
    _phrase("funds", Involvement.FUNDER, "made", r"\ (?:(?:it|that|this)\ )?possible"),
    _phrase("funds", Involvement.FUNDER, _CONTRIBUTES, r"\ financially"),
    _phrase("funds", Involvement.FUNDER, _CONTRIBUTES, "", _COSTS),
    _phrase("funds", Involvement.FUNDER, f"{_CONTRIBUTES} contributing", "", _TO_A_PROJECT),
    # "Norway thereby joins Finland and Türkiye as a donor"
    _phrase("donors", Involvement.FUNDER, "join joined joins", "", _AS_DONOR, with_objects=True),
    # "supported the conference"; a body that supports is a partner
    _phrase("supported-by", Involvement.FUNDER, "support supported supporting supports", "", _AN_EVENT),
    # "The Mission helped to organize the event", "lent a hand", "assisted with the programme"
    _phrase("partners", Involvement.PARTNER, "help helped helps", _TO_RUN_IT),
    _phrase("partners", Involvement.PARTNER, "gave give gives lend lends lent", r"\ a\ (?:helping\ )?hand"),
    _phrase("partners", Involvement.PARTNER, "assist assisted assists help helped helps", _WITH_THE_WORK),
)


def _by_word() -> dict[str, list[Predicate]]:
    """The predicates by each word that they begin with, in their order."""
    found: dict[str, list[Predicate]] = {}
    for predicate in _PREDICATES:
        for word in sorted(predicate.words):
            found.setdefault(word, []).append(predicate)
    return found


_BY_WORD = _by_word()

# "the course that the Mission organized", "for which Estonia had donated heaters"
_OBJECT_BEFORE = Pattern(r"(?<!\w)(?:that|which)\ (?:the\ )?\Z")
_MONEY_BEFORE = Pattern(
    r"(?<!\w)(?:(?:costs?\ of|to)\ which|(?:contributions?|costs?|donations?|equipment|fees|funds|grants?|money|sums?)"
    r"\ (?:that|which))\ (?:the\ )?\Z"
)
_LONGEST_BEFORE = 40
_LONGEST_OBJECT = 160
_EVENTS = EVENT_NOUNS | {"academy", "camp", "contest", "initiative", "programme", "project", "school", "series"}


class ObjectBefore(NamedTuple):
    """Whether a clause has its object before it: *the course that it runs*, *the funds that it gave*."""

    event: bool
    money: bool


def object_before(text: str, subject: int) -> ObjectBefore:
    """What stands before the subject that begins at `subject`."""
    first = max(0, subject - _LONGEST_BEFORE)
    if _OBJECT_BEFORE.search(text, first, subject) is None:
        return ObjectBefore(event=False, money=False)
    words = text[max(0, subject - _LONGEST_OBJECT) : subject].replace(",", "").split(" ")
    return ObjectBefore(
        event=not _EVENTS.isdisjoint(words), money=_MONEY_BEFORE.search(text, first, subject) is not None
    )


def may_begin(word: str) -> bool:
    """Whether a predicate begins with `word`."""
    return word in _BY_WORD


def predicate_at(
    text: str, word: Stretch, last: int, *, before: ObjectBefore, is_base: bool
) -> tuple[Predicate, int] | None:
    """The first predicate that begins with `word` and has its object, and where what follows the verb begins.

    A form like *run*, which only several subjects have, is a verb where `is_base`.
    """
    form = text[slice(*word)]
    for predicate in _BY_WORD.get(form, ()):
        if form == predicate.base and not is_base:
            continue
        verb = predicate.verb.match(text, word.start, last)
        if verb is not None and _has_object(predicate, text, Stretch(verb.end(), last), before):
            return predicate, verb.end() + 1
    return None


def _has_object(predicate: Predicate, text: str, behind: Stretch, before: ObjectBefore) -> bool:
    if predicate.object is None or predicate.object.match(text, *behind) is not None:
        return True
    is_before = before.money if predicate.gives else before.event
    return is_before and predicate.involvement is not Involvement.ATTENDEE
