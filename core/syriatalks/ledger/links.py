"""Quotes and events follow the mentions that the reader's decisions gave to other actors, or to nobody."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from syriatalks.model import Actor, Dossier, Event, Mention, Quote, Span

# Where an actor was mentioned in a story, in the order of the text, and whose mention it is now; None: nobody's.
_Trail: TypeAlias = list[tuple[Span, str | None]]


def linked(before: Dossier, actors: Sequence[Actor]) -> Dossier:
    """`before` with `actors`, which mention nothing that its own actors did not."""
    after = {actor.id: actor for actor in actors}
    names = {actor.id: actor.name for actor in (*before.actors, *actors)}
    owners = {(mention.story, mention.span): actor.id for actor in actors for mention in actor.mentions}
    trails = {
        actor.id: _trails(actor.mentions, owners)
        for actor in before.actors
        if actor.id not in after or after[actor.id].mentions != actor.mentions
    }
    return replace(
        before,
        actors=tuple(actors),
        quotes=tuple(_quote(quote, trails, names) for quote in before.quotes),
        events=tuple(_event(event, trails) for event in before.events),
    )


def _trails(mentions: Sequence[Mention], owners: dict[tuple[str, Span], str]) -> dict[str, _Trail]:
    """The trail of an actor in each story."""
    trails: dict[str, _Trail] = defaultdict(list)
    for mention in sorted(mentions, key=lambda mention: mention.span):
        trails[mention.story].append((mention.span, owners.get((mention.story, mention.span))))
    return trails


def _quote(quote: Quote, trails: dict[str, dict[str, _Trail]], names: dict[str, str]) -> Quote:
    """`quote` with the speaker whose mention named it: the one in its source, else the last before."""
    if quote.speaker is None or quote.speaker not in trails:
        return quote
    speaker = _at(trails[quote.speaker].get(quote.story, []), quote.source or quote.span)
    if speaker == quote.speaker:
        return quote
    reason = f"The reader says that “{names[quote.speaker]}” is no actor here."
    if speaker:
        reason = f"By a correction of the reader “{names[speaker]}” is meant, not “{names[quote.speaker]}”."
    return replace(quote, speaker=speaker, because=(*quote.because, reason))


def _event(event: Event, trails: dict[str, dict[str, _Trail]]) -> Event:
    if trails.keys().isdisjoint(event.actors):
        return event
    actors: dict[str, None] = {}
    for actor in event.actors:
        trail: _Trail = trails[actor].get(event.story, []) if actor in trails else [(event.span, actor)]
        inside = [owner for span, owner in trail if event.span.overlaps(span)] or [_at(trail, event.span)]
        actors.update(dict.fromkeys(owner for owner in inside if owner))
    return replace(event, actors=tuple(actors))


def _at(trail: _Trail, words: Span) -> str | None:
    """Whose the mention in `words` is; without one there, whose the last before them is, or the first."""
    inside = [owner for span, owner in trail if span.overlaps(words)]
    if inside or not trail:
        return inside[0] if inside else None
    before = bisect_left(trail, words.start, key=lambda step: step[0].start)
    return trail[max(before - 1, 0)][1]
