"""Datelines and date lines: every shape that pages have, and the sentences that look like one."""

from __future__ import annotations

import re
from itertools import product

import pytest

from osce_news import Span, parse
from osce_news._calendar import read_date, read_month_day
from osce_news._fold import FoldedText, fold_name
from osce_news.facts.dates import with_year_of
from osce_news.model import Article, DateSource, PartialDate, Role
from osce_news.page.dateline import is_date_line, opens_with_dateline, read_dateline
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.datelines import AGENCIES, AREA_WORDS, SMALL_WORDS, TWO_NAMED_TOWNS

# In braces the places, before the caret the dateline, behind the arrow its date.
SHAPES = {
    "town and date": """
        {TERMEZ}, 3 March 2011 -^ Ten bakers met. -> 2011-03-03
        {VIENNA}, 31 December 1999 -^ "We begin," she said. -> 1999-12-31
        {NUR-SULTAN}, 9 June 2020 -^ The wells were counted. -> 2020-06-09""",
    "en dash": """
        {GJIROKASTRA}, 1 July 2014 –^ Ten bakers met. -> 2014-07-01
        {N'DJAMENA}, 30 September 2018 –^ The wells were counted. -> 2018-09-30
        {L'AQUILA}, 2 April 2012 –^ Nobody came. -> 2012-04-02""",
    "em dash": """
        {OSLO}, 5 May 2005 —^ Ten bakers met. -> 2005-05-05
        {BANJA LUKA}, 6 June 2006—^ The wells were counted. -> 2006-06-06
        {HERCEG NOVI}, 7 July 2007 —^ Nobody came. -> 2007-07-07""",
    "two hyphens": """
        {Vienna}, 8 March 2001 --^ Ten bakers met. -> 2001-03-08
        {GRAZ}, 9 March 2001 --^ The wells were counted. -> 2001-03-09
        {Skopje}, 10 March 2001--^ Nobody came. -> 2001-03-10""",
    "no blank behind the comma": """
        {BELGRADE},16 June 2014 -^ Ten bakers met. -> 2014-06-16
        {BAKU},4 May 2003 –^ The wells were counted. -> 2003-05-04
        {KYIV},14 July 2019 —^ Nobody came. -> 2019-07-14""",
    "comma before the year": """
        {BATKEN}, 11 April, 2009 -^ Ten bakers met. -> 2009-04-11
        {NARYN}, 12 April, 2009 –^ The wells were counted. -> 2009-04-12
        {Talas}, 13 April, 2009 -^ Nobody came. -> 2009-04-13""",
    "a State behind the town": """
        {ATYRAU}, Kazakhstan, 14 May 2015 –^ Ten bakers met. -> 2015-05-14
        {BIHAC}, Bosnia and Herzegovina, 15 May 2015 -^ The wells were counted. -> 2015-05-15
        {BITOLA}, the former Yugoslav Republic of Macedonia, 16 May 2015 –^ Nobody came. -> 2015-05-16
        {GARM}, TAJIKISTAN, 17 May 2015 –^ Nobody came. -> 2015-05-17
        {Gyumri}, Armenia, 18 May 2015 –^ Nobody came. -> 2015-05-18
        {PRIZREN}, Kosovo, 19 May 2015 –^ Nobody came. -> 2015-05-19""",
    "an area behind the town": """
        {KULOB}, Khatlon region, 20 May 2015 –^ Ten bakers met. -> 2015-05-20
        {DAYTON}, Ohio, 21 May 2015 –^ The wells were counted. -> 2015-05-21
        {KULOB}, {Osh}, 21 May 2015 –^ The wells were counted. -> 2015-05-21
        {KHOROG}, Gorno-Badakhshan, Tajikistan, 22 May 2015 –^ Nobody came. -> 2015-05-22""",
    "two towns": """
        {TIRANA}/{WARSAW}, 23 June 2008 -^ Ten bakers met. -> 2008-06-23
        {GENEVA}/{OSH}, 24 June 2008 –^ The wells were counted. -> 2008-06-24
        {Minsk}/{Vienna}, 25 June 2008 –^ Nobody came. -> 2008-06-25""",
    "a slash with spaces": """
        {VIENNA} / {SARAJEVO}, 26 June 2008 –^ Ten bakers met. -> 2008-06-26
        {TUNIS} / {GRAZ}, 27 June 2008 -^ The wells were counted. -> 2008-06-27
        {LVIV} / {KYIV}, 28 June 2008 –^ Nobody came. -> 2008-06-28""",
    "three towns": """
        {WARSAW}/{VIENNA}/{STRASBOURG}, 1 July 2013 –^ Ten bakers met. -> 2013-07-01
        {RIGA}/{OSLO}/{BONN}, 2 July 2013 -^ The wells were counted. -> 2013-07-02
        {PARIS} / {ROME} / {THE HAGUE}, 3 July 2013 –^ Nobody came. -> 2013-07-03""",
    "towns with commas": """
        {Moscow}, {Paris}, {Washington DC}, 4 July 2021 –^ Ten bakers met. -> 2021-07-04
        {OSLO}, {BERN}, {ROME}, 5 July 2021 –^ The wells were counted. -> 2021-07-05
        {TIRANA} and {SKOPJE}, 6 July 2021 –^ Nobody came. -> 2021-07-06""",
    "a comma inside the name": """
        {WASHINGTON, D.C.}, 7 July 2021 –^ Ten bakers met. -> 2021-07-07
        {Washington, DC}, 8 July 2021 –^ The wells were counted. -> 2021-07-08
        {PARIS}/{WASHINGTON, DC}, 9 July 2021 –^ Nobody came. -> 2021-07-09""",
    "towns, and the State of one": """
        {OSH}, Kyrgyzstan / {GARM}, Tajikistan, 7 July 2011 –^ Ten bakers met. -> 2011-07-07
        {NIS}, Serbia/{VIENNA}, 8 July 2011 –^ The wells were counted. -> 2011-07-08
        {VIENNA}/{KNIN}, Croatia, 9 July 2011 –^ Nobody came. -> 2011-07-09""",
    "a dash before the date": """
        {TIRANA} / {BRUSSELS} / {GENEVA} – 7 October 2020.^ Ten bakers met. -> 2020-10-07
        {GRAZ} - 8 October 2020.^ The wells were counted. -> 2020-10-08
        {LINZ} - 9 October 2020 -^ Nobody came. -> 2020-10-09
        {LINZ} – 10 October 2020^ Nobody came. -> 2020-10-10""",
    "the OSCE in brackets": """
        {BELGRADE}, 10 June 2001 (OSCE) -^ Ten bakers met. -> 2001-06-10
        {ZADAR}, 11 June 2001 (OSCE) –^ The wells were counted. -> 2001-06-11
        {BAKU}, 12 June 2001 (OSCE)-^ Nobody came. -> 2001-06-12""",
    "no space before the dash": """
        {BELGRADE}, 13 September 2004-^ The bakers met. -> 2004-09-13
        {ZAGREB}, 14 September 2004–^ The wells were counted. -> 2004-09-14
        {ANDORRA LA VELLA}, 15 September 2022-^Nobody came. -> 2022-09-15""",
    "no date": """
        {VIENNA}-^ The bakers met. -> none
        {TIRANA}/{WARSAW} -^ The wells were counted. -> none
        {NOVI SAD}, Serbia –^ Nobody came. -> none
        {SKOPJE} -^ OSCE bakers met. -> none""",
    "no year": """
        {VIENNA}, 16 August –^ Ten bakers met. -> --08-16
        {CATANIA}, 17 August -^ The wells were counted. -> --08-17
        {Belgrade}, 18 August -^ a day to remember. -> --08-18""",
    "date first": """
        19 December 2024, {SARAJEVO} –^ Ten bakers met. -> 2024-12-19
        20 December 2024, {OSH}, Kyrgyzstan -^ The wells were counted. -> 2024-12-20
        21 December 2024, {RIGA}/{TURKU} –^ Nobody came. -> 2024-12-21""",
    "letters of other languages": """
        {TIRANË}, 10 October 2012 –^ Ten bakers met. -> 2012-10-10
        {ČAČAK}, 11 October 2012 –^ The wells were counted. -> 2012-10-11
        {İZMİR}, 12 October 2012 –^ Nobody came. -> 2012-10-12""",
    "other scripts": """
        {АШХАБАД}, 13 May 2015 –^ Ten bakers met. -> 2015-05-13
        {НИЖНИЙ НОВГОРОД}, 14 May 2015 –^ The wells were counted. -> 2015-05-14
        {ՎԱՆԱՁՈՐ}, 15 May 2015 –^ Nobody came. -> 2015-05-15
        {ΘΕΣΣΑΛΟΝΊΚΗ}, 16 May 2015 –^ Nobody came. -> 2015-05-16""",
    "title case": """
        {Warsaw}, 17 April 2025 –^ Ten bakers met. -> 2025-04-17
        {Catania}, 18 April 2025 –^ The wells were counted. -> 2025-04-18
        {Sant Julià de Lòria}, 19 April 2025 –^ Nobody came. -> 2025-04-19
        {La Valletta}, 20 April 2025 –^ Nobody came. -> 2025-04-20""",
    "full stops in the name": """
        {St. Petersburg}, 21 April 2005 –^ Ten bakers met. -> 2005-04-21
        {ST. PÖLTEN}, 22 April 2005 –^ The wells were counted. -> 2005-04-22
        {Washington D.C.}, 23 April 2005 –^ Nobody came. -> 2005-04-23""",
    "small words in the name": """
        {ANDORRA la VELLA}, 24 April 2005 –^ Ten bakers met. -> 2005-04-24
        {Frankfurt am Main}, 25 April 2005 –^ The wells were counted. -> 2005-04-25
        {Stratford-upon-Avon}, 26 April 2005 –^ Nobody came. -> 2005-04-26""",
    "spaces": """
        {KYIV}, 9 September  2020  –^  Ten bakers met. -> 2020-09-09
        {KYIV},  10  September 2020 –^ The wells were counted. -> 2020-09-10
        {NOVI  PAZAR}, 11 September 2020\N{NO-BREAK SPACE}–^ Nobody came. -> 2020-09-11""",
    "brackets": """
        ({Pristina}, 22 February 2000)^ Ten bakers met. -> 2000-02-22
        ({ZVECAN}, 23 February 2000)^ The wells were counted. -> 2000-02-23
        ({Vienna}/{Pristina}, 24 February 2000) -^ Nobody came. -> 2000-02-24""",
    "no comma": """
        {BELGRADE} 25 February 2000 -^ Ten bakers met. -> 2000-02-25
        {TIRANA}/{WARSAW} 26 February 2000 –^ The wells were counted. -> 2000-02-26
        {Graz} 27 February 2000 -^ Nobody came. -> 2000-02-27""",
    "alone on a line": """
        {BELGRADE} 28 May 2001^ -> 2001-05-28
        {TIRANA}/{WARSAW} 29 May 2001^ -> 2001-05-29
        {SARAJEVO}, 30 May 2016^ -> 2016-05-30
        {Sarajevo}, 31 May 2016^ -> 2016-05-31
        ({Pristina}, 1 June 2000)^ -> 2000-06-01
        {CATANIA}, Italy, 2 June^ -> --06-02
        {GRAZ}, 3 June 2000 (OSCE)^ -> 2000-06-03
        {GRAZ}, 4 June 2000 -^ -> 2000-06-04
        5 June 2000, {GRAZ}^ -> 2000-06-05""",
    "a full stop behind": """
        {GRAZ}, 6 June 2000.^ Ten bakers met. -> 2000-06-06
        {Linz}, 7 June 2000:^ The wells were counted. -> 2000-06-07
        {BAKU}, Azerbaijan, July 8.^ Nobody came. -> --07-08""",
    "nothing behind": """
        {BAKU}, Azerbaijan, July 9^ Ten bakers met. -> --07-09
        {GRAZ}, 10 July 2000^ The wells were counted. -> 2000-07-10
        {RIGA} 11 July 2000^ "Nobody came." -> 2000-07-11""",
    "place only": """
        {Kamensk-Shakhtinskiy}, Russian Federation.^ The team counted the wells. -> none
        {DONETSK}, Russian Federation.^ Ten bakers met. -> none
        {Kherson}, Ukraine.^ -> none""",
    "American": """
        {DUSHANBE}, July 12, 2012 —^ Ten bakers met. -> 2012-07-12
        {BAKU}, Azerbaijan, July 13 -^ The wells were counted. -> --07-13
        {Vienna}, May 14 2012 –^ Nobody came. -> 2012-05-14
        {BISHKEK} August 15, 2012 –^ Nobody came. -> 2012-08-15""",
    "agencies": """
        {DUSHANBE}, July 16, 2012, Asia-Plus —^ Ten bakers met. -> 2012-07-16
        {Dushanbe}, Asia-Plus, July 17, 2012 —^ The wells were counted. -> 2012-07-17
        {BISHKEK}, 18 July 2012 (AKIpress) -^ Nobody came. -> 2012-07-18
        {VIENNA}, 19 July /Lake Wire/ -^ Nobody came. -> --07-19
        {BISHKEK}, REUTERS, 20 July 2012 -^ Nobody came. -> 2012-07-20""",
    "days of the week": """
        {VIENNA}, Monday, 21 July 2014 –^ Ten bakers met. -> 2014-07-21
        {Warsaw}, Tuesday 22 July 2014 –^ The wells were counted. -> 2014-07-22
        {OSH}, Kyrgyzstan, Wednesday, 23 July 2014 -^ Nobody came. -> 2014-07-23""",
    "impossible dates": """
        {BELGRADE}, 31 June 2010 -^ Ten bakers met. -> none
        {GRAZ}, 30 February 2010 –^ The wells were counted. -> none
        {Linz}, 45 May 2010 –^ Nobody came. -> none
        {BAKU}, June 31, 2010 –^ Nobody came. -> none""",
    "two names of one town": """
        {Gjilan/Gnjilane}, 1 March 2010 -^ Ten bakers met. -> 2010-03-01
        {MITROVICË/MITROVICA}, 2 March 2010 –^ The wells were counted. -> 2010-03-02
        {MITROVICA / MITROVICE}, 3 March 2010 –^ Nobody came. -> 2010-03-03
        {STRPCE/SHTRPCE}, 4 March 2010 –^ Nobody came. -> 2010-03-04
        {PRIŠTINA/PRISHTINË}/{VIENNA}, 5 March 2010 –^ Nobody came. -> 2010-03-05
        {PEC/PEJA}/{GRACANICA/GRAÇANICË}, 6 March 2010 –^ Nobody came. -> 2010-03-06
        {GJILAN}/{PEJA}, 7 March 2010 –^ Nobody came. -> 2010-03-07""",
}
ROWS = [(name, row.strip()) for name, rows in SHAPES.items() for row in rows.strip().split("\n")]


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{name}: {row[:40]}") for name, row in ROWS])
def test_shape(row: str) -> None:
    marked, _, date = row.rpartition("-> ")
    before, prose = marked.rstrip().split("^")
    line = re.sub("[{}]", "", before)
    page = FoldedText(line + prose)
    found = read_dateline(page, 0, len(page.text), OSCE)
    assert found is not None
    assert found.dateline.span.text == line
    assert [place.text for place in found.dateline.places] == re.findall(r"\{([^}]*)\}", before)
    assert (found.dateline.date.isoformat() if found.dateline.date else "none") == date
    assert " ".join(page.text[found.end :].split()) == " ".join(prose.split()).replace("“", '"')
    assert is_date_line(page.text, OSCE) is (prose == "")


def test_every_shape_has_three_wordings() -> None:
    assert all(len(rows.strip().split("\n")) >= 3 for rows in SHAPES.values())


NO_DATELINES = """
    Experts from ten countries met - and agreed on nothing.
    The OSCE - the world's largest regional security organization - has wells.
    OSCE - the world's largest regional security organization - has wells.
    OSCE, 5 May 2010 - the wells were counted.
    OSCE SUMMIT, 5 May 2010 - the wells were counted.
    ODIHR - the office in Warsaw - counts wells.
    UN - and others - count wells.
    Geneva - based experts count wells.
    GENEVA - based experts count wells.
    Vienna - The wells were counted.
    Prime Minister - designate Ana Kovac came.
    MOSCOW Mechanism - what it is.
    TWENTY officers - all women - came.
    KYIV - MOSCOW relations were discussed.
    WARNING - The roads are closed.
    UPDATE - The wells were counted.
    NOTE: 5 May 2010 is a holiday.
    UKRAINE - The wells were counted.
    On Monday, 5 May - two days before the vote - nobody came.
    Monday, 5 May 2010 - The wells were counted.
    Today, 5 May - the wells were counted.
    Last week, 5 May - the wells were counted.
    Human Rights Day, 10 December - a day to remember.
    World Press Freedom Day, 3 May 2010 - a day to remember.
    MEDIA ADVISORY, 5 May 2010 - The wells were counted.
    Press Release, 5 May 2010 - The wells were counted.
    Joint Statement, 5 May 2010 - The wells were counted.
    Ministry of Justice, 5 May 2010 - The wells were counted.
    Ana Kovac, Albania. She counts wells.
    Ana Kovac (5 May 2010) - She counts wells.
    (Ana Kovac, 5 May 2010) She counts wells.
    (VIENNA) The wells were counted.
    (VIENNA, 5 May 2010 - The wells were counted.
    VIENNA, 5 May 2010) - The wells were counted.
    VIENNA, 5 May 2010 was a good day.
    VIENNA - 5 May 2010 was a good day.
    VIENNA, 5 May 2010, one of many - said so.
    VIENNA, 5 May 2010, Ten bakers met - and agreed.
    VIENNA, 5 May 2010 (Two days before the vote) - Ten bakers met.
    5 May 2010, VIENNA, 6 May 2010 - The wells were counted.
    5 May 2010 - The wells were counted.
    VIENNA, Austria
    VIENNA
    Vienna
    Learning by doing
    A, 5 May 2010 - the wells were counted.
    VIENNA 2010 - a plan.
    VIENNA, 5-7 of May - a plan.
    Experts, 5 May - those who came.
    In Vienna, 5 May 2010 - a Wednesday - was a good day.
    judges from Tirana, 5 May 2010 - all of them - came.
    "VIENNA, 5 May 2010 - we met," she said.
""".strip()


@pytest.mark.parametrize("line", [line.strip() for line in NO_DATELINES.split("\n")])
def test_no_dateline(line: str) -> None:
    assert read_dateline(FoldedText(line), 0, len(line), OSCE) is None
    assert not is_date_line(line, OSCE)
    assert not opens_with_dateline(line, OSCE)


def test_a_dateline_is_short() -> None:
    line = "/".join(["VIENNA", "TIRANA", "SARAJEVO"] * 2) + ", 5 May 2010 - The bakers met."
    assert read_dateline(FoldedText(line), 0, len(line), OSCE)
    longer = " ".join(["VIENNA" * 6] * 5) + ", 5 May 2010 - The bakers met."
    assert read_dateline(FoldedText(longer), 0, len(longer), OSCE) is None
    line = "VIENNA, 5 May 2010 " + "-" * 200
    assert read_dateline(FoldedText(line), 0, len(line), OSCE) is None


# -- the vocabulary of datelines --------------------------------------------------------------------------------------


@pytest.mark.parametrize("names", TWO_NAMED_TOWNS, ids=lambda names: names[0])
def test_two_names_of_one_town_are_one_place(names: tuple[str, ...]) -> None:
    for one, other in product(names, repeat=2):
        pair = f"{one}/{other}"
        for written in (pair, pair.upper(), fold_name(pair).upper(), f"{one} / {other}"):
            line = f"{written}, 5 May 2010 – The wells were counted."
            found = read_dateline(FoldedText(line), 0, len(line), OSCE)
            assert found is not None, line
            assert [place.text for place in found.dateline.places] == [written]


def test_the_names_of_towns_belong_to_one_town_each() -> None:
    assert len(TWO_NAMED_TOWNS) == 38
    names = [name for names in TWO_NAMED_TOWNS for name in {fold_name(name) for name in names}]
    assert sorted(names) == sorted(set(names))
    for given in TWO_NAMED_TOWNS:
        assert len(given) == len(set(given)) >= 2, given


def test_words_of_datelines_are_clean() -> None:
    words = {*AGENCIES, *SMALL_WORDS, *AREA_WORDS, *(name for names in TWO_NAMED_TOWNS for name in names)}
    assert [word for word in words if word != " ".join(word.split()) or not word.isprintable()] == []
    assert [word for word in SMALL_WORDS | AREA_WORDS if not word.islower()] == []


def test_a_label_with_two_names_of_one_town_names_one_place() -> None:
    article = parse("A title\nPlace: Gjilan/Gnjilane, Vienna/Tirana\nDate: 5 May 2010\nSome 30 judges met in the hall.")
    assert [place.text for place in article.header.places] == ["Gjilan/Gnjilane", "Vienna", "Tirana"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("July 20, 2012", "2012-07-20"),
        ("July 20", "--07-20"),
        ("June 31", None),
        ("20 July", None),
        ("July 2012", None),
    ],
)
def test_month_before_day(text: str, date: str | None) -> None:
    found = read_month_day(text)
    assert (found and found.isoformat()) == date


# -- on pages ---------------------------------------------------------------------------------------------------------

LEDE = "Some 30 judges met here in the rain. “We begin at dawn,” said Ana Kovač, Head of the Lake Office."
TITLE = "OSCE trains judges"


def page(*lines: str) -> Article:
    return parse("\n".join((TITLE, *lines)))


def dated(article: Article) -> tuple[str | None, str | None, DateSource | None]:
    """The words of the dateline, the date of the article, and where it comes from."""
    line = article.dateline.span.text if article.dateline else None
    return line, article.date.isoformat() if article.date else None, article.date_source


def roles(article: Article) -> list[Role]:
    return [block.role for block in article.blocks]


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=f"{name}: {row[:40]}") for name, row in ROWS if "^ ->" not in row]
)
def test_shape_on_a_page(row: str) -> None:
    marked, _, date = row.rpartition("-> ")
    line = re.sub("[{}]", "", marked.split("^")[0])
    article = page(f"{line} {LEDE}")
    expected = None if date.strip() == "none" else date
    assert dated(article) == (line, expected, expected and DateSource.DATELINE)
    assert [quote.text for quote in article.quotes] == ["We begin at dawn,"]
    assert [group.span.text for group in article.participants if group.count] == ["Some 30 judges"]
    start = article.text.index("We begin")
    assert article.quotes[0].parts == (Span(start, start + 17, "We begin at dawn,"),)


@pytest.mark.parametrize("row", [pytest.param(row, id=row) for _, row in ROWS if "^ ->" in row and "none" not in row])
def test_date_line_on_a_page(row: str) -> None:
    marked, _, date = row.rpartition("-> ")
    line = re.sub("[{}]", "", marked.split("^")[0])
    article = page(line, LEDE)
    assert dated(article) == (line, date, DateSource.DATE_LINE)
    assert roles(article) == [Role.TITLE, Role.DATE_LINE, Role.PARAGRAPH]
    assert article.paragraphs[0].text == LEDE


@pytest.mark.parametrize("line", [line.strip() for line in NO_DATELINES.split("\n")])
def test_no_dateline_on_a_page(line: str) -> None:
    assert dated(page(line, LEDE)) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "date"),
    [("5 May 2010", "2010-05-05"), ("Monday, 5 May 2010", "2010-05-05"), ("May 5, 2010.", "2010-05-05")],
)
def test_a_date_alone_on_a_line_has_no_place(line: str, date: str) -> None:
    article = page(line, LEDE)
    assert dated(article) == (None, date, DateSource.DATE_LINE)
    assert roles(article) == [Role.TITLE, Role.DATE_LINE, Role.PARAGRAPH]


@pytest.mark.parametrize("line", ["5 May", "5 May 2010 and later", "2010", "Monday, 5 May", "On 5 May 2010"])
def test_what_is_no_date_alone(line: str) -> None:
    assert dated(page(line, LEDE)) == (None, None, None)


def test_image_and_captions_before_the_dateline() -> None:
    image, full = "![](https://example.org/well.jpg)", f"GRAZ, 5 May 2010 – {LEDE}"
    for head in ([image], [image, "The well of Graz (OSCE/Ana Berg)"], [image, "The well of Graz, which is deep."]):
        article = page(*head, full)
        assert dated(article) == ("GRAZ, 5 May 2010 –", "2010-05-05", DateSource.DATELINE)
        assert len(article.paragraphs) == 1
    article = page("GRAZ 5 May 2010", image, "The well of Graz.", full)
    assert roles(article) == [Role.TITLE, Role.DATE_LINE, Role.IMAGE, Role.CAPTION, Role.PARAGRAPH]
    assert dated(article) == ("GRAZ, 5 May 2010 –", "2010-05-05", DateSource.DATE_LINE)


def test_a_date_line_behind_a_heading_or_labels() -> None:
    labelled = parse(f"{TITLE}\n- Issued by:\n- OSCE Secretariat\nGRAZ, 5 May 2010\n{LEDE}")
    assert dated(labelled) == ("GRAZ, 5 May 2010", "2010-05-05", DateSource.DATE_LINE)
    headed = page("Summary", f"Kamensk-Shakhtinskiy, Russian Federation. {LEDE}")
    assert dated(headed) == ("Kamensk-Shakhtinskiy, Russian Federation.", None, None)
    assert [section.heading.text for section in headed.sections if section.heading] == ["Summary"]


def test_a_lede_before_the_dateline() -> None:
    lede = "Wells are deep, and nobody knows how deep."
    assert dated(page(lede, f"GRAZ, 5 May 2010 – {LEDE}"))[0] == "GRAZ, 5 May 2010 –"
    assert dated(page(lede, f"Graz, 5 May 2010 – {LEDE}"))[0] is None  # later on, the fullest form only
    assert dated(page(lede, lede[:-1] + " yet.", "Nobody asks.", f"GRAZ, 5 May 2010 – {LEDE}"))[0] is None


def test_only_the_first_dateline_counts() -> None:
    article = page(f"GRAZ, 5 May 2010 – {LEDE}", f"LINZ, 6 June 2011 – {LEDE}")
    assert dated(article) == ("GRAZ, 5 May 2010 –", "2010-05-05", DateSource.DATELINE)
    article = page(LEDE, "GRAZ, 5 May 2010", LEDE)
    assert dated(article) == (None, None, None)


def test_an_impossible_date_is_no_date_and_the_next_best_is() -> None:
    article = page("GRAZ 31 June 2010", f"GRAZ, 1 July 2010 – {LEDE}")
    assert dated(article) == ("GRAZ, 1 July 2010 –", "2010-07-01", DateSource.DATELINE)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["Date: 6 July 2004", "GRAZ, 6 June 2004 - "], "the dateline says 2004-06-06, the header 2004-07-06"),
        (["Date: 6 July 2004", "GRAZ, 6 June - "], "the dateline says --06-06, the header 2004-07-06"),
        (["GRAZ 6 July 2004", "GRAZ, 6 June 2004 - "], "the dateline says 2004-06-06, the date line 2004-07-06"),
        (["Date: 6 July 2004", "GRAZ, 6 July - "], None),
        (["GRAZ 6 July", "GRAZ, 6 July 2004 - "], None),
        (["GRAZ 6 July 2004", "GRAZ, 31 June 2004 - "], None),
        (["GRAZ, 6 July 2004 - "], None),
    ],
)
def test_contradicting_dates(lines: list[str], message: str | None) -> None:
    notices = page(*lines[:-1], lines[-1] + LEDE).notices
    assert [notice.message for notice in notices if notice.code == "contradicting-dates"] == [message] * bool(message)


# -- the dates that headers and datelines share -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("30 September 2015", "2015-09-30"),
        ("30 SEPTEMBER", "--09-30"),
        ("5. maja 2014.", "2014-05-05"),
        ("5. Mai", "--05-05"),
        ("Wednesday, 30 September 2015 - 10:00", "2015-09-30"),
        ("Wednesday, 30 September 2015 - 10:00 UTC+02:00", "2015-09-30"),
        ("2015-06-05", "2015-06-05"),
        ("05/06/2015", "2015-06-05"),
        ("2015-09-30T23:30:00-05:00", "2015-09-30"),
        ("31 June 2015", None),
        ("9-10 June", None),  # 9 is no year, and neither are 5 and 15
        ("5/6 May", None),
        ("9-10 June 2004", None),
        ("5 and 6 December 2004", None),
        ("15-06-10", None),
        ("September 2015", None),
        ("Wednesday", None),
        ("10:00", None),
        ("20150930", None),
        ("5 2015 99:99", None),
        ("1 1 " + "0" * 4 + ".9999.9999.9999.99", None),
        ("Wednesday, 30 September 2015 - 10:00" + " " * 40, None),
    ],
)
def test_a_date_that_is_the_whole_of_a_text(text: str, date: str | None) -> None:
    found = read_date(text)
    assert (found and found.isoformat()) == date


@pytest.mark.parametrize(
    ("date", "hint", "completed"),
    [
        (PartialDate(None, 12, 28), PartialDate(2010, 1, 3), "2009-12-28"),
        (PartialDate(None, 1, 2), PartialDate(2009, 12, 30), "2010-01-02"),
        (PartialDate(None, 6, 2), PartialDate(2009, 6, 1), "2009-06-02"),
        (PartialDate(None, 2, 29), PartialDate(2011, 3, 1), "--02-29"),
        (PartialDate(None, 6, 2), PartialDate(None, 6, 1), "--06-02"),
        (PartialDate(None, 6, 2), PartialDate(2009, None, None), "--06-02"),
        (PartialDate(2005, None, None), PartialDate(2009, 6, 1), "2005"),
    ],
)
def test_a_day_without_its_year_falls_nearest_to_another_date(
    date: PartialDate, hint: PartialDate, completed: str
) -> None:
    assert with_year_of(date, hint).isoformat() == completed
