"""The help window: every key, out of the registry, narrowed by what is typed."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from syriatalks_tui.cells import fit, pad
from syriatalks_tui.commands import SCOPES, Command, bindings, keyed, of_scope, way_to
from syriatalks_tui.screens.window import Window
from syriatalks_tui.widgets.rowlist import Piece, RowList


class Keys(RowList):
    """The commands under the names of their scopes."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Command] = []

    def show(self, words: str) -> None:
        """Show the commands whose key, label or help holds all of `words`."""
        asked = words.lower().split()
        self._rows = []
        for scope, title in SCOPES.items():
            found = [command for command in of_scope(scope) if _answers(command, asked)]
            self._rows += [title, *found] if found else []
        self.set_reactive(RowList.cursor, None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False)

    def row_count(self) -> int:
        """Heads and commands."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the row names a scope."""
        return isinstance(self._rows[row], str)

    def empty_words(self) -> str:
        """What to say where no command fits."""
        return "No key does that"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A key and what it does."""
        command = self._rows[row]
        if isinstance(command, str):
            return [(fit(command, width), "head")]
        return [(pad(f"  {way_to(command)}", 13), "day"), (fit(command.help, width - 13), "plain")]

    def moved(self, row: int) -> None:
        """Nothing hangs on the cursor here."""

    def chosen(self, row: int) -> None:
        """Nothing to choose here."""


class HelpScreen(Window[None]):
    """All keys; letters narrow the list."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("help"))

    def compose(self) -> ComposeResult:
        """What is typed, and the keys."""
        with Vertical(id="window") as window:
            window.border_title = Content("Keys")
            yield Input(placeholder="Type to narrow: copy, status, pane…", compact=True)
            yield Keys()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return (keyed("close", "help", "closes"),)

    def on_mount(self) -> None:
        """All keys to begin with."""
        self.query_one(Input).cursor_blink = False
        self.query_one(Keys).show("")

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show the keys that fit what is typed."""
        self.query_one(Keys).show(event.value)

    def action_cursor_down(self) -> None:
        """The next key."""
        self.query_one(Keys).action_cursor_down()

    def action_cursor_up(self) -> None:
        """The key before."""
        self.query_one(Keys).action_cursor_up()

    def action_close(self) -> None:
        """Close."""
        self.dismiss(None)


def _answers(command: Command, asked: Sequence[str]) -> bool:
    words = f"{way_to(command)} {command.label} {command.help} {command.group}".lower()
    return all(word in words for word in asked)
