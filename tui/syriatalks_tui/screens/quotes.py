"""The window of quotations: all that is said, by who says it, each line a jump into the text."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from syriatalks_tui.commands import bindings, keyed
from syriatalks_tui.facts import Facts
from syriatalks_tui.filters import asked_of_speech, not_of_speech
from syriatalks_tui.narrowing import windowed
from syriatalks_tui.screens.jumping import JumpScreen
from syriatalks_tui.speakers import Spoken, speakers, spoken
from syriatalks_tui.state import View
from syriatalks_tui.widgets.jumplist import JumpList
from syriatalks_tui.wording import counted

if TYPE_CHECKING:
    from syriatalks_tui.screens.correcting import Correcting

_HOW = "/ narrows: words that were said, or who said them"


class QuotesScreen(JumpScreen):
    """It opens at the quotation that `view` stands on."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings("quotes"))

    def __init__(self, explorer: "Correcting", facts: Facts, view: View) -> None:
        super().__init__(explorer, facts)
        self._correcting = explorer
        self._view = view

    def compose(self) -> ComposeResult:
        """What narrows the list, and the quotations under their speakers."""
        with Vertical(id="window"):
            yield Static("", id="only", markup=False)
            yield Input(placeholder=_HOW, compact=True)
            yield JumpList("Nobody is quoted here")

    def on_mount(self) -> None:
        """The cursor on the quotation that the reader stands on, else on the first of the lit actor."""
        self.query_one(Input).cursor_blink = False
        self._show(self._nearest)

    def _nearest(self, spoken: Sequence[Spoken]) -> int:
        """The place of the quotation under the text cursor, else of the first by the lit actor."""
        places = [(said.speaker, number) for said in spoken for number in said.quotes]
        here = (at for at, (_, number) in enumerate(places) if number == self._view.quote)
        theirs = (at for at, (speaker, _) in enumerate(places) if speaker and speaker == self._view.actor)
        return next(here, next(theirs, 0))

    def _show(self, place: Callable[[Sequence[Spoken]], int] = lambda _: 0) -> None:
        """Show the quotations that hold what is typed, the cursor on the one at the `place`."""
        told = asked_of_speech(self.filters)
        self.say_filters(windowed(self._facts, told, not_of_speech(self.filters)))
        found = spoken(self._facts, self._facts.said_in(told), self.query_one(Input).value)
        shown, total = sum(len(said.quotes) for said in found), len(self._facts.dossier.quotes)
        said = counted(total, "quotation")
        self.query_one("#window").border_title = Content(said if shown == total else f"{shown:,} of {said}")
        words = "Nobody is quoted here"
        if total:
            all_said = keyed("everything", "jumps", "shows all")
            typed = bool(self.query_one(Input).value)
            words = "Nothing said holds these words; Esc clears" if typed else f"Nothing said passes; {all_said}"
        self.query_one(JumpList).show(speakers(self._facts, found), place(found), words)
        self.name_keys()

    def keys(self) -> Sequence[str]:
        """What can be done here."""
        return (
            "Enter read",
            keyed("dossier", "quotes", "dossier"),
            keyed("why", "jumps", "why"),
            keyed("narrow", "quotes", "narrow"),
            *self.key_for_all(),
            keyed("next_group", "jumps", "next speaker"),
            keyed("close", "quotes", "clear" if self.query_one(Input).value else "close"),
        )

    def follow(self, facts: Facts) -> None:
        """The same quotations, by who speaks now."""
        self._facts = facts
        at = self.query_one(JumpList).place()
        self._show(lambda _: at)

    @on(Input.Changed)
    def narrow(self) -> None:
        """Only what holds the words that are typed."""
        self._show()

    @on(Input.Submitted)
    def to_lines(self) -> None:
        """On to the quotations that are left."""
        self.query_one(JumpList).focus()

    def action_narrow(self) -> None:
        """Type words that were said."""
        self.query_one(Input).focus()

    def action_dossier(self) -> None:
        """The dossier of who speaks under the cursor."""
        from syriatalks_tui.screens.dossier import DossierScreen

        jump = self.query_one(JumpList).jump
        if jump is None or jump.actor not in self._facts.actors:
            self.notify("The text does not say who speaks here", title="No dossier", markup=False)
        else:
            self.app.push_screen(DossierScreen(self._correcting, self._facts, str(jump.actor)), self.go_on)

    def action_close(self) -> None:
        """Show all quotations again; where all are shown, close."""
        typed = self.query_one(Input)
        if typed.value or typed.has_focus:
            typed.value = ""
            self.query_one(JumpList).focus()
        else:
            self.dismiss(None)
