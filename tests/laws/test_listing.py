"""The laws of listings: what was written is read back, spans stand where they say, any text is read or refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import NotAnArticleError, classify, from_dict, parse, parse_listing, strip_boilerplate, to_dict
from osce_news.model import ListingEntry
from osce_news.testing import TYPOGRAPHY, Entry, Listing, Page, hostile_text, listings, pages
from tests.calls import calls_of
from tests.laws.facts import fold, moved, spans_of

# -- what is to be read -----------------------------------------------------------------------------------------------

_DATELINES = {
    "VIENNA, 5 May 2010": (("VIENNA",), "2010-05-05"),
    "TIRANA/WARSAW, 1 June 2011": (("TIRANA", "WARSAW"), "2011-06-01"),
    "OSH, Kyrgyzstan, 3 July": (("OSH",), "--07-03"),
    "SKOPJE": (("SKOPJE",), None),
}


def facts(entry: ListingEntry) -> dict[str, object]:
    """What an entry says, in the form of `expected`, typography folded away."""
    line, head = entry.dateline, entry.header
    return {
        "title": fold(entry.title.text),
        "date": head.issued_on and head.issued_on.isoformat(),
        "labels": tuple((fold(e.label.text), tuple(fold(value.text) for value in e.values)) for e in head.entries),
        "teaser": entry.teaser and fold(entry.teaser.text),
        "is_cut": entry.teaser_truncated,
        "dateline": line and (tuple(fold(place.text) for place in line.places), line.date and line.date.isoformat()),
        "known": all(m.term for m in (*head.issued_by, *head.fields_of_work, head.kind) if m is not None),
    }


def expected(written: Entry) -> dict[str, object]:
    """What is to be read from an entry."""
    return {
        "title": fold(written.title),
        "date": written.date.isoformat(),
        "labels": written.labels,
        "teaser": written.teaser and fold(written.teaser),
        "is_cut": written.is_cut,
        "dateline": written.dateline and _DATELINES[written.dateline],
        "known": True,
    }


# -- laws -------------------------------------------------------------------------------------------------------------


@given(listings())
def test_what_was_written_is_read(listing: Listing) -> None:
    assert [facts(entry) for entry in parse_listing(listing.text)] == [expected(e) for e in listing.entries]


@given(listings())
def test_each_entry_spans_its_lines(listing: Listing) -> None:
    read_back = [entry.span.text for entry in parse_listing(listing.text)]
    assert read_back == ["\n".join(entry.lines) for entry in listing.entries]


@given(listings(), st.sampled_from(sorted(TYPOGRAPHY)))
def test_typography_changes_nothing(listing: Listing, change: str) -> None:
    changed = TYPOGRAPHY[change](listing.text)
    assert [facts(entry) for entry in parse_listing(changed)] == [expected(e) for e in listing.entries]


@given(listings(), st.sampled_from(("\r\n", "\r", "\n\n", "\r\n\r\n", "\n \u00a0\n")))
def test_line_ends_change_nothing(listing: Listing, line_end: str) -> None:
    changed = parse_listing(listing.text.replace("\n", line_end))
    assert [facts(entry) for entry in changed] == [expected(e) for e in listing.entries]


@given(listings(), st.sampled_from(("\n", " \n\n", "\r\n", "\u00a0\n")))
def test_shift(listing: Listing, blank: str) -> None:
    shifted = parse_listing(blank + listing.text)
    assert read_all(shifted) == tuple(moved(entry, len(blank)) for entry in parse_listing(listing.text))


def read_all(found: tuple[ListingEntry, ...]) -> tuple[object, ...]:
    return tuple(moved(entry, 0) for entry in found)


@given(st.one_of(listings().map(lambda listing: listing.text), hostile_text(), pages().map(lambda page: page.text)))
def test_any_text_gives_entries_or_our_error(text: str) -> None:
    message = ""
    try:
        assert_grounded(text, parse_listing(text))
        assert parse_listing(text) == parse_listing(text)
    except NotAnArticleError as error:
        message = str(error)
    assert len(message) <= 600
    assert message.isprintable()


def assert_grounded(text: str, found: tuple[ListingEntry, ...]) -> None:
    """There are entries, in text order and disjoint, and every span of theirs is inside them."""
    assert found
    position = 0
    for entry in found:
        assert entry.span.start >= position
        position = entry.span.end
        for span in spans_of(entry):
            assert text[span.start : span.end] == span.text
            assert entry.span.start <= span.start <= span.end <= entry.span.end


@st.composite
def damaged_listings(draw: st.DrawFn) -> str:
    """A listing that lost a stretch, or got a piece of hostile text somewhere."""
    text = draw(listings()).text
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.integers(0, 80)))
    return text[:start] + draw(st.one_of(st.just(""), st.just("\n"), hostile_text())) + text[end:]


@given(damaged_listings())
def test_a_damaged_listing_is_read_or_refused(text: str) -> None:
    with suppress(NotAnArticleError):
        assert_grounded(text, parse_listing(text))
    with suppress(NotAnArticleError):
        parse(text)
    assert isinstance(classify(text), tuple)
    assert isinstance(strip_boilerplate(text), str)


@given(listings())
def test_a_listing_of_several_entries_is_no_article(listing: Listing) -> None:
    if len(listing.entries) > 1:
        with pytest.raises(NotAnArticleError, match=r"parse_listing\(\) reads it"):
            parse(listing.text)
    assert classify(listing.text)
    strip_boilerplate(listing.text)


@given(pages())
def test_an_article_is_no_listing(page: Page) -> None:
    assert parse(page.text).title
    with pytest.raises(NotAnArticleError):
        parse_listing(page.text)


@given(listings())
def test_entries_come_back_from_json(listing: Listing) -> None:
    for entry in parse_listing(listing.text):
        data = json.loads(json.dumps(to_dict(entry)))
        assert from_dict(data, cls=ListingEntry) == entry


FLOODS = {
    "entries": "A title\nPublishing date: 5 May 2010\n",
    "dates": "Publishing date: 5 May 2010\n",
    "empty dates": "Publishing date:\n",
    "empty labels": "- What we do:\n",
    "labels and items": "- What we do:\n- Education\n",
    "items": "- Education\n",
    "commas": "Education, ",
    "titles": "A title\n",
    "teasers": "The lamps along the long road to the border are small and old.\n",
}


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("head", ["", "A title\nPublishing date: 5 May 2010\n- What we do:\n"], ids=["alone", "inside"])
@pytest.mark.parametrize("reader", [parse, parse_listing])
def test_work_grows_with_the_text(reader: Callable[[str], object], head: str, flood: str) -> None:
    def read(text: str) -> None:
        with suppress(NotAnArticleError):
            hash(reader(text))  # facts are read when they are asked for

    short, long = (head + FLOODS[flood] * (n // len(FLOODS[flood])) for n in (5_000, 20_000))
    read(short)  # what is compiled at the first use
    assert calls_of(lambda: read(long)) <= 5 * calls_of(lambda: read(short))
