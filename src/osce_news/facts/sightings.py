"""Is it a person? Words that have the form of a name, and something beside them that only people have.

Form alone proves little (*Budapest Convention*). A name is a person's where one of the rules at the end of this file
finds a role, a title, a verb of saying or a relative *who* beside it; at last, where it ends as surnames do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern, one_of
from osce_news.facts.beside import ARTICLES, HOME, LONGEST_WORD, OF_STATE
from osce_news.facts.mentions import Named
from osce_news.facts.names import NameForm, Run, keys_of
from osce_news.facts.noun_phrases import is_group
from osce_news.facts.prose import Prose, Stretch
from osce_news.facts.roles import has_role_noun, is_role_noun, role_behind
from osce_news.facts.roles_before import (
    honorific_before,
    role_beside_cue,
    role_from_comma,
)
from osce_news.facts.rows import Rows
from osce_news.model import TermKind
from osce_news.vocabulary import Vocabulary
from osce_news.vocabulary.offices import KIN, PERSON_VERBS

__all__ = ["Sighting", "Sightings"]


class Sighting(NamedTuple):
    """A name with what stands beside it."""

    name: NameForm
    keys: frozenset[str]
    honorific: Stretch | None
    role: Stretch | None
    rule: str


_MEMBER = Pattern(r"\ \((?:MP|Member|[A-Z][\w.]+-[A-Z][\w.]+)[^()\n]{0,60}\)")  # "X (MP, Portugal)"
_CLAUSE = Pattern(r"(?<=[a-z])\ [a-z]+ed\ ")
# "X is the Mayor", "X (Mayor of Talas)", "X took up his duties as Head of the Office", "X was appointed Chair".
_IS = Pattern(
    r"(?:,\ who)?\ (?:is|was|has\ been)\ (?=(?:the|an?)\ |[A-Z])|\ \((?=[A-Za-z][^()\n]{8,160}\))|,\ is\ (?=the\ )"
    r"|\ (?:today\ )?(?:assumed|began|begins|took\ over|took\ up|takes\ up)\ (?:his|her|the)\ "
    r"(?:duties|functions|office|position|post|work)\ (?:today\ )?as\ "
    r"|\ (?:took\ office|was\ sworn\ in)(?:\ today|\ yesterday)?\ as\ |\ (?:serves|served|works|worked)\ as\ "
    r"|(?:\ \([^()\n]{2,40}\)|,\ [^,;.:\"\n]{3,60},)?"
    r"\ (?:is|was|has\ been)\ (?:appointed|designated|(?:re-)?elected|named)\ (?:as\ )?"
)
_TERM = Pattern(r"\ (?:as\ (?:from|of)|for\ (?:a|another|one|three|two)\ |since|until|with\ effect)(?!\w)")
# "appointed Ada Roth as Head of Office", "the mandate of Ada Roth (Norway) as his Personal Representative".
_AS = Pattern(
    rf"(?:\ \([^()\n]{{2,40}}\)|{OF_STATE})?,?\ as\ "
    r"(?:(?:her|his|its|our|the|their)\ )?(?:new\ )?(?=[\w'-]+)"
)
_GAPPED = Pattern(r"\ \([^()\n]{2,40}\)\ (?P<role>[A-Z][\w-]+(?:\ [A-Z][\w-]+)?)(?=[,.;]|\ and\ )")
_MEMBERS = ("MEP", "MP")
_WON = Pattern(r"\ won\ (?:[\w-]+\ ){0,4}(?:competition|contest|medals?|race|scholarships?|tournament)(?!\w)")
_THE_NEXT = Pattern(r"(?:,|,?\ and)\ the\ ")
_AGE = Pattern(r",\ (?:aged\ )?[1-9][0-9][,.](?!\w)")
_VIEW = Pattern(r"'s?\ (?:own\ )?(?:assessment|estimation|experience|judgement|opinion|view|words)(?!\w)")
_RELATIVES = ("who ", "whose ", "which ", "whom ", "along with ", "together with ")
_RELATIVE = Pattern(rf"(?:{HOME})?(?:,?\ who|,\ whose|,\ representing)\ ")
_PARTICIPLE = Pattern(
    r"(?:[a-z]+ing|accompanied|along|alongside|together|who|whose|which|while|when|as|after|before|to)(?![\w-])"
)  # ", adding that ..." is no role
_DASHES = Pattern(r"\ -\ (?P<role>[^;:.\"\n]{4,160}?)\ -\ ")
_KIN = Pattern(rf"(?<!\w)(?:[Hh]er|[Hh]is|[Tt]heir)\ {one_of(KIN)},?\ \Z")
_KIN_BEHIND = Pattern(rf",\ (?:the\ )?{one_of(KIN)}\ of\ ")
# What is done to people: "the murder of X", "the campaign against X", "X was beaten".
_FATE = Pattern(
    r"(?<!\w)(?:(?:abductions?|arrests?|assassinations?|beatings?|conviction|detention|disappearance|execution|fate"
    r"|imprisonment|killers?|killings?|murderers?|murders?|prosecution|sentencing|trial)\ of"
    r"|(?:campaign|charges|lawsuit|proceedings|threats|verdict|violence)\ against)\ \Z"
)
_SUFFERED = Pattern(
    r"\ (?:has\ been|have\ been|is|was|were)\ (?:(?:[a-z]+ly|also|later|then)\ )?"
    r"(?:abducted|acquitted|arrested|assassinated|beaten|convicted|detained|found\ dead|gunned\ down|imprisoned|jailed"
    r"|kidnapped|killed|murdered|sentenced|shot|tortured)(?!\w)"
)
_AGENT = Pattern(r"(?P<verb>headed|chaired|led|moderated|opened|represented|signed|succeeded)\ by\ \Z")
_OF_BODY = Pattern(r"(?P<comma>,)?\ (?:from|of)\ (?:the\ )?")
_AGENTS = (" by ", ", and ")
_ACCORDING = ("According to ", "according to ")
_LOCATIVES = (" at ", " from ", " in ", " near ", " of ", " to ")
# Endings that many surnames have and few other names; then a verb, or a comma and a participle.
_SURNAME = Pattern(
    r"[a-zà-ž](?:adze|baeva?|bekova?|chuk|czyk|dóttir|enko|ić|idze|oğlu|ogly|shvili|skaya|skyi|sson|vych|yeva?|zade|zoda)\Z"
)
_GOES_ON = Pattern(r"\ (?!(?:has|hosts|is|lies|was)\ )[a-z-]+(?:s|ed|e|t|d)\ |,\ (?:[a-z]+(?:ed|ing)|born)\ ")
_BRACKET = Pattern(r"\ \([^()\n]{2,40}\)")  # "Marguerite Delacroix-Henin (France) heads the mission"


class Sightings(Rows):
    """Reads names with what stands beside them."""

    def __init__(self, prose: Prose, runs: Sequence[Run], mentions: Sequence[Named], vocabulary: Vocabulary) -> None:
        super().__init__(prose, runs, vocabulary)
        self._bodies = {named.start: named.end for named in reversed(mentions) if named.kind is TermKind.BODY}
        self._states = {named.start: named.end for named in mentions if named.kind is TermKind.STATE}

    def read(self, name: NameForm) -> Sighting | None:
        """The name with what the first rule that says yes found beside it; ``None`` where no rule does."""
        name = self.without_portfolio(name)
        keys = keys_of(name.words)
        if not keys or len(name.words) > _MOST_WORDS or not self.may_be_person(name):
            return None
        honorific = honorific_before(name)
        for rule_id, rule in _RULES:
            found = rule(self, name, honorific)
            if found is not None:
                role = found if isinstance(found, Stretch) else None
                return Sighting(name, keys, honorific, role, rule_id)
        return None

    # The rules: each says no (None), yes (True), or yes with a role.

    def apposition(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Karl Wycoff, Head of the Action against Terrorism Unit``."""
        if len(name.words) < 2 and honorific is None:
            return None
        role = self.role_behind(name)
        if role is None or not has_role_noun(self.text, role) or self.text.startswith(_RELATIVES, role.start):
            return None
        if self.holds_name(role):  # "X, the Head of the Service Y": an office of Y
            return None
        before = self.role_title(name, honorific)
        if self.text[role.start : role.end] in _MEMBERS:  # "the Chair of the Committee, Ada Roth, MP (Germany)"
            return before or self.role_comma(name, honorific) or role
        if before is not None and self._is_of_the_osce(before) and not self._is_of_the_osce(role):
            return before  # "OSCE Chairman-in-Office X, Latvia's Foreign Minister"
        if before is not None and self._goes_on_with_offices(role):
            return before
        if _CLAUSE.search(self.text, *role) is not None:  # "the Minister, Mr. X, the High Commissioner discussed ..."
            return self.role_comma(name, honorific) or role
        return role

    def _goes_on_with_offices(self, role: Stretch) -> bool:
        """Whether a row of offices begins that names nobody: *met President X, the Speaker, the Prime Minister*."""
        following = _THE_NEXT.match(self.text, role.end) if self.text.startswith("the ", role.start) else None
        if following is None:
            return False
        line = self.prose.line(role.end)
        office = role_behind(self.text, following.end(), line.end, self.starts, self.titled_ends)
        return office is not None and has_role_noun(self.text, office)

    def said_apposition(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``said Lejla Begović, a handler from Zenica``: behind a cue, whatever the apposition calls the speaker."""
        if not self.cue_before(honorific.start if honorific else name.start):
            return None
        role = self.role_behind(name)
        if role is None or _PARTICIPLE.match(self.text, role.start):
            return None
        opens = self.text.startswith((*ARTICLES, "from ", "one of "), role.start) or not self.text[role.start].islower()
        if not opens and not has_role_noun(self.text, role):  # "Most accidents, said X, happen in gardens"
            return None
        return role if len(name.words) > 1 or self.is_of_somebody(role) else None

    def apposition_said(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Varvara Topal, a mother of five, said``: before a cue, whatever the apposition calls the speaker."""
        role = self.role_behind(name)
        if role is None or " " not in self.text[role.start : role.end]:
            return None
        if _PARTICIPLE.match(self.text, role.start) or self.is_verb(role.start):  # "X, welcomed the guests and said"
            return None
        if len(name.words) < 2 and (name.before or not self.is_of_somebody(role)):
            return None
        if not self.text.startswith(",", role.end) and not has_role_noun(self.text, role):
            return None  # "After talks with X, Rupel again stressed"
        return role if self.word_behind(role.end, self.cues) else None

    def cue_role(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``recalled Kyrgyz community mediator Burulai Asanbekova``, ``"...," court adviser Milica Stojsin said``."""
        if len(name.words) < 2:
            return None
        end = (honorific.start if honorific else name.start) - 1
        if end <= self.prose.line(name.start).start:  # a title that ends in "says OSCE Head of Office" tells no role
            return None
        start = self.phrase_start(end)
        role = None if start is None else role_beside_cue(self.text, start, end)
        if role is None and self.word_behind(name.end, self.cues):  # "..., trainer and court interpreter X remarked"
            role = role_from_comma(self.text, self.prose.line(end).start, end)
        return None if role is None or self.names_another(role) else role

    def fuller(self, name: NameForm, honorific: Stretch | None) -> Stretch | bool | None:
        """``Hajnoczy, a former judge, explained``: a surname whose full name stands elsewhere, in the title say."""
        if len(name.words) > 1 or honorific is not None or not keys_of(name.words) & self.full_keys:
            return None
        role = self.role_behind(name)
        if role is not None and has_role_noun(self.text, role):
            return role
        return self.word_behind(name.end, self.cues) or None

    def dashes(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Ada Roth - Head of the Lake Office - nodded``."""
        between = _DASHES.match(self.text, name.end) if len(name.words) > 1 else None
        role = None if between is None else Stretch(*between.span("role"))
        return role if role is not None and has_role_noun(self.text, role) else None

    def honorific(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ambassador Massari``."""
        return honorific is not None or None

    def cue(self, name: NameForm, honorific: Stretch | None) -> Stretch | bool | None:
        """``said Anna Berg.`` and ``Anna Berg said``."""
        if len(name.words) < 2:
            return None
        start = name.before[0].start if name.before else name.start
        introduces = self.text.startswith(': "', name.end) and start == self.prose.line(start).start  # "X: "...""
        says = (self.speaks(name.end) or self.comes_from(name)) and self.opens_phrase(start)
        if not (introduces or says or self.cue_before(start)):
            return None
        return Stretch(start, name.start - 1) if len(name.before) > 1 else True  # "OSCE Youth Focal Point X said"

    def predicate(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Rolf Franzen is the Head of the Ferry Unit.``, ``Rolf Franzen (Head of the Ferry Unit)``."""
        is_ = _IS.match(self.text, name.end) or _AS.match(self.text, name.end)
        if is_ is None or (len(name.words) < 2 and not keys_of(name.words) & self.full_keys):
            return None
        if _MEMBER.match(self.text, name.end):
            return None
        line = self.prose.line(name.start)
        if self.text[is_.end() - 1] == "(":
            bracket = Stretch(is_.end(), self.text.find(")", is_.end()))
            words = self.text[slice(*bracket)].split(" ")
            begins = not words[0].islower() or words[0] in ("a", "an", "the") or is_role_noun(words[0])
            return bracket if begins and has_role_noun(self.text, bracket) else None
        role = role_behind(self.text, is_.end(), line.end, self.starts, self.titled_ends)
        term = _TERM.search(self.text, *role) if role is not None else None
        role = Stretch(role.start, term.start()) if role is not None and term is not None else role
        return role if role is not None and has_role_noun(self.text, role) else None

    def gapped(self, name: NameForm, honorific: Stretch | None) -> Stretch | None:
        """``Ana Kovač (Norway) was elected Chair and Piet Oosterhuis (Malta) Vice-Chair``."""
        office = _GAPPED.match(self.text, name.end) if self._is_of_state(name) else None
        if office is None or not any(map(is_role_noun, office["role"].split(" "))):
            return None
        return Stretch(*office.span("role"))

    def _is_of_state(self, name: NameForm) -> bool:
        """Whether a State in brackets follows."""
        end = self._states.get(name.end + len(" ("))
        return len(name.words) > 1 and end is not None and self.text.startswith(")", end)

    def relative(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Anna Berg, who heads the project``."""
        if len(name.words) < 2 or (not name.before and self.text.endswith(ARTICLES, 0, name.start)):
            return None  # "the Jogorku Kenesh, which", "the Oliy Majlis, who"
        if self.is_called_as_thing(name):
            return None
        return _RELATIVE.match(self.text, name.end) is not None or None

    def kin(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Ada Roth and her husband, Rolf Franzen``."""
        if len(name.words) < 2 or self._is_of_people(name):
            return None
        first = max(self.prose.line(name.start).start, name.start - LONGEST_WORD)
        before, behind = _KIN.search(self.text, first, name.start), _KIN_BEHIND.match(self.text, name.end)
        return before is not None or behind is not None or None

    def _is_of_people(self, name: NameForm) -> bool:
        """Whether people of that name's follow: *Radio Svoboda* journalists."""
        word = self.verb_at(name.end) or ""
        return is_role_noun(word) or is_group(word)

    def fate(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``the murders of Ada Roth and Rolf Franzen``, ``Ada Roth was sentenced``."""
        if len(name.words) < 2 or self.is_called_as_thing(name) or self._is_of_people(name):
            return None
        if _SUFFERED.match(self.text, name.end):
            return True
        first = self.first_of_row(name) or name
        limit = max(self.prose.line(first.start).start, first.start - LONGEST_WORD)
        return (not first.before and _FATE.search(self.text, limit, first.start) is not None) or None

    def agent(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``The mission is headed by Marguerite Delacroix-Henin``."""
        if len(name.words) < 2 or name.before:
            return None
        first = self.first_of_row(name) or name
        agent = _AGENT.search(self.text, max(0, first.start - LONGEST_WORD), first.start)
        return (agent is not None and (first is name or agent["verb"] != "signed")) or None

    def member(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Baldur Steingrimsson (MP, Iceland)``."""
        return (len(name.words) > 1 and _MEMBER.match(self.text, name.end) is not None) or None

    def aged(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Petraq Zhonga, 81, grafts trees``, ``Eleven-year-old Albulena Mala won``."""
        is_aged = _AGE.match(self.text, name.end) is not None or self.text.endswith("-year-old ", 0, name.start)
        is_one = len(name.words) > 1 or self.text.endswith("-year-old ", 0, name.start)
        return (is_one and is_aged) or None

    def view(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``In Ana Berg's view``."""
        return (len(name.words) > 1 and _VIEW.match(self.text, name.end) is not None) or None

    def of_body(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Vanja Berg of the Lake Agency answered``, ``Vanja Berg from ODIHR, noted``."""
        of = _OF_BODY.match(self.text, name.end) if self._may_be_called_so(name) else None
        body = self._bodies.get(of.end()) if of is not None else None
        if of is None or body is None:
            return None
        if of["comma"] or self.text.endswith(_ACCORDING, 0, name.start):
            return self.text.startswith(",", body) or None
        if self.text.endswith(_AGENTS, 0, name.start) and self.text.startswith((".", ","), body):
            return True  # "taught by Ada Roth, a lecturer, and Rolf Franzen of the Lake Agency."
        return _GOES_ON.match(self.text, body) is not None or self._is_joined(body) or None

    def _is_joined(self, end: int) -> bool:
        """Whether another name follows: *X from A and Y from B led a workshop*."""
        return self.text.startswith(" and ", end) and end + len(" and ") in self.by_start

    def of_state(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Vanja Berg (Hungary)``."""
        return (self._may_be_called_so(name) and self._is_of_state(name)) or None

    def _may_be_called_so(self, name: NameForm) -> bool:
        """Whether the name has two words or more, and none that places and things begin with."""
        is_place = self.text.endswith((*_LOCATIVES, *ARTICLES), 0, name.start)
        is_place &= not self.text.endswith(_ACCORDING, 0, name.start)
        is_full = 1 < len(name.words) < _MOST_WORDS and not name.before
        return is_full and not is_place and not self.is_called_as_thing(name)

    def surname(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Vanja Marković runs a bakery``: the ending that only surnames have, and a verb or comma behind it."""
        if not self._may_be_called_so(name) or not _SURNAME.search(name.words[-1].text):
            return None
        return _GOES_ON.match(self.text, name.end) is not None or None

    def subject(self, name: NameForm, honorific: Stretch | None) -> bool | None:
        """``Marguerite Delacroix-Henin heads the mission``."""
        if len(name.words) < 2 or name.before:
            return None
        first = self.first_of_row(name) or name
        if self.text.endswith(_LOCATIVES, 0, first.start) or self.is_called_as_thing(first):
            return None  # "members of Ata Meken attended"
        last = self.last_of_row(name) or name  # "Ana Kovač, Piet Oosterhuis and Vanja Berg attended"
        bracket = _BRACKET.match(self.text, last.end)
        end = bracket.end() if bracket else last.end
        return self.verb_at(end) in PERSON_VERBS or _WON.match(self.text, end) is not None or None


_Rule = Callable[[Sightings, NameForm, Stretch | None], Stretch | bool | None]


_RULES: tuple[tuple[str, _Rule], ...] = (
    ("in-a-row", Sightings.in_a_row),
    ("apposition", Sightings.apposition),
    ("shared", Sightings.shared),
    ("shared", Sightings.shared_before),
    ("role-title", Sightings.role_bracket),
    ("dashes", Sightings.dashes),
    ("said-apposition", Sightings.said_apposition),
    ("apposition-said", Sightings.apposition_said),
    ("gapped", Sightings.gapped),
    ("role-comma", Sightings.role_comma),
    ("cue-role", Sightings.cue_role),
    ("role-title", Sightings.role_title),
    ("predicate", Sightings.predicate),
    ("honorific", Sightings.honorific),
    ("cue", Sightings.cue),
    ("relative", Sightings.relative),
    ("kin", Sightings.kin),
    ("agent", Sightings.agent),
    ("member", Sightings.member),
    ("joint", Sightings.joint),
    ("in-a-row", Sightings.before_titled),
    ("one-of", Sightings.one_of),
    ("including", Sightings.including),
    ("view", Sightings.view),
    ("aged", Sightings.aged),
    ("subject", Sightings.subject),
    ("fuller", Sightings.fuller),
    ("of-body", Sightings.of_body),
    ("of-state", Sightings.of_state),
    ("fate", Sightings.fate),
    ("homes", Sightings.from_homes),
    ("surname", Sightings.surname),
)
_MOST_WORDS = 7
