"""What the captures of a rule are worth: the month, the year, the clock time, the unit that stand in them."""

import re

from syriatalks.dates import words
from syriatalks.dates.grammar import Found
from syriatalks.dates.meanings import Calendar, Clock, Unit, Which
from syriatalks.dates.numbers import spoken_year

MONTHS = {name.lower(): number for name, number in (words.MONTHS | words.SHORT_MONTHS).items()}
WEEKDAYS = {name.lower(): number for name, number in (words.WEEKDAYS | words.SHORT_WEEKDAYS).items()}
_ZONES = {name.lower(): hours for name, hours in words.CLOCK_ZONES.items()}
_WHICH: dict[str, Which] = {
    "last": "last", "past": "last", "previous": "previous", "preceding": "previous", "next": "next", "coming": "next",
    "following": "following", "this": "this", "same": "same", "current": "this",
}  # fmt: skip
_DIRECTION = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
# Years written with two digits: up to 29 they are this century's (as POSIX strptime, moved for old archives).
_LAST_SHORT_YEAR = 29


def possible(date: Calendar) -> bool:
    """Whether such a day and time exist in some year."""
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[(date.month or 1) - 1]
    day_fits = date.day is None or 1 <= date.day <= longest
    clock_fits = date.clock is None or (date.clock.hour <= 24 and (date.clock.minute or 0) < 60)
    return day_fits and clock_fits


def which(found: Found) -> Which | None:
    """The "last", "this", "next" captured as "which"."""
    return next((_WHICH[word] for word in reversed(found.words("which")) if word in _WHICH), None)


def step_of(found: Found, name: str) -> int | None:
    """What the word captured as `name` counts: "last" -1, "this" 0, "next" 1."""
    return next((_DIRECTION[word] for word in found.words(name) if word in _DIRECTION), None)


def part(found: Found, name: str = "part") -> str | None:
    """The TIMEX3 code of the part of the day captured as `name`."""
    return next((words.DAY_PARTS[word] for word in found.words(name) if word in words.DAY_PARTS), None)


def year(found: Found) -> int | None:
    """The year captured as "year" (four digits or spoken) or "shortyear" (two digits)."""
    if found.has("shortyear"):
        return full_year(int(re.sub(r"\D", "", found.text("shortyear"))))
    printed = found.words("year") or found.words("anyyear")
    if not printed:
        return None
    return spoken_year(printed)


def full_year(two_digits: int) -> int:
    """The year that a two-digit year most likely is."""
    if two_digits > 99:
        return two_digits
    return two_digits + (2000 if two_digits <= _LAST_SHORT_YEAR else 1900)


def clock(found: Found) -> Clock | None:
    """The time of day captured as "clocktime", "fourdigits" ("1500") or "fixedhour", with its zone."""
    if found.has("fixedhour"):
        return Clock(words.FIXED_HOURS[found.words("fixedhour")[0]], 0)
    if found.has("fourdigits"):
        return Clock(*divmod(int(found.text("fourdigits")), 100), hours_from_utc=zone(found))
    if not found.has("clocktime"):
        return None
    printed = found.text("clocktime")
    numbers = [int(digits) for digits in re.findall(r"\d+", printed)]
    hour = numbers[0]
    if re.search(r"\bp\.? ?m", printed) and hour < 12:
        hour += 12
    elif re.search(r"\ba\.? ?m", printed) and hour == 12:
        hour = 0
    if found.has("part") and hour < 12 and part(found) in {"AF", "EV", "NI"}:
        hour += 12
    minute, second = (*numbers[1:], None, None)[:2]
    return Clock(hour, minute, second, zone(found))


def zone(found: Found) -> float | None:
    """Hours from UTC of the zone captured as "atzone" or "fourzone"."""
    printed = [word for word in found.words("atzone") or found.words("fourzone") if word not in "()"]
    if not printed:
        return None
    signed = re.search(r"([+–-]) (\d+)", " ".join(printed))
    if signed:
        return float(signed[2]) * (1 if signed[1] == "+" else -1)
    return _ZONES.get(printed[0])


_UNIT_NAMES: dict[str, Unit] = {
    "T1S": "second", "T1M": "minute", "T1H": "hour", "1D": "day", "1NI": "night", "1W": "week", "1WE": "weekend",
    "1M": "month", "1Q": "quarter", "1SE": "season", "1Y": "year", "10Y": "decade", "100Y": "century",
    "1000Y": "millennium",
}  # fmt: skip


def unit_name(word: str) -> Unit:
    """The unit that `word` names, singular or plural; a fortnight or a semester counts in weeks or months."""
    code = (words.UNITS | words.MANY_UNITS)[word]
    return _UNIT_NAMES.get(code) or ("week" if code.endswith("W") else "month")


def times(word: str) -> int:
    """How many of its TIMEX3 unit the unit `word` counts: a fortnight is two weeks."""
    return {"fortnight": 2, "fortnights": 2, "semester": 6, "semesters": 6}.get(word, 1)


def unit_word(found: Found) -> str:
    """The unit's name as captured, in lower case."""
    return (found.words("units") or found.words("unit"))[-1]
