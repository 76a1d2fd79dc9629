"""What is compared: the facts of a page, from its checked answer and from what the library reads.

Both are folded, so that case, accents, apostrophes and white space make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from osce_news.model import Article, Involvement, PartialDate, ParticipantKind, Quote, Speaker, TermKind
from osce_news.vocabulary import OSCE

# -- what is compared -------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Said:
    """A stretch of words and whose they are: one part of a quotation, or a statement."""

    start: int
    end: int
    speakers: frozenset[str] = frozenset()
    role: str | None = None
    cue: str | None = None


class Counted(NamedTuple):
    start: int
    end: int
    number: int
    takes_part: bool = True


class Dated(NamedTuple):
    start: int
    end: int
    first: str
    last: str
    inferred: bool = False
    """True where the year does not stand beside the date: it may be left out, but not be wrong."""


@attrs.frozen(kw_only=True)
class Answer:
    """The facts of a page, folded so that two answers can be compared; ``None``: the answer does not tell."""

    title: str | None = None
    kind: str | None = None
    dateline: tuple[tuple[str, ...], str | None] | None = None
    published: str | None = None
    quotes: Sequence[Said] = ()
    not_quotes: frozenset[tuple[int, int]] = frozenset()
    statements: Sequence[Said] | None = None
    people: Mapping[str, str | None] = attrs.field(factory=dict)
    states: frozenset[str] = frozenset()
    past_states: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    counts: Sequence[Counted] = ()
    dates: Sequence[Dated] = ()
    organizers: frozenset[str] | None = None
    partners: frozenset[str] | None = None
    funders: frozenset[str] | None = None


_LETTERS = str.maketrans("đĐłŁıəøØ’‘“”„", 'dDlLieoO\'\'"""')


def fold(words: str) -> str:
    """Case, accents, kinds of apostrophe and mark, white space and a final stop away."""
    letters = unicodedata.normalize("NFKD", words.translate(_LETTERS)).replace("\xad", "")
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(plain.casefold().split()).rstrip(" .,;:")


def fold_phrase(words: str | None) -> str | None:
    """A role or a name without its article or possessive pronoun; ``None`` stays."""
    return None if words is None else re.sub(r"^(?:the|an?|its|his|her|their|our) ", "", fold(words))


def fold_names(names: Iterable[str]) -> frozenset[str]:
    """Names of speakers, a group's or a document's without its article."""
    return frozenset(folded for name in names if (folded := fold_phrase(name)))


def _phrases(names: Collection[str]) -> frozenset[str]:
    return frozenset(re.sub(r"^(?:the|an?|its) ", "", fold(name)) for name in names)


def _state(name: str) -> str:
    term = OSCE.names.get(name) or OSCE.names.get(name.removeprefix("The "))
    return name if term is None else term.id


# -- the two sources of answers ---------------------------------------------------------------------------------------


def wanted_answer(gold: Mapping[str, Any]) -> Answer:
    """What the checked answer says."""

    def said(row: Mapping[str, Any]) -> Said:
        names = [name for name in (row["speaker"], *row.get("co_speakers", ())) if name]
        return Said(
            start=row["start"],
            end=row["end"],
            speakers=fold_names(names),
            role=fold_phrase(row["role"]),
            cue=row["cue"] and fold(row["cue"]),
        )

    line = gold["dateline"]
    return Answer(
        title=fold(gold["title"]),
        kind=gold["kind"] and fold(gold["kind"]),
        dateline=line and (tuple(fold(place) for place in line["places"]), line["date"]),
        published=gold["published"],
        quotes=[said(row) for row in gold["quotes"] if not row.get("duplicate_of")],
        not_quotes=frozenset((row["start"], row["end"]) for row in gold["not_quotes"]),
        statements=[said(row) for row in gold["statements"]] if "statements" in gold else None,
        people={fold(row["name"]): fold_phrase(row["role"]) for row in gold["persons"]},
        states=frozenset(map(_state, gold["countries"])),
        past_states=frozenset(map(_state, gold["historical_states"])),
        organizations=_phrases([row["name"] for row in gold["organizations"]]),
        counts=[Counted(row["start"], row["end"], row["number"], row["participants"]) for row in gold["counts"]],
        dates=[
            Dated(row["start_offset"], row["end_offset"], row["start"], row["end"], row["year_inferred"])
            for row in gold["event_dates"]
            if row["start"] is not None and not row["relative"]  # not "a two-day course"
        ],
        organizers=_phrases(gold["organizers"]) if "organizers" in gold else None,
        partners=_phrases(gold["partners"]) if "partners" in gold else None,
        funders=_phrases(gold["funders"]) if "funders" in gold else None,
    )


def is_nameless(speaker: Speaker) -> bool:
    """Whether the page calls the speaker by a role alone: *a teacher from Osh*."""
    return (
        speaker.role is not None and speaker.role.start <= speaker.name.start and speaker.name.end <= speaker.role.end
    )


def given_answer(article: Article) -> Answer:
    """What the library reads."""

    def said(quote: Quote) -> Iterator[Said]:
        for i, part in enumerate(quote.parts):
            yield Said(
                start=part.start,
                end=part.end,
                speakers=fold_names(s.name.text for s in quote.speakers if not is_nameless(s)),
                role=fold_phrase(quote.speaker.role.text) if quote.speaker and quote.speaker.role else None,
                cue=fold(quote.cue.text) if quote.cue and i == 0 else None,
            )

    def iso(date: PartialDate | None) -> str | None:
        return date.isoformat() if date else None

    def involved(*involvements: Involvement) -> frozenset[str]:
        return _phrases([p.name.text for p in article.participants if p.involvement in involvements])

    line = article.dateline
    return Answer(
        title=fold(article.title.text),
        kind=fold(article.kind.span.text) if article.kind else None,
        dateline=(tuple(fold(p.text) for p in line.places), iso(line.date)) if line else None,
        published=iso(article.date),
        quotes=[part for quote in article.quotes for part in said(quote)],
        statements=[part for statement in article.statements for part in said(statement)],
        people={fold(p.name.text): fold_phrase(p.role.text) if p.role else None for p in article.people},
        states=frozenset(m.term.id for m in article.mentions if m.term is not None and m.kind is TermKind.STATE),
        organizations=_phrases([m.span.text for m in article.mentions if m.kind is TermKind.BODY]),
        counts=[
            Counted(p.span.start, p.span.end, p.count)
            for p in article.participants
            if p.kind is ParticipantKind.GROUP and p.count is not None
        ],
        dates=[Dated(d.span.start, d.span.end, d.first.isoformat(), d.last.isoformat()) for d in article.dates],
        organizers=involved(Involvement.ORGANIZER, Involvement.HOST),
        partners=involved(Involvement.PARTNER),
        funders=involved(Involvement.FUNDER),
    )
