"""Who is named: words that have the form of a name, and something beside them that only people have.

Form alone proves nothing (*Budapest Convention*). A name is a person's where a rule finds a role, a title, a verb of
saying or a relative *who* beside it. Later mentions are gathered by the words of the name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named
from osce_news.facts.names import NameForm, Run, keys_of, read_runs
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import (
    has_role_noun,
    honorific_before,
    is_role_noun,
    role_after,
    role_before,
    role_phrase_before,
)
from osce_news.model import Person, TermKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.offices import PERSON_VERBS

__all__ = ["Known", "People", "read_people"]


class _Sighting(NamedTuple):
    """A name with what stands beside it."""

    name: NameForm
    keys: frozenset[str]
    honorific: Stretch | None
    role: Stretch | None
    rule: str


class Known(NamedTuple):
    """A person in offsets of the prose."""

    name: Stretch
    keys: frozenset[str]
    honorific: Stretch | None
    role: Stretch | None
    organization: Stretch | None
    mentions: tuple[Stretch, ...]
    rule: str


_MOST_SPEAKERS = 8  # people who speak one quotation together


class People:
    """Everybody named, and who is meant where."""

    def __init__(self, known: Sequence[Known]) -> None:
        self.known = known
        """In the order of their first mention."""
        places = sorted(
            (mention.start, mention.end, i) for i, person in enumerate(known) for mention in person.mentions
        )
        self._starts = [start for start, _, _ in places]
        self._places = places

    def within(self, start: int, end: int) -> list[tuple[Stretch, Known]]:
        """The first mentions of people that stand in ``text[start:end]``, a handful at most."""
        found = []
        begin = bisect_left(self._starts, start)
        for first, last, person in self._places[begin : begin + _MOST_SPEAKERS]:
            if last > end:
                break
            found.append((Stretch(first, last), self.known[person]))
        return found

    def last_within(self, start: int, end: int) -> Stretch | None:
        """The last mention of a person that stands in ``text[start:end]``."""
        i = bisect_left(self._starts, end) - 1
        if i < 0 or self._starts[i] < start or self._places[i][1] > end:
            return None
        return Stretch(*self._places[i][:2])

    def to_models(self, prose: Prose) -> tuple[Person, ...]:
        """The people as facts of the model."""
        return tuple(
            Person(
                name=prose.span(*person.name),
                honorific=prose.span(*person.honorific) if person.honorific else None,
                role=prose.span(*person.role) if person.role else None,
                organization=prose.span(*person.organization) if person.organization else None,
                mentions=tuple(prose.span(*mention) for mention in person.mentions),
                rule=person.rule,
            )
            for person in self.known
        )


def read_people(prose: Prose, mentions: Sequence[Named], vocabulary: Vocabulary) -> People:
    """Everybody that the lines of `prose` name, titles and captions included."""
    runs = list(read_runs(prose.text, vocabulary))
    runs = list(_outside(mentions, runs))
    sightings = _Sightings(prose, runs, vocabulary)
    named = [sighting for run in runs for name in run.names if (sighting := sightings.read(name))]
    gathered = _Gathering(prose.text, mentions)
    for sighting in sorted(named, key=lambda s: len(s.keys) < 2):  # whole names first, surnames alone behind them
        gathered.add(sighting)
    return gathered.people(runs)


def _outside(mentions: Iterable[Named], runs: Iterable[Run]) -> Iterator[Run]:
    """The runs without the words that stand inside the name of a State, region or body."""
    inside = iter(mentions)
    mention = next(inside, None)
    for run in runs:
        names: list[NameForm] = []
        for name in run.names:
            while mention is not None and mention.end <= name.start:
                mention = next(inside, None)
            if mention is None or mention.start >= name.end:
                names.append(name)
            elif mention.end < name.end and mention.start <= name.start:  # "... of North Macedonia Arbër Kostadinov"
                behind = tuple(word for word in name.words if word.start >= mention.end)
                before = (*name.before, *(word for word in name.words if word.end <= mention.end))
                if behind:
                    names.append(NameForm(behind, before))
        yield Run(run.words, tuple(names))


# -- is it a person? --------------------------------------------------------------------------------------------------

_MEMBER = Pattern(r"\ \((?:MP|Member|[A-Z][\w.]+-[A-Z][\w.]+)[^()\n]{0,60}\)")  # "X (MP, Portugal)"
# Between a name and its apposition: "Zacharias Theocharidis of Greece, Chair", "Baldur Steingrimsson (Iceland), Chair".
_BETWEEN = Pattern(
    r"\ \([^()\n]{2,40}\)(?=,\ )|\ of\ (?:the\ )?[A-ZÀ-Þ][\w'-]*(?:\ (?:and\ )?[A-ZÀ-Þ][\w'-]*){0,2}(?=,\ )"
)
_CLAUSE = Pattern(r"(?<=[a-z])\ [a-z]+ed\ ")
_ACRONYM = Pattern(r"\ \([A-Z][\w-]{1,9}\)\Z")
_RELATIVE = Pattern(r",\ (?:who|whose|representing)\ ")
_PARTICIPLE = Pattern(r"(?:[a-z]+ing|who|whose|which|while|when|as|after|before)\ ")  # ", adding that ..." is no role
_AGENT = Pattern(r"(?:headed|chaired|led|moderated|opened|represented|signed|succeeded)\ by\ \Z")
_BRACKET = Pattern(r"\ \([^()\n]{2,40}\)")  # "Marguerite Delacroix-Henin (France) heads the mission"
_VERB = Pattern(r"\ (?P<word>[a-z]+)(?!\w)")
_NEXT_WORD = Pattern(r",?\ (?P<word>[a-z]+)")
_LAST_WORD = Pattern(r"(?<!\w)(?P<word>[a-z]+)\ (?:by\ )?\Z")
_ARTICLES = ("the ", "a ", "an ", "The ", "A ", "An ")
_WORD = 24  # characters of the longest word that is looked at


class _Sightings:
    """Reads names with what stands beside them."""

    def __init__(self, prose: Prose, runs: Sequence[Run], vocabulary: Vocabulary) -> None:
        self.text = prose.text
        self.prose = prose
        self.cues = vocabulary.cue_forms
        self.starts = frozenset(
            start
            for run in runs
            for name in run.names
            if len(name.words) > 1
            for start in (name.start, run.words[0].start)
        )
        self.by_start = {name.start: name for run in runs for name in run.names if len(name.words) > 1}
        self.ends = frozenset(name.end for run in runs for name in run.names if _follows_capital(name))
        self.titled_ends = frozenset(name.end for run in runs for name in run.names if _follows_title(name))

    def read(self, name: NameForm) -> _Sighting | None:
        keys = keys_of(name.words)
        if not keys or len(name.words) > _MOST_WORDS:
            return None
        honorific = honorific_before(name)
        for rule_id, rule in _RULES:
            found = rule(self, name, honorific)
            if found is not None:
                role = found if isinstance(found, Stretch) else None
                return _Sighting(name, keys, honorific, role, rule_id)
        return None

    # The rules: each says no (None), yes (True), or yes with a role.

    def apposition(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Karl Wycoff, Head of the Action against Terrorism Unit``."""
        if len(name.words) < 2 and honorific is None:
            return None
        role = self._role_behind(name)
        if role is None or not has_role_noun(self.text, role):
            return None
        before = self.role_title(name, honorific)
        if before is not None and self._is_of_the_osce(before) and not self._is_of_the_osce(role):
            return before  # "OSCE Chairman-in-Office X, Latvia's Foreign Minister"
        if _CLAUSE.search(self.text, *role) is not None:  # "the Minister, Mr. X, the High Commissioner discussed ..."
            return self.role_comma(name, honorific) or role
        return role

    def _role_behind(self, name: NameForm) -> Stretch | None:
        """The apposition behind the name or the State that follows it: *Zacharias Theocharidis of Greece, Chair*."""
        line = self.prose.line(name.start)
        between = _BETWEEN.match(self.text, name.end, line.end)
        return role_after(self.text, between.end() if between else name.end, line.end, self.starts, self.titled_ends)

    def _is_of_the_osce(self, role: Stretch) -> bool:
        words = self.text[role.start : role.end]
        return "OSCE" in words or "-in-Office" in words

    def said_apposition(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``said Lejla Begović, a handler from Zenica``: behind a cue, whatever the apposition calls the speaker."""
        if len(name.words) < 2 or not self._cue_before(honorific.start if honorific else name.start):
            return None
        role = self._role_behind(name)
        return None if role is None or _PARTICIPLE.match(self.text, role.start) else role

    def role_comma(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``the Head of the OSCE Mission, Ambassador Werner Wnendt, said``."""
        start = self._titles_start(name, honorific)
        if not self.text.endswith(", ", 0, start) or (len(name.words) < 2 and honorific is None):
            return None
        if self.text[name.end : name.end + 1] not in {",", "", "\n", ".", " "}:
            return None
        limit = self.prose.line(start).start
        end = start - 2
        # "Chief Monitor of the Mission (SMM), Ambassador X"
        acronym = _ACRONYM.search(self.text, max(limit, end - _WORD), end)
        end = acronym.start() if acronym else end
        if end in self.ends:  # "..., Secretary General Y, ..." is the one before in a row
            return None
        role = role_before(self.text, limit, end, self.titled_ends)
        if role is not None and (self._opens_phrase(role.start) or self.text.startswith(_ARTICLES, role.start)):
            return role
        return role_phrase_before(self.text, limit, end)

    def role_title(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``OSCE Secretary General Helga Maria Schmid``, ``Swedish Ambassador Lars-Erik Wingqvist``."""
        limit = self.prose.line(name.start).start
        if name.start == limit:
            return None
        if honorific is not None:
            role = role_before(self.text, limit, honorific.start - 1, self.titled_ends)
            if role is None and honorific.start > name.before[0].start:
                role = role_before(self.text, limit, name.start - 1, self.titled_ends)
            return role
        if len(name.words) == 1 and not (name.before and is_role_noun(name.before[-1].text)):
            return None
        return role_before(self.text, limit, name.start - 1, self.titled_ends)

    def honorific(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ambassador Massari``."""
        return honorific is not None or None

    def cue(self, name: NameForm, honorific: Stretch | None) -> Stretch | bool | None:
        """``said Anna Berg.`` and ``Anna Berg said``."""
        if len(name.words) < 2:
            return None
        start = name.before[0].start if name.before else name.start
        if not self._cue_before(start) and not (self._word_behind(name, self.cues) and self._opens_phrase(start)):
            return None
        return Stretch(start, name.start - 1) if len(name.before) > 1 else True  # "OSCE Youth Focal Point X said"

    def relative(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Anna Berg, who heads the project``."""
        return (len(name.words) > 1 and _RELATIVE.match(self.text, name.end) is not None) or None

    def agent(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``The mission is headed by Marguerite Delacroix-Henin``."""
        if len(name.words) < 2 or name.before:
            return None
        return _AGENT.search(self.text, max(0, name.start - _WORD), name.start) is not None or None

    def member(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Baldur Steingrimsson (MP, Iceland)``."""
        return (len(name.words) > 1 and _MEMBER.match(self.text, name.end) is not None) or None

    def joint(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ana Kovač and Piet Oosterhuis said``: the first of two who speak."""
        if len(name.words) < 2 or not self.text.startswith(" and ", name.end):
            return None
        other = self.by_start.get(name.end + len(" and "))
        return (other is not None and self._word_behind(other, self.cues)) or None

    def subject(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Marguerite Delacroix-Henin heads the mission``."""
        if len(name.words) < 2 or name.before:
            return None
        bracket = _BRACKET.match(self.text, name.end)
        verb = _VERB.match(self.text, bracket.end() if bracket else name.end)
        return (verb is not None and verb["word"] in PERSON_VERBS) or None

    def _titles_start(self, name: NameForm, honorific: Stretch | None) -> int:
        """Where the titles and roles directly before `name` begin: *Foreign Minister* Hildegard Oberleitner."""
        if name.before:
            role = self.role_title(name, honorific)
            if role is not None:
                return role.start
        return honorific.start if honorific else name.start

    def _opens_phrase(self, position: int) -> bool:
        """Whether a phrase begins at `position`: a line, a sentence, or behind a comma, a cue, *by* or *with*."""
        before = self.text[max(0, position - _WORD) : position]
        word = before.rstrip().rpartition(" ")[2]
        return (
            before[-1:] in ("", "\n")
            or word[-1:] in ',.;:")'
            or word in self.cues
            or word in {"by", "with", "and", "-"}
        )

    def _cue_before(self, position: int) -> bool:
        match = _LAST_WORD.search(self.text, max(0, position - _WORD), position)
        return match is not None and match["word"] in self.cues

    def _word_behind(self, name: NameForm, words: Iterable[str]) -> bool:
        match = _NEXT_WORD.match(self.text, name.end)
        return match is not None and match["word"] in words


def _follows_title(name: NameForm) -> bool:
    """Whether the name follows a title: *President* Margareta Cederfelt."""
    if not _follows_capital(name):
        return False
    return is_role_noun(name.before[-1].text) or honorific_before(name) is not None


def _follows_capital(name: NameForm) -> bool:
    """Whether the name follows a capitalized word: *Foreign Affairs* Zbigniew Rau, but not *Mayor of* Kriva Palanka."""
    return len(name.words) > 1 and bool(name.before) and name.before[-1].end + 1 == name.start


_Rule = Callable[[_Sightings, NameForm, Stretch | None], Stretch | bool | None]

_RULES: tuple[tuple[str, _Rule], ...] = (
    ("apposition", _Sightings.apposition),
    ("said-apposition", _Sightings.said_apposition),
    ("role-comma", _Sightings.role_comma),
    ("role-title", _Sightings.role_title),
    ("honorific", _Sightings.honorific),
    ("cue", _Sightings.cue),
    ("relative", _Sightings.relative),
    ("agent", _Sightings.agent),
    ("member", _Sightings.member),
    ("joint", _Sightings.joint),
    ("subject", _Sightings.subject),
)
_MOST_WORDS = 7


# -- which of them are one? -------------------------------------------------------------------------------------------

_MOST_NAMESAKES = 8  # people of one surname that are told apart


class _Gathering:
    """Gathers the sightings of one person, and then every other mention."""

    def __init__(self, text: str, mentions: Sequence[Named]) -> None:
        self.text = text
        self.bodies = [named for named in mentions if named.kind is TermKind.BODY]
        self.body_starts = [named.start for named in self.bodies]
        self.people_: list[list[_Sighting]] = []
        self.keys: list[frozenset[str]] = []
        self.by_key: dict[str, list[int]] = {}

    def add(self, sighting: _Sighting) -> None:
        same = self._same(sighting.keys)
        if len(same) == 1:
            i = same[0]
            self.people_[i].append(sighting)
            self.keys[i] |= sighting.keys
        elif same and len(sighting.keys) < 2:  # a surname that two people have
            return
        else:
            i = len(self.people_)
            self.people_.append([sighting])
            self.keys.append(sighting.keys)
        for key in sighting.keys:
            namesakes = self.by_key.setdefault(key, [])
            if i not in namesakes and len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(i)

    def _same(self, keys: frozenset[str]) -> list[int]:
        """The people whose name holds all of `keys`, or is held by them."""
        found = {i for key in keys for i in self.by_key.get(key, ()) if keys <= self.keys[i] or self.keys[i] <= keys}
        return sorted(found)

    def people(self, runs: Iterable[Run]) -> People:
        mentions: list[list[Stretch]] = [[] for _ in self.people_]
        for run in runs:
            for name in run.names:
                keys = keys_of(name.words)
                same = self._same(keys) if keys else []
                if len(same) > 1:
                    same = self._with_honorific(same, name)
                if len(same) == 1 and keys <= self.keys[same[0]]:
                    mentions[same[0]].append(Stretch(name.start, name.end))
        known = [self._known(i, mentions[i]) for i in range(len(self.people_))]
        return People(sorted(known, key=lambda person: (person.mentions[0], person.name)))

    def _with_honorific(self, people: Sequence[int], name: NameForm) -> list[int]:
        """Those of several people of one surname who bear the title before `name`: *General Sargsyan*."""
        honorific = honorific_before(name)
        if honorific is None:
            return []
        title = self.text[honorific.start : honorific.end].split(" ")[-1]
        return [
            i
            for i in people
            if any(
                s.honorific and self.text[s.honorific.start : s.honorific.end].endswith(title) for s in self.people_[i]
            )
        ]

    def _known(self, i: int, mentions: Sequence[Stretch]) -> Known:
        sightings = sorted(self.people_[i], key=lambda s: s.name.start)
        fullest = max(sightings, key=lambda s: len(s.keys))
        with_role = [s for s in sightings if s.role is not None]
        best = max(with_role, key=lambda s: len(s.keys), default=fullest)
        titled = fullest.honorific or next((s.honorific for s in sightings if s.honorific), None)
        name = Stretch(fullest.name.start, fullest.name.end)
        return Known(
            name=name,
            keys=self.keys[i],
            honorific=titled,
            role=best.role,
            organization=self._organization(best.role),
            mentions=tuple(mentions) or (name,),
            rule=best.rule,
        )

    def _organization(self, role: Stretch | None) -> Stretch | None:
        """The longest name of a body inside the role; *OSCE's Action against Terrorism Unit* is one."""
        if role is None:
            return None
        i = bisect_left(self.body_starts, role.start)
        inside = []
        while i < len(self.bodies) and self.bodies[i].start < role.end:
            if self.bodies[i].end <= role.end:
                inside.append(Stretch(self.bodies[i].start, self.bodies[i].end))
            i += 1
        joined = [inside[0]] if inside else []
        for body in inside[1:]:
            if self.text[joined[-1].end : body.start] in ("'s ", "/", ", "):
                joined[-1] = Stretch(joined[-1].start, body.end)
            elif body.end > joined[-1].end:
                joined.append(body)
        return max(joined, key=lambda body: body.end - body.start, default=None)
