"""The three lines around the panes: masthead above, what narrows the view and the keys below."""

from itertools import accumulate

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from syriatalks_tui.cells import fit, printable
from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import Command, bar
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.sayings import hint, masthead, opens, selected, status
from syriatalks_tui.state import View
from syriatalks_tui.widgets.inks import ink_of

Piece = tuple[str, str]


class Line(Widget):
    """One line of pieces, cut to the width."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Line { height: 1; min-width: 1; }
    """

    facts: reactive[Facts | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive(View(), repaint=False)

    def __init__(self) -> None:
        super().__init__()
        self._said: list[Piece] | None = None

    def watch_facts(self) -> None:
        """Other stories were read."""
        self.say()

    def watch_view(self) -> None:
        """The reader took a step."""
        self.say()

    def say(self) -> None:
        """Repaint where the words are others than those on the screen; before there is one, there is no width."""
        said = self.pieces(self.size.width) if self.size.width else None
        if said != self._said:
            self._said = said
            self.refresh()

    def on_resize(self) -> None:
        """Other words fit."""
        self.say()

    def pieces(self, width: int) -> list[Piece]:  # noqa: ARG002
        """Words and inks, for a line of `width` cells."""
        return []

    def render_line(self, y: int) -> Strip:
        """The line; nothing below it."""
        width = self.size.width
        if y:
            return Strip.blank(width, self.rich_style)
        if self._said is None:
            self._said = self.pieces(width)
        segments = [Segment(printable(words), self.rich_style + ink_of(self, ink)) for words, ink in self._said]
        return Strip(segments).adjust_cell_length(width, self.rich_style)


class Masthead(Line):
    """The story that is read: its title, who published it, where and when."""

    def pieces(self, width: int) -> list[Piece]:
        """Title to the left, source to the right."""
        title, source = masthead(self.facts, self.view, width)
        source = source if cells(source) < width - 12 else fit(source, max(0, width - 14))
        room = width - cells(source) - 3
        name = fit(title, room)
        return [(" ", "plain"), (name, "strong"), (" " * max(1, room - cells(name) + 1), "plain"), (source, "muted")]


class StatusLine(Line):
    """What narrows the view and how to undo it; else what there is; before that, what is being done.

    While nothing is selected it says how to begin, by commands that were never `used`.
    """

    note: reactive[str] = reactive("", repaint=False)
    used: reactive[frozenset[str]] = reactive(frozenset(), repaint=False)

    def watch_note(self) -> None:
        """Something else is being done."""
        self.say()

    def watch_used(self) -> None:
        """A key need not be named any more."""
        self.say()

    def pieces(self, width: int) -> list[Piece]:
        """The note if there is one, else the status."""
        if self.note:
            return [(fit(f" {self.note}", width), "muted")]
        fact = selected(self.facts, self.view)
        if fact and not self.view.filters and not self.view.actor:
            return [(fit(f" {fact}", width), "muted")]
        then = fact or self._hint(width - 1)
        pieces = [(" ", "muted"), *status(self.facts, self.view, width - 1), (f"   {then}" if then else "", "muted")]
        if then and not fact and sum(cells(words) for words, _ in pieces) > width and not self.view.filters:
            return [(fit(f" {then}", width), "muted")]  # how to begin comes before what there is
        return _cut(pieces, width)

    def _hint(self, room: int) -> str:
        if not self.facts or not self.facts.complete or not self.facts.dossier.stories:
            return ""
        if self.view.entry is not None or self.view.spot is not None:
            return ""
        return hint(self.facts, self.view, room, self.used)


def _cut(pieces: list[Piece], width: int) -> list[Piece]:
    """`pieces` cut to `width` cells, the last ones first."""
    kept: list[Piece] = []
    for words, ink in pieces:
        kept.append((fit(words, width), ink))
        width = max(0, width - cells(words))
    return kept


class KeyBar(Line):
    """The keys that matter most in the pane that has the focus; a click presses one."""

    @reporting
    class Pressed(Message):
        """The reader clicked on the key of `command`."""

        command: Command

    def pieces(self, width: int) -> list[Piece]:
        """Each key with its label, as many as there is room for."""
        pieces: list[Piece] = []
        for command, _, _ in self._places(width):
            pieces += [(f" {_key(command)} ", "key"), (f" {command.label} ", "muted")]
        return pieces

    def _places(self, width: int) -> list[tuple[Command, int, int]]:
        """Each command with the columns that it takes; where not all fit, help and quit stay longest."""
        opened = opens(self.facts, self.view)
        commands = [
            command._replace(label=opened) if command.id == "open_fact" else command
            for command in bar("fact" if opened else self.view.pane)
        ]
        while commands and sum(map(_taken, commands)) > width:
            del commands[max(0, len(commands) - 3)]
        ends = list(accumulate(map(_taken, commands)))
        return list(zip(commands, [0, *ends], ends, strict=False))

    def on_click(self, event: events.Click) -> None:
        """A click presses the key under it."""
        for command, first, last in self._places(self.size.width):
            if first <= event.x < last:
                self.post_message(self.Pressed(command))


def _taken(command: Command) -> int:
    """Columns that a command takes in the bar: its key and its label, each between blanks."""
    return cells(_key(command)) + cells(command.label) + 4


def _key(command: Command) -> str:
    """The one key that the bar shows."""
    return command.shown.split()[0]
