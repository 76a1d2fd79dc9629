"""Bytes are read in the encoding that they are in; what is wrong with them is told."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osce_news import NotAnArticleError, TooLargeError, parse_html
from osce_news.model import Article

TITLE = "Café “Łódź” opens"
WESTERN = "Café “Zürich” opens"
RUSSIAN = "Миссия открыла курсы"


def page(title: str, head: str = "") -> str:
    return f"<html><head>{head}</head><h1>{title}</h1><p>Some words on it, and they are enough for a sentence.</p>"


def meta(charset: str) -> str:
    return f'<meta charset="{charset}">'


def http_equiv(charset: str) -> str:
    return f"<META HTTP-EQUIV=Content-Type content='text/html; charset={charset}'>"


def oddities(article: Article) -> list[str]:
    return [notice.message for notice in article.notices if notice.code == "encoding"]


MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
DECLARATIONS = {
    "meta": meta,
    "http-equiv": http_equiv,
    "unquoted": "<meta charset={}>".format,
    "spaced": '<meta  charset = "{}" />'.format,
}


@pytest.mark.parametrize("codec", MARKS)
@pytest.mark.parametrize("encoding", [None, "utf-8", "cp1252", "koi8-r"])
@pytest.mark.parametrize("declare", DECLARATIONS.values(), ids=DECLARATIONS)
def test_a_byte_order_mark_goes_before_all_else(codec: str, encoding: str | None, declare: object) -> None:
    assert callable(declare)
    data = MARKS[codec] + page(TITLE, declare("windows-1251")).encode(codec)
    article = parse_html(data, encoding=encoding)
    assert (article.title.text, oddities(article)) == (TITLE, [])


@pytest.mark.parametrize("codec", ["windows-1251", "koi8-r", "iso-8859-5", "utf-8", "mac-cyrillic", "ibm866"])
@pytest.mark.parametrize("declare", DECLARATIONS.values(), ids=DECLARATIONS)
def test_what_the_caller_or_the_page_says(codec: str, declare: object) -> None:
    assert callable(declare)
    told = parse_html(page(RUSSIAN).encode(codec), encoding=codec)
    declared = parse_html(page(RUSSIAN, declare(codec)).encode(codec))
    both = parse_html(page(RUSSIAN, declare("shift_jis")).encode(codec), encoding=codec)
    for article in (told, declared, both):
        assert (article.title.text, oddities(article)) == (RUSSIAN, [])


def test_an_xml_declaration_tells_the_encoding() -> None:
    data = f'<?xml version="1.0" encoding="koi8-r"?>\n{page(RUSSIAN)}'.encode("koi8-r")
    assert parse_html(data).title.text == RUSSIAN


@pytest.mark.parametrize("name", ["iso-8859-1", "ISO_8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252"])
def test_old_names_mean_windows_1252(name: str) -> None:
    data = page(WESTERN, meta(name)).encode("cp1252")
    assert parse_html(data).title.text == WESTERN
    assert parse_html(page(WESTERN).encode("cp1252"), encoding=name).title.text == WESTERN


@pytest.mark.parametrize("codec", ["utf-8", "cp1252"])
def test_nothing_declared(codec: str) -> None:
    article = parse_html(page(WESTERN).encode(codec))
    assert (article.title.text, oddities(article)) == (WESTERN, [])


def test_utf_8_that_is_windows_1252_is_read_and_told() -> None:
    article = parse_html(page(WESTERN, meta("utf-8")).encode("cp1252"))
    assert article.title.text == WESTERN
    assert oddities(article) == ["the page declares the encoding 'utf-8', but its bytes are cp1252"]


@pytest.mark.parametrize("declared", ["windows-1251", "iso-8859-1", "iso-8859-2", "windows-1252", "koi8-r"])
@pytest.mark.parametrize("title", [RUSSIAN, WESTERN, "Škola"])
def test_a_declared_code_page_gives_way_to_utf_8(declared: str, title: str) -> None:
    article = parse_html(page(title, meta(declared)).encode())
    assert article.title.text == title
    assert f"{declared!r}, but its bytes are utf-8" in oddities(article)[0]


@pytest.mark.parametrize("declared", ["windows-1251", "iso-8859-1", "shift_jis"])
def test_ascii_is_in_any_encoding(declared: str) -> None:
    assert oddities(parse_html(page("A title of it", meta(declared)).encode())) == []


def test_a_declared_set_of_several_bytes_is_believed() -> None:
    """Two characters of such a set may well be UTF-8 too."""
    title = "联通"
    assert parse_html(page(title, meta("gbk")).encode("gbk")).title.text == title


@pytest.mark.parametrize("declared", ["no-such-set", "utf-7", "zip", "rot13", "idna", "unicode_escape", "x" * 40])
def test_an_unknown_declaration_is_told(declared: str) -> None:
    article = parse_html(page(WESTERN, meta(declared)).encode("cp1252"))
    assert article.title.text == WESTERN
    assert declared in oddities(article)[0]


@pytest.mark.parametrize("declared", ["utf-16", "utf-16le", "UTF-16BE"])
def test_a_page_that_can_be_read_is_not_in_utf_16(declared: str) -> None:
    assert parse_html(page(TITLE, meta(declared)).encode()).title.text == TITLE


def test_replaced_bytes_are_counted() -> None:
    data = page(TITLE).encode().replace("é".encode(), b"\xff").replace("Ł".encode(), b"\xfe")
    article = parse_html(data, encoding="utf-8")
    assert article.title.text == TITLE.replace("é", "\ufffd").replace("Ł", "\ufffd")
    assert oddities(article) == ["2 stretches of bytes are no utf-8 and were replaced by U+FFFD"]


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_character_that_the_end_cuts_is_left_out(cut: int) -> None:
    data = page(TITLE).encode() + "\U0001f600".encode()[:cut]
    article = parse_html(data)
    assert (article.title.text, oddities(article)) == (TITLE, [])


@pytest.mark.parametrize(
    "name",
    [
        "no-such-set",
        "",
        "zip",
        "zlib",
        "bz2",
        "hex",
        "rot13",
        "punycode",
        "idna",
        "utf-7",
        "raw_unicode_escape",
        "a\0b",
    ],
)
def test_what_is_no_character_set_of_pages_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="unknown encoding: ") as caught:
        parse_html(page(TITLE).encode(), encoding=name)
    assert repr(name) in str(caught.value)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_bytes_are_named(kind: type) -> None:
    with pytest.raises(TypeError, match=f"html must be str or bytes, not {kind.__name__}"):
        parse_html(kind(page(TITLE).encode()))


OTHER_FILES = {
    "PDF": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Type /Catalog>>",
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03<html>",
    "ZIP": b"PK\x03\x04\x14\x00<html>",
    "PNG": b"\x89PNG\r\n\x1a\n<html>",
}


@pytest.mark.parametrize("name", OTHER_FILES)
def test_other_files_are_told_by_their_first_bytes(name: str) -> None:
    for data in (OTHER_FILES[name], OTHER_FILES[name].decode("latin-1")):
        with pytest.raises(NotAnArticleError, match=name):
            parse_html(data)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("", "empty"),
        (" \n\t", "white space"),
        ("\ufeff".encode(), "empty"),
        ("\0" * 40, "binary"),
        ("A title\nAnd a text without a tag.", r"no element; parse\(\)"),
        ("<frameset cols='20%,*'><frame src=menu.htm><frame src=main.htm></frameset>", "no prose"),
        ("<body><nav><ul><li><a href=/a>Newsroom</a><li><a href=/b>Contacts</a></ul></nav>", "no prose"),
        ("<ul><li><a href=/a>Newsroom</a><li><a href=/b>Contacts</a></ul>", "no prose"),
        ("<title>A title</title>", "no prose"),
    ],
)
def test_what_is_no_page_is_named(html: str | bytes, words: str) -> None:
    for given_html in (html, html.encode() if isinstance(html, str) else html):
        with pytest.raises(NotAnArticleError, match=words):
            parse_html(given_html)


def test_nul_characters_are_no_harm() -> None:
    assert parse_html(page("Title\0 of it").encode()).paragraphs


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "cp1252", "shift_jis", "gb18030", "big5"]))
@example(b"\xef\xbb\xbf", None)
@example(b"\xff\xfe<\x00", None)
@example(b"<p>\xf0\x9f\x98", "utf-8")
def test_any_bytes_give_an_article_or_our_error(data: bytes, encoding: str | None) -> None:
    wrapped = b"<h1>A title of it</h1><p>" + data + b"</p><p>Words that are enough for a sentence of it.</p>"
    for html in (data, wrapped):
        message = ""
        try:
            assert isinstance(parse_html(html, encoding=encoding), Article)
        except (NotAnArticleError, TooLargeError) as error:
            message = str(error)
        assert message.isprintable()
