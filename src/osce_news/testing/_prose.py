"""Paragraphs in the constructions that news pages are made of, and quotations with what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news.testing import _words as words

__all__ = ["Quotation", "paragraphs", "plain_paragraphs", "quotations"]


@attrs.frozen(kw_only=True)
class Quotation:
    """A paragraph that quotes somebody, and who says what in it."""

    text: str
    """The paragraph, or the paragraphs that the quotation runs over, with a line feed between them."""
    parts: tuple[str, ...]
    """What stands between the marks, one stretch after the other."""
    speaker: str
    """The name, without honorific."""
    role: str | None
    """What the paragraph says that the speaker is."""
    cue: str
    """The verb of saying."""


class _Person(NamedTuple):
    honorific: str
    name: str
    role: str | None

    def __str__(self) -> str:
        return f"{self.honorific}{self.name}" + (f", {self.role}" if self.role else "")


def _person(draw: st.DrawFn) -> _Person:
    return _Person(draw(st.sampled_from(words.HONORIFICS)), draw(st.sampled_from(words.PEOPLE)), None)


def _person_with_role(draw: st.DrawFn) -> _Person:
    return _person(draw)._replace(role=draw(st.sampled_from(words.ROLES)))


# -- quotations, one function for each construction -------------------------------------------------------------------


def _quote_before(draw: st.DrawFn) -> Quotation:
    said, cue, person = f"{_said(draw)},", draw(st.sampled_from(words.CUES)), _person_with_role(draw)
    return _quotation(f"“{said}” {cue} {person}.", (said,), person, cue)


def _quote_after(draw: st.DrawFn) -> Quotation:
    person, said = _person_with_role(draw), f"{_said(draw)}."
    return _quotation(f"{person}, said: “{said}”", (said,), person, "said")


def _split_quote(draw: st.DrawFn) -> Quotation:
    first, second = draw(st.permutations(words.QUOTED))[:2]  # a page that says one thing twice may repeat itself
    cue, person = draw(st.sampled_from(words.CUES)), _person(draw)
    return _quotation(f"“{first},” {cue} {person}. “{second}.”", (f"{first},", f"{second}."), person, cue)


def _quote_over_paragraphs(draw: st.DrawFn) -> Quotation:
    first, second = draw(st.permutations(words.LONG_QUOTED))[:2]  # a paragraph of its own is no short sentence
    person = _person_with_role(draw)
    return _quotation(f"“{first}.\n“{second},” said {person}.", (f"{first}.", f"{second},"), person, "said")


def _said(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(words.QUOTED))


def _quotation(text: str, parts: tuple[str, ...], person: _Person, cue: str) -> Quotation:
    return Quotation(text=text, parts=parts, speaker=person.name, role=person.role, cue=cue)


_QUOTATIONS = (_quote_before, _quote_after, _split_quote, _quote_over_paragraphs)


def quotations() -> SearchStrategy[Quotation]:
    """Direct speech whose speaker is named in the same paragraph, with the answer that a reader should give.

    >>> from hypothesis import given, settings
    >>> from osce_news import find_quotes
    >>> from osce_news.testing import quotations
    >>> @settings(max_examples=10, deadline=None)
    ... @given(quotations())
    ... def check(quotation):
    ...     (quote,) = find_quotes(quotation.text)
    ...     assert quote.speaker.name.text == quotation.speaker
    ...     assert tuple(part.text for part in quote.parts) == quotation.parts
    >>> check()
    """
    return _quotations()


@st.composite
def _quotations(draw: st.DrawFn) -> Quotation:
    return draw(st.sampled_from(_QUOTATIONS))(draw)


# -- other paragraphs -------------------------------------------------------------------------------------------------


def _quoted(draw: st.DrawFn) -> str:
    return draw(quotations()).text


def _quote_by_pronoun(draw: st.DrawFn) -> str:
    return f"“{_said(draw)},” {draw(st.sampled_from(('he', 'she', 'the Ambassador')))} added."


def _quoted_fragment(draw: st.DrawFn) -> str:
    return f"{_person(draw)} described the current rules as “a coat with too many patches”."


def _quoted_title(draw: st.DrawFn) -> str:
    return f"The software is part of the project “Safer Shelves”, which {draw(st.sampled_from(words.STATES))} pays for."


def _reported(draw: st.DrawFn) -> str:
    theme, date = draw(st.sampled_from(words.THEMES)), draw(st.sampled_from(words.DATES))
    return f"{_person_with_role(draw)}, stressed that {theme} had been clear {date}."


def _reported_phrase(draw: st.DrawFn) -> str:
    return f"{_person(draw)} underscored {draw(st.sampled_from(words.THEMES))} and called on the parties to keep to it."


def _according_to(draw: st.DrawFn) -> str:
    return f"According to {_person_with_role(draw)}, half of all complaints concern the names of witnesses."


def _group(draw: st.DrawFn) -> str:
    origins = draw(st.lists(st.sampled_from(words.STATES), min_size=1, max_size=4, unique=True))
    listed = origins[0] if len(origins) == 1 else f"{', '.join(origins[:-1])} and {origins[-1]}"
    origin = draw(st.sampled_from((f" from {listed}", " from 53 participating States", "")))
    return (
        f"{draw(st.sampled_from(words.COUNTS))} {draw(st.sampled_from(words.GROUPS))}{origin} took part in the"
        f" {draw(st.sampled_from(words.EVENTS))}."
    )


def _organized(draw: st.DrawFn) -> str:
    event, town, date = (draw(st.sampled_from(pool)) for pool in (words.EVENTS, words.TOWNS, words.DATES))
    hosts = f"{draw(st.sampled_from(words.BODIES))} together with {draw(st.sampled_from(words.BODIES))}"
    return f"The {event} took place in {town} {date} and was organized by {hosts}."


def _funded(draw: st.DrawFn) -> str:
    states = draw(st.lists(st.sampled_from(words.STATES), min_size=2, max_size=2, unique=True))
    return f"It was funded by {' and '.join(states)}."


def _acronym(draw: st.DrawFn) -> str:
    demonym, date = draw(st.sampled_from(words.DEMONYMS)), draw(st.sampled_from(words.DATES))
    return f"The Lake Water Office (LWO) trained {demonym} officers {date}."


def _plain(draw: st.DrawFn) -> str:
    return draw(plain_paragraphs())


_CONSTRUCTIONS: tuple[Callable[[st.DrawFn], str], ...] = (
    *[_quoted] * len(_QUOTATIONS),  # each construction as often as any other
    _quote_by_pronoun,
    _quoted_fragment,
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


def plain_paragraphs() -> SearchStrategy[str]:
    """Paragraphs that no fact can be read from.

    >>> from hypothesis import find
    >>> from osce_news.testing import plain_paragraphs
    >>> find(plain_paragraphs(), lambda _: True)
    'The road is long and the lamps along it are small.'
    """
    return st.sampled_from(words.PLAIN)


def paragraphs() -> SearchStrategy[str]:
    """Paragraphs with quotations, reported speech, participants, hosts, funders, acronyms and dates, or nothing of it.

    Where a quotation runs over paragraphs, a line feed stands between them.

    >>> from hypothesis import find
    >>> from osce_news.testing import paragraphs
    >>> find(paragraphs(), lambda paragraph: "funded" in paragraph)
    'It was funded by Albania and Finland.'
    """
    return _paragraphs()


@st.composite
def _paragraphs(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(_CONSTRUCTIONS))(draw)
