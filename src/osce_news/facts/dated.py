"""A date in offsets of the prose, and the day of publication that others are counted from."""

from __future__ import annotations

from typing import NamedTuple

from osce_news._span import Span
from osce_news.model import EventDate, PartialDate

__all__ = ["Dated", "Published"]


class Published(NamedTuple):
    """A date of publication and the words it was read from; no words for a hint of the caller."""

    date: PartialDate
    evidence: Span | None


class Dated(NamedTuple):
    """A date and where its words stand, in offsets of the prose."""

    start: int
    end: int
    date: EventDate
