"""Verbs of saying: what attributes words to somebody.

Sources: the attributions counted in OSCE releases of 2000 to 2026 (*said* makes four in five) and the verbs that their
teasers report speech with. A cue is listed with its three forms; what it governs decides where it may be read:

- a *quotation* (``"...," said X``): every cue but those marked otherwise;
- a *clause* (``stressed that ...``);
- a *noun phrase* that is what was said (``underscored the importance of ...``), for verbs that mean nothing else;
- an *appeal* (``called on the parties to ...``).
"""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["BEFORE_CUE", "CUES", "Cue"]


@attrs.frozen
class Cue:
    """A verb of saying and what it may govern."""

    past: str
    """``said``; the form also serves as passive participle."""
    present: str | None = None
    """``says``; ``None`` in languages whose verbs have other forms, each of which is a cue of its own."""
    participle: str | None = None
    """``saying``, or ``None``."""
    plural: str | None = attrs.field(default=None, kw_only=True)
    """``say``: the present form behind several, listed only where it is hardly ever a noun or an infinitive."""
    clause: bool = attrs.field(default=True, kw_only=True)
    """True if a clause with *that* may be its content."""
    noun_phrase: bool = attrs.field(default=False, kw_only=True)
    """True if a noun phrase may be its content: *emphasized the challenges ...*."""
    hearer: bool = attrs.field(default=False, kw_only=True)
    """True if whoever is told stands before the clause: *told reporters that ...*."""
    appeal: bool = attrs.field(default=False, kw_only=True)
    """True if an appeal may be its content: *urged the sides to ...*."""


CUES: Final[tuple[Cue, ...]] = (
    Cue("acknowledged", "acknowledges", "acknowledging"),
    Cue("added", "adds", "adding"),
    Cue("admitted", "admits", "admitting"),
    Cue("affirmed", "affirms", "affirming"),
    Cue("agreed", "agrees", "agreeing"),
    Cue("announced", "announces", "announcing"),
    Cue("argued", "argues", "arguing"),
    Cue("asked", "asks", "asking", clause=False),
    Cue("asserted", "asserts", "asserting"),
    Cue("assured", "assures", "assuring", clause=False, hearer=True),
    Cue("called", "calls", "calling", plural="call", clause=False),
    Cue("called for", "calls for", "calling for", clause=False, appeal=True),
    Cue("called on", "calls on", "calling on", clause=False, appeal=True),
    Cue("called upon", "calls upon", "calling upon", clause=False, appeal=True),
    Cue("cautioned", "cautions", "cautioning"),
    Cue("claimed", "claims", "claiming"),
    Cue("commented", "comments", "commenting"),
    Cue("concluded", "concludes", "concluding"),
    Cue("confirmed", "confirms", "confirming"),
    Cue("continued", "continues", "continuing", clause=False),
    Cue("declared", "declares", "declaring"),
    Cue("described", "describes", "describing", clause=False),
    Cue("echoed", "echoes", "echoing"),
    Cue("emphasised", "emphasises", "emphasising", noun_phrase=True),
    Cue("emphasized", "emphasizes", "emphasizing", noun_phrase=True),
    Cue("explained", "explains", "explaining"),
    Cue("expressed", "expresses", "expressing", clause=False),
    Cue("highlighted", "highlights", "highlighting", noun_phrase=True),
    Cue("informed", "informs", "informing", clause=False, hearer=True),
    Cue("insisted", "insists", "insisting"),
    Cue(
        "issued the following statement",
        "issues the following statement",
        "issuing the following statement",
        clause=False,
    ),
    Cue(
        "made the following statement", "makes the following statement", "making the following statement", clause=False
    ),
    Cue("maintained", "maintains", "maintaining"),
    Cue("mentioned", "mentions", "mentioning"),
    Cue("noted", "notes", "noting"),
    Cue("observed", "observes", "observing"),
    Cue("outlined", "outlines", "outlining", clause=False),
    Cue("pledged", "pledges", "pledging"),
    Cue("pointed out", "points out", "pointing out"),
    Cue("promised", "promises", "promising"),
    Cue("proposed", "proposes", "proposing"),
    Cue("reaffirmed", "reaffirms", "reaffirming", noun_phrase=True),
    Cue("recalled", "recalls", "recalling"),
    Cue("recommended", "recommends", "recommending"),
    Cue("recounted", "recounts", "recounting"),
    Cue("reiterated", "reiterates", "reiterating", noun_phrase=True),
    Cue("remarked", "remarks", "remarking"),
    Cue("reminded", "reminds", "reminding", clause=False, hearer=True),
    Cue("repeated", "repeats", "repeating", clause=False),
    Cue("replied", "replies", "replying"),
    Cue("reported", "reports", "reporting"),
    Cue("responded", "responds", "responding"),
    Cue("said", "says", "saying", plural="say"),
    Cue("spoke of", "speaks of", "speaking of", plural="speak of", clause=False),
    Cue("stated", "states", "stating"),
    Cue("stressed", "stresses", "stressing", noun_phrase=True),
    Cue("suggested", "suggests", "suggesting"),
    Cue("told", "tells", "telling", clause=False, hearer=True),
    Cue("underlined", "underlines", "underlining", noun_phrase=True),
    Cue("underscored", "underscores", "underscoring", noun_phrase=True),
    Cue("urged", "urges", "urging", appeal=True),
    Cue("warned", "warns", "warning"),
    Cue("wrote", "writes", "writing"),
)

BEFORE_CUE: Final[tuple[str, ...]] = (
    "again",
    "also",
    "firmly",
    "further",
    "had",
    "has",
    "have",
    "later",
    "once",
    "recently",
    "repeatedly",
    "rightly",
    "strongly",
    "then",
    "today",
    "yesterday",
)
"""The adverbs and auxiliaries that stand between a subject and its cue: *X also said*, *Y has repeatedly stressed*."""
