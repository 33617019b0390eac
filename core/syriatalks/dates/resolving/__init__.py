"""From what an expression says to what it means: the value, measured from the right anchor, with the reasons."""

from syriatalks.dates.resolving import calendar, named, relative  # noqa: F401  # each registers its resolvers
from syriatalks.dates.resolving.reading import Reading, resolve

__all__ = ["Reading", "resolve"]
