"""Pronouns that name a speaker, as mentions of the actor they go back to: "he" of “We agreed,” he said."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from syriatalks.model import Actor, Mention, Quote, Story

# "who" and "I" are none: the name stands right before, or the speaker is the one who is quoted.
_PRONOUNS = frozenset({"he", "she", "they", "it"})


def with_pronouns(story: Story, actors: Sequence[Actor], quotes: Sequence[Quote]) -> tuple[Actor, ...]:
    """`actors` of `story` with the pronouns by which `quotes` name them among their mentions.

    A pronoun that names the speaker of several quotations is taken for the actor for the reason of the first.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    for quote in quotes:
        words = quote.source.of(story.text) if quote.source else ""
        if quote.speaker and quote.source and words.lower() in _PRONOUNS:
            found[quote.speaker].append(Mention(story.id, quote.source, words, "pronoun", quote.because[-1]))
    return tuple(
        replace(actor, mentions=_ordered([*actor.mentions, *found[actor.id]])) if actor.id in found else actor
        for actor in actors
    )


def _ordered(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """`mentions` in the order of the text, each place once."""
    first = {mention.span: mention for mention in reversed(mentions)}
    return tuple(first[span] for span in sorted(first))
