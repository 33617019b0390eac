"""The window of themes: each is shown on the whole screen as the cursor comes to it."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message

from syriatalks_tui.cells import pad
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.screens.window import Window
from syriatalks_tui.themes import THEMES
from syriatalks_tui.widgets.rowlist import Piece, RowList


class Themes(RowList):
    """The themes by name, each with what it is for."""

    class Reached(Message):
        """The cursor came to the theme `name`."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    class Chosen(Message):
        """The reader wants the theme under the cursor."""

    def row_count(self) -> int:
        """One row a theme."""
        return len(THEMES)

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The name."""
        return [(pad(f" {THEMES[row].name}", width), "plain")]

    def moved(self, row: int) -> None:
        """Report the theme."""
        self.post_message(self.Reached(THEMES[row].name))

    def chosen(self, row: int) -> None:  # noqa: ARG002
        """Report the choice."""
        self.post_message(self.Chosen())


class ThemesScreen(Window[None]):
    """Closes with the theme chosen, or as it was before."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("themes"))

    def __init__(self, before: str) -> None:
        super().__init__()
        self._before = before

    def compose(self) -> ComposeResult:
        """The themes, over a screen that stays in sight."""
        with Vertical(id="window") as window:
            window.border_title = Content("Theme")
            yield Themes()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return ("Enter keeps", keyed("close", "themes", "as before"))

    def on_mount(self) -> None:
        """The cursor on the theme that is shown."""
        themes = self.query_one(Themes)
        themes.rows_changed()
        names = [theme.name for theme in THEMES]
        themes.cursor = names.index(self._before) if self._before in names else 0

    @on(Themes.Reached)
    def preview(self, message: Themes.Reached) -> None:
        """Show everything in the theme."""
        self.app.theme = message.name

    @on(Themes.Chosen)
    def keep(self) -> None:
        """The theme that is shown stays."""
        self.dismiss(None)

    def action_close(self) -> None:
        """The theme of before comes back."""
        self.app.theme = self._before
        self.dismiss(None)
