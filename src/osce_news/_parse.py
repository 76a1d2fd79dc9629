"""The way through a page, from the text to the article, in the order of the stages."""

from __future__ import annotations

import datetime

from osce_news._article import read_article
from osce_news._input import check_html, check_optional, check_text, check_type
from osce_news._publication import Origin
from osce_news.errors import NotAnArticleError
from osce_news.facts.dated import Published
from osce_news.facts.finders import published_on, the_vocabulary
from osce_news.model import Article, Block, Notice, Role
from osce_news.page import listing
from osce_news.page.boilerplate import BoilerplateProfile
from osce_news.page.html.document import read_html
from osce_news.page.html.text import text_of_html
from osce_news.page.reading import Page, read_page
from osce_news.page.stretches import PROSE_ROLES
from osce_news.vocabulary import Vocabulary

__all__ = ["classify", "html_to_text", "parse", "parse_html", "strip_boilerplate"]


def parse(
    text: str,
    *,
    url: str | None = None,
    published: datetime.date | None = None,
    profile: BoilerplateProfile | None = None,
    vocabulary: Vocabulary | None = None,
    max_chars: int = 10_000_000,
) -> Article:
    r"""Read a news page.

    `text` is the page as text, one paragraph a line, with or without the menu around it. `url` is handed through to the
    article. `published` is what the caller knows of the day of publication (from a feed, a listing, a crawl record);
    the page's own date, where it has one, goes before it. `profile` is what `learn_boilerplate` found that the pages of
    the site share.

    Raises `NotAnArticleError` where the text is empty, binary, HTML, a menu alone, a listing or has no prose,
    `TooLargeError` where it is longer than `max_chars` characters, before any work, and `TypeError` where an argument
    has the wrong type.

    >>> article = parse("OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met. It was the third such course.")
    >>> article.title.text, article.dateline.date.isoformat(), article.participants[0].count
    ('OSCE trains judges', '2010-05-05', 30)
    """
    check_optional(url, "url")
    check_text(text, max_chars)
    known = the_vocabulary(vocabulary)
    page = read_page(text, known, profile)
    _refuse_listing(page, known)
    return read_article(page, known, Origin(url=url, hint=published_on(published)))


def parse_html(
    html: str | bytes,
    *,
    encoding: str | None = None,
    url: str | None = None,
    published: datetime.date | None = None,
    profile: BoilerplateProfile | None = None,
    vocabulary: Vocabulary | None = None,
    max_chars: int = 10_000_000,
) -> Article:
    r"""Read a news page from its HTML.

    The article becomes text, one paragraph a line, and is read as `parse` reads text: `Article.text` is that text, and
    all spans point into it. Menus, scripts, hidden elements, other news and footers are no part of it. Bytes are
    decoded by their byte order mark, else by `encoding`, else by what the page declares, else as UTF-8 or windows-1252;
    where the page declares a code page of single bytes and the bytes are UTF-8, they are read as UTF-8. The other
    arguments are those of `parse`; the address that the page calls its own stands in for a missing `url`.

    Raises `NotAnArticleError` where there is no element, title or prose, `TooLargeError` where the input is longer than
    `max_chars` characters or nested deeper than any page is, before any work, `ValueError` where `encoding` names no
    character set, and `TypeError` where an argument has the wrong type.

    >>> html = "<nav>Menu</nav><h1>OSCE trains judges</h1><p>TIRANA, 5 May 2010 - Some 30 judges met.</p>"
    >>> article = parse_html(html)
    >>> article.title.text, article.participants[0].count, article.text
    ('OSCE trains judges', 30, 'OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met.')
    """
    check_optional(url, "url")
    decoded = check_html(html, encoding, max_chars)
    known = the_vocabulary(vocabulary)
    marked_up = read_html(decoded.text, known)
    if not marked_up.text:
        raise NotAnArticleError(f"no prose in the HTML of {len(decoded.text):,} characters")
    page = read_page(marked_up.text, known, profile, marked_up.roles)
    _refuse_html_listing(page, known)
    origin = Origin(
        url=url if url is not None else marked_up.url,
        hint=published_on(published),
        language=marked_up.language,
        stated=None if marked_up.published is None else Published(marked_up.published, None),
        notices=() if decoded.oddity is None else (Notice("encoding", None, decoded.oddity),),
    )
    return read_article(page, known, origin)


def _refuse_listing(page: Page, vocabulary: Vocabulary) -> None:
    entries = listing.find_entries(page.folded, page.lines, vocabulary)
    if len(entries) > 1:
        at = page.folded.source_start(page.lines.start(entries[0].title))
        raise NotAnArticleError(
            f"the text is a listing of {len(entries)} entries, the first at character {at}; parse_listing() reads it"
        )


def _refuse_html_listing(page: Page, vocabulary: Vocabulary) -> None:
    """Raise where the labels of several entries stand in one article."""
    entries = len(listing.labels_of_entries(page.lines, vocabulary))
    if entries > 1:
        raise NotAnArticleError(
            f"the HTML is a listing of {entries} entries; parse_listing() reads it from html_to_text()"
        )


def html_to_text(html: str | bytes, *, encoding: str | None = None, max_chars: int = 10_000_000) -> str:
    r"""All that a page of HTML shows as text, one line for each line shown, with a dash before the items of lists.

    Menus and footers are there, too: it is the text that `parse_listing`, `classify` and `learn_boilerplate` read.
    Scripts and hidden elements are not. `html` and `encoding` are those of `parse_html`.

    Raises `NotAnArticleError` where there is no element, `TooLargeError` where the input is longer than `max_chars`
    characters or nested deeper than any page is, `ValueError` where `encoding` names no character set, and `TypeError`
    where `html` is neither str nor bytes.

    >>> html_to_text("<ul><li>Newsroom</ul><h1>OSCE trains judges</h1><p hidden>Draft</p><p>Some 30 judges met.</p>")
    '- Newsroom\nOSCE trains judges\nSome 30 judges met.'
    """
    return text_of_html(check_html(html, encoding, max_chars).text)


def classify(
    text: str, *, profile: BoilerplateProfile | None = None, vocabulary: Vocabulary | None = None
) -> tuple[Block, ...]:
    r"""Cut a page into blocks and say what each is; every character but white space is in exactly one block.

    Works on any text, one that holds no article too. With a `profile`, lines that the pages of the site share are menu
    or footer, but for those that the layout of the page already tells. Raises `TypeError` where `text` is no str or
    `profile` no profile.

    >>> [(block.role.value, block.span.text) for block in classify("Newsroom\nA title\nA paragraph.")]
    [('menu', 'Newsroom'), ('title', 'A title'), ('paragraph', 'A paragraph.')]
    """
    check_type(text)
    return read_page(text, the_vocabulary(vocabulary), profile).blocks


def strip_boilerplate(
    text: str, *, profile: BoilerplateProfile | None = None, vocabulary: Vocabulary | None = None
) -> str:
    r"""The title, headings and paragraphs of a page, one a line, and nothing else.

    A page without any gives the empty string. `profile` is as in `classify`. Raises `TypeError` where `text` is no str
    or `profile` no profile.

    >>> strip_boilerplate("Newsroom\nA title\nA paragraph.\nRead more on this topic\nAnother page")
    'A title\nA paragraph.'
    """
    check_type(text)
    known = the_vocabulary(vocabulary)
    stripped = _strip_once(text, known, profile)
    # What is left may look like the frame of a page in its turn, as a label does that now stands at the top.
    for _ in range(_MOST_PASSES):
        again = _strip_once(stripped, known, profile)
        if again == stripped:
            break
        stripped = again
    return stripped


_MOST_PASSES = 20


def _strip_once(text: str, vocabulary: Vocabulary, profile: BoilerplateProfile | None) -> str:
    page = read_page(text, vocabulary, profile)
    kept = (stretch for stretch in page.stretches if stretch.role in _KEPT)
    return "\n".join(_on_one_line(page.whole(stretch).text) for stretch in kept)


def _on_one_line(text: str) -> str:
    """A paragraph without the line ends that it was broken with at a column."""
    return " ".join(line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip())


_KEPT = PROSE_ROLES | {Role.TITLE, Role.HEADING}
