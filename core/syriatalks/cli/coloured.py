"""Tables for people at a terminal. Rich is loaded only here; a story's words never pass through its markup."""

from rich.box import Box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from syriatalks.cli.tables import Cell, Table
from syriatalks.cli.visible import visible

# Colours are the terminal's own, so that they suit its background; each says what a mark or a word says too.
STYLES = {
    "": "",
    "when": "bold cyan",
    "happened": "green",
    "planned": "yellow",
    "denied": "red",
    "conditional": "magenta",
    "actor": "bold",
    "who": "blue",
    "date": "cyan",
    "event": "green",
    "quote": "yellow",
    "story": "magenta",
    "text": "",
    "kind": "magenta",
    "count": "cyan",
    "faint": "dim",
    "lit": "bold reverse",
    "title": "bold",
}
# Nothing but a line under the headings.
_BOX = Box("    \n    \n ── \n    \n    \n    \n    \n    \n")


def draw(table: Table) -> None:
    """Print `table` as wide as the terminal."""
    drawn = RichTable(
        box=_BOX,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        title=Text(table.caption, STYLES["faint"]),
        title_justify="left",
    )
    for column in table.columns:
        drawn.add_column(
            Text(column.heading), no_wrap=not column.breaks, overflow="fold" if column.breaks else "ellipsis"
        )
    for row in table.rows:
        drawn.add_row(*map(text, row))
    console().print(drawn)


def console() -> Console:
    """Standard output, which keeps to NO_COLOR and finds nothing to highlight by itself."""
    return Console(highlight=False, markup=False, emoji=False)


def text(cell: Cell) -> Text:
    """The words of `cell` with its style, the letters that matched lit."""
    shown = Text(visible(cell.words), STYLES[cell.style])
    for span in cell.lit:
        shown.stylize(STYLES["lit"], span.start, span.end)
    return shown
