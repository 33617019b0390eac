"""The Textual app: themes, the palette's provider, signals. What the reader sees is `screens/explorer.py`."""

import asyncio
import os
import signal
from contextlib import suppress
from typing import ClassVar

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.driver import Driver

from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Library
from syriatalks_tui.memory import Memory
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

    def __init__(self, library: Library, habits: Habits | None = None) -> None:
        self.habits = habits or Habits()
        # Without colours Textual leaves none only where it draws with those of the terminal; else it draws in greys.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.library = library
        self.explorer = Explorer(library, self.habits)
        # Why nothing could be read, for the command line to say when the terminal is its own again.
        self.problems: tuple[str, ...] = ()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.habits.theme if self.habits.theme in self.available_themes else THEMES[0].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The inks, for themes that do not name them, and the widths of the panes."""
        settings = self.habits.settings
        return INKS | {"timeline-width": f"{settings.timeline_width}%", "actors-width": f"{settings.actors_width}%"}

    def refresh_css(self, animate: bool = True) -> None:
        """Put the theme in force; before the first screen is there, for the style sheet that will be read."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def get_driver_class(self) -> type[Driver]:
        """Textual's choice for the platform; where that is its plain terminal, the one that hears keys at once."""
        chosen = super().get_driver_class()
        if chosen.__name__ == "LinuxDriver":
            from syriatalks_tui.terminal import Terminal

            return Terminal
        return chosen

    def get_default_screen(self) -> Explorer:
        """The explorer is the first screen."""
        return self.explorer

    def memory(self) -> Memory:
        """What to remember for the next time."""
        return self.explorer.memory()._replace(theme=self.theme)

    def copy_to_clipboard(self, text: str) -> None:
        """Into the clipboard of the reader's terminal."""
        super().copy_to_clipboard(text)
        if not self.is_headless:
            from syriatalks_tui.clipboard import tell_tmux

            tell_tmux(text)

    def on_mount(self) -> None:
        """Say what is wrong with the settings; end in good order when the system asks, with the terminal restored."""
        for title, words in self.habits.notices:
            self.notify(words, title=title, severity="warning", timeout=12, markup=False)
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
