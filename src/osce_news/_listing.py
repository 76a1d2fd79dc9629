"""The way through a listing, from the text to its entries."""

from __future__ import annotations

from typing import NoReturn

from osce_news._fold import FoldedText
from osce_news._input import check_text
from osce_news._parse import classify
from osce_news.errors import NotAnArticleError
from osce_news.facts.finders import the_vocabulary
from osce_news.model import ListingEntry, Role
from osce_news.page.lines import read_lines
from osce_news.page.listing import find_entries, is_one_article, read_entry
from osce_news.vocabulary import Vocabulary

__all__ = ["parse_listing"]


def parse_listing(
    text: str, *, vocabulary: Vocabulary | None = None, max_chars: int = 10_000_000
) -> tuple[ListingEntry, ...]:
    r"""Read a listing: a page of many entries, each with a title, its publishing date, other labels and a teaser.

    `text` is the page as text, with or without menu and pager around it. Nothing but the title and the label of the
    date is needed for an entry. The entries are in text order.

    Raises `NotAnArticleError` where the text has no entry, is the page of one article, empty, binary or HTML,
    `TooLargeError` where it is longer than `max_chars` characters, before any work, and `TypeError` where an argument
    has the wrong type.

    >>> entries = parse_listing(
    ...     "Newsroom\n"
    ...     "OSCE trains judges\n"
    ...     "Publishing date: 5 May 2010\n"
    ...     "What we do: Rule of law\n"
    ...     "TIRANA, 5 May 2010- Some 30 judges met to learn how...\n"
    ...     "OSCE opens a library\n"
    ...     "Publishing date: 4 May 2010\n"
    ... )
    >>> [(entry.title.text, entry.header.issued_on.isoformat()) for entry in entries]
    [('OSCE trains judges', '2010-05-05'), ('OSCE opens a library', '2010-05-04')]
    >>> entries[0].dateline.places[0].text, entries[0].teaser_truncated, entries[1].teaser
    ('TIRANA', True, None)
    """
    check_text(text, max_chars)
    known = the_vocabulary(vocabulary)
    page = FoldedText(text)
    lines = read_lines(page.lines(), known)
    entries = find_entries(page, lines, known)
    if not entries:
        _refuse(text, known)
    if len(entries) == 1 and is_one_article(lines, entries[0]):
        at = page.source_start(lines.start(entries[0].title))
        raise NotAnArticleError(f"the text is one article, its title at character {at}; parse() reads it")
    return tuple(read_entry(page, lines, entry, known) for entry in entries)


_ARTICLE = {Role.TITLE, Role.PARAGRAPH}


def _refuse(text: str, vocabulary: Vocabulary) -> NoReturn:
    found = {block.role for block in classify(text, vocabulary=vocabulary)}
    names = " and ".join(sorted(role.value for role in found)) or "nothing that shows"
    advice = "; parse() reads the page of one article" if found >= _ARTICLE else ""
    raise NotAnArticleError(
        f"no entry (a title with its publishing date under it) in {len(text):,} characters; found {names} only{advice}"
    )
