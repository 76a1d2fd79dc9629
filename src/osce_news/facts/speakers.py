"""Who a phrase beside a cue means: a name, a surname, a title, a pronoun, a body, a group, a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.bodies import Bodies
from osce_news.facts.cues import Cues
from osce_news.facts.fronted import without_fronted
from osce_news.facts.holders import Holders
from osce_news.facts.mentions import Named
from osce_news.facts.names import PARTICLES
from osce_news.facts.noun_phrases import (
    DETERMINERS,
    LINKING_WORDS,
    MOST_NOUN_WORDS,
    group_name,
    is_group,
    listed_groups,
    noun_phrase,
    phrase_end,
)
from osce_news.facts.people import Known, People
from osce_news.facts.pronouns import Pronouns
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.roles import SMALL_BODIES, has_role_noun, is_role_noun, role_after
from osce_news.facts.titles import is_title
from osce_news.facts.voices import Voice, Voices, voice_of
from osce_news.model import SpeakerKind
from osce_news.vocabulary.offices import (
    DOCUMENT_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    ROLE_MODIFIERS,
)

__all__ = ["Speakers"]


_PRONOUN = Pattern(
    r"(?:(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Bb]oth|[Tt]he\ latter)"
    r"|(?P<two>[Tt]he\ two)"
    r"(?:\ (?!cit|communit|countr|delegation|group|institution|ministr|mission|organi|part|region|side|state)[a-z]+s)?"
    r")(?![\w'-])"
    r"(?:\ (?:also|then|further|both|all|too)(?!\w))?"
)
_SPEAK = Pattern(r"\ (?:also\ |then\ )?(?:said|say|told|[a-z]+ed)\W")
_PRONOUN_SUBJECT = Pattern(r"\ (?P<word>he|she|they)(?=\ [a-z]+(?:ed|s|t|d)\ |\ ?\Z)")
_PRONOUN_BEFORE = Pattern(r"\ (?:when|where|which)\ (?P<word>he|she|it|they)\ (?:[a-z]+\ )?\Z")
_MOST_COMMAS = 5  # of a fronted clause
_ARTICLE = Pattern(r"(?:[Tt]he|[Aa]n?|[Bb]oth|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\ ")

_PREPOSITIONS = frozenset("after at before by during for from in of on to under with".split())
_NO_SUBJECTS = ("that ", "who ", "whose ", "whom ", "which ", "where ", "when ")
_POSSESSIVES = {"his": "he", "her": "she", "their": "they"}
_WHO = Pattern(r"(?:,\ |\ )(?:who|which)\ (?:also\ |then\ |has\ |had\ |further\ )?\Z")
_FROM_HOME = Pattern(r"(?:\ (?:from|of)\ [^,.;:\"]{2,60}|\ \([^()]{2,60}\))[,\ -]*")
_BRACKETED = Pattern(r"\([A-Z][\w-]{1,9}\)|\((?:ret|retired)\.?\)|al-|el-|d'")
_TO_APPOSITION = Pattern(r"(?:\ \([^()\n]{2,40}\)|\ of\ [^,\n]{2,60}|,\ (?:[JS]r\.|[1-9][0-9]))?(?:,|\ -)\ ")
_LONGEST_PRONOUN = 32  # characters of a relative, a pronoun and an adverb
_SECOND = Pattern(r"\ and\ (?:the|an?|its|their)\ ")  # "the Mission and the Ministry" are two
_LINKS = (" at ", " for ", " in ", " of ", " on ", " to ", " with ")
_ALSO_ADJECTIVES = frozenset({"chief", "general", "major", "minor", "patient", "private"})
_MOST_ARTICLES = 4
_LONGEST_PHRASE = 140
_LONGEST_SUBJECT = 400  # characters of several names with their roles


class Speakers:
    """Resolves the words beside a cue to whoever speaks."""

    def __init__(self, prose: Prose, people: People, mentions: Sequence[Named], marked: Stretches, cues: Cues) -> None:
        self.prose = prose
        self._cues = cues.all
        self._marked = marked
        self.text: str = prose.text
        self.people = people
        self._bodies = Bodies(prose, mentions)
        self._pronouns = Pronouns(prose, people, marked, self._subject_of)
        self._holders = Holders(prose, people, mentions, self._pronouns.last_heard)

    def heard(self, position: int, voices: Voices) -> None:
        """Remember that `voices` spoke at `position`; a pronoun behind it may mean them."""
        self._pronouns.heard(position, voices)

    # -- subjects -----------------------------------------------------------------------------------------------------

    def before(self, start: int, end: int) -> Voices:
        """The subject of the clause ``text[start:end]`` before a cue: behind fronted clauses, at its beginning."""
        first = without_fronted(self.text, start, end)
        voices = self.at(first, end)
        if first == start or (voices and self.touches(voices[-1], end)):
            return voices or self._pronoun_inside(first, end)
        comma = first
        for _ in range(_MOST_COMMAS):  # "In an address to the officers, teachers and parents who came, X said"
            comma = self.text.find(", ", comma, end)
            if comma < 0:
                break
            comma += len(", ")
            others = self.at(comma, end)
            if others and others[-1].kind is SpeakerKind.PERSON and self.touches(others[-1], end):
                return others
        return voices or self._pronoun_inside(first, end)

    def touches(self, voice: Voice, end: int) -> bool:
        """Whether nothing but an apposition stands between the voice and `end`."""
        return not self.text[self.behind(voice, voice.source.end) : end].strip(" ,-")

    def _pronoun_inside(self, start: int, end: int) -> Voices:
        """*At the end of the meeting she showed a draft, and added*: a fronted phrase without a comma."""
        first = max(start, end - _LONGEST_PHRASE)
        if not any(self.text.find(word, first, end) >= 0 for word in (" he", " she", " they")):
            return ()
        pronoun = _PRONOUN_SUBJECT.search(self.text, first, end)
        return (
            () if pronoun is None else self._pronouns.meant(pronoun["word"], pronoun.start("word"), pronoun.end("word"))
        )

    def pronoun_before(self, first: int, end: int) -> Voices:
        """*sent a message in which he stressed*: the pronoun before `end`; whom the sentence is about, if it fits."""
        pronoun = _PRONOUN_BEFORE.search(self.text, max(first, end - _LONGEST_PRONOUN), end)
        if pronoun is None or pronoun.start("word") == first:
            return ()
        subject = self.at(without_fronted(self.text, first, pronoun.start()), pronoun.start())
        source = Stretch(*pronoun.span("word"))
        fitting = self._pronouns.fitting(pronoun["word"], subject)
        if fitting:
            return tuple(voice._replace(source=source) for voice in fitting)
        return self._pronouns.meant(pronoun["word"], *source)

    def possessor(self, start: int, end: int) -> Voices:
        """Who something belongs to: *Ana Berg's*, *the Ambassador's*, *his*."""
        pronoun = _POSSESSIVES.get(self.text[start:end].casefold())
        if pronoun is not None:
            return self._pronouns.meant(pronoun, start, end)
        return self.at(start, end - len("'s"))

    def at(self, start: int, end: int) -> Voices:
        """Whoever the noun phrase that begins at `start` and ends before `end` means; empty where nobody is found."""
        while start < end and self.text[start] in " -,":
            start += 1
        if self.text.startswith("both ", start) and self.text[start + len("both ") : start + 6].isupper():
            start += len("both ")
        if start >= end or self.text.startswith(_NO_SUBJECTS, start):
            return ()
        if self.text[start] == '"':
            return self._titled_work(start, end)
        pronoun = _PRONOUN.match(self.text, start, end)
        if pronoun is not None and pronoun["word"]:
            return self._pronouns.meant(pronoun["word"].lower(), start, pronoun.end("word"))
        if pronoun is not None and _SPEAK.match(self.text, pronoun.end()):
            two = self._pronouns.meant("the two", start, pronoun.end())
            if two:
                return two
        return self._either(start, end) or self._two(start, end)

    def _two(self, start: int, end: int) -> Voices:
        """*The Minister and the High Commissioner agreed*: two, neither of whom is named there."""
        joint = self.text.find(" and ", start, min(end, start + _LONGEST_PHRASE))
        second = _SECOND.match(self.text, joint, end) if joint >= 0 else None
        if second is None or self.text.find(",", start, joint) >= 0:
            return ()
        first, other = self._either(start, second.start()), self._either(second.start() + len(" and "), end)
        is_whole = first and other and self.touches(first[-1], second.start()) and self.touches(other[-1], end)
        return (*first, *other) if is_whole else ()

    def _either(self, start: int, end: int) -> Voices:
        return self._persons(start, end) or self._body(start, end) or self._phrase(start, end)

    # -- people -------------------------------------------------------------------------------------------------------

    def _persons(self, start: int, end: int) -> Voices:
        found: list[Voice] = []
        position = start
        for mention, person in self.people.within(start, min(end, start + _LONGEST_SUBJECT)):
            if mention.start < position:
                continue
            first = mention.start
            if person.role is not None and position < person.role.start and person.role.end + 1 == mention.start:
                first = person.role.start  # whatever words stand in the role
            if not _is_behind_role(person, mention, position) and not self._leads_to_name(
                position, first, joint=bool(found)
            ):
                break
            found.append(voice_of(person, mention))
            position = mention.end
            position = self.behind(person, mention.end)
        return tuple(found)

    def behind(self, person: Known | Voice, end: int) -> int:
        """`end` of a name, or the end of the apposition that follows it: *X (Iceland), Chair of the Committee*."""
        role = person.role
        if role is None:
            return end
        if role.start == end + len(" (") and self.text.startswith(")", role.end) and self.text.startswith(" (", end):
            return role.end + 1
        if role.end <= end and self.text.startswith(", ", end):
            return self._second_office(end)
        if end <= role.start and _TO_APPOSITION.fullmatch(self.text, end, role.start):
            return role.end
        again = f", {self.text[role.start : role.end]}"  # the same words behind a later mention
        return end + len(again) if self.text.startswith(again, end) else end

    def _second_office(self, end: int) -> int:
        """`end` of a name behind an office, or the end of a second office: *Chair X, the Mayor of Osh, said*."""
        role = role_after(self.text, end, min(len(self.text), end + _LONGEST_PHRASE), frozenset(), frozenset())
        if role is None or not self.text.startswith(",", role.end) or self.people.within(end, role.end):
            return end
        return role.end if has_role_noun(self.text, role) else end

    def _leads_to_name(self, start: int, end: int, *, joint: bool) -> bool:
        """Whether only titles and roles stand between `start` and a name at `end`; behind another name, also "and"."""
        between = self.text[start:end]
        if joint:
            if not between.startswith((" and ", ", ", ", and ")):
                return False
            between = between.removeprefix(",").removeprefix(" and").lstrip()
        if between.count(",") > 1:
            return False
        return all(
            not word
            or word[0].isupper()
            or word in LINKING_WORDS
            or word in PARTICLES
            or word in ROLE_MODIFIERS
            or word in SMALL_BODIES
            or is_role_noun(word)
            or word.endswith("-year-old")
            or word.isdigit()
            or _BRACKETED.fullmatch(word)
            for word in between.replace(",", " ").replace("/", " ").replace('"', " ").split(" ")
        )

    # -- bodies, titles, groups, documents ----------------------------------------------------------------------------

    def _body(self, start: int, end: int) -> Voices:
        article = _ARTICLE.match(self.text, start, end)
        first = article.end() if article else start
        body = self._bodies.next(first)
        if body is None or body.end > end or self._bodies.goes_on(body.end):
            return ()
        if body.start != first:
            word = self.text[first : body.start]  # "the Swedish OSCE Chairmanship"
            if word[:1].isupper() and word.endswith(" ") and word[:-1].isalpha():
                name = Stretch(first, body.end)
                return (Voice(SpeakerKind.BODY, name, None, None, name),)
            return ()
        phrase = Stretch(body.start, body.end)
        holder = self._holders.holder(phrase) if self._bodies.is_office(phrase) else ()
        if holder:
            return holder
        named = self._bodies.fullest(body)
        voice = Voice(SpeakerKind.BODY, Stretch(named.start, named.end), None, None, phrase)
        return (voice, *self._second_body(body.end, end))

    def _second_body(self, start: int, end: int) -> Voices:
        """*The Mission and the Council of Europe called for ...*: a body that speaks with the one before."""
        if not self.text.startswith(" and ", start):
            return ()
        second = self._body(start + len(" and "), end)
        return second if second and second[0].kind is SpeakerKind.BODY and self.touches(second[-1], end) else ()

    def _phrase(self, start: int, end: int, *, reaches_cue: bool = True) -> Voices:
        """A title (*the Head of Mission*), group (*participants*), document (*the report*) or body (*the Office*)."""
        last = phrase_end(self.text, start, min(end, start + _LONGEST_PHRASE))
        words = self.text[start:last].split(" ", MOST_NOUN_WORDS)[:MOST_NOUN_WORDS]
        phrase = Stretch(start, last)
        content = [word for word in words if word.lower() not in DETERMINERS]
        if words[0].casefold() in _PREPOSITIONS or _SECOND.search(self.text, start, last):
            return ()
        if not content or (words[0].endswith("ing") and _ARTICLE.match(self.text, start + len(words[0]) + 1)):
            return ()  # "proposed sending a team" has no subject behind the cue
        head = [word.casefold().rstrip("'") for word in content]
        nouns = noun_phrase(content)
        is_body = len(nouns) > 1 and nouns[-1].capitalize() in ORGANIZATION_NOUNS
        if is_body and not is_role_noun(nouns[-1]):
            return (self._told_apart(SpeakerKind.BODY, phrase, end),)  # "the city council"
        if _names_office(nouns):
            is_document = head[-1] in DOCUMENT_NOUNS  # a guide may be a person or a book
            nobody = () if is_document else self._holders.nameless(phrase, end if reaches_cue else last)
            holder = self._holders.holder(phrase) or nobody
            if holder or not is_document:
                return holder
        is_one_of = head[:2] == ["one", "of"] and is_group(head[-1])
        if is_one_of and (named := self._named_behind(group_name(self.text, phrase, end).end, end)):
            return named  # "One of the students of the school, Ana Berg, said"
        if head[-1] in PERSON_NOUNS or is_one_of:
            return self._holders.nameless(phrase, end if reaches_cue else last)
        listed = listed_groups(self.text, start, end)
        if listed is not None:
            return (Voice(SpeakerKind.GROUP, listed, None, None, listed),)
        folded = noun_phrase(head)
        if any(is_group(word) for word in folded):
            return (self._told_apart(SpeakerKind.GROUP, phrase, end),)
        if any(word in DOCUMENT_NOUNS for word in folded):
            return (self._told_apart(SpeakerKind.DOCUMENT, phrase, end),)
        if len(content) <= 2 and content[-1].capitalize() in ORGANIZATION_NOUNS and words[0].lower() == "the":
            return self._bodies.of_kind(phrase, content[-1])
        return ()

    def _named_behind(self, start: int, end: int) -> Voices:
        """Who is named behind a comma at `start`."""
        return self._persons(start + 2, end) if self.text.startswith(", ", start) else ()

    def _titled_work(self, start: int, end: int) -> Voices:
        """*"Words That Wound" warns that ...*: a document that is called by its title alone."""
        title = self._marked.at(start + 1)
        if title is None or title.end >= end or not is_title(self.text[title.start : title.end]):
            return ()
        return (Voice(SpeakerKind.DOCUMENT, title, None, None, Stretch(start, title.end + 1)),)

    def _told_apart(self, kind: SpeakerKind, phrase: Stretch, end: int) -> Voice:
        """A group or document, with what says which."""
        name = group_name(self.text, phrase, end, is_document=kind is SpeakerKind.DOCUMENT)
        return Voice(kind, name, None, None, Stretch(phrase.start, max(phrase.end, name.end)))

    # -- the sentences before a pronoun -------------------------------------------------------------------------------

    def _subject_of(self, start: int, end: int) -> Voices:
        """Whom the sentence ``text[start:end]`` is about."""
        whose = self._relative_of(start, end)
        if whose:
            return whose
        if self.text.startswith("According to ", start):
            return self.at(start + len("According to "), end)
        first = without_fronted(self.text, start, end)
        return self._persons(first, end) or self._titled_subject(first, end) or self._body(first, end)

    def _relative_of(self, start: int, end: int) -> Voices:
        """*Certificates were given to X, a student, who recalled that ...*: who speaks in a relative clause."""
        for cue in reversed(self._cues.last(start, end)):
            whose = self.relative(start, cue)
            if whose:
                return whose
        return ()

    def relative(self, first: int, cue: re.Match[str]) -> Voices:
        """``X, the Director, who added``, ``the Association, which urged``: whoever the relative clause is of."""
        who = _WHO.search(self.text, max(first, cue.start() - 20), cue.start())
        if who is None:
            return ()
        mention = self.people.last_within(first, who.start())
        if mention is not None and "who" in who.group():
            voices = self.at(mention.start, mention.end)
            return voices if voices and self._is_antecedent(voices[-1], who.start()) else ()
        which = self._bodies.before(who.start()) if "which" in who.group() else ()
        return which or self._noun_before(first, who.start())

    def _noun_before(self, first: int, end: int) -> Voices:
        """*published its report on courts, which says*: the group or document whose phrase ends at `end`."""
        articles = list(_ARTICLE.finditer(self.text, max(first, end - _LONGEST_PHRASE), end))
        for article in reversed(articles[-_MOST_ARTICLES:]):
            before = self.text[first : article.start()]
            if before[-1:].isalpha() or before.endswith(_LINKS):  # "a letter to the court" is no court
                continue
            found = self._phrase(article.start(), end)
            if found and found[-1].kind is not SpeakerKind.PERSON and found[-1].source.end == end:
                return found
        return ()

    def _is_antecedent(self, voice: Voice, end: int) -> bool:
        """Whether nothing but what says who it is stands between the voice and *who*: *Ada Roth of Osh, who said*."""
        between = self.text[self.behind(voice, voice.source.end) : end]
        return not between.strip(" ,-") or _FROM_HOME.fullmatch(between) is not None

    def _titled_subject(self, start: int, end: int) -> Voices:
        article = _ARTICLE.match(self.text, start, end)
        if article is not None or self.text.startswith("One of the ", start):
            return self._phrase(start, end, reaches_cue=False)
        # "Students from Batken spent three days at court."
        found = self._phrase(start, end) if self.text[start : start + 1].isupper() else ()
        is_group = bool(found) and found[0].kind is SpeakerKind.GROUP
        return found if is_group and not _PRONOUN.match(self.text, start) else ()


def _is_behind_role(person: Known, mention: Stretch, start: int) -> bool:
    """Whether a role of the person begins at `start` or before, and leads to `mention`, but for a title between."""
    if person.role is None:
        return False
    title = person.honorific
    is_titled = title is not None and person.role.end <= title.start and title.end + 1 == mention.start
    first = title.start if is_titled and title is not None else mention.start
    return person.role.start <= start and first <= person.role.end + len(", ") and start < mention.start


def _names_office(nouns: Sequence[str]) -> bool:
    """Whether a word is a role noun and no mere adjective: *the Secretary General*, but not *the general state*."""
    roles = [word for word in nouns if is_role_noun(word)]
    return bool(roles) and not (set(roles) <= _ALSO_ADJECTIVES and nouns[-1] not in _ALSO_ADJECTIVES)
