"""Where the verbs of saying stand, found once for all rules that ask for them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.prose import Prose
from osce_news.vocabulary import Vocabulary

__all__ = ["Cues"]

_MOST = 12  # cues of one sentence that are looked at


_BEFORE_NOUN = Pattern(
    r"(?<!\w)(?:a|an|closing|final|first|her|his|in|introductory|its|many|new|of|opening|our|recent|such|the|their|these"
    r"|those|welcome|welcoming|participating|member)\ \Z"
)
_LONGEST_BEFORE = 16


def _is_noun(cue: re.Match[str]) -> bool:
    """Whether the word is a noun where it stands: *in her opening remarks*, *participating states*."""
    if not cue.group().endswith("s"):
        return False
    return _BEFORE_NOUN.search(cue.string, max(0, cue.start() - _LONGEST_BEFORE), cue.start()) is not None


class Cues:
    """The cues of a prose, in text order."""

    def __init__(self, prose: Prose, vocabulary: Vocabulary) -> None:
        self.pattern: re.Pattern[str] = vocabulary.cue_pattern
        """Finds every form of every cue."""
        found = (self.pattern.match(prose.text, position) for position, _ in prose.positions(vocabulary.cue_words))
        self.all: Sequence[re.Match[str]] = [cue for cue in found if cue is not None and not _is_noun(cue)]
        self._starts = [cue.start() for cue in self.all]

    def first(self, start: int, end: int) -> Sequence[re.Match[str]]:
        """The first cues of a stretch, a dozen at most."""
        low, high = self._range(start, end)
        return self.all[low : min(high, low + _MOST)]

    def last(self, start: int, end: int) -> Sequence[re.Match[str]]:
        """The last cues of a stretch, a dozen at most, in text order."""
        low, high = self._range(start, end)
        return self.all[max(low, high - _MOST) : high]

    def _range(self, start: int, end: int) -> tuple[int, int]:
        low, high = bisect_left(self._starts, start), bisect_right(self._starts, end)
        while high > low and self.all[high - 1].end() > end:
            high -= 1
        return low, max(low, high)
