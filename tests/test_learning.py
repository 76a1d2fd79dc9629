"""Learning what the pages of a site share, and reading pages with what was learned."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import osce_news
from osce_news import (
    BoilerplateProfile,
    NotAnArticleError,
    classify,
    learn_boilerplate,
    parse,
    strip_boilerplate,
)
from osce_news.model import Role
from osce_news.page import boilerplate
from tests.laws.facts import facts_of
from tests.newsroom import ENGLISH, RUSSIAN, NewsPage, Site

ROOT = Path(__file__).resolve().parent.parent


def lines_of(text: str, profile: BoilerplateProfile) -> dict[str, Role]:
    """Each line of `text` and the role of its block."""
    return {
        line: block.role for block in classify(text, profile=profile) for line in block.span.text.splitlines() if line
    }


# -- learning ---------------------------------------------------------------------------------------------------------


def test_lines_of_half_of_the_pages_are_shared() -> None:
    profile = learn_boilerplate(["Home\nOne", "Home\nTwo", "Start\nTwo", "Start\nThree", "Four"])
    assert [line in profile for line in ("Home", "Two", "Start", "Three", "Four")] == [False] * 5
    profile = attrs.evolve(profile, min_share=0.4)
    assert [line in profile for line in ("Home", "Two", "Start", "Three", "Four")] == [True, True, True, False, False]


@pytest.mark.parametrize("min_share", [0.01, 0.5, 1])
@pytest.mark.parametrize("pages", [[], ["Home"], ["Home\nHome"], ["Home", "Start"], ["", " \n"]])
def test_what_one_page_has_is_not_shared(pages: list[str], min_share: float) -> None:
    profile = learn_boilerplate(pages, min_share=min_share)
    assert profile.pages == len(pages)
    assert "Home" not in profile
    assert "" not in profile


@pytest.mark.parametrize(("having", "of", "share"), [(55, 100, 0.55), (7, 10, 0.7), (3, 30, 0.1), (29, 100, 0.29)])
def test_the_share_itself_is_enough(having: int, of: int, share: float) -> None:
    pages = ["Home"] * having + ["Start"] * (of - having)
    assert "Home" in learn_boilerplate(pages, min_share=share)
    assert "Home" not in learn_boilerplate([*pages, "Start"], min_share=share)


def test_a_line_counts_once_a_page() -> None:
    profile = learn_boilerplate(["Home\nHome", "Home"])
    assert profile.count("Home") == 2
    assert profile.count("Start") == 0


@pytest.mark.parametrize(
    "line", ["“Lake\u00a0news” – today", '  "Lake\tnews"  -  to\u00adday ', '\ufeff„Lake news" — today']
)
def test_typography_does_not_matter(line: str) -> None:
    profile = learn_boilerplate(['"Lake news" - today\r\nOne', "«Lake news» − today"])
    assert line in profile
    assert lines_of(f"Menu\n{line}\nA title", profile)[line.strip().replace("\ufeff", "")] is Role.MENU


@pytest.mark.parametrize("line", ["home", "Home.", "- Home", "Ho me", 7, None, b"Home"])
def test_other_lines_are_other_lines(line: object) -> None:
    assert line not in learn_boilerplate(["Home", "Home"])


def test_pages_are_passed_through_once() -> None:
    def pages() -> Iterator[str]:
        for i in range(5):
            yield f"Home\n{i}"

    assert learn_boilerplate(pages()) == learn_boilerplate(tuple(pages()))


def test_lone_surrogates_are_learned() -> None:
    assert "\ud800" in learn_boilerplate(["\ud800", "\ud800\n\udfff"])


@pytest.mark.parametrize("min_share", [0, -0.5, 1.01, float("nan"), float("inf")])
def test_a_share_is_a_share(min_share: float) -> None:
    with pytest.raises(ValueError, match="min_share must be above 0 and at most 1, not"):
        learn_boilerplate(["A page"], min_share=min_share)
    with pytest.raises(ValueError, match="min_share must be above 0"):
        attrs.evolve(learn_boilerplate(["A page"]), min_share=min_share)


@pytest.mark.parametrize("min_share", ["0.5", None, True])
def test_a_share_is_a_number(min_share: Any) -> None:
    with pytest.raises(TypeError, match=f"min_share must be a number, not {type(min_share).__name__}"):
        learn_boilerplate(["A page"], min_share=min_share)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ("A page", r"not one str; pass a list: \[text\]"),
        (b"A page", "not one bytes; pass a list"),
        (None, "not NoneType"),
        (7, "not int"),
        (["A page", b"A page"], "item 1 is bytes; decode the bytes first"),
        (["A page", "A page", None], "item 2 is NoneType"),
    ],
)
def test_wrong_types_are_named(texts: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        learn_boilerplate(texts)


def test_of_a_very_long_page_head_and_end_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boilerplate, "MOST_CHARS", 40)
    page = "Home\n" + "A paragraph\n" + "Middle\n" * 9 + "A paragraph\n" + "Imprint"
    profile = learn_boilerplate([page, page])
    assert [line in profile for line in ("Home", "Imprint", "A paragraph")] == [True, True, True]
    assert profile.count("Middle") == 0


def test_counts_are_bounded() -> None:
    """72,000 lines of their own on 80 pages, and three that all pages have."""
    pages = [[*(f"Line {i} of page {page}" for i in range(900)), "Home", "Print", "Imprint"] for page in range(80)]
    profile = learn_boilerplate("\n".join(page) for page in pages)
    assert len(profile.counts) <= boilerplate.MOST_LINES
    assert 0 < profile.missed <= sum(map(len, pages)) // (boilerplate.MOST_LINES + 1)
    assert {line for page in pages for line in page if line in profile} == {"Home", "Print", "Imprint"}
    assert profile.count("Home") + profile.missed >= 80


def test_the_same_in_every_process() -> None:
    program = "from osce_news import *; from tests.newsroom import *; print(learn_boilerplate(RUSSIAN.texts).to_dict())"
    path = os.pathsep.join((str(Path(osce_news.__file__).parent.parent), str(ROOT)))
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("0", "1", "4242")
    }
    assert answers == {str(learn_boilerplate(RUSSIAN.texts).to_dict())}


# -- the profile ------------------------------------------------------------------------------------------------------

SMALL = learn_boilerplate(["Home\nOne", "Home\nTwo"])


def test_a_profile_is_a_value() -> None:
    assert learn_boilerplate(["Home\nOne", "Home\nTwo"]) == SMALL
    assert len({SMALL, learn_boilerplate(["Home\nTwo", "Home\nOne"])}) == 1
    assert "__slots__" in vars(BoilerplateProfile)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        SMALL.pages = 3  # type: ignore[misc]
    assert "counts" not in repr(SMALL)


def test_shares_are_asked_for_after_merging() -> None:
    """A line that none of the halves shares by itself, and one that only one half does."""
    one, other = learn_boilerplate(["Home\nHelp", "Home"]), learn_boilerplate(["Help", "Start"])
    assert [line in one for line in ("Home", "Help")] == [True, False]
    both = one.merge(other)
    assert both.pages == 4
    assert [line in both for line in ("Home", "Help", "Start")] == [True, True, False]
    assert "Home" not in both.merge(learn_boilerplate(["Start"]))


def test_profiles_of_different_shares_do_not_merge() -> None:
    with pytest.raises(ValueError, match=r"0\.5 here and 0\.7 there; make them equal first, with attrs\.evolve"):
        SMALL.merge(attrs.evolve(SMALL, min_share=0.7))


@pytest.mark.parametrize("other", [None, {}, "Home"])
def test_only_profiles_merge(other: Any) -> None:
    with pytest.raises(TypeError, match=f"other must be a BoilerplateProfile, not {type(other).__name__}"):
        SMALL.merge(other)


def test_a_profile_goes_through_json() -> None:
    profile = learn_boilerplate(ENGLISH.texts, min_share=0.3)
    again = BoilerplateProfile.from_dict(json.loads(json.dumps(profile.to_dict())))
    assert again == profile
    assert json.dumps(again.to_dict()) == json.dumps(profile.to_dict())


def test_no_words_of_the_pages_are_kept() -> None:
    assert "Home" not in str(SMALL.to_dict())


DIGEST = "0123456789abcdef"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"pages": "2"}, "at pages: expected int, got str"),
        ({"pages": True}, "at pages: expected int, got bool"),
        ({"pages": -1}, "at pages: expected 0 or more, got -1"),
        ({"missed": None}, "at missed: expected int, got None"),
        ({"min_share": 0}, "at min_share: min_share must be above 0 and at most 1, not 0"),
        ({"min_share": "half"}, "at min_share: min_share must be a number, not str"),
        ({"lines": [DIGEST]}, "at lines: expected dict, got list"),
        ({"lines": {"Home": 2}}, "at lines: expected 16 hexadecimal digits, got 'Home'"),
        ({"lines": {DIGEST.upper(): 2}}, "at lines: expected 16 hexadecimal digits, got '0123456789ABCDEF'"),
        ({"lines": {7: 2}}, "at lines: expected 16 hexadecimal digits, got of type int"),
        ({"lines": {DIGEST: 0}}, f"at lines.{DIGEST}: expected 1 or more, got 0"),
        ({"lines": {DIGEST: 2.0}}, f"at lines.{DIGEST}: expected int, got float"),
        ({"lines": {DIGEST: 3}}, f"at lines.{DIGEST}: a line of 3 pages, but there are 2"),
        ({"version": 2}, "at version: expected 1, got 2; learn the profile again"),
        ({"title": "A title"}, "at the top: BoilerplateProfile has no key 'title'"),
    ],
)
def test_foreign_data_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        BoilerplateProfile.from_dict({**SMALL.to_dict(), **change})


@pytest.mark.parametrize("key", SMALL.to_dict())
def test_every_key_is_needed(key: str) -> None:
    data = SMALL.to_dict()
    del data[key]
    with pytest.raises(ValueError, match=f"needs the key '{key}'"):
        BoilerplateProfile.from_dict(data)


def test_too_many_lines_are_refused() -> None:
    lines = {f"{i:016x}": 1 for i in range(boilerplate.MOST_LINES + 1)}
    with pytest.raises(ValueError, match="expected at most 65,536 lines, got 65,537"):
        BoilerplateProfile.from_dict({**SMALL.to_dict(), "lines": lines})


@pytest.mark.parametrize("data", [None, "{}", [], SMALL])
def test_data_is_a_mapping(data: Any) -> None:
    with pytest.raises(TypeError, match=f"data must be a mapping.*, not {type(data).__name__}"):
        BoilerplateProfile.from_dict(data)


# -- pages of another site --------------------------------------------------------------------------------------------

SITES = pytest.mark.parametrize("site", [ENGLISH, RUSSIAN], ids=["English", "Russian"])


def without_rare_lines(site: Site) -> list[NewsPage]:
    """The pages of today's menu, which most pages have, and without the banner, which few have."""
    return [page for page in site.pages if page.menu == site.menu]


def left_of(page: NewsPage, profile: BoilerplateProfile) -> list[str]:
    """The lines that stripping leaves, but for the date."""
    return [line for line in strip_boilerplate(page.text, profile=profile).split("\n") if line != page.date]


@SITES
def test_menu_and_footer_go_and_all_prose_stays(site: Site) -> None:
    profile = learn_boilerplate(site.texts)
    pages = without_rare_lines(site)
    assert len(pages) > 10
    for page in pages:
        assert left_of(page, profile) == list(page.own)


@SITES
def test_what_stands_before_the_title_is_menu_and_what_stands_behind_the_prose_is_footer(site: Site) -> None:
    profile = learn_boilerplate(site.texts)
    for page in without_rare_lines(site):
        roles = lines_of(page.text, profile)
        assert {roles[line] for line in page.menu} == {Role.MENU}
        assert roles[page.title] is Role.TITLE
        assert {roles[line] for line in (*page.tools, *page.insert)} <= {Role.MENU, Role.FOOTER}
        assert {roles[line] for line in page.footer} == {Role.FOOTER}
        assert Role.FOOTER not in {roles[line] for line in page.own}


@SITES
def test_a_menu_is_one_block_and_so_is_a_footer(site: Site) -> None:
    first, *_, last = classify(without_rare_lines(site)[0].text, profile=learn_boilerplate(site.texts))
    assert tuple(first.span.text.splitlines()) == site.menu
    assert tuple(last.span.text.splitlines()) == site.footer


@SITES
def test_without_a_profile_the_frame_is_read_as_prose(site: Site) -> None:
    page = without_rare_lines(site)[0]
    assert set(page.footer) & set(strip_boilerplate(page.text).split("\n")) or parse(page.text).title.text != page.title


@SITES
def test_a_page_that_was_not_learned_from(site: Site) -> None:
    *known, page = without_rare_lines(site)
    profile = learn_boilerplate(other.text for other in known)
    assert left_of(page, profile) == list(page.own)


def test_facts_are_those_of_the_article() -> None:
    page = without_rare_lines(ENGLISH)[0]
    article = parse(page.text, profile=learn_boilerplate(ENGLISH.texts))
    bare = parse("\n".join((page.title, page.date, *page.prose)))
    assert facts_of(article) == facts_of(bare)
    assert article.quotes[0].speaker is not None
    assert article.quotes[0].speaker.name.text == "Orla Venngaard"


@SITES
def test_lines_that_few_pages_have_are_never_taken(site: Site) -> None:
    """The banner and the old menu are lost on the reader, but nothing of an article is."""
    profile = learn_boilerplate(site.texts)
    for page in site.pages:
        assert set(page.own) <= set(left_of(page, profile))


FRAME = "Start\nThe Minister\n{}\nShare this\n{}\nImprint"
SITE = [FRAME.format(f"Title {i}", f"Paragraph {i}.") for i in range(20)]


@pytest.mark.parametrize("title", ["Rain", "No!", "A", "Lakes", "- Rain", "2021"])
@pytest.mark.parametrize("paragraph", ["It rained.", "Why?", "Yes"])
def test_short_titles_and_paragraphs_of_its_own_stay(title: str, paragraph: str) -> None:
    article = parse(FRAME.format(title, paragraph), profile=learn_boilerplate(SITE))
    assert [article.title.text, *(span.text for span in article.paragraphs)] == [title.removeprefix("- "), paragraph]


@pytest.mark.parametrize("trap", ["Contacts", "Read more on this topic", "News", "Press release", "- Start", "---"])
def test_a_menu_entry_that_would_be_something_else_on_an_osce_page(trap: str) -> None:
    frame = f"Start\n{trap}\nThe Minister\n{{}}\n{{}}\nImprint"
    profile = learn_boilerplate(frame.format(f"Title {i}", f"Paragraph {i}.") for i in range(20))
    page = frame.format("A lake is full", "It rained.")
    assert strip_boilerplate(page, profile=profile) == "A lake is full\nIt rained."
    assert lines_of(page, profile)[trap] is Role.MENU
    assert lines_of(page, profile)["Imprint"] is Role.FOOTER


def test_a_kind_stands_right_above_the_title() -> None:
    """*News* with a shared line below it is the end of the menu, and one block with it."""
    frame = "- Start\n- The Minister\n- Ferries\nNews\nShare this\n{}\n{}"
    profile = learn_boilerplate(frame.format(f"Title {i}", f"Paragraph {i}.") for i in range(20))
    menu, title, _ = classify(frame.format("A lake is full", "It rained."), profile=profile)
    assert menu.role is Role.MENU
    assert menu.span.text.endswith("News\nShare this")
    assert title.span.text == "A lake is full"


def test_labels_stand_below_the_title() -> None:
    """An address at the top of every page looks like one."""
    head = "Ministry of Lakes\nLocation: 5 Lake Street\nStart\nDate:"
    frame = f"{head}\n{{}}\nDate: {{}} May 2010\nSource: Press Office\nText {{}}."
    profile = learn_boilerplate(frame.format(f"Title {i}", i + 1, i) for i in range(20))
    article = parse(frame.format("A lake is full", 5, "of its own"), profile=profile)
    assert article.title.text == "A lake is full"
    assert [entry.label.text for entry in article.header.entries] == ["Date", "Source"]


def test_a_teaser_is_cut_where_a_line_is_laid_aside() -> None:
    frame = "Start\n{}\n{}\nShare this\n{}\nDate: {} May 2010\nText {}."
    profile = learn_boilerplate(frame.format(f"Title {i}", f"Above {i}", f"Below {i}", i + 1, i) for i in range(20))
    roles = lines_of(frame.format("A title", "Above the line", "Below it", 5, "of its own"), profile)
    assert [roles[line] for line in ("Start", "Above the line", "Share this", "Below it")] == [
        Role.MENU,
        Role.TEASER,
        Role.MENU,
        Role.TEASER,
    ]


@pytest.mark.parametrize(
    "page",
    [
        "Start\nThe Minister\nShare this\nImprint",
        "Imprint",
        "-\nStart\n- One\n- Two\nPress release\n- Issued on:\n- Issued by:\n- OSCE Secretariat",
    ],
)
def test_a_page_of_shared_lines_only_is_no_article(page: str) -> None:
    profile = learn_boilerplate([*SITE, page, *[page] * 20])
    with pytest.raises(NotAnArticleError, match="found menu only"):
        parse(page, profile=profile)
    assert [block.role for block in classify(page, profile=profile)] == [Role.MENU]
    assert strip_boilerplate(page, profile=profile) == ""


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "\u200b\n\u200b"])
def test_pages_without_lines(text: str) -> None:
    profile = learn_boilerplate(SITE)
    assert classify(text, profile=profile) == classify(text)
    assert strip_boilerplate(text, profile=profile) == ""


def test_a_label_keeps_its_values_round_a_line_that_is_laid_aside() -> None:
    frame = "One\nTwo\nThree\nFour\nFive\nSix\n{}\nDate:\nShare this\n{}\n{}"
    profile = learn_boilerplate(
        frame.format(i, f"{i} May 2010", f"Text {i}.").replace("Date:\n", "") for i in range(20)
    )
    article = parse(frame.format("A title", "21 June 2011", "It rained."), profile=profile)
    assert article.date is not None
    assert article.date.isoformat() == "2011-06-21"
    assert [span.text for span in article.paragraphs] == ["It rained."]


@pytest.mark.parametrize("wrong", ["Home", {}, ["Home"], SMALL.to_dict()])
@pytest.mark.parametrize("read", [parse, classify, strip_boilerplate])
def test_a_profile_is_needed(read: Any, wrong: Any) -> None:
    with pytest.raises(TypeError, match=f"profile must be a BoilerplateProfile, not {type(wrong).__name__}"):
        read("A title\nA paragraph.", profile=wrong)


TABLE = re.findall(
    r"^\| (0\.\d) \| (\d+) of (\d+) \| (\d+) of (\d+) \|$", (ROOT / "docs/learning.md").read_text("utf-8"), re.M
)


def test_the_table_of_shares_has_all_its_rows() -> None:
    assert [float(share) for share, *_ in TABLE] == [i / 10 for i in range(1, 10)]


@pytest.mark.parametrize(("share", "found", "frame", "lost", "own"), TABLE)
def test_the_documented_table_of_shares(share: str, found: str, frame: str, lost: str, own: str) -> None:
    profile = learn_boilerplate(ENGLISH.texts, min_share=float(share))
    taken = {"frame": 0, "own": 0}
    for page in ENGLISH.pages:
        left = left_of(page, profile)
        taken["frame"] += sum(line not in left for line in page.frame)
        taken["own"] += sum(line not in left for line in page.own)
    assert taken == {"frame": int(found), "own": int(lost)}
    assert sum(len(page.frame) for page in ENGLISH.pages) == int(frame)
    assert sum(len(page.own) for page in ENGLISH.pages) == int(own)


# -- pages of the OSCE ------------------------------------------------------------------------------------------------

PAGES = {path.stem: path.read_bytes().decode("utf-8") for path in sorted((ROOT / "tests/gate").glob("*/raw/*.txt"))}
WITH_MENU = [text for text in PAGES.values() if text.count("\n") > 150]


@pytest.mark.parametrize("min_share", [0.1, 0.5, 1.0])
def test_a_profile_of_osce_pages_changes_nothing_on_them(min_share: float) -> None:
    assert len(WITH_MENU) >= 20
    profile = learn_boilerplate(WITH_MENU, min_share=min_share)
    assert sum(line in profile for line in WITH_MENU[0].splitlines()) > 100
    for text in PAGES.values():
        assert parse(text, profile=profile) == parse(text)


def test_a_profile_of_another_site_changes_nothing_on_them() -> None:
    profile = learn_boilerplate(ENGLISH.texts)
    for text in PAGES.values():
        assert parse(text, profile=profile) == parse(text)


KIND_LABELS_AND_TAIL = """\
-
Our work
- Mediation
- Youth
Press release
{}
- Issued on:
- Issued by:
- OSCE Secretariat
{}
Read more on this topic
{}"""


def test_shared_lines_that_the_layout_knows_stay_what_they_are() -> None:
    page = KIND_LABELS_AND_TAIL.format("OSCE counts wells", "Wells were counted.", "OSCE counts bridges")
    profile = learn_boilerplate(KIND_LABELS_AND_TAIL.format(i, f"Text {i}.", f"Other {i}") for i in range(20))
    assert "Press release" in profile
    assert "- OSCE Secretariat" in profile
    assert parse(page, profile=profile) == parse(page)


def test_a_heading_that_the_pages_share_is_laid_aside() -> None:
    """What `min_share` cannot tell: a line of the articles' own that most of them have."""
    frame = "{}\n{}\nBackground\nThe story of this well is longer than its rope, and nobody has told it to the end {}."
    profile = learn_boilerplate(frame.format(i, f"Text {i}.", i) for i in range(20))
    page = frame.format("A title", "It rained.", "yet")
    assert "Background" in strip_boilerplate(page).split("\n")
    assert lines_of(page, profile)["Background"] is Role.FOOTER
