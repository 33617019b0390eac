"""A window with a line to type in, in which nothing is lost that is typed while it opens."""

from typing import TypeVar

from textual.screen import ModalScreen
from textual.widgets import Input

Result = TypeVar("Result")


class LineScreen(ModalScreen[Result]):
    """The app hands over the letters that reach it before the line has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._early = ""

    def type_ahead(self, letter: str) -> None:
        """Type a letter that came before the line could take it."""
        if self.query(Input):
            self.query_one(Input).insert_text_at_cursor(letter)
        else:
            self._early += letter

    def on_mount(self) -> None:
        """Type what came before the line was there; a cursor that stands still costs nothing while nobody types."""
        line = self.query_one(Input)
        line.cursor_blink = False
        line.insert_text_at_cursor(self._early)
