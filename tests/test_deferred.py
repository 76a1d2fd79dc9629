"""An article whose fields are read when they are asked for is as one that was made with all of them."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import attrs
import pytest

from osce_news import from_dict, parse, to_dict
from osce_news._article import _ArticleReading
from osce_news.model import Article

PAGE = Path(__file__).parent.joinpath("gate", "modelled", "raw", "060.txt").read_text(encoding="utf-8")
FIELDS = [field.name for field in attrs.fields(Article)]
WHOLE = Article(**{name: getattr(parse(PAGE), name) for name in FIELDS})


def test_the_page_has_all_kinds_of_facts() -> None:
    assert WHOLE.quotes
    assert WHOLE.people
    assert WHOLE.participants
    assert WHOLE.events


@pytest.mark.parametrize("name", FIELDS)
def test_any_field_may_be_asked_for_first(name: str) -> None:
    article = parse(PAGE)
    assert getattr(article, name) == getattr(WHOLE, name)
    assert getattr(article, name) is getattr(article, name)
    assert article == WHOLE


COPIES: dict[str, Callable[[Article], object]] = {
    "copied": copy.copy,
    "copied deeply": copy.deepcopy,
    "pickled": lambda article: pickle.loads(pickle.dumps(article)),
    "evolved": attrs.evolve,
    "written and read": lambda article: from_dict(to_dict(article)),
}


@pytest.mark.parametrize("how", COPIES)
def test_copies_are_equal(how: str) -> None:
    assert COPIES[how](parse(PAGE)) == WHOLE


def test_comparing_hashing_and_showing_read_all() -> None:
    assert parse(PAGE) == parse(PAGE)
    assert hash(parse(PAGE)) == hash(WHOLE)
    assert repr(parse(PAGE)) == repr(WHOLE)


def test_what_it_is_read_from_goes_when_all_is_read() -> None:
    article = parse(PAGE)
    assert _ArticleReading in map(type, gc.get_referents(article))
    hash(article)
    assert _ArticleReading not in map(type, gc.get_referents(article))
    assert article == WHOLE


def test_it_is_frozen_before_it_is_read() -> None:
    article = parse(PAGE)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.quotes = ()  # type: ignore[misc]
    assert article.quotes == WHOLE.quotes


def test_an_unknown_name_is_told_as_ever() -> None:
    with pytest.raises(AttributeError, match=r"^'Article' object has no attribute 'quote'$") as caught:
        parse(PAGE).quote  # type: ignore[attr-defined]  # noqa: B018
    assert caught.value.name == "quote"


def test_threads_may_share_it_unread() -> None:
    threads = 4
    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(threads) as pool:
            for _ in range(5):
                article, start = parse(PAGE), Barrier(threads)

                def read(first: int, article: Article = article, start: Barrier = start) -> list[object]:
                    start.wait()
                    return [getattr(article, name) for name in (*FIELDS[first:], *FIELDS[:first])]

                for first, task in [(i, pool.submit(read, i)) for i in range(0, 4 * threads, 4)]:
                    names = (*FIELDS[first:], *FIELDS[:first])
                    assert task.result() == [getattr(WHOLE, name) for name in names]
    finally:
        sys.setswitchinterval(switching)
