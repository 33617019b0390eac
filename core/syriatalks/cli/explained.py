"""Explanations drawn: blocks of lines, in plain text or on a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass

from syriatalks.cli.tables import Cell
from syriatalks.cli.visible import visible
from syriatalks.reasons import Explanation, Section


@dataclass(frozen=True, slots=True)
class Line:
    """Cells behind one another; where the terminal is narrow the text goes on under `hanging` blanks."""

    cells: tuple[Cell, ...]
    hanging: int = 0


def lines(explanation: Explanation) -> Iterator[Line]:
    """The lines of one explanation: what is read as what, then the reasons under their headings."""
    yield Line((Cell(explanation.title, "title"),))
    for section in (*explanation.sections, *explanation.grounds):
        yield Line((Cell(f"  {section.title}", "kind"),))
        yield from _under(section)


def _under(section: Section) -> Iterator[Line]:
    mark = Cell("  > ", "faint") if section.lit else Cell("  - ")
    for place, line in enumerate(section.lines):
        yield Line((mark, Cell(line, "", () if place else section.lit)), 4)


def plain(explanations: list[Explanation]) -> str:
    """The explanations as plain text, an empty line between them."""
    blocks = ("\n".join(_words(line) for line in lines(explanation)) for explanation in explanations)
    return "\n\n".join(blocks) + "\n"


def _words(line: Line) -> str:
    return "".join(visible(cell.words) for cell in line.cells)


def coloured(explanations: list[Explanation]) -> None:
    """Print the explanations on the terminal, wrapped to its width."""
    from rich.padding import Padding

    from syriatalks.cli.coloured import console, text

    screen = console()
    for place, explanation in enumerate(explanations):
        if place:
            screen.print()
        for line in lines(explanation):
            first, *rest = line.cells
            pieces = [piece for cell in rest for piece in text(cell).wrap(screen, max(10, screen.width - line.hanging))]
            screen.print(text(first) + pieces[0] if pieces else text(first))
            for piece in pieces[1:]:
                screen.print(Padding(piece, (0, 0, 0, line.hanging)))
