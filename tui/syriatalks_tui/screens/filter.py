"""The window of filters: a query to narrow by, with what it would leave, and the filters in force, each to take off."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from syriatalks.search.query import Query, QueryError, parse
from syriatalks.search.query.fields import FIELDS, JOINED
from syriatalks_tui import state
from syriatalks_tui.background import in_background
from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.narrowing import said_of
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.line import LineScreen
from syriatalks_tui.state import View
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import counted

if TYPE_CHECKING:
    from syriatalks_tui.screens.steps import Steps

_HOW = 'actor:jarba status:planned date:2014-02 "words"'
# Dossiers with more facts than this are asked beside the interface.
_LARGE = 20_000
_GUIDE = (*((known.example, known.meaning) for known in FIELDS.values()), *JOINED)
_GUIDE_ROOM = max(cells(example) for example, _ in _GUIDE) + 3


class QueryInput(Input):
    """What is typed; where there is nothing to delete, the filter under the cursor is meant."""

    @reporting
    class NothingToDelete(Message):
        """A key that deletes was pressed in the empty line."""

    def action_delete_left(self) -> None:
        """Delete what stands before the cursor."""
        if self.value:
            super().action_delete_left()
        else:
            self.post_message(self.NothingToDelete())

    def action_delete_right(self) -> None:
        """Delete what stands behind the cursor."""
        if self.value:
            super().action_delete_right()
        else:
            self.post_message(self.NothingToDelete())


class InForce(RowList):
    """The filters in force, and below them how a query is written."""

    def __init__(self) -> None:
        super().__init__()
        self.can_focus = False
        self._filters: list[tuple[str, str]] = []

    def show(self, facts: Facts, view: View) -> None:
        """Show the filters of `view`, each with how many facts it leaves alone; the cursor on the newest."""
        self._filters = [
            (said_of(facts, query), counted(facts.count(facts.passing((query,))), "fact")) for query in view.filters
        ]
        self.set_reactive(RowList.cursor, len(self._filters) if self._filters else None)
        self.rows_changed()

    def row_count(self) -> int:
        """The filters under their head, the guide under its own."""
        return bool(self._filters) + len(self._filters) + 1 + len(_GUIDE)

    def is_head(self, row: int) -> bool:
        """Whether the row is no filter."""
        return not 1 <= row <= len(self._filters)

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A head, a filter with its count, or an example of what may be typed."""
        if self._filters and row == 0:
            return [(fit("In force", width), "head")]
        if not self.is_head(row):
            said, left = self._filters[row - 1]
            room = max(0, width - len(left) - 2)
            return [(" " + pad(said, room), "strong"), (f"{left} ", "count")]
        number = row - len(self._filters) - bool(self._filters)
        if number == 0:
            return [(fit("What may be typed", width), "head")]
        example, meaning = _GUIDE[number - 1]
        return [(" " + pad(example, _GUIDE_ROOM), "plain"), (fit(meaning, width - _GUIDE_ROOM - 1), "muted")]

    @property
    def place(self) -> int | None:
        """The place of the filter under the cursor among those in force."""
        return None if self.cursor is None else self.cursor - 1

    def moved(self, row: int) -> None:
        """Nothing hangs on the cursor here."""

    def chosen(self, row: int) -> None:
        """Filters are taken off by keys of the window."""


class FilterScreen(LineScreen[None]):
    """Narrows the view of the explorer that opened it, or takes off what narrows it."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("filter"))

    @reporting
    class Answered(Message):
        """How many facts `query`, which was `typed`, leaves; or what is wrong with it."""

        typed: str
        answer: int | QueryError

    def __init__(self, explorer: "Steps", facts: Facts, typed: str = "") -> None:
        super().__init__(typed)
        self._explorer = explorer
        self._facts = facts

    def compose(self) -> ComposeResult:
        """What is typed, what it leaves or what is wrong with it, the filters in force."""
        with Vertical(id="window") as window:
            window.border_title = Content("Filter")
            yield QueryInput(placeholder=_HOW, compact=True)
            yield Static("", id="answer", markup=False)
            yield InForce()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return ("Enter narrows", keyed("remove", "filter", "takes one off"), keyed("close", "filter", "closes"))

    def on_mount(self) -> None:
        """The filters in force, and how much they leave."""
        self._show()

    def _show(self) -> None:
        self.query_one(InForce).show(self._facts, self._explorer.view)
        self.answer()

    @on(Input.Changed)
    def answer(self) -> None:
        """Count what the query leaves; an older question is dropped."""
        self.run_worker(self._answer(self.query_one(Input).value), group="answer", exclusive=True)

    async def _answer(self, typed: str) -> None:
        facts, view = self._facts, self._explorer.view

        def left() -> int | QueryError:
            try:
                query = parse(typed)
                return facts.count(state.visible(state.narrow_by(view, query) if query else view, facts))
            except QueryError as error:
                return error

        answer = left() if len(facts.entries) <= _LARGE else await in_background(lambda _: left())
        self.post_message(self.Answered(typed, answer))

    @on(Answered)
    def show_answer(self, message: Answered) -> None:
        """Show how many facts are left, or mark the place of what is wrong and say what it is."""
        if message.typed != self.query_one(Input).value:
            return
        if isinstance(message.answer, QueryError):
            self.query_one("#answer", Static).update(self._marked(message.typed, message.answer))
        else:
            left = f"{message.answer:,} of {counted(self._facts.total, 'fact')}"
            self.query_one("#answer", Static).update(Content(left))

    def _marked(self, typed: str, error: QueryError) -> Content:
        """A mark under the place of what is wrong, and what is wrong."""
        line = self.query_one(Input)
        place = cells(typed[: error.span.start]) - round(line.scroll_offset.x)
        place = min(max(place, 0), max(0, line.size.width - 1))
        long = min(max(1, cells(typed[error.span.start : error.span.end])), max(1, line.size.width - place))
        return Content(" " * place + "^" * long + "\n").append(Content(f"{error.words}")).stylize("$accent")

    @on(Input.Submitted)
    def narrow(self) -> None:
        """Enter: narrow by what is typed and close; with nothing typed, take the filter under the cursor off."""
        query = self._typed()
        if query is not None:
            self._explorer.narrow_by(query)
            self.dismiss()
        elif not self.query_one(Input).value.strip():
            self.action_remove()

    def _typed(self) -> Query | None:
        """The query that is typed; None where it is none, or means nothing in these stories."""
        try:
            query = parse(self.query_one(Input).value)
            return query if query is not None and self._facts.matcher.bits(query) >= 0 else None
        except QueryError:
            return None

    @on(QueryInput.NothingToDelete)
    def action_remove(self) -> None:
        """Take the filter under the cursor off."""
        place = self.query_one(InForce).place
        if place is not None:
            self._explorer.view = state.without(self._explorer.view, place)
            self._show()

    def action_cursor_down(self) -> None:
        """The next filter."""
        self.query_one(InForce).action_cursor_down()

    def action_cursor_up(self) -> None:
        """The filter before."""
        self.query_one(InForce).action_cursor_up()

    def action_close(self) -> None:
        """Close; the filters in force stay."""
        self.dismiss()
