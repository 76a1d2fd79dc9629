"""A page read with a profile: what the site's pages share is laid aside, the rest is read, and both are woven together.

The layout is read twice. The first reading tells what it knows by itself: a menu by its dashes, a label with its
values, what closes a page. That stays. Any other line that the site shares (a menu entry that looks like a title, a
footer that looks like a paragraph) is laid aside and never reaches the second reading. Woven in again, it is menu up to
the first prose, and footer behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from osce_news.model import Role
from osce_news.page.blocks import cut_into_stretches
from osce_news.page.boilerplate import BoilerplateProfile
from osce_news.page.lines import Form, Line, Lines
from osce_news.page.stretches import PROSE_ROLES, Stretch
from osce_news.vocabulary import Vocabulary

__all__ = ["cut_with_profile"]

_OWN_ROLES = PROSE_ROLES | {Role.TITLE, Role.TEASER, Role.DATE_LINE, Role.IMAGE, Role.CAPTION, Role.HEADING}
_CLOSING_ROLES = frozenset({Role.RELATED, Role.CONTACT, Role.DISCLAIMER, Role.FOOTER})
_SENTENCE_ENDS = (".", "!", "?", '"')


def cut_with_profile(
    lines: Lines, vocabulary: Vocabulary, profile: BoilerplateProfile, roles: Sequence[Role | None] | None = None
) -> list[Stretch]:
    """What each line of a page is, as `cut_into_stretches` says it; every line is in exactly one stretch."""
    shared = profile.shares(lines.texts)
    if all(shared):
        return _weave((), (), len(lines))
    stretches = cut_into_stretches(lines, vocabulary, roles)
    kept = list(_kept(lines, stretches, shared))
    if len(kept) == len(lines):
        return stretches
    rest = Lines([lines.texts[i] for i in kept], "".join(lines.forms[i] for i in kept))
    kept_roles = None if roles is None else [roles[i] for i in kept]
    return _weave(cut_into_stretches(rest, vocabulary, kept_roles), kept, len(lines))


def _kept(lines: Lines, stretches: Iterable[Stretch], shared: Sequence[bool]) -> Iterator[int]:
    """The lines that are the page's own, and the shared ones of which the layout knows what they are."""
    title = shared.index(False)
    behind_prose = False
    for stretch in stretches:
        is_known = _is_known(stretch, shared, below_title=stretch.first > title, behind_prose=behind_prose)
        for i in range(stretch.first, stretch.last + 1):
            is_label = lines.forms[i] == Form.LABEL and i > title and not behind_prose
            if is_known or is_label or not shared[i]:
                yield i
            behind_prose = behind_prose or (not shared[i] and _is_prose(stretch.role, lines[i]))


def _is_prose(role: Role, line: Line) -> bool:
    return role in PROSE_ROLES and (line.form == Form.PROSE or line.text.endswith(_SENTENCE_ENDS))


def _is_known(stretch: Stretch, shared: Sequence[bool], *, below_title: bool, behind_prose: bool) -> bool:
    """Whether shared lines may be what the layout says that they are."""
    if stretch.role is Role.KIND:  # right above a title of the page's own; else it is an entry of the menu
        return not all(shared[stretch.last + 1 : stretch.last + 2])
    if stretch.role is Role.LABEL:  # below a title; *Location: 5 Lake Street* at the top of each page is none
        return below_title
    if stretch.role in _CLOSING_ROLES:  # *Contacts* above the prose is an entry of the menu
        return behind_prose
    return stretch.role not in _OWN_ROLES


def _weave(stretches: Iterable[Stretch], kept: Sequence[int], count: int) -> list[Stretch]:
    """The stretches of the lines `kept`, and between them those of all others of the `count` lines."""
    woven: list[Stretch] = []
    frame = Role.MENU
    done = 0
    for role, first, last in _pieces(stretches, kept):
        _append(woven, frame, done, first - 1)
        _append(woven, role, first, last)
        if role in PROSE_ROLES:
            frame = Role.FOOTER
        done = last + 1
    _append(woven, frame, done, count - 1)
    return woven


def _pieces(stretches: Iterable[Stretch], kept: Sequence[int]) -> Iterator[Stretch]:
    """The stretches by the lines of the whole page, cut where a line was laid aside; a label keeps its values."""
    for role, first, last in stretches:
        start = first
        for i in range(first, last):
            if kept[i + 1] > kept[i] + 1 and role is not Role.LABEL:
                yield Stretch(role, kept[start], kept[i])
                start = i + 1
        yield Stretch(role, kept[start], kept[last])


def _append(woven: list[Stretch], role: Role, first: int, last: int) -> None:
    """Add a stretch, unless it is empty; menu joins menu, and footer footer."""
    if first > last:
        return
    if role in (Role.MENU, Role.FOOTER) and woven and woven[-1].role is role:
        first = woven.pop().first
    woven.append(Stretch(role, first, last))
