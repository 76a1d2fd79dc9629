"""Short pages with their facts below them: who took part, where and when; participation/README.md tells the notation.

python -m tests.gate.participation FILE...      the figures of these files, and what was missed or read too much
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import osce_news
from osce_news.model import (
    Article,
    Event,
    EventDate,
    Involvement,
    Mention,
    Participant,
    ParticipantKind,
    Quantifier,
    Status,
    TermKind,
)
from osce_news.vocabulary import OSCE
from tests.gate.answers import fold, fold_phrase
from tests.gate.passages import read_blocks
from tests.gate.scoring import Row, Score, table

FACTS = ("states", "bodies", "people", "groups", "dates", "durations", "involvement", "events")
_TAKERS = frozenset({ParticipantKind.STATE, ParticipantKind.BODY})


class Passage(NamedTuple):
    """A short page, and its facts: for each kind of fact what must be read, written plainly."""

    id: str
    text: str
    facts: Mapping[str, frozenset[str]]


def read_passages(folder: Path) -> list[Passage]:
    """The passages of every file in `folder`."""
    return [passage for file in sorted(folder.glob("*.txt")) for passage in read_file(file)]


def read_file(file: Path) -> Iterator[Passage]:
    """The passages of one file, in order."""
    return read_blocks(file, _passage)


def _passage(stem: str, name: str, lines: list[str]) -> Passage:
    text = "\n".join(line for line in lines if not line.startswith("@ "))
    facts = _facts((line.removeprefix("@ ") for line in lines if line.startswith("@ ")), text)
    return Passage(f"{stem}: {name}", text, facts)


def _facts(lines: Iterable[str], text: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        kind, _, words = line.partition(" ")
        fact, said = _LINES[kind](words, text) if kind in _LINES else _refuse(f"no such line: @ {line}")
        found[fact].add(said)
    return {fact: frozenset(found[fact]) for fact in FACTS}


def _refuse(why: str) -> tuple[str, str]:
    raise ValueError(why)


def _in_text(words: str, text: str) -> str:
    if " ".join(words.split()) not in " ".join(text.split()):
        raise ValueError(f"{words!r} does not stand in the text")
    return words


# -- the lines of an answer -------------------------------------------------------------------------------------------


def _state(words: str, _: str) -> tuple[str, str]:
    term = OSCE.names.get(words)
    return ("states", term.id) if term is not None else _refuse(f"no State is called {words!r}")


def _body(words: str, text: str) -> tuple[str, str]:
    return "bodies", fold_phrase(_in_text(words, text)) or ""


def _person(words: str, text: str) -> tuple[str, str]:
    name, _, role = words.partition(" = ")
    return "people", f"{fold(_in_text(name, text))} = {fold_phrase(_in_text(role, text)) if role else '-'}"


def _group(words: str, text: str) -> tuple[str, str]:
    phrase, _, count = words.partition(" = ")
    quantifier, _, number = count.rpartition(" ")
    kinds = {kind.value for kind in Quantifier}
    if not number.isdigit() or (quantifier or Quantifier.EXACT.value) not in kinds:
        raise ValueError(f"no count: {count!r}; a number, and one of {sorted(kinds)} before it")
    return "groups", f"{_place(phrase, text)} {quantifier or Quantifier.EXACT.value} {number}"


def _place(phrase: str, text: str) -> int:
    _in_text(phrase, text)
    return text.index(phrase)


def _date(words: str, text: str) -> tuple[str, str]:
    return "dates", _with_days(words, text)


def _duration(words: str, text: str) -> tuple[str, str]:
    return "durations", _with_days(words, text)


def _with_days(words: str, text: str) -> str:
    phrase, equals, days = words.partition(" = ")
    first, _, last = days.partition("..")
    if not equals:
        raise ValueError(f"no date: {words!r}")
    return f"{_in_text(phrase, text)} = {first}..{last or first}"


def _party(words: str, text: str) -> tuple[str, str]:
    involvement, _, name = words.partition(" ")
    if involvement not in {kind.value for kind in Involvement}:
        raise ValueError(f"no involvement: {involvement!r}")
    term = OSCE.names.get(name)
    who = term.id if term is not None and term.kind is TermKind.STATE else fold_phrase(_in_text(name, text))
    return "involvement", f"{involvement} {who}"


def _event(words: str, text: str) -> tuple[str, str]:
    parts = [part.strip() for part in words.split("|")]
    if len(parts) != _PARTS_OF_EVENT:
        raise ValueError(f"an event has three parts, what | dates | places: {words!r}")
    what, dates, places = parts
    _in_text(what, text)
    return "events", f"{fold(what).split(' ')[-1]} | {dates} | {places}"


_PARTS_OF_EVENT = 3
_LINES: Mapping[str, Callable[[str, str], tuple[str, str]]] = {
    "state": _state,
    "body": _body,
    "person": _person,
    "group": _group,
    "date": _date,
    "duration": _duration,
    "party": _party,
    "event": _event,
}


# -- what the library reads -------------------------------------------------------------------------------------------


def given_facts(article: Article) -> dict[str, frozenset[str]]:
    """The facts of an article, written as the lines of an answer are."""
    return {
        "states": _states(article),
        "bodies": frozenset(
            fold_phrase(m.span.text) or ""
            for m in article.mentions
            if m.kind is TermKind.BODY and not _is_in_brackets(m, article) and not _is_of_a_state(m, article)
        ),
        "people": frozenset(
            f"{fold(p.name.text)} = {(fold_phrase(p.role.text) if p.role else None) or '-'}" for p in article.people
        ),
        "groups": frozenset(
            f"{p.span.start} {p.quantifier.value} {p.count}"
            for p in article.participants
            if p.count is not None and p.quantifier is not None
        ),
        "dates": frozenset(_days(date) for date in article.dates if not _is_duration(date)),
        "durations": frozenset(_days(date) for date in article.dates if _is_duration(date)),
        "involvement": frozenset(
            f"{p.involvement.value} {_who(p)}"
            for p in article.participants
            if p.kind in _TAKERS and not _makes_no_claim(p)
        ),
        "events": frozenset(map(_in_words, article.events)),
    }


def _makes_no_claim(participant: Participant) -> bool:
    """Whether it is Kosovo, which the answers leave out."""
    term = participant.term
    return term is not None and term.kind is TermKind.STATE and term.status is None


def _is_in_brackets(mention: Mention, article: Article) -> bool:
    """Whether it is an abbreviation that only stands behind its name: ``(UNDP)``."""
    return article.text[mention.span.start - 1 : mention.span.start] == "(" and " " not in mention.span.text


def _is_of_a_state(mention: Mention, article: Article) -> bool:
    """Whether it is the Government of a State, which the answers name by the State alone."""
    inside = (m.span for m in article.mentions if m.kind is TermKind.STATE)
    return "Government" in mention.span.text.split(" ") and any(
        mention.span.start <= span.start and span.end <= mention.span.end for span in inside
    )


def _in_words(event: Event) -> str:
    dates = ", ".join(date.span.text for date in event.dates if not _is_duration(date))
    return f"{fold(event.what.text).split(' ')[-1]} | {dates} | {', '.join(place.text for place in event.places)}"


def _states(article: Article) -> frozenset[str]:
    """The States, Kosovo and the members of a former union left out."""
    terms = [m.term for m in article.mentions if m.term is not None and m.kind is TermKind.STATE and not m.metonym]
    unions = [term.name for term in terms if term.status is Status.FORMER_STATE]
    return frozenset(
        term.id
        for term in terms
        if term.status is not None and not any(term.name != union and term.name in union for union in unions)
    )


def _is_duration(date: EventDate) -> bool:
    return date.span.text.endswith("-day")


def _days(date: EventDate) -> str:
    return f"{date.span.text} = {date.first.isoformat()}..{date.last.isoformat()}"


def _who(participant: Participant) -> str:
    if participant.kind is ParticipantKind.STATE and participant.term is not None:
        return participant.term.id
    return fold_phrase(participant.name.text) or ""


def score(passages: Iterable[Passage]) -> Score:
    """The score of the passages, fact by fact."""
    result = Score()
    for passage in passages:
        given = given_facts(osce_news.parse(passage.text))
        for fact in FACTS:
            wanted, read = passage.facts[fact], given[fact]
            misses = [f"missed {x!r}" for x in sorted(wanted - read)] + [
                f"too much {x!r}" for x in sorted(read - wanted)
            ]
            result.add(fact, passage.id, Row(len(wanted & read), len(wanted), len(read)), *misses)
    return result


def main() -> None:
    result = score(passage for name in sys.argv[1:] for passage in read_file(Path(name)))
    print(table(result))
    for fact, page, words in result.misses:
        print(f"{page}  {fact:<12} {words}")


if __name__ == "__main__":
    main()
