r"""Read news pages of the OSCE: what the page is, where its prose is, who said what, who took part, and when.

>>> import osce_news
>>> article = osce_news.parse("OSCE opens course\nTIRANA, 5 May 2010 - A course for judges opened. It lasts a week.")
>>> article.dateline.places[0].text
'TIRANA'

Importing the package loads next to nothing; each public name brings what it needs when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from osce_news.errors import NotAnArticleError, OsceNewsError, TooLargeError

if TYPE_CHECKING:
    from osce_news._explain import explain
    from osce_news._json import from_dict, to_dict
    from osce_news._listing import parse_listing
    from osce_news._parse import classify, html_to_text, parse, parse_html, strip_boilerplate
    from osce_news._span import Span
    from osce_news.facts.finders import (
        find_acronyms,
        find_dates,
        find_mentions,
        find_participants,
        find_people,
        find_quotes,
        find_statements,
    )
    from osce_news.page.boilerplate import BoilerplateProfile, learn_boilerplate

__all__ = [
    "BoilerplateProfile",
    "NotAnArticleError",
    "OsceNewsError",
    "Span",
    "TooLargeError",
    "classify",
    "explain",
    "find_acronyms",
    "find_dates",
    "find_mentions",
    "find_participants",
    "find_people",
    "find_quotes",
    "find_statements",
    "from_dict",
    "html_to_text",
    "learn_boilerplate",
    "parse",
    "parse_html",
    "parse_listing",
    "strip_boilerplate",
    "to_dict",
]

_HOMES = {
    "BoilerplateProfile": "page.boilerplate",
    "Span": "_span",
    "classify": "_parse",
    "explain": "_explain",
    "from_dict": "_json",
    "html_to_text": "_parse",
    "learn_boilerplate": "page.boilerplate",
    "parse": "_parse",
    "parse_html": "_parse",
    "parse_listing": "_listing",
    "strip_boilerplate": "_parse",
    "to_dict": "_json",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'facts.finders')}"), name)


def __dir__() -> list[str]:
    return __all__
