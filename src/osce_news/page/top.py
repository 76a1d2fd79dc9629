"""The top of a page: menu, kind, title, teaser and labels, down to the first line of the body.

No menu is listed anywhere; a menu is told by its structure (dashes, and items with dashes, before the first prose) and,
where a copy has lost the dashes, by the words that every menu uses as headings.
"""

from __future__ import annotations

from osce_news._calendar import read_date
from osce_news._lazy import Pattern
from osce_news.model import Role, TermKind
from osce_news.page.closing import closing_role
from osce_news.page.cursor import Cursor
from osce_news.page.dateline import is_date_line
from osce_news.page.lines import Form, label_of
from osce_news.page.pictures import take_pictures
from osce_news.vocabulary import Slot
from osce_news.vocabulary.wording import FRAME_LINES, MENU_HEADINGS

__all__ = ["take_marked_up_top", "take_top"]

_HEADER_ROLES = frozenset({Role.KIND, Role.TITLE, Role.TEASER, Role.LABEL, Role.DATE_LINE, Role.CAPTION})
_TITLE_AND_TEASER = 5  # lines that may stand between menu and labels: kind, title, teaser, and two to spare
_MENU = 3  # items that make a menu where neither kind nor label follows
_SHORTEST_TEASER = 40  # characters
_LISTED = Form.DASH + Form.ITEM
_TRAIL = "You are here"  # "You are here" / "Central Europe"
_FEED = Pattern(r"Subscribe\ to\ .{1,60}\ feed | Updated:\ [0-9]{1,2}\ .{3,40}\ ago")


def take_top(cursor: Cursor) -> None:
    """Take everything above the body."""
    labels = _labels_start(cursor)
    cursor.take(Role.MENU, _menu_end(cursor, labels))
    if cursor.is_kind(cursor.next):
        cursor.take(Role.KIND, cursor.next + 1)
    if _is_date_above_title(cursor):
        cursor.take(Role.DATE_LINE, cursor.next + 1)
    if not cursor.is_done and cursor.next != labels:
        cursor.take(Role.TITLE, cursor.next + 1)
    take_pictures(cursor)
    if labels is not None:
        cursor.take(Role.TEASER, labels)
        _take_labels(cursor)
    elif _teaser_follows(cursor):
        cursor.take(Role.TEASER, cursor.next + 1)
    take_pictures(cursor)


def take_marked_up_top(cursor: Cursor) -> None:
    """Take the lines of a header that is marked up line by line."""
    while not cursor.is_done and (role := cursor.roles[cursor.next]) in _HEADER_ROLES and role is not None:
        if role is Role.LABEL and cursor.forms[cursor.next] == Form.LABEL:
            _take_labels(cursor)
        else:
            cursor.take(role, cursor.next + 1)
    take_pictures(cursor)


# -- the menu ---------------------------------------------------------------------------------------------------------


def _menu_end(cursor: Cursor, labels: int | None) -> int:
    """Where the menu ends: behind its last dash or item, the heading of a last lone dash included."""
    limit = labels
    if limit is None:
        prose = cursor.forms.find(Form.PROSE)
        limit = prose if prose >= 0 else len(cursor.lines)
    last_item = _last_listed(cursor, limit)
    end = 0
    if last_item >= 0 and _is_menu(cursor, last_item, labels):
        end = last_item + 1
        if cursor.forms[last_item] == Form.DASH and end < len(cursor.lines) and not cursor.is_kind(end):
            end += 1
    while end < limit and _belongs_to_menu(cursor, end):
        end += 1
    return end


def _last_listed(cursor: Cursor, limit: int) -> int:
    """The last dash or item before line `limit`, or -1."""
    return max(cursor.forms.rfind(form, 0, limit) for form in _LISTED)


def _is_menu(cursor: Cursor, last_item: int, labels: int | None) -> bool:
    """Whether the listed lines up to `last_item` are a menu: labels or a kind follow, or many come first."""
    if labels is not None or cursor.is_kind(last_item + 1):
        return True
    first = cursor.texts[0]
    starts_as_menu = cursor.forms[0] in _LISTED or first in MENU_HEADINGS or first in FRAME_LINES
    return starts_as_menu and sum(cursor.forms.count(form, 0, last_item + 1) for form in _LISTED) >= _MENU


def _belongs_to_menu(cursor: Cursor, i: int) -> bool:
    """A bare heading of the menu, or a line of the page frame such as *Newsroom*."""
    text = cursor.texts[i]
    if cursor.is_kind(i) and not cursor.is_kind(i + 1):
        return False
    if i > 0 and cursor.texts[i - 1] == _TRAIL:
        return True
    return text in MENU_HEADINGS or FRAME_LINES.get(text) is Role.MENU or _FEED.fullmatch(text) is not None


def _is_date_above_title(cursor: Cursor) -> bool:
    """*14 April 2019* above a title; above prose it is the title."""
    i = cursor.next
    if i + 2 >= len(cursor.lines) or cursor.forms[i + 1] != Form.SHORT:
        return False
    return is_date_line(cursor.texts[i], cursor.vocabulary)


# -- teaser and labels ------------------------------------------------------------------------------------------------


def _labels_start(cursor: Cursor) -> int | None:
    """The first line of the header's labels: a known label, at most title and teaser between it and the menu."""
    labels = cursor.forms.find(Form.LABEL)
    last_item = _last_listed(cursor, labels)
    if labels <= 0 or labels - last_item - 1 > _TITLE_AND_TEASER or Form.PROSE in cursor.forms[: last_item + 1]:
        return None
    return None if _is_below_prose(cursor, labels) else labels


def _is_below_prose(cursor: Cursor, i: int) -> bool:
    """Whether line `i`, a label without a dash, stands in the body, below a paragraph that is no teaser.

    That is *Source: that is what she calls the cellar.* anywhere, and *Source: OSCE* at the end of a page.
    """
    paragraphs = cursor.forms.count(Form.PROSE, 0, i)
    if cursor.lines[i].is_listed or paragraphs == 0:
        return False
    if paragraphs > 1 or cursor.texts[i].endswith("."):
        return True
    return all(closing_role(text) is not None for text in cursor.texts[i:])


def _teaser_follows(cursor: Cursor) -> bool:
    """Whether the next line is a copy or a cut of the line after it; only pages that name their kind have one."""
    if cursor.next + 1 >= len(cursor.lines) or all(stretch.role is not Role.KIND for stretch in cursor.stretches):
        return False
    teaser, paragraph = cursor.texts[cursor.next].rstrip(" .…"), cursor.texts[cursor.next + 1]
    return len(teaser) >= _SHORTEST_TEASER and paragraph.startswith(teaser)


def _take_labels(cursor: Cursor) -> None:
    """Take the labels, each with its values as one stretch."""
    while not cursor.is_done and cursor.forms[cursor.next] == Form.LABEL:
        listed = cursor.lines[cursor.next].is_listed
        cursor.take(Role.LABEL, _listed_values_end(cursor) if listed else _bare_values_end(cursor))


def _listed_values_end(cursor: Cursor) -> int:
    """Behind the values of a label with a dash: "- Issued by:" / "- OSCE Secretariat"."""
    end = cursor.next + 1
    while end < len(cursor.lines) and (cursor.forms[end] in _LISTED or _is_called_value(cursor, end)):
        end += 1
    return end


def _is_called_value(cursor: Cursor, i: int) -> bool:
    """Whether the markup calls line `i` a value, however long it is."""
    return cursor.roles[i] is Role.LABEL and cursor.forms[i] != Form.LABEL


def _bare_values_end(cursor: Cursor) -> int:
    """Behind the values of a label without a dash: "Fields of work:" / "Elections" / "Human rights"."""
    end = cursor.next + 1
    if cursor.texts[cursor.next].partition(":")[2].strip() or not _is_bare_value(cursor, end):
        return end
    end += 1
    while cursor.is_value(end - 1, *_SEVERAL) and cursor.is_value(end, *_SEVERAL):
        end += 1
    return end


_SEVERAL = (TermKind.FIELD, TermKind.BODY)  # what a label may have several of, each on a line


def _is_bare_value(cursor: Cursor, i: int) -> bool:
    """Whether line `i` is a value of the label above it: short, no sentence, and a date where one belongs."""
    if i + 1 >= len(cursor.lines) or cursor.forms[i] != Form.SHORT or cursor.texts[i].endswith("."):
        return False
    label = label_of(cursor.texts[i - 1], cursor.vocabulary)
    return label is None or label[1] is not Slot.ISSUED_ON or read_date(cursor.texts[i]) is not None
