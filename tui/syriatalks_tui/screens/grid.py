"""The window of the grid: who is concerned by what is told of which day, month or year."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from syriatalks_tui.attendance import ALL, UNITS, Attendance, attendance, fitting
from syriatalks_tui.background import in_background
from syriatalks_tui.cells import printable
from syriatalks_tui.commands import bindings, key_of, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Jump
from syriatalks_tui.narrowing import besides_pick, windowed
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.window import Window
from syriatalks_tui.state import View
from syriatalks_tui.widgets.grid import MARKED, Grid, GridHead, columns_in
from syriatalks_tui.wording import GLYPHS, counted, in_full

if TYPE_CHECKING:
    from syriatalks_tui.screens.people import People


class GridScreen(Window[Jump | None]):
    """Closes with the first fact of the cell that the reader chose, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("grid"))

    @reporting
    class Counted(Message):
        """The grid is ready."""

        table: Attendance

    def __init__(self, explorer: "People", facts: Facts, view: View) -> None:
        super().__init__()
        self._explorer, self._facts, self._view = explorer, facts, view
        self._entries = facts.passing(besides_pick(view))

    def compose(self) -> ComposeResult:
        """Times over actors, and what the cell under the cursor tells."""
        with Vertical(id="window", classes="whole") as window:
            window.border_title = Content("Who and when")
            yield GridHead()
            yield Grid()
            yield Static("", id="said", markup=False)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return (
            "Enter read",
            keyed("dossier", "grid", "dossier"),
            f"{key_of('finer', 'grid')} {key_of('coarser', 'grid')} zoom",
            keyed("next_cell", "grid", "next facts"),
            keyed("close", "grid", "close"),
        )

    def on_mount(self) -> None:
        """Count in the unit that fits."""
        self.query_one(Grid).focus()
        self.watch(self._explorer, "facts", self.follow, init=False)
        room = columns_in(self.app.size.width - 8)
        self.run_worker(self._count(None, room), group="counting", exclusive=True)

    def follow(self, facts: Facts | None) -> None:
        """Count anew: the reader corrected who is who, or the stories were read again."""
        if facts is not None and facts is not self._facts:
            self._facts, self._view = facts, self._explorer.view
            self._entries = facts.passing(besides_pick(self._view))
            table = self.query_one(Grid).table
            self.run_worker(self._count(table.unit if table else None, 0), group="counting", exclusive=True)

    async def _count(self, unit: str | None, room: int) -> None:
        chosen = next((one for one in UNITS if one == unit), None)
        facts, entries = self._facts, self._entries
        table = await in_background(
            lambda _: attendance(facts, entries, chosen) if chosen else fitting(facts, entries, room)
        )
        self.post_message(self.Counted(table))

    @property
    def answering(self) -> bool:
        """Whether nothing is counted yet."""
        return self.query_one(Grid).table is None

    @on(Counted)
    def show_table(self, message: Counted) -> None:
        """Show the cells, the cursor where it was, else on the selected actor and day."""
        grid, table = self.query_one(Grid), message.table
        before = grid.table.columns[grid.column].first if grid.table and grid.table.columns else None
        day = before or self._selected_day() or date.max
        column = bisect_right([one.first for one in table.columns], day) - 1
        grid.show(self._facts, table, grid.actor or self._view.actor, max(column, 0))
        count = counted(self._facts.count(self._entries), "fact")
        only = windowed(self._facts, besides_pick(self._view))
        title = [f"Who and when · {count} by {table.unit}", only, self._marks(table)]
        self.query_one("#window").border_title = Content(printable(" · ".join(part for part in title if part)))

    def _marks(self, table: Attendance) -> str:
        """The signs behind numbers, those that are there, with what they mean: "◇ planned"."""
        told = {self._facts.entries[index].status for held in table.cells.get(ALL, {}).values() for index in held}
        return "  ".join(f"{GLYPHS[status]} {status}" for status in MARKED if status in told)

    def _selected_day(self) -> date | None:
        """The day of the selected entry, else that of the story's publication."""
        entry = self._facts.entries[self._view.entry] if self._view.entry is not None else None
        published = self._facts.dossier.stories[self._view.story].published
        return (entry.earliest if entry else None) or (published.day if published else None)

    @on(Grid.Reached)
    def show_cell(self) -> None:
        """Say what the cell tells; the headings follow."""
        grid = self.query_one(Grid)
        if grid.table is not None:
            self.query_one(GridHead).show(grid.table.unit, grid.columns, grid.column - grid.left)
        self.query_one("#said", Static).update(Content("\n".join(self._told(grid))))

    def _told(self, grid: Grid) -> Sequence[str]:
        if grid.table is None or grid.actor is None:
            return ()
        actor = self._facts.actors.get(grid.actor)
        name, time = actor.name if actor else "All facts", grid.table.columns[grid.column].words
        if not grid.cell:
            return (f"{name} · {time} · nothing told; ] goes to what is",)
        return (f"{name} · {time} · {counted(len(grid.cell), 'fact')}", *(self._line(index) for index in grid.cell[:3]))

    def _line(self, index: int) -> str:
        entry = self._facts.entries[index]
        glyph = GLYPHS[entry.status] if entry.status else ""
        return f"{glyph} {in_full(entry.earliest, entry.latest, entry.inferred)} {entry.status}: {entry.headline}"

    @on(Grid.Chosen)
    def read(self) -> None:
        """Go to the first fact of the cell."""
        grid = self.query_one(Grid)
        if grid.cell:
            self.dismiss(Jump(grid.cell[0], "", actor=grid.actor or None))

    def action_right(self) -> None:
        """A column to the right."""
        self.query_one(Grid).step(1)

    def action_left(self) -> None:
        """A column to the left."""
        self.query_one(Grid).step(-1)

    def action_next_cell(self) -> None:
        """The next cell of the row that holds facts."""
        self.query_one(Grid).step_to_facts(1)

    def action_previous_cell(self) -> None:
        """The cell before that holds facts."""
        self.query_one(Grid).step_to_facts(-1)

    def action_finer(self) -> None:
        """Months for years, days for months."""
        self._zoom(-1)

    def action_coarser(self) -> None:
        """Months for days, years for months."""
        self._zoom(1)

    def _zoom(self, step: int) -> None:
        table = self.query_one(Grid).table
        if table is not None and 0 <= UNITS.index(table.unit) + step < len(UNITS):
            unit = UNITS[UNITS.index(table.unit) + step]
            self.run_worker(self._count(unit, 0), group="counting", exclusive=True)

    def action_dossier(self) -> None:
        """The dossier of the actor of the row."""
        from syriatalks_tui.screens.dossier import DossierScreen

        actor = self.query_one(Grid).actor
        if actor:
            self.app.push_screen(DossierScreen(self._explorer, self._facts, actor), self.go_on)
        else:
            self.notify("Go down to the row of an actor", title="No dossier", markup=False)

    def go_on(self, jump: Jump | None) -> None:
        """Go where a line of the dossier leads; back here without one."""
        if jump is not None:
            self.dismiss(jump)

    def action_close(self) -> None:
        """Close; everything is as before."""
        self.dismiss(None)
