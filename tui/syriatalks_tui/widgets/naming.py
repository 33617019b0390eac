"""The line in which the reader types whom they look for; it stands over the status line while they type."""

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import Input

from syriatalks_tui.commands import bindings
from syriatalks_tui.reports import reporting


class Naming(Input):
    """Letters of a name. What is typed is reported by `Input.Changed`."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("naming"))
    DEFAULT_CSS = """
    Naming, Naming:focus { height: 1; border: none; padding: 0 1; background: $panel; }
    """

    @reporting
    class Stepped(Message):
        """The reader moves over the actors that are left: one on (1) or back (-1)."""

        step: int

    @reporting
    class Left(Message):
        """The reader is done: with the actors that are left (`kept`), or with all of them again."""

        kept: bool

    def __init__(self, words: str) -> None:
        super().__init__(words, placeholder="Part of a name: lavrow · al-jarba", compact=True, select_on_focus=False)
        self.cursor_blink = False

    def action_cursor_down(self) -> None:
        """The next actor."""
        self.post_message(self.Stepped(1))

    def action_cursor_up(self) -> None:
        """The actor before."""
        self.post_message(self.Stepped(-1))

    def action_take(self) -> None:
        """Go on with the actors that are left."""
        self.post_message(self.Left(True))

    def action_clear(self) -> None:
        """All actors again."""
        self.post_message(self.Left(False))

    def on_blur(self, _: events.Blur) -> None:
        """The reader went elsewhere."""
        self.post_message(self.Left(True))
