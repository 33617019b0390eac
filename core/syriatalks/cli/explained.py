"""Explanations drawn: blocks of lines, in plain text or on a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass

from syriatalks.cli.reasons import Explanation
from syriatalks.cli.tables import Cell
from syriatalks.cli.visible import visible


@dataclass(frozen=True, slots=True)
class Line:
    """Cells behind one another; where the terminal is narrow the text goes on under `hanging` blanks."""

    cells: tuple[Cell, ...]
    hanging: int = 0


def lines(explanation: Explanation) -> Iterator[Line]:
    """The lines of one explanation: its words, facts, sentence, then the reasons."""
    yield Line((Cell(explanation.words, "title"),))
    wide = max((len(label) for label, _ in explanation.facts), default=0)
    for label, value in explanation.facts:
        yield Line((Cell(f"  {label:{wide}}  ", "faint"), Cell(value)), wide + 4)
    if explanation.sentence:
        yield Line((Cell("  > ", "faint"), Cell(explanation.sentence, "", explanation.lit)), 4)
    yield from _listed("because", explanation.because)
    yield from _listed("rejected", explanation.rejected)
    yield from _listed("the date of the story", explanation.grounds)


def _listed(heading: str, reasons: tuple[str, ...]) -> Iterator[Line]:
    if reasons:
        yield Line((Cell(f"  {heading}", "kind"),))
    for reason in reasons:
        yield Line((Cell("  - "), Cell(reason)), 4)


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
