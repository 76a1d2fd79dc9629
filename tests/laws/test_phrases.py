"""The law of phrases: they are matched as a pattern of them all, the longest first, would match them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from osce_news.vocabulary._phrases import Phrases

PIECES = st.sampled_from(["said", "saying", "said to", "a dit", "a", "dit", " ", "-", "'", "é", "_", ",", "\n", "7"])
TEXTS = st.lists(PIECES, max_size=12).map("".join)
PHRASES = st.sets(st.sampled_from(["said", "said to", "saying", "a dit", "a dit a", "dit", "said-a"]))


@given(phrases=PHRASES, text=TEXTS, start=st.integers(0, 20), end=st.integers(0, 40))
def test_phrases_match_as_a_pattern_would(phrases: set[str], text: str, start: int, end: int) -> None:
    start = min(start, len(text))
    longest_first = sorted(phrases, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w'-])(?:{'|'.join(longest_first)})(?![\w-])" if phrases else "(?!)")

    found, expected = Phrases(phrases).match(text, start, end), pattern.match(text, start, end)

    assert (found and found.span()) == (expected and expected.span())
