"""Broken pages that gave an error which is none of ours."""

from __future__ import annotations

import pytest

import osce_news


@pytest.mark.xfail(raises=IndexError, reason="all prose is taken for a label and its values, and no body is left")
def test_a_page_whose_only_prose_is_a_label() -> None:
    prose = "Some forty characters of prose that is a value, and goes on for a while, as prose does."
    with pytest.raises(osce_news.NotAnArticleError):
        osce_news.parse_html(f"<h1>A title of it</h1><div><dl><dt>Issued by:</dt><dd>{prose}</dd></dl></div>")
