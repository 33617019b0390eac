"""How days, months and values are said to a reader."""

from datetime import date

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def day(value: date) -> str:
    """“Wed 5 Feb 2014”."""
    return f"{weekday(value.isoweekday())[:3]} {value.day} {month(value.month)[:3]} {value.year}"


def month(number: int) -> str:
    """“February”."""
    return _MONTHS[number - 1]


def weekday(number: int) -> str:
    """“Tuesday” (ISO 8601: Monday is 1)."""
    return _DAYS[number - 1]


def units(number: int, unit: str) -> str:
    """“3 weeks”, “1 week”."""
    many = unit if number == 1 else {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")
    return f"{number} {many}"
