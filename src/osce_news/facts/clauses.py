"""Clauses whose subject took part: *the OSCE Mission organized a workshop*, *Norway and Spain shared the costs*.

The subject is the list of States and bodies before the verb. Between them may stand what is told of the last of them,
and with whom, when or where it acts. Some verbs need their object: whoever *held* took part only in *held a course*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from osce_news._calendar import MONTH
from osce_news._lazy import Pattern, one_of
from osce_news.facts.counts import NO_DOERS
from osce_news.facts.frames import Part, is_of_state, named_part
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Involvement, TermKind
from osce_news.vocabulary.acts import ACTS, Object
from osce_news.vocabulary.wording import EVENT_NOUNS, NUMBER_WORDS

__all__ = ["read_clauses"]


class _Clause(NamedTuple):
    """A verb with what must follow, and how its subject took part."""

    rule: str
    involvement: Involvement
    verb: Pattern
    object: Pattern | None = None
    """What must follow, unless the object stands before the subject: *the course that the Mission organized*."""
    with_objects: bool = False
    """Whether those that the subject acts with took part as it did."""
    gives: bool = False
    """Whether the object is money, or what it buys."""
    words: frozenset[str] = frozenset()
    """The words that the verb begins with; any where there are none."""
    base: str = ""
    """The form that only several subjects have, or that stands behind *will* and *to*."""


def _verb(*forms: str) -> Pattern:
    return Pattern(rf"(?:{'|'.join(forms)})(?!\w)")


_NO_VERB = r"(?!(?:and|at|by|during|for|from|in|of|on|that|to|which|who|with)\ )"


# "launched a training guide"
_NO_THING = (
    r"(?!\ (?:centres?|equipment|guides?|handbooks?|manuals?|materials?|modules?|needs|programmes?|rooms?"
    r"|facilit(?:y|ies)|films?|kits?|packages?|tools?|videos?|websites?))"
)


def _object(nouns: Iterable[str]) -> Pattern:
    """``a two-day seminar``, ``two training courses``, ``a series of lectures``, ``it``, ``the project``."""
    return Pattern(
        rf"""
        \ (?:(?:the\ |a\ |its\ )?(?:first|second|third|fourth|fifth|last|number|round|series|set)\ of\ )?
        (?:{_NO_VERB}[\w'/-]+,?\ ){{0,7}}?(?:round\ table|classes|camp|fair|school|{one_of(nouns)})s?(?!\w){_NO_THING}
        | \ (?:it|them)(?![\w'])
        | \ the\ (?:[a-z-]+\ ){{0,2}}(?:academy|initiative|programme|project|series)(?!\w)
        """
    )


_NOUNS = {noun for noun in EVENT_NOUNS if noun.islower()} - {"election", "elections", "referendum"}
_AN_EVENT = _object(sorted(_NOUNS))
# Who opens or holds a visit or talks is a guest; who organizes them is not.
_GUESTS = {"talks", "tour", "tours", "visit", "visits"}
_A_GATHERING = _object(sorted(_NOUNS - _GUESTS))
_NEW = r"(?=\ an?\ )"
_SOMEBODY = Pattern(
    rf"\ (?:(?!(?:by|for|from|of|to)\ )[\w-]+\ ){{0,3}}?(?:(?!(?:{'|'.join(NO_DOERS)})(?!\w))[a-z]+(?:ers|ians|ists"
    rf"|ors)|delegates?|delegations?|experts?|officials|participants"
    r"|representatives?"
    r"|staff|students|teams?)(?!\w)"
)
_A_NUMBER = Pattern(
    rf"\ (?:(?:about|around|more\ than|nearly|over|some)\ )?(?:[0-9]|(?:{'|'.join(NUMBER_WORDS)})(?![\w]))"
)
_AMOUNT = r"(?:[0-9][0-9,]*\ (?:euros?|US\ dollars|dollars|Swiss\ francs)|(?:EUR|USD|€|\$)\ ?[0-9][0-9,.]*)"
_A_SUM = Pattern(
    rf"(?:(?!\ (?:about|after|against|how|on|that|when|where|which|who)\ )[^.;:\"\n]){{0,60}}?\ (?:{_AMOUNT}"
    rf"|contributions?|donations?|funds|funding|grants?|money(?!\ laundering)|scholarships|subsid(?:y|ies)"
    r"|financial\ (?:assistance|support))(?!\w)"
)
_COSTS = Pattern(
    r"\ (?:to(?:wards)?\ )?(?:(?:[a-z0-9]+\ ){1,3}of\ )?(?:the\ |all\ |its\ |their\ ){0,2}(?:(?!draft)[\w'-]+\ ){0,2}?"
    r"(?:accommodation|bills?(?!\ on)|costs?|expenses?|fares?|fees?|tickets|travel)(?!\w)"
)
_A_THING = Pattern(
    r"\ (?:[\w-]+\ ){0,4}?(?:books|buses|cameras|cars|computers|desks|drones|equipment|fuel|furniture|heaters"
    r"|laptops|radios"
    r"|scanners|textbooks|tools|trucks|uniforms|vans|vehicles)(?!\w)"
)
_TO_A_PROJECT = Pattern(
    r"\ to\ (?:an?\ |its\ |the\ |this\ )(?:[\w'-]+\ ){0,4}?(?:fund|initiative|programme|project)(?!\w)"
)
_AS_DONOR = Pattern(r"[^.;:\"\n]{3,200}\ as\ (?:an?\ |the\ )?(?:[a-z-]+\ )?donors?(?!\w)")

_FOR_AN_EVENT = Pattern(
    rf"\ with\ [^.;:\"\n]{{3,120}}?\ (?:for|to\ (?:hold"
    rf"|organi[sz]e))\ an?\ (?:[\w'-]+\ ){{0,4}}?{one_of(sorted(_NOUNS))}"
)
_AN_AMOUNT = Pattern(rf"\ {_AMOUNT}")
_OBJECTS: dict[Object, Pattern | None] = {
    Object.ANYTHING: None,
    Object.EVENT: _AN_EVENT,
    Object.GATHERING: _A_GATHERING,
    Object.SUM: _A_SUM,
    Object.COSTS: _COSTS,
    Object.MEMBERS: _SOMEBODY,
    Object.NUMBER: _A_NUMBER,
    Object.THING: _A_THING,
}
# "brought the crews together", "laid it on"
_APART = r"(?:\ (?:it|them|(?:both|the|their)\ [a-z -]{2,40}?))?"


_GIFTS = frozenset({Object.COSTS, Object.SUM, Object.THING})
_NO_PART = r"(?!\ (?:States?|to)(?!\w))"  # "OSCE participating States", "attended to the wounded"


def _actives() -> Iterator[_Clause]:
    """The verbs of taking part, in every form that has a subject."""
    for act in ACTS:
        for verb in act.verbs if act.active else ():
            forms = "|".join(dict.fromkeys((verb.past, verb.third, verb.base, verb.gerund)))
            particle = rf"{_APART}\ {verb.particle}" if verb.particle else ""
            yield _Clause(
                str(act.active),
                act.involvement,
                Pattern(rf"(?:{forms}){particle}(?!\w){_NO_PART if act.involvement is Involvement.ATTENDEE else ''}"),
                _OBJECTS[act.object],
                gives=act.object in _GIFTS,
                words=frozenset({verb.past, verb.third, verb.base, verb.gerund}),
                base=verb.base if verb.base != verb.past else "",
            )


_HALL = (
    r"(?:lent|lends?|made\ available|offer(?:ed|s)?|provid(?:ed|es?))\ (?:its|the|their)\ (?:[\w-]+\ ){0,2}?"
    r"(?:auditorium|building|halls?|library|premises|rooms?|ship|theatre|venue)"
)
_CLAUSES: tuple[_Clause, ...] = (
    _Clause("hosts", Involvement.HOST, _verb(_HALL)),
    *_actives(),
    # "gathered 55 journalists", "joined forces with UNDP for a course"
    _Clause("organizes", Involvement.ORGANIZER, _verb(r"joined\ forces", r"teamed\ up"), _FOR_AN_EVENT),
    # "which also hosts it", "lent its hall", "opened its doors"
    _Clause("hosts", Involvement.HOST, _verb(r"play(?:ed|s)?\ host(?:\ today)?\ to"), _AN_EVENT),
    _Clause("hosts", Involvement.HOST, _verb(r"play(?:ed|s)?\ host(?!\ to|\ today\ to)")),
    _Clause("hosts", Involvement.HOST, _verb(r"play(?:ed|s)?\ host\ to\ (?:the\ )?[0-9]+")),
    _Clause(
        "hosts", Involvement.HOST, _verb(r"(?:act|serv)(?:ed|es|e|s)?\ as\ (?:the\ )?hosts?", r"took\ turns\ as\ hosts")
    ),
    _Clause("hosts", Involvement.HOST, _verb(r"welcomed(?=\ [^.;:]{3,120}?\ to\ (?:an?|its|the)\ )"), _SOMEBODY),
    _Clause("hosts", Involvement.HOST, _verb(r"welcomed(?=\ [^.;:]{3,120}?\ to\ (?:an?|its|the)\ )"), _A_NUMBER),
    _Clause("hosts", Involvement.HOST, _verb(r"(?:opened|opens?|threw\ open)\ (?:its|their)\ doors")),
    # "were each represented", "were among the participants", "gave lectures"
    _Clause(
        "took-part",
        Involvement.ATTENDEE,
        _verb("represented", r"present", r"in\ attendance", r"makes?\ up\ (?:[a-z]+\ of\ )?the\ audience"),
    ),
    _Clause(
        "took-part",
        Involvement.ATTENDEE,
        _verb(
            r"among\ (?:the|those)\ (?:[\w-]+\ ){0,2}?(?:attendees|audience|delegations|guests|lecturers|participants"
            r"|present|speakers|trainers|visitors)",
            r"(?:gave|gives?)\ (?:an?\ |the\ )?(?:[a-z-]+\ )?(?:briefings?|evidence|lectures?|lessons?|presentations?"
            r"|talks?)",
        ),
    ),
    # "Germany made this possible", "Sweden helped to finance it"
    _Clause(
        "funds",
        Involvement.FUNDER,
        _verb(r"help(?:ed|s)?\ (?:to\ )?(?:finance|fund)", r"made\ (?:(?:it|that|this)\ )?possible"),
    ),
    _Clause("funds", Involvement.FUNDER, _verb(r"contribut(?:ed|es?)\ financially")),
    _Clause("funds", Involvement.FUNDER, _verb(r"contribut(?:ed|es?)"), _COSTS),
    _Clause("funds", Involvement.FUNDER, _verb(r"contribut(?:ed|es?|ing)"), _TO_A_PROJECT),
    # "Norway thereby joins Finland and Türkiye as a donor"
    _Clause("donors", Involvement.FUNDER, _verb(r"join(?:ed|s)?"), _AS_DONOR, with_objects=True),
    # "supported the conference"; a body that supports is a partner
    _Clause("supported-by", Involvement.FUNDER, _verb(r"support(?:ed|s|ing)?"), _AN_EVENT),
    # "The Mission helped to organize the event", "lent a hand"
    _Clause(
        "partners",
        Involvement.PARTNER,
        _verb(
            r"help(?:ed|s)?\ (?:to\ )?(?:arrange|conduct|deliver|draw\ up|hold|organi[sz]e|prepare|run|set\ up|stage)",
            *(r"(?:gave|gives?|lent|lends?)\ a\ (?:helping\ )?hand", r"(?:assist|help)(?:ed|s)?\ (?:in|with)"),
            r"(?:collaborat|co-?operat)(?:ed|es)(?=[.,;]|\ (?:in|on)\ )",
        ),
    ),
)

# What may stand between a subject and its verb.
_DAY = rf"(?:[0-9]{{1,2}}(?:\ ?-\ ?[0-9]{{1,2}}|\ (?:and|to)\ [0-9]{{1,2}})?\ (?:{MONTH})(?:\ [0-9]{{4}})?)"
_ADVERBS = (
    *("also", "both", "jointly", "have", "has", "had", "is", "are", "was", "were", "will", "would", "be", "today"),
    *("yesterday", "recently", "successfully", "generously", "kindly", "already", "again", "annually", "regularly"),
    *("all", "each", "even", "later", "now", "then"),
    *("thereby", "together", r"agreed\ to", r"decided\ to", r"offered\ to", r"promised\ to"),
)
_ADVERBS_AND_VERB = rf"(?P<adverbs>(?:\ (?:{'|'.join(_ADVERBS)})){{0,4}})\ (?P<verb>(?:co-)?[a-z]+)"
_BETWEEN = Pattern(
    rf"""
    (?:\ (?:authorities|[Gg]overnments?|[Ee]mbassies))?
    (?:\ \([^()\n]{{2,40}}\))?(?:,\ (?P<aside>[^,\n]{{3,100}}),)?
    (?:,?\ (?:in\ (?:close\ )?(?:co-?operation|co-?ordination|collaboration|conjunction|partnership)|together|jointly)
        \ with\ [^.;:"\n]{{3,160}}?,?)?
    (?:\ (?:on|from|between)\ {_DAY}(?:\ (?:to|and)\ {_DAY})?|\ in\ [A-ZÀ-Þ][\w-]*)?
    (?P<which>)?
    {_ADVERBS_AND_VERB}
    """
)
_WHICH = Pattern(
    rf"(?:\ \([^()\n]{{2,40}}\)|\ in\ [A-ZÀ-Þ][\w-]*)?(?P<aside>)(?P<which>,?\ which|\ that){_ADVERBS_AND_VERB}"
)
_LONGEST_BETWEEN = 320

# "Staff of the Supreme Court held a course": the court is not who held it.
_INSIDE = Pattern(
    r"(?<!\w)(?i:about|across|around|at|between|by|for|from|in|inside|of|on|outside|throughout|to|under|with|within)"
    r"\ (?:the\ )?(?:(?:central|eastern|northern|southern|western)\ )?\Z"
)
_OWNERS = ("overnments of ", "overnment of ", "overnment of the ", "mbassies of ", "inistries of ")
# "the course that the Mission organized", "for which Estonia had donated heaters"
_OBJECT_BEFORE = Pattern(r"(?<!\w)(?:that|which)\ (?:the\ )?\Z")
_MONEY_BEFORE = Pattern(
    r"(?<!\w)(?:(?:costs?\ of|to)\ which|(?:contributions?|costs?|donations?|equipment|fees|funds|grants?|money|sums?)"
    r"\ (?:that|which))\ (?:the\ )?\Z"
)
_LONGEST_PREPOSITION = 28
_BE = frozenset({"are", "be", "is", "was", "were"})


def read_clauses(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies that are the subject of a clause which says that they took part."""
    for paragraph in prose.paragraphs:
        i = bisect_left(lists.starts, paragraph.start)
        while i < len(lists.starts) and lists.starts[i] < paragraph.end:
            named = lists.outermost[i]
            if named.kind is not TermKind.REGION:
                last = min(prose.sentence_end(named.end, paragraph.end), named.end + _LONGEST_BETWEEN)
                yield from _clause_of(named, lists, last)
            i += 1
    yield from _roles(prose, lists)


def _clause_of(named: Named, lists: Lists, last: int) -> Iterator[Part]:
    """What the clause says whose subject ends with `named`, and the one about it that begins with *which* or *that*."""
    for clause in (_WHICH, _BETWEEN):
        yield from _subject_of(clause.match(lists.text, named.end, last), named, lists, last)


def _subject_of(acts: re.Match[str] | None, named: Named, lists: Lists, last: int) -> Iterator[Part]:
    text = lists.text
    if acts is None or (acts["aside"] and lists.is_listed(acts.start("aside"))):
        return
    if acts["which"] and acts["aside"] and lists.mention_before(acts.end("aside")):
        return  # "diplomats of Malta, two advisers from the OSCE Centre, which had helped"
    row = [named] if acts["which"] else lists.before(named.end)
    first = row[-1].start
    told = _object_before(text, first)
    is_inside = (
        not acts["which"] and not told.event and _INSIDE.search(text, max(0, first - _LONGEST_PREPOSITION), first)
    )
    if (is_inside and not text.endswith(_OWNERS, 0, first)) or text.endswith(_ELSEWHERE, 0, first):
        return
    if _is_passive(acts["adverbs"], acts["verb"]):
        return
    is_several = len(row) > 1 or told.event or not _TO_DO.isdisjoint(acts["adverbs"].split())
    found = _clause_at(text, Stretch(*acts.span("verb")), last, told=told, may_be_base=is_several)
    if found is not None:
        clause, end = found
        for taker in (*row, *(lists.at(end, last) if clause.with_objects else ())):
            part = named_part(taker, lists, clause.involvement, clause.rule)
            if clause.rule != "gives" or is_of_state(part, lists):
                yield part
        if clause.involvement is Involvement.ORGANIZER:
            yield from _with_others(end, last, lists, told=told.event)


def _with_others(start: int, end: int, lists: Lists, *, told: bool) -> Iterator[Part]:
    """With whom something is organized: *held a seminar in Osh today with UNDP*, but not *held talks with UNDP*."""
    text = lists.text
    position = text.find(" with ", start - 1, end)
    words = text[start:position].split(" ") if position >= 0 else []
    if position < 0 or not _MEETING.isdisjoint(words) or (not told and not words):
        return
    for named in lists.at(position + len(" with "), end):
        if named.kind is TermKind.BODY and not text.startswith("'s", named.end):
            yield named_part(named, lists, Involvement.PARTNER, "together-with")


_MEETING = frozenset("consultation consultations discussion discussions meeting meetings talks visit visits".split())
_ELSEWHERE = ("where ", "where the ")  # "similar vans run in Italy, where the World Bank had lent money"


class _Before(NamedTuple):
    """Whether a clause has its object before it: *the course that it runs*, *the funds that it gave*."""

    event: bool
    money: bool


def _object_before(text: str, first: int) -> _Before:
    before = max(0, first - _LONGEST_PREPOSITION)
    has_object = _OBJECT_BEFORE.search(text, before, first) is not None
    return _Before(has_object, has_object and _MONEY_BEFORE.search(text, before, first) is not None)


def _is_passive(adverbs: str, verb: str) -> bool:
    """``was funded``, ``were also brought together``; whoever *was represented* took part all the same."""
    is_passive = not _BE.isdisjoint(adverbs.split()) and not verb.endswith("ing")
    return verb == "represented" and not is_passive if verb in _STATES_OF_BEING else is_passive


_STATES_OF_BEING = frozenset("among in present represented".split())
_TO_DO = frozenset("to will would".split())


def _clause_at(text: str, word: Stretch, last: int, *, told: _Before, may_be_base: bool) -> tuple[_Clause, int] | None:
    """The first clause whose verb begins with `word` and whose object follows, and where the object begins."""
    form = text[slice(*word)]
    for clause in _CLAUSES:
        if clause.words and (form not in clause.words or (form == clause.base and not may_be_base)):
            continue
        verb = clause.verb.match(text, word.start, last)
        is_told = clause.object is None or (told.money if clause.gives else told.event)
        is_told &= clause.object is None or clause.involvement is not Involvement.ATTENDEE
        if verb is not None and (is_told or (clause.object and clause.object.match(text, verb.end(), last))):
            return clause, verb.end() + 1
    return None


# -- "Donors are Denmark and Sweden", "Denmark and Sweden are the main donors" -----------------------------------------

_ROLES: dict[str, Involvement] = {
    "co-organizer": Involvement.ORGANIZER,
    "co-organizers": Involvement.ORGANIZER,
    "contributors": Involvement.FUNDER,
    "donor": Involvement.FUNDER,
    "donors": Involvement.FUNDER,
    "funders": Involvement.FUNDER,
    "host": Involvement.HOST,
    "hosts": Involvement.HOST,
    "organizer": Involvement.ORGANIZER,
    "organizers": Involvement.ORGANIZER,
    "partner": Involvement.PARTNER,
    "partners": Involvement.PARTNER,
    "sponsor": Involvement.FUNDER,
    "sponsors": Involvement.FUNDER,
}
_ROLE_WORDS = frozenset({*_ROLES, *(word.capitalize() for word in _ROLES)})
# "Germany and the Netherlands - which are both donors to PROJECT E-VIDENCE", "with SEESAC as their partner"
_WHO_ARE = Pattern(
    r"(?:,?\ (?:-\ )?(?:(?:(?:which|who)\ )?(?:are|is|were|was|will\ be)\ (?:one\ of\ |both\ |all\ |also\ |the\ "
    r"|an?\ )?"
    r"|the\ |(?=its|their))|\ an?\ |\ as\ (?:an?\ |its\ |the\ |their\ )?)"
    r"(?:(?:the\ )?[\w-]+'s?\ |its\ |their\ )?(?:[a-z-]+\ )?\Z"
)
# "Donors to the project are Denmark and Sweden", "its donors, Austria and Italy", "the donors (Austria, Italy)"
_ARE = Pattern(
    r"(?:\ countries)?(?:\ (?:in|of|to)\ (?P<of>[^,;:.\"\n]{2,80}?))?"
    r"(?:\ (?:are|include|included|were)\ |:\ |,\ |\ -\ |\ \(|\ (?=[A-ZÀ-Þ]))"
)
_ENDS_ROLE = Pattern(r"[.,;)]|\ (?:in|of|to)(?!\w)")
_ITS = (" its ", " their ", "Its ", "Their ")
_LONGEST_WHO_ARE = 40  # characters
_SEVERAL = 2  # behind a comma, where one could be the subject of a clause


def _roles(prose: Prose, lists: Lists) -> Iterator[Part]:
    for position, word in prose.positions(_ROLE_WORDS):
        paragraph = prose.paragraph_at(position)
        is_first = position == 0 or prose.text[position - 1] == "\n" or prose.text.endswith((". ", "! "), 0, position)
        if paragraph is not None and (word[0].islower() or is_first):  # "the Mediterranean Partners Algeria and Egypt"
            for named in _in_role(prose, lists, paragraph, Stretch(position, position + len(word))):
                yield named_part(named, lists, _ROLES[word.lower()], "in-role")


def _is_clause_behind(text: str, first: int, role: int) -> bool:
    """``In Albania, the organizers hope``, but ``guests from Italy and Japan, the donors of the course``."""
    inside = _INSIDE.search(text, max(0, first - _LONGEST_PREPOSITION), first)
    return inside is not None and (inside.group()[0].isupper() or _ENDS_ROLE.match(text, role) is None)


def _in_role(prose: Prose, lists: Lists, paragraph: Stretch, word: Stretch) -> list[Named]:
    """The States and bodies that are said to be donors, hosts or the like."""
    text, found = prose.text, list[Named]()
    if text[word.start].islower():
        before = max(paragraph.start, word.start - _LONGEST_WHO_ARE)
        who_are = _WHO_ARE.search(text, before, word.start)
        row = lists.before(who_are.start()) if who_are else []
        is_apposition = who_are is not None and who_are.group().startswith(", the ")
        found += () if row and is_apposition and _is_clause_behind(text, row[-1].start, word.end) else row
    are = _ARE.match(text, word.end, paragraph.end)
    listed = lists.at(are.end(), paragraph.end) if are and not found else []
    if are is not None and are["of"] and not are.group().strip()[-1:].isalpha() and lists.is_listed(are.start("of")):
        listed = []  # "partners in Georgia, Armenia and Azerbaijan"
    is_told = (are is not None and are.group().strip()[-1:].isalpha()) or text.endswith(_ITS, 0, word.start)
    is_plural = text[word.end - 1] == "s" or text.endswith(_ITS, 0, word.start)
    is_labelled = text.startswith(":", word.end) and text.endswith(("(", "; "), 0, word.start)
    if is_labelled:  # "(organizer: the Office; host: the Chamber)"
        return [*found, *listed]
    return [*found, *(listed if is_plural and (is_told or len(listed) >= _SEVERAL) else ())]
