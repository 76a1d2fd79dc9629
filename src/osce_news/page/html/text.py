"""All that an HTML page shows, as text: menus, entries and footers too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osce_news.page.html.document import encoded
from osce_news.page.html.limits import check_limits
from osce_news.page.html.tree import HtmlLine, read_html_lines

__all__ = ["text_of_html"]

# Elements whose text is never shown.
_NEVER_SHOWN = "canvas head iframe noembed noframes noscript object script select style svg template textarea".split()


def text_of_html(html: str) -> str:
    """The lines that `html` shows, items of lists with a dash.

    Raises `TooLargeError` where its nesting or a tag is beyond the limits.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - loaded when first needed

    check_limits(html)
    tree = LexborHTMLParser(encoded(html))
    tree.strip_tags(_NEVER_SHOWN)
    return "" if tree.body is None else "\n".join(_shown(read_html_lines(tree.body)))


def _shown(lines: Sequence[HtmlLine]) -> Iterator[str]:
    for line in lines:
        if any(box.is_hidden for box in line.box.chain()):
            continue
        yield f"- {line.text}" if line.box.tag == "li" else line.text
