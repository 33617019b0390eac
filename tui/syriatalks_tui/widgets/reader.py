"""The text pane: one story in a comfortable column, its facts inked, on Textual's Line API.

Only the lines in sight are wrapped and drawn, so a story of 100 MB opens and turns its pages like one of 2 kB.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from syriatalks.model import Span, Story
from syriatalks_tui import article
from syriatalks_tui.cells import printable, width
from syriatalks_tui.commands import bindings
from syriatalks_tui.facts import Facts
from syriatalks_tui.marks import Layer, Mark
from syriatalks_tui.reports import reporting
from syriatalks_tui.state import COLUMN, View
from syriatalks_tui.widgets.inks import ink_of
from syriatalks_tui.widgets.selectable import Selectable
from syriatalks_tui.wording import DIRECT, INDIRECT
from syriatalks_tui.wrapping import Line, Wrapped

# Columns left free beside the text: the bar of the sentence, a blank, the scroll bar.
MARGIN = 3
# The bar beside the sentence under the cursor, and the line under the head of an article.
_BAR, _RULE = "▌", "─"


class Reader(Selectable, can_focus=True):
    """The story of the view. The text cursor goes from fact to fact."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("text"))

    facts: reactive[Facts | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive(View(), repaint=False)

    @reporting
    class MarkReached(Message):
        """The text cursor came to `mark`, by mouse."""

        mark: Mark

    class FactOpened(Message):
        """The reader pressed Enter on the fact under the text cursor."""

    @reporting
    class ColumnAsked(Message):
        """The reader wants the text wider by so many steps, narrower where they are negative; `room` cells are free."""

        steps: int
        room: int

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._wrapped = Wrapped("", COLUMN)
        # The width that the place in the text was last found for; a frame may be drawn in another before that.
        self._placed = COLUMN
        self._parts = Layer()
        # The code points between the head of the article and its body, where a rule stands.
        self._rule = range(0)
        self._lit = Layer()
        self._strips: dict[tuple[Line, int], Strip] = {}
        self._styles: dict[tuple[str, ...], Style] = {}

    # What is shown

    @property
    def story(self) -> Story | None:
        """The story in the pane."""
        if self.facts is None or not self.facts.dossier.stories:
            return None
        return self.facts.dossier.stories[min(self.view.story, len(self.facts.dossier.stories) - 1)]

    @property
    def text(self) -> str:
        """The text in the pane."""
        return self._wrapped.text

    def watch_facts(self, old: Facts | None, _facts: Facts | None) -> None:
        """Other stories were read, or more was found in them."""
        before = old.dossier.stories[self.view.story].text if old and self.view.story < len(old.dossier.stories) else ""
        if self.story is not None:
            top = self.top_offset if before and self.story.text.startswith(before) else 0
            self._open(keep=self.story.text == before)
            if top and self.story.text != before:  # the rest of a long text came: the reader stays where they are
                self.scroll_to(y=self._wrapped.y_of(top), animate=False, force=True)

    def watch_view(self, old: View, view: View) -> None:
        """Turn to the view's story and words, and light its actor."""
        if self.story is None:
            return
        if old.story != view.story:
            self._open(keep=False)
            return
        if old.column != view.column:
            self._wrap_anew()
        changed = [old.spot, old.sentence, view.spot, view.sentence]
        if old.actor != view.actor:
            changed += self._lit_in_sight()
            self._light()
            changed += self._lit_in_sight()
        for span in dict.fromkeys(changed):
            self.refresh_words(span)
        if view.spot and old.spot != view.spot:
            self.show_words(view.spot)

    def _open(self, keep: bool) -> None:
        """Show the story of the view, at its beginning unless `keep`."""
        story = self.story
        assert story is not None
        self._parts = Layer(article.parts(story))
        self._rule = article.behind_head(story)
        self._light()
        if keep:
            self._wrapped.text = story.text  # the same letters, of which one copy is enough
        else:
            if self.selected:
                self.screen.clear_selection()
            self._wrapped = Wrapped(story.text, self._column())
            self._placed = self._wrapped.width
            self._measure()
            self.scroll_to(y=0, animate=False, force=True)
        self._redraw()
        if self.view.spot and not keep:
            self.show_words(self.view.spot)

    def _light(self) -> None:
        facts, view = self.facts, self.view
        mentions = facts.mentions(view.actor) if facts and view.actor else ()
        self._lit = Layer((mark.span, "mention") for mark in mentions if mark.story == view.story)

    def _lit_in_sight(self) -> list[Span]:
        """The lit mentions that are on the screen."""
        last = self._wrapped.line(min(self.scroll_offset.y + self.size.height, self._wrapped.height) - 1)
        end = last[1] if last else len(self._wrapped.text)
        return [Span(first, stop) for first, stop, _ in self._lit.between(self.top_offset, end)]

    def _measure(self) -> None:
        """Tell the scroll bar how long the text is; sideways it never scrolls, whatever the width."""
        self.virtual_size = Size(1, self._wrapped.height)

    def _redraw(self) -> None:
        self._strips.clear()
        self.refresh()

    def refresh_words(self, span: Span | None) -> None:
        """The words of `span` look different: draw their lines anew."""
        self._strips.clear()
        if span is not None:
            first, last = self._wrapped.y_of(span.start), self._wrapped.y_of(max(span.start, span.end - 1))
            self.refresh_lines(first, last - first + 1)

    def notify_style_update(self) -> None:
        """Colours changed: nothing drawn before holds."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    # Where it is shown

    @property
    def _room(self) -> int:
        """Cells beside the scroll bar."""
        return self.scrollable_content_region.width

    @property
    def _widest(self) -> int:
        """Cells that a column takes at most."""
        return max(1, self._room - MARGIN)

    def _column(self) -> int:
        return min(self.view.column, self._widest)

    @property
    def _left(self) -> int:
        """Cells before the text: half of what the column leaves free, at least the bar and a blank."""
        free = self._room - self._column()
        return min(max(2, free // 2), max(0, free))

    def on_resize(self, _: events.Resize) -> None:
        """Wrap to the new width."""
        self._wrap_anew()
        self._measure()

    def _wrap_anew(self) -> None:
        """Wrap to the column there is; what stood at the top stays there."""
        column = self._column()
        if column == self._placed:
            return
        self._placed = column
        top = self._wrapped.line(self.scroll_offset.y)
        at_top = self.scroll_offset.y == 0
        if column != self._wrapped.width:  # else a frame was drawn in it already
            self._wrapped = Wrapped(self._wrapped.text, column)
            self._redraw()
        self.show_from(0 if at_top or top is None else top[0])
        if self.view.spot:
            self.show_words(self.view.spot)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Wrap what comes into sight; keep the lines in sight where they are when text above turns out longer."""
        settled = self._wrapped.settle(round(new_value), max(1, self.size.height), new_value < old_value)
        self._measure()
        if settled != round(new_value):
            self.set_reactive(ScrollView.scroll_y, float(settled))
            self.set_reactive(ScrollView.scroll_target_y, float(settled))
            new_value = settled
            self.refresh()
        super().watch_scroll_y(old_value, new_value)

    def show_from(self, offset: int) -> None:
        """Scroll so that the line of the code point `offset` is at the top."""
        y = self._wrapped.y_of(offset) if offset else 0
        self._measure()
        self.scroll_to(y=y, animate=False, force=True)

    def show_words(self, span: Span) -> None:
        """Scroll so that `span` is in sight with some lines around it, at once."""
        y, room = self._wrapped.y_of(span.start), self.size.height
        self._measure()
        first = self.scroll_offset.y
        around = min(2, max(0, room // 2 - 1))
        if not first + around <= y < first + room - around:
            self.scroll_to(y=max(0, y - room // 3), animate=False, force=True)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """The line `y` lines below the top of the pane."""
        if self._wrapped.width != self._column():  # drawn before it was told its new size: the very first frame
            self._wrapped = Wrapped(self._wrapped.text, self._column())
        line = self._wrapped.line(self.scroll_offset.y + y)
        width = self._room
        if line is None or self.story is None:
            return Strip.blank(width, self.rich_style)
        if (line, width) not in self._strips:
            if len(self._strips) > 500:
                self._strips.clear()
            self._strips[line, width] = self._draw(line, width)
        return self._strips[line, width]

    def _draw(self, line: Line, width: int) -> Strip:
        start, end = line
        plain = self._style(())
        left = self._left
        bar, ink = self._bar(start, end)
        margin = [Segment(" " * max(0, left - 2), plain)]
        margin.append(Segment(printable(bar.ljust(min(2, left))), self._style((ink,))))
        words = [
            Segment(printable(self.text[first:last]), self._style(inks))
            for first, last, inks in self._pieces(start, end)
        ]
        if start == end and start in self._rule:
            words = [Segment(printable(_RULE * self._wrapped.width), self._style(("rule",)))]
        return Strip([*margin, *words]).adjust_cell_length(width, plain).simplify()

    def _bar(self, start: int, end: int) -> tuple[str, str]:
        """What stands beside the line from `start` to `end`, and its ink: the sentence's bar, else that of speech."""
        sentence = self.view.sentence
        if start == end:
            return " ", "plain"
        if sentence is not None and sentence.start < end and start < sentence.end:
            return _BAR, "gutter"
        quotes = self.facts.marks(self.view.story).quotes if self.facts else Layer()
        spoken = {ink for _, _, ink in quotes.between(start, end)}
        if not spoken:
            return " ", "plain"
        return (DIRECT if "quote" in spoken else INDIRECT), "muted"

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The line from `start` to `end` cut wherever an ink begins or ends, each piece with its inks, topmost last."""
        runs = list(self._runs(start, end))
        cuts = sorted({start, end, *(cut for first, last, _ in runs for cut in (first, last))})
        for first, last in pairwise(cuts):
            yield first, last, tuple(ink for begin, stop, ink in runs if begin <= first and last <= stop)

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        assert self.facts is not None
        yield from self._parts.between(start, end)
        marks = self.facts.marks(self.view.story)
        for layer in (marks.quotes, marks.names, marks.dates):
            yield from layer.between(start, end)
        for span, ink in ((self.view.sentence, "sentence"), (self.view.spot, "spot"), (self.selected, "selected")):
            if ink == "spot":
                yield from self._lit.between(start, end)
            if span and span.start < end and start < span.end:
                yield max(start, span.start), min(end, span.end), ink

    def _style(self, inks: tuple[str, ...]) -> Style:
        if inks not in self._styles:
            style = self.rich_style
            for ink in inks:
                style += ink_of(self, ink)
            self._styles[inks] = style
        return self._styles[inks]

    # Keys and mouse

    def action_line_down(self) -> None:
        """A line down."""
        self._scroll_by(1)

    def action_line_up(self) -> None:
        """A line up."""
        self._scroll_by(-1)

    def action_page_down(self) -> None:
        """A page down; the last line of the page before stays as the first."""
        self._scroll_by(max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        """A page up."""
        self._scroll_by(-max(1, self.size.height - 1))

    def action_first(self) -> None:
        """To the top."""
        self.scroll_to(y=0, animate=False)

    def action_last(self) -> None:
        """To the end."""
        self.scroll_to(y=self.max_scroll_y, animate=False)

    def action_open_fact(self) -> None:
        """Enter on the fact under the text cursor."""
        self.post_message(self.FactOpened())

    def action_widen(self) -> None:
        """A wider column."""
        self.post_message(self.ColumnAsked(1, self._widest))

    def action_narrow(self) -> None:
        """A narrower column."""
        self.post_message(self.ColumnAsked(-1, self._widest))

    def action_select_more(self) -> None:
        """Select the sentence; again its paragraph; again all of the text."""
        story, spot = self.story, self.selected or self.view.spot
        if story is None:
            return
        around = Span(self.top_offset, self.top_offset) if spot is None else spot
        whole = Span(0, len(self.text))
        wider = (
            span for span in (*article.around(story, around), whole) if span.covers(around) and span != self.selected
        )
        self.select(next(wider, whole))

    def _scroll_by(self, lines: int) -> None:
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False)

    def on_click(self, event: events.Click) -> None:
        """A click on a fact puts the text cursor there; a second selects the sentence, a third the paragraph."""
        if event.chain > 1:
            self.action_select_more()
            return
        if self.selected:
            return  # the end of a selection
        place = event.get_content_offset(self)
        offset = self.offset_at(place.x, place.y) if place else None
        mark = self.facts.marks(self.view.story).at(offset) if self.facts and offset is not None else None
        if mark is not None:
            self.post_message(self.MarkReached(mark))

    def offset_at(self, x: int, y: int) -> int | None:
        """The code point shown in column `x` of the line `y` below the top, or None where there is no text."""
        line = self._wrapped.line(self.scroll_offset.y + y)
        offset = self.offset_near(x, y)
        return offset if line and x >= self._left and offset < line[1] else None

    def offset_near(self, x: int, y: int) -> int:
        """The code point shown there, the beginning of the line left of it and the end right of it."""
        line = self._wrapped.line(self.scroll_offset.y + y)
        if line is None:
            return len(self.text)
        column = x - self._left
        for offset in range(*line):
            column -= width(self.text[offset])
            if column < 0:
                return offset
        return line[1]

    @property
    def top_offset(self) -> int:
        """The code point at the top of the pane."""
        line = self._wrapped.line(self.scroll_offset.y)
        return line[0] if line else 0
