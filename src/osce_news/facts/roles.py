"""The role beside a name: *Karl Wycoff, Head of the Action against Terrorism Unit* and *OSCE Secretary General X*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from osce_news._lazy import Pattern, one_of
from osce_news.facts.names import NameForm
from osce_news.facts.prose import Stretch
from osce_news.vocabulary.offices import HONORIFICS, PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS
from osce_news.vocabulary.speech import CUES

__all__ = [
    "SMALL_BODIES",
    "has_role_noun",
    "honorific_before",
    "is_role_noun",
    "role_after",
    "role_before",
    "role_behind",
    "role_beside_cue",
    "role_from_comma",
    "role_phrase_before",
    "whole_role",
    "words_of",
]

_LONGEST = 260  # characters of the longest role

# -- behind the name --------------------------------------------------------------------------------------------------

# Where an apposition may end, each with the phrase that asked for it.
_CUES = one_of(
    form
    for cue in CUES
    for form in (cue.past, cue.present, cue.participle)
    if form and " " not in form and form not in {"read", "reads", "requested", "reporting", "reports"}
)
_BREAKING = one_of(
    "-,who,which,whose,that,is,was,has,had,have,are,were,will,would,can,could,opened,thanked,met,visited,presented,"
    "took,spoke,welcomed,known,nicknamed,dubbed,since,until,during,while,when,after,before,following,as well as,via"
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
        | (?:today|yesterday|tomorrow)(?!\w)
        | in\ (?:his|her|their|an?)\ (?:\w+\ )?(?:address|message|opening|remarks?|speech|statement|interview|welcom\w+)
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
_LIST_COMMA = Pattern(r",\ (?:[A-ZÀ-Þ][\w'-]*\ ?){1,3}(?:,\ (?:[A-ZÀ-Þ][\w'-]*\ ?){1,3}){0,3}and\ (?:the\ )?[A-ZÀ-Þ]")
_AREA = Pattern(r"\ (?:of|for|on)\ (?:[A-ZÀ-Þ][\w'-]*+\ ?|the\ |and\ |of\ ){1,4}\Z")
_AREA_LONGEST = 60
_ACRONYM = Pattern(r"\([A-Z][\w-]{1,9}\)(?=\ (?:to|in|of|for|and|at)\ )")
_TITLE_LONGEST = 60  # characters of a name in marks inside a role


_AGE = Pattern(r",\ [0-9]{1,2}(?=[,.;]|\Z)")


def role_after(text: str, end: int, stop: int, starts: frozenset[int], ends: frozenset[int]) -> Stretch | None:
    """The apposition behind a name that ends at `end`; other names begin at `starts` and end at `ends`.

    What another name ends is no apposition but the next in a row: *X, OSCE Secretary General Y and Z*.
    """
    if not text.startswith(", ", end) or end + 2 >= stop or text.startswith(("and ", "as "), end + 2):
        return None
    if _AGE.match(text, end, stop):
        return None
    return role_behind(text, end + 2, stop, starts, ends)


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
    last -= text[last - 1] == " "
    if last <= start or not text[start].isalnum() or any(position in ends for position in range(start, last + 1)):
        return None
    return Stretch(start, last)


def _list_behind(text: str, start: int, comma: int, stop: int) -> int | None:
    """Where the list that the comma is a part of ends: *Minister of Trade, Tourism and Telecommunications*."""
    if _AREA.search(text, max(start, comma - _AREA_LONGEST), comma) is None:
        return None
    listed = _LIST_COMMA.match(text, comma, stop)
    return None if listed is None else listed.end()


def _second_role(text: str, start: int, stop: int, ends: frozenset[int]) -> int | None:
    """Where a second role ends: *Deputy Minister of Interior, National Anti-Trafficking Co-ordinator, said*."""
    match = _STOP.search(text, start, stop) if text[start : start + 1].isupper() else None
    if match is None or match.start() in ends or match.group()[0] == "(":
        return None
    words = text[start : match.start()].split(" ")
    is_role = all(word[:1].isupper() or word in _LINKS for word in words) and has_role_noun(
        text, Stretch(start, match.start())
    )
    return match.start() if is_role else None


def _before_another_name(text: str, start: int, last: int, starts: frozenset[int]) -> int:
    """`last`, or the "and" before it behind which somebody else is named: *X, Head of A and Y, Head of B*."""
    position = text.find(" and ", start, last)
    while position >= 0:
        if position + 5 in starts:
            return position
        position = text.find(" and ", position + 5, last)
    return last


def has_role_noun(text: str, role: Stretch) -> bool:
    """Whether the apposition `role` is a role: a role noun stands in it before its first preposition.

    Before the noun stand only what modifies it, or, behind an article, any word: *a well-known human rights lawyer*.
    """
    words = text[role.start : role.end].split(" ", _WORDS_TO_NOUN)[:_WORDS_TO_NOUN]
    free = words[0] in _ARTICLES
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
            and word not in _LINKS
        ):
            continue  # "night manager of a hotel"
        if (word in _LINKS and word not in _INSIDE) or not (
            free or word[0].isupper() or word in ROLE_MODIFIERS | _INSIDE
        ):
            return False
    return False


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


_TRADES = ("ologist", "ographer", "swoman", "twoman", "sperson")  # "glaciologist", "ethnographer", "postwoman"


@lru_cache(maxsize=2048)  # a text has few words, and each is asked for by many rules
def is_role_noun(word: str) -> bool:
    """Whether `word` is one a role is built on, alone or behind a hyphen: *Vice-Minister*, *Co-Chair*."""
    folded = word.casefold().removesuffix("'s").rstrip("'.,")
    return folded in ROLE_NOUNS or folded.rpartition("-")[2] in ROLE_NOUNS or folded.endswith(_TRADES)


# -- before the name --------------------------------------------------------------------------------------------------

_LINKS = frozenset({"of", "for", "on", "to", "in", "at", "the", "against", "and", "&"})
_ARTICLES = frozenset({"the", "a", "an", "The", "A", "An", "its", "his", "her", "their"})
_NO_ROLE = frozenset("Today Yesterday Tomorrow Meanwhile Speaking Also While And But When As Its Their Our".split())
# Names with a preposition inside, before an office.
_OF_LAW = Pattern(
    r"(?<!\w)(?:Council\ of\ Europe|Rule\ of\ Law"
    r"|OSCE\ (?:[A-Z][a-z]+\ ){0,2}(?:Centre|Mission|Office|Presence)\ (?:in|to)\ (?:[A-Z][\w-]*\ ?){1,2})\Z"
)
_GENERAL_BODIES = (" Assembly", " Committee", " Council", " Court", " Directorate", " Inspectorate", " Staff")
_HOMES = ("from", "without")  # "a teacher from Osh", "Minister without Portfolio"
_MOST_WORDS = 30


_ACRONYM_BEFORE = Pattern(r"\ \([A-Z][\w-]*[A-Z]\)\Z")
_LONGEST_ACRONYM = 16  # characters, the brackets included


_GENERALS = frozenset({"Attorney", "Auditor", "Consul", "Director", "Governor", "Inspector", "Prosecutor", "Secretary"})


def honorific_before(name: NameForm) -> Stretch | None:
    """The titles directly before a name: *Ambassador*, *H.E. Mr.*, *Lt. Col.*."""
    titles = 0
    while titles < len(name.before) and name.before[-1 - titles].text in HONORIFICS:
        titles += 1
    if titles and titles < len(name.before) and name.before[-titles].text == "General":
        titles -= name.before[-1 - titles].text in _GENERALS  # "Secretary General" is one office
    return Stretch(name.before[-titles].start, name.before[-1].end) if titles else None


def role_before(text: str, limit: int, end: int, ends: frozenset[int]) -> Stretch | None:
    """The role that ends at `end`, directly before a name or before the comma that a name follows.

    Read backwards: a chain of capitalized words and prepositions as far as the leftmost role noun, and what modifies
    it. It never goes on over somebody else's name; such names end at `ends`.
    """
    start = max(limit, end - _LONGEST)
    if end <= start:
        return None
    bracket = _ACRONYM_BEFORE.search(text, max(start, end - _LONGEST_ACRONYM), end)
    position = end = bracket.start() if bracket else end  # "Director of the Office (ODIHR) X"
    role: int | None = None
    attached = False  # whether the word to the right is the role noun or modifies it
    listed = False  # whether "and" has been passed: "on Democracy, Human Rights and Humanitarian Questions"
    for i in range(_MOST_WORDS):
        first = max(start, text.rfind(" ", start, position) + 1)
        word = text[first:position]
        if position in ends:
            break
        listed = listed or (word == "and" and role is None)
        if listed and role is None and word.endswith(",") and word[0].isupper() and text[position + 1 :][:4] != "and ":
            position = first - 1
            continue
        if not _continues(word, role is not None) or (i == 0 and word in _LINKS):
            # "X and OSCE Secretary General Y" names two; "Representative and Co-ordinator" is one office
            before = text[max(start, text.rfind(" ", start, first - 1) + 1) : first - 1] if first > start else ""
            is_joined = word == "and" and (is_role_noun(before) or (attached and before in PORTFOLIO_WORDS))
            is_home = i > 0 and word in _HOMES and (before in SMALL_BODIES or is_role_noun(before))
            if not is_joined and not is_home:
                break
            if word == "and" and not is_role_noun(before):  # "Economic and Environmental Officer"
                position = first - 1
                continue
        is_noun = is_role_noun(word) and not word.endswith("'s") and not text.endswith(" of Justice", start, position)
        is_noun = is_noun and not (word == "General" and text.startswith(_GENERAL_BODIES, position))
        if is_noun and not _names_body(text, position):
            role, attached = first, True
        elif attached and (whole := _OF_LAW.search(text, start, position)):
            role = first = whole.start()
        elif attached and (word[0].isupper() or word in ROLE_MODIFIERS):
            role = first
        else:
            attached = False
        if first <= start:
            break
        position = first - 1
    return None if role is None else Stretch(_with_article(text, start, role), end)


def whole_role(
    text: str, limit: int, role: Stretch, ends: frozenset[int], opens_clause: Callable[[int], bool]
) -> Stretch:
    """The role with another one before "and" that begins a clause: *The Head of A and member of B, X, said*."""
    if not text.endswith(" and ", limit, role.start):
        return role
    first = role_before(text, limit, role.start - len(" and "), ends)
    return role if first is None or not opens_clause(first.start) else Stretch(first.start, role.end)


def _continues(word: str, role_found: bool) -> bool:
    """Whether a role may go on to the left over `word`."""
    if not word or word[-1] in '.,;:!?")':
        return word.rstrip(".") in {"No", "St", "U.S", "U.K"}
    if word in _NO_ROLE or (word in _ARTICLES and word != "the"):
        return False
    if word.isdigit():  # "School No. 5"
        return True
    if word in _LINKS:
        return not (role_found and word in ("and", "&"))
    return word[0].isupper() or word in ROLE_MODIFIERS or word in SMALL_BODIES or is_role_noun(word)


SMALL_BODIES = frozenset(
    "academy agency association bank branch centre chamber clinic club college commission committee company"
    " council court delegation department district division election faction faculty foundation group hospital"
    " institute institution laboratory library long-term ministry mission monitoring municipality museum network"
    " news newspaper observation office organization party police programme project province radio region school"
    " section service short-term staff station team television unit university village".split()
)
"""What somebody may be the head of in small letters: *Head of delegation*, *Chief of police*."""


def _names_body(text: str, end: int) -> bool:
    """Whether the word that ends at `end` tells what kind of body follows: *the observer mission*."""
    following = text[end + 1 : end + 1 + _LONGEST_ACRONYM].partition(" ")[0].rstrip(",.")
    return text[end : end + 1] == " " and following.islower() and following in SMALL_BODIES


# "a Spanish police trainer": behind an article, any few words before the role noun.
_ARTICLE_BEFORE = Pattern(
    r"(?<!\w)(?:[Aa]n?|[Tt]he)\ "
    r"(?:(?!(?:the|an?|of|in|at|for|on|to|by|from|with|and|who|that|he|she|it|they|we|met)\ )[\w'-]+\ ){0,3}\Z"
)
_ARTICLE_LONGEST = 60


def _with_article(text: str, start: int, role: int) -> int:
    match = _ARTICLE_BEFORE.search(text, max(start, role - _ARTICLE_LONGEST), role)
    if match is None or any(map(is_role_noun, match.group().split()[1:])):  # "The Minister met Prime Minister X"
        return role
    return match.start()


# "According to the chief engineer of the water company, X, ...": where the phrase before a comma begins.
_PHRASE = Pattern(
    r'(?:\A|[\n,.;:"(]\ ?|(?:[Aa]ccording\ to|\ by|\ with|\ said|\ and|\ thanked)\ )'
    r'(?=(?:the|an?|The|An?)\ [^,.;:"]*\Z)'
)
_PHRASE_LONGEST = 120


def role_phrase_before(text: str, limit: int, end: int) -> Stretch | None:
    """The phrase with an article and a role noun that ends at `end`, whatever words stand in it."""
    match = _PHRASE.search(text, max(0, limit - 1, end - _PHRASE_LONGEST), end)
    if match is None:
        return None
    role = Stretch(match.end(), end)
    return role if has_role_noun(text, role) else None


def role_beside_cue(text: str, start: int, end: int) -> Stretch | None:
    """The whole phrase between a cue or a closing mark at `start` and a name at `end`, if it is a role.

    ``recalled Kyrgyz community mediator X``, ``"...," court adviser X said``.
    """
    for possessive in ("its ", "their "):
        start += len(possessive) * text.startswith(possessive, start, end)
    words = text[start:end]
    if (
        not all(words.split(" "))
        or any(mark in words.replace(" No. ", " ") for mark in (*',.;:()"\n', " and ", " by "))
        or words.count(" ") > _MOST_BESIDE_CUE
    ):
        return None
    role = Stretch(start, end)
    nouns = words.replace(" No. ", " ").split(" ")
    is_compound = is_role_noun(nouns[-1]) and _is_compound(nouns)
    return role if is_compound or (has_role_noun(text, role) and any(map(is_role_noun, nouns))) else None


_MOST_BESIDE_CUE = 12  # words
_FROM_COMMA = Pattern(r"(?:[\n,\"]\ ?|[.!?]\ )(?=[^,.;:()\"\n]*\Z)")
_MOST_FROM_COMMA = 7


def role_from_comma(text: str, limit: int, end: int) -> Stretch | None:
    """The few words between a comma or the beginning of a sentence and a name, if the last is a role noun."""
    opening = _FROM_COMMA.search(text, max(0, limit - 1, end - _PHRASE_LONGEST), end)
    if opening is None:
        return None
    words = text[opening.end() : end].split(" ")
    if len(words) > _MOST_FROM_COMMA or "by" in words or not is_role_noun(words[-1]):
        return None
    role = Stretch(opening.end(), end)
    return role if has_role_noun(text, role) else None


def compound_before(text: str, first: int, role: Stretch) -> Stretch:
    """The role with the plain words that lead to it from the beginning of a sentence: *Retired railway* engineer."""
    words = text[first : role.start].replace(" No. ", " ").split(" ")[:-1]
    opens = bool(words) and words[0][:1].isupper() and words[0].casefold() not in _NO_COMPOUND
    return Stretch(first, role.end) if opens and _is_compound(words) else role


def _is_compound(words: Sequence[str]) -> bool:
    """Whether the few words are nouns and what stands before them: *4th Border Detachment dog* handler."""
    is_plain = all(word.replace("-", "").replace("'s", "").isalnum() for word in words)
    has_verb = any(word.islower() and word.endswith("ed") for word in words)
    return len(words) <= _MOST_COMPOUND and is_plain and not has_verb and _NO_COMPOUND.isdisjoint(words)


_MOST_COMPOUND = 6
_NO_COMPOUND = frozenset(
    "a about after also although among an and as asked at because before both but by during earlier following for"
    " from gave had has he heard held her his how however i in including into is it its later led like made many"
    " meanwhile met most my nine no nodded on one only or our over said saw says she since so some speaking than"
    " that the their then there these they this those through to today together told tomorrow took two under until"
    " was we were when where which while who with yesterday".split()
)


def words_of(text: str, role: Stretch) -> Sequence[str]:
    """The words of a role in lower case, without articles."""
    return [w for w in text[role.start : role.end].casefold().split() if w not in {"the", "a", "an"}]
