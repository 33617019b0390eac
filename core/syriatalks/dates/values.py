"""TIMEX3 values: making them, the days they can mean, and arithmetic on them (TimeML 1.2.1, ISO 8601)."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from syriatalks.dates.feasts import FEASTS, feast
from syriatalks.dates.meanings import Clock, Unit
from syriatalks.dates.words import EASTER_HOLIDAYS, FIXED_HOLIDAYS, NTH_HOLIDAYS
from syriatalks.model import Precision

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


class Bounds(NamedTuple):
    """The days that a value can mean: first and last, None where it names none, and how precise it is."""

    earliest: date | None
    latest: date | None
    precision: Precision


_NOWHERE = Bounds(None, None, "vague")


@lru_cache(maxsize=4096)
def bounds(value: str) -> Bounds:
    """The days that `value` can mean: 2014-02 is 1 to 28 February, PXD and XXXX-02-05 none."""
    if "/" in value:
        first, last = (bounds(end) for end in value.split("/", 1))
        if first.earliest and last.latest and first.earliest <= last.latest:
            return Bounds(first.earliest, last.latest, "range")
        return Bounds(None, None, "range")
    try:
        return _bounds(value)
    except ValueError:
        return Bounds(None, None, _unplaced(value))


# The shapes of values without a year, and how precise they are.
_UNPLACED: tuple[tuple[str, Precision], ...] = (
    (r"P.*|.*_REF", "vague"),
    (r".*T\d\d.*|.*T[A-Z]{2}", "time"),
    (r"XXXX-XX-XX", "vague"),
    (r"XXXX-WXX-\d|.{4}-..-\d\d", "day"),
    (r".*-WE|.*-W.*", "week"),
    (r".{4}-\d\d|.{4}-XX", "month"),
    (r".{4}-Q.", "quarter"),
    (r".{4}-(?:SP|SU|FA|WI|H.)", "season"),
    (r"XXXX", "year"),
)


def _unplaced(value: str) -> Precision:
    return next((precision for shape, precision in _UNPLACED if re.fullmatch(shape, value)), "vague")


def _bounds(value: str) -> Bounds:
    day, timed, _ = value.partition("T")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        only = date.fromisoformat(day)
        return Bounds(only, only, "time" if timed else "day")
    if re.fullmatch(r"\d{4}-\d\d", value):
        return _months(int(value[:4]), int(value[5:]), int(value[5:]), "month")
    if re.fullmatch(r"(?:FY)?\d{4}", value):
        return _months(int(value[-4:]), 1, 12, "year")
    if re.fullmatch(r"\d{3}", value):
        return Bounds(date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31), "decade")
    if re.fullmatch(r"\d\d", value):
        return Bounds(date(max(int(value) * 100, 1), 1, 1), date(int(value) * 100 + 99, 12, 31), "century")
    return _part_of_year(value)


def _part_of_year(value: str) -> Bounds:
    match = re.fullmatch(r"(\d{4})-(?:W(\d\d)(-WE)?|Q(\d)|H(\d)|(SP|SU|FA|WI))", value)
    if not match:
        return Bounds(None, None, _unplaced(value))
    year, week, weekend, quarter, half, season = match.groups()
    if week:
        monday = date.fromisocalendar(int(year), int(week), 1)
        return Bounds(monday + timedelta(5 if weekend else 0), monday + timedelta(6), "week")
    if quarter:
        return _months(int(year), 3 * int(quarter) - 2, 3 * int(quarter), "quarter")
    if half:
        return _months(int(year), 6 * int(half) - 5, 6 * int(half), "season")
    return _months(int(year), *_SEASON_MONTHS[season], "season")


def _months(year: int, first: int, last: int, precision: Precision) -> Bounds:
    end_year = year + (last < first)
    return Bounds(date(year, first, 1), date(end_year, last, days_in(end_year, last)), precision)


def days_in(year: int, month: int) -> int:
    """How many days `month` of `year` has."""
    return 31 if month == 12 else (date(year, month + 1, 1) - timedelta(1)).day


def week(day: date) -> str:
    """The ISO week of `day`: 2014-W06."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def timed(day: str, part: str | None, clock: Clock | None) -> str:
    """`day` with the part of the day or the time of day behind it: 2014-02-04TNI, 2014-02-05T01:38."""
    if clock:
        minute = f":{clock.minute or 0:02}"
        return f"{day}T{clock.hour:02}{minute}{'Z' if clock.hours_from_utc == 0 else ''}"
    return f"{day}T{part}" if part else day


def of_unit(day: date, unit: Unit) -> str:
    """The value of the `unit` that `day` lies in: its week, its month, and so on."""
    match unit:
        case "week":
            return week(day)
        case "weekend":
            return f"{week(day)}-WE"
        case "month":
            return f"{day.year}-{day.month:02}"
        case "quarter":
            return f"{day.year}-Q{(day.month + 2) // 3}"
        case "half":
            return f"{day.year}-H{(day.month + 5) // 6}"
        case "year":
            return f"{day.year:04}"
        case "decade":
            return f"{day.year // 10:03}"
        case "century" | "millennium":
            return f"{day.year // 100:02}"
        case "night":
            return f"{day.isoformat()}TNI"
        case _:
            return day.isoformat()


_MONTHS_IN = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "season": 3,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7}


def moved(day: date, unit: Unit, count: int) -> date | None:
    """The day `count` units after (or, negative, before) `day`; None beyond the calendar."""
    try:
        if unit in _DAYS_IN:
            return day + timedelta(days=_DAYS_IN[unit] * count)
        if unit in _MONTHS_IN:
            months = day.year * 12 + day.month - 1 + _MONTHS_IN[unit] * count
            year, month = months // 12, months % 12 + 1
            return date(year, month, min(day.day, days_in(year, month)))
    except (ValueError, OverflowError):
        return None
    return day


def holiday(name: str, year: int) -> tuple[date, date]:
    """First and last day of the holiday `name` in `year`. Raises KeyError for a name not in the tables."""
    if name in FEASTS:
        return feast(name, year)
    if name in FIXED_HOLIDAYS:
        day = date(year, *FIXED_HOLIDAYS[name])
    elif name in EASTER_HOLIDAYS:
        day = easter(year) + timedelta(EASTER_HOLIDAYS[name])
    else:
        month, weekday, nth = NTH_HOLIDAYS[name]
        day = nth_weekday(year, month, weekday, nth)
    return day, day


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The `nth` (-1: last) such day of the week in a month; `nth` up to four."""
    if nth < 0:
        last = date(year, month, days_in(year, month))
        return last - timedelta((last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus, Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
