"""What stands beside a name: an apposition, a verb of saying, the beginning of a phrase."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.chains import APPOINTED, whole_role
from osce_news.facts.names import NameForm, Run, keys_of
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS, has_role_noun, is_role_noun, role_after
from osce_news.facts.roles_before import honorific_before
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary._phrases import Phrases
from osce_news.vocabulary.offices import HONORIFICS
from osce_news.vocabulary.speech import BEFORE_CUE
from osce_news.vocabulary.wording import MONTHS

__all__ = ["ARTICLES", "ELECTED", "HOME", "LONGEST_WORD", "OF_STATE", "Beside", "is_named_thing"]

HOME = r"\ (?:from|of)\ (?:the\ )?[A-ZÀ-Þ][\w'/-]*(?:\ (?:and\ |in\ |of\ |the\ )?[A-ZÀ-Þ][\w'/-]*){0,5}"
"""The source of a pattern for the place or body that somebody is from."""
OF_STATE = r"\ of\ (?:the\ )?[A-ZÀ-Þ][\w'-]*(?:\ (?:and\ )?[A-ZÀ-Þ][\w'-]*){0,2}"
"""The source of a pattern for the State whose somebody is: three words at most, and no second name."""
# Between a name and its apposition: "Zacharias Theocharidis of Greece, Chair", "Baldur Steingrimsson (Iceland), Chair".
_BETWEEN = Pattern(
    r"\ \([^()\n]{2,40}\)(?=,\ )|,\ (?:Lieutenant\ )?(?:Captain|Colonel|General|Lieutenant|Major|Professor)(?=,\ )"
    r"|,\ (?:Esq\.|[JS]r\.|[1-9][0-9]|M\.?D\.?|MEP|MP|Ph\.?D\.?|QC)(?=,\ )"
    rf"|{OF_STATE}(?=,\ )"
)
_TO_SOMEBODY = Pattern(
    r"(?<!\w)[Ii]n\ (?:an?|her|his)\ (?:[a-z]+\ )?(?:address|appeal|letter|message|note)\ to\ [^,;:.\"\n]{2,80}\Z"
)
_AGED = Pattern(r"[0-9]{1,2}-year-old")
_VERB = Pattern(r"\ (?P<word>[a-z]+)(?!\w)")
_HOME_AND_WORD = Pattern(rf"{HOME}\ (?P<word>[a-z]+)")
_BEFORE_VERB = rf",?\ (?:(?:{'|'.join(BEFORE_CUE)})\ ){{0,2}}"
_ADVERBS = Pattern(_BEFORE_VERB)
_NEXT_WORD = Pattern(rf"{_BEFORE_VERB}(?P<word>[a-z]+)")
_LAST_WORD = Pattern(r"(?<!\w)(?P<word>[a-z]+)\ (?:by\ )?\Z")
_PHRASE_OPENERS = frozenset({"by", "with", "and", "-", "its", "his", "her", "their", "was", "were"})
_SERVES = Pattern(r"(?<![\w-])(?P<word>[\w-]+)\ to\ (?:the\ )?\Z")
_BODIES = (
    " commission ",
    " committee ",
    " delegation ",
    " department ",
    " ministry ",
    " mission ",
    " office ",
    " party ",
)
_NAMED_AFTERWARDS = frozenset(
    "Association Band Café Choir Club Festival FM Foundation Hotel Magazine NGO Newspaper Radio Restaurant Society"
    " Television Theatre TV".split()
)
_DEPUTIES = frozenset({"Assistant", "Chief", "Deputy"})  # before another role noun
_CLAUSES = frozenset({"that", "when", "where", "which", "who", "whose"})
# What the portfolio of a Minister begins with: "Deputy Prime Minister and *Foreign* and European Affairs Minister".
_OF_PORTFOLIOS = frozenset(
    "Civil Cultural Economic Environmental European External Foreign Internal International Legal Military Political"
    " Public Regional Social".split()
)
# "Max Zeeman Award", "Bely Parokhod online newspaper"
_THING_BEHIND = Pattern(
    r"\ (?:(?:Award|Cup|Fellowship|Foundation|Medal|Prize|Scholarship|Street|Trophy)(?!\w)"
    r"|(?:(?:daily|monthly|online|weekly)\ )?"
    r"(?:channel|charity|district|magazine|municipality|newspaper|programme|radio|region|station|village|website|weekly)"
    r"(?!\w))"
)
_PREPOSITIONS = frozenset("by for from in of to with".split())
_BRACKET = Pattern(r"\ \([^()\n]{3,40}\)\ ")
_LONGEST_PHRASE = 160  # characters between a cue and the name behind it
ARTICLES = ("the ", "a ", "an ", "The ", "A ", "An ")
"""What a role may begin with."""
LONGEST_WORD = 24
"""Characters of the longest word that is looked at."""
ELECTED = tuple(f"{verb} " for verb in APPOINTED)
"""What stands before whoever gets an office."""


class Beside:
    """What stands beside the names of a prose."""

    def __init__(self, prose: Prose, runs: Sequence[Run], vocabulary: Vocabulary) -> None:
        self.text: str = prose.text
        self.prose = prose
        self.cues: frozenset[str] = vocabulary.quoting_forms
        self._cue_phrases: Phrases = vocabulary.cue_phrases
        self._roles_behind: dict[int, Stretch | None] = {}
        full = [(run.words[0].start, name) for run in runs for name in run.names if len(name.words) > 1]
        self.by_start: dict[int, NameForm] = {name.start: name for _, name in full}
        self.by_end: dict[int, NameForm] = {name.end: name for _, name in full}
        self._by_run: dict[int, NameForm] = dict(full)
        self.starts: frozenset[int] = frozenset(self.by_start.keys() | self._by_run.keys())
        self._all_ends: frozenset[int] = frozenset(name.end for run in runs for name in run.names)
        self.full_keys: frozenset[str] = frozenset(key for _, name in full for key in keys_of(name.words))
        """The words by which names of several words may be called later."""
        adjacent = [name for run in runs for name in run.names if _is_adjacent(name)]
        self._titled_names = frozenset(name.end for name in adjacent if name.before[-1].text in HONORIFICS)
        holders = [name for name in adjacent if not self.is_served(name)]
        self.titled_ends: frozenset[int] = frozenset(name.end for name in holders if self._has_title(name))
        behind_body = (name.end for _, name in full if not name.before and self._follows_office(name))
        self.ends: frozenset[int] = frozenset((*(name.end for name in holders if len(name.words) > 1), *behind_body))
        things = (name.end for name in adjacent if is_named_thing(name) or self.is_before_thing(name))
        self._people_ends = self.ends.difference(things)

    def role_behind(self, name: NameForm) -> Stretch | None:
        """The apposition behind the name or the State that follows it: *Zacharias Theocharidis of Greece, Chair*."""
        if name.end not in self._roles_behind:  # several rules ask for it
            self._roles_behind[name.end] = self._read_role_behind(name)
        return self._roles_behind[name.end]

    def _read_role_behind(self, name: NameForm) -> Stretch | None:
        line = self.prose.line(name.start)
        between = _BETWEEN.match(self.text, name.end, line.end)
        begin = between.end() if between else name.end
        role = role_after(self.text, begin, line.end, self.starts, self.titled_ends)
        if between is not None and (role is None or not has_role_noun(self.text, role)):  # "X, Professor, Oslo, spoke"
            role = role_after(self.text, name.end, line.end, self.starts, self.titled_ends) or role
        if role is None or role.start in self.by_start:  # "on behalf of X, Y, Head of the Office, said"
            return None
        if self.text.startswith("the ", role.start) and self.is_verb(role.end + 1):
            first = name.before[0].start if name.before else name.start
            opens = self.prose.sentence_start(line.start, first + 1) == first
            return role if opens else None  # "In a letter to X, the Minister wrote"
        return role

    def leads_to_name(self, role: Stretch) -> bool:
        """Whether the role has somebody's name in it, or one follows: *Speaker of Parliament X*, *Speaker, Mr. X*."""
        if self.holds_name(role):
            return True
        bracket = _BRACKET.match(self.text, role.end)  # "Human Rights Defender (Ombudsman) X"
        joints = (", ", " and ", " - ", *((bracket.group(),) if bracket else ()))
        return any(self.text.startswith(joint, role.end) and self._leads_over(joint, role) for joint in joints)

    def _leads_over(self, joint: str, role: Stretch) -> bool:
        """Whether behind the joint somebody is named who bears the role, or the office that it is a part of."""
        start = role.end + len(joint)
        name = self._name_from(start)
        if name is None:
            return False
        if joint == " - ":  # "Deputy Prime Minister - Foreign Minister X"
            return True
        titles = [word.text for word in name.before if word.start >= start and word.text not in HONORIFICS]
        if joint == " and ":  # "Deputy Minister and Foreign and European Affairs Minister X"
            is_half = self.text[role.start : role.end].rpartition(" ")[2] in _OF_PORTFOLIOS
            return is_half or not any(map(is_role_noun, titles))
        # "OSCE Chairperson-in-Office, Foreign Minister X"
        return not titles or (joint == ", " and self.text.endswith("-in-Office", role.start, role.end))

    def is_before_thing(self, name: NameForm) -> bool:
        """Whether a thing behind the name is called by it, *the Max Zeeman Award*, and nobody of an office is."""
        if _THING_BEHIND.match(self.text, name.end) is None:
            return False
        has_office = _is_adjacent(name) and (is_role_noun(name.before[-1].text) or honorific_before(name) is not None)
        return len(name.words) < 2 or not has_office

    def holds_name(self, role: Stretch) -> bool:
        """Whether somebody's name stands in the role: *the Head of Parliament* X."""
        return not self._people_ends.isdisjoint(range(role.start, role.end + 1))

    def _name_from(self, start: int) -> NameForm | None:
        """The name of several words whose run begins at `start`."""
        return self.by_start.get(start) or self._by_run.get(start)

    def _has_title(self, name: NameForm) -> bool:
        """Whether a title stands before the name: *President* Margareta Cederfelt, and then *President* Cederfelt."""
        if len(name.words) < 2 and keys_of(name.words).isdisjoint(self.full_keys):
            return False
        return is_role_noun(name.before[-1].text) or honorific_before(name) is not None

    def is_served(self, name: NameForm) -> bool:
        """Whether the name is part of somebody else's office: *Adviser to President* Ada Roth."""
        first = name.before[0].start
        office = _SERVES.search(self.text, max(0, first - 2 * LONGEST_WORD), first)
        title = name.before[-1].text
        return office is not None and is_role_noun(office["word"]) and is_role_noun(title) and title != "Ambassador"

    def _follows_office(self, name: NameForm) -> bool:
        """Whether the name follows an office in small letters: *leader of the Polish delegation* Ada Roth."""
        if self.text.endswith(_BODIES, 0, name.start):
            return True
        before = self.text[max(0, name.start - LONGEST_WORD) : name.start]
        return before.endswith(" ") and is_role_noun(before[:-1].rpartition(" ")[2])

    def is_of_somebody(self, role: Stretch) -> bool:
        """Whether the apposition can only be a person's, so that a single name is one: *said Zarina, a pupil*."""
        if not self.text.startswith(ARTICLES, role.start) or self.text[role.end : role.end + 1] not in (
            "",
            ",",
            ".",
            "\n",
        ):
            return False
        return _AGED.search(self.text, *role) is not None or has_role_noun(self.text, role)

    def whole_role_of(self, role: Stretch, limit: int) -> Stretch:
        """The role, or with another one before "and" that nobody else bears."""
        whole = whole_role(self.text, limit, role, self.titled_ends, self._opens_office)
        if whole == role:
            return role
        names = self.names_another(Stretch(whole.start, role.start))
        titled = not self._titled_names.isdisjoint(range(whole.start + 1, role.start))
        return role if names or titled else whole

    def _opens_office(self, position: int) -> bool:
        """Whether a clause begins at `position`, or what somebody is appointed to lead or do."""
        return self.opens_clause(position) or self.text.endswith(ELECTED, 0, position)

    def names_another(self, role: Stretch) -> bool:
        """Whether somebody else's name begins in the phrase: *Mayor X and Police Chief Y said*."""
        return not self.starts.isdisjoint(range(role.start, role.end))

    def phrase_start(self, end: int) -> int | None:
        """Where the phrase that ends at `end` begins, behind a cue or a closing mark."""
        first = max(self.prose.line(end).start, end - _LONGEST_PHRASE)
        mark = self.text.rfind('" ', first, end)
        first = mark + 2 if mark >= 0 else first
        position = end
        for word in reversed(self.text[first:end].split(" ")):
            if word in self.cues:
                return position + 1
            position -= len(word) + 1
        return first if mark >= 0 else None

    def is_addressee(self, end: int) -> bool:
        """Whether somebody is written or spoken to before `end`: *In a letter to the Prime Minister*."""
        return _TO_SOMEBODY.search(self.text, max(0, end - _LONGEST_PHRASE), end) is not None

    def is_second(self, name: NameForm) -> bool:
        """Whether a name and *and* stand before `name`, a first name at least: *Ana and Piet Kovač*."""
        return self.text.endswith(" and ", 0, name.start) and name.start - len(" and ") in self._all_ends

    def is_of_several(self, role: Stretch) -> bool:
        """Whether the first noun of the role is a plural: *Co-Chairs of*, *the Chairmen of*."""
        words = self.text[role.start : role.end].split(" ")
        noun = next((word for word in words if _is_plural_role(word)), None)
        before = [] if noun is None else words[: words.index(noun)]
        return noun is not None and not any(map(self._is_no_modifier, before))

    def _is_no_modifier(self, word: str) -> bool:
        """Whether the word makes what follows no title: *the car* of *the Ministers*, met *the Ministers*, Head *X*."""
        if word in _PREPOSITIONS or word in _CLAUSES or self._is_past(word):
            return True
        return is_role_noun(word) and word not in _DEPUTIES

    def opens_phrase(self, position: int) -> bool:
        """Whether a phrase begins at `position`: a line, a sentence, or behind a comma, a cue, a month, *by*, *was*."""
        before = self.text[max(0, position - LONGEST_WORD) : position]
        word = before.rstrip().rpartition(" ")[2]
        if before[-1:] in ("", "\n") or word[-1:] in ',.;:")':
            return True
        return word in self.cues or word in _PHRASE_OPENERS or word in MONTHS  # "On 5 May reporter X"

    def comes_from(self, name: NameForm) -> bool:
        """``Farangis Sohibnazar from Khujand recalled``."""
        home = _HOME_AND_WORD.match(self.text, name.end)
        return home is not None and home["word"] in self.cues

    def is_verb(self, position: int) -> bool:
        """Whether the word at `position` is a past tense."""
        return self._is_past(self.text[position : position + LONGEST_WORD].partition(" ")[0].rstrip(",.:;"))

    def _is_past(self, word: str) -> bool:
        return word in self.cues or word in FINITE_VERBS or (word.islower() and word.endswith("ed"))

    def cue_at(self, position: int) -> bool:
        """Whether a cue follows without a comma."""
        return self.verb_at(position) in self.cues

    def verb_at(self, position: int) -> str | None:
        """The word in small letters that follows without a comma."""
        behind = _VERB.match(self.text, position)
        return None if behind is None else behind["word"]

    def opens_clause(self, position: int) -> bool:
        """Whether a sentence begins at `position`, or what a cue has before or behind it."""
        before = self.text[max(0, position - LONGEST_WORD) : position].rstrip(" ")
        return before[-1:] in ("", "\n", ".", "?", "!", '"') or before.rpartition(" ")[2] in self.cues

    def cue_before(self, position: int) -> bool:
        """Whether a cue stands directly before, or a cue and *by*."""
        match = _LAST_WORD.search(self.text, max(0, position - LONGEST_WORD), position)
        return match is not None and match["word"] in self.cues

    def speaks(self, end: int) -> bool:
        """Whether a verb of saying, praise or appeal follows, adverbs left out: *X also paid tribute to*."""
        adverbs = _ADVERBS.match(self.text, end)
        return adverbs is not None and self._cue_phrases.match(self.text, adverbs.end()) is not None

    def word_behind(self, end: int, words: Collection[str]) -> bool:
        """Whether one of `words` follows, adverbs left out."""
        match = _NEXT_WORD.match(self.text, end)
        return match is not None and match["word"] in words


def _is_plural_role(word: str) -> bool:
    """Whether several are called so: *Co-Chairs*, *Chairmen*."""
    return (word.endswith("s") and is_role_noun(word[:-1])) or (word.endswith("men") and is_role_noun(f"{word[:-2]}an"))


def is_named_thing(name: NameForm) -> bool:
    """Whether the word before tells what bears the name: *the NGO* Casa Alba, but not *Defence Ministry* Ada Roth."""
    if not _is_adjacent(name):
        return False
    return name.before[-1].text in _NAMED_AFTERWARDS or name.before[-1].text.endswith("-language")


def _is_adjacent(name: NameForm) -> bool:
    """Whether the name follows a capitalized word: *Foreign Affairs* Zbigniew Rau, but not *Mayor of* Kriva Palanka."""
    return bool(name.before) and name.before[-1].end + 1 == name.start
