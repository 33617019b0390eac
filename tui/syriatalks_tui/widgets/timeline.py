"""The timeline pane: heads of months and years, and under them a row for every fact."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from textual import events
from textual.message import Message
from textual.reactive import reactive

from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.chronicle import Entry
from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View, visible
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import GLYPHS, PUBLISHED, UNDECIDED, short_name
from syriatalks_tui.wrapping import wrap_any

_NO_FACTS = "No dated facts here"
# The column of days is as wide as its labels, within these bounds.
_NARROWEST, _WIDEST = 5, 9
# Actors follow a headline where at least so many cells are left.
_ROOM_FOR_ACTORS = 8
# In a narrower pane a headline goes on in a second line, with the actors behind it.
_ONE_LINE = 60


@dataclass(frozen=True, slots=True)
class Rest:
    """The second line of the entry `index`."""

    index: int


class Timeline(RowList):
    """Every entry that passes the filters. A row is a head (text), an entry (its index) or the rest of one."""

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
        self._rows: list[str | int | Rest] = []
        self._told_room = 0
        self._row_of: dict[int, int] = {}
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
        self._told_room = self._telling_room(self.room - 1)
        self._rows = []
        for head, under in groupby(visible(self.view, self.facts), key=lambda index: entries[index].group):
            self._rows.append(head)
            for index in under:
                self._rows += [index, Rest(index)] if self._goes_on(entries[index]) else [index]
        self._row_of = {index: row for row, index in enumerate(self._rows) if isinstance(index, int)}
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

    def _telling_room(self, width: int) -> int:
        """Cells for the headline in a row of `width`: what day and glyph leave."""
        return width - self._day_room(width) - 3

    def _day_room(self, width: int) -> int:
        return self._days if width > 24 else min(self._days, max(2, width // 4))

    def _goes_on(self, entry: Entry) -> bool:
        """Whether an entry has a second line: in a narrow pane, if there is more to say than fits the first."""
        if self._told_room >= _ONE_LINE or self._told_room < _ROOM_FOR_ACTORS or entry.kind == "published":
            return False
        return bool(entry.actors) or len(entry.headline) > self._told_room

    def on_resize(self, event: events.Resize) -> None:
        """Headlines break elsewhere in another width."""
        if self.facts is not None and self._telling_room(self.room - 1) != self._told_room:
            self._arrange()
        super().on_resize(event)

    def row_count(self) -> int:
        """Heads, entries and their second lines."""
        return len(self._rows)

    def is_head(self, row: int) -> bool:
        """Whether the cursor skips the row: it names a month or a year, or continues an entry."""
        return not isinstance(self._rows[row], int)

    def lines_of(self, row: int) -> int:
        """Two for an entry with a second line."""
        return 2 if row + 1 < len(self._rows) and isinstance(self._rows[row + 1], Rest) else 1

    def owner(self, row: int) -> int:
        """The entry's row for its second line."""
        return row - 1 if isinstance(self._rows[row], Rest) else row

    def empty_words(self) -> str:
        """Why there is nothing, and what to do."""
        if self.facts is None:
            return ""
        return "Nothing is left; Esc goes back" if self.view.filters else _NO_FACTS

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """A head, or day, glyph, headline and actors, or the rest of these."""
        content = self._rows[row]
        if isinstance(content, str):
            return [(fit(content, width), "head")]
        assert self.facts is not None
        entry = self.facts.entries[content.index if isinstance(content, Rest) else content]
        days, room = self._day_room(width), self._telling_room(width)
        glyph, ink = _glyph(entry)
        if isinstance(content, Rest):
            return [(" " * (days + 3), "plain"), *self._told(entry, room, _told_ink(ink))[1]]
        day = (fit(entry.label, days).rjust(days), "date")
        if entry.kind == "published":
            return [day, (f" {glyph} ", ink), (fit(self._published(entry), room), "muted")]
        return [day, (f" {glyph} ", ink), *self._told(entry, room, _told_ink(ink))[0]]

    def _published(self, entry: Entry) -> str:
        assert self.facts is not None
        story = self.facts.dossier.stories[entry.story]
        return " · ".join(filter(None, ("Published", story.agency, story.title)))

    def _told(self, entry: Entry, room: int, ink: str) -> tuple[list[Piece], list[Piece]]:
        """The first line of what is told, and the second: the rest of the headline and the actors."""
        assert self.facts is not None
        names = ", ".join(short_name(self.facts.actors[actor]) for actor in entry.actors)
        if not self._goes_on(entry):
            return _with_names(fit(entry.headline, room), names, room, ink), []
        cut = next((end for _, end in wrap_any(entry.headline, 0, len(entry.headline), max(1, room))), 0)
        rest = fit(entry.headline[cut:].strip(), room)
        return [(entry.headline[:cut], ink)], _with_names(rest, names, room, ink)

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


def _with_names(told: str, names: str, room: int, ink: str) -> list[Piece]:
    """What is told, and the names behind it if there is room for them."""
    left = room - cells(told) - (2 if told else 0)
    if not names or left < _ROOM_FOR_ACTORS:
        return [(told, ink)]
    return [(told, ink), ("  " if told else "", "plain"), (pad(names, left), "muted")]


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
