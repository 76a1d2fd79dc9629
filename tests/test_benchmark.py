"""The benchmark judges by the answers, and what it says of itself in several places agrees."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from benchmarks import inputs, profile, quality
from benchmarks.marks import Mark
from benchmarks.running import Timing, Worker
from benchmarks.table import table
from benchmarks.tasks import TASKS
from osce_news.facts.reading import Reading
from tests.figures import BEGIN, END
from tests.markup.articles import ARTICLES
from tests.markup.expected import sections

ROOT = Path(__file__).resolve().parent.parent
LIBRARIES = {peer.library for task in TASKS.values() for peer in task.peers}


# -- quality ----------------------------------------------------------------------------------------------------------


def whole_text(i: int) -> str:
    return "\n".join(line for heading, lines in sections(ARTICLES[i]) for line in (heading or "", *lines))


def test_the_main_text_itself_has_full_marks() -> None:
    pairs = [(content, whole_text(i)) for i, content in enumerate(ARTICLES)]
    assert list(quality.main_text(pairs).values()) == ["1.000", "100.0%", "0.0"]


def test_title_and_labels_are_neither_wanted_nor_too_much() -> None:
    content = ARTICLES[0]
    told = f"{content.title}\n{content.issued_by}\n{whole_text(0)}"
    assert quality.main_text([(content, told)]) == quality.main_text([(content, whole_text(0))])


def test_a_menu_is_too_much_and_a_missing_paragraph_too_little() -> None:
    with_menu = quality.main_text([(ARTICLES[0], f"Andorra Youth {whole_text(0)}")])
    assert with_menu["menu entries a page"] == "2.0"
    assert float(with_menu["F1 of words"]) < 1
    cut = quality.main_text([(ARTICLES[0], whole_text(0).rpartition("\n")[0])])
    assert cut["paragraphs whole"] == "75.0%"
    assert float(cut["F1 of words"]) < 1


def test_quotations_are_judged_by_words_and_speaker() -> None:
    cases = list(inputs.quoting_pages())
    pairs = []
    for case in cases:
        page, start, wanted = case.wanted
        assert page.endswith(case.given)
        pairs.append((case.wanted, [[q.start - start, q.end - start, sorted(q.speakers)] for q in wanted.quotes]))
    assert quality.quotes(pairs) == {
        "n": "59",
        "words: precision": "1.00",
        "recall": "1.00",
        "speaker right": "59 of 59",
    }
    nobody = [(wanted, [[start, end, ["she"]] for start, end, _ in told[1:]]) for wanted, told in pairs]
    assert quality.quotes(nobody) == {
        "n": "59",
        "words: precision": "1.00",
        "recall": "0.80",
        "speaker right": "0 of 59",
    }


def test_states_are_judged_once_a_passage() -> None:
    wanted = frozenset({"ALB", "SRB"})
    assert quality.states([(wanted, ["ALB", "ALB", "kosovo", "FRA"])]) == {
        "n": "2",
        "precision": "0.50",
        "recall": "0.50",
    }


def test_dates_are_judged_by_words_and_days() -> None:
    prose = "A two-day course, from 7 to\n9 June, and another in May. We met."
    answers = (prose, {"from 7 to 9 June = 2010-06-07..2010-06-09", "May = 2010-05..2010-05"}, {"two-day = a..b"})
    places = [(2, 9), (18, 34), (51, 54), (56, 58)]
    assert [prose[start:end] for start, end in places] == ["two-day", "from 7 to\n9 June", "May", "We"]
    days = [("2010-06-08", "2010-06-09"), ("2010-06-07", "2010-06-09"), ("2010-05-01",) * 2, ("2010-06-02",) * 2]
    told = [[*place, *day] for place, day in zip(places, days, strict=True)]
    assert quality.dates([(answers, told)]) == {
        "n": "2",
        "precision": "0.67",
        "recall": "1.00",
        "days right": "1 of 2",
    }


@pytest.mark.parametrize("cases", [inputs.passages_with_states, inputs.passages_with_dates])
def test_passages_are_read_without_their_datelines(cases: object) -> None:
    assert callable(cases)
    for case in cases():
        prose = case.given if isinstance(case.given, str) else case.given[0]
        assert not re.match(r"[A-Z]{3,}[^\n]{,40} \d{4} [-–—] ", prose)


# -- the run ----------------------------------------------------------------------------------------------------------


def test_a_worker_reads_and_tells_and_counts_seconds() -> None:
    with Worker("find_dates") as worker:
        assert worker.read([("It opened on 7 June.", "2010-06-09")]) == [[[13, 19, "2010-06-07", "2010-06-07"]]]
        assert worker.seconds() > 0


def test_ratios_are_taken_round_by_round() -> None:
    slow, fast = Timing([2.0, 8.0, 3.0], size=6, count=2), Timing([1.0, 2.0, 1.0], size=6, count=2)
    assert slow.over(fast) == 3.0
    assert (slow.fastest, slow.median) == (1.0, 1.5)


def test_a_mark_is_a_most_or_a_least() -> None:
    assert [Mark("m", 3, 2).holds, Mark("m", 3, 2, at_least=True).holds] == [False, True]


def test_a_table_is_markdown() -> None:
    assert table(["reader", "ms"], [["a", "1"]]) == "| reader | ms |\n| --- | ---: |\n| a | 1 |\n"


# -- what is written down twice ---------------------------------------------------------------------------------------


def test_every_other_reader_is_pinned_and_on_the_page() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split("[=><]", line)[0] for line in project["project"]["dependencies"]}
    pinned = {line.partition("==")[0] for line in project["dependency-groups"]["bench"] if "==" in line}
    others = {name.lower() for library in LIBRARIES for name in library.distributions} - {"osce-news"}
    assert others - needed == pinned
    page = (ROOT / "docs" / "benchmark.md").read_text(encoding="utf-8")
    assert [library.name for library in LIBRARIES if library.distributions and library.name not in page] == []
    assert 0 < page.find(BEGIN) < page.find(END)


def test_the_profile_names_no_stage_that_is_gone() -> None:
    assert {name for name in profile.STAGES if not hasattr(Reading, name)} == {"read_page"}
