"""Quotations in a title: words with a speaker, whom the text below names; all other words in marks are names."""

from __future__ import annotations

import pytest

import osce_news

BODY = "OSH, 5 May 2010 - Ada Roth, Mayor of Osh, opened a fair today. Bo Lind, OSCE adviser, came."


@pytest.mark.parametrize(
    ("title", "words", "speaker", "cue"),
    [
        ('"Nobody is too young," says OSCE adviser', "Nobody is too young,", "Bo Lind", "says"),
        ('"Nobody is too young," says Mayor of Osh', "Nobody is too young,", "Ada Roth", "says"),
        ('Mayor of Osh calls fair "a gift to the town"', "a gift to the town", "Ada Roth", "calls"),
        ('Mayor of Osh: "Nobody is too young"', "Nobody is too young", "Ada Roth", None),
        ('Ada Roth: "Nobody is too young to dig"', "Nobody is too young to dig", "Ada Roth", None),
    ],
)
def test_words_in_a_title_that_somebody_says(title: str, words: str, speaker: str, cue: str | None) -> None:
    (quote,) = osce_news.parse(f"{title}\n{BODY}").quotes
    assert (quote.text, quote.rule) == (words, "headline")
    assert [found.name.text for found in quote.speakers] == [speaker]
    assert (quote.cue and quote.cue.text) == cue


@pytest.mark.parametrize("title", ['Bakers open "Casa Alba"', '"Casa Alba" opens', "Mayor of Osh: nobody is too young"])
def test_names_in_a_title_are_no_quotations(title: str) -> None:
    assert osce_news.parse(f"{title}\n{BODY}").quotes == ()
