"""What the windows over the explorer have in common: their sizes, and the keys that their border names."""

from collections.abc import Sequence
from typing import TypeVar

from textual import events
from textual.content import Content
from textual.screen import ModalScreen

from syriatalks_tui.cells import width as cells

Result = TypeVar("Result")


class Window(ModalScreen[Result]):
    """A frame with the id `window`; the border below names as many of the `keys` as fit, the last one for good."""

    CSS_PATH = "window.tcss"
    # Without a border in very few rows, the whole screen in few; all columns where there are few.
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (8, "-low"), (30, "-high")]  # noqa: RUF012  # as Textual declares them
    HORIZONTAL_BREAKPOINTS = [(0, "-slim"), (70, "-wide")]  # noqa: RUF012

    def keys(self) -> Sequence[str]:
        """The keys with what they do, those that matter most first, and at the end the one that closes."""
        raise NotImplementedError

    def name_keys(self) -> None:
        """Name as many keys on the border as fit."""
        window, keys = self.query_one("#window"), list(self.keys())
        while len(keys) > 1 and cells(" · ".join(keys)) > window.size.width - 2:
            del keys[-2]
        window.border_subtitle = Content(" · ".join(keys))

    def on_resize(self, _: events.Resize) -> None:
        """More or fewer keys fit on the border."""
        self.call_after_refresh(self.name_keys)
