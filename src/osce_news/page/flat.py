"""Copies that have lost their line ends: title and body are told apart by the dateline between them."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.page.dateline import opens_with_dateline
from osce_news.page.lines import Form, Lines
from osce_news.vocabulary import Vocabulary

__all__ = ["unflattened"]

_LONGEST_TITLE = 300  # characters before the dateline
_LONGEST_DATELINE = 160
_CAPITALS = Pattern(r"(?<=\ )[^\W\d_]{3}")


def unflattened(lines: Lines, vocabulary: Vocabulary) -> Lines:
    """The lines of a page; one that is all on a single line is cut before its dateline, if it has one.

    The space between the two stands for the line end that was lost, so that all offsets stay.
    """
    if len(lines) != 1 or lines.forms[0] is not Form.PROSE:
        return lines
    text = lines.texts[0]
    for match in _CAPITALS.finditer(text, 0, _LONGEST_TITLE):
        start = match.start()
        if match.group().isupper() and opens_with_dateline(text[start : start + _LONGEST_DATELINE], vocabulary):
            return Lines([text[: start - 1], text[start:]], [Form.SHORT, Form.PROSE])
    return lines
