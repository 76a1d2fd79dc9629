"""Pages out of pools of interesting values, hostile text, and changes that must not matter.

The wording is our own and the people are invented. A `Page` keeps the parts that its text was made of, so that a law
can change one of them and leave the others as they are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = [
    "CHANGES_OF_MARKS",
    "CHANGES_OF_TYPOGRAPHY",
    "MENU_ITEMS",
    "Page",
    "factless_paragraphs",
    "hostile_text",
    "menus",
    "mutated_pages",
    "pages",
    "paragraphs",
]


@attrs.frozen(kw_only=True)
class Page:
    """A page and its parts."""

    menu: tuple[str, ...] = ()
    """Lines of the menu: dashes, headings, items."""
    kind: str | None = None
    """``Press release``, or no such line."""
    title: str
    """The title."""
    teaser: str | None = None
    """A copy or a cut of the first paragraph, or none."""
    labels: tuple[str, ...] = ()
    """Lines of the labelled header."""
    dateline: str | None = None
    """``VIENNA, 23 March 2007``, without its dash."""
    dash: str = "–"
    """The dash behind the dateline."""
    body: tuple[str, ...]
    """Paragraphs and headings; the first one is a paragraph."""
    tail: tuple[str, ...] = ()
    """What closes the page: disclaimer, related links."""

    @property
    def first_paragraph(self) -> str:
        """The first paragraph with its dateline."""
        return self.body[0] if self.dateline is None else f"{self.dateline} {self.dash} {self.body[0]}"

    @property
    def lines(self) -> tuple[str, ...]:
        """All lines of the page."""
        head = (line for line in (self.kind, self.title, self.teaser) if line is not None)
        return (*self.menu, *head, *self.labels, self.first_paragraph, *self.body[1:], *self.tail)

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join(self.lines)


# -- the menu ---------------------------------------------------------------------------------------------------------

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
"""Entries of the menus; each of them names something that prose could name."""

_MENU_HEADINGS = ("Our work", "Fields of work", "Meetings and conferences", "Participating States", "Field operations")


@st.composite
def menus(draw: st.DrawFn, *, least_items: int = 3) -> tuple[str, ...]:
    """A menu: groups of a dash, a heading and items, in the manner of lists that lost their markup."""
    items = draw(st.lists(st.sampled_from(MENU_ITEMS), min_size=least_items, max_size=14))
    lines = ["-", draw(st.sampled_from(_MENU_HEADINGS))]
    for item in items:
        if draw(st.integers(0, 5)) == 0:
            lines += ["-", draw(st.sampled_from(_MENU_HEADINGS))]
        lines.append(f"- {item}")
    if draw(st.booleans()):
        lines.insert(0, "Newsroom")
    return tuple(lines)


# -- names and numbers ------------------------------------------------------------------------------------------------

_PEOPLE = (
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
_HONORIFICS = ("", "", "Ambassador ", "Dr. ", "Judge ", "Colonel ", "Ms. ")
_ROLES = (
    "Head of the OSCE Mission to Serbia",
    "Head of the Lake Water Office",
    "Deputy Minister of Internal Affairs of Tajikistan",
    "OSCE Secretary General",
    "a depot technician from Osh",
    "Senior Police Adviser at the OSCE Transnational Threats Department",
    "Chairperson of the Council of Women Mediators",
    "the head of the delegation",
)
_BODIES = (
    "the OSCE Mission to Moldova",
    "the OSCE Programme Office in Bishkek",
    "the Lake Water Office",
    "the Ministry of Justice of Albania",
    "UNODC",
    "the European Union",
    "the OSCE Office for Democratic Institutions and Human Rights (ODIHR)",
)
_STATES = ("Albania", "Finland", "Georgia", "Kazakhstan", "Norway", "the Netherlands", "Türkiye", "the United Kingdom")
_DEMONYMS = ("Albanian", "Dutch", "Kyrgyz", "Moldovan", "Ukrainian")
_TOWNS = ("Chisinau", "Osh", "Sarajevo", "Vienna", "Yerevan")
_GROUPS = (
    "judges and prosecutors",
    "border guards",
    "young women entrepreneurs",
    "police officers, judges and other officials",
    "participants",
    "experts",
)
_COUNTS = (
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
_EVENTS = ("workshop", "training course", "round table", "two-day conference", "study visit")
_DATES = (
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
_CUES = ("said", "added", "stressed", "noted", "explained", "says")
_QUOTED = (
    "Water knows no border",
    "An army that cannot count its shells cannot count its losses either",
    "We don't need a larger room, we need a longer table",
    "This isn't the end of the road",
    "The ledgers will stay. They will no longer be the only memory that we have",
)
_THEMES = (
    "the need to change passwords",
    "the importance of clean wells for every village",
    "how a shared list shortens the way from a rusty fuse to its safe destruction",
)


def _person(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(_HONORIFICS)) + draw(st.sampled_from(_PEOPLE))


def _person_with_role(draw: st.DrawFn) -> str:
    return f"{_person(draw)}, {draw(st.sampled_from(_ROLES))}"


# -- paragraphs, one function for each construction -------------------------------------------------------------------


def _quote_before(draw: st.DrawFn) -> str:
    return f"“{draw(st.sampled_from(_QUOTED))},” {draw(st.sampled_from(_CUES))} {_person_with_role(draw)}."


def _quote_after(draw: st.DrawFn) -> str:
    return f"{_person_with_role(draw)}, said: “{draw(st.sampled_from(_QUOTED))}.”"


def _split_quote(draw: st.DrawFn) -> str:
    first, second = draw(st.sampled_from(_QUOTED)), draw(st.sampled_from(_QUOTED))
    return f"“{first},” {draw(st.sampled_from(_CUES))} {_person(draw)}. “{second}.”"


def _quote_by_pronoun(draw: st.DrawFn) -> str:
    return f"“{draw(st.sampled_from(_QUOTED))},” {draw(st.sampled_from(('he', 'she', 'the Ambassador')))} added."


def _quoted_fragment(draw: st.DrawFn) -> str:
    return f"{_person(draw)} described the current rules as “a coat with too many patches”."


def _quote_over_paragraphs(draw: st.DrawFn) -> str:
    first, second = draw(st.sampled_from(_QUOTED)), draw(st.sampled_from(_QUOTED))
    return f"“{first}.\n“{second},” said {_person_with_role(draw)}."


def _quoted_title(draw: st.DrawFn) -> str:
    return f"The software is part of the project “Safer Shelves”, which {draw(st.sampled_from(_STATES))} pays for."


def _reported(draw: st.DrawFn) -> str:
    theme, date = draw(st.sampled_from(_THEMES)), draw(st.sampled_from(_DATES))
    return f"{_person_with_role(draw)}, stressed that {theme} had been clear {date}."


def _reported_phrase(draw: st.DrawFn) -> str:
    return f"{_person(draw)} underscored {draw(st.sampled_from(_THEMES))} and called on the parties to keep to it."


def _according_to(draw: st.DrawFn) -> str:
    return f"According to {_person_with_role(draw)}, half of all complaints concern the names of witnesses."


def _group(draw: st.DrawFn) -> str:
    origins = draw(st.lists(st.sampled_from(_STATES), min_size=1, max_size=4, unique=True))
    listed = origins[0] if len(origins) == 1 else f"{', '.join(origins[:-1])} and {origins[-1]}"
    origin = draw(st.sampled_from((f" from {listed}", " from 53 participating States", "")))
    return (
        f"{draw(st.sampled_from(_COUNTS))} {draw(st.sampled_from(_GROUPS))}{origin} took part in the"
        f" {draw(st.sampled_from(_EVENTS))}."
    )


def _organized(draw: st.DrawFn) -> str:
    event, town, date = draw(st.sampled_from(_EVENTS)), draw(st.sampled_from(_TOWNS)), draw(st.sampled_from(_DATES))
    hosts = f"{draw(st.sampled_from(_BODIES))} together with {draw(st.sampled_from(_BODIES))}"
    return f"The {event} took place in {town} {date} and was organized by {hosts}."


def _funded(draw: st.DrawFn) -> str:
    states = draw(st.lists(st.sampled_from(_STATES), min_size=2, max_size=2, unique=True))
    return f"It was funded by {' and '.join(states)}."


def _acronym(draw: st.DrawFn) -> str:
    demonym, date = draw(st.sampled_from(_DEMONYMS)), draw(st.sampled_from(_DATES))
    return f"The Lake Water Office (LWO) trained {demonym} officers {date}."


def _plain(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(_FACTLESS))


_FACTLESS = (
    "The road is long and the lamps along it are small.",
    "Nothing of this can be bought, but much of it can be learned by those who wish to.",
    "It lasts as long as it lasts.",
)

_CONSTRUCTIONS: tuple[Callable[[st.DrawFn], str], ...] = (
    _quote_before,
    _quote_after,
    _split_quote,
    _quote_by_pronoun,
    _quoted_fragment,
    _quote_over_paragraphs,
    _quoted_title,
    _reported,
    _reported_phrase,
    _according_to,
    _group,
    _organized,
    _funded,
    _acronym,
    _plain,
)


def factless_paragraphs() -> SearchStrategy[str]:
    """Paragraphs that no fact can be read from."""
    return st.sampled_from(_FACTLESS)


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """One paragraph, or the paragraphs of one quotation, with a line feed between them."""
    return draw(st.sampled_from(_CONSTRUCTIONS))(draw)


# -- pages ------------------------------------------------------------------------------------------------------------

_KINDS = ("News Item", "Press release", "Press statement", "Spot Report", "Feature story")
_TITLES = (
    "OSCE helps Moldova to know what lies on its shelves",
    "Village quarrels should be heard by trained mediators, says OSCE Head of Office",
    "Judges and journalists discuss access to court files in Yerevan",
    "“Water knows no border”: a course on wells",
)
_HEADINGS = ("Missions", "What comes next", "Learning by doing")
_PLACES = ("VIENNA", "TIRANA/WARSAW", "OSH, Kyrgyzstan", "ANDORRA LA VELLA", "NUR-SULTAN")
_DATELINE_DATES = ("23 March 2007", "17 April, 2009", "19 September 2013", "5 May", "31 December 2019")
_LABEL_VALUES = (
    (("Issued on", "Date"), ("14 June 2018", "Wednesday, 5 December 2012", "31 December 2019")),
    (("Issued by", "Source"), ("OSCE Mission to Moldova", "OSCE Secretariat, Transnational Threats Department")),
    (("Fields of work", "What we do"), ("Policing, Human rights", "Tolerance and non-discrimination", "Lake keeping")),
)
_DISCLAIMER = "The OSCE bears no responsibility for the accuracy, legality or content of the external links provided."
_TAILS = (
    (),
    (),
    (_DISCLAIMER,),
    ("Read more on this topic", "OSCE opens another course in Tirana"),
    ("Contacts", "Press Office"),
)


@st.composite
def _labels(draw: st.DrawFn) -> tuple[str, ...]:
    """The labelled header of either generation: dashes and values on lines of their own, or ``Date: 5 May 2010``."""
    dashed = draw(st.booleans())
    lines: list[str] = []
    for names, values in draw(st.permutations(_LABEL_VALUES))[: draw(st.integers(1, 3))]:
        name, value = names[0 if dashed else -1], draw(st.sampled_from(values))
        if not dashed:
            lines.append(f"{name}: {value}")
        else:
            lines.append(f"- {name}:")
            lines += [f"- {value}"] if draw(st.booleans()) else []
    return tuple(lines)


@st.composite
def pages(draw: st.DrawFn, *, with_menu: bool | None = None) -> Page:
    """A page as the mirrors hold them: with or without menu, kind, teaser, labels, dateline, headings, tail."""
    first, *others = draw(st.lists(paragraphs(), min_size=1, max_size=7))
    body = first.split("\n")
    for paragraph in others:
        if draw(st.integers(0, 6)) == 0:
            body += [draw(st.sampled_from(_HEADINGS)), _LONG_PARAGRAPH]
        body += paragraph.split("\n")
    has_menu = draw(st.booleans()) if with_menu is None else with_menu
    page = Page(
        menu=draw(menus()) if has_menu else (),
        kind=draw(st.sampled_from(_KINDS)) if draw(st.booleans()) else None,
        title=draw(st.sampled_from(_TITLES)),
        dateline=f"{draw(st.sampled_from(_PLACES))}, {draw(st.sampled_from(_DATELINE_DATES))}"
        if draw(st.booleans())
        else None,
        dash=draw(st.sampled_from("-–—")),
        body=tuple(body),
        tail=draw(st.sampled_from(_TAILS)),
    )
    if draw(st.booleans()):
        page = attrs.evolve(page, labels=draw(_labels()))
    return attrs.evolve(page, teaser=_teaser(draw, page.first_paragraph))


_LONG_PARAGRAPH = (
    "Nobody who came here in the rain expected that the roof of the old depot would hold until the morning."
)


def _teaser(draw: st.DrawFn, paragraph: str) -> str | None:
    """None, a copy of the paragraph, its beginning with dots, its beginning without."""
    form = draw(st.integers(0, 3))
    if form == 0 or len(paragraph) < 60:
        return None
    if form == 1:
        return paragraph
    cut = paragraph[: draw(st.integers(45, len(paragraph) - 5))].rstrip()
    return f"{cut}..." if form == 2 else cut


# -- changes that must not matter -------------------------------------------------------------------------------------


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"').replace("’", "'")


def _curly(text: str) -> str:
    """Every straight mark as a curly one: opening at the start of a word, closing elsewhere."""
    changed = []
    before = " "
    for character in text:
        if character == '"':
            changed.append("“" if before.isspace() or before in "([" else "”")
        else:
            changed.append("’" if character == "'" else character)
        before = character
    return "".join(changed)


def _soft_hyphens(text: str) -> str:
    """A soft hyphen inside every word of six letters and more."""
    return " ".join(
        word[:3] + "\N{SOFT HYPHEN}" + word[3:] if len(word) > 5 and word[2:4].isalpha() else word
        for word in text.split(" ")
    )


CHANGES_OF_MARKS: dict[str, Callable[[str], str]] = {
    "straight": _straight,
    "curly": lambda text: _curly(_straight(text)),
    "low-high": lambda text: text.replace("“", "„"),
    "curly apostrophes only": lambda text: text.replace("'", "’"),
}
"""Ways to write the same marks."""

CHANGES_OF_TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\N{NARROW NO-BREAK SPACE}"),
    "thin spaces": lambda text: text.replace(" ", "\N{THIN SPACE}"),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "spaces at the ends of lines": lambda text: text.replace("\n", "  \n") + " ",
    "spaces at the starts of lines": lambda text: "  " + text.replace("\n", "\n  "),
    "byte order mark": lambda text: "\ufeff" + text,
    "soft hyphens": _soft_hyphens,
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "blank lines with spaces": lambda text: text.replace("\n", "\n \N{NO-BREAK SPACE}\n\n"),
    **CHANGES_OF_MARKS,
}
"""Ways to write the same page."""


# -- hostile text -----------------------------------------------------------------------------------------------------

_HOSTILE_PIECES = (
    "\x00", "\ud800", "\udfff", "\ufeff", "\u200b", "\u202e", "\u2066", "\u0301", "\u0316", "\u00ad", "\ufffd",
    "\U0010ffff", "\r", "\r\n", "\n", "\n\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\t", " ", "\u00a0",
    "\u2009", "\u3000", '"', "“", "”", "„", "«", "»", "'", "’", "(", ")", "[", "](", "![", "<", "&", "-", "- ", "–",
    "—", "•", "* ", "---", "___", ".", "...", "…", "!", "?", ":", ";", ",", "/", "@", "#", "0", "7", "30 ", "1,200 ",
    "²", "٣", "½", "99999999999999999999", "İ", "ß", "ﬁ", "ǅ", "e\u0301", "Å", "日本", "Ж", "𝐀",
    "\U0001f469\u200d\U0001f469", "a", "Aa ", "A. ", "AAA ", "Ana Kovačić ", "said ", "said: ", "said that ", "she ",
    "according to ", "stressed the ", "of ", "the ", "and ", "from ", "Head of ", "Ministry of ", "OSCE ",
    "OSCE Mission to Serbia", "Albania, ", "Serbia and Montenegro", "former Yugoslav Republic of Macedonia",
    "judges ", "(ABC)", "May ", "5 May ", "31 June 2010", "29 February 2011", "1 to ", "2010 ", "today ",
    "yesterday ", "0 January 0000", "- Issued on:", "Date: ", "Issued by:", "Fields of work:", "Press release",
    "Newsroom", "Contacts", "Read more on this topic", "VIENNA, ", "%PDF-", "<html>", "hundred and ", "funded by ",
    "organized by ", "workshop ", "Photo details", "(OSCE/A) Photo details",
)  # fmt: skip


@st.composite
def _runs(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(_HOSTILE_PIECES)) * draw(st.sampled_from((1, 1, 1, 2, 3, 17, 70)))


def hostile_text() -> SearchStrategy[str]:
    """Anything that a str can hold: lone surrogates, NULs, bidirectional and combining marks, openers without end."""
    anything = st.text(st.characters(), max_size=60)
    return st.one_of(
        anything,
        st.lists(st.one_of(_runs(), anything), max_size=25).map("".join),
        st.lists(_runs(), max_size=40).map("".join),
        mutated_pages(),
    )


@st.composite
def mutated_pages(draw: st.DrawFn) -> str:
    """A page that was cut off, or lost, doubled, or got a piece somewhere."""
    text = draw(pages()).text
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 80)))
        piece = draw(st.sampled_from(("cut", "lost", "doubled", "got")))
        if piece == "cut":
            text = text[:start]
        elif piece == "lost":
            text = text[:start] + text[end:]
        elif piece == "doubled":
            text = text[:end] + text[start:]
        else:
            text = text[:start] + draw(_runs()) + text[start:]
    return text
