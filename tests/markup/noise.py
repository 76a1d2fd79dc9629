"""Things that a page can hold more of and still say the same: scripts, hidden words, menus, pictures, white space.

>>> page = "<p>Words.</p><!-- <p>No.</p> --><script>s = '</p>'</script><p>More."
>>> [page[:place] for place in safe_places(page)]
['<p>Words.</p>']
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.markup.chrome import MENU, SHARE, UNREAD, slug

__all__ = ["NOISE", "add", "noisy", "safe_places"]

_MENU = "".join(f'<li><a href="/{slug(name)}">{name}</a></li>' for _, names in MENU[:2] for name in names)
_SHARE = "".join(f'<li><a href="//share.example.org/{slug(name)}">{name}</a></li>' for name in SHARE)

NOISE = {
    "script": '<script>var p = "<p>“No code is an island,” said Lidia Skript in June 1997.<\\/p>"; p < 3;</script>',
    "data": '<script type="application/json">{"said": "\\u201cAll data, no facts,\\u201d said Ion Datovici."}</script>',
    "style": "<style>p:before{content:'“Styles say nothing,” said 40 judges from Malta.'}</style>",
    "comment": f"<!-- <p>{UNREAD[0]}</p> <div hidden> -->",
    "conditional comment": f"<!--[if lt IE 9]><p>{UNREAD[1]}</p><![endif]-->",
    "template": f"<template><p>{UNREAD[2]}</p></template>",
    "noscript": f'<noscript>{UNREAD[3]}<img src="//stats.example.org/n.gif" alt=""></noscript>',
    "hidden": f"<div hidden><p>{UNREAD[4]}</p><ul><li>{UNREAD[0]}</li></ul></div>",
    "hidden from readers aloud": f'<div class="ghost" aria-hidden="true"><p>{UNREAD[1]}</p></div>',
    "no display": f'<div style="color:red;display:none"><h3>Drafts</h3><p>{UNREAD[2]}</p></div>',
    "no display, spaced": f'<section style="DISPLAY : none !important;"><p>{UNREAD[3]}</p></section>',
    "menu": f"<nav><h2>Sections</h2><ul>{_MENU}</ul></nav>",
    "share links": f'<ul class="share social-links">{_SHARE}</ul>',
    "pixel": '<img src="//stats.example.org/p.gif?said=1" width="1" height="1" alt="">',
    "drawing": "<svg viewBox='0 0 9 9'><title>“Drawn,” said Vera Linija.</title><path d='M0 0h9'/></svg>",
    "frame": '<iframe src="//video.example.org/1" width="560" title="“Watch me,” said Ivo Okvir."></iframe>',
    "empty paragraphs": "<p></p><p>&nbsp;</p><div><span> </span></div>",
    "white space": "\n\n\t   \r\n  \n",
}
"""Kinds of noise, each as HTML that may stand between two blocks."""

_OPAQUE = r"<!--.*?-->|<(script|style|template|noscript|textarea|select|head)\b.*?</\1>"
_GAP = r"(?P<gap></(?:p|ul|dl|figure|h[1-6])>)"
_TWO_BREAKS = r"(?P<breaks>(?=<br>\s*<br>))"
_PLACE = re.compile(f"{_OPAQUE}|{_GAP}|{_TWO_BREAKS}", re.DOTALL | re.IGNORECASE)


def safe_places(page: str) -> list[int]:
    """The offsets between two blocks, never inside a script, a comment or the like."""
    return [found.end() for found in _PLACE.finditer(page) if found.lastgroup in ("gap", "breaks")]


def add(page: str, additions: Iterable[tuple[int, str]]) -> str:
    """The page with pieces put in at offsets of the page as it was."""
    pieces, position = [], 0
    for place, piece in sorted(additions):
        pieces += [page[position:place], piece]
        position = place
    return "".join([*pieces, page[position:]])


def noisy(page: str) -> SearchStrategy[str]:
    """The page with some noise in up to a dozen places."""
    place, piece = st.sampled_from(safe_places(page)), st.sampled_from(sorted(NOISE.values()))
    return st.lists(st.tuples(place, piece), min_size=1, max_size=12).map(lambda additions: add(page, additions))
