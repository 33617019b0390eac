"""A dossier narrowed to what the options of a command ask for."""

from dataclasses import replace
from datetime import date

from syriatalks.model import Dossier, Event
from syriatalks.search import Index
from syriatalks.search.folding import fold


def called(dossier: Dossier, name: str) -> frozenset[str]:
    """The ids of the actors that `name` names: exactly, else by words of it, else the one the finder puts first."""
    sought = fold(name)
    folded = {actor.id: [fold(one) for one in (actor.name, *actor.aliases)] for actor in dossier.actors}
    exact = {actor for actor, names in folded.items() if sought in names}
    words = set(sought.split())
    holding = {actor for actor, names in folded.items() if words and any(words <= set(one.split()) for one in names)}
    if exact or holding:
        return frozenset(exact or holding)
    hits = Index(dossier).find(f"@{name}", limit=1)
    return frozenset(str(hit.target) for hit in hits)


def to_days(dossier: Dossier, since: date | None, until: date | None) -> Dossier:
    """Only events that may fall on the days from `since` to `until`; undated ones do not if either is given."""
    if since is None and until is None:
        return dossier
    first, last = since or date.min, until or date.max
    return replace(dossier, events=tuple(event for event in dossier.events if _within(event, first, last)))


def _within(event: Event, first: date, last: date) -> bool:
    return bool(event.earliest and event.latest and event.earliest <= last and first <= event.latest)


def to_status(dossier: Dossier, status: str | None) -> Dossier:
    """Only events of `status`; all if it is None."""
    return replace(dossier, events=tuple(event for event in dossier.events if status in (None, event.status)))


def to_actor(dossier: Dossier, name: str | None) -> Dossier:
    """Only events that concern the actors called `name`; all if it is None."""
    if name is None:
        return dossier
    ids = called(dossier, name)
    return replace(dossier, events=tuple(event for event in dossier.events if ids & set(event.actors)))


def to_speaker(dossier: Dossier, name: str | None) -> Dossier:
    """Only quotes of the actors called `name`; all if it is None."""
    if name is None:
        return dossier
    ids = called(dossier, name)
    return replace(dossier, quotes=tuple(quote for quote in dossier.quotes if quote.speaker in ids))


def to_speech(dossier: Dossier, kind: str | None) -> Dossier:
    """Only quotes of this `kind`; all if it is None."""
    return replace(dossier, quotes=tuple(quote for quote in dossier.quotes if kind in (None, quote.kind)))


def to_kind(dossier: Dossier, kind: str | None) -> Dossier:
    """Only actors of this `kind`; all if it is None."""
    return replace(dossier, actors=tuple(actor for actor in dossier.actors if kind in (None, actor.kind)))
