"""A text of any size as lines of a column: wrapped where it is looked at, estimated elsewhere.

The text is cut into pages of some 64 kB at line ends. A page is wrapped when one of its lines is asked for; until
then its height is an estimate, so opening 100 MB or another width costs next to nothing.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from rich.cells import get_character_cell_size

from syriatalks_tui.cells import NOT_ONE_CELL

PAGE = 65_536
# Wrapped pages that are kept; the heights of all are.
_KEPT = 64

# A visible line: offsets into the text, end exclusive; an empty one stands between paragraphs.
Line = tuple[int, int]


class Wrapped:
    """`text` wrapped at `width` cells."""

    def __init__(self, text: str, width: int) -> None:
        self.text = text
        self.width = max(1, width)
        self._spaced = "\n\n" not in text[:PAGE]
        self._pages = list(_pages(text))
        self._starts = [start for start, _ in self._pages]
        self._heights = [self._estimate(start, end) for start, end in self._pages]
        self._exact = [False] * len(self._pages)
        self._lines: dict[int, list[Line]] = {}
        self._tops = self._accumulated()

    @property
    def height(self) -> int:
        """Lines in all, as far as is known."""
        return self._tops[-1]

    def line(self, y: int) -> Line | None:
        """Line `y`, or None below the last. Wraps the page that it lies in."""
        page = self._page_of(y)
        if page is None:
            return None
        lines = self._wrap(page)
        index = y - self._tops[page]
        return lines[index] if 0 <= index < len(lines) else None

    def y_of(self, offset: int) -> int:
        """The line that shows the code point `offset`."""
        page = max(0, bisect_right(self._starts, offset) - 1)
        lines = self._wrap(page)
        index = bisect_right(lines, offset, key=lambda line: line[0]) - 1
        while index > 0 and lines[index][0] == lines[index][1] != offset:
            index -= 1
        return self._tops[page] + max(0, index)

    def settle(self, y: int, room: int, upwards: bool) -> int:
        """Wrap all that `room` lines from `y` on show; `y` again, moved by as much as the text above it grew."""
        for _ in range(8):
            pages = {self._page_of(line) for line in (y, y + room - 1)}
            loose = [page for page in pages if page is not None and not self._exact[page]]
            if not loose:
                break
            for page in loose:
                top, estimated = self._tops[page], self._heights[page]
                self._wrap(page)
                if top <= y < top + estimated:
                    below = top + estimated - y
                    y = top + (self._heights[page] - below if upwards else min(y - top, self._heights[page] - 1))
        return max(0, y)

    def _page_of(self, y: int) -> int | None:
        page = bisect_right(self._tops, y) - 1
        return page if 0 <= page < len(self._pages) else None

    def _estimate(self, start: int, end: int) -> int:
        breaks = self.text.count("\n", start, end)
        return max(1, int((end - start) / self.width * 1.04) + breaks * (2 if self._spaced else 1))

    def _accumulated(self) -> list[int]:
        return list(accumulate(self._heights, initial=0))

    def _wrap(self, page: int) -> list[Line]:
        lines = self._lines.get(page)
        if lines is None:
            if len(self._lines) >= _KEPT:
                del self._lines[next(iter(self._lines))]
            start, end = self._pages[page]
            lines = self._lines[page] = list(self._wrapped(start, end)) or [(start, start)]
            if not self._exact[page]:
                self._exact[page] = True
                self._heights[page] = len(lines)
                self._tops = self._accumulated()
        return lines

    def _wrapped(self, start: int, end: int) -> Iterator[Line]:
        """The visible lines from `start` to `end`: one blank line between paragraphs, none at the very end."""
        text, blank = self.text, True
        while start < end:
            stop = text.find("\n", start, end)
            stop = end if stop < 0 else stop
            if stop > start:
                yield from _paragraph(text, start, stop, self.width)
                blank = False
            if not blank and stop < len(text) and (self._spaced or stop == start):
                yield stop, stop
                blank = True
            start = stop + 1


def _pages(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(text) - start > PAGE:
        end = text.rfind("\n", start, start + PAGE) + 1 or text.rfind(" ", start, start + PAGE) + 1
        end = end if end > start else start + PAGE
        yield start, end
        start = end
    yield start, len(text)


def wrap(text: str, width: int) -> Iterator[Line]:
    """The lines of a text that is one paragraph."""
    return _paragraph(text, 0, len(text), width)


def _paragraph(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    measured = wrap_any if NOT_ONE_CELL.search(text, start, end) else wrap_narrow
    return measured(text, start, end, width)


def wrap_narrow(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    """The lines of one paragraph all of whose characters take one cell."""
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        if cut > start:
            yield start, cut
            start = cut + 1
        else:
            yield start, start + width
            start += width
    if start < end:
        yield start, end


def wrap_any(text: str, start: int, end: int, width: int) -> Iterator[Line]:
    """The lines of one paragraph, each character measured; combining marks stay with what they sit on."""
    used, blank, position = 0, -1, start
    while position < end:
        size = get_character_cell_size(text[position])
        if used + size > width and position > start:
            cut = position if text[position] == " " else blank
            if cut > start:
                yield start, cut
                start = position = cut + 1
            else:
                yield start, position
                start = position
            used, blank = 0, -1
            continue
        if text[position] == " ":
            blank = position
        used += size
        position += 1
    if start < end:
        yield start, end
