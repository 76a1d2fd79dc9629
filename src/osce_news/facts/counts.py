"""Counted groups of people: *More than 165 prosecutors, judges and other officials from 53 participating States*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from osce_news._lazy import Pattern
from osce_news.facts.noun_phrases import EVENT_NOUN
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Quantifier
from osce_news.vocabulary.offices import GROUP_NOUNS, ROLE_NOUNS
from osce_news.vocabulary.wording import MONTHS, NUMBER_WORDS

__all__ = ["Group", "is_group_noun", "read_groups", "read_number"]


@attrs.frozen  # no NamedTuple: every tuple has a method `count`
class Group:
    """A group of people, in offsets of the prose."""

    start: int
    end: int
    name: Stretch
    count: int | None
    quantifier: Quantifier | None


_QUANTIFIERS: dict[str, Quantifier] = {
    "about": Quantifier.ABOUT,
    "almost": Quantifier.NEARLY,
    "an estimated": Quantifier.ABOUT,
    "approximately": Quantifier.ABOUT,
    "around": Quantifier.ABOUT,
    "as many as": Quantifier.UP_TO,
    "at least": Quantifier.AT_LEAST,
    "close to": Quantifier.NEARLY,
    "fewer than": Quantifier.UP_TO,
    "in excess of": Quantifier.MORE_THAN,
    "less than": Quantifier.UP_TO,
    "more than": Quantifier.MORE_THAN,
    "nearly": Quantifier.NEARLY,
    "no fewer than": Quantifier.AT_LEAST,
    "no less than": Quantifier.AT_LEAST,
    "no more than": Quantifier.UP_TO,
    "not fewer than": Quantifier.AT_LEAST,
    "not less than": Quantifier.AT_LEAST,
    "not more than": Quantifier.UP_TO,
    "over": Quantifier.MORE_THAN,
    "roughly": Quantifier.ABOUT,
    "some": Quantifier.ABOUT,
    "up to": Quantifier.UP_TO,
}

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMERAL = r"[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,6}"
_NUMBER = (
    rf"(?:{_NUMERAL}"
    rf"|(?:{_WORDS}|a\ hundred|a\ thousand|a\ dozen)(?:(?:-|\ and\ |\ )(?:{_WORDS})){{0,5}})(?:\ dozen)?"
)
_DIGITS = Pattern(r"[0-9][0-9,]*")  # begins with a set, which the engine looks for fast
_NUMBER_HERE = Pattern(rf"{_NUMBER}(?![\w.,/%-]*[0-9%])(?=\ )", re.IGNORECASE)
_MEMBERS = Pattern(
    rf"(?P<number>{_NUMBER})-(?:member|person|strong)\ "
    r"(?P<name>(?:[\w-]+\ ){0,3}?(?:delegation|group|mission|panel|team))(?!\w)",
    re.IGNORECASE,
)
_BEFORE = Pattern(
    rf"(?P<quantifier>{'|'.join(sorted(_QUANTIFIERS, key=len, reverse=True)).replace(' ', '[ ]')})?"
    r"(?:\ ?(?:a\ total\ of|another|an\ additional|additional))?\ \Z",
    re.IGNORECASE,
)
_FIRST_WORDS = frozenset({"dozen", *NUMBER_WORDS, *(word.capitalize() for word in NUMBER_WORDS)})
_BEFORE_LONGEST = 32

# The noun phrase behind a number, as far as its first plural noun of people.
_MOST_WORDS = 9
_NO_PHRASE = frozenset(
    "and or of from to in on at by for with as per was were is are has have had will would that which who than"
    " million billion percent euros dollars".split()
)
# Nouns that are participants only if the sentence says that they took part.
_AT_LARGE = frozenset(
    "children citizens civilians families girls individuals men migrants minors people persons refugees residents"
    " victims villagers returnees visitors voters women youths parents minors tourists organizations delegations"
    " teams".split()
)
# Nouns of doers that no list holds: "bakers, builders, tailors and printers"; they, too, must be said to take part.
_DOERS = ("ers", "ors", "ists", "ians", "smen", "swomen")
_SHORTEST_DOER = 5
NO_DOERS = frozenset(
    "answers barriers borders bunkers cancers carriers centers chambers chapters characters colours computers"
    " containers corners corridors counters covers dangers disasters doctors dollars doors errors factors favours"
    " filters floors folders flowers harbours helicopters indicators ladders layers letters markers masters matters"
    " meters metres minors mirrors monitors motors newspapers numbers offers orders others papers parameters partners"
    " posters powers printers quarters reactors registers rivers rumours scanners sectors sensors servers shelters"
    " shoulders simulators stickers summers suppliers tankers towers tractors transfers vectors waters winters".split()
)
_THINGS = frozenset(
    "agencies areas bodies cases centres cities communities companies countries courts days districts governments hours"
    " institutions kilometres locations meetings ministries months municipalities nations offices organizations places"
    " projects provinces regions schools sessions settlements sites states stations States times topics towns"
    " universities villages weeks years".split()
)
_TAKES_PART = (
    r"(?<!\w)(?:among|came|drew|drawn|attract\w*|took\ part|take\ part|taking\ part|participat\w+|attend\w*"
    r"|brought\ together|bring\w*\ together"
    r"|gather\w*|join\w*|train\w+|graduat\w+|complet\w+|learn\w*|met|meet|compet\w+|listened|received|visited"
    r"|stud(?:y|ied)|discuss\w*|benefit\w*|enrol\w*)(?!\w)"
)
_TOOK_PART = Pattern(_TAKES_PART)
# "urged the authorities to train at least two operators": whoever is still to be trained took no part.
_PURPOSE = Pattern(
    r"\ (?:to|will|would)\ (?:deploy|employ|engage|equip|find|free|help|hire|nominate|provide|recruit|release|second"
    r"|select|send|support|teach|train)\ (?:an\ |up\ to\ |some\ |about\ )?\Z"
)
_AT_EVENT = Pattern(rf"{_TAKES_PART}|(?<!\w){EVENT_NOUN}(?!\w)")
_LONGEST_SENTENCE = 400  # characters to either side in which a verb is looked for
_HARMED = Pattern(
    r"(?<!\w)(?:hurt|injured|killed|wounded|arrested|detained|sentenced|died|dead|missing|displaced|abducted|drowned|dismissed"
    r"|charged|convicted|affected|fled)(?!\w)"
)
# More of the group: ", judges, judicial and other officials", "and rescuers", "and deputies".
_MORE = Pattern(
    r"(?:,\ (?!and\ |who|which|from|including)[a-z][\w'/-]*(?:\ [a-z][\w'/-]*){0,2})*"
    r",?\ (?:and|or)\ (?P<last>[a-z][\w'/-]*(?:\ [a-z][\w'/-]*){0,2})"
)
_BREAKING = frozenset(
    "from of to in on at by for with as was were is are has have had will would that which who including took take met"
    " began took discussed learned attended participated completed".split()
)


def read_number(words: str) -> int | None:
    """The number that `words` write out: ``1,200``, ``twenty-two``, ``One hundred and twenty-five``.

    >>> read_number("One hundred and twenty-five")
    125
    """
    if words[0].isdigit():
        return int(words.replace(",", ""))
    total = current = 0
    for word in words.lower().replace("-", " ").split():
        if word in ("and", "a"):
            current = current or (word == "a")
            continue
        if word == "dozen":
            current *= 12
            continue
        value = NUMBER_WORDS[word]
        if value >= 100:
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        elif current % 10 or (current % 100 and value >= 10):  # "two three", "twenty thirty": no number
            return None
        else:
            current += value
    return total + current


def read_groups(prose: Prose) -> Iterator[Group]:
    """The counted groups of the paragraphs, in text order."""
    text = prose.text
    starts = sorted({match.start() for match in _DIGITS.finditer(text)} | {i for i, _ in prose.positions(_FIRST_WORDS)})
    done = 0
    for start in starts:
        if start < done or text[start - 1 : start] not in _OPENINGS or not _may_count(text, start):
            continue
        paragraph = prose.paragraph_at(start)
        if paragraph is None:
            continue
        members = _members(text, start, paragraph)
        group = members or _counted(text, start, paragraph)
        if group is not None and (members is not None or _takes_part(prose, group.start, group.name, paragraph)):
            done = group.end
            yield group


def _members(text: str, start: int, paragraph: Stretch) -> Group | None:
    """``a 13-member core team``."""
    members = _MEMBERS.match(text, start, paragraph.end)
    count = read_number(members["number"]) if members is not None else None
    if members is None or count is None:
        return None
    team = Stretch(*members.span("name"))
    return Group(start, team.end, team, count, Quantifier.EXACT)


class _Number(NamedTuple):
    """A number as written; `value` is ``None`` for *several hundred*, `is_least` true for *20 to 25*."""

    start: int
    end: int
    value: int | None
    is_least: bool = False


def _counted(text: str, start: int, paragraph: Stretch) -> Group | None:
    """The number at `start` with its quantifier and its noun: *Some 30 judges*, *between 20 and 25 judges*."""
    number = _number_at(text, start, paragraph)
    if number is None:
        return None
    is_one = number.value == 1 and text[start : number.end].casefold() == "one"
    name = (_one_name if is_one else _group_name)(text, number.end + 1, paragraph.end)
    if name is None:
        return None
    if number.value is None:  # "several hundred students": nobody knows how many
        return Group(number.start, name.end, name, None, None)
    if _PART_OF_NUMBER.search(text, max(paragraph.start, number.start - _BEFORE_LONGEST), number.start):
        return None
    first, quantifier = _quantified(text, number, paragraph)
    return Group(first, name.end, name, number.value, quantifier)


def _number_at(text: str, start: int, paragraph: Stretch) -> _Number | None:
    """The number at `start`, with *a* before *hundred*, *several* before it, or the *between* of two."""
    an_article = text.startswith(("hundred", "thousand", "dozen"), start) and text.endswith(("a ", "A "), 0, start)
    first = start - 2 if an_article else start  # "over a hundred"
    floor = max(paragraph.start, first - _BEFORE_LONGEST)
    several = _SEVERAL.search(text, floor, start) if _MANY.match(text, start, paragraph.end) else None
    number = _NUMBER_HERE.match(text, first, paragraph.end)
    if several is not None:
        return None if number is None else _Number(several.start("word"), number.end(), None)
    span = _SPAN.match(text, first, paragraph.end)
    is_between = text.endswith(_BETWEEN, 0, first)
    if span is not None and (span["join"] != " and " or is_between):
        least, most = read_number(span["digits"] or span["words"]), read_number(span["last"])
        if least is None or least >= (most or 0):  # "from 200 to 50"
            return None
        return _Number(first - len("between ") * is_between, span.end(), least, is_least=True)
    count = None if number is None else read_number(number.group())
    return None if number is None or count is None else _Number(first, number.end(), count)


def _quantified(text: str, number: _Number, paragraph: Stretch) -> tuple[int, Quantifier]:
    """Where the quantifier of the number begins, and what it says: *some* 30, *more than* 30."""
    quantifier = Quantifier.AT_LEAST if number.is_least else Quantifier.EXACT
    before = _BEFORE.search(text, max(paragraph.start, number.start - _BEFORE_LONGEST), number.start)
    if before is None or text[max(0, before.start() - 1) : before.start()] not in _OPENINGS:
        return number.start, quantifier
    if before["quantifier"] is None:
        return before.end(), quantifier
    return before.start(), _QUANTIFIERS[before["quantifier"].lower()]


# "20 to 25", "20-25", "between 20 and 25": the first number is the least
_SPAN = Pattern(
    rf"(?:(?P<digits>{_NUMERAL})(?=\ ?-)|(?P<words>{_NUMBER})(?=\ ))(?P<join>\ (?:to|or)\ |\ and\ "
    rf"|(?<=[0-9])\ ?-\ ?)(?P<last>{_NUMBER})(?=\ )(?!\ (?:hundred|thousand|million)\ )",
    re.IGNORECASE,
)
_BETWEEN = ("between ", "Between ")
_SEVERAL = Pattern(r"(?<![\w-])(?P<word>[Ss]everal|[Mm]any|[Aa]\ few)\ \Z")
_MANY = Pattern(r"(?:hundred|thousand|dozen)(?=\ )")
_YEAR_OR_DAY = Pattern(rf"(?:(?:19|20)[0-9]{{2}}(?![0-9,])|[0-9]{{1,2}}\ (?:{'|'.join(MONTHS)}))")


_DAY_BEFORE = Pattern(rf"(?<!\w)(?:[Oo]n|[Ss]ince|[Uu]ntil)\ (?:{'|'.join(MONTHS)})\ \Z")  # "Since May 25"
_LONGEST_DAY = 16


def _may_count(text: str, start: int) -> bool:
    """Whether the number is neither a year nor a day of a month."""
    is_day = _DAY_BEFORE.search(text, max(0, start - _LONGEST_DAY), start) is not None
    return not is_day and _YEAR_OR_DAY.match(text, start) is None


# What is left of a number that is not read whole: "hundreds of thousand judges".
_PART_OF_NUMBER = Pattern(r"(?:(?<!\w)(?:several|many|few|half|hundreds\ of)|[0-9]\ (?:to|or))\ \Z")
_OPENINGS = ("", " ", "\n", "(", '"')


def _group_name(text: str, start: int, end: int) -> Stretch | None:
    """The noun phrase that begins at `start`, if its head is a plural noun of people."""
    position = start
    for _ in range(_MOST_WORDS):
        stop = position
        while stop < end and text[stop] not in ' ,.;:"()\n':
            stop += 1
        word = text[position:stop]
        if not word or word in MONTHS or (word.casefold() in _NO_PHRASE and word != "and"):
            return None
        if word in _THINGS or word.isdigit():  # "13 countries and several experts", "10 cars, 45 cameras"
            return None
        if is_group_noun(word):
            # "rescue workers", but also "police officers' families": the last plural noun of an unbroken row
            following = text[stop + 1 : end].split(" ", 1)[0].rstrip(",.;:") if text[stop : stop + 1] == " " else ""
            if not is_group_noun(following):
                return Stretch(start, _with_more(text, stop, end))
        if stop >= end or text[stop] not in " ,":
            return None
        position = stop + (2 if text[stop] == "," else 1)
    return None


def _one_name(text: str, start: int, end: int) -> Stretch | None:
    """``one young judge from Malta``: the noun of a person who is of somewhere."""
    word = _ONE.match(text, start, end)
    return Stretch(start, word.end("noun")) if word is not None and is_group_noun(f"{word['noun']}s") else None


_ONE = Pattern(r"(?:[a-z-]+\ ){0,3}?(?P<noun>[a-z-]+)(?=\ (?:from|of)\ )")


def is_group_noun(word: str) -> bool:
    """Whether the word is a plural noun of people, of the lists or by its ending."""
    folded = word.casefold().rstrip("'")
    if folded in GROUP_NOUNS:
        return True
    if not folded.endswith("s"):
        return False
    if folded.replace("-", "") in GROUP_NOUNS:  # "fire-fighters"
        return True
    if folded in NO_DOERS or not word[1:].islower():
        return False
    return (word.endswith(_DOERS) and len(word) > _SHORTEST_DOER) or folded[:-1] in ROLE_NOUNS


def _with_more(text: str, last: int, end: int) -> int:
    """The end of the list that the noun begins: *prosecutors, judges, judicial and other officials*."""
    more = _MORE.match(text, last, end)
    if more is None:
        return last
    words = more["last"].split(" ")
    if words[0] in NUMBER_WORDS:  # "sixteen interpreters and four judges"
        return last
    kept = more.start("last")
    for word in words:
        if word in _BREAKING:
            break
        kept += len(word) + 1
        if is_group_noun(word) or (word.endswith("s") and len(word) > 3):
            return kept - 1
    return last


def _takes_part(prose: Prose, start: int, name: Stretch, paragraph: Stretch) -> bool:
    """Whether the group takes part; people at large do only where the sentence says so, and victims never."""
    text = prose.text
    if _PURPOSE.search(text, max(paragraph.start, start - _BEFORE_LONGEST), start):
        return False
    first = max(prose.sentence_start(paragraph.start, start), start - _LONGEST_SENTENCE)
    last = min(prose.sentence_end(name.end, paragraph.end), name.end + _LONGEST_SENTENCE)
    if _HARMED.search(text, name.end, min(last, name.end + 40)):
        return False
    head = text[name.start : name.end].casefold().replace(",", " ").split()
    if any((word in GROUP_NOUNS or word.replace("-", "") in GROUP_NOUNS) and word not in _AT_LARGE for word in head):
        return True
    if any(word in _AT_LARGE for word in head):
        return _TOOK_PART.search(text, first, last) is not None
    return _AT_EVENT.search(text, first, last) is not None
