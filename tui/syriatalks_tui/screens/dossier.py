"""The dossier window: all that is known of one actor, each line a jump into the text."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Jump
from syriatalks_tui.portrait import portrait, summary
from syriatalks_tui.screens import WINDOW_SIZES, WINDOW_WIDTHS
from syriatalks_tui.widgets.jumplist import JumpList


class DossierScreen(ModalScreen[Jump | None]):
    """Closes with the line that the reader chose, or None. From one dossier on to another, Esc is the way back."""

    CSS_PATH = "window.tcss"
    VERTICAL_BREAKPOINTS = WINDOW_SIZES
    HORIZONTAL_BREAKPOINTS = WINDOW_WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = list(bindings("dossier"))

    def __init__(self, facts: Facts, actor: str) -> None:
        super().__init__()
        self._facts = facts
        # The actors whose dossiers were opened on the way, each with the line that the cursor was on; this one last.
        self._trail: list[tuple[str, int]] = [(actor, 0)]

    def compose(self) -> ComposeResult:
        """Name and kind, and under them the lines."""
        with Vertical(id="window") as window:
            window.border_title = Content("Dossier")
            yield Static("", id="who", markup=False)
            yield Static("", id="kind", markup=False)
            yield JumpList()

    def on_mount(self) -> None:
        """The keys move over the lines."""
        self.query_one(JumpList).focus()
        self._show()

    def _show(self) -> None:
        """Show the dossier at the end of the trail."""
        name, at = self._trail[-1]
        actor = self._facts.actors[name]
        self.query_one("#who", Static).update(Content(actor.name))
        self.query_one("#kind", Static).update(Content(summary(self._facts, actor)))
        back = "back" if len(self._trail) > 1 else "close"
        self.query_one("#window").border_subtitle = Content(
            f"Enter read · {key_of('dossier', 'dossier')} dossier · {key_of('close', 'dossier')} {back}"
        )
        self.query_one(JumpList).show(portrait(self._facts, actor), at)

    @on(JumpList.Chosen)
    def go(self, message: JumpList.Chosen) -> None:
        """Go to the words of a line."""
        self.dismiss(message.jump)

    def action_dossier(self) -> None:
        """On to the dossier of the actor under the cursor."""
        jumps = self.query_one(JumpList)
        name, _ = self._trail[-1]
        if jumps.jump is not None and jumps.jump.actor not in (None, name):
            self._trail[-1] = (name, jumps.place())
            self._trail.append((str(jumps.jump.actor), 0))
            self._show()

    def action_close(self) -> None:
        """Back to the dossier before, or close."""
        self._trail.pop()
        if self._trail:
            self._show()
        else:
            self.dismiss(None)
