"""Which panes are on the screen at which size."""

from typing import Literal

from syriatalks_tui.state import PANES, Pane, View

Shape = Literal["three", "two", "one"]

# Three panes side by side from so many columns; a list over the text from so many columns and rows; else one pane.
THREE, TWO, TWO_ROWS = 120, 70, 18


def shape(width: int, height: int) -> Shape:
    """How many panes a screen of `width` columns and `height` rows shows."""
    if width >= THREE:
        return "three"
    return "two" if width >= TWO and height >= TWO_ROWS else "one"


def panes(shape: Shape, view: View) -> tuple[Pane, ...]:
    """The panes to show, in their order."""
    if view.zoomed or shape == "one":
        return (view.pane,)
    return PANES if shape == "three" else (view.side, "text")
