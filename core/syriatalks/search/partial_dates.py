"""One end of what was typed as a date: year, month, day, weekday, season or part of them, each typed or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from syriatalks.search.intervals import Interval, day, months, third
from syriatalks.search.typed_words import (
    MONTHS,
    QUARTERS,
    SEASONS,
    SHORTEST_NAME,
    SILENT,
    THIRDS,
    WEEKDAYS,
)

_YEARS = range(1000, 2200)
_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?")  # 2014-02, 2014/02/05
# 5/2/2014, 5.2.14, 24.1., 1/24: either order
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)|(\d{1,2})[/.](\d{1,2})\.?")
_WORD = re.compile(
    r"(?P<decade>\d{3}0)s|['’](?P<short>\d\d)|(?P<number>\d{1,4})(?:st|nd|rd|th)?|(?P<name>[a-z]+[1-4]?)"
)
# A year of two digits, as POSIX reads it, is none before 1969.
_TURN = 69
# Letters that a misspelt month or weekday has at least, and the likeness (0 to 1) that it has more than.
_SHORTEST_MISSPELT, _LIKENESS = 6, 0.75
_GAP = re.compile(r" *\.? *")


@dataclass(frozen=True, slots=True)
class Partial:
    """What was typed of a date. `span` are first and last month of a season or quarter, `third` is 0 to 2."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    decade: int | None = None
    span: tuple[int, int] | None = None
    third: int | None = None

    @property
    def is_bare_day(self) -> bool:
        """Whether nothing but a day's number was typed."""
        return self == Partial(day=self.day)

    def completed_by(self, other: "Partial") -> "Partial":
        """This end of a range with the month that was typed at the other end only."""
        return self if self.month or not self.day else replace(self, month=other.month)

    def intervals(self, years: Sequence[int]) -> list[Interval]:
        """The days meant; in each of `years` where none was typed."""
        if self.decade is not None:
            return [months(self.decade, 1, 120)]
        wholes = [whole for year in ([self.year] if self.year else years) for whole in self._in_year(year)]
        if self.third is not None:
            wholes = [third(whole, self.third) for whole in wholes]
        return wholes if self.weekday is None else [found for whole in wholes for found in self._weekdays(whole)]

    def _in_year(self, year: int) -> list[Interval]:
        if self.day:
            chosen = [self.month] if self.month else range(1, 13)
            return [found for month in chosen if (found := day(year, month, self.day))]
        first, last = self.span or ((self.month, self.month) if self.month else (1, 12))
        return [months(year, first, last)]

    def _weekdays(self, whole: Interval) -> Iterator[Interval]:
        found = whole.earliest + timedelta((self.weekday or 0) - whole.earliest.weekday()) % timedelta(7)
        while found <= whole.latest:
            yield Interval(found, found)
            found += timedelta(7)


def partials(words: str) -> list[Partial]:
    """The ways to read `words` as one date, none where a word of it belongs to no date."""
    words = words.strip()
    if iso := _ISO.fullmatch(words):
        return _valid(int(iso["year"]), int(iso["month"]), int(iso["day"]) if iso["day"] else None)
    if slashed := _SLASHED.fullmatch(words):
        first, second = (int(number) for number in (slashed[1] or slashed[4], slashed[2] or slashed[5]))
        year = _year(slashed[3]) if slashed[3] else None
        return _valid(year, second, first) + (_valid(year, first, second) if first != second else [])
    reading = _in_words(words)
    return [reading] if reading else []


def _year(digits: str) -> int:
    """The year of four digits, or of two: "14" is 2014, "98" is 1998."""
    return int(digits) if len(digits) > 2 else int(digits) + (1900 if int(digits) >= _TURN else 2000)


def _valid(year: int | None, month: int, day: int | None) -> list[Partial]:
    """The date of these parts, none if no year, month or day is so."""
    if (year is not None and year not in _YEARS) or not 1 <= month <= len(MONTHS) or day == 0:
        return []
    return [Partial(year=year, month=month, day=day)]


def _in_words(words: str) -> Partial | None:
    reading = Partial()
    at = 0
    while at < len(words):
        match = _WORD.match(words, at)
        meant = _meant(match, behind_day=bool(reading.day and reading.month)) if match else None
        if match is None or meant is None or any(getattr(reading, part) is not None for part in meant):
            return None
        reading = replace(reading, **meant)
        at = match.end()
        gap = _GAP.match(words, at)
        at = gap.end() if gap else at
    return None if reading == Partial(third=reading.third) or _contradicts(reading) else reading


def _contradicts(reading: Partial) -> bool:
    """Whether two things were typed that no date has together, such as a season and a day."""
    exclusive = [reading.decade, reading.span, reading.month or reading.day]
    return sum(part is not None for part in exclusive) > 1 or bool(
        reading.decade and reading != Partial(decade=reading.decade)
    )


def _meant(match: re.Match[str], behind_day: bool) -> dict[str, Any] | None:
    """The parts of a date that one word names; none for a silent word, None for a word of no date.

    Two digits `behind_day` and month are a year: "14 nov 15".
    """
    if match["decade"]:
        return {"decade": int(match["decade"])}
    short = match["short"] or (match["number"] if behind_day else None) or ""
    if len(short) == 2:
        return {"year": _year(short)}
    if match["number"]:
        return _number(int(match["number"]), len(match["number"]))
    name = match["name"]
    if name in SILENT:
        return {}
    for part, table in (("third", THIRDS), ("span", SEASONS | QUARTERS)):
        if name in table:
            return {part: table[name]}
    month, weekday = spelt(name, MONTHS), spelt(name.removesuffix("s") if len(name) > 6 else name, WEEKDAYS)
    if month is not None:
        return {"month": month + 1}
    return None if weekday is None else {"weekday": weekday}


def _number(number: int, digits: int) -> dict[str, Any] | None:
    if digits == 4 and number in _YEARS:
        return {"year": number}
    return {"day": number} if digits <= 2 and 1 <= number <= 31 else None


def spelt(name: str, names: Sequence[str]) -> int | None:
    """The place in `names` of the one that `name` spells out, cuts short or misspells, else None."""
    if len(name) < SHORTEST_NAME:
        return None
    begun = next((place for place, whole in enumerate(names) if whole.startswith(name)), None)
    return _misspelt(name, names) if begun is None else begun


def _misspelt(name: str, names: Sequence[str]) -> int | None:
    """The place of the one of `names` that `name` is nearly: "feburary", "wensday"; the first letter is right."""
    if len(name) < _SHORTEST_MISSPELT:
        return None
    from rapidfuzz.distance import OSA  # only where a longer word is no date as it stands

    likeness = [(whole[0] == name[0]) * OSA.normalized_similarity(name, whole) for whole in names]
    return likeness.index(max(likeness)) if max(likeness) > _LIKENESS else None
