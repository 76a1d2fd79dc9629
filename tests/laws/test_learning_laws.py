"""The laws of learning boilerplate: order, merging, the bound; and of reading with a profile."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from random import Random
from unittest import mock

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from osce_news import BoilerplateProfile, NotAnArticleError, classify, learn_boilerplate, parse, strip_boilerplate
from osce_news.page import boilerplate
from osce_news.testing import TYPOGRAPHY, Page, hostile_text, pages
from tests.laws.facts import assert_partition, facts_of, spans_of
from tests.newsroom import ENGLISH

SHARES = st.sampled_from((0.1, 0.5, 0.7, 1.0))
LINES = st.sampled_from(("Home", "News", "- Albania", "-", "Imprint", "Contacts", "A paragraph.", "“Lake” – news", "Æ"))


def sites(*, most_pages: int = 12) -> SearchStrategy[list[str]]:
    """Pages out of few lines, so that many of them are shared."""
    return st.lists(st.lists(LINES, max_size=8).map("\n".join), max_size=most_pages)


def bounded(lines: int) -> mock._patch[int]:
    """A bound that few lines reach."""
    return mock.patch.object(boilerplate, "MOST_LINES", lines)


def true_counts(site: list[str]) -> Counter[str]:
    return Counter(line for page in site for line in set(page.split("\n")) if line)


# -- learning ---------------------------------------------------------------------------------------------------------


@given(st.one_of(sites(), st.lists(hostile_text(), max_size=6)), SHARES, st.randoms(use_true_random=False))
def test_the_order_of_the_pages_does_not_matter(site: list[str], min_share: float, random: Random) -> None:
    shuffled = random.sample(site, len(site))
    assert learn_boilerplate(shuffled, min_share=min_share) == learn_boilerplate(site, min_share=min_share)


@given(sites(), sites(), sites())
def test_merging_is_learning_together(one: list[str], other: list[str], another: list[str]) -> None:
    a, b, c = map(learn_boilerplate, (one, other, another))
    assert learn_boilerplate(one + other) == a.merge(b) == b.merge(a)
    assert a.merge(b).merge(c) == a.merge(b.merge(c)) == learn_boilerplate(one + other + another)
    assert a.merge(learn_boilerplate([])) == a


@given(sites(), SHARES)
def test_counts_are_exact_within_the_bound(site: list[str], min_share: float) -> None:
    profile = learn_boilerplate(site, min_share=min_share)
    assert profile.missed == 0
    for line, count in true_counts(site).items():
        assert profile.count(line) == count
        assert (line in profile) == (count >= 2 and count / len(site) >= min_share)


@given(sites(most_pages=30), st.integers(1, 6))
def test_beyond_the_bound_counts_are_at_most_so_much_too_low(site: list[str], bound: int) -> None:
    with bounded(bound):
        profile = learn_boilerplate(site)
    counts = true_counts(site)
    assert len(profile.counts) <= bound
    assert profile.missed * (bound + 1) <= counts.total()
    for line, count in counts.items():
        assert count - profile.missed <= profile.count(line) <= count


@given(sites(), sites(), st.integers(1, 6))
def test_what_is_merged_keeps_the_bound(one: list[str], other: list[str], bound: int) -> None:
    with bounded(bound):
        profile = learn_boilerplate(one).merge(learn_boilerplate(other))
    counts = true_counts(one + other)
    assert profile.pages == len(one + other)
    assert len(profile.counts) <= bound
    assert profile.missed * (bound + 1) <= counts.total()
    for line, count in counts.items():
        assert count - profile.missed <= profile.count(line) <= count


@given(st.integers(1, 400), st.integers(1, 50))
def test_entries_held_are_bounded_however_many_lines_there_are(lines: int, bound: int) -> None:
    held: list[int] = []

    def watched(counts: dict[int, int]) -> tuple[dict[int, int], int]:
        kept, missed = trim(counts)
        held.append(len(kept))
        return kept, missed

    trim = boilerplate._held
    with bounded(bound), mock.patch.object(boilerplate, "_held", watched):
        learn_boilerplate(f"Home\nLine {i}" for i in range(lines))
    assert len(held) == lines
    assert max(held) <= bound


@given(st.one_of(sites(), st.lists(hostile_text(), max_size=6)), SHARES)
def test_a_profile_goes_through_json_and_back(site: list[str], min_share: float) -> None:
    profile = learn_boilerplate(site, min_share=min_share)
    again = BoilerplateProfile.from_dict(json.loads(json.dumps(profile.to_dict())))
    assert again == profile
    assert hash(again) == hash(profile)


@given(st.lists(pages(), max_size=4), st.sampled_from(sorted(TYPOGRAPHY)))
def test_typography_is_not_learned(site: list[Page], name: str) -> None:
    texts = [page.text for page in site]
    assert learn_boilerplate(map(TYPOGRAPHY[name], texts)) == learn_boilerplate(texts)


# -- reading with a profile -------------------------------------------------------------------------------------------


@st.composite
def pages_and_profiles(draw: st.DrawFn) -> tuple[str, BoilerplateProfile]:
    """A page, hostile or not, and a profile that knows some of its lines, in the midst of words too."""
    text = draw(st.one_of(hostile_text(), pages().map(lambda page: page.text), st.sampled_from(ENGLISH.texts)))
    lines = text.splitlines() or [""]
    shared = draw(st.lists(st.sampled_from(lines), max_size=len(lines)))
    return text, learn_boilerplate(["\n".join(shared)] * 2)


@given(pages_and_profiles())
@example(("\ufeff\nHome\n\u200b", learn_boilerplate(["Home"] * 2)))
def test_partition(case: tuple[str, BoilerplateProfile]) -> None:
    text, profile = case
    assert_partition(classify(text, profile=profile), text)


@given(pages_and_profiles())
def test_grounding_and_totality(case: tuple[str, BoilerplateProfile]) -> None:
    text, profile = case
    with suppress(NotAnArticleError):
        article = parse(text, profile=profile)
        assert article.text == text
        assert article.blocks == classify(text, profile=profile)
        assert all(text[span.start : span.end] == span.text for span in spans_of(article))


@given(pages_and_profiles())
def test_stripping_twice_changes_nothing(case: tuple[str, BoilerplateProfile]) -> None:
    text, profile = case
    once = strip_boilerplate(text, profile=profile)
    assert strip_boilerplate(once, profile=profile) == once


@given(hostile_text())
def test_no_page_of_shared_lines_only_is_an_article(text: str) -> None:
    profile = learn_boilerplate([text, text])
    with pytest.raises(NotAnArticleError):
        parse(text, profile=profile)
    assert strip_boilerplate(text, profile=profile) == ""


@given(hostile_text())
def test_a_profile_that_knows_no_line_changes_nothing(text: str) -> None:
    profile = learn_boilerplate(["A line that stands on no page at all."] * 2)
    assert classify(text, profile=profile) == classify(text)
    assert strip_boilerplate(text, profile=profile) == strip_boilerplate(text)


@given(pages(), SHARES)
def test_a_profile_of_the_same_site_changes_no_fact(page: Page, min_share: float) -> None:
    """Twenty pages share menu, kind, labels and the head of the tail; title and prose are each page's own."""
    assume(not set(page.body) & {*page.menu, *page.labels, *page.tail})
    site = [
        attrs.evolve(
            page, title=f"Title {i}", teaser=None, dateline=None, body=(f"Text {i}.",), tail=page.tail[:1]
        ).text
        for i in range(20)
    ]
    profile = learn_boilerplate(site, min_share=min_share)
    assert facts_of(parse(page.text, profile=profile)) == facts_of(parse(page.text))


@given(st.data(), SHARES)
def test_the_words_of_an_article_stay_in_order(data: st.DataObject, min_share: float) -> None:
    """What stripping leaves with a profile that only knows the frame: the article of any page of the site."""
    page = data.draw(st.sampled_from(ENGLISH.pages))
    profile = learn_boilerplate("\n".join(other.frame) for other in ENGLISH.pages)
    profile = attrs.evolve(profile, min_share=min_share)
    left = [
        line
        for line in strip_boilerplate(page.text, profile=profile).split("\n")
        if line not in (*page.frame, page.date)
    ]
    assert left == list(page.own)
