"""Roles behind a name: X, *Head of the Action against Terrorism Unit*; and what makes words a role."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from osce_news._lazy import Pattern, one_of
from osce_news.facts.prose import Stretch
from osce_news.vocabulary.offices import ROLE_MODIFIERS, ROLE_NOUNS
from osce_news.vocabulary.speech import CUES

__all__ = [
    "ARTICLES",
    "FINITE_VERBS",
    "LINKS",
    "SMALL_BODIES",
    "has_role_noun",
    "is_role_noun",
    "role_after",
    "role_behind",
    "words_of",
]

LINKS = frozenset({"of", "for", "on", "to", "in", "at", "the", "against", "and", "&"})
"""Small words inside a role."""
ARTICLES = frozenset({"the", "a", "an", "The", "A", "An", "its", "his", "her", "their"})
"""What a role may begin with."""
SMALL_BODIES = frozenset(
    "academy agency association bank branch centre chamber clinic club college commission committee company"
    " council court delegation department district division election faction faculty foundation group hospital"
    " institute institution laboratory library long-term ministry mission monitoring municipality museum network"
    " news newspaper observation office organization party police programme project province radio region school"
    " section service short-term staff station team television unit university village".split()
)
"""What somebody may be the head of in small letters: *Head of delegation*, *Chief of police*."""

_LONGEST = 260  # characters of the longest role

# Where an apposition may end, each with the phrase that asked for it.
_CUES = one_of(
    form
    for cue in CUES
    for form in (cue.past, cue.present, cue.participle)
    if form and " " not in form and form not in {"read", "reads", "requested", "reporting", "reports"}
)
_BREAKING = one_of(
    "-,who,which,whose,that,is,was,has,had,have,are,were,will,would,can,could,opened,thanked,met,visited,presented,"
    "took,spoke,welcomed,known,nicknamed,dubbed,"
    "since,until,during,while,when,after,before,following,as well as,via"
    "".split(",")
)
_STOP = Pattern(
    rf"""
    [,;:"()\n.!?\ ]                                                   # begins with a set: the engine looks for it fast
    (?:
        (?<=[,;:"()\n])                                               # "..., Head of the Unit, said"
        | (?<=[.!?])(?<!\ No.)(?<!U\.S.)(?<!U\.K.)(?=\s|"|\Z)         # "Director of School No. 14", "U.S. Ambassador"
        | (?<=\ )(?=[-a-z])(?:
        {_BREAKING}[ ]
        | (?<!\Wa\ )(?<!\Wan\ )(?<!\Wthe\ ){_CUES}(?=\W)
        | (?:briefed|chaired|conducted|delivered|joined|moderated|provided|referred|shared)\ (?!by\ |for\ )
        | (?:today|yesterday|tomorrow)(?!\w)
        | in\ (?:his|her|their|an?)\ (?:\w+\ )?(?:address|message|opening|remarks?|speech|statement|interview|welcom\w+)
        | with\ the\ (?:assistance|help|participation|support)[ ]
        | in\ (?:opening|closing|welcoming|introductory|concluding)[ ]
        | (?:at|on|in)\ (?:the\ )?(?:opening|closing|margins|sidelines|launch|presentation|occasion|beginning|start|end
                                    |event|ceremony|conference|workshop|seminar|meeting|session|training|round\ table)
        | (?:at|during|in)\ (?:an?|the)\ (?:[a-z-]+\ ){{0,2}}(?:briefing|ceremony|conference|debate|discussion|event
            |forum|hearing|interview|meeting|reception|round\ table|seminar|session|summit|training|workshop)
            (?=[,.;]|\ (?:in|of|on)\ )
        | on\ (?:[0-9]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w))
        | (?:addressing|commenting|quoting|referring|speaking|standing|welcoming)(?!\w)
        | and\ (?:one|a\ member|both)[ ]
        )
    )
    """
)

# A comma inside a role: "Minister of Trade, Tourism and Telecommunications", "for Education, Science and Sport".
_LIST_COMMA = Pattern(
    r",\ (?:[A-ZÀ-Þ][\w'-]*\ ?){1,3}(?:,\ (?:[A-ZÀ-Þ][\w'-]*\ ?){1,3}){0,3}(?:,\ )?and\ (?:the\ )?[A-ZÀ-Þ]"
)
_AREA = Pattern(r"(?:\ (?:of|for|on)|'s)\ (?:[A-ZÀ-Þ][\w'-]*+\ ?|the\ |and\ |of\ ){1,4}\Z")
_AREA_LONGEST = 60
_ACRONYM = Pattern(r"\([A-Z][\w-]{1,9}\)(?=\ (?:to|in|of|for|and|at)\ )")
_UNITS = frozenset({"Department", "Directorate", "Division", "Ministry", "Office", "Section", "Unit"})
_TITLE_LONGEST = 60  # characters of a name in marks inside a role


# "X, recently appointed Head of the Unit": the office begins behind it.
_APPOINTED = Pattern(r"(?:(?:just|newly|recently)\ )?(?:appointed|elected|named|re-elected)\ (?:as\ )?(?=the\ |[A-Z])")
_AGE = Pattern(r",\ [0-9]{1,2}(?=[,.;]|\Z)")


def role_after(text: str, end: int, stop: int, starts: frozenset[int], ends: frozenset[int]) -> Stretch | None:
    """The apposition behind a name that ends at `end`; other names begin at `starts` and end at `ends`.

    What another name ends is no apposition but the next in a row: *X, OSCE Secretary General Y and Z*.
    """
    if not text.startswith(", ", end) or end + 2 >= stop or text.startswith(("and ", "as "), end + 2):
        return None
    if _AGE.match(text, end, stop):
        return None
    appointed = _APPOINTED.match(text, end + 2, stop)
    return role_behind(text, appointed.end() if appointed else end + 2, stop, starts, ends)


# How long somebody had the office: "Director of the Academy from 2010 to 2014".
_TERM = Pattern(r"\ (?:from|since|until|between)\ (?:19|20)[0-9]{2}(?!\w)")


def role_behind(text: str, start: int, stop: int, starts: frozenset[int], ends: frozenset[int]) -> Stretch | None:
    """The role that begins at `start`; other names begin at `starts` and end at `ends`."""
    stop = min(stop, start + _LONGEST)
    last = position = start
    while True:
        match = _STOP.search(text, position, stop)
        if match is None:
            last = stop
            break
        last = match.start()
        if match.group() == "(" and (bracket := _ACRONYM.match(text, last, stop)):
            position = bracket.end()  # "Head of the Special Monitoring Mission (SMM) to Ukraine"
            continue
        if match.group() == '"' and (closing := text.find('"', last + 1, min(stop, last + _TITLE_LONGEST))) > 0:
            position = closing + 1  # 'director of the NGO "Meros"'
            continue
        if match.group() == "," and last + 2 not in starts:
            listed = _list_behind(text, start, last, stop) or _second_role(text, last + 2, stop, ends)
            if listed is not None:
                position = listed
                continue
        break
    last = _before_another_name(text, start, last, starts)
    term = _TERM.search(text, start, last)
    last = term.start() if term is not None else last
    last -= text[last - 1] == " "
    if last <= start or not text[start].isalnum() or not ends.isdisjoint(range(start, last + 1)):
        return None
    return Stretch(start, last)


def _list_behind(text: str, start: int, comma: int, stop: int) -> int | None:
    """Where the list that the comma is a part of ends: *Minister of Trade, Tourism and Telecommunications*."""
    if _AREA.search(text, max(start, comma - _AREA_LONGEST), comma) is None:
        return None
    listed = _LIST_COMMA.match(text, comma, stop)
    return None if listed is None else listed.end()


def _second_role(text: str, start: int, stop: int, ends: frozenset[int]) -> int | None:
    """Where a second role or unit ends: *Deputy Minister, National Co-ordinator*, *Head of Unit, Office of Law*."""
    match = _STOP.search(text, start, stop) if text[start : start + 1].isupper() else None
    if match is None or match.start() in ends or match.group()[0] == "(":
        return None
    words = text[start : match.start()].split(" ")
    is_named = all(word[:1].isupper() or word in LINKS for word in words)
    if is_named and (words[0] in _UNITS or has_role_noun(text, Stretch(start, match.start()))):
        return match.start()
    return None


def _before_another_name(text: str, start: int, last: int, starts: frozenset[int]) -> int:
    """`last`, or the "and" before it behind which somebody else is named: *X, Head of A and Y, Head of B*."""
    position = text.find(" and ", start, last)
    while position >= 0:
        title = text.find(" ", position + 5, last) + 1  # "X, editor of the Daily and correspondent Y"
        if position + 5 in starts or (title in starts and is_role_noun(text[position + 5 : title - 1])):
            return position
        position = text.find(" and ", position + 5, last)
    return last


def has_role_noun(text: str, role: Stretch) -> bool:
    """Whether the apposition `role` is a role: a role noun stands in it before its first preposition.

    Before the noun stand only what modifies it, or, behind an article, any word: *a well-known human rights lawyer*.
    """
    words = text[role.start : role.end].split(" ", _WORDS_TO_NOUN)[:_WORDS_TO_NOUN]
    if words[0].casefold() in LINKS and words[0] not in ARTICLES:  # "In what adviser"
        return False
    free = words[0] in ARTICLES
    for i, word in enumerate(words):
        if is_role_noun(word) or (free and _is_doer(word)):
            return True
        if word == "of" and 0 < i < len(words) - 1 and words[i - 1][:1].isupper() and words[i + 1][:1].isupper():
            continue  # "Rule of Law Programme Manager"
        if (
            i < _BARE_WORDS
            and word.replace("-", "").isalpha()
            and word.islower()
            and not word.endswith(("ed", "ing"))
            and word not in LINKS
            and word not in FINITE_VERBS
        ):
            continue  # "night manager of a hotel"
        if (word in LINKS and word not in _INSIDE) or not (
            free or word[:1].isupper() or word in ROLE_MODIFIERS or word in _INSIDE
        ):
            return False
    return False


FINITE_VERBS = frozenset("gave had has held is left led made met said spoke took was went were will would".split())
"""Verbs in the past that have no ending of their own, and auxiliaries."""
_WORDS_TO_NOUN = 9
_BARE_WORDS = 2
_INSIDE = frozenset({"the", "and", "&", "'s"})


def _is_doer(word: str) -> bool:
    """Whether a word in lower case has the ending of somebody who does something: *a fruit grower*, *a returnee*."""
    word = word.rstrip(".,")
    return (
        len(word) > 4 and word.islower() and word.endswith(("er", "or", "ist", "ian", "ee")) and word not in _NO_DOERS
    )


_NO_DOERS = frozenset(
    "after another border centre chapter committee computer corridor disaster dinner either factor former further"
    " gender harbour her higher however inner junior larger later latter letter major matter minor municipal neither"
    " newspaper number older order other outer over paper particular power proper quarter rather river sector senior"
    " similar smaller summer super tower under upper water weather whether winter wider younger".split()
)


# "glaciologist", "ethnographer", "trade unionist", "postwoman"
_TRADES = ("ologist", "ographer", "ionist", "swoman", "twoman", "sperson")


@lru_cache(maxsize=2048)  # a text has few words, and each is asked for by many rules
def is_role_noun(word: str) -> bool:
    """Whether `word` is one a role is built on, alone or behind a hyphen: *Vice-Minister*, *Co-Chair*."""
    folded = word.casefold().removesuffix("'s").rstrip("'.,")
    return folded in ROLE_NOUNS or folded.rpartition("-")[2] in ROLE_NOUNS or folded.endswith(_TRADES)


def words_of(text: str, role: Stretch) -> Sequence[str]:
    """The words of a role in lower case, without articles."""
    return [w for w in text[role.start : role.end].casefold().split() if w not in {"the", "a", "an"}]
