"""The Textual app: themes, the palette's provider, signals. What the reader sees is `screens/explorer.py`."""

import asyncio
import signal
from contextlib import suppress
from typing import ClassVar

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import Provider

from syriatalks_tui.library import Library
from syriatalks_tui.screens.explorer import Explorer
from syriatalks_tui.themes import INKS, THEMES


def _verbs() -> type[Provider]:
    from syriatalks_tui.palette import Verbs

    return Verbs


class SyriatalksApp(App[None]):
    """The explorer of the stories in `library`."""

    TITLE = "syriatalks"
    CSS_PATH = "screens/explorer.tcss"
    COMMANDS: ClassVar = {_verbs}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "quit", show=False),
        Binding("ctrl+q", "quit", show=False),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        # Why nothing could be read, for the command line to say when the terminal is its own again.
        self.problems: tuple[str, ...] = ()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The inks, for themes that do not name them."""
        return INKS

    def get_default_screen(self) -> Explorer:
        """The explorer is the first screen."""
        return Explorer(self.library)

    def on_mount(self) -> None:
        """End in good order, with the terminal restored, when the system asks."""
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            with suppress(NotImplementedError, ValueError, RuntimeError):
                if number is not None:
                    asyncio.get_running_loop().add_signal_handler(number, self._end, 128 + number)

    def on_key(self, event: events.Key) -> None:
        """A letter that no widget took was typed while a window with a line opened; it belongs there."""
        type_ahead = getattr(self.screen, "type_ahead", None)
        if type_ahead is not None and event.is_printable and event.character:
            event.prevent_default()
            type_ahead(event.character)

    @on(Explorer.NothingRead)
    def give_up(self, message: Explorer.NothingRead) -> None:
        """End, because there is nothing to show."""
        self.problems = message.problems
        self.exit(return_code=1)

    def _end(self, code: int) -> None:
        self.exit(return_code=code)
