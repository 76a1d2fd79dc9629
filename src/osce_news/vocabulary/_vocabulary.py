"""What the rules know of the world, as one frozen value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from osce_news._fold import fold_name
from osce_news.model import Term
from osce_news.vocabulary._matcher import NameMatcher
from osce_news.vocabulary._phrases import Phrases
from osce_news.vocabulary.offices import (
    GROUP_NOUNS,
    HONORIFICS,
    ORGANIZATION_NOUNS,
    PORTFOLIO_WORDS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
)
from osce_news.vocabulary.speech import Cue
from osce_news.vocabulary.towns import TOWNS
from osce_news.vocabulary.wording import MONTHS, WEEKDAYS, Label, Slot

__all__ = ["Vocabulary"]

_APART = '"&(),/:;'  # what parts the words of names


@attrs.frozen(kw_only=True, slots=False, repr=False)
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

    def __repr__(self) -> str:
        """How many entries each list has; the lists themselves are long."""
        sizes = ", ".join(f"{field.name}={len(getattr(self, field.name))}" for field in attrs.fields(Vocabulary))
        return f"<Vocabulary {sizes}>"

    @cached_property
    def names(self) -> NameMatcher:
        """Finds States, regions and bodies in prose; built when first used."""
        return NameMatcher((*self.states, *self.regions, *self.bodies))

    @cached_property
    def countries(self) -> dict[str, Term]:
        """States and regions by every noun that names them, without case and accents."""
        return {
            fold_name(name).removeprefix("the "): term
            for term in reversed((*self.states, *self.regions))
            for name in (term.name, *(other.text for other in term.also if not other.adjective))
        }

    @cached_property
    def values(self) -> dict[str, Term]:
        """Fields of work, kinds of page and bodies by every one of their names in lower case, for header values."""
        return {
            name.casefold(): term
            for term in reversed((*self.fields, *self.kinds, *self.bodies))
            for name in _names_of((term,))
        }

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """What each label fills, by the label in lower case."""
        return {label.text.casefold(): label.slot for label in self.labels}

    @cached_property
    def entry_labels(self) -> frozenset[str]:
        """The labels, in lower case, that open the entries of a listing."""
        return frozenset(label.text.casefold() for label in self.labels if label.opens_entry)

    @cached_property
    def state_by_id(self) -> dict[str, Term]:
        """The States by their id."""
        return {term.id: term for term in self.states}

    @cached_property
    def taken_words(self) -> frozenset[str]:
        """Capitalized words that belong to bodies, towns, offices, States or months, and so to nobody's name."""
        names = " ".join(_names_of((*self.bodies, *self.fields)))
        for mark in _APART:
            names = names.replace(mark, " ")
        words = {word for word in set(names.split()) if not word[0].islower() and word[0].isalnum()}
        words.update(term.acronym for term in self.bodies if term.acronym)
        words.update(name for name in _names_of((*self.states, *self.regions)) if " " not in name)  # "San", "Marino"
        words.update(town for town in TOWNS if " " not in town)  # "York Schuegraf" is nobody of New York
        offices = ROLE_NOUNS | ROLE_MODIFIERS
        words.update(word.capitalize() for word in (*offices, *GROUP_NOUNS))
        for office in (office for office in offices if "-" in office):  # "Vice-Minister", "Editor-in-Chief"
            first, *others = office.split("-")
            words.update(
                ("-".join((first.capitalize(), *others)), office.title(), office.title().replace("-In-", "-in-"))
            )
        words.update(ORGANIZATION_NOUNS, PORTFOLIO_WORDS, HONORIFICS, MONTHS, WEEKDAYS, _NEVER_NAMES)
        return frozenset(words - _ALSO_SURNAMES)

    @cached_property
    def cue_forms(self) -> dict[str, Cue]:
        """Every form of every cue, and the cue it belongs to."""
        return {form: cue for cue in self.cues for form in (cue.past, cue.present, cue.participle, cue.plural) if form}

    @cached_property
    def quoting_forms(self) -> frozenset[str]:
        """Every form of the cues that attribute words in marks."""
        return frozenset(form for form, cue in self.cue_forms.items() if cue.quotes)

    @cached_property
    def cue_participles(self) -> frozenset[str]:
        """``saying``, ``adding`` and the like, which have no subject of their own."""
        return frozenset(cue.participle for cue in self.cues if cue.participle)

    @cached_property
    def fronted_forms(self) -> dict[str, Cue]:
        """``Thanking``, ``Noting``: the participles as they open a sentence, and the cue they belong to."""
        return {cue.participle[0].upper() + cue.participle[1:]: cue for cue in self.cues if cue.participle}

    @cached_property
    def fronted_words(self) -> frozenset[str]:
        """The first word of every participle that opens a sentence."""
        return frozenset(form.partition(" ")[0] for form in self.fronted_forms)

    @cached_property
    def cue_words(self) -> frozenset[str]:
        """The first word of every form of every cue."""
        return frozenset(form.partition(" ")[0] for form in self.cue_forms)

    @cached_property
    def cue_phrases(self) -> Phrases:
        """Matches every form of every cue."""
        return Phrases(self.cue_forms)

    @cached_property
    def fronted_phrases(self) -> Phrases:
        """Matches the participles that open a sentence."""
        return Phrases(self.fronted_forms)

    @cached_property
    def quoting_phrases(self) -> Phrases:
        """Matches every form of the cues that attribute words in marks."""
        return self.cue_phrases.among(self.quoting_forms)


def _names_of(terms: Iterable[Term]) -> Iterator[str]:
    """Their names without acronyms."""
    for term in terms:
        yield term.name
        for other in term.also:
            yield other.text


# Capitalized words that begin sentences or stand in titles, and are no part of a name.
_NEVER_NAMES = frozenset(
    """
    A About According Adding Addressing Affaires After All Also Although Among An And Annual Any Approximately
    Around As At Award Because Before Below Between Both But By Chair Co-Chair Co-Chairs Comment Conference
    Convention Country Course Day District During Each Earlier Eight Eleven Emeritus Every Experts Few Fifteen Fifty
    Final First Five Following For Forty Four From Gazette Generals Given Governorate Guide Having He Held Her Here
    His Hosted How However Human If In Initiative It Its Joint Last Later Law MEPs MPs Majlis Many Meanwhile Media
    Meeting Message More Moreover Most My NGOs National New Next Nine No None Not Now Oblast Of On Once One Only
    Opening Organized Other Our Over Parish Participants Plan Pravda Prize Programme Project Province Quoting
    Recently Region Report Rights SRSG Second Section Seminar Seven She Since Six Sixty Some Speaking Spillover
    Staff Statement Summit Supported Ten That The Their Then There These Thesis They Thirty This Those Though Three
    Through Thus To Today Together Tomorrow Training Twelve Twenty Two Under Until Upon Visit Voivodeship We
    Welcoming What When Where Whether While Who With Workshop Yesterday Yet You d'Affaires
    """.split()
)

# Words of the vocabulary that are as often surnames: of funds and long terms, of the George C. Marshall Center.
_ALSO_SURNAMES = frozenset({"Black", "Fund", "George", "Green", "Grey", "Long", "White", "Young"})
