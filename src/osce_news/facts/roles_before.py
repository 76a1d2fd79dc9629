"""Roles before a name: *OSCE Secretary General* X, *the Head of the Mission,* X, *Retired railway engineer* X."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.names import NameForm
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import ARTICLES, LINKS, SMALL_BODIES, has_role_noun, is_role_noun
from osce_news.vocabulary.offices import HONORIFICS, KIN, PORTFOLIO_WORDS, ROLE_MODIFIERS
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

__all__ = [
    "compound_before",
    "honorific_before",
    "role_before",
    "role_beside_cue",
    "role_from_comma",
    "role_phrase_before",
    "whole_role",
    "with_noun_before",
]

_LONGEST = 260  # characters of the longest role

_NO_ROLE = frozenset(
    "Today Then Later Now Yesterday Tomorrow Meanwhile Speaking Also While And But When As Its Their Our About After"
    " Alongside Among Before Besides Between Beyond Despite During Following Like Through Together Unlike Until"
    " Upon With Within Without".split()
)
# Names with a preposition inside, before an office.
_OF_LAW = Pattern(
    r"(?<!\w)(?:Council\ of\ (?:Europe|Ministers)|Rule\ of\ Law"
    r"|(?:Bosnia\ and\ Herzegovina|Serbia\ and\ Montenegro)(?:'s)?"
    r"|Organization\ for\ Security\ and\ Co-?operation\ in\ Europe(?:\ \(OSCE\))?"
    r"|OSCE\ (?:[A-Z][a-z]+\ ){0,2}(?:Centre|Mission|Office|Presence)\ (?:in|to)\ (?:[A-Z][\w-]*\ ?){1,2})\Z"
)
_GENERAL_BODIES = (" Assembly", " Committee", " Council", " Court", " Directorate", " Inspectorate", " Staff")
_HOMES = ("from", "without")  # "a teacher from Osh", "Minister without Portfolio"
_LONGEST_NAME = 60  # characters of a name in marks
_MOST_WORDS = 30
_ELECTED = ("appointed", "elected")
_AUXILIARIES = (" had ", " has ", " have ", " was ", " were ")


_ACRONYM_BEFORE = Pattern(r"\ \([A-Z][\w-]*[A-Z]\)\Z")
_LONGEST_ACRONYM = 16  # characters, the brackets included
_IS_ACRONYM = Pattern(r"\([A-Z][\w-]*[A-Z]\)")
_SUPERIORS = (" the Cabinet", " the Council", " the Government", " the Ministry", " the Office", " the President")


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
    while end > start and text[end - 1] == " ":  # "the Chairman-in-Office , X"
        end -= 1
    if end <= start:
        return None
    bracket = _ACRONYM_BEFORE.search(text, max(start, end - _LONGEST_ACRONYM), end)
    position = end = bracket.start() if bracket else end  # "Director of the Office (ODIHR) X"
    if text[end - 1] == '"' and (opening := text.rfind(' "', max(start, end - _LONGEST_NAME), end - 1)) > start:
        position = opening  # 'President of the Movement "Our Lake", X'
    role: int | None = None
    attached = False  # whether the word to the right is the role noun or modifies it
    listed = False  # whether "and" has been passed: "on Democracy, Human Rights and Humanitarian Questions"
    for i in range(_MOST_WORDS):
        first = max(start, text.rfind(" ", start, position) + 1)
        for mark in "),":  # "(Photo: Ada Roth/OSCE)Chairman-in-Office X", "in memory of Ada Roth,Chairman-in-Office X"
            first = max(first, text.rfind(mark, first, position - 1) + 1)
        word = text[first:position]
        if position in ends:
            break
        if attached and _IS_ACRONYM.match(text, first, position):  # "United Nations (UN) Representative X"
            position = first - 1
            continue
        listed = listed or (word == "and" and role is None)
        if listed and role is None and word.endswith(",") and word[0].isupper() and text[position + 1 :][:4] != "and ":
            position = first - 1
            continue
        if attached and (whole := _OF_LAW.search(text, start, position)):
            role = first = whole.start()
        elif not _continues(word, role is not None) or (i == 0 and word in LINKS) or _is_verb(text, first, word, ends):
            # "X and OSCE Secretary General Y" names two; "Representative and Co-ordinator" is one office
            before = text[max(start, text.rfind(" ", start, first - 1) + 1) : first - 1] if first > start else ""
            is_joined = word == "and" and i > 0 and (is_role_noun(before) or (attached and before in PORTFOLIO_WORDS))
            is_home = i > 0 and word in _HOMES and (before in SMALL_BODIES or is_role_noun(before))
            is_home |= word == "under" and text.startswith(_SUPERIORS, position)
            is_home |= role is None and _may_lead(word) and (before == "the" or _leads_to_body(text, position))
            if not is_joined and not is_home:
                break
            if word == "and" and not is_role_noun(before):  # "Economic and Environmental Officer"
                position = first - 1
                continue
        is_noun = is_role_noun(word) and not word.endswith("'s") and not text.endswith(" of Justice", start, position)
        if word in KIN and role is not None:  # "daughter of former Prime Minister X"
            break
        is_noun = is_noun and not (word == "General" and text.startswith(_GENERAL_BODIES, position))
        if is_noun and not _names_body(text, position):
            role, attached = first, True
        elif attached and (word[0].isupper() or word in ROLE_MODIFIERS):
            role = first
        else:
            attached = False
        if first <= start or text[first - 1] != " ":
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
    if word in _NO_ROLE or word in MONTHS or (word in ARTICLES and word != "the"):
        return False
    if word.isdigit():  # "School No. 5"
        return True
    if word in LINKS:
        return not (role_found and word in ("and", "&"))
    return word[0].isupper() or word in ROLE_MODIFIERS or word in SMALL_BODIES or is_role_noun(word)


def _is_verb(text: str, first: int, word: str, ends: frozenset[int]) -> bool:
    """Whether *appointed* is a verb: *Y (has) appointed Minister X*, but not *the newly appointed Minister X*."""
    return word in _ELECTED and (first - 1 in ends or text.endswith(_AUXILIARIES, 0, first))


def _leads_to_body(text: str, end: int) -> bool:
    """Whether a body in small letters follows, or a noun that leads to one: *the* human rights *committee*."""
    following = text[end + 1 : end + 1 + _LONGEST_NOUNS].split(" ", 2)[:2]
    return following[0] in SMALL_BODIES or (_may_lead(following[0]) and following[-1] in SMALL_BODIES)


def _names_body(text: str, end: int) -> bool:
    """Whether the word that ends at `end` tells what kind of body follows: *the observer mission*."""
    following = text[end + 1 : end + 1 + _LONGEST_ACRONYM].partition(" ")[0].rstrip(",.")
    return text[end : end + 1] == " " and following.islower() and following in SMALL_BODIES


# "a Spanish police trainer": behind an article, any few words before the role noun.
_ARTICLE_BEFORE = Pattern(
    r"(?<!\w)(?:[Aa]n?|[Tt]he)\ "
    r"(?:(?!(?:the|an?|about|against|as|of|in|at|between|for|on|to|by|from|with|and|who|that|he|she|it|they|we|met"
    r"|is|was|were)\ )[\w'-]+\ ){0,3}\Z"
)
_ARTICLE_LONGEST = 60


def _with_article(text: str, start: int, role: int) -> int:
    match = _ARTICLE_BEFORE.search(text, max(start, role - _ARTICLE_LONGEST), role)
    if match is None or any(map(is_role_noun, match.group().split()[1:])):  # "The Minister met Prime Minister X"
        return role
    return match.start()


# "by law professor X", "On 5 May human rights defender X": what stands before the nouns that lead to a small role noun.
_BEFORE_NOUNS = frozenset(
    (*"against and between by for from like met of on that to when where while with".split(), *MONTHS, *WEEKDAYS)
)
_LONGEST_NOUNS = 50  # characters
_MOST_NOUNS = 3
_NO_NOUN = ("ed", "ing", "ly")


def with_noun_before(text: str, role: Stretch) -> Stretch:
    """The role with the nouns that it belongs to: *history* teacher, *human rights* defender."""
    if not text[role.start].islower():
        return role
    *words, _ = text[max(0, role.start - _LONGEST_NOUNS) : role.start].rpartition("\n")[2].split(" ")
    first = len(words)
    while first > 0 and _may_lead(words[first - 1]):
        first -= 1
    opener = words[first - 1] if first else ""
    is_opened = opener in _BEFORE_NOUNS or opener[-1:] in ",;("
    if not is_opened or not 0 < len(words) - first <= _MOST_NOUNS:
        return role
    return Stretch(role.start - sum(len(noun) + 1 for noun in words[first:]), role.end)


def _may_lead(word: str) -> bool:
    """Whether the word may be a noun that a role noun follows."""
    is_noun = word.replace("-", "").isalpha() and word.islower() and not word.endswith(_NO_NOUN)
    return is_noun and word not in _NO_COMPOUND and word not in _BEFORE_NOUNS and not is_role_noun(word)


# "According to the chief engineer of the water company, X, ...": where the phrase before a comma begins.
_PHRASE = Pattern(
    r'(?:\A|[\n,.;:"(]\ ?|(?:[Aa]ccording\ to|\ by|\ with|\ said|\ and|\ thanked)\ )'
    r'(?=(?:the|an?|The|An?)\ [^,.;:"]*\Z)'
)
_PHRASE_LONGEST = 120
# A verb that is none of a relative clause: "The Chairman met the members", but not "a man who met the members".
_PREDICATE = Pattern(r"(?<!\wo)(?<!ich)(?<!hat)\ (?:gave|had|held|is|left|met|said|took|visited|was|went)\ ")


def role_phrase_before(text: str, limit: int, end: int) -> Stretch | None:
    """The phrase with an article and a role noun that ends at `end`, whatever words stand in it."""
    match = _PHRASE.search(text, max(0, limit - 1, end - _PHRASE_LONGEST), end)
    if match is None:
        return None
    behind_as = text.rfind(" as ", match.end(), end)  # "his visit to the region as President"
    role = Stretch(match.end() if behind_as < 0 else behind_as + len(" as "), end)
    return role if has_role_noun(text, role) and not _PREDICATE.search(text, *role) else None


def role_beside_cue(text: str, start: int, end: int) -> Stretch | None:
    """The whole phrase between a cue or a closing mark at `start` and a name at `end`, if it is a role.

    ``recalled Kyrgyz community mediator X``, ``"...," court adviser X said``.
    """
    for possessive in ("its ", "their "):
        start += len(possessive) * text.startswith(possessive, start, end)
    words = text[start:end]
    if (
        not all(words.split(" "))
        or any(mark in words.replace(" No. ", " ") for mark in (*',.;:()"\n', " by "))
        or words.count(" ") > _MOST_BESIDE_CUE
    ):
        return None
    role = Stretch(start, end)
    if " and " in words:  # "human trafficking survivor and advocate"
        both = all(is_role_noun(part.split(" ")[-1]) and _is_compound(part.split(" ")) for part in words.split(" and "))
        return role if both else None
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
    if role.start - first > _LONGEST_COMPOUND:
        return role
    words = text[first : role.start].replace(" No. ", " ").split(" ")[:-1]
    opens = bool(words) and words[0][:1].isupper() and words[0].casefold() not in _NO_COMPOUND
    opens = opens and words[-1] not in LINKS  # "Interview of Head of Mission X"
    opens = opens and not (words[-1].endswith("ing") and text[role.start].isupper())  # "OSCE team meeting Minister X"
    return Stretch(first, role.end) if opens and _is_compound(words) else role


def _is_compound(words: Sequence[str]) -> bool:
    """Whether the few words are nouns and what stands before them: *4th Border Detachment dog* handler."""
    is_plain = all(word.replace("-", "").replace("'s", "").isalnum() for word in words)
    has_verb = any(word.islower() and word.endswith("ed") for word in words)
    return len(words) <= _MOST_COMPOUND and is_plain and not has_verb and _NO_COMPOUND.isdisjoint(words)


_MOST_COMPOUND = 6
_LONGEST_COMPOUND = 100  # characters
_NO_COMPOUND = frozenset(
    "a about after alongside also although among an and as asked at because before both but by during earlier following"
    " for from gave had has he heard held her his how however i in including into is it its later led like made many"
    " meanwhile met most my nine no nodded on one only or our over said saw says she since so some speaking than"
    " that the their then there these they this those through to today together told tomorrow took two under until"
    " was we were when where which while who with yesterday".split()
)
