"""The languages other than English: what tells them apart, their dates and words, and the laws that hold for them."""

from __future__ import annotations

import datetime
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import find_quotes, parse
from osce_news._calendar import read_date
from osce_news.facts.language import language_of
from osce_news.facts.prose import prose_of
from osce_news.model import DateSource
from osce_news.page.dateline import is_date_line
from osce_news.testing import TYPOGRAPHY, hostile_text, menus
from osce_news.vocabulary import OSCE, Vocabulary
from osce_news.vocabulary.languages import ENGLISH, LANGUAGES, MONTHS_ELSEWHERE
from osce_news.vocabulary.tongues import TONGUES
from osce_news.vocabulary.wording import MONTHS
from tests.laws.facts import facts_of

PAGES = Path(__file__).parent / "pages"
FOLDERS = sorted(folder.name for folder in PAGES.iterdir() if folder.name.partition("_")[0] in TONGUES)


def text_of(folder: str) -> str:
    return (PAGES / folder / "page.txt").read_text("utf-8")


def tag_of(text: str) -> str | None:
    language = language_of(prose_of(text))
    return None if language is None else language.tag


# -- which language ---------------------------------------------------------------------------------------------------

SENTENCES = {
    "en": "The Mission opened a garden today, in which pupils and their teachers will grow apples from two valleys.",
    "ru": "Центр открыл сегодня сад, в котором ученики и их учителя будут растить яблоки из двух долин.",
    "uk": "Центр відкрив сьогодні сад, у якому учні та їхні вчителі будуть вирощувати яблука з двох долин.",
    "mk": "Мисијата денеска отвори градина во која учениците и нивните наставници ќе садат јаболка од две долини.",
    "sr": "Misija je danas otvorila vrt u kojem će učenici i njihovi nastavnici gajiti jabuke iz dve doline.",
    "sr, Cyrillic": "Мисија је данас отворила врт у којем ће ученици и њихови наставници гајити јабуке из две долине.",
    "sr, Croatian": "Misija je danas otvorila vrt u kojem će učenici i njihovi nastavnici uzgajati jabuke.",
    "sq": "Prezenca hapi sot një kopsht, në të cilin nxënësit dhe mësuesit e tyre do të rrisin mollë nga dy lugina.",
    "ro": "Misiunea a deschis astăzi o grădină, în care elevii și profesorii lor vor crește mere din două văi.",
    "de": "Die Mission hat heute einen Garten eröffnet, in dem Schüler und ihre Lehrer Äpfel aus zwei Tälern ziehen.",
    "fr": "La Mission a ouvert aujourd'hui un jardin, dans lequel les élèves et leurs maîtres auront des pommes.",
}
UNDECIDED = {
    "nothing": "",
    "a few words": "Центр открыл сад.",
    "numbers": "1 2 3 4 5 6 7 8 9 10",
    "Bulgarian": "Мисията откри днес градина, в която учениците и учителите им ще садят ябълки от две долини.",
    "Spanish": "La Misión abrió hoy un jardín, en el que los alumnos y sus maestros tendrán manzanas.",
    "Italian": "La Missione ha aperto oggi un giardino, in cui gli alunni e i loro maestri hanno le mele di più valli.",
    "Portuguese": "A Missão abriu hoje um jardim, em que os alunos e os seus mestres vão cultivar maçãs de dois vales.",
    "Dutch": "De missie heeft vandaag een tuin geopend, waarin leerlingen en hun leraren appels uit twee dalen kweken.",
    "Slovene": "Misija je danes odprla vrt, v katerem bodo učenci in njihovi učitelji gojili jabolka iz dveh dolin.",
    "Polish": "Misja otworzyła dziś ogród, w którym uczniowie i ich nauczyciele będą uprawiać jabłka z dwóch dolin.",
    "Kazakh": "Миссия бүгін оқушылар мен олардың мұғалімдері екі аңғардан алма өсіретін бақ ашты.",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_or_two_tells_the_language(name: str) -> None:
    assert tag_of(SENTENCES[name]) == name.partition(",")[0]


@pytest.mark.parametrize("name", UNDECIDED)
def test_undecided(name: str) -> None:
    assert tag_of(UNDECIDED[name]) is None


@pytest.mark.parametrize("folder", FOLDERS)
def test_language_of_a_page(folder: str) -> None:
    assert parse(text_of(folder)).language == folder.partition("_")[0]


def test_there_are_two_pages_of_every_language() -> None:
    assert {tag: sum(folder.startswith(tag) for folder in FOLDERS) >= 2 for tag in TONGUES} == dict.fromkeys(
        TONGUES, True
    )


def test_two_languages_are_undecided() -> None:
    assert tag_of(f"{SENTENCES['en']}\n{SENTENCES['ru']}") is None


@given(hostile_text())
def test_the_language_is_a_known_one_or_undecided(text: str) -> None:
    assert tag_of(text) in {None, "en", *TONGUES}


# -- the laws ---------------------------------------------------------------------------------------------------------


@given(st.sampled_from(FOLDERS), menus())
def test_an_english_menu_changes_nothing(folder: str, menu: tuple[str, ...]) -> None:
    text = "\n".join(line for line in text_of(folder).splitlines() if line not in ("Новости", "Redaksia e lajmeve"))
    lines = [line for line in text.splitlines() if line[:2] != "- " or line.endswith(":")]
    bare = "\n".join(["Press release", *(line for line in lines if line not in ("Press release", "News Item"))])
    assert facts_of(parse("\n".join([*menu, bare]))) == facts_of(parse(bare))


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("folder", FOLDERS)
def test_typography_changes_nothing(folder: str, name: str) -> None:
    text = text_of(folder)
    assert facts_of(parse(TYPOGRAPHY[name](text))) == facts_of(parse(text))


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_stands_on_english_words_is_not_read(folder: str) -> None:
    article = parse(text_of(folder))
    assert (article.statements, article.events) == ((), ())
    assert {participant.rule for participant in article.participants} <= {"speaker"}
    assert all(mention.term is not None for mention in article.mentions)


# -- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15 апреля 2015 года", "2015-04-15"),
        ("21 июля 2011 г.", "2011-07-21"),
        ("15 квітня 2015 року", "2015-04-15"),
        ("5 мај 2014", "2014-05-05"),
        ("18 октомври 2010 година", "2010-10-18"),
        ("5. маја 2014. године", "2014-05-05"),
        ("5. maja 2014.", "2014-05-05"),
        ("26. novembar 2025. godine", "2025-11-26"),
        ("5. svibnja 2014.", "2014-05-05"),
        ("10 tetor 2012", "2012-10-10"),
        ("27 aprilie 2013", "2013-04-27"),
        ("5. Mai 2014", "2014-05-05"),
        ("5. April 2014", "2014-04-05"),
        ("1. Jänner 2014", "2014-01-01"),
        ("1er mai 2014", "2014-05-01"),
        ("12 décembre 2009", "2009-12-12"),
    ],
)
def test_a_day_of_another_language(text: str, day: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.isoformat() == day
    assert is_date_line(text, OSCE)
    article = parse(f"Title\nBEČ/WIEN, {text} – {SENTENCES['en']}")
    assert article.dateline is not None
    assert [place.text for place in article.dateline.places] == ["BEČ", "WIEN"]
    assert article.date == date


@pytest.mark.parametrize(
    "text",
    ["31. juna 2014.", "10 mart", "mai 2014", "5 may 2014", "5 Mars 2014", "5 mai tais"],
)
def test_no_day_of_another_language(text: str) -> None:
    assert not (is_date_line(text, OSCE) and read_date(text))


def test_a_date_alone_on_its_line() -> None:
    article = parse(f"Titulli\n10 tetor 2012\nTIRANË, 10 tetor 2012 – {SENTENCES['sq']}")
    assert (article.date_source, article.date and article.date.to_date()) == (
        DateSource.DATE_LINE,
        datetime.date(2012, 10, 10),
    )
    assert len(article.paragraphs) == 1


def test_an_english_date_alone_on_its_line_is_one_as_well() -> None:
    assert parse(f"Title\n10 August 2012\n{SENTENCES['en']}").date == read_date("10 August 2012")


def test_every_month_is_one_month() -> None:
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for language in LANGUAGES:
        for months in language.months:
            assert len(months.split()) == 12, language.name
            for number, month in enumerate(months.split(), start=1):
                numbers[month].add(number)
    assert {month: n for month, n in numbers.items() if len(n) > 1} == {}
    assert all(MONTHS_ELSEWHERE.get(month, number) == number for month, number in MONTHS.items())


# -- the tables -------------------------------------------------------------------------------------------------------


def test_every_language_that_is_told_is_read() -> None:
    assert {language.tag for language in LANGUAGES if language.tag} == {"en", *TONGUES}
    assert all(language.months for language in LANGUAGES if language.tag in TONGUES)
    assert LANGUAGES[0] is ENGLISH


@pytest.mark.parametrize("tag", TONGUES)
def test_words_are_clean(tag: str) -> None:
    tongue = TONGUES[tag]
    words = {*tongue.offices, *tongue.bodies, *tongue.honorifics, *tongue.adverbs, *tongue.articles, *tongue.particles}
    function_words = {word for language in LANGUAGES if language.tag == tag for word in language.words}
    assert [word for word in {*words, *function_words, *tongue.cues} if word != word.lower().strip() or not word] == []
    assert len(tongue.cues) == len(set(tongue.cues))
    assert tongue.offices & tongue.bodies == set()
    assert (tongue.offices | tongue.bodies) & function_words == set()


@pytest.mark.parametrize("tag", TONGUES)
def test_every_verb_of_saying_attributes(tag: str) -> None:
    context = SENTENCES[tag]
    for cue in TONGUES[tag].cues:
        quotes = find_quotes(f"{context}\n«Voda», {cue} Ruta Novak.")
        assert [q.speaker and q.speaker.name.text for q in quotes] == ["Ruta Novak"], cue
        assert [q.cue and q.cue.text for q in quotes] == [cue]


def test_an_empty_vocabulary_leaves_the_language_alone() -> None:
    article = parse(text_of("sr_kites"), vocabulary=Vocabulary())
    assert article.language == "sr"
    assert [quote.speaker and quote.speaker.name.text for quote in article.quotes] == [
        "Jasna Perić",
        "Vuk Lalović",
        None,
    ]
