"""Values of options as people type them."""

from argparse import ArgumentTypeError
from datetime import date, datetime

from syriatalks.search.intervals import Interval
from syriatalks.search.typed_dates import typed_dates


def given(typed: str) -> date | datetime:
    """A publication date: ISO 8601, with a time or without, or a day with its year: "5 feb 2014"."""
    try:
        return datetime.fromisoformat(typed) if len(typed) > len("2014-02-05") else date.fromisoformat(typed)
    except ValueError:
        days = _interval(typed)
    if days.days > 1:
        raise ArgumentTypeError(f"{typed!r} is more than one day")
    return days.earliest


def since(typed: str) -> date:
    """The first day of the time typed: "2014-01" is 1 January."""
    return _interval(typed).earliest


def until(typed: str) -> date:
    """The last day of the time typed: "2014-01" is 31 January."""
    return _interval(typed).latest


def _interval(typed: str) -> Interval:
    readings = typed_dates(typed, ())
    if len(readings) != 1:
        reason = "may be several dates" if readings else "is no date with a year"
        raise ArgumentTypeError(f"{typed!r} {reason}; write it as 2014-02-05, 2014-02 or 2014")
    return readings[0]


def positive(typed: str) -> int:
    """A whole number above zero."""
    if not typed.isdecimal() or int(typed) < 1:
        raise ArgumentTypeError(f"{typed!r} is not a number above zero")
    return int(typed)
