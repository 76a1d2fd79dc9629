"""What must be read from a page, whatever its markup."""

from __future__ import annotations

import attrs

from osce_news.model import Article, Event, EventDate
from tests.laws.facts import facts_of, fold
from tests.markup.content import Content, Heading, Items, Paragraph, plain

__all__ = ["FACTS", "caption", "facts", "paragraphs", "sections", "text_form"]

FACTS = (
    "title",
    "sections",
    "quotes",
    "statements",
    "people",
    "participants",
    "mentions",
    "dates",
    "acronyms",
    "events",
)
"""The fields of an article that do not depend on its markup."""


def paragraphs(content: Content) -> list[str]:
    """The paragraphs and list items in order, the dateline included, folded."""
    return [words for _, section in sections(content) for words in section]


def sections(content: Content) -> list[tuple[str | None, list[str]]]:
    """Every heading with its paragraphs, folded; ``None`` heads those before the first heading."""
    found: list[tuple[str | None, list[str]]] = [(None, [])]
    for part in content.body:
        match part:
            case Heading(words):
                found.append((fold(plain(words)), []))
            case Paragraph(words):
                found[-1][1].append(fold(plain(words)))
            case Items(items):
                found[-1][1].extend(fold(plain(words)) for words in items)
    if content.dateline is not None:
        found[0][1][0] = fold(plain(f"{content.dateline} ")) + " " + found[0][1][0]
    return found


def caption(content: Content) -> str | None:
    """The caption with its credit, folded."""
    return None if content.image is None else fold(plain(content.image.caption))


def text_form(content: Content) -> str:
    """The same page as text: kind, title, teaser, labels with dashes, picture, then one paragraph a line."""
    lines = [content.kind, content.title]
    if content.teaser is not None:
        lines.append(content.teaser)
    lines += [
        "- Issued on:",
        f"- {content.issued_on.day} {content.issued_on:%B %Y}",
        "- Issued by:",
        f"- {content.issued_by}",
    ]
    if content.fields:
        lines += ["- Fields of work:", f"- {', '.join(content.fields)}"]
    if content.image is not None:
        lines += [f"![](https://www.osce.org{content.image.address})", content.image.caption]
    lines += _body_lines(content)
    return "\n".join(map(plain, lines))


def _body_lines(content: Content) -> list[str]:
    lines: list[str] = []
    for part in content.body:
        lines += [f"- {words}" for words in part.words] if isinstance(part, Items) else [part.words]
    if content.dateline is not None:
        lines[0] = f"{content.dateline} {lines[0]}"
    return lines


def facts(article: Article) -> dict[str, object]:
    """The facts of an article as words, without offsets and without the words that a missing year was read from.

    Mentions are in the order of the alphabet: sites show a picture with its caption before the text or in its midst.
    """
    same = attrs.evolve(
        article,
        mentions=tuple(sorted(article.mentions, key=lambda mention: fold(mention.span.text))),
        dates=tuple(map(_without_evidence, article.dates)),
        events=tuple(map(_without_evidences, article.events)),
    )
    found = facts_of(same)
    return {name: found[name] for name in FACTS}


def _without_evidence(date: EventDate) -> EventDate:
    return attrs.evolve(date, evidence=None)


def _without_evidences(event: Event) -> Event:
    return attrs.evolve(event, dates=tuple(map(_without_evidence, event.dates)))
