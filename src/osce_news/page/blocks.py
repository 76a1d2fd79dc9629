"""From lines to blocks: what each stretch of a page is.

A page is read once from top to bottom: menu, kind, title, teaser, labels, prose, tail. No menu is listed anywhere; a
menu is told by its structure (dashes, and items with dashes, before the first prose) and, where a copy has lost the
dashes, by the words that every menu uses as headings.
"""

from __future__ import annotations

from collections.abc import Sequence

from osce_news._fold import FoldedText
from osce_news._lazy import Pattern
from osce_news.model import Block, Role, TermKind
from osce_news.page.closing import closing_role
from osce_news.page.dateline import is_date_line, opens_with_dateline
from osce_news.page.lines import Form, Lines, ends_with_credit
from osce_news.page.repeats import without_repeats
from osce_news.page.stretches import PROSE_ROLES, Stretch
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.wording import FRAME_LINES, MENU_HEADINGS

__all__ = ["PROSE_ROLES", "Stretch", "cut_into_stretches", "to_blocks"]

_HEADER_ROLES = frozenset({Role.KIND, Role.TITLE, Role.TEASER, Role.LABEL, Role.DATE_LINE, Role.CAPTION})
_TITLE_AND_TEASER = 5  # lines that may stand between menu and labels: kind, title, teaser, and two to spare
_MENU = 3  # items that make a menu where neither kind nor label follows
_HEADING = 90  # characters of the longest heading
_SHORTEST_TEASER = 40  # characters
_CONTACT = 12  # lines that a contact block under a rule may have

_IMAGE = Pattern(r"!\[[^\]\n]*\]\([^)\n]*\)")  # ![](https://www.osce.org/files/imagecache/...)
_CREDIT_FIRST = Pattern(r"\((?:OSCE|Photo)(?:/[^()\n]{1,60})?\)\S")  # "(OSCE/Milan Obradovic)Students in ..."
_ANY_CREDIT = Pattern(r"\ \([A-ZÀ-Þ][^()\n]{2,50}\)$")  # "... in Belgrade. (FoNet Agency)"
_LISTED = (Form.DASH, Form.ITEM)
_RULE = Pattern(r"[-_=*]{3,}")
_RULES = ("---", "___", "===", "***")


def cut_into_stretches(
    lines: Lines, vocabulary: Vocabulary, roles: Sequence[Role | None] | None = None
) -> list[Stretch]:
    """What each line of a page is; every line is in exactly one stretch.

    Where `roles` says what the lines are, the words decide only about those that it leaves open.
    """
    reader = _Reader(lines, vocabulary, roles or [None] * len(lines))
    stretches = reader.read() if roles is None else reader.read_marked_up()
    return without_repeats(stretches, lines.texts)


def to_blocks(page: FoldedText, source: str, lines: Lines, stretches: Sequence[Stretch]) -> tuple[Block, ...]:
    """The stretches as blocks that hold every character of `source` but the white space around them.

    What folding removed (a BOM, a zero-width space on a line of its own) belongs to the block before it or to the
    first.
    """
    starts = [page.source_start(lines.starts[stretch.first]) for stretch in stretches]
    if not source.strip():
        return ()
    if not starts:  # a BOM alone
        stretches, starts = [Stretch(Role.FOOTER, 0, 0)], [0]
    starts[0] = 0
    blocks = []
    for stretch, start, end in zip(stretches, starts, [*starts[1:], len(source)], strict=True):
        words = source[start:end]
        first = start + len(words) - len(words.lstrip())
        blocks.append(Block(stretch.role, page.span_of_source(first, first + len(words.strip()))))
    return tuple(blocks)


class _Reader:
    """Reads the lines from top to bottom; each step takes the lines that belong to it and leaves the rest."""

    def __init__(self, lines: Lines, vocabulary: Vocabulary, roles: Sequence[Role | None]) -> None:
        self.lines = lines
        self.roles = roles
        self.texts = lines.texts
        self.forms = lines.forms
        self.vocabulary = vocabulary
        self.next = 0
        self.stretches: list[Stretch] = []
        self.has_prose = False

    def read(self) -> list[Stretch]:
        labels = self._labels_start()
        self._take(Role.MENU, self._menu_end(labels))
        if self.next < len(self.lines) and self._is_kind(self.next):
            self._take(Role.KIND, self.next + 1)
        if self.next < len(self.lines) and self.next != labels:
            self._take(Role.TITLE, self.next + 1)
        self._take_images()
        if labels is not None:
            self._take(Role.TEASER, labels)
            self._take_labels()
        elif self._teaser_follows():
            self._take(Role.TEASER, self.next + 1)
        self._take_images()
        self._take_body()
        return self.stretches

    def read_marked_up(self) -> list[Stretch]:
        """The lines of a page whose header is marked up line by line; the words tell what the body is."""
        while self.next < len(self.lines) and (role := self.roles[self.next]) in _HEADER_ROLES and role is not None:
            if role is Role.LABEL:
                self._take_labels()
            else:
                self._take(role, self.next + 1)
        self._take_images()
        self._take_body()
        return self.stretches

    def _take(self, role: Role, end: int) -> None:
        if end > self.next:
            self.has_prose = self.has_prose or role in PROSE_ROLES
            self.stretches.append(Stretch(role, self.next, end - 1))
            self.next = end

    # -- the top of the page --

    def _labels_start(self) -> int | None:
        """The first line of the header's labels: a known label, at most title and teaser between it and the menu."""
        if Form.LABEL not in self.forms:
            return None
        labels = self.forms.index(Form.LABEL)
        last_item = self._last_listed(labels)
        if labels == 0 or labels - last_item - 1 > _TITLE_AND_TEASER or Form.PROSE in self.forms[: last_item + 1]:
            return None
        return labels

    def _last_listed(self, limit: int) -> int:
        """The last dash or item before line `limit`, or -1."""
        return next((i for i in range(limit - 1, -1, -1) if self.forms[i] in _LISTED), -1)

    def _menu_end(self, labels: int | None) -> int:
        """Where the menu ends: behind its last dash or item, the heading of a last lone dash included."""
        limit = labels
        if limit is None:
            limit = self.forms.index(Form.PROSE) if Form.PROSE in self.forms else len(self.forms)
        last_item = self._last_listed(limit)
        end = 0
        if last_item >= 0 and self._is_menu(last_item, labels):
            end = last_item + 1
            if self.forms[last_item] is Form.DASH and end < len(self.lines) and not self._is_kind(end):
                end += 1
        while end < limit and self._belongs_to_menu(end):
            end += 1
        return end

    def _is_menu(self, last_item: int, labels: int | None) -> bool:
        """Whether the listed lines up to `last_item` are a menu: labels or a kind follow, or many come first."""
        if labels is not None or self._is_kind(last_item + 1):
            return True
        first = self.texts[0]
        starts_as_menu = self.forms[0] in _LISTED or first in MENU_HEADINGS or first in FRAME_LINES
        return starts_as_menu and sum(form in _LISTED for form in self.forms[: last_item + 1]) >= _MENU

    def _belongs_to_menu(self, i: int) -> bool:
        """A bare heading of the menu, or a line of the page frame such as *Newsroom*."""
        text = self.texts[i]
        if self._is_kind(i) and not self._is_kind(i + 1):
            return False
        return text in MENU_HEADINGS or FRAME_LINES.get(text) is Role.MENU

    def _is_kind(self, i: int) -> bool:
        if i >= len(self.lines) or self.forms[i] is not Form.SHORT:
            return False
        term = self.vocabulary.values.get(self.texts[i].casefold())
        return term is not None and term.kind is TermKind.KIND

    # -- between title and prose --

    def _take_images(self) -> None:
        """Images, their captions and the date line of older pages."""
        while self.next < len(self.lines):
            text = self.texts[self.next]
            if _IMAGE.fullmatch(text):
                role = Role.IMAGE
            elif is_date_line(text, self.vocabulary):  # "GRAZ, 3 June 2000 (OSCE)" ends as a caption does
                role = Role.DATE_LINE
            elif self._is_credited(text) or self._is_bare_caption():
                role = Role.CAPTION
            else:
                return
            self._take(role, self.next + 1)

    def _is_credited(self, text: str) -> bool:
        """Whether a caption's credit ends or begins the line; right behind an image any source may be credited."""
        if ends_with_credit(text) or _CREDIT_FIRST.match(text):
            return True
        is_behind_image = bool(self.stretches) and self.stretches[-1].role is Role.IMAGE
        return is_behind_image and _ANY_CREDIT.search(text, max(0, len(text) - 60)) is not None

    def _is_bare_caption(self) -> bool:
        """Whether the next line stands between an image and the dateline: its caption, without a credit."""
        if not self.stretches or self.stretches[-1].role is not Role.IMAGE or self.next + 1 >= len(self.lines):
            return False
        return not opens_with_dateline(self.texts[self.next], self.vocabulary) and opens_with_dateline(
            self.texts[self.next + 1], self.vocabulary
        )

    def _teaser_follows(self) -> bool:
        """Whether the next line is a copy or a cut of the line after it; only pages that name their kind have one."""
        if self.next + 1 >= len(self.lines) or all(stretch.role is not Role.KIND for stretch in self.stretches):
            return False
        teaser, paragraph = self.texts[self.next].rstrip(" .…"), self.texts[self.next + 1]
        return len(teaser) >= _SHORTEST_TEASER and paragraph.startswith(teaser)

    def _take_labels(self) -> None:
        """The labels, each with its values as one stretch."""
        while self.next < len(self.lines) and self.forms[self.next] is Form.LABEL:
            end = self.next + 1
            if self.lines[self.next].is_listed:  # "- Issued by:" / "- OSCE Secretariat"
                while end < len(self.lines) and self._is_listed_value(end):
                    end += 1
            elif not self._has_value(self.next) and end < len(self.lines) and self._is_bare_value(end):
                end += 1
                while end < len(self.lines) and self._is_field(end - 1) and self._is_field(end):
                    end += 1  # "Elections" / "Human rights"
            self._take(Role.LABEL, end)

    def _is_listed_value(self, i: int) -> bool:
        """Whether line `i` is an item, or what markup calls a value, however long."""
        is_called_so = self.roles[i] is Role.LABEL and self.forms[i] is not Form.LABEL
        return is_called_so or self.forms[i] in (Form.ITEM, Form.DASH)

    def _has_value(self, i: int) -> bool:
        """Whether the value of a label stands on its line: *Place: VIENNA*."""
        return bool(self.texts[i].partition(":")[2].strip())

    def _is_field(self, i: int) -> bool:
        """Whether the line is a field of work and nothing else."""
        term = self.vocabulary.values.get(self.texts[i].casefold())
        return term is not None and term.kind is TermKind.FIELD

    def _is_bare_value(self, i: int) -> bool:
        """Whether line `i` is the value of a label without a dash: short, and something that labels have for values."""
        return self.forms[i] is Form.SHORT and not self.texts[i].endswith(".") and i + 1 < len(self.lines)

    # -- the prose and what follows it --

    def _take_body(self) -> None:
        while self.next < len(self.lines):
            i = self.next
            role = self.roles[i] or FRAME_LINES.get(self.texts[i])
            if role is None and self.has_prose and (closing := self._closing_role(i)) is not None:
                self._take(closing, self._closing_end(closing))
            elif role in (Role.RELATED, Role.CONTACT):
                self._take_tail(role)
            elif role is not None:
                self._take(role, i + 1)
            elif self.texts[i][:3] in _RULES and _RULE.fullmatch(self.texts[i]):
                self._take_rule()
            else:
                self._take(self._body_role(i), i + 1)

    def _closing_role(self, i: int) -> Role | None:
        """What line `i` closes the page as; one that may as well be a label must stand at its very end."""
        role = closing_role(self.texts[i])
        if role is None or self.forms[i] is not Form.LABEL:
            return role
        return role if i + 1 == len(self.lines) or closing_role(self.texts[i + 1]) is not None else None

    def _closing_end(self, role: Role) -> int:
        """Where what closes the page ends: behind its line, or with the few short lines of a contact block."""
        return len(self.lines) if role is Role.CONTACT and self._is_contact_block() else self.next + 1

    def _is_contact_block(self) -> bool:
        """Whether few and short lines end the page behind the next one."""
        behind = self.forms[self.next + 1 : self.next + 2 + _CONTACT]
        return 0 < len(behind) <= _CONTACT and Form.PROSE not in behind

    def _take_tail(self, role: Role) -> None:
        """Everything from here to the end of the page, but for lines of the frame that are something else."""
        end = self.next + 1
        while end < len(self.lines) and FRAME_LINES.get(self.texts[end], role) is role:
            end += 1
        self._take(role, end)

    def _take_rule(self) -> None:
        """A ruled line; with few and short lines behind it, the contact block of older releases."""
        is_contact = self._is_contact_block()
        self._take(Role.CONTACT if is_contact else Role.FOOTER, len(self.lines) if is_contact else self.next + 1)

    def _body_role(self, i: int) -> Role:
        text = self.texts[i]
        if text.startswith("![") and _IMAGE.fullmatch(text):
            return Role.IMAGE
        if self.stretches and self.stretches[-1].role is Role.IMAGE and self._is_credited(text):
            return Role.CAPTION
        if self.lines[i].is_listed:
            return Role.LIST_ITEM
        if not self.has_prose and is_date_line(text, self.vocabulary):
            return Role.DATE_LINE
        if self.forms[i] is Form.SHORT and ends_with_credit(text):
            return Role.CAPTION
        return Role.HEADING if self._is_heading(i) else Role.PARAGRAPH

    def _is_heading(self, i: int) -> bool:
        """Short, begins like a title, does not end like a sentence, and prose follows: *Missions*."""
        text = self.texts[i]
        if self.forms[i] is not Form.SHORT or len(text) > _HEADING or not text[0].isupper():
            return False
        if text[-1] in ".,;:!?\"'-" or i + 1 >= len(self.lines):
            return False
        following = self.texts[i + 1]
        if following in FRAME_LINES:
            return False
        is_sentence = len(following) > len(text) and following.endswith((".", "!", "?", '"'))
        return is_sentence or self.forms[i + 1] in (Form.PROSE, Form.ITEM)
