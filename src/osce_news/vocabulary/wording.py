"""The closed words of the page frame, of counting and of events: labels, lines of the frame, months, numbers, nouns.

Sources: the labels and frame lines of www.osce.org, odihr.osce.org and the listings of 2000 to 2026. An entry that
looks odd carries the phrase that asked for it.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from osce_news.model import Role

__all__ = [
    "ABBREVIATIONS",
    "EVENT_NOUNS",
    "EVENT_PLURALS",
    "FRAME_LINES",
    "LABELS",
    "MENU_HEADINGS",
    "MONTHS",
    "NUMBER_WORDS",
    "WEEKDAYS",
    "Label",
    "Slot",
]


class Slot(Enum):
    """The place in `Header` that a label fills."""

    ISSUED_ON = "issued_on"
    ISSUED_BY = "issued_by"
    PLACES = "places"
    FIELDS_OF_WORK = "fields_of_work"
    KIND = "kind"


class Label(NamedTuple):
    """A label of the header and what it labels."""

    text: str
    """The label without dash and colon."""
    slot: Slot
    """The slot of `Header` that its values fill."""
    opens_entry: bool = False
    """True for the label that every entry of a listing has, right under its title."""


LABELS: Final[tuple[Label, ...]] = (
    Label("Content type", Slot.KIND),  # listings
    Label("Date", Slot.ISSUED_ON),  # pages of the years before about 2011
    Label("Fields of work", Slot.FIELDS_OF_WORK),
    Label("Issued by", Slot.ISSUED_BY),
    Label("Issued on", Slot.ISSUED_ON),
    Label("Izdavač", Slot.ISSUED_BY),  # pages in Bosnian
    Label("Location", Slot.PLACES),  # listings of the media freedom representative
    Label("Locations", Slot.PLACES),
    Label("Place", Slot.PLACES),
    Label("Publishing date", Slot.ISSUED_ON, opens_entry=True),  # listings
    Label("Source", Slot.ISSUED_BY),
    Label("What we do", Slot.FIELDS_OF_WORK),  # listings
    Label("Where we are", Slot.ISSUED_BY),  # listings
)

FRAME_LINES: Final[dict[str, Role]] = {
    "Contacts": Role.CONTACT,
    "Newsroom": Role.MENU,
    "Read more on this topic": Role.RELATED,
    "Redaksia e lajmeve": Role.MENU,  # "Newsroom" in Albanian
    "Related articles": Role.RELATED,
    "Related content": Role.RELATED,
    "Related links": Role.RELATED,
    "Related news": Role.RELATED,
    "Related stories": Role.RELATED,
    "See also": Role.RELATED,
    "Skip Links": Role.MENU,
    "Skip navigation": Role.MENU,
    "Skip to main content": Role.MENU,
    "The OSCE bears no responsibility for the accuracy, legality or content of the external links provided.": (
        Role.DISCLAIMER
    ),
    "You are here": Role.MENU,  # copies, above the trail to the page
    "Новости": Role.MENU,  # "Newsroom" in Russian
}
"""Lines that belong to the frame of a page wherever they stand alone, and what they are."""

MENU_HEADINGS: Final[frozenset[str]] = frozenset(
    {
        "About us",
        "All",
        "Countries",
        "Fields of work",
        "Field operations",
        "Home",
        "Institutions",
        "Meetings and conferences",
        "Our work",
        "Participating States",
        "Partnerships",
        "Projects",
        "Secretariat",
        "Structures and institutions",
        "What we do",
        "Where we are",
        "Who we are",
    }
)
"""Headings of the menus. A menu is told by its structure; these tell one that has lost its dashes."""

MONTHS: Final[dict[str, int]] = {
    "January": 1,
    "February": 2,
    "March": 3,
    "April": 4,
    "May": 5,
    "June": 6,
    "July": 7,
    "August": 8,
    "September": 9,
    "October": 10,
    "November": 11,
    "December": 12,
}

WEEKDAYS: Final[tuple[str, ...]] = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)

NUMBER_WORDS: Final[dict[str, int]] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
}

ABBREVIATIONS: Final[frozenset[str]] = frozenset(
    {
        "Adm",
        "Amb",
        "Brig",
        "Capt",
        "Cmdr",
        "Col",
        "Dl",
        "Dna",
        "Dr",
        "Fr",
        "Gen",
        "Hon",
        "Jr",
        "Lt",
        "Maj",
        "Mr",
        "Mrs",
        "Ms",
        "Msgr",
        "No",
        "Nos",
        "Prof",
        "Rev",
        "Sen",
        "Sgt",
        "Sr",
        "St",
        "Ya",
        "Yu",
        "Zh",
        "dl",
        "dna",
        "dr",
        "prof",
        "vs",
        "znj",
    }
)
"""Words whose full stop never ends a sentence; single letters (``Harlan T. Whitcombe``, ``U.S.``) never do either."""

_EVENT_SINGULARS: Final = (
    "briefing camp campaign celebration ceremony competition concert conference consultation contest course debate"
    " dialogue discussion drill election event excursion exercise exhibition fair festival forum hearing inspection"
    " lecture meeting presentation referendum retreat reunion roundtable seminar session simulation summit"
    " symposium table tour tournament training trial trip visit webinar workshop"
).split()

EVENT_PLURALS: Final[frozenset[str]] = frozenset(
    "briefings camps campaigns ceremonies competitions concerts conferences consultations contests courses debates"
    " dialogues discussions drills elections events excursions exercises exhibitions fairs festivals forums hearings"
    " inspections lectures meetings missions presentations roundtables seminars sessions summits tables talks tours"
    " trainings trials trips visits webinars workshops".split()
)
"""Nouns for several of what takes place at one time; *consultations* and *talks* have no singular of that meaning."""

EVENT_NOUNS: Final[frozenset[str]] = frozenset(
    {"mission", "school", *_EVENT_SINGULARS, *EVENT_PLURALS, *(noun.capitalize() for noun in _EVENT_SINGULARS)}
)
"""Nouns for what takes place on a day; *table* behind *round*, *school* behind a season."""
