"""The help window: what the signs mean and every key, out of their tables, narrowed by what is typed."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

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
from syriatalks_tui.wording import LEGEND

# Cells for a key, or for what signs stand beside.
_LEFT = 13


class Signs(NamedTuple):
    """Signs with their meanings, and what they stand `beside`."""

    beside: str
    meanings: tuple[tuple[str, str], ...]


class Keys(RowList):
    """The signs, then the commands under the names of their scopes."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Signs | Command] = []

    def show(self, words: str) -> None:
        """Show the signs, and the commands whose key, label or help, that hold all of `words`."""
        asked = words.lower().split()
        signs = _signs(asked)
        self._rows = ["Signs", *signs] if signs else []
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
        """Whether the row names what stands under it."""
        return isinstance(self._rows[row], str)

    def empty_words(self) -> str:
        """What to say where no command fits."""
        return "No key does that, no sign means it"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A key and what it does, or signs and what they mean."""
        content = self._rows[row]
        if isinstance(content, str):
            return [(fit(content, width), "head")]
        if isinstance(content, Signs):
            left, right = content.beside, "  ".join(f"{sign} {meaning}" for sign, meaning in content.meanings)
        else:
            left, right = way_to(content), content.help
        return [(pad(f"  {left}", _LEFT), "day"), (fit(right, width - _LEFT), "plain")]

    def moved(self, row: int) -> None:
        """Nothing hangs on the cursor here."""

    def chosen(self, row: int) -> None:
        """Nothing to choose here."""


class HelpScreen(Window[None]):
    """All signs and keys; letters narrow the list."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("help"))

    def compose(self) -> ComposeResult:
        """What is typed, the signs and the keys."""
        with Vertical(id="window") as window:
            window.border_title = Content("Signs and keys")
            yield Input(placeholder="Type to narrow: copy, denied, pane…", compact=True)
            yield Keys()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return (keyed("close", "help", "closes"),)

    def on_mount(self) -> None:
        """All of them to begin with."""
        self.query_one(Input).cursor_blink = False
        self.query_one(Keys).show("")

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show the signs and keys that fit what is typed."""
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


def _signs(asked: Sequence[str]) -> list[Signs]:
    """The signs that stand beside, or mean, all that was `asked`."""
    fitting = [
        Signs(beside, tuple(sign for sign in signs if _holds(f"signs {beside} {' '.join(sign)}", asked)))
        for beside, signs in LEGEND.items()
    ]
    return [signs for signs in fitting if signs.meanings]


def _answers(command: Command, asked: Sequence[str]) -> bool:
    return _holds(f"{way_to(command)} {command.label} {command.help} {command.group}", asked)


def _holds(text: str, asked: Sequence[str]) -> bool:
    return all(word in text.lower() for word in asked)
