"""The body of a page and what closes it: paragraphs, headings, list items, pictures; related links and contacts."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.model import Role
from osce_news.page.closing import closing_role, is_run_of_links
from osce_news.page.cursor import Cursor
from osce_news.page.dateline import is_date_line
from osce_news.page.lines import Form, ends_as_sentence
from osce_news.page.pictures import ends_with_credit, picture_role
from osce_news.vocabulary.wording import FRAME_LINES

__all__ = ["take_body"]

_HEADING = 90  # characters of the longest heading
_CONTACT = 12  # lines that a contact block may have
_SHORTEST_CUT = 20  # characters that tell which line of the frame breaks off

_RULE = Pattern(r"[-_=*]{3,}")
_RULES = ("---", "___", "===", "***")
_NO_HEADING_END = frozenset(".,;:!?\"'-")


def take_body(cursor: Cursor) -> None:
    """Take all lines that are left."""
    questions: int | None = None
    while not cursor.is_done:
        i = cursor.next
        role = cursor.roles[i] or _frame_role(cursor, i)
        if role is None and cursor.has_prose and (closing := _closing_role(cursor, i)) is not None:
            cursor.take(closing, _closing_end(cursor, closing))
        elif role is not None and _opens_tail(cursor, role):
            cursor.take(role, _tail_end(cursor, role))
        elif role is not None and role is not Role.CONTACT:
            cursor.take(role, i + 1)
        elif cursor.texts[i][:3] in _RULES and _RULE.fullmatch(cursor.texts[i]):
            _take_rule(cursor)
        else:
            if questions is None and cursor.texts[i][-1] == "?":
                questions = _count_questions(cursor)
            cursor.take(_prose_role(cursor, asks=(questions or 0) > 1), i + 1)


# -- what closes the page ---------------------------------------------------------------------------------------------


def _frame_role(cursor: Cursor, i: int) -> Role | None:
    """What line `i` is as a line of the frame; the last line of a page that breaks off may be the beginning of one."""
    text = cursor.texts[i]
    role = FRAME_LINES.get(text)
    if role is not None or i + 1 < len(cursor.lines) or len(text) < _SHORTEST_CUT:
        return role
    return next((role for line, role in FRAME_LINES.items() if line.startswith(text)), None)


def _closing_role(cursor: Cursor, i: int) -> Role | None:
    """What line `i` closes the page as; one that may as well be a label must stand at its very end."""
    is_last = i + 1 == len(cursor.lines)
    role = closing_role(cursor.texts[i])
    if role is None:
        return Role.RELATED if is_last and is_run_of_links(cursor.texts[i]) else None
    if cursor.forms[i] != Form.LABEL:
        return role
    return role if is_last or closing_role(cursor.texts[i + 1]) is not None else None


def _closing_end(cursor: Cursor, role: Role) -> int:
    """Where what closes the page ends: behind its line, or with the few short lines of a contact block."""
    return _contact_end(cursor) or cursor.next + 1 if role is Role.CONTACT else cursor.next + 1


def _contact_end(cursor: Cursor) -> int | None:
    """Where the contact block ends that the next line opens: at the end of the page, or at a line of the frame.

    The lines behind the first are few, and none of them is prose; else there is no such block.
    """
    first = cursor.next + 1
    for i in range(first, min(len(cursor.lines), first + _CONTACT + 1)):
        if (_frame_role(cursor, i) or Role.CONTACT) is not Role.CONTACT:
            return i
        if _is_prose(cursor, i):
            return None
    return len(cursor.lines) if first < len(cursor.lines) <= first + _CONTACT else None


def _is_prose(cursor: Cursor, i: int) -> bool:
    return cursor.forms[i] == Form.PROSE and closing_role(cursor.texts[i]) is None


def _opens_tail(cursor: Cursor, role: Role) -> bool:
    """*Read more on this topic*; *Contacts*, unless it is a heading above prose."""
    if role is Role.CONTACT:
        return cursor.next + 1 == len(cursor.lines) or not _is_prose(cursor, cursor.next + 1)
    return role is Role.RELATED


def _tail_end(cursor: Cursor, role: Role) -> int:
    """The end of the page, or the line of the frame before it that is something else."""
    end = cursor.next + 1
    while end < len(cursor.lines) and (_frame_role(cursor, end) or role) is role:
        end += 1
    return end


def _take_rule(cursor: Cursor) -> None:
    """Take a ruled line; with few and short lines behind it, the contact block of older releases."""
    end = _contact_end(cursor)
    cursor.take(Role.FOOTER if end is None else Role.CONTACT, end or cursor.next + 1)


# -- prose and headings -----------------------------------------------------------------------------------------------


def _prose_role(cursor: Cursor, *, asks: bool) -> Role:
    i = cursor.next
    picture = picture_role(cursor)
    if picture is not None:
        return picture
    if cursor.lines[i].is_listed:
        return Role.LIST_ITEM
    if not cursor.has_prose and is_date_line(cursor.texts[i], cursor.vocabulary):
        return Role.DATE_LINE
    if cursor.forms[i] == Form.SHORT and ends_with_credit(cursor.texts[i]):  # "... in Belgrade (OSCE/Name)"
        return Role.CAPTION
    is_heading = _is_heading(cursor, i) or (asks and cursor.has_prose and _is_question(cursor, i))
    return Role.HEADING if is_heading else Role.PARAGRAPH


def _is_heading(cursor: Cursor, i: int) -> bool:
    """Short, begins like a title, does not end like a sentence, and prose follows: *Missions*; or all in capitals."""
    text = cursor.texts[i]
    if _is_in_capitals(cursor, i):
        return True
    return text[-1] not in _NO_HEADING_END and _stands_above_prose(cursor, i)


def _is_in_capitals(cursor: Cursor, i: int) -> bool:
    """*OPERATIONAL REMARKS*, the last line too; a single word needs something below it, and *VIENNA,* is cut off."""
    text = cursor.texts[i].rstrip(":")
    if not text.isupper() or cursor.forms[i] != Form.SHORT or not text[-1].isalnum() or len(text) > _HEADING:
        return False
    return text[0].isalpha() and (" " in text or i + 1 < len(cursor.lines))


def _stands_above_prose(cursor: Cursor, i: int) -> bool:
    text = cursor.texts[i]
    if cursor.forms[i] != Form.SHORT or len(text) > _HEADING or not text[0].isupper():
        return False
    if i + 1 >= len(cursor.lines) or cursor.texts[i + 1] in FRAME_LINES:
        return False
    following = cursor.texts[i + 1]
    is_sentence = len(following) > len(text) and ends_as_sentence(following)
    return is_sentence or cursor.forms[i + 1] in (Form.PROSE, Form.ITEM)


def _is_question(cursor: Cursor, i: int) -> bool:
    """*How many storks are there?* above prose that is no speech."""
    if cursor.texts[i][-1] != "?" or not _stands_above_prose(cursor, i):
        return False
    return cursor.texts[i + 1][0] != '"'


def _count_questions(cursor: Cursor) -> int:
    """How many questions stand above prose; one alone is the author's, several are headings."""
    return sum(_is_question(cursor, i) for i in range(cursor.next, len(cursor.lines)))
