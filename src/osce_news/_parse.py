"""The way through a page, from the text to the article, in the order of the stages."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news._span import Span
from osce_news.errors import NotAnArticleError, TooLargeError
from osce_news.facts.dates import Published, with_year_of
from osce_news.facts.finders import published_on, the_vocabulary
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.reading import Reading
from osce_news.model import (
    Article,
    Block,
    DateSource,
    Header,
    Mention,
    Notice,
    PartialDate,
    Role,
    Section,
    TermKind,
)
from osce_news.page import blocks, dateline, header
from osce_news.page.blocks import Stretch as PageStretch
from osce_news.page.lines import Lines, read_lines
from osce_news.vocabulary import Vocabulary

__all__ = ["classify", "parse", "strip_boilerplate"]


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

    Raises `NotAnArticleError` where the text is empty, binary, HTML, a menu alone or has no prose, `TooLargeError`
    where it is longer than `max_chars` characters, before any work, and `TypeError` where an argument has the wrong
    type.

    >>> article = parse("OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met. It was the third such course.")
    >>> article.title.text, article.dateline.date.isoformat(), article.participants[0].count
    ('OSCE trains judges', '2010-05-05', 30)
    """
    _check(text, max_chars)
    hint = published_on(published)
    known = the_vocabulary(vocabulary)
    page = _read_page(text, known)
    title = _title(page, text)
    prose, line = _prose(page, known)
    labels = header.read_header(page.folded, page.lines, page.stretches, known)
    head = labels.header
    date, source, evidence = _publication(labels, page, line, hint)
    reading = Reading(prose, known, Published(date, evidence) if date else None)
    teaser = page.first(Role.TEASER)
    truncated = teaser is not None and _is_cut(page, teaser)
    return Article(
        text=text,
        url=url,
        layout="labelled" if page.first(Role.LABEL) else "bare",
        language=reading.language,
        kind=_kind(page, known) or head.kind,
        title=title,
        teaser=page.span(teaser) if teaser else None,
        teaser_truncated=truncated,
        header=head,
        fields_of_work=head.fields_of_work,
        dateline=line.dateline if line else None,
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
        notices=tuple(_notices(page, head, line, teaser if truncated else None)),
        blocks=page.blocks,
    )


def classify(text: str, *, vocabulary: Vocabulary | None = None) -> tuple[Block, ...]:
    r"""Cut a page into blocks and say what each is; every character but white space is in exactly one block.

    Works on any text, one that holds no article too. Raises `TypeError` where `text` is no str.

    >>> [(block.role.value, block.span.text) for block in classify("Newsroom\nA title\nA paragraph.")]
    [('menu', 'Newsroom'), ('title', 'A title'), ('paragraph', 'A paragraph.')]
    """
    _check_type(text)
    return _read_page(text, the_vocabulary(vocabulary)).blocks


def strip_boilerplate(text: str, *, vocabulary: Vocabulary | None = None) -> str:
    r"""The title, headings and paragraphs of a page, one a line, and nothing else.

    A page without any gives the empty string. Raises `TypeError` where `text` is no str.

    >>> strip_boilerplate("Newsroom\nA title\nA paragraph.\nRead more on this topic\nAnother page")
    'A title\nA paragraph.'
    """
    _check_type(text)
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


# -- what is no page --------------------------------------------------------------------------------------------------

_HTML = Pattern(r"\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]*(?:\s[^<>]*)?/?>)")
_HEAD = 1000  # characters in which the beginning of a file tells what it is
_CONTROL = Pattern(r"[\x00-\x08\x0e-\x1f\ufffd]")
_BINARY_SHARE = 0.1  # control and replacement characters that no text has
_SIGNATURES = {"%PDF-": "a PDF file", "\x1f\x8b": "gzip data", "PK\x03\x04": "a ZIP archive", "\x89PNG": "a PNG image"}


def _check_type(text: object) -> None:
    if isinstance(text, bytes | bytearray | memoryview):
        raise TypeError(
            f"text must be str, not {type(text).__name__}; decode the bytes first, for example data.decode('utf-8')"
        )
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")


def _check(text: str, max_chars: int) -> None:
    _check_type(text)
    if len(text) > max_chars:
        raise TooLargeError(f"the text has {len(text):,} characters, more than max_chars={max_chars:,}")
    if not text or text.isspace():
        raise NotAnArticleError("the text is empty" if not text else "the text holds white space only")
    head = text[:_HEAD]
    for signature, name in _SIGNATURES.items():
        if head.startswith(signature):
            raise NotAnArticleError(f"the text is {name}, not the text of a page (character 0)")
    if sum(1 for _ in _CONTROL.finditer(head)) > _BINARY_SHARE * len(head):
        raise NotAnArticleError("the text is binary data: more than one character in ten is a control character")
    if _HTML.match(head.lower()):
        raise NotAnArticleError("the text is HTML (character 0); parse_html() reads HTML, parse() the text of a page")


# -- the page ---------------------------------------------------------------------------------------------------------


class _Page(NamedTuple):
    """A page, cut up."""

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


def _read_page(text: str, vocabulary: Vocabulary) -> _Page:
    folded = FoldedText(text)
    lines = read_lines(folded, vocabulary)
    stretches = blocks.cut_into_stretches(lines, vocabulary)
    return _Page(folded, lines, stretches, blocks.to_blocks(folded, text, lines, stretches))


def _title(page: _Page, text: str) -> Span:
    title = page.first(Role.TITLE)
    if title is None:
        found = " and ".join(sorted({stretch.role.value for stretch in page.stretches})) or "nothing that shows"
        raise NotAnArticleError(f"no title in {len(text):,} characters; found {found} only")
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
            if not paragraphs:
                line = dateline.read_dateline(page.folded, start, end, vocabulary)
            first = start
            if line is not None and not paragraphs:
                first = min(end, line.end + (page.folded.text[line.end : line.end + 1] == " "))
                ranges.append((start, line.end))
                position += line.end - start + 1
            paragraphs.append(Stretch(position, position + end - first))
            start = first
        ranges.append((start, end))
        position += end - start + 1
    return Prose(page.folded.select(ranges), paragraphs), line


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
    labels: header.HeaderReading, page: _Page, line: dateline.DatelineReading | None, hint: Published | None
) -> tuple[PartialDate | None, DateSource | None, Span | None]:
    """The best known date of publication: label, date line, dateline, then the caller's hint."""
    if labels.header.issued_on is not None:
        return labels.header.issued_on, DateSource.LABEL, labels.date
    own = page.first(Role.DATE_LINE)
    if own is not None:
        date = dateline.read_date_line(page.words(own))
        if date is not None:
            return date, DateSource.DATE_LINE, page.span(own)
    if line is not None and line.dateline.date is not None:
        date = line.dateline.date
        if date.year is None and hint is not None:
            date = with_year_of(date, hint.date)
        # Where the year is the hint's, no words of the page prove it.
        return date, DateSource.DATELINE, line.date if line.dateline.date.year is not None else None
    if hint is not None:
        return hint.date, DateSource.HINT, None
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
    page: _Page, head: Header, line: dateline.DatelineReading | None, cut: PageStretch | None
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
    if line is None or line.dateline.date is None or head.issued_on is None:
        return
    if line.dateline.date.year is not None and line.dateline.date != head.issued_on:
        yield Notice(
            "contradicting-dates",
            line.dateline.span,
            f"the dateline says {line.dateline.date.isoformat()}, the header {head.issued_on.isoformat()}",
        )
