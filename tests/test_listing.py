"""Listing pages and everything that is read from them, entry by entry, and what is no listing.

A folder of `pages` whose name begins with ``listing_`` holds ``page.txt`` and ``listing.json``, the reviewed entries. A
missing ``listing.json`` is written and the test fails: review it, then run again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import osce_news
from osce_news.model import ListingEntry
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.wording import Label, Slot

FOLDER = Path(__file__).parent / "pages"
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
LISTINGS = sorted(folder.name for folder in FOLDER.glob("listing_*"))
ARTICLES = sorted(file.parent.name for file in FOLDER.glob("*/article.json"))


def facts(entry: ListingEntry) -> dict[str, Any]:
    """The facts of an entry in the compact form of ``listing.json``."""
    head, line = entry.header, entry.dateline
    return {
        "title": entry.title.text,
        "labels": {label.label.text: [value.text for value in label.values] for label in head.entries},
        "date": head.issued_on.isoformat() if head.issued_on else None,
        "kind": (head.kind.term.id if head.kind.term else head.kind.span.text) if head.kind else None,
        "issued_by": [body.term.id if body.term else body.span.text for body in head.issued_by],
        "fields_of_work": [field.term.id if field.term else field.span.text for field in head.fields_of_work],
        "places": [place.text for place in head.places],
        "teaser": entry.teaser.text if entry.teaser else None,
        "teaser_truncated": entry.teaser_truncated,
        "dateline": [*(place.text for place in line.places), line.date and line.date.isoformat()] if line else None,
    }


def text_of(name: str) -> str:
    return (FOLDER / name / "page.txt").read_bytes().decode("utf-8")


# -- whole pages ------------------------------------------------------------------------------------------------------


def test_there_are_listings() -> None:
    assert len(LISTINGS) >= 8
    assert "\r\n\r\n" in text_of("listing_blank_lines")
    assert "\u00a0" in text_of("listing_blank_lines")


@pytest.mark.parametrize("name", LISTINGS)
def test_listing(name: str) -> None:
    found = [facts(entry) for entry in osce_news.parse_listing(text_of(name))]
    file = FOLDER / name / "listing.json"
    if not file.exists():
        file.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")
        pytest.fail(f"{file} was missing and has been written: review it, then run again")
    assert found == json.loads(file.read_text("utf-8"))


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_is_no_article(name: str) -> None:
    text = text_of(name)
    entries = osce_news.parse_listing(text)
    with pytest.raises(osce_news.NotAnArticleError, match=rf"listing of {len(entries)} entries.*parse_listing\(\)"):
        osce_news.parse(text)
    assert osce_news.classify(text)
    assert osce_news.strip_boilerplate(text)


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_no_listing(name: str) -> None:
    with pytest.raises(osce_news.NotAnArticleError, match=r"found .*; parse\(\) reads the page of one article$"):
        osce_news.parse_listing(text_of(name))


# -- what an entry is -------------------------------------------------------------------------------------------------

TITLE = "Nine villages elect their water councils"
OTHER = "Where the border runs through a barn"
DATE = "Publishing date: 3 May 2012"
LEDE = "The OSCE Mission to Montenegro saw nine villages elect the councils that keep their wells."


def read(*lines: str) -> list[dict[str, Any]]:
    return [facts(entry) for entry in osce_news.parse_listing("\n".join(lines))]


def test_two_lines_are_an_entry() -> None:
    (entry,) = read(TITLE, DATE)
    assert (entry["title"], entry["date"], entry["teaser"]) == (TITLE, "2012-05-03", None)


@pytest.mark.parametrize(
    "above", [(), ("-",), ("Newsroom",), ("Countries",), ("![](a.png)",), ("What we do: Education",)]
)
def test_a_date_without_a_title_opens_no_entry(above: tuple[str, ...]) -> None:
    (entry,) = read(*above, DATE, TITLE, DATE)
    assert entry["title"] == TITLE


def test_a_second_date_belongs_to_the_entry_of_the_first() -> None:
    (entry,) = read(TITLE, DATE, "Publishing date: 4 May 2012", LEDE)
    assert (entry["date"], entry["teaser"]) == ("2012-05-03", LEDE)


@pytest.mark.parametrize("date", ["31 June 2012", "soon", "5 May", "3/5/12 or later"])
def test_a_date_that_is_no_whole_date_is_not_completed(date: str) -> None:
    (entry,) = read(TITLE, f"Publishing date: {date}")
    assert entry["date"] == ("--05-05" if date == "5 May" else None)
    assert entry["labels"]["Publishing date"] == [date]


@pytest.mark.parametrize(
    "lines",
    [
        ("1", "2", "3", "next ›", "last »"),
        ("« Previous 1 2 3 4 5 6 7 8 9 10 11 12 13 14 Next »",),
        ("Load more",),
        ("Show filters",),
        ("Newsroom",),
        ("![](https://example.org/a-picture-with-a-very-long-name.jpg)",),
        ("The OSCE bears no responsibility for the accuracy, legality or content of the external links provided.",),
        ("Read more on this topic", "Nobody knows how old the lamps along the long road to the border are."),
    ],
)
@pytest.mark.parametrize("labels", [(DATE,), (DATE, "What we do:"), (DATE, "What we do: Education")])
def test_what_stands_under_a_listing_is_no_teaser(lines: tuple[str, ...], labels: tuple[str, ...]) -> None:
    first, last = read(TITLE, DATE, LEDE, OTHER, *labels, *lines)
    assert (first["teaser"], last["teaser"]) == (LEDE, None)
    assert last["labels"].get("What we do", []) in ([], ["Education"])


def test_a_teaser_between_two_entries_may_have_paragraphs() -> None:
    second = "They keep their wells, their ledgers and, where they can, their tempers."
    entry, _ = read(TITLE, DATE, LEDE, second, OTHER, DATE)
    assert entry["teaser"] == f"{LEDE}\n{second}"


def test_nothing_bounds_the_last_teaser_but_its_line() -> None:
    _, entry = read(OTHER, DATE, TITLE, DATE, LEDE, "Whoever reads this far reads the small print of the page.")
    assert entry["teaser"] == LEDE


# -- labels and their values ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dash", ["", "- ", "– ", "• "])
@pytest.mark.parametrize("form", ["{dash}{label}: {value}", "{dash}{label}:\n{dash}{value}", "{dash}{label} :{value}"])
def test_values_stand_behind_the_colon_or_under_it(form: str, dash: str) -> None:
    labels = [
        ("Publishing date", "3 May 2012"),
        ("Content type", "Press release"),
        ("Where we are", "OSCE Secretariat, Transnational Threats Department"),
        ("What we do", "Policing, Racism, xenophobia and discrimination"),
        ("Locations", "Georgia, Moldova"),
    ]
    (entry,) = read(TITLE, *(form.format(dash=dash, label=label, value=value) for label, value in labels), LEDE)
    assert entry == {
        "title": TITLE,
        "labels": {label: [value] for label, value in labels},
        "date": "2012-05-03",
        "kind": "press-release",
        "issued_by": ["osce-transnational-threats-department"],
        "fields_of_work": ["policing", "racism"],
        "places": ["Georgia", "Moldova"],
        "teaser": LEDE,
        "teaser_truncated": False,
        "dateline": None,
    }


def test_a_value_that_the_vocabulary_does_not_know_may_stand_under_its_label() -> None:
    (entry,) = read(TITLE, DATE, "Where we are:", "Lake Office in Nida", "What we do:", "Lake keeping", LEDE)
    assert (entry["issued_by"], entry["fields_of_work"]) == (["Lake Office in Nida"], ["Lake keeping"])
    assert entry["teaser"] == LEDE


@pytest.mark.parametrize("label", ["Content type:", "Where we are:", "What we do:", "Location:", "Publishing date:"])
def test_an_empty_label_takes_neither_the_teaser_nor_the_next_title(label: str) -> None:
    first, second, third = read(TITLE, DATE, label, LEDE, OTHER, DATE, label, "A third title", DATE)
    assert [entry["title"] for entry in (first, second, third)] == [TITLE, OTHER, "A third title"]
    assert (first["teaser"], second["teaser"]) == (LEDE, None)
    assert first["labels"][label[:-1]] == []


def test_names_of_the_vocabulary_alone_are_a_value_however_long() -> None:
    bodies = "OSCE Office for Democratic Institutions and Human Rights, OSCE Mission to Serbia"
    (entry,) = read(TITLE, DATE, "Where we are:", bodies)
    assert (entry["issued_by"], entry["teaser"]) == (["osce-odihr", "osce-mission-to-serbia"], None)
    (entry,) = read(TITLE, DATE, "Where we are:", f"{bodies} and nine villages keep wells")
    assert (entry["issued_by"], entry["teaser"]) == ([], f"{bodies} and nine villages keep wells")


# -- teasers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("end", "is_cut"),
    [
        ("keep their wells.", False),
        ("keep their wells!", False),
        ("keep what?", False),
        ('say that it is "time."', False),
        ("“time.”", False),
        ("the following statement:", False),
        ("(and their pumps.)", False),
        ("keep their wells...", True),
        ("keep their wells…", True),
        ("keep their [...]", True),
        ('say: "The wells..."', True),
        ("keep their", True),
        ("keep their wells,", True),
    ],
)
def test_a_teaser_is_cut_where_it_ends_in_dots_or_in_a_sentence(end: str, is_cut: bool) -> None:
    (entry,) = read(TITLE, DATE, f"Nine villages elected the councils that {end}")
    assert entry["teaser_truncated"] is is_cut


def test_a_teaser_that_repeats_its_title_is_whole() -> None:
    (entry,) = read(TITLE, DATE, TITLE)
    assert (entry["teaser"], entry["teaser_truncated"]) == (TITLE, False)


@pytest.mark.parametrize(
    ("line", "places", "date"),
    [
        ("BELGRADE, 27 September 2004- ", ["BELGRADE"], "2004-09-27"),
        ("BELGRADE, 27 September 2004 –", ["BELGRADE"], "2004-09-27"),
        ("VIENNA, 23 August — ", ["VIENNA"], "--08-23"),
        ("VIENNA- ", ["VIENNA"], None),
        ("OSH, Kyrgyzstan, 28 April 2011 - ", ["OSH"], "2011-04-28"),
        ("VIENNA / SARAJEVO, 1 March 2019 – ", ["VIENNA", "SARAJEVO"], "2019-03-01"),
        ("19 December 2024, SARAJEVO – ", ["SARAJEVO"], "2024-12-19"),
    ],
)
def test_a_dateline_is_inside_the_teaser(line: str, places: list[str], date: str | None) -> None:
    (entry,) = osce_news.parse_listing(f"{TITLE}\n{DATE}\n{line}{LEDE}")
    assert facts(entry)["dateline"] == [*places, date]
    assert facts(entry)["date"] == "2012-05-03"
    assert entry.teaser is not None
    assert entry.dateline is not None
    assert entry.teaser.text == f"{line}{LEDE}"
    assert entry.dateline.span.start == entry.teaser.start


# -- the example ------------------------------------------------------------------------------------------------------


def test_the_example_writes_the_rows_of_its_page() -> None:
    pages = EXAMPLES / "pages" / "listings"
    command = [sys.executable, "-W", "error", str(EXAMPLES / "listing_to_csv.py"), str(pages)]
    source = str(Path(osce_news.__file__).parent.parent)
    run = subprocess.run(
        command, capture_output=True, check=True, env={**os.environ, "PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"}
    )
    written = run.stdout.decode("utf-8").splitlines()
    assert written == (pages / "newsroom.csv").read_text("utf-8").splitlines()
    assert any(",\"'=Equal pay" in line for line in written)
    assert run.stderr == b""


# -- what is no listing -----------------------------------------------------------------------------------------------


def refused(*lines: str) -> str:
    with pytest.raises(osce_news.NotAnArticleError) as caught:
        osce_news.parse_listing("\n".join(lines))
    assert len(str(caught.value)) < 400
    assert str(caught.value).isprintable()
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        (" \n\u00a0", "white space"),
        ("%PDF-1.7\n", "PDF"),
        ("\x00\x01" * 9, "binary"),
        ("<!DOCTYPE html><p>Words.</p>", "the text is HTML (character 0)"),
        ("<html><body>", "parse_listing() the text of a page"),
        ("\u200b", "found footer only"),
        ("-\nCountries\n- Albania\n- Andorra\n- Armenia", "found menu only"),
        (DATE, "under it) in 27 characters"),
        (f"{TITLE}\nPublishing date 3 May 2012", "no entry"),
    ],
)
def test_what_is_no_listing_is_named(text: str, words: str) -> None:
    assert words in refused(text)


def test_a_listing_above_the_bound_is_refused() -> None:
    with pytest.raises(osce_news.TooLargeError, match="max_chars=60"):
        osce_news.parse_listing(f"{TITLE}\n{DATE}\n" * 9, max_chars=60)


PARAGRAPH = "The lamps along the long road to the border are small, and nobody knows how old they are."


def test_one_entry_with_paragraphs_under_it_is_an_article() -> None:
    page = (TITLE, DATE, "What we do: Education", LEDE, PARAGRAPH, PARAGRAPH)
    assert refused("Newsroom", *page) == "the text is one article, its title at character 9; parse() reads it"
    assert osce_news.parse("\n".join(page)).title.text == TITLE


RELATED = (OTHER, DATE, LEDE, "A third title", DATE, LEDE)


@pytest.mark.parametrize(
    "article",
    [
        (TITLE, "- Issued on:", "- 5 May 2012", "- Issued by:", "- OSCE Mission to Serbia", LEDE),
        (TITLE, "Date: 5 May 2012", LEDE, PARAGRAPH),
        (TITLE, LEDE, PARAGRAPH),
        (TITLE, LEDE, "Read more on this topic"),
        (TITLE, DATE, LEDE, PARAGRAPH, "Read more on this topic"),
    ],
)
def test_an_article_with_entries_of_related_pages_under_it_stays_one(article: tuple[str, ...]) -> None:
    assert osce_news.parse("\n".join((*article, *RELATED))).title.text == TITLE
    assert "parse()" in refused(*article, *RELATED)


def test_the_labels_of_entries_are_the_vocabulary_s() -> None:
    page = f"{TITLE}\nPosted: 3 May 2012\n{LEDE}"
    wider = attrs.evolve(OSCE, labels=(*OSCE.labels, Label("Posted", Slot.ISSUED_ON, opens_entry=True)))
    (entry,) = osce_news.parse_listing(page, vocabulary=wider)
    assert facts(entry)["date"] == "2012-05-03"
    assert "no entry" in refused(page)
