"""What a page says, as values: frozen, hashable, and every fact with the words it was read from.

Read from the top: terms of a vocabulary, the parts of a page, the facts of its prose, the article that holds them all.
Nothing that the page does not say is filled in: what is absent is ``None`` or ``()``.
"""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Literal

import attrs

from osce_news._lazy import Deferred
from osce_news._span import Span

__all__ = [
    "Acronym",
    "Article",
    "Block",
    "DateSource",
    "Dateline",
    "Event",
    "EventDate",
    "Explanation",
    "Fact",
    "Header",
    "HeaderEntry",
    "Involvement",
    "ListingEntry",
    "Mention",
    "Name",
    "Notice",
    "PartialDate",
    "Participant",
    "ParticipantKind",
    "Person",
    "Quantifier",
    "Quote",
    "QuoteStyle",
    "Role",
    "Section",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Status",
    "Term",
    "TermKind",
]


# -- dates ------------------------------------------------------------------------------------------------------------


@attrs.frozen
class PartialDate:
    """A date that says only what the page says: a day, a month, a year, or a day without its year.

    >>> PartialDate(2024, 9).isoformat()
    '2024-09'
    >>> PartialDate(None, 6, 13).isoformat()
    '--06-13'
    """

    year: int | None = None
    """Year of the Gregorian calendar, 1 to 9999."""
    month: int | None = None
    """Month, 1 to 12."""
    day: int | None = None
    """Day of the month, 1 to 31; never without a month."""

    def __attrs_post_init__(self) -> None:
        if 0 in (self.year, self.month, self.day):
            raise ValueError("years, months and days begin at 1")
        if self.day is not None and self.month is None:
            raise ValueError("a day without a month is no date")
        if self.year is None and self.month is None:
            raise ValueError("a date needs a year or a month")
        # A leap year stands in for a year that is not known, so that 29 February remains possible.
        datetime.date(2000 if self.year is None else self.year, self.month or 1, self.day or 1)

    def isoformat(self) -> str:
        """The date in ISO 8601, cut to what is known: ``2007-03-23``, ``2024-09``, ``2005``, ``--06-13``, ``--06``."""
        year = "-" if self.year is None else f"{self.year:04d}"
        month = "" if self.month is None else f"-{self.month:02d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return year + month + day

    def to_date(self) -> datetime.date:
        """The date as a `datetime.date`.

        Raises `ValueError` where the year, the month or the day is not known.
        """
        if self.year is None or self.month is None or self.day is None:
            raise ValueError(f"{self.isoformat()} is not a whole date")
        return datetime.date(self.year, self.month, self.day)


# -- terms of a vocabulary --------------------------------------------------------------------------------------------


class TermKind(Enum):
    """What a term of the vocabulary names."""

    STATE = "state"
    BODY = "body"
    FIELD = "field"
    REGION = "region"
    KIND = "kind"


class Status(Enum):
    """How a State stands to the OSCE, or whether a body still works."""

    PARTICIPATING_STATE = "participating State"
    ASIAN_PARTNER = "Asian Partner for Co-operation"
    MEDITERRANEAN_PARTNER = "Mediterranean Partner for Co-operation"
    OTHER_STATE = "other State"
    FORMER_STATE = "former State"
    OPEN = "open"
    CLOSED = "closed"


@attrs.frozen
class Name:
    """Another name of a term: a short or long form, a former name, a demonym.

    The years are those in which the name was official, as far as they are known; pages may use it at any time.
    """

    text: str
    """The name in straight apostrophes and plain spaces; pages may write it with curly ones."""
    first: int | None = None
    """First year in which it was official, or ``None``."""
    last: int | None = None
    """Last year in which it was official, or ``None``."""
    adjective: bool = False
    """True for a demonym (*Tajik*, *Dutch*), which stands before a noun."""


@attrs.frozen(kw_only=True)
class Term:
    """An entry of a closed vocabulary: a State, a body, a region, a field of work or a kind of page."""

    id: str
    """Stable identifier: ISO 3166-1 alpha-3 for States that have one, a slug for everything else."""
    name: str
    """Canonical name, the one that the OSCE uses today."""
    kind: TermKind
    """What the term names."""
    also: tuple[Name, ...] = ()
    """Other names, former ones with their years."""
    acronym: str | None = None
    """Usual abbreviation, for example ``ODIHR``."""
    state: str | None = None
    """For a body: `id` of the State that hosts it or that it belongs to."""
    status: Status | None = None
    """How a State stands to the OSCE, or whether a body is open or closed. ``None``: no claim is made."""
    since: int | None = None
    """For a State that takes part or is a Partner, and for an OSCE institution or field operation: the first year in
    which it was; earlier pages may name it, too."""
    until: int | None = None
    """For a field operation that has closed: the last year in which it worked."""
    town: str | None = None
    """For an OSCE institution or field operation: the town where it sits or sat at last."""
    part_of: str | None = None
    """`id` of the term that this one belongs to: a department's Secretariat, a sub-field's field of work."""


@attrs.frozen
class Mention:
    """A place where a term is named."""

    span: Span
    """The name as written."""
    kind: TermKind
    """What is named."""
    term: Term | None
    """The term of the vocabulary; ``None`` where the page names something that the vocabulary does not know."""
    metonym: bool = attrs.field(default=False, kw_only=True)
    """True where a capital stands for its government: *Skopje and Athens signed*. `term` is the State."""


# -- the parts of a page ----------------------------------------------------------------------------------------------


class Role(Enum):
    """What a block is on its page."""

    MENU = "menu"
    KIND = "kind"
    TITLE = "title"
    TEASER = "teaser"
    LABEL = "label"
    DATE_LINE = "date line"
    IMAGE = "image"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    REPEAT = "repeat"
    RELATED = "related"
    DISCLAIMER = "disclaimer"
    CONTACT = "contact"
    FOOTER = "footer"


@attrs.frozen
class Block:
    """A stretch of the page and what it is: one block for a whole menu, one for each paragraph."""

    role: Role
    """What the stretch is."""
    span: Span
    """Where it stands. All blocks together hold every character of the page that is not white space, once."""


@attrs.frozen
class HeaderEntry:
    """A label of the header with its values; an entry without values is a label that stands empty."""

    label: Span
    """The label without its dash and colon: ``Issued by``."""
    values: tuple[Span, ...]
    """The lines that follow it, each whole; nothing is split here."""


@attrs.frozen(kw_only=True)
class Header:
    """The labelled facts at the head of a page, whatever the labels were called in their time."""

    entries: tuple[HeaderEntry, ...] = ()
    """Every label with its values, in page order, empty ones too."""
    issued_on: PartialDate | None = None
    """Date of issue (``Issued on``, ``Date``, ``Publishing date``); ``None`` where the label stands empty."""
    issued_by: tuple[Mention, ...] = ()
    """Issuing bodies (``Issued by``, ``Source``, ``Where we are``), the outermost names, in page order."""
    places: tuple[Span, ...] = ()
    """Places of issue (``Place``, ``Location``)."""
    fields_of_work: tuple[Mention, ...] = ()
    """Fields of work (``Fields of work``, ``What we do``), split by vocabulary."""
    kind: Mention | None = None
    """Kind of page where a label gives it (``Content type``)."""


@attrs.frozen
class Dateline:
    """The place and date before the first sentence, ``VIENNA, 23 March 2007 -``, or on a line of their own."""

    span: Span
    """From its first word or bracket to the end of the separator, the space after it left out."""
    places: tuple[Span, ...]
    """The cities, in order; a country named after a city is not one of them, and a city with two names is one."""
    date: PartialDate | None
    """The date, partial as written; ``None`` where the dateline has none, or a day that the calendar has not."""


@attrs.frozen
class Section:
    """A heading and the paragraphs under it."""

    heading: Span | None
    """The heading; ``None`` for the paragraphs before the first one."""
    paragraphs: tuple[Span, ...]
    """The paragraphs and list items, in order."""


# -- the facts of the prose -------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Person:
    """Somebody named on the page."""

    name: Span
    """The fullest form of the name, without honorific and role."""
    honorific: Span | None
    """Title before the name: ``Ambassador``, ``Dr.``, ``Ms.``; ``None`` where there is none."""
    role: Span | None
    """The role, whole as written: ``Head of the OSCE's Action against Terrorism Unit``."""
    organization: Span | None
    """The part of the role that names an organization."""
    mentions: tuple[Span, ...]
    """Every later or earlier span that means this person by name, the fullest one included, in text order."""
    rule: str
    """Id of the rule that read the person."""


class SpeakerKind(Enum):
    """What speaks."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"
    DOCUMENT = "document"


@attrs.frozen(kw_only=True)
class Speaker:
    """Whoever is quoted, from the fullest mention on the page."""

    kind: SpeakerKind
    """Whether a person, a body, a group or a document speaks."""
    name: Span
    """The fullest form of the name."""
    role: Span | None = None
    """The role, whole as written; ``None`` where the page gives none."""
    organization: Span | None = None
    """The part of the role that names an organization."""


class QuoteStyle(Enum):
    """How words are reported."""

    DIRECT = "direct"
    FRAGMENT = "fragment"
    INDIRECT = "indirect"


@attrs.frozen(kw_only=True)
class Quote:
    """Words and whose they are: a quotation in marks, or reported speech."""

    parts: tuple[Span, ...]
    """The words, marks excluded, one part for each unbroken stretch; quotations over several paragraphs, and those
    that the speaker's name interrupts, have several."""
    style: QuoteStyle
    """Whole sentences in marks, a fragment inside the author's sentence, or reported speech."""
    speakers: tuple[Speaker, ...]
    """Who speaks; several for a joint statement, none where the page does not say."""
    source: Span | None
    """The words beside the quotation that name the speaker: ``she``, ``Linhart``; ``None`` where there are none."""
    cue: Span | None
    """The verb or phrase of saying; ``None`` where the quotation has none of its own."""
    rule: str
    """Id of the rule that read the attribution."""

    @property
    def text(self) -> str:
        """The words of all parts, joined by a space."""
        return " ".join(part.text for part in self.parts)

    @property
    def speaker(self) -> Speaker | None:
        """The first speaker, or ``None``."""
        return self.speakers[0] if self.speakers else None


class Fact(Enum):
    """What a rule reads."""

    QUOTATION = "quotation"
    STATEMENT = "statement"
    PERSON = "person"


@attrs.frozen(kw_only=True)
class Explanation:
    r"""Why a fact was read: the rule that decided, and the words that it decided by.

    >>> import osce_news
    >>> article = osce_news.parse('Ferry school opens\n"It floats," said Mira Stanek, Head of the Lake Office.')
    >>> print(osce_news.explain(article)[0])
    quotation at 20..30 'It floats,': behind the words stand a cue and its subject [cue-subject]
        cue at 32..36 'said'
        source at 37..48 'Mira Stanek'
        speaker at 37..48 'Mira Stanek'
        role at 50..73 'Head of the Lake Office'
    """

    fact: Fact
    """What was read."""
    words: tuple[Span, ...]
    """The words of the fact: the parts of a quotation, the content of a statement, the name of a person."""
    rule: str
    """Id of the rule."""
    because: str
    """What the rule looks for, as a clause; the same for all facts that it reads."""
    evidence: tuple[tuple[str, Span], ...]
    """The other words that tell, in the order of reading, each with what it is: ``cue``, ``source``, ``speaker``,
    ``role``, ``honorific``, ``organization``."""

    def __str__(self) -> str:
        places = " + ".join(_place(span) for span in self.words)
        lines = [f"{self.fact.value} at {places}: {self.because} [{self.rule}]"]
        return "\n    ".join([*lines, *(f"{what} at {_place(span)}" for what, span in self.evidence)])


def _place(span: Span) -> str:
    """``3..8 'words'``; long words are cut in the middle."""
    words = " ".join(span.text.split())
    shown = words if len(words) <= _LONGEST_SHOWN else f"{words[: _LONGEST_SHOWN // 2]} ... {words[-_SHOWN_BEHIND:]}"
    return f"{span.start}..{span.end} {shown!r}"


_LONGEST_SHOWN = 60  # characters
_SHOWN_BEHIND = 20


class ParticipantKind(Enum):
    """What took part."""

    STATE = "state"
    BODY = "body"
    PERSON = "person"
    GROUP = "group"


class Involvement(Enum):
    """How somebody took part."""

    ATTENDEE = "attendee"
    SPEAKER = "speaker"
    ORGANIZER = "organizer"
    PARTNER = "partner"
    FUNDER = "funder"
    HOST = "host"


class Quantifier(Enum):
    """How exact a count is, in the page's own words."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    UP_TO = "up to"
    NEARLY = "nearly"


@attrs.frozen(kw_only=True)
class Participant:
    """A State, a body, a person or a counted group that took part in what the page reports."""

    span: Span
    """The words that were read, count and origins included."""
    kind: ParticipantKind
    """What took part."""
    name: Span
    """The State, body or person as named; for a group the noun phrase without its count."""
    term: Term | None = None
    """The term of the vocabulary, for States and bodies that it knows."""
    involvement: Involvement
    """How it took part."""
    count: int | None = None
    """Number of people in a group, as written; ``None`` for everything that is not counted."""
    quantifier: Quantifier | None = None
    """How exact the count is; ``None`` where there is no count."""
    origins: tuple[Mention, ...] = ()
    """States, bodies and regions that a group came from, where they are listed."""
    origin_count: int | None = None
    """Number of States that a group came from, where the page counts them (``from 53 States``)."""
    rule: str
    """Id of the rule that read the participation."""


@attrs.frozen(kw_only=True)
class EventDate:
    """A date or a range of dates in the prose."""

    span: Span
    """The whole phrase as written: ``from 11 to 13 June``."""
    first: PartialDate
    """First day, month or year of the range; partial where the page is."""
    last: PartialDate
    """Last one; equal to `first` where the phrase is no range."""
    evidence: Span | None = None
    """The words from which a missing year was read; ``None`` where nothing was inferred, or from the caller's hint."""


@attrs.frozen(kw_only=True)
class Event:
    """Something that took place, with the dates, places and organizers of its own sentence."""

    what: Span
    """The noun phrase: ``online workshop``."""
    dates: tuple[EventDate, ...] = ()
    """When."""
    places: tuple[Span, ...] = ()
    """Where: towns, or, where none is named, States."""
    states: tuple[Term, ...] = ()
    """The States that the places lie in, each once, as far as the vocabulary knows them."""
    organizers: tuple[Participant, ...] = ()
    """By whom."""


@attrs.frozen
class Acronym:
    """An abbreviation that the page defines."""

    short: Span
    """The abbreviation: ``UNODC``."""
    long: Span
    """What it stands for: ``UN Office on Drugs and Crime``."""


@attrs.frozen
class Notice:
    """Something odd about the page that a reader of the facts should know."""

    code: Literal[
        "contradicting-dates",
        "cut-teaser",
        "cut-text",
        "empty-label",
        "encoding",
        "impossible-date",
        "repeated-body",
        "unknown-date",
        "unknown-field",
    ]
    """What is odd; the codes are listed in the guide."""
    span: Span | None
    """Where, if it has a place."""
    message: str
    """A sentence for people."""


class DateSource(Enum):
    """Where `Article.date` was read."""

    LABEL = "label"
    DATE_LINE = "date line"
    DATELINE = "dateline"
    METADATA = "metadata"
    HINT = "hint"


# -- the whole --------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Article(Deferred):
    """A news page, read.

    The facts of an article that `parse` returns are read when they are first asked for, and then kept: whoever needs
    title and paragraphs alone pays for them alone. That shows in nothing but the time.
    """

    text: str = attrs.field(repr=False)
    """The input, unchanged; every span points into it."""
    url: str | None = None
    """Address of the page, as handed in."""
    layout: str
    """Name of the layout that the page has: ``full-menu``, ``labelled``, ``bare`` and others. It decides no fact."""
    language: str | None = None
    """Language of the prose, as a primary tag of BCP 47: ``en``, ``de``, ``fr``, ``mk``, ``ro``, ``ru``, ``sq``, ``sr``
    (for Serbian, Bosnian, Montenegrin and Croatian) or ``uk``. Where it is another one, where the text is too short to
    tell, or where it is mixed, it is what an HTML page declares, and ``None`` for a text."""
    kind: Mention | None = None
    """Kind of page as named on it (``Press release``); ``None`` where no line or label says."""
    title: Span
    """The title."""
    teaser: Span | None = None
    """The line under the title that repeats or sums up the text; ``None`` where there is none."""
    teaser_truncated: bool = False
    """True where the teaser ends in dots or breaks off inside a sentence of the text."""
    header: Header
    """The labels and what they say."""
    fields_of_work: tuple[Mention, ...] = ()
    """Fields of work that the header names."""
    dateline: Dateline | None = None
    """Place and date before the first sentence; where no paragraph opens with them, those on a line of their own."""
    date: PartialDate | None = None
    """Best known date of publication."""
    date_source: DateSource | None = None
    """Where `date` was read; ``None`` where there is no date."""
    sections: tuple[Section, ...] = ()
    """The prose: headings with their paragraphs."""
    quotes: tuple[Quote, ...] = ()
    """Quotations in marks."""
    statements: tuple[Quote, ...] = ()
    """Reported speech."""
    people: tuple[Person, ...] = ()
    """Everybody named, in the order of their first mention."""
    participants: tuple[Participant, ...] = ()
    """Who took part, and how."""
    mentions: tuple[Mention, ...] = ()
    """States, bodies and regions named in title, prose and captions; an inner name follows the name that holds it."""
    dates: tuple[EventDate, ...] = ()
    """Dates in the prose; the dateline's own date is not among them."""
    acronyms: tuple[Acronym, ...] = ()
    """Abbreviations that the page defines."""
    events: tuple[Event, ...] = ()
    """What took place, when and where."""
    notices: tuple[Notice, ...] = ()
    """What is odd about the page."""
    blocks: tuple[Block, ...] = attrs.field(default=(), repr=False)
    """The whole page, cut into blocks with their roles."""

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of all sections, in order."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def boilerplate(self) -> tuple[Block, ...]:
        """The blocks that are neither the article nor its header: menus, related links, disclaimers, repeats."""
        return tuple(block for block in self.blocks if block.role in _BOILERPLATE)

    @property
    def states(self) -> tuple[Term, ...]:
        """The States that title, prose and captions name, each once, in the order of their first mention.

        Left out are capitals that stand for governments, and what no status is claimed for; `mentions` has them.
        """
        named = (m.term for m in self.mentions if m.term is not None and not m.metonym)
        return tuple(dict.fromkeys(t for t in named if t.kind is TermKind.STATE and t.status is not None))


_BOILERPLATE = frozenset({Role.MENU, Role.REPEAT, Role.RELATED, Role.DISCLAIMER, Role.CONTACT, Role.FOOTER})


@attrs.frozen(kw_only=True)
class ListingEntry:
    """One entry of a listing page; its spans point into the text of the listing."""

    title: Span
    """The title."""
    teaser: Span | None = None
    """The beginning of the text, as far as the listing gives it, dateline included; ``None`` where there is none."""
    teaser_truncated: bool = False
    """True where the teaser ends in dots, or does not end as a sentence does."""
    header: Header
    """The labels under the title and what they say."""
    dateline: Dateline | None = None
    """Place and date before the first sentence of the teaser; it may contradict the header."""
    span: Span
    """The whole entry, from its title to the end of its teaser or of its last label."""
