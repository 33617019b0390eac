"""What a dossier offers to the finder: its names, and its passages of text with where they lead."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from syriatalks.model import DateMention, Dossier, Event, Span, Story
from syriatalks.search.hits import Found
from syriatalks.search.intervals import ANY_YEAR, Interval, day, months

# A year that is not typed is one that a fact no longer than this (days) lies in; a century names none of its years.
_NAMES_A_YEAR = 366
_YEAR = re.compile(r"(?<![\d-])\d{4}")
_MONTH = re.compile(r"XXXX-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Passage:
    """Something with words of its own: `label` shows them, `story` and `span` say where, `target` what it is."""

    kind: Found
    label: str
    story: str
    span: Span
    target: str | int | None


def names(dossier: Dossier) -> list[tuple[int, str]]:
    """Each name of each actor, with the actor's index; the actors most mentioned first, short names before long."""
    found = (
        (at, name) for at, actor in enumerate(dossier.actors) for name in dict.fromkeys((actor.name, *actor.aliases))
    )
    return sorted(found, key=lambda named: (-len(dossier.actors[named[0]].mentions), len(named[1])))


def passages(dossier: Dossier) -> Iterator[Passage]:
    """Every title, quotation, event, date and sentence."""
    for story in dossier.stories:
        yield Passage("story", story.title, story.id, story.headline or Span(0, 0), story.id)
    for index, quote in enumerate(dossier.quotes):
        yield Passage("quote", quote.text, quote.story, quote.span, index)
    for event in dossier.events:
        yield Passage("event", event.headline, event.story, event.span, event.id)
    for index, mention in enumerate(dossier.dates):
        yield Passage("date", date_label(mention), mention.story, mention.span, index)
    for story in dossier.stories:
        yield from _sentences(story)


def date_label(mention: DateMention) -> str:
    """A date as it is printed, with what it was read as: "Tuesday (2014-02-04)"; an inferred year with "?"."""
    if mention.text == mention.value:
        return mention.text
    value = _YEAR.sub(r"\g<0>?", mention.value) if mention.inferred else mention.value
    return f"{mention.text} ({value})"


def _sentences(story: Story) -> Iterator[Passage]:
    for sentence in story.sentences:
        if sentence != story.headline:
            yield Passage("text", sentence.of(story.text).replace("\n", " "), story.id, sentence, None)


def days(facts: Sequence[DateMention | Event]) -> Iterator[tuple[int, Interval]]:
    """The index and the days of each of `facts` whose days are known."""
    for index, fact in enumerate(facts):
        if fact.earliest and fact.latest and fact.earliest <= fact.latest:
            yield index, Interval(fact.earliest, fact.latest)


def yearless(dossier: Dossier) -> Iterator[tuple[int, Interval]]:
    """The index of each date whose year is unknown, and its days in `ANY_YEAR`."""
    for index, mention in enumerate(dossier.dates):
        found = _MONTH.match(mention.value)
        if found and mention.earliest is None:
            number = int(found["day"] or 0)
            month = int(found["month"])
            known = day(ANY_YEAR, month, number) if number else months(ANY_YEAR, month, month)
            if known:
                yield index, known


def years(dossier: Dossier) -> list[int]:
    """The years that dates and publications name, oldest first."""
    found = {story.published.day.year for story in dossier.stories if story.published and story.published.day}
    for _, named in days(dossier.dates):
        if named.days <= _NAMES_A_YEAR:
            found |= {named.earliest.year, named.latest.year}
    return sorted(found)


def latest_publication(dossier: Dossier) -> date | None:
    """The day of the newest story, None where no story has a known day."""
    days = [story.published.day for story in dossier.stories if story.published and story.published.day]
    return max(days, default=None)
