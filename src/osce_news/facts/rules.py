"""The rules that read quotations, statements and people, each with what it looks for and an example.

`Quote.rule` and `Person.rule` hold the id of the rule that decided. The order is that of the sieves: the surest first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from osce_news.model import Fact

__all__ = ["RULES", "Rule"]


class Rule(NamedTuple):
    """A rule of a sieve."""

    fact: Fact
    """What it reads."""
    id: str
    about: str
    """What it looks for, as the end of a sentence that begins with the fact: *is ... because* ``about``."""
    example: str
    """A text in which it decides; the first fact of its kind that has its id."""


def _rules(fact: Fact, *rows: tuple[str, str, str]) -> tuple[Rule, ...]:
    return tuple(Rule(fact, *row) for row in rows)


_ALL: Final = (
    *_rules(
        Fact.QUOTATION,
        (
            "cue-subject",
            "behind the words stand a cue and its subject",
            '"Water knows no border," said Mira Stanek, Head of the Lake Office.',
        ),
        (
            "subject-cue",
            "behind the words stand a subject and its cue",
            '"Water knows no border," Ambassador Pelle Wingren said.',
        ),
        (
            "according-to",
            "beside the words stands *according to*",
            '"Water knows no border," according to Mira Stanek, Head of the Lake Office.',
        ),
        (
            "dash",
            "a dash and a name behind the words end the paragraph",
            '"Water knows no border." - Commissioner Ana Duarte',
        ),
        (
            "headline",
            "a cue and its subject stand beside words in the title",
            '"Water knows no border," says Mira Stanek\n'
            "Mira Stanek, Head of the Lake Office, opened a fair of ferries in the old port today.",
        ),
        (
            "cue-nobody",
            "a cue stands behind the words, but whose it is stays open",
            "Hrant Stanek, Mayor of Osh, met Lusine Stanek, Mayor of Naryn.\n"
            '"We have quarrelled about water," Stanek said.',
        ),
        (
            "chained",
            "a further cue of the one who spoke before stands before the words",
            '"Water knows no border," Mira Stanek said, adding: "It has no passport."',
        ),
        (
            "passive",
            "before the words stand a cue and *by*, and behind that whoever speaks",
            'This was underlined by Mira Stanek, Head of the Lake Office: "Water knows no border."',
        ),
        (
            "relative",
            "before the words stand a name, *who* and a cue",
            'This was echoed by Rolf Franzen, Head of the Rope Unit, who added: "Ropes know no border."',
        ),
        (
            "subject-cue-before",
            "before the words stand a cue and, at the beginning of its clause, a subject",
            'Mira Stanek, Head of the Lake Office, said: "Water knows no border."',
        ),
        (
            "colon",
            "before the words stands a sentence that ends in a colon, and a person is its subject",
            'Mira Stanek, Head of the Lake Office, was pleased with the ferry: "Water knows no border."',
        ),
        (
            "colon-paragraph",
            "the paragraph before the words ends in a colon and has a cue with its subject",
            'Mira Stanek, Head of the Lake Office, emphasized:\n"Water knows no border."',
        ),
        (
            "after-statement",
            "the sentence before the words reports what the same speaker said",
            "Mira Stanek, Head of the Lake Office, opened the ferry. She stressed that lakes matter. "
            '"Water knows no border and has no passport either."',
        ),
        (
            "continuation",
            "the paragraph is a quotation and nothing else, behind one that says who speaks",
            '"Water knows no border," said Mira Stanek, Head of the Lake Office.\n'
            '"It has no passport either, and it never asks for one."',
        ),
        (
            "unattributed",
            "the words are whole sentences in marks, and nobody stands beside them",
            '"It was cold in the hall and nobody had told us why."',
        ),
        (
            "interrupted",
            "in a language whose marks hold the attribution too, a cue stands between two dashes inside them",
            "Сегодня в Минске открылся семинар для преподавателей, и он был посвящён воде.\n"
            "«Вода не знает границ, – сказал посол Пелле Вингрен. – У неё нет паспорта, и он ей не нужен».",
        ),
    ),
    *_rules(
        Fact.STATEMENT,
        (
            "reported-passive",
            "the content, a passive cue, *by* and whoever speaks stand in this order",
            "The need for deeper wells was underlined by Mira Stanek, Head of the Lake Office.",
        ),
        (
            "reported-clause",
            "a subject and its cue stand before a clause with *that*, *how*, *why* or *whether*",
            "Mira Stanek, Head of the Lake Office, stressed that wells matter to everybody.",
        ),
        (
            "reported-question",
            "a subject and a verb of asking stand before an indirect question",
            "Mira Stanek, Head of the Lake Office, asked the captain why the ferry was late.",
        ),
        (
            "told",
            "a subject, a verb of telling and whoever is told stand before a clause with *that*",
            "Mira Stanek, Head of the Lake Office, told reporters that the ferry was late.",
        ),
        (
            "noun-phrase",
            "a subject and a cue that means nothing but saying stand before a noun phrase",
            "Mira Stanek, Head of the Lake Office, underscored the importance of clean wells.",
        ),
        (
            "appeal",
            "a subject and a verb of asking for something stand before who is asked and an infinitive",
            "Ambassador Pelle Wingren called on all sides to repair the ferry.",
        ),
        (
            "act",
            "a subject and a verb that does what it says, thanks or condemns, stand before its object",
            "Ambassador Pelle Wingren thanked the captain for his patience.",
        ),
        (
            "courtesy",
            "a subject and a verb like *extended* stand before condolences, thanks or greetings",
            "Mira Stanek, Head of the Lake Office, extended her condolences to the family.",
        ),
        (
            "promise",
            "a subject and a verb of promising stand before an infinitive",
            "Ambassador Pelle Wingren promised to return before winter comes.",
        ),
        (
            "bare-clause",
            "a subject and *said* stand before a clause without *that*",
            "Ambassador Pelle Wingren said both ferries were late.",
        ),
        (
            "according-to",
            "*according to* and whoever speaks stand before or behind the content",
            "According to Mira Stanek, Head of the Lake Office, the lake lost a third of its water.",
        ),
        (
            "reported-inverted",
            "a comma, a subject and its cue stand behind the content",
            "The ferry should be repaired before winter comes, Ambassador Pelle Wingren said.",
        ),
        (
            "parenthesis",
            "a subject and its cue stand between commas inside the content",
            "Most ferries, said Mira Stanek, Head of the Lake Office, are older than their captains.",
        ),
    ),
    *_rules(
        Fact.PERSON,
        (
            "apposition",
            "a role follows the name behind a comma",
            "Mira Stanek, Head of the Lake Office, opened the door.",
        ),
        (
            "in-a-row",
            "a role stands before the name, and the one behind it is of the next name",
            "She met Prime Minister Mira Stanek, Speaker of Parliament Pelle Wingren and others.",
        ),
        (
            "dashes",
            "a role stands between dashes behind the name",
            "Mira Stanek - Head of the Lake Office - opened the door.",
        ),
        (
            "aged",
            "an age follows the name",
            "Mira Stanek, 81, opened the door.",
        ),
        (
            "one-of",
            "*one of* several and a comma stand before the name",
            "One of the pupils of the school, Mira Stanek, opened the door.",
        ),
        (
            "gapped",
            "a State in brackets and an office stand behind the name",
            "Zora Farkas (Malta) was elected Chair and Pelle Wingren (Norway) Vice-Chair.",
        ),
        (
            "kin",
            "a relative and a possessive or *of* stand beside the name",
            "Zora Farkas and her husband, Mirek Farkas, opened the door.",
        ),
        (
            "fate",
            "what was done to people stands beside the name: a murder, an arrest, a campaign",
            "They condemned the murders of Zora Farkas and Pelle Wingren.",
        ),
        (
            "homes",
            "a place or body that they are from follows each of three or more names in a row",
            "Zora Farkas of Omalo, Pelle Wingren of Gori and Mira Stanek of Telavi opened the door.",
        ),
        (
            "including",
            "a group and *including* or a colon stand before the row of names, or *and other* people behind it",
            "All journalists who were there, including Mira Stanek and Pelle Wingren, went home.",
        ),
        (
            "view",
            "a view or the words of somebody are told of",
            "In Mira Stanek's view, water knows no border.",
        ),
        (
            "said-apposition",
            "a cue stands before the name, and an apposition that is no role behind it",
            '"It rains," said Lejla Begova, from Zenica.',
        ),
        (
            "apposition-said",
            "an apposition that is no role and a cue stand behind the name",
            '"It rains," Lejla Begova, from the town of Zenica, said.',
        ),
        (
            "role-comma",
            "a role and a comma stand before the name",
            "The Head of the OSCE Mission to Moldova, Ambassador Clive Nyberg-Rao, opened the door.",
        ),
        (
            "shared",
            "a role of several follows the row of names, or a plural title stands before it",
            "Anna Bergqvist and Bo Lindgren, Co-Chairs of the Lake Group, nodded.",
        ),
        (
            "cue-role",
            "a role is all that stands between the name and a cue, a closing mark or a comma",
            '"It rains," recalled Kyrgyz community mediator Burulai Asanova.',
        ),
        (
            "role-title",
            "a role stands directly before the name",
            "OSCE Secretary General Agnes Marie Holtby opened the door.",
        ),
        ("honorific", "a title stands before the name", "Ambassador Pelle Wingren opened the door."),
        ("cue", "a verb of saying stands beside the name", "Anna Bergqvist said that it rained."),
        (
            "relative",
            "a relative clause that only people have follows the name",
            "Anna Bergqvist, who runs the mill, nodded.",
        ),
        (
            "predicate",
            "*is* and a role follow the name, or a role in brackets",
            "Rolf Franzen is the Head of the Ferry Unit.",
        ),
        (
            "agent",
            "*headed by*, *chaired by* or their like stand before the name",
            "The delegation was headed by Anna Bergqvist and left on Monday.",
        ),
        ("member", "a seat in a parliament follows the name in brackets", "Baldur Grimsson (MP, Iceland) nodded."),
        (
            "joint",
            "*and*, a second name and its cue follow the name",
            "Anna Bergqvist and Bo Lindgren said that it rained.",
        ),
        (
            "fuller",
            "a surname that stands alone has a role or a cue, and the full name stands elsewhere",
            "Ioana Bratescu opens the school\nBratescu said that it rained.",
        ),
        ("subject", "the name is the subject of what only people do", "Anna Bergqvist heads the mission."),
        (
            "of-body",
            "the name of a body follows behind *of* or *from*",
            "Vanja Berg of the OSCE Mission to Serbia opened the fair.",
        ),
        ("of-state", "a State follows the name in brackets", "The guests were Vanja Berg (Hungary) and others."),
        (
            "surname",
            "the last word ends as only surnames do, and a verb or participle follows",
            "Vanja Petrović runs a bakery.",
        ),
    ),
)

RULES: Final[Mapping[tuple[Fact, str], Rule]] = {(rule.fact, rule.id): rule for rule in _ALL}
"""Every rule by what it reads and its id, in the order of the sieves."""
