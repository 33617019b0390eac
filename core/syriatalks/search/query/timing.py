"""Which numbered facts share days with what was typed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from syriatalks.search.intervals import Interval


class Calendar:
    """Facts by their days; a fact may have several."""

    def __init__(self, facts: Iterable[tuple[int, Interval]]) -> None:
        ordered = sorted((days, number) for number, days in facts)
        self._days = [days.earliest for days, _ in ordered if days.days == 1]
        self._single = [number for days, number in ordered if days.days == 1]
        self._longer = [(days, number) for days, number in ordered if days.days > 1]

    def sharing(self, sought: Sequence[Interval]) -> Iterator[int]:
        """The facts that share a day with one of `sought`, in no order, some perhaps twice."""
        for interval in sought:
            first = bisect_left(self._days, interval.earliest)
            yield from self._single[first : bisect_right(self._days, interval.latest)]
        starts = sorted(sought)
        for days, number in self._longer:
            after = bisect_right(starts, days.latest, key=lambda interval: interval.earliest)
            if any(interval.latest >= days.earliest for interval in starts[:after]):
                yield number

    def all(self) -> Iterator[int]:
        """The facts that have days."""
        yield from self._single
        yield from (number for _, number in self._longer)
