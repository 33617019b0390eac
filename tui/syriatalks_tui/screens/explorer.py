"""The explorer: timeline, text and actors, linked by one view."""

from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from syriatalks_tui import state
from syriatalks_tui.cells import printable
from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.habits import Habits
from syriatalks_tui.layout import panes, shape
from syriatalks_tui.library import Library
from syriatalks_tui.memory import Memory
from syriatalks_tui.returning import at_start, remembered
from syriatalks_tui.roster import ORDERS
from syriatalks_tui.sayings import shown_of
from syriatalks_tui.screens.loading import Loading
from syriatalks_tui.screens.outlining import Outlining
from syriatalks_tui.screens.steps import Steps
from syriatalks_tui.state import PANES, Pane, View
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.lines import KeyBar, Masthead, StatusLine
from syriatalks_tui.widgets.overview import Overview
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.timeline import Timeline
from syriatalks_tui.wording import counted

if TYPE_CHECKING:
    from textual.timer import Timer

# A key that comes so soon after the one before is held: the other panes follow when it rests (seconds).
_REST = 0.2
_TITLES: dict[Pane, str] = {"timeline": "Timeline", "text": "Text", "actors": "Actors"}


class Explorer(Loading):
    """Holds the view and the facts; panes show them and report what the reader did."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("explorer"))
    AUTO_FOCUS = ""  # the pane of the view has the focus

    # Textual would draw the whole screen again for each move between panes.
    focused: reactive[Widget | None] = reactive(None, repaint=False)
    # The commands to begin with that the reader has used, at any time.
    used: reactive[frozenset[str]] = reactive(frozenset(), repaint=False)

    def __init__(self, library: Library, habits: Habits) -> None:
        super().__init__(library, habits)
        self.set_reactive(Steps.view, at_start(habits))
        self.set_reactive(Explorer.used, frozenset(habits.memory.used))
        self._arranged: tuple[object, ...] = ()
        self._titles: dict[Pane, tuple[Content, Content]] = {}
        self._moved = 0.0
        self._held = False
        self._resting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Masthead, overview, panes, status, keys."""
        self.update_classes(self._size_classes(), update=False)
        yield Masthead().data_bind(Steps.facts, view=Steps.rested)
        yield Overview().data_bind(Steps.facts, Outlining.in_sight, view=Steps.rested)
        with Container(id="panes"):
            yield Timeline("timeline").data_bind(Steps.facts, view=Steps.rested)
            yield ActorList("actors").data_bind(Steps.facts, view=Steps.rested)
            yield Reader("text").data_bind(Steps.facts, view=Steps.rested)
        yield StatusLine().data_bind(Steps.facts, Steps.view, Loading.note, Explorer.used)
        yield KeyBar().data_bind(Steps.facts, Steps.view)

    def on_mount(self) -> None:
        """Show what there is."""
        self.begin()
        self._arrange()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Before the first frame every widget has the styles that it was mounted with."""
        event.refresh_styles = event.refresh_styles and self.stack_updates > 0

    def memory(self) -> Memory:
        """What to remember of the view."""
        return remembered(self.view, self.facts, self.habits)._replace(used=tuple(sorted(self.used)))

    # Showing the view

    def watch_view(self, old: View, view: View) -> None:
        """Arrange the panes anew where the reader moved between them."""
        if not self.is_mounted:
            return
        if self._held:
            self._rest_later()
        else:
            self.rest()
        if (old.pane, old.side, old.zoomed) != (view.pane, view.side, view.zoomed):
            self._arrange()

    def watch_rested(self, old: View, view: View) -> None:
        """Say on the panes how much they show."""
        if self.is_mounted and (old.filters, old.listing, old.story) != (view.filters, view.listing, view.story):
            self.show_counts()

    def rest(self) -> None:
        """Let every pane show the view."""
        if self._resting is not None:
            self._resting.stop()
        self.rested = self.view

    def _rest_later(self) -> None:
        if self._resting is not None:
            self._resting.stop()
        self._resting = self.set_timer(_REST, self.rest)

    def move(self, view: View) -> None:
        """A list's cursor moved; while its key is held, only the list and the status line show it."""
        now = monotonic()
        self._held, self._moved = now - self._moved < _REST, now
        self.view = view
        self._held = False

    def on_resize(self, _: events.Resize) -> None:
        """More or fewer panes fit."""
        self._arrange()

    def _arrange(self) -> None:
        """Show the panes that fit, and put the focus where the view is."""
        shown = panes(shape(*self.app.size), self.view)
        classes = self._size_classes()
        if (shown, classes) != self._arranged:
            self._arranged = shown, classes
            self.update_classes(classes)
            for pane in PANES:
                if self._pane(pane).display != (pane in shown):
                    self._pane(pane).display = pane in shown
            self.show_counts()
        widget = self._pane(self.view.pane)
        if self.focused is not widget:
            self.set_focus(widget, scroll_visible=False)

    def _size_classes(self) -> dict[str, bool]:
        """The classes by which the style sheet arranges the panes."""
        width, height = self.app.size
        form = shape(width, height)
        classes = {f"-{name}": form == name for name in ("three", "two", "one")}
        classes |= {"-short": height < 8, "-tiny": height < 4 or width < 6, "-zoomed": self.view.zoomed}
        return classes | {"-low": height < 22, "-middling": 22 <= height < 30}

    def _pane(self, pane: Pane) -> Widget:
        return self.query_one(f"#{pane}", Widget)

    def show_counts(self) -> None:
        """Each pane's name and counts on its border; where panes hide behind it, their names as tabs."""
        width, height = self.app.size
        form = shape(width, height)
        for pane in PANES:
            widget = self._pane(pane)
            tabs = {"three": (pane,), "two": ("text",) if pane == "text" else ("timeline", "actors"), "one": PANES}[
                form
            ]
            order = printable(f"· {ORDERS[self.rested.listing.order]}") if pane == "actors" else ""
            above, below = (order, "") if form == "three" else ("", f"{order} " if order else "")
            title = Content.assemble(*_tabs(tabs, pane), above)
            subtitle = Content(printable(shown_of(self.facts, self.rested, pane)) + below)
            if self._titles.get(pane) != (title, subtitle):  # all of the pane is drawn again
                self._titles[pane] = title, subtitle
                widget.border_title, widget.border_subtitle = title, subtitle

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The pane that has the focus is the view's pane."""
        if event.widget.id in PANES and event.widget.id != self.view.pane:
            self.view = state.in_pane(self.view, event.widget.id)

    # What the panes report

    @on(Timeline.EntryReached)
    def show_entry(self, message: Timeline.EntryReached) -> None:
        """An entry under the timeline's cursor."""
        if self.facts:
            self.move(state.at_entry(self.view, self.facts, message.index))

    @on(Timeline.EntryChosen)
    def read_entry(self, message: Timeline.EntryChosen) -> None:
        """On to the words of an entry."""
        if self.facts:
            self.jump(state.in_pane(state.at_entry(self.view, self.facts, message.index), "text"))

    @on(ActorList.ActorReached)
    def show_actor(self, message: ActorList.ActorReached) -> None:
        """An actor under the cursor narrows the timeline."""
        if self.facts:
            self.move(state.at_actor(self.view, self.facts, message.actor))

    @on(ActorList.ActorChosen)
    def read_actor(self, message: ActorList.ActorChosen) -> None:
        """On to the first mention of an actor."""
        if self.facts:
            self.jump(state.in_pane(state.at_actor(self.view, self.facts, message.actor), "text"))

    @on(Reader.MarkReached)
    def show_mark(self, message: Reader.MarkReached) -> None:
        """A fact was clicked in the text."""
        if self.facts:
            self.view = state.at_mark(self.view, self.facts, message.mark)

    @on(Reader.FactOpened)
    def open_what_is_there(self) -> None:
        """Enter in the text."""
        self.open_fact()

    @on(Reader.ColumnAsked)
    def set_column(self, message: Reader.ColumnAsked) -> None:
        """A wider or narrower column for the text."""
        before, self.view = self.view, state.wider(self.view, message.steps, message.room)
        if self.view == before:
            said = "The text is as wide as it gets" if message.steps > 0 else "The text is as narrow as it gets"
            self.notify(f"{said}: {counted(min(before.column, message.room), 'cell')}", timeout=2, markup=False)

    @on(KeyBar.Pressed)
    async def press(self, message: KeyBar.Pressed) -> None:
        """A key of the key bar was clicked."""
        target = self.focused if message.command.scope != "explorer" else self
        if target is not None:
            await target.run_action(message.command.id)


def _tabs(tabs: tuple[Pane, ...], shown: Pane) -> list[tuple[str, Style]]:
    """The names of panes, the one that is shown set off from the others; a click goes to the pane."""
    names: list[tuple[str, Style]] = []
    for pane in tabs:
        click = Style.from_meta({"@click": f"screen.{pane}"})
        look = Style(reverse=True) if pane == shown and len(tabs) > 1 else Style()
        names.append((f" {key_of(pane)} {_TITLES[pane]} ", look + click))
    return names
