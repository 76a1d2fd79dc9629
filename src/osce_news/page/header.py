"""The labels of a page and the facts that they label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from osce_news._calendar import read_date
from osce_news._fold import FoldedText
from osce_news._span import Span
from osce_news.model import Header, HeaderEntry, Mention, PartialDate, Role, Term, TermKind
from osce_news.page.lines import Line, Lines, label_of
from osce_news.page.places import join_names_of_one_town
from osce_news.page.stretches import Stretch
from osce_news.vocabulary import Slot, Vocabulary

__all__ = ["HeaderReading", "is_known_value", "read_header", "read_labels"]

_Range = tuple[int, int]


class HeaderReading(NamedTuple):
    """A header, and the words that its date was read from."""

    header: Header
    date: Span | None


def read_header(page: FoldedText, lines: Lines, stretches: Iterable[Stretch], vocabulary: Vocabulary) -> HeaderReading:
    """The header of a page, from its label stretches."""
    labels = (stretch for stretch in stretches if stretch.role is Role.LABEL)
    return read_labels(page, ([lines[i] for i in range(label.first, label.last + 1)] for label in labels), vocabulary)


def read_labels(page: FoldedText, labels: Iterable[Sequence[Line]], vocabulary: Vocabulary) -> HeaderReading:
    """The entries of a header, and the slots that they fill; the first label that fills a slot holds it.

    Each of `labels` is the line of a label and the lines of its values.
    """
    entries: list[HeaderEntry] = []
    values: dict[Slot, list[_Range]] = {}
    for label_lines in labels:
        slot, label, ranges = _read_entry(label_lines, vocabulary)
        entries.append(HeaderEntry(page.span(*label), tuple(page.span(*value) for value in ranges)))
        values.setdefault(slot, ranges)
    reader = _Values(page, vocabulary)
    issued_on, date = reader.date(values.get(Slot.ISSUED_ON, ())) or (None, None)
    header = Header(
        entries=tuple(entries),
        issued_on=issued_on,
        issued_by=reader.bodies(values.get(Slot.ISSUED_BY, ())),
        places=tuple(page.span(*place) for place in reader.places(values.get(Slot.PLACES, ()))),
        fields_of_work=reader.fields(values.get(Slot.FIELDS_OF_WORK, ())),
        kind=reader.kind(values.get(Slot.KIND, ())),
    )
    return HeaderReading(header, date)


def _read_entry(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[Slot, _Range, list[_Range]]:
    first = lines[0]
    found = label_of(first.words, vocabulary)
    if found is None:
        raise AssertionError("a label stretch begins with a label")  # pragma: no cover
    label, slot = found
    start = first.words_start
    behind = first.words[len(label) :].lstrip(" :")  # "Issued on: 21 April 2020"
    ranges = [(first.end - len(behind), first.end)] if behind else []
    ranges += [(line.words_start, line.end) for line in lines[1:] if line.words]
    return slot, (start, start + len(label)), ranges


def is_known_value(page: FoldedText, line: Line, slot: Slot, vocabulary: Vocabulary) -> bool:
    """Whether the words of `line` are, from first to last, what a label of `slot` has for values."""
    values, whole = _Values(page, vocabulary), (line.words_start, line.end)
    match slot:
        case Slot.ISSUED_ON:
            return values.date([whole]) is not None
        case Slot.PLACES:
            return all(vocabulary.names.get(page.text[start:end]) for start, end in values.places([whole]))
        case Slot.KIND:
            mentions: Iterable[Mention | None] = (values.kind([whole]),)
        case Slot.FIELDS_OF_WORK:
            mentions = values.fields([whole])
        case Slot.ISSUED_BY:
            mentions = values.bodies([whole])
    return all(mention is not None and mention.term is not None for mention in mentions)


class _Values:
    """Reads the values of labels; every method takes the ranges of the value lines."""

    def __init__(self, page: FoldedText, vocabulary: Vocabulary) -> None:
        self.page = page
        self.vocabulary = vocabulary

    def date(self, ranges: Iterable[_Range]) -> tuple[PartialDate, Span] | None:
        for start, end in ranges:
            date = read_date(self.page.text[start:end])
            if date is not None:
                return date, self.page.span(start, end)
        return None

    def places(self, ranges: Iterable[_Range]) -> Iterable[_Range]:
        """``VIENNA, WARSAW`` and ``TIRANA/WARSAW`` are two places, ``Gjilan/Gnjilane`` is one."""
        for start, end in ranges:
            yield from join_names_of_one_town(self.page.text, self._parts(start, end, "/"))

    def kind(self, ranges: Iterable[_Range]) -> Mention | None:
        for start, end in ranges:
            term = self._term(start, end, TermKind.KIND)
            return Mention(self.page.span(start, end), TermKind.KIND, term)
        return None

    def fields(self, ranges: Iterable[_Range]) -> tuple[Mention, ...]:
        return tuple(
            Mention(self.page.span(start, end), TermKind.FIELD, term)
            for whole in ranges
            for start, end, term in self._split(*whole, TermKind.FIELD)
        )

    def bodies(self, ranges: Iterable[_Range]) -> tuple[Mention, ...]:
        """The bodies; a body followed by a part of it (*OSCE Secretariat, Transnational Threats Department*) is one."""
        mentions: list[Mention] = []
        for whole in ranges:
            outer_start, outer = whole[0], None
            for start, end, term in self._split(*whole, TermKind.BODY):
                if outer is not None and term is not None and term.part_of == outer.id:
                    mentions[-1] = Mention(self.page.span(outer_start, end), TermKind.BODY, term)
                else:
                    outer_start = start
                    mentions.append(Mention(self.page.span(start, end), TermKind.BODY, term))
                outer = term
        return tuple(mentions)

    def _split(self, start: int, end: int, kind: TermKind) -> Iterable[tuple[int, int, Term | None]]:
        """The comma-separated names of a value: at each place the longest run of parts that the vocabulary knows."""
        parts = self._parts(start, end, ",")
        i = 0
        while i < len(parts):
            for j in range(min(len(parts), i + _MOST_COMMAS), i, -1):
                term = self._term(parts[i][0], parts[j - 1][1], kind)
                if term is not None or j == i + 1:
                    yield parts[i][0], parts[j - 1][1], term
                    i = j
                    break

    def _parts(self, start: int, end: int, separator: str) -> list[_Range]:
        parts, position = [], start
        for part in self.page.text[start:end].replace(separator, ",").split(","):
            words = part.strip()
            if words:
                first = position + len(part) - len(part.lstrip())
                parts.append((first, first + len(words)))
            position += len(part) + 1
        return parts

    def _term(self, start: int, end: int, kind: TermKind) -> Term | None:
        text = self.page.text[start:end]
        term = self.vocabulary.names.get(text) if kind is TermKind.BODY else None
        if term is None:
            term = self.vocabulary.values.get(text.removesuffix(" (closed)").casefold())
        return term if term is not None and term.kind is kind else None


_MOST_COMMAS = 4  # parts of the longest name with commas: "Racism, xenophobia and discrimination" has two
