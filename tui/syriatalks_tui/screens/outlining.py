"""What the reader does with time: heads of the timeline folded and stood on, a jump to a day."""

from datetime import date

from textual import on
from textual.reactive import reactive

from syriatalks_tui import state
from syriatalks_tui.screens.steps import Steps
from syriatalks_tui.widgets.overview import Overview
from syriatalks_tui.widgets.timeline import Timeline
from syriatalks_tui.wording import in_full


class Outlining(Steps):
    """The steps over heads and days; `explorer.Explorer` shows them."""

    # The first and the last entry that the timeline has in sight, None where it has all.
    in_sight: reactive[tuple[int, int] | None] = reactive(None, repaint=False)

    @on(Timeline.SightChanged)
    def mark_sight(self, message: Timeline.SightChanged) -> None:
        """Other days came into sight."""
        self.in_sight = message.in_sight

    @on(Timeline.HeadReached)
    def show_head(self, message: Timeline.HeadReached) -> None:
        """A head under the timeline's cursor."""
        self.move(state.at_head(self.view, message.head))

    @on(Timeline.Folded)
    def show_folding(self, message: Timeline.Folded) -> None:
        """Heads were folded or opened."""
        self.view = self.view._replace(folding=message.folding)

    @on(Overview.DayChosen)
    def go_to_day(self, message: Overview.DayChosen) -> None:
        """A time in the overview was clicked."""
        self._go_to(message.day)

    def action_jump(self) -> None:
        """Ask for a day."""
        from syriatalks_tui.screens.day import DayScreen

        if self.facts is not None and self.facts.complete:
            self.app.push_screen(DayScreen(self.facts, self.view), self._go_to)

    def _go_to(self, day: date | None) -> None:
        """To the first fact of a day or after it."""
        if day is None or self.facts is None:
            return
        view = state.at_time(self.view, self.facts, day)
        if view is None:
            self.notify(f"No fact begins on {in_full(day, day)} or after", title="Nothing there", markup=False)
        else:
            self.jump(view)
