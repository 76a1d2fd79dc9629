"""Which lines of an HTML page are the article, and what its markup says that they are.

The title is a heading of the first order or what the document is named after. The article is where the prose behind the
title stands; boxes of the same form beside it belong to it. What stands between the two is the header.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from osce_news._calendar import read_date
from osce_news._lazy import Pattern
from osce_news.model import Role, TermKind
from osce_news.page.dateline import is_date_line
from osce_news.page.html.tree import Box, HtmlLine
from osce_news.page.lines import ends_with_credit, label_of
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.wording import FRAME_LINES

__all__ = ["Chosen", "choose_article"]


class Chosen(NamedTuple):
    """A line of the article, and its role where the markup tells it."""

    text: str
    role: Role | None = None


# Elements that hold no part of an article, and words of a class or id that say the same of a box.
_NOISE_TAGS = frozenset({"form", "menu"})
_NOISE_NAMES = frozenset(
    "addthis ads advert author breadcrumb breadcrumbs comments consent cookie cookies endnote endnotes footer footnote"
    " footnotes menu menus nav navbar navigation newsletter pager pagination promo related relatedposts respond share"
    " sharedaddy sharethis sharing sidebar skip social subscribe teasers".split()
)
_CAPTION_NAMES = frozenset("caption credit photo".split())
_TEASER_NAMES = frozenset("abstract description intro lead lede standfirst summary subtitle teaser".split())
# Elements inside a text; what holds them is the box of the text.
_TEXT_TAGS = frozenset("blockquote dd dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p ul".split())
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_CELLS = frozenset({"td", "th"})

_SENTENCE_ENDS = (".", "!", "?", ":", "…", '"', "”", "»", "“", "'", "’", ")")
# Characters; what is longer is prose. Paragraphs are believed sooner, and so is what ends like a sentence.
_SHORT_PROSE = 25
_PROSE = 60
_LONG_PROSE = 220
_SHORTEST_TEASER = 40  # characters
_LONGEST_CAPTION = 300  # characters of one that only its credit tells
_LONGEST_VALUE = 160  # characters of one value of a label
_MOST_VALUES = 12  # of one label
_KIND_BEFORE = 3  # lines before the title in which the kind of the page may stand
_LABELS_AROUND = 40  # lines before the title and behind the body in which its labels may stand
_MORE, _MUCH_MORE = 2, 8  # times the prose of a box that stands before another, or nearer to the title
_NEAR = 30  # lines before and behind in which a sentence that is set apart stands again
_FEW_LINES = 3  # of a division that is a paragraph
_SHORTEST_NAME = 8  # characters of a part of the document's name that may be the title
_SITE_NAME = Pattern(r"(?:\ (?:[|»·]|::?|[-–—])|:)\ ")  # between the name of the page and that of the site


def choose_article(lines: Sequence[HtmlLine], name: str, vocabulary: Vocabulary) -> list[Chosen]:
    """The article of a document that is called `name`: kind, title, teaser, labels, then the body in its order."""
    noise = _Noise()
    title = _title(lines, _plain(name))
    if title is not None:
        noise.exempt(lines[title].box)
    body = _body(lines, title, noise, vocabulary)
    if not body:
        return [] if title is None else [Chosen(lines[title].text, Role.TITLE)]
    if title is None:
        title = _title_before(lines, body[0], noise, vocabulary)
    top = range(0 if title is None else title + 1, body[0])
    article = _common(lines[body[0] if title is None else title].box, lines[body[0]].box)
    near = range(max(0, top.start - _LABELS_AROUND), min(len(lines), body[-1] + _LABELS_AROUND))
    labels, labelled = _labels(lines, near, article, noise, vocabulary)
    header = [i for i in top if i not in labelled and not noise.holds(lines[i].box)]
    body = [i for i in body if i not in labelled]
    teaser = _teaser(lines, header, body, labelled, vocabulary)
    return [
        *_kind(lines, [*header, *_shown_before(lines, top.start - 1, noise)], vocabulary),
        *([] if title is None else [Chosen(lines[title].text, Role.TITLE)]),
        *([] if teaser is None else [Chosen(lines[teaser].text, Role.TEASER)]),
        *labels,
        *_before_body((lines[i] for i in header if i != teaser), _text_box(lines[body[0]].box), vocabulary),
        *_paragraphs(lines[i] for i in body if i != teaser),
    ]


# -- what a line is ---------------------------------------------------------------------------------------------------


class _Noise:
    """Whether a box is something else than an article, by its own element or names or those of a box around it."""

    def __init__(self) -> None:
        self._known: dict[Box, bool] = {}

    def exempt(self, box: Box) -> None:
        """What holds the title is the article, whatever it is called."""
        for outer in box.chain():
            self._known[outer] = False

    def holds(self, box: Box) -> bool:
        unknown: list[Box] = []
        for outer in box.chain():
            if outer in self._known:
                break
            unknown.append(outer)
        is_noise = self._known.get(unknown[-1].parent or unknown[-1], False) if unknown else self._known[box]
        for inner in reversed(unknown):
            is_noise = is_noise or inner.tag in _NOISE_TAGS or inner.is_hidden or bool(inner.names & _NOISE_NAMES)
            self._known[inner] = is_noise
        return is_noise


def _is_prose(line: HtmlLine) -> bool:
    length = len(line.text)
    if 2 * line.linked > length:
        return False
    is_sentence = line.text.endswith(_SENTENCE_ENDS)
    if line.box.tag == "p":
        return length > (_SHORT_PROSE if is_sentence else _PROSE)
    return length > (_PROSE if is_sentence else _LONG_PROSE)


def _is_link(line: HtmlLine) -> bool:
    """Whether the line is a link and little else; a linked sentence is no mere link."""
    return 5 * line.linked >= 4 * len(line.text) and not (line.box.tag == "p" and line.text.endswith(_SENTENCE_ENDS))


def _is_caption(line: HtmlLine) -> bool:
    """Whether the markup says so, or the credit behind the words."""
    box = line.box
    is_called_so = any(outer is not None and outer.names & _CAPTION_NAMES for outer in (box, box.parent))
    is_credited = len(line.text) <= _LONGEST_CAPTION and ends_with_credit(line.text)
    return box.tag == "figcaption" or is_called_so or is_credited


def _is_date(text: str, vocabulary: Vocabulary) -> bool:
    return is_date_line(text, vocabulary) or read_date(text) is not None


def _is_kind(text: str, vocabulary: Vocabulary) -> bool:
    term = vocabulary.values.get(text.casefold())
    return term is not None and term.kind is TermKind.KIND


class _Text(NamedTuple):
    """A box of paragraphs; where it holds the title as well, what stands in it between two rules."""

    box: Box
    part: int


class _Texts:
    """The text that a line is a paragraph, an item or a heading of."""

    def __init__(self, lines: Sequence[HtmlLine], title: HtmlLine | None) -> None:
        self._around_title = frozenset() if title is None else frozenset(title.box.chain())
        counts = Counter(line.box for line in lines)
        around: set[Box] = set()
        for box in counts:
            around.update(takewhile(lambda outer: outer not in around, islice(box.chain(), 1, None)))
        short = (box for box, count in counts.items() if count <= _FEW_LINES and box.tag == "div")
        self._paragraphs = {box for box in short if box not in around}

    def of(self, line: HtmlLine) -> _Text:
        """Around elements of a text, and around a division that holds hardly more than a line."""
        box = line.box
        if box in self._paragraphs and box.parent is not None:
            box = box.parent
        box = _text_box(box)
        return _Text(box, line.part if box in self._around_title else 0)


def _text_box(box: Box) -> Box:
    while box.tag in _TEXT_TAGS and box.parent is not None:
        box = box.parent
    return box


def _common(one: Box, other: Box) -> Box:
    """The innermost box that holds both."""
    around = set(one.chain())
    return next(box for box in other.chain() if box in around)


# -- the title --------------------------------------------------------------------------------------------------------


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _title(lines: Sequence[HtmlLine], name: str) -> int | None:
    """The longest line that the document is called after, a heading of the first order before others, else the first
    such heading."""
    headings = [i for i, line in enumerate(lines) if line.box.tag == "h1" and not line.box.is_hidden]
    parts = {name, *_parts(name)}
    called = {i for i in headings if _plain(lines[i].text) in name}
    called.update(i for i, line in enumerate(lines) if len(line.text) >= _SHORTEST_NAME and _plain(line.text) in parts)
    first = min(headings, default=None)
    return max(called, key=lambda i: (len(lines[i].text), i in headings, not _is_link(lines[i]), -i), default=first)


def _parts(name: str) -> Iterator[str]:
    """The name of the page and that of its site, in a name that holds both; what stands before and behind each sign."""
    for match in _SITE_NAME.finditer(name):
        yield name[: match.start()]
        yield name[match.end() :]


def _title_before(lines: Sequence[HtmlLine], first: int, noise: _Noise, vocabulary: Vocabulary) -> int | None:
    """The nearest line before the body that may be a title, where neither a heading nor the document's name tells."""
    for i in range(first - 1, -1, -1):
        line = lines[i]
        if noise.holds(line.box) or _is_link(line) or _is_caption(line):
            continue
        if not (_is_date(line.text, vocabulary) or _is_kind(line.text, vocabulary) or line.text.endswith((".", ":"))):
            return i
    return None


# -- the body ---------------------------------------------------------------------------------------------------------


def _body(lines: Sequence[HtmlLine], title: int | None, noise: _Noise, vocabulary: Vocabulary) -> list[int]:
    """The lines from the first prose of the article to its last, without what is set into the text."""
    start = 0 if title is None else title + 1
    prose = [i for i in range(start, len(lines)) if _is_prose(lines[i]) and not noise.holds(lines[i].box)]
    end = _related_start(lines, prose[0]) if prose else 0
    prose = [i for i in prose if i < end and _label_of(lines[i], vocabulary) is None]
    texts = _Texts(lines, None if title is None else lines[title])
    places = {i: texts.of(lines[i]) for i in prose}
    homes = _homes(places, lines, None if title is None else lines[title])
    inside = [i for i in prose if places[i] in homes]
    if not inside:
        return []
    shown = [i for i in range(inside[0], end) if not noise.holds(lines[i].box)]
    shown = [i for i in shown if lines[i].box.tag not in _CELLS or texts.of(lines[i]) in homes or _is_text(lines[i])]
    apart = {i for i in shown if i in places and (places[i] not in homes or _is_set_apart(lines[i].box))}
    shown = [i for at, i in enumerate(shown) if i not in apart or not _is_repeated(lines, i, shown, at)]
    behind = takewhile(lambda i: i <= inside[-1] or texts.of(lines[i]) in homes, shown)
    body = [i for i in behind if not _is_link(lines[i]) and (texts.of(lines[i]) in homes or _is_text(lines[i]))]
    while body and not (lines[body[-1]].box.tag in _TEXT_TAGS or lines[body[-1]].text.endswith(_SENTENCE_ENDS)):
        body.pop()  # "(c) OSCE", "Print": bare words behind the text
    return body


def _is_set_apart(box: Box) -> bool:
    return box.tag == "blockquote" or (box.parent is not None and box.parent.tag == "blockquote")


def _is_repeated(lines: Sequence[HtmlLine], i: int, shown: Sequence[int], at: int) -> bool:
    """Whether a paragraph near the line says it as well, as one does with words that are to draw the eye."""
    near = (*shown[max(0, at - _NEAR) : at], *shown[at + 1 : at + 1 + _NEAR])
    return any(lines[i].text in lines[other].text for other in near)


def _is_text(line: HtmlLine) -> bool:
    """Whether a line that stands apart may be of the text: no cell of a table, no name of a film."""
    return _is_prose(line) or line.box.tag in _TEXT_TAGS or _is_caption(line)


def _related_start(lines: Sequence[HtmlLine], first: int) -> int:
    """Where the list of other pages behind the prose begins."""
    return next(
        (i for i in range(first, len(lines)) if FRAME_LINES.get(lines[i].text) is Role.RELATED),
        len(lines),
    )


def _homes(places: Mapping[int, _Text], lines: Sequence[HtmlLine], title: HtmlLine | None) -> set[_Text]:
    """The article's text: the best one, those around it, and those of its form beside it."""
    prose: defaultdict[_Text, list[HtmlLine]] = defaultdict(list)
    for i, text in places.items():
        prose[text].append(lines[i])
    if not prose:
        return set()
    best = _best(prose, title)
    outermost = best.box if title is None else _common(best.box, title.box)
    return {text for text in prose if text.box is not best.box and _belongs_to(best.box, text.box, outermost)} | {best}


def _best(prose: Mapping[_Text, Sequence[HtmlLine]], title: HtmlLine | None) -> _Text:
    """Of the texts with several paragraphs, the nearest to the title that has not far less prose than others."""
    sizes = {text: sum(len(line.text) for line in lines) for text, lines in prose.items()}
    most = max(sizes, key=sizes.__getitem__)
    rivals = [text for text in prose if len(prose[text]) > 1 and _MUCH_MORE * sizes[text] >= sizes[most]]
    if title is None or not rivals:
        return most
    depths = {box: depth for depth, box in enumerate(title.box.chain())}
    away = {text: (depths[_common(title.box, text.box)], prose[text][0].part != title.part) for text in rivals}
    least = min(away.values())
    nearest = [text for text in rivals if away[text] == least]
    largest = max(sizes[text] for text in nearest)
    return next(text for text in nearest if _MORE * sizes[text] >= largest)


def _belongs_to(best: Box, box: Box, outermost: Box) -> bool:
    """Whether `box` goes on with the text of `best`: it holds it, or has the same form at each step to what holds both.

    The cells of one row are columns: they have one form and different things to say. Boxes without a name have one form
    and nothing in common.
    """
    common = _common(best, box)
    if common is box:
        return box.tag != "body" and box in set(outermost.chain())
    steps, others = _steps(best, common), _steps(box, common)
    forms = [step.form for step in steps]
    is_named = any(name is not None for _, name in forms)
    return bool(others) and others[-1].tag not in _CELLS and is_named and forms == [step.form for step in others]


def _steps(box: Box, outer: Box) -> list[Box]:
    """The boxes from `box` up to the one below `outer`."""
    steps = []
    for step in box.chain():
        if step is outer:
            break
        steps.append(step)
    return steps


def _paragraphs(lines: Iterable[HtmlLine]) -> Iterator[Chosen]:
    for line in lines:
        box = line.box
        if box.tag in _HEADINGS:
            yield Chosen(line.text, Role.HEADING)
        elif _is_caption(line):
            yield Chosen(line.text, Role.CAPTION)
        elif box.tag == "li" or (box.parent is not None and box.parent.tag == "li"):
            yield Chosen(f"- {line.text}", Role.LIST_ITEM)
        else:
            yield Chosen(line.text)


# -- between title and body -------------------------------------------------------------------------------------------


def _shown_before(lines: Sequence[HtmlLine], title: int, noise: _Noise) -> list[int]:
    """The last lines before the title that are no noise."""
    shown = (i for i in range(title - 1, -1, -1) if not noise.holds(lines[i].box))
    return list(islice(shown, _KIND_BEFORE))


def _kind(lines: Sequence[HtmlLine], places: Iterable[int], vocabulary: Vocabulary) -> Iterator[Chosen]:
    """The kind of the page, behind its title or right before it."""
    for i in places:
        if _is_kind(lines[i].text, vocabulary):
            yield Chosen(lines[i].text, Role.KIND)
            return


def _teaser(
    lines: Sequence[HtmlLine], header: Iterable[int], body: Sequence[int], labelled: set[int], vocabulary: Vocabulary
) -> int | None:
    """The line that is set apart from the text: called a teaser, before the labels, or repeated by the text."""
    for i in header:
        line = lines[i]
        is_other = _is_link(line) or _is_caption(line) or _is_date(line.text, vocabulary)
        if len(line.text) >= _SHORTEST_TEASER and not is_other:
            return i
    if len(body) < 2:
        return None
    first, second = lines[body[0]], lines[body[1]]
    is_called_so = first.box.tag in _TEXT_TAGS and bool(first.box.names & _TEASER_NAMES)
    is_before_labels = not labelled.isdisjoint(range(body[0], body[1]))
    is_repeated = second.text.startswith(first.text.rstrip(" .…"))
    return body[0] if is_called_so or is_before_labels or is_repeated else None


def _before_body(lines: Iterable[HtmlLine], text: Box, vocabulary: Vocabulary) -> Iterator[Chosen]:
    """Captions, a date line, and the heading of the first section, which stands in the box of the text."""
    for line in lines:
        if _is_caption(line):
            yield Chosen(line.text, Role.CAPTION)
        elif _is_date(line.text, vocabulary):
            yield Chosen(line.text, Role.DATE_LINE)
        elif line.box.tag in _HEADINGS and _text_box(line.box) is text:
            yield Chosen(line.text, Role.HEADING)


def _labels(
    lines: Sequence[HtmlLine], near: range, article: Box, noise: _Noise, vocabulary: Vocabulary
) -> tuple[list[Chosen], set[int]]:
    """The labels inside the box of the article with their values, and which lines they take."""
    chosen: list[Chosen] = []
    taken: set[int] = set()
    for i in near:
        line = lines[i]
        label = _label_of(line, vocabulary)
        if label is None or noise.holds(line.box) or article not in set(line.box.chain()):
            continue
        values = _values(lines, i, article, vocabulary) if label.endswith(":") else []
        chosen += [Chosen(f"- {label}", Role.LABEL), *(Chosen(f"- {lines[j].text}", Role.LABEL) for j in values)]
        taken.update((i, *values))
    return chosen, taken


def _label_of(line: HtmlLine, vocabulary: Vocabulary) -> str | None:
    """The line with its colon, if it is a label; markup that says so may leave the colon out."""
    if ":" in line.text:
        is_label = "://" not in line.text and label_of(line.text, vocabulary) is not None
        return line.text if is_label else None
    is_known = line.text.casefold() in vocabulary.slots
    return f"{line.text}:" if is_known and (line.box.tag in ("dt", "th") or "label" in line.box.names) else None


def _values(lines: Sequence[HtmlLine], label: int, article: Box, vocabulary: Vocabulary) -> list[int]:
    """The lines behind a label that stand with it in one box: the field, the row, the list of terms."""
    values: list[int] = []
    behind = range(label + 1, min(len(lines), label + 1 + _MOST_VALUES))
    field = _common(lines[label].box, lines[label + 1].box) if behind else article
    is_flat = field in set(article.chain())  # no box of its own: what follows is a value only if it is known as one
    for i in behind:
        line = lines[i]
        is_other_label = line.text.endswith(":") or _label_of(line, vocabulary) is not None or line.box.tag == "dt"
        if is_other_label or len(line.text) > _LONGEST_VALUE or field not in set(line.box.chain()):
            break
        if is_flat and not _is_value(line.text, vocabulary):
            break
        values.append(i)
    return values


def _is_value(text: str, vocabulary: Vocabulary) -> bool:
    return text.casefold() in vocabulary.values or text.isupper() or read_date(text) is not None
