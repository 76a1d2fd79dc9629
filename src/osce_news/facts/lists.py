"""Lists of States and bodies in prose: *Kazakhstan, the UN Office on Drugs and Crime (UNODC) and Interpol*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from osce_news._lazy import Pattern
from osce_news.facts.counts import is_group_noun
from osce_news.facts.mentions import Named, is_adjective, outermost
from osce_news.facts.prose import Stretch
from osce_news.facts.roles import FINITE_VERBS
from osce_news.model import TermKind
from osce_news.vocabulary.regions import AREA_NOUNS

__all__ = ["Lists"]

_BRACKET = r"(?:\ \([^()\n]{2,40}\))?"
_SEPARATOR = Pattern(
    rf"{_BRACKET}(?:,?\ as\ well\ as\ |,?\ plus\ |,?\ and\ |,\ |\ or\ )(?:by\ |from\ |(?P<with>with\ ))?"
)
# "Fifty judges from Albania, 12 from Serbia and experts from Latvia"
_PEOPLE_WORD = r"(?!(?:[a-z]+ed|and|are|had|nobody|none|has|have|held|is|met|saw|took|was|were|who)\ )[a-z][\w-]*"
_PEOPLE_FROM = Pattern(
    rf"(?:[0-9]{{1,4}}|{_PEOPLE_WORD})(?:\ {_PEOPLE_WORD}){{0,3}}?\ (?:(?:came\ |come\ )?from|(?P<of>of))\ (?:the\ )?"
)
_MOST_PEOPLE = 4  # that a list tells of
_ARTICLE = Pattern(r"(?:both\ )?(?:the\ |The\ |its\ )?(?:(?:19|20)[0-9]{2}\ )?")
# What says of which kind a body is: "and its implementing partner Lake Research Centre".
_KIND = Pattern(
    r"(?:(?!(?:although|and|are|as|at|but|by|for|from|had|has|in|including|is|of|on|that|the|to|was|were|when|where|which|while|who|will"
    r"|with)\ )"
    r"[a-z][a-z-]*\ ){1,3}"
)
_OF = Pattern(rf"{_BRACKET}\ of\ (?:the\ )?")
# "the German government and the OSCE", "the Finnish and Swiss Embassies"
_POWER_WORDS = (
    r"\ (?:Foreign\ (?=Min))?(?:authorities|governments?|parliaments?|Governments|[Ee]mbassies|[Mm]inistries)(?!\w)"
)
_POWER = Pattern(_POWER_WORDS)
_NO_NOUN = Pattern(rf"{_POWER_WORDS}|\ (?:and|or)\ ")
_GOES_ON = Pattern(
    r"\ (?:participating\ States?|field|region|area|structures|institutions|executive|missions|mission|staff|countries"
    r"|States?|Member|member|delegations?|officials?|embass(?:y|ies)|experts?)(?!\w)"
)
# What goes on behind the last of a list is no verb: "and Italy in 2004"; anything else in small letters is.
_NO_VERB = frozenset(
    "about after and as at before but by during for from in including of on or since through to under until which who"
    " whose with".split()
)
_WORD = Pattern(r"(?:\ \([^()\n]{2,40}\))?\ (?P<word>[a-z][a-z-]*)")
_GOVERNMENTS = Pattern(
    r"(?:[Gg]overnments|[Ee]mbassies|governments?|embassy)\ of\ (?:the\ )?"
)  # "by the Governments of Sweden and Italy"
# What all that follow are: "the Mediterranean Partners Algeria and Egypt", "the Co-Chair countries France and ...".
_ALL_OF_A_KIND = Pattern(
    r"host[\ -]country\ (?=[A-ZÀ-Þ])|(?:all\ )?(?:[a-z]+\ )?(?!United\ States)(?:(?:Asian|Co-Chair|donor"
    r"|Mediterranean|neighbouring|OSCE"
    r"|participating|(?!United\ )[A-Z][a-z]+)\ ){0,2}"
    r"(?:(?:Mediterranean\ |Asian\ )?Partners?(?:\ for\ Co-?operation)?(?:\ States?)?|[Cc]ountries|States"
    r"|states):?\ (?=[A-ZÀ-Þ])"
)
_AREA = rf"(?:{'|'.join(AREA_NOUNS)})(?!\w)"
_AREA_NAMES = r"(?:[A-ZÀ-Þ][\w'-]*(?:,\ |,?\ and\ |\ )){0,5}"
_ITS_AREAS = Pattern(rf"'s?\ (?:[a-z]+\ )?{_AREA_NAMES}{_AREA}")  # "Afghanistan's Badakhshan and Takhar provinces"
_AREA_OF = Pattern(rf"{_AREA_NAMES}(?:[a-z]+\ )?{_AREA}\ of\ (?:the\ )?")  # "the Sughd region of Tajikistan"
_OWN_AREA = Pattern(rf"\ (?:border\ )?{_AREA}(?:\ of\ [A-ZÀ-Þ][\w-]*)?")  # "the Chinese region of Xinjiang"
# What is listed beside States and is none: "all five States of Central Asia".
_COLLECTIVE = Pattern(
    r"(?:all\ )?(?:the\ )?(?:other\ )?(?:[a-z]+\ )?(?:[A-ZÀ-Þ][a-z]+\ ){0,2}(?:countries"
    r"|States)(?:\ of\ (?:the\ )?(?:[A-ZÀ-Þ][a-z]+\ ?){1,2})?"
    r"(?=[,.]|\ and\ |\ as\ )"
)
_UNKNOWN = Pattern(
    r"(?P<name>[A-ZÀ-Þ][\w'.-]*(?:\ (?:(?:and|for|in|of|on|the|to)\ ){0,2}[A-ZÀ-Þ][\w'.-]*){0,9})"
    rf"{_BRACKET}(?:,?\ as\ well\ as|,?\ and|,)\ (?:the\ )?"
)
# "Sweden's 2021 OSCE Chairpersonship", "the OSCE's Warsaw-based Office for Democratic Institutions"
_OWNS = Pattern(r"'s?\ (?:(?:19|20)[0-9]{2}\ |[A-ZÀ-Þ][a-z]+-based\ )?")
# "by the Office, through its programme on water, and the Centre"
_THROUGH = Pattern(r",\ (?:in\ the\ framework\ of|through|under|within)\ [^,;:.\n]{3,100}(?=,\ (?:and|as\ well)\ )")
_MOST_LISTED = 80
_LONGEST_BRACKET = 40
_PAIR = 2  # between which no comma stands
_ASIDES = ("which ", "who ", "whose ", "the ", "an ", "a ", "its ", "their ")
_LONGEST_ASIDE = 100  # characters between the commas behind a name


def _are_people(words: str) -> bool:
    """Whether the words before *of* tell of people: *staff of*, *an adviser of*, but not *the laws of*."""
    noun = words.removesuffix(" the ").removesuffix(" ").removesuffix(" of").rpartition(" ")[2]
    return is_group_noun(noun) or is_group_noun(f"{noun}s")


class _Item(NamedTuple):
    """One of a list, and where its words end."""

    named: Named | None
    end: int


class Lists:
    """Reads lists of mentions: *Kazakhstan, the UN Office on Drugs and Crime (UNODC) and Interpol*."""

    def __init__(self, text: str, mentions: Sequence[Named]) -> None:
        self.text = text
        self.outermost: list[Named] = outermost(mentions)
        self.starts: list[int] = [named.start for named in self.outermost]
        self.inner = mentions
        self.inner_starts: list[int] = [named.start for named in mentions]

    # -- forwards

    def at(self, start: int, end: int, *, of_people: bool = False, is_fronted: bool = False) -> list[Named]:
        """The mentions of the list that begins at `start`, its article included.

        One of people tells whence they came; one that is fronted ends before the subject of its sentence.
        """
        found: list[Named] = []
        position, people_left = start, _MOST_PEOPLE if of_people else 0
        separators = list[str]()
        with_all = self.text.endswith(("with ", "with the "), 0, start)
        while len(found) < _MOST_LISTED:
            people = _PEOPLE_FROM.match(self.text, position, end) if people_left else None
            if people is not None and (people["of"] is None or _are_people(people.group())):
                position, people_left = people.end(), people_left - 1
            item = self._item(position, end, found)
            if item is None:
                break
            if item.named is not None:
                is_joined = any(" and " in mark for mark in separators[:-1])  # "A and B, and C funded it"
                may_be_clause = is_fronted or is_joined or len(found) == 1
                if found and may_be_clause and self._opens_clause(item.named, is_fronted=is_fronted):
                    break
                found.append(item.named)
            through = _THROUGH.match(self.text, item.end, end)
            separator = _SEPARATOR.match(self.text, through.end() if through else item.end, end)
            if separator is None or (separator["with"] and not with_all):  # "by the OSCE, with UNDP as a partner"
                break
            separators.append(separator.group())
            position = separator.end()
        return found

    def _item(self, position: int, end: int, before: Sequence[Named]) -> _Item | None:
        """What is listed at `position`, article and kind included."""
        for lead in (_ARTICLE, _ALL_OF_A_KIND, _GOVERNMENTS):
            match = lead.match(self.text, position, end)
            position = match.end() if match else position
        area = _AREA_OF.match(self.text, position, end)
        named = (
            (self.mention_at(area.end()) if area else None) or self.mention_at(position) or self._of_kind(position, end)
        )
        if named is not None and self.is_demonym(named):  # "the Kazakhstani non-governmental Centre for Water"
            named = self._of_kind(named.end + 1, end) or named
        if named is None:
            other = _COLLECTIVE.match(self.text, position, end)
            return _Item(None, other.end()) if other else self._unknown(position, end)
        if named.end > end:
            return None
        areas = self._areas_behind(named, end)
        if areas is not None:
            return _Item(named, areas)
        if self._goes_on(named) and not (named.kind is TermKind.STATE and _POWER.match(self.text, named.end, end)):
            # "Kazakh, Tajik and Uzbek agencies"
            is_last = self.is_demonym(named) and all(map(self.is_demonym, before))
            is_last = is_last and self._stands_before_noun(named)
            return _Item(named, end) if is_last else self._unknown(position, end)
        return _Item(named, self._end_with_owner(named, end))

    def _unknown(self, position: int, end: int) -> _Item | None:
        """A name in capitals that is no mention, before one that is: *organized by the X of Y and the OSCE*."""
        i = bisect_left(self.starts, position + 1)
        if i == len(self.starts) or self.starts[i] >= end:
            return None
        name = _UNKNOWN.fullmatch(self.text, position, self.starts[i])
        return _Item(None, name.end("name")) if name else None

    def _areas_behind(self, named: Named, end: int) -> int | None:
        """Where the parts of a State end that stand behind its name: *Serbia's Zlatibor district*."""
        if named.kind is not TermKind.STATE:
            return None
        match = (_OWN_AREA if self.is_demonym(named) else _ITS_AREAS).match(self.text, named.end, end)
        return match.end() if match else None

    def _stands_before_noun(self, named: Named) -> bool:
        return self.text[named.end : named.end + 1] == " " and self.text[named.end + 1 : named.end + 2].islower()

    def _opens_clause(self, named: Named, *, is_fronted: bool) -> bool:
        """Whether a verb stands behind the name, and a comma and *and* before it: *with UNDP, and Italy funded it*."""
        behind = _WORD.match(self.text, named.end)
        marks = (", ", ", the ", ", and ", ", and the ") if is_fronted else (", and ", ", and the ")
        if behind is None or behind["word"] in _NO_VERB:
            return False
        if self.text.endswith(marks, 0, named.start):
            return True
        # "..., with the support of UNDP, the HCNM presented it", but not "supported by UNDP, the Guild represented by"
        is_past = behind["word"].endswith("ed") or behind["word"] in FINITE_VERBS
        is_own = not self.text.startswith((" at ", " by ", " in ", " on "), behind.end())
        return is_past and is_own and self.text.endswith((", ", ", the "), 0, named.start)

    def _of_kind(self, position: int, end: int) -> Named | None:
        """The body behind words that say of which kind it is."""
        kind = _KIND.match(self.text, position, end)
        named = self.mention_at(kind.end()) if kind else None
        return named if named is not None and named.kind is TermKind.BODY else None

    def _end_with_owner(self, named: Named, end: int) -> int:
        """The end of the name and of the body it is a part of: *Action against Terrorism Unit of the Secretariat*."""
        power = _POWER.match(self.text, named.end, end)
        if power is not None and named.kind is TermKind.STATE:
            return power.end()
        link = _OF.match(self.text, named.end, end)
        owner = self.mention_at(link.end()) if link else None
        return named.end if owner is None else owner.end

    def mention_at(self, position: int) -> Named | None:
        """The mention that begins at `position`; of *German OSCE Chairmanship* and *Latvia's Ministry* the body."""
        i = bisect_left(self.starts, position)
        if i == len(self.starts) or self.starts[i] != position:
            return None
        named = self.outermost[i]
        following = self.outermost[i + 1] if i + 1 < len(self.starts) else None
        if following is None or following.kind is not TermKind.BODY:
            return named
        between = self.text[named.end : following.start]
        is_owner = _OWNS.fullmatch(between) is not None or (between == " " and named.kind is TermKind.STATE)
        return following if is_owner else named

    # -- backwards

    def before(self, end: int) -> list[Named]:
        """The mentions of the list that ends at `end`, from its last to its first."""
        found: list[Named] = []
        named = self.mention_before(end)
        while named is not None and len(found) < _MOST_LISTED:
            found.append(named)
            start = named.start - (4 if self.text.endswith(("the ", "The "), 0, named.start) else 0)
            named = None
            for separator in (", and ", " and ", ", as well as ", " as well as ", ", "):
                if self.text.endswith(separator, 0, start):
                    if separator == ", " and len(found) == 1 and not self._is_row(start - len(separator)):
                        break  # "In partnership with UNDP, the OSCE held a seminar"
                    stop = start - len(separator)
                    aside = self._before_aside(stop) if separator[0] == "," else None
                    named = aside or self.mention_before(stop)
                    break
        is_clause = len(found) == _PAIR and ", and " in self.text[found[1].end : found[0].start]
        is_aside = is_clause and self.text[found[1].end : found[0].start].count(",") > 1
        return found[:1] if is_clause and not is_aside else found  # "in partnership with UNDP, and Italy funded it"

    def _is_row(self, end: int) -> bool:
        """Whether two names with a comma between them end at `end`: *Belize, Mozambique, Uzbekistan took part*."""
        last = self.mention_before(end)
        return (
            last is not None
            and self.text.endswith(", ", 0, last.start)
            and self.mention_before(last.start - 2) is not None
        )

    def _before_aside(self, end: int) -> Named | None:
        """The mention before what is told of it between commas: *Germany, which holds the Chairmanship,* and ..."""
        comma = self.text.rfind(", ", max(0, end - _LONGEST_ASIDE), end)
        if comma < 0 or not self.text.startswith(_ASIDES, comma + 2):
            return None
        return self.mention_before(comma)

    def is_listed(self, position: int) -> bool:
        """Whether a name stands at `position`, its article aside."""
        return self.mention_at(position + 4 * self.text.startswith("the ", position)) is not None

    def mention_before(self, position: int) -> Named | None:
        """The mention that ends at `position`, or before the abbreviation or sum in brackets that does."""
        if self.text[position - 1 : position] == ")":
            bracket = self.text.rfind(" (", max(0, position - _LONGEST_BRACKET), position)
            position = bracket if bracket >= 0 else position
        i = bisect_left(self.starts, position) - 1
        return self.outermost[i] if i >= 0 and self.outermost[i].end == position else None

    def states_in(self, name: Stretch) -> list[Named]:
        """The States that a noun phrase tells of: *Italian prosecutors and judges*."""
        first = bisect_left(self.starts, name.start)
        last = bisect_left(self.starts, name.end)
        return [named for named in self.outermost[first:last] if named.kind is TermKind.STATE]

    def state_in(self, body: Named) -> Named | None:
        """The State inside the name of a government: *Government of Switzerland*."""
        i = bisect_left(self.inner_starts, body.start)
        for named in self.inner[i : i + 3]:
            if named.kind is TermKind.STATE and body.start <= named.start and named.end <= body.end:
                return named
        return None

    def is_demonym(self, named: Named) -> bool:
        """Whether the name is that of a State before a noun: *Tajik*."""
        is_acronym = self.text[named.start : named.end].isupper()  # "US"
        return named.kind is TermKind.STATE and not is_acronym and is_adjective(named, self.text)

    def _goes_on(self, named: Named) -> bool:
        """Whether the name only begins what is listed: *Kazakhstan's Ministry*, *the OSCE participating States*."""
        behind = self.text[named.end : named.end + 2]
        is_before_noun = behind[:1] == " " and behind[1:].islower() and not _NO_NOUN.match(self.text, named.end)
        if is_before_noun and self.is_demonym(named):  # "representatives of Tajik agencies"
            return True
        if behind.startswith(("'", "-")) or (
            behind[:1] == " " and behind[1:].isupper() and named.kind is not TermKind.REGION
        ):
            return True
        return _GOES_ON.match(self.text, named.end) is not None
