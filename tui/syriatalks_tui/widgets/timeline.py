"""The timeline pane: heads of months and years, and under them a row for every fact."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, islice, pairwise
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive

from syriatalks_tui.cells import fit
from syriatalks_tui.cells import width as cells
from syriatalks_tui.chronicle import Entry
from syriatalks_tui.commands import bindings
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import of_actor
from syriatalks_tui.narrowing import nothing_left
from syriatalks_tui.outline import Folding, Head, HeadRow, outline, tally
from syriatalks_tui.reports import reporting
from syriatalks_tui.state import View, visible
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import FOLDED, GLYPHS, OPENED, PUBLISHED, UNDECIDED, short_name
from syriatalks_tui.wrapping import wrap

_NO_FACTS = "No dated facts here"
# Behind a folded head a number stands without its noun in a pane of fewer cells, on every head alike.
_ROOM_FOR_NOUN = 44
# The column of days is as wide as its labels, within these bounds; that of undated words in a wide pane up to the last.
_NARROWEST, _WIDEST, _WIDEST_WORDS = 5, 9, 20
# Actors follow a headline where at least so many cells are left.
_ROOM_FOR_ACTORS = 8
# In a narrower pane a headline takes up to so many lines, with the actors behind it, unless there are many entries.
_ONE_LINE, _MOST_LINES, _MANY = 60, 3, 5000


@dataclass(frozen=True, slots=True)
class Rest:
    """Another line of the entry `index`: 1 is the second."""

    index: int
    line: int


class Timeline(RowList):
    """Every entry that passes the filters, as an outline. A row is a head, an entry (its index) or the rest of one.

    The cursor stands on entries and on folded heads.
    """

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("timeline"))

    facts: reactive[Facts | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive(View(), repaint=False)

    @reporting
    class EntryReached(Message):
        """The cursor came to the entry `index`."""

        index: int

    @reporting
    class EntryChosen(Message):
        """The reader wants to read the entry `index` in the text."""

        index: int

    @reporting
    class HeadReached(Message):
        """The cursor came to a folded head."""

        head: Head

    @reporting
    class SightChanged(Message):
        """From the `first` entry to the `last` all are in sight, or under folded heads; None where that is all."""

        in_sight: tuple[int, int] | None

    @reporting
    class Folded(Message):
        """The reader folded or opened heads."""

        folding: Folding

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shown: tuple[int, ...] = ()
        self._rows: list[HeadRow | int | Rest] = []
        self._told_room = 0
        self._dense = False
        self._row_of: dict[int | Head, int] = {}
        self._lit_actor: str | None = None
        self._days = self._words = _NARROWEST
        self._in_sight: tuple[int, int] | None = None

    def watch_facts(self, facts: Facts | None) -> None:
        """Other stories were read, or the same with another date."""
        if facts is not None:
            widest = max((len(entry.label) for entry in facts.entries), default=0)
            self._days = min(max(widest, _NARROWEST), _WIDEST)
            undated = (cells(entry.label) for entry in facts.entries if entry.earliest is None)
            self._words = min(max(undated, default=0), _WIDEST_WORDS)
            self._arrange()

    def watch_view(self, old: View, view: View) -> None:
        """Show what `view` narrows to, its entry, and what concerns its actor."""
        if self.facts is None:
            return
        if old.filters != view.filters:
            self._arrange()
        elif old.folding != view.folding:
            self._fold()
        else:
            self._follow()

    def _arrange(self) -> None:
        assert self.facts is not None
        self._lay_out()
        self.scroll_to(y=0, animate=False)
        self._follow()

    def _fold(self) -> None:
        """Lay the rows out anew, the cursor where it is on the screen."""
        line = (self.cursor or 0) - self.scroll_offset.y
        self._lay_out()
        row = self._cursor_row()
        self.scroll_to(y=max(0, (row or 0) - line), animate=False, force=True)
        self._follow()

    def _lay_out(self) -> None:
        assert self.facts is not None
        self._shown = visible(self.view, self.facts)
        self._told_room = self._telling_room(self.room - 1)
        self._dense = len(self._shown) > _MANY
        self._rows, self._row_of = [], {}
        for row in outline(self.facts.heads, self._shown, self.view.folding):
            if isinstance(row, HeadRow):
                self._row_of[row.head] = len(self._rows)
                self._rows.append(row)
            elif self._dense:
                self._row_of.update(zip(row, count(len(self._rows)), strict=False))
                self._rows += row
            else:
                self._lay_down(row)
        self.set_reactive(RowList.cursor, None)
        self.lit, self._lit_actor = frozenset(), None
        self.rows_changed()
        self._tell_sight()

    def _lay_down(self, shown: Sequence[int]) -> None:
        """Rows for the entries `shown`, each with the lines that continue it."""
        assert self.facts is not None
        for index in shown:
            self._row_of[index] = len(self._rows)
            self._rows.append(index)
            self._rows += (Rest(index, line) for line in range(1, self._line_count(self.facts.entries[index])))

    def _cursor_row(self) -> int | None:
        """The row of the view's entry, or of the head that it is folded under."""
        assert self.facts is not None
        if self.view.entry is None:
            return self._row_of.get(self.view.head) if self.view.head else None
        if self.view.entry not in self._row_of and not _holds(self._shown, self.view.entry):
            return None
        head = self.facts.heads[self.view.entry]
        places = (self.view.entry, head, Head(head.year))
        return next((self._row_of[place] for place in places if place in self._row_of), None)

    def _follow(self) -> None:
        assert self.facts is not None
        view = self.view
        self.cursor = self._cursor_row()
        actor = view.actor if view.picked != view.actor else None
        if actor != self._lit_actor:
            self._lit_actor = actor
            lit = self.facts.passing((of_actor(actor),)) if actor else ()
            self.light(frozenset(self._row_of[index] for index in lit if index in self._row_of))

    def _telling_room(self, width: int) -> int:
        """Cells for the headline in a row of `width`: what day and glyph leave."""
        return width - self._day_room(width) - 3

    def _day_room(self, width: int) -> int:
        return self._days if width > 24 else min(self._days, max(2, width // 4))

    def _line_count(self, entry: Entry) -> int:
        """How many lines an entry takes: several only in a narrow pane that does not hold too many."""
        if self._told_room >= _ONE_LINE or self._told_room < _ROOM_FOR_ACTORS or entry.kind == "published":
            return 1
        return len(self._told(entry, self._told_room))

    def on_resize(self, event: events.Resize) -> None:
        """Headlines break elsewhere in another width."""
        if self._shown and self._telling_room(self.room - 1) != self._told_room:
            self._arrange()
        super().on_resize(event)
        self._tell_sight()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Other entries come into sight."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._tell_sight()

    def _tell_sight(self) -> None:
        """Report what is in sight where that changed."""
        top = self.scroll_offset.y
        rows = self._rows[top : top + self.scrollable_content_region.height]
        seen = [index for row in rows for index in _entries_of(row, self._shown)]
        in_sight = (seen[0], seen[-1]) if seen else None
        if seen and in_sight == (self._shown[0], self._shown[-1]):
            in_sight = None
        if in_sight != self._in_sight:
            self._in_sight = in_sight
            self.post_message(self.SightChanged(in_sight))

    def row_count(self) -> int:
        """Heads, entries and the lines that continue them."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the cursor skips the row: it is an open head, or continues an entry."""
        content = self._rows[row]
        return content.open if isinstance(content, HeadRow) else isinstance(content, Rest)

    def lines_of(self, row: int) -> int:
        """The entry's own and those that continue it."""
        after = row + 1
        while after < len(self._rows) and isinstance(self._rows[after], Rest):
            after += 1
        return after - row

    def owner(self, row: int) -> int:
        """The entry's row for a line that continues it."""
        content = self._rows[row]
        return row - content.line if isinstance(content, Rest) else row

    def empty_words(self) -> str:
        """Why there is nothing, and what to do."""
        if self.facts is None or not self.facts.complete:
            return ""
        return nothing_left(self.facts, self.view) if self.view.filters else _NO_FACTS

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A head, or day, glyph, headline and actors, or the rest of these."""
        content = self._rows[row]
        if isinstance(content, HeadRow):
            return self._draw_head(content, width)
        assert self.facts is not None
        entry = self.facts.entries[content.index if isinstance(content, Rest) else content]
        days = self._day_room(width)
        if entry.earliest is None and self._told_room >= _ONE_LINE:
            days = max(days, self._words)
        room = width - days - 3
        glyph, ink = _glyph(entry)
        day = (fit(entry.label, days).rjust(days), "day")
        if entry.kind == "published":
            return [day, (f" {glyph} ", ink), (fit(self._published(entry), room), "muted")]
        line = content.line if isinstance(content, Rest) else 0
        told, names = next(islice(self._told(entry, room), line, None), ("", ""))
        first = [(" " * (days + 3), "plain")] if line else [day, (f" {glyph} ", ink)]
        return [*first, (told, _told_ink(ink)), ("  " if told and names else "", "plain"), (names, "muted")]

    def _draw_head(self, row: HeadRow, width: int) -> Sequence[Piece]:
        """The head, and where it is folded as much of what is under it as there is room for."""
        assert self.facts is not None
        entries = map(self.facts.entries.__getitem__, self._shown[row.first : row.after])
        name = fit(f"{' ' * row.depth}{OPENED if row.open else FOLDED} {self._label(row)}", width)
        if row.open:
            return [(name, "head")]
        counted, kinds = tally(entries)
        room = width - cells(name) - 2
        number = counted.split()[0]
        told = counted if width >= _ROOM_FOR_NOUN else number
        said = (f"{told} · {kinds}", told, number, "")
        words = next(words for words in said if cells(words) <= max(0, room))
        return [(name, "head"), (" " * (room - cells(words) + 1), "plain"), (words, "muted")]

    def _label(self, row: HeadRow) -> str:
        """What a head is called; "?" where all the years under it were inferred."""
        assert self.facts is not None
        under = self._shown[row.first : row.after]
        entries = self.facts.entries
        if entries[under[0]].head == entries[under[-1]].head:
            return entries[under[0]].group
        return row.head.label + ("?" if all(entries[index].inferred for index in under) else "")

    def _published(self, entry: Entry) -> str:
        assert self.facts is not None
        story = self.facts.dossier.stories[entry.story]
        return " · ".join(filter(None, ("Published", story.agency, story.title)))

    def _told(self, entry: Entry, room: int) -> list[tuple[str, str]]:
        """What is told, line by line, each with the names that follow on it: of actors that it does not name."""
        if self._told_room >= _ONE_LINE or self._dense:
            told = fit(entry.headline, room)
            return [(told, _names_after(told, self._others(entry, told), room))]
        lines = [entry.headline[start:end] for start, end in wrap(entry.headline, max(1, room))] or [""]
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], fit(" ".join(lines[_MOST_LINES - 1 :]), room)]
        names = self._others(entry, " ".join(lines))
        after = _names_after(lines[-1], names, room)
        if names and not after and len(lines) < _MOST_LINES:
            lines, after = [*lines, ""], fit(names, room)
        return [*((line, "") for line in lines[:-1]), (lines[-1], after)]

    def _others(self, entry: Entry, told: str) -> str:
        """The actors of `entry` whom the line `told` does not name."""
        assert self.facts is not None
        names = (short_name(self.facts.actors[actor]) for actor in entry.actors)
        return ", ".join(name for name in names if not _names(told, name))

    def moved(self, row: int) -> None:
        """Report the entry under the cursor."""
        content = self._rows[row]
        if isinstance(content, int):
            self.post_message(self.EntryReached(content))
        elif isinstance(content, HeadRow):
            self.post_message(self.HeadReached(content.head))

    def chosen(self, row: int) -> None:
        """Report the entry to read."""
        content = self._rows[row]
        if isinstance(content, int):
            self.post_message(self.EntryChosen(content))
        elif isinstance(content, HeadRow):
            self.post_message(self.Folded(self.view.folding.turn(content.head)))

    def action_fold(self) -> None:
        """Fold the head around the cursor, or open the one under it."""
        content = self._rows[self.cursor] if self.cursor is not None else None
        if isinstance(content, HeadRow):
            self.post_message(self.Folded(self.view.folding.turn(content.head)))
        elif isinstance(content, int) and self.facts is not None:
            self.post_message(self.Folded(self.view.folding.turn(self.facts.heads[content])))

    def action_deeper(self) -> None:
        """One level more."""
        self.post_message(self.Folded(self.view.folding.deeper(1)))

    def action_shallower(self) -> None:
        """One level less."""
        self.post_message(self.Folded(self.view.folding.deeper(-1)))

    def head_clicked(self, row: int) -> None:
        """A click on an open head folds it."""
        self.chosen(row)


def _entries_of(row: HeadRow | int | Rest, shown: Sequence[int]) -> tuple[int, ...]:
    """The entry of a row; the first and the last of a folded head, none of an open one."""
    if isinstance(row, HeadRow):
        return () if row.open else (shown[row.first], shown[row.after - 1])
    return (row.index if isinstance(row, Rest) else row,)


def _holds(ordered: Sequence[int], number: int) -> bool:
    place = bisect_left(ordered, number)
    return place < len(ordered) and ordered[place] == number


def _names(told: str, name: str) -> bool:
    """Whether `name` stands in what is told, not as a part of a longer word."""
    around = pairwise(told.split(name))
    return any(not (before[-1:].isalnum() or after[:1].isalnum()) for before, after in around)


def _names_after(told: str, names: str, room: int) -> str:
    """The names that fit behind what is told; "" where too little room is left."""
    left = room - cells(told) - 2
    return fit(names, left) if left >= min(_ROOM_FOR_ACTORS, cells(names)) else ""


def _told_ink(ink: str) -> str:
    return "plain" if ink == "strong" else ink


def _glyph(entry: Entry) -> tuple[str, str]:
    """The glyph of an entry and its ink."""
    if entry.kind == "published":
        return PUBLISHED, "muted"
    if entry.status is None:
        return UNDECIDED, "muted"
    ink = {"happened": "strong", "denied": "denied"}.get(entry.status, "planned")
    return GLYPHS[entry.status], ink
