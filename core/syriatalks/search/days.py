"""Facts by the days they fall on, so that those of an interval come without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from syriatalks.search.intervals import Interval

# Facts longer than a day are looked at one by one; that many intervals at most ("tuesday" is one for each week).
_MOST_INTERVALS = 60
# What contains the days sought counts this much by the share that they are of it; a year around a day is far wider.
_CONTAINING = 0.2
WIDER_BY_FAR = _CONTAINING / 40


class Days:
    """Numbered facts, each with the interval that it may fall in."""

    def __init__(self, facts: Iterable[tuple[int, Interval]]) -> None:
        ordered = sorted((interval, number) for number, interval in facts)
        self._single = [(interval.earliest, number) for interval, number in ordered if interval.days == 1]
        self._longer = [(interval, number) for interval, number in ordered if interval.days > 1]

    def overlapping(self, intervals: Sequence[Interval], count: int) -> list[tuple[float, int]]:
        """At most `count` facts that share days with `intervals`: nearness (0 to 1) and number, the nearest first.

        Equals come in the order of their days.
        """
        nearness: dict[int, tuple[float, date]] = {}
        for interval in intervals:
            for number, day, near in self._sharing(interval, count, longer=len(intervals) <= _MOST_INTERVALS):
                nearness[number] = min((-near, day), nearness.get(number, (0.0, day)))
        nearest = sorted(nearness, key=nearness.__getitem__)
        return [(-nearness[number][0], number) for number in nearest[:count]]

    def _sharing(self, interval: Interval, count: int, *, longer: bool) -> Iterator[tuple[int, date, float]]:
        first = bisect_left(self._single, (interval.earliest, -1))
        after = bisect_right(self._single, interval.latest, key=lambda single: single[0])
        for day, number in self._single[first : min(after, first + count)]:
            yield number, day, _nearness(interval, Interval(day, day))
        after = bisect_right(self._longer, interval.latest, key=lambda long: long[0].earliest) if longer else 0
        for other, number in self._longer[:after]:
            if other.latest >= interval.earliest:
                yield number, other.earliest, _nearness(interval, other)


def _nearness(sought: Interval, fact: Interval) -> float:
    """How well a fact's days are those sought, 0 to 1: inside them is better than beyond, and least to contain them."""
    if sought.covers(fact):
        return 0.6 + 0.4 * round(sought.overlap(fact), 2)
    return (_CONTAINING if fact.covers(sought) else 0.5) * sought.overlap(fact)
