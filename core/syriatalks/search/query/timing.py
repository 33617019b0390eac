"""Which numbered facts share days with what was typed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from syriatalks.search.intervals import Interval


class Calendar:
    """Facts by their days; a fact may have several."""

    def __init__(self, facts: Iterable[tuple[int, Interval]]) -> None:
        ordered = sorted((days, number) for number, days in facts)
        self._days = [days.earliest for days, _ in ordered if days.days == 1]
        self._single = [number for days, number in ordered if days.days == 1]
        longer = [(days, number) for days, number in ordered if days.days > 1]
        self._longer = [(days.earliest.toordinal(), days.latest.toordinal(), number) for days, number in longer]

    def sharing(self, sought: Sequence[Interval]) -> Iterator[int]:
        """The facts that share a day with one of `sought`, in no order, some perhaps twice."""
        for interval in sought:
            first = bisect_left(self._days, interval.earliest)
            yield from self._single[first : bisect_right(self._days, interval.latest)]
        yield from self._longer_sharing(sought)

    def _longer_sharing(self, sought: Sequence[Interval]) -> Iterator[int]:
        ends = sorted((interval.earliest.toordinal(), interval.latest.toordinal()) for interval in sought)
        starts = [first for first, _ in ends]
        # The last day of all intervals that begin no later: whatever begins by then and reaches it shares a day.
        reach = list(accumulate((last for _, last in ends), max))
        for first, last, number in self._longer:
            begun = bisect_right(starts, last)
            if begun and reach[begun - 1] >= first:
                yield number

    def all(self) -> Iterator[int]:
        """The facts that have days."""
        yield from self._single
        yield from (number for _, _, number in self._longer)
