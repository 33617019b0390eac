"""What the explorer's keys do with people: whom the actors pane lists, and the windows about them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from syriatalks_tui import state, walking
from syriatalks_tui.commands import key_of, keyed
from syriatalks_tui.sayings import select_first
from syriatalks_tui.screens.correcting import Correcting
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.lines import StatusLine

if TYPE_CHECKING:
    from textual.widgets import Input

    from syriatalks_tui.widgets.naming import Naming

# So many actors are listed whose names are only like what was typed.
_ALIKE = 50


class People(Correcting):
    """The actors pane in the reader's order, narrowed by name; dossier, quotations and grid.

    The handlers of the line in which a name is typed go by their names, so that it is loaded when it is first opened.
    """

    def action_sort(self) -> None:
        """The actors in the next order."""
        self.view = state.next_order(self.view)

    def action_call(self) -> None:
        """Type a name to narrow the actors."""
        from syriatalks_tui.widgets.naming import Naming

        if self.facts is not None and self.facts.complete and not self.query(Naming):
            self.view = state.in_pane(self.view, "actors")
            naming = Naming(self.view.listing.called)
            self.mount(naming, before=self.query_one(StatusLine))
            naming.focus()

    def open_fact(self) -> None:
        """Open what is under the text cursor: a date its day, a quotation its speaker, a name its dossier."""
        mark = walking.under_cursor(self.view, self.facts) if self.facts else None
        if mark is None or self.facts is None:
            self.notify(
                f"{key_of('next_fact')} goes to the next date, name or quotation",
                title="No fact is under the cursor",
                markup=False,
            )
        elif mark.date is None and mark.actor is None:
            self.notify(
                keyed("why", "explorer", "says what was looked at"),
                title="The text does not say who spoke",
                markup=False,
            )
        elif mark.date is None:
            self.action_dossier()
        elif self.view.entry is None:
            self.notify(
                keyed("why", "explorer", "says how it is read"), title="This time stands on no day", markup=False
            )
        else:
            self.jump(state.at_day(self.view, self.facts, self.view.entry))

    def action_dossier(self) -> None:
        """All that is known of the selected actor; among the actors of the first one where none is selected yet."""
        from syriatalks_tui.screens.dossier import DossierScreen

        if self.facts is not None and self.view.actor is None and self.view.pane == "actors":
            self.view = state.at_first_actor(self.view, self.facts)
        if self.facts is None or self.view.actor is None:
            self.notify(select_first(self.view), title="Nobody is selected", markup=False)
        else:
            self.app.push_screen(DossierScreen(self, self.facts, self.view.actor), self.jump_to)

    def action_quotes(self) -> None:
        """All that is said, by speaker."""
        from syriatalks_tui.screens.quotes import QuotesScreen

        if self.facts is not None and self.facts.complete:
            self.app.push_screen(QuotesScreen(self, self.facts, self.view), self.jump_to)

    def action_grid(self) -> None:
        """Who is concerned by what is told of which day."""
        from syriatalks_tui.screens.grid import GridScreen

        if self.facts is not None and self.facts.complete:
            self.app.push_screen(GridScreen(self, self.facts, self.view), self.jump_to)

    def on_input_changed(self, event: "Input.Changed") -> None:
        """List the actors of the name that is typed."""
        if self.facts is not None and event.value != self.view.listing.called:
            self.view = state.called(self.view, self.facts, event.value, lambda: list(self._alike(event.value)))

    def on_naming_stepped(self, message: "Naming.Stepped") -> None:
        """Move over the actors that are left."""
        actors = self.query_one(ActorList)
        if message.step > 0:
            actors.action_cursor_down()
        else:
            actors.action_cursor_up()

    def on_naming_left(self, message: "Naming.Left") -> None:
        """The line goes; the first of the actors that are left is selected if none was."""
        actors = self.query_one(ActorList)
        if not message.kept and self.facts is not None:
            self.view = state.called(self.view, self.facts, "")
        elif actors.cursor is None and self.view.listing.called:
            actors.action_cursor_down()
        for naming in self.query("Naming"):
            if naming.has_focus:
                actors.focus()
            naming.remove()

    def _alike(self, words: str) -> Iterator[str]:
        """The actors, by id, that the finder takes for meant; nobody while it is being built."""
        hits = self.finder.find(f"@{words}", _ALIKE) if self.finder else ()
        return (str(hit.target) for hit in hits if hit.kind == "actor")
