"""Where States, bodies and regions are named."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.names import CAPITAL_PARTICLES
from osce_news.facts.organizations import find_organizations
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Mention, Status, Term, TermKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary._matcher import Hit

__all__ = ["Named", "in_text_order", "is_adjective", "outermost", "read_mentions", "to_mention"]


class Named(NamedTuple):
    """A mention in offsets of the prose."""

    start: int
    end: int
    kind: TermKind
    term: Term | None
    stands_for: Stretch | None = None
    """The name in full, where this is an abbreviation that the page has defined."""
    metonym: bool = False
    """Whether it is a capital that stands for its government."""


def to_mention(prose: Prose, named: Named) -> Mention:
    """The mention as a fact of the model."""
    return Mention(prose.span(named.start, named.end), named.kind, named.term, metonym=named.metonym)


def outermost(mentions: Iterable[Named]) -> list[Named]:
    """The mentions that stand in no other one."""
    kept: list[Named] = []
    for named in mentions:
        if not kept or named.start >= kept[-1].end:
            kept.append(named)
    return kept


def in_text_order(mentions: Iterable[Named]) -> list[Named]:
    """The mentions by their places, the longer of two at one place first."""
    return sorted(mentions, key=lambda named: (named.start, -named.end))


def is_adjective(named: Named, text: str) -> bool:
    """Whether the name is the one that its term has before a noun: *Tajik*."""
    words = text[named.start : named.end]
    return named.term is not None and any(name.adjective and name.text == words for name in named.term.also)


def read_mentions(prose: Prose, vocabulary: Vocabulary, year: int | None = None) -> list[Named]:
    """All mentions in text order; a name inside another follows the one that holds it.

    `year` is that of publication: names that two States share in one form or another are told apart by it.
    """
    text = prose.text
    known = [
        Named(hit.start, hit.end, hit.term.kind, hit.term)
        for hit in _each_state(vocabulary.names.find(text, 0, len(text)), text, vocabulary, year)
        if _is_named(hit, text)
    ]
    known = _with_hosts(known, text)
    unknown = [_resolved(named, known, text) for named in _unknown(known, prose, vocabulary)]
    return _without_doubles(in_text_order([*known, *_inner(known, text, vocabulary), *unknown]))


_ACCREDITED = frozenset({"eu-delegation"})  # of which every State has its own


def _with_hosts(known: Sequence[Named], text: str) -> list[Named]:
    """The mentions, those of delegations with the State that they are accredited to: *EU Delegation to Armenia*."""
    states = {named.start: named.end for named in known if named.kind is TermKind.STATE}

    def whole(named: Named) -> Named:
        if named.term is None or named.term.id not in _ACCREDITED or not text.startswith(" to ", named.end):
            return named
        host = named.end + len(" to ") + len("the ") * text.startswith("the ", named.end + len(" to "))
        return named._replace(end=states.get(host, named.end))

    return [whole(named) for named in known]


_SHORT_NAME = Pattern(r"OSCE\ (?:[A-Z][\w-]*\ ){0,2}(?P<noun>Centre|Mission|Office|Presence)")


def _resolved(named: Named, known: Iterable[Named], text: str) -> Named:
    """*OSCE Presence*, where the page names one *OSCE Presence in Albania* in full, is that one."""
    match = _SHORT_NAME.fullmatch(text, named.start, named.end)
    if match is None:
        return named
    fitting = {
        other.term
        for other in islice(known, _MOST_KNOWN)
        if other.term is not None
        and other.term.id.startswith("osce-")
        and match["noun"] in text[other.start : other.end].split(" ")
    }
    return named._replace(term=fitting.pop()) if len(fitting) == 1 else named


_MOST_KNOWN = 200


def _without_doubles(found: Iterable[Named]) -> list[Named]:
    kept: list[Named] = []
    for named in found:
        if not kept or named[:2] != kept[-1][:2]:
            kept.append(named)
    return kept


def _inner(known: Iterable[Named], text: str, vocabulary: Vocabulary) -> Iterator[Named]:
    """The States and regions inside the names of bodies and of unions: *OSCE Project Co-ordinator in Uzbekistan*."""
    for outer in known:
        if outer.kind is TermKind.BODY and " " in text[outer.start : outer.end]:
            for hit in vocabulary.names.find(text, outer.start, outer.end, places=True):
                if _is_named(hit, text):
                    place = Named(hit.start, hit.end, hit.term.kind, hit.term)
                    yield place
                    yield from _members(place, text, vocabulary)
        else:
            yield from _members(outer, text, vocabulary)


def _members(union: Named, text: str, vocabulary: Vocabulary) -> Iterator[Named]:
    """The States in the name of a former union: *Serbia and Montenegro*."""
    if union.term is None or union.term.status is not Status.FORMER_STATE:
        return
    start = union.start
    for name in text[union.start : union.end].split(" "):
        state = vocabulary.names.get(name)
        if state is not None and state is not union.term and state.kind is TermKind.STATE:
            yield Named(start, start + len(name), state.kind, state)
        start += len(name) + 1


def _unknown(known: list[Named], prose: Prose, vocabulary: Vocabulary) -> Iterator[Named]:
    """Organizations that the vocabulary does not know, by their grammar."""
    bodies = [named for named in known if named.kind is TermKind.BODY]
    starts = [named.start for named in bodies]

    def is_known(position: int) -> bool:
        i = bisect_right(starts, position) - 1
        return i >= 0 and position < bodies[i].end

    ends = {named.end: named for named in bodies}
    for stretch in find_organizations(prose, is_known, vocabulary.taken_words):
        # "the OSCE Mission to Serbia's Rule of Law Department"
        owner = ends.get(stretch.start - 3) if prose.text.endswith("'s ", 0, stretch.start) else None
        yield Named(owner.start if owner else stretch.start, stretch.end, TermKind.BODY, None)


# -- what only looks like a State -------------------------------------------------------------------------------------

# "Kazakh, Kyrgyz and Tajik officers": the noun that a row of demonyms stands before.
_NOUN = Pattern(r"(?:(?:,\ |,?\ (?:and|or)\ )(?:the\ )?[A-ZÀ-Þ](?:(?:\.[A-Z])+\.|\w*))*\ (?P<noun>[\w'-]+)")
_ROW = 120  # characters in which the noun is looked for

_LANGUAGE = frozenset(
    "language languages languages' speaker speakers subtitles translation translations version versions"
    " alphabet".split()
)
_NO_NOUN = frozenset(
    "States a after also among an and are as at be been before between both but by during for from had has have he if"
    " in into is it its not of on or she than that the their they this to was were when where which while who will with"
    " would".split()
)

_OF_SURNAMES = tuple(f" {word} " for word in sorted(CAPITAL_PARTICLES))
_CHAIRS = frozenset({"Chairmanship", "Chairpersonship"})
# Names of States that are also given names.
_GIVEN_NAMES = frozenset({"Chad", "Georgia", "Israel", "Jordan"})
_SURNAME = Pattern(r"\ [A-ZÀ-Þ][a-zß-ÿ]+(?!\w)")
_GIVEN_NAME = Pattern(r"(?<=[\w,]\ )[A-ZÀ-Þ][a-zß-ÿ]+\ \Z|\A[A-ZÀ-Þ][a-zß-ÿ]+\ \Z")  # "Michael Jordan"
_PREPOSITION = Pattern(r"(?:in|from|of|to|for|with|by)\ \Z")


def _is_named(hit: Hit, text: str) -> bool:
    if hit.adjective:
        return _stands_before_noun(hit, text)
    if text.endswith(_OF_SURNAMES, 0, hit.start) and hit.term.kind is TermKind.STATE:
        return False
    name = text[hit.start : hit.end]
    if name in _CHAIRS and text.startswith(" of ", hit.end):  # "the Austrian Chairmanship of the Council of Europe"
        return text.startswith((" of the OSCE", " of the Organization"), hit.end)
    if name in _GIVEN_NAMES:
        if _SURNAME.match(text, hit.end):
            return _PREPOSITION.search(text, max(0, hit.start - 6), hit.start) is not None
        return _GIVEN_NAME.search(text, max(0, hit.start - 20), hit.start) is None
    return True


def _stands_before_noun(hit: Hit, text: str) -> bool:
    """*Tajik officers*, *French, Israeli and U.S. Embassies* name States; *in Russian and Kazakh* names languages."""
    if text[hit.start : hit.end].replace(".", "").isupper():  # "the U.S."
        return True
    if text.endswith(("ethnic ", "Ethnic "), 0, hit.start):  # "ethnic Albanian candidates" are of no State
        return False
    if text.startswith("-", hit.end):  # "Norwegian-funded"
        return not text.startswith(("-speaking", "-language"), hit.end)
    match = _NOUN.match(text, hit.end, hit.end + _ROW)
    return match is not None and match["noun"] not in _LANGUAGE and match["noun"] not in _NO_NOUN


_END_OF_UNION = 2006  # of Serbia and Montenegro


def _each_state(hits: Iterable[Hit], text: str, vocabulary: Vocabulary, year: int | None) -> Iterator[Hit]:
    """The hits; *..., Serbia and Montenegro* at the end of a list, or after 2006, are two States and no union."""
    for hit in hits:
        is_later = year is not None and year > _END_OF_UNION
        if hit.term.id == "SCG" and (is_later or text.endswith(", ", 0, hit.start)):
            serbia = hit.start + len("Serbia")
            yield Hit(hit.start, serbia, vocabulary.state_by_id["SRB"], adjective=False)
            yield Hit(serbia + len(" and "), hit.end, vocabulary.state_by_id["MNE"], adjective=False)
        else:
            yield hit
