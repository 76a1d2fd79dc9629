"""What the fuzzers begin with: the project's own pages, pages of the test kit, and the words that rules look for."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from osce_news.testing import html_pages, listings, pages
from osce_news.testing._text import HOSTILE_PIECES
from osce_news.vocabulary import OSCE
from osce_news.vocabulary.speech import CUES
from osce_news.vocabulary.wording import FRAME_LINES, LABELS, MONTHS
from tests.markup.articles import ARTICLES
from tests.markup.templates import TEMPLATES, render

__all__ = ["HTML_TAGS", "WORDS", "html_seeds", "listing_seeds", "text_seeds"]

_ROOT = Path(__file__).resolve().parent.parent
_T = TypeVar("_T")

_TAG_NAMES = "a article b blockquote br dd div dl dt em footer h1 h2 h3 i li main nav p pre span table td tr ul".split()
HTML_TAGS = (
    *(f"<{slash}{name}>" for name in _TAG_NAMES for slash in ("", "/")),
    *(
        "<!--",
        "-->",
        "<script>",
        "</script>",
        '<div class="',
        " hidden>",
        "<meta charset=",
        "&nbsp;",
        "&#8220;",
        "&quot;",
    ),
)
"""Tags and other markup."""

WORDS = tuple(
    dict.fromkeys(
        (
            *(cue.past for cue in CUES),
            *(f"- {label.text}:" for label in LABELS),
            *FRAME_LINES,
            *MONTHS,
            *(term.name for term in chain(OSCE.states[::6], OSCE.bodies[::12], OSCE.fields[::3])),
            *HOSTILE_PIECES,
        )
    )
)
"""Cues, labels, lines of the frame, months, names, and what breaks things."""


def text_seeds() -> list[str]:
    """Pages as text."""
    files = [*_files("tests/gate/*/raw/*.txt"), *_files("examples/pages/*.txt"), *_files("tests/pages/*/page.txt")]
    return [_read(file) for file in files] + [page.text for page in _drawn(pages(), 30)]


def listing_seeds() -> list[str]:
    """Listings."""
    files = [*_files("examples/pages/listings/*.txt"), *_files("tests/pages/listing_*/*.txt")]
    return [_read(file) for file in files] + [listing.text for listing in _drawn(listings(), 20)]


def html_seeds() -> list[bytes]:
    """Pages as HTML; of those that are as large as real ones, what stands around and behind the title."""
    examples = [file.read_bytes() for file in _files("examples/pages/html/*.html")]
    titled = [(render(content, name, minified=True), content.title) for content in ARTICLES[:3] for name in TEMPLATES]
    from_title = [page[max(0, page.rfind(">" + title[:12]) - 200) :] for page, title in titled]
    drawn = [shown.html for shown in _drawn(html_pages(), 30)]
    return examples + [html.encode() for html in drawn + from_title]


def _files(pattern: str) -> list[Path]:
    return sorted(_ROOT.glob(pattern))


def _read(file: Path) -> str:
    return file.read_text("utf-8")


def _drawn(strategy: SearchStrategy[_T], number: int) -> list[_T]:
    """The same examples in every run, as long as neither strategy nor Hypothesis changes."""
    drawn: list[_T] = []

    @settings(
        max_examples=number,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: _T) -> None:
        drawn.append(value)

    collect()
    return drawn
