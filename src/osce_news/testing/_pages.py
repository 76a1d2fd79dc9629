"""Whole pages that keep the parts they were made of."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news.testing import _prose
from osce_news.testing import _words as words

__all__ = ["Page", "menus", "pages"]


@attrs.frozen(kw_only=True)
class Page:
    """A page and its parts, so that a test can change one of them and leave the others as they are."""

    menu: tuple[str, ...] = ()
    """Lines of the menu: dashes, headings, items."""
    kind: str | None = None
    """``Press release``, or no such line."""
    title: str
    """The title."""
    teaser: str | None = None
    """A copy or a cut of the first paragraph, or none."""
    labels: tuple[str, ...] = ()
    """Lines of the labelled header."""
    dateline: str | None = None
    """``VIENNA, 23 March 2007``, without its dash."""
    dash: str = "–"
    """The dash behind the dateline."""
    body: tuple[str, ...]
    """Paragraphs and headings; the first one is a paragraph."""
    headings: frozenset[str] = frozenset()
    """Those lines of the body that are headings."""
    tail: tuple[str, ...] = ()
    """What closes the page: disclaimer, related links."""

    @property
    def first_paragraph(self) -> str:
        """The first paragraph with its dateline."""
        return self.body[0] if self.dateline is None else f"{self.dateline} {self.dash} {self.body[0]}"

    @property
    def lines(self) -> tuple[str, ...]:
        """All lines of the page."""
        head = (line for line in (self.kind, self.title, self.teaser) if line is not None)
        return (*self.menu, *head, *self.labels, self.first_paragraph, *self.body[1:], *self.tail)

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join(self.lines)


def menus() -> SearchStrategy[tuple[str, ...]]:
    """The lines of a menu: groups of a dash, a heading and items, in the manner of lists that lost their markup.

    >>> from hypothesis import find
    >>> from osce_news.testing import menus
    >>> find(menus(), lambda _: True)
    ('-', 'Our work', '- Arms control', '- Arms control', '- Arms control')
    """
    return _menus()


@st.composite
def _menus(draw: st.DrawFn) -> tuple[str, ...]:
    items = draw(st.lists(st.sampled_from(words.MENU_ITEMS), min_size=3, max_size=14))
    lines = ["-", draw(st.sampled_from(words.MENU_HEADINGS))]
    for item in items:
        if draw(st.integers(0, 5)) == 5:
            lines += ["-", draw(st.sampled_from(words.MENU_HEADINGS))]
        lines.append(f"- {item}")
    if draw(st.booleans()):
        lines.insert(0, "Newsroom")
    return tuple(lines)


def pages(
    *, menus: SearchStrategy[tuple[str, ...]] | None = None, paragraphs: SearchStrategy[str] | None = None
) -> SearchStrategy[Page]:
    """Pages with or without kind, teaser, labels, dateline, headings and tail.

    `menus` are the menus that they may have, by default one or none; `paragraphs` are what their prose is made of, by
    default `paragraphs()`.

    >>> from hypothesis import find
    >>> from osce_news.testing import pages, plain_paragraphs
    >>> page = find(pages(paragraphs=plain_paragraphs()), lambda page: page.dateline and not page.menu)
    >>> print(page.text)
    OSCE helps Moldova to know what lies on its shelves
    VIENNA, 23 March 2007 - The road is long and the lamps along it are small.
    """
    return _pages(
        st.one_of(st.just(()), _menus()) if menus is None else menus,
        _prose.paragraphs() if paragraphs is None else paragraphs,
    )


@st.composite
def _pages(draw: st.DrawFn, menus: SearchStrategy[tuple[str, ...]], paragraphs: SearchStrategy[str]) -> Page:
    first, *others = draw(st.lists(paragraphs, min_size=1, max_size=7))
    body = first.split("\n")
    headings = set()
    for paragraph in others:
        if draw(st.integers(0, 6)) == 6:
            headings.add(heading := draw(st.sampled_from(words.HEADINGS)))
            body += [heading, words.LONG_PARAGRAPH]
        body += paragraph.split("\n")
    has_dateline = draw(st.booleans())
    page = Page(
        menu=draw(menus),
        kind=draw(st.sampled_from(words.KINDS)) if draw(st.booleans()) else None,
        title=draw(st.sampled_from(words.TITLES)),
        dateline=f"{_one_of(draw, words.PLACES)}, {_one_of(draw, words.DATELINE_DATES)}" if has_dateline else None,
        dash=draw(st.sampled_from("-–—")),
        body=tuple(body),
        headings=frozenset(headings),
        tail=draw(st.sampled_from(words.TAILS)),
    )
    if draw(st.booleans()):
        page = attrs.evolve(page, labels=draw(_labels()))
    return attrs.evolve(page, teaser=_teaser(draw, page.first_paragraph))


def _one_of(draw: st.DrawFn, pool: tuple[str, ...]) -> str:
    return draw(st.sampled_from(pool))


@st.composite
def _labels(draw: st.DrawFn) -> tuple[str, ...]:
    """The labelled header of either generation: dashes and values on lines of their own, or ``Date: 5 May 2010``."""
    dashed = draw(st.booleans())
    lines: list[str] = []
    for names, values in draw(st.permutations(words.LABEL_VALUES))[: draw(st.integers(1, 3))]:
        name, value = names[0 if dashed else -1], draw(st.sampled_from(values))
        if not dashed:
            lines.append(f"{name}: {value}")
        else:
            lines.append(f"- {name}:")
            lines += [f"- {value}"] if draw(st.booleans()) else []
    return tuple(lines)


def _teaser(draw: st.DrawFn, paragraph: str) -> str | None:
    """None, a copy of the paragraph, its beginning with dots, its beginning without."""
    form = draw(st.integers(0, 3))
    if form == 0 or len(paragraph) < 60:
        return None
    if form == 1:
        return paragraph
    cut = paragraph[: draw(st.integers(45, len(paragraph) - 5))].rstrip()
    return f"{cut}..." if form == 2 else cut
