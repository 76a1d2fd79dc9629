"""Organizations that no list knows, by their grammar: a head noun, what stands before it, its chain of prepositions.

*Ministry of Justice of the Republic of Slovenia*, *Latvian State Border Guard*, *Embassy of the Federal Republic of
Germany in Tashkent*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from osce_news._lazy import Pattern
from osce_news.facts.names import PARTICLES
from osce_news.facts.prose import Prose, Stretch
from osce_news.vocabulary.offices import ORGANIZATION_NOUNS, PORTFOLIO_WORDS, ROLE_NOUNS
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

__all__ = ["find_organizations"]

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩЀ-Я"
_CAPITALIZED = rf"(?:(?:[{_UPPER}]\.){{2,3}}|St\.|[{_UPPER}][\w/-]*(?:'\w*)?)"
# What may stand before the head noun: capitalized words, and "and" between two of them ("Letters and Law NGO").
_WORD_BEFORE = Pattern(rf"(?P<word>{_CAPITALIZED}|and)\ \Z")
_LONGEST_WORD = 40
_MOST_WORDS = 8
# What stands before a body and the name of who heads it: "said Head of the", not the apposition "X, Head of the".
_OFFICE = Pattern(
    r"(?:(?<![^\n])|[.!?\"]\ |[a-z]\ )(?:[Tt]he\ )?[\w'-]+(?:\ [\w'-]+){0,6}\ (?:at|for|in|of|with)\ (?:the\ )?\Z"
)
_LONGEST_OFFICE = 100
_LEAST_NAME = 2  # words of a person's name
_PARTICLE = Pattern(rf"\ (?:{'|'.join(sorted(PARTICLES - {'al', 'el', 'i', 'y', 'la', 'le'}))})\ ")

# What may follow it, one link at a time.
_LINK = Pattern(
    rf"""
    \ (?P<preposition>of|for|on|to|against|in|with)\ (?P<article>the\ )?
    (?P<name>{_CAPITALIZED}(?:\ {_CAPITALIZED}){{0,6}})
    """
)
_AND = Pattern(
    rf"(?:,\ {_CAPITALIZED}(?:\ {_CAPITALIZED}){{0,3}}){{0,3}}"
    rf"\ (?:and|&)\ (?P<name>{_CAPITALIZED}(?:\ {_CAPITALIZED}){{0,6}})"
)
_FURTHER_HEAD = Pattern(r"(?:\ [A-Z][a-z]+){0,2}?\ (?P<head>[A-Z][a-z]+)(?!\w)")
# What a name may begin with before "of": "Rule of Law Unit", "Ring of Watchers Coalition".
_WHAT_OF = Pattern(r"(?:[Tt]he|[Aa]n?|[Ii]ts|'s)\ (?P<word>[A-Z][a-z]+)\ of\ \Z")
_MOST_LINKS = 5
_NO_NAME = frozenset({*MONTHS, *WEEKDAYS})

# Heads that stand in a town or State: "Embassy of Germany in Tashkent"; a "Ministry in Vienna" is two things.
_LOCATED = frozenset(
    "Academy Branch Center Centre Court Delegation Embassy Faculty Headquarters Hospital Institute Mission Office"
    " Presence Prison School University".split()
)

# Words that begin a sentence or a phrase and are no part of a name, however they are written.
_NO_PART = frozenset(
    "A All An And Another At Both By Every For From He Her His In It Its Many New No On One Our Several She Some That"
    " The Their These They This Those Three Two Under We What When With".split()
)


def find_organizations(prose: Prose, is_known: Callable[[int], bool], taken: frozenset[str]) -> Iterator[Stretch]:
    """The organizations of `prose`; heads where `is_known` holds are left to the vocabulary.

    Words that are not `taken` by any name of the vocabulary may be the name of a person who follows.
    """
    text, done = prose.text, 0
    yield from _in_marks(prose)
    for position, noun in prose.positions(ORGANIZATION_NOUNS):
        behind = position + len(noun)
        if (
            position < done
            or text[position - 1 : position] in ("-", "'")
            or text.startswith(("'s ", "' ", "-"), behind)
        ):
            continue
        if is_known(position):
            continue
        head = _last_head(text, Stretch(position, behind))
        line = prose.line(position)
        if _is_no_head(text, head):
            continue
        first = _left_end(text, position, max(done, line.start), taken, is_known)
        last = _right_end(text, head.end, line.end, text[slice(*head)], taken, before=Stretch(line.start, first))
        # A head noun alone ("the Ministry") refers to something, but is no name.
        if " " in text[first:last]:
            yield Stretch(first, last)
            done = last


# What a name in marks is the name of: "the NGO "Meros"", "the crisis centre "Podrugi"".
_BEARERS = ("NGO", "association", "centre", "foundation", "movement", "organization", "union")
_NAME = Pattern(r"\ \"(?P<name>[A-ZÀ-ÞЀ-Я][^\"\n]{1,60})\"")


def _in_marks(prose: Prose) -> Iterator[Stretch]:
    for position, noun in prose.positions(_BEARERS):
        match = _NAME.match(prose.text, position + len(noun))
        if match is not None:
            yield Stretch(*match.span("name"))


def _last_head(text: str, head: Stretch) -> Stretch:
    """The last of several head nouns in a row: Library *Service*, Police Training *Centre*."""
    for _ in range(_MOST_HEADS):
        further = _FURTHER_HEAD.match(text, head.end)
        while further is not None and further["head"] not in ORGANIZATION_NOUNS:
            behind = _FURTHER_HEAD.match(text, further.end())
            is_near = behind is not None and behind.end() - head.end < _LONGEST_WORD
            further = behind if is_near else None
        if further is None:
            break
        head = Stretch(*further.span("head"))
    return head


_MOST_HEADS = 4
_CAPITAL_BEHIND = Pattern(r"\ (?!Chief(?!\w))[A-Z][a-z]+(?!\w)")


def _is_no_head(text: str, head: Stretch) -> bool:
    """Whether the head stands before another noun (*Police* Inspector, *Police* Stations), or is any force."""
    noun = text[slice(*head)]
    if noun in ("Crescent", "Cross"):
        return not text.endswith("Red ", 0, head.start)
    if noun == "School" and text.endswith(_SEASONS, 0, head.start):  # it takes place, unless it does something
        return _BY.search(text, max(0, head.start - _LONGEST_WORD), head.start) is None
    if noun.startswith("Force"):
        return not text.endswith(_ARMED, 0, head.start) and not (
            noun == "Force" and text.endswith("Border ", 0, head.start)
        )
    return noun == "Police" and _CAPITAL_BEHIND.match(text, head.end) is not None


_SEASONS = ("Autumn ", "Spring ", "Summer ", "Winter ")
_BY = Pattern(r"(?<!\w)by\ the\ (?:[A-Z][\w-]*\ ){1,3}\Z")
_ARMED = ("Air ", "Armed ", "Defence ", "Land ", "Peacekeeping ", "Security ", "Task ")


def _left_end(text: str, head: int, limit: int, taken: frozenset[str], is_known: Callable[[int], bool]) -> int:
    first = head
    for _ in range(_MOST_WORDS):
        match = _WORD_BEFORE.search(text, max(limit, first - _LONGEST_WORD), first)
        if match is None or match["word"] in _NO_PART or any(map(str.isdigit, match["word"])):
            break
        behind = text[first : head + _LONGEST_WORD]
        if match["word"] == "and" and behind.partition(" ")[0].endswith("'s"):  # "Minsk and Latvia's Ministry"
            break
        if match["word"] == "and" and _ends_another(text, limit, match.start("word") - 1, is_known):
            break
        is_role = match["word"].casefold() in ROLE_NOUNS and not _is_of_body(match["word"], behind)
        if is_role and not _is_general(match.string, match.start("word"), behind):
            first = _behind_person(text, first, head, taken)
            break
        if match["word"].endswith((".", ",")) and match["word"].count(".") == 1:  # the end of a sentence
            break
        first = match.start("word")
    if text.startswith("and ", first):  # "... and Law Faculty": nothing capitalized before it
        return first + 4
    of = _WHAT_OF.search(text, max(limit, first - _LONGEST_WORD), first)
    if (
        of is not None
        and first < head
        and of["word"].casefold() not in ROLE_NOUNS
        and of["word"] not in ORGANIZATION_NOUNS
    ):
        return of.start("word")
    return first


def _ends_another(text: str, limit: int, end: int, is_known: Callable[[int], bool]) -> bool:
    """Whether a body ends before *and*: *the Presence and Tirana University*, *Office in Minsk and Law School*."""
    return text[limit:end].rpartition(" ")[2] in ORGANIZATION_NOUNS or (end > limit and is_known(end - 1))


# Offices that bodies are called by: "Prosecutor General's Office", "Justice Ministry".
_OF_BODIES = {
    "Attorney": ("General's ", "Office"),
    "Auditor": ("General's ", "Office"),
    "Justice": ("Department", "Ministry"),
    "Notary": ("Chamber",),
    "Ombudsman": ("Institution", "Office"),
    "Ombudsperson": ("Institution", "Office"),
    "Prosecutor": ("General's ", "Office"),
}


def _is_of_body(word: str, behind: str) -> bool:
    """Whether the office is part of the name of a body that goes on with `behind`."""
    return behind.startswith(_OF_BODIES.get(word, ()))


# Offices that "General" is the last word of; before a body it is the first of its own: "General Tax Directorate".
_BEFORE_GENERAL = ("Attorney ", "Auditor ", "Consul ", "Director ", "Inspector ", "Prosecutor ", "Secretary ", "- ")


def _is_general(text: str, position: int, behind: str) -> bool:
    """Whether *General* at `position` belongs to the body whose name goes on with `behind`, and is nobody's rank."""
    return (
        text.startswith("General ", position)
        and not text.endswith(_BEFORE_GENERAL, 0, position)
        and text.endswith(("the ", "The ", "a ", ", ", "of ", "'s ", "and "), 0, position)
        and not behind.startswith("OSCE")
    )


def _behind_person(text: str, first: int, head: int, taken: frozenset[str]) -> int:
    """`first`, or where the name begins behind somebody and "and": *Mayor* Ana Berg and *Police* Chief Bo Lind."""
    person, joined, _ = text[first:head].partition(" and ")
    words = person.split(" ")
    if not joined or len(words) < _LEAST_NAME or not taken.isdisjoint(words):
        return first
    return first + len(person) + len(joined)


def _right_end(text: str, last: int, end: int, head: str, taken: frozenset[str], *, before: Stretch) -> int:
    is_located = head in _LOCATED
    for _ in range(_MOST_LINKS):
        link = _LINK.match(text, last, end)
        if link is None:
            break
        if link["name"].split(" ")[0] in _NO_NAME:  # "on Wednesday"
            break
        is_topic = text.endswith("Trafficking", 0, last)  # "Committee for Combating Trafficking in Human Beings"
        if link["preposition"] == "with" or (link["preposition"] == "in" and not is_located and not is_topic):
            break
        last = _trimmed(text, _without_person(link, taken, before))
        is_located |= text[link.start("name") : last].rpartition(" ")[2] in _LOCATED  # "Unit of the Office in Osh"
        joined = _AND.match(text, last, end)
        is_place = link["name"].rpartition(" ")[2] not in PORTFOLIO_WORDS
        if is_place and joined is not None and _may_be_person(joined["name"], taken):
            break
        if joined is not None and not _is_another(joined["name"]):
            last = _trimmed(text, _without_person(joined, taken, before))
    return last


def _without_person(link: re.Match[str], taken: frozenset[str], before: Stretch) -> int:
    """The end of the link without two or more last words that may name a person: *Committee on Democracy* Ana Berg.

    Behind an office, which stands in `before`, the name may follow a town or portfolio that no list has: *Head of the
    Office in* Ugljevik X Y.
    """
    words = link["name"].split(" ")
    kept = len(words)
    while kept > 1 and words[kept - 1].removesuffix("'s") not in taken:
        kept -= 1
    least = 1 if _PARTICLE.match(link.string, link.end()) else _LEAST_NAME  # "Ministry of Justice Joost van den Berg"
    if len(words) - kept < least:
        return link.end()
    if words[0] not in taken:
        if len(words) <= least or not _is_office(link.string, before):
            return link.end()
        kept = len(words) - least
    return link.start("name") + len(" ".join(words[:kept]))


def _may_be_person(name: str, taken: frozenset[str]) -> bool:
    """Whether `name` behind "and" may be somebody's: *Service of Malta and Ada Roth*."""
    words = name.split(" ")
    is_plural = words[-1].endswith("s")  # "Refugee Flows"
    return len(words) >= _LEAST_NAME and taken.isdisjoint(words) and not is_plural


def _is_office(text: str, before: Stretch) -> bool:
    return _OFFICE.search(text, max(before.start, before.end - _LONGEST_OFFICE), before.end) is not None


def _is_another(name: str) -> bool:
    """Whether `name` behind "and" is an organization or office of its own: *Ministry of Justice and Supreme Court*."""
    words = name.split()
    return words[0].isupper() or not ORGANIZATION_NOUNS.isdisjoint(words) or not _OFFICES.isdisjoint(words)


_OFFICES = frozenset(
    "Adviser Ambassador Chair Chairman Chairperson Commissioner Deputy Director Head Minister President Representative"
    " Secretary Speaker".split()
)


def _trimmed(text: str, last: int) -> int:
    """`last` without the full stop of a sentence and without a possessive ending."""
    if text[last - 1] in ".-/":
        last -= 1
    if text.endswith("'s", 0, last):
        last -= 2
    return last
