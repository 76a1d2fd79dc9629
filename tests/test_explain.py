"""Every rule has an example in which it decides, and says why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

import osce_news
from osce_news.facts.rules import RULES, Rule
from osce_news.model import Article, Explanation, Fact, Person, Quote
from tests.gate import floors, passages, rules

FINDERS: Mapping[Fact, Callable[[str], Sequence[Quote | Person]]] = {
    Fact.QUOTATION: osce_news.find_quotes,
    Fact.STATEMENT: osce_news.find_statements,
    Fact.PERSON: osce_news.find_people,
}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: f"{rule.fact.value}: {rule.id}")
def test_a_rule_decides_in_its_example(rule: Rule) -> None:
    is_page = rule.id == "headline"  # only a page has a title
    found = osce_news.parse(rule.example).quotes if is_page else FINDERS[rule.fact](rule.example)
    assert rule.id in {fact.rule for fact in found}


def every_page() -> list[Path]:
    return sorted(floors.GATE.glob("*/raw/*.txt"))


@pytest.mark.parametrize("file", every_page(), ids=lambda file: file.stem)
def test_every_fact_of_a_page_is_explained(file: Path) -> None:
    article = osce_news.parse(file.read_bytes().decode())
    explained = osce_news.explain(article)
    check(article, explained)


def test_every_fact_of_the_passages_is_explained() -> None:
    for name in floors.CONSTRUCTIONS:
        for passage in passages.read_passages(floors.GATE / name):
            article = osce_news.parse(passage.text)
            check(article, osce_news.explain(article))


def test_the_page_of_rules_is_up_to_date() -> None:
    page = rules.PAGE.read_text("utf-8")
    assert rules.with_table(page, rules.table(rules.measure())) == page, "python -m tests.gate.rules --update"


def check(article: Article, explained: tuple[Explanation, ...]) -> None:
    found = Counter(explanation.fact for explanation in explained)
    assert found[Fact.QUOTATION] == len(article.quotes)
    assert found[Fact.STATEMENT] == len(article.statements)
    assert found[Fact.PERSON] == len(article.people)
    for explanation in explained:
        spans = [*explanation.words, *(span for _, span in explanation.evidence)]
        assert all(article.text[span.start : span.end] == span.text for span in spans)
        assert f"[{explanation.rule}]" in str(explanation)
        assert str(explanation).count("\n") == len(explanation.evidence)


def test_long_words_are_cut_when_shown() -> None:
    words = "The lake is deep and the lake is wide and nobody has ever counted all the fish that live in it"
    article = osce_news.parse(f'Ferry school opens\n"{words}," said Mira Stanek, Head of the Lake Office.')
    first = str(osce_news.explain(article)[0])
    assert "'The lake is deep and the lake  ... ish that live in it,'" in first


def test_explaining_reads_nothing_again() -> None:
    article = osce_news.parse('Ferry school opens\n"It floats," said Mira Stanek, Head of the Lake Office.')
    assert osce_news.explain(osce_news.from_dict(osce_news.to_dict(article))) == osce_news.explain(article)
