"""Evidence for the year of a story whose dateline prints none: what its words say for and against each year.

Each kind of evidence is a function that gives `Evidence`: for the dateline's day in every year the logarithm of how
likely the finding is in a story of that day, and a sentence for the reader. The shares below were counted on news of
known date (TimeBank, AQUAINT, MEANTIME and news on Syria of 2016; 180 stories with a weekday, 165 with an explicit
year).
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from syriatalks.dates import wording
from syriatalks.dates.eras import eras_in
from syriatalks.dates.meanings import Calendar, Meaning, Range
from syriatalks.dates.offices import Term, in_office
from syriatalks.dates.phrases import Phrase
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
    """What one finding says of the story's day, as a natural logarithm, and how it says it to the reader.

    `firm` evidence bounds the year or ties it to the calendar; without any, the rest only suggests years.
    """

    weight: Callable[[date], float]
    sentence: str
    firm: bool = False


def evidence(
    story: Story, printed: Calendar, found: Sequence[Phrase], companions: Sequence[Story]
) -> Iterator[Evidence]:
    """All evidence on the year of the dateline `printed` of `story`, the kinds that decide most first.

    `found` are the date expressions of the story.
    """
    past = [phrase for phrase in found if phrase.span.start < _READ and _tells(phrase.meaning) and not _ahead(phrase)]
    body = story.dateline.span.end if story.dateline else 0
    yield from _printed_weekday(printed)
    yield from _weekdays_with_dates(past)
    yield from _near_weekdays([phrase for phrase in past if body <= phrase.span.start < body + _NEAR], printed)
    yield from _companions(story, companions)
    yield from _past_dates(past)
    yield from _eras(story, past, printed)


def days(printed: Calendar) -> list[date]:
    """The day `printed` in every candidate year that has it."""
    return [day for year in YEARS if (day := _day_in(year, printed))]


def _day_in(year: int, printed: Calendar) -> date | None:
    try:
        return date(year, printed.month or 1, printed.day or 1)
    except ValueError:
        return None


def _tells(meaning: Meaning) -> bool:
    """Whether `meaning` has a weekday or a year (of its end, for a range): all that is evidence by itself."""
    end = _end(meaning)
    return end is not None and bool(end.weekday or end.year)


def _end(meaning: Meaning) -> Calendar | None:
    end = meaning.last if isinstance(meaning, Range) else meaning
    return end if isinstance(end, Calendar) else None


def _ahead(phrase: Phrase) -> bool:
    return phrase.cue is not None and phrase.cue.direction == "future"


def _printed_weekday(printed: Calendar) -> Iterator[Evidence]:
    if printed.weekday:
        words = f"{wording.weekday(printed.weekday)}, {printed.day} {wording.month(printed.month or 1)}"
        yield Evidence(_fits(printed), f"the dateline says {words}, which fits only some years", firm=True)


def _weekdays_with_dates(past: Sequence[Phrase]) -> Iterator[Evidence]:
    """“Tuesday, Feb. 4”: years in which that day, nearest to the story, is that weekday."""
    for meaning in dict.fromkeys(phrase.meaning for phrase in past):
        if not isinstance(meaning, Calendar) or meaning.year:
            continue
        if meaning.weekday and meaning.month and meaning.day:
            words = f"{wording.weekday(meaning.weekday)}, {meaning.day} {wording.month(meaning.month)}"
            yield Evidence(_fits(meaning), f"the text speaks of {words}, which fits only some years", firm=True)


def _fits(meaning: Calendar) -> Callable[[date], float]:
    def weight(story: date) -> float:
        near = [day for step in (-1, 0, 1) if (day := _day_in(story.year + step, meaning))]
        nearest = min(near, key=lambda day: abs((day - story).days), default=None)
        fits = nearest is None or nearest.isoweekday() == meaning.weekday
        return 0.0 if fits else math.log(_IMPOSSIBLE)

    return weight


def _near_weekdays(near: Sequence[Phrase], printed: Calendar) -> Iterator[Evidence]:
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
    leap_year = _day_in(2000, printed)
    if dawn and leap_year:
        eve = leap_year - timedelta(1)
        return f"{opening}: most likely the day before, so {eve.day} {wording.month(eve.month)} is a {name}"
    return f"{opening}: most likely that day or the day before"


def _past_dates(past: Sequence[Phrase]) -> Iterator[Evidence]:
    """Dates with a year whose clause does not look ahead are lower bounds; the story mostly follows soon after."""
    bound, last = _last_past(past)
    if last is None:
        return

    def weight(story: date) -> float:
        gap = (story - bound).days // 365
        if gap < 0:
            return math.log(_AFTER)
        return math.log(_YEARS_BEFORE[gap] if gap < len(_YEARS_BEFORE) else _LONG_BEFORE)

    words = " ".join(last.words.split())
    yield Evidence(weight, f"it speaks of {words} as past: it was written after that, most likely not long after")


def _last_past(past: Sequence[Phrase]) -> tuple[date, Phrase | None]:
    """The last explicit year or date, by its first day, with its words; the first day of all where there is none."""
    dated = [(day, phrase) for phrase in past if (day := _explicit(phrase.meaning))]
    return max(dated, key=lambda pair: pair[0], default=(date.min, None))


def _explicit(meaning: Meaning) -> date | None:
    end = _end(meaning)
    return _day_in(end.year, end) if end and end.year else None


def _eras(story: Story, past: Sequence[Phrase], printed: Calendar) -> Iterator[Evidence]:
    """Names and offices of an era; firm where all of them and the past dates leave only a few years."""
    sentences = [span.of(story.text) for span in story.sentences if span.start < _READ]
    named = [(era.terms, era.what, words) for era, words in eras_in(story.text[:_READ])]
    named += [(holder.terms, holder.what, words) for holder, words in in_office(sentences)]
    bound, _ = _last_past(past)
    left = {day for day in days(printed) if day >= bound}
    eras = [(_days_within(terms, printed), what, words) for terms, what, words in named]
    firm = 0 < len(left.intersection(*(inside for inside, *_ in eras))) <= _FEW_YEARS
    for inside, what, words in eras:

        def weight(story: date, inside: Set[date] = inside) -> float:
            return 0.0 if story in inside else math.log(_OUT_OF_ERA)

        yield Evidence(weight, f"it says “{words}”: {what}", firm)


def _days_within(terms: Sequence[Term], printed: Calendar) -> Set[date]:
    """The candidate days on which a name was in use, or an office held."""
    return {day for day in days(printed) for first, last in terms if (first or day) <= day <= (last or day)}


_NAME = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
_FEWEST_SHARED = 2


def _companions(story: Story, companions: Sequence[Story]) -> Iterator[Evidence]:
    """Stories about the same names, dated: this one most likely is of the same weeks."""
    names = set(_NAME.findall(story.text[:_READ])) if companions else set[str]()
    for other in companions:
        day = other.published.day if other.published and other.id != story.id else None
        shared = names & set(_NAME.findall(other.text[:_READ])) if day else set[str]()
        if day is None or len(shared) < _FEWEST_SHARED:
            continue

        def weight(story: date, day: date = day) -> float:
            apart = abs((story - day).days)
            return math.log(_SAME_MONTH if apart <= 31 else _SAME_SEASON if apart <= 120 else _OTHER_TIME)

        both = ", ".join(sorted(shared, key=lambda name: (-len(name), name))[:2])
        sentence = f"the story of {wording.day(day)} read along with it speaks of the same names ({both})"
        yield Evidence(weight, sentence, firm=True)
