"""What the reader decides about actors: who is one, who is not, what they are called, what they are; and undo."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from syriatalks.model import KINDS, Actor
from syriatalks_tui import state
from syriatalks_tui.background import in_background
from syriatalks_tui.commands import key_of
from syriatalks_tui.corrections import Corrected, CorrectionError, decide, undo
from syriatalks_tui.facts import Facts
from syriatalks_tui.reports import reporting
from syriatalks_tui.sayings import select_first
from syriatalks_tui.screens.steps import Steps
from syriatalks_tui.wording import INKS, counted, one_line

if TYPE_CHECKING:
    from syriatalks.ledger import Decision
    from syriatalks_tui.screens.choice import Option


class Correcting(Steps):
    """The corrections of the stories that are shown; None where the reader wants none."""

    corrected: Corrected | None = None
    _deciding = False

    @reporting
    class Decided(Message):
        """The stories with a decision on them; `said` is what was decided or taken back."""

        corrected: Corrected
        facts: Facts
        title: str
        said: str

    @reporting
    class Refused(Message):
        """A decision could not be taken; why."""

        reason: str

    def prepare_finder(self) -> None:
        """Build the finder anew, other names are found now."""
        raise NotImplementedError

    def show_counts(self) -> None:
        """Say anew how much each pane holds."""
        raise NotImplementedError

    def action_merge(self, whom: str | None = None) -> None:
        """The selected actor is another one under another name."""
        from syriatalks.ledger import Merge, references

        if (found := self._subject(whom)) is None:
            return
        facts, actor = found

        def merge(other: str) -> None:
            into = facts.actors[other]
            kept = references(facts.dossier, into)[0]
            decisions = [Merge(kept, joined) for joined in references(facts.dossier, actor)]
            self._take(decisions, f"{actor.name} is {into.name}")

        self._ask(f"{actor.name} is the same as…", "A name; Enter merges the two", _others(facts, actor), merge)

    def action_split(self, whom: str | None = None) -> None:
        """One of the names of the selected actor is somebody else's."""
        from syriatalks.ledger import Split, references

        if (found := self._subject(whom)) is None:
            return
        facts, actor = found
        names = _names(actor)
        if len(names) < 2:
            self._refuse(f"{actor.name} goes by one name only")
            return

        def split(name: str) -> None:
            decisions = [Split(one, name) for one in references(facts.dossier, actor)]
            self._take(decisions, f"{name} is not {actor.name}")

        self._ask(f"Not {actor.name} is…", "The name that is somebody else's", names, split)

    def action_rename(self, whom: str | None = None) -> None:
        """The selected actor is shown under another name."""
        from syriatalks.ledger import Rename, references

        if (found := self._subject(whom)) is None:
            return
        facts, actor = found

        def rename(name: str) -> None:
            self._take([Rename(references(facts.dossier, actor)[0], name)], f"{actor.name} is shown as {name}")

        self._ask(f"Show {actor.name} as…", "Another of the names, or one that you type", _names(actor), rename, True)

    def action_retype(self, whom: str | None = None) -> None:
        """The selected actor is of another kind."""
        from syriatalks.ledger import Retype, references
        from syriatalks_tui.screens.choice import Option

        if (found := self._subject(whom)) is None:
            return
        facts, actor = found
        kinds = [Option(kind, kind, ink=INKS[kind]) for kind in KINDS if kind != actor.kind]

        def retype(chosen: str) -> None:
            kind = next(kind for kind in KINDS if kind == chosen)
            self._take([Retype(references(facts.dossier, actor)[0], kind)], f"{actor.name}: {kind}")

        self._ask(f"{actor.name}, {actor.kind}, is rather…", "A kind", kinds, retype)

    def action_ignore(self, whom: str | None = None) -> None:
        """The selected actor is none."""
        from syriatalks.ledger import Ignore, references

        if (found := self._subject(whom)) is not None:
            facts, actor = found
            decisions = [Ignore(one) for one in references(facts.dossier, actor)]
            self._take(decisions, f"{actor.name} is no actor")

    def action_undo(self) -> None:
        """Take the last decision back."""
        if self._may_correct():
            self._correct("Taken back", undo)

    def _subject(self, whom: str | None) -> tuple[Facts, Actor] | None:
        """The actor `whom`, else the selected one; None, and a notice, where nobody is or nothing can be decided."""
        if not self._may_correct():
            return None
        actor = whom or self.view.actor
        if self.facts is None or actor is None:
            self._refuse(select_first(self.view))
            return None
        return self.facts, self.facts.actors[actor]

    def _may_correct(self) -> bool:
        if self.corrected is None:
            complete = self.facts is not None and self.facts.complete
            self._refuse("Corrections are turned off" if complete else "The stories are still being read")
        return self.corrected is not None and not self._deciding

    def _ask(
        self, title: str, how: str, options: "Sequence[Option]", then: Callable[[str], None], free: bool = False
    ) -> None:
        from syriatalks_tui.screens.choice import ChoiceScreen

        def answered(value: str | None) -> None:
            if value is not None:
                then(value)

        self.app.push_screen(ChoiceScreen(title, how, options, free=free), answered)

    def _take(self, decisions: "Sequence[Decision]", said: str) -> None:
        """Take `decisions`, which `said` puts in words."""
        self._correct("Corrected", lambda before: (decide(before, decisions), said))

    def _correct(self, title: str, work: Callable[[Corrected], tuple[Corrected, str]]) -> None:
        """Do `work` beside the interface: the stories need not be read again, but there may be many."""
        before = self.corrected
        assert before is not None
        self._deciding = True

        async def correct() -> None:
            try:
                after, said = await in_background(lambda _: work(before))
                facts = await in_background(lambda _: Facts(after.shown))
                self.post_message(Correcting.Decided(after, facts, title, said))
            except CorrectionError as error:
                self.post_message(Correcting.Refused(str(error)))

        self.run_worker(correct(), group="correcting")

    @on(Refused)
    def show_refusal(self, message: Refused) -> None:
        """Say why nothing was decided."""
        self._deciding = False
        self._refuse(message.reason)

    @on(Decided)
    def show_decided(self, message: Decided) -> None:
        """Show the stories as they are now, the reader where they were."""
        self._deciding = False
        if self.corrected is None or message.corrected.found is not self.corrected.found or self.facts is None:
            return  # the stories were read again meanwhile, with the decision
        self.corrected = message.corrected
        self.rest()
        old, view = self.facts, self.view
        self.view = view._replace(actor=None, filters=())
        self.facts = message.facts
        self.view = state.recast(view, old, message.facts)
        self.show_counts()
        self.prepare_finder()
        undoing = f"{key_of('undo')} takes it back; " if message.title == "Corrected" else ""
        self.notify(
            f"{message.said}\n{undoing}kept in {self.corrected.path}", title=message.title, timeout=8, markup=False
        )

    def _refuse(self, reason: str) -> None:
        self.notify(reason, title="Nothing is corrected", severity="warning", markup=False)


def _others(facts: Facts, actor: Actor) -> "list[Option]":
    """Everybody but `actor`, those of the same kind first."""
    from syriatalks_tui.screens.choice import Option

    others = [other for other in facts.dossier.actors if other.id != actor.id]
    others.sort(key=lambda other: (other.kind != actor.kind, -len(other.mentions)))
    return [
        Option(
            other.id,
            other.name,
            f"{other.kind}, {counted(len(other.mentions), 'mention')}",
            INKS[other.kind],
            other.aliases,
        )
        for other in others
    ]


def _names(actor: Actor) -> "list[Option]":
    """The names used for `actor`, most used first, each with the number of times."""
    from syriatalks_tui.screens.choice import Option

    used = Counter(one_line(mention.text).casefold() for mention in actor.mentions)
    names = {name.casefold(): name for name in (*actor.aliases, actor.name)}
    return [Option(names[name], names[name], f"{used[name]:,}×") for name in sorted(names, key=lambda n: -used[n])]
