"""Clauses whose subject took part: *the OSCE Mission organized a workshop*, *Norway and Spain shared the costs*.

The subject is the list of States and bodies before the verb. Between them may stand what is told of the last of them,
and with whom, when or where it acts. Some verbs need their object: whoever *held* took part only in *held a course*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from osce_news._calendar import MONTH
from osce_news._lazy import Pattern
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.parts import Part, named_part
from osce_news.facts.predicates import may_begin, object_before, predicate_at
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.model import Involvement, TermKind
from osce_news.vocabulary.wording import EVENT_NOUNS, MONTHS

__all__ = ["preposition_before", "read_clauses"]


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
    {_ADVERBS_AND_VERB}
    """
)
_WHICH = Pattern(rf"(?:\ \([^()\n]{{2,40}}\)|\ in\ [A-ZÀ-Þ][\w-]*)?(?:,?\ which|\ that){_ADVERBS_AND_VERB}")
_LONGEST_BETWEEN = 320
# A second verb: "The Mission gave the police licences and conducted a training course".
_FIRST = Pattern(r"(?:\ \([^()\n]{2,40}\))?\ (?P<verb>[a-z]+)\ ")
_SECOND = Pattern(
    r"(?P<adverbs>)(?P<between>[^.;:\"\n]{3,160}?)\ and\ "
    r"(?:(?:also|jointly|then|today)\ )?(?P<verb>(?:co-)?(?:conducted|held|hosted|organi[sz]ed|ran))(?!\w)"
)
_RELATIVES = frozenset({"that", "when", "where", "which", "who", "whose"})

# "Staff of the Supreme Court held a course": the court is not who held it.
_INSIDE = Pattern(
    r"(?<!\w)(?i:about|across|around|at|between|by|for|from|in|inside|of|on|outside|throughout|to|under|with|within)"
    r"\ (?:the\ )?(?:(?:central|eastern|northern|southern|western)\ )?\Z"
)
_OWNERS = ("overnments of ", "overnment of ", "overnment of the ", "mbassies of ", "inistries of ")
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


def _clause_of(named: Named, lists: Lists, last: int) -> Iterator[Part]:
    """What the clause says whose subject ends with `named`, and the one about it that begins with *which* or *that*."""
    which = _WHICH.match(lists.text, named.end, last)
    if which is not None and may_begin(which["verb"]) and _may_have_relative(named, which, lists.text):
        yield from _told_of([named], which, lists, last)
    acts = _BETWEEN.match(lists.text, named.end, last)
    if acts is not None and (not may_begin(acts["verb"]) or (acts["aside"] and lists.is_listed(acts.start("aside")))):
        acts = None
    verbs = [verb for verb in (_second_verb(named, lists.text, last), acts) if verb is not None]
    row = lists.before(named.end) if verbs else []
    if row and _may_be_subject(lists.text, row[-1].start):
        for verb in verbs:
            yield from _told_of(row, verb, lists, last)


def _second_verb(named: Named, text: str, last: int) -> re.Match[str] | None:
    """The second verb of a clause, whose subject is that of the first one."""
    first = _FIRST.match(text, named.end, last)
    if first is None or first["verb"] in _BE or not (first["verb"].endswith("ed") or first["verb"] in FINITE_VERBS):
        return None
    second = _SECOND.match(text, first.end(), last)
    return second if second is not None and _RELATIVES.isdisjoint(second["between"].split(" ")) else None


def _may_have_relative(named: Named, which: re.Match[str], text: str) -> bool:
    """Whether *which* and *that* mean the name itself: *it was UNDP that*, but not *a firm from Italy that*."""
    if " that " in which.group():
        return text.endswith(_CLEFT, 0, named.start)
    return named.kind is not TermKind.STATE or _may_be_subject(text, named.start)


_CLEFT = ("t was ", "t was the ", "t is ", "t is the ")


def _may_be_subject(text: str, first: int) -> bool:
    """Whether a row of names is no part of a longer phrase: *staff of the Court held a course*."""
    if text.endswith(_ELSEWHERE, 0, first):
        return False
    return (
        preposition_before(text, first) is None or object_before(text, first).event or text.endswith(_OWNERS, 0, first)
    )


def preposition_before(text: str, first: int) -> re.Match[str] | None:
    """The preposition that names at `first` are the object of."""
    return _INSIDE.search(text, max(0, first - _LONGEST_PREPOSITION), first)


def _told_of(row: list[Named], acts: re.Match[str], lists: Lists, last: int) -> Iterator[Part]:
    """The names of the row, and those that take part with them, if the predicate says that they do."""
    adverbs = acts["adverbs"].split()
    if _is_passive(adverbs, acts["verb"]):
        return
    before = object_before(lists.text, row[-1].start)
    is_base = len(row) > 1 or before.event or not _TO_DO.isdisjoint(adverbs)
    found = predicate_at(lists.text, Stretch(*acts.span("verb")), last, before=before, is_base=is_base)
    if found is None:
        return
    predicate, end = found
    for taker in (*row, *(lists.at(end, last) if predicate.with_objects else ())):
        yield named_part(taker, lists, predicate.involvement, predicate.rule)
    if predicate.involvement is Involvement.ORGANIZER:
        yield from _with_others(end, last, lists, has_object=before.event)


def _with_others(start: int, end: int, lists: Lists, *, has_object: bool) -> Iterator[Part]:
    """With whom something is organized: *held a seminar in Osh today with UNDP*, but not *held talks with UNDP*."""
    text = lists.text
    position = text.find(" with ", start - 1, end)
    words = text[start:position].split(" ") if position >= start else []
    is_own = has_object if not words else _closes_object(words)
    if position < 0 or not is_own or not _MEETING.isdisjoint(words):
        return
    for named in lists.at(position + len(" with "), end):
        if named.kind is TermKind.BODY and not text.startswith("'s", named.end):
            yield named_part(named, lists, Involvement.PARTNER, "together-with")


def _closes_object(words: list[str]) -> bool:
    """Whether an event, its town or its day stands before *with*, and no noun that has a *with* of its own."""
    last = words[-1]
    is_town = last[:1].isupper() and len(words) > 1 and words[-2] == "in"
    return last in EVENT_NOUNS or last in _WHEN or last in MONTHS or last.isdigit() or is_town


_WHEN = frozenset({"jointly", "today", "together", "yesterday"})
_MEETING = frozenset("consultation consultations discussion discussions meeting meetings talks visit visits".split())
_ELSEWHERE = ("where ", "where the ")  # "similar vans run in Italy, where the World Bank had lent money"


def _is_passive(adverbs: list[str], verb: str) -> bool:
    """``was funded``, ``were also brought together``; whoever *was represented* took part all the same."""
    is_passive = not _BE.isdisjoint(adverbs) and not verb.endswith("ing")
    return not is_passive if verb in _STATES_OF_BEING else is_passive


_STATES_OF_BEING = frozenset("among in present represented".split())
_TO_DO = frozenset("to will would".split())
