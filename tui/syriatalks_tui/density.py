"""Where in time facts lie, in as many cells as there is room for: what the overview draws.

Time is not to scale: a fact of 1916 among those of one month would leave that month a single cell. Where there are many
facts a century is divided into decades, years and months; where there are few it stays whole. Periods without facts
get no cell; between two periods that do not follow each other stands a gap. The far ends are a cell each, behind a gap.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from itertools import pairwise
from typing import NamedTuple

from syriatalks.wording import MONTHS
from syriatalks_tui.ends import Core, End, core
from syriatalks_tui.outline import Head

# Years that the periods last, from the widest on; 0 is a month. Each is divided into those behind it.
_YEARS = (10_000, 1000, 100, 10, 1, 0)
# A period that holds more than this share of all facts is divided.
_SHARE = 0.1
# Cells that a month or year takes at most, and one of a single fact or of unknown months: its year and a blank.
_MOST, _FEW = 31, 5

# In fewer cells no far ends are folded.
_ROOM_FOR_ENDS = 20

# When a fact is: its head, its first and its last day.
Moment = tuple[Head, date, date]
# How many facts there are of each.
Times = Counter[Moment]


class Period(NamedTuple):
    """Some years, a year, a month, or the time of a year whose months are not told (`month` 0, `years` 0).

    `end` are the words of a far end.
    """

    year: int
    month: int
    years: int
    end: str = ""

    @property
    def first(self) -> date:
        """Its first day."""
        return date(max(1, self.year), self.month or 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        if self.years or not self.month:
            return date(min(9999, self.year + max(1, self.years) - 1), 12, 31)
        after = date(self.year + self.month // 12, self.month % 12 + 1, 1) if self.year < 9999 else date.max
        return after - timedelta(1)

    @property
    def label(self) -> str:
        """As in "1900s", "2011", "Jan", "before 1900"."""
        if self.end:
            return self.end
        if self.years > 1:
            return f"{self.year}s"
        return MONTHS[self.month - 1][:3] if self.month else str(self.year)


class Place(NamedTuple):
    """Where a period lies in the overview: its first cell, its number of cells, whether a gap stands before it.

    `first` is the ordinal of its first day, `days` the number of its days.
    """

    period: Period
    column: int
    cells: int
    apart: bool
    first: int
    days: int

    def cell(self, day: date) -> int:
        """The cell of `day`, the nearest where the period does not hold it."""
        cell = (day.toordinal() - self.first) * self.cells // self.days
        return self.column + min(max(0, cell), self.cells - 1)

    def day(self, column: int) -> date:
        """The first day of the cell at `column`."""
        return date.fromordinal(self.first - (self.column - column) * self.days // self.cells)


class _Branch(NamedTuple):
    """A period, its place among `_YEARS`, and how many facts stand under which head in it."""

    period: Period
    level: int
    heads: Counter[Head]

    def divided(self) -> list["_Branch"]:
        """The next finer periods that hold facts, in order of time; nothing for a month."""
        found: dict[Period, Counter[Head]] = {}
        for head, number in self.heads.items() if self.level + 1 < len(_YEARS) else ():
            found.setdefault(_period(head, _YEARS[self.level + 1]), Counter())[head] += number
        return [_Branch(period, self.level + 1, found[period]) for period in sorted(found)]


class Scale:
    """The places of the periods of facts at `times`, in at most `room` cells."""

    def __init__(self, times: Times, room: int) -> None:
        heads: Counter[Head] = Counter()
        years: Counter[int] = Counter()
        for (head, _, _), number in times.items():
            heads[head] += number
            years[head.year or 0] += number
        self._core = core(years) if heads and room >= _ROOM_FOR_ENDS else Core(MINYEAR, MAXYEAR)
        self.places = tuple(_lay_out(_divide(heads, self._core, room), room)) if heads else ()
        self._of = {place.period: place for place in self.places}
        self._under = {head: self._place(head) for head in heads}
        self.all = self.counts(times)

    @property
    def most(self) -> int:
        """Facts in the fullest cell, far ends left out."""
        inner = (place for place in self.places if not place.period.end)
        return max(max(self.all[place.column : place.column + place.cells]) for place in inner)

    @property
    def width(self) -> int:
        """Cells in all."""
        return self.places[-1].column + self.places[-1].cells if self.places else 0

    def counts(self, times: Times) -> list[int]:
        """How many facts fall into each cell; one that takes several days counts in each cell that it touches."""
        found = [0] * self.width
        for (head, first, last), number in times.items():
            place = self._under.get(head)
            if place is not None:
                cell, end = place.cell(first), place.cell(last) if last > first else 0
                found[cell] += number
                for further in range(cell + 1, end + 1):
                    found[further] += number
        return found

    def column(self, head: Head, first: date) -> int | None:
        """The cell in which a fact begins."""
        place = self._place(head)
        return place.cell(first) if place else None

    def day(self, column: int) -> date | None:
        """The first day of the cell at `column`; of the period behind a gap; None behind the last."""
        place = next((place for place in self.places if column < place.column + place.cells), None)
        return place.day(max(column, place.column)) if place else None

    def _place(self, head: Head) -> Place | None:
        end = self._core.end_of(head.year or 0)
        if end:
            return self._of.get(_end(self._core, end))
        periods = (_period(head, years) for years in reversed(_YEARS))
        return next((self._of[period] for period in periods if period in self._of), None)


def _period(head: Head, years: int) -> Period:
    year = head.year or 0
    return Period(year // years * years, 0, years) if years else Period(year, head.month or 0, 0)


def _end(years: Core, end: End) -> Period:
    first, last = years.days(end)
    return Period(first.year, 0, last.year - first.year + 1, years.words(end))


def _parted(heads: Counter[Head], years: Core) -> Iterator[_Branch]:
    """The far end before, what lies between the ends, the far end after; those that hold facts."""
    for end in ("before", None, "after"):
        found = Counter({head: number for head, number in heads.items() if years.end_of(head.year or 0) == end})
        if found:
            period = _end(years, end) if end else Period(0, 0, _YEARS[0])
            yield _Branch(period, len(_YEARS) if end else 0, found)


def _divide(heads: Counter[Head], years: Core, room: int) -> list[_Branch]:
    """The periods in order of time: the fullest are divided first, then several years fuller than a cell on average."""
    leaves = list(_parted(heads, years))
    total = heads.total()
    leaves = _divided(leaves, room, lambda branch: branch.heads.total() > total * _SHARE)
    return _divided(leaves, room, lambda branch: branch.period.years > 1 and branch.heads.total() * room > total)


def _divided(leaves: list[_Branch], room: int, worth: Callable[[_Branch], bool]) -> list[_Branch]:
    """`leaves` with those that are worth it divided while there is room; into a single part, any is."""
    left = list(leaves)
    while left:
        branch = max(left, key=lambda branch: branch.heads.total())
        left.remove(branch)
        parts, place = branch.divided(), leaves.index(branch)
        after = [*leaves[:place], *parts, *leaves[place + 1 :]]
        if parts and (len(parts) == 1 or worth(branch)) and _needed(after) <= max(1, room):
            leaves, left = after, left + parts
    return leaves


def _needed(branches: Sequence[_Branch]) -> int:
    return len(branches) + sum(_are_apart(one.period, other.period) for one, other in pairwise(branches))


def _are_apart(before: Period, after: Period) -> bool:
    """Whether a period without facts lies between the two, or one is a far end."""
    if before.end or after.end:
        return True
    last = before.first if not before.years and not before.month else before.last + timedelta(1)
    return after.first > last


def _lay_out(branches: Sequence[_Branch], room: int) -> Iterator[Place]:
    """Each period as many cells as another, those of a single fact only a few, a far end one."""
    apart = [False, *(_are_apart(one.period, other.period) for one, other in pairwise(branches))]
    ends = sum(bool(branch.period.end) for branch in branches)
    few = [branch.heads.total() < 2 or _is_whole_year(branch.period) for branch in branches if not branch.period.end]
    room -= sum(apart) + ends
    even = max(1, room // max(1, len(few)))
    least = _FEW if sum(few) * _FEW <= room // 4 else min(even, _FEW)
    most = min(_MOST, (room - sum(few) * least) // (len(few) - sum(few))) if not all(few) else least
    widths = iter([least if is_few else most for is_few in few])
    column = 0
    for branch, is_apart in zip(branches, apart, strict=True):
        cells = 1 if branch.period.end else next(widths)
        column += is_apart
        first, last = branch.period.first.toordinal(), branch.period.last.toordinal()
        yield Place(branch.period, column, cells, is_apart, first, last - first + 1)
        column += cells


def _is_whole_year(period: Period) -> bool:
    return not period.years and not period.month
