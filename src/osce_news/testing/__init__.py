r"""News pages to test your own code on: Hypothesis strategies for pages, their parts, and text that breaks things.

>>> from hypothesis import given, settings
>>> from osce_news import parse
>>> @settings(max_examples=10, deadline=None)
... @given(pages())
... def check(page):
...     assert parse(page.text).title.text == page.title
>>> check()

All pages are invented: nobody that they name lives, and nothing that they tell has happened. Needs Hypothesis:
``pip install "osce-news[testing]"``.
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401 - to say what is missing
except ModuleNotFoundError:
    raise ImportError('osce_news.testing needs Hypothesis: pip install "osce-news[testing]"') from None

from osce_news.testing._html import HtmlPage, html_pages
from osce_news.testing._listings import Entry, Listing, listings
from osce_news.testing._pages import Page, menus, pages
from osce_news.testing._prose import Quotation, paragraphs, plain_paragraphs, quotations
from osce_news.testing._text import TYPOGRAPHY, hostile_text, mutated

__all__ = [
    "TYPOGRAPHY",
    "Entry",
    "HtmlPage",
    "Listing",
    "Page",
    "Quotation",
    "hostile_text",
    "html_pages",
    "listings",
    "menus",
    "mutated",
    "pages",
    "paragraphs",
    "plain_paragraphs",
    "quotations",
]
