"""What must hold for every input, whatever it is: documented errors only, spans that stand where they say, one answer.

A check takes an input, tells whether it was read (True) or refused with an error of ours (False), and raises
`AssertionError`, or whatever the library raised, where something does not hold.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import attrs

import osce_news
from osce_news import NotAnArticleError, OsceNewsError, TooLargeError, from_dict, parse, parse_html, to_dict
from osce_news.model import Article, ListingEntry
from tests.laws.facts import assert_grounded, assert_partition, moved, read, spans_of

__all__ = [
    "CHECKS",
    "BytesOrText",
    "check_classify",
    "check_finders",
    "check_html",
    "check_listing",
    "check_parse",
    "check_shift",
]

BytesOrText = str | bytes
_FINDERS: list[Callable[[str], tuple[object, ...]]] = [
    getattr(osce_news, name) for name in osce_news.__all__ if name.startswith("find_")
]
_BLANK = "\n \n"


def check_parse(text: str) -> bool:
    """`parse`: the laws of spans, of plain data and of determinism."""
    try:
        article = parse(text)
    except NotAnArticleError as error:
        _check_message(error)
        _check_refusal(lambda: parse(text), error)
        return False
    assert article.text == text, "the text is not the page"
    assert article.blocks == osce_news.classify(text), "parse and classify do not agree"
    _check_article(article)
    assert _read_backwards(parse(text)) == read(article), "the second reading differs from the first"
    return True


def check_shift(text: str) -> bool:
    """Blank lines before a page, or before a listing, move every span by their length and change nothing else."""
    try:
        article = parse(text)
    except NotAnArticleError:
        try:
            entries = osce_news.parse_listing(text)
        except NotAnArticleError:
            return False
        shifted, still = osce_news.parse_listing(_BLANK + text), moved(entries, len(_BLANK))
        assert moved(shifted, 0) == still, "blank lines before change more than the places"
        return True
    assert read(parse(_BLANK + text)) == moved(article, len(_BLANK)), "blank lines before change more than the places"
    return True


def check_html(html: BytesOrText) -> bool:
    """`parse_html` and `html_to_text`, of str and of bytes."""
    try:
        assert isinstance(osce_news.html_to_text(html), str), "the text is no str"
    except (NotAnArticleError, TooLargeError) as error:
        _check_message(error)
    try:
        article = parse_html(html)
    except (NotAnArticleError, TooLargeError) as error:
        _check_message(error)
        _check_refusal(lambda: parse_html(html), error)
        return False
    _check_article(article)
    assert _read_backwards(parse_html(html)) == read(article), "the second reading differs from the first"
    return True


def check_listing(text: str) -> bool:
    """`parse_listing`: entries in order, each with its spans inside it."""
    try:
        entries = osce_news.parse_listing(text)
    except NotAnArticleError as error:
        _check_message(error)
        _check_refusal(lambda: osce_news.parse_listing(text), error)
        return False
    assert entries, "no entry and no error"
    position = 0
    for entry in entries:
        assert position <= entry.span.start, "entries overlap"
        position = entry.span.end
        assert_grounded(entry, text)
        assert all(entry.span.start <= span.start and span.end <= position for span in spans_of(entry)), "span outside"
        assert from_dict(json.loads(json.dumps(to_dict(entry))), cls=ListingEntry) == entry, "plain data differ"
    assert osce_news.parse_listing(text) == entries, "the second reading differs from the first"
    return True


def check_classify(text: str) -> bool:
    """`classify` and `strip_boilerplate`: every str is read, and every character is in one block or white space."""
    blocks = osce_news.classify(text)
    assert_partition(blocks, text)
    assert osce_news.classify(text) == blocks, "the second reading differs from the first"
    stripped = osce_news.strip_boilerplate(text)
    assert osce_news.strip_boilerplate(text) == stripped, "the second stripping differs from the first"
    return True


def check_finders(text: str) -> bool:
    """Every finder reads every str, twice the same."""
    for find in _FINDERS:
        found = find(text)
        assert_grounded(found, text)
        assert find(text) == found, f"{find.__name__} finds something else the second time"
    return True


CHECKS: dict[str, Callable[[str], bool]] = {
    "parse": check_parse,
    "parse_listing": check_listing,
    "classify": check_classify,
    "finders": check_finders,
    "shift": check_shift,
}
"""The checks of text, by what they check; `check_html` is the one of HTML."""


def _check_article(article: Article) -> None:
    assert_grounded(article, article.text)
    assert_partition(article.blocks, article.text)
    assert from_dict(json.loads(json.dumps(to_dict(article)))) == article, "plain data differ"
    facts = len(article.quotes) + len(article.statements) + len(article.people)
    assert len(osce_news.explain(article)) == facts, "not every fact is explained"


def _read_backwards(article: Article) -> object:
    """Everything that the article holds, its last field asked for first: facts are read when they are asked for."""
    for field in reversed(attrs.fields(Article)):
        getattr(article, field.name)
    return read(article)


def _check_message(error: OsceNewsError) -> None:
    message = str(error)
    assert 0 < len(message) <= 600, "a message too long"
    assert message.isprintable(), "a message that cannot be printed"


def _check_refusal(again: Callable[[], object], error: OsceNewsError) -> None:
    try:
        again()
    except OsceNewsError as other:
        second = other
    else:
        raise AssertionError("refused the first time, read the second")
    assert (type(second), str(second)) == (type(error), str(error)), "the second refusal differs from the first"
