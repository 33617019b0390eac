"""The time of an event in EDTF, from the days that its dates can mean."""

import re
from collections.abc import Sequence
from datetime import date

from syriatalks.dates.values import days_in
from syriatalks.model import DateMention

# EDTF level 2, unspecified digits: "XXXX-02-10" (Library of Congress, Extended Date/Time Format Specification, 2019).
_DAY = r"XXXX-\d\d(?:-\d\d)?"
_UNSPECIFIED = re.compile(rf"({_DAY}(?:/{_DAY})?)(?:T.*)?")
# TIMEX3 values of a calendar date whose year is open; a bare time of day ("XXXX-XX-XXT10:30") is none.
_OPEN_YEAR = re.compile(r"XXXX(?!-XX-XX)")


def is_placed(date: DateMention) -> bool:
    """Whether `date` has a place in the calendar, if only in an unknown year: no duration, set or "recently"."""
    known = date.earliest is not None or _OPEN_YEAR.match(date.value) is not None
    return known and date.type in {"DATE", "TIME"}


def bounds(dates: Sequence[DateMention]) -> tuple[date | None, date | None]:
    """First and last day of `dates` together, None where no date is resolved; "in 2008, on May 1" is that day.

    A printed date beats one counted from another: "a week later, around February 10".
    """
    placed = _days(dates)
    printed = _days([mention for mention in dates if not mention.rule.startswith("units-")])
    finest = [one for one in placed if not any(_within(other, one) for other in placed)]
    finest = [one for one in finest if one in printed] or finest
    return min((first for first, _ in finest), default=None), max((last for _, last in finest), default=None)


def _days(dates: Sequence[DateMention]) -> list[tuple[date, date]]:
    return [(mention.earliest, mention.latest) for mention in dates if mention.earliest and mention.latest]


def _within(inner: tuple[date, date], outer: tuple[date, date]) -> bool:
    """Whether `inner` is a part of `outer`, and not all of it."""
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def edtf(dates: Sequence[DateMention]) -> str:
    """EDTF for `dates`: a day, a month, a year, a decade or an interval; "XXXX-02-10" where only the year is unknown.

    "" where not even that is known: a weekday or "next month" of an undated story. An inferred year is not marked here:
    `DateMention.inferred` says so of each date.
    """
    first, last = bounds(dates)
    if first is None or last is None:
        return _unspecified([match[1] for mention in dates if (match := _UNSPECIFIED.fullmatch(mention.value))])
    return _whole(first, last) or f"{first.isoformat()}/{last.isoformat()}"


def _unspecified(written: Sequence[str]) -> str:
    """The days or months of an unknown year that are `written`, two of a kind as an interval: "in May or June"."""
    if not written:
        return ""
    first, last = written[0], written[-1]
    return f"{first}/{last}" if first != last and len(first) == len(last) and "/" not in first + last else first


def _whole(first: date, last: date) -> str | None:
    """The calendar unit that `first` to `last` fill, or None."""
    if first == last:
        return first.isoformat()
    if first.day != 1 or last.day != days_in(last.year, last.month):
        return None
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}"
    if (first.month, last.month) != (1, 12):
        return None
    return _years(first.year, last.year)


def _years(first: int, last: int) -> str:
    if first == last:
        return f"{first:04}"
    if first % 100 == 0 and last == first + 99:
        return f"{first // 100:02}XX"
    if first % 10 == 0 and last == first + 9:
        return f"{first // 10:03}X"
    return f"{first:04}/{last:04}"
