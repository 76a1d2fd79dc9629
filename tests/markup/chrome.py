"""What stands round every article of a site: menus, boxes, footers, and words that must not be read.

Menus name every State, field of work and field operation, so that a reader who takes a menu for prose shows at once.
"""

from __future__ import annotations

import re
from datetime import date

from tests.markup.content import Related

__all__ = [
    "ADDRESS",
    "COOKIES",
    "FIELDS",
    "LANGUAGES",
    "LATEST",
    "MENU",
    "NEWSLETTER",
    "OPERATIONS",
    "SERVICE",
    "SHARE",
    "STATES",
    "UNREAD",
    "UNREAD_NAMES",
    "slug",
]

STATES = tuple(
    "Albania;Andorra;Armenia;Austria;Azerbaijan;Belarus;Belgium;Bosnia and Herzegovina;Bulgaria;Canada;Croatia;"
    "Cyprus;Czechia;Denmark;Estonia;Finland;France;Georgia;Germany;Greece;Holy See;Hungary;Iceland;Ireland;Italy;"
    "Kazakhstan;Kyrgyzstan;Latvia;Liechtenstein;Lithuania;Luxembourg;Malta;Moldova;Monaco;Mongolia;Montenegro;"
    "The Netherlands;North Macedonia;Norway;Poland;Portugal;Romania;Russian Federation;San Marino;Serbia;Slovakia;"
    "Slovenia;Spain;Sweden;Switzerland;Tajikistan;Türkiye;Turkmenistan;Ukraine;United Kingdom;"
    "United States of America;Uzbekistan".split(";")
)
"""The 57 participating States."""

FIELDS = tuple(
    "Arms control;Border management;Combating trafficking in human beings;Conflict prevention and resolution;"
    "Countering terrorism;Cyber/ICT Security;Democratization;Economic activities;Education;Elections;"
    "Environmental activities;Gender equality;Good governance;Human rights;Media freedom and development;Migration;"
    "National minority issues;Policing;Reform and co-operation in the security sector;Roma and Sinti;Rule of law;"
    "Tolerance and non-discrimination;Youth".split(";")
)
"""All fields of work."""

OPERATIONS = tuple(
    "Presence in Albania;Centre in Ashgabat;Programme Office in Astana;Programme Office in Bishkek;"
    "Mission to Bosnia and Herzegovina;Programme Office in Dushanbe;Mission in Kosovo;Mission to Moldova;"
    "Mission to Montenegro;Mission to Serbia;Mission to Skopje;Project Co-ordinator in Uzbekistan;"
    "Closed field activities".split(";")
)
"""All field operations."""

_MEETINGS = (
    "Summit meetings",
    "Review Conferences",
    "Ministerial Council meetings",
    "Plenary meetings of the Permanent Council",
    "Economic and Environmental Forum",
    "Human rights meetings",
    "Gender equality conferences",
    "Annual OSCE Mediterranean conferences",
)

_STRUCTURES = (
    "Chairpersonship",
    "Secretary General",
    "Conflict Prevention Centre",
    "Transnational Threats Department",
    "Office of Internal Oversight",
    "Documentation Centre in Prague",
    "Office for Democratic Institutions and Human Rights",
    "High Commissioner on National Minorities",
    "Representative on Freedom of the Media",
    "Parliamentary Assembly",
    "Court of Conciliation and Arbitration",
)

MENU = (
    ("Fields of work", FIELDS),
    ("Meetings and conferences", _MEETINGS),
    ("Participating States", STATES),
    ("Structures and institutions", _STRUCTURES),
    ("Field operations", OPERATIONS),
    ("About us", ("Who we are", "What we do", "Organizational structure", "History", "Employment", "Procurement")),
)
"""The menu: headings and their entries."""

LANGUAGES = {"en": "English", "ru": "Русский", "de": "Deutsch", "fr": "Français", "it": "Italiano", "es": "Español"}
SHARE = ("Facebook", "X", "LinkedIn", "WhatsApp", "E-mail", "Print")
SERVICE = ("Contacts", "Site map", "Terms of use", "Privacy policy", "Accessibility", "Jobs", "RSS feeds", "Extranet")
ADDRESS = ("OSCE Secretariat", "Wallnerstrasse 6", "1010 Vienna", "Austria", "Phone: +43 1 514 360")
COOKIES = (
    "We use cookies to see which pages are read and which are not. You can agree to them or go on without them.",
    "Accept all",
    "Only the necessary ones",
)
NEWSLETTER = (
    "Subscribe to our newsletter",
    "Every Friday we send the stories of the week to more than 9,000 readers in 57 participating States.",
)

LATEST = (
    Related(
        "Mine clearance dogs honoured in Bosnia and Herzegovina",
        date(2022, 4, 1),
        "&ldquo;They never asked for a medal,&rdquo; said Brankica Ostrogon, Head of the Kennel Unit, when 12 dogs from"
        " Croatia and Slovenia were honoured in Sarajevo on 31 March 2022.",
    ),
    Related(
        "Night trains as classrooms: an idea from Hungary and Romania",
        date(2022, 4, 4),
        'Teachers from Hungary and Romania taught 200 travellers. "Nobody could leave early," Zsombor Kerekes-Vadas'
        " said.",
    ),
    Related(
        "Lighthouse keepers discuss climate change in Iceland",
        date(2022, 4, 7),
        "Some 25 keepers from Ireland, Norway and Iceland met in Reykjavik. &#8220;The sea reads no press"
        " releases,&#8221; said Hrafnkell Eyvindarson.",
    ),
)
"""Teasers that a site shows on all of its pages."""

UNREAD_NAMES = ("Petra Ungelesen", "Jolanta Skryptowicz", "Casimir Hollowell", "Dunja Nevidljivić", "Ottokar Blindell")
UNREAD = (
    "&ldquo;This draft must not leave the house,&rdquo; said Petra Ungelesen, Head of the Drafts Unit, on 1 May 1999.",
    "&ldquo;Switch on the script and I will speak,&rdquo; said Jolanta Skryptowicz of the Banner Unit.",
    "Casimir Hollowell, Ambassador of Canada, said: &quot;A template is only a promise.&quot; Some 77 guests laughed.",
    "&ldquo;I stand behind the curtain,&rdquo; Dunja Nevidljivić added. The curtain was funded by Malta and Cyprus.",
    "Ottokar Blindell, Deputy Head of the Layout Unit, stressed that 88 experts from Andorra had taken part.",
)
"""Paragraphs that pages hold and browsers do not show; each tells of a person who is named nowhere else."""


def slug(name: str) -> str:
    """The name as a part of an address.

    >>> slug("Bosnia and Herzegovina")
    'bosnia-and-herzegovina'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
