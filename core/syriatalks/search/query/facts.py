"""What a query chooses from: the facts of a dossier, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from syriatalks.model import Dossier, Span, Story
from syriatalks.search.hits import Found

_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Fact:
    """The fact `at` (an index) among the dossier's facts of its kind, at `span` of the story with the id `story`.

    A "story" is its title and its day of publication, a "text" the sentence `at` of its story. An actor stands nowhere.
    """

    kind: Found
    at: int
    story: str = ""
    span: Span = _NOWHERE


def facts_of(dossier: Dossier) -> list[Fact]:
    """Every actor, event, quotation, date, story and sentence of `dossier`."""
    return list(
        chain(
            (Fact("actor", at) for at in range(len(dossier.actors))),
            (Fact("event", at, event.story, event.span) for at, event in enumerate(dossier.events)),
            (Fact("quote", at, quote.story, quote.span) for at, quote in enumerate(dossier.quotes)),
            (Fact("date", at, date.story, date.span) for at, date in enumerate(dossier.dates)),
            (Fact("story", at, story.id, story.headline or _NOWHERE) for at, story in enumerate(dossier.stories)),
            *map(_sentences, dossier.stories),
        )
    )


def _sentences(story: Story) -> Iterator[Fact]:
    """The sentences of `story` but its headline."""
    return (Fact("text", at, story.id, span) for at, span in enumerate(story.sentences) if span != story.headline)
