"""Five real pages, where they lie beside the repository: what must be read from them, checked by hand.

The table holds facts only: names, roles, dates, numbers, the first and last words of a quotation.
"""

from __future__ import annotations

from functools import cache

import attrs
import pytest

import osce_news
from osce_news.model import Article, Involvement, ParticipantKind, Quote, Role
from tests.seeds import seed


@attrs.frozen(kw_only=True)
class Page:
    """What a page says."""

    kind: str = "News Item"
    title: str
    """Its first three words."""
    title_length: int
    teaser: str | None
    """``whole``, ``cut`` or ``None``."""
    labels: dict[str, int]
    """Each label and how many values it has."""
    issued_by: tuple[str, ...]
    fields: tuple[str, ...]
    dateline: tuple[str, str] | None = None
    paragraphs: int
    sections: tuple[tuple[str | None, int], ...]
    quotes: tuple[str, ...] = ()
    """``first words ... last words | speaker | role | cue``, several parts taken together."""
    not_quotes: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    people: tuple[str, ...]
    """``name | role | organization``"""
    states: str
    """Ids of the States, sorted."""
    dates: tuple[str, ...]
    groups: tuple[str, ...] = ()
    """``count quantifier head, number of States``, for groups that are counted themselves or by their States"""
    organizers: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    funders: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()


NEW = {"Issued on": 0, "Issued by": 1, "Fields of work": 1}
OLD = {"Date": 0, "Place": 1, "Source": 1, "Fields of work": 1}
TNTD = "osce-transnational-threats-department"

PAGES = {
    "000": Page(
        title="OSCE partners with",
        title_length=137,
        teaser="cut",
        labels=NEW,
        issued_by=("osce-secretariat",),
        fields=("countering-terrorism",),
        paragraphs=8,
        sections=((None, 8),),
        quotes=(
            "Our interactive e-learning ... remains the same. | Masood Karimipour"
            " | Chief of the UNODC Terrorism Prevention Branch | said",
            "The very fact ... handling electronic evidence. | Alena Kupchyna"
            " | OSCE Co-ordinator to address Transnational Threats | added",
            "People across the ... fight against terrorism. | Hilde Hardeman"
            " | Head of the European Commission's Service for Foreign Policy Instruments | said",
        ),
        not_quotes=("Train-the-Trainers",),
        people=(
            "Masood Karimipour | Chief of the UNODC Terrorism Prevention Branch | UNODC Terrorism Prevention Branch",
            "Alena Kupchyna | OSCE Co-ordinator to address Transnational Threats | OSCE",
            "Hilde Hardeman | Head of the European Commission's Service for Foreign Policy Instruments"
            " | European Commission's Service for Foreign Policy Instruments",
        ),
        states="BGD BIH BLZ CIV KAZ LKA MDV MKD MOZ PAK SLV TJK UZB",
        dates=("21 April 2020 = 2020-04-21", "2019 = 2019"),
        groups=("national experts, 13",),
        organizers=(
            "Terrorism Prevention Branch",
            "European Union",
            "Interpol",
            "Action against Terrorism Unit",
        ),
        acronyms=("UNODC", "UNCTED"),
    ),
    "001": Page(
        title="Human rights compliance",
        title_length=87,
        teaser="whole",
        labels=NEW,
        issued_by=(TNTD,),
        fields=("policing", "human-rights"),
        paragraphs=7,
        sections=((None, 7),),
        quotes=(
            "This publication aims ... human rights standards, | Alena Kupchyna"
            " | OSCE Co-ordinator of Activities to Address Transnational Threats | underlined",
            "Upholding human rights ... criminal justice response, | Rainer Franosch"
            " | Deputy Director-General for Criminal Law and Criminal Procedure"
            " at the Ministry of Justice of the German Federal State of Hesse | said",
            "We have a ... human rights considerations | Robert Golobinek"
            " | Secretary at the Directorate for Criminal Law and Human Rights"
            " of the Ministry of Justice of the Republic of Slovenia | added",
        ),
        not_quotes=("Capacity Building on Combating Cybercrime in Central Asia",),
        people=(
            "Alena Kupchyna | OSCE Co-ordinator of Activities to Address Transnational Threats | OSCE",
            "Rainer Franosch"
            " | Deputy Director-General for Criminal Law and Criminal Procedure"
            " at the Ministry of Justice of the German Federal State of Hesse"
            " | Ministry of Justice of the German Federal State of Hesse",
            "Robert Golobinek"
            " | Secretary at the Directorate for Criminal Law and Human Rights"
            " of the Ministry of Justice of the Republic of Slovenia"
            " | Directorate for Criminal Law and Human Rights of the Ministry of Justice of the Republic of Slovenia",
        ),
        states="DEU KOR SVN USA",
        dates=("2023 = 2023",),
        funders=("United States", "Germany", "Republic of Korea"),
    ),
    "002": Page(
        title="OSCE regional workshop",
        title_length=156,
        teaser="whole",
        labels=NEW,
        issued_by=(TNTD,),
        fields=("policing",),
        paragraphs=6,
        sections=((None, 6),),
        quotes=(
            "Our goal is ... and sustainable way, | Antti Karttunen"
            " | the Head of OSCE Project Co-ordinator in Uzbekistan | underlined",
            "We are proud ... on the ground, | Rebecca Dovergne"
            " | First Secretary at the Embassy of the Federal Republic of Germany in Tashkent | said",
        ),
        people=(
            "Antti Karttunen | the Head of OSCE Project Co-ordinator in Uzbekistan"
            " | OSCE Project Co-ordinator in Uzbekistan",
            "Rebecca Dovergne | First Secretary at the Embassy of the Federal Republic of Germany in Tashkent"
            " | Embassy of the Federal Republic of Germany in Tashkent",
        ),
        states="DEU KAZ KGZ TJK TKM USA UZB",
        dates=(
            "5 and 6 December = --12-05 to --12-06",
            "2025 = 2025",
            "from 2020 to 2024 = 2020 to 2024",
            "September 2024 = 2024-09",
        ),
        groups=("25 exact senior law enforcement representatives, None",),
        organizers=("OSCE Transnational Threats Department",),
        funders=("Germany", "United States of America"),
        acronyms=("TNTD",),
    ),
    "003": Page(
        kind="Press release",
        title="Experts discuss how",
        title_length=82,
        teaser=None,
        labels=OLD,
        issued_by=("osce-secretariat",),
        fields=("conflict-prevention", "countering-terrorism"),
        dateline=("VIENNA", "2007-03-23"),
        paragraphs=10,
        sections=((None, 10),),
        quotes=(
            "In order to ... related to terrorism, | Karl Wycoff"
            " | Head of the OSCE's Action against Terrorism Unit | said",
            "This is the ... co-operation against terrorism. | Karl Wycoff"
            " | Head of the OSCE's Action against Terrorism Unit | None",
            "The pursuit of ... towards greater co-operation. | Kuniko Ozaki"
            " | UNODC Director of the Division for Treaty Affairs | emphasized",
        ),
        not_quotes=("Mutual Legal Assistance Request Writing Tool",),
        statements=(
            "International legal co-operation ... effectively counter terrorism"
            " | participants in a two-day OSCE expert workshop | None | concluded",
        ),
        people=(
            "Karl Wycoff | Head of the OSCE's Action against Terrorism Unit | OSCE's Action against Terrorism Unit",
            "Kuniko Ozaki | UNODC Director of the Division for Treaty Affairs | Division for Treaty Affairs",
        ),
        states="",
        dates=("today = 2007-03-23", "2005 and 2006 = 2005 to 2006"),
        groups=(
            "165 more than prosecutors, judges, judicial and other officials, 53",
            "20 more than experts, None",
        ),
        organizers=("OSCE",),
        partners=("UN Office on Drugs and Crime",),
        acronyms=("UNODC",),
    ),
    "004": Page(
        title="Expert missions to",
        title_length=163,
        teaser="whole",
        labels=NEW,
        issued_by=(TNTD,),
        fields=("countering-terrorism",),
        paragraphs=13,
        sections=((None, 8), ("Missions", 5)),
        statements=(
            "the importance of ... international legal order | Nico Schermers"
            " | the Netherlands' Ambassador to Central Asia | underscored",
            "the challenges many ... these cross-border requests | York Schuegraf"
            " | Germany's Ambassador to Tajikistan | emphasized",
            "how this expertise ... of terrorist actors | Martin van Buuren"
            " | the Netherlands' Deputy Ambassador to Central Asia | highlighted",
        ),
        people=(
            "Nico Schermers | the Netherlands' Ambassador to Central Asia | None",
            "York Schuegraf | Germany's Ambassador to Tajikistan | None",
            "Martin van Buuren | the Netherlands' Deputy Ambassador to Central Asia | None",
        ),
        states="DEU KAZ KGZ NLD TJK TKM",
        dates=(
            "June and July 2025 = 2025-06 to 2025-07",
            "from 11 to 13 June = 2025-06-11 to 2025-06-13",
            "from 9-10 June = 2025-06-09 to 2025-06-10",
            "from 16 to 18 June = 2025-06-16 to 2025-06-18",
            "September 2025 = 2025-09",
            "from 2 to 4 July = 2025-07-02 to 2025-07-04",
            "March 2025 = 2025-03",
            "2025 = 2025",
            "from 9 to 11 July = 2025-07-09 to 2025-07-11",
            "from 7-8 July = 2025-07-07 to 2025-07-08",
            "autumn 2025 = 2025",
            "November 2025 = 2025-11",
        ),
        organizers=("OSCE",),
        funders=("Germany", "Netherlands"),
    ),
}


@cache
def article(number: str) -> Article:
    return osce_news.parse(seed(number))


def plain(words: object) -> str:
    """Apostrophes straight, as the table has them."""
    return str(words).replace("’", "'")


def said(quote: Quote) -> str:
    words = quote.text.split()
    speaker = quote.speaker
    who = f"{speaker.name} | {speaker.role}" if speaker else "None | None"
    return plain(f"{' '.join(words[:3])} ... {' '.join(words[-3:])} | {who} | {quote.cue}")


every_page = pytest.mark.parametrize("number", PAGES)


@every_page
def test_head_of_the_page(number: str) -> None:
    page, found = PAGES[number], article(number)
    assert (found.kind.span.text if found.kind else None) == page.kind
    assert " ".join(found.title.text.split()[:3]) == page.title
    assert len(found.title) == page.title_length
    teaser = None if found.teaser is None else "cut" if found.teaser_truncated else "whole"
    assert teaser == page.teaser
    assert {entry.label.text: len(entry.values) for entry in found.header.entries} == page.labels
    assert tuple(mention.term and mention.term.id for mention in found.header.issued_by) == page.issued_by
    assert tuple(mention.term and mention.term.id for mention in found.fields_of_work) == page.fields


@every_page
def test_dateline_and_date(number: str) -> None:
    page, line = PAGES[number], article(number).dateline
    assert (line and (line.places[0].text, line.date and line.date.isoformat())) == page.dateline
    date = article(number).date
    assert (date.isoformat() if date else None) == (page.dateline[1] if page.dateline else None)


@every_page
def test_body(number: str) -> None:
    page, found = PAGES[number], article(number)
    assert len(found.paragraphs) == page.paragraphs
    assert tuple((s.heading and s.heading.text, len(s.paragraphs)) for s in found.sections) == page.sections


@every_page
def test_menu_is_one_block_before_everything_else(number: str) -> None:
    roles = [block.role for block in article(number).blocks]
    assert roles[:3] == [Role.MENU, Role.KIND, Role.TITLE]
    assert roles.count(Role.MENU) == 1


@every_page
def test_quotes(number: str) -> None:
    page, found = PAGES[number], article(number)
    assert tuple(map(said, found.quotes)) == page.quotes
    for words in page.not_quotes:
        assert words in found.text
        assert all(words not in part.text for quote in found.quotes for part in quote.parts)


@every_page
def test_statements(number: str) -> None:
    assert tuple(map(said, article(number).statements)) == PAGES[number].statements


@every_page
def test_people(number: str) -> None:
    people = article(number).people
    assert tuple(plain(f"{p.name} | {p.role} | {p.organization}") for p in people) == PAGES[number].people


@every_page
def test_states(number: str) -> None:
    assert " ".join(sorted(term.id for term in article(number).states)) == PAGES[number].states


@every_page
def test_dates(number: str) -> None:
    found = []
    for date in article(number).dates:
        first, last = date.first.isoformat(), date.last.isoformat()
        found.append(f"{date.span} = {first}" + (f" to {last}" if first != last else ""))
    assert tuple(found) == PAGES[number].dates


def test_years_that_are_not_beside_the_date_are_proved() -> None:
    inferred = [date for date in article("004").dates if "20" not in date.span.text]
    assert len(inferred) == 6
    assert {date.evidence.text for date in inferred if date.evidence} == {"June and July 2025"}
    assert all(date.evidence for date in inferred)


@every_page
def test_counted_groups(number: str) -> None:
    found = []
    for p in article(number).participants:
        if p.count is not None or p.origin_count is not None:
            assert p.kind is ParticipantKind.GROUP
            count = f"{p.count} {p.quantifier.value} " if p.quantifier else ""
            found.append(f"{count}{p.name}, {p.origin_count}")
    assert tuple(found) == PAGES[number].groups


@pytest.mark.parametrize(("number", "group", "origins"), [("000", "Experts", 13), ("002", "25 senior", 5)])
def test_groups_with_listed_origins(number: str, group: str, origins: int) -> None:
    participants = article(number).participants
    found = [p for p in participants if p.kind is ParticipantKind.GROUP and p.span.text.startswith(group)]
    assert [len(p.origins) for p in found] == [origins]
    states = {p.term.id for p in participants if p.kind is ParticipantKind.STATE and p.term and p.rule == "origin"}
    assert {origin.term.id for origin in found[0].origins if origin.term} <= states


def roles() -> list[object]:
    """Every page with every field; who launches a guide organizes nothing."""
    return [
        pytest.param(number, involvement)
        for number in PAGES
        for involvement in (Involvement.ORGANIZER, Involvement.PARTNER, Involvement.FUNDER)
    ]


@pytest.mark.parametrize(("number", "involvement"), roles())
def test_who_made_it_possible(number: str, involvement: Involvement) -> None:
    found = tuple(p.name.text for p in article(number).participants if p.involvement is involvement)
    assert found == getattr(PAGES[number], f"{involvement.value}s")


@every_page
def test_acronyms(number: str) -> None:
    assert tuple(acronym.short.text for acronym in article(number).acronyms) == PAGES[number].acronyms


def test_eleven_quotations_in_all() -> None:
    assert sum(len(article(number).quotes) for number in PAGES) == 11
