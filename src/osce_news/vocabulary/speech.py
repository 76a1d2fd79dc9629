"""Verbs of saying: what attributes words to somebody.

Sources: the attributions counted in OSCE releases of 2000 to 2026 (*said* makes four in five) and the verbs that their
teasers report speech with. A cue is listed with its three forms; what it governs decides where it may be read:

- a *quotation* (``"...," said X``): every cue but those marked otherwise;
- a *clause* (``stressed that ...``);
- a *noun phrase* that is what was said (``underscored the importance of ...``), for verbs that mean nothing else;
- an *appeal* (``called on the parties to ...``);
- the object of an *act* that saying does: thanks, praise, welcome, condemnation, regret (``thanked the donors``);
- a *promise* (``pledged to return``).

Verbs that hardly ever attribute words in marks (``thanked``) are cues of reported speech alone.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["BEFORE_CUE", "CUES", "Cue"]


class Cue(NamedTuple):
    """A verb of saying and what it may govern."""

    past: str
    """``said``; the form also serves as passive participle."""
    present: str | None = None
    """``says``; ``None`` in languages whose verbs have other forms, each of which is a cue of its own."""
    participle: str | None = None
    """``saying``, or ``None``."""
    plural: str | None = None
    """``say``: the present form behind several, listed only where it is hardly ever a noun or an infinitive."""
    quotes: bool = True
    """False if words in marks are hardly ever its content."""
    clause: bool = True
    """True if a clause with *that* may be its content."""
    bare: bool = False
    """True if a clause without *that* may be: *said the ferry was late*."""
    question: bool = False
    """True if an indirect question may be: *asked why the ferry was late*."""
    noun_phrase: bool = False
    """True if a noun phrase with an article or its like may be its content: *emphasized the challenges ...*."""
    act: bool = False
    """True if any object may be its content, because to say it is to do it: *thanked the hosts for ...*."""
    hearer: bool = False
    """True if whoever is told stands before the clause: *told reporters that ...*."""
    appeal: bool = False
    """True if an appeal may be its content: *urged the sides to ...*."""
    courtesy: bool = False
    """True if only words of courtesy may be its content: *extended her condolences*."""
    document: bool = False
    """True if only a document says something so: *the study shows that ...*."""
    promise: bool = False
    """True if an infinitive may be its content: *promised to ...*."""

    @property
    def governs(self) -> bool:
        """Whether it may govern reported speech: more than words in marks, and more than courtesies."""
        return (
            self.clause or self.question or self.noun_phrase or self.act or self.hearer or self.appeal or self.promise
        )


CUES: Final[tuple[Cue, ...]] = (
    Cue("acknowledged", "acknowledges", "acknowledging", plural="acknowledge", noun_phrase=True),
    Cue("added", "adds", "adding"),
    Cue("admitted", "admits", "admitting"),
    Cue("advised", "advises", "advising", appeal=True),
    Cue("affirmed", "affirms", "affirming", noun_phrase=True),
    Cue("agreed", "agrees", "agreeing"),
    Cue("announced", "announces", "announcing", noun_phrase=True),
    Cue("answered", "answers", "answering"),
    Cue("appealed for", "appeals for", "appealing for", clause=False, appeal=True),
    Cue("appealed to", "appeals to", "appealing to", clause=False, appeal=True, quotes=False),
    Cue("applauded", "applauds", "applauding", clause=False, act=True, quotes=False),
    Cue("appreciated", "appreciates", "appreciating", clause=False, act=True, quotes=False),
    Cue("argued", "argues", "arguing", plural="argue"),
    Cue("asked", "asks", "asking", clause=False, appeal=True, question=True),
    Cue("asked for", "asks for", "asking for", clause=False, appeal=True),
    Cue("asserted", "asserts", "asserting"),
    Cue("assured", "assures", "assuring", clause=False, hearer=True),
    Cue("believed", "believes", quotes=False),
    Cue("boasted", "boasts", "boasting"),
    Cue("branded", "brands", "branding", clause=False),
    Cue("called", "calls", "calling", plural="call", clause=False),
    Cue("called for", "calls for", "calling for", plural="call for", clause=False, appeal=True),
    Cue("called on", "calls on", "calling on", plural="call on", clause=False, appeal=True),
    Cue("called upon", "calls upon", "calling upon", clause=False, appeal=True),
    Cue("cautioned", "cautions", "cautioning"),
    Cue("cautioned against", "cautions against", "cautioning against", clause=False, act=True, quotes=False),
    Cue("chanted", "chants", "chanting", clause=False),
    Cue("characterised", "characterises", "characterising", clause=False),
    Cue("characterized", "characterizes", "characterizing", clause=False),
    Cue("claimed", "claims", "claiming"),
    Cue("clarified", "clarifies", "clarifying"),
    Cue("commended", "commends", "commending", plural="commend", clause=False, act=True, quotes=False),
    Cue("commented", "comments", "commenting"),
    Cue("complained", "complains", "complaining"),
    Cue("conceded", "concedes", "conceding"),
    Cue("concluded", "concludes", "concluding", plural="conclude"),
    Cue("concurred", "concurs", "concurring"),
    Cue("condemned", "condemns", "condemning", plural="condemn", clause=False, act=True, quotes=False),
    Cue("confirmed", "confirms", "confirming", noun_phrase=True),
    Cue("congratulated", "congratulates", "congratulating", clause=False, act=True, quotes=False),
    Cue("contended", "contends", "contending"),
    Cue("continued", "continues", "continuing", clause=False),
    Cue("conveyed", "conveys", "conveying", clause=False, act=True, quotes=False),
    Cue("countered", "counters", "countering"),
    Cue("cried", "cries", clause=False),
    Cue("criticised", "criticises", "criticising", clause=False, act=True, quotes=False),
    Cue("criticized", "criticizes", "criticizing", plural="criticize", clause=False, act=True, quotes=False),
    Cue("declared", "declares", "declaring"),
    Cue("demanded", "demands", "demanding", act=True),
    Cue("denied", "denies", "denying", quotes=False),
    Cue("denounced", "denounces", "denouncing", clause=False, act=True, quotes=False),
    Cue("deplored", "deplores", "deploring", clause=False, act=True, quotes=False),
    Cue("described", "describes", "describing", clause=False, question=True),
    Cue("dismissed", "dismisses", "dismissing", clause=False),
    Cue("disputed", "disputes", "disputing", clause=False, act=True, quotes=False),
    Cue("drew attention to", "draws attention to", "drawing attention to", clause=False, act=True, quotes=False),
    Cue("dubbed", "dubs", "dubbing", clause=False),
    Cue("echoed", "echoes", "echoing", noun_phrase=True),
    Cue("elaborated", "elaborates", "elaborating", clause=False),
    Cue("emphasised", "emphasises", "emphasising", noun_phrase=True),
    Cue("emphasized", "emphasizes", "emphasizing", plural="emphasize", noun_phrase=True),
    Cue("encouraged", "encourages", "encouraging", clause=False, appeal=True, quotes=False),
    Cue("enquired", "enquires", "enquiring", clause=False, question=True),
    Cue("estimated", "estimates", "estimating"),
    Cue("exclaimed", "exclaims", "exclaiming"),
    Cue("explained", "explains", "explaining"),
    Cue("expressed", "expresses", "expressing", clause=False, act=True),
    Cue("extended", "extends", "extending", clause=False, courtesy=True, quotes=False),
    Cue("feared", "fears", quotes=False),
    Cue("found", "finds", plural="find", quotes=False),
    Cue("hailed", "hails", "hailing", clause=False, act=True),
    Cue("highlighted", "highlights", "highlighting", noun_phrase=True),
    Cue("hoped", "hopes", "hoping", quotes=False),
    Cue("indicated", "indicates", "indicating"),
    Cue("informed", "informs", "informing", clause=False, hearer=True),
    Cue("inquired", "inquires", "inquiring", clause=False, question=True),
    Cue("insisted", "insists", "insisting", plural="insist"),
    Cue("insisted on", "insists on", "insisting on", clause=False, act=True, quotes=False),
    Cue("invited", "invites", "inviting", clause=False, appeal=True, quotes=False),
    Cue(
        "issued the following statement",
        "issues the following statement",
        "issuing the following statement",
        clause=False,
    ),
    Cue("joked", "jokes", "joking"),
    Cue("labeled", "labels", "labeling", clause=False),
    Cue("labelled", None, "labelling", clause=False),
    Cue("lamented", "laments", "lamenting", noun_phrase=True),
    Cue("lauded", "lauds", "lauding", clause=False, act=True, quotes=False),
    Cue("laughed", "laughs", clause=False),
    Cue("made clear", "makes clear", "making clear"),
    Cue(
        "made the following statement", "makes the following statement", "making the following statement", clause=False
    ),
    Cue("maintained", "maintains", "maintaining"),
    Cue("mentioned", "mentions", "mentioning", noun_phrase=True),
    Cue("mused", "muses", "musing"),
    Cue("noted", "notes", "noting", plural="note", noun_phrase=True),
    Cue("objected", "objects", "objecting"),
    Cue("observed", "observes", "observing"),
    Cue("offered", clause=False, promise=True, quotes=False),
    Cue("outlined", "outlines", "outlining", clause=False, noun_phrase=True),
    Cue("paid tribute to", "pays tribute to", "paying tribute to", clause=False, act=True, quotes=False),
    Cue("pleaded for", "pleads for", "pleading for", clause=False, appeal=True, quotes=False),
    Cue("pledged", "pledges", "pledging", noun_phrase=True, promise=True),
    Cue("pointed out", "points out", "pointing out", noun_phrase=True),
    Cue("pointed to", "points to", clause=False, act=True, quotes=False),
    Cue("praised", "praises", "praising", clause=False, act=True, quotes=False),
    Cue("predicted", "predicts", "predicting", noun_phrase=True),
    Cue("pressed", "presses", "pressing", clause=False, appeal=True, quotes=False),
    Cue("promised", "promises", "promising", noun_phrase=True, promise=True),
    Cue("proposed", "proposes", "proposing", noun_phrase=True, promise=True),
    Cue("protested", "protests", "protesting"),
    Cue("protested against", "protests against", "protesting against", clause=False, act=True, quotes=False),
    Cue("put it", "puts it", "putting it", clause=False),
    Cue("quipped", "quips", "quipping"),
    Cue("quoted as saying"),
    Cue("read", "reads", clause=False),
    Cue("reaffirmed", "reaffirms", "reaffirming", noun_phrase=True),
    Cue("reasoned", "reasons", "reasoning"),
    Cue("recalled", "recalls", "recalling", noun_phrase=True),
    Cue("recognised", "recognises", "recognising", noun_phrase=True),
    Cue("recognized", "recognizes", "recognizing", noun_phrase=True),
    Cue("recommended", "recommends", "recommending", plural="recommend", act=True),
    Cue("recounted", "recounts", "recounting"),
    Cue("reflected", "reflects", clause=False),
    Cue("regretted", "regrets", "regretting", act=True, quotes=False),
    Cue("reiterated", "reiterates", "reiterating", plural="reiterate", noun_phrase=True),
    Cue("remarked", "remarks", "remarking"),
    Cue("remembered", "remembers", "remembering"),
    Cue("reminded", "reminds", "reminding", clause=False, hearer=True, act=True),
    Cue("repeated", "repeats", "repeating", clause=False),
    Cue("replied", "replies", "replying"),
    Cue("reported", "reports", "reporting"),
    Cue("requested", "requests", "requesting", appeal=True, quotes=False),
    Cue("responded", "responds", "responding"),
    Cue("retorted", "retorts", "retorting"),
    Cue("revealed", "reveals", "revealing", quotes=False),
    Cue("said", "says", "saying", plural="say", bare=True),
    Cue("sent", "sends", clause=False, courtesy=True, quotes=False),
    Cue("shouted", "shouts", "shouting"),
    Cue("showed", "shows", plural="show", document=True, quotes=False),
    Cue("sighed", "sighs", clause=False),
    Cue("smiled", "smiles", clause=False),
    Cue("specified", "specifies", "specifying"),
    Cue("spoke of", "speaks of", "speaking of", plural="speak of", clause=False, act=True),
    Cue(
        "spoke out against",
        "speaks out against",
        "speaking out against",
        plural="speak out against",
        clause=False,
        act=True,
        quotes=False,
    ),
    Cue("stated", "states", "stating"),
    Cue("stressed", "stresses", "stressing", plural="stress", noun_phrase=True),
    Cue("suggested", "suggests", "suggesting", plural="suggest", noun_phrase=True),
    Cue("summed up", "sums up", "summing up", clause=False),
    Cue("termed", "terms", "terming", clause=False),
    Cue("testified", "testifies", "testifying"),
    Cue("thanked", "thanks", "thanking", clause=False, act=True, quotes=False),
    Cue("told", "tells", "telling", clause=False, hearer=True),
    Cue("underlined", "underlines", "underlining", plural="underline", noun_phrase=True),
    Cue("underscored", "underscores", "underscoring", plural="underscore", noun_phrase=True),
    Cue("urged", "urges", "urging", plural="urge", appeal=True, act=True),
    Cue("voiced", "voices", "voicing", clause=False, act=True, quotes=False),
    Cue("vowed", "vows", "vowing", promise=True),
    Cue("warned", "warns", "warning", plural="warn"),
    Cue("warned against", "warns against", "warning against", clause=False, act=True, quotes=False),
    Cue("warned of", "warns of", "warning of", clause=False, act=True, quotes=False),
    Cue("welcomed", "welcomes", "welcoming", plural="welcome", clause=False, act=True, quotes=False),
    Cue("went on to say", "goes on to say", "going on to say", bare=True),
    Cue("whispered", "whispers", "whispering", clause=False),
    Cue("wished", "wishes", "wishing", clause=False, act=True, quotes=False),
    Cue("wondered", "wonders", "wondering", clause=False, question=True),
    Cue("wrote", "writes", "writing"),
)

BEFORE_CUE: Final[tuple[str, ...]] = (
    "again",
    "already",
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
