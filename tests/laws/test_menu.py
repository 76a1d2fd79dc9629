"""The law of the menu: what stands around the article changes no fact of it."""

from __future__ import annotations

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from osce_news import parse
from osce_news.testing import Page, menus, pages, plain_paragraphs
from osce_news.testing._words import MENU_ITEMS
from tests.laws.facts import facts_of


@given(pages(menus=menus()), st.data())
def test_removing_menu_entries(page: Page, data: st.DataObject) -> None:
    items = [i for i, line in enumerate(page.menu) if line.startswith("- ")]
    removed = data.draw(st.sets(st.sampled_from(items), max_size=len(items) - 3) if len(items) > 3 else st.just(set()))
    menu = tuple(line for i, line in enumerate(page.menu) if i not in removed)
    assert facts_of(parse(attrs.evolve(page, menu=menu).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()))
def test_removing_the_menu(page: Page) -> None:
    assert facts_of(parse(attrs.evolve(page, menu=()).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()), st.data())
def test_renaming_menu_entries(page: Page, data: st.DataObject) -> None:
    menu = tuple(
        f"- {data.draw(st.sampled_from(MENU_ITEMS))}" if line.startswith("- ") and data.draw(st.booleans()) else line
        for line in page.menu
    )
    assert facts_of(parse(attrs.evolve(page, menu=menu).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()), st.sampled_from([2, 3, 5, 20, 100]))
def test_repeating_the_menu(page: Page, times: int) -> None:
    assert facts_of(parse(attrs.evolve(page, menu=page.menu * times).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()), st.data())
def test_repeating_menu_entries(page: Page, data: st.DataObject) -> None:
    menu = tuple(
        line for line in page.menu for _ in range(data.draw(st.integers(1, 3)) if line.startswith("- ") else 1)
    )
    assert facts_of(parse(attrs.evolve(page, menu=menu).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()), st.data())
def test_shuffling_menu_entries(page: Page, data: st.DataObject) -> None:
    places = [i for i, line in enumerate(page.menu) if line.startswith("- ")]
    shuffled = dict(zip(places, data.draw(st.permutations(places)), strict=True))
    menu = tuple(page.menu[shuffled.get(i, i)] for i in range(len(page.menu)))
    assert facts_of(parse(attrs.evolve(page, menu=menu).text)) == facts_of(parse(page.text))


@given(pages(menus=menus()), menus())
def test_another_menu(page: Page, menu: tuple[str, ...]) -> None:
    assert facts_of(parse(attrs.evolve(page, menu=menu).text)) == facts_of(parse(page.text))


FOOTER = (
    "Contacts",
    "Press Office",
    "Wallnerstrasse 6, 1010 Vienna, Austria",
    "Office: +43 1 514 36 6000",
    "press@osce.org",
)


@given(pages(), st.sampled_from([1, 1, 2, 20]))
def test_a_footer_adds_no_fact(page: Page, times: int) -> None:
    """It may say that the page ends differently, and decide the language of a few words."""
    without, with_footer = (facts_of(parse(attrs.evolve(page, tail=tail).text)) for tail in ((), FOOTER * times))
    for facts in (without, with_footer):
        del facts["notices"]
        assert facts.pop("language") in (None, "en")
    assert with_footer == without


@given(pages(), plain_paragraphs())
def test_a_last_paragraph_without_facts(page: Page, paragraph: str) -> None:
    """It may be a paragraph more, say that the page ends differently, and decide the language of a few words."""
    assume(len({*page.body, paragraph}) == len(page.body) + 1)  # a body that repeats itself is printed twice
    before, after = (facts_of(parse(text)) for text in (page.text, f"{page.text}\n{paragraph}"))
    for facts in (before, after):
        del facts["sections"], facts["notices"]
        assert facts.pop("language") in (None, "en")
    assert after == before
