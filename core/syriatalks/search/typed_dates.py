"""Dates as people type them: "jan 24", "24.1.", "late january 2014", "tuesday", "22..31 jan", "since last tuesday".

What is typed is read as one or more intervals of days. A year that is not typed is any year of `years`. Only what
reads as a date from its first to its last word is one; anything else gives nothing. dateparser is asked last, for
"2 weeks ago" and the like.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from syriatalks.search.intervals import ANY_YEAR, Interval, months, week
from syriatalks.search.partial_dates import Partial, partials, spelt
from syriatalks.search.typed_words import JOINERS, NAMED_DAYS, OPENERS, RELATIVE, STEPS, UNITS, WEEKDAYS

# No date that people type is longer (code points).
_LONGEST = 60
_HYPHENATED = re.compile(r"(?<=[a-z])-|-(?=[a-z])")


def typed_dates(
    typed: str, years: Sequence[int], base: date | None = None, *, bare_days: bool = False
) -> tuple[Interval, ...]:
    """The days that `typed` names, in order; nothing where it does not read as a date.

    `years` are tried where none was typed, `base` is what "last tuesday" is measured from (None: it names nothing).
    `bare_days` lets a number alone be a day of any month.
    """
    words = " ".join(typed.lower().replace(",", " ").split())
    if not words or len(words) > _LONGEST:
        return ()
    readings = (
        _relative(words, base)
        or _single(words, years, bare_days)
        or _single(_HYPHENATED.sub(" ", words), years, bare_days)
        or _ranged(words, years)
        or _opened(words, years, base)
        or _asked(words, base)
    )
    return tuple(sorted(set(readings)))


def of_any_year(typed: str) -> Interval | None:
    """The days of `ANY_YEAR` that `typed` names, such as "june 10"; None where a year was typed, or several times.

    None too where each year has other days: "until tuesday".
    """
    readings, later = typed_dates(typed, [ANY_YEAR]), typed_dates(typed, [ANY_YEAR + 4])
    if len(readings) != 1 or readings == later:
        return None
    same = [_of_the_year(days) for days in readings] == [_of_the_year(days) for days in later]
    return readings[0] if same else None


def _of_the_year(days: Interval) -> tuple[str, str]:
    """The first and the last day, whatever the year."""
    return f"{days.earliest:%m-%d}", f"{days.latest:%m-%d}"


def _single(words: str, years: Sequence[int], bare_days: bool) -> list[Interval]:
    readings = [reading for reading in partials(words) if bare_days or not reading.is_bare_day]
    return [interval for reading in readings for interval in reading.intervals(years)]


def _ranged(words: str, years: Sequence[int]) -> list[Interval]:
    for joiner in JOINERS:
        before, found, after = words.partition(joiner)
        while found:
            intervals = _between(before, after, years)
            if intervals:
                return intervals
            more, found, after = after.partition(joiner)
            before += joiner + more
    return []


def _between(before: str, after: str, years: Sequence[int]) -> list[Interval]:
    if not before.strip() or not after.strip():
        return _open(before, after, years)
    return [
        interval
        for first in partials(before)
        for last in partials(after)
        for year in _years(first, last, years)
        if (interval := _span(first, last, year))
    ]


def _open(before: str, after: str, years: Sequence[int]) -> list[Interval]:
    """All days from, or up to, the one end that was typed: "2014-02..", "..2013"."""
    ends = _single((before or after).strip(), years, bare_days=False)
    if not ends:
        return []
    return [Interval(min(ends).earliest, date.max) if before.strip() else Interval(date.min, max(ends).latest)]


def _opened(words: str, years: Sequence[int], base: date | None) -> list[Interval]:
    """All days on one side of what was typed: "since 2013", "before feb 1", "after tuesday", which is the last one."""
    opener, _, rest = words.partition(" ")
    if opener not in OPENERS:
        return []
    side, included = OPENERS[opener]
    ends = _relative(rest, base) or _relative(f"last {rest}", base) or _single(rest, years, bare_days=False)
    if not ends:
        return []
    if side > 0:
        return [Interval(min(ends).earliest if included else min(ends).latest + timedelta(1), date.max)]
    return [Interval(date.min, max(ends).latest if included else max(ends).earliest - timedelta(1))]


def _years(first: Partial, last: Partial, years: Sequence[int]) -> Sequence[int]:
    """The years in which the range may end."""
    typed = last.year or first.year
    return [typed] if typed else years


def _span(first: Partial, last: Partial, year: int) -> Interval | None:
    """The days from `first` to `last`, each taking from the other what was typed once: "22..31 jan", "jan 22-31"."""
    if last.is_bare_day and not first.day:
        return None
    start, end = first.completed_by(last), last.completed_by(first)
    if start.is_bare_day or end.is_bare_day:
        return None
    crosses = (start.month or 0) > (end.month or 0)
    starts = start.intervals([year - (crosses and not first.year)])
    ends = end.intervals([year + (crosses and not last.year and bool(first.year))])
    if not starts or not ends or starts[0].earliest > ends[-1].latest:
        return None
    return Interval(starts[0].earliest, ends[-1].latest)


def _relative(words: str, base: date | None) -> list[Interval]:
    """Days by name and steps from `base`: "today", "last tuesday", "this week", "next month"."""
    if base is None:
        return []
    if words in NAMED_DAYS:
        found = base + timedelta(NAMED_DAYS[words])
        return [Interval(found, found)]
    step, _, unit = words.partition(" ")
    if step not in STEPS:
        return []
    return _stepped(STEPS[step], unit, base)


def _stepped(step: int, unit: str, base: date) -> list[Interval]:
    if unit == "week":
        return [week(base + timedelta(7 * step))]
    if unit == "month":
        return [months(base.year, base.month + step, base.month + step)]
    if unit == "year":
        return [months(base.year + step, 1, 12)]
    weekday = spelt(unit, WEEKDAYS)
    if weekday is None:
        return []
    ahead = {-1: -((base.weekday() - weekday - 1) % 7 + 1), 0: weekday - base.weekday()}
    found = base + timedelta(ahead.get(step, (weekday - base.weekday() - 1) % 7 + 1))
    return [Interval(found, found)]


def _asked(words: str, base: date | None) -> list[Interval]:
    """What dateparser makes of "2 weeks ago"; it is loaded (200 ms) only for words that only it understands."""
    parts = words.split()
    if base is None or not RELATIVE & set(parts) or not all(_is_relative(part) for part in parts):
        return []
    from dateparser.date import DateDataParser

    asked = DateDataParser(languages=["en"], settings={"RELATIVE_BASE": datetime.combine(base, time())})
    answer = asked.get_date_data(words)
    if answer is None or answer.date_obj is None:
        return []
    found = answer.date_obj.date()
    if answer.period == "month":
        return [months(found.year, found.month, found.month)]
    return [months(found.year, 1, 12)] if answer.period == "year" else [Interval(found, found)]


def _is_relative(word: str) -> bool:
    return word in RELATIVE or word in UNITS or word.isdecimal()
