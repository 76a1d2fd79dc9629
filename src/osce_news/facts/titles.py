"""Words in marks that are no speech: titles, names of projects and laws, signs, terms."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.facts.roles import is_role_noun
from osce_news.vocabulary.naming import BEARERS, NAMED_THINGS, NAMING, TERMS

__all__ = [
    "is_apposed",
    "is_before_thing",
    "is_called",
    "is_in_words",
    "is_name_given",
    "is_name_of_thing",
    "is_named",
    "is_stressed",
    "is_title",
    "is_written",
]

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


def is_name_of_thing(words: str, before: str, behind: str) -> bool:
    """Whether the noun before the marks bears a name, whatever ends the words: ``the headline "Who owns the port?"``.

    Behind the noun and a comma, another comma closes the name: ``a second slogan, "Belts save", would follow``.
    """
    last = _LAST_WORD.search(before)
    if last is None or len(words.split(" ", _TITLE_WORDS)) > _TITLE_WORDS:
        return False
    noun = last["word"]
    if noun == "called":  # a file called "holiday photos"
        noun = before.removesuffix("called ").rstrip(" ").rpartition(" ")[2]
    if not (_is_of(noun, _THINGS) or noun in NAMING):
        return False
    if words[0].islower() and is_called(before):  # called the study "a mirror for us"
        return False
    if _TOLD.search(before) is not None and not is_title(words):  # told the newspaper "...", asked the question "..."
        return False
    return not last["comma"] or behind[:1] == "," or words.endswith(",")


def is_apposed(behind: str) -> bool:
    """Whether the words behind the marks say what bears the name: ``"I Am Not Your Enemy", a film by X``."""
    apposed = _APPOSED.match(behind)
    return apposed is not None and _is_of(apposed["noun"], NAMED_THINGS)


def is_name_given(before: str) -> bool:
    """Whether a sentence says how something is named: ``The theme of the seminar was: "..."``."""
    return before.rstrip(": ").endswith(_NAMING_VERBS) and _NAME_IS.search(before) is not None


def is_before_thing(words: str, behind: str) -> bool:
    """Whether the noun behind the marks bears the name: ``"Speak Up!" campaign``, but not ``"..." campaign leader``."""
    thing = _NAMES_THING.match(behind)
    return (
        thing is not None
        and _is_of(thing["noun"], NAMED_THINGS)
        and not (thing["next"] and is_role_noun(thing["next"]))
        and is_title(words.rstrip("!?."))
    )


def is_stressed(words: str, before: str, behind: str) -> bool:
    """Whether somebody's stress lies on the words: ``stressed the "leading role" of``; no ``"green line" project``."""
    if not words[0].islower() or " " not in words or _MANNER.match(behind):
        return False
    stressed = _STRESSED.search(before)
    return stressed is not None and stressed["word"].startswith(_STRESSING)


def is_in_words(before: str) -> bool:
    """Whether the sentence says that the words are somebody's: ``In the words of X, ...``, ``In what X called ...``."""
    return _IN_WORDS.search(before) is not None


def is_called(before: str) -> bool:
    """Whether somebody calls something what follows: ``called the study "..."``, ``described her as "..."``."""
    return _CALLED.search(before) is not None


def is_written(before: str) -> bool:
    """Whether a thing bears the words: ``a banner read "..."``."""
    if before.rstrip(": ").rpartition(" ")[2] not in _WRITING:
        return False
    written = _WRITTEN.search(before)
    return written is not None and any(_is_of(word, BEARERS) for word in written["words"].split(" "))


def _is_pet_name(words: str, before: str) -> bool:
    return len(words.split(" ", _PET_WORDS)) <= _PET_WORDS and _PET_NAME.search(before) is not None


def is_named(words: str, before: str, behind: str) -> bool:
    """Whether the author names something so: ``the "..." software``, ``the term "..."``; not ``called it "..."``."""
    if "call" in before and (_is_pet_name(words, before) or _KNOWN_AS.search(before) is not None):
        return True  # whom the unit calls "the Colonel"
    if words[0].islower() and is_called(before):
        return False
    if len(words.split(" ", _TERM_WORDS)) > _TERM_WORDS:
        return False
    office = _OFFICE.search(before)
    if office is not None and is_role_noun(office["word"]) and words[0].isupper():  # "President of "Casa Alba""
        return True
    last = _LAST_WORD.search(before)
    if last is not None and not last["comma"] and _is_of(last["word"], TERMS):
        return True
    if _OF.search(before) is not None and (
        _MANNER.match(behind) or not before.endswith((" the ", " a ", " an ", " of ", " on "))
    ):
        return True
    return before.endswith((" the ", " a ", " an ")) and behind[:2].strip()[:1].islower()
