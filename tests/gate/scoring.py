"""How well the pages of a folder are read, fact by fact.

    python -m tests.gate.scoring tests/gate/judging              the table
    python -m tests.gate.scoring tests/gate/judging --misses     and what was missed or read too much, page by page

The folder holds ``raw/NAME.txt``, the page, and ``gold/NAME.json``, the checked answer. Both the answer and what the
library reads become an `Answer`, and two answers are compared. Figures are micro-averaged; the interval is a 95 %
bootstrap over pages.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import osce_news
from osce_news.model import Article
from tests.gate.answers import Answer, Counted, Dated, Said, given_answer, wanted_answer

# -- figures ----------------------------------------------------------------------------------------------------------


class Row(NamedTuple):
    """Facts that are right, that were wanted, and that were given."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def plus(self, other: Row) -> Row:
        return Row(self.right + other.right, self.wanted + other.wanted, self.given + other.given)

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.wanted + self.given) if self.wanted + self.given else 1.0


class Miss(NamedTuple):
    fact: str
    page: str
    words: str


class Score:
    """The rows of each fact, page by page, and every miss."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Row]] = defaultdict(dict)
        self.misses: list[Miss] = []

    def add(self, fact: str, page: str, row: Row, *misses: str) -> None:
        self.rows[fact][page] = self.rows[fact].get(page, Row()).plus(row)
        self.misses += [Miss(fact, page, words) for words in misses]

    def total(self, fact: str, pages: Sequence[str] | None = None) -> Row:
        rows = self.rows[fact]
        total = Row()
        for page in rows if pages is None else pages:
            total = total.plus(rows.get(page, Row()))
        return total

    def pages(self) -> list[str]:
        return sorted({page for rows in self.rows.values() for page in rows})

    def missing_pages(self, fact: str) -> list[str]:
        return sorted({miss.page for miss in self.misses if miss.fact == fact})

    def interval(self, fact: str, pages: Sequence[str], resamples: int = 500) -> tuple[float, float]:
        """The middle 95 % of F1 when whole pages are drawn again, always in the same way."""
        rng = random.Random(1975)
        values = sorted(self.total(fact, rng.choices(pages, k=len(pages))).f1 for _ in range(resamples))
        return values[resamples // 40], values[-resamples // 40]


# -- comparing --------------------------------------------------------------------------------------------------------


def compare(score: Score, page: str, text: str, wanted: Answer, given: Answer) -> None:
    """Adds the rows of one page; `text` is the page, to name what was missed by its words."""

    def exact(fact: str, one: object, other: object) -> None:
        if one is not None or other is not None:
            row = Row(int(one == other), int(one is not None), int(other is not None))
            score.add(fact, page, row, *([f"wanted {one!r}, got {other!r}"] if one != other else []))

    def sets(fact: str, one: frozenset[str] | None, other: frozenset[str] | None) -> None:
        if one is not None:
            other = other or frozenset()
            misses = [f"missed {x!r}" for x in sorted(one - other)] + [f"too much {x!r}" for x in sorted(other - one)]
            score.add(fact, page, Row(len(one & other), len(one), len(other)), *misses)

    exact("title", wanted.title, given.title)
    exact("kind", wanted.kind, given.kind)
    exact("dateline", wanted.dateline, given.dateline)
    if wanted.published is not None:  # an answer gives it only where a label or a date line does
        exact("published", wanted.published, given.published)
    compare_speech(score, page, text, wanted, given)
    sets("people", frozenset(wanted.people), frozenset(given.people))
    for name in wanted.people.keys() & given.people.keys():
        exact("person role", wanted.people[name], given.people[name])
    for name in wanted.people.keys() - given.people.keys():
        exact("person role", wanted.people[name], None)
    sets("states", wanted.states, given.states - (wanted.past_states - wanted.states) - {"kosovo"})
    found = {name for name in wanted.organizations if any(_is_same_body(name, body) for body in given.organizations)}
    sets("organizations", wanted.organizations, frozenset(found))
    _compare_counts(score, page, text, wanted.counts, given.counts)
    _compare_dates(score, page, text, wanted.dates, given.dates)
    sets("organizers", wanted.organizers, given.organizers)
    sets("partners", wanted.partners, given.partners)
    sets("funders", wanted.funders, given.funders)


def compare_speech(score: Score, page: str, text: str, wanted: Answer, given: Answer) -> None:
    """Adds the rows of what is said on one page, and of who says it."""
    _compare_quotes(score, page, text, wanted, given)
    if wanted.statements is not None:
        _compare_statements(score, page, text, wanted.statements, given.statements or ())


def _compare_quotes(score: Score, page: str, text: str, wanted: Answer, given: Answer) -> None:
    pairs = _pair(wanted.quotes, given.quotes)
    for one, other in pairs:
        span = one is not None and other is not None and core(text, one) == core(text, other)
        name = _compare_field(score, "speaker strict", page, one and one.speakers, other and other.speakers)
        _compare_loosely(score, page, one.speakers if one else frozenset(), other.speakers if other else frozenset())
        role = _compare_field(score, "speaker role", page, one and one.role, other and other.role)
        _compare_field(score, "cue", page, one and one.cue, other and other.cue)
        for fact, right in (("quote span", span), ("quote end to end", span and name and role)):
            words = _difference(text, one, other)
            row = Row(int(right), int(one is not None), int(other is not None))
            score.add(fact, page, row, *([] if right else [words]))
    for stretch in sorted(wanted.not_quotes):
        here = Said(start=stretch[0], end=stretch[1])
        taken = any(overlap(here, quote) >= 0.5 for quote in given.quotes)  # inside a longer quotation it may stand
        words = text[slice(*stretch)]
        score.add("not a quote", page, Row(int(not taken), 1, 1), *([f"taken for speech: {words!r}"] if taken else []))


def _compare_statements(score: Score, page: str, text: str, wanted: Sequence[Said], given: Sequence[Said]) -> None:
    for one, other in _pair(wanted, given):
        exact = one is not None and other is not None and core(text, one) == core(text, other)
        near = one is not None and other is not None and overlap(one, other) >= 0.8
        for fact, right in (("statement exact", exact), ("statement 0.8", near)):
            row = Row(int(right), int(one is not None), int(other is not None))
            score.add(fact, page, row, *([] if right else [_difference(text, one, other)]))
        _compare_field(score, "statement speaker", page, one and one.speakers, other and other.speakers)


def _compare_field(score: Score, fact: str, page: str, one: object, other: object) -> bool:
    """Adds one field of a pair; a field that neither has is right and counts for nothing."""
    right = one == other
    if one or other:
        shown = [sorted(x) if isinstance(x, frozenset) else x for x in (one, other)]
        row = Row(int(right), int(bool(one)), int(bool(other)))
        score.add(fact, page, row, *([] if right else [f"wanted {shown[0]!r}, got {shown[1]!r}"]))
    return right


def _compare_loosely(score: Score, page: str, one: frozenset[str], other: frozenset[str]) -> None:
    """Adds a pair of speakers, right where they share a part of a name: *Mira Stanek*, *Stanek*."""
    parts, others = (
        {part for name in names for part in name.split() if len(part) >= _NAME_PART} for names in (one, other)
    )
    if one or other:
        right = one == other or not parts.isdisjoint(others)
        misses = [] if right else [f"wanted {sorted(one)!r}, got {sorted(other)!r}"]
        score.add("speaker loose", page, Row(int(right), int(bool(one)), int(bool(other))), *misses)


_NAME_PART = 4  # letters of a part of a name that tells a person


def _compare_counts(score: Score, page: str, text: str, wanted: Sequence[Counted], given: Sequence[Counted]) -> None:
    left = list(given)
    for one in wanted:
        if one.takes_part:
            hit = next((g for g in left if g.start < one.end and one.start < g.end and g.number == one.number), None)
            if hit is not None:
                left.remove(hit)
            miss = [] if hit else [f"missed {text[one.start : one.end]!r}"]
            score.add("counts", page, Row(int(hit is not None), 1, int(hit is not None)), *miss)
    for other in left:
        score.add("counts", page, Row(0, 0, 1), f"too much {text[other.start : other.end]!r}")


def _compare_dates(score: Score, page: str, text: str, wanted: Sequence[Dated], given: Sequence[Dated]) -> None:
    """An answer lists the dates of events, not every date; one that touches none of them is not judged."""
    for one in wanted:
        touching = [g for g in given if g.start < one.end and one.start < g.end]
        hit = any(_is_same_date(one, g) for g in touching)
        got = [f"{g.first}..{g.last}" for g in touching]
        miss = [] if hit else [f"{text[one.start : one.end]!r} is {one.first}..{one.last}, got {got}"]
        score.add("event dates", page, Row(int(hit), 1, int(bool(touching))), *miss)


# -- when two are the same --------------------------------------------------------------------------------------------


def _is_same_date(one: Dated, other: Dated) -> bool:
    def without_year(date: str) -> str:
        return date if date.startswith("-") else f"-{date[4:]}"

    if (one.first, one.last) == (other.first, other.last):
        return True
    return one.inferred and (without_year(one.first), without_year(one.last)) == (other.first, other.last)


def _is_same_body(name: str, body: str) -> bool:
    """Equal, or the one is the other with a part of its name left out: *the Lake Office* of the *OSCE Lake Office*."""
    return name == body or name in body or (body in name and len(body) > 0.6 * len(name))


def core(text: str, said: Said) -> tuple[int, int]:
    """The stretch without white space at its ends and without one final comma or full stop."""
    words = text[said.start : said.end]
    start = said.start + len(words) - len(words.lstrip())
    kept = words.rstrip()
    kept = kept[:-1].rstrip() if kept.endswith((",", ".")) else kept
    return start, said.start + len(kept)


def overlap(one: Said, other: Said) -> float:
    """Characters in both, of the characters in either."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / max(1, max(one.end, other.end) - min(one.start, other.start))


def _pair(wanted: Sequence[Said], given: Sequence[Said]) -> list[tuple[Said | None, Said | None]]:
    """Each wanted one with the given one that overlaps it most, by a half or more; then what is left of the given."""
    left = list(given)
    pairs: list[tuple[Said | None, Said | None]] = []
    for one in wanted:
        best = max(left, key=lambda other: overlap(one, other), default=None)
        if best is not None and overlap(one, best) < 0.5:
            best = None
        if best is not None:
            left.remove(best)
        pairs.append((one, best))
    return pairs + [(None, other) for other in left]


def _difference(text: str, one: Said | None, other: Said | None) -> str:
    shown = []
    for word, said in (("wanted", one), ("got", other)):
        words = " ".join(text[said.start : said.end].split()) if said else "nothing"
        shown.append(f"{word} {words if len(words) < 70 else f'{words[:34]} ... {words[-30:]}'!r}")
    return ", ".join(shown)


# -- a folder of pages ------------------------------------------------------------------------------------------------


def score_folder(folder: Path, parse: Callable[[str], Article] = osce_news.parse) -> Score:
    """The score of every answered page; where `parse` raises, everything that was wanted is missed."""
    score = Score()
    for file in sorted((folder / "gold").glob("*.json")):
        wanted = wanted_answer(json.loads(file.read_text("utf-8")))
        text = (folder / "raw" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        try:
            given = given_answer(parse(text))
        except Exception as error:  # one bad page must not hide the others
            given = Answer()
            score.misses.append(Miss("page", file.stem, f"{type(error).__name__}: {error}"))
        compare(score, file.stem, text, wanted, given)
    return score


def table(score: Score) -> str:
    """The figures for people."""
    pages = score.pages()
    lines = [f"{len(pages)} pages", f"{'fact':<18}{'n':>4}  precision  recall     F1  95 % of F1"]
    for fact in score.rows:
        row, (low, high) = score.total(fact), score.interval(fact, pages)
        figures = f"{row.precision:>11.3f}{row.recall:>8.3f}{row.f1:>7.3f}"
        lines.append(f"{fact:<18}{row.wanted:>4}{figures}  {low:.3f} to {high:.3f}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="say what was missed or read too much")
    options = parser.parse_args()
    score = score_folder(options.folder)
    print(table(score))
    if options.misses:
        for fact, page, words in sorted(score.misses, key=lambda miss: miss.page):
            print(f"{page}  {fact:<17} {words}")


if __name__ == "__main__":
    main()
