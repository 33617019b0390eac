"""The why window: the reasons for one fact, and a trial of another publication date."""

from asyncio import sleep
from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from syriatalks.dates import preview
from syriatalks.model import DateMention, Story
from syriatalks.reasons import Section, Subject, explain
from syriatalks_tui.background import in_background
from syriatalks_tui.commands import bindings, key_of, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.reasons import story_of
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.window import Window
from syriatalks_tui.wording import counted

# The trial waits for a pause between keys (seconds), and shows so many of the dates that would move.
_PAUSE, _SHOWN = 0.05, 50


class WhyScreen(Window[tuple[str, date] | None]):
    """Closes with a story's id and the publication date that the reader gave it, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("why"))

    @reporting
    class Tried(Message):
        """What would move if the day `typed` were the day of publication."""

        typed: str
        moves: Sequence[tuple[DateMention, DateMention]]

    def __init__(self, facts: Facts, about: Subject) -> None:
        super().__init__()
        self._explanation = explain(facts.dossier, about)
        self._story = story_of(facts, about)

    def compose(self) -> ComposeResult:
        """The reasons, and under them the trial."""
        with Vertical(id="window") as window:
            window.border_title = Content("Why")
            with VerticalScroll(id="reasons"):
                yield Static(Content(self._explanation.title), id="what", markup=False)
                for section in (*self._explanation.sections, *self._explanation.grounds):
                    yield Static(Content(section.title), classes="heading", markup=False)
                    yield Static(_lit(section), classes="section", markup=False)
            if self._story is not None:
                yield Input(
                    placeholder=f"{key_of('publication', 'why')}: try another publication date, such as 2015-02-05",
                    id="published",
                    compact=True,
                )
                yield Static("", id="moves", markup=False)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        another = (keyed("publication", "why", "another date"),) if self._story else ()
        return (keyed("line_down", "why", "more"), *another, keyed("close", "why", "close"))

    def on_mount(self) -> None:
        """The keys scroll the reasons first."""
        self.query_one("#reasons").focus()
        for field in self.query(Input):
            field.cursor_blink = False

    def action_close(self) -> None:
        """Close; nothing changes."""
        self.dismiss(None)

    def action_line_down(self) -> None:
        """Scroll down."""
        self.query_one("#reasons").scroll_relative(y=1, animate=False)

    def action_line_up(self) -> None:
        """Scroll up."""
        self.query_one("#reasons").scroll_relative(y=-1, animate=False)

    def action_page_down(self) -> None:
        """Scroll a page down."""
        self.query_one("#reasons").scroll_page_down(animate=False)

    def action_page_up(self) -> None:
        """Scroll a page up."""
        self.query_one("#reasons").scroll_page_up(animate=False)

    def action_publication(self) -> None:
        """To the trial of another date."""
        for field in self.query(Input):
            field.focus()

    @on(Input.Changed)
    def try_day(self, event: Input.Changed) -> None:
        """Find out which dates would move; the trial of what was typed before is dropped."""
        day = _day(event.value)
        story = self._story
        if day is None or story is None:
            self.workers.cancel_group(self, "trial")
            self._say("A day is written like 2014-02-05" if event.value.strip() else "")
        else:
            self._say("…")
            self.run_worker(self._try(event.value, story, day), group="trial", exclusive=True)

    async def _try(self, typed: str, story: Story, day: date) -> None:
        await sleep(_PAUSE)
        self.post_message(self.Tried(typed, await in_background(lambda _: preview(story, day))))

    @on(Tried)
    def show_moves(self, message: Tried) -> None:
        """Say which dates would move, if that is still asked."""
        if message.typed == self.query_one(Input).value:
            self._say("\n".join(_moved(message.moves)))

    def _say(self, words: str) -> None:
        moves = self.query_one("#moves", Static)
        moves.update(Content(words))
        moves.display = bool(words)

    @on(Input.Submitted)
    def apply(self, event: Input.Submitted) -> None:
        """Take the date that was typed."""
        day = _day(event.value)
        if day is not None and self._story is not None:
            self.dismiss((self._story.id, day))


def _moved(moves: Sequence[tuple[DateMention, DateMention]]) -> list[str]:
    """What another date would change, in words."""
    if not moves:
        return ["No date would move; Enter applies"]
    said = [f"{counted(len(moves), 'date')} would move; Enter applies"]
    return [*said, *(f"  {old.text}: {old.value} → {new.value}" for old, new in moves[:_SHOWN])]


def _closing(another: bool) -> str:
    closes = f"{key_of('close', 'why')} closes"
    return f"{key_of('publication', 'why')} another date · {closes}" if another else closes


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None


def _lit(section: Section) -> Content:
    """The sentences of a section, each with a dash where there are several; the words that it is about set off."""
    dash = "– " if len(section.lines) > 1 else ""
    content = Content("\n".join(dash + line for line in section.lines))
    for span in section.lit:
        content = content.stylize("$ink-date bold underline", span.start, span.end)
    return content
