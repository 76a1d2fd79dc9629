"""Who took part and how: attendees and where they came from, organizers, partners, funders, hosts, speakers.

States and bodies come from the frames of `osce_news.facts.frames`, counted groups from `osce_news.facts.counts`. Read
here are where a group came from, groups without a count, and the speakers; then all are put in order, each once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.counts import Group, read_groups, read_number
from osce_news.facts.frames import Part, named_part, read_frames
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.roles import FINITE_VERBS
from osce_news.model import Involvement, Mention, Participant, ParticipantKind, SpeakerKind, TermKind
from osce_news.vocabulary.offices import GROUP_NOUNS

__all__ = ["read_participants", "read_speakers"]


def read_participants(
    prose: Prose,
    named: Sequence[Named],
    mentions: Mapping[Stretch, Mention],
    spoken: Iterable[QuoteReading],
    in_marks: Stretches,
) -> tuple[Participant, ...]:
    """The participants of the paragraphs, in text order; each at the first place that says how it took part.

    What a speaker says of others stands in marks and is no report of who took part.
    """
    lists = Lists(prose.text, named)
    framed = [*read_frames(prose, lists), *_groups(prose, lists)]
    parts = [*_speakers(spoken), *(part for part in framed if in_marks.at(part.start) is None)]
    parts.sort(key=lambda part: (part.start, -part.end))
    return tuple(_to_participant(part, prose, mentions) for part in _each_once(parts, prose.text))


def read_speakers(prose: Prose, spoken: Iterable[QuoteReading]) -> tuple[Participant, ...]:
    """The people who are quoted, in text order, each once."""
    parts = sorted(_speakers(spoken), key=lambda part: (part.start, -part.end))
    return tuple(_to_participant(part, prose, {}) for part in _each_once(parts, prose.text))


def _each_once(parts: Iterable[Part], text: str) -> Iterator[Part]:
    seen: set[tuple[object, ...]] = set()
    for part in parts:
        name = part.stands_for or part.name
        who: object = part.term.id if part.term is not None else text[name.start : name.end]
        key = (part.kind, part.involvement, who) if part.group is None else (part.start, part.end)
        if key not in seen:
            seen.add(key)
            yield part


def _to_participant(part: Part, prose: Prose, mentions: Mapping[Stretch, Mention]) -> Participant:
    """The participant as a fact of the model; spans that a mention has already are taken from it."""
    mention = mentions.get(Stretch(part.start, part.end))
    span = mention.span if mention else prose.span(part.start, part.end)
    return Participant(
        span=span,
        kind=part.kind,
        name=span if part.name == (part.start, part.end) else prose.span(*part.name),
        term=part.term,
        involvement=part.involvement,
        count=part.group.count if part.group else None,
        quantifier=part.group.quantifier if part.group else None,
        origins=tuple(mentions[Stretch(named.start, named.end)] for named in part.origins),
        origin_count=part.origin_count,
        rule=part.rule,
    )


# -- groups and where they came from ----------------------------------------------------------------------------------

_FROM = Pattern(
    r"(?:\ \([^()\n]{2,40}\))?,?\ (?:from|representing|of)\ (?:both\ |across\ )?(?:the\ )?"
    r"(?:(?:central|eastern|northern|southern|western)\ )?"
)
_ORIGIN_COUNT = Pattern(
    r"(?P<number>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)\ (?:[\w-]+\ (?:and\ )?){0,6}?(?:countries|States|states|nations)(?!\w)"
)
_GROUP_NOUNS = GROUP_NOUNS | {noun.capitalize() for noun in GROUP_NOUNS} | {"delegation", "team"}
# Words of a sentence that says that somebody took part; "took part" and "were present" by their last word.
_ATTEND = frozenset(
    "attend attended attending bring bringing brings brought came come gather gathered gathering involve involved"
    " involving join joined joining met part participate participated participating participation present represent"
    " represented representing together trained worked working".split()
)
# What trainers, delegates and pupils do at an event, or what happens to it: "Experts from Georgia presented a plan".
_TAKE_PART = _ATTEND | frozenset(
    "began begins concluded conducted delivered discuss discussed ended exchange exchanged held included includes"
    " learn learned opened organised organized presented provided shared started taught visited".split()
)
_AT_LARGE = frozenset(
    "children citizens civilians families migrants people persons refugees residents returnees victims villagers voters"
    " witnesses".split()
)


def _groups(prose: Prose, lists: Lists) -> Iterator[Part]:
    counted: list[Part] = []
    for group in read_groups(prose):
        parts = list(_with_origins(group, prose, lists, prose.line(group.start), "counted-group"))
        counted.append(parts[0])
        yield from parts
    starts = [part.start for part in counted]
    attended = [position for position, _ in prose.positions(_ATTEND)]
    acted = [position for position, _ in prose.positions(_TAKE_PART)]
    for position, noun in prose.positions(_GROUP_NOUNS):
        end = position + len(noun)
        i = bisect_left(starts, position + 1) - 1
        own = prose.paragraph_at(position)
        if own is None or (i >= 0 and counted[i].end >= end):
            continue
        if not prose.text.startswith((" from ", " of "), end):
            if prose.text[end + 1 : end + 1 + _LONGEST_NOUN].partition(" ")[0] in _GROUP_NOUNS:  # "women entrepreneurs"
                continue
            yield from _of_demonyms(Stretch(position, end), prose, lists, own, attended)
        else:
            verbs = attended if noun.casefold() in _AT_LARGE else acted
            yield from _uncounted(Stretch(position, end), prose, lists, own, verbs)


def _of_demonyms(noun: Stretch, prose: Prose, lists: Lists, paragraph: Stretch, verbs: Sequence[int]) -> Iterator[Part]:
    """``Kyrgyz, Tajik and Uzbek women entrepreneurs met``: the States that a group is called by."""
    sentence = Stretch(prose.sentence_start(paragraph.start, noun.start), prose.sentence_end(noun.end, paragraph.end))
    first = _phrase_start(prose.text, sentence.start, noun.start)
    states = lists.before(first - 1)[::-1]
    i = bisect_left(verbs, noun.end)
    acts = i < len(verbs) and verbs[i] < sentence.end
    if not acts or not all(map(lists.is_demonym, states)) or not states or prose.text[first - 1] != " ":
        return
    name = Stretch(states[0].start, noun.end)
    yield from _with_states(Group(*name, name, None, None), noun.end, lists, "group-of", origins=states)


def _uncounted(
    noun: Stretch, prose: Prose, lists: Lists, paragraph: Stretch, attended: Sequence[int]
) -> Iterator[Part]:
    """``Experts ... from Bangladesh, Belize and Mozambique took part``: no count, but origins and a frame."""
    text = prose.text
    first = prose.sentence_start(paragraph.start, noun.start)
    last = prose.sentence_end(noun.end, paragraph.end)
    i = bisect_left(attended, first)
    if i == len(attended) or attended[i] >= last:
        return
    name = Stretch(_phrase_start(text, first, noun.start), noun.end)
    group = Group(name.start, name.end, name, None, None)
    for part in _with_origins(group, prose, lists, paragraph, "group-from"):
        if part.kind is not ParticipantKind.GROUP or part.origins or part.origin_count is not None:
            yield part


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
    "also met the a an by with and or of to for from in on at as between among together other these those their its all"
    " both including included include were was are is who that involving gathered attended joined trained".split()
)


def _with_origins(group: Group, prose: Prose, lists: Lists, paragraph: Stretch, rule: str) -> Iterator[Part]:
    """The group, then the States that it came from."""
    text = prose.text
    last = min(prose.sentence_end(group.end, paragraph.end), group.end + _LONGEST_LIST)
    origins = lists.states_in(group.name)
    origin_count: int | None = None
    end = group.end
    start = _FROM.match(text, group.end, last)
    for _ in range(_MOST_FROM):
        if start is None or origins:
            break
        counted = _ORIGIN_COUNT.match(text, start.end(), last)
        number = _small_number(counted["number"]) if counted else None
        if counted and number is not None:
            origin_count, end = number, counted.end()
            break
        origins = lists.at(start.end(), last)
        if origins:
            end = origins[-1].end
            break
        start = _next_from(text, start.end(), last)
    yield from _with_states(group, end, lists, rule, origins=origins, origin_count=origin_count)


def _with_states(
    group: Group, end: int, lists: Lists, rule: str, *, origins: Sequence[Named], origin_count: int | None = None
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
    for named in origins:
        if named.kind is not TermKind.REGION:
            yield named_part(named, lists, Involvement.ATTENDEE, "origin")


_LONGEST_NOUN = 24
_LONGEST_LIST = 3000  # characters of a list of States and bodies
_MOST_FROM = 3  # "from" of one phrase that are looked behind
_FURTHER = 120  # characters between two "from" of one phrase
_MOST_BETWEEN = 10  # words between them


def _next_from(text: str, start: int, end: int) -> re.Match[str] | None:
    """The next "from" or "of" of the same phrase: *experts from border agencies of Bangladesh, ...*."""
    limit = min(end, start + _FURTHER)
    places = [place for place in (text.find(" from ", start, limit), text.find(" of ", start, limit)) if place >= 0]
    if not places or any(mark in text[start : min(places)] for mark in ';:"()'):
        return None
    between = text[start : min(places)].replace(",", "").split(" ")
    if len(between) > _MOST_BETWEEN or any(map(_ends_phrase, between)):
        return None
    return _FROM.match(text, min(places), end)


def _ends_phrase(word: str) -> bool:
    """Whether the word is no part of a noun phrase in small letters, or tells of others: *editors and leaders of*."""
    return word in _NO_PHRASE or (word.islower() and word.endswith("ed")) or word in _PEOPLE


_PEOPLE = GROUP_NOUNS - frozenset({"companies", "delegations", "organizations", "teams"})
_NO_PHRASE = FINITE_VERBS | frozenset("as at by for in on that to today which who with yesterday".split())


def _small_number(words: str) -> int | None:
    try:
        return read_number(words)
    except KeyError:
        return None


# -- speakers ---------------------------------------------------------------------------------------------------------


def _speakers(spoken: Iterable[QuoteReading]) -> Iterator[Part]:
    """The people who are quoted or reported, each where the page names them most fully."""
    for quote in spoken:
        for voice in quote.attribution.voices:
            if voice.kind is SpeakerKind.PERSON:
                yield Part(
                    voice.name.start,
                    voice.name.end,
                    ParticipantKind.PERSON,
                    voice.name,
                    None,
                    Involvement.SPEAKER,
                    "speaker",
                )
