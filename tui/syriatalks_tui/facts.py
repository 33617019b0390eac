"""A dossier arranged for the panes: which fact stands where, and which concern whom."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from syriatalks.model import Actor, Dossier, Span
from syriatalks_tui.chronicle import Entry, chronicle
from syriatalks_tui.density import Moment, Times
from syriatalks_tui.filters import Filters, of_actor
from syriatalks_tui.marks import Mark, Marks
from syriatalks_tui.roster import Roster
from syriatalks_tui.wording import INKS, one_line, published_day

if TYPE_CHECKING:
    from syriatalks.search import Found
    from syriatalks.search.query import Matcher, Query
    from syriatalks_tui.outline import Head

# What so many sets of filters leave is remembered.
_REMEMBERED = 20
_WORD = re.compile(r"\S")


class Facts:
    """The facts of `dossier`, ready to be asked by every pane; changed never, replaced when stories are read again.

    `complete` is False while only the text is there and its facts are still being found.
    """

    def __init__(self, dossier: Dossier, complete: bool = True) -> None:
        self.dossier = dossier
        self.complete = complete
        self.entries: tuple[Entry, ...] = chronicle(dossier)
        self.heads: tuple[Head, ...] = tuple(entry.head for entry in self.entries)
        self._marks: dict[int, Marks] = {}
        self._places: dict[str, tuple[Mark, ...]] = {}
        self._passing: dict[Filters, tuple[int, ...]] = {}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Every actor by id."""
        return {actor.id: actor for actor in self.dossier.actors}

    @cached_property
    def roster(self) -> Roster:
        """The actors as their pane lists them."""
        return Roster(self.dossier.actors, self.moment)

    @cached_property
    def story_index(self) -> dict[str, int]:
        """The place of every story by id."""
        return {story.id: index for index, story in enumerate(self.dossier.stories)}

    @cached_property
    def _mentions(self) -> dict[str, tuple[Mark, ...]]:
        index = self.story_index
        return {
            actor.id: tuple(
                Mark(index[mention.story], mention.span, INKS[actor.kind], actor=actor.id)
                for mention in sorted(actor.mentions, key=lambda mention: (index[mention.story], mention.span))
            )
            for actor in self.dossier.actors
        }

    @cached_property
    def _named(self) -> dict[int, list[Mark]]:
        """The names in every story, unsorted."""
        found: dict[int, list[Mark]] = defaultdict(list)
        for marks in self._mentions.values():
            for mark in marks:
                found[mark.story].append(mark)
        return found

    @cached_property
    def _gathered(self) -> dict[int, list[Mark]]:
        """The marks of every story, unsorted."""
        index = self.story_index
        gathered: dict[int, list[Mark]] = defaultdict(list)
        for number, mention in enumerate(self.dossier.dates):
            gathered[index[mention.story]].append(Mark(index[mention.story], mention.span, "date", date=number))
        for number, quote in enumerate(self.dossier.quotes):
            ink = "quote" if quote.kind == "direct" else "reported"
            mark = Mark(index[quote.story], quote.span, ink, actor=quote.speaker, quote=number)
            gathered[mark.story].append(mark)
        for story, marks in self._named.items():
            gathered[story] += marks
        return gathered

    @cached_property
    def _concerning(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            for actor in entry.actors:
                found[actor].append(index)
        return {actor: tuple(indexes) for actor, indexes in found.items()}

    def reach(self, story: int) -> int | None:
        """Up to which code point facts were looked for, None where in all of the text."""
        told = self.dossier.stories[story]
        end = told.paragraphs[-1].end if told.paragraphs else 0
        return end if self.complete and _WORD.search(told.text, end) else None

    def marks(self, story: int) -> Marks:
        """The marks of one story."""
        if story not in self._marks:
            self._marks[story] = Marks(self._gathered.get(story, ()))
        return self._marks[story]

    def named(self, story: int) -> Sequence[Mark]:
        """The names in one story, in no order."""
        return self._named.get(story, ())

    def named_at(self, story: int, span: Span) -> str | None:
        """The actor, by id, that the words at `span` name."""
        return next((mark.actor for mark in self.named(story) if mark.span == span), None)

    def mentions(self, actor: str) -> tuple[Mark, ...]:
        """Every mention of `actor`, in the order of the stories."""
        return self._mentions.get(actor, ())

    def places_of(self, words: str) -> tuple[Mark, ...]:
        """Everywhere that the stories say `words`, in any case and over any line break, in the order of the stories."""
        if words not in self._places:
            self._places = {words: tuple(self._search(words)) if words else ()}
        return self._places[words]

    def _search(self, words: str) -> Iterator[Mark]:
        sought = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
        for number, story in enumerate(self.dossier.stories):
            for found in sought.finditer(story.text):
                yield Mark(number, Span(*found.span()), "match")

    def concerning(self, actor: str) -> tuple[int, ...]:
        """The entries that concern `actor`, in order of time."""
        return self._concerning.get(actor, ())

    def only_telling(self, entry: Entry) -> tuple[str, ...]:
        """The actors, by id, who say what `entry` tells without being named in it again."""
        source = self.dossier.events[entry.key].source if entry.kind == "event" else None
        if source is None:
            return ()
        named = [mark for mark in self.marks(entry.story).within(entry.span) if mark.is_mention]
        taking_part = {mark.actor for mark in named if not source.covers(mark.span)}
        return tuple(dict.fromkeys(mark.actor for mark in named if mark.actor and mark.actor not in taking_part))

    def sentence(self, story: int, span: Span) -> Span | None:
        """The sentence of a story that `span` begins in."""
        sentences = self.dossier.stories[story].sentences
        index = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
        return sentences[index] if index >= 0 and span.start < sentences[index].end else None

    def words_around(self, story: int, span: Span) -> str:
        """The sentence that `span` begins in, on one line; the words of `span` where it stands in none."""
        return one_line((self.sentence(story, span) or span).of(self.dossier.stories[story].text))

    def day_of(self, story: int) -> str:
        """When a story was published, in words."""
        return self._days[story]

    @cached_property
    def _days(self) -> tuple[str, ...]:
        return tuple(published_day(story.published) for story in self.dossier.stories)

    def moment(self, story: str) -> tuple[str, int]:
        """What puts stories, by id, in order of time: publication, then place; those without a date come last."""
        index = self.story_index[story]
        published = self.dossier.stories[index].published
        return published.value if published else "~", index

    @cached_property
    def said_by(self) -> dict[str | None, Sequence[int]]:
        """The quotations, by their indexes, of every speaker in order of time; of None where nobody knows whose."""
        moments = {story.id: self.moment(story.id) for story in self.dossier.stories}
        quotes, found = self.dossier.quotes, defaultdict(list)
        for number in sorted(range(len(quotes)), key=lambda number: moments[quotes[number].story]):
            speaker = quotes[number].speaker
            found[speaker if speaker in self.actors else None].append(number)
        return dict(found)

    @cached_property
    def folded_quotes(self) -> tuple[str, ...]:
        """The words of every quotation as they are compared, without regard to case."""
        return tuple(quote.text.casefold() for quote in self.dossier.quotes)

    @cached_property
    def _entry_of_date(self) -> dict[int, int]:
        """The first entry of every date."""
        return {date: index for index, entry in reversed([*enumerate(self.entries)]) for date in entry.dates}

    @cached_property
    def _entry_of_sentence(self) -> dict[tuple[int, int], int]:
        """The first entry that a sentence tells, by story and by where the sentence begins."""
        return {(entry.story, entry.span.start): index for index, entry in reversed([*enumerate(self.entries)])}

    @cached_property
    def _publications(self) -> dict[int, int]:
        """The entry of the publication of every story."""
        return {entry.story: index for index, entry in enumerate(self.entries) if entry.kind == "published"}

    @cached_property
    def _published_entries(self) -> frozenset[int]:
        return frozenset(self._publications.values())

    def entry_at(self, mark: Mark) -> int | None:
        """The entry that a mark belongs to: of its date, of its dateline, else the one whose sentence it stands in."""
        if mark.date in self._entry_of_date:
            return self._entry_of_date[mark.date]
        published = self.published(mark.story)
        if published is not None and self.entries[published].span.covers(mark.span):
            return published
        sentence = self.sentence(mark.story, mark.span)
        found = self._entry_of_sentence.get((mark.story, sentence.start)) if sentence else None
        return found if found is not None and self.entries[found].span.covers(mark.span) else None

    def entry_of_event(self, event: str) -> int | None:
        """The entry that tells the event with an id."""
        return self._entry_of_event.get(event)

    @cached_property
    def _entry_of_event(self) -> dict[str | None, int]:
        return {self.event_id(entry): index for index, entry in enumerate(self.entries)}

    @cached_property
    def times(self) -> Times:
        """Where in time all facts lie."""
        return self.times_of(range(len(self.entries)))

    def times_of(self, indexes: Iterable[int]) -> Times:
        """Where in time the facts among the entries `indexes` lie; the undated lie nowhere."""
        moments, of_entry = self._moments
        found = Counter(map(of_entry.__getitem__, indexes))
        return Counter({moments[number]: count for number, count in found.items() if number >= 0})

    @cached_property
    def _moments(self) -> tuple[list[Moment], list[int]]:
        """The times that facts lie in, and the number among them of every entry's; -1 where it lies nowhere."""
        numbers: dict[Moment, int] = {}
        of_entry = [
            numbers.setdefault((entry.head, entry.earliest, entry.latest or entry.earliest), len(numbers))
            if entry.earliest and entry.kind != "published"
            else -1
            for entry in self.entries
        ]
        return [*numbers], of_entry

    def tells_of(self, first: date, last: date) -> bool:
        """Whether any fact begins between the two days."""
        return any(entry.earliest and first <= entry.earliest <= last for entry in self.entries)

    def event_id(self, entry: Entry) -> str | None:
        """The id of the event that an entry tells, None for entries of other kinds."""
        return self.dossier.events[entry.key].id if entry.kind == "event" else None

    def published(self, story: int) -> int | None:
        """The entry that marks the publication of a story."""
        return self._publications.get(story)

    @cached_property
    def matcher(self) -> "Matcher":
        """What answers queries about the entries, by their indexes, and about the quotations, which follow them."""
        from syriatalks.search.query import Fact, Matcher

        stories = self.dossier.stories
        kinds: dict[str, Found] = {"event": "event", "date": "date", "published": "story"}
        facts = [Fact(kinds[entry.kind], entry.key, stories[entry.story].id, entry.span) for entry in self.entries]
        said = (Fact("quote", number, quote.story, quote.span) for number, quote in enumerate(self.dossier.quotes))
        return Matcher(self.dossier, [*facts, *said])

    def passing(self, filters: Filters) -> tuple[int, ...]:
        """The entries that match all `filters`, in order of time."""
        if filters not in self._passing:
            if len(self._passing) > _REMEMBERED:
                self._passing.clear()
            self._passing[filters] = self._matching(filters) if filters else tuple(range(len(self.entries)))
        return self._passing[filters]

    def _matching(self, filters: Filters) -> tuple[int, ...]:
        from syriatalks.search.query import And

        matching = self.matcher.matching(And(filters))
        return matching[: bisect_left(matching, len(self.entries))]

    def said_in(self, filters: Filters) -> Collection[int]:
        """The quotations, by their indexes, that match all `filters`."""
        from syriatalks.search.query import And

        if not filters:
            return range(len(self.dossier.quotes))
        matching = self.matcher.matching(And(filters))
        after = len(self.entries)
        return frozenset(number - after for number in matching[bisect_left(matching, after) :])

    def quotations(self, filters: Filters) -> int:
        """How many quotations match all `filters`."""
        from syriatalks.search.query import And

        return (self.matcher.bits(And(filters)) >> len(self.entries)).bit_count()

    def shared(self, filters: Filters, actor: str) -> int:
        """How many of the entries that match `filters` concern `actor`."""
        from syriatalks.search.query import And

        bits = self.matcher.bits(And((*filters, of_actor(actor))))
        return (bits & ((1 << len(self.entries)) - 1)).bit_count()

    def holds(self, query: "Query") -> bool:
        """Whether `query` means something in these stories: the actors and stories that it names are there."""
        from syriatalks.search.query import QueryError, terms

        try:
            self.matcher.bits(query)
        except QueryError:
            return False
        return all(term.value in self.actors for term in terms(query) if term.field == "id")

    @cached_property
    def newest_inferred(self) -> bool:
        """Whether the year of the newest story is inferred."""
        dated = [story.published for story in self.dossier.stories if story.published and story.published.day]
        return bool(dated) and max(dated, key=lambda published: published.value).basis == "inferred-year"

    @cached_property
    def total(self) -> int:
        """How many facts the timeline holds (publication days are not facts)."""
        return sum(entry.kind != "published" for entry in self.entries)

    def count(self, indexes: tuple[int, ...]) -> int:
        """How many of the entries `indexes` are facts."""
        if len(indexes) == len(self.entries):
            return self.total
        return len(indexes) - len(self._published_entries.intersection(indexes))
