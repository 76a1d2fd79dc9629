"""Copies that have lost their line ends: the dateline, or an aggregator's stamp, tells title and body apart."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.page.dateline import is_date_line, opens_with_dateline
from osce_news.page.lines import Form, Lines
from osce_news.vocabulary import Vocabulary

__all__ = ["unflattened"]

_LONGEST_TITLE = 300  # characters before dateline or stamp
_LONGEST_DATELINE = 160
_CAPITALS = Pattern(r"(?<=\ )[^\W\d_]{3}")
# "... share one well OSCE - Tue, 21/10/2025 - 11:49 Rangers of two parks ..."
_STAMP = Pattern(
    r"(?<=\ )(?:[A-Z][\w.]{0,20}\ -\ )?"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),\ [0-9]{2}/[0-9]{2}/[0-9]{4}\ -\ [0-9]{2}:[0-9]{2}(?=\ )"
)


def unflattened(lines: Lines, vocabulary: Vocabulary) -> Lines:
    """The lines of a page; one that is all on a single line is cut round its stamp or before its dateline.

    The space between two lines stands for the line end that was lost, so that all offsets stay.
    """
    if len(lines) != 1 or lines.forms[0] != Form.PROSE:
        return lines
    text = lines.texts[0]
    stamp = _STAMP.search(text, 0, _LONGEST_TITLE)
    if stamp is not None and is_date_line(stamp.group(), vocabulary):
        title, body = text[: stamp.start() - 1], text[stamp.end() + 1 :]
        return Lines([title, stamp.group(), body], Form.SHORT + Form.SHORT + Form.PROSE)
    for match in _CAPITALS.finditer(text, 0, _LONGEST_TITLE):
        start = match.start()
        if match.group().isupper() and opens_with_dateline(text[start : start + _LONGEST_DATELINE], vocabulary):
            return Lines([text[: start - 1], text[start:]], Form.SHORT + Form.PROSE)
    return lines
