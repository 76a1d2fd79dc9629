"""Pages of the documentation of which a command writes a part: what it measured, between two comments."""

from __future__ import annotations

__all__ = ["BEGIN", "END", "with_figures"]

BEGIN, END = "<!-- figures: begin -->\n", "<!-- figures: end -->\n"


def with_figures(page: str, figures: str) -> str:
    """The page with `figures` in the place of those that it has.

    Raises `ValueError` where it has no place for them.
    """
    before, begun, rest = page.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        raise ValueError(f"the page has no place for figures: {BEGIN.strip()} ... {END.strip()}")
    return "".join((before, BEGIN, figures, END, after))
