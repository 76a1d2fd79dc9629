"""Which words may be somebody's: what has the form of a name, and is that of an office, a body or a thing."""

from __future__ import annotations

from osce_news._lazy import Pattern
from osce_news.facts.beside import LONGEST_WORD, Beside, is_named_thing
from osce_news.facts.chains import role_before
from osce_news.facts.names import GENERATIONS, PARTICLES, NameForm, keys_of
from osce_news.facts.roles import is_role_noun
from osce_news.facts.roles_before import honorific_before
from osce_news.vocabulary.naming import NAMED_THINGS
from osce_news.vocabulary.offices import ORGANIZATION_NOUNS, PORTFOLIO_WORDS
from osce_news.vocabulary.towns import TOWNS

__all__ = ["Candidates"]

_CAPITAL = Pattern(r"\ (?P<word>[A-Z][\w-]*)")
# Role nouns that nobody is called by: "Migration and Refugee Flows".
_NO_TITLES = frozenset(
    "Child Citizen Migrant Observer Participant Patient Prisoner Refugee Returnee Student Teacher Victim Voter Witness"
    " Worker".split()
)
_PLURAL_TITLES = frozenset({"generals", "marshals"})  # "the Secretary Generals of the organizations"
# What villages, hotels and stations called after somebody begin with.
_OF_PLACES = frozenset(
    "Casa Cafe Café Donja Donje Donji Gornja Gornje Gornji Hotel Mala Mali Malo Nova Nove Novi Novo Restaurant Stara"
    " Stari Staro Velika Veliki Veliko Villa".split()
)
_OF_NATURE = frozenset("Bay Bridge Day Film Island Lake Mountain Park Peak River Sea Square Street Valley Week".split())
_FIRST_AND_LAST = 2  # words of a name
_PREPOSITIONS = tuple(
    f" {word} {article}"
    for word in ("against", "and", "at", "for", "from", "in", "of", "on", "to", "without")
    for article in ("", "the ")
)


class Candidates(Beside):
    """Tells words that may name a person from those that only look so."""

    def may_be_person(self, name: NameForm) -> bool:
        """Whether neither an office nor a thing is called so."""
        is_town = len(name.words) > 1 and " ".join(word.text for word in name.words) in TOWNS
        return not is_town and not self._is_of_an_office(name) and not self._is_of_a_thing(name)

    def is_called_as_thing(self, name: NameForm) -> bool:
        """Whether villages, media or films are called so: *Stari Grad*, *Radio Slon*, *the film* Zlatna Ribka."""
        first = name.words[0].text
        if first in _OF_PLACES or first.casefold() in NAMED_THINGS or any(w.text in _OF_NATURE for w in name.words):
            return True
        before = self.text[max(0, name.start - LONGEST_WORD) : name.start].rstrip(" ").rpartition(" ")[2]
        return before in NAMED_THINGS or before.removesuffix("s") in NAMED_THINGS

    def without_portfolio(self, name: NameForm) -> NameForm:
        """The person's words behind the preposition of an office: *Professor of* Comparative Literature X Y."""
        first = _first_of_person(name)
        if first < 1 or not self.text.endswith(_PREPOSITIONS, 0, name.start):
            return name
        if _CAPITAL.match(self.text, name.end):  # the Guide for Requesting Electronic Evidence Across Borders
            return name
        words = name.words[first:]
        role = role_before(self.text, self.prose.line(name.start).start, words[0].start - 1, self.titled_ends)
        if role is None or role.start >= name.start:
            return name
        return NameForm(words, (*name.before, *name.words[:first]))

    def _is_of_an_office(self, name: NameForm) -> bool:
        """Whether the office goes on behind the name: *Associate* Country Visit *Officer*."""
        behind = _CAPITAL.match(self.text, name.end)
        return bool(name.before) and behind is not None and is_role_noun(behind["word"])

    def _is_of_a_thing(self, name: NameForm) -> bool:
        """Whether something else than a person bears the name: *the NGO* Casa Alba, *a State Voter* Register."""
        if self.is_before_thing(name):
            return True
        if is_named_thing(name):
            return honorific_before(name) is None and not is_role_noun(name.before[-1].text)
        if len(name.words) > 1 or keys_of(name.words) & self.full_keys or not name.before:
            return False
        word = name.words[0].text.casefold()
        first = name.before[0].start
        return (
            word in _PLURAL_TITLES
            or word in self.cues  # "Secretary General Calls for Reform"
            or self.text.endswith((" a ", " an "), 0, first)
            or f"{word[:-3]}y" in NAMED_THINGS
            or word.removesuffix("s").capitalize() in ORGANIZATION_NOUNS  # "the General Committees"
            or name.before[-1].text in _NO_TITLES
            or (word.endswith("s") and name.before[-1].text in PORTFOLIO_WORDS)  # "Executive Structures"
        )


def _first_of_person(name: NameForm) -> int:
    """Which word a person's name may begin with: the last but one, or the one before a particle."""
    texts = [word.text for word in name.words]
    if any(text in GENERATIONS for text in texts):
        return 0
    particle = next((i for i, text in enumerate(texts) if text in PARTICLES), None)
    return len(texts) - _FIRST_AND_LAST if particle is None else particle - 1
