"""Times that have a name or a number: quarters, seasons, holidays, "now", "9/11"."""

from datetime import date, timedelta

from syriatalks.dates import values, wording
from syriatalks.dates.context import Context
from syriatalks.dates.feasts import ISLAMIC
from syriatalks.dates.meanings import Fixed, Holiday, Period, Season
from syriatalks.dates.resolving.calendar import distance_from
from syriatalks.dates.resolving.reading import Reading, origin, resolve


@resolve.register
def _fixed(meaning: Fixed, _context: Context) -> Reading:
    if meaning.value.startswith("XXXX-WXX-") and meaning.type == "DATE":
        return Reading(meaning.value, ("any such day: the words name none",))
    if meaning.type == "TIME":
        return Reading(meaning.value, ("its day is counted from something that has no date here",), type="TIME")
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
        return Reading(f"{story.year + meaning.year_shift}-{code}", (f"counted from {origin(context)}",))
    now = (story.month + 2) // 3 if meaning.letter == "Q" else (story.month + 5) // 6
    year = story.year - (meaning.number > now)
    if meaning.number > now and context.cue and context.cue.direction == "future":
        return Reading(f"{story.year}-{code}", (f"“{context.cue.words}” looks ahead",))
    return Reading(f"{year}-{code}", (f"the last one that had begun by {origin(context)}",))


@resolve.register
def _season(meaning: Season, context: Context) -> Reading:
    if meaning.year:
        return Reading(f"{meaning.year}-{meaning.code}", ("the year is printed with it",))
    beside = meaning.which in {"previous", "following", "same"}
    story = context.last_date() if beside else context.last_named() if context.narrative else context.published
    if story is None:
        return Reading(f"XXXX-{meaning.code}", ("the year that it is measured from is unknown",))
    year = story.year + (meaning.year_shift or 0)
    if meaning.which == "same" or meaning.year_shift or (context.narrative and not beside):
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
    measured = f"the date last named, {wording.day(story)}" if beside else origin(context)
    return Reading(f"{year}-{meaning.code}", (f"measured from {measured}",))


@resolve.register
def _holiday(meaning: Holiday, context: Context) -> Reading:
    story = context.published
    if meaning.year:
        return _celebrated(meaning, *values.holiday(meaning.name, meaning.year), "a holiday, and its year is printed")
    if not story:
        return Reading("XXXX-XX-XX", ("a holiday; the year of the story is unknown",))
    days = [values.holiday(meaning.name, story.year + step) for step in (-1, 0, 1)]
    if meaning.which == "last":
        day = max(day for day in days if day[1] < story)
    elif meaning.which == "next":
        day = min(day for day in days if day[0] > story)
    else:
        distance = distance_from(context, story) if context.cue else lambda day: abs(day - story).days
        day = min(days, key=lambda day: 0 if day[0] <= story <= day[1] else distance(day[0]))
    return _celebrated(meaning, *day, f"a holiday, measured from {origin(context)}")


# A holiday on this day of the week (ISO 8601) makes the weekend before it long.
_MONDAY = 1


def _celebrated(meaning: Holiday, first: date, last: date, because: str) -> Reading:
    reasons = (because, "the moon may move it by a day") if meaning.name in ISLAMIC else (because,)
    if meaning.whole_week:
        return Reading(values.week(first), reasons)
    if meaning.weekend:
        beside = first - timedelta(_MONDAY) if first.isoweekday() == _MONDAY else first
        return Reading(values.of_unit(beside, "weekend"), reasons)
    return Reading(first.isoformat() if first == last else f"{first}/{last}", reasons)
