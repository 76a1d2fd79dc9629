"""From a page to its article: the header, the prose, and the facts that are read from it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from osce_news._publication import Origin, Publication, is_cut, notices, publication
from osce_news._span import Span
from osce_news.errors import NotAnArticleError
from osce_news.facts.dated import Published
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.reading import Reading
from osce_news.model import (
    Acronym,
    Article,
    Block,
    Dateline,
    DateSource,
    Event,
    EventDate,
    Header,
    Mention,
    Notice,
    PartialDate,
    Participant,
    Person,
    Quote,
    Role,
    Section,
    TermKind,
)
from osce_news.page.dateline import DatelineReading, opens_with_dateline, read_date_line, read_dateline
from osce_news.page.header import HeaderReading, read_header
from osce_news.page.others import what_else
from osce_news.page.reading import Page
from osce_news.page.stretches import PROSE_ROLES
from osce_news.vocabulary import Vocabulary

__all__ = ["read_article"]


def read_article(page: Page, known: Vocabulary, origin: Origin) -> Article:
    """The article of `page`, whose facts are read when they are asked for.

    Raises `NotAnArticleError` where the page has no title or no prose.
    """
    return Article._read_from(_ArticleReading(page, known, origin))


class _ArticleReading:
    """The fields of an article, by their names, each read from a page when it is asked for."""

    def __init__(self, page: Page, vocabulary: Vocabulary, origin: Origin) -> None:
        self._page = page
        self._vocabulary = vocabulary
        self._origin = origin
        self.text = page.text
        self.url = origin.url
        self.title = _title(page)

    # -- what several fields are read from

    @cached_property
    def _prose(self) -> tuple[Prose, DatelineReading | None]:
        return _prose(self._page, self._vocabulary)

    @cached_property
    def _labels(self) -> HeaderReading:
        page = self._page
        return read_header(page.folded, page.lines, page.stretches, self._vocabulary)

    @cached_property
    def _date_line(self) -> DatelineReading | None:
        return _date_line(self._page, self._vocabulary)

    @cached_property
    def _publication(self) -> Publication:
        return publication(self._labels, self._date_line, self._prose[1], self._origin)

    @cached_property
    def _facts(self) -> Reading:
        date, _, evidence = self._publication
        return Reading(self._prose[0], self._vocabulary, None if date is None else Published(date, evidence))

    # -- the page

    @property
    def layout(self) -> str:
        return self._page.layout()

    @property
    def language(self) -> str | None:
        return self._facts.language or self._origin.language

    @property
    def kind(self) -> Mention | None:
        return _kind(self._page, self._vocabulary) or self._labels.header.kind

    @cached_property
    def teaser(self) -> Span | None:
        teaser = self._page.first(Role.TEASER)
        return self._page.span(teaser) if teaser else None

    @cached_property
    def teaser_truncated(self) -> bool:
        teaser = self._page.first(Role.TEASER)
        return teaser is not None and is_cut(self._page, teaser)

    @property
    def header(self) -> Header:
        return self._labels.header

    @property
    def fields_of_work(self) -> tuple[Mention, ...]:
        return self._labels.header.fields_of_work

    @property
    def dateline(self) -> Dateline | None:
        found = (self._prose[1], self._date_line)
        return next((line.dateline for line in found if line is not None and line.dateline.places), None)

    @property
    def date(self) -> PartialDate | None:
        return self._publication.date

    @property
    def date_source(self) -> DateSource | None:
        return self._publication.source

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(_sections(self._page))

    @property
    def notices(self) -> tuple[Notice, ...]:
        lines = (self._date_line, self._prose[1])
        cut = self.teaser if self.teaser_truncated else None
        on_page = notices(self._page, self._labels.header, lines, cut, self._vocabulary.slots)
        return (*self._origin.notices, *on_page, *self._facts.notices)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self._page.blocks

    # -- the facts of its prose

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return self._facts.quotes

    @property
    def statements(self) -> tuple[Quote, ...]:
        return self._facts.statements

    @property
    def people(self) -> tuple[Person, ...]:
        return self._facts.people

    @property
    def participants(self) -> tuple[Participant, ...]:
        return self._facts.participants

    @property
    def mentions(self) -> tuple[Mention, ...]:
        return self._facts.mentions

    @property
    def dates(self) -> tuple[EventDate, ...]:
        return self._facts.dates

    @property
    def acronyms(self) -> tuple[Acronym, ...]:
        return self._facts.acronyms

    @property
    def events(self) -> tuple[Event, ...]:
        return self._facts.events


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


def _prose(page: Page, vocabulary: Vocabulary) -> tuple[Prose, DatelineReading | None]:
    """The lines that facts are read from: title and captions for names, paragraphs without dateline for the rest."""
    ranges: list[tuple[int, int]] = []
    paragraphs: list[Stretch] = []
    headlines: list[Stretch] = []
    line: DatelineReading | None = None
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


def _dateline(page: Page, start: int, end: int, vocabulary: Vocabulary, *, is_first: bool) -> DatelineReading | None:
    """The dateline of a paragraph; of one that is not the first, in its fullest form only."""
    if not is_first and not opens_with_dateline(page.folded.text[start:end], vocabulary):
        return None
    return read_dateline(page.folded, start, end, vocabulary)


def _date_line(page: Page, vocabulary: Vocabulary) -> DatelineReading | None:
    """The dateline that stands on a line of its own."""
    stretch = page.first(Role.DATE_LINE)
    return None if stretch is None else read_date_line(page.folded, *page.range(stretch), vocabulary)


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
