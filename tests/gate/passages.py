"""Short pages with their answers in them: what is said, and who says it; constructions/README.md tells the notation.

python -m tests.gate.passages FILE...      says what is wrong with the notation, if anything is
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import attrs

import osce_news
from tests.gate.answers import Answer, Said, fold, fold_names, fold_phrase, given_answer
from tests.gate.scoring import Miss, Score, compare_speech
from tests.gate.variants import Variant, change

T = TypeVar("T")

_PART, _STATEMENT, _NO_SPEECH = "+~!"  # the signs behind the brace; a quotation has none
_WHAT_SPEAKS = re.compile(r" \((?:group|body|document)\)")


class Passage(NamedTuple):
    """A short page of one construction, and its answer."""

    construction: str
    name: str
    text: str
    answer: Answer

    @property
    def id(self) -> str:
        return f"{self.construction}: {self.name}"


class _Marked(NamedTuple):
    kind: str
    start: int
    end: int


def read_passages(folder: Path) -> list[Passage]:
    """The passages of every file in `folder`."""
    return [passage for file in sorted(folder.glob("*.txt")) for passage in read_file(file)]


def read_file(file: Path) -> Iterator[Passage]:
    """The passages of one file, in order."""
    return read_blocks(file, _passage)


def read_blocks(file: Path, read: Callable[[str, str, list[str]], T]) -> Iterator[T]:
    """What `read` makes of each passage of a file: of the name of the file, its own name, and its lines."""
    for block in file.read_text("utf-8").strip().split("\n\n"):
        heading, *lines = block.strip("\n").split("\n")
        name = heading.removeprefix("# ")
        try:
            if name == heading:
                raise ValueError("a passage begins with its name: # ...")
            yield read(file.stem, name, lines)
        except ValueError as error:
            raise ValueError(f"{file.name}, {name}: {error}") from None


def _passage(construction: str, name: str, lines: list[str]) -> Passage:
    speakers = [line.removeprefix("> ") for line in lines if line.startswith("> ")]
    text, marks = _unmark("\n".join(line for line in lines if not line.startswith("> ")))
    said: list[tuple[_Marked, Said]] = []
    rows = iter(speakers)
    for marked in marks:
        if marked.kind == _PART:
            if not said or said[-1][0].kind == _STATEMENT:
                raise ValueError("a further part stands behind no quotation")
            said.append((marked, attrs.evolve(said[-1][1], start=marked.start, end=marked.end, cue=None)))
        elif marked.kind != _NO_SPEECH:
            row = next(rows, None)
            if row is None:
                raise ValueError(f"{len(speakers)} lines with speakers are too few")
            said.append((marked, _said(marked, row, text)))
    if next(rows, None) is not None:
        raise ValueError(f"{len(speakers)} lines with speakers are too many")
    return Passage(
        construction,
        name,
        text,
        Answer(
            quotes=[words for marked, words in said if marked.kind != _STATEMENT],
            statements=[words for marked, words in said if marked.kind == _STATEMENT],
            not_quotes=frozenset((m.start, m.end) for m in marks if m.kind == _NO_SPEECH),
        ),
    )


def _said(marked: _Marked, row: str, text: str) -> Said:
    """The words of `marked` with what its line says: speaker, role, cue; each must stand in the text."""
    cells = [None if cell == "-" else cell for cell in row.split(" | ")]
    if len(cells) != 3:
        raise ValueError(f"a line with a speaker has three cells: {row}")
    speaker, role, cue = cells
    names = [] if speaker is None else [_WHAT_SPEAKS.sub("", name) for name in speaker.split(" & ")]
    missing = [words for words in (*names, role, cue) if words is not None and fold(words) not in fold(text)]
    if missing:
        raise ValueError(f"not in the text: {missing}")
    return Said(
        start=marked.start,
        end=marked.end,
        speakers=fold_names(names),
        role=fold_phrase(role),
        cue=None if cue is None else fold(cue),
    )


def _unmark(marked: str) -> tuple[str, list[_Marked]]:
    """The text without its marks, and what they mark, in the order in which they begin."""
    text: list[str] = []
    marks: list[_Marked] = []
    opened: list[int] = []  # places in `marks`
    length = 0
    pieces = re.split(r"(\{[+~!]?|\})", marked)
    for piece in pieces:
        if piece.startswith("{"):
            opened.append(len(marks))
            marks.append(_Marked(piece[1:], length, -1))
        elif piece == "}":
            if not opened:
                raise ValueError("a mark is closed that was not opened")
            at = opened.pop()
            marks[at] = marks[at]._replace(end=length)
        else:
            text.append(piece)
            length += len(piece)
    if opened:
        raise ValueError("a mark is never closed")
    return "".join(text), marks


def score(passages: Iterable[Passage], variant: Variant = list) -> Score:
    """How well the passages are read, in another spelling if one is asked for; a passage without it is left out."""
    score = Score()
    for passage in passages:
        changed = change(variant, passage.text, passage.answer)
        if changed is None:
            continue
        text, wanted = changed
        try:
            given = given_answer(osce_news.parse(text))
        except osce_news.NotAnArticleError as error:
            given = Answer()
            score.misses.append(Miss("page", passage.id, str(error)))
        compare_speech(score, passage.id, text, wanted, given)
    return score


def main() -> None:
    for name in sys.argv[1:]:
        passages = list(read_file(Path(name)))
        print(f"{name}: {len(passages)} passages")


if __name__ == "__main__":
    main()
