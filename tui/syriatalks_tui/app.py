"""The Textual app: themes, the palette's provider, signals. What the reader sees is `screens/explorer.py`."""

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.dom import DOMNode
from textual.driver import Driver
from textual.filter import ANSIToTruecolor, LineFilter

from syriatalks_tui.glyphs import letters_only
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Library
from syriatalks_tui.memory import Memory
from syriatalks_tui.sayings import HINTS
from syriatalks_tui.screens.explorer import Explorer
from syriatalks_tui.themes import INKS, THEMES
from syriatalks_tui.typeahead import TypeAhead

if TYPE_CHECKING:
    from textual.actions import ActionParseResult


def _verbs() -> type[Provider]:
    from syriatalks_tui.palette import Verbs

    return Verbs


def _letters() -> LineFilter:
    from syriatalks_tui.letters import Letters

    return Letters()


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
        self._letters = _letters() if letters_only() else None
        self.typed = TypeAhead(self, self._carry_out)
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

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What changes lines before they are shown: no colours, letters for glyphs.

        No theme mixes true colours with the terminal's own: Textual need not translate each word of each frame.
        """
        filters = [kept for kept in super().get_line_filters() if not isinstance(kept, ANSIToTruecolor)]
        return [*filters, self._letters] if self._letters else filters

    def get_default_screen(self) -> Explorer:
        """The explorer is the first screen."""
        return self.explorer

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Carry out a command; those to begin with need not be named any more."""
        if action in HINTS:
            self.explorer.used |= {str(action)}
        return await super().run_action(action, default_namespace, namespaces)

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

    async def on_event(self, event: events.Event) -> None:
        """Keys wait for those before them."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.typed.take(event)
        else:
            await super().on_event(event)

    async def _carry_out(self, key: events.Key) -> None:
        """A key whose turn it is; what was told of those before it makes room."""
        self._put_notices_away()
        await super().on_event(key)

    def _put_notices_away(self) -> None:
        """Warnings stay for their time: they may be of what no key brought about."""
        for notice in [notice for notice in self._notifications if notice.severity == "information"]:
            self._unnotify(notice)

    @on(Explorer.NothingRead)
    def give_up(self, message: Explorer.NothingRead) -> None:
        """End, because there is nothing to show."""
        self.problems = message.problems
        self.exit(return_code=1)

    def _end(self, code: int) -> None:
        self.exit(return_code=code)
