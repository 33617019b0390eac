"""A dossier narrowed to what the options of a command ask for."""

from dataclasses import replace
from datetime import date

from syriatalks.model import Dossier, Event
from syriatalks.search.hits import Found
from syriatalks.search.query import Matcher, Term, facts_of


def matching(dossier: Dossier, kind: Found, term: Term) -> frozenset[int]:
    """The facts of a `kind`, by their indexes, that match a term of the query language. Raises `QueryError`."""
    facts = [fact for fact in facts_of(dossier) if fact.kind == kind]
    return frozenset(facts[number].at for number in Matcher(dossier, facts).matching(term))


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
    """Only events that `actor:name` matches; all if it is None. Raises `QueryError` where nobody is called so."""
    if name is None:
        return dossier
    places = matching(dossier, "event", Term("actor", name))
    return replace(dossier, events=tuple(event for at, event in enumerate(dossier.events) if at in places))


def to_speaker(dossier: Dossier, name: str | None) -> Dossier:
    """Only quotes that `speaker:name` matches; all if it is None. Raises `QueryError` where nobody is called so."""
    if name is None:
        return dossier
    places = matching(dossier, "quote", Term("speaker", name))
    return replace(dossier, quotes=tuple(quote for at, quote in enumerate(dossier.quotes) if at in places))


def to_speech(dossier: Dossier, kind: str | None) -> Dossier:
    """Only quotes of this `kind`; all if it is None."""
    return replace(dossier, quotes=tuple(quote for quote in dossier.quotes if kind in (None, quote.kind)))


def to_kind(dossier: Dossier, kind: str | None) -> Dossier:
    """Only actors of this `kind`; all if it is None."""
    return replace(dossier, actors=tuple(actor for actor in dossier.actors if kind in (None, actor.kind)))
