"""Readers of dates counted from another date that is printed with them: "a week from Monday", "a year ago today"."""

from syriatalks.dates.grammar import Found
from syriatalks.dates.meanings import Apart, Calendar, Holiday, Meaning, Shift, Unit, Which
from syriatalks.dates.readers.amounts import amount
from syriatalks.dates.readers.calendar import calendar, holiday
from syriatalks.dates.readers.captures import step_of, times, unit_name, unit_word
from syriatalks.dates.readers.relative import today
from syriatalks.dates.words import WEEKDAY_SETS

# The units that a date can be counted in; hours and minutes lead to no other day.
_COUNTED = frozenset(("day", "week", "month", "year"))


def from_day(found: Found) -> Meaning | None:
    """“a week from Monday”, “Friday week”: from the next such day, today included."""
    start = _printed_day(found, "this")
    return _apart(found, start, 1) if start else None


def ago_from_day(found: Found) -> Meaning | None:
    """“a year ago Monday”, “two years ago this month”: back from the last such day, or from that month."""
    if found.has("of"):
        unit = unit_name(found.words("of")[-1])
        return _apart(found, Shift(unit, step_of(found, "which") or 0), -1, unit)
    start = _printed_day(found, None)
    return _apart(found, start, -1) if start else None


def weekdays_ago(found: Found) -> Meaning | None:
    """“two Saturdays ago”: as many weeks before the day of the story, or a few days less."""
    number, weekday = amount(found), found.words("weekdays")
    if not number or number != int(number):
        return None
    start = Calendar(weekday=WEEKDAY_SETS[weekday[0]], which="last")
    return Apart(start, "week", 1 - int(number))


def weekday_beside(found: Found) -> Meaning | None:
    """“the Friday before last”, “the Monday after next”."""
    start = calendar(found)
    steps = -1 if found.text("step") == "before" else 1
    return Apart(start, "week", steps) if isinstance(start, Calendar) else None


def beside_holiday(found: Found) -> Meaning | None:
    """“the day after Christmas”, “two days before Easter”, “the week after Thanksgiving”."""
    start = holiday(found)
    if not isinstance(start, Holiday):
        return None
    return _apart(found, start, -1 if found.text("step") == "before" else 1, unit_name(unit_word(found)))


def _printed_day(found: Found, which: Which | None) -> Calendar | Shift | None:
    start = today(found) if found.has("deictic") else calendar(found)
    return start._replace(which=which) if isinstance(start, Calendar) else start if isinstance(start, Shift) else None


def _apart(found: Found, start: Calendar | Shift | Holiday, sign: int, grain: Unit = "day") -> Meaning | None:
    """As many units as are captured from `start`; None where the number is vague or no whole one."""
    number, word = amount(found), unit_word(found)
    if not number or number != int(number) or unit_name(word) not in _COUNTED:
        return None
    return Apart(start, unit_name(word), sign * int(number) * times(word), grain)
