"""The grid: actors down, times across, in each cell how many facts are told; the headings of both stay in sight."""

from collections.abc import Sequence

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from syriatalks.model import Status
from syriatalks_tui.attendance import UNITS, Attendance, Column, Unit
from syriatalks_tui.cells import fit, pad
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.widgets.inks import ink_of
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import GLYPHS, INKS

# Cells of a column; names take a third of the width, within these bounds.
CELL, _SHORTEST, _LONGEST = 6, 8, 32
_NOTHING, _GAP = "·", "  "
# A number carries the sign of the first of these that is among its facts.
MARKED: tuple[Status, ...] = ("planned", "denied", "conditional")


def room_for_names(width: int) -> int:
    """Cells for the names beside the columns in `width` cells."""
    return min(max(width // 3, _SHORTEST), _LONGEST)


def columns_in(width: int) -> int:
    """How many columns `width` cells show."""
    return max(1, (width - room_for_names(width)) // CELL)


class Grid(RowList):
    """A row an actor. The cursor is on a cell: a row and a `column`."""

    @reporting
    class Reached(Message):
        """The cursor came to another cell, or other columns came into sight."""

    @reporting
    class Chosen(Message):
        """The reader wants to read the facts of the cell under the cursor."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Facts | None = None
        self.table: Attendance | None = None
        self.column = 0
        self.left = 0

    def show(self, facts: Facts, table: Attendance, actor: str | None, column: int) -> None:
        """Show `table` with the cursor on `actor` and `column`, where they are in it."""
        self._facts, self.table = facts, table
        self.set_reactive(RowList.cursor, None)
        self.rows_changed()
        self.column = min(column, max(0, len(table.columns) - 1))
        if table.actors:
            self.cursor = table.actors.index(actor) if actor in table.actors else 0
        self.step(0)

    @property
    def actor(self) -> str | None:
        """Whose row the cursor is in, by id, or `attendance.ALL`."""
        return self.table.actors[self.cursor] if self.table and self.cursor is not None else None

    @property
    def cell(self) -> Sequence[int]:
        """The facts of the cell under the cursor, as indexes of entries."""
        return self.table.cell(self.actor, self.column) if self.table and self.actor is not None else ()

    @property
    def columns(self) -> Sequence[Column]:
        """The columns in sight."""
        return self.table.columns[self.left : self.left + columns_in(self.room - 1)] if self.table else ()

    def step(self, columns: int) -> None:
        """The cursor so many columns to the right."""
        if self.table is None or not self.table.columns:
            return
        self.column = min(max(self.column + columns, 0), len(self.table.columns) - 1)
        shown = columns_in(self.room - 1)
        self.left = min(max(self.left, self.column - shown + 1), self.column)
        self.left = max(0, min(self.left, len(self.table.columns) - shown))
        self._strips.clear()
        self.refresh()
        self.post_message(self.Reached())

    def step_to_facts(self, direction: int) -> None:
        """The cursor to the next cell of the row, in `direction`, that holds facts."""
        if self.table and self.actor is not None:
            filled = sorted(self.table.cells[self.actor], reverse=direction < 0)
            ahead = (number - self.column for number in filled if (number - self.column) * direction > 0)
            self.step(next(ahead, 0))

    def on_resize(self, event: events.Resize) -> None:
        """More or fewer columns fit."""
        super().on_resize(event)
        self.step(0)

    def row_count(self) -> int:
        """One row an actor."""
        return len(self.table.actors) if self.table else 0

    def empty_words(self) -> str:
        """Why there is nothing."""
        return "Counting…" if self.table is None else "No fact has a date here"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The actor, then the cells in sight."""
        assert self._facts is not None
        assert self.table is not None
        actor = self._facts.actors.get(self.table.actors[row])
        name = pad(fit(actor.name if actor else "All facts", room_for_names(width) - 1), room_for_names(width))
        numbers = range(self.left, min(self.left + columns_in(width), len(self.table.columns)))
        return [
            (name, INKS[actor.kind] if actor else "strong"),
            *(piece for number in numbers for piece in ((_GAP, "plain"), self._drawn(row, number))),
        ]

    def _drawn(self, row: int, column: int) -> Piece:
        """A cell: its number of facts, with the mark of what did not happen; fuller ones are shaded."""
        assert self._facts is not None
        assert self.table is not None
        held = self.table.cell(self.table.actors[row], column)
        here = row == self.cursor and column == self.column
        if not held:
            return f"{_NOTHING:>3} ", "spot" if here else "muted"
        statuses = {self._facts.entries[index].status for index in held}
        marks = (GLYPHS[status] for status in MARKED if status in statuses)
        number = str(len(held)) if len(held) < 1000 else "1k+"
        shade = "mention" if len(held) > 1 and 2 * len(held) > self.table.most else "sentence"
        ink = "spot" if here else shade if "happened" in statuses else "foreseen"
        return f"{number:>3}{next(marks, ' ')}", ink

    def moved(self, row: int) -> None:  # noqa: ARG002
        """Report the cell under the cursor."""
        self._strips.clear()
        self.post_message(self.Reached())

    def chosen(self, row: int) -> None:  # noqa: ARG002
        """Report that the cell is to be read."""
        self.post_message(self.Chosen())

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor on a cell."""
        super().on_click(event)
        at = event.get_content_offset_capture(self).x - 1 - room_for_names(self.room - 1)
        if at >= 0:
            self.step(self.left + at // CELL - self.column)


class GridHead(Widget):
    """Year, month and day over the columns in sight, each where it changes; none finer than the unit of the grid."""

    DEFAULT_CSS = """
    GridHead { height: 3; min-width: 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._columns: Sequence[Column] = ()
        self._at = 0

    def show(self, unit: Unit, columns: Sequence[Column], at: int) -> None:
        """Show the headings of `columns`, the one number `at` set off."""
        self._columns, self._at = columns, at
        self.styles.height = len(UNITS) - UNITS.index(unit)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One of the lines: years, months or days."""
        width = self.size.width
        before = ("", "", "")
        pieces: list[Piece] = [(" " * (room_for_names(width - 2) + 1), "plain")]
        for number, column in enumerate(self._columns):
            heads = column.heads
            said = heads[y] if y == 2 or heads[: y + 1] != before[: y + 1] else ""
            words = said.rjust(CELL - 1).ljust(CELL)
            pieces.append((words, "strong" if number == self._at else "muted"))
            before = heads
        segments = [Segment(words, self.rich_style + ink_of(self, ink)) for words, ink in pieces]
        return Strip(segments).adjust_cell_length(width, self.rich_style)
