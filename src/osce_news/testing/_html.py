"""Pages as HTML, in templates of several times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news.testing import _pages
from osce_news.testing._pages import Page

__all__ = ["HtmlPage", "html_pages"]


@attrs.frozen(kw_only=True)
class HtmlPage:
    """A page as HTML, and the page that it shows."""

    page: Page
    """What a reader should find in it."""
    template: str
    """The name of the template: ``article``, ``panels``, ``table`` or ``breaks``."""

    @property
    def html(self) -> str:
        """The whole document."""
        head = f"<head><meta charset=utf-8><title>{escape(self.page.title)}</title></head>"
        body = "\n".join(_TEMPLATES[self.template](self.page))
        return f"<!DOCTYPE html>\n<html>{head}<body>\n{body}\n</body></html>\n"


def html_pages(pages: SearchStrategy[Page] | None = None) -> SearchStrategy[HtmlPage]:
    """Pages as HTML, each in one of the templates; `pages` are what they show, by default `pages()`.

    >>> from hypothesis import given, settings
    >>> from osce_news import parse_html
    >>> from osce_news.testing import html_pages
    >>> @settings(max_examples=10, deadline=None)
    ... @given(html_pages())
    ... def check(shown):
    ...     assert parse_html(shown.html).title.text == shown.page.title
    >>> check()
    """
    source = _pages.pages() if pages is None else pages
    return st.builds(HtmlPage, page=source, template=st.sampled_from(sorted(_TEMPLATES)))


# -- the templates ----------------------------------------------------------------------------------------------------


def _article(page: Page) -> Iterator[str]:
    """Elements that say what they are."""
    yield f"<header><nav>{_menu(page)}</nav></header><main><article>"
    yield from _each('<p class="kind">{}</p>', page.kind)
    yield f"<h1>{escape(page.title)}</h1>"
    yield from _each('<p class="teaser">{}</p>', page.teaser)
    if fields := _labels(page):
        pairs = (f"<dt>{label}</dt>" + "".join(f"<dd>{value}</dd>" for value in values) for label, values in fields)
        yield f"<dl>{''.join(pairs)}</dl>"
    yield from _prose(page, "<p>{}</p>", "<h2>{}</h2>")
    yield "</article></main>"
    yield from _each("<footer><p>{}</p></footer>", *page.tail)


def _panels(page: Page) -> Iterator[str]:
    """Divs whose classes say what they are."""
    yield f'<div class="menu-block">{_menu(page)}</div><div class="node node-news">'
    yield from _each('<div class="field field-kind">{}</div>', page.kind)
    yield f'<h1 class="title">{escape(page.title)}</h1>'
    yield from _each('<div class="field field-teaser">{}</div>', page.teaser)
    for label, values in _labels(page):
        items = "".join(f'<div class="field-item">{value}</div>' for value in values)
        yield f'<div class="field"><div class="field-label">{label}</div>{items}</div>'
    yield from ('<div class="field field-body">', *_prose(page, "<p>{}</p>", "<h3>{}</h3>"), "</div></div>")
    yield from _each('<div class="footer">{}</div>', *page.tail)


def _table(page: Page) -> Iterator[str]:
    """A table that lays out the page, and bold words for headings."""
    yield f"<table width=760><tr><td width=160>{_menu(page)}</td><td>"
    yield from _each("<p><font size=1>{}</font></p>", page.kind)
    yield f"<h1>{escape(page.title)}</h1>"
    yield from _each("<p><b>{}</b></p>", page.teaser)
    yield from (f"<p>{label} {', '.join(values)}</p>" for label, values in _labels(page))
    yield from _prose(page, "<p>{}</p>", "<p><b>{}</b></p>")
    yield from _each("<p><font size=1>{}</font></p>", *page.tail)
    yield "</td></tr></table>"


def _breaks(page: Page) -> Iterator[str]:
    """Lines that end in breaks, all prose in one paragraph."""
    yield f"<div>{_menu(page)}</div><div>"
    yield from _each("{}<br>", page.kind)
    yield f"<h1>{escape(page.title)}</h1>"
    yield from _each("<i>{}</i><br><br>", page.teaser)
    yield from (f"{label} {', '.join(values)}<br>" for label, values in _labels(page))
    yield from ("<p>", *_prose(page, "{}<br><br>", "<b>{}</b><br><br>"), "</p>")
    yield from _each("{}<br>", *page.tail)
    yield "</div>"


_TEMPLATES: dict[str, Callable[[Page], Iterator[str]]] = {
    "article": _article,
    "breaks": _breaks,
    "panels": _panels,
    "table": _table,
}


def _each(form: str, *lines: str | None) -> Iterator[str]:
    return (form.format(escape(line)) for line in lines if line is not None)


def _prose(page: Page, paragraph: str, heading: str) -> Iterator[str]:
    for line in (page.first_paragraph, *page.body[1:]):
        yield (heading if line in page.headings else paragraph).format(escape(line))


def _menu(page: Page) -> str:
    lines = [line.removeprefix("-").strip() for line in page.menu]
    items = (f'<li><a href="/{i}">{escape(line)}</a></li>' for i, line in enumerate(lines) if line)
    return f"<ul>{''.join(items)}</ul>" if page.menu else ""


def _labels(page: Page) -> list[tuple[str, list[str]]]:
    """Labels with their colons, and the values of each."""
    fields: list[tuple[str, list[str]]] = []
    for line in page.labels:
        label, colon, value = line.removeprefix("- ").partition(":")
        if colon:
            fields.append((escape(label) + colon, []))
            line = value  # noqa: PLW2901 - what is left of the line
        if line.strip():
            fields[-1][1].append(escape(line.removeprefix("- ").strip()))
    return fields
