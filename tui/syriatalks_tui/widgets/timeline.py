"""The timeline pane: heads of months and years, and under them a row for every fact."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from textual.message import Message
from textual.reactive import reactive

from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.chronicle import Entry
from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View, visible
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import GLYPHS, PUBLISHED, UNDECIDED, short_name

_NO_FACTS = "No dated facts here"
# The column of days is as wide as its labels, within these bounds.
_NARROWEST, _WIDEST = 5, 9
# Actors follow a headline where at least so many cells are left.
_ROOM_FOR_ACTORS = 8


class Timeline(RowList):
    """Every entry that passes the filters. A row is a head (text) or an entry (its index)."""

    facts: reactive[Facts | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive(View(), repaint=False)

    @dataclass
    class EntryReached(Message):
        """The cursor came to the entry `index`."""

        index: int

    @dataclass
    class EntryChosen(Message):
        """The reader wants to read the entry `index` in the text."""

        index: int

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._rows: list[str | int] = []
        self._row_of: dict[int, int] = {}
        self._shown: tuple[int, ...] = ()
        self._days = _NARROWEST

    def watch_facts(self, facts: Facts | None) -> None:
        """Other stories were read, or the same with another date."""
        if facts is not None:
            widest = max((len(entry.label) for entry in facts.entries), default=0)
            self._days = min(max(widest, _NARROWEST), _WIDEST)
            self._arrange()

    def watch_view(self, old: View, view: View) -> None:
        """Show what `view` narrows to, its entry, and what concerns its actor."""
        if self.facts is None:
            return
        if old.filters != view.filters:
            self._arrange()
        else:
            self._follow()

    def _arrange(self) -> None:
        assert self.facts is not None
        entries = self.facts.entries
        shown = visible(self.view, self.facts)
        if shown != self._shown or not self._rows:
            self._rows = []
            for head, under in groupby(shown, key=lambda index: entries[index].group):
                self._rows += [head, *under]
            self._row_of = {index: row for row, index in enumerate(self._rows) if isinstance(index, int)}
            self._shown = shown
        self.set_reactive(RowList.cursor, None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False)
        self._follow()

    def _follow(self) -> None:
        assert self.facts is not None
        view = self.view
        self.cursor = self._row_of.get(view.entry) if view.entry is not None else None
        lit: Sequence[int] = ()
        if view.actor and view.filtered("actor") != view.actor:
            lit = self.facts.concerning(view.actor)
        self.light(frozenset(self._row_of[index] for index in lit if index in self._row_of))

    def row_count(self) -> int:
        """Heads and entries."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the row names a month or a year."""
        return isinstance(self._rows[row], str)

    def empty_words(self) -> str:
        """Why there is nothing, and what to do."""
        if self.facts is None:
            return ""
        return "Nothing is left; Esc goes back" if self.view.filters else _NO_FACTS

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A head, or day, glyph, headline and actors."""
        content = self._rows[row]
        if isinstance(content, str):
            return [(fit(content, width), "head")]
        assert self.facts is not None
        entry = self.facts.entries[content]
        days = self._days if width > 24 else min(self._days, max(2, width // 4))
        glyph, ink = _glyph(entry)
        return [
            (fit(entry.label, days).rjust(days), "date"),
            (f" {glyph} ", ink),
            *self._told(entry, width - days - 3, ink),
        ]

    def _told(self, entry: Entry, room: int, ink: str) -> list[Piece]:
        assert self.facts is not None
        if entry.kind == "published":
            story = self.facts.dossier.stories[entry.story]
            return [(fit(" · ".join(filter(None, ("Published", story.agency, story.title))), room), "muted")]
        told = fit(entry.headline, room)
        pieces = [(told, "plain" if ink == "strong" else ink)]
        left = room - cells(told) - 2
        if left >= _ROOM_FOR_ACTORS and entry.actors:
            names = ", ".join(short_name(self.facts.actors[actor]) for actor in entry.actors)
            pieces.append((pad(f"  {names}", left + 2), "muted"))
        return pieces

    def moved(self, row: int) -> None:
        """Report the entry under the cursor."""
        index = self._rows[row]
        if isinstance(index, int):
            self.post_message(self.EntryReached(index))

    def chosen(self, row: int) -> None:
        """Report the entry to read."""
        index = self._rows[row]
        if isinstance(index, int):
            self.post_message(self.EntryChosen(index))


def _glyph(entry: Entry) -> tuple[str, str]:
    """The glyph of an entry and its ink."""
    if entry.kind == "published":
        return PUBLISHED, "muted"
    if entry.status is None:
        return UNDECIDED, "muted"
    ink = {"happened": "strong", "denied": "denied"}.get(entry.status, "planned")
    return GLYPHS[entry.status], ink
