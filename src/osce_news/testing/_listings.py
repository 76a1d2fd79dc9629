"""Listings: pages of many entries, with what is to be read from each."""

from __future__ import annotations

import datetime

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news.testing._pages import menus

__all__ = ["Entry", "Listing", "listings"]


@attrs.frozen(kw_only=True)
class Entry:
    """An entry as written, and what is to be read from it."""

    lines: tuple[str, ...]
    """The entry as written."""
    title: str
    """The title."""
    date: datetime.date
    """The day of publication."""
    labels: tuple[tuple[str, tuple[str, ...]], ...]
    """Each label and its values: the one that was written, or none."""
    teaser: str | None
    """The teaser with its dateline, or none."""
    is_cut: bool
    """Whether the teaser breaks off."""
    dateline: str | None
    """``VIENNA, 5 May 2010``, without its dash."""


@attrs.frozen(kw_only=True)
class Listing:
    """A listing and its parts."""

    above: tuple[str, ...] = ()
    """Menu, heading, strapline."""
    entries: tuple[Entry, ...]
    """The entries, from the top."""
    below: tuple[str, ...] = ()
    """The pager."""

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join((*self.above, *(line for entry in self.entries for line in entry.lines), *self.below))


def listings() -> SearchStrategy[Listing]:
    """Listings of one to six entries, with or without menu, strapline and pager.

    >>> from hypothesis import find
    >>> from osce_news.testing import listings
    >>> listing = find(listings(), lambda listing: True)
    >>> print(listing.text)
    Two towns share one rescue boat
    Publishing date: 5 May 2010
    >>> listing.entries[0].date
    datetime.date(2010, 5, 5)
    """
    return _listings()


_TITLES = (
    "Two towns share one rescue boat",
    "“Who counts the sheep?” Herders question census form",
    "Fire brigades from both sides of the ridge draw one map, OSCE Mission to Skopje says",
    "Where is the bridge?",
    "Ferry timetable: now in braille",
)
_DATES = {
    "5 May 2010": datetime.date(2010, 5, 5),
    "31 December 2019": datetime.date(2019, 12, 31),
    "1 February 2004": datetime.date(2004, 2, 1),
}
_LABELS = (
    ("Content type", ("Press release", "News", "Spot report")),
    ("Where we are", ("OSCE Mission to Serbia", "OSCE Secretariat, Transnational Threats Department")),
    ("What we do", ("Policing", "Education, Racism, xenophobia and discrimination")),
    ("Location", ("Georgia", "Moldova, Ukraine")),
)
_DATELINES = ("", "VIENNA, 5 May 2010- ", "TIRANA/WARSAW, 1 June 2011 – ", "OSH, Kyrgyzstan, 3 July - ", "SKOPJE- ")
_LEDES = (
    "Nine villages elected the councils that keep their wells",
    "The OSCE Mission to Montenegro lent a sonar to the lake police, who had asked for two",
)
_ENDS = {".": False, "...": True, "…": True, "": True, ", she said": True}
_ABOVE = ((), ("Newsroom",), ("Newsroom", "News and press releases", "Releases of the OSCE, newest first."))
_BELOW = ((), ("1", "2", "…", "next ›", "last »"), ("Load more",), ("- 1", "- 2"))


@st.composite
def _listings(draw: st.DrawFn) -> Listing:
    menu = draw(menus()) if draw(st.booleans()) else ()
    entries = draw(st.lists(_entries(), min_size=1, max_size=6))
    above = (*menu, *draw(st.sampled_from(_ABOVE)))
    return Listing(above=above, entries=tuple(entries), below=draw(st.sampled_from(_BELOW)))


@st.composite
def _entries(draw: st.DrawFn) -> Entry:
    """An entry: title, date, and of the rest whatever is drawn."""
    dash = draw(st.sampled_from(("", "", "- ")))
    title, date = draw(st.sampled_from(_TITLES)), draw(st.sampled_from(list(_DATES)))
    lines = [title, *draw(_label(dash, "Publishing date", date, may_be_empty=False))]
    labels: list[tuple[str, tuple[str, ...]]] = [("Publishing date", (date,))]
    for label, values in _LABELS:
        if draw(st.booleans()):
            value = draw(st.sampled_from(values))
            written = draw(_label(dash, label, value, may_be_empty=True))
            labels.append((label, (value,) if value in "".join(written) else ()))
            lines += written
    opening, end = draw(st.sampled_from(_DATELINES)), draw(st.sampled_from(list(_ENDS)))
    teaser = f"{opening}{draw(st.sampled_from(_LEDES))}{end}" if draw(st.integers(0, 3)) else None
    return Entry(
        lines=tuple(lines) if teaser is None else (*lines, teaser),
        title=title,
        date=_DATES[date],
        labels=tuple(labels),
        teaser=teaser,
        is_cut=teaser is not None and _ENDS[end],
        dateline=opening.rstrip(" -–") or None if teaser is not None else None,
    )


@st.composite
def _label(draw: st.DrawFn, dash: str, label: str, value: str, *, may_be_empty: bool) -> tuple[str, ...]:
    forms = [f"{dash}{label}: {value}", f"{dash}{label}:\n{dash}{value}", f"{dash}{label}:"]
    return tuple(draw(st.sampled_from(forms if may_be_empty else forms[:2])).split("\n"))
