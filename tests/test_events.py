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
    "far from its date": (
        "The Lake Forum took part in a study visit to Oslo organized by the OSCE Mission to Serbia and the Centre for"
        " Wells from 19 to 21 October 2009.",
        [
            (
                "study visit",
                ["from 19 to 21 October 2009"],
                ["Oslo"],
                ["OSCE Mission to Serbia", "Centre for Wells"],
            )
        ],
    ),
    "the day of what an event is about": (
        "The Lake Forum gave a press conference on Thursday's vote.",
        [],
    ),
    "what an event followed": (
        "The fair followed successful workshops held in 2005 and 2006.",
        [("successful workshops", ["2005 and 2006"], [], [])],
    ),
    "two events of one sentence": (
        "It grew out of a workshop in Zagreb on 10 March and a hearing in Ljubljana on 4 April.",
        [
            ("workshop", ["10 March"], ["Zagreb"], []),
            ("hearing", ["4 April"], ["Ljubljana"], []),
        ],
    ),
    "several days, each in a town of its own": (
        "Preparatory seminars were held in Belgrade on 5 and 6 November 2009, in Osh from 11 to 13 February and in Baku"
        " on 15 April.",
        [
            (
                "Preparatory seminars",
                ["5 and 6 November 2009", "from 11 to 13 February", "15 April"],
                ["Belgrade", "Osh", "Baku"],
                [],
            )
        ],
    ),
    "the date inside its name": (
        "At the 29 April round table in Brcko, wells were praised.",
        [("round table", ["29 April"], ["Brcko"], [])],
    ),
    "several towns": (
        "A two-day tour was held on 4 and 5 March 2010 in Vienna, Oslo and Sofia.",
        [("two-day tour", ["4 and 5 March 2010"], ["Vienna", "Oslo", "Sofia"], [])],
    ),
    "a town that no list knows": (
        "A course for well diggers ended in Zemo Arkhi on 4 May.",
        [("course", ["4 May"], ["Zemo Arkhi"], [])],
    ),
    "a language is no town": (
        "The course for well diggers was held in English on 4 May.",
        [("course", ["4 May"], [], [])],
    ),
    "a town as the host": (
        "From 3 to 7 July Bukhara will play host to a summer school on wells.",
        [("summer school", ["From 3 to 7 July"], ["Bukhara"], [])],
    ),
    "a possessive instead of an article": (
        "Mongolia's first course for well diggers ended in Ulaanbaatar on 4 May.",
        [("first course", ["4 May"], ["Ulaanbaatar"], [])],
    ),
    "where people are from is no venue": (
        "Officers of agencies in Afghanistan completed a course on wells on 4 May.",
        [("course", ["4 May"], [], [])],
    ),
    "an election, observed": (
        "The Lake Vote Office opened a bureau for the 25 October parliamentary elections in Ukraine.",
        [("parliamentary elections", ["25 October"], ["Ukraine"], [])],
    ),
    "an election observation mission": ("The Lake Vote Office opened an election observation mission on 4 May.", []),
    "the name of a body": ("The Central Election Commission of Norway signed a paper on 17 October.", []),
    "a training centre": ("They came to the Nida Training Centre on 17 March.", []),
    "a document with the name of a town": (
        "A conference on the Budapest Convention took place on 4 May.",
        [("conference", ["4 May"], [], [])],
    ),
    "a summer school in capitals": (
        "The Lake Summer School for Bakers took place from 19 to 24 July 2009 in Osh.",
        [("Lake Summer School", ["from 19 to 24 July 2009"], ["Osh"], [])],
    ),
    "training without an article": (
        "From 10 to 14 April 2010, the OSCE Mission to Serbia organized training on ropes for 15 bakers.",
        [("training", ["From 10 to 14 April 2010"], [], ["OSCE Mission to Serbia"])],
    ),
    "in the town of": (
        "The course concluded in the town of Atamurat near the border today.",
        [("course", ["today"], ["Atamurat"], [])],
    ),
    "in the south of a State": (
        "A conference on lakes ended today in southern Malta.",
        [("conference", ["today"], ["Malta"], [])],
    ),
    "fair is no fair": (
        "Trust in the fair choice of judges was the focus of a seminar that ended in Tirana today.",
        [("seminar", ["today"], ["Tirana"], [])],
    ),
    "the course of time": ("Wells were dug in the course of 2009.", []),
    "since when": ("They have watched 96 trials since June.", []),
    "a verb": ("Wells and lakes are meeting in Bishkek today.", []),
    "no date": ("A seminar on wells was held in Osh.", []),
    "since a month": ("The workshop has taken place in Osh since March 2009.", []),
    "since a year, at the beginning": ("Since 2007 the workshop has been full.", []),
    "the date of what an event is a part of": ("The course is part of a project launched in 2014.", []),
    "the date of what an event is the first of": ("A workshop was the first since 2007.", []),
    "the date of another event in a relative clause": (
        "The seminar follows a conference that was held on 4 May.",
        [("conference", ["4 May"], [], [])],
    ),
    "the date of another event behind many words": (
        "The seminar is a step on the road to the summit of 4 May.",
        [("summit", ["4 May"], [], [])],
    ),
    "the date of what people did": ("The seminar, a meeting of bakers who left in March, was full.", []),
    "a success that will be held": (
        "The workshop was a success and will be held on 4 May.",
        [("workshop", ["4 May"], [], [])],
    ),
    "a date that leads to the event": (
        "On 3 May at a workshop in Osh, bakers spoke of 4 May.",
        [("workshop", ["3 May"], ["Osh"], [])],
    ),
    "a date that leads to an event with a date of its own": (
        "The bakers met yesterday at a fair on 4 May in Osh.",
        [("fair", ["4 May"], ["Osh"], [])],
    ),
    "an event that a day owns": ("Yesterday's workshop was calm.", [("workshop", ["Yesterday"], [], [])]),
    "two dates inside its name": (
        "The 29 April and 4 May round table was calm.",
        [("round table", ["4 May"], [], [])],
    ),
    "the date behind a weekday": (
        "A seminar was held on Thursday, 29 April.",
        [("seminar", ["29 April"], [], [])],
    ),
    "of a day, and after a day": (
        "The meeting of 4 May was calm, and the meeting after 3 May was not.",
        [("meeting", ["4 May"], [], [])],
    ),
    "a semicolon before the date": (
        "A workshop for the bakers and the millers of all the villages of the long valley; lakes and wells were there"
        " on 4 May.",
        [],
    ),
    "commas before the date": ("The seminar, the bakers say, is long, cold, and dull, and 4 May was dry.", []),
    "held, behind a comma and many words": (
        "A course for judges of all courts of the long valley, held in Lviv from 13 to 16 September, was full.",
        [("course", ["from 13 to 16 September"], ["Lviv"], [])],
    ),
    "hosted, in a relative clause": (
        "A fair, which was hosted by the Lake Forum, the Rope Guild and the bakers of the valley in Osh on 4 May,"
        " was full.",
        [("fair", ["4 May"], ["Osh"], ["Lake Forum", "Rope Guild"])],
    ),
    "praised by many, on a day": (
        "A study visit to Oslo praised by the Lake Forum, the Rope Guild and the Bread Guild on 4 May was calm.",
        [("study visit", ["4 May"], ["Oslo"], [])],
    ),
    "an event that a day owns, at the end": (
        "They came from far away to see what was told of the lake and its boats at yesterday's workshop.",
        [("workshop", ["yesterday"], [], [])],
    ),
    "the date inside its name, at the end": (
        "The bakers of the valley came and spoke of the lake and its many boats at the 29 April round table.",
        [("round table", ["29 April"], [], [])],
    ),
    "opened, behind a comma and many words": (
        "A fair for all who dig, and for all who bake in the villages of the long valley, opened in Osh on 4 May.",
        [("fair", ["4 May"], ["Osh"], [])],
    ),
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


@pytest.mark.parametrize(
    ("place", "states"),
    [
        ("Tashkent", ["UZB"]),
        ("Durrës", ["ALB"]),
        ("Gjilan/Gnjilane", []),  # nothing is claimed of Kosovo's status, and its term is no State's
        ("Zemo Arkhi", []),
        ("Vienna and Oslo", ["AUT", "NOR"]),
    ],
)
def test_the_states_of_an_event_are_those_of_its_towns(place: str, states: list[str]) -> None:
    (event,) = osce_news.parse(f"Wells\nVIENNA, 5 May 2010 - A seminar was held in {place} on 4 May.").events
    assert [term.id for term in event.states if term.status is not None] == states


@pytest.mark.parametrize("space", [" ", "\n", "  ", "\N{NO-BREAK SPACE}"])
def test_what_stands_between_event_and_date_is_read_in_every_typography(space: str) -> None:
    lede = "VIENNA, 5 May 2010 - The Lake Forum met."
    held = space.join("The workshop has taken place in Osh since March 2009.".split(" "))
    assert osce_news.parse(f"Wells\n\n{lede}\n\n{held}").events == ()
