"""Lines of copies that belong to nobody's prose: addresses, links, sources, blocks for the press.

A line is told by its whole form; a sentence that merely speaks of an address is prose.
"""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.model import Role

__all__ = ["closing_role", "is_run_of_links"]

_LONGEST = 300  # characters of a line that closes a page

# In the order in which they are tried, each with the line that asked for it.
_CLOSING_LINES: tuple[tuple[Role, Pattern], ...] = (
    # press@osce.org / [email protected] / E-mail: press@osce.org
    (Role.CONTACT, Pattern(r"(?:[Ee]-?mail:\ ?)?(?:\[email.protected\]|[\w.+-]{1,64}@[\w.-]{1,80})")),
    # Tel.: +43 1 514 36 0 / Office: + 43 1 51436 6180 / Mobile: +382 67 259 063
    (Role.CONTACT, Pattern(r"(?:Tel|Phone|Telephone|Office|Mobile|Cell|Fax)\.?:?\ ?\+?[\d\ ()/-]{5,40}")),
    # For further information, please contact ...
    (
        Role.CONTACT,
        Pattern(r"For\ (?:further|more|additional)\ information,?\ (?:please\ )?(?:call|contact|e-?mail)\ .{1,250}"),
    ),
    # For further information, please visit ... / For PDF attachments ..., please visit ...
    (Role.FOOTER, Pattern(r"For\ [\w\ ]{3,80},?\ (?:please\ )?(?:visit|see):?\ \S{4,120}")),
    # read more / …read more / Read more: https://www.example.org/x
    (
        Role.RELATED,
        Pattern(r"(?:…|\.{3})?\ ?[Rr]ead\ (?:more|the\ original)(?:\ ?(?::|at|on)\ ?\S{1,200})?(?:\ ?(?:>|»|\.{3})+)?"),
    ),
    # Source: OSCE / Source: www.osce.org
    (Role.FOOTER, Pattern(r"Source(?::\ ?|\ -\ )(?:[A-ZÀ-Þ][\w\ ,:/-]{1,80}|[\w.-]{2,60}\.[a-z]{2,6}(?:/\S{0,120})?)")),
    # Categories: Central Europe / Tags: elections, youth
    (Role.FOOTER, Pattern(r"(?:Categories|Filed\ under|Keywords|Tags|Topics):\ [^.!?\"]{2,160}")),
    # Please refer to the attached file.
    (Role.FOOTER, Pattern(r"Please\ (?:refer\ to|see|find)\ the\ attached\ (?:document|file|PDF)s?\.?")),
    # The views expressed in this press release do not necessarily reflect those of the OSCE Chairmanship ...
    (
        Role.DISCLAIMER,
        Pattern(
            r"The\ (?:opinions|views)\ expressed\ (?:here|in\ this\ [\w\ ]{3,30})\ "
            r"do\ not\ (?:necessarily\ )?reflect\ .{1,200}"
        ),
    ),
    # https://www.osce.org/node/1
    (Role.FOOTER, Pattern(r"https?://\S{1,250}")),
    # This content is also available in ... / This page is available in ...
    (Role.FOOTER, Pattern(r"This\ (?:article|content|page)\ is\ (?:also\ )?available\ (?:at|in|on)\ .{1,200}")),
)
_FIRST_CHARACTERS = frozenset("CEFKMOPRST[….") | frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def closing_role(text: str) -> Role | None:
    """What the line is, if it closes a page."""
    if len(text) > _LONGEST or text[0] not in _FIRST_CHARACTERS:
        return None
    return next((role for role, pattern in _CLOSING_LINES if pattern.fullmatch(text)), None)


# "A well for OshRangers share one mapOSCE Mission": titles meet without a space. "YouTube" does so alone.
_MEETING_TITLES = Pattern(r"[a-zß-ÿ]{2}[A-ZÀ-Þ][\w\ ]")
_SHORTEST_RUN = 40  # characters


def is_run_of_links(text: str) -> bool:
    """Whether the line is the titles of other pages, run together, and no sentence."""
    if len(text) < _SHORTEST_RUN or not text[-1].isalnum():
        return False
    return sum(1 for _ in _MEETING_TITLES.finditer(text)) > 1
