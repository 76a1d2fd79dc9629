"""Pages that stand under the same addresses as news, and are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern

__all__ = ["what_else"]

_TOP = 12  # lines from the title on, in which a page shows what it is


class _Other(NamedTuple):
    """A kind of page, and the lines at its top that tell it; all patterns must be met, each by a line of its own."""

    name: str
    lines: tuple[Pattern, ...]
    in_title: bool = False
    """Whether the title must be the line."""


# In the order in which they are tried, each with what asked for it.
_OTHERS: tuple[_Other, ...] = (
    # "Monday, 4 May 2015 (All day)"
    _Other("an event", (Pattern(r".{0,120}\(All\ day\)"),)),
    # "When" / "4 May 2015" / "Where" / "Vienna"
    _Other("an event", (Pattern(r"When:?"), Pattern(r"Where:?"))),
    # "Mandate" / "Mandate of the OSCE Mission to Serbia"
    _Other("a mandate", (Pattern(r"(?:The\ |Our\ )?[Mm]andate(?:\ of\ .{1,120})?"),), in_title=True),
    # "Resources" / "Guidebook for radio schools"
    _Other("a resource", (Pattern(r"Resources?|Documents?\ library|Publications?"),), in_title=True),
    # "Publisher: ..." / "Publication date: ..."
    _Other("a resource", (Pattern(r"(?:Publisher|Author|ISBN):.{0,200}"), Pattern(r"Publication\ date:.{0,80}"))),
    # "Job description" / "Closing date: 4 May 2015"
    _Other(
        "a vacancy", (Pattern(r"(?:Closing\ date|Deadline\ for\ applications?|Vacancy\ [Nn](?:umber|o)\.?):.{0,80}"),)
    ),
    # "Page not found" / "Access denied" / "Just a moment..."
    _Other(
        "an error page",
        (
            Pattern(
                r"(?:(?:403|404|500|502|503)\b.{0,60}|Page\ [Nn]ot\ [Ff]ound|Access\ [Dd]enied|Forbidden"
                r"|Just\ a\ moment(?:\.{3})?|Attention\ Required!.{0,40}|Service\ (?:Temporarily\ )?Unavailable)"
            ),
        ),
        in_title=True,
    ),
)


def what_else(texts: Sequence[str]) -> str | None:
    """What a page is whose lines from the title on are `texts`, if it is no news; ``None`` for news."""
    top = texts[:_TOP]
    for other in _OTHERS:
        lines = top[:1] if other.in_title else top
        if all(any(pattern.fullmatch(line) for line in lines) for pattern in other.lines):
            return other.name
    return None
