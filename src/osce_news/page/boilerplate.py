"""The lines that the pages of a site share, learned by counting.

A line is known by a digest of its folded form, so that typography does not matter and a count takes the same room
however long its line is. The counts are those of Misra and Gries, as Agarwal and others made them mergeable: between
two pages at most `MOST_LINES` of them are held; where there are more, the next largest is taken off all of them, and
what it was is noted as `BoilerplateProfile.missed`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from typing import Any

import attrs

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern

__all__ = ["BoilerplateProfile", "learn_boilerplate"]

MOST_LINES = 65_536
"""Lines whose counts are held between two pages."""
MOST_CHARS = 1_000_000
"""Characters of a page that are looked at: half of them at its head, half at its end, where menu and footer stand."""

_Counts = dict[int, int]


@attrs.frozen(kw_only=True)
class BoilerplateProfile:
    r"""What the pages of a site share: on how many of them each line stood.

    Made by `learn_boilerplate`, handed to `parse`, `classify` and `strip_boilerplate`. A line is boilerplate where at
    least two pages, and at least `min_share` of all pages, have it. To ask for another share, nothing has to be
    learned again:

    >>> import attrs
    >>> from osce_news import learn_boilerplate
    >>> profile = learn_boilerplate(["Home\nOne", "Home\nTwo", "Home\nTwo", "Start\nFour"])
    >>> "Home" in profile, "Two" in profile, "One" in profile
    (True, True, False)
    >>> "Two" in attrs.evolve(profile, min_share=0.7)
    False

    Counts are exact, and the same for every order of the pages, as long as no more than 65,536 different lines are
    met. Beyond that a count may be up to `missed` too low, never too high: a line that few pages have is never taken
    for boilerplate, and only a line whose share is close to `min_share` may be passed over.
    """

    pages: int
    """How many pages it was learned from, empty ones included."""
    min_share: float
    """The share of the pages that must have a line, above 0 and at most 1."""
    counts: tuple[tuple[int, int], ...] = attrs.field(repr=False)
    """The digest of each line held and on how many pages it stood, in the order of the digests."""
    missed: int = 0
    """How much too low a count may be: at most a 65,537th of all lines met, each counted once a page."""

    def __attrs_post_init__(self) -> None:
        _check_share(self.min_share)

    def __contains__(self, line: object) -> bool:
        """Whether `line`, in whatever typography, is boilerplate."""
        return isinstance(line, str) and _digest(FoldedText(line).text) in self._shared

    def shares(self, folded: Sequence[str]) -> list[bool]:
        """Which of these lines, folded already, are boilerplate."""
        shared = self._shared
        return [_digest(line) in shared for line in folded]

    def count(self, line: str) -> int:
        r"""On how many pages `line` stood at least.

        >>> learn_boilerplate(["Home\nHome\nOne", "Home"]).count("Home")
        2
        """
        digest = _digest(FoldedText(line).text)
        i = bisect_left(self.counts, (digest, 0))
        return self.counts[i][1] if i < len(self.counts) and self.counts[i][0] == digest else 0

    @cached_property
    def _shared(self) -> frozenset[int]:
        # A quotient is the double next to the true share, as a share that is written out is: 55 of 100 pages are 0.55.
        return frozenset(digest for digest, count in self.counts if count > 1 and count / self.pages >= self.min_share)

    def merge(self, other: BoilerplateProfile) -> BoilerplateProfile:
        r"""The profile of both sets of pages together, as if learned at once.

        The order of merging does not matter where no more than 65,536 different lines are met; beyond that the bound
        of `missed` holds for the whole. Raises `ValueError` where the two ask for different shares and `TypeError`
        where `other` is no profile.

        >>> one, other = ["Home\nOne", "Home\nTwo"], ["Home\nThree"]
        >>> learn_boilerplate(one).merge(learn_boilerplate(other)) == learn_boilerplate(one + other)
        True
        """
        if not isinstance(other, BoilerplateProfile):
            raise TypeError(f"other must be a BoilerplateProfile, not {type(other).__name__}")
        if self.min_share != other.min_share:
            raise ValueError(
                f"min_share is {self.min_share} here and {other.min_share} there;"
                " make them equal first, with attrs.evolve(profile, min_share=...)"
            )
        counts = dict(self.counts)
        for digest, count in other.counts:
            counts[digest] = counts.get(digest, 0) + count
        counts, missed = _held(counts)
        return _profile(self.pages + other.pages, self.min_share, counts, self.missed + other.missed + missed)

    def to_dict(self) -> dict[str, Any]:
        r"""The profile as values that any JSON writer takes; `from_dict` makes the equal profile of them.

        Lines are written by their digests in hexadecimal digits: the words of the pages are not kept.

        >>> learn_boilerplate(["Home\nOne", "Home"]).to_dict()["lines"]
        {'400e78b6b01da335': 2, '6eb11b0fa46510e1': 1}
        """
        return {
            "version": _VERSION,
            "pages": self.pages,
            "min_share": self.min_share,
            "missed": self.missed,
            "lines": {f"{digest:016x}": count for digest, count in self.counts},
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> BoilerplateProfile:
        r"""The profile that `to_dict` wrote.

        Raises `ValueError` where anything does not fit, with its place, and `TypeError` where `data` is no mapping.

        >>> profile = learn_boilerplate(["Home\nOne", "Home"])
        >>> BoilerplateProfile.from_dict(profile.to_dict()) == profile
        True
        >>> BoilerplateProfile.from_dict({**profile.to_dict(), "pages": "2"})
        Traceback (most recent call last):
        ValueError: at pages: expected int, got str
        """
        return _read_profile(data)


def learn_boilerplate(texts: Iterable[str], *, min_share: float = 0.5) -> BoilerplateProfile:
    r"""Find the lines that the pages of a site share: menu, footer, share lines.

    `texts` are the pages as text, in any order; a generator will do, since it is passed through once and no page is
    kept. A line is boilerplate where at least two pages, and at least `min_share` of all pages, have it; a line that
    stands twice on a page counts once. Learn from the pages of one site, 20 or more of them.

    Between two pages at most 65,536 counts are held, however many pages there are; of a page longer than 1,000,000
    characters the first and the last 500,000 are looked at. See `BoilerplateProfile` for what that means for the
    counts.

    Raises `ValueError` where `min_share` is not above 0 and at most 1, and `TypeError` where `texts` is a single
    str or holds anything else than str.

    >>> pages = [f"Home\nThe Minister\nBridge {i} opens\nIt is bridge number {i}.\nImprint" for i in range(20)]
    >>> profile = learn_boilerplate(pages)
    >>> profile.pages, "The Minister" in profile, "Bridge 7 opens" in profile
    (20, True, False)
    >>> from osce_news import strip_boilerplate
    >>> strip_boilerplate("Home\nThe Minister\nA lake is full\nIt rained.\nImprint", profile=profile)
    'A lake is full\nIt rained.'
    """
    if isinstance(texts, str | bytes | bytearray):
        raise TypeError(f"texts must be an iterable of str, not one {type(texts).__name__}; pass a list: [text]")
    if not isinstance(texts, Iterable):
        raise TypeError(f"texts must be an iterable of str, not {type(texts).__name__}")
    _check_share(min_share)
    counts: _Counts = {}
    pages = missed = 0
    for text in texts:
        for digest in _digests(text, pages):
            counts[digest] = counts.get(digest, 0) + 1
        counts, taken = _held(counts)
        missed += taken
        pages += 1
    return _profile(pages, min_share, counts, missed)


# -- counting ---------------------------------------------------------------------------------------------------------


def _digest(line: str) -> int:
    return int.from_bytes(blake2b(line.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _digests(text: object, page: int) -> set[int]:
    """The lines of a page, each once."""
    if not isinstance(text, str):
        hint = "; decode the bytes first, for example data.decode('utf-8')" if isinstance(text, bytes) else ""
        raise TypeError(f"texts must hold str, but item {page} is {type(text).__name__}{hint}")
    if len(text) > MOST_CHARS:
        text = f"{text[: MOST_CHARS // 2]}\n{text[-MOST_CHARS // 2 :]}"
    return {_digest(line) for line in set(FoldedText(text).lines())}


def _held(counts: _Counts) -> tuple[_Counts, int]:
    """At most `MOST_LINES` of the counts, and what was taken off each of them for that."""
    if len(counts) <= MOST_LINES:
        return counts, 0
    taken = sorted(counts.values(), reverse=True)[MOST_LINES]
    return {digest: count - taken for digest, count in counts.items() if count > taken}, taken


def _profile(pages: int, min_share: float, counts: _Counts, missed: int) -> BoilerplateProfile:
    return BoilerplateProfile(pages=pages, min_share=min_share, counts=tuple(sorted(counts.items())), missed=missed)


def _check_share(min_share: object) -> None:
    if isinstance(min_share, bool) or not isinstance(min_share, int | float):
        raise TypeError(f"min_share must be a number, not {type(min_share).__name__}")
    if not 0 < min_share <= 1:
        raise ValueError(f"min_share must be above 0 and at most 1, not {min_share}")


# -- reading what was written -----------------------------------------------------------------------------------------

_VERSION = 1  # of digests and folding; another one's digests would match no line
_KEYS = ("version", "pages", "min_share", "missed", "lines")
_HEX = Pattern(r"[0-9a-f]{16}")


def _read_profile(data: object) -> BoilerplateProfile:
    if not isinstance(data, Mapping):
        raise TypeError(f"data must be a mapping, such as to_dict() and json.loads() return, not {type(data).__name__}")
    for key in _KEYS:
        if key not in data:
            raise ValueError(f"at the top: BoilerplateProfile needs the key {key!r}")
    for key in data:
        if key not in _KEYS:
            raise ValueError(f"at the top: BoilerplateProfile has no key {_brief(key)}")
    if _whole(data["version"], "version", 1) != _VERSION:
        raise ValueError(f"at version: expected {_VERSION}, got {data['version']}; learn the profile again")
    pages = _whole(data["pages"], "pages", 0)
    missed = _whole(data["missed"], "missed", 0)
    try:
        _check_share(data["min_share"])
    except (TypeError, ValueError) as error:
        raise ValueError(f"at min_share: {error}") from None
    return _profile(pages, data["min_share"], _read_lines(data["lines"], pages), missed)


def _read_lines(lines: object, pages: int) -> _Counts:
    if not isinstance(lines, Mapping):
        raise ValueError(f"at lines: expected dict, got {type(lines).__name__}")
    if len(lines) > MOST_LINES:
        raise ValueError(f"at lines: expected at most {MOST_LINES:,} lines, got {len(lines):,}")
    counts: _Counts = {}
    for digest, count in lines.items():
        if not isinstance(digest, str) or not _HEX.fullmatch(digest):
            raise ValueError(f"at lines: expected 16 hexadecimal digits, got {_brief(digest)}")
        if _whole(count, f"lines.{digest}", 1) > pages:
            raise ValueError(f"at lines.{digest}: a line of {count} pages, but there are {pages}")
        counts[int(digest, 16)] = count
    return counts


def _whole(value: object, where: str, least: int) -> int:
    if type(value) is not int:  # True is no int here
        raise ValueError(f"at {where}: expected int, got {'None' if value is None else type(value).__name__}")
    if value < least:
        raise ValueError(f"at {where}: expected {least} or more, got {value}")
    return value


def _brief(value: object) -> str:
    return repr(value[:60]) if isinstance(value, str) else f"of type {type(value).__name__}"
