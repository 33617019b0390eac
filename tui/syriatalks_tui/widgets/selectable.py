"""Words of a text selected with the mouse or by key: Textual's selection on offsets into the text, not on lines.

What Textual takes for the column of a cell is the code point that stands there, in a line that is always 0: a selection
holds when the text is wrapped anew, and what is copied is the story's own words. The screen asks for it in
`get_widget_and_offset_at`; marking every segment on the screen would cost every key more.
"""

from textual import events
from textual.geometry import Offset
from textual.selection import Selection

from syriatalks.model import Span
from syriatalks_tui.widgets.scrolled import Scrolled


class Selectable(Scrolled):
    """A view of one text, part of which may be selected."""

    # The code points that looked selected when they were last drawn.
    _drawn: Span | None = None

    @property
    def text(self) -> str:
        """The whole text."""
        raise NotImplementedError

    def offset_near(self, x: int, y: int) -> int:
        """The code point in column `x` of the line `y` below the top, or the nearest in that line."""
        raise NotImplementedError

    def place_at(self, x: int, y: int) -> Offset:
        """What Textual is told stands at column `x` and row `y` of the screen."""
        corner = self.content_region
        return Offset(self.offset_near(x - corner.x, min(max(y - corner.y, 0), max(0, corner.height - 1))), 0)

    def refresh_words(self, span: Span | None) -> None:
        """The words of `span` look different: draw their lines anew."""
        raise NotImplementedError

    @property
    def selected(self) -> Span | None:
        """The code points that are selected."""
        return self._span(self.text_selection) if self.is_attached else None

    def _span(self, selection: Selection | None) -> Span | None:
        if selection is None:
            return None
        length = len(self.text)
        start = min(selection.start.x, length) if selection.start else 0
        end = min(selection.end.x, length) if selection.end else length
        return Span(start, end) if start < end else None

    def select(self, span: Span) -> None:
        """Select `span` and nothing else."""
        self.screen.selections = {self: Selection(Offset(span.start, 0), Offset(span.end, 0))}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words that are selected, for Textual's own copying."""
        span = self._span(selection)
        return (span.of(self.text), "\n") if span else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is, and what was, selected."""
        old, self._drawn = self._drawn, self._span(selection)
        for span in differences(old, self._drawn):
            self.refresh_words(span)

    def key_escape(self, event: events.Key) -> None:
        """Escape takes the selection off, and nothing else as long as there is one."""
        if self.selected:
            self.screen.clear_selection()
            event.stop()

    def text_select_all(self) -> None:
        """Nothing: a double click on a text of any size does not select all of it."""


def differences(old: Span | None, new: Span | None) -> list[Span]:
    """What is in one of the two, but not in both."""
    if old is None or new is None or not old.overlaps(new):
        return [span for span in (old, new) if span is not None]
    ends = [(old.start, new.start), (old.end, new.end)]
    return [Span(min(pair), max(pair)) for pair in ends if pair[0] != pair[1]]
