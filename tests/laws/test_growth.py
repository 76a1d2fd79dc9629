"""The law of linear time, by counting: four times the text makes about four times the work, whatever the text.

Work is what can be counted on a busy machine too: calls of functions, and characters that regular expressions pass.
What copies of lists cost is not counted; where they are kept, it shows in the memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import osce_news

SOURCE = str(Path(osce_news.__file__).parent.parent)

FLOODS = {
    "marks": '"',
    "marks and spaces": '" ',
    "openers": "“a ",
    "nested openers": '"a "b" ',
    "marks and a cue": '" said "',
    "quotes": '"A b." said Ana Kovac. ',
    "quotes of pronouns": '"A b c," she said. ',
    "quotes left open": '"We, \n a said \n',
    "said and a mark": 'said: "',
    "capitalized words": "Aa ",
    "capitalized sentences": "Aa. ",
    "names": "Ana Kovac ",
    "names and commas": "Ana Kovac, ",
    "names and roles": "Ana Kovac, Head of the Office, ",
    "honorifics": "Mr. Aa ",
    "initials": "A. ",
    "possessives": "Aa's ",
    "cues": "said ",
    "cues and clauses": "said that ",
    "statements": "Ana Kovac said that ",
    "sentences of statements": "He said. ",
    "inverted statements": "said Ana Kovac, ",
    "appeals": "called on ",
    "digits": "1",
    "numbers": "1 ",
    "number words": "hundred and ",
    "days": "5, ",
    "dates": "5 May ",
    "years": "in 2010 ",
    "groups": "30 judges ",
    "lists of groups": "30 judges, ",
    "half groups": "30 a ",
    "origins": "from A ",
    "States": "Albania, ",
    "demonyms": "Albanian and ",
    "counted origins": "30 judges from Albania, ",
    "numbers in a row": "twenty to twenty to ",
    "origins of several": "experts from Albania, ",
    "clauses": "Norway, Albania and Serbia also held ",
    "asides": "Norway, which ",
    "agents far away": "funded in part and in part ",
    "metonyms": "Moscow, Paris and ",
    "metonyms in a row": "Moscow, ",
    "capitals that act": "Moscow and Paris have both ",
    "roles in a row": "its partners, ",
    "abbreviations in a row": "UNDP (ABC (",
    "definitions": "Aa Bb Cc Dd Ee (ABCDE) ",
    "short forms first": "ABC (Aa Bb and ",
    "lengths": "a two-day course began today ",
    "lengths of one day": "at a two-day seminar opened ",
    "lasting events": "A two-day seminar opened in Vienna today. ",
    "leads": "given by the OSCE ",
    "verbs of taking part": "the OSCE will run and hold with UNDP ",
    "relative clauses": "the OSCE, which ran with UNDP, which held ",
    "joint work": "joint work of a course of the OSCE ",
    "people of bodies": "an expert from UNDP and UNICEF delegates met ",
    "those among them": "Experts from Malta, Spain among them, of them from ",
    "experts on topics": "experts on ferries and boats from UNDP met on ",
    "sums": "Malta EUR 500 and Spain EUR 20 ",
    "other events": "The course is a part of a seminar that on 5 May, who in ",
    "years in brackets": "in Osh (2015), in Baku (2016) and a ",
    "weekdays ahead": "will meet on Monday and end on Friday and ",
    "people of States": "Ada Roth (Malta) and Bo Lind of UNDP met ",
    "people in brackets": "Ada Roth (Malta) Chair, ",
    "people as": "Ada Roth of Malta as Head of ",
    "journalists and asides": "journalists Ana Kovac, held in Riga, and ",
    "offices and names": "the Head of the Service Ana Kovac, ",
    "including": "judges, including Ana Kovac, ",
    "two offices and an ambassador": "The Head of Lake and Director of Office X said it. Ambassador Y left. ",
    "namesakes with titles": "Judge Ada Roth said it. Minister Rolf Roth said it. Judge Roth left. ",
    "plural titles": "Ministers of A Ministers ",
    "second verbs": "Norway gave a boat and held ",
    "rows of homes": "Ana Kovac of Aa Bb, ",
    "others": "Ana Kovac and many other ",
    "killers": "the killers of Ana Kovac, ",
    "small bodies": "the human rights committee of ",
    "shared offices": "The Chairs of the Union, Ada Roth and Bo Lind and ",
    "events with towns": "a seminar in Osh and Aa on 5 May and ",
    "bodies": "OSCE Mission to ",
    "unknown bodies": "Ministry of Aa and ",
    "unknown bodies by their end": "Aa Ministry ",
    "funders": "funded by Norway, ",
    "organizers": "organized by the OSCE and ",
    "events": "A workshop on 5 May in Tirana. ",
    "brackets": "(",
    "bracketed letters": "Aa Bb (AB) ",
    "open brackets": "a (b ",
    "dashes": "-",
    "lines of dashes": "-\n",
    "items": "- item\n",
    "labels": "- Issued on:\n",
    "headings": "Heading\n",
    "headings and paragraphs": "Heading\nA paragraph that is long enough to be called prose by anybody.\n",
    "headings in capitals": "OPERATIONAL REMARKS\n",
    "headings that ask": "Why so late?\nA paragraph that is long enough to be called prose by anybody.\n",
    "marks of footnotes": "A paragraph that is long enough to be called prose by anybody[1]* [2]*[3]\n",
    "titles that run together": "A title of otherMore words on otherPages",
    "contacts": "Contacts\nPress Office\n",
    "addresses": "press@osce.org\n",
    "rules": "___\n",
    "images": "![",
    "towns and commas": "GRAZ, ",
    "towns and slashes": "GRAZ/",
    "slashes": "/ ",
    "date lines": "GRAZ 5 May 2010\n",
    "datelines": "GRAZ, 5 May 2010 - A b.\n",
    "months before days": "May 5, ",
    "one letter": "a",
    "full stops": ".",
    "sentence ends": "! ",
    "combining marks": "\u0301\u0316",
    "soft hyphens": "a\u00ad",
    "blank lines": "\n \n",
    "lines of accents": "e\u0301\u0316 \n",
    "marks and brackets": '") ',
    "carriage returns": "x\r",
    "no-break spaces": "\u00a0x",
}

HEAD = "OSCE trains judges in Tirana\nTIRANA, 5 May 2010 - Some 30 judges met. It was the third such course.\n"

FLOODS_ELSEWHERE = {
    "guillemets": "« a",
    "spaced guillemets": "« a » ",
    "quotes elsewhere": "„Voda je za sve“, rekla je Ana Kovač. ",
    "quotes of pronouns elsewhere": "„Voda je za sve“, rekla je ona. ",
    "quotes behind colons": "Ana Kovač rekla je: „Voda je za sve.“ ",
    "interrupted quotes": "„Voda, - rekla je Ana Kovač. - Je za sve“. ",
    "dashes and cues in marks": "„a - rekla je ",
    "cues elsewhere": "rekla je ",
    "names elsewhere": "Ana Kovač ",
    "initials elsewhere": "A. ",
    "offices": "šefica Misije ",
    "offices and names": "Ana Kovač, šefica Misije, ",
    "offices and commas": "šefica, ",
    "titles elsewhere": "ambasador Ana Kovač ",
    "particles": "Ana van der ",
    "days elsewhere": "5. maja 2014. ",
    "days of ranges": "5. i 6. maja 2014. ",
    "a Latin letter": "š",
}
HEAD_ELSEWHERE = "Misija otvorila sajam\n" + (
    "Misija je danas otvorila sajam na kojem su i učenici iz cele zemlje, a to je prvi sajam. " * 14 + "\n"
)

COUNT = """
import json, re, sys, tracemalloc

work = 0

class Counted:
    def __init__(self, pattern):
        self.pattern = pattern

    def passed(self, text, start, end, match):
        global work
        if match is not None:
            work += match.end() - start
        elif start < end:
            work += min(end, len(text)) - start
        return match

    def match(self, text, start=0, end=sys.maxsize):  # how far a failed match has looked is not known
        return self.passed(text, start, start, self.pattern.match(text, start, end))

    def fullmatch(self, text, start=0, end=sys.maxsize):
        return self.passed(text, start, start, self.pattern.fullmatch(text, start, end))

    def search(self, text, start=0, end=sys.maxsize):
        return self.passed(text, start, end, self.pattern.search(text, start, end))

    def finditer(self, text, start=0, end=sys.maxsize):
        for match in self.pattern.finditer(text, start, end):
            yield self.passed(text, start, end, match)
            start = match.end()
        self.passed(text, start, end, None)

    def __getattr__(self, name):
        return getattr(self.pattern, name)

compiled = re.compile

def counting(*arguments):
    ours = sys._getframe(1).f_globals.get("__name__", "").startswith("osce_news")
    return Counted(compiled(*arguments)) if ours else compiled(*arguments)

re.compile = counting

from osce_news import NotAnArticleError, parse

def work_of(text):
    global work
    work = 0

    def count(frame, event, argument):
        global work
        work += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse(text)
    except NotAnArticleError:
        pass
    finally:
        sys.setprofile(None)
    return work

def memory_of(text):
    tracemalloc.start()
    try:
        parse(text)
    except NotAnArticleError:
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak

def lengthened(head, unit, length):
    return head + (unit * (length // len(unit) + 1))[:length]

floods = json.loads(input())
for head, unit in floods.values():  # what is built or compiled at its first use is not counted
    work_of(lengthened(head, unit, 99))
measures = {"work": work_of, "memory": memory_of}
for line in sys.stdin:
    measure, name = json.loads(line)
    print(json.dumps([measures[measure](lengthened(*floods[name], n)) for n in (5_000, 20_000)]), flush=True)
"""

EVERY_FLOOD = {name: (HEAD, unit) for name, unit in FLOODS.items()} | {
    name: (HEAD_ELSEWHERE, unit) for name, unit in FLOODS_ELSEWHERE.items()
}


class Counter:
    """A process in which nothing else runs, and which counts what is asked for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._asked, self._told = process.stdin, process.stdout
        print(json.dumps(EVERY_FLOOD), file=self._asked, flush=True)

    def ask(self, measure: str, flood: str) -> tuple[int, int]:
        """The *work* of a flood or the bytes of *memory* at its height, for 5,000 and for 20,000 characters."""
        print(json.dumps([measure, flood]), file=self._asked, flush=True)
        small, large = json.loads(self._told.readline())
        return small, large


@pytest.fixture(scope="module")
def counter() -> Iterator[Counter]:
    process = subprocess.Popen(
        [sys.executable, "-c", COUNT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": SOURCE, "PYTHONIOENCODING": "utf-8"},
    )
    with process:
        yield Counter(process)


MOST_WORK = 200
"""Calls and characters passed for each character of a flood."""


@pytest.mark.parametrize("flood", EVERY_FLOOD)
def test_work_grows_with_the_text(flood: str, counter: Counter) -> None:
    small, large = counter.ask("work", flood)
    assert large <= 5 * small
    assert large <= MOST_WORK * 20_000


@pytest.mark.parametrize("flood", EVERY_FLOOD)
def test_memory_grows_with_the_text(flood: str, counter: Counter) -> None:
    small, large = counter.ask("memory", flood)
    assert large <= 5 * small
    assert large <= 2_000 * 20_000


def test_the_floods_elsewhere_are_read_as_such() -> None:
    for unit in FLOODS_ELSEWHERE.values():
        assert osce_news.parse(HEAD_ELSEWHERE + unit * 100).language == "sr"
