"""The window that asks for a day to go to; dates are typed as in the finder."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from syriatalks.search.typed_dates import typed_dates
from syriatalks_tui import state
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.screens.window import Window
from syriatalks_tui.state import View
from syriatalks_tui.wording import in_full

_HOW = "jan 24, 2014-02, late january 2014, last tuesday"


class DayScreen(Window[date | None]):
    """Closes with the day to go to, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("day"))

    def __init__(self, facts: Facts, view: View) -> None:
        super().__init__()
        self._facts = facts
        self._view = view

    def compose(self) -> ComposeResult:
        """What is typed, and where it leads."""
        with Vertical(id="window") as window:
            window.border_title = Content("Go to a day")
            yield Input(placeholder=_HOW, id="typed", compact=True)
            yield Static("", id="leads", markup=False)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return ("Enter goes there", keyed("close", "day", "closes"))

    def on_mount(self) -> None:
        """The cursor of the input stands still."""
        self.query_one(Input).cursor_blink = False

    def action_close(self) -> None:
        """Close; nothing changes."""
        self.dismiss(None)

    @on(Input.Changed)
    def preview(self, event: Input.Changed) -> None:
        """Say where Enter would go."""
        self.query_one("#leads", Static).update(Content(self._leads(event.value)))

    @on(Input.Submitted)
    def go(self, event: Input.Submitted) -> None:
        """Go there; stay where what was typed leads nowhere."""
        day = self._day(event.value)
        if day is not None and state.at_time(self._view, self._facts, day) is not None:
            self.dismiss(day)

    def _leads(self, typed: str) -> str:
        """Where `typed` leads, in words."""
        if not typed.strip():
            return ""
        day = self._day(typed)
        if day is None:
            return "That is no day; try " + _HOW
        view = state.at_time(self._view, self._facts, day)
        if view is None or view.entry is None:
            return f"No fact begins on {in_full(day, day)} or after"
        entry = self._facts.entries[view.entry]
        return f"{in_full(entry.earliest, entry.latest, entry.inferred)} · {entry.headline}"

    def _day(self, typed: str) -> date | None:
        """The first day that `typed` names; of several years, one that has a fact on it or the latest."""
        years = sorted({head.year for head in self._facts.heads if head.year}, reverse=True)
        published = self._facts.dossier.stories[self._view.story].published
        named = typed_dates(typed, years, published.day if published else None, bare_days=True)
        told = (one for one in named if self._facts.tells_of(one.earliest, one.latest))
        found = next(told, named[-1] if named else None)
        return found.earliest if found else None
