"""What is true of a fact: whom it concerns, who speaks, its days, its status, its story, its words.

A fact that does not say it itself has it from the sentence that it stands in.
"""

from collections.abc import Iterable, Set
from functools import cached_property
from itertools import chain
from typing import TypeVar

from syriatalks.model import DateMention, Dossier, Event
from syriatalks.search import catalogue
from syriatalks.search.folding import fold
from syriatalks.search.intervals import Interval
from syriatalks.search.query.facts import Fact
from syriatalks.search.query.sentences import Place, Sentences

Trait = TypeVar("Trait")


class Traits:
    """The traits of the facts of `dossier`. Actors are ids; a speaker who is not known is None."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._sentences = Sentences(dossier)

    def actors(self, fact: Fact) -> Iterable[str]:
        """Whom a fact concerns; nobody the day of publication of a story."""
        if fact.kind == "event":
            return dict.fromkeys(self._dossier.events[fact.at].actors)
        if fact.kind == "actor":
            return (self._dossier.actors[fact.at].id,)
        if fact.kind == "story":
            return ()
        speaker = self._dossier.quotes[fact.at].speaker if fact.kind == "quote" else None
        return self._around(fact, self._sentences.actors) | ({speaker} if speaker else set())

    def speakers(self, fact: Fact) -> Iterable[str | None]:
        """Who speaks in a fact; an actor who ever does, speaks."""
        if fact.kind == "quote":
            return (self._dossier.quotes[fact.at].speaker,)
        if fact.kind == "actor":
            return {self._dossier.actors[fact.at].id} & self._heard
        return () if fact.kind == "story" else self._around(fact, self._sentences.speakers)

    def days(self, fact: Fact) -> Iterable[Interval]:
        """The days of a fact; of a story those of its publication, which are a quotation's too."""
        if fact.kind == "event":
            return _days(self._dossier.events[fact.at])
        if fact.kind == "date":
            return _days(self._dossier.dates[fact.at])
        published = self._published.get(fact.story, ()) if fact.kind in ("story", "quote") else ()
        around = self._around(fact, self._sentences.days) if fact.kind != "story" else ()
        return (*published, *around)

    def days_of_any_year(self, fact: Fact) -> Iterable[Interval]:
        """The days, in `catalogue.ANY_YEAR`, of a date whose year is unknown, and of an event told at it."""
        dates = (
            self._dossier.events[fact.at].dates if fact.kind == "event" else (fact.at,) if fact.kind == "date" else ()
        )
        return [self._yearless[at] for at in dates if at in self._yearless]

    def statuses(self, fact: Fact) -> Iterable[str]:
        """The status of an event, of those whose time a date says, of those that a sentence tells."""
        if fact.kind == "event":
            return (self._dossier.events[fact.at].status,)
        if fact.kind == "date":
            return self._dated.get(fact.at, set())
        return self._around(fact, self._sentences.statuses) if fact.kind == "text" else ()

    def stories(self, fact: Fact) -> Iterable[str]:
        """The id of a fact's story; of an actor all that mention it."""
        if fact.kind == "actor":
            return {mention.story for mention in self._dossier.actors[fact.at].mentions}
        return (fact.story,)

    def words(self, fact: Fact) -> str:
        """The folded words of a fact: an actor's names each on a line, a date's sentence, a story's title."""
        if fact.kind == "actor":
            actor = self._dossier.actors[fact.at]
            return " \n ".join(fold(name) for name in (actor.name, *actor.aliases))
        if fact.kind == "story":
            return fold(self._dossier.stories[fact.at].title)
        around = self._sentences.of(fact.story, fact.span) if fact.kind == "date" else ()
        span = next((self._sentences.span(place) for place in around), fact.span)
        return fold(span.of(self._texts[fact.story]))

    def _around(self, fact: Fact, table: dict[Place, set[Trait]]) -> Set[Trait]:
        """What `table` has for the sentences that a fact stands in."""
        return set(chain.from_iterable(table.get(place, ()) for place in self._sentences.of(fact.story, fact.span)))

    @cached_property
    def _published(self) -> dict[str, tuple[Interval, ...]]:
        """The day of publication of each story that has one, by id."""
        days = ((story.id, story.published.day) for story in self._dossier.stories if story.published)
        return {story: (Interval(day, day),) for story, day in days if day}

    @cached_property
    def _heard(self) -> set[str | None]:
        return {quote.speaker for quote in self._dossier.quotes}

    @cached_property
    def _yearless(self) -> dict[int, Interval]:
        return dict(catalogue.yearless(self._dossier))

    @cached_property
    def _dated(self) -> dict[int, set[str]]:
        """The status of each event that a date, by index, says the time of."""
        found: dict[int, set[str]] = {}
        for event in self._dossier.events:
            for date in event.dates:
                found.setdefault(date, set()).add(event.status)
        return found

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {story.id: story.text for story in self._dossier.stories}


def _days(fact: DateMention | Event) -> tuple[Interval, ...]:
    """The days of a fact whose days are known."""
    if fact.earliest and fact.latest and fact.earliest <= fact.latest:
        return (Interval(fact.earliest, fact.latest),)
    return ()
