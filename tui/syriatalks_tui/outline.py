"""The timeline as an outline: heads of years and of their months over the entries, each head open or folded."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import MAXYEAR, date
from typing import TYPE_CHECKING, Literal, NamedTuple

from syriatalks.model import STATUSES
from syriatalks.wording import MONTHS
from syriatalks_tui.wording import GLYPHS, PUBLISHED, UNDATED, UNDECIDED, counted

if TYPE_CHECKING:
    from syriatalks_tui.chronicle import Entry

Level = Literal["year", "month", "day"]
LEVELS: tuple[Level, ...] = ("year", "month", "day")
# A time of more days that touches two months stands under its year.
_MONTH_DAYS = 31


class Head(NamedTuple):
    """A year, or a month of it; without a year what is undated."""

    year: int | None = None
    month: int | None = None

    @property
    def label(self) -> str:
        """As in "January 2014", "2011", "Undated"."""
        if self.year is None:
            return UNDATED
        return f"{MONTHS[self.month - 1]} {self.year}" if self.month else str(self.year)


def head_of(earliest: date | None, latest: date | None) -> Head:
    """The head under which a time stands: its month; where it is wider than a month, the year that it begins in."""
    if earliest is None:
        return Head()
    last = latest or earliest
    same = (earliest.year, earliest.month) == (last.year, last.month)
    return Head(earliest.year, earliest.month if same or (last - earliest).days <= _MONTH_DAYS else None)


class Folding(NamedTuple):
    """How far the outline is open: down to `level`, save the heads in `turned`, which are the other way round."""

    level: Level = "day"
    turned: frozenset[Head] = frozenset()

    def is_open(self, head: Head) -> bool:
        """Whether what stands under `head` is shown."""
        by_level = self.level == "day" if head.month else self.level != "year"
        return by_level != (head in self.turned)

    def turn(self, head: Head) -> "Folding":
        """`head` folded if it was open, else open."""
        return self._replace(turned=self.turned ^ {head})

    def opened(self, head: Head) -> "Folding":
        """What stands under `head` shown, the year around it open too."""
        closed = {place for place in (Head(head.year), head) if not self.is_open(place)}
        return self._replace(turned=self.turned ^ closed)

    def deeper(self, step: int) -> "Folding":
        """One level down (1) or up (-1), every head alike; as it was where there is no such level."""
        place = LEVELS.index(self.level) + step
        return Folding(LEVELS[min(max(place, 0), len(LEVELS) - 1)])


class HeadRow(NamedTuple):
    """The row of a head: how far in it stands, whether it is open, the first and after the last of what is under it.

    `first` and `after` count in the entries that are shown.
    """

    head: Head
    depth: int
    open: bool
    first: int
    after: int


OPEN = Folding()


def outline(heads: Sequence[Head], shown: Sequence[int], folding: Folding) -> Iterator[HeadRow | Sequence[int]]:
    """Heads and, where they are open, the entries under them in a row.

    `heads` are those of all entries, `shown` the indexes of entries in order of time. A year all of whose entries
    stand in one month shares the head of that month.
    """
    for first, after in _runs(shown, 0, len(shown), lambda index: _order(Head(heads[index].year))):
        depth = 0
        if heads[shown[first]] != heads[shown[after - 1]]:
            year = Head(heads[shown[first]].year)
            row = HeadRow(year, 0, folding.is_open(year), first, after)
            yield row
            depth = 1
        if not depth or row.open:
            yield from _months(heads, shown, folding, (first, after), depth)


def _months(
    heads: Sequence[Head], shown: Sequence[int], folding: Folding, year: tuple[int, int], depth: int
) -> Iterator[HeadRow | Sequence[int]]:
    """What stands under one year; what is wider than a month directly under its head."""
    for first, after in _runs(shown, *year, lambda index: _order(heads[index])):
        head = heads[shown[first]]
        bare = head.month is None and depth == 1
        if not bare:
            row = HeadRow(head, depth, folding.is_open(head), first, after)
            yield row
        if bare or row.open:
            yield shown[first:after]


def _runs(
    shown: Sequence[int], first: int, last: int, key: Callable[[int], tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where in `shown`, between `first` and `last`, each run of entries with the same `key` begins and ends."""
    while first < last:
        after = bisect_right(shown, key(shown[first]), first, last, key=key)
        yield first, after
        first = after


def _order(head: Head) -> tuple[int, int]:
    """What puts heads in order: a year before its months, the undated last."""
    return head.year or MAXYEAR + 1, head.month or 0


def tally(entries: Iterable["Entry"]) -> tuple[str, str]:
    """How many facts, and how many of each kind by its glyph, one kind without its number: "12 facts", "9● 2◇ 1✕"."""
    kinds = Counter(PUBLISHED if entry.kind == "published" else _glyph(entry) for entry in entries)
    order = [*(GLYPHS[status] for status in STATUSES), UNDECIDED, PUBLISHED]
    facts = kinds.total() - kinds[PUBLISHED]
    if len(kinds) == 1:
        return counted(facts, "fact"), next(iter(kinds))
    return counted(facts, "fact"), " ".join(f"{kinds[glyph]:,}{glyph}" for glyph in order if kinds[glyph])


def _glyph(entry: "Entry") -> str:
    return GLYPHS[entry.status] if entry.status else UNDECIDED
