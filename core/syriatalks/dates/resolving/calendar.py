"""Days, months and years as a calendar has them: "Friday", "January 22", "the first Monday of March", "2011"."""

from collections.abc import Callable
from datetime import date, timedelta

from syriatalks.dates import values, wording
from syriatalks.dates.context import Context
from syriatalks.dates.meanings import Calendar
from syriatalks.dates.resolving.reading import Reading, origin, resolve


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
        if meaning.same_year:
            return _beside_last_year(meaning, context.last_year())
        if meaning.year_shift is not None:
            return _year_shifted(meaning, context)
        if meaning.year:
            return _in_full(meaning, context)
        return _month_day(meaning, context) if meaning.day else _month(meaning, context)
    if meaning.weekday:
        return _weekday(meaning, context)
    if meaning.day:
        return _day_of_month(meaning, context)
    return _time_of_day(context)


# A day this far back (days) that another paragraph names is background, and not the day of a bare time of day.
_BACKGROUND = 7


def _time_of_day(context: Context) -> Reading:
    """The day of a bare time of day; one that begins an entry of a live report is of the day of the entry before."""
    if context.heads and context.entry:
        return Reading(context.entry.isoformat(), ("the day of the entry before, which a time of day begins too",))
    reading = _spoken_of(context)
    if context.heads:
        context.entry = values.bounds(reading.value).earliest
    return reading


def _spoken_of(context: Context) -> Reading:
    """The day that is named last, unless that is to come and of another sentence."""
    day, story = context.last_day(), context.published
    direction = context.cue.direction if context.cue else None
    if day and story and day > story and direction != "future" and not context.named_here():
        value = story.isoformat() if direction == "past" else "XXXX-XX-XX"
        return Reading(value, (f"the day named last is still to come, seen from {origin(context)}",))
    if day and story and (story - day).days > _BACKGROUND and not context.goes_on() and not context.narrative:
        because = (f"the day of {origin(context)}: the day named last lies far back, in another paragraph",)
        return Reading(story.isoformat(), because)
    return Reading(day.isoformat() if day else "XXXX-XX-XX", ("the day that the text speaks of",))


def _in_full(meaning: Calendar, context: Context) -> Reading:
    """A date with its year; "5/2/2014" is in February in a story of that day."""
    if meaning.month or context.listed:
        context.told = values.bounds(_printed(meaning)).earliest
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


def _beside_last_year(meaning: Calendar, last: int | None) -> Reading:
    """“May of that year”, “May of the following year”: measured from the year that the text named last."""
    if last is None:
        return Reading(_printed(meaning), ("the year that it is measured from is unknown",))
    year = last + (meaning.year_shift or 0)
    because = f"in {year}, measured from {last}, the year that the text named last"
    return Reading(_printed(meaning._replace(year=year)), (because,))


def _year_shifted(meaning: Calendar, context: Context) -> Reading:
    if not context.published:
        return Reading(_printed(meaning), ("the year of the story is unknown",))
    year = context.published.year + (meaning.year_shift or 0)
    return Reading(_printed(meaning._replace(year=year)), (f"counted from the story's year, {context.published.year}",))


def _month_day(meaning: Calendar, context: Context) -> Reading:
    if meaning.which in {"last", "next"} and context.published:
        return _month_day_beside(meaning, context, context.published)
    if context.narrative and context.named:
        year = context.last_year()
        return Reading(_printed(meaning._replace(year=year)), (f"in {year}, the year that the text named last",))
    if day := _told_with(meaning, context):
        before, context.told = context.told, day
        where = "the line before tells" if context.listed else "its paragraph tells"
        return Reading(day.isoformat(), (f"the next one after {wording.day(before or day)}, of which {where}",))
    if not context.published:
        return Reading(_printed(meaning), ("no year is printed, and the year of the story is unknown",))
    near = [day for year in (-1, 0, 1) if (day := _day(context.published.year + year, meaning)) is not None]
    if not near:
        return Reading(_printed(meaning), ("no year near the story has this day",))
    distance = distance_from(context, context.published)
    near.sort(key=lambda day: (meaning.weekday not in {None, day.isoweekday()}, distance(day)))
    words = f"{meaning.day} {wording.month(meaning.month or 1)}"
    weekday = f"{wording.weekday(meaning.weekday)} " if meaning.weekday == near[0].isoweekday() else ""
    rivals = tuple(f"not {wording.day(day)}: {_against(day, meaning, context.published)}" for day in near[1:2])
    return Reading(near[0].isoformat(), (f"the {weekday}{words} nearest to {origin(context)}",), rivals)


# A day this soon (days) after a month with its year, in the paragraph that tells of it, goes on with that tale.
_SOON = 92


def _told_with(meaning: Calendar, context: Context) -> date | None:
    """The day that goes on with what the paragraph has dated: "in March 2013 he won, and on April 9 was sworn in"."""
    start, story = context.told, context.published
    ahead = context.cue is not None and context.cue.direction == "future"
    if start is None or (not context.listed and (ahead or (story and (story - start).days < _SOON))):
        return None
    following = (day for step in (0, 1) if (day := _day(start.year + step, meaning)) and day >= start)
    day = next(following, None)
    if context.listed:
        return day if day and (story is None or day <= story) else None
    if day is None or (day - start).days > _SOON:
        return None
    near = story and any(
        abs((other - story).days) <= _NEAR for step in (-1, 0, 1) if (other := _day(story.year + step, meaning))
    )
    return None if near else day


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
    return Reading(day.isoformat(), (f"the {meaning.which} such day, measured from {origin(context)}",))


# A day printed without a year that lies further off than this (days) is taken on the side to which its clause looks.
_NEAR = 60
# So many times its distance such a day counts on the other side: behind a clause that looks ahead, else before it.
_BEHIND, _AHEAD = 5, 3


def distance_from(context: Context, story: date) -> Callable[[date], float]:
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


_HALF_A_YEAR = 6


def _month(meaning: Calendar, context: Context) -> Reading:
    story, month = context.published, meaning.month or 1
    if context.narrative and context.named and meaning.which in {None, "nearest"}:
        year = context.last_year()
        return Reading(_printed(meaning._replace(year=year)), (f"in {year}, the year that the text named last",))
    if meaning.which in {"previous", "following"}:
        story = context.last_date()
    if not story:
        return Reading(_printed(meaning), ("no year is printed, and the year of the story is unknown",))
    start = origin(context) if story == context.published else f"the date last named, {wording.day(story)}"
    past = story.year - (month > story.month)
    future = story.year + (month < story.month)
    name = wording.month(month)
    if meaning.which in {"last", "previous"}:
        year = story.year - (month >= story.month)
        return Reading(f"{year}-{month:02}", (f"the last {name} before {start}",))
    if meaning.which in {"next", "following"}:
        year = story.year + (month <= story.month)
        return Reading(f"{year}-{month:02}", (f"the next {name} after {start}",))
    if meaning.which == "nearest":
        nearest = past if (story.month - month) % 12 <= _HALF_A_YEAR else future
        return Reading(f"{nearest}-{month:02}", (f"the {name} nearest to {origin(context)}",))
    if meaning.which == "this":
        return Reading(f"{story.year}-{month:02}", (f"{name} of the year of {origin(context)}",))
    if context.cue and context.cue.direction == "future":
        rivals = (f"not {name} {past}: the clause looks ahead",) if past != future else ()
        return Reading(
            f"{future}-{month:02}",
            (f"“{context.cue.words}” looks ahead: the next {name} after {origin(context)}",),
            rivals,
        )
    rivals = (f"not {name} {future}: nothing in the clause looks ahead",) if past != future else ()
    return Reading(f"{past}-{month:02}", (f"the last {name} up to {origin(context)}",), rivals)


def _weekday(meaning: Calendar, context: Context) -> Reading:
    weekday, story = meaning.weekday or 1, context.published
    name = wording.weekday(weekday)
    if meaning.which in {"previous", "following", "same"}:
        story = context.last_day()
    if not story:
        return Reading(f"XXXX-WXX-{weekday}", ("the day that it is measured from is unknown",))
    start = origin(context) if story == context.published else f"the date last named, {wording.day(story)}"
    back = story - timedelta((story.isoweekday() - weekday) % 7)
    ahead = story + timedelta((weekday - story.isoweekday()) % 7)
    if meaning.week_shift is not None:
        monday = story - timedelta(story.isoweekday() - 1) + timedelta(7 * meaning.week_shift)
        return Reading((monday + timedelta(weekday - 1)).isoformat(), (f"{name} of that week, counted from {start}",))
    if meaning.which in {"last", "previous"}:
        day = back if back < story else back - timedelta(7)
        return Reading(day.isoformat(), (f"the last {name} before {start}",))
    if meaning.which in {"next", "following"}:
        day = ahead if ahead > story else ahead + timedelta(7)
        return Reading(day.isoformat(), (f"the next {name} after {start}",))
    if meaning.which == "this" and not context.cue:
        return Reading(ahead.isoformat(), (f"the first {name} from {start}",))
    if context.cue and context.cue.direction == "future" and ahead != back:
        because = f"“{context.cue.words}” looks ahead: the next {name} after {start}"
        return Reading(ahead.isoformat(), (because,), (f"not {wording.day(back)}: the clause looks ahead",))
    rivals = () if ahead == back else (f"not {wording.day(ahead)}: nothing in the clause looks ahead",)
    where = "the day of" if back == story else f"the last {name} before"
    return Reading(back.isoformat(), (f"{where} {start}",), rivals)


def _day_of_month(meaning: Calendar, context: Context) -> Reading:
    anchor = context.last_date()
    if not anchor:
        month = context.lost[5:7] if context.lost and context.lost[5:7].isdecimal() else "XX"
        return Reading(f"XXXX-{month}-{meaning.day:02}", ("its year is unknown",))
    day = _day(anchor.year, meaning._replace(month=anchor.month))
    if not day:
        return Reading(values.of_unit(anchor, "month"), ("that month has no such day",))
    story = context.published
    this_month = story is not None and (anchor.year, anchor.month) == (story.year, story.month)
    if this_month and story and day < story and context.cue and context.cue.direction == "future":
        coming = values.moved(day, "month", 1) or day
        return Reading(coming.isoformat(), (f"“{context.cue.words}” looks ahead: the next such day",))
    return Reading(day.isoformat(), ("in the month that the text speaks of",))
