"""Words in marks that are no speech: titles, names of projects and laws, signs, terms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.roles import is_role_noun
from osce_news.vocabulary.naming import BEARERS, NAMED_THINGS, NAMING, TERMS

__all__ = ["InMarks", "is_called", "is_no_speech", "is_stressed", "is_title"]

_OF = Pattern(r"(?<!\w)(?:on|of|the|an?|known\ (?:[a-z]+\ ){0,4}as)[,:]?\ \Z")
_OFFICE = Pattern(r"(?<![\w-])(?P<word>[\w-]+)\ of\ (?:the\ )?\Z")
_TOLD = Pattern(r"(?<!\w)(?:tells?|told|telling|ask(?:s|ed|ing)|pos(?:es|ed)|answer(?:s|ed))\ (?:[\w'-]+\ ){1,4}\Z")
_LAST_WORD = Pattern(r"(?<![\w-])(?P<word>[\w-]+)(?P<comma>,?)\ \Z")
# An object that is called something: "called the final speech against the motion", "described her as".
_CALLED = Pattern(
    r"(?<!\w)(?:call(?:s|ed|ing)|(?:brand|characteri[sz]|describ|declar|dismiss|dubb|hail|label|labell|term|prais|condemn|denounc)(?:ed|e?s|ing))"
    r"\ (?:[\w'\"-]+\ ){1,12}\Z"
)
# What a thing bears: "a banner read", "T-shirts saying", "a poster that said"; the verb, and the words before it.
_WRITTEN = Pattern(
    r"(?<![\w-])(?P<words>[\w-]+(?:\ [\w'-]+){0,4})\ "
    r"(?:calling\ for|declaring|demanding|proclaiming|reading|reads?|saying|says?|said|stat(?:es|ed)):?\ \Z"
)
_WRITING = frozenset(
    "declaring demanding for proclaiming read reading reads said say saying says stated states".split()
)
# A name that is given in a sentence of its own: "The theme of the seminar was:".
_NAME_IS = Pattern(
    r"(?<![\w-])(?:name|theme|title|motto|slogan|subject|topic|headline|heading|caption)(?:\ of\ [^,;:.\"\n]{1,80}?)?"
    r"\ (?:is|was|reads?|remains):?\ \Z"
)
_NAMING_VERBS = (" is", " was", " read", " reads", " remains")
_NAMES_THING = Pattern(r"\ (?P<noun>[a-z][a-z-]+)(?:\ (?P<next>[\w-]+))?")  # ""Speak Up!" campaign needs more teachers"
# What makes words somebody's, though they look like a title: "In the words of X, it is "the Heart of Europe"".
_IN_WORDS = Pattern(r"(?<!\w)[Ii]n\ what\ |(?<!\w)[Ii]n\ the\ words\ of\ |(?:'s|his|her|their)\ (?:own\ )?words,?\ ")
# A verb of stress or appeal, and what stands before its object: "urged a".
_STRESSED = Pattern(r"(?<!\w)(?P<word>[a-z]+)\ (?:an?|her|his|its|the|their)\ \Z")
_STRESSING = ("emphasi", "highlight", "reaffirm", "reiterat", "stress", "underlin", "underscor", "urg")
_PET_NAME = Pattern(r"(?<!\w)calls?\ (?:his|her|its|their)\ [\w-]+\ \Z")  # "calls his boat "the widow""
_PET_WORDS = 3
_KNOWN_AS = Pattern(
    r"(?<!\w)(?:that|[Ww]hat|which|whom)\ (?:everybody|everyone|they|the(?:ir)?\ [a-z]+|[a-z]+s)\ calls?\ \Z"
)
_APPOSED = Pattern(
    r",?\ (?:an?|the|h(?:is|er)|its|their)\ (?:[\w-]+\ ){0,2}(?P<noun>[\w-]+)"
    r"(?=,|\ (?:about|by|for|from|in|of|on|that|which)\ )"
)
_MANNER = Pattern(
    r"\ (?:approach|project|course|programme|method|principle|rule|initiative|campaign|award|software|policy|concept"
    r"|model|system|plates?|guide|training|workshop|report|law|act|film|club|app|platform|event|series|tool\w*)(?!\w)"
)
_THINGS = NAMED_THINGS | BEARERS
_WORD = Pattern(r"[^\W\d_][\w'-]*")
_SMALL = frozenset("a an and at by for from in of on or the to with without against across between vs".split())
_TITLE_WORDS = 14  # words of the longest title
_TERM_WORDS = 10  # words of the longest term or name in small letters


def is_title(words: str) -> bool:
    """Whether most words that carry meaning are capitalized and nothing ends a sentence: *Capacity Building on ...*."""
    if words.endswith((".", "!", "?", ",")):
        return False
    found = [match.group() for match in _WORD.finditer(words[:200])]
    content = [word for word in found if word not in _SMALL]
    if not content or len(found) > _TITLE_WORDS:
        return False
    capitalized = sum(word[0].isupper() for word in content)
    return capitalized >= 0.7 * len(content) and (len(content) > 1 or len(found) == 1)


def _is_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether the word, in the singular or plural, is one of `nouns`."""
    folded = word.casefold()
    return any(form in nouns for form in (folded, folded.removesuffix("s"), folded.removesuffix("es"))) or (
        folded.endswith("ies") and f"{folded[:-3]}y" in nouns
    )


def is_called(before: str) -> bool:
    """Whether somebody calls something what follows: ``called the study "..."``, ``described her as "..."``."""
    return _CALLED.search(before) is not None


class InMarks(NamedTuple):
    """Words in marks, and what stands around them in their sentence."""

    words: str
    before: str
    behind: str
    is_closed: bool
    is_how: bool
    """Whether the words behind say how they were meant: *"..." is how X described it*."""
    is_amid: Callable[[], bool]
    """Whether the author's words go on without a pause or a cue before the marks."""
    has_cue_behind: Callable[[], bool]
    """Whether a cue and whoever it belongs to follow."""


def is_no_speech(marks: InMarks) -> bool:
    """Whether the author names something with the words; the first rule that knows decides."""
    return next((found for rule in RULES if (found := rule(marks)) is not None), False)


# The rules: each says that the words are no speech (True), that they may be (False), or nothing (None).


def written(marks: InMarks) -> bool | None:
    """``a banner read "..."``: a thing bears the words."""
    if marks.before.rstrip(": ").rpartition(" ")[2] not in _WRITING:
        return None
    found = _WRITTEN.search(marks.before)
    return (found is not None and any(_is_of(word, BEARERS) for word in found["words"].split(" "))) or None


def name_given(marks: InMarks) -> bool | None:
    """``The theme of the seminar was: "..."``: a sentence says how something is named."""
    return (marks.before.rstrip(": ").endswith(_NAMING_VERBS) and _NAME_IS.search(marks.before) is not None) or None


def before_thing(marks: InMarks) -> bool | None:
    """``"Speak Up!" campaign``, but not ``"..." campaign leader``: the noun behind the marks bears the name."""
    thing = _NAMES_THING.match(marks.behind)
    if thing is None or not _is_of(thing["noun"], NAMED_THINGS) or (thing["next"] and is_role_noun(thing["next"])):
        return None
    return is_title(marks.words.rstrip("!?.")) or None


def apposed(marks: InMarks) -> bool | None:
    """``"I Am Not Your Enemy", a film by X``: the words behind the marks say what bears the name."""
    found = _APPOSED.match(marks.behind)
    return (found is not None and _is_of(found["noun"], NAMED_THINGS) and is_title(marks.words.rstrip(","))) or None


def meant_so(marks: InMarks) -> bool | None:
    """``"..." is how X described it``, ``In the words of X, it is "the Heart of Europe"``: the words are somebody's."""
    in_words = marks.words[0].islower() and _IN_WORDS.search(marks.before) is not None
    return False if marks.is_how or in_words else None


def of_thing(marks: InMarks) -> bool | None:
    """``the headline "Who owns the port?"``: the noun before the marks bears the name, whatever ends the words.

    Behind the noun and a comma, another comma closes the name: ``a second slogan, "Belts save", would follow``.
    """
    words, before = marks.words, marks.before
    last = _LAST_WORD.search(before)
    if last is None or len(words.split(" ", _TITLE_WORDS)) > _TITLE_WORDS:
        return None
    noun = last["word"]
    if noun == "called":  # a file called "holiday photos"
        noun = before.removesuffix("called ").rstrip(" ").rpartition(" ")[2]
    if not (_is_of(noun, _THINGS) or noun in NAMING):
        return None
    if words[0].islower() and (is_called(before) or marks.has_cue_behind()):  # called the study "a mirror for us"
        return None
    if _TOLD.search(before) is not None and not is_title(words):  # told the newspaper "...", asked the question "..."
        return None
    return (not last["comma"] or marks.behind[:1] == "," or words.endswith(",")) or None


def introduced(marks: InMarks) -> bool | None:
    """``X said, "..."``, ``X said: "..."``: no title."""
    return False if marks.before.rstrip().endswith((":", ",")) and not is_title(marks.words) else None


def translation(marks: InMarks) -> bool | None:
    """``Casa Verde ("Green House")``: the translation of a name."""
    return (marks.before.endswith("(") and marks.behind.startswith(")")) or None


def titled(marks: InMarks) -> bool | None:
    """``Viewing "The Last Lamp"``, ``speaking for "Open Doors," X said``: a title that no cue governs."""
    if marks.words.endswith(",") and is_title(marks.words.rstrip(",")) and marks.is_amid():
        return True
    is_named = is_title(marks.words) and (
        marks.before.endswith(" called ") or marks.is_amid() or not marks.has_cue_behind()
    )
    return is_named or None


def sentence(marks: InMarks) -> bool | None:
    """Words that end as sentences and quotations do."""
    return False if not marks.is_closed or marks.words.endswith((".", "?", "!", ",")) else None


def stressed(marks: InMarks) -> bool | None:
    """``stressed the "leading role" of``: somebody's stress lies on the words."""
    return False if is_stressed(marks) else None


def is_stressed(marks: InMarks) -> bool:
    """Whether somebody's stress lies on the words: ``stressed the "leading role" of``; no ``"green line" project``."""
    if not marks.words[0].islower() or " " not in marks.words or _MANNER.match(marks.behind):
        return False
    found = _STRESSED.search(marks.before)
    return found is not None and found["word"].startswith(_STRESSING)


def called_so(marks: InMarks) -> bool | None:
    """``whom the unit calls "the Colonel"``: what everybody calls somebody."""
    if "call" not in marks.before:
        return None
    is_pet_name = len(marks.words.split(" ", _PET_WORDS)) <= _PET_WORDS and _PET_NAME.search(marks.before) is not None
    return is_pet_name or _KNOWN_AS.search(marks.before) is not None or None


def opinion(marks: InMarks) -> bool | None:
    """``called it "..."``, and whatever is too long for a name."""
    is_long = len(marks.words.split(" ", _TERM_WORDS)) > _TERM_WORDS
    return False if is_long or (marks.words[0].islower() and is_called(marks.before)) else None


def of_office(marks: InMarks) -> bool | None:
    """``President of "Casa Alba"``."""
    office = _OFFICE.search(marks.before) if marks.words[0].isupper() else None
    return (office is not None and is_role_noun(office["word"])) or None


def term(marks: InMarks) -> bool | None:
    """``the term "..."``."""
    last = _LAST_WORD.search(marks.before)
    return (last is not None and not last["comma"] and _is_of(last["word"], TERMS)) or None


def named(marks: InMarks) -> bool | None:
    """``the "..." software``, ``training on "..." principles``, ``a so-called "..."``."""
    articles = (" the ", " a ", " an ")
    if _OF.search(marks.before) is not None and (
        _MANNER.match(marks.behind) or not marks.before.endswith((*articles, " of ", " on "))
    ):
        return True
    return (marks.before.endswith(articles) and marks.behind[:2].strip()[:1].islower()) or None


RULES: Final[tuple[Callable[[InMarks], bool | None], ...]] = (
    written,
    name_given,
    before_thing,
    apposed,
    meant_so,
    of_thing,
    introduced,
    translation,
    titled,
    sentence,
    stressed,
    called_so,
    opinion,
    of_office,
    term,
    named,
)
"""The sieve, from the surest rule to the weakest."""
