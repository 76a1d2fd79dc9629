"""The way through a page, from the text to the article, in the order of the stages."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from osce_news._fold import FoldedText
from osce_news._input import check_html, check_text, check_type
from osce_news._span import Span
from osce_news.errors import NotAnArticleError
from osce_news.facts.dates import Published, with_year_of
from osce_news.facts.finders import published_on, the_vocabulary
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.reading import Reading
from osce_news.model import (
    Article,
    Block,
    Dateline,
    DateSource,
    Header,
    Mention,
    Notice,
    PartialDate,
    Role,
    Section,
    TermKind,
)
from osce_news.page import blocks, dateline, header, listing
from osce_news.page.blocks import Stretch as PageStretch
from osce_news.page.html.document import read_html
from osce_news.page.lines import Lines, read_lines
from osce_news.vocabulary import Vocabulary

__all__ = ["classify", "parse", "parse_html", "strip_boilerplate"]


def parse(
    text: str,
    *,
    url: str | None = None,
    published: datetime.date | None = None,
    vocabulary: Vocabulary | None = None,
    max_chars: int = 10_000_000,
) -> Article:
    r"""Read a news page.

    `text` is the page as text, one paragraph a line, with or without the menu around it. `url` is handed through to the
    article. `published` is what the caller knows of the day of publication (from a feed, a listing, a crawl record);
    the page's own date, where it has one, goes before it.

    Raises `NotAnArticleError` where the text is empty, binary, HTML, a menu alone, a listing or has no prose,
    `TooLargeError` where it is longer than `max_chars` characters, before any work, and `TypeError` where an argument
    has the wrong type.

    >>> article = parse("OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met. It was the third such course.")
    >>> article.title.text, article.dateline.date.isoformat(), article.participants[0].count
    ('OSCE trains judges', '2010-05-05', 30)
    """
    check_text(text, max_chars)
    known = the_vocabulary(vocabulary)
    page = _read_page(text, known)
    _refuse_listing(page, known)
    return _read_article(page, known, _Origin(url=url, hint=published_on(published)))


def parse_html(
    html: str | bytes,
    *,
    encoding: str | None = None,
    url: str | None = None,
    published: datetime.date | None = None,
    vocabulary: Vocabulary | None = None,
    max_chars: int = 10_000_000,
) -> Article:
    r"""Read a news page from its HTML.

    The article becomes text, one paragraph a line, and is read as `parse` reads text: `Article.text` is that text, and
    all spans point into it. Menus, scripts, hidden elements, other news and footers are no part of it. Bytes are
    decoded by their byte order mark, else by `encoding`, else by what the page declares, else as UTF-8 or windows-1252.
    `url`, `published` and `vocabulary` are those of `parse`; the address that the page calls its own stands in for a
    missing `url`.

    Raises `NotAnArticleError` where there is no element, title or prose, `TooLargeError` where the input is longer than
    `max_chars` characters or nested deeper than any page is, before any work, `ValueError` where `encoding` names no
    character set, and `TypeError` where an argument has the wrong type.

    >>> html = "<nav>Menu</nav><h1>OSCE trains judges</h1><p>TIRANA, 5 May 2010 - Some 30 judges met.</p>"
    >>> article = parse_html(html)
    >>> article.title.text, article.participants[0].count, article.text
    ('OSCE trains judges', 30, 'OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met.')
    """
    decoded = check_html(html, encoding, max_chars)
    known = the_vocabulary(vocabulary)
    marked_up = read_html(decoded.text, known)
    if not marked_up.text:
        raise NotAnArticleError(f"no prose in the HTML of {len(decoded.text):,} characters")
    page = _read_page(marked_up.text, known, marked_up.roles)
    origin = _Origin(
        url=url if url is not None else marked_up.url,
        hint=published_on(published),
        stated=None if marked_up.published is None else Published(marked_up.published, None),
        notices=() if decoded.oddity is None else (Notice("encoding", None, decoded.oddity),),
    )
    return _read_article(page, known, origin)


class _Origin(NamedTuple):
    """What is known of a page besides its text."""

    url: str | None
    hint: Published | None
    """The caller's word about the day of publication."""
    stated: Published | None = None
    """What the page states for machines."""
    notices: tuple[Notice, ...] = ()


def _read_article(page: _Page, known: Vocabulary, origin: _Origin) -> Article:
    title = _title(page)
    prose, line = _prose(page, known)
    labels = header.read_header(page.folded, page.lines, page.stretches, known)
    head = labels.header
    own_line = _date_line(page, known)
    date, source, evidence = _publication(labels, own_line, line, origin)
    reading = Reading(prose, known, Published(date, evidence) if date else None)
    teaser = page.first(Role.TEASER)
    truncated = teaser is not None and _is_cut(page, teaser)
    return Article(
        text=page.text,
        url=origin.url,
        layout="labelled" if page.first(Role.LABEL) else "bare",
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
        notices=(*origin.notices, *_notices(page, head, (own_line, line), teaser if truncated else None)),
        blocks=page.blocks,
    )


def classify(text: str, *, vocabulary: Vocabulary | None = None) -> tuple[Block, ...]:
    r"""Cut a page into blocks and say what each is; every character but white space is in exactly one block.

    Works on any text, one that holds no article too. Raises `TypeError` where `text` is no str.

    >>> [(block.role.value, block.span.text) for block in classify("Newsroom\nA title\nA paragraph.")]
    [('menu', 'Newsroom'), ('title', 'A title'), ('paragraph', 'A paragraph.')]
    """
    check_type(text)
    return _read_page(text, the_vocabulary(vocabulary)).blocks


def strip_boilerplate(text: str, *, vocabulary: Vocabulary | None = None) -> str:
    r"""The title, headings and paragraphs of a page, one a line, and nothing else.

    A page without any gives the empty string. Raises `TypeError` where `text` is no str.

    >>> strip_boilerplate("Newsroom\nA title\nA paragraph.\nRead more on this topic\nAnother page")
    'A title\nA paragraph.'
    """
    check_type(text)
    known = the_vocabulary(vocabulary)
    stripped = _strip_once(text, known)
    # What is left may look like the frame of a page in its turn, as a label does that now stands at the top.
    for _ in range(_MOST_PASSES):
        again = _strip_once(stripped, known)
        if again == stripped:
            break
        stripped = again
    return stripped


_MOST_PASSES = 20


def _strip_once(text: str, vocabulary: Vocabulary) -> str:
    page = _read_page(text, vocabulary)
    kept = (stretch for stretch in page.stretches if stretch.role in _KEPT)
    return "\n".join(page.whole(stretch).text for stretch in kept)


_KEPT = blocks.PROSE_ROLES | {Role.TITLE, Role.HEADING}


# -- the page ---------------------------------------------------------------------------------------------------------


class _Page(NamedTuple):
    """A page, cut up."""

    text: str
    folded: FoldedText
    lines: Lines
    stretches: Sequence[PageStretch]
    blocks: tuple[Block, ...]

    def first(self, role: Role) -> PageStretch | None:
        return next((stretch for stretch in self.stretches if stretch.role is role), None)

    def range(self, stretch: PageStretch) -> tuple[int, int]:
        return self.lines[stretch.first].words_start, self.lines[stretch.last].end

    def words(self, stretch: PageStretch) -> str:
        """The folded words of the stretch."""
        start, end = self.range(stretch)
        return self.folded.text[start:end]

    def span(self, stretch: PageStretch) -> Span:
        return self.folded.span(*self.range(stretch))

    def whole(self, stretch: PageStretch) -> Span:
        """The lines of the stretch, list mark included."""
        return self.folded.span(self.lines.starts[stretch.first], self.lines[stretch.last].end)

    def of(self, *roles: Role) -> Iterator[PageStretch]:
        return (stretch for stretch in self.stretches if stretch.role in roles)


def _read_page(text: str, vocabulary: Vocabulary, roles: Sequence[Role | None] | None = None) -> _Page:
    folded = FoldedText(text)
    lines = read_lines(folded, vocabulary)
    stretches = blocks.cut_into_stretches(lines, vocabulary, roles)
    return _Page(text, folded, lines, stretches, blocks.to_blocks(folded, text, lines, stretches))


def _refuse_listing(page: _Page, vocabulary: Vocabulary) -> None:
    entries = listing.find_entries(page.folded, page.lines, vocabulary)
    if len(entries) > 1:
        at = page.folded.source_start(page.lines.starts[entries[0].title])
        raise NotAnArticleError(
            f"the text is a listing of {len(entries)} entries, the first at character {at}; parse_listing() reads it"
        )


def _title(page: _Page) -> Span:
    title = page.first(Role.TITLE)
    if title is None:
        found = " and ".join(sorted({stretch.role.value for stretch in page.stretches})) or "nothing that shows"
        raise NotAnArticleError(f"no title in {len(page.text):,} characters; found {found} only")
    if next(page.of(*blocks.PROSE_ROLES), None) is None:
        at = page.span(title)
        raise NotAnArticleError(f"no paragraph behind the title at characters {at.start} to {at.end}")
    return page.span(title)


def _kind(page: _Page, vocabulary: Vocabulary) -> Mention | None:
    stretch = page.first(Role.KIND)
    if stretch is None:
        return None
    return Mention(page.span(stretch), TermKind.KIND, vocabulary.values.get(page.words(stretch).casefold()))


def _prose(page: _Page, vocabulary: Vocabulary) -> tuple[Prose, dateline.DatelineReading | None]:
    """The lines that facts are read from: title and captions for names, paragraphs without dateline for the rest."""
    ranges: list[tuple[int, int]] = []
    paragraphs: list[Stretch] = []
    line: dateline.DatelineReading | None = None
    position = 0
    for stretch in page.of(Role.TITLE, Role.CAPTION, Role.HEADING, *blocks.PROSE_ROLES):
        start, end = page.range(stretch)
        if stretch.role in blocks.PROSE_ROLES:
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
        ranges.append((start, end))
        position += end - start + 1
    return Prose(page.folded.select(ranges), paragraphs), line


_MAY_OPEN_WITH_DATELINE = 3  # paragraphs; what stands before the dateline is a lede or a caption without its credit


def _dateline(
    page: _Page, start: int, end: int, vocabulary: Vocabulary, *, is_first: bool
) -> dateline.DatelineReading | None:
    """The dateline of a paragraph; of one that is not the first, in its fullest form only."""
    if not is_first and not dateline.opens_with_dateline(page.folded.text[start:end], vocabulary):
        return None
    return dateline.read_dateline(page.folded, start, end, vocabulary)


def _date_line(page: _Page, vocabulary: Vocabulary) -> dateline.DatelineReading | None:
    """The dateline that stands on a line of its own."""
    stretch = page.first(Role.DATE_LINE)
    return None if stretch is None else dateline.read_date_line(page.folded, *page.range(stretch), vocabulary)


def _sections(page: _Page) -> Iterator[Section]:
    heading: Span | None = None
    paragraphs: list[Span] = []
    for stretch in page.of(Role.HEADING, *blocks.PROSE_ROLES):
        if stretch.role is Role.HEADING:
            if heading is not None or paragraphs:
                yield Section(heading, tuple(paragraphs))
            heading, paragraphs = page.span(stretch), []
        else:
            paragraphs.append(page.span(stretch))
    if heading is not None or paragraphs:
        yield Section(heading, tuple(paragraphs))


# -- when it was published, and what is odd ---------------------------------------------------------------------------


def _publication(
    labels: header.HeaderReading,
    own_line: dateline.DatelineReading | None,
    line: dateline.DatelineReading | None,
    origin: _Origin,
) -> tuple[PartialDate | None, DateSource | None, Span | None]:
    """The best known date of publication: label, date line, dateline, what the page states, the caller's hint."""
    if labels.header.issued_on is not None:
        return labels.header.issued_on, DateSource.LABEL, labels.date
    for found, source in ((own_line, DateSource.DATE_LINE), (line, DateSource.DATELINE)):
        if found is None or found.dateline.date is None:
            continue
        date = found.dateline.date
        other = origin.stated or origin.hint
        if date.year is None and other is not None:
            date = with_year_of(date, other.date)
        # Where the year is the hint's, no words of the page prove it.
        return date, source, found.date if found.dateline.date.year is not None else None
    if origin.stated is not None:
        return origin.stated.date, DateSource.METADATA, None
    if origin.hint is not None:
        return origin.hint.date, DateSource.HINT, None
    return None, None, None


def _is_cut(page: _Page, teaser: PageStretch) -> bool:
    """Whether the teaser ends in dots, or is the beginning of the first paragraph, cut without them."""
    words = page.words(teaser)
    if words.endswith(("...", "…")):
        return True
    paragraph = next(page.of(*blocks.PROSE_ROLES), None)
    if paragraph is None:
        return False
    body = page.words(paragraph)
    return len(body) > len(words) and body.startswith(words) and not words.endswith((".", "!", "?", '"'))


def _notices(
    page: _Page, head: Header, lines: Sequence[dateline.DatelineReading | None], cut: PageStretch | None
) -> Iterator[Notice]:
    for entry in head.entries:
        if not entry.values:
            yield Notice("empty-label", entry.label, f"the label {entry.label.text!r} has no value")
    for field in head.fields_of_work:
        if field.term is None:
            yield Notice("unknown-field", field.span, f"the vocabulary has no field of work {field.span.text!r}")
    if cut is not None:
        yield Notice("cut-teaser", page.span(cut), "the teaser breaks off")
    last = list(page.of(*blocks.PROSE_ROLES))[-1]
    words = page.words(last)
    if not words.endswith((".", "!", "?", '"', ":", "…", ")")):
        yield Notice("cut-text", page.span(last), "the last paragraph breaks off")
    yield from _contradictions(head, [found.dateline for found in lines if found is not None])


def _contradictions(head: Header, datelines: Iterable[Dateline]) -> Iterator[Notice]:
    """Dates that say something else than the first one: the label's, that of the date line, that of the dateline."""
    best, where = head.issued_on, "header"
    for found in datelines:
        date = found.date
        if date is None:
            continue
        if best is None:
            best, where = date, "date line"
        elif _differ(date, best):
            message = f"the dateline says {date.isoformat()}, the {where} {best.isoformat()}"
            yield Notice("contradicting-dates", found.span, message)


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates contradict each other in a part that both have."""
    pairs = zip(attrs.astuple(one), attrs.astuple(other), strict=True)
    return any(None not in pair and pair[0] != pair[1] for pair in pairs)
