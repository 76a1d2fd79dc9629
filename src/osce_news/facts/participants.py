"""Who took part and how: attendees and where they came from, organizers, partners, funders, hosts, speakers.

States and bodies come from `frames` (*organized by X*), `beside_names` (*X's course*), `clauses` (*X organized*) and
`stated_roles` (*the hosts are X*), groups of people and their origins from `groups`. Here the speakers are added, and
all are put in order, each once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from osce_news.facts.beside_names import read_beside_names
from osce_news.facts.clauses import read_clauses
from osce_news.facts.frames import read_frames
from osce_news.facts.groups import read_group_parts
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.parts import Part
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.quoted import QuoteReading
from osce_news.facts.stated_roles import read_stated_roles
from osce_news.model import Involvement, Mention, Participant, ParticipantKind, SpeakerKind

__all__ = ["read_participants", "read_speakers"]


_READINGS: tuple[Callable[[Prose, Lists], Iterator[Part]], ...] = (
    read_frames,
    read_beside_names,
    read_clauses,
    read_stated_roles,
    read_group_parts,
)


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
    lists = Lists(prose.text, [name for name in named if not name.metonym])
    told = [part for read in _READINGS for part in read(prose, lists)]
    parts = [*_speakers(spoken), *(part for part in told if in_marks.at(part.start) is None)]
    parts.sort(key=lambda part: (part.start, -part.end))
    return tuple(_to_participant(part, prose, mentions) for part in _each_once(parts, prose.text))


def read_speakers(prose: Prose, spoken: Iterable[QuoteReading]) -> tuple[Participant, ...]:
    """The people who are quoted, in text order, each once."""
    parts = sorted(_speakers(spoken), key=lambda part: (part.start, -part.end))
    return tuple(_to_participant(part, prose, {}) for part in _each_once(parts, prose.text))


def _each_once(parts: Iterable[Part], text: str) -> Iterator[Part]:
    seen: set[tuple[object, ...]] = set()
    for part in parts:
        who: object = part.term.id if part.term is not None else text[slice(*part.name)]
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
