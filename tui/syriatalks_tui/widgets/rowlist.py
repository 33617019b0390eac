"""A list of one line a row on Textual's Line API: as fast at 100,000 rows as at ten.

Rows are drawn when they come into sight. A key refreshes the two rows that change.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from syriatalks_tui.cells import printable
from syriatalks_tui.commands import bindings
from syriatalks_tui.widgets.inks import ink_of
from syriatalks_tui.widgets.scrolled import Scrolled
from syriatalks_tui.wrapping import wrap

# A piece of a row: its words and the name of the ink it is written in.
Piece = tuple[str, str]
CURSOR, LIT = "▌", "•"
# Rows are as wide as the pane, whatever it is told: it never scrolls sideways.
_ANY_WIDTH = 1


class RowList(Scrolled, can_focus=True):
    """Rows with a cursor. A subclass says how many rows there are and draws one."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = list(bindings("list"))

    cursor: reactive[int | None] = reactive(None, repaint=False)

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.lit: frozenset[int] = frozenset()
        self._strips: dict[tuple[int, int, bool, bool, bool], Strip] = {}
        self._styles: dict[tuple[str, bool, bool, bool], Style] = {}

    @abstractmethod
    def row_count(self) -> int:
        """How many rows there are."""

    @abstractmethod
    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The pieces of a row that has `width` cells of room; what is too long is cut."""

    @abstractmethod
    def moved(self, row: int) -> None:
        """The reader put the cursor on `row`."""

    @abstractmethod
    def chosen(self, row: int) -> None:
        """The reader pressed Enter, or clicked, on `row`."""

    def is_head(self, row: int) -> bool:  # noqa: ARG002
        """Whether `row` is a heading, which the cursor skips."""
        return False

    def head_clicked(self, row: int) -> None:
        """The reader clicked on the heading `row`."""

    def lines_of(self, row: int) -> int:  # noqa: ARG002
        """How many lines the row takes with its continuation, which is a row of its own that the cursor skips."""
        return 1

    def owner(self, row: int) -> int:
        """The row that `row` continues, itself where it continues none."""
        return row

    def empty_words(self) -> str:
        """What to say where there are no rows."""
        return ""

    def rows_changed(self) -> None:
        """Every row may be another now."""
        self._strips.clear()
        self.virtual_size = Size(_ANY_WIDTH, self.row_count())
        self.refresh()

    def light(self, rows: frozenset[int]) -> None:
        """Mark `rows` as those that concern what is selected."""
        changed, self.lit = rows ^ self.lit, rows
        first, last = self.scroll_offset.y, self.scroll_offset.y + self.size.height
        for row in changed:
            if first <= row < last:
                self.refresh_line(row)

    def notify_style_update(self) -> None:
        """Colours changed: nothing drawn before holds."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def on_resize(self, _: events.Resize) -> None:
        """The row of the cursor stays in sight."""
        if self.cursor is not None:
            self.show_row(self.cursor)

    def watch_has_focus(self, _focus: bool) -> None:
        """The cursor looks different while the list has the focus."""
        super().watch_has_focus(_focus)
        if self.cursor is not None:
            self.refresh_lines(self.cursor, self.lines_of(self.cursor))

    def watch_cursor(self, old: int | None, new: int | None) -> None:
        """Two rows change, and the new one comes into sight."""
        for row in (old, new):
            if row is not None and row < self.row_count():
                self.refresh_lines(row, self.lines_of(row))
        if new is not None:
            self.show_row(new)

    def show_row(self, row: int) -> None:
        """Scroll so that `row` and the head over it are in sight, at once.

        It comes to stand in the middle: the next keys then change two rows, not every row of the pane.
        """
        top = row - 1 if row and self.is_head(row - 1) else row
        first, room = self.scroll_offset.y, self.size.height
        if top < first or row + self.lines_of(row) > first + room:
            self.scroll_to(y=max(0, min(row, row + self.lines_of(row) - room // 2)), animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        """The row `y` lines below the top of the list."""
        row, width = self.scroll_offset.y + y, self.room
        if row >= self.row_count():
            said = [] if self.row_count() else self._empty_lines(max(1, width - 1))
            words = said[row] if row < len(said) else ""
            return self._strip([(f" {words}", "muted")], width, (False, False, False))
        owner = self.owner(row)
        state = (owner == self.cursor, owner in self.lit, self.has_focus)
        key = (row, width, *state)
        if key not in self._strips:
            if len(self._strips) > 1000:
                self._strips.clear()
            self._strips[key] = self._strip(self._with_gutter(row, width, state), width, state)
        return self._strips[key]

    def _empty_lines(self, width: int) -> list[str]:
        """What to say where there are no rows, in lines of `width` cells."""
        words = self.empty_words()
        return [words[start:end] for start, end in wrap(words, width)]

    def _with_gutter(self, row: int, width: int, state: tuple[bool, bool, bool]) -> list[Piece]:
        cursor, lit, _ = state
        gutter = CURSOR if cursor else LIT if lit else " "
        return [(gutter, "gutter"), *self.draw(row, width - 1)]

    @property
    def room(self) -> int:
        """Cells for a row: those beside the scroll bar."""
        return self.scrollable_content_region.width

    def _strip(self, pieces: Sequence[Piece], width: int, state: tuple[bool, bool, bool]) -> Strip:
        segments = [Segment(printable(words), self._style(ink, state)) for words, ink in pieces if words]
        return Strip(segments).adjust_cell_length(width, self._style("plain", state)).simplify()

    def _style(self, ink: str, state: tuple[bool, bool, bool]) -> Style:
        key = (ink, *state)
        if key not in self._styles:
            cursor, lit, focus = state
            under = ("cursor" if focus else "resting") if cursor else "lit" if lit else "plain"
            self._styles[key] = self.rich_style + ink_of(self, under) + ink_of(self, ink)
        return self._styles[key]

    def action_cursor_down(self) -> None:
        """The next row that is no head."""
        self._move(1, 1)

    def action_cursor_up(self) -> None:
        """The row before that is no head."""
        self._move(-1, 1)

    def action_page_down(self) -> None:
        """A page down."""
        self._move(1, max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        """A page up."""
        self._move(-1, max(1, self.size.height - 1))

    def action_first(self) -> None:
        """The first row."""
        self._go(0, 1)

    def action_last(self) -> None:
        """The last row."""
        self._go(self.row_count() - 1, -1)

    def action_choose(self) -> None:
        """Enter on the row under the cursor; to the first row where there is none yet."""
        if self.cursor is None:
            self.action_first()
        else:
            self.chosen(self.cursor)

    def _move(self, direction: int, rows: int) -> None:
        last = self.row_count() - 1
        if self.cursor is None:
            self._go(0 if direction > 0 else last, direction)
            return
        goal = min(max(self.cursor + direction * rows, 0), last)
        self._go(goal, -direction if rows > 1 and goal in (0, last) else direction)

    def _go(self, row: int, direction: int) -> None:
        """The cursor to `row`, or where that is a head, on in `direction`."""
        count = self.row_count()
        while 0 <= row < count and self.is_head(row):
            row += direction
        if 0 <= row < count and row != self.cursor:
            self.cursor = row
            self.moved(row)

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor on a row and chooses it; one on the border is none."""
        place = event.get_content_offset(self)
        row = self.scroll_offset.y + place.y if place else -1
        row = self.owner(row) if 0 <= row < self.row_count() else -1
        if row >= 0 and self.is_head(row):
            self.head_clicked(row)
        elif row >= 0:
            self.cursor = row
            self.moved(row)
