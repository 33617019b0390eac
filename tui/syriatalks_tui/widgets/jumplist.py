"""A list of lines that jump into the text, under headings: words wrapped, their time beside them if there is room."""

from collections.abc import Sequence
from itertools import zip_longest

from textual import events
from textual.message import Message

from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.jumps import Group, Jump, JumpLine, Rows
from syriatalks_tui.reports import reporting
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import DIRECT, INDIRECT
from syriatalks_tui.wrapping import wrap

# The time has a column of its own in rows of so many cells; in narrower ones it follows the words.
_COLUMNS, _WIDEST = 60, 17
# A jump takes as many lines as are in sight, at least so many; in lists of very many jumps each is one line.
_FEWEST_LINES, _MANY = 3, 1500
# By so many jumps from all over the list the column of times is measured.
_MEASURED = 60


class JumpList(RowList):
    """Groups of jumps. A row is a heading (its group), a blank (None) or a line of a jump."""

    @reporting
    class Chosen(Message):
        """The reader wants to go where `jump` leads."""

        jump: Jump

    def __init__(self, nothing: str = "", id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._nothing = nothing
        self._rows = Rows()
        self._days = 0
        self._arranged: tuple[int, int] = (-1, -1)

    @property
    def groups(self) -> Sequence[Group]:
        """What is listed."""
        return self._rows.groups

    @property
    def jump(self) -> Jump | None:
        """The jump under the cursor."""
        return self._rows.jump(self.place()) if self.cursor is not None else None

    @property
    def _total(self) -> int:
        return self._rows.firsts[-1]

    def show(self, groups: Sequence[Group], at: int = 0, nothing: str = "") -> None:
        """Show `groups` with the cursor on the jump number `at`, counted over all; `nothing` where there are none."""
        self._nothing = nothing or self._nothing
        self._rows = Rows(groups)
        measured = (self._rows.jump(index) for index in range(0, self._total, self._total // _MEASURED + 1))
        self._days = min(max((cells(jump.when) for jump in measured), default=0), _WIDEST)
        self._arrange(at)

    def place(self) -> int:
        """The number of the jump under the cursor."""
        row = self._rows[self.cursor] if self.cursor is not None else None
        return row.index if isinstance(row, JumpLine) else 0

    def step_group(self, step: int) -> None:
        """The cursor on the first jump of the next group (1) or of the one before (-1), round the corner."""
        if self.groups:
            group = (self._rows.group_of(self.place()) + step) % len(self.groups)
            self.cursor = self._rows.row_of(self._rows.firsts[group])

    def _arrange(self, at: int) -> None:
        """Make the rows for the width there is."""
        self._arranged = (self.room, self.size.height)
        self._rows = Rows(self.groups, self._line_count if self._total <= _MANY else None)
        self.set_reactive(RowList.cursor, None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False, force=True)
        if self._total:
            self.cursor = self._rows.row_of(min(at, self._total - 1))

    def _line_count(self, jump: Jump) -> int:
        return len(self._lay(jump, self.room - 1))

    def on_resize(self, event: events.Resize) -> None:
        """Words break elsewhere in another width, and a jump takes no more lines than are in sight."""
        if (self.room, self.size.height) != self._arranged:
            self._arrange(self.place())
        super().on_resize(event)

    def row_count(self) -> int:
        """Headings, blanks and every line of the jumps."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the cursor skips the row."""
        content = self._rows[row]
        return not isinstance(content, JumpLine) or content.line > 0

    def lines_of(self, row: int) -> int:
        """The lines of the jump that begins in `row`."""
        content = self._rows[row]
        return self._rows.lines_of(content.index) - content.line if isinstance(content, JumpLine) else 1

    def owner(self, row: int) -> int:
        """The first row of the jump that `row` belongs to."""
        content = self._rows[row]
        return row - content.line if isinstance(content, JumpLine) else row

    def empty_words(self) -> str:
        """Why there is nothing."""
        return self._nothing

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A heading with its count, or a line of a jump."""
        content = self._rows[row]
        if content is None:
            return []
        if isinstance(content, Group):
            name = fit(content.title, max(0, width - cells(content.count) - 2))
            return [(pad(name, width - cells(content.count) - 1), "head"), (f"{content.count} ", "muted")]
        lines = self._lay(self._rows.jump(content.index), width)
        return lines[content.line] if content.line < len(lines) else []

    def _lay(self, jump: Jump, width: int) -> list[list[Piece]]:
        """The lines of a jump in `width` cells: time, glyph, words, and behind them the note."""
        days = self._days if jump.when and width >= _COLUMNS else 0
        indent = 1 + (days + 2 if days else 0)
        note = jump.note if days else " · ".join(part for part in (jump.note, jump.when) if part)
        most = max(_FEWEST_LINES, self.size.height - 1) if self._total <= _MANY else 1
        body = _told(jump, note, max(1, width - indent - 2), most)
        times = _lines(jump.when, days, len(body)) if days else []
        return [
            [(" " + pad(time, indent - 1), "day"), (f"{_glyph(jump, line)} ", "muted"), *pieces]
            for line, (time, pieces) in enumerate(zip_longest(times, body, fillvalue=""))
        ]

    def moved(self, row: int) -> None:
        """Nothing hangs on the cursor here."""

    def chosen(self, row: int) -> None:
        """Report the jump."""
        content = self._rows[row]
        if isinstance(content, JumpLine):
            self.post_message(self.Chosen(self._rows.jump(content.index)))


def _glyph(jump: Jump, line: int) -> str:
    """The glyph of a jump, in its first line; a bar runs beside all of them."""
    return (jump.glyph if not line or jump.glyph in (DIRECT, INDIRECT) else "") or " "


def _told(jump: Jump, note: str, room: int, most: int) -> list[list[Piece]]:
    """The words in at most so many lines of `room` cells, with the note behind them or on lines of its own."""
    said = _lines(jump.words, room, most)
    lines: list[list[Piece]] = [[(line, jump.ink)] for line in said]
    left = room - cells(said[-1]) - 2
    if note and (cells(note) <= left or len(said) == most):
        lines[-1].append((f"  {fit(note, left)}", "muted"))
    elif note:
        lines += [[(line, "muted")] for line in _lines(note, room, most - len(said))]
    return lines


def _lines(words: str, room: int, most: int) -> list[str]:
    """`words` in at most so many lines of `room` cells."""
    lines = [words[start:end] for start, end in wrap(words, room)] or [""]
    return lines if len(lines) <= most else [*lines[: most - 1], fit(" ".join(lines[most - 1 :]), room)]
