"""The explorer: timeline, text and actors, linked by one view."""

import gc
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from syriatalks.model import Dossier
from syriatalks_tui import state
from syriatalks_tui.background import in_background, unhurried
from syriatalks_tui.cells import printable
from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.habits import Habits
from syriatalks_tui.layout import panes, shape
from syriatalks_tui.library import Finder, Library
from syriatalks_tui.memory import Memory
from syriatalks_tui.reading import Reading
from syriatalks_tui.returning import at_start, remembered, where_left
from syriatalks_tui.roster import ORDERS
from syriatalks_tui.sayings import shown_of
from syriatalks_tui.screens.outlining import Outlining
from syriatalks_tui.screens.people import People
from syriatalks_tui.screens.steps import Steps
from syriatalks_tui.state import PANES, Pane, View
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.lines import KeyBar, Masthead, StatusLine
from syriatalks_tui.widgets.overview import Overview
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from textual.timer import Timer

# The facts are on the screen before the finder takes its share of the processor (seconds).
_HEAD_START = 0.05
# A key that comes so soon after the one before is held: the other panes follow when it rests (seconds).
_REST = 0.2
_TITLES: dict[Pane, str] = {"timeline": "Timeline", "text": "Text", "actors": "Actors"}


class Explorer(Outlining, People):
    """Holds the view and the facts; panes show them and report what the reader did."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("explorer"))
    AUTO_FOCUS = ""  # the pane of the view has the focus

    note: reactive[str] = reactive("", repaint=False)
    # The commands to begin with that the reader has used, at any time.
    used: reactive[frozenset[str]] = reactive(frozenset(), repaint=False)

    @dataclass
    class StoriesRead(Message):
        """The stories and their facts are there."""

        reading: Reading
        facts: Facts

    @dataclass
    class NothingRead(Message):
        """No file could be read; a line for each. For the app, which ends."""

        problems: tuple[str, ...]

    @dataclass
    class TextsRead(Message):
        """The stories were read; their facts are still being found."""

        reading: Reading

    @dataclass
    class ReadingFailed(Message):
        """The engine broke down; what it said."""

        words: str

    @dataclass
    class FinderBuilt(Message):
        """The finder is ready."""

        finder: Finder

    @dataclass
    class Noted(Message):
        """What the program is doing."""

        words: str

    def __init__(self, library: Library, habits: Habits) -> None:
        super().__init__()
        self.library = library
        self.habits = habits
        self.set_reactive(Steps.view, at_start(habits))
        self.set_reactive(Explorer.used, frozenset(habits.memory.used))
        self._corrected: dict[str, date] = {}
        self._arranged: tuple[object, ...] = ()
        self._titles: dict[Pane, tuple[Content, Content]] = {}
        self._read_once = False
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
        yield StatusLine().data_bind(Steps.facts, Steps.view, Explorer.note, Explorer.used)
        yield KeyBar().data_bind(Steps.facts, Steps.view)

    # Reading the stories

    def on_mount(self) -> None:
        """Show the text there is; find its facts once it is on the screen."""
        story = self.library.first()
        if story is not None:
            self.facts = Facts(Dossier((story,)), complete=False)
        else:
            self.note = "Reading…"
        self._arrange()
        self.read_stories()

    def read_stories(self) -> None:
        """Read all stories beside the interface."""
        self.run_worker(self._read(), group="reading", exclusive=True)

    async def _read(self) -> None:
        def work(stop: Event) -> Explorer.StoriesRead:
            reading = self.library.read(dict(self._corrected), self._say, stop)
            return Explorer.StoriesRead(reading, Facts(reading.shown))

        try:
            self.post_message(await in_background(work))
        except Exception as error:  # whatever a story does to the engine, its text stays readable
            self.post_message(Explorer.ReadingFailed(f"{type(error).__name__}: {error}"))

    @on(ReadingFailed)
    def show_failure(self, message: ReadingFailed) -> None:
        """Keep the text, say that there will be no facts."""
        self.note = f"No facts: the engine failed on this text. {message.words}"
        self.notify(message.words, title="The engine failed on this text", severity="error", markup=False)

    def read_again(self, corrected: tuple[str, date] | None) -> None:
        """Read again, a story as published on the day that the reader gave."""
        if corrected is not None:
            self._corrected.update([corrected])
            self.note = f"Reading again as published on {corrected[1]}…"
            self.read_stories()

    def _say(self, heard: str | Reading) -> None:
        self.post_message(Explorer.Noted(heard) if isinstance(heard, str) else Explorer.TextsRead(heard))

    @on(TextsRead)
    def show_texts(self, message: TextsRead) -> None:
        """Show the whole texts of long stories while their facts are being found."""
        if self.facts is None or not self.facts.complete:
            self.facts = Facts(message.reading.dossier, complete=False)

    @on(Noted)
    def show_note(self, message: Noted) -> None:
        """Say what is being done."""
        self.note = message.words

    @on(StoriesRead)
    def show_facts(self, message: StoriesRead) -> None:
        """Show the facts, keep the reader's place, and prepare the finder."""
        problems = message.reading.problems
        if not message.reading.dossier.stories:
            self.post_message(Explorer.NothingRead(problems))
            return
        self.note = ""
        first, self._read_once = not self._read_once, True
        self.rest()
        self.finder = None  # it answers for the facts that were
        kept = self.view
        filters = tuple(filter(message.facts.holds, kept.filters))
        self.view = View(pane=kept.pane, side=kept.side, zoomed=kept.zoomed, column=kept.column, listing=kept.listing)
        self.facts = message.facts
        self.view = self.view._replace(filters=filters)
        self.corrected = message.reading.corrected
        if kept.spot is not None and kept.story < len(message.facts.dossier.stories):
            self._restore(kept)
        elif first:
            self.view = where_left(self.view, message.facts, self.habits.memory)
        self._title_panes()
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self.notify(problems[0] + more, title="Could not be read", severity="warning", markup=False)
        if self.corrected and self.corrected.warnings:
            words = "\n".join(self.corrected.warnings)
            self.notify(words, title="Your corrections", severity="warning", timeout=12, markup=False)
        reach = self.facts.reach(self.view.story)
        if reach is not None:
            words = f"Dates, names and quotations are found in the first {reach:,} letters; the rest is text only."
            self.notify(words, title="A very long text", timeout=12, markup=False)
        self.call_after_refresh(self.set_timer, _HEAD_START, self.prepare_finder)

    def prepare_finder(self) -> None:
        """Build the finder beside the interface."""
        if self.facts is not None:
            self.run_worker(self._build_finder(self.facts), group="finder", exclusive=True)

    def show_counts(self) -> None:
        """Say anew how much each pane holds."""
        self._title_panes()

    def _restore(self, kept: View) -> None:
        assert self.facts is not None
        assert kept.spot is not None
        mark = self.facts.marks(kept.story).at(kept.spot.start)
        self.view = (
            state.at_mark(self.view, self.facts, mark)
            if mark
            else state.at_words(self.view, self.facts, kept.story, kept.spot)
        )

    async def _build_finder(self, facts: Facts) -> None:
        self.finder = None
        self.post_message(Explorer.FinderBuilt(await in_background(lambda _: self._finder(facts))))
        await in_background(lambda _: facts.matcher.build(unhurried()))

    def _finder(self, facts: Facts) -> Finder:
        """The finder, and the windows loaded on the way, so that the first key that opens one need not wait."""
        windows = ("finder", "filter", "why", "dossier", "quotes", "grid", "choice", "day", "export", "themes", "help")
        for window in windows:
            import_module(f"syriatalks_tui.screens.{window}")
        facts.roster.prepare()
        return self.library.finder(facts.dossier)

    @on(FinderBuilt)
    def keep_finder(self, message: FinderBuilt) -> None:
        """From now on `/` answers."""
        self.finder = message.finder
        gc.freeze()  # what was read stays: no key waits while it is looked through for garbage
        gc.enable()  # the command line turned it off for the start

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
            self._title_panes()

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
        width, height = self.app.size
        form = shape(width, height)
        shown = panes(form, self.view)
        sizes = (height < 8, height < 22, height < 30, width < 6)
        if (form, shown, sizes) != self._arranged:
            self._arranged = (form, shown, sizes)
            self.update_classes(self._size_classes())
            for pane in PANES:
                if self._pane(pane).display != (pane in shown):
                    self._pane(pane).display = pane in shown
            self._title_panes()
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

    def _title_panes(self) -> None:
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
        self.view = state.wider(self.view, message.steps)

    @on(KeyBar.Pressed)
    async def press(self, message: KeyBar.Pressed) -> None:
        """A key of the key bar was clicked."""
        target = self.focused if message.command.scope != "explorer" else self
        if target is not None:
            await target.run_action(message.command.id)


def _tabs(tabs: tuple[Pane, ...], shown: Pane) -> list[Content | tuple[str, str]]:
    """The names of panes, the one that is shown set off from the others."""
    names: list[Content | tuple[str, str]] = []
    for pane in tabs:
        style = "reverse" if pane == shown and len(tabs) > 1 else ""
        names += [(f" {key_of(pane)} {_TITLES[pane]} ", style)]
    return names
