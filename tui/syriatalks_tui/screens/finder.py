"""The finder: one search over actors, dates, quotes, stories and text, answered as one types."""

from asyncio import sleep
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Static

from syriatalks.model import Span
from syriatalks.search import Hit
from syriatalks.search.asking import NARROWED
from syriatalks.search.query import is_query
from syriatalks_tui.asked import asking_for
from syriatalks_tui.background import in_background
from syriatalks_tui.cells import fit, pad
from syriatalks_tui.cells import width as cells
from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.screens.line import LineScreen
from syriatalks_tui.widgets.rowlist import Piece, RowList
from syriatalks_tui.wording import INKS, in_full, short_name

if TYPE_CHECKING:
    from syriatalks_tui.screens.steps import Steps

_HOW = "A name, a date, words: jrba · jan 24 · tuesday · accords"
_GUIDE = (
    ("@jrba", "actors only"),
    ("#jan 24", "dates and what happened then"),
    ('"accords', "quotations only"),
    ("yesterday", "counted from the day of the newest story"),
    ("Tab", "narrows by the answer under the cursor: its actor, days, speaker or words"),
)
_GUIDE_ROOM = 12
_MOST = 50
# Dossiers with more facts than this are searched beside the interface.
_LARGE = 3000
# So long (seconds) until it is asked again whether the finder is built.
_PAUSE = 0.03
_KINDS = {"actor": "who", "date": "when", "quote": "said", "event": "what", "story": "story", "text": "text"}
_INKS = {"actor": "person", "date": "day", "quote": "body", "event": "happening", "story": "strong", "text": "muted"}


class Results(RowList):
    """The answers, best first."""

    @reporting
    class Reached(Message):
        """The cursor came to `hit`."""

        hit: Hit

    @reporting
    class Chosen(Message):
        """The reader wants to go to `hit`."""

        hit: Hit

    def __init__(self) -> None:
        super().__init__()
        self.can_focus = False
        self.hits: Sequence[Hit] = ()
        self.typed = ""
        self._facts: Facts | None = None

    @property
    def hit(self) -> Hit | None:
        """The answer under the cursor."""
        return self.hits[self.cursor] if self.cursor is not None and self.cursor < len(self.hits) else None

    def show(self, hits: Sequence[Hit], typed: str, facts: Facts | None) -> None:
        """Show the answers to what was `typed` in `facts`, the cursor on the best."""
        self.hits, self.typed, self._facts = hits, typed, facts
        self.set_reactive(RowList.cursor, 0 if hits else None)
        self.rows_changed()
        self.scroll_to(y=0, animate=False)
        if hits:
            self.moved(0)

    def row_count(self) -> int:
        """One row an answer; a guide before anything is typed."""
        return len(self.hits) if self.typed else len(_GUIDE)

    def is_head(self, row: int) -> bool:  # noqa: ARG002
        """Whether the row is one of the guide."""
        return not self.typed

    def empty_words(self) -> str:
        """What to try when nothing was found."""
        if self.typed[:1] in NARROWED:
            return f"Nothing is like “{self.typed}”. Without {self.typed[0]} everything is looked through"
        if is_query(self.typed):
            return "This is a query: Enter opens the filters with it"
        return f"Nothing is like “{self.typed}”. Try fewer letters, one word of it, or a date such as jan 24"

    def draw(self, row: int, width: int) -> Sequence[Piece]:
        """The kind, who speaks or when it was, then the words with the letters that matched set off."""
        if not self.typed:
            written, meaning = _GUIDE[row]
            return [(f" {pad(written, _GUIDE_ROOM)}", "strong"), (fit(meaning, width - _GUIDE_ROOM - 1), "muted")]
        hit = self.hits[row]
        kind: list[Piece] = [(_KINDS[hit.kind].rjust(5), _INKS[hit.kind]), ("  ", "plain")]
        words, ink = self._before(hit)
        before = fit(words, max(0, width - 7) // 2)
        return [*kind, (before, ink), *_lit(hit.label, hit.lit, max(0, width - 7 - cells(before)))]

    def _before(self, hit: Hit) -> Piece:
        """Who says a quotation, when an event was; "" for the others and where it is unknown."""
        if self._facts is None:
            return "", "plain"
        if hit.kind == "quote" and isinstance(hit.target, int):
            speaker = self._facts.actors.get(self._facts.dossier.quotes[hit.target].speaker or "")
            return (f"{short_name(speaker)}: ", INKS[speaker.kind]) if speaker else ("", "plain")
        index = self._facts.entry_of_event(str(hit.target)) if hit.kind == "event" else None
        if index is None:
            return "", "plain"
        entry = self._facts.entries[index]
        when = in_full(entry.earliest, entry.latest, entry.inferred) if entry.earliest else ""
        return (f"{when}  " if when else "", "day")

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


class TypedLine(Input):
    """The line that is typed in: as wide whatever stands in it, so that no letter arranges the screen anew."""

    virtual_size = reactive(Size(0, 0))


class FinderScreen(LineScreen[Hit | None]):
    """Closes with the answer that the reader chose, or None."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("finder"))

    @reporting
    class Found(Message):
        """The answers to `typed`."""

        typed: str
        hits: list[Hit]

    def __init__(self, explorer: "Steps") -> None:
        super().__init__()
        self._explorer = explorer
        # What stood there when Enter was pressed; None before.
        self._awaited: str | None = None

    def compose(self) -> ComposeResult:
        """What is typed, the answers, the sentence of the one under the cursor."""
        with Vertical(id="window") as window:
            window.border_title = Content("Find")
            yield TypedLine(placeholder=_HOW, id="query", compact=True)
            yield Static("", id="counted", markup=False)
            yield Results()
            yield Static("", id="said", markup=False)

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return ("Enter goes there", keyed("filter", "finder", "narrows by it"), keyed("close", "finder", "closes"))

    @property
    def answering(self) -> bool:
        """Whether what is typed is not answered yet."""
        return self.query_one(Results).typed != self.query_one(Input).value.strip()

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
        if not typed or facts is None:
            hits: list[Hit] = []
        elif len(facts.entries) + len(facts.dossier.actors) <= _LARGE:
            hits = finder.find(typed, _MOST)
        else:
            hits = await in_background(lambda _: finder.find(typed, _MOST))
        self.post_message(self.Found(typed, hits))

    @on(Found)
    def show_answers(self, message: Found) -> None:
        """Show the answers if they are still asked for."""
        if message.typed == self.query_one(Input).value.strip():
            self.query_one(Results).show(message.hits, message.typed, self._explorer.facts)
            self._say_counted(message.typed)
            if message.typed == self._awaited:
                self.query_one(Results).action_choose()
            if not message.hits:
                self.query_one("#said", Static).update("", layout=False)

    def _say_counted(self, typed: str) -> None:
        """Say which days are meant by what is counted from the newest story."""
        days = self._explorer.finder.counted(typed) if typed and self._explorer.finder else ()
        line = self.query_one("#counted", Static)
        if line.display != bool(days):
            line.display = bool(days)
        if days and self._explorer.facts is not None:
            meant = in_full(days[0].earliest, days[-1].latest, self._explorer.facts.newest_inferred)
            line.update(Content(f"{typed.lstrip('#').strip()} = {meant}, counted from the newest story"))

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
        # The room for it is the same for every answer: another layout at every key would cost more than the search.
        self.query_one("#said", Static).update(lit, layout=False)

    @on(Results.Chosen)
    def go(self, message: Results.Chosen) -> None:
        """Go to an answer."""
        self.dismiss(message.hit)

    @on(Input.Submitted)
    def go_to_cursor(self) -> None:
        """Enter: go to the answer under the cursor, or to the best as soon as what is typed is answered.

        A query that nothing answers goes on to the window of filters.
        """
        results = self.query_one(Results)
        self._awaited = self.query_one(Input).value.strip()
        if results.typed == self._awaited:
            if not results.hits and is_query(self._awaited):
                self.action_filter()
                return
            results.action_choose()

    def action_filter(self) -> None:
        """Tab: narrow by the answer under the cursor; what is a query goes on to the window of filters."""
        typed = self.query_one(Input).value
        if is_query(typed):
            self.dismiss(None)
            self._explorer.action_filter(typed)
            return
        hit, facts = self.query_one(Results).hit, self._explorer.facts
        query = asking_for(facts, hit) if hit and facts else None
        if hit and query is not None:
            self._explorer.narrow_by(query, str(hit.target) if hit.kind == "actor" else None)
            self.dismiss(None)

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
