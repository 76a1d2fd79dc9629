"""A page read: its lines, and what each stretch of them is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from osce_news._fold import FoldedText
from osce_news._span import Span
from osce_news.model import Block, Role
from osce_news.page.blocks import cut_into_stretches, to_blocks
from osce_news.page.boilerplate import BoilerplateProfile
from osce_news.page.flat import unflattened
from osce_news.page.layouts import layout_of
from osce_news.page.lines import Lines, read_lines
from osce_news.page.stretches import PROSE_ROLES, Stretch
from osce_news.page.weaving import cut_with_profile
from osce_news.page.wrapped import join_wrapped_lines
from osce_news.vocabulary import Vocabulary

__all__ = ["Page", "read_page"]


class Page:
    """A page, cut up."""

    def __init__(self, text: str, folded: FoldedText, lines: Lines, stretches: Sequence[Stretch]) -> None:
        self.text = text
        self.folded = folded
        self.lines = lines
        self.stretches = stretches

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The stretches as blocks, which hold every character of the text but white space around them."""
        return to_blocks(self.folded, self.text, self.lines, self.stretches)

    def first(self, role: Role) -> Stretch | None:
        """The first stretch of that role."""
        return next((stretch for stretch in self.stretches if stretch.role is role), None)

    def range(self, stretch: Stretch) -> tuple[int, int]:
        """Where the words of the stretch stand in the folded text, without the mark of a list item."""
        return self.lines[stretch.first].words_start, self.lines[stretch.last].end

    def words(self, stretch: Stretch) -> str:
        """The folded words of the stretch."""
        start, end = self.range(stretch)
        return self.folded.text[start:end]

    def span(self, stretch: Stretch) -> Span:
        """The words of the stretch in the input."""
        return self.folded.span(*self.range(stretch))

    def whole(self, stretch: Stretch) -> Span:
        """The lines of the stretch, list mark included."""
        return self.folded.span(self.lines.start(stretch.first), self.lines[stretch.last].end)

    def layout(self) -> str:
        """The name of the layout that the page has."""
        frame = [
            text
            for stretch in self.of(Role.MENU)
            for text in self.lines.texts[stretch.first : min(stretch.last + 1, stretch.first + _FRAME)]
        ]
        label = self.first(Role.LABEL)
        has_dashes = label is not None and self.lines[label.first].is_listed
        again = self.second_printing()
        roles = (stretch.role for stretch in self.stretches if stretch.role is not Role.REPEAT or again)
        return layout_of(roles, frame, has_dashes=has_dashes).name

    def second_printing(self) -> Stretch | None:
        """Where the body is printed again, its title and picture included; a caption may be repeated without it."""
        paragraph = next(self.of(*PROSE_ROLES), None)
        first: Stretch | None = None
        for stretch in self.stretches:
            first = None if stretch.role is not Role.REPEAT else first or stretch
            if first is not None and paragraph is not None and self.words(stretch) == self.words(paragraph):
                return first
        return None

    def of(self, *roles: Role) -> Iterator[Stretch]:
        """The stretches of these roles, in text order."""
        return (stretch for stretch in self.stretches if stretch.role in roles)


_FRAME = 12  # lines of a menu that show whose it is


def read_page(
    text: str,
    vocabulary: Vocabulary,
    profile: BoilerplateProfile | None = None,
    roles: Sequence[Role | None] | None = None,
) -> Page:
    """Read `text`, with what is known of its site and what its markup says of its lines."""
    if profile is not None and not isinstance(profile, BoilerplateProfile):
        raise TypeError(f"profile must be a BoilerplateProfile, not {type(profile).__name__}; see learn_boilerplate()")
    folded = FoldedText(text)
    if roles is None:
        texts = join_wrapped_lines(folded, text)
        lines = unflattened(read_lines(texts, vocabulary), vocabulary)
    else:
        lines = read_lines(folded.lines(), vocabulary)
    if profile is None:
        stretches = cut_into_stretches(lines, vocabulary, roles)
    else:
        stretches = cut_with_profile(lines, vocabulary, profile, roles)
    return Page(text, folded, lines, stretches)
