"""Direct and indirect speech and who spoke."""

from collections.abc import Sequence

from syriatalks.model import Actor, Quote, Story


def find_quotes(story: Story, actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """The quotations of `story` in the order of the text."""
    return ()
