"""The overview above the panes: where in time the facts lie, which pass the filters, which are in sight, the cursor."""

from datetime import date
from math import ceil, sqrt

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from syriatalks_tui.cells import printable
from syriatalks_tui.density import Place, Scale
from syriatalks_tui.ends import short
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.state import View, visible
from syriatalks_tui.widgets.inks import ink_of

# The highest leaves an eighth of its cell, so that the mark of what is in sight shows over it.
_BLOCKS = "▁▂▃▄▅▆▇"
_GAP, _CURSOR = "┆", "▲"
# Cells for the first and the last year beside the bars: "<2011", ">2016" and two blanks.
_YEARS = 12


class Overview(Widget):
    """A line of bars, and under it one of years and months; on a single line only the first and the last year."""

    DEFAULT_CSS = """
    Overview { height: 2; min-width: 1; }
    """

    facts: reactive[Facts | None] = reactive(None)
    view: reactive[View] = reactive(View(), repaint=False)
    in_sight: reactive[tuple[int, int] | None] = reactive(None, repaint=False)

    @reporting
    class DayChosen(Message):
        """The reader clicked on a time that begins on `day`."""

        day: date

    def __init__(self) -> None:
        super().__init__()
        self._scale: Scale | None = None
        self._passing: list[int] | None = None
        self._sight = range(0)

    def watch_facts(self) -> None:
        """Other stories were read."""
        self._scale = None

    def on_resize(self) -> None:
        """Another width has another scale."""
        self._scale = None
        self.refresh()

    def watch_view(self, old: View, view: View) -> None:
        """Other facts pass, or the cursor stands elsewhere."""
        if old.filters != view.filters:
            self._passing = None
            self.refresh()
        elif (old.entry, old.head) != (view.entry, view.head):
            self.refresh()

    def watch_in_sight(self) -> None:
        """Other entries came into sight in the timeline."""
        if self._scale is not None and self._cells_in_sight(self._scale) != self._sight:
            self.refresh()

    def _cells_in_sight(self, scale: Scale) -> range:
        """The cells from the first to the last entry in sight; none where all are."""
        if self.facts is None or self.in_sight is None or self.in_sight[1] >= len(self.facts.entries):
            return range(0)
        first, last = (self.facts.entries[index] for index in self.in_sight)
        start = scale.column(first.head, first.earliest) if first.earliest else None
        end = scale.column(last.head, last.earliest) if last.earliest else scale.width - 1
        return range(start, end + 1) if start is not None and end is not None else range(0)

    def _measure(self) -> Scale | None:
        """The scale for this width; None while there are no facts to lay out."""
        if self._scale is None and self.facts is not None and self.facts.complete:
            room = self.size.width - 2 - (_YEARS if self.size.height < 2 else 0)
            self._scale = Scale(self.facts.times, max(1, room))
            self._passing = None
        if self._scale is not None and self._passing is None and self.facts is not None:
            shown = visible(self.view, self.facts)
            everything = len(shown) == len(self.facts.entries)
            self._passing = self._scale.all if everything else self._scale.counts(self.facts.times_of(shown))
        return self._scale

    def render_line(self, y: int) -> Strip:
        """Bars, or the names of periods under them."""
        width, plain = self.size.width, self.rich_style
        scale = self._measure()
        if scale is None or not scale.width or y > 1:
            return Strip.blank(width, plain)
        pieces = self._bars(scale) if y == 0 else self._ticks(scale)
        before, after = self._around(scale)
        self._sight = self._cells_in_sight(scale)
        seen = plain + ink_of(self, "overview-sight")
        segments = [Segment(before, plain + ink_of(self, "muted"))]
        for column, (words, ink) in enumerate(pieces):
            under = seen if column in self._sight else plain
            segments.append(Segment(printable(words), under + ink_of(self, ink)))
        segments.append(Segment(after, plain + ink_of(self, "muted")))
        return Strip(segments).adjust_cell_length(width, plain).simplify()

    def _around(self, scale: Scale) -> tuple[str, str]:
        """What stands before and after the cells: on a single line the first and the last year."""
        if self.size.height > 1:
            return " ", ""
        first, last = _year(scale.places[0]), _year(scale.places[-1])
        return f" {first} ", f" {last}" if last != first else ""

    def _bars(self, scale: Scale) -> list[tuple[str, str]]:
        assert self._passing is not None
        most, cursor = scale.most, self._cursor(scale)
        gaps = {place.column - 1 for place in scale.places if place.apart}
        return [
            (_GAP, "rule") if column in gaps else _bar(scale.all[column], self._passing[column], most, column == cursor)
            for column in range(scale.width)
        ]

    def _cursor(self, scale: Scale) -> int | None:
        """The cell in which the selected entry or head begins."""
        if self.facts is None:
            return None
        if self.view.entry is not None:
            entry = self.facts.entries[self.view.entry]
            return scale.column(entry.head, entry.earliest) if entry.earliest else None
        head = self.view.head
        return scale.column(head, date(head.year, head.month or 1, 1)) if head and head.year else None

    def _ticks(self, scale: Scale) -> list[tuple[str, str]]:
        line, cursor = [" "] * scale.width, self._cursor(scale)
        written: set[int] = set()
        for place in sorted(scale.places, key=_weight):
            for label in _labels(place, written):
                start = _start(place, label, cursor, scale.width)
                end = start + len(label)
                taken = "".join(line[max(0, start - 1) : end + 1]).strip()
                if end <= scale.width and not taken and (cursor is None or not start <= cursor < end):
                    line[start:end] = label
                    written.add(place.period.year)
                    break
        return [(_CURSOR, "narrowed") if column == cursor else (char, "muted") for column, char in enumerate(line)]

    def on_click(self, event: events.Click) -> None:
        """A click goes to the first fact there."""
        if self._scale is None or not self._scale.width:
            return
        day = self._scale.day(max(0, event.x - len(self._around(self._scale)[0])))
        if day is not None:
            self.post_message(self.DayChosen(day))


def _bar(total: int, passing: int, most: int, cursor: bool) -> tuple[str, str]:
    """The block of a cell and its ink: bright as high as what passes, else muted as high as all there is.

    Where a cell holds many facts, heights grow with the square root of their number, so that few still show.
    """
    if not total:
        return " ", "plain"
    ink = "overview-cursor" if cursor else "overview" if passing else "overview-rest"
    share = min(1, (passing or total) / most)
    return _BLOCKS[ceil(len(_BLOCKS) * (share if most <= len(_BLOCKS) else sqrt(share))) - 1], ink


def _year(place: Place) -> str:
    """What stands beside the bars: a year, or an end: "2014", "<2011"."""
    return short(place.period.end) or str(place.period.year)


def _start(place: Place, label: str, cursor: int | None, width: int) -> int:
    """Where the label of a place begins: under it, beside the cursor's mark; at the right edge it ends there."""
    here = cursor == place.column
    start = place.column + here
    return max(0, min(start, width - len(label) - here)) if place.period.end else start


def _weight(place: Place) -> tuple[bool, bool, bool, bool]:
    """What is named first where not all periods can be: ends, those that are wide, years before months, round years."""
    year = place.period.year
    return not place.period.end, place.cells < 2 and year % 10 > 0, place.period.month > 1, year % 5 > 0


def _labels(place: Place, written: set[int]) -> list[str]:
    """What a period may be called, the best first: a month with its year where that is not `written` yet."""
    year, label = place.period.year, place.period.label
    if place.period.end:
        return [label, short(label)]
    return [label] if not place.period.month or year in written else [f"{label} {year}", str(year), label]
