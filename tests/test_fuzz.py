"""The fuzzers find what is wrong, make it small, keep it, and find the same again."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import attrs
import pytest

import osce_news
from fuzz import mutate, oracle, reproducers
from fuzz.mutate import MUTATIONS, input_number, run
from fuzz.oracle import CHECKS, check_html
from fuzz.reproducers import HTML, TARGETS, bytes_of, failure, keep, minimised, text_of
from osce_news import OsceNewsError, Span
from osce_news.model import Article

PAGE = "OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met in May."
HTML_PAGE = "<h1>OSCE trains judges</h1><p>TIRANA, 5 May 2010 - Some 30 judges met in May.</p>"
LISTING = "OSCE trains judges\nPublishing date: 5 May 2010\nOSCE opens a library\nPublishing date: 4 May 2010"


# -- the oracle -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CHECKS)
def test_what_is_right_passes(name: str) -> None:
    assert CHECKS[name](LISTING if name == "parse_listing" else PAGE)
    assert CHECKS[name]("") == (name in ("classify", "finders"))


@pytest.mark.parametrize("html", [HTML_PAGE, HTML_PAGE.encode()])
def test_html_that_is_right_passes(html: str | bytes) -> None:
    assert check_html(html)
    assert not check_html(html[:0])


def moved_title(article: Article) -> Article:
    title = article.title
    return attrs.evolve(article, title=Span(title.start + 1, title.end + 1, title.text))


def without_a_block(article: Article) -> Article:
    return attrs.evolve(article, blocks=article.blocks[:-1])


def changing() -> Callable[[Article], Article]:
    """Another answer each time."""
    numbers = count()
    return lambda article: attrs.evolve(article, url=str(next(numbers)))


def failing(article: Article) -> Article:
    raise KeyError(article.title.text)


def long_message(article: Article) -> Article:
    raise osce_news.NotAnArticleError("very " * 200)


@pytest.mark.parametrize("spoil", [moved_title, without_a_block, changing(), failing, long_message])
@pytest.mark.parametrize(("name", "page"), [("parse", PAGE), ("parse_html", HTML_PAGE)])
def test_what_is_wrong_is_found(
    name: str, page: str, spoil: Callable[[Article], Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    right = getattr(osce_news, name)
    monkeypatch.setattr(oracle, name, lambda page: spoil(right(page)))
    assert failure(name, page.encode()) is not None


def test_what_stands_elsewhere_behind_blank_lines_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "parse", lambda text: osce_news.parse(text.lstrip()))
    assert failure("shift", PAGE.encode()) is not None
    assert failure("parse", PAGE.encode()) is None


# -- reproducers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"plain", "Kovačić".encode(), b"\xff\xfe half \xe2\x80", b"\xed\xa0\x80"])
def test_every_file_is_a_text_and_every_text_a_file(data: bytes) -> None:
    assert bytes_of(text_of(data)) == data


def test_any_str_has_bytes() -> None:
    assert text_of(bytes_of("a\ud800b")).startswith("a")


def no_marks(data: bytes) -> bool:
    if b"!" in data and b"?" in data:
        raise ValueError("marks")
    if b"?" in data:
        raise KeyError("a question")
    return True


def test_what_fails_is_made_small_and_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(reproducers.TARGETS, "parse", no_marks)
    data = b"A title\nIs this it? Yes.\nNo\nIt is!\nA paragraph of it."
    assert sorted(minimised("parse", data)) == sorted(b"?!")
    kept = keep("parse", data, tmp_path)
    assert kept.suffix == ".txt"
    assert sorted(kept.read_bytes()) == sorted(b"?!")
    assert failure("parse", kept.read_bytes()) == failure("parse", data) != failure("parse", b"?")
    with pytest.raises(ValueError, match="reads this input"):
        minimised("parse", b"nothing")


def test_what_takes_too_long_fails_and_is_kept_as_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if not hasattr(signal, "SIGALRM"):
        pytest.skip("there are no alarms here")
    monkeypatch.setattr(reproducers, "LONGEST_READING", 1)
    monkeypatch.setitem(reproducers.TARGETS, "parse", lambda _: time.sleep(60))
    assert (failure("parse", PAGE.encode()) or "").startswith("TimeoutError")
    assert keep("parse", PAGE.encode(), tmp_path).read_bytes() == PAGE.encode()


# -- mutations --------------------------------------------------------------------------------------------------------


def test_an_input_is_its_seed_and_its_number() -> None:
    inputs = [input_number(i, seed=3) for i in range(60)]
    assert inputs == [input_number(i, seed=3) for i in range(60)]
    assert inputs != [input_number(i, seed=4) for i in range(60)]
    assert len({entry.data for entry in inputs}) == len(inputs)
    assert {entry.target for entry in inputs} == set(TARGETS)
    assert {name for entry in inputs for name in entry.mutations} >= set(MUTATIONS)
    assert all(len(entry.data) <= 4 * 2 * mutate.LONGEST for entry in inputs)


def test_a_run_counts_what_it_did() -> None:
    (outcome,) = run(0, 40, seed=0, processes=1)
    assert outcome.failures == []
    assert {end for _, _, end in outcome.tally} == {"read", "refused"}
    assert sum(count for (_, name, _), count in outcome.tally.items() if not name) == 40


def test_a_run_tells_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(data: bytes) -> bool:
        raise OsceNewsError("never")

    monkeypatch.setattr(mutate, "TARGETS", dict.fromkeys((*CHECKS, HTML), refuse))
    (outcome,) = run(0, 20, seed=0, processes=1)
    assert [i for i, _ in outcome.failures] == list(range(20))
    assert {end for _, _, end in outcome.tally} == {"wrong"}


@pytest.mark.parametrize("text", ["\n", "a", "a b\n"])
@pytest.mark.parametrize("name", MUTATIONS)
def test_mutations_of_the_shortest_texts(name: str, text: str) -> None:
    assert all(isinstance(MUTATIONS[name](text, random.Random(i)), str) for i in range(20))
