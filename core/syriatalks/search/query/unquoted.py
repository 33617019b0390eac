"""A date of several words that was typed without its quotation marks: `date:jan 24`."""

from collections.abc import Sequence
from datetime import date

from syriatalks.search.intervals import ANY_YEAR, Interval
from syriatalks.search.typed_dates import typed_dates


def words_of_date(value: str, behind: Sequence[str]) -> int:
    """How many of the words `behind` the `value` of a date belong to it, so that together they are a fuller date.

    >>> words_of_date("jan", ["24", "geneva"]), words_of_date("2014", ["the", "talks"])
    (1, 0)
    """
    belonging, known = 0, _read(value)
    for count in range(1, len(behind) + 1):
        reading = _read(" ".join((value, *behind[:count])))
        if reading and reading != known:
            belonging, known = count, reading
    return belonging


def _read(typed: str) -> tuple[Interval, ...]:
    return typed_dates(typed, [ANY_YEAR], date(ANY_YEAR, 1, 1))
