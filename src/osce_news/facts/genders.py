"""Whether somebody is *he* or *she*, by words that tell: title, office, patronymic, the ending of a surname.

Given names are not asked, but for one weak hint: most that end in *a* are women's. It helps to choose among several and
excludes nobody.
"""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.facts.people import Known
from osce_news.facts.voices import Voice

__all__ = ["gender_of", "is_hinted"]

_PREFIX = r"(?<![\w-])(?:[a-z]+-)*(?:business|chair|congress|council|ombuds|police|spokes|states)"
_FEMALE = Pattern(
    rf"(?:{_PREFIX}|(?<![\w-]))woman(?!\w)|(?<![\w-])(?:actress|dame|daughter|girl|grandmother|headmistress|lady|miss|mme"
    r"|mother|mrs|ms|nun|princess|queen|schoolgirl|seamstress|sister|widow|wife)(?!\w)"
)
_MALE = Pattern(
    rf"(?:{_PREFIX}|(?<![\w-]))man(?!\w)|(?<![\w-])(?:boy|brother|father|grandfather|headmaster|husband|imam|king|lord"
    r"|monk|mr|prince|schoolboy|sir|son)(?!\w)"
)
_PREPOSITION = Pattern(r"\ (?:at|for|from|in|of|on|to)\ .*")  # "Envoy of the Chairman"
# Endings of surnames and patronymics that only one of the two bears.
_FEMALE_NAME = Pattern(
    r"(?:(?<![gs]an)(?:ova|(?<!u)eva|ová)|skaya|skaia|ska|cka|ivna|ovna|evna|dóttir|dottir|kyzy|qizi|kizi|gyzy|qızı"
    r"|aitė|ienė|ytė|aite|iene|poulou|idou)\Z"
)
_MALE_NAME = Pattern(r"(?:ov|ev|off|sky|skiy|skyi|ski|vich|vych|uly|uulu|ogly|oglu|oğlu|o'g'li|poulos|idis|akis)\Z")


def gender_of(text: str, person: Known | Voice) -> str | None:
    """*he* or *she*, where title, office or name tells."""
    for phrase in (person.honorific, person.role):
        words = "" if phrase is None else _PREPOSITION.sub("", text[phrase.start : phrase.end].casefold())
        is_she, is_he = _FEMALE.search(words) is not None, _MALE.search(words) is not None
        if is_she != is_he:
            return "she" if is_she else "he"
    names = text[person.name.start : person.name.end].casefold().replace("-", " ").split(" ")[1:]
    if any(_FEMALE_NAME.search(name) for name in names):
        return "she"
    if any(_MALE_NAME.search(name) for name in names) and not is_hinted(text, person):
        return "he"
    return None


def is_hinted(text: str, person: Known | Voice) -> bool:
    """Whether the given name is rather a woman's."""
    return text[person.name.start : person.name.end].partition(" ")[0].endswith(("a", "á"))
