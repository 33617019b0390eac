"""The finder: one search over actors, dates, quotes, stories and text, answered as one types."""

from asyncio import sleep
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from syriatalks.model import Span
from syriatalks.search import Hit
from syriatalks_tui.background import in_background
from syriatalks_tui.cells import fit
from syriatalks_tui.commands import bindings, key_of
from syriatalks_tui.screens import WINDOW_SIZES, WINDOW_WIDTHS
from syriatalks_tui.screens.line import LineScreen
from syriatalks_tui.widgets.rowlist import Piece, RowList

if TYPE_CHECKING:
    from syriatalks_tui.screens.steps import Steps

_HOW = "A name, a date, words: jrba · jan 24 · tuesday · accords"
_MOST = 50
# Dossiers with more facts than this are searched beside the interface, after a pause between keys (seconds).
_LARGE, _PAUSE = 3000, 0.03
_KINDS = {"actor": "who", "date": "when", "quote": "said", "event": "what", "story": "story", "text": "text"}
_INKS = {"actor": "person", "date": "day", "quote": "body", "event": "happening", "story": "strong", "text": "muted"}


class Results(RowList):
    """The answers, best first."""

    @dataclass
    class Reached(Message):
        """The cursor came to `hit`."""

        hit: Hit

    @dataclass
    class Chosen(Message):
        """The reader wants to go to `hit`."""

        hit: Hit

    def __init__(self) -> None:
        super().__init__()
        self.can_focus = False
        self.hits: Sequence[Hit] = ()
        self.typed = ""

    def show(self, hits: Sequence[Hit], typed: str) -> None:
        """Show the answers to what was `typed`, the cursor on the best."""
        self.hits, self.typed = hits, typed
        self.set_reactive(RowList.cursor, 0 if hits else None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False)
        if hits:
            self.moved(0)

    def row_count(self) -> int:
        """One row an answer."""
        return len(self.hits)

    def empty_words(self) -> str:
        """What to try when nothing was found."""
        return f"Nothing is like “{self.typed}”. Try fewer letters, or a date such as jan 24" if self.typed else ""

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The kind, then the words with the letters that matched set off."""
        hit = self.hits[row]
        room = max(0, width - 7)
        kind: list[Piece] = [(_KINDS[hit.kind].rjust(5), _INKS[hit.kind]), ("  ", "plain")]
        return [*kind, *_lit(hit.label, hit.lit, room)]

    def moved(self, row: int) -> None:
        """Report the answer under the cursor."""
        self.post_message(self.Reached(self.hits[row]))

    def chosen(self, row: int) -> None:
        """Report the answer to go to."""
        self.post_message(self.Chosen(self.hits[row]))


def _lit(label: str, lit: Sequence[Span], room: int) -> list[Piece]:
    """`label` cut to `room` cells, the letters `lit` set off; it begins later if the first of them were cut off."""
    begin = 0
    if lit and lit[0].end > room - 1:
        blank = label.find(" ", max(0, lit[0].start - room // 2))
        begin = blank + 1 if 0 <= blank < lit[0].start else lit[0].start
    shown = ("…" if begin else "") + label[begin:]
    shift = begin - (1 if begin else 0)
    cut = fit(shown, room)
    whole = len(cut) if cut == shown else len(cut) - 1
    pieces: list[Piece] = []
    last = 0
    for span in lit:
        first, end = span.start - shift, span.end - shift
        if last <= first and end <= whole:
            pieces += [(cut[last:first], "plain"), (cut[first:end], "match")]
            last = end
    return [*pieces, (cut[last:], "plain")]


class FinderScreen(LineScreen[Hit | None]):
    """Closes with the answer that the reader chose, or None."""

    CSS_PATH = "window.tcss"
    VERTICAL_BREAKPOINTS = WINDOW_SIZES
    HORIZONTAL_BREAKPOINTS = WINDOW_WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = list(bindings("finder"))

    @dataclass
    class Found(Message):
        """The answers to `typed`."""

        typed: str
        hits: list[Hit]

    def __init__(self, explorer: "Steps") -> None:
        super().__init__()
        self._explorer = explorer

    def compose(self) -> ComposeResult:
        """What is typed, the answers, the sentence of the one under the cursor."""
        with Vertical(id="window") as window:
            window.border_title = Content("Find")
            window.border_subtitle = Content(f"Enter goes there · {key_of('close', 'finder')} closes")
            yield Input(placeholder=_HOW, id="query", compact=True)
            yield Results()
            yield Static("", id="said", markup=False)

    @on(Input.Changed)
    def search(self, event: Input.Changed) -> None:
        """Answer what is typed; an older question is dropped."""
        self.run_worker(self._search(event.value.strip()), group="search", exclusive=True)

    async def _search(self, typed: str) -> None:
        finder = self._explorer.finder
        facts = self._explorer.facts
        while finder is None:
            await sleep(_PAUSE)
            finder = self._explorer.finder
        today = date.today()  # noqa: DTZ011, the reader's own calendar
        if not typed or facts is None:
            hits: list[Hit] = []
        elif len(facts.entries) + len(facts.dossier.actors) <= _LARGE:
            hits = finder.find(typed, _MOST, today)
        else:
            await sleep(_PAUSE)
            hits = await in_background(lambda _: finder.find(typed, _MOST, today))
        self.post_message(self.Found(typed, hits))

    @on(Found)
    def show_answers(self, message: Found) -> None:
        """Show the answers if they are still asked for."""
        if message.typed == self.query_one(Input).value.strip():
            self.query_one(Results).show(message.hits, message.typed)
            if not message.hits:
                self.query_one("#said", Static).update("")

    @on(Results.Reached)
    def show_sentence(self, message: Results.Reached) -> None:
        """Show where the answer stands."""
        facts = self._explorer.facts
        if facts is None:
            return
        story = facts.story_index[message.hit.story]
        around = facts.sentence(story, message.hit.span) or message.hit.span
        text = facts.dossier.stories[story].text
        said, found = (" ".join(span.of(text).split()) for span in (around, message.hit.span))
        at = said.find(found) if len(found) < len(said) else -1
        content = Content(said)
        lit = content.stylize("$accent bold underline", at, at + len(found)) if at >= 0 else content
        self.query_one("#said", Static).update(lit)

    @on(Results.Chosen)
    def go(self, message: Results.Chosen) -> None:
        """Go to an answer."""
        self.dismiss(message.hit)

    @on(Input.Submitted)
    def go_to_cursor(self) -> None:
        """Enter: go to the answer under the cursor."""
        self.query_one(Results).action_choose()

    def action_cursor_down(self) -> None:
        """The next answer."""
        self.query_one(Results).action_cursor_down()

    def action_cursor_up(self) -> None:
        """The answer before."""
        self.query_one(Results).action_cursor_up()

    def action_page_down(self) -> None:
        """A page of answers down."""
        self.query_one(Results).action_page_down()

    def action_page_up(self) -> None:
        """A page of answers up."""
        self.query_one(Results).action_page_up()

    def action_close(self) -> None:
        """Close; everything is as before."""
        self.dismiss(None)
