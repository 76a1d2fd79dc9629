"""What reading HTML costs, beside a bare parse of it and two programs that give back the main text alone.

The ratios carry over to other machines; the pages have 60 to 120 KB.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from selectolax.lexbor import LexborHTMLParser

import osce_news
from tests.markup.articles import ARTICLES
from tests.markup.templates import TEMPLATES, render

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

READERS: dict[str, Callable[[str], object]] = {
    "LexborHTMLParser": LexborHTMLParser,
    "parse_html": osce_news.parse_html,
    "resiliparse": lambda html: extract_plain_text(html, main_content=True),
    "trafilatura": trafilatura.extract,
}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("reader", READERS)
def test_html(benchmark: BenchmarkFixture, reader: str, template: str) -> None:
    benchmark.group = f"HTML, {template}"
    html = render(ARTICLES[0], template)
    read = READERS[reader]
    read(html)  # what is built at the first page is not measured
    assert benchmark(read, html)
