"""Weekdays as evidence for the year of a story: which years the weekdays in its words fit.

The shares were counted on news of known date (TimeBank, AQUAINT, MEANTIME and news on Syria of 2016; 180 stories).
"""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from syriatalks.dates import wording
from syriatalks.dates.candidates import Evidence, day_in
from syriatalks.dates.meanings import Calendar
from syriatalks.dates.phrases import Phrase

# Before this hour the day's news is of the day before.
_EARLY_HOUR = 6
# How old the first weekday of a story is, in days; and a second, different one.
_FIRST_AGES = (0.62, 0.19, 0.05, 0.09, 0.02, 0.01, 0.02)
_LATER_AGES = (0.13, 0.48, 0.18, 0.06, 0.06, 0.04, 0.05)
# The same before dawn, when a day's news is of the day before: the shares of the two days swapped.
_DAWN_AGES = (0.19, 0.62, 0.05, 0.09, 0.02, 0.01, 0.02)
# What contradicts the calendar is a misprint: this likely.
_IMPOSSIBLE = 0.002


def printed_weekday(printed: Calendar) -> Iterator[Evidence]:
    """The weekday in the dateline itself: years in which its day is that weekday."""
    if printed.weekday:
        words = f"{wording.weekday(printed.weekday)}, {printed.day} {wording.month(printed.month or 1)}"
        yield Evidence(_fits(printed), f"the dateline says {words}, which fits only some years", firm=True)


def weekdays_with_dates(past: Sequence[Phrase]) -> Iterator[Evidence]:
    """“Tuesday, Feb. 4”: years in which that day, nearest to the story, is that weekday."""
    for meaning in dict.fromkeys(phrase.meaning for phrase in past):
        if not isinstance(meaning, Calendar) or meaning.year:
            continue
        if meaning.weekday and meaning.month and meaning.day:
            words = f"{wording.weekday(meaning.weekday)}, {meaning.day} {wording.month(meaning.month)}"
            yield Evidence(_fits(meaning), f"the text speaks of {words}, which fits only some years", firm=True)


def _fits(meaning: Calendar) -> Callable[[date], float]:
    def weight(story: date) -> float:
        near = [day for step in (-1, 0, 1) if (day := day_in(story.year + step, meaning))]
        nearest = min(near, key=lambda day: abs((day - story).days), default=None)
        fits = nearest is None or nearest.isoweekday() == meaning.weekday
        return 0.0 if fits else math.log(_IMPOSSIBLE)

    return weight


def near_weekdays(near: Sequence[Phrase], printed: Calendar) -> Iterator[Evidence]:
    """Weekdays at the head of a story mostly are its own day or the day before; before dawn, the day before."""
    weekdays = [
        phrase.meaning.weekday
        for phrase in near
        if phrase.rule in {"weekday", "weekday-part"}
        and isinstance(phrase.meaning, Calendar)
        and phrase.meaning.weekday
    ]
    dawn = printed.clock is not None and printed.clock.hour < _EARLY_HOUR
    for rank, weekday in enumerate(dict.fromkeys(weekdays)):
        ages = _LATER_AGES if rank else _DAWN_AGES if dawn else _FIRST_AGES
        yield Evidence(_age(weekday, ages), _near_sentence(printed, weekday, weekdays.count(weekday), dawn=dawn))


def _age(weekday: int, ages: Sequence[float]) -> Callable[[date], float]:
    def weight(story: date) -> float:
        return math.log(ages[(story.isoweekday() - weekday) % 7])

    return weight


def _near_sentence(printed: Calendar, weekday: int, times: int, *, dawn: bool) -> str:
    name, count = wording.weekday(weekday), f" ({times} times)" if times > 1 else ""
    when = f" at {printed.clock.hour}:{printed.clock.minute or 0:02}" if printed.clock else ""
    opening = f"the opening speaks of {name}{count}, printed{when} on {printed.day} {wording.month(printed.month or 1)}"
    leap_year = day_in(2000, printed)
    if dawn and leap_year:
        eve = leap_year - timedelta(1)
        return f"{opening}: most likely the day before, so {eve.day} {wording.month(eve.month)} is a {name}"
    return f"{opening}: most likely that day or the day before"
