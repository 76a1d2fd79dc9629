"""Floods of bytes: encodings that are right, wrong, declared, marked, cut; and floods of the entries of listings."""

from __future__ import annotations

from tests.floods.flood import Flood
from tests.floods.tags import HEAD, PROSE

__all__ = ["BYTES", "ENTRIES"]

_PARAGRAPH = f"<p>{PROSE}</p>"
_MARKS = {"utf-8": "\ufeff", "utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}


def _declared(charset: str, unit: str, codec: str) -> Flood:
    return Flood("bytes", unit, f"<meta charset={charset}>" + HEAD, codec=codec)


def _marked(unit: str, codec: str, tail: str = "") -> Flood:
    return Flood("bytes", unit, "\ufeff" + HEAD, tail, codec)


BYTES = {
    "ASCII": Flood("bytes", _PARAGRAPH, HEAD),
    "letters of two bytes": Flood("bytes", "<p>Žuta kuća je čista.</p>", HEAD),
    "letters of four bytes": Flood("bytes", "\U0001f600", HEAD),
    "UTF-8 with a mark": _marked(_PARAGRAPH, "utf-8"),
    "marks again and again": _marked("\ufeff", "utf-8"),
    "UTF-16, little end first": _marked(_PARAGRAPH, "utf-16-le"),
    "UTF-16, big end first": _marked("<p>Žuta kuća je čista.</p>", "utf-16-be"),
    "UTF-16 of halves": _marked("\ud800", "utf-16-le"),
    "UTF-16 without a mark": Flood("bytes", _PARAGRAPH, HEAD, codec="utf-16-le"),
    "invalid bytes": Flood("bytes", "\udcff", HEAD),
    "invalid bytes and letters": Flood("bytes", "a\udcff ", HEAD),
    "bytes that go on": Flood("bytes", "\udc80", HEAD),
    "characters that break off": Flood("bytes", "\udce2\udc82 ", HEAD),
    "surrogates": Flood("bytes", "\udced\udca0\udc80", HEAD),
    "overlong forms": Flood("bytes", "\udcc0\udc80", HEAD),
    "invalid bytes behind a mark": _marked("\udcff\udcfe", "utf-8"),
    "NULs": Flood("bytes", "\0", HEAD),
    "NULs and letters": Flood("bytes", "a\0", HEAD),
    "control characters": Flood("bytes", "\x01\x1b[31m", HEAD),
    "bytes of windows-1252": Flood("bytes", "<p>caf\udce9 \udc93word\udc94</p>", HEAD),
    "declared windows-1252": _declared("windows-1252", "<p>Café “Zürich”.</p>", "cp1252"),
    "declared windows-1251": _declared("windows-1251", "<p>Миссия открыла курсы.</p>", "cp1251"),
    "declared windows-1251, in UTF-8": _declared("windows-1251", "<p>Миссия открыла курсы.</p>", "utf-8"),
    "declared UTF-8, in windows-1252": _declared("utf-8", "<p>Café “Zürich”.</p>", "cp1252"),
    "declared UTF-16, in UTF-8": _declared("utf-16", "<p>Žuta kuća.</p>", "utf-8"),
    "declared koi8-r": _declared("koi8-r", "<p>Миссия открыла курсы.</p>", "koi8-r"),
    "declared shift_jis": _declared("shift_jis", "<p>日本</p>", "shift_jis"),
    "declared shift_jis, invalid": _declared("shift_jis", "\udc81\udcff", "utf-8"),
    "declared gb18030": _declared("gb18030", "<p>联通</p>", "gb18030"),
    "declared big5, invalid": _declared("big5", "\udc81", "utf-8"),
    "declared euc_kr, cut": _declared("euc_kr", "<p>도시</p>", "euc_kr"),
    "declarations without end": Flood("bytes", "<meta charset", "", HEAD),
    "declarations of no set": Flood("bytes", "<meta charset={}>", "", HEAD),
    "declarations of XML": Flood("bytes", "<?xml encoding='", "", HEAD),
    "carriage returns": Flood("bytes", "x\r", HEAD),
    "line ends of windows": Flood("bytes", f"<pre>{PROSE}\r\n\r\n</pre>", HEAD),
}

_NEWS = "Newsroom\n"
ENTRIES = {
    name: Flood("entries", unit, _NEWS)
    for name, unit in {
        "entries": "OSCE trains judges\nPublishing date: 5 May 2010\n",
        "other entries": "OSCE trains {}\nPublishing date: 5 May 2010\nTIRANA, 5 May 2010 - Some {} judges met...\n",
        "entries with labels": "OSCE trains {}\nPublishing date: 5 May 2010\nContent type: News\nWhat we do: Youth\n",
        "dates": "Publishing date: 5 May 2010\n",
        "titles": "OSCE trains {}\n",
        "blank lines": "OSCE trains {}\n\n\nPublishing date: 5 May 2010\n\n",
        "teasers": "OSCE trains judges\nPublishing date: 5 May 2010\n" + f"{PROSE}\n" * 9,
        "values without end": "Publishing date: 5 May 2010\nWhat we do: Policing, Human rights, {}, \n",
    }.items()
}
