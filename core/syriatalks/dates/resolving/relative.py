"""Dates counted from another day: "two weeks ago", "the same day", "a year earlier", "a week from Monday"."""

from datetime import timedelta

from syriatalks.dates import values, wording
from syriatalks.dates.context import Context
from syriatalks.dates.meanings import Apart, Latest, Same, Shift, Weekend, YearAgo
from syriatalks.dates.resolving.reading import Reading, origin, resolve


@resolve.register
def _shift(meaning: Shift, context: Context) -> Reading:
    anchor = context.published
    if meaning.anchor == "text" and meaning.steps > 0 and not context.named:
        anchor = None  # "the day after" an event, not after the day of the story
    elif _counts_from_nothing(meaning, context):
        anchor = None
    elif meaning.anchor == "text":
        anchor = context.last_day() if meaning.unit in {"day", "night", "hour", "minute"} else context.last_date()
    day = anchor and values.moved(anchor, meaning.unit, meaning.steps)
    if not anchor or not day:
        return _lost(meaning)
    value = values.of_unit(day, meaning.unit)
    if context.narrative and not meaning.steps and meaning.anchor == "story" and not meaning.part:
        return Reading("PRESENT_REF", ("a text about the past: its own day is no date in it",))
    start = (
        f"the date last named, {wording.day(anchor)}"
        if meaning.anchor == "text" and anchor != context.published
        else origin(context)
    )
    if not meaning.steps:
        because = f"the {meaning.unit} of {start}"
    else:
        side = "before" if meaning.steps < 0 else "after"
        because = f"{wording.units(abs(meaning.steps), meaning.unit)} {side} {start}"
    if meaning.part or meaning.clock:
        return Reading(values.timed(value, meaning.part, meaning.clock), (because,), type="TIME")
    return Reading(value, (because,))


def _counts_from_nothing(meaning: Shift, context: Context) -> bool:
    """Whether days or weeks of a plan would be counted from a month or year of another sentence.

    "The war has gone on since March 2011. A second round could begin a week later."
    """
    ahead = context.cue is not None and context.cue.direction == "future"
    counted = meaning.anchor == "text" and meaning.steps > 0 and meaning.unit in {"day", "week"}
    if not (ahead and counted and context.named) or context.named_here():
        return False
    return values.bounds(context.named[-1]).precision in {"month", "year", "decade", "century"}


def _lost(meaning: Shift | Same) -> Reading:
    """What is left of a date that is counted from an unknown day: the part of the day, the time of day."""
    because = ("the day it is counted from is unknown",)
    value = "XXXX-XX-XX" if meaning.unit == "day" else "XXXX"
    clock = meaning.clock if isinstance(meaning, Shift) else None
    if meaning.unit == "day" and (meaning.part or clock):
        return Reading(values.timed(value, meaning.part, clock), because, type="TIME")
    return Reading(value, because)


@resolve.register
def _weekend(_: Weekend, context: Context) -> Reading:
    story = context.published
    if not story:
        return Reading("XXXX", ("the day of the story is unknown",))
    value = values.of_unit(story, "weekend")
    if story.isoweekday() >= _SATURDAY:
        return Reading(value, (f"the weekend of {origin(context)}",))
    if context.cue and context.cue.direction == "future":
        return Reading(value, (f"“{context.cue.words}” looks ahead: the next weekend after {origin(context)}",))
    last = values.of_unit(story - timedelta(7), "weekend")
    return Reading(last, (f"the last weekend before {origin(context)}",))


_SATURDAY = 6


@resolve.register
def _same(meaning: Same, context: Context) -> Reading:
    if meaning.unit == "quarter" and context.quarter:
        context.speak_of(context.quarter)
        return Reading(context.quarter, ("the quarter that the text speaks of",))
    anchor = context.published if _looks_ahead(meaning, context) else context.last_within(meaning.unit)
    if meaning.part and context.published and anchor and anchor > context.published and not context.named_here():
        ahead = context.cue is not None and context.cue.direction == "future"
        anchor = anchor if ahead else context.published  # "By late evening, many had gone"
    day = anchor and values.moved(anchor, meaning.unit, meaning.steps)
    if not day:
        return _lost(meaning)
    value = values.of_unit(day, meaning.unit)
    if meaning.part:
        return Reading(values.timed(value[:10], meaning.part, None), ("the day that the text named last",), type="TIME")
    return Reading(value, (f"the {meaning.unit} that the text named last",))


def _looks_ahead(meaning: Same, context: Context) -> bool:
    """Whether "the year" of a plan is the story's, and none that an earlier sentence named: "They hope to end in …"."""
    ahead = context.cue is not None and context.cue.direction == "future"
    told = context.cue is not None and context.cue.words.startswith(("would", "was", "were", "should"))
    return meaning.unit == "year" and ahead and not told and not context.narrative and not context.named_here()


@resolve.register
def _latest(meaning: Latest, context: Context) -> Reading:
    if not context.published:
        return Reading("XXXX", ("the day of the story is unknown",))
    ended = context.quarter
    if ended is None or (values.bounds(ended).latest or context.published) >= context.published:
        before = values.moved(context.published, meaning.unit, -1) or context.published
        ended = values.of_unit(before, meaning.unit)
    context.speak_of(ended)
    return Reading(ended, (f"the last {meaning.unit} that had ended by {origin(context)}",))


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
    compared = meaning.quarter or (context.compared and not meaning.year)
    if context.quarter and compared and not context.narrative and context.quarter[:4].isdecimal():
        value = f"{meaning.year or int(context.quarter[:4]) - meaning.years}{context.quarter[4:]}"
        side = "the same in the year printed with it as" if meaning.year else "a year before"
        return Reading(value, (f"{side} the quarter that the text compares with it, {context.quarter}",))
    if meaning.year:
        return Reading(f"{meaning.year}", ("the year is printed with it",))
    here = context.named_here() if meaning.earlier else None
    story = here or context.published
    year = context.last_year() if context.narrative else (story.year if story else None)
    if year is None:
        return Reading("XXXX", ("the year of the story is unknown",))
    return Reading(f"{year - meaning.years:04}", (f"{wording.units(meaning.years, 'year')} before {year}",))
