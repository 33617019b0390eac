"""The year of a story whose dateline prints none: candidates, ranked by the evidence in its words.

Each kind of evidence is a function that gives `Evidence`: a weight for every candidate year and a sentence for the
reader. Weights are in steps of likelihood: 3 decides between two years, 1 only leans.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from syriatalks.dates import values, wording
from syriatalks.dates.direction import governing
from syriatalks.dates.eras import eras_in
from syriatalks.dates.finding import Expression, expressions
from syriatalks.dates.meanings import Calendar, Range
from syriatalks.model import Publication, Story

# Candidate years: from the first news agencies' archives in digital form to a margin ahead.
_YEARS = range(1980, 2041)
_DECIDES, _LEANS = 3.0, 1.0
# A story mostly names years shortly before its own: what each year of distance costs.
_PER_YEAR = 0.6
# The best year must be ahead of its rival by this much, or the year stays unknown.
_MARGIN = 1.0
_MOST_CANDIDATES = 3
# Weekdays this near to the start of a story (code points behind the dateline) speak of its own day or the day before.
_NEAR = 1200
_EARLY_HOUR = 6


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one finding says of each year, and how it says it to the reader."""

    weight: Callable[[int], float]
    sentence: str
    strong: bool = True


def infer(story: Story, printed: Calendar, companions: Sequence[Story] = ()) -> Publication:
    """The publication of `story`, whose dateline is `printed`: with a year if the evidence decides, else "XXXX"."""
    found = tuple(_evidence(story, printed, companions))
    years = [year for year in _YEARS if _date(year, printed)]
    scores = {year: sum(item.weight(year) for item in found) for year in years}
    ranked = sorted(years, key=lambda year: (-scores[year], year))
    sentences = tuple(item.sentence for item in found)
    if not _decided(ranked, scores, found):
        value = values.timed(f"XXXX-{printed.month:02}-{printed.day:02}", None, printed.clock)
        because = ("the dateline prints no year, and the rest of the story does not decide it", *sentences)
        best = [year for year in ranked if scores[year] >= scores[ranked[0]] - _MARGIN] if found else []
        open_years = tuple(map(str, best)) if len(best) <= _MOST_CANDIDATES else ()
        return Publication(value, value[:10], "inferred-year", open_years, because)
    year = ranked[0]
    day = f"{year}-{printed.month:02}-{printed.day:02}"
    rivals = ranked[1:_MOST_CANDIDATES]
    because = (
        f"the dateline prints no year; {year} fits the evidence best",
        *sentences,
        *_why_not(rivals, found, year),
    )
    return Publication(
        values.timed(day, None, printed.clock),
        f"{year}?{day[4:]}",
        "inferred-year",
        tuple(map(str, (year, *rivals))),
        because,
    )


def _decided(ranked: Sequence[int], scores: dict[int, float], found: Sequence[Evidence]) -> bool:
    """Whether the best year is ahead of the next one, on more than leanings."""
    return any(item.strong for item in found) and scores[ranked[0]] - scores[ranked[1]] >= _MARGIN


def _why_not(rivals: Sequence[int], found: Sequence[Evidence], year: int) -> Iterator[str]:
    """For each rival the evidence that speaks most against it."""
    for rival in rivals:
        against = max(found, key=lambda item: item.weight(year) - item.weight(rival))
        if against.weight(year) > against.weight(rival):
            yield f"{rival} is less likely: {against.sentence}"


def _date(year: int, printed: Calendar) -> date | None:
    try:
        return date(year, printed.month or 1, printed.day or 1)
    except ValueError:
        return None


def _evidence(story: Story, printed: Calendar, companions: Sequence[Story]) -> Iterator[Evidence]:
    found = [item for sentence in story.sentences for item in expressions(story.text, sentence)]
    yield from _printed_weekday(printed)
    yield from _weekdays_with_dates(found, printed)
    yield from _near_weekdays(story, found, printed)
    yield from _companions(story, printed, companions)
    yield from _past_dates(story, found, printed)
    yield from _eras(story, printed)


def _printed_weekday(printed: Calendar) -> Iterator[Evidence]:
    if printed.weekday:
        name = wording.weekday(printed.weekday)
        yield _if_weekday(
            printed, printed.weekday, f"the dateline says {name}, {printed.day} {wording.month(printed.month or 1)}"
        )


def _if_weekday(printed: Calendar, weekday: int, sentence: str) -> Evidence:
    return Evidence(lambda year: 0.0 if _weekday_of(year, printed) == weekday else -2 * _DECIDES, sentence)


def _weekday_of(year: int, printed: Calendar) -> int:
    day = _date(year, printed)
    return day.isoweekday() if day else 0


def _weekdays_with_dates(found: Sequence[Expression], printed: Calendar) -> Iterator[Evidence]:
    """“Tuesday, Feb. 4”: years in which that day, nearest to the story, is that weekday."""
    for meaning in {item.meaning for item in found if isinstance(item.meaning, Calendar)}:
        if meaning.weekday and meaning.month and meaning.day and not meaning.year:
            words = f"{wording.weekday(meaning.weekday)}, {meaning.day} {wording.month(meaning.month)}"
            yield Evidence(_fits(meaning, printed), f"the text speaks of {words}, which fits only some years")


def _fits(meaning: Calendar, printed: Calendar) -> Callable[[int], float]:
    def weight(year: int) -> float:
        story = _date(year, printed)
        days = [day for step in (-1, 0, 1) if (day := _date(year + step, meaning))]
        if not story or not days:
            return 0.0
        nearest = min(days, key=lambda day: abs((day - story).days))
        return 0.0 if nearest.isoweekday() == meaning.weekday else -2 * _DECIDES

    return weight


def _near_weekdays(story: Story, found: Sequence[Expression], printed: Calendar) -> Iterator[Evidence]:
    """Weekdays at the head of a story mostly are its own day or the day before; before dawn, the day before."""
    head = story.dateline.span.end if story.dateline else 0
    near = [
        item for item in found if item.rule in {"weekday", "weekday-part"} and head <= item.span.start < head + _NEAR
    ]
    seen: set[int] = set()
    for item in near:
        if not isinstance(item.meaning, Calendar) or _ahead(story, item) or item.meaning.weekday in seen:
            continue
        weekday = item.meaning.weekday or 1
        seen.add(weekday)
        times = sum(isinstance(other.meaning, Calendar) and other.meaning.weekday == weekday for other in near)
        yield Evidence(_closeness(printed, weekday, first=len(seen) == 1), _near_sentence(printed, weekday, times))


def _ahead(story: Story, item: Expression) -> bool:
    sentence = next((span for span in story.sentences if span.covers(item.span)), item.span)
    cue = governing(story.text, sentence, item.span.start, item.span.end)
    return cue is not None and cue.direction == "future"


def _closeness(printed: Calendar, weekday: int, *, first: bool) -> Callable[[int], float]:
    early = printed.clock is not None and printed.clock.hour < _EARLY_HOUR
    by_age = {0: _LEANS if early else _DECIDES, 1: _DECIDES if early else _DECIDES - _LEANS / 2, 2: 0.0}
    share = 1.0 if first else 0.5

    def weight(year: int) -> float:
        day = _date(year, printed)
        return share * by_age.get((day.isoweekday() - weekday) % 7, -_LEANS) if day else 0.0

    return weight


def _near_sentence(printed: Calendar, weekday: int, times: int) -> str:
    name, count = wording.weekday(weekday), f" ({times} times)" if times > 1 else ""
    when = f" at {printed.clock.hour}:{printed.clock.minute or 0:02}" if printed.clock else ""
    day = f"{printed.day} {wording.month(printed.month or 1)}"
    opening = f"the opening speaks of {name}{count}, printed{when} on {day}: most likely"
    before = _date(2001, printed)
    eve = before - timedelta(1) if before else None
    if printed.clock and printed.clock.hour < _EARLY_HOUR and eve:
        return f"{opening} the day before, so {eve.day} {wording.month(eve.month)} is a {name}"
    return f"{opening} that day or the day before"


def _past_dates(story: Story, found: Sequence[Expression], printed: Calendar) -> Iterator[Evidence]:
    """Explicit years are lower bounds unless their clause looks ahead; the story most likely follows soon after."""
    past = [(latest, item) for item in found if (latest := _explicit(item)) and not _ahead(story, item)]
    if not past:
        return
    bound, item = max(past, key=lambda pair: pair[0])

    def weight(year: int) -> float:
        day = _date(year, printed)
        if day is None or day < bound:
            return -2 * _DECIDES
        return max(-_DECIDES, -_PER_YEAR * (day - bound).days / 365)

    words = " ".join(item.span.of(story.text).split())
    yield Evidence(
        weight,
        f"it speaks of {words} as past, so it was written after that, most likely not long after",
        strong=len(past) > 1,
    )


def _explicit(item: Expression) -> date | None:
    """The first day of an explicit year or date, None for anything else."""
    meaning = item.meaning.first if isinstance(item.meaning, Range) else item.meaning
    if not isinstance(meaning, Calendar) or not meaning.year or meaning.year not in _YEARS:
        return None
    return _date(meaning.year, meaning)


def _eras(story: Story, printed: Calendar) -> Iterator[Evidence]:
    for era, words in eras_in(story.text):

        def weight(year: int, first: date | None = era.first, last: date | None = era.last) -> float:
            day = _date(year, printed)
            inside = day is not None and (first is None or day >= first) and (last is None or day <= last)
            return 0.0 if inside else -_DECIDES

        yield Evidence(weight, f"it says “{words}”: {era.what}", strong=era.first is not None and era.last is not None)


_NAME = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
_FEWEST_SHARED = 2


def _companions(story: Story, printed: Calendar, companions: Sequence[Story]) -> Iterator[Evidence]:
    """Stories about the same names, dated, printed near the same day of a year."""
    names = set(_NAME.findall(story.text))
    for other in companions:
        day = other.published.day if other.published and other.id != story.id else None
        shared = names & set(_NAME.findall(other.text)) if day else set[str]()
        if day is None or len(shared) < _FEWEST_SHARED:
            continue

        def weight(year: int, day: date = day) -> float:
            own = _date(year, printed)
            apart = abs((own - day).days) if own else 9999
            return _DECIDES if apart <= 31 else _LEANS if apart <= 120 else 0.0

        both = ", ".join(sorted(shared, key=len, reverse=True)[:2])
        yield Evidence(weight, f"the story of {wording.day(day)} read along with it speaks of the same names ({both})")
