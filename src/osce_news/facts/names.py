"""Names of people, by their form: runs of capitalized words in which no word belongs to anything else.

*OSCE Secretary General Helga Maria Schmid* is one run; taking away the words that name organizations, offices and
places leaves *Helga Maria Schmid*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from osce_news._fold import fold_name
from osce_news._lazy import Pattern, one_of
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.offices import HONORIFICS, PORTFOLIO_WORDS, ROLE_NOUNS

__all__ = ["CAPITAL_PARTICLES", "GENERATIONS", "PARTICLES", "NameForm", "Run", "Word", "keys_of", "read_runs"]

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩЀ-Я"
# A capitalized word: "Karimipour", "Oberleitner-Prohaska", "O'Neill", "LAJČÁK"; a possessive 's is no part. The full
# stop belongs to initials ("T.", "H.E.") and to abbreviated titles.
_STOP = (
    r"(?:\.(?:(?<=\W[A-Z].)|(?<=Dr.|Fr.|Jr.|Lt.|Mr.|Ms.|Sr.|St.|Ya.|Yu.|Zh.)|(?<=Brig.|Capt.|Cmdr.|Msgr.|Prof.)"
    r"|(?<=Adm.|Amb.|Col.|Gen.|Hon.|Maj.|Mme.|Mrs.|Rev.|Sen.|Sgt.)|(?<=Comdr.)))"
)
_WORD = rf"[{_UPPER}](?:\.-?[{_UPPER}]\.|\w*(?:(?:-|'(?!s(?!\w)))\w+)*{_STOP}?)"
PARTICLES = frozenset(
    "i y van von der den de del della degli delle dei di da do dos das du la le bin ibn al el ter zu zum zur vom af av"
    " ben bint ten te e und".split()
)
"""Small words inside names; they are no key to a person."""
_PARTICLE = one_of(sorted(PARTICLES))
# Small words behind a patronymic: "Gulmira Asanbek kyzy".
_PATRONYMIC = one_of("uly kyzy uulu ogly oglu oghlu qizi zoda zade kizi".split())

# The run begins with a set of characters, which the engine looks for fast; what stands before it is tested behind it.
_RUN = Pattern(rf"{_WORD}(?:\ (?:{_PARTICLE}\ ){{0,3}}(?:al-|el-|d'|l'|'t\ )?{_WORD}|\ {_PATRONYMIC}(?!\w))*")

_MOST_BEFORE = 16  # words of a run that are kept before a name
_PATRONYMIC_ENDINGS = ("vich", "vych", "ovna", "evna", "yivna", "ivna")
_PATRONYMIC_WORDS = frozenset("uly kyzy uulu ogly oglu qizi zoda kizi jr sr ii iii bey".split())


class Word(NamedTuple):
    """A word of a run."""

    start: int
    end: int
    text: str


class NameForm(NamedTuple):
    """Words that have the form of a person's name, and the words of the run before and behind them."""

    words: tuple[Word, ...]
    before: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where the first word begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.words[-1].end


class Run(NamedTuple):
    """A run of capitalized words, and what in it has the form of a name."""

    words: tuple[Word, ...]
    names: tuple[NameForm, ...]


def read_runs(text: str, vocabulary: Vocabulary) -> Iterator[Run]:
    """The runs of capitalized words of `text`, left to right."""
    taken = vocabulary.taken_words
    openers = vocabulary.fronted_words
    for match in _RUN.finditer(text):
        start = match.start()
        if start and (text[start - 1].isalnum() or text[start - 1] in "'-_") and not text.endswith(_PREFIXES, 0, start):
            continue
        pieces = match.group().split(" ")
        if pieces[0] in openers and (start == 0 or text.endswith(("\n", ". ", '" '), 0, start)):  # "Thanking Ada Roth"
            start += len(pieces.pop(0)) + 1
        if taken.issuperset(pieces) and _ALSO_SURNAMES.isdisjoint(pieces[-1:]):  # most runs are "The" or a body
            continue
        words = []
        for piece in pieces:
            words.append(Word(start, start + len(piece), piece))
            start += len(piece) + 1
        yield Run(tuple(words), tuple(_names(words, text, taken)))


def _names(words: Sequence[Word], text: str, taken: frozenset[str]) -> Iterator[NameForm]:
    """The stretches of `words` that are free of words that name something else."""
    first = 0
    for i in range(len(words) + 1):
        if i < len(words) and not _is_taken(words, i, text, taken):
            continue
        stretch = words[first:i]
        while stretch and stretch[-1].text in PARTICLES:
            stretch = stretch[:-1]
        if stretch and (stretch[0].text not in PARTICLES or (first and words[first - 1].text in _BEFORE_SURNAME)):
            yield NameForm(tuple(stretch), tuple(words[max(0, first - _MOST_BEFORE) : first]))
        first = i + 1


def _is_taken(words: Sequence[Word], i: int, text: str, taken: frozenset[str]) -> bool:
    word = words[i].text
    if word in PARTICLES:
        return i == 0
    if word in _ALSO_SURNAMES and i + 1 == len(words) and i > 0:  # "Anna Baker", "Rabbi Baker", not "the OSCE Baker"
        return words[i - 1].text not in _BEFORE_TRADES and _is_taken(words, i - 1, text, taken)
    if word in _ALSO_GIVEN_NAMES and i + 1 < len(words):
        return words[i + 1].text in taken or text.endswith(_LOCATIVES, 0, words[i].start)
    if word in _ALSO_MONTHS and 0 < i < len(words) - 1 and words[i + 1].text not in taken:
        office = words[i - 1].text  # "Adviser on Gender Issues June Zeitlin", but not "Last June Zeitlin said"
        return not (office in HONORIFICS or office in PORTFOLIO_WORDS or office.casefold() in ROLE_NOUNS)
    if i > 0 and (word in GENERATIONS or words[i - 1].text in _ALL_PARTICLES):  # "III", "de La Touche"
        return False
    if len(word) > 3 and word.isupper() and word.isalpha():  # "Miroslav LAJČÁK" is a name, "OSCE Mission" is none
        return word in taken or (i == 0 and len(words) > 1)
    if word.endswith(("-year-old", "-language")):  # "Eleven-year-old Albulena Mala"
        return True
    if "-" in word and _is_office_joined(word):  # "TV-journalist Albulena Mala", "Vice-Presidents Albulena Mala and"
        return True
    if len(word) > 6 and word.endswith(_NO_NAME_ENDINGS):
        return True
    return word in taken or (word.isupper() and len(word) > 1 and not word.endswith("."))


def _is_office_joined(word: str) -> bool:
    """Whether the last part of the word is a role noun, and the first one no name: *Anna Smith-King* is called so."""
    first, _, last = word.rpartition("-")
    noun = last.removesuffix("s").casefold()
    return noun in ROLE_NOUNS and (last.islower() or first in _BEFORE_OFFICE)


_BEFORE_OFFICE = frozenset("Co Deputy Director Ex Prime Secretary Sub TV Under Vice".split())
_NO_NAME_ENDINGS = (
    "ologist",
    "person",
    "woman",
    "ographer",
    "tion",
    "tions",
    "sions",
    "ments",
    "ities",
    "ism",
    "ology",
    "tics",
    "mics",
)  # "Emergency Situations X"
GENERATIONS = frozenset({"II", "III", "IV"})
"""Which of several people of one name is meant."""
# "Ambassador van der Wielen", "Minister de Hoop"
_BEFORE_TRADES = frozenset("Ambassador Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Prof Prof. Professor Rabbi".split())
_BEFORE_SURNAME = frozenset({*HONORIFICS, "Chair", "Chairman", "Minister", "President"})
_PREFIXES = (" al-", " el-", " d'", "\nal-", "\nel-", '"al-')  # "al-Qudsi said"

CAPITAL_PARTICLES = frozenset({"Da", "Dal", "De", "Del", "Della", "Di", "Van", "Von"})
"""Small words of surnames, in capitals: *Ambassador Del Monaco*."""
_ALL_PARTICLES = PARTICLES | CAPITAL_PARTICLES

# Towns and States that people are called by, and the words behind which they are a place after all.
_ALSO_GIVEN_NAMES = frozenset(
    "Adelaide Alexandria Chad Charlotte Florence George Georgia Israel Jordan Mary Milan Paris Sofia Sydney Valencia"
    " Victoria".split()
)
# Months that people are called by, behind an office.
_ALSO_MONTHS = frozenset({"April", "August", "June"})  # "May" is a verb of headlines, too
# Trades and towns that people are called by behind a given name.
_ALSO_SURNAMES = frozenset(
    "Abbot Baker Barber Bishop Brewer Carpenter Clerk Constable Cook Cross Day Dean Farmer Field Fields Forester French"
    " Gardener Hall House King Law Marshall Merchant Monk Porter Price Prince Rice Sailor Shepherd Singer Small Steward"
    " Usher Washington Weaver".split()
)
_LOCATIVES = (" in ", " from ", " to ", " at ", "In ")


_TWO_WAYS = str.maketrans({"đ": "dj", "Đ": "Dj", "ə": "a", "Ə": "A"})


def _key(word: str) -> str:
    folded = fold_name(word).rstrip(".")
    for prefix in ("al-", "el-", "d'", "l'"):
        folded = folded.removeprefix(prefix)
    return folded if len(folded) < _LEAST_ROMANIZED else _ROMANIZED.sub(_romanized, folded)


# Letters that other alphabets are romanized by in several ways: Serhii and Serhiy, Kovalchuk and Kovaltchuk.
_ROMANIZED = Pattern(r"tch|ks|ou|[iy]{2,}|y|(?P<twice>[b-df-hj-np-tv-z])(?P=twice)")
_ONE_WAY = {"tch": "ch", "ks": "x", "ou": "u"}
_LEAST_ROMANIZED = 5  # letters of a name


def _romanized(letters: re.Match[str]) -> str:
    return _ONE_WAY.get(letters.group()) or letters["twice"] or "i"


def keys_of(words: Sequence[Word]) -> frozenset[str]:
    """What a later mention may call the person by: the folded words, without particles, initials and patronymics."""
    return _keys(tuple(word.text for word in words))


@lru_cache(1024)  # a name is asked for by several rules, and again at every mention
def _keys(words: tuple[str, ...]) -> frozenset[str]:
    kept = [word for word in words if word.lower() not in PARTICLES and len(word) > 2]
    keys = [_key(word) for word in kept]
    plain = frozenset(
        key
        for i, key in enumerate(keys)
        if key not in _PATRONYMIC_WORDS and not (i > 0 and key.endswith(_PATRONYMIC_ENDINGS) and len(keys) > 2)
    )
    return plain if plain.isdisjoint(keys) else plain | _other_spellings(kept, plain)


def _other_spellings(words: Sequence[str], keys: frozenset[str]) -> frozenset[str]:
    """``djordjic`` for *Đorđić*, ``mammadov`` for *Məmmədov*: letters that are written plainly in two ways."""
    others = (_key(word.translate(_TWO_WAYS)) for word in words if not _TWO_WAYS.keys().isdisjoint(map(ord, word)))
    return frozenset(key for key in others if key not in keys)
