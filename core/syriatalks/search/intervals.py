"""Spans of days, and the calendar's own: a month, a year, the third of a time, the week around a day."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

# The leap year in which days of an unknown year are compared.
ANY_YEAR = 2000


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Days from `earliest` to `latest`, both included."""

    earliest: date
    latest: date

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.latest - self.earliest).days + 1

    def covers(self, other: "Interval") -> bool:
        """Whether `other` lies wholly inside."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def overlap(self, other: "Interval") -> float:
        """Shared days by days of both together, 0 to 1 (Jaccard)."""
        shared = max(0, (min(self.latest, other.latest) - max(self.earliest, other.earliest)).days + 1)
        return shared / (self.days + other.days - shared)


def day(year: int, month: int, number: int) -> Interval | None:
    """One day; None if the calendar has no such day."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return Interval(found, found)


def months(year: int, first: int, last: int) -> Interval:
    """Months `first` to `last` of `year`; months beyond December or before January are those of other years."""
    years_on, first = divmod(first - 1, 12)
    start = date(year + years_on, first + 1, 1)
    years_on, last = divmod(last - 1, 12)
    return Interval(start, date(year + years_on, last + 1, monthrange(year + years_on, last + 1)[1]))


def third(whole: Interval, number: int) -> Interval:
    """The first, second or last third (0 to 2) of `whole`: 1-10, 11-20 and 21-31 of a long month."""
    start = whole.earliest + timedelta(whole.days * number // 3)
    end = whole.earliest + timedelta(whole.days * (number + 1) // 3 - 1)
    return Interval(start, end)


def week(of: date) -> Interval:
    """The week from Monday to Sunday around a day (ISO 8601)."""
    monday = of - timedelta(of.weekday())
    return Interval(monday, monday + timedelta(6))
