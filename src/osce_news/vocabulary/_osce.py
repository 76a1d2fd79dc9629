"""The vocabulary that is used where the caller names no other."""

from __future__ import annotations

from typing import Final

from osce_news.vocabulary._vocabulary import Vocabulary
from osce_news.vocabulary.bodies import BODIES
from osce_news.vocabulary.fields import FIELDS, KINDS
from osce_news.vocabulary.regions import REGIONS
from osce_news.vocabulary.speech import CUES
from osce_news.vocabulary.states import STATES
from osce_news.vocabulary.wording import LABELS

__all__ = ["OSCE"]

OSCE: Final = Vocabulary(
    states=STATES, regions=REGIONS, bodies=BODIES, fields=FIELDS, kinds=KINDS, labels=LABELS, cues=CUES
)
