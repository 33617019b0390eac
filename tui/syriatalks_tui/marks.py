"""The facts that stand in one story's text, in its order: what the text cursor walks over and what is inked."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from syriatalks.model import Span


class Mark(NamedTuple):
    """A fact at its words: a date, a quotation, or a mention of an actor. `ink` names its look.

    `date` and `quote` are indexes into the dossier, `actor` the id of who is mentioned or speaks.
    """

    story: int
    span: Span
    ink: str
    actor: str | None = None
    date: int | None = None
    quote: int | None = None

    @property
    def is_mention(self) -> bool:
        """Whether an actor is named or referred to here."""
        return self.date is None and self.quote is None


class Layer:
    """Inks over a text that do not overlap each other: sorted once, bisected for every line."""

    def __init__(self, inks: Iterable[tuple[Span, str]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._inks: list[str] = []
        last = -1
        for span, ink in sorted(inks, key=lambda pair: (pair[0].start, -pair[0].end)):
            if span.start >= last and span.end > span.start:
                self._starts.append(span.start)
                self._ends.append(span.end)
                self._inks.append(ink)
                last = span.end

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """What overlaps `start` to `end`, cut to it: start, end, ink."""
        index = bisect_right(self._ends, start)
        while index < len(self._starts) and self._starts[index] < end:
            yield max(start, self._starts[index]), min(end, self._ends[index]), self._inks[index]
            index += 1


class Marks:
    """All marks of one story in the order of the text."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.all = tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)))
        self._starts = [mark.span.start for mark in self.all]
        self.dated = tuple(mark for mark in self.all if mark.date is not None)
        self.quotes = Layer((mark.span, mark.ink) for mark in self.all if mark.quote is not None)
        self.names = Layer((mark.span, mark.ink) for mark in self.all if mark.is_mention)
        self.dates = Layer((mark.span, mark.ink) for mark in self.dated)

    def at(self, offset: int) -> Mark | None:
        """The smallest mark that covers `offset`."""
        around = [mark for mark in self._before(offset) if mark.span.end > offset]
        return min(around, key=lambda mark: mark.span.end - mark.span.start, default=None)

    def _before(self, offset: int) -> Sequence[Mark]:
        stop = bisect_right(self._starts, offset)
        return self.all[max(0, stop - 60) : stop]

    def within(self, span: Span) -> Sequence[Mark]:
        """The marks that begin in `span`."""
        return self.all[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def after(self, spot: Span | None) -> Mark | None:
        """The next mark behind `spot`; the first where there is no spot; None behind the last."""
        if spot is None:
            return self.all[0] if self.all else None
        index = self._index(spot)
        if index < len(self.all) and self.all[index].span == spot:
            index += 1
        return self.all[index] if index < len(self.all) else None

    def before(self, spot: Span | None) -> Mark | None:
        """The mark before `spot`, None before the first."""
        index = self._index(spot) if spot else 0
        return self.all[index - 1] if index else None

    def _index(self, spot: Span) -> int:
        index = bisect_left(self._starts, spot.start)
        while index < len(self.all) and self._starts[index] == spot.start and self.all[index].span.end > spot.end:
            index += 1
        return index
