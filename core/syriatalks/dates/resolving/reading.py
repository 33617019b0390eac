"""What comes of resolving an expression, and the function whose resolvers are registered by kind of meaning."""

from functools import singledispatch
from typing import NamedTuple

from syriatalks.dates import wording
from syriatalks.dates.context import Context
from syriatalks.dates.meanings import Meaning
from syriatalks.model import Timex


class Reading(NamedTuple):
    """A TIMEX3 value with the sentences that say why, and the readings that lost."""

    value: str
    because: tuple[str, ...]
    rejected: tuple[str, ...] = ()
    type: Timex = "DATE"


@singledispatch
def resolve(meaning: Meaning, _context: Context) -> Reading:
    """The reading of `meaning` in its context."""
    raise TypeError(f"no way to resolve {meaning!r}")


def origin(context: Context) -> str:
    """What a date is measured from, in words: "the story of Wed 5 Feb 2014, whose year is inferred"."""
    guess = ", whose year is inferred" if context.inferred else ""
    return f"the story of {wording.day(context.published)}{guess}" if context.published else "a story of unknown date"
