"""Groups of people who took part, with or without a count, and where they came from.

*Some 30 judges from Albania and Serbia*, *Kyrgyz and Tajik officers*, *experts of border agencies in Latvia*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import Group, is_group_noun, read_groups, read_number
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.parts import Part, named_part
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.model import Involvement, ParticipantKind, TermKind
from osce_news.vocabulary.offices import GROUP_NOUNS
from osce_news.vocabulary.wording import EVENT_NOUNS

__all__ = ["read_group_parts"]

# Behind a group: "from", "of", "representing" and "in", whatever bracket stands between.
_FROM = Pattern(
    r"(?:\ \([^()\n]{2,60}\))?,?\ (?:who\ )?(?:(?:had|have)\ )?(?:(?:are|came|come|coming|(?:are\ |were\ )?drawn|hail"
    r"|hailed|hailing|were)\ )?(?P<link>from|in|represent(?:ed|ing)?|of)\ (?:both\ |across\ )?(?:the\ )?"
    r"(?:(?:central|eastern|northern|southern|western)\ )?"
)
_BEFORE_ORIGINS = (
    *(" from ", ", from ", " of ", " in ", " representing ", " represented ", ", among ", ", including ", " ("),
    *(" came from ", " come from ", " coming from ", " had come from ", " were from ", " were drawn from "),
    *(" who came from ", " hailed from ", " represent "),
)
# "They came from Serbia and from Bosnia and Herzegovina"
_THEY_CAME = Pattern(r"They\ (?:all\ |both\ |had\ )?(?:came|come|hail(?:ed)?|were)\ from\ (?:the\ )?")
_AMONG_THEM = " among them"
# ", among them those of Canada and Latvia", ", including officers from Georgia", ", half of them from"
_AMONG = Pattern(
    r"[^.;:\"\n]{0,60}?,\ (?:among\ (?:them|whom)|(?:nearly\ )?[\w-]+\ of\ (?:them|whom)|[a-z]+\ each|including)"
    r"(?:\ (?:[a-z]+\ ){0,2}?(?:delegates|experts|officers|officials|representatives|specialists"
    r"|those))?(?:\ (?:from|of))?\ "
    r"|[^.;:\"\n]{0,90}?(?:countries|Partners(?:\ for\ Co-?operation)?|States)\ (?:-\ "
    r"|\((?:which\ are\ (?:currently\ )?)?)"
)
_ORIGIN_COUNT = Pattern(
    r"(?:over\ |more\ than\ |some\ |about\ |nearly\ |at\ least\ )?(?P<number>[0-9]{1,3}"
    r"|[a-z]+(?:-[a-z]+)?)\ (?:[\w-]+\ (?:and\ )?){0,6}?(?:countries|States|states|nations)(?!\w)"
)
_COLLECTIVES = frozenset("brigades crews delegation personnel police staff team they units".split())
# Words of a sentence that says that somebody took part; "took part" and "were present" by their last word.
_ATTEND = frozenset(
    "attend attended Attending attending bring bringing brings brought came come gather gathered gathering guests"
    " involve involved involving join joined joining Looking met part Participants participate participated"
    " participating participation Present present represent represented representing speakers together trained worked"
    " working".split()
)
# What trainers, delegates and pupils do at an event, or what happens to it: "Experts from Georgia presented a plan".
_TAKE_PART = _ATTEND | frozenset(
    "accompanied advised arrived assisted began begins compared competed completed concluded conducted conferred"
    " delivered demonstrated described discuss discussed ended exchange exchanged explained explored followed gave"
    " giving graduated heard held included includes learn learned lectured led opened organised organized"
    " practised presented provided received sat share shared showed shown speaking spoke started studied taught"
    " toured train trained visited watched".split()
)
_AT_LARGE = frozenset(
    "boys children citizens civilians families girls men migrants people persons refugees residents returnees victims"
    " villagers voters witnesses women youths".split()
)
_SPOKEN_OF = (" about ", " against ", " by ", " for ", " on ", " to ")
_IN_GENERAL = (", where ", ", how ", ", when ")
_LONGEST_CLAUSE = 120
_FORMER = frozenset({"alumnae", "alumni", "graduates"})  # of a school: it did not send them
_SEVERAL = 2  # States that a group is said to come from: whoever these are, they have met


def read_group_parts(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The groups of the paragraphs, each followed by the States and bodies that it came from."""
    return _Groups(prose, lists).read()


class _Noun(NamedTuple):
    """A plural noun of people that no number counts."""

    word: str
    """In small letters."""
    start: int
    end: int
    first: int
    """Where its phrase begins: *high-level representatives*."""
    sentence: Stretch


class _Groups:
    """Reads the groups of a prose."""

    def __init__(self, prose: Prose, lists: Lists) -> None:
        self.prose = prose
        self.text: str = prose.text
        self.lists = lists
        self.attended = [position for position, _ in prose.positions(_ATTEND)]
        self.events = [position for position, _ in prose.positions(EVENT_NOUNS)]
        self.acted = [position for position, _ in prose.positions(_TAKE_PART)]

    def read(self) -> Iterator[Part]:
        counted: list[Part] = []
        for group in read_groups(self.prose):
            parts = list(self._with_origins(group, self.prose.line(group.start), "counted-group"))
            counted.append(parts[0])
            yield from parts
        yield from self._they_came()
        starts = [part.start for part in counted]
        for position, word in self.prose.positions(_nouns_of(self.prose.words)):
            end = position + len(word)
            i = bisect_left(starts, position + 1) - 1
            paragraph = self.prose.paragraph_at(position)
            if paragraph is not None and not (i >= 0 and counted[i].end >= end):
                sentence = self._sentence(position, end, paragraph)
                first = _phrase_start(self.text, sentence.start, position)
                noun = _Noun(word.casefold(), position, end, first, sentence)
                yield from self._uncounted(noun, paragraph)
                yield from self._of_body(noun)
        for position, word in self.prose.positions(("from", "of")):
            paragraph = self.prose.paragraph_at(position)
            if paragraph is not None and self.text.startswith(" ", position - 1):
                yield from self._one_of(Stretch(position, position + len(word)), paragraph)

    def _they_came(self) -> Iterator[Part]:
        """``They came from Serbia and Montenegro``: the origins of those that the sentence before tells of."""
        for position, _ in self.prose.positions(("They",)):
            paragraph = self.prose.paragraph_at(position)
            came = _THEY_CAME.match(self.text, position) if paragraph is not None else None
            before = self.text[max(paragraph.start, position - _LONGEST_CLAUSE) : position] if paragraph else ""
            if came is not None and paragraph is not None and any(map(is_group_noun, before.split(" "))):
                yield from self._origins(self.lists.at(came.end(), paragraph.end, of_people=True))

    def _one_of(self, link: Stretch, paragraph: Stretch) -> Iterator[Part]:
        """``an expert from the International Maritime Organization spoke``: nobody's name, but who sent somebody."""
        floor = max(paragraph.start, link.start - 1 - _LONGEST_PHRASE)
        somebody = _SOMEBODY.search(self.text, floor, link.start - 1)
        if somebody is None or not _is_somebody(somebody["noun"]):
            return
        sentence = self._sentence(*somebody.span("noun"), paragraph)
        if self._is_at_event(sentence):
            listed = self.lists.at(link.end + 1, sentence.end, of_people=True)
            yield from self._origins(named for named in listed if named.kind is TermKind.STATE or _is_guest(named))

    def _is_at_event(self, sentence: Stretch) -> bool:
        """Whether somebody takes part, or does at an event what is done there."""
        at_event = _stands_in(self.events, *sentence) and _stands_in(self.acted, *sentence)
        return at_event or _stands_in(self.attended, *sentence)

    def _of_body(self, noun: _Noun) -> Iterator[Part]:
        """``ICRC delegates took part``: the body that a group is called by, if it is none of the OSCE's own."""
        named = self.lists.mention_before(noun.first - 1)
        is_verb = self.text[noun.start : noun.end] in _ALSO_VERBS  # "The Office monitors the media"
        if named is not None and not is_verb and _is_guest(named) and self._is_at_event(noun.sentence):
            yield from self._origins([named])

    def _uncounted(self, noun: _Noun, paragraph: Stretch) -> Iterator[Part]:
        comma = self.text.rfind(", ", max(paragraph.start, noun.start - _LONGEST_CLAUSE), noun.start)
        if comma >= 0 and self.text.startswith(_IN_GENERAL, comma):
            return  # "a centre, where officers of the Armenian police receive training"
        if noun.word == "they" or (noun.word == "guests" and self.text.startswith(" of ", noun.end)):
            return  # they are read apart; whose guests they are is the host
        goes_on = self.text.startswith(_BEFORE_ORIGINS, noun.end) or _TOPIC.match(self.text, noun.end, paragraph.end)
        parts = list(self._from_somewhere(noun, paragraph)) if goes_on else []
        following = self.text[noun.end + 1 : noun.end + 1 + _LONGEST_NOUN].partition(" ")[0]
        is_whole = not _is_noun(following)  # "women entrepreneurs" is read at its second noun
        if is_whole and (not goes_on or following == "from") and not any(part.origins for part in parts):
            parts = list(self._of_demonyms(noun)) or parts  # "German trainers from Bremen"
        yield from parts

    def _of_demonyms(self, noun: _Noun) -> Iterator[Part]:
        """``Kyrgyz, Tajik and Uzbek women entrepreneurs met``: the States that a group is called by."""
        states = self.lists.before(noun.first - 1)[::-1]
        if not states or self.text[noun.first - 1] != " " or not all(map(self.lists.is_demonym, states)):
            return
        is_at_large = noun.word in _AT_LARGE
        if _stands_in(self.attended if is_at_large else self.acted, noun.end, noun.sentence.end):
            name = Stretch(states[0].start, noun.end)
            yield from self._with_states(Group(*name, name, None, None), noun.end, "group-of", origins=states)

    def _from_somewhere(self, noun: _Noun, paragraph: Stretch) -> Iterator[Part]:
        """``Experts ... from Bangladesh, Belize and Mozambique took part``: no count, but origins and a frame."""
        is_at_large = noun.word in _AT_LARGE or self.text.startswith(" in ", noun.end)
        acts = _stands_in(self.attended if is_at_large else self.acted, *noun.sentence)
        if is_at_large and not acts:
            return
        name = Stretch(noun.first, noun.end)
        if self.text.endswith(_SPOKEN_OF, noun.sentence.start, noun.first) and self.text.startswith(" in ", noun.end):
            return  # "efforts by organizations in Ukraine", "conditions for journalists in Armenia"
        group = Group(name.start, name.end, name, None, None)
        parts = list(self._with_origins(group, paragraph, "group-from"))
        states = sum(part.kind is ParticipantKind.STATE for part in parts)
        if acts or states >= _SEVERAL:
            told = parts[0].origins or parts[0].origin_count is not None
            yield from parts if told else parts[1:]

    def _sentence(self, start: int, end: int, paragraph: Stretch) -> Stretch:
        """The sentence that a noun stands in."""
        first = self.prose.sentence_start(paragraph.start, start)
        return Stretch(first, self.prose.sentence_end(end, paragraph.end))

    # -- origins

    def _with_origins(self, group: Group, paragraph: Stretch, rule: str) -> Iterator[Part]:
        """The group, then the States and bodies that it came from."""
        last = min(self.prose.sentence_end(group.end, paragraph.end), group.end + _LONGEST_LIST)
        origins = self.lists.states_in(group.name)
        origin_count: int | None = None
        end = group.end
        for start in islice(_links(self.text, group.end, last), 0 if origins else _MOST_FROM):
            counted = _ORIGIN_COUNT.match(self.text, start.end(), last)
            number = _small_number(counted["number"]) if counted else None
            if counted and number is not None:
                origin_count, end = number, counted.end()
                break
            origins = self.lists.at(start.end(), last, of_people=True)
            is_former = start["link"] == "of" and self.text[slice(*group.name)].rpartition(" ")[2] in _FORMER
            if start.start() > group.end and " on " in self.text[group.end : start.start()] and origins:
                origins = origins if origins[0].kind is TermKind.BODY else []  # "officers on drugs from Afghanistan"
            if "across" in start.group() and origins and origins[0].kind is TermKind.BODY:  # "from across the OSCE"
                origins = []
            if origins and (start["link"] != "in" or origins[0].kind is TermKind.STATE) and not is_former:
                end = origins[-1].end
                break
            origins = []
        if not origins:
            among = _AMONG.match(self.text, end, last)
            origins = self.lists.at(among.end(), last, of_people=True) if among else self._among_them(end, last)
        yield from self._with_states(group, end, rule, origins=origins, origin_count=origin_count)

    def _among_them(self, start: int, end: int) -> list[Named]:
        """``from 18 States, Azerbaijan, Iceland and Romania among them``."""
        position = self.text.find(_AMONG_THEM, start, end)
        return self.lists.before(position)[::-1] if position >= 0 else []

    def _with_states(
        self, group: Group, end: int, rule: str, *, origins: Sequence[Named], origin_count: int | None = None
    ) -> Iterator[Part]:
        """The group as far as its origins reach, then these, as far as they may take part."""
        yield Part(
            group.start,
            end,
            ParticipantKind.GROUP,
            group.name,
            None,
            Involvement.ATTENDEE,
            rule,
            group,
            tuple(origins),
            origin_count,
        )
        yield from self._origins(origins)

    def _origins(self, names: Iterable[Named]) -> Iterator[Part]:
        """The States and bodies that somebody came from; regions send nobody."""
        for named in names:
            if named.kind is not TermKind.REGION:
                yield named_part(named, self.lists, Involvement.ATTENDEE, "origin")


_LONGEST_NOUN = 24
_LONGEST_LIST = 3000  # characters of a list of States and bodies
_MOST_FROM = 4  # "from" of one phrase that are looked behind
_FURTHER = 120  # characters between two "from" of one phrase
_MOST_BETWEEN = 10  # words between them


_OSCE = ("osce", "odihr")
_ALSO_VERBS = _COLLECTIVES | frozenset({"guards", "heads", "judges", "monitors", "pilots"})
# "an expert from", "one young prosecutor of", but not "Bo Lind, a lawyer from"
_SOMEBODY = Pattern(
    r"(?<!,\ )(?<![\w-])(?:[Aa]n?|[Oo]ne)\ (?:(?!former|retired)[a-z-]+\ ){0,2}(?P<noun>[a-z][a-z-]*)\Z"
)
_LONGEST_PHRASE = 80


def _is_guest(named: Named) -> bool:
    """Whether the name is of a body, and of none of the OSCE's own."""
    return named.kind is TermKind.BODY and not (named.term is not None and named.term.id.startswith(_OSCE))


def _is_somebody(word: str) -> bool:
    return not word.endswith("s") and is_group_noun(f"{word}s") and word not in _SENT_BY_NOBODY


_SENT_BY_NOBODY = frozenset("child citizen girl member migrant number organization person resident team victim".split())


def _nouns_of(words: frozenset[str]) -> list[str]:
    """Those of `words` that are nouns of groups: what ends as a plural is looked at, all else is of the lists."""
    return [*filter(_is_noun, [word for word in words if word[-1:] in "s'S"]), *words & _WITHOUT_ENDING]


def _is_noun(word: str) -> bool:
    return is_group_noun(word) or word.casefold() in _COLLECTIVES


_WITHOUT_ENDING = frozenset(
    written
    for word in GROUP_NOUNS | _COLLECTIVES
    if not word.endswith("s")
    for written in (word, word.capitalize(), word.upper())
)


def _stands_in(positions: Sequence[int], start: int, end: int) -> bool:
    i = bisect_left(positions, start)
    return i < len(positions) and positions[i] < end


def _links(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Every "from", "of" and "in" of the phrase that goes on at `start`: *experts from agencies of Bangladesh*."""
    link = _FROM.match(text, start, end) or _behind_topic(text, start, end)
    while link is not None:
        yield link
        link = _next_link(text, link.end(), end)


_TOPIC = Pattern(r"\ on\ (?P<topic>[^.;:\"()\n]{3,90}?)(?=\ from\ )")


def _behind_topic(text: str, start: int, end: int) -> re.Match[str] | None:
    """*experts on refugees and migration issues from UNHCR*."""
    topic = _TOPIC.match(text, start, end)
    if topic is None or any(map(_is_verb, topic["topic"].replace(",", "").split(" "))):
        return None
    return _FROM.match(text, topic.end(), end)


def _next_link(text: str, start: int, end: int) -> re.Match[str] | None:
    limit = min(end, start + _FURTHER)
    found = (text.find(f" {link} ", start, limit) for link in ("from", "in", "of"))
    places = [place for place in found if place >= 0]
    if not places or any(mark in text[start : min(places)] for mark in ';:"()'):
        return None
    between = text[start : min(places)].replace(",", "").split(" ")
    if len(between) > _MOST_BETWEEN or any(map(_ends_phrase, between)):
        return None
    if between[-1] in _SEATED and text.startswith(" in ", min(places)):  # "from OSCE field operations in Albania"
        return None
    return _FROM.match(text, min(places), end)


def _phrase_start(text: str, first: int, noun: int) -> int:
    """Where the noun phrase before a plural noun begins: *high-level representatives*, *national experts*."""
    for _ in range(3):
        if noun - 1 <= first:
            break
        space = text.rfind(" ", first, noun - 1)
        word = text[space + 1 : noun - 1]
        if (
            space < first
            or not word
            or not word[0].islower()
            or word in _NO_ADJECTIVE
            or not word.replace("-", "").isalpha()
        ):
            break
        noun = space + 1
    return noun


_NO_ADJECTIVE = frozenset(
    "addressed also briefed invited met welcomed the a an by with and or of to for from in on at as between among"
    " together other these those their its all how they when where"
    " both including included include were was are is who that involving gathered attended joined trained".split()
)


_SEATED = frozenset("based centres missions offices operations presences".split())


def _is_verb(word: str) -> bool:
    return word in FINITE_VERBS or (word.islower() and word.endswith("ed"))


def _ends_phrase(word: str) -> bool:
    """Whether the word is no part of a noun phrase in small letters, or tells of others: *editors and leaders of*."""
    return word in _NO_PHRASE or _is_verb(word) or word in _PEOPLE


_PEOPLE = GROUP_NOUNS - frozenset({"companies", "delegations", "guards", "organizations", "teams"})
_NO_PHRASE = FINITE_VERBS | frozenset("as at by for in on that to today which who with yesterday".split())


def _small_number(words: str) -> int | None:
    try:
        return read_number(words)
    except KeyError:
        return None
