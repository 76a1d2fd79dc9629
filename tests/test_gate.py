"""Quality is a number: the figures of every set of pages stay at their floors, and the scorer itself is right.

`modelled` and `shaping` have shaped rules; `judging` has only ever judged them.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.gate import floors, participation, report
from tests.gate.answers import Answer, Counted, Dated, Said, wanted_answer
from tests.gate.passages import read_file, read_passages
from tests.gate.scoring import Row, Score, compare, score_folder, table
from tests.gate.variants import VARIANTS, change


@cache
def score_of(name: str) -> Score:
    return floors.score_of(name)


# -- the pages --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*floors.SETS, *floors.CONSTRUCTIONS, *floors.PARTICIPATION])
def test_no_figure_sinks_below_its_floor(name: str) -> None:
    score = score_of(name)
    sunk = []
    for changed in floors.changes({name: floors.read()[name]}, {name: floors.present(score)}):
        if changed.now < changed.floor:
            pages = ", ".join(score.missing_pages(changed.fact)) or "none"
            sunk.append(f"{changed} (pages with misses: {pages})")
    assert not sunk, "\n".join([*sunk, f"see: python -m tests.gate.scoring tests/gate/{name} --misses"])


@pytest.mark.parametrize("name", [*floors.SETS, *floors.CONSTRUCTIONS, *floors.PARTICIPATION])
def test_every_page_is_read(name: str) -> None:
    assert [miss for miss in score_of(name).misses if miss.fact == "page"] == []


@pytest.mark.parametrize("name", floors.SETS)
def test_every_page_has_its_answer_and_every_answer_its_page(name: str) -> None:
    pages = {file.stem for file in (floors.GATE / name / "raw").glob("*.txt")}
    answers = {file.stem for file in (floors.GATE / name / "gold").glob("*.json")}
    assert pages
    assert pages == answers


def test_no_page_is_in_two_sets() -> None:
    names = [file.stem for name in floors.SETS for file in (floors.GATE / name / "raw").glob("*.txt")]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("name", floors.SETS)
def test_answers_point_at_the_words_that_they_name(name: str) -> None:
    for file in sorted((floors.GATE / name / "gold").glob("*.json")):
        gold = json.loads(file.read_text("utf-8"))
        text = (floors.GATE / name / "raw" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        for row in [*gold["quotes"], *gold["not_quotes"], *gold["counts"], *gold.get("statements", ())]:
            assert text[row["start"] : row["end"]] == row["text"], f"{file.stem}: {row['text']!r}"
        for row in gold["event_dates"]:
            assert text[row["start_offset"] : row["end_offset"]] == row["text"], f"{file.stem}: {row['text']!r}"


def test_every_answer_gives_itself_full_marks() -> None:
    score = Score()
    for file in sorted(floors.GATE.glob("*/gold/*.json")):
        text = (file.parents[1] / "raw" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        answer = wanted_answer(json.loads(file.read_text("utf-8")))
        given = attrs.evolve(answer, counts=[count for count in answer.counts if count.takes_part])
        compare(score, file.stem, text, answer, given)
    assert score.misses == []
    assert {fact: score.total(fact).f1 for fact in score.rows} == dict.fromkeys(score.rows, 1.0)


def test_the_page_of_quality_is_up_to_date() -> None:
    page = report.PAGE.read_text("utf-8")
    assert report.page_of_quality(page) == page, "python -m tests.gate.report --update"


def test_no_passage_is_in_two_sets() -> None:
    texts = [passage.text for name in floors.CONSTRUCTIONS for passage in read_passages(floors.GATE / name)]
    assert len(texts) == len(set(texts))


def test_a_line_of_an_answer_must_be_true_of_its_passage(tmp_path: Path) -> None:
    wrong = {
        "@ state Atlantis": "no State is called 'Atlantis'",
        "@ body Lake Office": "'Lake Office' does not stand in the text",
        "@ group Ten pilots = ten": "no count: 'ten'",
        "@ date today": "no date: 'today'",
        "@ party guest Norway": "no involvement: 'guest'",
        "@ event fair | today": "an event has three parts",
        "@ town Osh": "no such line: @ town Osh",
    }
    for line, why in wrong.items():
        file = tmp_path / "wrong.txt"
        file.write_text(
            f"# a fair\nFair opens\nOSH, 5 May 2010 - Ten pilots from Norway met at a fair today.\n{line}\n", "utf-8"
        )
        with pytest.raises(ValueError, match=r"wrong\.txt, a fair: .*") as raised:
            list(participation.read_file(file))
        assert why in str(raised.value)


def test_passages_of_participation_have_names_of_their_own() -> None:
    names = Counter(
        passage.text for name in floors.PARTICIPATION for passage in participation.read_passages(floors.GATE / name)
    )
    assert len(names) > 100
    assert [text for text, count in names.items() if count > 1] == []


@pytest.mark.parametrize("name", floors.CONSTRUCTIONS)
def test_every_construction_has_several_wordings(name: str) -> None:
    counts = Counter(passage.construction.removesuffix("-2") for passage in read_passages(floors.GATE / name))
    assert min(counts.values()) >= (3 if name.endswith("judging") else 4)


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("no name\nA title", "begins with its name"),
        ("# a\nA title {words", "never closed"),
        ("# a\nA title words}", "was not opened"),
        ("# a\nA title {words}", "too few"),
        ("# a\nA title\n> - | - | -", "too many"),
        ("# a\nA title {words}\n> - | -", "three cells"),
        ("# a\nA title {words}\n> Ana Berg | - | -", "not in the text"),
        ("# a\nA title {+words}", "behind no quotation"),
    ],
)
def test_a_passage_in_the_wrong_notation_is_refused(block: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "01-wrong.txt"
    file.write_text(block, "utf-8")
    with pytest.raises(ValueError, match=reason):
        list(read_file(file))


def test_a_passage_holds_its_answer(tmp_path: Path) -> None:
    file = tmp_path / "01-right.txt"
    file.write_text('# a\nBakers\nAna Berg said: "{One.}\n"{+Two.}" She saw "{!Three}" and said {~that}.\n'
                    "> Ana Berg | - | said\n> Ana Berg | - | said\n", "utf-8")  # fmt: skip
    (passage,) = read_file(file)
    words = [passage.text[said.start : said.end] for said in passage.answer.quotes]
    assert words == ["One.", "Two."]
    assert [said.cue for said in passage.answer.quotes] == ["said", None]
    assert [passage.text[start:end] for start, end in passage.answer.not_quotes] == ["Three"]
    assert [passage.text[said.start : said.end] for said in passage.answer.statements or ()] == ["that"]


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_moves_the_answer_with_the_text(name: str) -> None:
    text = 'Bakers meet\nAna Bérg, a baker, said: "Bread is peace." Ten bakers met, and none of them had slept at all.'
    start = text.index("Bread")
    changed = change(VARIANTS[name], text, Answer(quotes=[Said(start=start, end=start + len("Bread is peace."))]))
    assert changed is not None
    (said,) = changed[1].quotes
    assert " ".join(changed[0][said.start : said.end].split()) == "Bread is peace."


# -- the scorer -------------------------------------------------------------------------------------------------------

TEXT = 'Ana Berg, a baker, said: "Bread is peace." Ten bakers met on 5 May. Ana Berg stressed that ovens matter.'
QUOTE = Said(start=26, end=41, speakers=frozenset({"ana berg"}), role="baker", cue="said")
STATEMENT = Said(start=86, end=103, speakers=frozenset({"ana berg"}), role="baker", cue="stressed")
ANSWER = Answer(
    title="bakers meet",
    kind="news item",
    dateline=(("vienna",), "2020-05-05"),
    published="2020-05-05",
    quotes=[QUOTE],
    statements=[STATEMENT],
    people={"ana berg": "baker"},
    states=frozenset({"AUT"}),
    organizations=frozenset({"osce lake office"}),
    counts=[Counted(43, 53, 10)],
    dates=[Dated(61, 66, "2020-05-05", "2020-05-05", inferred=True)],
    organizers=frozenset({"osce"}),
    partners=frozenset(),
    funders=frozenset({"austria"}),
)


def wrong_facts(given: Answer, wanted: Answer = ANSWER) -> set[str]:
    score = Score()
    compare(score, "page", TEXT, wanted, given)
    assert {miss.fact for miss in score.misses} == {fact for fact in score.rows if score.total(fact).f1 < 1}
    return {miss.fact for miss in score.misses}


def test_the_example_is_what_it_says() -> None:
    words: list[Said | Counted | Dated] = [QUOTE, STATEMENT, *ANSWER.counts, *ANSWER.dates]
    assert [TEXT[x.start : x.end] for x in words] == ["Bread is peace.", "that ovens matter", "Ten bakers", "5 May"]


def test_a_perfect_answer_has_no_miss() -> None:
    assert wrong_facts(ANSWER) == set()


def test_no_answer_at_all_misses_everything_that_was_wanted() -> None:
    score = Score()
    compare(score, "page", TEXT, ANSWER, Answer())
    assert {fact: score.total(fact).recall for fact in score.rows if score.total(fact).wanted} == {
        fact: 0.0 for fact in score.rows if fact != "partners"
    }


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (
            {"quotes": [attrs.evolve(QUOTE, speakers=frozenset({"bo lind"}))]},
            {"speaker strict", "speaker loose", "quote end to end"},
        ),
        (
            {"quotes": [attrs.evolve(QUOTE, speakers=frozenset({"cy berg"}))]},  # one part of the name
            {"speaker strict", "quote end to end"},
        ),
        ({"quotes": [attrs.evolve(QUOTE, role="cook")]}, {"speaker role", "quote end to end"}),
        ({"quotes": [attrs.evolve(QUOTE, cue=None)]}, {"cue"}),
        ({"quotes": [attrs.evolve(QUOTE, end=40)]}, set()),  # one final full stop
        ({"quotes": [attrs.evolve(QUOTE, end=38)]}, {"quote span", "quote end to end"}),
        ({"quotes": [QUOTE, Said(start=0, end=8)]}, {"quote span", "quote end to end"}),
        ({"statements": [attrs.evolve(STATEMENT, start=87)]}, {"statement exact"}),
        ({"statements": [attrs.evolve(STATEMENT, start=93)]}, {"statement exact", "statement 0.8"}),
        ({"people": {"ana berg": None}}, {"person role"}),
        ({"people": {"ana berg": "baker", "bo lind": None}}, {"people"}),
        ({"states": frozenset({"AUT", "DEU"})}, {"states"}),
        ({"organizations": frozenset({"lake office"})}, set()),  # a part of the name left out
        ({"organizations": frozenset({"office"})}, {"organizations"}),
        ({"counts": [Counted(43, 53, 11)]}, {"counts"}),
        ({"dates": [Dated(61, 66, "--05-05", "--05-05")]}, set()),  # the year may be left out ...
        ({"dates": [Dated(61, 66, "2021-05-05", "2021-05-05")]}, {"event dates"}),  # ... but not be wrong
        ({"dates": [*ANSWER.dates, Dated(0, 3, "2020", "2020")]}, set()),  # no event's date
        ({"dateline": (("wien",), "2020-05-05")}, {"dateline"}),
        ({"partners": frozenset({"unodc"})}, {"partners"}),
    ],
)
def test_one_wrong_fact_lowers_its_own_figures_only(given: dict[str, Any], wrong: set[str]) -> None:
    assert wrong_facts(attrs.evolve(ANSWER, **given)) == wrong


def test_a_title_in_marks_that_is_read_as_speech_is_a_miss() -> None:
    wanted = attrs.evolve(ANSWER, quotes=[], not_quotes=frozenset({(26, 41)}))
    assert "not a quote" in wrong_facts(ANSWER, wanted)
    assert wrong_facts(attrs.evolve(ANSWER, quotes=[]), wanted) == set()


def test_a_title_inside_a_quotation_is_none() -> None:
    assert wrong_facts(ANSWER, attrs.evolve(ANSWER, not_quotes=frozenset({(26, 31)}))) == set()


def test_what_counts_no_participants_is_too_much() -> None:
    wanted = attrs.evolve(ANSWER, counts=[Counted(43, 53, 10, takes_part=False)])
    assert wrong_facts(ANSWER, wanted) == {"counts"}


def test_figures() -> None:
    row = Row(right=3, wanted=4, given=6)
    assert (row.precision, row.recall, row.f1) == (0.5, 0.75, 0.6)
    assert (Row().precision, Row().recall, Row().f1) == (1.0, 1.0, 1.0)


def test_a_page_that_cannot_be_read_misses_everything_and_hides_no_other(tmp_path: Path) -> None:
    source = floors.GATE / "judging"
    for folder in ("raw", "gold"):
        (tmp_path / folder).mkdir()
        for file in sorted((source / folder).iterdir())[:2]:
            (tmp_path / folder / file.name).write_bytes(file.read_bytes())

    def refuse(text: str) -> None:
        raise RuntimeError("no")

    score = score_folder(tmp_path, refuse)  # type: ignore[arg-type]
    assert score.total("title") == Row(0, 2, 0)
    assert [miss.words for miss in score.misses if miss.fact == "page"] == ["RuntimeError: no"] * 2


def test_the_table_is_the_same_on_every_run() -> None:
    score = score_of("judging")
    assert table(score) == table(score)
    assert "quote end to end" in table(score)


# -- the floors -------------------------------------------------------------------------------------------------------

OLD: floors.Floors = {"judging": {"title": {"precision": 0.9, "recall": 0.9}}}
HIGHER: floors.Floors = {"judging": {"title": {"precision": 0.95, "recall": 0.9}, "kind": {"recall": 1.0}}}
LOWER: floors.Floors = {"judging": {"title": {"precision": 0.95, "recall": 0.8}}}


def test_floors_are_rounded_down() -> None:
    score = Score()
    score.add("title", "page", Row(right=2, wanted=3, given=2))
    score.add("organizations", "page", Row(right=1, wanted=1, given=1))
    score.add("partners", "page", Row(right=0, wanted=0, given=1))
    assert floors.present(score) == {"title": {"precision": 1.0, "recall": 0.666}, "organizations": {"recall": 1.0}}


def test_floors_rise_without_a_word() -> None:
    assert floors.raised(OLD, HIGHER, allow_lower=False) == HIGHER


def test_floors_are_not_lowered_without_a_reason() -> None:
    with pytest.raises(ValueError, match=r"judging: recall of title was 0\.900, is 0\.800"):
        floors.raised(OLD, LOWER, allow_lower=False)
    assert floors.raised(OLD, LOWER, allow_lower=True) == LOWER


def test_a_fact_that_is_no_longer_measured_has_sunk() -> None:
    with pytest.raises(ValueError, match="recall of title was"):
        floors.raised(OLD, {"judging": {}}, allow_lower=False)


def test_the_reason_goes_to_the_newest_version_of_the_changelog() -> None:
    lowered = [change for change in floors.changes(OLD, LOWER) if change.now < change.floor]
    changelog = "# Changelog\n\n## [2.0] - unreleased\n\n### Added\n\n- A.\n\n## [1.0]\n\n### Quality\n\n- B.\n"
    once = floors.with_reason(changelog, "a stricter answer", lowered)
    entry = "- Floors lowered: a stricter answer (judging: recall of title was 0.900, is 0.800)\n"
    assert once == changelog.replace("## [1.0]", f"### Quality\n\n{entry}\n## [1.0]")
    assert floors.with_reason(once, "again", lowered).count("### Quality") == 2
    assert floors.with_reason(once, "again", lowered).index("again") < once.index("## [1.0]") + len(entry)


def test_links_at_the_end_of_the_changelog_stay_last() -> None:
    changelog = "## [1.0]\n\n- A.\n\n[1.0]: https://example.org\n"
    assert floors.with_reason(changelog, "why", []).endswith("- Floors lowered: why ()\n\n[1.0]: https://example.org\n")
