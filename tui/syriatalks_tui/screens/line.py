"""A window with a line to type in."""

from textual.widgets import Input

from syriatalks_tui.screens.window import Result, Window


class LineScreen(Window[Result]):
    """It opens with the words `typed` in its line."""

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self._typed_before = typed

    def on_mount(self) -> None:
        """Type the words; a cursor that stands still costs nothing while nobody types."""
        line = self.query_one(Input)
        line.cursor_blink = False
        line.insert_text_at_cursor(self._typed_before)
