"""Whoever speaks, in offsets of the prose."""

from __future__ import annotations

from typing import NamedTuple

from osce_news.facts.people import Known
from osce_news.facts.prose import Prose, Stretch
from osce_news.model import Speaker, SpeakerKind

__all__ = ["Voice", "Voices", "voice_of"]


class Voice(NamedTuple):
    """Somebody who speaks, in offsets of the prose."""

    kind: SpeakerKind
    name: Stretch
    role: Stretch | None
    organization: Stretch | None
    source: Stretch
    """The words that name the speaker where they speak."""
    honorific: Stretch | None = None

    def to_model(self, prose: Prose) -> Speaker:
        """The speaker as a fact of the model."""
        return Speaker(
            kind=self.kind,
            name=prose.span(*self.name),
            role=prose.span(*self.role) if self.role else None,
            organization=prose.span(*self.organization) if self.organization else None,
        )


Voices = tuple[Voice, ...]


def voice_of(person: Known, source: Stretch) -> Voice:
    """Somebody who is named, where `source` means them."""
    return Voice(SpeakerKind.PERSON, person.name, person.role, person.organization, source, person.honorific)
