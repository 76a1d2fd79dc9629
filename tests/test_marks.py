"""Marks that are wrong in any way that pages have them: the same words, speaker and role come of it."""

from __future__ import annotations

import pytest

import osce_news

LEAD = "Ferry school opens\nTIRANA, 5 May 2010 - Mira Stanek, Head of the Lake Office, opened the school. It is old.\n"
WORDS = "Water knows no border and it has no passport"

OPENING = ('"', "“", "”", "„", "''", "``", "«", '""', '" ')
CLOSING = (
    *(',"', '",', '."', '".', ',".', '.",', ",”", '" ,', "”", '"', ',,"', ",.“", '."."', '!"', '?"', '…"', '...",'),
    *('", -', '," -', '," –', '", –', ",“", "“,", "”,", " ”", ",''", ',"”', ",» ", '," ', '",  '),
)
ATTRIBUTION = ("said Mira Stanek, Head of the Lake Office.", "Mira Stanek, Head of the Lake Office, said.", "she said.")


@pytest.mark.parametrize("opening", OPENING)
@pytest.mark.parametrize("closing", CLOSING)
@pytest.mark.parametrize("attribution", ATTRIBUTION)
def test_wrong_marks_change_nothing(opening: str, closing: str, attribution: str) -> None:
    article = osce_news.parse(f"{LEAD}{opening}{WORDS}{closing} {attribution}")
    (quote,) = article.quotes
    assert quote.text.strip(" ,.!?…") == WORDS
    assert [(speaker.name.text, speaker.role and speaker.role.text) for speaker in quote.speakers] == [
        ("Mira Stanek", "Head of the Lake Office")
    ]
    assert quote.cue is not None
    assert quote.cue.text == "said"


@pytest.mark.parametrize("attribution", ATTRIBUTION)
def test_a_closing_mark_that_was_forgotten(attribution: str) -> None:
    (quote,) = osce_news.parse(f"{LEAD}“{WORDS}, {attribution}").quotes
    assert quote.text.strip(" ,") == WORDS
    assert quote.speaker is not None
    assert quote.speaker.name.text == "Mira Stanek"


@pytest.mark.parametrize("attribution", ATTRIBUTION)
def test_an_opening_mark_that_was_forgotten(attribution: str) -> None:
    (quote,) = osce_news.parse(f"{LEAD}{WORDS},” {attribution}").quotes
    assert quote.text.strip(" ,") == WORDS
    assert quote.speaker is not None
    assert quote.speaker.name.text == "Mira Stanek"


PAIRS = (
    *(("“", "”"), ("„", "“"), ("„", "”"), ("»", "«"), ("«", "»"), ("« ", " »"), ("‹", "›"), ("‚", "‘"), ("‘", "’")),
    *(("'", "'"), (",,", "''"), (",,", '"'), ("<<", ">>"), ("``", "''"), ("`", "'"), ("‘‘", "’’"), ("”", "”")),
    *(("&quot;", "&quot;"), ("&ldquo;", "&rdquo;"), ("&#8220;", "&#8221;"), ("&laquo;", "&raquo;"), ("＂", "＂")),
)
SPOKEN = "Water knows no border and it doesn’t need the pupils’ passports"


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
@pytest.mark.parametrize(
    "form",
    [
        "{0}{2},{1} said Mira Stanek, Head of the Lake Office.",
        "{0}{2}{1}, said Mira Stanek, Head of the Lake Office.",
        "Mira Stanek, Head of the Lake Office, said: {0}{2}.{1}",
        "Mira Stanek, Head of the Lake Office, said {0}{2}{1}.",
    ],
)
def test_a_mark_is_known_by_its_place(opening: str, closing: str, form: str) -> None:
    text = form.format(opening, closing, SPOKEN)
    (quote,) = osce_news.parse(f"Ferry school opens\nTIRANA, 5 May 2010 - Pilots met today.\n{text}").quotes
    assert quote.text.strip(" ,.") == SPOKEN
    assert quote.speaker is not None
    assert quote.speaker.name.text == "Mira Stanek"
