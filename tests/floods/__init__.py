"""Pages that go on and on: the head of an article, and something hostile behind it, as often as one likes."""

from __future__ import annotations

from tests.floods.data import BYTES, ENTRIES
from tests.floods.flood import Flood, Page
from tests.floods.tags import TAGS
from tests.floods.text import FLOODS_ELSEWHERE, GIANTS, TEXT

__all__ = ["EVERY_FLOOD", "FLOODS_ELSEWHERE", "GIANTS", "Flood", "Page"]

EVERY_FLOOD = {
    f"{flood.kind}: {name}": flood
    for floods in (TEXT, FLOODS_ELSEWHERE, ENTRIES, TAGS, BYTES)
    for name, flood in floods.items()
}
