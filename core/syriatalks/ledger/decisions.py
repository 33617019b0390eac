"""What a reader can decide about actors, and the ledger that keeps it: plain frozen values.

Actors are named by what the reader sees, never by ids of one reading, so that a decision holds for the same stories
read again, and for those stories read together with others.
"""

from dataclasses import dataclass
from typing import TypeAlias

from syriatalks.model import Kind


@dataclass(frozen=True, slots=True)
class Named:
    """An actor as the reader sees it; with `story`, a story's id, only as far as that story speaks of it."""

    kind: Kind
    name: str
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """`joined` is `actor` under another name. The kind of `actor` stays; the name is the fuller of the two."""

    actor: Named
    joined: Named


@dataclass(frozen=True, slots=True)
class Split:
    """The mentions of `actor` worded `wording` are somebody else; None: all its mentions in `actor.story`."""

    actor: Named
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """`actor` is shown as `name`, whether or not a story calls it so."""

    actor: Named
    name: str


@dataclass(frozen=True, slots=True)
class Retype:
    """`actor` is of the kind `kind`."""

    actor: Named
    kind: Kind


@dataclass(frozen=True, slots=True)
class Ignore:
    """`actor` is no actor: nobody is mentioned there."""

    actor: Named


Decision: TypeAlias = Merge | Split | Rename | Retype | Ignore


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a ledger: a decision with its comment, or no decision but the line as it is.

    `text` is the comment behind a decision without its "#", else the whole line, kept verbatim. `problem` says what
    is wrong with a line that should have been a decision. A `further` line was decided together with the line before.
    """

    decision: Decision | None = None
    text: str = ""
    problem: str = ""
    further: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """Decisions in their order, between lines that are none. Line n of the file is `lines[n - 1]`."""

    lines: tuple[Line, ...] = ()


def add(ledger: Ledger, *decisions: Decision, comment: str = "") -> Ledger:
    """`ledger` with `decisions`, taken together, at its end, each with `comment`, whose line breaks become blanks."""
    text = " ".join(comment.split())
    added = (Line(decision, text, further=at > 0) for at, decision in enumerate(decisions))
    return Ledger((*ledger.lines, *added))


def undo(ledger: Ledger) -> Ledger:
    """`ledger` without what was decided last; itself if nothing was. To redo, keep the ledger there was before."""
    taken = _last(ledger)
    return Ledger(tuple(line for at, line in enumerate(ledger.lines) if at not in taken))


def last(ledger: Ledger) -> tuple[Line, ...]:
    """The lines that `undo` takes away: one, or those that were decided together."""
    return tuple(ledger.lines[at] for at in sorted(_last(ledger)))


def _last(ledger: Ledger) -> set[int]:
    taken: set[int] = set()
    for at in range(len(ledger.lines) - 1, -1, -1):
        if ledger.lines[at].decision:
            taken.add(at)
            if not ledger.lines[at].further:
                break
    return taken
