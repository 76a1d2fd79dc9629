"""Folding, and the way back from every folded character to the input."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osce_news import Span
from osce_news._fold import FoldedText, fold_name
from osce_news.facts.prose import prose_of
from osce_news.testing import hostile_text, pages


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("plain words", "plain words"),
        ("", ""),
        (" \n\t", ""),
        ("\ufeff", ""),
        ("  two\n\n\n lines \r\n of \r text\r", "two\nlines\nof\ntext"),
        ("a  b\tc\u00a0d\u2009e \u00a0 f", "a b c d e f"),
        ("soft\u00adhy\u00adphens", "softhyphens"),
        ("zero\u200bwidth \u200b space", "zerowidth space"),
        ("“low„ ”high‟ «angle»", '"low" "high" "angle"'),
        ("« Oui », « non\u202f» (« là »)\n«\xa0ici\xad »", '"Oui", "non" ("là")\n"ici"'),
        ("»Ja« und »nein« (»da«)", '"Ja" und "nein" ("da")'),
        ("a « b\n» c", 'a "b\n" c'),
        ("‘single’ it’s `so´", "'single' it's 'so'"),
        ("a–b—c−d‑e", "a-b-c-d-e"),
        ("e\u0301te\u0301", "été"),
        ("\u0301alone", "\u0301alone"),
        ("\u2066Ana\u2069 \u202eb\u202c", "Ana b"),
        ("a\x00b", "a\x00b"),
        ("a\ud800b", "a\ud800b"),
    ],
)
def test_folding(source: str, folded: str) -> None:
    assert FoldedText(source).text == folded


PAIRS = ("''", ",,", "<<", ">>", "‹‹")
"""Marks that are one where they stand beside a word, and two signs alone."""


@given(hostile_text())
@example("x" + "\u0301" * 40 + "y")
@example("\ufeff a \ufeff\n\u00ad\n b\u00ad")
@example("e\u0301\u00ad\u0316")
def test_every_folded_character_maps_back(source: str) -> None:
    """Every folded character is what its stretch of the input folds to, and the stretches follow each other."""
    folded = FoldedText(source)
    position = 0
    for i, character in enumerate(folded.text):
        start, end, words = folded.source_start(i), folded.span(i, i + 1).end, folded.span(i, i + 1).text
        assert position <= start < end <= len(source)
        if not (character.isspace() or is_marked(folded.text, i)):
            alone = FoldedText(words).text
            assert alone == character or (character == '"' and alone in PAIRS)
        position = end


def is_marked(text: str, i: int) -> bool:
    """Whether marks are left on or at the character, which no composed letter takes up."""
    return any(unicodedata.combining(character) for character in text[i : i + 2])


def test_a_letter_with_marks_that_compose_and_marks_that_do_not() -> None:
    assert FoldedText("a\u0301\u0316b").span(0, 1).text in {"a\u0301", "a\u0301\u0316"}


def test_a_grave_accent_is_an_apostrophe_everywhere() -> None:
    assert FoldedText("it`s").text == FoldedText("it`s \u2013").text.removesuffix(" -")


@given(hostile_text(), st.data())
def test_stretches_map_back(source: str, data: st.DataObject) -> None:
    folded = FoldedText(source)
    if not folded.text or any(map(unicodedata.combining, folded.text)):
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    span = folded.span(start, end)
    assert source[span.start : span.end] == span.text
    assert FoldedText(span.text).text == folded.text[start:end].strip()


@given(hostile_text())
@example(".'`")
def test_folding_a_folded_text_changes_nothing(source: str) -> None:
    folded = FoldedText(source).text
    assert FoldedText(folded).text == folded


@given(hostile_text())
def test_folded_text_has_no_blank_line_and_no_space_at_the_end_of_a_line(source: str) -> None:
    folded = FoldedText(source).text
    assert folded == folded.strip()
    assert "  " not in folded
    assert all(line == line.strip(" ") != "" for line in folded.split("\n") if folded)


@given(pages())
def test_decomposed_is_composed_again(page: object) -> None:
    text = str(getattr(page, "text", ""))
    assert FoldedText(unicodedata.normalize("NFD", text)).text == FoldedText(text).text


# -- choosing lines ---------------------------------------------------------------------------------------------------


@given(hostile_text(), st.data())
def test_select(source: str, data: st.DataObject) -> None:
    """The chosen stretches stand in the new text, each a line, and map to the same characters of the input."""
    folded = FoldedText(source)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(folded.text)), max_size=8)))
    ranges = list(zip(cuts[::2], cuts[1::2], strict=False))
    chosen = folded.select(ranges)
    assert chosen.text == "\n".join(folded.text[start:end] for start, end in ranges)
    position = 0
    for start, end in ranges:
        for i in range(end - start):
            assert chosen.span(position + i, position + i + 1) == folded.span(start + i, start + i + 1)
        position += end - start + 1


def test_select_notes_where_a_line_does_not_follow_the_line_before() -> None:
    folded = FoldedText("one\ntwo\nthree\nfour")
    assert folded.select([(0, 3), (4, 7), (14, 18)]).breaks == {8}
    assert folded.select([]).text == ""


# -- words out of a larger text ---------------------------------------------------------------------------------------


@given(hostile_text(), st.data())
def test_of_spans(source: str, data: st.DataObject) -> None:
    """Each span is a paragraph, and offsets are those of the text that the spans were cut from."""
    cuts = sorted(data.draw(st.sets(st.integers(0, len(source)), max_size=8)))
    spans = [Span(start, end, source[start:end]) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    folded = FoldedText.of_spans(spans)
    for i, character in enumerate(folded.text):
        if character != "\n":
            span = folded.span(i, i + 1)
            assert source[span.start : span.end] == span.text


def test_of_spans_keeps_the_order_of_the_spans() -> None:
    text = "first – second"
    spans = [Span(8, 14, "second"), Span(0, 7, "first –")]
    folded = FoldedText.of_spans(iter(spans))
    assert folded.text == "second\nfirst -"
    assert folded.breaks == {7}
    assert folded.span(0, 6) == Span(8, 14, "second")
    assert folded.span(7, 14) == Span(0, 7, "first –")
    assert text[8:14] == "second"


# -- names ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Miroslav LAJČÁK", "Miroslav Lajcak"),
        ("Søren Ågesen", "soren agesen"),
        ("Đoković", "Dokovic"),
        ("Łukasz", "lukasz"),
        ("Yıldız Çelikkol", "YILDIZ CELIKKOL"),
        ("Groß", "gross"),
    ],
)
def test_fold_name(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


# -- what a finder reads ----------------------------------------------------------------------------------------------


def test_paragraphs_of_a_str_are_its_lines() -> None:
    prose = prose_of("\nOne.\n\n  Two.  \r\nThree.")
    assert [prose.text[start:end] for start, end in prose.paragraphs] == ["One.", "Two.", "Three."]


def test_a_span_and_several_are_prose() -> None:
    span = Span(10, 14, "One.")
    for source in (span, [span], iter([span])):
        prose = prose_of(source)
        assert [tuple(paragraph) for paragraph in prose.paragraphs] == [(0, 4)]
        assert prose.span(0, 4) == span
    assert prose_of([]).paragraphs == []


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (b"bytes", "not bytes; decode it first"),
        (bytearray(b"bytes"), "decode it first"),
        (None, "not NoneType"),
        (7, "not int"),
        (["a", "b"], "an iterable of str; join strings with line feeds into one str"),
        ([Span(0, 1, "a"), 7], "an iterable of int"),
        ([Span(0, 1, "a"), None], "an iterable of NoneType"),
    ],
)
def test_anything_else_is_a_type_error(wrong: object, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        prose_of(wrong)  # type: ignore[arg-type]
