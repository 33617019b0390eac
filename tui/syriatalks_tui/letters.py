"""What draws letters for glyphs: in lists and texts, and in the borders and scroll bars that Textual draws."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from syriatalks_tui.glyphs import LETTERS


class Letters(LineFilter):
    """Writes each glyph as the letter that stands for it, in lines that are about to be shown."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """`segments` in letters."""
        return [
            segment if segment.text.isascii() else segment._replace(text=segment.text.translate(LETTERS))
            for segment in segments
        ]
