"""Events: what took place, when and where, read from single sentences."""

from __future__ import annotations

import pytest

import osce_news

# A sentence, and its events: what, dates, places, organizers.
SENTENCES = {
    "the date at once": (
        "A seminar on wells was held on 4 May 2010 in Samarkand.",
        [("seminar", ["4 May 2010"], ["Samarkand"], [])],
    ),
    "an organizer between commas": (
        "A seminar on wells in border areas, organized by the OSCE Office in Minsk, opened in Minsk today.",
        [("seminar", ["today"], ["Minsk"], ["OSCE Office in Minsk"])],
    ),
    "several of a kind": (
        "Three one-day training seminars and a public debate concluded on 21 February 2009.",
        [("one-day training seminars", ["21 February 2009"], [], [])],
    ),
    "one of a series": (
        "The first in a series of co-ordination meetings on wells was held today in Sarajevo.",
        [("co-ordination meetings", ["today"], ["Sarajevo"], [])],
    ),
    "one of many": (
        "The first of 800 planned seminars on wells has started in Kyiv today.",
        [("planned seminars", ["today"], ["Kyiv"], [])],
    ),
    "the date before the event": (
        "Some 30 students gathered in Almaty today to attend a seminar on wells.",
        [("seminar", ["today"], ["Almaty"], [])],
    ),
    "a name in capitals": (
        "The 25th Lake Media Conference concluded in Tashkent today.",
        [("25th Lake Media Conference", ["today"], ["Tashkent"], [])],
    ),
    "a State and a town, and a body with its place": (
        "The conference on wells in Uzbekistan, held by the OSCE Centre in Tashkent, took place in Samarkand today.",
        [("conference", ["today"], ["Samarkand"], ["OSCE Centre in Tashkent"])],
    ),
    "an event that ended": (
        "The two-day event, which ended today, was opened by Ambassador Bo Lind.",
        [("two-day event", ["today"], [], [])],
    ),
    "a verb": ("Wells and lakes are meeting in Bishkek today.", []),
    "no date": ("A seminar on wells was held in Osh.", []),
    "those who meet": ("The seminar participants met today.", []),
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_events_of_a_sentence(sentence: str, expected: list[tuple[str, list[str], list[str], list[str]]]) -> None:
    events = osce_news.parse(f"Wells of the valley\nVIENNA, 5 May 2010 - {sentence}").events
    assert [
        (
            event.what.text,
            [date.span.text for date in event.dates],
            [place.text for place in event.places],
            [organizer.name.text for organizer in event.organizers],
        )
        for event in events
    ] == expected
