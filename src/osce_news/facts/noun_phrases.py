"""Noun phrases that are no names: where they end, what their head is, what says which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._lazy import Pattern, one_of
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import is_role_noun
from osce_news.vocabulary.offices import (
    COLLECTIVE_NOUNS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    ROLE_MODIFIERS,
)
from osce_news.vocabulary.wording import EVENT_NOUNS

__all__ = [
    "BODY_NOUNS",
    "DETERMINERS",
    "EVENT_NOUN",
    "LINKING_WORDS",
    "MOST_NOUN_WORDS",
    "group_name",
    "is_group",
    "listed_groups",
    "noun_phrase",
    "phrase_end",
]

BODY_NOUNS = frozenset(noun.casefold() for noun in ORGANIZATION_NOUNS)
"""What bodies are called by, in small letters: *the city council*."""
DETERMINERS = frozenset({"the", "a", "an", "its", "both", "their"})
"""What a noun phrase may begin with and is no part of a name."""
EVENT_NOUN = one_of(sorted(EVENT_NOUNS))
"""The source of a pattern for any noun for what takes place."""
LINKING_WORDS = frozenset("of the for on to in at against and a an with its his her their & 's".split())
"""Small words inside the titles and names of bodies."""
MOST_NOUN_WORDS = 12
"""Words of a noun phrase up to its head."""

# Where a noun phrase ends that is no name.
_PHRASE_END = Pattern(
    r"[,.;:\"()\n]|\ (?:who|which|that|during|while|when|after|before|following|has|have|had|is|was|were|are|will|would"
    r"|also|then|today|yesterday|in\ (?:a|an|his|her|their)|at\ the)(?!\w)"
)
_LONGEST_TAIL = 120  # characters of what says which group is meant
_STOPS = ",.;:()"
_PREPOSITIONS = frozenset("at by for from in of on to with".split())
_HEADS = DOCUMENT_NOUNS | PERSON_NOUNS
_TAIL_OPENERS = frozenset({"at", "for", "from", "in", "of", "to", "with"})
_NO_TAIL = frozenset(
    "also are as began brought came gave had has have heard held is led left made met on ran said sat saw sent spent"
    " spoke stood that then today told took was went were when where which while who will won would wrote".split()
)
_MEETINGS = frozenset("briefing building gathering hearing meeting opening training".split())
_LISTED = r"(?:[\w'-]+\ ){0,2}[\w'-]+s"
_LIST = Pattern(rf"{_LISTED}(?:,\ {_LISTED}){{0,4}}\ and\ {_LISTED}(?!\w)")


def listed_groups(text: str, start: int, end: int) -> Stretch | None:
    """*Judges, editors and lawyers*: several groups that speak together."""
    listed = _LIST.match(text, start, end)
    if listed is None:
        return None
    nouns = [part.split(" ")[-1].casefold() for part in listed.group().replace(" and ", ", ").split(", ")]
    return Stretch(*listed.span()) if all(noun in GROUP_NOUNS for noun in nouns) else None


def phrase_end(text: str, start: int, end: int) -> int:
    """Where the noun phrase ends: at a stop, or behind its head noun where a verb or adverb follows."""
    stop = _PHRASE_END.search(text, start, end)
    end = stop.start() if stop else end
    position, last, has_head = start, start, False
    for i, word in enumerate(text[start:end].split(" ")):
        if i == MOST_NOUN_WORDS and not has_head:
            return last
        folded = word.casefold().rstrip("'")
        is_head = is_role_noun(word) or is_group(folded) or folded in _HEADS
        if has_head and not (
            is_head or word[:1].isupper() or word.isdigit() or word in LINKING_WORDS or word in ROLE_MODIFIERS
        ):
            return last
        has_head = has_head or is_head
        position += len(word) + 1
        if word not in LINKING_WORDS:
            last = position - 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _without_tail(text: str, phrase: Stretch) -> Stretch:
    """The phrase up to its first preposition or participle: *participants* in a workshop ending today."""
    words = text[phrase.start : phrase.end].split(" ")
    end = phrase.start
    for i, word in enumerate(words):
        is_participle = word.endswith("ing") and not _modifies(words, i)
        if i and (word in _PREPOSITIONS or is_participle):
            break
        end += len(word) + 1
    return Stretch(phrase.start, max(phrase.start + 1, end - 1))


def _modifies(words: Sequence[str], i: int) -> bool:
    """Whether the participle modifies the noun behind it: *the winning team*, *two working groups*."""
    behind = words[i + 1].casefold() if i + 1 < len(words) else ""
    return words[i - 1].lower() in DETERMINERS or behind.removesuffix("s") in BODY_NOUNS


def group_name(text: str, phrase: Stretch, end: int, *, is_document: bool = False) -> Stretch:
    """The noun with what says which, as far as no verb begins: *residents of the two nearest villages*.

    Only of a document *on* tells which: a *report on courts*.
    """
    name = _without_tail(text, phrase)
    stop = min(end, name.end + _LONGEST_TAIL)
    words = text[name.end + 1 : stop].partition("\n")[0].split(" ")
    last, position, before = name.end, name.end + 1, ""
    for i, word in enumerate(words):
        plain = word.rstrip(_STOPS)
        opens = i > 0 or plain in _TAIL_OPENERS or (is_document and plain == "on")
        goes_on = _continues_tail(plain, before, words[i + 1 :]) or (is_document and plain == "on")
        if not opens or '"' in plain or not goes_on:
            break
        if plain not in LINKING_WORDS and plain != "from":
            last = position + len(plain)
        if plain != word:
            break
        position += len(word) + 1
        before = plain
    return Stretch(name.start, min(last, stop))


def is_group(word: str) -> bool:
    """Whether several people are called so: *participants*, *beekeepers*."""
    return word in GROUP_NOUNS or word in COLLECTIVE_NOUNS or (word.endswith("s") and is_role_noun(word[:-1]))


def noun_phrase(words: Sequence[str]) -> list[str]:
    """The words up to the first preposition."""
    phrase = []
    for word in words:
        if word in _PREPOSITIONS:
            break
        phrase.append(word)
    return phrase


def _continues_tail(word: str, before: str, behind: Sequence[str]) -> bool:
    """Whether `word` goes on saying which group is meant, and no verb begins: *experts from Osh* agreed."""
    if not word or word in _NO_TAIL:
        return False
    if word == "and":  # "delegations of Norway and Georgia"
        return before[:1].isupper() and behind != [] and behind[0][:1].isupper()
    is_verb = word.islower() and word.endswith(("ed", "ing")) and word not in _MEETINGS
    return not is_verb or before in LINKING_WORDS or "-" in before  # "at the opening of", "the two-day training course"
