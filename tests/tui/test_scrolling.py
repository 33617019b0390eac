"""The scroll bar of a long list: told of a move when that shows."""

from collections.abc import Sequence

from textual.app import App, ComposeResult

from syriatalks_tui.themes import INKS
from syriatalks_tui.widgets.rowlist import Piece, RowList


class Numbers(RowList):
    """A list of numbers."""

    rows = 50_000

    def row_count(self) -> int:
        return self.rows

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        return [(str(row), "plain")]

    def moved(self, row: int) -> None: ...

    def chosen(self, row: int) -> None: ...


class Listing(App[None]):
    """Nothing but a list."""

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return INKS

    def compose(self) -> ComposeResult:
        yield Numbers()

    def on_mount(self) -> None:
        self.query_one(Numbers).rows_changed()


async def test_the_thumb_is_moved_when_that_shows_and_stands_right_at_the_end_and_in_fewer_rows() -> None:
    app = Listing()
    async with app.run_test(size=(40, 20)) as pilot:
        numbers = app.query_one(Numbers)
        bar = numbers.vertical_scrollbar
        await pilot.press("pagedown", "pagedown", "pagedown")
        assert numbers.scroll_y > 0
        assert bar.position == 0
        await pilot.press("end")
        assert bar.position == numbers.scroll_y == 50_000 - numbers.size.height
        await pilot.press("home", "pagedown", "pagedown")
        assert bar.position == 0 < numbers.scroll_y
        numbers.rows = 100
        numbers.rows_changed()
        await pilot.pause()
        assert bar.position == numbers.scroll_y > 0
