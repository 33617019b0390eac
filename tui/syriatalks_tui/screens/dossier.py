"""The dossier window: all that is known of one actor, each line a jump into the text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from syriatalks_tui.commands import bindings, key_of, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import not_of_speech
from syriatalks_tui.narrowing import windowed
from syriatalks_tui.portrait import portrait, summary
from syriatalks_tui.screens.jumping import JumpScreen
from syriatalks_tui.state import renamed
from syriatalks_tui.widgets.jumplist import JumpList

if TYPE_CHECKING:
    from syriatalks_tui.screens.correcting import Correcting


class DossierScreen(JumpScreen):
    """From one dossier on to another, Esc is the way back. Whom it is about can be corrected here."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("dossier"), *bindings("explorer", "Correct")]

    def __init__(self, explorer: "Correcting", facts: Facts, actor: str) -> None:
        super().__init__(explorer, facts)
        self._correcting = explorer
        # The actors whose dossiers were opened on the way, each with the line that the cursor was on; this one last.
        self._trail: list[tuple[str, int]] = [(actor, 0)]

    @property
    def actor(self) -> str:
        """Whom the dossier is about, by id."""
        return self._trail[-1][0]

    def compose(self) -> ComposeResult:
        """Name and kind, and under them the lines."""
        with Vertical(id="window") as window:
            window.border_title = Content("Dossier")
            yield Static("", id="who", markup=False)
            yield Static("", id="kind", markup=False)
            yield Static("", id="only", markup=False)
            yield JumpList()

    def on_mount(self) -> None:
        """Show whom it was opened for."""
        self._show()

    def _show(self) -> None:
        """Show the dossier at the end of the trail."""
        name, at = self._trail[-1]
        actor = self._facts.actors[name]
        self.query_one("#who", Static).update(Content(actor.name))
        self.query_one("#kind", Static).update(Content(summary(self._facts, actor)))
        self.say_filters(windowed(self._facts, self.filters, not_of_speech(self.filters)))
        self.query_one(JumpList).show(portrait(self._facts, actor, self.filters), at)
        self.name_keys()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        back = "back" if len(self._trail) > 1 else "close"
        correct = " ".join(key_of(name) for name in ("merge", "split", "rename", "retype", "ignore"))
        return (
            "Enter read",
            keyed("dossier", "dossier", "dossier"),
            *self.key_for_all(),
            keyed("next_group", "jumps", "next part"),
            keyed("why", "jumps", "why"),
            f"{correct} correct",
            keyed("close", "dossier", back),
        )

    def follow(self, facts: Facts) -> None:
        """Show the same actors of other `facts`; who is none any more falls out of the trail."""
        before, self._facts = self._facts, facts
        self._trail = [(now, at) for name, at in self._trail if (now := renamed(name, before, facts))]
        if self._trail:
            self._trail[-1] = (self.actor, self.query_one(JumpList).place())
            self._show()
        else:
            self.dismiss(None)

    def action_dossier(self) -> None:
        """On to the dossier of the actor under the cursor."""
        jumps = self.query_one(JumpList)
        if jumps.jump is not None and jumps.jump.actor not in (None, self.actor):
            self._trail[-1] = (self.actor, jumps.place())
            self._trail.append((str(jumps.jump.actor), 0))
            self._show()

    def action_close(self) -> None:
        """Back to the dossier before, or close."""
        self._trail.pop()
        if self._trail:
            self._show()
        else:
            self.dismiss(None)

    def action_merge(self) -> None:
        """Whom it is about is another actor."""
        self._correcting.action_merge(self.actor)

    def action_split(self) -> None:
        """One of the names is somebody else's."""
        self._correcting.action_split(self.actor)

    def action_rename(self) -> None:
        """Show them under another name."""
        self._correcting.action_rename(self.actor)

    def action_retype(self) -> None:
        """They are of another kind."""
        self._correcting.action_retype(self.actor)

    def action_ignore(self) -> None:
        """They are no actor."""
        self._correcting.action_ignore(self.actor)

    def action_undo(self) -> None:
        """Take the last correction back."""
        self._correcting.action_undo()
