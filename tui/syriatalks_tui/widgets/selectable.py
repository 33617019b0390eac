"""Words of a text selected with the mouse or by key: Textual's selection on offsets into the text, not on lines.

The column that Textual is told of a cell is the code point of what stands there, its line is always 0: a selection
holds when the text is wrapped anew, and what is copied is the story's own words.
"""

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset
from textual.scroll_view import ScrollView
from textual.selection import Selection

from syriatalks.model import Span


class Selectable(ScrollView):
    """A view of one text, part of which may be selected."""

    # The code points that looked selected when they were last drawn.
    _drawn: Span | None = None

    @property
    def text(self) -> str:
        """The whole text."""
        raise NotImplementedError

    def refresh_words(self, span: Span | None) -> None:
        """Draw the lines of `span` anew."""
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

    def text_select_all(self) -> None:
        """Nothing: a double click on a text of any size does not select all of it."""


def placed(words: str, style: Style, offset: int) -> Segment:
    """`words` in `style`, which the mouse knows to stand at the code point `offset`."""
    return Segment(words, style + Style.from_meta({"offset": (offset, 0)}))


def differences(old: Span | None, new: Span | None) -> list[Span]:
    """What is in one of the two, but not in both."""
    if old is None or new is None or not old.overlaps(new):
        return [span for span in (old, new) if span is not None]
    ends = [(old.start, new.start), (old.end, new.end)]
    return [Span(min(pair), max(pair)) for pair in ends if pair[0] != pair[1]]
