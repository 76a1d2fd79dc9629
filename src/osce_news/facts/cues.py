"""Where the verbs of saying stand, found once for all rules that ask for them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from osce_news._lazy import Pattern
from osce_news.facts.prose import Prose
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary._phrases import Phrases

__all__ = ["CueRow", "Cues"]

_MOST = 12  # cues of one sentence that are looked at


_BEFORE_NOUN = Pattern(
    r"(?<!\w)(?:a|an|closing|final|first|her|his|in|introductory|its|many|new|of|opening|our|recent|such|the|their|these"
    r"|those|welcome|welcoming|participating|member)\ \Z"
)
_BEFORE_ADJECTIVE = Pattern(r"(?<!\w)(?:an?|the|very|more|most|its|their|his|her|our|this|these)\ \Z")
_NEXT = (" and ", ", ")
_LONGEST_BEFORE = 16


def _is_no_verb(cue: re.Match[str]) -> bool:
    """Whether the word is no verb where it stands: *in her opening remarks*, *a promising start*."""
    if cue.group() == "read":  # a line "read: ...", but not "had read a book with "..." in it"
        return cue.string[cue.end() : cue.end() + 1] not in (":", ",") and not cue.string.startswith(' "', cue.end())
    if cue.string.endswith(" being ", 0, cue.start()):  # "votes are being reported"
        return not cue.string.startswith(" by ", cue.end())
    if cue.group().endswith("ing"):  # "gave a promising description"
        return _BEFORE_ADJECTIVE.search(cue.string, max(0, cue.start() - _LONGEST_BEFORE), cue.start()) is not None
    if not cue.group().endswith("s"):
        return False
    if cue.string.startswith(_NEXT, cue.end()) and cue.string.endswith(", ", 0, cue.start()):
        return True  # "between organizations, states and others"
    return _BEFORE_NOUN.search(cue.string, max(0, cue.start() - _LONGEST_BEFORE), cue.start()) is not None


class Cues:
    """The cues of a prose, in text order: of reported speech and of words in marks."""

    def __init__(self, prose: Prose, vocabulary: Vocabulary) -> None:
        self.phrases: Phrases = vocabulary.cue_phrases
        """Matches every form of every cue."""
        found = (self.phrases.match(prose.text, position) for position, _ in prose.positions(vocabulary.cue_words))
        self.all: CueRow = CueRow(list(_outermost(cue for cue in found if cue is not None and not _is_no_verb(cue))))
        """Every cue."""
        openings = prose.positions(vocabulary.fronted_words)
        fronted = (vocabulary.fronted_phrases.match(prose.text, position) for position, _ in openings)
        self.fronted: Sequence[re.Match[str]] = [cue for cue in fronted if cue is not None]
        """The participles that open a sentence."""
        quoting = vocabulary.quoting_forms
        self.quoting: CueRow = CueRow([cue for cue in self.all if cue.group() in quoting])
        """Those that attribute words in marks."""
        forms = vocabulary.cue_forms
        self.acts: CueRow = CueRow([cue for cue in self.all if forms[cue.group()].act and cue.group() not in quoting])
        """The others that do something by saying it: praise, blame, welcome."""


def _outermost(cues: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The cues that stand in no other: *quoted as saying*."""
    end = 0
    for cue in cues:
        if cue.start() >= end:
            yield cue
            end = cue.end()


class CueRow(Sequence["re.Match[str]"]):
    """Cues in text order, found by where they stand."""

    def __init__(self, cues: Sequence[re.Match[str]]) -> None:
        self._cues = cues
        self._starts = [cue.start() for cue in cues]

    @overload
    def __getitem__(self, i: int) -> re.Match[str]: ...
    @overload
    def __getitem__(self, i: slice) -> Sequence[re.Match[str]]: ...
    def __getitem__(self, i: int | slice) -> re.Match[str] | Sequence[re.Match[str]]:
        return self._cues[i]

    def __len__(self) -> int:
        return len(self._cues)

    def first(self, start: int, end: int) -> Sequence[re.Match[str]]:
        """The first cues of a stretch, a dozen at most."""
        low, high = self._range(start, end)
        return self._cues[low : min(high, low + _MOST)]

    def last(self, start: int, end: int) -> Sequence[re.Match[str]]:
        """The last cues of a stretch, a dozen at most, in text order."""
        low, high = self._range(start, end)
        return self._cues[max(low, high - _MOST) : high]

    def _range(self, start: int, end: int) -> tuple[int, int]:
        low, high = bisect_left(self._starts, start), bisect_right(self._starts, end)
        while high > low and self._cues[high - 1].end() > end:
            high -= 1
        return low, max(low, high)
