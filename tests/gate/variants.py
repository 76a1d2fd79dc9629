"""The same page in another spelling: what a reader must not notice.

A variant gives for each character of the text what stands for it, so that its places are known in the other spelling.

>>> change(VARIANTS["curly marks"], 'He said: "No."', Answer(quotes=[Said(start=10, end=13)]))[0]
'He said: “No.”'
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate

import attrs

from tests.gate.answers import Answer, Said

__all__ = ["VARIANTS", "change"]

Variant = Callable[[str], Sequence[str] | None]
"""What stands for each character; ``None`` where a text has no such spelling."""

_NBSP_EVERY = 3  # spaces
_COLUMN = 76


def straight_marks(text: str) -> list[str]:
    return ['"' if c in "“”„" else "'" if c in "‘’" else c for c in text]


def curly_marks(text: str) -> list[str]:
    def curly(i: int, c: str) -> str:
        opens = i == 0 or (text[i - 1] in " \n([-–—“‘\"'" and not text[i + 1 : i + 2].isspace())
        return ("“" if opens else "”") if c == '"' else ("‘" if opens else "’") if c == "'" else c

    return [curly(i, c) for i, c in enumerate(text)]


def no_break_spaces(text: str) -> list[str]:
    spaces = 0
    changed = []
    for c in text:
        spaces += c == " "
        changed.append("\xa0" if c == " " and spaces % _NBSP_EVERY == 0 else c)
    return changed


def wrapped_lines(text: str) -> list[str]:
    """Broken at a column, with a blank line between paragraphs, as mail is."""
    changed = ["\n\n" if c == "\n" else c for c in text]
    start, last = 0, -1
    for i, c in enumerate(f"{text}\n"):
        if c not in " \n":
            continue
        if i - start > _COLUMN and last >= start:  # the word that ends here has no place on the line
            changed[last] = "\n"
            start = last + 1
        if c == "\n":
            start = i + 1
        last = i
    return changed


def carriage_returns(text: str) -> list[str]:
    return ["\r\n" if c == "\n" else c for c in text]


def windows_1252(text: str) -> list[str] | None:
    """There and back; a text with a letter that the code page lacks has no such spelling."""
    try:
        return list(text.encode("cp1252").decode("cp1252"))
    except UnicodeEncodeError:
        return None


def decomposed(text: str) -> list[str]:
    return [unicodedata.normalize("NFD", c) for c in text]


VARIANTS: Mapping[str, Variant] = {
    "straight marks": straight_marks,
    "curly marks": curly_marks,
    "no-break spaces": no_break_spaces,
    "wrapped lines": wrapped_lines,
    "CRLF": carriage_returns,
    "windows-1252": windows_1252,
    "NFD": decomposed,
}


def change(variant: Variant, text: str, answer: Answer) -> tuple[str, Answer] | None:
    """The text in the other spelling, and its answer; ``None`` where it has none."""
    pieces = variant(text)
    if pieces is None:
        return None
    places = list(accumulate(map(len, pieces), initial=0))

    def moved(said: Said) -> Said:
        return attrs.evolve(said, start=places[said.start], end=places[said.end])

    return "".join(pieces), attrs.evolve(
        answer,
        quotes=[moved(said) for said in answer.quotes],
        statements=None if answer.statements is None else [moved(said) for said in answer.statements],
        not_quotes=frozenset((places[start], places[end]) for start, end in answer.not_quotes),
    )
