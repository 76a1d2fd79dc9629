"""The pages that reading HTML is judged by: their size, their words, and the answers that stand beside them."""

from __future__ import annotations

import doctest
import hashlib
import os
import re
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import attrs
import pytest
from selectolax.lexbor import LexborHTMLParser

import osce_news
from osce_news.model import Article, PartialDate, Role
from tests.laws.facts import fold
from tests.markup.articles import ARTICLES
from tests.markup.chrome import FIELDS, LATEST, OPERATIONS, STATES, UNREAD_NAMES
from tests.markup.content import Content, plain
from tests.markup.expected import caption, facts, paragraphs, sections, text_form
from tests.markup.noise import NOISE, add, safe_places
from tests.markup.templates import TEMPLATES, render, shown

CONTENTS = pytest.mark.parametrize("content", ARTICLES, ids=lambda content: content.name)
PAGES = pytest.mark.parametrize(
    ("content", "template", "minified"),
    [
        pytest.param(
            shown(content, template),
            template,
            minified,
            id=f"{content.name}-{template}{'-minified' if minified else ''}",
        )
        for i, content in enumerate(ARTICLES)
        for j, template in enumerate(TEMPLATES)
        for minified in ((i + j) % 2 == 0,)
    ],
)


# -- the pages --------------------------------------------------------------------------------------------------------


@PAGES
def test_pages_are_as_large_as_real_ones(content: Content, template: str, minified: bool) -> None:
    assert 20_000 <= len(render(content, template, minified=minified).encode()) <= 120_000


@PAGES
def test_a_browser_shows_all_that_the_content_says(content: Content, template: str, minified: bool) -> None:
    shown = shown_words(render(content, template, minified=minified))
    day = content.issued_on
    said = [content.kind, plain(content.title), content.issued_by, *content.fields, f"{day.day} {day:%B %Y}"]
    said += [caption(content) or "", plain(content.teaser or ""), *paragraphs(content)]
    assert [words for words in map(fold, said) if words not in shown] == []


def shown_words(page: str) -> str:
    """The folded words of a page; what no browser shows is left out."""
    tree = LexborHTMLParser(re.sub("(?i)<br", " <br", page))
    tree.strip_tags(["script", "style", "noscript", "template"])
    for hidden in tree.css("[hidden], [aria-hidden=true], [style*='display:none'], [style*='display: none']"):
        hidden.decompose()
    assert tree.body is not None
    return fold(tree.body.text())


@PAGES
def test_a_parser_finds_the_title_and_the_language(content: Content, template: str, minified: bool) -> None:
    page = render(content, template, minified=minified)
    assert page.lower().startswith("<!doctype html")
    tree = LexborHTMLParser(page)
    title = tree.css_first("head > title")
    assert title is not None
    assert fold(plain(content.title)) in fold(title.text())
    assert tree.root is not None
    assert tree.root.attributes.get("lang", "en") == content.language


@pytest.mark.parametrize("template", [name for name, template in TEMPLATES.items() if template.has_menu])
def test_menus_name_every_state_field_and_operation(template: str) -> None:
    assert len(set(STATES)) == 57
    links = {fold(link.text()) for link in LexborHTMLParser(render(ARTICLES[0], template)).css("a")}
    assert {*STATES, *FIELDS, *OPERATIONS} <= links


@pytest.mark.parametrize("template", TEMPLATES)
def test_pages_hold_facts_that_are_not_shown(template: str) -> None:
    page = render(ARTICLES[0], template)
    shown = shown_words(page)
    assert [name for name in UNREAD_NAMES if name not in page] == []
    assert [name for name in UNREAD_NAMES if name in shown] == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_knows_no_article(template: str) -> None:
    """The frame round an article is the same for all; what the article does not say is not there."""
    bare = Content(
        name="bare",
        url="https://www.osce.org/1",
        kind="News Item",
        title="A title",
        issued_on=ARTICLES[0].issued_on,
        issued_by="OSCE Secretariat",
        place="Vienna",
        body=ARTICLES[0].body,
    )
    assert render(bare, template) == render(attrs.evolve(bare, name=ARTICLES[0].name), template)
    shown = shown_words(render(bare, template))
    assert plain(ARTICLES[0].title) not in shown
    assert "Fields of work:" not in shown


@PAGES
def test_minified_pages_are_one_line_but_for_scripts(content: Content, template: str, minified: bool) -> None:
    page = re.sub("(?is)<(script|style|pre)[^>]*>.*?</\\1>", "", render(content, template, minified=minified))
    assert ("\n" in page) != minified
    assert minified or page.count("\n") > 20


def test_pages_are_the_same_in_every_process() -> None:
    script = (
        "import hashlib; from tests.markup.articles import ARTICLES; from tests.markup.templates import *;"
        "print(hashlib.sha256(''.join(render(c, t) for c in ARTICLES for t in TEMPLATES).encode()).hexdigest())"
    )
    here = hashlib.sha256("".join(render(c, t) for c in ARTICLES for t in TEMPLATES).encode()).hexdigest()
    root = str(Path(__file__).parents[1])
    path = os.pathsep.join([root, *filter(None, sys.path)])
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": path, "TZ": "Asia/Tokyo"}
    there = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=root, capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == here


@pytest.mark.parametrize("module", ["chrome", "content", "nodes", "noise"])
def test_the_examples_of_the_builder_run(module: str) -> None:
    found = doctest.testmod(import_module(f"tests.markup.{module}"))
    assert (found.failed, found.attempted > 0) == (0, True)


# -- noise ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("noise", NOISE)
def test_noise_leaves_every_paragraph_whole(template: str, noise: str) -> None:
    for content in ARTICLES[:2]:
        page = render(content, template)
        places = safe_places(page)
        assert places
        shown = shown_words(add(page, [(place, NOISE[noise]) for place in places]))
        assert [words for words in paragraphs(content) if words not in shown] == []


def test_what_is_added_stands_where_it_was_put() -> None:
    assert add("abcd", [(3, "-"), (1, "+"), (1, "*")]) == "a*+bc-d"
    assert add("abcd", []) == "abcd"


# -- the answers ------------------------------------------------------------------------------------------------------


@cache
def read(content: Content) -> Article:
    return osce_news.parse(text_form(content))


def test_contents_differ_in_what_makes_reading_hard() -> None:
    assert len({content.name for content in ARTICLES}) == len(ARTICLES) >= 8
    everything = "\n".join(map(repr, ARTICLES))
    wanted = [
        "<br>",
        "<br />",
        "&nbsp;",
        "&quot;",
        "&ldquo;",
        "&#8220;",
        "<em>&ldquo;",
        "&rdquo;</em>",
        ",&rdquo; said",
    ]
    wanted += [
        "States,&rdquo; said Colonel Farhod Mirsaidov</a>",
        "count again.</em>&rdquo;",
        "&#8221; says",
        "&rsquo;",
    ]
    assert [words for words in wanted if words not in everything] == []
    for optional in ("teaser", "image", "dateline", "fields", "related", "quotes"):
        assert len({bool(getattr(content, optional)) for content in ARTICLES}) == 2, optional


@CONTENTS
def test_the_text_form_is_read_as_the_content_says(content: Content) -> None:
    article = read(content)
    day = content.issued_on
    assert article.kind is not None
    assert article.kind.span.text == content.kind
    assert fold(article.title.text) == fold(plain(content.title))
    assert (article.teaser and fold(article.teaser.text)) == (content.teaser and fold(plain(content.teaser)))
    assert article.date == PartialDate(day.year, day.month, day.day)
    assert [unit.span.text for unit in article.header.issued_by] == [content.issued_by]
    assert tuple(field.span.text for field in article.fields_of_work) == content.fields
    captions = [fold(block.span.text) for block in article.blocks if block.role is Role.CAPTION]
    assert captions == [words for words in [caption(content)] if words]


@CONTENTS
def test_the_text_form_has_the_paragraphs_of_the_content(content: Content) -> None:
    article = read(content)
    found = [
        (section.heading and fold(section.heading.text), [fold(words.text) for words in section.paragraphs])
        for section in article.sections
    ]
    assert found == sections(content)
    assert [fold(words.text) for words in article.paragraphs] == paragraphs(content)


@pytest.mark.parametrize("content", ARTICLES, ids=lambda content: content.name)
def test_the_text_form_has_the_quotations_of_the_content(content: Content) -> None:
    found = [
        (
            [fold(part.text) for part in quote.parts],
            quote.speaker and fold(quote.speaker.name.text),
            quote.speaker and quote.speaker.role and fold(quote.speaker.role.text),
            quote.cue and fold(quote.cue.text),
        )
        for quote in read(content).quotes
    ]
    answers = [
        (list(map(fold, said.words)), said.speaker, said.role and fold(said.role), said.cue) for said in content.quotes
    ]
    assert found == [(words, speaker and fold(speaker), role, cue) for words, speaker, role, cue in answers]


@CONTENTS
def test_related_pages_share_no_name_with_the_article(content: Content) -> None:
    """So that a fact of a teaser cannot hide among the article's own."""
    words = fold(text_form(content))
    for teaser in (*content.related, *LATEST):
        assert fold(plain(teaser.title)) not in words
    assert [name for name in UNREAD_NAMES if name in words] == []


def test_facts_say_what_is_read_and_not_where() -> None:
    """Blank lines and another form of the date leave the facts alone; another number does not."""
    text = text_form(ARTICLES[3])
    same, other = facts(osce_news.parse("\n\n" + text)), facts(osce_news.parse(text.replace("Twenty-four", "Thirty")))
    assert same == facts(osce_news.parse(text.replace("- 9 November 2018", "- Friday, 9 November 2018")))
    assert [name for name in same if same[name] != other[name]] == ["sections", "participants"]
