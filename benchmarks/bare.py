"""The smallest Textual app that shows one line: the yardstick for start-up (see start.py)."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widget import Widget


class Ready(Widget):
    """One line of text."""

    def render(self) -> str:
        """The word that the harness waits for."""
        return "READY"


class Bare(App[None]):
    """A screen with one widget; `q` quits."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        """One widget."""
        yield Ready()


if __name__ == "__main__":
    Bare().run()
