"""The laws of the layouts: the same article under every frame gives the same facts.

What belongs to a frame may differ: labels, kind, teaser, the dateline's own line, what is odd about the page.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news import NotAnArticleError, classify, parse
from osce_news.model import Role
from osce_news.testing import Page, pages
from tests.laws.facts import facts_of
from tests.menus import FULL_MENUS, MENUS

IMAGE = "![](https://www.osce.org/files/imagecache/10_large/wells.jpg)"
CAPTION = "The well of Little Tarn. (OSCE/Ada Lund)"
LABELS = ("Issued on:", "Issued by:", "Fields of work:", "Education")
LINKS = ("Read more on this topic", "OSCE opens another well")
CONTACTS = ("Contacts", "Press Office", "Tel.: +43 1 000 00 00")
DISCLAIMER = "The OSCE bears no responsibility for the accuracy, legality or content of the external links provided."


def full_menu(name: str) -> Callable[[Page], list[str]]:
    """The page below a menu, its kind and its labels."""
    labels = [f"- {label}" for label in LABELS]
    return lambda page: [*MENUS[name], "News Item", page.title, *labels, *body(page), *LINKS, DISCLAIMER]


def body(page: Page) -> list[str]:
    """The paragraphs, the first one with its dateline."""
    return [page.first_paragraph, *page.body[1:]]


LAYOUTS: dict[str, Callable[[Page], list[str]]] = {
    **{name: full_menu(name) for name in MENUS},
    "bare": lambda page: [page.title, *body(page)],
    "newsroom": lambda page: ["Newsroom", page.title, *body(page)],
    "newsroom, date line": lambda page: ["Newsroom", page.title, "TIRANA 5 May 2010", *body(page)],
    "newsroom, picture": lambda page: ["Newsroom", page.title, IMAGE, CAPTION, *body(page)],
    "newsroom, caption twice": lambda page: ["Newsroom", page.title, IMAGE, CAPTION, CAPTION, *body(page)],
    "sub-domain": lambda page: ["Skip Links", "News Item", page.title, *LABELS, *body(page)],
    "labelled": lambda page: [page.title, *(f"- {label}" for label in LABELS), *body(page)],
    "stamp": lambda page: [page.title, "OSCE - Wed, 05/05/2010 - 11:49", *body(page), "Source: OSCE"],
    "trail": lambda page: ["You are here", "Central Europe", page.title, *body(page), "read more"],
    "contacts": lambda page: [page.title, *body(page), *CONTACTS],
    "rule": lambda page: [page.title, *body(page), "---", *CONTACTS[1:]],
    "mirror": lambda page: [page.title, *body(page), *body(page)],
    "mirror with its title": lambda page: [page.title, *body(page), page.title, *body(page)],
}
"""Frames round an article."""

OF_THE_FRAME = {"kind", "header", "fields_of_work", "notices"}
"""Facts that every frame may add to or take from."""

MORE_OF_THE_FRAME = {
    "newsroom, date line": {"dateline", "date", "date_source", "dates", "events"},
    "stamp": {"dateline", "date", "date_source", "dates", "events"},
    "newsroom, picture": {"mentions"},
    "newsroom, caption twice": {"mentions"},
}
"""A date above the body decides which day *today* is; a caption names the OSCE."""


def articles() -> SearchStrategy[Page]:
    """Articles without a frame, whose first paragraph is long enough to be no repetition by chance."""
    return pages(menus=st.just(())).map(_without_frame).filter(lambda page: len(page.first_paragraph) > 60)


def _without_frame(page: Page) -> Page:
    return attrs.evolve(page, kind=None, teaser=None, labels=(), tail=())


def facts(page: Page, layout: str, join: str = "\n") -> dict[str, object]:
    return facts_of(parse(join.join(LAYOUTS[layout](page))))


def facts_but(page: Page, layout: str, names: set[str]) -> dict[str, object]:
    return {name: value for name, value in facts(page, layout).items() if name not in names}


@given(articles(), st.sampled_from(sorted(LAYOUTS)))
def test_the_facts_are_the_same_under_every_frame(page: Page, layout: str) -> None:
    assume(len(set(page.body)) == len(page.body))
    names = OF_THE_FRAME | MORE_OF_THE_FRAME.get(layout, set())
    assert facts_but(page, layout, names) == facts_but(page, "bare", names)


@given(articles(), st.sampled_from(sorted(FULL_MENUS)))
def test_no_menu_adds_a_fact(page: Page, menu: str) -> None:
    assert facts(page, menu) == facts(page, "czechia")


@given(articles(), st.sampled_from(["mirror", "mirror with its title"]))
def test_a_second_printing_adds_no_fact(page: Page, layout: str) -> None:
    assume(len(set(page.body)) == len(page.body))
    once, twice = facts(page, "bare"), facts(page, layout)
    assert "repeated-body" in str(twice.pop("notices"))
    del once["notices"]
    assert twice == once


@given(articles())
def test_a_second_caption_adds_no_fact(page: Page) -> None:
    assert facts(page, "newsroom, caption twice") == facts(page, "newsroom, picture")


@given(articles(), st.sampled_from(sorted(LAYOUTS)), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n\n"]))
def test_blank_lines_between_all_lines_change_nothing(page: Page, layout: str, join: str) -> None:
    assert facts(page, layout, join) == facts(page, layout)


@given(articles(), st.sampled_from(sorted(LAYOUTS)), st.data())
def test_a_page_may_break_off_anywhere(page: Page, layout: str, data: st.DataObject) -> None:
    text = "\n".join(LAYOUTS[layout](page))
    cut = text[: data.draw(st.integers(0, len(text)))]
    try:
        assert facts_of(parse(cut))
    except NotAnArticleError:
        assert len(cut) < len(text)
    assert_every_character_is_in_one_block(cut)


@given(articles(), st.sampled_from(sorted(LAYOUTS)))
def test_every_character_is_in_one_block(page: Page, layout: str) -> None:
    assert_every_character_is_in_one_block("\n".join(LAYOUTS[layout](page)))


def assert_every_character_is_in_one_block(text: str) -> None:
    blocks = classify(text)
    assert "".join("".join(block.span.text.split()) for block in blocks) == "".join(text.split())
    assert all(one.span.end <= other.span.start for one, other in pairwise(blocks))


@given(articles(), st.sampled_from(["\n", "\r\n", "\n\n", "\n \n\n"]))
def test_lines_broken_at_a_column_are_joined(page: Page, line_end: str) -> None:
    """Where blank lines part the paragraphs, the facts of the broken page are those of the whole one."""
    lines = [page.title, *body(page), WIDE]
    broken = "\n\n".join(map(wrapped, lines)).replace("\n", line_end)
    assert facts_of(parse(broken)) == facts_of(parse("\n".join(lines)))


COLUMN = 72
WIDE = (
    "Nobody who came here in the rain expected that the roof of the old depots would hold until the"
    " morning, and when it did, those who had slept below it went out to look at it for a while and said nothing at"
    " all, because there is nothing that one can say to a roof, and they went in again."
)
"""A paragraph that shows how wide the column is."""


def wrapped(line: str) -> str:
    lines = [""]
    for word in line.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > COLUMN:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip(" ")
    return "\n".join(lines)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_frame_is_read(layout: str) -> None:
    page = Page(
        title="OSCE helps to dig wells", body=("Nine wells were dug in Osh by the OSCE, said Ada Lund, a mayor.",)
    )
    article = parse("\n".join(LAYOUTS[layout](page)))
    assert article.title.text == page.title
    assert [paragraph.text for paragraph in article.paragraphs] == list(page.body)
    assert Role.TITLE in {block.role for block in article.blocks}
