"""Actors: finding names, telling kinds, merging aliases, roles."""

from collections.abc import Sequence

from syriatalks.model import Actor, DateMention, Story


def find_actors(story: Story, dates: Sequence[DateMention] = ()) -> tuple[Actor, ...]:
    """The actors of `story`, most mentioned first, with ids that hold inside this story."""
    return ()
