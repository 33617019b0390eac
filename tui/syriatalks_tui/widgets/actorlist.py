"""The actors pane: who and what is named, by kind, with the number of mentions."""

from collections.abc import Mapping, Sequence

from textual.message import Message
from textual.reactive import reactive

from syriatalks.model import Actor
from syriatalks_tui.cells import bar, fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import Filters
from syriatalks_tui.narrowing import besides_pick
from syriatalks_tui.reports import reporting
from syriatalks_tui.roster import Head
from syriatalks_tui.state import View
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import INKS

# The role follows a name where at least so many cells are left.
_ROOM_FOR_ROLE = 12
# Cells of the longest bar, in a pane of few cells and in one of so many.
_SHORT_BAR, _LONG_BAR, _WIDE = 3, 8, 40


class ActorList(RowList):
    """Actors under the heads of their kinds. A row is a head or an actor."""

    facts: reactive[Facts | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive(View(), repaint=False)

    @reporting
    class ActorReached(Message):
        """The cursor came to `actor`."""

        actor: str

    @reporting
    class ActorChosen(Message):
        """The reader wants to read about `actor` in the text."""

        actor: str

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._rows: Sequence[Head | Actor] = ()
        self._row_of: Mapping[str, int] = {}
        self._digits = 1
        self._others: Filters = ()
        self._most = 0

    def watch_facts(self, facts: Facts | None) -> None:
        """Other stories were read."""
        if facts is not None:
            self._digits = len(f"{facts.roster.most:,}")
            self._count()
            self._arrange()

    def watch_view(self, old: View, view: View) -> None:
        """The cursor follows the actor that is lit; those of the selected entry are marked."""
        if self.facts is None:
            return
        if old.filters != view.filters:
            self._count()
        if old.listing != view.listing:
            self._arrange()
        else:
            self._follow()

    def _arrange(self) -> None:
        """The rows for the order and the names that are asked for, from the top."""
        assert self.facts is not None
        rows = self.facts.roster.rows(self.view.listing)
        self._rows, self._row_of = rows.all, rows.of
        self.set_reactive(RowList.cursor, None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False, force=True)
        self._follow()

    def _count(self) -> None:
        """Count anew in how many of the facts that are left each actor takes part."""
        assert self.facts is not None
        others = besides_pick(self.view)
        self._most = self.facts.count(self.facts.passing(others)) if others else self.facts.roster.most
        if others != self._others:
            self._others = others
            self.rows_changed()

    def _follow(self) -> None:
        assert self.facts is not None
        view = self.view
        self.cursor = self._row_of.get(view.actor) if view.actor else None
        together = self.facts.entries[view.entry].actors if view.entry is not None else ()
        rows = frozenset(self._row_of[actor] for actor in together if actor in self._row_of)
        self.light(rows)
        if self.cursor is None and rows and not any(self._in_sight(row) for row in rows):
            self.show_row(min(rows))

    def _in_sight(self, row: int) -> bool:
        return self.scroll_offset.y <= row < self.scroll_offset.y + self.size.height

    def row_count(self) -> int:
        """Heads and actors."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the row names a kind."""
        return isinstance(self._rows[row], Head)

    def empty_words(self) -> str:
        """Why there is nothing, and what to do."""
        if self.facts is None or not self.facts.complete:
            return ""
        return "Nobody; Esc lists all" if self.view.listing.called else "Nobody is named here"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A kind with its count, or an actor with role, and number of mentions as a bar and as a number.

        Where the view is narrowed it is the number of facts that are left, and who is in none of them is faint.
        """
        content = self._rows[row]
        if isinstance(content, Head):
            number = f"{content.actors:,} "
            return [(pad(content.title, width - len(number)), "head"), (number, "muted")]
        long = _SHORT_BAR if width < _WIDE else _LONG_BAR
        room = width - self._digits - long - 3
        name = fit(content.name, room - 1)
        left = room - cells(name) - 1
        assert self.facts is not None
        count = self.facts.shared(self._others, content.id) if self._others else len(content.mentions)
        ink = INKS[content.kind] if count else "muted"
        role = content.roles[0].text if content.roles and left > _ROOM_FOR_ROLE else ""
        return [
            (" ", "plain"),
            (name, ink),
            (pad(f"  {role}" if role else "", left), "muted"),
            (" " + bar(count, self._most, long), "count"),
            ((f"{count:,}" if count else "·").rjust(self._digits + 1) + " ", "count"),
        ]

    def moved(self, row: int) -> None:
        """Report the actor under the cursor."""
        actor = self._rows[row]
        if isinstance(actor, Actor):
            self.post_message(self.ActorReached(actor.id))

    def chosen(self, row: int) -> None:
        """Report the actor to read about."""
        actor = self._rows[row]
        if isinstance(actor, Actor):
            self.post_message(self.ActorChosen(actor.id))
