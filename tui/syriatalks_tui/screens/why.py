"""The why window: the reasons for one fact, and a trial of another publication date."""

from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from syriatalks.dates import preview
from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.facts import Facts
from syriatalks_tui.reasons import Section, Subject, sections, story_of, title
from syriatalks_tui.screens import WINDOW_SIZES, WINDOW_WIDTHS
from syriatalks_tui.wording import counted


class WhyScreen(ModalScreen[tuple[str, date] | None]):
    """Closes with a story's id and the publication date that the reader gave it, or None."""

    CSS_PATH = "window.tcss"
    VERTICAL_BREAKPOINTS = WINDOW_SIZES
    HORIZONTAL_BREAKPOINTS = WINDOW_WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = list(bindings("why"))

    def __init__(self, facts: Facts, about: Subject) -> None:
        super().__init__()
        self._facts = facts
        self._about = about
        self._story = story_of(facts, about)

    def compose(self) -> ComposeResult:
        """The reasons, and under them the trial."""
        with Vertical(id="window") as window:
            window.border_title = Content("Why")
            window.border_subtitle = Content(_closing(another=self._story is not None))
            with VerticalScroll(id="reasons"):
                yield Static(Content(title(self._facts, self._about)), id="what", markup=False)
                for section in sections(self._facts, self._about):
                    yield Static(Content(section.title), classes="heading", markup=False)
                    yield Static(_lit(section), classes="section", markup=False)
            if self._story is not None:
                yield Input(
                    placeholder=f"{key_of('publication', 'why')}: try another publication date, such as 2015-02-05",
                    id="published",
                    compact=True,
                )
                yield Static("", id="moves", markup=False)

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

    def action_publication(self) -> None:
        """To the trial of another date."""
        for field in self.query(Input):
            field.focus()

    @on(Input.Changed)
    def preview(self, event: Input.Changed) -> None:
        """Say which dates would move."""
        moves = self.query_one("#moves", Static)
        moves.update(Content(self._moves(event.value)))
        moves.display = bool(event.value.strip())

    @on(Input.Submitted)
    def apply(self, event: Input.Submitted) -> None:
        """Take the date that was typed."""
        day = _day(event.value)
        if day is not None and self._story is not None:
            self.dismiss((self._story.id, day))

    def _moves(self, typed: str) -> str:
        """What another date would change, in words."""
        day = _day(typed)
        if not typed.strip() or self._story is None:
            return ""
        if day is None:
            return "A day is written like 2014-02-05"
        moves = preview(self._story, day)
        said = [f"{counted(len(moves), 'date')} would move; Enter applies" if moves else "No date would move"]
        return "\n".join([*said, *(f"  {old.text}: {old.value} → {new.value}" for old, new in moves)])


def _closing(another: bool) -> str:
    closes = f"{key_of('close', 'why')} closes"
    return f"{key_of('publication', 'why')} another date · {closes}" if another else closes


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None


def _lit(section: Section) -> Content:
    """The sentences of a section, the words that it is about set off."""
    content = Content("\n".join(section.lines))
    at = content.plain.find(section.lit) if section.lit else -1
    return content.stylize("$ink-date bold underline", at, at + len(section.lit)) if at >= 0 else content
