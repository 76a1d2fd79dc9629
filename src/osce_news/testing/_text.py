"""Text that breaks things, and other spellings that must not change what is read."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news.testing._pages import pages

__all__ = ["HOSTILE_PIECES", "TYPOGRAPHY", "damaged", "hostile_text", "mutated"]

# -- other spellings --------------------------------------------------------------------------------------------------


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"').replace("’", "'")


def _curly(text: str) -> str:
    """Every straight mark as a curly one: opening at the start of a word, closing elsewhere."""
    changed = []
    before = " "
    for character in text:
        if character == '"':
            changed.append("“" if before.isspace() or before in "([" else "”")
        else:
            changed.append("’" if character == "'" else character)
        before = character
    return "".join(changed)


def _soft_hyphens(text: str) -> str:
    """A soft hyphen inside every word of six letters and more."""
    return " ".join(
        word[:3] + "\N{SOFT HYPHEN}" + word[3:] if len(word) > 5 and word[2:4].isalpha() else word
        for word in text.split(" ")
    )


TYPOGRAPHY: Mapping[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\N{NARROW NO-BREAK SPACE}"),
    "thin spaces": lambda text: text.replace(" ", "\N{THIN SPACE}"),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "spaces at the ends of lines": lambda text: text.replace("\n", "  \n") + " ",
    "spaces at the starts of lines": lambda text: "  " + text.replace("\n", "\n  "),
    "byte order mark": lambda text: "\ufeff" + text,
    "soft hyphens": _soft_hyphens,
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "blank lines with spaces": lambda text: text.replace("\n", "\n \N{NO-BREAK SPACE}\n\n"),
    "straight": _straight,
    "curly": lambda text: _curly(_straight(text)),
    "low-high": lambda text: text.replace("“", "„"),
    "curly apostrophes only": lambda text: text.replace("'", "’"),
}
"""Ways to write the same text, by name: other spaces, marks, line ends. None of them changes what is said.

>>> from osce_news.testing import TYPOGRAPHY
>>> TYPOGRAPHY["curly"]('"Wells are dug," she said.')
'“Wells are dug,” she said.'
"""


# -- text that breaks things ------------------------------------------------------------------------------------------

HOSTILE_PIECES = (
    "\x00", "\ud800", "\udfff", "\ufeff", "\u200b", "\u202e", "\u2066", "\u0301", "\u0316", "\u00ad", "\ufffd",
    "\U0010ffff", "\r", "\r\n", "\n", "\n\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\t", " ", "\u00a0",
    "\u2009", "\u3000", '"', "“", "”", "„", "«", "»", "'", "’", "(", ")", "[", "](", "![", "<", "&", "-", "- ", "–",
    "—", "•", "* ", "---", "___", ".", "...", "…", "!", "?", ":", ";", ",", "/", "@", "#", "0", "7", "30 ", "1,200 ",
    "²", "٣", "½", "99999999999999999999", "İ", "ß", "ﬁ", "ǅ", "e\u0301", "Å", "日本", "Ж", "𝐀",
    "\U0001f469\u200d\U0001f469", "a", "Aa ", "A. ", "AAA ", "Ana Kovačić ", "said ", "said: ", "said that ", "she ",
    "according to ", "stressed the ", "of ", "the ", "and ", "from ", "Head of ", "Ministry of ", "OSCE ",
    "OSCE Mission to Serbia", "Albania, ", "Serbia and Montenegro", "former Yugoslav Republic of Macedonia",
    "judges ", "(ABC)", "May ", "5 May ", "31 June 2010", "29 February 2011", "1 to ", "2010 ", "today ",
    "yesterday ", "0 January 0000", "- Issued on:", "Date: ", "Issued by:", "Fields of work:", "Press release",
    "Newsroom", "Contacts", "Read more on this topic", "VIENNA, ", "%PDF-", "<html>", "hundred and ", "funded by ",
    "organized by ", "workshop ", "Photo details", "(OSCE/A) Photo details",
)  # fmt: skip
"""What readers of text stumble over: marks, controls, and words that rules look for."""


@st.composite
def _runs(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(HOSTILE_PIECES)) * draw(st.sampled_from((1, 1, 1, 2, 3, 17, 70)))


def hostile_text() -> SearchStrategy[str]:
    """Anything that a str can hold: lone surrogates, NULs, bidirectional and combining marks, openers without end.

    >>> from hypothesis import given, settings
    >>> from osce_news import classify
    >>> from osce_news.testing import hostile_text
    >>> @settings(max_examples=10, deadline=None)
    ... @given(hostile_text())
    ... def check(text):
    ...     assert all(text[block.span.start : block.span.end] == block.span.text for block in classify(text))
    >>> check()
    """
    anything = st.text(st.characters(), max_size=60)
    return st.one_of(
        anything,
        st.lists(st.one_of(_runs(), anything), max_size=25).map("".join),
        st.lists(_runs(), max_size=40).map("".join),
        mutated(pages().map(lambda page: page.text)),
    )


def mutated(texts: SearchStrategy[str]) -> SearchStrategy[str]:
    """The drawn text, but cut off somewhere, or with stretches lost, doubled or put in, one to four times over.

    >>> from hypothesis import find
    >>> from osce_news.testing import mutated, plain_paragraphs
    >>> find(mutated(plain_paragraphs()), lambda text: text.startswith("The road") and len(text) < 50)
    'The road'
    """
    return damaged(texts, _runs(), most=4, longest=80)


@st.composite
def damaged(
    draw: st.DrawFn, texts: SearchStrategy[str], pieces: SearchStrategy[str], *, most: int, longest: int
) -> str:
    """The drawn text, damaged one to `most` times: cut off, a stretch lost or doubled, or a piece put in."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, most))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, longest)))
        damage = draw(st.sampled_from(("cut", "lost", "doubled", "got")))
        if damage == "cut":
            text = text[:start]
        elif damage == "lost":
            text = text[:start] + text[end:]
        elif damage == "doubled":
            text = text[:end] + text[start:]
        else:
            text = text[:start] + draw(pieces) + text[start:]
    return text
