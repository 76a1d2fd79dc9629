"""The words that pages are made of: our own wording, invented people, real States and bodies."""

from __future__ import annotations

__all__ = [
    "BODIES",
    "COUNTS",
    "CUES",
    "DATELINE_DATES",
    "DATES",
    "DEMONYMS",
    "EVENTS",
    "GROUPS",
    "HEADINGS",
    "HONORIFICS",
    "KINDS",
    "LABEL_VALUES",
    "LONG_PARAGRAPH",
    "LONG_QUOTED",
    "MENU_HEADINGS",
    "MENU_ITEMS",
    "PEOPLE",
    "PLACES",
    "PLAIN",
    "QUOTED",
    "ROLES",
    "STATES",
    "TAILS",
    "THEMES",
    "TITLES",
    "TOWNS",
]

# -- menus

MENU_ITEMS = (
    "Arms control",
    "Border management",
    "Countering terrorism",
    "Gender equality",
    "Roma and Sinti",
    "Youth",
    "Projects",
    "Summit meetings",
    "Ministerial Council meetings",
    "Albania",
    "Bosnia and Herzegovina",
    "Georgia",
    "Holy See",
    "The Netherlands",
    "Switzerland – OSCE Chairpersonship 2026",
    "Türkiye",
    "United States of America",
    "Secretary General",
    "Conflict Prevention Centre",
    "Documentation Centre in Prague",
    "Presence in Albania",
    "Mission to Skopje",
    "Programme Office in Dushanbe",
    "Closed field activities",
    "Parliamentary Assembly",
    "Organizational structure",
    "About us",
)
"""Entries of menus; each of them names something that prose could name."""

MENU_HEADINGS = ("Our work", "Fields of work", "Meetings and conferences", "Participating States", "Field operations")


# -- prose

PEOPLE = (
    "Ana Kovačić-Lindqvist",
    "Bert van der Meulen",
    "Dilnoza Rahimova",
    "Harlan T. Whitcombe",
    "Jean-Luc d'Aubigny",
    "Ljubica Stanojkovska",
    "Miran Oberleitner",
    "Ruairí Mac Giolla",
    "Søren Ågesen",
    "Yıldız Çelikkol",
)
HONORIFICS = ("", "", "Ambassador ", "Dr. ", "Judge ", "Colonel ", "Ms. ")
ROLES = (
    "Head of the OSCE Mission to Serbia",
    "Head of the Lake Water Office",
    "Deputy Minister of Internal Affairs of Tajikistan",
    "OSCE Secretary General",
    "a depot technician from Osh",
    "Senior Police Adviser at the OSCE Transnational Threats Department",
    "Chairperson of the Council of Women Mediators",
    "the head of the delegation",
)
BODIES = (
    "the OSCE Mission to Moldova",
    "the OSCE Programme Office in Bishkek",
    "the Lake Water Office",
    "the Ministry of Justice of Albania",
    "UNODC",
    "the European Union",
    "the OSCE Office for Democratic Institutions and Human Rights (ODIHR)",
)
STATES = ("Albania", "Finland", "Georgia", "Kazakhstan", "Norway", "the Netherlands", "Türkiye", "the United Kingdom")
DEMONYMS = ("Albanian", "Dutch", "Kyrgyz", "Moldovan", "Ukrainian")
TOWNS = ("Chisinau", "Osh", "Sarajevo", "Vienna", "Yerevan")
GROUPS = (
    "judges and prosecutors",
    "border guards",
    "young women entrepreneurs",
    "police officers, judges and other officials",
    "participants",
    "experts",
)
COUNTS = (
    "Some 30",
    "More than 165",
    "About 1,200",
    "Twenty-two",
    "At least 40",
    "Up to 15",
    "Nearly 100",
    "A total of 12",
    "53",
)
EVENTS = ("workshop", "training course", "round table", "two-day conference", "study visit")
DATES = (
    "on 5 May",
    "from 9 to 12 March 2021",
    "on 5 and 6 December",
    "from 28 June to 2 July 2025",
    "in September 2024",
    "in 2019",
    "on 17 April, 2009",
    "between 2005 and 2007",
    "on 29 February",
    "since March",
    "today",
)
CUES = ("said", "added", "stressed", "noted", "explained", "says")
QUOTED = (
    "Water knows no border",
    "An army that cannot count its shells cannot count its losses either",
    "We don't need a larger room, we need a longer table",
    "This isn't the end of the road",
    "The ledgers will stay. They will no longer be the only memory that we have",
)
LONG_QUOTED = QUOTED[1:]
THEMES = (
    "the need to change passwords",
    "the importance of clean wells for every village",
    "how a shared list shortens the way from a rusty fuse to its safe destruction",
)


PLAIN = (
    "The road is long and the lamps along it are small.",
    "Nothing of this can be bought, but much of it can be learned by those who wish to.",
    "It lasts as long as it lasts.",
)

# -- pages

KINDS = ("News Item", "Press release", "Press statement", "Spot Report", "Feature story")
TITLES = (
    "OSCE helps Moldova to know what lies on its shelves",
    "Village quarrels should be heard by trained mediators, says OSCE Head of Office",
    "Judges and journalists discuss access to court files in Yerevan",
    "“Water knows no border”: a course on wells",
)
HEADINGS = ("Missions", "What comes next", "Learning by doing")
PLACES = ("VIENNA", "TIRANA/WARSAW", "OSH, Kyrgyzstan", "ANDORRA LA VELLA", "NUR-SULTAN")
DATELINE_DATES = ("23 March 2007", "17 April, 2009", "19 September 2013", "5 May", "31 December 2019")
LABEL_VALUES = (
    (("Issued on", "Date"), ("14 June 2018", "Wednesday, 5 December 2012", "31 December 2019")),
    (("Issued by", "Source"), ("OSCE Mission to Moldova", "OSCE Secretariat, Transnational Threats Department")),
    (("Fields of work", "What we do"), ("Policing, Human rights", "Tolerance and non-discrimination", "Lake keeping")),
)
_DISCLAIMER = "The OSCE bears no responsibility for the accuracy, legality or content of the external links provided."
TAILS = (
    (),
    (),
    (_DISCLAIMER,),
    ("Read more on this topic", "OSCE opens another course in Tirana"),
    ("Contacts", "Press Office"),
)


LONG_PARAGRAPH = (
    "Nobody who came here in the rain expected that the roof of the old depot would hold until the morning."
)
