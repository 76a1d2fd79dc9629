"""What is read: pages of the project's own invention, with what must be read from them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import attrs

from tests.gate import participation
from tests.gate.answers import wanted_answer
from tests.gate.floors import GATE, SETS
from tests.markup.articles import ARTICLES
from tests.markup.content import Content
from tests.markup.templates import TEMPLATES, render, shown

_WITH_MENU = 3500  # bytes; a page that is longer has the full menu of its site


class Case(NamedTuple):
    """Something to read."""

    given: Any
    """What the readers are given, as JSON can hold it."""
    size: int
    """In bytes."""
    wanted: Any = None
    """What `quality` compares with what they tell."""


def html_pages() -> Iterator[Case]:
    """Every article in every template."""
    for template in TEMPLATES:
        for content in ARTICLES:
            html = render(content, template)
            yield Case(html, len(html.encode()), shown(content, template))


def text_pages() -> Iterator[Case]:
    """The answered pages that have a full menu."""
    for name in SETS:
        for file in sorted((GATE / name / "raw").glob("*.txt")):
            page = file.read_bytes()
            if len(page) >= _WITH_MENU:
                yield Case(page.decode(), len(page))


def quoting_pages() -> Iterator[Case]:
    """The answered pages that no rule was made on, each from its title on."""
    for file in sorted((GATE / "judging" / "gold").glob("*.json")):
        gold = json.loads(file.read_text("utf-8"))
        page = (GATE / "judging" / "raw" / f"{file.stem}.txt").read_bytes().decode()
        start = page.index(gold["title"])
        yield Case(page[start:], len(page[start:].encode()), (page, start, wanted_answer(gold)))


def passages_with_states() -> Iterator[Case]:
    """The passages on who took part that no rule was made on: the prose alone."""
    for passage in participation.read_passages(GATE / "participation" / "judging"):
        prose, _ = _prose(passage.text)
        yield Case(prose, len(prose.encode()), passage.facts["states"])


def passages_with_dates() -> Iterator[Case]:
    """The same passages, with the day that their datelines tell."""
    for passage in participation.read_passages(GATE / "participation" / "judging"):
        prose, day = _prose(passage.text)
        yield Case((prose, day), len(prose.encode()), (prose, passage.facts["dates"], passage.facts["durations"]))


def _prose(passage: str) -> tuple[str, str | None]:
    """A passage without title and dateline, and the day of the dateline."""
    prose = passage.partition("\n")[2]
    dateline = re.match(r"[^\n]{2,60}?, (\d{1,2} [A-Z][a-z]+ \d{4}) [-–—] ", prose)
    if dateline is None:
        return prose, None
    return prose[dateline.end() :], datetime.strptime(dateline[1], "%d %B %Y").date().isoformat()


# -- the same prose again and again -----------------------------------------------------------------------------------


def long_html(times: int) -> str:
    """A page whose article says everything `times` times."""
    content: Content = ARTICLES[0]
    return render(attrs.evolve(content, body=content.body * times), "drupal7")


def long_text(times: int) -> str:
    """A page without menu, its paragraphs `times` times."""
    title, *paragraphs = max((case.given for case in quoting_pages()), key=len).rstrip().split("\n")
    return "\n".join([title, *paragraphs * times])
