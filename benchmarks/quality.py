"""How well a reader reads: what it told beside what was wanted, by one rule for all.

Each function takes the wanted and the told of every page and gives the figures by the heading of their column.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tests.gate.answers import Answer, Said, fold_names
from tests.gate.scoring import Row, Score, compare_speech
from tests.laws.facts import fold
from tests.markup.chrome import MENU
from tests.markup.content import Content, plain
from tests.markup.expected import caption, sections

Pairs = Sequence[tuple[Any, Any]]
"""Of each page what was wanted and what was told."""


# -- main text --------------------------------------------------------------------------------------------------------

_ENTRIES = sorted({fold(entry) for heading, entries in MENU for entry in (heading, *entries)})


def main_text(pairs: Pairs) -> Mapping[str, str]:
    """Words of headings and paragraphs; title, teaser, caption and labels are neither wanted nor too much."""
    words, whole, leaked = 0.0, Row(), 0
    for content, text in pairs:
        told = fold(text)
        wanted = [line for heading, lines in sections(content) for line in (heading, *lines) if line is not None]
        about = _about(content)
        words += _common_words(" ".join(wanted), told, about).f1
        kept = sum(line in told for line in wanted)
        whole = whole.plus(Row(kept, len(wanted), len(wanted)))
        leaked += _menu_entries(told, " ".join([*wanted, about]))
    return {
        "F1 of words": f"{words / len(pairs):.3f}",
        "paragraphs whole": f"{whole.recall:.1%}",
        "menu entries a page": f"{leaked / len(pairs):.1f}",
    }


def _about(content: Content) -> str:
    """What a page says of its article, outside of the main text."""
    day = content.issued_on
    labels = [content.kind, content.issued_by, content.place, *content.fields, f"{day.day} {day:%B %Y}"]
    return fold(" ".join([plain(content.title), plain(content.teaser or ""), caption(content) or "", *labels]))


def _common_words(wanted: str, told: str, about: str) -> Row:
    """A bag of words beside another; those that `about` has, too, may be told besides."""
    want, tell = Counter(_words(wanted)), Counter(_words(told))
    too_much = tell - want - Counter(_words(about))
    right = (want & tell).total()
    return Row(right, want.total(), right + too_much.total())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _menu_entries(told: str, own: str) -> int:
    """How many entries of the menu stand in what was told and not in the page's own words."""
    return sum(entry in told and entry not in own for entry in _ENTRIES)


# -- facts ------------------------------------------------------------------------------------------------------------


def quotes(pairs: Pairs) -> Mapping[str, str]:
    """Words that agree but for a final comma or stop; speakers who share a part of their name with the right one."""
    score = Score()
    for i, ((page, start, wanted), told) in enumerate(pairs):
        said = [
            Said(start=start + first, end=start + last, speakers=fold_names(speakers)) for first, last, speakers in told
        ]
        compare_speech(score, str(i), page, wanted, Answer(quotes=said))
    words, speakers = score.total("quote span"), score.total("speaker loose")
    return {
        "n": str(words.wanted),
        "words: precision": f"{words.precision:.2f}",
        "recall": f"{words.recall:.2f}",
        "speaker right": f"{speakers.right} of {speakers.wanted}",
    }


def states(pairs: Pairs) -> Mapping[str, str]:
    """States that a text names, each once; Kosovo is not judged."""
    total = Row()
    for wanted, told in pairs:
        given = frozenset(told) - {"kosovo", "XKX"}
        total = total.plus(Row(len(wanted & given), len(wanted), len(given)))
    return {"n": str(total.wanted), "precision": f"{total.precision:.2f}", "recall": f"{total.recall:.2f}"}


def dates(pairs: Pairs) -> Mapping[str, str]:
    """Words that overlap those of a date, and of these the ones whose first and last day agree; durations are not
    judged."""
    found, given, right = Row(), Row(), 0
    for (prose, wanted, durations), told in pairs:
        answers = [(_places(answer, prose), answer.rpartition(" = ")[2]) for answer in wanted]
        unjudged = [place for answer in durations for place in _places(answer, prose)]
        for places, days in answers:
            touching = [f"{first}..{last}" for start, end, first, last in told if _touches((start, end), places)]
            found = found.plus(Row(int(bool(touching)), 1, 1))
            right += days in touching
        for start, end, _, _ in told:
            is_date = any(_touches((start, end), places) for places, _ in answers)
            if is_date or not _touches((start, end), unjudged):
                given = given.plus(Row(int(is_date), 1, 1))
    return {
        "n": str(found.wanted),
        "precision": f"{given.precision:.2f}",
        "recall": f"{found.recall:.2f}",
        "days right": f"{right} of {found.wanted}",
    }


def _places(answer: str, prose: str) -> list[tuple[int, int]]:
    """Where the words of an answer stand."""
    words = re.escape(answer.rpartition(" = ")[0]).replace(r"\ ", r"\s+")
    return [found.span() for found in re.finditer(words, prose)]


def _touches(stretch: tuple[int, int], places: Iterable[tuple[int, int]]) -> bool:
    return any(start < stretch[1] and stretch[0] < end for start, end in places)
