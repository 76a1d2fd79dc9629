"""Read news pages of the OSCE: what the page is, where its prose is, who said what, who took part, and when.

>>> import osce_news
>>> article = osce_news.parse("OSCE opens course\\nTIRANA, 5 May 2010 - A course for judges opened. It lasts a week.")
>>> article.dateline.places[0].text
'TIRANA'
"""

from osce_news._json import from_dict, to_dict
from osce_news._parse import classify, parse, strip_boilerplate
from osce_news._span import Span
from osce_news.errors import NotAnArticleError, OsceNewsError, TooLargeError
from osce_news.facts.finders import (
    find_acronyms,
    find_dates,
    find_mentions,
    find_participants,
    find_people,
    find_quotes,
    find_statements,
)

__all__ = [
    "NotAnArticleError",
    "OsceNewsError",
    "Span",
    "TooLargeError",
    "classify",
    "find_acronyms",
    "find_dates",
    "find_mentions",
    "find_participants",
    "find_people",
    "find_quotes",
    "find_statements",
    "from_dict",
    "parse",
    "strip_boilerplate",
    "to_dict",
]
