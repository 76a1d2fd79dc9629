"""How often each rule is right, on every answered page and passage, and the table of it in docs/rules.md.

python -m tests.gate.rules            the table
python -m tests.gate.rules --update   writes it into docs/rules.md

A quotation is right where words, speaker and role are right; a statement where four fifths of its words and the speaker
are; a person where name and role are, on pages whose answer names everybody.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import osce_news
from osce_news.facts.rules import RULES
from osce_news.model import Article, Fact
from tests.figures import with_figures
from tests.gate import floors, passages
from tests.gate.answers import Answer, Said, fold, fold_phrase, given_answer, wanted_answer
from tests.gate.scoring import core, overlap

PAGE = floors.GATE.parents[1] / "docs" / "rules.md"

_HEADINGS = {Fact.QUOTATION: "Quotations", Fact.STATEMENT: "Statements", Fact.PERSON: "People"}


class Tally:
    """How many facts each rule has read, and how many of them are right."""

    def __init__(self) -> None:
        self.read: Counter[tuple[Fact, str]] = Counter()
        self.right: Counter[tuple[Fact, str]] = Counter()

    def add(self, fact: Fact, rule: str, *, right: bool) -> None:
        self.read[fact, rule] += 1
        self.right[fact, rule] += right

    def page(self, article: Article, wanted: Answer) -> None:
        given = given_answer(article)
        parts = iter(given.quotes)
        for quote in article.quotes:
            said = [next(parts) for _ in quote.parts]
            self.add(Fact.QUOTATION, quote.rule, right=all(_is_quoted(article.text, x, wanted.quotes) for x in said))
        if wanted.statements is not None:
            stated = iter(given.statements or ())
            for statement in article.statements:
                said = [next(stated) for _ in statement.parts]
                right = all(_is_stated(one, wanted.statements) for one in said)
                self.add(Fact.STATEMENT, statement.rule, right=right)
        if wanted.people:
            for person in article.people:
                name = fold(person.name.text)
                role = fold_phrase(person.role.text) if person.role else None
                right = name in wanted.people and wanted.people[name] == role
                self.add(Fact.PERSON, person.rule, right=right)


def _is_quoted(text: str, said: Said, wanted: Sequence[Said]) -> bool:
    same = (one for one in wanted if core(text, one) == core(text, said))
    return any((one.speakers, one.role) == (said.speakers, said.role) for one in same)


def _is_stated(said: Said, wanted: Sequence[Said]) -> bool:
    return any(overlap(one, said) >= 0.8 and one.speakers == said.speakers for one in wanted)


def answered() -> Iterator[tuple[str, Answer]]:
    """Every answered text that there is."""
    for name in floors.SETS:
        for file in sorted((floors.GATE / name / "gold").glob("*.json")):
            raw: Path = floors.GATE / name / "raw" / f"{file.stem}.txt"
            yield raw.read_bytes().decode(), wanted_answer(json.loads(file.read_text("utf-8")))
    for name in floors.CONSTRUCTIONS:
        for passage in passages.read_passages(floors.GATE / name):
            yield passage.text, passage.answer


def measure() -> Tally:
    tally = Tally()
    for text, answer in answered():
        tally.page(osce_news.parse(text), answer)
    return tally


def table(tally: Tally) -> Iterator[str]:
    for fact, heading in _HEADINGS.items():
        yield f"\n### {heading}\n\n| rule | decides because | example | read | right |\n|---|---|---|---|---|\n"
        for rule in (rule for rule in RULES.values() if rule.fact is fact):
            read, right = tally.read[fact, rule.id], tally.right[fact, rule.id]
            share = f"{100 * right // read} %" if read else "-"
            example = rule.example.replace("\n", "<br>").replace("|", "\\|")
            yield f"| `{rule.id}` | {rule.about} | {example} | {read} | {share} |\n"
    yield "\n"


def with_table(page: str, rows: Iterable[str]) -> str:
    """The page with its table."""
    return with_figures(page, "".join(rows))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write it into docs/rules.md")
    options = parser.parse_args()
    rows = list(table(measure()))
    if options.update:
        PAGE.write_text(with_table(PAGE.read_text("utf-8"), rows), "utf-8", newline="\n")
    else:
        print("".join(rows))


if __name__ == "__main__":
    main()
