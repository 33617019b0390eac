"""The explorer on 100,000 made-up facts and actors: what `keys.py` measures.

    python benchmarks/many.py stays      facts in the order of the text: the next is in sight, the text stays
    python benchmarks/many.py turns      300 stories of facts in any order: the next is in another, the text turns

The facts are laid down with their sentences over 80 years; nothing is read.
"""

import random
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from threading import Event as Stop
from typing import Literal

from syriatalks.model import Actor, DateMention, Dossier, Event, Mention, Publication, Role, Span, Status, Story
from syriatalks_tui import cli
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Finder
from syriatalks_tui.reading import Reading, Say

FACTS, ACTORS, STORIES, SEED = 100_000, 100_000, 300, 2014
FIRST, DAYS = date(1945, 1, 1), 80 * 365
ENDING = ", as the talks over water, grain and the return of prisoners went on behind closed doors."
STATUSES: tuple[Status, ...] = ("happened", "happened", "happened", "planned", "denied", "conditional")
Order = Literal["stays", "turns"]


def many(order: Order) -> Dossier:
    """`FACTS` facts with `ACTORS` actors, two of them in each fact."""
    rng = random.Random(SEED)
    days = sorted(FIRST + timedelta(rng.randrange(DAYS)) for _ in range(FACTS))
    stories = 1 if order == "stays" else STORIES
    if order == "turns":
        rng.shuffle(days)
    written = [_Written(number) for number in range(stories)]
    mentions: list[list[Mention]] = [[] for _ in range(ACTORS)]
    dates: list[DateMention] = []
    events: list[Event] = []
    for number, day in enumerate(days):
        story = written[number * stories // FACTS]
        start, cast = story.length, (number % ACTORS, rng.randrange(ACTORS))
        story.put("On ")
        when = story.put(f"{day.day} {day:%B} {day.year}")
        for actor, before in zip(cast, (" ", " met "), strict=True):
            story.put(before)
            named = _name(actor)
            mentions[actor].append(Mention(story.id, story.put(named), named, "name"))
        story.put(ENDING)
        told = Span(start, story.length)
        story.sentences.append(told)
        story.put("\n\n")
        dates.append(DateMention(story.id, when, str(day), "DATE", str(day), day, day, "day", "day-month-year"))
        headline = f"{_name(cast[0])} met {_name(cast[1])}{ENDING}"
        ids = tuple(f"a{actor}" for actor in cast)
        status = STATUSES[rng.randrange(len(STATUSES))]
        events.append(
            Event(f"e{number}", story.id, told, headline, headline, (number,), day, day, str(day), status, ids)
        )
    actors = tuple(_actor(number, tuple(found)) for number, found in enumerate(mentions))
    return Dossier(tuple(story.story() for story in written), tuple(dates), actors, (), tuple(events))


class _Written:
    """A story while it is written."""

    def __init__(self, number: int) -> None:
        self.id, self.number, self.length = f"s{number}", number, 0
        self.pieces: list[str] = []
        self.sentences: list[Span] = []

    def put(self, words: str) -> Span:
        start, self.length = self.length, self.length + len(words)
        self.pieces.append(words)
        return Span(start, self.length)

    def story(self) -> Story:
        text, day = "".join(self.pieces), date(2015, 1, 1) + timedelta(self.number)
        spans = tuple(self.sentences)
        published = Publication(str(day), str(day), "given")
        return Story(
            self.id, f"{self.id}.txt", text, f"Talks, part {self.number + 1}", paragraphs=spans, sentences=spans,
            agency="NORD-PRESS", place="Port Salem", published=published,
        )  # fmt: skip


def _name(number: int) -> str:
    return f"Mira Koval-{number:05}"


def _actor(number: int, mentions: tuple[Mention, ...]) -> Actor:
    roles = (Role("head of the council", mentions[0].story, mentions[0].span),) if mentions else ()
    return Actor(f"a{number}", _name(number), "person", roles=roles, mentions=mentions)


class _Nothing:
    """A finder that finds nothing."""

    def find(self, query: str, limit: int = 50, today: date | None = None) -> list:
        del query, limit, today
        return []


class Made:
    """A library of facts that are there already."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier

    def first(self) -> Reading:
        """The first story."""
        return Reading(Dossier(self.dossier.stories[:1]), complete=False)

    def read(self, corrected: Mapping[str, date], say: Say, stop: Stop) -> Reading:
        """The facts."""
        del corrected, say, stop
        return Reading(self.dossier)

    def finder(self, dossier: Dossier) -> Finder:
        """A finder that no key of the measurement opens."""
        del dossier
        return _Nothing()


if __name__ == "__main__":
    sys.exit(cli._run(Made(many("turns" if sys.argv[1:] == ["turns"] else "stays")), Habits()))
