"""Feasts by other calendars: Ramadan and the Eids, the Jewish feasts, Orthodox Easter, as days of the Gregorian one.

The calendars are the arithmetical ones (Reingold and Dershowitz, Calendrical Calculations, 4th edition, chapters 7
and 8). The Islamic months begin when the moon is seen, mostly on the day that is reckoned or the day before: both are
given.
"""

from datetime import date, timedelta
from functools import cache

ORTHODOX_EASTER = "orthodox easter"
# Month and day on which an Islamic feast begins, and how many days it lasts.
ISLAMIC: dict[str, tuple[int, int, int]] = {
    "ramadan": (9, 1, 30), "eid al-fitr": (10, 1, 3), "eid ul-fitr": (10, 1, 3), "eid al-adha": (12, 10, 4),
    "eid ul-adha": (12, 10, 4), "ashura": (1, 10, 1),
}  # fmt: skip
# How many days a Jewish feast begins after the New Year in the same autumn, and how many days it lasts.
JEWISH: dict[str, tuple[int, int]] = {
    "purim": (-193, 1), "passover": (-163, 7), "shavuot": (-113, 1), "rosh hashanah": (0, 2), "yom kippur": (9, 1),
    "sukkot": (14, 7), "hanukkah": (83, 8),
}  # fmt: skip
FEASTS = frozenset((*ISLAMIC, *JEWISH, ORTHODOX_EASTER))
# The day before the first of both calendars, as `date.toordinal` counts (R.D.).
_ISLAMIC_EPOCH, _HEBREW_EPOCH = 227014, -1373428


@cache
def feast(name: str, year: int) -> tuple[date, date]:
    """First and last day of the feast `name` that begins in `year`, the first where two do. Raises KeyError."""
    if name == ORTHODOX_EASTER:
        return _julian_easter(year), _julian_easter(year)
    if name in JEWISH:
        after, days = JEWISH[name]
        start = _jewish_new_year(year + 3761) + after + (name == "hanukkah" and _long_autumn(year + 3761))
        return date.fromordinal(start), date.fromordinal(start + days - 1)
    month, day, days = ISLAMIC[name]
    about = (year - 622) * 33 // 32
    starts = (_islamic(lunar, month, day) for lunar in range(about - 1, about + 3))
    start = next(start for start in starts if date.fromordinal(start).year == year)
    return date.fromordinal(start - 1), date.fromordinal(start + days - 1)


def _julian_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar (Meeus, Astronomical Algorithms, chapter 8), in the years 1900 to 2099."""
    late = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - late + 34) % 7
    month, day = divmod(late + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(13)


def _islamic(year: int, month: int, day: int) -> int:
    """The ordinal of a day of the Islamic calendar."""
    return _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def _jewish_new_year(year: int) -> int:
    """The ordinal of the first of Tishri of a Jewish year."""
    before, here, after = (_elapsed(year + step) for step in (-1, 0, 1))
    late = 2 if after - here == 356 else int(here - before == 382)
    return _HEBREW_EPOCH + 1 + here + late


def _elapsed(year: int) -> int:
    """Days from the epoch to the mean new moon of the Jewish `year`, put off where the weekday is not allowed."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + (3 * (day + 1) % 7 < 3)


def _long_autumn(year: int) -> bool:
    """Whether the second month of the Jewish `year` has thirty days."""
    return _jewish_new_year(year + 1) - _jewish_new_year(year) in {355, 385}
