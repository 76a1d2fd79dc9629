"""From a page to its article: the header, the prose, and the facts that are read from it."""

from __future__ import annotations

from collections.abc import Iterator

from osce_news._publication import Origin, is_cut, notices, publication
from osce_news._span import Span
from osce_news.errors import NotAnArticleError
from osce_news.facts.dated import Published
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.reading import Reading
from osce_news.model import Article, Mention, Role, Section, TermKind
from osce_news.page import dateline, header
from osce_news.page.others import what_else
from osce_news.page.reading import Page
from osce_news.page.stretches import PROSE_ROLES
from osce_news.vocabulary import Vocabulary

__all__ = ["read_article"]


def read_article(page: Page, known: Vocabulary, origin: Origin) -> Article:
    """The article of `page`.

    Raises `NotAnArticleError` where the page has no title or no prose.
    """
    title = _title(page)
    prose, line = _prose(page, known)
    labels = header.read_header(page.folded, page.lines, page.stretches, known)
    head = labels.header
    own_line = _date_line(page, known)
    date, source, evidence = publication(labels, own_line, line, origin)
    reading = Reading(prose, known, Published(date, evidence) if date else None)
    teaser = page.first(Role.TEASER)
    truncated = teaser is not None and is_cut(page, teaser)
    return Article(
        text=page.text,
        url=origin.url,
        layout=page.layout(),
        language=reading.language or origin.language,
        kind=_kind(page, known) or head.kind,
        title=title,
        teaser=page.span(teaser) if teaser else None,
        teaser_truncated=truncated,
        header=head,
        fields_of_work=head.fields_of_work,
        dateline=next((found.dateline for found in (line, own_line) if found and found.dateline.places), None),
        date=date,
        date_source=source,
        sections=tuple(_sections(page)),
        quotes=reading.quotes,
        statements=reading.statements,
        people=reading.people,
        participants=reading.participants,
        mentions=reading.mentions,
        dates=reading.dates,
        acronyms=reading.acronyms,
        events=reading.events,
        notices=(
            *origin.notices,
            *notices(page, head, (own_line, line), teaser if truncated else None, known.slots),
            *reading.notices,
        ),
        blocks=page.blocks,
    )


def _title(page: Page) -> Span:
    title = page.first(Role.TITLE)
    if title is None:
        found = " and ".join(sorted({stretch.role.value for stretch in page.stretches})) or "nothing that shows"
        raise NotAnArticleError(f"no title in {len(page.text):,} characters; found {found} only")
    is_called_news = page.first(Role.KIND) is not None  # a media advisory says when and where, as an event does
    other = None if is_called_news else what_else(page.lines.texts[title.first :])
    if other is not None:
        raise NotAnArticleError(f"the page seems to be {other} and no news: {page.words(title)[:80]!r}")
    if next(page.of(*PROSE_ROLES), None) is None:
        at = page.span(title)
        raise NotAnArticleError(f"no paragraph behind the title at characters {at.start} to {at.end}")
    return page.span(title)


def _kind(page: Page, vocabulary: Vocabulary) -> Mention | None:
    stretch = page.first(Role.KIND)
    if stretch is None:
        return None
    return Mention(page.span(stretch), TermKind.KIND, vocabulary.values.get(page.words(stretch).casefold()))


def _prose(page: Page, vocabulary: Vocabulary) -> tuple[Prose, dateline.DatelineReading | None]:
    """The lines that facts are read from: title and captions for names, paragraphs without dateline for the rest."""
    ranges: list[tuple[int, int]] = []
    paragraphs: list[Stretch] = []
    headlines: list[Stretch] = []
    line: dateline.DatelineReading | None = None
    position = 0
    for stretch in page.of(Role.TITLE, Role.CAPTION, Role.HEADING, *PROSE_ROLES):
        start, end = page.range(stretch)
        if stretch.role in PROSE_ROLES:
            found = None
            if line is None and len(paragraphs) < _MAY_OPEN_WITH_DATELINE:
                found = line = _dateline(page, start, end, vocabulary, is_first=not paragraphs)
            first = start
            if found is not None:
                first = min(end, found.end + (page.folded.text[found.end : found.end + 1] == " "))
                ranges.append((start, found.end))
                position += found.end - start + 1
            paragraphs.append(Stretch(position, position + end - first))
            start = first
        elif stretch.role is Role.TITLE:
            headlines.append(Stretch(position, position + end - start))
        ranges.append((start, end))
        position += end - start + 1
    return Prose(page.folded.select(ranges), paragraphs, headlines), line


_MAY_OPEN_WITH_DATELINE = 3  # paragraphs; what stands before the dateline is a lede or a caption without its credit


def _dateline(
    page: Page, start: int, end: int, vocabulary: Vocabulary, *, is_first: bool
) -> dateline.DatelineReading | None:
    """The dateline of a paragraph; of one that is not the first, in its fullest form only."""
    if not is_first and not dateline.opens_with_dateline(page.folded.text[start:end], vocabulary):
        return None
    return dateline.read_dateline(page.folded, start, end, vocabulary)


def _date_line(page: Page, vocabulary: Vocabulary) -> dateline.DatelineReading | None:
    """The dateline that stands on a line of its own."""
    stretch = page.first(Role.DATE_LINE)
    return None if stretch is None else dateline.read_date_line(page.folded, *page.range(stretch), vocabulary)


def _sections(page: Page) -> Iterator[Section]:
    heading: Span | None = None
    paragraphs: list[Span] = []
    for stretch in page.of(Role.HEADING, *PROSE_ROLES):
        if stretch.role is Role.HEADING:
            if heading is not None or paragraphs:
                yield Section(heading, tuple(paragraphs))
            heading, paragraphs = page.span(stretch), []
        else:
            paragraphs.append(page.span(stretch))
    if heading is not None or paragraphs:
        yield Section(heading, tuple(paragraphs))
