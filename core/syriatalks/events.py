"""Dated facts: what happened or is planned, when, with whom."""

from collections.abc import Sequence

from syriatalks.model import Actor, DateMention, Event, Story


def find_events(story: Story, dates: Sequence[DateMention], actors: Sequence[Actor]) -> tuple[Event, ...]:
    """The dated facts of `story` in the order of the text; `Event.dates` are indexes into `dates`."""
    return ()
