"""Who is concerned by what is told of which time: the cells of the grid of actors and times."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

from syriatalks.wording import MONTHS, in_full, whole_months
from syriatalks_tui.chronicle import Entry
from syriatalks_tui.ends import Core, core, short
from syriatalks_tui.facts import Facts

Unit = Literal["day", "month", "year"]
# From the finest to the coarsest.
UNITS: tuple[Unit, ...] = ("day", "month", "year")
# A fact that lasts longer than so many days is no matter of single days, or months: it has a column of its own.
_LONGEST: dict[Unit, int] = {"day": 31, "month": 366}
# The first and the last day of a fact.
Time = tuple[date, date]
# Stands for an actor's id in the row of all facts, those that name nobody too.
ALL = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A time that facts are told of, from its `first` day to its `last`; `inferred` if the year of all of them is.

    `end` are the words of a far end, all the time before or after the other columns.
    """

    first: date
    last: date
    inferred: bool = False
    end: str = ""

    @property
    def heads(self) -> tuple[str, str, str]:
        """Year, month and day of the month, "" where the time is wider: ("2014?", "Jan", "22"); ("<2011", "", "")."""
        if self.end:
            return short(self.end), "", ""
        month = MONTHS[self.first.month - 1][:3]
        year = f"{self.first.year}{'?' if self.inferred else ''}"
        if self.first == self.last:
            return year, month, str(self.first.day)
        return year, month if (self.first.year, self.first.month) == (self.last.year, self.last.month) else "", ""

    @property
    def words(self) -> str:
        """The time in full."""
        return self.end or in_full(self.first, self.last, self.inferred)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Times across, actors down, and in each cell the facts, as indexes of entries in order of time.

    `actors` are ids, the most mentioned first, after `ALL`. `cells` are by actor and by number of the column, without
    empty ones. `most` is the number of facts in the fullest of an actor.
    """

    unit: Unit
    columns: tuple[Column, ...]
    actors: tuple[str, ...]
    cells: dict[str, dict[int, list[int]]]
    most: int

    def cell(self, actor: str, column: int) -> Sequence[int]:
        """The facts of a cell."""
        return self.cells[actor].get(column, ())


def fitting(facts: Facts, indexes: Sequence[int], room: int) -> Attendance:
    """The grid in the finest unit that takes at most `room` columns; the coarsest where none does."""
    told = [_time(facts.entries[index]) for index in _dated(facts, indexes)]
    years = _core(told)
    unit = next((unit for unit in UNITS if len(_columns(told, unit, years)) <= room), UNITS[-1])
    return attendance(facts, indexes, unit)


def attendance(facts: Facts, indexes: Sequence[int], unit: Unit) -> Attendance:
    """The grid of the dated facts among the entries `indexes`, by `unit`."""
    told = _dated(facts, indexes)
    times = [_time(facts.entries[index]) for index in told]
    years = _core(times)
    columns = _columns(times, unit, years)
    touched = {time: _touched(time, unit, years, columns) for time in set(times)}
    cells: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    inferred = [True] * len(columns)
    for index, time in zip(told, times, strict=True):
        entry = facts.entries[index]
        for number in touched[time]:
            inferred[number] &= entry.inferred
            for actor in (ALL, *entry.actors):
                cells[actor][number].append(index)
    actors = [actor for actor in facts.dossier.actors if actor.id in cells]
    actors.sort(key=lambda actor: -len(actor.mentions))
    rows = (ALL, *(actor.id for actor in actors)) if cells else ()
    most = max((len(held) for row in rows[1:] for held in cells[row].values()), default=0)
    marked = tuple(replace(column, inferred=inferred[number]) for number, column in enumerate(columns))
    return Attendance(unit, marked, rows, cells, most)


def _dated(facts: Facts, indexes: Sequence[int]) -> list[int]:
    entries = facts.entries
    return [index for index in indexes if entries[index].earliest and entries[index].kind != "published"]


def _time(entry: Entry) -> Time:
    assert entry.earliest is not None
    return entry.earliest, entry.latest or entry.earliest


def _core(times: Sequence[Time]) -> Core:
    """The years between the far ends of the facts."""
    return core(Counter(first.year for first, _ in times)) if times else Core(MINYEAR, MAXYEAR)


def _columns(times: Sequence[Time], unit: Unit, years: Core) -> list[Column]:
    """The times that facts begin in, wider ones before those in them."""
    found = {_own(time, unit, years) or _around(time[0], unit) for time in set(times)}
    return sorted(found, key=lambda column: (column.first, -column.last.toordinal()))


def _touched(time: Time, unit: Unit, years: Core, columns: Sequence[Column]) -> list[int]:
    """The numbers of the columns that a fact of a time belongs to."""
    (first, last), own = time, _own(time, unit, years)
    begin = bisect_left(columns, (own or _around(first, unit)).first, key=_begins)
    end = bisect_right(columns, last, key=_begins)
    if own:
        return [number for number in range(begin, end) if columns[number] == own][:1]
    return [number for number in range(begin, end) if _is_regular(columns[number], unit)]


def _begins(column: Column) -> date:
    return column.first


def _own(time: Time, unit: Unit, years: Core) -> Column | None:
    """The column of a fact in a far end, or that is told of a wider time than the unit; None for other facts."""
    first, last = time
    if end := years.end_of(first.year):
        return Column(*years.days(end), end=years.words(end))
    longest = _LONGEST.get(unit)
    if longest is None or first == last:
        return None
    whole = whole_months(first, last) and (unit == "day" or (first.month, last.month) == (1, 12))
    return Column(first, last) if whole or (last - first).days >= longest else None


def _is_regular(column: Column, unit: Unit) -> bool:
    return column == _around(column.first, unit)


def _around(day: date, unit: Unit) -> Column:
    """The day, month or year that `day` is in."""
    if unit == "day":
        return Column(day, day)
    if unit == "year":
        return Column(day.replace(month=1, day=1), day.replace(month=12, day=31))
    after = day.replace(day=28) + timedelta(days=4)
    return Column(day.replace(day=1), after - timedelta(days=after.day))
