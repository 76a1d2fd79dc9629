"""What stands beside an article on pages of many kinds: prose that is none of its own, and words said twice."""

from __future__ import annotations

import html
import re

from tests.markup.chrome import MENU, UNREAD, slug
from tests.markup.content import Content, Heading, Items, Paragraph, plain
from tests.markup.nodes import Node, h

__all__ = [
    "ABOUT",
    "AUTHOR",
    "COMMENTS",
    "FIGURES",
    "FOOTNOTE",
    "LEGAL",
    "LINKS",
    "SIGN_UP",
    "VIDEO",
    "body_of",
    "day_of",
    "hidden",
    "menu",
    "pull_quote",
]

ABOUT = (
    "With 57 participating States in North America, Europe and Asia, the Organization is the largest regional security"
    " organization in the world. It works for stability, prosperity and democracy through political dialogue.",
    "Its decisions are taken by consensus. They bind nobody in law, and most of them are kept all the same.",
)
"""A box about the organization."""

LEGAL = (
    "The views that are expressed on this website are those of their authors and do not necessarily reflect those of"
    " the participating States. No text may be printed elsewhere unless its source is named.",
    "This site stores no personal data for longer than 30 days, in line with the rules of 4 May 2018.",
)
"""The small print at the foot."""

AUTHOR = (
    "Wilhelmina Achterberg-Nowak",
    "Wilhelmina Achterberg-Nowak writes on field work for this site. She lived in Malta and Iceland for 14 years.",
)
"""A box about whoever wrote the page: a name and a line on her life."""

COMMENTS = (
    ("Old Sailor", "I read every word of this twice. Why does nobody ask the 300 people who live beside the road?"),
    ("ines_from_porto", "&ldquo;Good news travels on foot,&rdquo; my grandmother said. Thank you for walking."),
)
"""What readers wrote below the text: who, and what."""

SIGN_UP = "Leave your address and we will write to you once a week. More than 4,000 readers in Norway already did so."
"""The prose of a box in which to leave an address."""

FIGURES = (("Participating States", "57"), ("Partners for Co-operation", "11"), ("Field operations", "13"))
"""The rows of a small table that an editor left in the text."""

LINKS = ("Facts and figures", "Where we are", "Watch the video", "All documents of the year")
"""A list of links that an editor left in the text."""

VIDEO = "Video: a walk through the house in 90 seconds"
"""The title of a player in the text."""

FOOTNOTE = "All designations are without prejudice to the positions of the participating States."
"""A note below the text."""


_SENTENCE_GAP = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][”\"])) (?=[“\"A-Z])")


def day_of(content: Content) -> str:
    """The day of the page as it is shown."""
    return f"{content.issued_on.day} {content.issued_on:%B %Y}"


def body_of(content: Content) -> list[Paragraph | Heading | Items]:
    """The body, the first paragraph with its dateline."""
    first, *others = content.body
    if content.dateline is None or not isinstance(first, Paragraph):
        return [first, *others]
    return [Paragraph(f"{content.dateline} {first.words}"), *others]


def pull_quote(content: Content) -> str:
    """The longest sentence of the text behind its first paragraph, as HTML."""
    later = [plain(part.words) for part in content.body[1:] if isinstance(part, Paragraph)]
    sentences = [sentence for words in later for sentence in _SENTENCE_GAP.split(words)]
    return html.escape(max(sentences, key=len), quote=False)


def menu(selector: str, item: str, link: str, *, wrap: str = "ul") -> Node:
    """The whole menu as lists in a list, with the classes of a site."""
    groups = (
        h(
            item,
            h(link, heading, href=f"/{slug(heading)}"),
            h(wrap, *(h(item, h(link, entry, href=f"/{slug(heading)}/{slug(entry)}")) for entry in entries)),
        )
        for heading, entries in MENU
    )
    return h(selector, *groups)


def hidden() -> list[Node]:
    """All that a page holds and no browser shows."""
    return [
        h("div.modal", h("p", UNREAD[0]), style="display:none"),
        h("noscript", h("p", UNREAD[1])),
        h("template", h("p", UNREAD[2])),
        h("div", h("p", UNREAD[3]), h("p", UNREAD[4]), hidden=""),
    ]
