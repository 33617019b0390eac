"""What lists and texts share: lines on Textual's Line API, of any number, with a thin scroll bar.

The bar of a long list moves by less than can be seen with most keys, and drawing it costs as much as drawing a third of
a pane: it is told where the view is when that shows.
"""

from textual.scroll_view import ScrollView

# A thumb's ends are drawn in so many parts of a cell.
_PARTS = 8


class Scrolled(ScrollView):
    """A view that scrolls up and down, never sideways."""

    DEFAULT_CSS = """
    Scrolled { min-width: 1; overflow-x: hidden; scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    """

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Other lines are in sight."""
        if self._thumb_at(new_value) != self._thumb_at(self.vertical_scrollbar.position):
            self.vertical_scrollbar.position = new_value
        if round(old_value) != round(new_value):
            self.refresh(self.size.region)

    def watch_virtual_size(self) -> None:
        """There are more lines, or fewer: each takes another share of the bar."""
        self.vertical_scrollbar.position = self.scroll_y

    def _thumb_at(self, y: float) -> int:
        """Where the thumb begins for the line `y` at the top, in parts of a cell."""
        return int(y * _PARTS * self.size.height / max(1, self.virtual_size.height))
