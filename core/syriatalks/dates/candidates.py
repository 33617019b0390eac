"""The candidates for a story's day, one a year, and what evidence says of them."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from syriatalks.dates.meanings import Calendar

# Candidate years: from the first news agencies' archives in digital form to a margin ahead.
YEARS = range(1980, 2041)


class Evidence(NamedTuple):
    """What one finding says of the story's day, as a natural logarithm, and how it says it to the reader.

    `firm` evidence bounds the year or ties it to the calendar; without any, the rest only suggests years.
    """

    weight: Callable[[date], float]
    sentence: str
    firm: bool = False


def days(printed: Calendar) -> list[date]:
    """The day `printed` in every candidate year that has it."""
    return [day for year in YEARS if (day := day_in(year, printed))]


def day_in(year: int, printed: Calendar) -> date | None:
    """The day `printed` in `year`, None where that year has no such day."""
    try:
        return date(year, printed.month or 1, printed.day or 1)
    except ValueError:
        return None
