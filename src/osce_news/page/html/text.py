"""All that an HTML page shows, as text: menus, entries and footers too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osce_news.page.html.document import NEVER_SHOWN, parsed
from osce_news.page.html.tree import HtmlLine, read_html_lines

__all__ = ["text_of_html"]


def text_of_html(html: str) -> str:
    """The lines that `html` shows, items of lists with a dash.

    Raises `TooLargeError` where its nesting or a tag is beyond the limits.
    """
    tree = parsed(html)
    return "" if tree.body is None else "\n".join(_shown(read_html_lines(tree.body, NEVER_SHOWN)))


def _shown(lines: Sequence[HtmlLine]) -> Iterator[str]:
    for line in lines:
        if any(box.is_hidden for box in line.box.chain()):
            continue
        yield f"- {line.text}" if line.box.tag == "li" else line.text
