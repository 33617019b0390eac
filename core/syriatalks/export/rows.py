"""The facts of a dossier as flat rows, one a fact, for spreadsheets, tables and scripts."""

from collections.abc import Callable
from typing import Literal, get_args

from syriatalks.model import Dossier, Event

Value = str | int | float | None | tuple[str, ...]
Row = dict[str, Value]
Facts = Literal["events", "dates", "actors", "quotes"]
FACTS: tuple[Facts, ...] = get_args(Facts)


def rows(dossier: Dossier, facts: Facts) -> list[Row]:
    """One row for each of the `facts`; all rows of one kind have the same keys in the same order.

    Events come in the order of their days, those without a day last; the others in the order of the dossier.
    """
    return _ROWS[facts](dossier)


def in_time(events: tuple[Event, ...]) -> list[Event]:
    """`events` in the order of their days: by first day, the shorter first, undated last."""
    dated = [event for event in events if event.earliest and event.latest]
    undated = [event for event in events if not (event.earliest and event.latest)]
    return sorted(dated, key=lambda event: (event.earliest, event.latest)) + undated


def _events(dossier: Dossier) -> list[Row]:
    names = {actor.id: actor.name for actor in dossier.actors}
    paths = {story.id: story.path for story in dossier.stories}
    return [
        {
            "when": event.edtf,
            "earliest": event.earliest.isoformat() if event.earliest else None,
            "latest": event.latest.isoformat() if event.latest else None,
            "status": event.status,
            "what": event.headline,
            "actors": tuple(names[actor] for actor in event.actors),
            "sentence": event.text,
            "story": paths[event.story],
            "start": event.span.start,
            "end": event.span.end,
        }
        for event in in_time(dossier.events)
    ]


def _dates(dossier: Dossier) -> list[Row]:
    paths = {story.id: story.path for story in dossier.stories}
    return [
        {
            "text": mention.text,
            "type": mention.type,
            "value": mention.value,
            "earliest": mention.earliest.isoformat() if mention.earliest else None,
            "latest": mention.latest.isoformat() if mention.latest else None,
            "precision": mention.precision,
            "rule": mention.rule,
            "story": paths[mention.story],
            "start": mention.span.start,
            "end": mention.span.end,
        }
        for mention in dossier.dates
    ]


def _actors(dossier: Dossier) -> list[Row]:
    return [
        {
            "id": actor.id,
            "name": actor.name,
            "kind": actor.kind,
            "aliases": actor.aliases,
            "roles": tuple(dict.fromkeys(role.text for role in actor.roles)),
            "mentions": len(actor.mentions),
            "stories": len({mention.story for mention in actor.mentions}),
        }
        for actor in dossier.actors
    ]


def _quotes(dossier: Dossier) -> list[Row]:
    names = {actor.id: actor.name for actor in dossier.actors}
    stories = {story.id: story for story in dossier.stories}
    return [
        {
            "speaker": names.get(quote.speaker) if quote.speaker else None,
            "kind": quote.kind,
            "quote": quote.text,
            "source": quote.source.of(stories[quote.story].text) if quote.source else None,
            "cue": quote.cue.of(stories[quote.story].text) if quote.cue else None,
            "story": stories[quote.story].path,
            "start": quote.span.start,
            "end": quote.span.end,
        }
        for quote in dossier.quotes
    ]


_ROWS: dict[Facts, Callable[[Dossier], list[Row]]] = {
    "events": _events,
    "dates": _dates,
    "actors": _actors,
    "quotes": _quotes,
}
