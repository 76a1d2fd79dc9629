"""Images and their captions, which stand between title and prose or in the midst of it."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.model import Role
from osce_news.page.cursor import Cursor
from osce_news.page.dateline import is_date_line, opens_with_dateline

__all__ = ["ends_with_credit", "picture_role", "take_pictures"]

_IMAGE = Pattern(r"!\[[^\]\n]*\]\([^)\n]*\)")  # ![](https://www.osce.org/files/imagecache/...)
_CAPTION_END = Pattern(r"Photo\ details$ | \((?:OSCE|Photo)(?:/[^()\n]{1,60})?\)(?:\ Photo\ details)?$")
_CREDIT_FIRST = Pattern(r"\((?:OSCE|Photo)(?:/[^()\n]{1,60})?\)\S")  # "(OSCE/Milan Obradovic)Students in ..."
_ANY_CREDIT = Pattern(r"\ \([A-ZÀ-Þ][^()\n]{2,50}\)$")  # "... in Belgrade. (FoNet Agency)"
# "599990 Public Affairs Unit, OSCE Mission to Serbia Ana Anić": number, unit and author, as aggregators print them.
_AUTHOR = Pattern(r"[0-9]{4,7}\ [^\W\d_a-z][^.!?]{2,150}")


def take_pictures(cursor: Cursor) -> None:
    """Take what stands between title and prose: images, their captions, the date line of older pages and copies."""
    while not cursor.is_done:
        text = cursor.texts[cursor.next]
        role = picture_role(cursor)
        if role is not Role.IMAGE and is_date_line(text, cursor.vocabulary):  # "GRAZ, 3 June 2000 (OSCE)", no caption
            role = Role.DATE_LINE
        elif role is None and (_is_credited(cursor, text) or _is_bare_caption(cursor)):
            role = Role.CAPTION
        elif role is None and cursor.last_role is Role.DATE_LINE and _AUTHOR.fullmatch(text):
            role = Role.CONTACT
        if role is None:
            return
        cursor.take(role, cursor.next + 1)


def picture_role(cursor: Cursor) -> Role | None:
    """Whether the next line is an image, or the credited caption right behind one."""
    text = cursor.texts[cursor.next]
    if text.startswith("![") and _IMAGE.fullmatch(text):
        return Role.IMAGE
    is_caption = cursor.last_role is Role.IMAGE and _is_credited(cursor, text)
    return Role.CAPTION if is_caption else None


def ends_with_credit(text: str) -> bool:
    """Whether the line ends as the caption of a picture does: ``(OSCE/Name)``."""
    return _CAPTION_END.search(text, max(0, len(text) - 100)) is not None


def _is_credited(cursor: Cursor, text: str) -> bool:
    """Whether a caption's credit ends or begins the line; right behind an image any source may be credited."""
    if ends_with_credit(text) or _CREDIT_FIRST.match(text):
        return True
    return cursor.last_role is Role.IMAGE and _ANY_CREDIT.search(text, max(0, len(text) - 60)) is not None


def _is_bare_caption(cursor: Cursor) -> bool:
    """Whether the next line stands between an image and the dateline: its caption, without a credit."""
    if cursor.last_role is not Role.IMAGE or cursor.next + 1 >= len(cursor.lines):
        return False
    here, below = cursor.texts[cursor.next], cursor.texts[cursor.next + 1]
    return not opens_with_dateline(here, cursor.vocabulary) and opens_with_dateline(below, cursor.vocabulary)
