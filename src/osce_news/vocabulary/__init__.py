"""Closed vocabularies with their history: States, bodies, regions, fields of work, kinds of page, labels, cues.

`OSCE` is the vocabulary that is used where the caller names no other. It is loaded when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osce_news.vocabulary._vocabulary import Vocabulary
from osce_news.vocabulary.speech import Cue
from osce_news.vocabulary.wording import Label, Slot

if TYPE_CHECKING:
    from osce_news.vocabulary._osce import OSCE as OSCE

__all__ = ["OSCE", "Cue", "Label", "Slot", "Vocabulary"]


def __getattr__(name: str) -> object:
    if name == "OSCE":
        from osce_news.vocabulary._osce import OSCE  # noqa: PLC0415 - the tables are loaded when first needed

        return OSCE
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
