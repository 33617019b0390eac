"""The two ends of a range: each is measured by itself, and then they are put in order."""

from datetime import date, timedelta

from syriatalks.dates import wording
from syriatalks.dates.context import Context
from syriatalks.dates.meanings import Calendar, Range, Single
from syriatalks.dates.resolving import Reading, resolve
from syriatalks.dates.values import bounds


def ends(meaning: Range, context: Context) -> tuple[Reading, Reading]:
    """The readings of the first and the last end; the last is never before the first."""
    first, last = resolve(meaning.first, context), resolve(meaning.last, context)
    start, end = bounds(first.value).earliest, bounds(last.value).latest
    if not start or not end:
        return first, last
    ahead = context.cue is not None and context.cue.direction == "future"
    if start > end and _bare_weekday(meaning.first):
        return (first, _moved(last, end, 7)) if ahead else (_moved(first, start, -7), last)
    if _bare_month(meaning.last):
        return _months(first, last, context, ahead=ahead)
    return first, _from(first, last) if start > end else last


def _months(first: Reading, last: Reading, context: Context, *, ahead: bool) -> tuple[Reading, Reading]:
    """Two months without a year: of the year that the sentence has named ("In 1980 … from April to October").

    Else the last is next after the first, and both are over if the clause looks back.
    """
    if year := context.year_here():
        return _in_year(first, year), _from(_in_year(first, year), _in_year(last, year))
    last = _from(first, last)
    begun = bounds(last.value).earliest
    if not ahead and not context.narrative and begun and context.published and begun > context.published:
        return _in_year(first, int(first.value[:4]) - 1), _in_year(last, int(last.value[:4]) - 1)
    return first, last


def _from(first: Reading, last: Reading) -> Reading:
    """The month or day `last`, next from `first` on ("December 28 - January 3")."""
    year = int(first.value[:4])
    return _in_year(last, year + (last.value[5:] < first.value[5:]))


def _in_year(end: Reading, year: int) -> Reading:
    return end._replace(value=f"{year:04}{end.value[4:]}")


def reach(first: Reading, last: Reading) -> str:
    """From which day to which: “from Wed 22 Jan 2014 to Sat 1 Feb 2014”."""
    start, end = bounds(first.value).earliest, bounds(last.value).latest
    if start and end:
        return f"from {wording.day(start)} to {wording.day(end)}"
    return f"from {first.value} to {last.value}"


def _bare_weekday(end: Single) -> bool:
    """Whether `end` is a weekday without a date: "Monday"."""
    return isinstance(end, Calendar) and end.weekday is not None and end.day is None


def _bare_month(end: Single) -> bool:
    """Whether `end` is a month without a day and without a year of its own."""
    return isinstance(end, Calendar) and end.month is not None and end.day is None and end.year is None


def _moved(end: Reading, day: date, days: int) -> Reading:
    """The weekday `end`, which came out as `day`, of the week before or after."""
    other = day + timedelta(days)
    side = "before the last end" if days < 0 else "after the first end"
    return end._replace(
        value=other.isoformat() + end.value[10:], because=(f"the {wording.weekday(day.isoweekday())} {side}",)
    )
