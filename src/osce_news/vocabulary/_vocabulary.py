"""What the rules know of the world, as one frozen value."""

from __future__ import annotations

from functools import cached_property

import attrs

from osce_news.model import Term
from osce_news.vocabulary._matcher import NameMatcher
from osce_news.vocabulary.speech import Cue
from osce_news.vocabulary.wording import Label, Slot

__all__ = ["Vocabulary"]


@attrs.frozen(kw_only=True)
class Vocabulary:
    """The closed lists that the rules look things up in.

    A vocabulary is a value: nothing is registered anywhere. To know one more body, make a vocabulary that has it:

    >>> import attrs
    >>> from osce_news import find_mentions
    >>> from osce_news.model import Term, TermKind
    >>> from osce_news.vocabulary import OSCE
    >>> mine = Term(id="lake-forum", name="Lake Forum", kind=TermKind.BODY)
    >>> wider = attrs.evolve(OSCE, bodies=(*OSCE.bodies, mine))
    >>> [m.term.id for m in find_mentions("The Lake Forum met.", vocabulary=wider)]
    ['lake-forum']
    """

    states: tuple[Term, ...] = ()
    """States of the world, past ones too."""
    regions: tuple[Term, ...] = ()
    """Parts of the world that hold several States, or a part of one."""
    bodies: tuple[Term, ...] = ()
    """Organizations, institutions, units and field operations."""
    fields: tuple[Term, ...] = ()
    """Fields of work."""
    kinds: tuple[Term, ...] = ()
    """Kinds of page."""
    labels: tuple[Label, ...] = ()
    """Labels of the header."""
    cues: tuple[Cue, ...] = ()
    """Verbs of saying."""

    @cached_property
    def names(self) -> NameMatcher:
        """Finds States, regions and bodies in prose; built when first used."""
        return NameMatcher((*self.states, *self.regions, *self.bodies))

    @cached_property
    def values(self) -> dict[str, Term]:
        """Fields of work, kinds of page and bodies by every one of their names in lower case, for header values."""
        return {
            name.casefold(): term
            for term in reversed((*self.fields, *self.kinds, *self.bodies))
            for name in (term.name, *(other.text for other in term.also))
        }

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """What each label fills, by the label in lower case."""
        return {label.text.casefold(): label.slot for label in self.labels}

    @cached_property
    def state_by_id(self) -> dict[str, Term]:
        """The States by their id."""
        return {term.id: term for term in self.states}

    @cached_property
    def cue_forms(self) -> dict[str, Cue]:
        """Every form of every cue, and the cue it belongs to."""
        return {form: cue for cue in self.cues for form in (cue.past, cue.present, cue.participle)}
