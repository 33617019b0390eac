"""Actors: finding names, telling kinds, merging aliases, roles."""

from collections.abc import Sequence

from syriatalks.model import Actor, DateMention, Story


def find_actors(story: Story, dates: Sequence[DateMention] = ()) -> tuple[Actor, ...]:
    """The actors of `story`, most mentioned first, with ids that hold inside this story.

    A name that overlaps one of `dates` ("May", "Easter Sunday") is none.
    """
    from syriatalks.actors.cast import cast_of  # the word lists are read with the first story, not with the package
    from syriatalks.actors.naming import find_names, words_of

    sentences = words_of(story)
    names = find_names(story, sentences)
    taken = {at for date in dates for at in range(date.span.start, date.span.end)}
    kept = [name for name in names if taken.isdisjoint(range(name.span.start, name.span.end))]
    return cast_of(story, sentences, kept)
