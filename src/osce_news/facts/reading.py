"""All facts of one prose, each read when it is first asked for, from those that it stands on."""

from __future__ import annotations

from functools import cached_property

from osce_news.facts.acronyms import Definition, read_definitions, to_acronym, with_abbreviations
from osce_news.facts.attribution import Attributor
from osce_news.facts.cues import Cues
from osce_news.facts.dated import Dated, Published
from osce_news.facts.dates import Dates, read_dates, read_days_elsewhere
from osce_news.facts.durations import in_text_order, read_durations
from osce_news.facts.elsewhere import SpeakersElsewhere, Surroundings, cues_of, read_people_elsewhere
from osce_news.facts.events import read_events
from osce_news.facts.headlines import read_headlines
from osce_news.facts.language import language_of
from osce_news.facts.marks import Marked, read_marks
from osce_news.facts.mentions import Named, read_mentions, to_mention
from osce_news.facts.metonyms import with_metonyms
from osce_news.facts.participants import read_participants, read_speakers
from osce_news.facts.people import People, read_people
from osce_news.facts.prose import Prose, Stretch, Stretches
from osce_news.facts.quoted import QuoteReading, to_quote
from osce_news.facts.quotes import Quotes
from osce_news.facts.quotes_elsewhere import QuotesElsewhere
from osce_news.facts.speakers import Speakers
from osce_news.facts.statements import read_statements
from osce_news.facts.venues import Venues
from osce_news.model import Acronym, Event, EventDate, Mention, Notice, Participant, Person, Quote
from osce_news.vocabulary import Vocabulary

__all__ = ["Reading"]


class Reading:
    """The facts of a prose.

    What stands on what is what the properties say: quotations need people, people need mentions. In a language other
    than English, what stands on English words is not read: statements, groups and bodies that take part, and events.
    """

    def __init__(self, prose: Prose, vocabulary: Vocabulary, published: Published | None = None) -> None:
        self._prose = prose
        self._vocabulary = vocabulary
        self._published = published

    @cached_property
    def _in_full(self) -> list[Named]:
        """The mentions, save abbreviations that only the page defines."""
        year = self._published.date.year if self._published is not None else None
        named = read_mentions(self._prose, self._vocabulary, year)
        # Names that no list has are told by English words: "Ministry", "of".
        return named if self._elsewhere is None else [name for name in named if name.term is not None]

    @cached_property
    def _definitions(self) -> list[Definition]:
        return read_definitions(self._prose, self._in_full)

    @cached_property
    def _named(self) -> list[Named]:
        named = with_abbreviations(self._in_full, self._definitions, self._prose)
        return with_metonyms(named, self._prose, self._vocabulary) if self._elsewhere is None else named

    @cached_property
    def language(self) -> str | None:
        """Tag of the language, or ``None`` where it is undecided; such prose is read as English."""
        language = language_of(self._prose)
        return None if language is None else language.tag

    @cached_property
    def _elsewhere(self) -> Surroundings | None:
        """What stands around names in a language other than English; ``None`` in English."""
        return None if self.language in (None, "en") else Surroundings(self._prose, self.language)

    @cached_property
    def _people(self) -> People:
        if self._elsewhere is None:
            return read_people(self._prose, self._named, self._vocabulary)
        return read_people_elsewhere(self._prose, self._named, self._cues, self._elsewhere, self._vocabulary)

    @cached_property
    def _marks(self) -> list[Marked]:
        return read_marks(self._prose)

    @cached_property
    def _speakers(self) -> Speakers:
        if self._elsewhere is None:
            return Speakers(self._prose, self._people, self._named, self._in_marks, self._cues)
        return SpeakersElsewhere(self._prose, self._people, self._elsewhere, self._in_marks, self._cues)

    @cached_property
    def _in_marks(self) -> Stretches:
        return Stretches([Stretch(marked.start, marked.end) for marked in self._marks])

    @cached_property
    def _speech(self) -> Vocabulary:
        """The vocabulary that the verbs of saying are looked up in."""
        return self._vocabulary if self._elsewhere is None else cues_of(self._elsewhere.tag)

    @cached_property
    def _cues(self) -> Cues:
        return Cues(self._prose, self._speech)

    @cached_property
    def _attributor(self) -> Attributor:
        return Attributor(self._prose, self._cues, self._speakers, self._speech, self._in_marks)

    @cached_property
    def _quotes(self) -> list[QuoteReading]:
        if isinstance(self._speakers, SpeakersElsewhere):
            return QuotesElsewhere(self._prose, self._marks, self._attributor, self._speakers).read()
        quotes = Quotes(self._prose, self._marks, self._attributor).read()
        return [*read_headlines(self._prose, self._attributor), *quotes]

    @cached_property
    def _statements(self) -> list[QuoteReading]:
        if self._elsewhere is not None:
            return []
        return read_statements(
            self._prose,
            self._quotes,
            self._words_in_marks(),
            self._cues,
            attributor=self._attributor,
            vocabulary=self._vocabulary,
        )

    def _words_in_marks(self) -> list[Stretch]:
        """The words in marks; those whose closing mark was forgotten, as far as a quotation was read from them."""
        read = {mark.start: mark.end for quote in self._quotes for mark in quote.marked}
        return [Stretch(start, read.get(start, end)) for start, end in self._in_marks.all]

    @cached_property
    def _mentions(self) -> dict[Stretch, Mention]:
        return {Stretch(named.start, named.end): to_mention(self._prose, named) for named in self._named}

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """States, bodies and regions, in text order; a name inside another follows the one that holds it."""
        return tuple(self._mentions.values())

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody named, in the order of their first mention."""
        return self._people.to_models(self._prose)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Quotations in marks, in text order."""
        return tuple(to_quote(self._prose, quote) for quote in self._quotes)

    @property
    def statements(self) -> tuple[Quote, ...]:
        """Reported speech, in text order."""
        return tuple(to_quote(self._prose, statement) for statement in self._statements)

    @cached_property
    def _dates(self) -> Dates:
        if self._elsewhere is not None:
            return Dates(read_days_elsewhere(self._prose))
        return read_dates(self._prose, self._published)

    @cached_property
    def _durations(self) -> tuple[Dated, ...]:
        return read_durations(self._prose, self._dates.found)

    @property
    def dates(self) -> tuple[EventDate, ...]:
        """Dates and ranges of dates, in text order."""
        return in_text_order(self._dates.found, self._durations)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is odd about the dates, in text order."""
        return self._dates.notices

    @property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Abbreviations that the prose defines, in text order."""
        return tuple(to_acronym(definition, self._prose) for definition in self._definitions)

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Who took part, and how, in text order."""
        if self._elsewhere is not None:
            return read_speakers(self._prose, self._quotes)
        return read_participants(
            self._prose, self._named, self._mentions, [*self._quotes, *self._statements], self._in_marks
        )

    @property
    def events(self) -> tuple[Event, ...]:
        """What took place, when and where, in text order."""
        if self._elsewhere is not None:
            return ()
        venues = Venues(self._prose.text, self._named, self._vocabulary)
        return read_events(self._prose, venues, self._dates.found, self._durations, self.participants)
