"""What the explorer's keys do: each a step from one view to the next, or a window that opens."""

from datetime import date
from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from syriatalks_tui import history, state, walking
from syriatalks_tui.commands import key_of
from syriatalks_tui.copying import passage, quotation, shortened
from syriatalks_tui.facts import Facts
from syriatalks_tui.history import History, Place
from syriatalks_tui.layout import TWO, TWO_ROWS, shape
from syriatalks_tui.library import Finder
from syriatalks_tui.sayings import place_said
from syriatalks_tui.state import PANES, View
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.selectable import Selectable

if TYPE_CHECKING:
    from syriatalks.search import Hit
    from syriatalks.search.query import Query
    from syriatalks_tui.jumps import Jump


class Steps(Screen[None]):
    """The view, the facts, and the actions on them; `explorer.Explorer` shows them."""

    # The panes repaint what changes; a repaint of the screen would send all of it to the terminal at every key.
    view: reactive[View] = reactive(View(), repaint=False)
    facts: reactive[Facts | None] = reactive(None, repaint=False)
    # The view that the panes show: behind `view` while a key is held in a list.
    rested: reactive[View] = reactive(View(), repaint=False)

    finder: Finder | None = None
    been: History = History()

    def read_again(self, corrected: tuple[str, date] | None) -> None:
        """Read a story, by its id, as published on the day that the reader gave; nothing for None."""
        raise NotImplementedError

    def rest(self) -> None:
        """Let every pane show the view."""
        raise NotImplementedError

    def move(self, view: View) -> None:
        """Take a step that a list's cursor made: its key may be held."""
        raise NotImplementedError

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """What Textual's selection asks for: the widget there, and the place in its text.

        A selection that is dragged out of the text ends in the line beside the mouse.
        """
        widget, offset = super().get_widget_and_offset_at(x, y)
        begun = self._select_state.start.content_widget if self._selecting and self._select_state else None
        text = next((held for held in (widget, begun) if isinstance(held, Selectable)), None)
        return (widget, offset) if text is None else (text, text.place_at(x, y))

    # Where the reader has been

    def jump(self, view: View) -> None:
        """Go to `view`; back leads here."""
        if view != self.view:
            self.been = history.left(self.been, self._place)
            self.view = view

    def narrow_by(self, query: "Query", actor: str | None = None) -> None:
        """Narrow by `query`, with `actor` lit; go to a story that has something left: back leads here."""
        view = state.narrow_by(self.view, query)._replace(actor=actor or self.view.actor)
        there = state.in_story_left(view, self.facts) if self.facts else view
        if there.story == view.story:
            self.view = there
        else:
            self.jump(there)

    def action_back_in_history(self) -> None:
        """Where the reader was before the last jump."""
        self._return(history.back(self.been, self._place), "This is where you began")

    def action_forward_in_history(self) -> None:
        """Where the reader came back from."""
        self._return(history.forward(self.been, self._place), "Nothing was left by going back")

    def _return(self, step: tuple[History, Place] | None, nowhere: str) -> None:
        if step is None:
            self.notify(nowhere, timeout=2, markup=False)
            return
        self.been, place = step
        self.view = place.seen_from(self.view)
        self.query_one(Reader).show_from(place.top)

    @property
    def _place(self) -> Place:
        return Place(self.view, self.query_one(Reader).top_offset)

    def watch_facts(self) -> None:
        """The stories were read again: the places that were remembered are of other facts."""
        self.been = History()

    # From pane to pane

    def action_next_pane(self) -> None:
        """Tab."""
        self._turn(1)

    def action_previous_pane(self) -> None:
        """Shift+Tab."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        pane = PANES[(PANES.index(self.view.pane) + step) % len(PANES)]
        self.view = state.in_pane(self.view, pane)

    def action_left_pane(self) -> None:
        """The pane to the left, if there is one."""
        if self.view.pane != PANES[0]:
            self._turn(-1)

    def action_right_pane(self) -> None:
        """The pane to the right, if there is one."""
        if self.view.pane != PANES[-1]:
            self._turn(1)

    def action_timeline(self) -> None:
        """To the timeline."""
        self.view = state.in_pane(self.view, "timeline")

    def action_text(self) -> None:
        """To the text."""
        self.view = state.in_pane(self.view, "text")

    def action_actors(self) -> None:
        """To the actors."""
        self.view = state.in_pane(self.view, "actors")

    def action_zoom(self) -> None:
        """The pane alone, and back; where only one pane fits, say so."""
        if self._is_alone:
            self.notify(
                f"Others come beside it from {TWO} columns and {TWO_ROWS} rows",
                title="This pane is alone",
                markup=False,
            )
        else:
            self.view = self.view._replace(zoomed=not self.view.zoomed)

    def action_back(self) -> None:
        """One step back; a zoom that cannot be seen is none."""
        self.view = state.back(self.view._replace(zoomed=self.view.zoomed and not self._is_alone))

    @property
    def _is_alone(self) -> bool:
        """Whether only one pane fits on the screen."""
        return shape(*self.app.size) == "one"

    def action_next_fact(self) -> None:
        """The next fact in the text."""
        self._step(1)

    def action_previous_fact(self) -> None:
        """The fact before in the text."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        if self.facts is not None:
            top = self.query_one(Reader).top_offset
            mark = walking.neighbour(self.view, self.facts, direction, top)
            if mark is not None:
                self.view = state.at_mark(self.view, self.facts, mark)
            else:
                where = "after" if direction > 0 else "before"
                self.notify(f"No fact {where} this in the story", timeout=2, markup=False)

    def action_next_mention(self) -> None:
        """The next mention of what is selected."""
        self._mention(1)

    def action_previous_mention(self) -> None:
        """The mention before."""
        self._mention(-1)

    def _mention(self, direction: int) -> None:
        if self.facts is None:
            return
        self.view, round_the_end = walking.walk(self.view, self.facts, direction)
        if round_the_end:
            where = "On from the beginning" if direction > 0 else "On from the end"
            self.notify(place_said(self.facts, self.view), title=where, timeout=2, markup=False)

    def action_next_story(self) -> None:
        """The next story."""
        self._turn_story(1)

    def action_previous_story(self) -> None:
        """The story before."""
        self._turn_story(-1)

    def _turn_story(self, step: int) -> None:
        if self.facts is not None and 0 <= self.view.story + step < len(self.facts.dossier.stories):
            self.jump(state.at_story(self.view, self.facts, self.view.story + step))

    def action_status(self) -> None:
        """Narrow to the next status."""
        if self.facts is not None:
            self.view = state.next_status(self.view, self.facts)

    def action_day(self) -> None:
        """Narrow to the day of the selected entry, or no longer."""
        if self.facts is not None and self.view.entry is not None:
            time = self.facts.entries[self.view.entry].time
            if time:
                self.view = state.narrow(self.view, "date", None if self.view.filtered("date") == time else time)

    def action_copy(self) -> None:
        """Copy what is selected in the text, else the sentence under the cursor, with its source."""
        span = self.query_one(Reader).selected or (passage(self.facts, self.view) if self.facts else None)
        if span is None or self.facts is None:
            self.notify(
                f"Select a fact first: {key_of('next_fact')} goes to the next one",
                title="Nothing to copy",
                markup=False,
            )
            return
        words, left_out = quotation(self.facts.dossier.stories[self.view.story], span)
        self.app.copy_to_clipboard(words)
        self.notify(left_out or shortened(words), title="Copied", timeout=8 if left_out else 3, markup=False)

    def action_export(self) -> None:
        """Take along what the timeline shows."""
        self._export("Markdown")

    def action_export_markdown(self) -> None:
        """The same as Markdown."""
        self._export("Markdown")

    def action_export_csv(self) -> None:
        """The same as CSV."""
        self._export("CSV")

    def action_export_json(self) -> None:
        """The same as JSON."""
        self._export("JSON")

    def _export(self, name: str) -> None:
        from syriatalks_tui.exporting import FORMATS
        from syriatalks_tui.screens.export import ExportScreen

        if self.facts is None or not self.facts.complete:
            self.notify("The stories are still being read", title="Nothing to export", markup=False)
            return
        kind = next(kind for kind in FORMATS if kind.name == name)
        self.app.push_screen(ExportScreen(self.facts, self.view, kind), self._say_exported)

    def _say_exported(self, done: str | None) -> None:
        if done is not None:
            self.notify(done, title="Exported", markup=False)

    def action_find(self) -> None:
        """Open the finder."""
        from syriatalks_tui.screens.finder import FinderScreen

        if self.facts is not None:
            self.app.push_screen(FinderScreen(self), self.go_to)

    def action_filter(self, typed: str = "") -> None:
        """Narrow by a query, of which `typed` stands there already, or take off what narrows."""
        from syriatalks_tui.screens.filter import FilterScreen

        if self.facts is not None and self.facts.complete:
            self.app.push_screen(FilterScreen(self, self.facts, typed))

    def go_to(self, hit: "Hit | None") -> None:
        """Jump to what was found."""
        if hit is not None and self.facts is not None:
            self.jump(state.at_hit(self.view, self.facts, hit))

    def action_why(self) -> None:
        """Say why the fact under the cursor is read so."""
        from syriatalks_tui.reasons import subject
        from syriatalks_tui.screens.why import WhyScreen

        about = subject(self.view, self.facts) if self.facts else None
        if about is None or self.facts is None:
            self.notify("Select a date, a name or a quotation first", title="Nothing to explain", markup=False)
        else:
            self.app.push_screen(WhyScreen(self.facts, about), self.read_again)

    def jump_to(self, jump: "Jump | None") -> None:
        """Go to the words of the line that was chosen."""
        if jump is not None and self.facts is not None:
            self.jump(state.at_jump(self.view, self.facts, jump))

    def action_help(self) -> None:
        """All keys."""
        from syriatalks_tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())

    def action_palette(self) -> None:
        """Commands by name."""
        self.app.action_command_palette()

    async def action_quit(self) -> None:
        """Leave the program."""
        self.app.exit()

    def action_theme(self) -> None:
        """The next theme."""
        from syriatalks_tui.themes import after

        if self._has_colours():
            self.app.theme = after(self.app.theme)

    def action_themes(self) -> None:
        """Choose a theme by looking at it."""
        from syriatalks_tui.screens.themes import ThemesScreen

        if self._has_colours():
            self.app.push_screen(ThemesScreen(self.app.theme))

    def _has_colours(self) -> bool:
        if self.app.no_color:
            self.notify("NO_COLOR is set: every theme looks alike", title="No colours", markup=False)
        return not self.app.no_color
