"""Floods of HTML: elements closed and not, attributes, comments, entities, scripts, and the lines that they make."""

from __future__ import annotations

from tests.floods.flood import Flood

__all__ = ["TAGS"]

_START = "<!DOCTYPE html><html lang=en><head><title>OSCE trains judges in Tirana</title>"
_BODY = (
    "<body><h1>OSCE trains judges in Tirana</h1>"
    "<p>TIRANA, 5 May 2010 - Some 30 judges met. It was the third such course of the year.</p>"
)
HEAD = _START + "</head>" + _BODY
PROSE = "Some words of a paragraph that is as long as a short one."

_UNITS = {
    "paragraphs": f"<p>{PROSE}</p>",
    "paragraphs left open": f"<p>{PROSE}",
    "paragraphs of one letter": "<p>x",
    "line breaks": "<br>",
    "lines": "x<br>",
    "spaced lines": f"{PROSE}<br><br>",
    "wrapped lines": "Some words,<br>and words.<br><br>",
    "blocks": "<div>x</div>",
    "blocks of prose": f"<div>{PROSE}</div>",
    "blocks in blocks": f"<div><div><div><p>{PROSE}</p></div></div></div>",
    "blocks left open": "<div>",
    "sections left open": f"<section><p>{PROSE}</p>",
    "phrases left open": "<b>x",
    "phrases and paragraphs left open": "<b><p>x",
    "phrases out of turn": "<b><i>x</b></i>",
    "spans": "<span>x</span>",
    "spans left open": "<span>",
    "end tags": "</div>",
    "end tags of paragraphs": "</p>",
    "headings": "<h2>A heading</h2>",
    "headings and paragraphs": f"<h2>A heading</h2><p>{PROSE}</p>",
    "headings left open": "<h2>x",
    "titles": "<h1>OSCE trains judges in Tirana</h1>",
    "links": "<a href=/a>A link to it</a> ",
    "links left open": "<a href=/a>x",
    "links in lines": "<p><a href=/a>A link to it</a></p>",
    "menus": "<ul><li><a href=/a>Arms control</a></li></ul>",
    "navigation": "<nav><a href=/a>Arms control</a></nav>",
    "items": "<li>Arms control",
    "items in a row": "<li><a href=/a>Arms control</a></li>",
    "lists left open": "<ul><li>x",
    "terms": "<dl><dt>Issued on:</dt><dd>5 May 2010</dd></dl>",
    "terms left open": "<dt>Issued by:<dd>OSCE",
    "labels": "<div><b>Publishing date:</b> 5 May 2010</div>",
    "labels in one block": "<b>Issued by:</b> OSCE Secretariat<br>",
    "tables": "<table><tr><td>x</td></tr></table>",
    "tables left open": "<table><tr><td>",
    "rows": "<tr><td>x</td><td>y</td></tr>",
    "cells": "<td>x",
    "cells without a table": "</td></tr></table>x",
    "text in tables": "<table>x",
    "captions": "<figure><img src=a><figcaption>Judges in a hall (OSCE/Ana Kovac)</figcaption></figure>",
    "pictures": "<img src=a alt='Judges in a hall'>",
    "quotes": '<p>"Courts need time," said Ana Kovac, Head of the Lake Office.</p>',
    "quotes as blocks": f"<blockquote><p>{PROSE}</p></blockquote>",
    "preformatted text": f"<pre>{PROSE}\n\n</pre>",
    "preformatted text left open": "<pre>x\n\n",
    "rules": "<hr>",
    "rules and paragraphs": f"<hr><p>{PROSE}</p>",
    "attributes": '<p class="a b" id=c style="color: red" title="A > b">x</p>',
    "hidden paragraphs": "<p style='display:none'>x</p>",
    "hidden blocks": f"<div hidden><p>{PROSE}</p></div>",
    "comments": "<!-- a --><p>x</p>",
    "openers of comments": "<!--",
    "closed openers of comments": "<!-->",
    "bogus comments": "<?a><!a></ a>",
    "declarations": "<!DOCTYPE html>",
    "data sections": "<![CDATA[x]]>",
    "openers of data sections": "a<![CDATA[",
    "entities": "&amp;",
    "entities of numbers": "&#8220;a&#8221; ",
    "numbers beyond all characters": "&#99999999999999999999;",
    "entities left open": "&#x",
    "ampersands": "&",
    "names of entities cut": "&CounterClockwiseContourIntegra ",
    "signs and letters": "< a <b ",
    "tags left open": "<p ",
    "attributes left open": "<p a='",
    "scripts": "<script>if (a < b) document.write('<div>')</script>",
    "scripts in comments": "<script><!--<script></script>--></script>",
    "styles": "<style>p > a { color: red }</style>",
    "templates": f"<template><p>{PROSE}</p></template>",
    "noscripts": f"<noscript><p>{PROSE}</p></noscript>",
    "frames": "<iframe src=a></iframe>",
    "drawings": "<svg viewBox='0 0 9 9'><title>a</title><path d='M0 0'/></svg>",
    "formulas": "<math><mi>x</mi></math>",
    "forms": "<form><input name=a><button>x</button></form>",
    "choices": "<select><option>a<option>b</select>",
    "options": "<option>",
    "text areas": "<textarea>x</textarea>",
    "ruby": "<ruby>a<rt>b</ruby>",
    "asides": f"<aside><p>{PROSE}</p></aside>",
    "articles": f"<article><h2>A title of it</h2><p>{PROSE}</p></article>",
    "footers": "<footer>Contacts</footer>",
    "times": "<time datetime=2010-05-05>5 May</time>",
    "frames of frames": "<frameset><frame src=a>",
    "bodies": "<body>",
    "plain text": "<plaintext>",
    "soft hyphens": "<p>a&shy;b</p>",
    "prefixed elements": "<o:p>x</o:p>",
    "marks of notes": "<sup><a href=#a>1</a></sup>",
    "NULs": "<p>\0",
    "lone surrogates": "<p>\ud800</p>",
    "other classes": f"<div class={{}}><p>{PROSE}</p></div>",
    "other ids": "<p id={}>x</p>",
    "other elements": "<x-{}>x</x>",
    "other attributes": "<p {}=1>x</p>",
    "other headings": f"<h2>{{}}</h2><p>{PROSE} {{}}</p>",
    "other paragraphs": f"<p>{PROSE} {{}}</p>",
    "other links": "<p><a href=/{}>{} and {}</a></p>",
    "other labels": "<div><b>{}:</b> {}</div>",
}

TAGS = {name: Flood("tags", unit, HEAD) for name, unit in _UNITS.items()} | {
    "signs": Flood("tags", "<", HEAD + "<" * 3_000),  # so many that each is looked at
    "names of the page": Flood("tags", "<meta name=a content=b>", _START, "</head>" + _BODY),
    "other names of the page": Flood("tags", "<meta name={} content=b>", _START, "</head>" + _BODY),
    "links of the page": Flood("tags", "<link rel=canonical href=/a>", _START, "</head>" + _BODY),
    "long title": Flood("tags", "OSCE trains judges ", "<title>", "</title>" + _BODY),
    "long heading": Flood("tags", "OSCE trains judges ", "<h1>", f"</h1><p>{PROSE}</p><p>{PROSE}</p>"),
    "data for machines": Flood(
        "tags", '<script type="application/ld+json">{"datePublished": "2010"}</script>', _START, "</head>" + _BODY
    ),
    "nested data for machines": Flood(
        "tags", "[", _START + '<script type="application/ld+json">', "</script></head>" + _BODY
    ),
    "objects for machines": Flood(
        "tags", '{"a":', _START + '<script type="application/ld+json">', "</script></head>" + _BODY
    ),
    "digits for machines": Flood(
        "tags", "9", _START + '<script type="application/ld+json">', "</script></head>" + _BODY
    ),
    "dates for machines": Flood("tags", "2010-05-05 ", _START + '<meta name=date content="', '"></head>' + _BODY),
    "one long attribute": Flood("tags", "display :none ", HEAD + '<p style="', f'">{PROSE}</p>'),
    "one long class": Flood("tags", "a-b ", HEAD + '<p class="', f'">{PROSE}</p>'),
    "one tag of other attributes": Flood("tags", " {}", HEAD + "<p", f">{PROSE}</p>"),
    "one long comment": Flood("tags", "- --", HEAD + "<!--", f"--><p>{PROSE}</p>"),
    "one long script": Flood("tags", "</scrip <!-- ", HEAD + "<script>", f"</script><p>{PROSE}</p>"),
    "one long text area": Flood("tags", "</ textarea", HEAD + "<textarea>", f"</textarea><p>{PROSE}</p>"),
    "one long paragraph": Flood("tags", f"{PROSE} ", HEAD + "<p>", "</p>"),
    "white space": Flood("tags", " \n\t", HEAD + "<p>x", f"</p><p>{PROSE}</p>"),
    "white space in front": Flood("tags", " \n", "", HEAD),
    "preformatted white space": Flood("tags", " \n", HEAD + "<pre>x", f"</pre><p>{PROSE}</p>"),
    "a deep page below the bound": Flood("tags", f"<p>{PROSE}</p>", HEAD + "<div>" * 400),
}
