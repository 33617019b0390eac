"""The window of export: a format, all facts or those shown, and a file or the clipboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from syriatalks_tui.background import in_background
from syriatalks_tui.cells import fit, pad
from syriatalks_tui.commands import bindings, key_of, keyed
from syriatalks_tui.exporting import FORMATS, Format, file_name, is_narrowed, shown, write
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.window import Window
from syriatalks_tui.state import View, visible
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import counted

# Terminals drop longer clipboards (xterm and tmux take some 100 kB of base64).
_CLIPBOARD = 70_000


class Formats(RowList):
    """The formats, each with what it is good for."""

    class Reached(Message):
        """The cursor came to another format."""

    class Chosen(Message):
        """The reader wants the format under the cursor."""

    def row_count(self) -> int:
        """One row a format."""
        return len(FORMATS)

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """Name and use."""
        kind = FORMATS[row]
        return [(pad(f" {kind.name}", 11), "strong"), (fit(kind.help, max(0, width - 11)), "muted")]

    def moved(self, row: int) -> None:  # noqa: ARG002
        """Report the format."""
        self.post_message(self.Reached())

    def chosen(self, row: int) -> None:  # noqa: ARG002
        """Report it."""
        self.post_message(self.Chosen())


class ExportScreen(Window[str | None]):
    """Closes with what was done, in words, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("export"))

    @reporting
    class Written(Message):
        """The facts in their format; `path` is None for the clipboard."""

        text: str
        path: Path | None

    def __init__(self, facts: Facts, view: View, kind: Format = FORMATS[0]) -> None:
        super().__init__()
        self._facts, self._view = facts, view
        self._first = FORMATS.index(kind)
        self._all = not is_narrowed(view)
        # The file that the reader was told about; Enter once more replaces it.
        self._known: Path | None = None

    def compose(self) -> ComposeResult:
        """The formats, the name of the file, what is exported."""
        with Vertical(id="window") as window:
            window.border_title = Content("Export")
            yield Static("", id="asked", markup=False)
            yield Formats()
            yield Input(compact=True, placeholder="Name of the file")
            yield Static("", id="said", markup=False)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return (
            "Enter writes the file",
            "Tab its name",
            keyed("clipboard", "export", "copies"),
            keyed("close", "export", "closes"),
        )

    def on_mount(self) -> None:
        """The cursor on the format, the name of its file offered."""
        self.query_one(Input).cursor_blink = False
        formats = self.query_one(Formats)
        formats.rows_changed()
        formats.cursor = self._first
        self._say_what()
        self.offer_name()

    @property
    def _kind(self) -> Format:
        return FORMATS[self.query_one(Formats).cursor or 0]

    @on(Formats.Reached)
    def offer_name(self) -> None:
        """The name of the file with the ending of the format."""
        field = self.query_one(Input)
        typed = Path(field.value)
        known = typed.suffix in {kind.ending for kind in FORMATS}
        field.value = (
            str(typed.with_suffix(self._kind.ending)) if known else file_name(self._facts, self._view, self._kind)
        )

    def _say_what(self) -> None:
        total = counted(self._facts.total, "fact")
        few = f"{self._facts.count(visible(self._view, self._facts))} of {total}, those that the timeline shows"
        said = f"All {total}" if self._all else few
        other = "only those shown" if self._all else "all of them"
        more = f" · {key_of('everything', 'export')}: {other}" if is_narrowed(self._view) else ""
        self.query_one("#asked", Static).update(Content(said + more))

    def action_everything(self) -> None:
        """All facts, or those that the timeline shows."""
        if is_narrowed(self._view):
            self._all = not self._all
            self._say_what()

    def action_clipboard(self) -> None:
        """Copy instead of writing a file."""
        self._export(None)

    @on(Input.Changed)
    def forget_warning(self) -> None:
        """Another name, another file."""
        self._known = None
        self._say("")

    @on(Input.Submitted)
    @on(Formats.Chosen)
    def write_file(self) -> None:
        """Enter: write the file, never over another without having said so."""
        name = self.query_one(Input).value.strip()
        if not name:
            self._say("Give the file a name")
            return
        path = Path(name).expanduser()
        if path.exists() and path != self._known:
            self._known = path
            self._say(f"{path} is there already. Enter once more replaces it; or give another name")
            return
        self._export(path)

    def _export(self, path: Path | None) -> None:
        facts, view, kind = self._facts, self._view, self._kind
        everything = self._all

        async def work() -> None:
            text = await in_background(lambda _: kind.write(facts.dossier if everything else shown(facts, view)))
            self.post_message(self.Written(text, path))

        self.run_worker(work(), group="export", exclusive=True)

    @on(Written)
    def hand_over(self, message: Written) -> None:
        """Put the facts where they were asked for."""
        if message.path is None:
            self._copy(message.text)
            return
        try:
            write(message.path, message.text, message.path == self._known)
        except FileExistsError:
            self._known = message.path
            self._say(f"{message.path} is there already. Enter once more replaces it; or give another name")
        except (OSError, ValueError) as error:
            self._say(f"Not written: {_reason(error, message.path)}")
        else:
            self.dismiss(f"{self._kind.name} in {message.path}")

    def _copy(self, text: str) -> None:
        if len(text.encode()) > _CLIPBOARD:
            self._say("Too much for the clipboard of a terminal; write a file instead")
            return
        self.app.copy_to_clipboard(text)
        self.dismiss(f"{self._kind.name} on the clipboard")

    def _say(self, words: str) -> None:
        self.query_one("#said", Static).update(Content(words))

    def action_close(self) -> None:
        """Close; nothing is exported."""
        self.dismiss(None)


def _reason(error: OSError | ValueError, path: Path) -> str:
    """Why the file `path` could not be written."""
    if isinstance(error, FileNotFoundError) and not path.parent.exists():
        return f"there is no folder {path.parent}"
    return getattr(error, "strerror", None) or str(error)
