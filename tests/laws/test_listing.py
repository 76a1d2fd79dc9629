"""The laws of listings: what was written is read back, spans stand where they say, any text is read or refused."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from contextlib import suppress

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osce_news import NotAnArticleError, classify, from_dict, parse, parse_listing, strip_boilerplate, to_dict
from osce_news.model import ListingEntry
from tests.laws.facts import fold, moved, spans_of
from tests.strategies import CHANGES_OF_TYPOGRAPHY, Page, hostile_text, menus, pages

# -- listings ---------------------------------------------------------------------------------------------------------

_TITLES = (
    "Two towns share one rescue boat",
    "“Who counts the sheep?” Herders question census form",
    "Fire brigades from both sides of the ridge draw one map, OSCE Mission to Skopje says",
    "Where is the bridge?",
    "Ferry timetable: now in braille",
)
_DATES = {"5 May 2010": "2010-05-05", "31 December 2019": "2019-12-31", "1 February 2004": "2004-02-01"}
_LABELS = (
    ("Content type", ("Press release", "News", "Spot report")),
    ("Where we are", ("OSCE Mission to Serbia", "OSCE Secretariat, Transnational Threats Department")),
    ("What we do", ("Policing", "Education, Racism, xenophobia and discrimination")),
    ("Location", ("Georgia", "Moldova, Ukraine")),
)
_DATELINES = {
    "": None,
    "VIENNA, 5 May 2010- ": (("VIENNA",), "2010-05-05"),
    "TIRANA/WARSAW, 1 June 2011 – ": (("TIRANA", "WARSAW"), "2011-06-01"),
    "OSH, Kyrgyzstan, 3 July - ": (("OSH",), "--07-03"),
    "SKOPJE- ": (("SKOPJE",), None),
}
_LEDES = (
    "Nine villages elected the councils that keep their wells",
    "The OSCE Mission to Montenegro lent a sonar to the lake police, who had asked for two",
)
_ENDS = {".": False, "...": True, "…": True, "": True, ", she said": True}
_ABOVE = ((), ("Newsroom",), ("Newsroom", "News and press releases", "Releases of the OSCE, newest first."))
_BELOW = ((), ("1", "2", "…", "next ›", "last »"), ("Load more",), ("- 1", "- 2"))


@attrs.frozen(kw_only=True)
class Written:
    """An entry as written, and what is to be read from it."""

    lines: tuple[str, ...]
    title: str
    date: str
    labels: tuple[tuple[str, tuple[str, ...]], ...]
    teaser: str | None
    is_cut: bool
    dateline: tuple[tuple[str, ...], str | None] | None


@st.composite
def _label(draw: st.DrawFn, dash: str, label: str, value: str, *, may_be_empty: bool) -> tuple[str, ...]:
    forms = [f"{dash}{label}: {value}", f"{dash}{label}:\n{dash}{value}", f"{dash}{label}:"]
    return tuple(draw(st.sampled_from(forms if may_be_empty else forms[:2])).split("\n"))


@st.composite
def entries(draw: st.DrawFn) -> Written:
    """An entry: title, date, and of the rest whatever is drawn."""
    dash = draw(st.sampled_from(("", "", "- ")))
    title, date = draw(st.sampled_from(_TITLES)), draw(st.sampled_from(sorted(_DATES)))
    lines = [title, *draw(_label(dash, "Publishing date", date, may_be_empty=False))]
    labels: list[tuple[str, tuple[str, ...]]] = [("Publishing date", (date,))]
    for label, values in _LABELS:
        if draw(st.booleans()):
            value = draw(st.sampled_from(values))
            written = draw(_label(dash, label, value, may_be_empty=True))
            labels.append((label, (value,) if value in "".join(written) else ()))
            lines += written
    if draw(st.integers(0, 3)) == 0:
        return Written(
            lines=tuple(lines), title=title, date=date, labels=tuple(labels), teaser=None, is_cut=False, dateline=None
        )
    opening, end = draw(st.sampled_from(sorted(_DATELINES))), draw(st.sampled_from(sorted(_ENDS)))
    teaser = f"{opening}{draw(st.sampled_from(_LEDES))}{end}"
    return Written(
        lines=(*lines, teaser),
        title=title,
        date=date,
        labels=tuple(labels),
        teaser=teaser,
        is_cut=_ENDS[end],
        dateline=_DATELINES[opening],
    )


@attrs.frozen
class Listing:
    """A listing and the entries that it was made of."""

    above: tuple[str, ...]
    entries: tuple[Written, ...]
    below: tuple[str, ...]

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join((*self.above, *(line for entry in self.entries for line in entry.lines), *self.below))


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """A listing of one to six entries, with or without menu, strapline and pager."""
    menu = draw(menus()) if draw(st.booleans()) else ()
    written = draw(st.lists(entries(), min_size=1, max_size=6))
    return Listing((*menu, *draw(st.sampled_from(_ABOVE))), tuple(written), draw(st.sampled_from(_BELOW)))


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


def expected(written: Written) -> dict[str, object]:
    """What is to be read from an entry."""
    return {
        "title": fold(written.title),
        "date": _DATES[written.date],
        "labels": written.labels,
        "teaser": written.teaser and fold(written.teaser),
        "is_cut": written.is_cut,
        "dateline": written.dateline,
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


@given(listings(), st.sampled_from(sorted(CHANGES_OF_TYPOGRAPHY)))
def test_typography_changes_nothing(listing: Listing, change: str) -> None:
    changed = CHANGES_OF_TYPOGRAPHY[change](listing.text)
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
    small, large = (calls_of(reader, head + FLOODS[flood] * (n // len(FLOODS[flood]))) for n in (5_000, 20_000))
    assert large <= 5 * small


def calls_of(reader: Callable[[str], object], text: str) -> int:
    """How many functions are called while `text` is read."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    gc.disable()  # what others do on a collection is not ours
    sys.setprofile(count)
    try:
        with suppress(NotAnArticleError):
            reader(text)
    finally:
        sys.setprofile(None)
        gc.enable()
    return calls
