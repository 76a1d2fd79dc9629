"""The States of an article: what counts as one, and what the day of publication tells."""

from __future__ import annotations

import pytest

import osce_news
from osce_news.model import Article, TermKind


def article(sentence: str, year: int = 2012) -> Article:
    return osce_news.parse(f"Wells of the valley\nVIENNA, 5 May {year} - {sentence}")


@pytest.mark.parametrize(("year", "states"), [(2005, {"SCG", "SRB", "MNE"}), (2012, {"SRB", "MNE"})])
def test_a_union_is_two_states_after_its_end(year: int, states: set[str]) -> None:
    assert {state.id for state in article("Officers from Serbia and Montenegro met.", year).states} == states


def test_a_capital_that_stands_for_its_government_is_a_mention_and_no_state() -> None:
    found = article("Skopje and Athens signed an accord. Malta was pleased.")
    assert [state.id for state in found.states] == ["MLT"]
    marked = [(m.span.text, m.term.id) for m in found.mentions if m.metonym and m.term]
    assert marked == [("Skopje", "MKD"), ("Athens", "GRC")]


def test_a_capital_takes_no_part() -> None:
    assert article("Skopje and Athens agreed to finance the wells.").participants == ()


@pytest.mark.parametrize("sentence", ["They met in Skopje and signed.", "A train between Vienna and Budapest ran."])
def test_a_town_is_a_town(sentence: str) -> None:
    assert not any(mention.metonym for mention in article(sentence).mentions)


def test_what_no_status_is_claimed_for_is_a_mention_and_no_state() -> None:
    found = article("Officers from Kosovo and Malta met.")
    assert [state.id for state in found.states] == ["MLT"]
    assert [m.term.id for m in found.mentions if m.term and m.kind is TermKind.STATE] == ["kosovo", "MLT"]


@pytest.mark.parametrize("name", ["Congo", "Korea"])
def test_a_name_of_two_states_names_none(name: str) -> None:
    assert article(f"Wells in {name} are deep.").states == ()
