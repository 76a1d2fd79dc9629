"""An article becomes plain values and comes back the same; what does not fit the model is refused with its place."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import time
import types
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given

import osce_news
from osce_news import Span, _json, from_dict, to_dict
from osce_news.model import Article, Header, ListingEntry, PartialDate, Role, Term
from osce_news.testing import hostile_text

PAGES = sorted((Path(__file__).parent / "gate").glob("*/raw/*.txt"))

BARE = (
    "OSCE trains judges\n"
    "TIRANA, 5 May 2010 - Some 30 judges from Albania and Kazakhstan met on 3 and 4 May.\n"
    '"Courts need time," said Ana Kovač, Head of the Lake Office. She added that they need rooms, too.'
)
NASTY = (
    "OSCE trains \ud800judges\x00\r\n"
    "TIRANA, 5 May 2010 - Some 30 judges\u2028 met\x1b[31m. It was \udfff the\u00a0third \U0001f600 \ufeff course.\r\n"
    '\u201cCourts\x00 need \udc80 time,\u201d said Ana Kova\u0301c, Head of the Lake\u202e Office. "NaN"'
)


def small(**fields: object) -> dict[str, Any]:
    """What an article needs at the least, with other fields put over it."""
    title = {"start": 0, "end": 7, "text": "A title"}
    return {"text": "A title", "layout": "bare", "title": title, "header": {}, **fields}


# -- there and back ---------------------------------------------------------------------------------------------------


def test_there_are_pages() -> None:
    assert {path.parent.parent.name for path in PAGES} >= {"judging", "shaping"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_comes_back_the_same(path: Path) -> None:
    article = osce_news.parse(path.read_bytes().decode("utf-8"), url="https://example.org/page")
    assert_comes_back(article)


@pytest.mark.parametrize("text", [BARE, NASTY], ids=["bare", "nasty"])
def test_a_text_comes_back_the_same(text: str) -> None:
    article = osce_news.parse(text)
    assert article.quotes
    assert_comes_back(article)
    assert from_dict(to_dict(article)).text == text


@given(hostile_text())
def test_any_article_is_json_in_utf_8(text: str) -> None:
    """With lone surrogates too; no number of it is infinite or none."""
    try:
        article = osce_news.parse(text)
    except osce_news.NotAnArticleError:
        return
    written = json.dumps(to_dict(article), allow_nan=False)
    assert written.encode("utf-8").isascii()
    if not re.search("[\ud800-\udbff][\udc00-\udfff]", text):  # a pair is one character to JSON
        assert from_dict(json.loads(written)) == article


def test_every_field_of_the_model_comes_back() -> None:
    articles: list[Article] = list(fillings(Article))
    assert {block.role for article in articles for block in article.blocks} == set(Role)
    for article in articles:
        assert [value for value in walk(to_dict(article)) if value in (None, "", [])] == []
        assert_comes_back(article)


def test_every_field_of_an_entry_of_a_listing_comes_back() -> None:
    for entry in fillings(ListingEntry):
        data = json.loads(json.dumps(to_dict(entry)))
        assert list(data) == [field.name for field in attrs.fields(ListingEntry)]
        assert from_dict(data, cls=ListingEntry) == entry


def test_data_is_read_as_what_it_is_said_to_be() -> None:
    (entry,) = osce_news.parse_listing("A title\nPublishing date: 5 May 2010")
    with pytest.raises(ValueError, match=r"^at the top: Article has no key 'span'$"):
        from_dict(to_dict(entry))
    with pytest.raises(ValueError, match=r"^at the top: ListingEntry has no key 'text'$"):
        from_dict(small(), cls=ListingEntry)
    with pytest.raises(TypeError, match=r"^cls must be Article or ListingEntry, not Header$"):
        from_dict(to_dict(entry), cls=Header)  # type: ignore[arg-type]


def assert_comes_back(article: Article) -> None:
    data = to_dict(article)
    assert {type(value) for value in walk(data)} <= {dict, list, str, int, bool, type(None)}
    for again in (data, json.loads(json.dumps(data)), json.loads(json.dumps(data, indent=1, allow_nan=False))):
        assert again == data
        read = from_dict(again)
        assert read == article
        assert hash(read) == hash(article)
        assert repr(read) == repr(article)
        assert to_dict(read) == data


def walk(data: object) -> Iterator[object]:
    yield data
    if isinstance(data, dict):
        assert all(type(key) is str for key in data)
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from walk(value)


def fillings(hint: Any) -> Iterator[Any]:
    """Up to 20 values of a type, every member of an enum among them, with nothing left empty."""
    args = typing.get_args(hint)
    if hint is Span:
        yield Span(3, 6, "a\ud800č")
    elif hint is PartialDate:
        yield from (PartialDate(2007, 3, 23), PartialDate(2024, 9), PartialDate(2005), PartialDate(None, 6))
    elif attrs.has(hint):
        hints = typing.get_type_hints(hint)
        columns = [itertools.cycle(fillings(hints[field.name])) for field in attrs.fields(hint)]
        for values in itertools.islice(zip(*columns, strict=True), 20):
            yield hint(**dict(zip(hints, values, strict=True)))
    elif isinstance(hint, type) and issubclass(hint, Enum):
        yield from hint
    elif typing.get_origin(hint) is Literal:
        yield from args
    elif typing.get_origin(hint) is tuple:
        for value in fillings(args[0]):
            yield (value, value)
    elif typing.get_origin(hint) in (types.UnionType, typing.Union):
        yield from fillings(args[0])
    else:
        yield {str: "\x00 \udfff", int: 7, bool: True}[hint]


# -- the form ---------------------------------------------------------------------------------------------------------


def test_keys_are_the_fields_in_their_order() -> None:
    data = to_dict(osce_news.parse(BARE))
    assert list(data) == [field.name for field in attrs.fields(Article)]
    assert list(data["header"]) == [field.name for field in attrs.fields(Header)]


def test_each_type_has_its_form() -> None:
    data = to_dict(osce_news.parse(BARE))
    assert data["title"] == {"start": 0, "end": 18, "text": "OSCE trains judges"}
    assert data["blocks"][1]["role"] == "paragraph"
    assert data["date_source"] == "dateline"
    assert data["dateline"]["date"] == "2010-05-05"
    assert data["teaser"] is None
    assert data["teaser_truncated"] is False
    assert data["statements"] == [] or isinstance(data["statements"][0]["parts"], list)
    albania = next(mention["term"] for mention in data["mentions"] if mention["span"]["text"] == "Albania")
    assert set(albania) == {field.name for field in attrs.fields(Term)}
    assert (albania["id"], albania["kind"], albania["status"]) == ("ALB", "state", "participating State")
    assert {"text", "first", "last", "adjective"} == set(albania["also"][0])


@pytest.mark.parametrize("written", ["2007-03-23", "2024-09", "2005", "--06-13", "--06", "0001-01-01", "--02-29"])
def test_a_date_is_its_iso_form(written: str) -> None:
    article = from_dict(small(date=written))
    assert article.date is not None
    assert article.date.isoformat() == written
    assert to_dict(article)["date"] == written


def test_a_text_of_a_subclass_of_str_becomes_a_plain_str() -> None:
    class Marked(str):
        __slots__ = ()

        def __str__(self) -> str:
            return "something else"

    article = osce_news.parse(Marked(BARE))
    assert type(to_dict(article)["text"]) is str
    assert_comes_back(article)


def test_nothing_is_shared() -> None:
    article = osce_news.parse(BARE)
    data = to_dict(article)
    containers = [id(value) for value in walk(data) if isinstance(value, dict | list)]
    assert len(containers) == len(set(containers))
    data["quotes"].clear()
    data["title"]["text"] = ""
    assert to_dict(article) != data
    assert from_dict(to_dict(article)) == article


def test_a_new_class_needs_nothing_new() -> None:
    @attrs.frozen
    class Place:
        name: str
        role: Role | None = None
        near: tuple[Span, ...] = ()

    Place.__annotations__ = {"name": str, "role": Role | None, "near": tuple[Span, ...]}
    form = _json._form(Place)
    place = Place("Tirana", Role.MENU, (Span(0, 1, "T"),))
    data = form.write(place)
    assert data == {"name": "Tirana", "role": "menu", "near": [{"start": 0, "end": 1, "text": "T"}]}
    assert form.read(data, "") == place
    assert form.read({"name": "Tirana"}, "") == Place("Tirana")


def test_a_type_without_a_form_is_named() -> None:
    with pytest.raises(NotImplementedError, match="float"):
        _json._form(float)


def test_a_pair_of_surrogates_is_one_character_to_json() -> None:
    """A limit of JSON, not of `to_dict`: ``from_dict(to_dict(article))`` keeps even these."""
    article = osce_news.parse(BARE.replace("Some", "\ud83d\ude00 Some"))
    data = to_dict(article)
    assert from_dict(data) == article
    assert json.loads(json.dumps(data["text"])) == BARE.replace("Some", "\U0001f600 Some")


def test_an_article_of_a_hundred_spans_takes_about_a_millisecond() -> None:
    article = osce_news.parse(max(PAGES, key=lambda path: path.stat().st_size).read_text(encoding="utf-8"))
    data = to_dict(article)
    assert sum(isinstance(value, dict) and "start" in value for value in walk(data)) > 100
    assert fastest(lambda: to_dict(article)) < 0.005
    assert fastest(lambda: from_dict(data)) < 0.01


def fastest(run: Callable[[], object]) -> float:
    def once() -> float:
        start = time.perf_counter()
        run()
        return time.perf_counter() - start

    return min(once() for _ in range(20))


# -- what does not fit ------------------------------------------------------------------------------------------------


SPAN = {"start": 0, "end": 1, "text": "A"}
QUOTE = {"parts": [SPAN], "style": "direct", "speakers": [], "source": None, "cue": None, "rule": "r"}
NAME = {"text": "x" * 10_000}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            small(quotes=[{**QUOTE, "parts": [SPAN, {**SPAN, "start": "1"}]}]),
            "at quotes[0].parts[1].start: expected int, got str",
        ),
        (small(text=None), "at text: expected str, got None"),
        (small(text=b"A title"), "at text: expected str, got bytes"),
        (small(url=5), "at url: expected str, got int"),
        (small(title=None), "at title: expected Span, got None"),
        (small(title="A title"), "at title: expected Span, got str"),
        (small(title={**SPAN, "start": False}), "at title.start: expected int, got bool"),
        (small(title={**SPAN, "start": 0.0}), "at title.start: expected int, got float"),
        (small(teaser_truncated=1), "at teaser_truncated: expected bool, got int"),
        (small(quotes=None), "at quotes: expected list, got None"),
        (small(quotes=(QUOTE,)), "at quotes: expected list, got tuple"),
        (small(quotes={}), "at quotes: expected list, got dict"),
        (small(quotes=[QUOTE, []]), "at quotes[1]: expected Quote, got list"),
        (small(date=2010), "at date: expected str, got int"),
        (small(blocks=[{"role": 1, "span": SPAN}]), "at blocks[0].role: expected str, got int"),
        (small(blocks=[{"role": [], "span": SPAN}]), "at blocks[0].role: expected str, got list"),
        (
            small(quotes=[{**QUOTE, "style": "DIRECT"}]),
            "at quotes[0].style: expected one of 'direct', 'fragment', 'indirect', got 'DIRECT'",
        ),
        (
            small(notices=[{"code": "no", "span": None, "message": ""}]),
            "at notices[0].code: expected one of 'contradicting-dates', 'cut-teaser', 'cut-text', 'empty-label', "
            "'encoding', 'impossible-date', 'repeated-body', 'unknown-date', 'unknown-field', got 'no'",
        ),
        (small(title={**SPAN, "end": 9}), "at title: a span from 0 to 9 cannot hold 1 characters"),
        (small(extra=1), "at the top: Article has no key 'extra'"),
        (small(header={"Entries": []}), "at header: Header has no key 'Entries'"),
        (small(header={1: []}), "at header: Header has no key of type int"),
        (small(quotes=[{"parts": []}]), "at quotes[0]: Quote needs the key 'style'"),
        ({}, "at the top: Article needs the key 'text'"),
        (small(**{"\x1b[31m\n\u202e\ud800": 1}), r"at the top: Article has no key '\x1b[31m\n\u202e\ud800'"),
    ],
)
def test_bad_data_is_a_value_error_with_its_place(data: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the whole message is compared
        from_dict(data)
    assert str(caught.value) == message
    assert type(caught.value) is ValueError
    assert caught.value.__cause__ is None


NO_DATES = ["", "-", "--", "2005-", "2005-13", "2005-02-29", "2005-2", "05-02", "---13", "--13", "0000", "2005-02-28\n"]


@pytest.mark.parametrize(
    "written", [*NO_DATES, "２００５", "2005-02-28T00", " 2005", "+2005", "20050228", "2005--28", "9" * 10_000]
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\Aat date: expected a date") as caught:
        from_dict(small(date=written))
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "data",
    [
        small(**{"k\x07" * 100_000: 1}),
        small(date="\x1b" * 100_000),
        small(quotes=[{**QUOTE, "style": "\x1b" * 100_000}]),
        small(kind={"span": SPAN, "kind": "\x1b" * 100_000, "term": None}),
        small(blocks=[{"role": "\ud800" * 100_000, "span": SPAN}]),
        small(title={"start": 0, "end": 10**4_000, "text": "A"}),
        small(title={"start": 0, "end": 10**10_000, "text": "A"}),
    ],
    ids=range(7),
)
def test_a_message_is_short_and_printable(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\Aat ") as caught:
        from_dict(data)
    assert len(str(caught.value)) <= 600
    assert str(caught.value).isprintable()


def test_a_key_may_be_missing_where_its_field_has_a_default() -> None:
    article = from_dict(small())
    assert article == Article(text="A title", layout="bare", title=Span(0, 7, "A title"), header=Header())
    whole = to_dict(article)
    for field in attrs.fields(Article):
        data = {name: value for name, value in whole.items() if name != field.name}
        if field.default is attrs.NOTHING:
            with pytest.raises(ValueError, match=f"^at the top: Article needs the key '{field.name}'$"):
                from_dict(data)
        else:
            assert from_dict(data) == article


def test_any_mapping_will_do() -> None:
    assert from_dict(MappingProxyType(small(header=MappingProxyType({})))) == from_dict(small())


def test_reading_leaves_the_data_alone() -> None:
    data = to_dict(osce_news.parse(BARE))
    before = json.dumps(data)
    from_dict(data)
    assert json.dumps(data) == before


@pytest.mark.parametrize("data", [None, "{}", b"{}", [], 1, [("text", "")]])
def test_data_that_is_no_mapping_is_a_type_error(data: Any) -> None:
    with pytest.raises(TypeError, match=f"^data must be a mapping, .* not {type(data).__name__}$"):
        from_dict(data)


@pytest.mark.parametrize("article", [None, "text", {}, Span(0, 1, "A"), Article])
def test_what_is_no_article_is_a_type_error(article: Any) -> None:
    with pytest.raises(
        TypeError, match=f"^article must be an Article or a ListingEntry, not {type(article).__name__}$"
    ):
        to_dict(article)


# -- what an import costs ---------------------------------------------------------------------------------------------


def test_importing_the_library_loads_neither_json_nor_argparse_and_looks_at_no_type() -> None:
    program = (
        "import sys, osce_news; from osce_news import _json; "
        "print(sorted({'json', 'argparse', 'osce_news._cli'} & set(sys.modules)), _json._form.cache_info().currsize)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[] 0\n"


def test_looking_at_the_model_changes_no_class_of_it() -> None:
    before = attrs.fields(Term).kind.type  # a class with its types resolved would hold the enum instead of its name
    to_dict(osce_news.parse(BARE))
    assert attrs.fields(Term).kind.type is before


def test_the_names_are_public() -> None:
    assert {"from_dict", "to_dict"} < set(osce_news.__all__)
    assert osce_news.__all__ == sorted(osce_news.__all__)
