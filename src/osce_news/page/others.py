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


# In the order in which they are tried, each with what asked for it. Every line is met as a whole, so that a sentence
# that holds the same words is none.
_OTHERS: tuple[_Other, ...] = (
    # "Monday, 4 May 2015 (All day)" / "4 May 2015 (All day) to 6 May 2015 (All day)"
    _Other("an event", (Pattern(r"[^.!?\"]{0,40}[0-9]{4}[^.!?\"]{0,60}\(All\ day\)"),)),
    # "When" / "4 May 2015" / "Where" / "Vienna", or "When: 4 May 2015" / "Venue: Hofburg"
    _Other("an event", (Pattern(r"(?:When|Date\ and\ time)(?::.{0,120})?"), Pattern(r"(?:Where|Venue)(?::.{0,120})?"))),
    # "Mandate" / "Mandate of the OSCE Mission to Serbia", all in capitals; "Mandate of OSCE Mission extended" is news
    _Other(
        "a mandate",
        (
            Pattern(
                r"(?:The\ |Our\ )?[Mm]andate(?:\ and\ (?:[Oo]bjectives|[Aa]ctivities|[Tt]asks|[Hh]istory))?"
                r"(?:\ of(?:\ (?:of|the|to|in|on|for|and|[A-ZÀ-Þ][\w/'-]{0,40})){1,16})?"
            ),
        ),
        in_title=True,
    ),
    # "Resources" / "Guidebook for radio schools"
    _Other("a resource", (Pattern(r"Resources?|Documents?(?:\ library)?|Publications?"),), in_title=True),
    # "Publisher: ..." / "Publication date: ..."
    _Other("a resource", (Pattern(r"(?:Publisher|Author|ISBN):.{0,200}"), Pattern(r"Publication\ date:.{0,80}"))),
    # "Vacancy number: VNSERF00915"
    _Other("a vacancy", (Pattern(r"Vacancy\ (?:[Nn](?:umber|otice|o)\.?|ID)(?::.{0,80}|\ [A-Z0-9/-]{3,30})"),)),
    # "Job description" / "Closing date: 4 May 2015"; a call for papers has a closing date, too
    _Other(
        "a vacancy",
        (
            Pattern(r"(?:Closing\ date|Deadline\ for\ applications?|Apply\ by):.{0,80}"),
            Pattern(
                r"(?:Job\ (?:description|title)|Duty\ station|Contract\ type|Grade|Position|Post\ level)(?::.{0,120})?"
            ),
        ),
    ),
    # "Page not found" / "Access denied" / "404 - ..." / "Just a moment..."
    _Other(
        "an error page",
        (
            Pattern(
                r"(?:Error\ )?(?:403|404|410|429|500|502|503|504)(?:(?::|\ -)\ .{0,60})?"
                r"|(?:403|404|410|429|50[0234])\ (?:Error|Not\ Found|Forbidden|Gone|Bad|Gateway|Internal|Service)\b"
                r".{0,40}"
                r"|(?:The\ )?(?:[Rr]equested\ )?[Pp]age\ (?:[Nn]ot\ [Ff]ound|could\ not\ be\ found)\.?"
                r"|(?:Access|Permission)\ [Dd]enied\.?|Forbidden"
                r"|Just\ a\ moment(?:\.{3}|…)?|Attention\ Required!.{0,40}"
                r"|Service\ (?:Temporarily\ )?Unavailable|Bad\ [Gg]ateway|Too\ [Mm]any\ [Rr]equests"
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
