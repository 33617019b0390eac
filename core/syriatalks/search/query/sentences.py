"""What stands in one sentence: its actors, its speakers, its days and the status of what it tells."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from syriatalks.model import DateMention, Dossier, Event, Span
from syriatalks.search.intervals import Interval

# A sentence: its story's id, and its number there.
Place = tuple[str, int]


class Sentences:
    """The sentences of a dossier, asked by the span of a fact that stands in them."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._spans: dict[str, Sequence[Span]] = {story.id: story.sentences for story in dossier.stories}

    def of(self, story: str, span: Span) -> Iterator[Place]:
        """The sentences that `span` overlaps."""
        spans = self._spans.get(story, ())
        first = bisect_right(spans, span.start, key=lambda sentence: sentence.end)
        last = bisect_left(spans, max(span.end, span.start + 1), key=lambda sentence: sentence.start)
        return ((story, number) for number in range(first, last))

    def span(self, place: Place) -> Span:
        """Where a sentence stands."""
        return self._spans[place[0]][place[1]]

    @cached_property
    def actors(self) -> dict[Place, set[str]]:
        """The actors, by id, that each sentence mentions."""
        found: dict[Place, set[str]] = defaultdict(set)
        for actor in self._dossier.actors:
            for mention in actor.mentions:
                for place in self.of(mention.story, mention.span):
                    found[place].add(actor.id)
        return found

    @cached_property
    def speakers(self) -> dict[Place, set[str | None]]:
        """Who, by id, says something in each sentence; None for somebody unknown."""
        found: dict[Place, set[str | None]] = defaultdict(set)
        for quote in self._dossier.quotes:
            for place in self.of(quote.story, quote.span):
                found[place].add(quote.speaker)
        return found

    @cached_property
    def days(self) -> dict[Place, set[Interval]]:
        """The days that each sentence names, and those of what it tells."""
        found: dict[Place, set[Interval]] = defaultdict(set)
        facts: list[DateMention | Event] = [*self._dossier.dates, *self._dossier.events]
        for fact in facts:
            if fact.earliest and fact.latest and fact.earliest <= fact.latest:
                for place in self.of(fact.story, fact.span):
                    found[place].add(Interval(fact.earliest, fact.latest))
        return found

    @cached_property
    def statuses(self) -> dict[Place, set[str]]:
        """The status of each event that a sentence tells."""
        found: dict[Place, set[str]] = defaultdict(set)
        for event in self._dossier.events:
            for place in self.of(event.story, event.span):
                found[place].add(event.status)
        return found
