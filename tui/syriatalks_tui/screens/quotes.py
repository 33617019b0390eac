"""The window of quotations: all that is said, by who says it, each line a jump into the text."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Jump
from syriatalks_tui.screens import WINDOW_SIZES, WINDOW_WIDTHS
from syriatalks_tui.speakers import speakers
from syriatalks_tui.state import View
from syriatalks_tui.widgets.jumplist import JumpList
from syriatalks_tui.wording import counted


class QuotesScreen(ModalScreen[Jump | None]):
    """Closes with the quotation that the reader chose, or None. It opens at the one that `view` stands on."""

    CSS_PATH = "window.tcss"
    VERTICAL_BREAKPOINTS = WINDOW_SIZES
    HORIZONTAL_BREAKPOINTS = WINDOW_WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = list(bindings("quotes"))

    def __init__(self, facts: Facts, view: View) -> None:
        super().__init__()
        self._facts = facts
        self._view = view

    def compose(self) -> ComposeResult:
        """The quotations under their speakers."""
        with Vertical(id="window") as window:
            window.border_title = Content(counted(len(self._facts.dossier.quotes), "quotation"))
            window.border_subtitle = Content(
                f"Enter read · {key_of('dossier', 'quotes')} dossier · {key_of('close', 'quotes')} close"
            )
            yield JumpList("Nobody is quoted here")

    def on_mount(self) -> None:
        """The cursor on the quotation that the reader stands on, else on the first of the lit actor."""
        groups = speakers(self._facts)
        jumps = [jump for group in groups for jump in group.jumps]
        here = (number for number, jump in enumerate(jumps) if self._is_here(jump))
        theirs = (number for number, jump in enumerate(jumps) if self._view.actor and jump.actor == self._view.actor)
        self.query_one(JumpList).focus()
        self.query_one(JumpList).show(groups, next(here, next(theirs, 0)))

    def _is_here(self, jump: Jump) -> bool:
        number = None if isinstance(jump.target, int) else jump.target.quote
        return number is not None and number == self._view.quote

    @on(JumpList.Chosen)
    def go(self, message: JumpList.Chosen) -> None:
        """Go to the words of a quotation."""
        self.dismiss(message.jump)

    def action_dossier(self) -> None:
        """The dossier of who speaks under the cursor."""
        from syriatalks_tui.screens.dossier import DossierScreen

        jump = self.query_one(JumpList).jump
        if jump is None or jump.actor not in self._facts.actors:
            self.notify("The text does not say who speaks here", title="No dossier", markup=False)
        else:
            self.app.push_screen(DossierScreen(self._facts, str(jump.actor)), self.go_on)

    def go_on(self, jump: Jump | None) -> None:
        """Go where a line of the dossier leads; back here without one."""
        if jump is not None:
            self.dismiss(jump)

    def action_close(self) -> None:
        """Close; everything is as before."""
        self.dismiss(None)
