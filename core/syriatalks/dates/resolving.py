"""From what an expression says to what it means: the value, measured from the right anchor, with the reasons."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import singledispatch
from typing import NamedTuple

from syriatalks.dates import values, wording
from syriatalks.dates.context import Context
from syriatalks.dates.meanings import (
    Apart,
    Calendar,
    Fixed,
    Holiday,
    Latest,
    Meaning,
    Period,
    Same,
    Season,
    Shift,
    YearAgo,
)
from syriatalks.model import Timex


class Reading(NamedTuple):
    """A TIMEX3 value with the sentences that say why, and the readings that lost."""

    value: str
    because: tuple[str, ...]
    rejected: tuple[str, ...] = ()
    type: Timex = "DATE"


@singledispatch
def resolve(meaning: Meaning, _context: Context) -> Reading:
    """The reading of `meaning` in its context."""
    raise TypeError(f"no way to resolve {meaning!r}")


@resolve.register
def _fixed(meaning: Fixed, _context: Context) -> Reading:
    why = {
        "PRESENT_REF": "a reference to the time of the story",
        "PAST_REF": "a reference to the past that names no day",
        "2001-09-11": "the day of the attacks on New York and Washington",
        "FUTURE_REF": "a reference to the future that names no day",
    }
    reason = {"DURATION": "a length of time, not a date", "SET": "something that happens again and again"}
    return Reading(
        meaning.value,
        (why.get(meaning.value) or reason.get(meaning.type, "the words say it in full"),),
        type=meaning.type,
    )


@resolve.register
def _calendar(meaning: Calendar, context: Context) -> Reading:
    if meaning.nth and meaning.weekday:
        return _nth_weekday(meaning, meaning.weekday, meaning.nth, context)
    reading = _day_or_longer(meaning, context)
    day = values.bounds(reading.value).earliest
    if meaning.whole_week and day:
        return reading._replace(value=values.week(day))
    if not (meaning.part or meaning.clock):
        return reading
    return reading._replace(value=values.timed(reading.value, meaning.part, meaning.clock), type="TIME")


def _nth_weekday(meaning: Calendar, weekday: int, nth: int, context: Context) -> Reading:
    month = _day_or_longer(meaning._replace(weekday=None), context)
    first = values.bounds(month.value).earliest
    if not first:
        return Reading(f"{month.value}-XX", month.because)
    return month._replace(value=values.nth_weekday(first.year, first.month, weekday, nth).isoformat())


def _day_or_longer(meaning: Calendar, context: Context) -> Reading:
    if meaning.month or meaning.year:
        if meaning.year_shift is not None:
            return _year_shifted(meaning, context)
        if meaning.same_year:
            year = context.last_year()
            return Reading(_printed(meaning._replace(year=year)), (f"in {year}, the year that the text named last",))
        if meaning.year:
            return _in_full(meaning, context)
        return _month_day(meaning, context) if meaning.day else _month(meaning, context)
    if meaning.weekday:
        return _weekday(meaning, context)
    if meaning.day:
        return _day_of_month(meaning, context)
    day = context.last_day()
    return Reading(day.isoformat() if day else "XXXX-XX-XX", ("the day that the text speaks of",))


def _in_full(meaning: Calendar, context: Context) -> Reading:
    """A date with its year; "5/2/2014" is in February in a story of that day."""
    day_first = meaning._replace(month=meaning.day, day=meaning.month)
    if meaning.either_way and context.published and _printed(day_first) == context.published.isoformat():
        return Reading(_printed(day_first), ("the day of the story, printed before the month",))
    return Reading(_printed(meaning), ("the year is printed with it",), _other_way(meaning))


def _other_way(meaning: Calendar) -> tuple[str, ...]:
    if not meaning.either_way:
        return ()
    other = _printed(meaning._replace(month=meaning.day, day=meaning.month))
    return (f"it may be {other}, if the day is printed before the month",)


def _printed(meaning: Calendar) -> str:
    year = f"{meaning.year:04}" if meaning.year else "XXXX"
    if not meaning.month:
        return year
    return f"{year}-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day else "")


def _year_shifted(meaning: Calendar, context: Context) -> Reading:
    if not context.published:
        return Reading(_printed(meaning), ("the year of the story is unknown",))
    year = context.published.year + (meaning.year_shift or 0)
    return Reading(_printed(meaning._replace(year=year)), (f"counted from the story's year, {context.published.year}",))


def _origin(context: Context) -> str:
    guess = ", whose year is inferred" if context.inferred else ""
    return f"the story of {wording.day(context.published)}{guess}" if context.published else "a story of unknown date"


def _month_day(meaning: Calendar, context: Context) -> Reading:
    if meaning.which in {"last", "next"} and context.published:
        return _month_day_beside(meaning, context, context.published)
    if context.narrative and context.named:
        year = context.last_year()
        return Reading(_printed(meaning._replace(year=year)), (f"in {year}, the year that the text named last",))
    if not context.published:
        return Reading(_printed(meaning), ("no year is printed, and the year of the story is unknown",))
    near = [day for year in (-1, 0, 1) if (day := _day(context.published.year + year, meaning)) is not None]
    if not near:
        return Reading(_printed(meaning), ("no year near the story has this day",))
    distance = _distance(context, context.published)
    near.sort(key=lambda day: (meaning.weekday not in {None, day.isoweekday()}, distance(day)))
    words = f"{meaning.day} {wording.month(meaning.month or 1)}"
    weekday = f"{wording.weekday(meaning.weekday)} " if meaning.weekday == near[0].isoweekday() else ""
    rivals = tuple(f"not {wording.day(day)}: {_against(day, meaning, context.published)}" for day in near[1:2])
    return Reading(near[0].isoformat(), (f"the {weekday}{words} nearest to {_origin(context)}",), rivals)


def _against(day: date, meaning: Calendar, story: date) -> str:
    if meaning.weekday and meaning.weekday != day.isoweekday():
        return f"that is no {wording.weekday(meaning.weekday)}"
    return f"{abs((day - story).days)} days away"


def _month_day_beside(meaning: Calendar, context: Context, story: date) -> Reading:
    days = [day for step in (-1, 0, 1) if (day := _day(story.year + step, meaning))]
    if meaning.which == "last":
        day = max((day for day in days if day < story), default=None)
    else:
        day = min((day for day in days if day > story), default=None)
    if day is None:
        return Reading(_printed(meaning), ("no year near the story has this day",))
    return Reading(day.isoformat(), (f"the {meaning.which} such day, measured from {_origin(context)}",))


# A day printed without a year that lies further off than this (days) is taken on the side to which its clause looks.
_NEAR = 60
# So many times its distance such a day counts on the other side: behind a clause that looks ahead, else before it.
_BEHIND, _AHEAD = 5, 3


def _distance(context: Context, story: date) -> Callable[[date], float]:
    """How unlikely a day is: its distance from the story, many times that if it is far and on the wrong side."""
    ahead = context.cue is not None and context.cue.direction == "future"

    def distance(day: date) -> float:
        apart = (day - story).days
        away = abs(apart) > _NEAR and (apart > 0) != ahead
        return abs(apart) * ((_BEHIND if ahead else _AHEAD) if away else 1)

    return distance


def _day(year: int, meaning: Calendar) -> date | None:
    try:
        return date(year, meaning.month or 1, meaning.day or 1)
    except ValueError:
        return None


def _month(meaning: Calendar, context: Context) -> Reading:
    story, month = context.published, meaning.month or 1
    if context.narrative and context.named and not meaning.which:
        year = context.last_year()
        return Reading(_printed(meaning._replace(year=year)), (f"in {year}, the year that the text named last",))
    if not story:
        return Reading(_printed(meaning), ("no year is printed, and the year of the story is unknown",))
    past = story.year - (month > story.month)
    future = story.year + (month < story.month)
    name = wording.month(month)
    if meaning.which in {"last", "previous"}:
        year = story.year - (month >= story.month)
        return Reading(f"{year}-{month:02}", (f"the last {name} before {_origin(context)}",))
    if meaning.which in {"next", "following"}:
        year = story.year + (month <= story.month)
        return Reading(f"{year}-{month:02}", (f"the next {name} after {_origin(context)}",))
    if meaning.which == "this":
        return Reading(f"{story.year}-{month:02}", (f"{name} of the year of {_origin(context)}",))
    if context.cue and context.cue.direction == "future":
        rivals = (f"not {name} {past}: the clause looks ahead",) if past != future else ()
        return Reading(
            f"{future}-{month:02}",
            (f"“{context.cue.words}” looks ahead: the next {name} after {_origin(context)}",),
            rivals,
        )
    rivals = (f"not {name} {future}: nothing in the clause looks ahead",) if past != future else ()
    return Reading(f"{past}-{month:02}", (f"the last {name} up to {_origin(context)}",), rivals)


def _weekday(meaning: Calendar, context: Context) -> Reading:
    weekday, story = meaning.weekday or 1, context.published
    name = wording.weekday(weekday)
    if meaning.which in {"previous", "following", "same"}:
        story = context.last_day()
    if not story:
        return Reading(f"XXXX-WXX-{weekday}", ("the day of the story is unknown",))
    back = story - timedelta((story.isoweekday() - weekday) % 7)
    ahead = story + timedelta((weekday - story.isoweekday()) % 7)
    if meaning.week_shift is not None:
        monday = story - timedelta(story.isoweekday() - 1) + timedelta(7 * meaning.week_shift)
        return Reading(
            (monday + timedelta(weekday - 1)).isoformat(), (f"{name} of that week, counted from {_origin(context)}",)
        )
    if meaning.which in {"last", "previous"}:
        day = back if back < story else back - timedelta(7)
        return Reading(day.isoformat(), (f"the last {name} before {_origin(context)}",))
    if meaning.which in {"next", "following"}:
        day = ahead if ahead > story else ahead + timedelta(7)
        return Reading(day.isoformat(), (f"the next {name} after {_origin(context)}",))
    if meaning.which == "this" and not context.cue:
        return Reading(ahead.isoformat(), (f"the first {name} from {_origin(context)}",))
    if context.cue and context.cue.direction == "future" and ahead != back:
        because = f"“{context.cue.words}” looks ahead: the next {name} after {_origin(context)}"
        return Reading(ahead.isoformat(), (because,), (f"not {wording.day(back)}: the clause looks ahead",))
    rivals = () if ahead == back else (f"not {wording.day(ahead)}: nothing in the clause looks ahead",)
    where = "the day of" if back == story else f"the last {name} before"
    return Reading(back.isoformat(), (f"{where} {_origin(context)}",), rivals)


def _day_of_month(meaning: Calendar, context: Context) -> Reading:
    anchor = context.last_date()
    if not anchor:
        return Reading(f"XXXX-XX-{meaning.day:02}", ("the month is unknown",))
    day = _day(anchor.year, meaning._replace(month=anchor.month))
    if not day:
        return Reading(values.of_unit(anchor, "month"), ("that month has no such day",))
    if anchor == context.published and day < anchor and context.cue and context.cue.direction == "future":
        coming = values.moved(day, "month", 1) or day
        return Reading(coming.isoformat(), (f"“{context.cue.words}” looks ahead: the next such day",))
    return Reading(day.isoformat(), ("in the month that the text speaks of",))


@resolve.register
def _shift(meaning: Shift, context: Context) -> Reading:
    anchor = context.published
    if meaning.anchor == "text" and meaning.steps > 0 and not context.named:
        anchor = None  # "the day after" an event, not after the day of the story
    elif meaning.anchor == "text":
        anchor = context.last_day() if meaning.unit in {"day", "night", "hour", "minute"} else context.last_date()
    day = anchor and values.moved(anchor, meaning.unit, meaning.steps)
    if not anchor or not day:
        return Reading("XXXX-XX-XX" if meaning.unit == "day" else "XXXX", ("the day it is counted from is unknown",))
    value = values.of_unit(day, meaning.unit)
    if context.narrative and not meaning.steps and meaning.anchor == "story" and not meaning.part:
        return Reading("PRESENT_REF", ("a text about the past: its own day is no date in it",))
    origin = (
        f"the date last named, {wording.day(anchor)}"
        if meaning.anchor == "text" and anchor != context.published
        else _origin(context)
    )
    if not meaning.steps:
        because = f"the {meaning.unit} of {origin}"
    else:
        side = "before" if meaning.steps < 0 else "after"
        because = f"{wording.units(abs(meaning.steps), meaning.unit)} {side} {origin}"
    if meaning.part or meaning.clock:
        return Reading(values.timed(value, meaning.part, meaning.clock), (because,), type="TIME")
    return Reading(value, (because,))


@resolve.register
def _same(meaning: Same, context: Context) -> Reading:
    if meaning.unit == "quarter" and context.quarter:
        context.speak_of(context.quarter)
        return Reading(context.quarter, ("the quarter that the text speaks of",))
    anchor = context.last_within(meaning.unit)
    day = anchor and values.moved(anchor, meaning.unit, meaning.steps)
    if not day:
        return Reading("XXXX", ("the date that it points back to is unknown",))
    value = values.of_unit(day, meaning.unit)
    if meaning.part:
        return Reading(values.timed(value[:10], meaning.part, None), ("the day that the text named last",), type="TIME")
    return Reading(value, (f"the {meaning.unit} that the text named last",))


@resolve.register
def _latest(meaning: Latest, context: Context) -> Reading:
    if not context.published:
        return Reading("XXXX", ("the day of the story is unknown",))
    ended = context.quarter
    if ended is None or (values.bounds(ended).latest or context.published) >= context.published:
        before = values.moved(context.published, meaning.unit, -1) or context.published
        ended = values.of_unit(before, meaning.unit)
    context.speak_of(ended)
    return Reading(ended, (f"the last {meaning.unit} that had ended by {_origin(context)}",))


@resolve.register
def _period(meaning: Period, context: Context) -> Reading:
    reading = _numbered(meaning, context)
    if meaning.letter == "Q" and meaning.year_shift is None:
        context.speak_of(reading.value)
    return reading


def _numbered(meaning: Period, context: Context) -> Reading:
    code = f"{meaning.letter}{meaning.number}"
    story = context.published
    if meaning.year:
        return Reading(f"{meaning.year}-{code}", ("the year is printed with it",))
    if not story:
        return Reading(f"XXXX-{code}", ("the year of the story is unknown",))
    if meaning.year_shift is not None:
        return Reading(f"{story.year + meaning.year_shift}-{code}", (f"counted from {_origin(context)}",))
    now = (story.month + 2) // 3 if meaning.letter == "Q" else (story.month + 5) // 6
    year = story.year - (meaning.number > now)
    if meaning.number > now and context.cue and context.cue.direction == "future":
        return Reading(f"{story.year}-{code}", (f"“{context.cue.words}” looks ahead",))
    return Reading(f"{year}-{code}", (f"the last one that had begun by {_origin(context)}",))


@resolve.register
def _season(meaning: Season, context: Context) -> Reading:
    story = context.published
    if meaning.year:
        return Reading(f"{meaning.year}-{meaning.code}", ("the year is printed with it",))
    year = context.last_year() if context.narrative else (story.year if story else None)
    if year is None:
        return Reading(f"XXXX-{meaning.code}", ("the year of the story is unknown",))
    year += meaning.year_shift or 0
    if context.narrative or not story or meaning.year_shift:
        return Reading(f"{year}-{meaning.code}", ("in the year that the text speaks of",))
    start = values.bounds(f"{year}-{meaning.code}").earliest or story
    running = values.bounds(f"{year - 1}-{meaning.code}").latest or story
    begun = start <= story
    if meaning.which in {"last", "previous"}:
        ended = (values.bounds(f"{year}-{meaning.code}").latest or story) < story
        year -= not ended
    elif meaning.which in {"next", "following"}:
        year += begun
    elif (not begun and not (meaning.which == "this" or (context.cue and context.cue.direction == "future"))) or (
        not begun and story <= running
    ):
        year -= 1
    return Reading(f"{year}-{meaning.code}", (f"measured from {_origin(context)}",))


@resolve.register
def _holiday(meaning: Holiday, context: Context) -> Reading:
    story = context.published
    if meaning.year:
        return _celebrated(meaning, values.holiday(meaning.name, meaning.year), "a holiday, and its year is printed")
    if not story:
        return Reading("XXXX-XX-XX", ("a holiday; the year of the story is unknown",))
    days = [values.holiday(meaning.name, story.year + step) for step in (-1, 0, 1)]
    if meaning.which == "last":
        day = max(day for day in days if day < story)
    elif meaning.which == "next":
        day = min(day for day in days if day > story)
    else:
        day = min(days, key=_distance(context, story) if context.cue else lambda day: abs(day - story).days)
    return _celebrated(meaning, day, f"a holiday, measured from {_origin(context)}")


def _celebrated(meaning: Holiday, day: date, because: str) -> Reading:
    return Reading(values.week(day) if meaning.whole_week else day.isoformat(), (because,))


@resolve.register
def _apart(meaning: Apart, context: Context) -> Reading:
    start = resolve(meaning.start, context)
    first, _, precision = values.bounds(start.value)
    if first and precision == "week":
        first += timedelta(3)  # its Thursday says which week of the year it is (ISO 8601)
    day = first and values.moved(first, meaning.unit, meaning.steps)
    if not first or not day:
        return Reading("XXXX-XX-XX", ("the day it is counted from is unknown",))
    side = "before" if meaning.steps < 0 else "after"
    counted = f"{wording.units(abs(meaning.steps), meaning.unit)} {side} {wording.day(first)}"
    return Reading(values.of_unit(day, meaning.grain), (*start.because, counted))


@resolve.register
def _year_ago(meaning: YearAgo, context: Context) -> Reading:
    if context.quarter and context.compared and not context.narrative and context.quarter[:4].isdecimal():
        value = f"{int(context.quarter[:4]) - meaning.years}{context.quarter[4:]}"
        return Reading(value, (f"a year before the quarter that the text compares with it, {context.quarter}",))
    here = context.named_here() if meaning.earlier else None
    story = here or context.published
    year = context.last_year() if context.narrative else (story.year if story else None)
    if year is None:
        return Reading("XXXX", ("the year of the story is unknown",))
    return Reading(f"{year - meaning.years:04}", (f"{wording.units(meaning.years, 'year')} before {year}",))
