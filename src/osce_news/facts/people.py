"""Who is named: the sightings of one person gathered, and every other mention found by the words of the name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named
from osce_news.facts.names import NameForm, Run, keys_of, read_runs
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import is_role_noun, words_of
from osce_news.facts.roles_before import honorific_before
from osce_news.facts.sightings import Sighting, Sightings
from osce_news.model import Person, TermKind
from osce_news.vocabulary import Vocabulary

__all__ = ["Known", "People", "gather", "read_people"]


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
    sightings = Sightings(prose, runs, mentions, vocabulary)
    named = [sighting for run in runs for name in run.names if (sighting := sightings.read(name))]
    named += _fuller_names(named, runs)
    return gather(prose, mentions, named, runs)


def _fuller_names(named: Sequence[Sighting], runs: Iterable[Run]) -> Iterator[Sighting]:
    """The full names of those who are sighted by their surname alone."""
    surnames = {key for sighting in named if len(sighting.name.words) == 1 for key in sighting.keys}
    if surnames:
        for name in (name for run in runs for name in run.names if len(name.words) > 1):
            keys = keys_of(name.words)
            if keys & surnames:
                yield Sighting(name, keys, honorific_before(name), None, "fuller")


def gather(prose: Prose, mentions: Sequence[Named], sightings: Iterable[Sighting], runs: Iterable[Run]) -> People:
    """The people that `sightings` are of, with every other place of `runs` that names them."""
    gathered = _Gathering(prose.text, mentions, prose.paragraphs[0].start if prose.paragraphs else 0)
    for sighting in sorted(sightings, key=lambda s: len(s.keys) < 2):  # whole names first, surnames alone behind them
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
            elif any(word.start <= mention.start and mention.end < word.end for word in name.words):
                names.append(name)  # "Graça Montenegro-Valadares"
            elif mention.end < name.end and mention.start <= name.start:  # "... of North Macedonia Arbër Kostadinov"
                behind = tuple(word for word in name.words if word.start >= mention.end)
                before = (*name.before, *(word for word in name.words if word.end <= mention.end))
                if behind:
                    names.append(NameForm(behind, before))
        yield Run(run.words, tuple(names))


# -- which of them are one? -------------------------------------------------------------------------------------------

_GENERATION = Pattern(r",?\ [JS]r\.(?=[\s,])")  # "James T. Lockridge, Jr.,"
_MOST_NAMESAKES = 8  # people of one surname that are told apart


class _Gathering:
    """Gathers the sightings of one person, and then every other mention."""

    def __init__(self, text: str, mentions: Sequence[Named], first_paragraph: int) -> None:
        self.text = text
        self.first_paragraph = first_paragraph
        self.bodies = [named for named in mentions if named.kind is TermKind.BODY]
        self.body_starts = [named.start for named in self.bodies]
        self.people_: list[list[Sighting]] = []
        self.keys: list[frozenset[str]] = []
        self.titles: list[set[str]] = []
        """The words of the honorifics and roles of each, in lower case."""
        self.by_key: dict[str, list[int]] = {}

    def add(self, sighting: Sighting) -> None:
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
            self.titles.append(set())
        self.titles[i] |= self._titles_of(sighting)
        for key in sighting.keys:
            namesakes = self.by_key.setdefault(key, [])
            if i not in namesakes and len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(i)

    def _same(self, keys: frozenset[str]) -> list[int]:
        """The people whose name holds all of `keys`, or is held by them."""
        found = {i for key in keys for i in self.by_key.get(key, ()) if keys <= self.keys[i] or self.keys[i] <= keys}
        return sorted(found)

    def people(self, runs: Iterable[Run]) -> People:
        mentions: list[list[NameForm]] = [[] for _ in self.people_]
        for run in runs:
            for name in run.names:
                keys = keys_of(name.words)
                same = self._same(keys) if keys else []
                if len(same) > 1:
                    same = self._with_honorific(same, name)
                if len(same) == 1 and (keys <= self.keys[same[0]] or self._is_fuller(name, same[0])):
                    mentions[same[0]].append(name)
        known = [self._known(i, mentions[i]) for i in range(len(self.people_))]
        return People(sorted(known, key=lambda person: (person.mentions[0], person.name)))

    def _is_fuller(self, name: NameForm, person: int) -> bool:
        """Whether the name is the same with more between its ends: *Ingrid Solheim*, *Ingrid Anne Solheim*."""
        return any(_ends_of(sighting.name) == _ends_of(name) for sighting in self.people_[person])

    def _with_honorific(self, people: Sequence[int], name: NameForm) -> list[int]:
        """Those of several people of one surname who bear the title or office before `name`: *Judge Vardumyan*."""
        if not name.before or name.before[-1].end + 1 != name.start:
            return []
        title = name.before[-1].text.casefold()
        if honorific_before(name) is None and not is_role_noun(title):
            return []
        return [i for i in people if title in self.titles[i]]

    def _titles_of(self, sighting: Sighting) -> set[str]:
        """The words of honorific and role, in lower case."""
        phrases = (phrase for phrase in (sighting.honorific, sighting.role) if phrase is not None)
        return {word for phrase in phrases for word in self.text[phrase.start : phrase.end].casefold().split(" ")}

    def _known(self, i: int, mentions: Sequence[NameForm]) -> Known:
        sightings = sorted(self.people_[i], key=lambda s: s.name.start)
        fullest = max(sightings, key=lambda s: (len(s.keys), len(s.name.words)))
        with_role = [s for s in sightings if s.role is not None]
        best = max(with_role, key=lambda s: (len(s.keys), s.name.start >= self.first_paragraph), default=fullest)
        best = self._with_whole_role(best, with_role)
        titled = fullest.honorific or next((s.honorific for s in sightings if s.honorific), None)
        alike = [other for other in mentions if _ends_of(other) == _ends_of(fullest.name)]
        longest = max((fullest.name, *alike), key=lambda form: len(form.words))
        generation = _GENERATION.match(self.text, longest.end)
        name = Stretch(longest.start, generation.end() if generation else longest.end)
        return Known(
            name=name,
            keys=self.keys[i],
            honorific=titled,
            role=best.role,
            organization=self._organization(best.role) or self._body_behind(best),
            mentions=tuple(Stretch(mention.start, mention.end) for mention in mentions) or (name,),
            rule=best.rule,
        )

    def _with_whole_role(self, best: Sighting, others: Iterable[Sighting]) -> Sighting:
        """`best`, or the same name with more words of the same role: *Head of Office*, *Head of the Lake Office*."""
        for other in others:
            if other.role is None or best.role is None:
                continue
            words, more = words_of(self.text, best.role), words_of(self.text, other.role)
            if len(other.keys) < len(best.keys) and len(words) > 1:
                continue  # but "Minister Ana Roth", later "Roth, Minister of Water"
            if len(more) > len(words) and set(words) <= set(more) and set(more) - set(words) != {"minister"}:
                best = other  # but no "Chair-in-Office Minister X"
        return best

    def _body_behind(self, sighting: Sighting) -> Stretch | None:
        """The body that somebody is said to be of: *Vanja Berg of the Lake Agency*."""
        if sighting.rule != "of-body":
            return None
        body = self.bodies[bisect_left(self.body_starts, sighting.name.end)]
        return Stretch(body.start, body.end)

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


def _ends_of(name: NameForm) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of the first and of the last word."""
    return keys_of(name.words[:1]), keys_of(name.words[-1:])
