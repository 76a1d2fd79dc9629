"""What every line of a page is, for each layout that pages have had; the notation is told in layouts/README.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from osce_news import classify, parse
from osce_news.model import Article, Quote
from osce_news.page.layouts import LAYOUTS
from tests.laws.facts import fold
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
    for person in article.people:
        yield f"person: {' | '.join(fold(span.text) for span in (person.name, person.role) if span)}"
    if article.notices:
        yield f"notices: {', '.join(notice.code for notice in article.notices)}"


def said(quote: Quote) -> str:
    speaker = quote.speaker
    return f"{fold(quote.text)} ({speaker.name.text if speaker and speaker.name else '-'})"


def test_each_layout_has_its_pages() -> None:
    found = [fact.removeprefix("layout: ") for page in PAGES for fact in page.facts if fact.startswith("layout: ")]
    assert {layout.name for layout in LAYOUTS if found.count(layout.name) < 4} == set()


# -- copies that have lost their line ends ----------------------------------------------------------------------------

ON_ONE_LINE = {
    "dateline": (
        "OSCE mission helps fire brigade of Peja PRISTINA, 4 April 2011 – The fire brigade of Peja received a ladder.",
        "OSCE mission helps fire brigade of Peja",
        "PRISTINA, 4 April 2011 – The fire brigade of Peja received a ladder.",
    ),
    "two towns": (
        "Bakers meet TIRANA/WARSAW, 20 January 2006 - Bakers of two countries met to compare ovens and patience.",
        "Bakers meet",
        "TIRANA/WARSAW, 20 January 2006 - Bakers of two countries met to compare ovens and patience.",
    ),
    "stamp": (
        "Rangers share one well OSCE - Tue, 21/10/2025 - 11:49 Rangers of two parks share one well, the OSCE said.",
        "Rangers share one well",
        "Rangers of two parks share one well, the OSCE said.",
    ),
    "stamp without its source": (
        "Rangers share one well Thu, 28/08/2025 - 07:51 Rangers of two parks share one well, the OSCE Mission said.",
        "Rangers share one well",
        "Rangers of two parks share one well, the OSCE Mission said.",
    ),
}


@pytest.mark.parametrize(("text", "title", "paragraph"), ON_ONE_LINE.values(), ids=ON_ONE_LINE)
def test_a_page_on_one_line_is_cut_at_its_date(text: str, title: str, paragraph: str) -> None:
    article = parse(text)
    assert (article.title.text, [p.text for p in article.paragraphs]) == (title, [paragraph])
    assert article.date is not None


@pytest.mark.parametrize(
    "text",
    [
        "The bakers of Peja met in Tirana on 4 April 2011 and baked one loaf, which was shared by all who were there.",
        "OSCE AND UNDP met in VIENNA on 4 April 2011 - and nobody wrote down what was said, as far as anybody knows.",
        "Rangers met on Tue, 99/99/2025 and on another day, and they agreed that one of the two had been a Wednesday.",
    ],
)
def test_a_sentence_on_one_line_is_cut_nowhere(text: str) -> None:
    assert [block.span.text for block in classify(text)] == [text]


# -- the last line of a page ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("See also", "related"),
        ("Related stories", "related"),
        ("See also the wells of Osh, advises the mayor.", "paragraph"),
        ("Related stories are told in every village of the valley, and none of them is short.", "paragraph"),
        ("Categories: Central Europe, Elections", "footer"),
        ("Tags: wells", "footer"),
        ("Topics: the wells of Osh, and how to paint them. Nobody knew.", "paragraph"),
        ("Source: OSCE Mission to Serbia", "footer"),
        ("Source: www.osce.org", "footer"),
        ("Source: that is what she calls the cellar.", "paragraph"),
        ("Please refer to the attached file.", "footer"),
        ("Please refer to the attached file as “the map”, the mayor said.", "paragraph"),
        ("The views expressed in this press release do not necessarily reflect those of all wells.", "disclaimer"),
        ("The views from the well do not necessarily reflect those from the tower.", "paragraph"),
        ("…read more", "related"),
        ("Read more books, she says.", "paragraph"),
        ("A well for OshRangers share one mapOSCE Mission to Serbia", "related"),
        ("A well for Osh, filmed by a YouTuber for a LinkedIn page, and by nobody else,", "paragraph"),
        ("OPERATIONAL REMARKS", "heading"),
        ("OPERATIONAL REMARKS:", "heading"),
        ("OSCE", "paragraph"),
        ("OSCE, ODIHR,", "paragraph"),
    ],
)
def test_the_last_line_of_a_page(line: str, role: str) -> None:
    page = "OSCE helps to dig wells\nOSH, 4 May 2015 - Nine wells were dug in Osh today, and nobody fell into them.\n"
    blocks = classify(f"{page}The last one is the deepest.\n{line}")
    assert (blocks[-1].role.value, blocks[-1].span.text) == (role, line)
