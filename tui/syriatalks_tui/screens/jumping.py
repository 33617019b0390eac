"""What the windows of jumps have in common, dossiers and quotations: each line leads into the text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from syriatalks_tui.cells import printable
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import Filters
from syriatalks_tui.jumps import Jump
from syriatalks_tui.narrowing import besides_pick
from syriatalks_tui.screens.window import Window
from syriatalks_tui.state import View
from syriatalks_tui.widgets.jumplist import JumpList

if TYPE_CHECKING:
    from syriatalks_tui.screens.steps import Steps


class JumpScreen(Window[Jump | None]):
    """Closes with the line that the reader chose, or None. It follows the explorer's facts when these change."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("jumps"))

    def __init__(self, explorer: "Steps", facts: Facts) -> None:
        super().__init__()
        self._explorer = explorer
        self._facts = facts
        self._everything = False

    def on_mount(self) -> None:
        """The keys move over the lines."""
        self.query_one(JumpList).focus()
        self.watch(self._explorer, "facts", self._replaced, init=False)
        self.watch(self._explorer, "view", self._narrowed, init=False)

    @property
    def filters(self) -> Filters:
        """What narrows this window: the filters of the explorer but for the actor picked there, or nothing."""
        return () if self._everything else besides_pick(self._explorer.view)

    def say_filters(self, words: str) -> None:
        """Write in the window what narrows it."""
        line = self.query_one("#only", Static)
        line.update(Content(printable(words)))
        line.display = bool(words)

    def _replaced(self, facts: Facts | None) -> None:
        if facts is not None and facts is not self._facts:
            self.follow(facts)

    def _narrowed(self, old: View, view: View) -> None:
        if old.filters != view.filters:
            self.follow(self._facts)

    def follow(self, facts: Facts) -> None:
        """Show the same of other `facts`: the reader corrected who is who, or the stories were read again."""
        raise NotImplementedError

    def key_for_all(self) -> Sequence[str]:
        """The key that takes the filters off this window, or puts them on again; none where there are none."""
        words = "filtered" if self._everything else "all"
        return (keyed("everything", "jumps", words),) if besides_pick(self._explorer.view) else ()

    @on(JumpList.Chosen)
    def go(self, message: JumpList.Chosen) -> None:
        """Go to the words of a line."""
        self.dismiss(message.jump)

    def go_on(self, jump: Jump | None) -> None:
        """Go where a line of a window over this one leads; back here without one."""
        if jump is not None:
            self.dismiss(jump)

    def action_next_group(self) -> None:
        """To the next heading."""
        self.query_one(JumpList).step_group(1)

    def action_previous_group(self) -> None:
        """To the heading before."""
        self.query_one(JumpList).step_group(-1)

    def action_everything(self) -> None:
        """Leave the filters out of account, or mind them again."""
        if besides_pick(self._explorer.view):
            self._everything = not self._everything
            self.follow(self._facts)

    def action_why(self) -> None:
        """Why the line under the cursor says so."""
        from syriatalks_tui.reasons import of_jump
        from syriatalks_tui.screens.why import WhyScreen

        jump = self.query_one(JumpList).jump
        about = of_jump(self._facts, jump) if jump is not None else None
        if about is not None:
            self.app.push_screen(WhyScreen(self._facts, about), self._explorer.read_again)
