"""A dossier cut down to some of its facts: what a reader sees when the view is narrowed, as a dossier of its own."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace

from syriatalks.model import Actor, Dossier, Event, Quote, Span


def excerpt(dossier: Dossier, events: Collection[str], dates: Collection[int] = ()) -> Dossier:
    """Only the events with the ids `events`, the dates with the indexes `dates`, and what belongs to them.

    To them belong the dates of these events, the quotes that share words with them, the actors who take part or speak,
    with their mentions and roles in the stories that are left.
    """
    kept = tuple(event for event in dossier.events if event.id in set(events))
    numbers = sorted({*dates, *(number for event in kept for number in event.dates)})
    told = tuple(dossier.dates[number] for number in numbers)
    quotes = _quotes(dossier, kept)
    stories = {event.story for event in kept} | {mention.story for mention in told}
    renumbered = {number: index for index, number in enumerate(numbers)}
    return Dossier(
        tuple(story for story in dossier.stories if story.id in stories),
        told,
        _actors(dossier, kept, quotes, stories),
        quotes,
        tuple(replace(event, dates=tuple(renumbered[number] for number in event.dates)) for event in kept),
    )


def _quotes(dossier: Dossier, events: Collection[Event]) -> tuple[Quote, ...]:
    sentences: dict[str, list[Span]] = defaultdict(list)
    for event in events:
        sentences[event.story].append(event.span)
    return tuple(quote for quote in dossier.quotes if any(span.overlaps(quote.span) for span in sentences[quote.story]))


def _actors(
    dossier: Dossier, events: Collection[Event], quotes: Collection[Quote], stories: Collection[str]
) -> tuple[Actor, ...]:
    ids = {actor for event in events for actor in event.actors} | {quote.speaker for quote in quotes}
    return tuple(
        replace(
            actor,
            roles=tuple(role for role in actor.roles if role.story in stories),
            mentions=tuple(mention for mention in actor.mentions if mention.story in stories),
        )
        for actor in dossier.actors
        if actor.id in ids
    )
