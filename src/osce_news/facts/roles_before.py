"""Phrases before a name that are roles: *human rights defender* X, *the chief engineer of the water company,* X."""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.names import NameForm
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import LINKS, has_role_noun, is_role_noun
from osce_news.vocabulary.offices import HONORIFICS
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS

__all__ = [
    "compound_before",
    "honorific_before",
    "may_lead",
    "role_beside_cue",
    "role_from_comma",
    "role_phrase_before",
    "with_noun_before",
]

_GENERALS = frozenset({"Attorney", "Auditor", "Consul", "Director", "Governor", "Inspector", "Prosecutor", "Secretary"})


def honorific_before(name: NameForm) -> Stretch | None:
    """The titles directly before a name: *Ambassador*, *H.E. Mr.*, *Lt. Col.*."""
    titles = 0
    while titles < len(name.before) and name.before[-1 - titles].text in HONORIFICS:
        titles += 1
    if titles and titles < len(name.before) and name.before[-titles].text == "General":
        titles -= name.before[-1 - titles].text in _GENERALS  # "Secretary General" is one office
    return Stretch(name.before[-titles].start, name.before[-1].end) if titles else None


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
    while first > 0 and may_lead(words[first - 1]):
        first -= 1
    opener = words[first - 1] if first else ""
    is_opened = opener in _BEFORE_NOUNS or opener[-1:] in ",;("
    if not is_opened or not 0 < len(words) - first <= _MOST_NOUNS:
        return role
    return Stretch(role.start - sum(len(noun) + 1 for noun in words[first:]), role.end)


def may_lead(word: str) -> bool:
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
    "a about after afternoon alongside also although among an and as asked at because before both but by during"
    " earlier evening following for from gave had has he heard held her his how however i in including into is it"
    " its last later led like made many meanwhile met month morning most my next night nine no nodded on one only or"
    " our over said saw says she since so some speaking than that the their then there these they this those through"
    " time to today together told tomorrow took two under until was we week were when where which while who with"
    " year yesterday".split()
)
