"""Verbs of taking part: who organizes, hosts, pays, helps or attends, in the active and in the passive.

A verb is listed once and read in every form: *organized by the Mission*, *the Mission organized a course*, *the course
that the Mission will organize*. Verbs that do much else (*give*, *lead*, *meet*) tell of taking part only with an
object of their own kind: an event, a sum, the costs.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from osce_news.model import Involvement

__all__ = ["ACTS", "Act", "Object", "Verb"]


class Verb(NamedTuple):
    """A verb in its forms, without its particle: *put, puts, put, put, putting* and *together*."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str
    particle: str = ""


class Object(Enum):
    """What must stand beside a verb."""

    ANYTHING = "anything"
    EVENT = "an event"
    EVENT_ITSELF = "an event, and no other noun between"
    GATHERING = "an event to which people are invited: no visit, and no talks"
    SUM = "a sum of money"
    COSTS = "the costs"
    MEMBERS = "somebody who is sent"
    NUMBER = "a number of people"


class Act(NamedTuple):
    """Verbs of one meaning, and how whoever does it takes part."""

    involvement: Involvement
    active: str | None
    """Name of the rule that reads the verbs with their subject; ``None`` where the active says nothing."""
    passive: str | None
    """Name of the rule that reads *organized by*; ``None`` where the passive says nothing."""
    verbs: tuple[Verb, ...]
    object: Object = Object.ANYTHING
    """What must follow the active verb."""
    subject: Object = Object.ANYTHING
    """What must stand before the passive verb in its sentence."""


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{base}s"


def _past(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeou":
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{base}ed"


def _gerund(base: str) -> str:
    return f"{base[:-1]}ing" if base.endswith("e") else f"{base}ing"


def _verbs(*entries: str) -> tuple[Verb, ...]:
    """Verbs by their base; irregular ones as ``base/past/participle/gerund``, each with a particle or none."""
    verbs = []
    for entry in entries:
        forms, _, particle = entry.partition(" ")
        base, *irregular = forms.split("/")
        past = irregular[0] if irregular else _past(base)
        participle = irregular[1] if len(irregular) > 1 else past
        gerund = irregular[2] if len(irregular) > 2 else _gerund(base)
        verbs.append(Verb(base, _third(base), past, participle, gerund, particle))
    return tuple(verbs)


def _each(words: str) -> tuple[Verb, ...]:
    return _verbs(*words.split())


ACTS: Final[tuple[Act, ...]] = (
    # "organized by the Mission and the Ministry", "Ireland convened the talks"
    Act(
        Involvement.ORGANIZER,
        "organizes",
        "organized-by",
        (
            *_each("arrange co-convene co-implement co-organise co-organize convene implement organise organize"),
            *_verbs("carry out"),
        ),
        Object.EVENT,
    ),
    # "a workshop held by ODIHR", "the Academy delivered the course"
    Act(
        Involvement.ORGANIZER,
        "organizes",
        "organized-by",
        _each("conduct deliver hold/held launch offer"),
        Object.GATHERING,
    ),
    # "a course designed by A and run by B", "the Union mounted a fair"
    Act(
        Involvement.ORGANIZER,
        "organizes",
        "organized-by",
        (
            *_each(
                "co-lead/co-led give/gave/given initiate lead/led mount prepare run/ran/run/running spearhead stage"
            ),
            *_each("throw/threw/thrown"),
            *_verbs("lay/laid on", "put/put/put/putting on", "put/put/put/putting together"),
        ),
        Object.GATHERING,
        Object.EVENT,
    ),
    # "a course designed by A, and run by B", but "a course after a method designed by A"
    Act(
        Involvement.ORGANIZER,
        "organizes",
        "organized-by",
        (*_each("conceive design develop devise"), *_verbs("dream/dreamt up", "think/thought up")),
        Object.GATHERING,
        Object.EVENT_ITSELF,
    ),
    # "The Presence opened a course"; whoever it is opened by may be a guest
    Act(
        Involvement.ORGANIZER,
        "organizes",
        None,
        (*_each("begin/began/begun conclude open start"), *_verbs("kick off", "wrap/wrapped up")),
        Object.GATHERING,
    ),
    # "The OSCE and the UN brought together 20 experts"
    Act(Involvement.ORGANIZER, "organizes", "organized-by", _verbs("bring/brought together")),
    # "The Mission trained some 150 officers"
    Act(Involvement.ORGANIZER, "organizes", None, _each("gather train"), Object.NUMBER),
    # "hosted by the City of Oslo", "the Presence hosted a meeting"
    Act(Involvement.HOST, "hosts", "hosted-by", _each("co-host host"), Object.EVENT),
    # "funded by Norway and Spain", "Norway and Spain financed it"
    Act(
        Involvement.FUNDER,
        "funds",
        "funded-by",
        (
            *_each("bankroll co-finance co-fund co-sponsor donate finance fund sponsor subsidise subsidize"),
            *_each("underwrite/underwrote/underwritten"),
            *_verbs("pay/paid for"),
        ),
    ),
    # "Sweden covers the costs", "the expenses were borne by Norway"
    Act(
        Involvement.FUNDER,
        "funds",
        "funded-by",
        _each("bear/bore/borne cover defray foot meet/met settle share split/split/split/splitting"),
        Object.COSTS,
        Object.COSTS,
    ),
    Act(Involvement.FUNDER, "funds", "funded-by", _each("pay/paid"), Object.COSTS, Object.COSTS),
    # "The Embassy gave 8,000 euros", "heaters contributed by Italy"
    Act(Involvement.FUNDER, "funds", "funded-by", _each("contribute pledge"), Object.SUM),
    Act(
        Involvement.FUNDER,
        "funds",
        None,
        (
            *_each("allocate announce award endow give/gave/given grant make/made offer provide supply"),
            *_verbs("put/put/put/putting up"),
        ),
        Object.SUM,
    ),
    # "facilitated by the Centre"
    Act(Involvement.PARTNER, "partners", "facilitated-by", _each("co-facilitate facilitate"), Object.EVENT),
    # "attended by UNHCR and UNICEF", "which Kazakhstan and Mongolia attended"
    Act(Involvement.ATTENDEE, "took-part", "attended-by", _each("attend")),
    Act(Involvement.ATTENDEE, "took-part", None, (*_each("participate"), *_verbs("take/took/taken/taking part"))),
    Act(Involvement.ATTENDEE, None, "attended-by", _each("join")),
    Act(Involvement.ATTENDEE, "took-part", None, _each("send/sent"), Object.MEMBERS),
    # "a meeting chaired by the Elders' Council"
    Act(Involvement.ATTENDEE, None, "attended-by", _each("chair co-chair moderate"), subject=Object.EVENT),
    # "two lawyers seconded by UNHCR"; refugees are sent, too
    Act(Involvement.ATTENDEE, "took-part", "attended-by", _each("second"), Object.MEMBERS, Object.MEMBERS),
)
