"""How well speech is read: every set of pages, every construction, every other spelling of the same pages.

python -m tests.gate.report                    the figures, with intervals of 95 %
python -m tests.gate.report --misses SHAPING   what was missed or read too much in a set, page by page
python -m tests.gate.report --update           writes the figures into docs/quality.md
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.figures import with_figures
from tests.gate import floors, participation, passages
from tests.gate.passages import Passage
from tests.gate.scoring import Row, Score, table
from tests.gate.variants import VARIANTS

_FACTS = {
    "quote span": "span",
    "speaker strict": "strict",
    "speaker loose": "loose",
    "speaker role": "role",
    "quote end to end": "whole",
    "cue": "cue",
    "statement 0.8": "statement",
    "not a quote": "no speech",
}


def constructions(read: Sequence[Passage], score: Score) -> Iterator[str]:
    """For each construction its figures: F1, and how many facts that is of."""
    of: defaultdict[str, list[str]] = defaultdict(list)
    for passage in read:
        of[passage.construction].append(passage.id)
    yield f"{'construction':<34}{'n':>3}" + "".join(f"{short:>15}" for short in _FACTS.values())
    for construction, pages in sorted(of.items()):
        rows = (score.total(fact, pages) for fact in _FACTS)
        yield f"{construction:<34}{len(pages):>3}" + "".join(f"{_figure(row):>15}" for row in rows)


def _figure(row: Row) -> str:
    return f"{row.f1:.3f} of {row.wanted}" if row.wanted or row.given else "-"


def variants(read: Sequence[Passage], plain: Score) -> Iterator[str]:
    """For each spelling the F1 of each fact, on the passages that have it, and the worst drop."""
    yield f"{'spelling':<18}{'n':>4}" + "".join(f"{short:>15}" for short in _FACTS.values()) + f"{'worst drop':>15}"
    for name, variant in VARIANTS.items():
        changed = passages.score(read, variant)
        pages = changed.pages()
        figures = [(changed.total(fact).f1, plain.total(fact, pages).f1) for fact in _FACTS]
        drop = max(before - now for now, before in figures)
        yield f"{name:<18}{len(pages):>4}" + "".join(f"{now:>15.3f}" for now, _ in figures) + f"{drop:>15.3f}"


def report() -> Iterator[str]:
    for name in floors.SETS:
        yield f"\n== {name}\n\n{table(floors.score_of(name))}"
    for name in floors.CONSTRUCTIONS:
        read = passages.read_passages(floors.GATE / name)
        score = passages.score(read)
        yield f"\n== {name}\n\n{table(score)}\n"
        yield from constructions(read, score)
        yield ""
        yield from variants(read, score)
    for name in floors.PARTICIPATION:
        yield f"\n== {name}\n\n{table(floors.score_of(name))}"


# -- the page of quality ----------------------------------------------------------------------------------------------

PAGE = floors.GATE.parents[1] / "docs" / "quality.md"

_OF_PAGES = {
    "title": ("title", "the words agree"),
    "kind": ("kind", "the words agree"),
    "dateline": ("dateline", "places and date agree; none where the page has none"),
    "published": ("date of publication", "the date agrees, as far as the page gives it"),
    "quote span": ("quotation: words", "both ends agree, but for a final comma or full stop"),
    "speaker strict": ("quotation: speaker", "the full name agrees"),
    "speaker role": ("quotation: role", "the whole phrase agrees, but for an article"),
    "cue": ("quotation: cue", "the words agree"),
    "quote end to end": ("quotation: all of it", "words, speaker and role all agree"),
    "not a quote": ("words in marks that are no quotation", "none of them is read as one"),
    "statement 0.8": ("statement: words", "they overlap by four fifths"),
    "statement speaker": ("statement: speaker", "they do, and the full name agrees"),
    "people": ("people", "the name agrees"),
    "person role": ("people: role", "the whole phrase agrees, but for an article"),
    "states": ("States", "the State agrees, however it is named"),
    "organizations": ("bodies", "the name is found (recall only)"),
    "counts": ("counts of participants", "the number agrees"),
    "event dates": ("dates in the prose", "first and last day agree"),
    "organizers": ("organizers", "the name agrees"),
    "partners": ("partners", "the name agrees"),
    "funders": ("funders", "the name agrees"),
}


_OF_PARTICIPATION = {
    "states": ("States", "the State agrees, however it is named"),
    "bodies": ("bodies", "the whole name agrees, but for an article"),
    "people": ("people", "name and whole role agree"),
    "groups": ("counted groups", "number, quantifier and place agree"),
    "dates": ("dates", "the words, first and last day agree"),
    "durations": ("durations", "the words, first and last day agree"),
    "involvement": ("involvement", "the State or body and how it took part agree"),
    "events": ("events", "head noun, dates and places agree"),
}


def figures(names: Sequence[str], facts: Iterable[str], named: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """A table with number, precision and recall of each fact in each set."""
    scores = [floors.score_of(name) for name in names]
    yield "| fact | right where |" + "".join(f" {name.partition('/')[2] or name}: n | P | R |" for name in names) + "\n"
    yield "|---|---|" + "---|---|---|" * len(names) + "\n"
    for fact in facts:
        cells = []
        for score in scores:
            row = score.total(fact)
            known = row.wanted > 0
            cells += [str(row.wanted), f"{row.precision:.3f}", f"{row.recall:.3f}"] if known else ["", "", ""]
        yield f"| {' | '.join((*named[fact], *cells))} |\n"


def page_of_quality(page: str) -> str:
    """The page with its tables."""
    said = [fact for fact in _FACTS if fact in _OF_PAGES] + ["statement speaker"]
    tables = [
        *figures(floors.SETS, _OF_PAGES, _OF_PAGES),
        "\nThe passages:\n\n",
        *figures(floors.CONSTRUCTIONS, said, _OF_PAGES),
        "\nThe passages of participation:\n\n",
        *figures(floors.PARTICIPATION, participation.FACTS, _OF_PARTICIPATION),
    ]
    return with_figures(page, "".join(["\n", *tables, "\n"]))


def misses(score: Score) -> Iterable[str]:
    for fact, page, words in sorted(score.misses, key=lambda miss: miss.page):
        yield f"{page}  {fact:<17} {words}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--misses",
        choices=[*floors.SETS, *floors.CONSTRUCTIONS, *floors.PARTICIPATION],
        help="what is wrong in one set",
    )
    parser.add_argument("--update", action="store_true", help="write the figures into docs/quality.md")
    options = parser.parse_args()
    if options.update:
        PAGE.write_text(page_of_quality(PAGE.read_text("utf-8")), "utf-8", newline="\n")
        return
    print("\n".join(misses(floors.score_of(options.misses)) if options.misses else report()))


if __name__ == "__main__":
    main()
