"""What every line of a page is, for each layout that pages have had; the notation is told in layouts/README.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from osce_news import classify, parse
from osce_news.model import Article, Quote
from osce_news.page.layouts import LAYOUTS
from tests.menus import MENUS

FOLDER = Path(__file__).parent / "layouts"


class Page(NamedTuple):
    """A page, what each of its lines is, and what is read from it."""

    file: str
    name: str
    roles: tuple[str, ...]
    lines: tuple[str, ...]
    facts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The page; a line without a role is blank."""
        return "\n".join(self.lines)


def pages() -> Iterator[Page]:
    for file in sorted(FOLDER.glob("*.txt")):
        for passage in file.read_text("utf-8").split("\n# ")[1:]:
            name, *rest = passage.rstrip().split("\n")
            lines = [pair for line in rest if not line.startswith("> ") for pair in told(line)]
            facts = tuple(line[2:] for line in rest if line.startswith("> "))
            yield Page(file.stem, name, tuple(role for role, _ in lines), tuple(text for _, text in lines), facts)


def told(line: str) -> list[tuple[str, str]]:
    """The role and the words of a line, or of all lines of a menu: ``menu | {czechia}``."""
    role, _, words = line.partition("|")
    if words.startswith(" {"):
        return [(role.strip(), entry) for entry in MENUS[words.strip(" {}")]]
    return [(role.strip(), words.removeprefix(" "))]


PAGES = list(pages())
by_name = pytest.mark.parametrize("page", PAGES, ids=[f"{page.file}: {page.name}" for page in PAGES])


def shown(roles: tuple[str, ...], lines: tuple[str, ...]) -> list[str]:
    return [f"{role:10}| {line}" for role, line in zip(roles, lines, strict=True)]


def roles_of(page: Page) -> Iterator[str]:
    """The role of each line, by the block that its last character is in; none for a blank line."""
    blocks = classify(page.text)
    end = -1
    for line in page.lines:
        end += len(line) + 1
        held = [block.role.value for block in blocks if block.span.start < end <= block.span.end and line.strip()]
        yield " ".join(held)


@by_name
def test_every_line_is_what_it_is(page: Page) -> None:
    assert shown(tuple(roles_of(page)), page.lines) == shown(page.roles, page.lines)


@by_name
def test_what_is_read(page: Page) -> None:
    assert list(facts_of(parse(page.text))) == list(page.facts)


def facts_of(article: Article) -> Iterator[str]:
    """What the layout may lead astray, a line for each fact; what is not there has none."""
    yield f"layout: {article.layout}"
    for entry in article.header.entries:
        yield f"label: {' | '.join((entry.label.text, *(value.text for value in entry.values)))}"
    if article.fields_of_work:
        yield f"fields: {', '.join(field.term.id if field.term else '?' for field in article.fields_of_work)}"
    if article.dateline is not None:
        yield f"dateline: {' | '.join(place.text for place in article.dateline.places)}"
    if article.date is not None and article.date_source is not None:
        yield f"date: {article.date.isoformat()} ({article.date_source.value})"
    yield from (f"quote: {said(quote)}" for quote in article.quotes)
    yield from (
        f"person: {' | '.join(span.text for span in (person.name, person.role) if span)}" for person in article.people
    )
    if article.notices:
        yield f"notices: {', '.join(notice.code for notice in article.notices)}"


def said(quote: Quote) -> str:
    speaker = quote.speaker
    return f"{quote.text} ({speaker.name.text if speaker and speaker.name else '-'})"


def test_each_layout_has_its_pages() -> None:
    found = [fact.removeprefix("layout: ") for page in PAGES for fact in page.facts if fact.startswith("layout: ")]
    assert {layout.name: found.count(layout.name) >= 3 for layout in LAYOUTS} == {name.name: True for name in LAYOUTS}
