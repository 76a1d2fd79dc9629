"""The laws of typography: line ends, spaces, marks and dashes change no fact."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from osce_news import NotAnArticleError, find_mentions, find_quotes, parse, strip_boilerplate
from osce_news.testing import TYPOGRAPHY, Page, hostile_text, pages
from tests.laws.facts import facts_of

RELATIVE = Page(title="A title", dateline="VIENNA, 23 March 2007", body=("It opened today and ended on 5 May.",))
LONG_DATE = Page(title="A title", labels=("Date: Wednesday, 5 December 2012",), body=("It ended on 5 May.",))


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@given(page=pages())
def test_line_ends(page: Page, line_end: str) -> None:
    text = page.text
    assert facts_of(parse(text.replace("\n", line_end))) == facts_of(parse(text))


@given(page=pages(), data=st.data())
def test_mixed_line_ends(page: Page, data: st.DataObject) -> None:
    ends = data.draw(st.lists(st.sampled_from(["\n", "\r\n", "\r", "\n\r\n"]), min_size=1, max_size=5))
    lines = page.text.split("\n")
    mixed = "".join(line + ends[i % len(ends)] for i, line in enumerate(lines))
    assert facts_of(parse(mixed)) == facts_of(parse(page.text))


@given(page=pages(), name=st.sampled_from(sorted(TYPOGRAPHY)))
def test_typography(page: Page, name: str) -> None:
    assert facts_of(parse(TYPOGRAPHY[name](page.text))) == facts_of(parse(page.text))


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("page", [RELATIVE, LONG_DATE], ids=["relative", "long date"])
def test_typography_of_dates(page: Page, name: str) -> None:
    assert facts_of(parse(TYPOGRAPHY[name](page.text))) == facts_of(parse(page.text))


def _with(character: str, pattern: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, character, text)


DECIDED: dict[str, Callable[[str], str]] = {
    **{f"U+{ord(space):04X} between words": _with(space, " ") for space in "\x85\u2028\u2029\u3000"},
    **{
        f"U+{ord(unseen):04X} in words": _with(unseen, r"(?<=\w)(?=\w| )")
        for unseen in "\u200b\u200c\u200d\u200e\u202a\u2060\u2066\ufeff"
    },
    "composed letters": lambda text: unicodedata.normalize("NFC", text),
    "German marks": lambda text: text.replace("“", "„").replace("”", "“"),
    "guillemets": lambda text: text.replace("“", "«").replace("”", "»"),
    "guillemets, the other way round": lambda text: text.replace("“", "»").replace("”", "«"),
}
"""Typography that is rare on such pages, or not one thing everywhere: what is decided for it."""


@given(page=pages(), name=st.sampled_from(sorted(DECIDED)))
def test_rare_typography(page: Page, name: str) -> None:
    assert facts_of(parse(DECIDED[name](page.text))) == facts_of(parse(page.text))


@pytest.mark.parametrize(
    "marks", ["« {} »", "«\xa0{}\xa0»", "„{}”", "”{}”", "``{}''", "''{}''", ",,{}''", "<<{}>>", "＂{}＂"]
)
def test_rare_marks(marks: str) -> None:
    (quote,) = find_quotes(f"{marks.format('Wells are deep,')} said Ana Kovac, Head of the Office.")
    assert [part.text for part in quote.parts] == ["Wells are deep,"]
    assert quote.speaker is not None


@pytest.mark.parametrize("character", "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029")
def test_what_else_ends_lines_in_python_ends_none_here(character: str) -> None:
    with pytest.raises(NotAnArticleError, match="no paragraph"):
        parse(f"OSCE trains judges{character}Some 30 judges met in Tirana on 5 May 2010 to learn it.")


@pytest.mark.parametrize("character", "\u200b\u2060\ufeff\u00ad")
def test_what_is_no_space_parts_no_words(character: str) -> None:
    assert find_mentions(f"It met{character}Albania{character}again.") == ()


@given(page=pages(), dashes=st.permutations("-–—"))
def test_dash_of_the_dateline(page: Page, dashes: list[str]) -> None:
    one, other, another = (facts_of(parse(attrs.evolve(page, dash=dash, teaser=None).text)) for dash in dashes)
    assert one == other == another


ALIKE = Page(
    title="OSCE trains judges",
    teaser="The OSCE Office for Democratic Institutions and Human Rights...",
    body=(
        "The OSCE Office for Democratic Institutions and Human Rights trained 30 judges.",
        "The OSCE Office for Democratic Institutions and Human Rights trained 20 prosecutors.",
    ),
)
"""A page whose first two paragraphs begin alike, so that without its teaser the first one looks like a teaser."""


def test_no_paragraph_is_taken_for_a_teaser() -> None:
    bare = attrs.evolve(ALIKE, teaser=None)
    assert len(parse(bare.text).paragraphs) == 2


@given(pages())
@example(ALIKE)
def test_stripping_twice_changes_nothing(page: Page) -> None:
    assume(len(set(page.body)) == len(page.body))
    once = strip_boilerplate(page.text)
    assert strip_boilerplate(once) == once


@given(hostile_text())
@example("")
@example("- - 0")
def test_stripping_hostile_text_twice_changes_nothing(text: str) -> None:
    once = strip_boilerplate(text)
    assert strip_boilerplate(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "A title\n- Issued on:\nSome words\nIssued on:\n- Issued by:\n- OSCE Secretariat\n- said.\n-\n- Policing\n- I",
        "Half a title\n- Date: 5 May 2010\n- c\nA paragraph that is long enough to be called prose by anybody.",
    ],
)
def test_stripping_labels_out_of_place_twice_changes_nothing(text: str) -> None:
    once = strip_boilerplate(text)
    assert strip_boilerplate(once) == once
