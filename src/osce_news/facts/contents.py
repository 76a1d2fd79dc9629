"""What a cue governs in reported speech: where its content begins, and the rule that says so.

A rule looks at the words directly behind the cue, and at nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from osce_news._lazy import Pattern
from osce_news.vocabulary.speech import Cue

__all__ = ["RULES", "Content", "content_of"]


class Content(NamedTuple):
    """Where what is said begins, and the id of the rule that found it."""

    start: int
    rule: str


# "said today that", "warned on Tuesday that", "noted in his opening remarks that"
_WHEN = (
    r"(?:\ (?:today|yesterday|again|(?:early|late|later)|on\ [A-Z][a-z]+|in\ [A-Z][\w'-]+"
    r"|in\ (?:particular|reply|response|return|turn)"
    r"|(?:in|at)\ (?:his|her|their|its|an?|the)\ [a-z\ ]{4,40}?"
    r"(?:\ (?:before|of|to|with)\ (?:the\ )?[A-Z][\w'-]*(?:\ [A-Z][\w'-]*){0,3})?)){0,3}"
)
_NO_VERB = r"(?!(?:was|were|is|are|has|had|have|will|would|can|could)\ )"  # "a letter that was read out"
# "noted it was important": a clause that begins with a pronoun and its verb.
_OF_PRONOUN = Pattern(
    r"\ (?=(?:he|it|she|there|they|we)\ (?:are|could|had|has|have|is|may|must|should|was|were|will|would)\ )"
)
_CLAUSE = Pattern(
    rf"(?:,\ [^,;:\"\n]{{1,60}},|\ during\ [^,;:.\"\n]{{4,60}}?(?=\ that\ ))?{_WHEN}\ "
    rf"(?=(?:that\ {_NO_VERB}|how\ |why\ |whether\ |what\ ))"
)
_QUESTION = Pattern(r"(?:\ (?!to\ )[^\ ,.;:\"\n]+){0,8}?\ (?=(?:how|why|whether|what|who|where|when)\ )")
_TOLD = Pattern(r"\ (?!that\ |by\ )[^.;:\"\n]{1,120}?\ (?=that\ )")  # "told reporters and guests that"
_AGENT = Pattern(r"\ by\ ")

# Behind "said", a clause begins with anything but what goes on with the author's own: "said in Vienna", "said goodbye".
_BARE = Pattern(
    r"\ (?:(?:today|yesterday|on\ [A-Z][a-z]+day)\ )?(?=[\w\"])"
    rf"{_NO_VERB}(?!(?:about|after|again|also|as|at|before|but|by|during|earlier|farewell|following|for|from|goodbye"
    r"|here|hello|in|into|later|of|on|or|recently|so|something|than|thank|that|through|to|today"
    r"|tomorrow|under|upon|when|while|with|within|without|yes|yesterday|[A-Z][a-z]+day)(?!\w)|a\ few\ words"
    r"|this\ (?:at|during|in|on|when|while)(?!\w)"
    r"|(?:little|much|no|nothing)(?:[,.;:]|\ (?:about|in|more|of|on|to|when|word)(?!\w)))"
    r"(?=[^,;:\"]{12}|[\w'\ ]{3,12}\"|\"[^\"\n]{1,80}\"\ [^,;:\"]{8})"
)
_DETERMINED = Pattern(
    r"(?:,\ (?:among\ other\ things|however|in\ particular|inter\ alia|once\ again),)?"
    r"\ (?:also\ |again\ |both\ |once\ again\ |in\ particular\ |with\ (?:[a-z]+\ ){0,2}[a-z]+\ (?=the\ |that\ ))?"
    r"(?=(?:the|how|what|why|where|its|his|her|their|our|a|an|this|these|that|both|all|two|three"
    r"|(?:last|next|this)\ (?:month|week|year)'s|[A-ZÀ-Þ][\w.]*'s?|[A-Z]{2,}'s?)\ "
    r"|(?:[a-z-]+\ )?[a-z]+(?:ance|cy|ence|ion|ions|ism|ity|ment|ments|ness|ship)(?:,?\ )"
    r"|(?:additional|continued|fewer|further|greater|more|new|stronger)\ (?!than\ )[a-z]+\W"
    r"|(?:concerns?|efforts?|measures|plans|progress|reforms?|shortcomings|steps|support)\ )"
)
_OBJECT = Pattern(
    r"\ (?:also\ |again\ |both\ |once\ again\ |today\ |yesterday\ )?"
    r"(?=[\w\"])(?!(?:about|after|against|along|and|as|at|before|but|by|during|for|from|in|into|of|on|or|over|through|to"
    r"|today|under|upon|when|while|with|within|without|yesterday)(?!['\w]))"
)
_COURTESY = Pattern(
    r"\ (?=(?:[a-z]+\ ){0,3}(?:apolog(?:y|ies)|best\ wishes|condolences|congratulations|gratitude|greetings"
    r"|sympath(?:y|ies)|thanks)(?!\w))"
)
_APPEAL = Pattern(r"\ (?=[\w\"])(?!by\ |and\ |or\ |in\ |to\ |not\ to\ )")
_TO = Pattern(r"[^.;:\"]{2,200}?\ (?:not\ )?to\ [a-z\"]")
_CALLED = Pattern(r"\ (?:again|also|repeatedly|today|yesterday)\ (?P<to>for|on|upon)\ (?=[\w\"])")
_INFINITIVE = Pattern(r"\ (?=(?:not\ )?to\ [a-z])")

_Rule = Callable[["re.Match[str]", Cue, int], "int | None"]


def _behind(pattern: Pattern, cue: re.Match[str], stop: int) -> int | None:
    """Where the words begin that `pattern` leads to from behind the cue."""
    found = pattern.match(cue.string, cue.end(), stop)
    return None if found is None else found.end()


def clause(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``stressed that ...``, ``explained how ...``, ``said, for his part, that ...``."""
    return _behind(_CLAUSE, cue, stop) if verb.clause else None


def question(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``asked why ...``, ``asked the judges whether ...``."""
    return _behind(_QUESTION, cue, stop) if verb.question else None


def told(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``told reporters that ...``."""
    return _behind(_TOLD, cue, stop) if verb.hearer else None


def bare_clause(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``said both sides had underestimated the noise``, ``noted it was important to wait``."""
    if verb.bare:
        return _behind(_BARE, cue, stop)
    return _behind(_OF_PRONOUN, cue, stop) if verb.clause else None


def noun_phrase(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``underscored the importance of ...``."""
    return _behind(_DETERMINED, cue, stop) if verb.noun_phrase else None


def appeal(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``urged both mayors to ...``, ``called for an early repair``, ``called today on both mayors to ...``."""
    split = _CALLED.match(cue.string, cue.end(), stop) if verb.past == "called" else None
    if split is not None:
        has_to = split["to"] == "for" or _TO.match(cue.string, cue.end(), stop) is not None
        return split.end() if has_to else None
    if not verb.appeal or (not cue.group().endswith(" for") and _TO.match(cue.string, cue.end(), stop) is None):
        return None
    return _behind(_APPEAL, cue, stop)


def act(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``thanked the hosts for ...``, ``welcomed the adoption of ...``, ``expressed concern over ...``."""
    return _behind(_OBJECT, cue, stop) if verb.act else None


def courtesy(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``extended their condolences to ...``."""
    return _behind(_COURTESY, cue, stop) if verb.courtesy else None


def promise(cue: re.Match[str], verb: Cue, stop: int) -> int | None:
    """``promised to publish ...``."""
    return _behind(_INFINITIVE, cue, stop) if verb.promise else None


RULES: Final[tuple[tuple[str, _Rule], ...]] = (
    ("reported-clause", clause),
    ("reported-question", question),
    ("told", told),
    ("noun-phrase", noun_phrase),
    ("appeal", appeal),
    ("act", act),
    ("courtesy", courtesy),
    ("promise", promise),
    ("bare-clause", bare_clause),
)
"""The sieve, from the surest rule to the weakest."""


def content_of(cue: re.Match[str], verb: Cue, stop: int) -> Content | None:
    """The content that the cue governs before `stop`."""
    if _AGENT.match(cue.string, cue.end(), stop):
        return None
    for name, rule in RULES:
        start = rule(cue, verb, stop)
        if start is not None and start < stop:
            return Content(start, name)
    return None
