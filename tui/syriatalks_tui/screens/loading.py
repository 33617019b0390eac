"""The stories as they come: read beside the interface, their texts and facts shown, the finder made ready."""

import gc
from datetime import date
from importlib import import_module
from threading import Event

from textual import on
from textual.message import Message
from textual.reactive import reactive

from syriatalks_tui import state
from syriatalks_tui.background import in_background, unhurried
from syriatalks_tui.facts import Facts
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Finder, Library
from syriatalks_tui.reading import Reading
from syriatalks_tui.reports import reporting
from syriatalks_tui.returning import where_left
from syriatalks_tui.screens.outlining import Outlining
from syriatalks_tui.screens.people import People
from syriatalks_tui.state import View

# The facts are on the screen before the finder takes its share of the processor (seconds).
_HEAD_START = 0.05


class Loading(Outlining, People):
    """Reads the stories of a library; `explorer.Explorer` shows them."""

    note: reactive[str] = reactive("", repaint=False)

    @reporting
    class StoriesRead(Message):
        """The stories and their facts are there."""

        reading: Reading
        facts: Facts

    @reporting
    class NothingRead(Message):
        """No file could be read; a line for each. For the app, which ends."""

        problems: tuple[str, ...]

    @reporting
    class TextsRead(Message):
        """The stories were read; their facts are still being found."""

        reading: Reading

    @reporting
    class ReadingFailed(Message):
        """The engine broke down; what it said."""

        words: str

    @reporting
    class FinderBuilt(Message):
        """The finder is ready."""

        finder: Finder

    @reporting
    class Noted(Message):
        """What the program is doing."""

        words: str

    def __init__(self, library: Library, habits: Habits) -> None:
        super().__init__()
        self.library = library
        self.habits = habits
        self._corrected: dict[str, date] = {}
        self._read_once = False

    def begin(self) -> None:
        """Show what is there, and read what is not."""
        first = self.library.first()
        if first is not None and first.complete:
            self.show_facts(Loading.StoriesRead(first, Facts(first.shown)))
            self.rest()  # before the first frame nothing else tells the panes
            return
        if first is not None:
            self.facts = Facts(first.dossier, complete=False)
        else:
            self.note = "Reading…"
        self.read_stories()

    def read_stories(self) -> None:
        """Read all stories beside the interface."""
        self.run_worker(self._read(), group="reading", exclusive=True)

    async def _read(self) -> None:
        def work(stop: Event) -> Loading.StoriesRead:
            reading = self.library.read(dict(self._corrected), self._say, stop)
            return Loading.StoriesRead(reading, Facts(reading.shown))

        try:
            self.post_message(await in_background(work))
        except Exception as error:  # whatever a story does to the engine, its text stays readable
            self.post_message(Loading.ReadingFailed(f"{type(error).__name__}: {error}"))

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
        self.post_message(Loading.Noted(heard) if isinstance(heard, str) else Loading.TextsRead(heard))

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
            self.post_message(Loading.NothingRead(problems))
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
        self.show_counts()
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self.notify(problems[0] + more, title="Could not be read", severity="warning", markup=False)
        if self.corrected and self.corrected.warnings:
            words = "\n".join(self.corrected.warnings)
            self.notify(words, title="Your corrections", severity="warning", timeout=12, markup=False)
        reach = self.facts.reach(self.view.story)
        if reach is not None:
            words = f"Dates, names and quotations are found in the first {reach:,} letters; the rest is text only."
            self.notify(words, title="A very long text", severity="warning", timeout=12, markup=False)
        self.call_after_refresh(self.set_timer, _HEAD_START, self.prepare_finder)

    def prepare_finder(self) -> None:
        """Build the finder beside the interface."""
        if self.facts is not None:
            self.run_worker(self._build_finder(self.facts), group="finder", exclusive=True)

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
        self.post_message(Loading.FinderBuilt(await in_background(lambda _: self._finder(facts))))
        await in_background(lambda _: facts.matcher.build(unhurried()))
        gc.freeze()  # what was laid out stays: no key waits while it is looked through for garbage

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
        gc.freeze()  # so does what was read
        gc.enable()  # the command line turned it off for the start
