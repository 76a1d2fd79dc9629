"""The vocabulary, linted: what a table of a thousand names must hold so that no entry surprises."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

import pytest

from osce_news import find_mentions
from osce_news.model import Role, Status, Term, TermKind
from osce_news.vocabulary import OSCE, Slot, Vocabulary, bodies, offices, towns, wording
from osce_news.vocabulary._seats import SEATS
from osce_news.vocabulary.acts import ACTS
from osce_news.vocabulary.speech import CUES
from tests import terms

TERMS = (*OSCE.states, *OSCE.regions, *OSCE.bodies, *OSCE.fields, *OSCE.kinds)
BY_ID = {(term.kind, term.id): term for term in TERMS}

BODY_GROUPS: dict[str, tuple[Term, ...]] = {
    name: value
    for name, value in vars(bodies).items()
    if name.startswith("_") and isinstance(value, tuple) and all(isinstance(item, Term) for item in value)
}
WORD_LISTS: dict[str, frozenset[str]] = {
    name: value
    for module in (offices, wording)
    for name, value in vars(module).items()
    if not name.startswith("_") and isinstance(value, frozenset)
}


def names_of(term: Term) -> list[str]:
    return [term.name, *([term.acronym] if term.acronym else []), *(other.text for other in term.also)]


def plain(name: str) -> str:
    """A name for sorting: without case and diacritical marks."""
    name = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l")).casefold()
    return "".join(c for c in name if not unicodedata.combining(c))


def assert_sorted(words: Iterable[str], key: Callable[[str], str] = plain) -> None:
    words = list(words)
    assert words == sorted(words, key=key)


# -- every string -----------------------------------------------------------------------------------------------------

STRINGS = {
    *(name for term in TERMS for name in names_of(term)),
    *(word for words in WORD_LISTS.values() for word in words),
    *(label.text for label in OSCE.labels),
    *wording.FRAME_LINES,
    *wording.MENU_HEADINGS,
    *wording.MONTHS,
    *wording.WEEKDAYS,
    *wording.NUMBER_WORDS,
    *towns.TOWNS,
    *(form for cue in CUES for form in (cue.past, cue.present, cue.participle, cue.plural) if form is not None),
}


@pytest.mark.parametrize(
    ("fault", "is_faulty"),
    [
        ("empty", lambda s: not s),
        ("spaces at an end", lambda s: s != s.strip()),
        ("double or odd spaces", lambda s: " ".join(s.split()) != s),
        ("not composed", lambda s: not unicodedata.is_normalized("NFC", s)),
        ("curly mark or apostrophe", lambda s: any(c in s for c in "“”„«»‘’‚`´")),
        ("odd dash", lambda s: any(c in s for c in "‐‑‒–—―−")),
        ("invisible character", lambda s: not s.isprintable()),
    ],
)
def test_strings_are_clean(fault: str, is_faulty: Callable[[str], bool]) -> None:
    assert [string for string in sorted(STRINGS) if is_faulty(string)] == [], fault


# -- order ------------------------------------------------------------------------------------------------------------


def test_states_are_sorted_within_their_groups() -> None:
    for _, group in groupby(OSCE.states, lambda term: term.status):
        assert_sorted(term.name for term in group)


@pytest.mark.parametrize("group", BODY_GROUPS)
def test_bodies_are_sorted_within_their_groups(group: str) -> None:
    assert_sorted(term.id for term in BODY_GROUPS[group])


def test_every_group_of_bodies_is_used() -> None:
    assert len(BODY_GROUPS) > 10
    assert sorted(term.id for group in BODY_GROUPS.values() for term in group) == sorted(t.id for t in OSCE.bodies)


def test_other_tables_are_sorted() -> None:
    assert_sorted(term.name for term in OSCE.regions)
    assert_sorted(term.id for term in OSCE.fields[:23])
    assert_sorted(term.id for term in OSCE.kinds)
    assert_sorted(label.text for label in OSCE.labels)
    assert_sorted(cue.past for cue in CUES)
    assert_sorted(wording.FRAME_LINES)
    assert list(wording.NUMBER_WORDS.values()) == sorted(wording.NUMBER_WORDS.values())


# -- uniqueness -------------------------------------------------------------------------------------------------------


def doubled(items: Iterable[object]) -> list[object]:
    return [item for item, times in Counter(items).items() if times > 1]


def test_ids_are_unique() -> None:
    assert doubled((term.kind, term.id) for term in TERMS) == []
    assert doubled(term.id for term in (*OSCE.states, *OSCE.regions, *OSCE.bodies)) == []


@pytest.mark.parametrize("kind", TermKind)
def test_no_name_belongs_to_two_terms_of_one_kind(kind: TermKind) -> None:
    assert doubled(name for term in TERMS if term.kind is kind for name in set(names_of(term))) == []


def test_no_name_in_prose_belongs_to_two_terms() -> None:
    """States, regions and bodies are looked for together; the first term of a name would hide the second."""
    assert doubled(n for t in (*OSCE.states, *OSCE.regions, *OSCE.bodies) for n in set(names_of(t))) == []


def test_no_term_lists_a_name_twice() -> None:
    assert [(term.id, twice) for term in TERMS if (twice := doubled(names_of(term)))] == []


def test_terms_are_filed_under_their_kind() -> None:
    filed: Sequence[tuple[tuple[Term, ...], TermKind]] = (
        (OSCE.states, TermKind.STATE),
        (OSCE.regions, TermKind.REGION),
        (OSCE.bodies, TermKind.BODY),
        (OSCE.fields, TermKind.FIELD),
        (OSCE.kinds, TermKind.KIND),
    )
    for group, kind in filed:
        assert {term.kind for term in group} == {kind}


# -- facts that can be counted ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "count"),
    [(Status.PARTICIPATING_STATE, 57), (Status.ASIAN_PARTNER, 5), (Status.MEDITERRANEAN_PARTNER, 6)],
)
def test_number_of_states(status: Status, count: int) -> None:
    assert sum(term.status is status for term in OSCE.states) == count


def test_since_is_told_of_those_who_take_part_or_are_partners() -> None:
    statuses = {Status.PARTICIPATING_STATE, Status.ASIAN_PARTNER, Status.MEDITERRANEAN_PARTNER}
    assert [state.id for state in OSCE.states if (state.since is not None) != (state.status in statuses)] == []
    assert {id: OSCE.state_by_id[id].since for id in ("FIN", "UKR", "MNG", "AFG")} == {
        "FIN": 1973,
        "UKR": 1992,
        "MNG": 2012,
        "AFG": 2003,
    }


def test_kosovo_is_a_term_without_a_claim() -> None:
    kosovo = OSCE.names.get("Kosovo")
    assert kosovo is not None
    assert kosovo.status is None
    assert kosovo.part_of is None
    assert kosovo.state is None


def test_the_main_menu_has_23_fields_and_they_come_first() -> None:
    assert [term.id for term in OSCE.fields[:23] if term.part_of is not None] == []
    assert OSCE.fields[22].id == "youth"


def test_every_reference_resolves() -> None:
    states = {term.id for term in OSCE.states}
    assert [term.id for term in TERMS if term.part_of is not None and (term.kind, term.part_of) not in BY_ID] == []
    assert [term.id for term in TERMS if term.state is not None and term.state not in states] == []


def test_no_term_is_part_of_itself() -> None:
    for term in TERMS:
        seen, whole = {term.id}, term.part_of
        while whole is not None:
            assert whole not in seen, term.id
            seen.add(whole)
            whole = BY_ID[term.kind, whole].part_of


def test_years_are_in_order() -> None:
    dated = [name for term in TERMS for name in term.also if name.first is not None or name.last is not None]
    assert dated
    assert [n for n in dated if n.first is not None and n.last is not None and n.first > n.last] == []
    assert [n for n in dated if not all(1800 <= year <= 2026 for year in (n.first, n.last) if year is not None)] == []


def test_only_states_and_regions_have_demonyms() -> None:
    adjectives = {term.kind for term in TERMS for name in term.also if name.adjective}
    assert adjectives == {TermKind.STATE, TermKind.REGION}


def test_iso_ids() -> None:
    alpha3 = [term.id for term in OSCE.states if len(term.id) == 3 and term.id.isascii() and term.id.isupper()]
    assert len(alpha3) >= 195
    others = [term.id for term in TERMS if term.id not in alpha3]
    assert [id_ for id_ in others if not id_.replace("-", "a").isalnum() or id_ != id_.lower()] == []


# -- words ------------------------------------------------------------------------------------------------------------


def test_cue_forms_are_unique() -> None:
    forms = [form for cue in CUES for form in (cue.past, cue.present, cue.participle, cue.plural) if form is not None]
    assert doubled(forms) == []
    assert set(OSCE.cue_forms) == set(forms)
    assert [form for form in forms if form != form.lower()] == []


def test_labels_are_unique_and_fill_every_slot() -> None:
    assert doubled(label.text.casefold() for label in OSCE.labels) == []
    assert {label.slot for label in OSCE.labels} == set(Slot)


@pytest.mark.parametrize("name", ["ROLE_NOUNS", "ROLE_MODIFIERS", "GROUP_NOUNS", "PERSON_VERBS"])
def test_words_that_pages_write_in_either_case_stand_in_lower_case(name: str) -> None:
    assert [word for word in WORD_LISTS[name] if word != word.lower()] == []


@pytest.mark.parametrize("name", ["HONORIFICS", "ORGANIZATION_NOUNS"])
def test_words_that_are_written_with_a_capital_have_one(name: str) -> None:
    assert [word for word in WORD_LISTS[name] if not word[0].isupper()] == []


def test_calendar() -> None:
    assert list(wording.MONTHS.values()) == list(range(1, 13))
    assert len(wording.WEEKDAYS) == len(set(wording.WEEKDAYS)) == 7


def test_frame_lines_are_no_prose() -> None:
    assert set(wording.FRAME_LINES.values()) <= {Role.MENU, Role.CONTACT, Role.RELATED, Role.DISCLAIMER, Role.FOOTER}


def test_towns_are_in_plain_form() -> None:
    assert [town for town in towns.TOWNS if not town.isascii() or not town[0].isupper()] == []


# -- finding ----------------------------------------------------------------------------------------------------------

NAMES = [
    (name, term, adjective)
    for term in (*OSCE.states, *OSCE.regions, *OSCE.bodies)
    for name, adjective in (
        *((name, False) for name in (term.name, term.acronym) if name is not None),
        *((other.text, other.adjective) for other in term.also),
    )
]


def test_the_matcher_finds_every_name_whole() -> None:
    lost = []
    for name, term, adjective in NAMES:
        sentence = f"They wrote to {name} at length."
        hits = [(sentence[hit.start : hit.end], hit.term, hit.adjective) for hit in OSCE.names.find(sentence, 0, 999)]
        if hits != [(name, term, adjective)]:
            lost.append((name, [hit[0] for hit in hits]))
    assert lost == []


def test_find_mentions_gives_every_name_its_term() -> None:
    lost = []
    for name, term, adjective in NAMES:
        sentence = f"They met {name} officials." if adjective else f"They wrote to {name}, which replied."
        if not any(m.span.text == name and m.term is term for m in find_mentions(sentence)):
            lost.append(name)
    assert lost == []


def test_every_value_of_a_header_has_its_term() -> None:
    for term in (*OSCE.fields, *OSCE.kinds):
        for name in names_of(term):
            assert OSCE.values[name.casefold()].id == term.id, name


def test_a_vocabulary_is_shown_by_the_sizes_of_its_lists() -> None:
    body = Term(id="ferry", name="Ferry Guild", kind=TermKind.BODY)
    shown = repr(Vocabulary(bodies=(body,)))
    assert shown == "<Vocabulary states=0, regions=0, bodies=1, fields=0, kinds=0, labels=0, cues=0>"


def test_an_empty_vocabulary_finds_nothing() -> None:
    assert find_mentions("Albania and the OSCE", vocabulary=Vocabulary()) == ()


@pytest.mark.parametrize("odd", ["Lake\nForum", "'Lake' Forum", "lake forum", "(LF)"])
def test_a_name_of_an_odd_shape_leaves_the_others_alone(odd: str) -> None:
    bodies = (Term(id="odd", name=odd, kind=TermKind.BODY), Term(id="ferry", name="Ferry Guild", kind=TermKind.BODY))
    found = find_mentions(f"The Ferry Guild met {odd}.", vocabulary=Vocabulary(bodies=bodies))
    assert "ferry" in [mention.term.id for mention in found if mention.term]


def test_seats_are_towns_of_the_host_and_their_years_go_forward() -> None:
    known = {term.id: term for term in OSCE.bodies}
    assert [body for body in SEATS if body not in known] == []
    for body, seat in SEATS.items():
        term = known[body]
        assert (term.town, term.since, term.until) == seat
        assert seat.town is None or towns.TOWNS[seat.town] in (term.state, "kosovo"), body
        assert seat.first is None or seat.last is None or seat.first <= seat.last
        assert seat.last is None or term.status is Status.CLOSED, body
    closed = [term for term in OSCE.bodies if term.status is Status.CLOSED and term.since and term.until is None]
    assert closed == []


def test_towns_lie_in_terms_that_are_known() -> None:
    ids = {term.id for term in OSCE.states}
    assert {state for state in towns.TOWNS.values() if state is not None} <= ids
    assert set(towns.TOWNS) >= towns.CAPITALS


def test_the_page_of_terms_is_up_to_date() -> None:
    assert terms.page() == terms.PAGE.read_text("utf-8"), "python -m tests.terms --update"


@pytest.mark.parametrize(
    "forms",
    [
        ("arrange", "arranges", "arranged", "arranged", "arranging", ""),
        ("carry", "carries", "carried", "carried", "carrying", "out"),
        ("run", "runs", "ran", "run", "running", ""),
        ("give", "gives", "gave", "given", "giving", ""),
        ("put", "puts", "put", "put", "putting", "together"),
    ],
    ids=lambda forms: forms[0],
)
def test_a_verb_of_taking_part_has_every_form(forms: tuple[str, ...]) -> None:
    assert any(verb == forms for act in ACTS for verb in act.verbs)


def test_no_verb_of_taking_part_stands_twice_in_one_act() -> None:
    for act in ACTS:
        assert len(set(act.verbs)) == len(act.verbs)
        assert act.active is not None or act.passive is not None
