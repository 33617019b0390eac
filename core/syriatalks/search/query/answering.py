"""Hits for the facts that match a query: whom, what and when, said, and the sentences that nothing else shows."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from syriatalks.model import Dossier, Span
from syriatalks.search.answers import actor_hit, date_hit, event_hit, listed_hit
from syriatalks.search.candidates import Candidate, best
from syriatalks.search.catalogue import Passage
from syriatalks.search.excerpts import excerpt
from syriatalks.search.folding import fold
from syriatalks.search.hits import Found, Hit
from syriatalks.search.lighting import in_a_row, lit
from syriatalks.search.query.facts import Fact, facts_of
from syriatalks.search.query.matching import Matcher
from syriatalks.search.query.nodes import Query, Term, terms

# What comes first, as scores.
_SCORES: dict[Found, float] = {"actor": 100, "event": 90, "quote": 80, "date": 70, "story": 60, "text": 50}


def answers(dossier: Dossier, query: Query, limit: int) -> list[Hit]:
    """At most `limit` facts that match `query`. Raises `QueryError` where a value means nothing here."""
    facts = facts_of(dossier)
    matched = [facts[number] for number in Matcher(dossier, facts).matching(query)]
    words = [term for term in terms(query) if term.field in ("word", "phrase")]
    return best(
        (
            Candidate(
                _SCORES[fact.kind], fact.kind, (fact.story, fact.kind, fact.at), partial(_hit, dossier, fact, words)
            )
            for fact in _in_time(dossier, _told_once(dossier, matched))
        ),
        limit,
    )


def _in_time(dossier: Dossier, facts: Sequence[Fact]) -> list[Fact]:
    """`facts` with the events in the order of their days, undated ones last."""

    def moment(fact: Fact) -> date:
        return (fact.kind == "event" and dossier.events[fact.at].earliest) or date.max

    return sorted(facts, key=moment)


def _told_once(dossier: Dossier, facts: Sequence[Fact]) -> list[Fact]:
    """`facts` without the dates of the events among them, and without the sentences of these and of quotations."""
    dates = {at for fact in facts if fact.kind == "event" for at in dossier.events[fact.at].dates}
    shown: dict[str, list[Span]] = defaultdict(list)
    for fact in facts:
        if fact.kind in ("event", "quote"):
            shown[fact.story].append(fact.span)
    return [
        fact
        for fact in facts
        if not (fact.kind == "date" and fact.at in dates)
        and not (fact.kind == "text" and any(span.overlaps(fact.span) for span in shown[fact.story]))
    ]


def _hit(dossier: Dossier, fact: Fact, words: Sequence[Term]) -> Hit:
    """The hit of a fact, the `words` that were asked for lit in it."""
    hit = _plain_hit(dossier, fact)
    spans = tuple(sorted({span for term in words for span in _lit(hit.label, term)}))
    label, spans = excerpt(hit.label, spans)
    return replace(hit, label=label, lit=spans)


def _lit(label: str, term: Term) -> tuple[Span, ...]:
    typed = fold(term.value).split()
    return in_a_row(label, typed) if term.field == "phrase" else lit(label, typed)


def _plain_hit(dossier: Dossier, fact: Fact) -> Hit:
    score = _SCORES[fact.kind]
    if fact.kind == "actor":
        actor = dossier.actors[fact.at]
        return actor_hit(actor, actor.name, (), score)
    if fact.kind == "event":
        return event_hit(dossier.events[fact.at], score)
    if fact.kind == "date":
        return date_hit(dossier.dates[fact.at], fact.at, score)
    return listed_hit(_passage(dossier, fact), score)


def _passage(dossier: Dossier, fact: Fact) -> Passage:
    """A quotation, a title or a sentence as the finder shows it."""
    if fact.kind == "quote":
        return Passage("quote", dossier.quotes[fact.at].text, fact.story, fact.span, fact.at)
    story = next(story for story in dossier.stories if story.id == fact.story)
    if fact.kind == "story":
        return Passage("story", story.title, story.id, fact.span, story.id)
    return Passage("text", fact.span.of(story.text).replace("\n", " "), story.id, fact.span, None)
