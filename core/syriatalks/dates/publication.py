"""When a story was published: what it prints, what is given, and else a year inferred from its evidence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from syriatalks.dates import values, wording
from syriatalks.dates.finding import expressions
from syriatalks.dates.meanings import Calendar
from syriatalks.dates.phrases import Phrase
from syriatalks.dates.zones import in_utc
from syriatalks.model import Publication, Span, Story
from syriatalks.reading.agencies import DAY_FIRST

Given = date | datetime | None
# A dateline's day and a given publication day may differ by as much as this before the dateline's day wins.
_SAME_STORY_DAYS = 3


def publication(
    story: Story,
    found: Sequence[Phrase],
    given: Given = None,
    companions: Sequence[Story] = (),
    *,
    override: bool = False,
) -> Publication | None:
    """The publication of `story`: a date of its own, else `given`, else inferred; None if nothing is known.

    `found` are the date expressions of the story, evidence for a missing year, as `companions` are.
    With `override`, `given` beats whatever the story says ("what if it was published then?").
    """
    if given is not None and override:
        return _given(given, "this date was given by the reader")
    printed = printed_date(story)
    own = _own(story, printed)
    if own:
        return own
    if given is not None:
        return _dated_by(given, printed, story)
    if printed is None:
        return None
    from syriatalks.dates.inference import infer

    inferred = infer(story, printed, found, companions)
    return replace(inferred, because=(*inferred.because, *_in_utc(story, inferred.value)))


def printed_date(story: Story) -> Calendar | None:
    """What the line of the date or the dateline prints: the fullest calendar date in either, or None."""
    spans = [span for span in (story.stamp, story.dateline and story.dateline.date) if span]
    found = [read for span in spans if (read := _calendar(story.text, span))]
    full = next((date for date in found if date.year), found[0] if found else None)
    return _day_first(full) if full and full.either_way and _prints_day_first(story, full, found) else full


def _prints_day_first(story: Story, full: Calendar, found: Sequence[Calendar]) -> bool:
    """Whether "5/2/2014" is of February here: the dateline says so too, or the agency prints all its days so."""
    return story.agency in DAY_FIRST or any((date.month, date.day) == (full.day, full.month) for date in found)


def _day_first(date: Calendar) -> Calendar:
    return date._replace(month=date.day, day=date.month, either_way=False)


def _calendar(text: str, span: Span) -> Calendar | None:
    meanings = (item.meaning for item in expressions(text, span))
    days = (read for read in meanings if isinstance(read, Calendar) and read.month and read.day)
    return next(days, None)


def _own(story: Story, printed: Calendar | None) -> Publication | None:
    if story.dated:
        return Publication(story.dated, story.dated[:10], "metadata", (), (f"the file itself says so: {story.dated}",))
    if not printed or not printed.year:
        return None
    value = _value(printed, printed.year)
    if value is None:
        return None
    because = (
        f"the story prints its date in full: {wording.day(date.fromisoformat(value[:10]))}",
        *_in_utc(story, value),
    )
    return Publication(value, value[:10], "dateline", (), because)


def _value(printed: Calendar, year: int) -> str | None:
    try:
        day = date(year, printed.month or 1, printed.day or 1).isoformat()
    except ValueError:
        return None
    return values.timed(day, None, printed.clock).removesuffix("Z")


def _given(given: date | datetime, because: str) -> Publication:
    value = given.isoformat(timespec="minutes") if isinstance(given, datetime) else given.isoformat()
    return Publication(value, value[:10], "given", (), (because,))


def _dated_by(given: date | datetime, printed: Calendar | None, story: Story) -> Publication:
    """`given`, or the dateline's own day in the year that `given` puts it in."""
    day = given.date() if isinstance(given, datetime) else given
    if printed is None:
        return _given(given, "the story prints no date of its own; this one was given for it")
    options = [value for year in (day.year - 1, day.year, day.year + 1) if (value := _value(printed, year))]
    if not options:
        return _given(given, "the dateline's day does not exist; this date was given for the story")
    value = min(options, key=lambda option: abs((date.fromisoformat(option[:10]) - day).days))
    apart = abs((date.fromisoformat(value[:10]) - day).days)
    if 0 < apart <= _SAME_STORY_DAYS:
        return _given(
            given, f"this date was given; the dateline's {wording.day(date.fromisoformat(value[:10]))} is close to it"
        )
    because = (f"the dateline prints the day, and the date given ({wording.day(day)}) its year", *_in_utc(story, value))
    return Publication(value, value[:10], "given", (), because)


def _in_utc(story: Story, value: str) -> tuple[str, ...]:
    """A sentence where the story's day is another one in UTC."""
    if "T" not in value or "X" in value:
        return ()
    universal = in_utc(story.place, datetime.fromisoformat(value))
    if universal is None or universal.date().isoformat() == value[:10]:
        return ()
    when = "still" if universal.date().isoformat() < value[:10] else "already"
    return (f"{value[11:]} in {story.place} is {when} {wording.day(universal.date())} in UTC",)
