"""Tables as plain text for pipes: one line a row, columns in line, two blanks between them, no headings."""

import unicodedata

from syriatalks.cli.tables import Table
from syriatalks.cli.visible import visible

_GAP = "  "
# A longer cell does not push the columns behind it to the right for all rows (cells of a terminal).
_WIDEST = 72


def draw(table: Table) -> str:
    """The rows of `table`; the same text for the same table anywhere."""
    rows = [[visible(cell.words) for cell in row] for row in table.rows]
    widths = [min(_WIDEST, max(map(width, column))) for column in zip(*rows, strict=True)]
    return "".join(_line(row, widths) + "\n" for row in rows)


def _line(row: list[str], widths: list[int]) -> str:
    return _GAP.join(words + " " * (wide - width(words)) for words, wide in zip(row, widths, strict=True)).rstrip()


def width(words: str) -> int:
    """Cells that `words` take on a terminal: two for wide letters, none for combining marks (UAX #11)."""
    if words.isascii():
        return len(words)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in words)
    return len(words) + wide - sum(unicodedata.combining(char) > 0 for char in words)
