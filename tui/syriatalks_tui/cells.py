"""Text measured in terminal cells: wide characters take two, combining ones none."""

import re

from rich.cells import cell_len, set_cell_size

from syriatalks_tui.glyphs import letters_only

# Everything that may take other than one cell: combining marks, CJK, Hangul, fullwidth forms, emoji, controls and
# format characters, by exclusion of the blocks that are one cell wide throughout (Unicode 16.0, EastAsianWidth.txt).
NOT_ONE_CELL = re.compile(
    r"[^ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]"
)

# Bars of none to seven eighths of a cell.
_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def width(text: str) -> int:
    """Cells that `text` takes."""
    return cell_len(text) if NOT_ONE_CELL.search(text) else len(text)


def fit(text: str, room: int) -> str:
    """`text` cut to at most `room` cells, with an ellipsis where something is cut."""
    if room <= 0:
        return ""
    if width(text) <= room:
        return text
    kept = text[: room - 1] if not NOT_ONE_CELL.search(text[:room]) else set_cell_size(text, room - 1)
    return kept.rstrip() + "…"


def pad(text: str, room: int) -> str:
    """`text` cut or filled with blanks to exactly `room` cells."""
    cut = fit(text, room)
    return cut + " " * (room - width(cut))


def bar(number: int, most: int, room: int) -> str:
    """A bar as long to `room` cells as `number` is to `most`, filled with blanks; a few are still seen."""
    if letters_only():
        return ("#" * (max(1, round(room * number / most)) if number and most else 0)).ljust(room)
    eighths = max(1, round(8 * room * number / most)) if number and most else 0
    whole, rest = divmod(eighths, 8)
    return ("█" * whole + _EIGHTHS[rest]).ljust(room)


def printable(text: str) -> str:
    """`text` without controls, character for character, so that offsets hold."""
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)
