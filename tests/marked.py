"""Marked text: facts shown in the text that they are read from. The notation is told in cases/README.md.

``python -m tests.marked`` moves every known failure that now succeeds to the positive or negative cases of its file.

>>> text, marks = "It ran from 1 to 3 May.", [Mark(7, 22, "--05-01..--05-03")]
>>> mark(text, marks)
'It ran {from 1 to 3 May = --05-01..--05-03}.'
>>> unmark(mark(text, marks)) == text
True
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import osce_news
from osce_news.model import Participant, ParticipantKind, Quantifier, Quote, QuoteStyle, Span, SpeakerKind

SECTIONS = ("positive", "negative", "known failures")


class Mark(NamedTuple):
    """A stretch of the text and what is said of it; an empty answer is left out, ``+`` stands before the words."""

    start: int
    end: int
    answer: str = ""


def mark(text: str, marks: Iterable[Mark]) -> str:
    """The text with its marks; of two marks at one place the longer one is the outer one."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for start, end, answer in sorted(marks, key=lambda m: (m.start, -m.end)):
        opening.setdefault(start, []).append("{+" if answer == "+" else "{")
        closing.setdefault(end, []).insert(0, "}" if answer in ("", "+") else f" = {answer}}}")
    pieces = []
    for i in range(len(text) + 1):
        pieces += [*closing.get(i, ()), *opening.get(i, ()), text[i : i + 1]]
    return "".join(pieces)


def unmark(marked: str) -> str:
    """The text without its marks."""
    opened: list[int] = []
    text = ""
    for i, char in enumerate(marked):
        if char == "{":
            opened.append(len(text))
        elif char == "}":
            start = opened.pop()
            words, equals, _ = text[start:].rpartition(" = ")
            text = text[:start] + words if equals else text
        elif not (char == "+" and marked[i - 1 : i] == "{"):
            text += char
    if opened:
        raise ValueError(f"a mark is never closed: {marked}")
    return text


# -- cases ------------------------------------------------------------------------------------------------------------


class Case(NamedTuple):
    """A case of a file: its name, the marked text, and why it fails where it is known to."""

    finder: str
    section: str
    name: str
    expected: str
    published: datetime.date | None
    reason: str | None

    @property
    def text(self) -> str:
        """What the finder reads."""
        return unmark("\n".join(line for line in self.expected.split("\n") if not line.startswith("> ")))


def read_cases(file: Path) -> Iterator[Case]:
    """The cases of a file, in order."""
    section = ""
    for block in file.read_text("utf-8").strip().split("\n\n"):
        lines = block.strip("\n").split("\n")
        if lines[0].startswith("== "):
            section = lines.pop(0).removeprefix("== ")
        if not lines:
            continue
        notes = {line[0]: line[2:] for line in lines if line.startswith(("# ", "@ ", "! "))}
        published = notes.get("@", "").removeprefix("published ")
        yield Case(
            finder=file.stem,
            section=section,
            name=notes.get("#", ""),
            expected="\n".join(line for line in lines if not line.startswith(("# ", "@ ", "! "))),
            published=datetime.date.fromisoformat(published) if published else None,
            reason=notes.get("!"),
        )


def answer(case: Case) -> str:
    """What the finder gives for the text of a case, in the notation of its file."""
    return FINDERS[case.finder](case.text, case.published)


# -- one notation for each finder -------------------------------------------------------------------------------------


def _around(span: Span, words: str) -> Mark:
    return Mark(span.start, span.end, words)


def _words(span: Span | None) -> str:
    return span.text if span else "-"


def _dates(text: str, published: datetime.date | None) -> str:
    marks = []
    for date in osce_news.find_dates(text, published=published):
        first, last = date.first.isoformat(), date.last.isoformat()
        proof = f" by {date.evidence.text}" if date.evidence else ""
        marks.append(_around(date.span, (first if first == last else f"{first}..{last}") + proof))
    return mark(text, marks)


def _mentions(text: str, published: datetime.date | None) -> str:
    return mark(text, [_around(m.span, m.term.id if m.term else "?") for m in osce_news.find_mentions(text)])


def _acronyms(text: str, published: datetime.date | None) -> str:
    return mark(text, [_around(acronym.short, acronym.long.text) for acronym in osce_news.find_acronyms(text)])


def _people(text: str, published: datetime.date | None) -> str:
    marks = []
    for person in osce_news.find_people(text):
        words = " | ".join(map(_words, (person.honorific, person.role, person.organization)))
        while words.endswith(" | -"):
            words = words.removesuffix(" | -")
        marks.append(_around(person.name, words))
    return mark(text, marks)


def _participants(text: str, published: datetime.date | None) -> str:
    return mark(text, [_around(p.span, participation(p)) for p in osce_news.find_participants(text)])


def participation(participant: Participant) -> str:
    words = [participant.involvement.value]
    if participant.kind is ParticipantKind.GROUP and participant.count is not None:
        if participant.quantifier not in (None, Quantifier.EXACT):
            words.append(participant.quantifier.value)
        words.append(str(participant.count))
    if participant.origins:
        words.append("from " + ", ".join(origin.span.text for origin in participant.origins))
    if participant.origin_count is not None:
        words.append(f"from {participant.origin_count}")
    return " ".join(words)


def _quotes(text: str, published: datetime.date | None) -> str:
    return _said(text, osce_news.find_quotes(text), QuoteStyle.DIRECT)


def _statements(text: str, published: datetime.date | None) -> str:
    return _said(text, osce_news.find_statements(text), QuoteStyle.INDIRECT)


def _said(text: str, quotes: Sequence[Quote], usual: QuoteStyle) -> str:
    marks = [_around(part, "+" if i else "") for quote in quotes for i, part in enumerate(quote.parts)]
    return "\n".join([mark(text, marks), *(attribution(quote, usual) for quote in quotes)])


def attribution(quote: Quote, usual: QuoteStyle) -> str:
    names = [
        speaker.name.text + ("" if speaker.kind is SpeakerKind.PERSON else f" ({speaker.kind.value})")
        for speaker in quote.speakers
    ]
    role = quote.speaker.role if quote.speaker else None
    fields = [" & ".join(names) or "-", _words(role), _words(quote.cue), quote.rule]
    return "> " + " | ".join(fields if quote.style is usual else [*fields, quote.style.value])


FINDERS: dict[str, Callable[[str, datetime.date | None], str]] = {
    "acronyms": _acronyms,
    "dates": _dates,
    "mentions": _mentions,
    "participants": _participants,
    "people": _people,
    "quotes": _quotes,
    "statements": _statements,
}


# -- known failures that are none any more ----------------------------------------------------------------------------


def promoted(content: str, names: Iterable[str]) -> str:
    """The content of a file with these known failures moved up to the cases that succeed, without their reasons."""
    for name in names:
        start = content.index(f"# {name}\n", content.index("== known failures"))
        end = content.find("\n\n", start)
        block = content[start:] if end < 0 else content[start:end]
        content = content[:start].rstrip("\n") + ("\n" if end < 0 else content[end:])
        case = "\n".join(line for line in block.strip("\n").split("\n") if not line.startswith("! "))
        behind = "== negative" if "{" in case else "== known failures"
        content = content.replace(behind, f"{case}\n\n{behind}", 1)
    return content


def main() -> None:
    for file in sorted((Path(__file__).parent / "cases").glob("*.txt")):
        names = [case.name for case in read_cases(file) if case.reason and _succeeds(case)]
        if names:
            file.write_text(promoted(file.read_text("utf-8"), names), "utf-8", newline="\n")
            print(f"{file.name}: {'; '.join(names)}")


def _succeeds(case: Case) -> bool:
    try:
        return answer(case) == case.expected
    except Exception:  # a known failure may be an error, too
        return False


if __name__ == "__main__":
    main()
