"""What a command shows, before it is drawn in colour or in plain text."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from syriatalks.model import Span

# Styles by what a cell is; `coloured` says how they look. A mark or a word always says the same as the colour.
Style = str


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of one cell, what they are, and which letters of them matched a query."""

    words: str
    style: Style = ""
    lit: Sequence[Span] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and whether its cells may be broken into lines where the terminal is narrow."""

    heading: str
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns; `caption` says in a few words what they are."""

    caption: str
    columns: tuple[Column, ...]
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
