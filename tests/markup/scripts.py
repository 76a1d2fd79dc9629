"""Scripts and styles of a page, by the kilobyte: mostly dull, with strings that read like prose and like quotations."""

from __future__ import annotations

import json

from tests.markup.chrome import FIELDS, LATEST, MENU, OPERATIONS, STATES, slug
from tests.markup.content import plain

__all__ = ["menu_array", "rollovers", "settings", "style_sheet", "tracker"]

_PARTS = (
    "header nav menu link title teaser image caption date place label value list item footer box form field".split()
)
_RULES = (
    "margin:0 0 {n}px;padding:{n}px 0",
    "color:#0{n:02d}3c7;background:#f{n:02d}",
    "font:{n}px/1.5 Georgia,serif",
    "border-top:{n}px solid #d9d9d9;content:'said'",
)


def style_sheet(sizes: int) -> str:
    """CSS: every part of the page at so many sizes."""
    return "".join(
        f".l-{part}--{n} .{part}:hover{{{_RULES[n % len(_RULES)].format(n=n)}}}"
        for n in range(sizes)
        for part in _PARTS
    )


def settings() -> str:
    """JSON that a content management system leaves for its scripts, with teasers in it."""
    blocks = {
        f"block_{i}": {
            "title": plain(teaser.title),
            "markup": f'<p class="lead">{plain(teaser.words)}</p>'.replace("</", "<\\/"),
            "changed": f"{teaser.issued_on}T08:00:00+01:00",
        }
        for i, teaser in enumerate(LATEST * 2)
    }
    places = [
        {"name": name, "path": f"/countries/{slug(name)}", "lat": 41 + i / 7, "lng": 3 + i / 3}
        for i, name in enumerate((*STATES, *OPERATIONS))
    ]
    return json.dumps(
        {"basePath": "/", "pathPrefix": "", "blocks": blocks, "map": {"markers": places}, "fields": FIELDS}
    )


def tracker(name: str) -> str:
    """A script that counts visits and writes a banner."""
    return (
        f"(function(w,d,s,l){{w[l]=w[l]||[];w[l].push({{'start':new Date().getTime(),event:'{name}'}});"
        "var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;"
        "if(1<2&&w.innerWidth>320){j.src='//stats.example.org/t.js?id='+l;f.parentNode.insertBefore(j,f);}})"
        f"(window,document,'script','{name}');\n"
        'var banner="<p>\\"Every click is a vote,\\" said Jolanta Skryptowicz, Head of the Banner Unit.<\\/p>";\n'
        "// On 5 June 1998 some 30 visitors from Malta said: 'this counter is slow'.\n"
        "if (w = window.onBanner) { w('“We count you,” said the counter.'); }"
    )


def menu_array() -> str:
    """A menu as a script of the early years keeps it."""
    return "\n".join(
        f'menu[{i}][{j}] = new Array("{entry}", "/{slug(heading)}/{slug(entry)}/index.htm", "_self", {i * 100 + j}, 0);'
        for i, (heading, entries) in enumerate(MENU)
        for j, entry in enumerate(entries)
    )


def rollovers() -> str:
    """Scripts that swap pictures under the mouse."""
    images = ",".join(f"'/images/nav/{slug(name)}_on.gif'" for name in (*OPERATIONS, *FIELDS))
    return (
        "function MM_swapImage() { var i,j=0,x,a=MM_swapImage.arguments; for(i=0;i<(a.length-2);i+=3)\n"
        " if ((x=MM_findObj(a[i]))!=null){document.MM_sr[j++]=x; x.src=a[i+2];} }\n"
        f"MM_preloadImages({images});\n"
        'document.write("<P>“Best seen at 800 by 600,” said the Webmaster on 3 March 2001.<\\/P>");'
    )
