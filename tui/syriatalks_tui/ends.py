"""Where in time most facts lie; the few far before and after are folded into one cell at each end.

A number read as the year 32, or the century that a cathedral was built in, must not take the room of the months that
the stories are about.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate, chain
from typing import Literal, NamedTuple

End = Literal["before", "after"]

# An end holds at most one in so many of all facts, and lasts longer than so many years and than all that is left.
_FEW, _FAR = 15, 10


class Core(NamedTuple):
    """The `first` and the `last` year between the far ends."""

    first: int
    last: int

    def end_of(self, year: int) -> End | None:
        """The end that `year` lies in; None where it is between the ends."""
        return "before" if year < self.first else "after" if year > self.last else None

    def days(self, end: End) -> tuple[date, date]:
        """The first and the last day of an end."""
        return (date.min, date(self.first - 1, 12, 31)) if end == "before" else (date(self.last + 1, 1, 1), date.max)

    def words(self, end: End) -> str:
        """As in "before 2011"."""
        return f"{end} {self.first if end == 'before' else self.last}"


def short(words: str) -> str:
    """The words of an end where there is little room: "<2011"."""
    return words.replace("before ", "<").replace("after ", ">")


def core(facts: Counter[int]) -> Core:
    """The years of `facts`, a number for each year, that are left when far ends are taken off, one after the other."""
    told = sorted(facts)
    sums = [0, *accumulate(facts[year] for year in told)]
    left = (0, len(told) - 1)
    while shorter := next(_without_an_end(told, sums, *left), None):
        left = shorter
    return Core(told[left[0]], told[left[1]])


def _without_an_end(told: Sequence[int], sums: Sequence[int], first: int, last: int) -> Iterator[tuple[int, int]]:
    """What is left of the years from number `first` to `last` without an end that is far; `sums` count facts up to."""
    few = sums[-1] // _FEW
    later = ((at, last) for at in range(first + 1, last + 1))
    earlier = ((first, at) for at in range(last - 1, first - 1, -1))
    for start, stop in chain(later, earlier):
        lasting = told[stop] - told[start]
        off = told[last] - told[first] - lasting
        if sums[start] <= few and sums[-1] - sums[stop + 1] <= few and off > max(_FAR, lasting):
            yield start, stop
