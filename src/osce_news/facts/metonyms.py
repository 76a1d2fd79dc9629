"""Capitals that stand for their governments: *Skopje and Athens signed*, *talks between Belgrade and Pristina*.

A capital is a town unless the sentence makes it act as only governments do: as one that decides, as one of two with
relations, as one that is addressed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named, in_text_order
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.towns import CAPITALS, TOWNS

__all__ = ["with_metonyms"]

_CAPITAL = r"[A-Z][a-z]+(?:\ [A-Z][a-z]+)?"
_ROW = rf"{_CAPITAL}(?:,\ {_CAPITAL}){{0,6}}\ and\ {_CAPITAL}"
# What governments do, and towns do not.
_DECIDES = (
    r"(?:agree[ds]?|concluded|declare[ds]?|den(?:y|ied|ies)|exchanged|insist(?:ed|s)?|negotiate[ds]?|pledge[ds]?|propose[ds]?"
    r"|ratif(?:y|ied|ies)|recogni[sz]e[ds]?|refuse[ds]?|reject(?:ed|s)?|resume[ds]?|signed|withdrew)"
)
_HAVE = r"(?:(?:both|have|has|had|will|would|should|must|also|not)\ ){0,3}"
# "Chisinau and Kyiv signed an accord", "Moscow has refused"
_SUBJECT = Pattern(rf"(?:{_ROW}|{_CAPITAL})\ {_HAVE}{_DECIDES}(?!\w)")
_BEHIND_PREPOSITION = (" at ", " from ", " in ", " near ", " of ", " to ", " via ", "In ", "At ", "From ", "To ")
# "the dialogue between Belgrade and Pristina"
_BETWEEN = Pattern(
    r"(?<!\w)(?i:accords?|agreements?|conflict|co-?operation|dialogue|disputes?|negotiations?|rapprochement|relations|talks"
    r"|tensions?|treat(?:y|ies))\ (?:[a-z]+\ ){0,3}?between\ \Z"
)
_PAIR = Pattern(rf"{_CAPITAL}\ and\ {_CAPITAL}(?![\w-])")
# "urged Moscow to", "called on Minsk"
_ADDRESSED = Pattern(r"(?<!\w)(?:asked|called\ (?:up)?on|calls\ (?:up)?on|encouraged|pressed|urged|urges|urging)\ \Z")
_LONGEST_BEFORE = 60


def with_metonyms(found: list[Named], prose: Prose, vocabulary: Vocabulary) -> list[Named]:
    """The mentions, and the capitals of the paragraphs that stand for their governments."""
    taken = Stretches([Stretch(named.start, named.end) for named in found if named.term is not None])
    further = [
        Named(*place, term.kind, term, metonym=True)
        for place in dict.fromkeys(_metonyms(prose))
        if taken.at(place.start) is None
        for term in (vocabulary.state_by_id.get(TOWNS.get(prose.text[slice(*place)]) or ""),)
        if term is not None
    ]
    return in_text_order([*found, *further]) if further else found


def _metonyms(prose: Prose) -> Iterator[Stretch]:
    text = prose.text
    for position, _ in prose.positions(CAPITALS):
        paragraph = prose.paragraph_at(position)
        if paragraph is None:
            continue
        before = max(paragraph.start, position - _LONGEST_BEFORE)
        acts = (
            None if text.endswith(_BEHIND_PREPOSITION, 0, position) else _SUBJECT.match(text, position, paragraph.end)
        )
        pair = _PAIR.match(text, position, paragraph.end) if _BETWEEN.search(text, before, position) else None
        if _ADDRESSED.search(text, before, position):
            yield from _capitals(text, position, position + _LONGEST_NAME)
        for match in (acts, pair):
            if match is not None and _is_row(text, match.start(), match.end()):
                yield from _capitals(text, match.start(), match.end())


_LONGEST_NAME = 20


def _capitals(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The capitals that the row of names at `start` holds, one after another."""
    position = start
    while position < end:
        name = next((name for name in _BY_LENGTH if text.startswith(name, position)), None)
        if name is None:
            return
        yield Stretch(position, position + len(name))
        position += len(name)
        position = next((position + len(s) for s in (", ", " and ") if text.startswith(s, position)), end)


def _is_row(text: str, start: int, end: int) -> bool:
    """Whether every name of the row is a capital."""
    names = list(_capitals(text, start, end))
    row = _ROW_OF_NAMES.match(text, start, end)
    return bool(names) and row is not None and names[-1].end == row.end("row")


_ROW_OF_NAMES = Pattern(rf"(?P<row>{_ROW}|{_CAPITAL})")
_BY_LENGTH: Sequence[str] = sorted(CAPITALS, key=len, reverse=True)
