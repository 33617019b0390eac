"""Evidence for the year of a story whose dateline prints none: what its words say for and against each year.

Each kind of evidence is a function that gives `Evidence`: for every year the logarithm of how likely the finding
is in a story of that year, and a sentence for the reader. The shares below were counted on news of known date
(TimeBank, AQUAINT, MEANTIME and news on Syria of 2016; 180 stories with a weekday, 165 with an explicit year).
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from syriatalks.dates import wording
from syriatalks.dates.direction import governing
from syriatalks.dates.eras import eras_in
from syriatalks.dates.finding import Expression, expressions
from syriatalks.dates.meanings import Calendar, Range
from syriatalks.dates.offices import Term, in_office
from syriatalks.model import Story

# Candidate years: from the first news agencies' archives in digital form to a margin ahead.
YEARS = range(1980, 2041)
# Evidence is sought in the opening of long texts only (code points).
_READ = 30_000
# Weekdays this near to the start of a story (code points behind the dateline) speak of the days before it.
_NEAR = 1200
_EARLY_HOUR = 6
# How old the first weekday of a story is, in days; and a second, different one.
_FIRST_AGES = (0.62, 0.19, 0.05, 0.09, 0.02, 0.01, 0.02)
_LATER_AGES = (0.13, 0.48, 0.18, 0.06, 0.06, 0.04, 0.05)
# The same before dawn, when a day's news is of the day before: the shares of the two days swapped.
_DAWN_AGES = (0.19, 0.62, 0.05, 0.09, 0.02, 0.01, 0.02)
# How many whole years the last date with a year lies before its story; later years share what is left.
_YEARS_BEFORE = (0.45, 0.18, 0.085, 0.05, 0.045, 0.035, 0.02, 0.012, 0.012, 0.012, 0.01, 0.01)
_LONG_BEFORE, _AFTER = 0.003, 0.004
# What contradicts the calendar, and a name outside its era, is a misprint or a story about the past: this likely.
_IMPOSSIBLE, _OUT_OF_ERA = 0.002, 0.03
# Names and offices of an era tell a year along with a weekday if no more years than these fit all of them: after
# five years at the earliest a day falls on its weekday again, or on the next one.
_FEW_YEARS = 4
# Stories about the same names are mostly of the same month, else of the same season.
_SAME_MONTH, _SAME_SEASON, _OTHER_TIME = 0.6, 0.1, 0.001


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one finding says of each year, as a natural logarithm, and how it says it to the reader.

    `firm` evidence bounds the year or ties it to the calendar; without any, the rest only suggests years.
    """

    weight: Callable[[int], float]
    sentence: str
    firm: bool = False


def evidence(story: Story, printed: Calendar, companions: Sequence[Story]) -> Iterator[Evidence]:
    """All evidence in `story` on the year of its dateline `printed`, the kinds that decide most first."""
    found = _Findings(story)
    yield from _printed_weekday(printed)
    yield from _weekdays_with_dates(found, printed)
    yield from _near_weekdays(found, printed)
    yield from _companions(story, printed, companions)
    yield from _past_dates(found, printed)
    yield from _eras(story, found, printed)


class _Findings:
    """The date expressions in the opening of a story, and whether each one's clause looks ahead."""

    def __init__(self, story: Story) -> None:
        self.text = story.text
        self.start = story.dateline.span.end if story.dateline else 0
        self.sentences = [span for span in story.sentences if span.start < _READ]
        self.past: list[Expression] = []
        for sentence in self.sentences:
            for item in expressions(story.text, sentence):
                cue = governing(story.text, sentence, item.span.start, item.span.end)
                if cue is None or cue.direction == "past":
                    self.past.append(item)


def day_in(year: int, printed: Calendar) -> date | None:
    """The day `printed` in `year`, None where that year has no such day."""
    try:
        return date(year, printed.month or 1, printed.day or 1)
    except ValueError:
        return None


def _printed_weekday(printed: Calendar) -> Iterator[Evidence]:
    if printed.weekday:
        words = f"{wording.weekday(printed.weekday)}, {printed.day} {wording.month(printed.month or 1)}"
        yield Evidence(_fits(printed, printed), f"the dateline says {words}, which fits only some years", firm=True)


def _weekdays_with_dates(found: _Findings, printed: Calendar) -> Iterator[Evidence]:
    """“Tuesday, Feb. 4”: years in which that day, nearest to the story, is that weekday."""
    for meaning in {item.meaning: None for item in found.past if isinstance(item.meaning, Calendar)}:
        if meaning.weekday and meaning.month and meaning.day and not meaning.year:
            words = f"{wording.weekday(meaning.weekday)}, {meaning.day} {wording.month(meaning.month)}"
            yield Evidence(
                _fits(meaning, printed), f"the text speaks of {words}, which fits only some years", firm=True
            )


def _fits(meaning: Calendar, printed: Calendar) -> Callable[[int], float]:
    def weight(year: int) -> float:
        story = day_in(year, printed)
        days = [day for step in (-1, 0, 1) if (day := day_in(year + step, meaning))]
        if not story or not days:
            return 0.0
        nearest = min(days, key=lambda day: abs((day - story).days))
        return 0.0 if nearest.isoweekday() == meaning.weekday else math.log(_IMPOSSIBLE)

    return weight


def _near_weekdays(found: _Findings, printed: Calendar) -> Iterator[Evidence]:
    """Weekdays at the head of a story mostly are its own day or the day before; before dawn, the day before."""
    near = [
        item.meaning.weekday
        for item in found.past
        if item.rule in {"weekday", "weekday-part"}
        and isinstance(item.meaning, Calendar)
        and item.meaning.weekday
        and found.start <= item.span.start < found.start + _NEAR
    ]
    dawn = printed.clock is not None and printed.clock.hour < _EARLY_HOUR
    for rank, weekday in enumerate(dict.fromkeys(near)):
        ages = _LATER_AGES if rank else _DAWN_AGES if dawn else _FIRST_AGES
        yield Evidence(_age(printed, weekday, ages), _near_sentence(printed, weekday, near.count(weekday), dawn=dawn))


def _age(printed: Calendar, weekday: int, ages: Sequence[float]) -> Callable[[int], float]:
    def weight(year: int) -> float:
        day = day_in(year, printed)
        return math.log(ages[(day.isoweekday() - weekday) % 7]) if day else 0.0

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


def _past_dates(found: _Findings, printed: Calendar) -> Iterator[Evidence]:
    """Dates with a year whose clause does not look ahead are lower bounds; the story mostly follows soon after."""
    last = _last_past(found)
    if last is None:
        return
    bound, item = last

    def weight(year: int) -> float:
        day = day_in(year, printed)
        if day is None or day < bound:
            return math.log(_AFTER)
        gap = (day - bound).days // 365
        return math.log(_YEARS_BEFORE[gap] if gap < len(_YEARS_BEFORE) else _LONG_BEFORE)

    words = " ".join(item.span.of(found.text).split())
    yield Evidence(weight, f"it speaks of {words} as past: it was written after that, most likely not long after")


def _last_past(found: _Findings) -> tuple[date, Expression] | None:
    past = [(day, item) for item in found.past if (day := _explicit(item))]
    return max(past, key=lambda pair: pair[0]) if past else None


def _explicit(item: Expression) -> date | None:
    """The first day of an explicit year or date (of the end of a range), None for anything else."""
    meaning = item.meaning.last if isinstance(item.meaning, Range) else item.meaning
    if not isinstance(meaning, Calendar) or not meaning.year:
        return None
    return day_in(meaning.year, meaning)


def _eras(story: Story, found: _Findings, printed: Calendar) -> Iterator[Evidence]:
    """Names and offices of an era; firm where all of them and the past dates leave only a few years."""
    named = [(era.terms, era.what, words) for era, words in eras_in(story.text[:_READ])]
    sentences = [span.of(story.text) for span in found.sentences]
    named += [(holder.terms, holder.what, words) for holder, words in in_office(sentences)]
    bound, _ = _last_past(found) or (date.min, None)
    firm = 0 < _years_left([terms for terms, *_ in named], bound, printed) <= _FEW_YEARS
    for terms, what, words in named:

        def weight(year: int, terms: Sequence[Term] = terms) -> float:
            return 0.0 if _within(day_in(year, printed), terms) else math.log(_OUT_OF_ERA)

        yield Evidence(weight, f"it says “{words}”: {what}", firm)


def _years_left(eras: Sequence[Sequence[Term]], bound: date, printed: Calendar) -> int:
    """How many years fit all of `eras` and are not before `bound`."""
    days = [day for year in YEARS if (day := day_in(year, printed)) and day >= bound]
    return sum(all(_within(day, terms) for terms in eras) for day in days)


def _within(day: date | None, terms: Sequence[Term]) -> bool:
    return day is not None and any((first or day) <= day <= (last or day) for first, last in terms)


_NAME = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
_FEWEST_SHARED = 2


def _companions(story: Story, printed: Calendar, companions: Sequence[Story]) -> Iterator[Evidence]:
    """Stories about the same names, dated: this one most likely is of the same weeks."""
    names = set(_NAME.findall(story.text[:_READ]))
    for other in companions:
        day = other.published.day if other.published and other.id != story.id else None
        shared = names & set(_NAME.findall(other.text[:_READ])) if day else set[str]()
        if day is None or len(shared) < _FEWEST_SHARED:
            continue

        def weight(year: int, day: date = day) -> float:
            own = day_in(year, printed)
            apart = abs((own - day).days) if own else 9999
            return math.log(_SAME_MONTH if apart <= 31 else _SAME_SEASON if apart <= 120 else _OTHER_TIME)

        both = ", ".join(sorted(shared, key=lambda name: (-len(name), name))[:2])
        sentence = f"the story of {wording.day(day)} read along with it speaks of the same names ({both})"
        yield Evidence(weight, sentence, firm=True)
