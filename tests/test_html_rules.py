"""What the rules that read HTML hold for and what they do not: each with a page as small as it can be."""

from __future__ import annotations

import pytest

import osce_news
from osce_news.model import Article, Role

FIRST = "Thirty judges from two valleys met in Tirana to talk about the law of gardens."
SECOND = "The course was the third of its kind, and it will not be the last one in this year."
ABOUT = "The organization has many members. " * 9


def article_of(body: str, name: str = "Judges meet in Tirana") -> Article:
    return osce_news.parse_html(f"<!DOCTYPE html><title>{name}</title><body>{body}</body>")


def text_of(body: str) -> list[str]:
    page = f"<h1>Judges meet in Tirana</h1><div class=text><p>{FIRST}</p><p>{SECOND}</p>{body}</div>"
    return [span.text for span in article_of(page).paragraphs][2:]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("<p>A gar<!-- <p> -->den was opened behind the court.", ["A garden was opened behind the court."]),
        ("<p>The <st1:place>old <b>court</b></st1:place> has a garden.", ["The old court has a garden."]),
        ("<p>The court has<x-break></x-break> a garden, and it is open.", ["a garden, and it is open."]),
        ("<p>They met on the 19<sup>th</sup> of May, in the rain.", ["They met on the 19th of May, in the rain."]),
        ('<p>They met in the rain.<a href="#n"><sup>1</sup></a>', ["They met in the rain."]),
        ("<pre>They met in the\nrain of May.\n\nThey met again in June.\n</pre>", []),
        ("<p>They met in the rain.<br>They stayed in the rain.", ["They met in the rain. They stayed in the rain."]),
        (
            "<p>Time of the meeting: noon<br>They stayed in the rain.",
            ["Time of the meeting: noon", "They stayed in the rain."],
        ),
    ],
)
def test_lines(body: str, read: list[str]) -> None:
    assert text_of(body)[-len(read) :] == read or not read


def test_blank_lines_part_preformatted_paragraphs() -> None:
    page = f"<h2>Judges meet in Tirana</h2><pre>\n{FIRST.replace('met', 'met' + chr(10))}\n\n{SECOND}\n</pre>"
    assert [span.text for span in article_of(page).paragraphs] == [FIRST, SECOND]


def test_a_sentence_set_apart_is_said_once() -> None:
    assert text_of(f"<blockquote>{SECOND[:-1]}</blockquote><p>They left at noon, all of them.") == [
        "They left at noon, all of them."
    ]
    own = "“A garden is a promise that grows,” said one of them."
    assert text_of(f"<blockquote>{own}</blockquote>") == [own]


def test_cells_set_into_a_text_are_none_of_it() -> None:
    table = "<table><tr><td>Judges</td><td>30</td></tr></table>"
    assert text_of(f"{table}<p>They left at noon, all of them.") == ["They left at noon, all of them."]
    words = "They left at noon, all of them, and they took the seeds of the garden home."
    end = "They left at noon, all of them."
    assert text_of(f"<table><tr><td>{words}</td></tr></table><p>{end}") == [words, end]


def test_rules_divide_a_page_whose_boxes_do_not() -> None:
    flat = f"<p>Menu<hr><h2>Judges meet in Tirana</h2><p>{FIRST}<p>{SECOND}<hr><p>{ABOUT}"
    assert [span.text for span in article_of(flat).paragraphs] == [FIRST, SECOND]
    inside = f"<h2>Judges meet in Tirana</h2><div class=text><p>{FIRST}<hr><p>{SECOND}</div>"
    assert [span.text for span in article_of(inside).paragraphs] == [FIRST, SECOND]


def test_the_text_is_the_nearest_to_the_title_unless_it_has_far_less_prose() -> None:
    text = f"<div><h2>Judges meet in Tirana</h2><div><p>{FIRST}</p><p>{SECOND}</p></div></div>"
    box = f"<div><p>{ABOUT}</p><p>{ABOUT}</p></div>"
    assert [span.text for span in article_of(text + box).paragraphs] == [FIRST, SECOND]
    far = article_of(f"<div><h2>Judges meet in Tirana</h2><div><p>{FIRST}</p></div></div>{box}")
    assert ABOUT.strip() in [span.text for span in far.paragraphs]


@pytest.mark.parametrize(
    ("name", "body", "title"),
    [
        ("OSCE: Judges meet in Tirana", "<h1>OSCE</h1><h2>Judges meet in Tirana</h2>", "Judges meet in Tirana"),
        ("OSCE", "<h1>Judges meet in Tirana</h1><h2>A garden</h2>", "Judges meet in Tirana"),
        ("Judges meet: a garden", "<h1>Judges meet: a garden</h1><h2>Judges meet</h2>", "Judges meet: a garden"),
    ],
)
def test_the_title_is_the_longest_that_the_document_is_called_after(name: str, body: str, title: str) -> None:
    assert article_of(f"{body}<p>{FIRST}<p>{SECOND}", name).title.text == title


def test_an_address_is_no_source() -> None:
    body = f"<h1>Judges meet in Tirana</h1><p>{FIRST}<p>{SECOND}"
    assert article_of(f"{body}<p>Source: https://www.example.org/7").header.issued_by == ()
    assert len(article_of(f"{body}<p>Source: OSCE Presence in Albania").header.issued_by) == 1


def test_the_value_of_a_label_may_read_like_a_sentence_but_not_be_hidden() -> None:
    hidden = "<div hidden><p>OSCE Mission to Serbia</div>"
    unit = "The OSCE Presence in Albania, together with the court of the valley."
    details = f"<dl><dt>Issued by:<dd>{unit}{hidden}</dl>"
    article = article_of(f"<div><h1>Judges meet in Tirana</h1><div><p>{FIRST}<p>{SECOND}</div>{details}</div>")
    assert f"- Issued by:\n- {unit}\n" in article.text
    assert "Mission to Serbia" not in article.text


@pytest.mark.parametrize(("name", "role"), [("MsoCaption", Role.CAPTION), ("MsoNormal", Role.PARAGRAPH)])
def test_names_are_told_apart_by_their_capitals(name: str, role: Role) -> None:
    words = "The garden of the judges, on the day before it was opened."
    page = f"<h1>Judges meet in Tirana</h1><div><p>{FIRST}<p class={name}>{words}<p>{SECOND}</div>"
    assert [block.role for block in article_of(page).blocks if block.span.text == words] == [role]


def test_a_russian_page_in_a_code_page_of_its_own() -> None:
    title = "Центр в Душанбе открыл сад для учеников"
    lead = "Сад для двадцати учеников открылся в долине при поддержке Центра."
    text = (
        "ДУШАНБЕ, 18 сентября 2012 года – Центр открыл сад, в котором ученики будут растить яблоки из двух долин.",
        "«Сад не знает границ», – сказала руководитель проекта Мадина Сафарзода.",
        "В открытии приняли участие 40 гостей из Казахстана и Узбекистана.",
    )
    menu = "".join(f"<li><a href=/>{name}</a></li>" for name in ("Новости", "Документы", "Албания", "Андорра") * 9)
    page = (
        f'<meta charset="windows-1251"><title>{title} — ОБСЕ</title><ul>{menu}</ul><div><div><h1>{title}</h1>'
        f"<div class=lead>{lead}</div><div class=text>{''.join(f'<p>{words}</p>' for words in text)}</div></div><div>"
        "<p>Организация объединяет 57 государств.</p><p>Решения принимаются консенсусом.</p></div></div>"
    )
    article = osce_news.parse_html(page.encode("windows-1251"))
    assert (article.title.text, article.teaser and article.teaser.text) == (title, lead)
    assert tuple(span.text for span in article.paragraphs) == text
