"""Who is named together with whom: actors that share a sentence or an event."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from syriatalks.model import Span
from syriatalks_tui.facts import Facts
from syriatalks_tui.marks import Mark

# Sentences by the index of the story and their place in it; in each, actors by id with the words that name them.
_Sentences = dict[tuple[int, Span], dict[str, Mark | None]]


@dataclass(frozen=True, slots=True)
class Companion:
    """An actor by id, in how many sentences they stand together with another, and their words in the first of these."""

    actor: str
    times: int
    first: Mark


def company(facts: Facts, actor: str) -> list[Companion]:
    """With whom `actor` shares sentences, most often first; an event adds those whom it concerns without a name."""
    times: dict[str, int] = defaultdict(int)
    first: dict[str, Mark] = {}
    for (story, sentence), named in sorted(_sentences(facts, actor).items()):
        for other in sorted(named.keys() - {actor}):
            times[other] += 1
            first.setdefault(other, named[other] or Mark(story, sentence, "plain", actor=other))
    return [Companion(other, times[other], first[other]) for other in sorted(times, key=lambda other: -times[other])]


def _sentences(facts: Facts, actor: str) -> _Sentences:
    """The sentences that concern `actor`, each with the actors in it and where it names them first, if it does."""
    found: _Sentences = defaultdict(dict)
    for index in facts.concerning(actor):
        entry = facts.entries[index]
        place = (entry.story, facts.sentence(entry.story, entry.span) or entry.span)
        found[place].update(dict.fromkeys(entry.actors))
    for mark in facts.mentions(actor):
        sentence = facts.sentence(mark.story, mark.span)
        if sentence is not None:
            found[mark.story, sentence][actor] = mark
    _name(facts, found)
    return found


def _name(facts: Facts, found: _Sentences) -> None:
    """Add who is named in the sentences `found`."""
    places: dict[int, list[Span]] = defaultdict(list)
    for story, sentence in sorted(found):
        places[story].append(sentence)
    for story, sentences in places.items():
        starts = [sentence.start for sentence in sentences]
        for mark in facts.named(story):
            index = bisect_right(starts, mark.span.start) - 1
            if index >= 0 and mark.actor and mark.span.start < sentences[index].end:
                named = found[story, sentences[index]]
                before = named.get(mark.actor)
                if before is None or mark.span.start < before.span.start:
                    named[mark.actor] = mark
