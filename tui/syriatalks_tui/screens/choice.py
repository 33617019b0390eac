"""The window of a choice: a few rows that typing narrows, or words of the reader's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input

from syriatalks.search.folding import fold
from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.line import LineScreen
from syriatalks_tui.widgets.rowlist import Piece, RowList

# Where no row holds what is typed, those that are at least so like it are shown (0 to 100, rapidfuzz partial_ratio).
_LIKE = 65


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen: `value` is what the window closes with, `label` is shown with `note` behind it.

    `words` are further names that typing finds it by.
    """

    value: str
    label: str
    note: str = ""
    ink: str = "plain"
    words: tuple[str, ...] = ()


class Options(RowList):
    """The options that fit what is typed."""

    @reporting
    class Chosen(Message):
        """The reader chose `option`."""

        option: Option

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self.can_focus = False
        self._all = options
        self._folded = [fold(" ".join((option.label, *option.words))) for option in options]
        self.options: Sequence[Option] = ()

    def narrow(self, typed: str, own: Option | None = None) -> None:
        """Show what fits `typed`, behind the reader's `own` words."""
        asked = fold(typed).split()
        found = [
            option for option, words in zip(self._all, self._folded, strict=True) if all(w in words for w in asked)
        ]
        self.options = [*([own] if own else []), *(found or ([] if own else self._like(fold(typed))))]
        self.set_reactive(RowList.cursor, 0 if self.options else None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False)

    def _like(self, folded: str) -> list[Option]:
        """The options that are like what is typed, most alike first: for typing errors."""
        from rapidfuzz import fuzz, process  # only where nothing holds what is typed

        like = process.extract(folded, self._folded, scorer=fuzz.partial_ratio, limit=20, score_cutoff=_LIKE)
        return [self._all[at] for _, _, at in like]

    def row_count(self) -> int:
        """One row an option."""
        return len(self.options)

    def empty_words(self) -> str:
        """What to do where nothing fits."""
        return "Nothing is like it; type fewer letters"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The label, and what is said of it."""
        option = self.options[row]
        label = fit(option.label, width - 1)
        left = width - 1 - cells(label)
        return [(" " + label, option.ink), (pad(f"  {option.note}" if option.note else "", left), "muted")]

    def moved(self, row: int) -> None:
        """Nothing hangs on the cursor here."""

    def chosen(self, row: int) -> None:
        """Report the option."""
        self.post_message(self.Chosen(self.options[row]))


class ChoiceScreen(LineScreen[str | None]):
    """Closes with the value of the option that the reader chose, with words of their own if `free`, or with None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("choice"))

    def __init__(self, title: str, how: str, options: Sequence[Option], *, free: bool = False) -> None:
        super().__init__()
        self._title, self._how, self._options, self._free = title, how, options, free

    def compose(self) -> ComposeResult:
        """What is typed, and what fits it."""
        with Vertical(id="window") as window:
            window.border_title = Content(self._title)
            yield Input(placeholder=self._how, compact=True)
            yield Options(self._options)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return ("Enter takes it", keyed("close", "choice", "closes"))

    def on_mount(self) -> None:
        """All options to begin with."""
        self.query_one(Options).narrow("")

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show what fits what is typed."""
        words = " ".join(event.value.split())
        own = Option(words, words, "as you typed it", "strong") if self._free and words else None
        self.query_one(Options).narrow(event.value, own)

    @on(Input.Submitted)
    def take(self) -> None:
        """Enter: the option under the cursor."""
        self.query_one(Options).action_choose()

    @on(Options.Chosen)
    def close_with(self, message: Options.Chosen) -> None:
        """Close with what was chosen."""
        self.dismiss(message.option.value)

    def action_cursor_down(self) -> None:
        """The next option."""
        self.query_one(Options).action_cursor_down()

    def action_cursor_up(self) -> None:
        """The option before."""
        self.query_one(Options).action_cursor_up()

    def action_page_down(self) -> None:
        """A page of options down."""
        self.query_one(Options).action_page_down()

    def action_page_up(self) -> None:
        """A page of options up."""
        self.query_one(Options).action_page_up()

    def action_close(self) -> None:
        """Close; nothing is decided."""
        self.dismiss(None)
