"""`syriatalks correct`: a decision of the reader found fitting, shown, and written down."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from syriatalks.cli import Exit
from syriatalks.cli.changes import changes
from syriatalks.cli.corrected import place
from syriatalks.cli.named import UnnamedError, pick, story_id
from syriatalks.cli.visible import visible
from syriatalks.cli.writing import write_text
from syriatalks.ledger import (
    Decision,
    Ignore,
    Ledger,
    LedgerError,
    Line,
    Merge,
    Rename,
    Retype,
    Split,
    Unfit,
    add,
    apply,
    last,
    read_ledger,
    references,
    undo,
    write_ledger,
    written,
)
from syriatalks.model import Dossier


def correct(dossier: Dossier, options: Namespace) -> int:
    """Do what `options` decide about the actors of `dossier`, which nobody corrected yet; the exit code."""
    if not dossier.stories:
        return _complain("nothing found", Exit.NOTHING)
    path = place(options)
    try:
        ledger = read_ledger(path)
        if options.decision == "list":
            return _list(ledger, apply(ledger, dossier)[1])
        return _decide(path, ledger, dossier, options)
    except LedgerError as error:
        return _complain(str(error), Exit.UNREADABLE)
    except UnnamedError as error:
        return _complain(str(error), Exit.USAGE if error.ambiguous else Exit.NOTHING)


def _decide(path: Path, ledger: Ledger, dossier: Dossier, options: Namespace) -> int:
    before, _ = apply(ledger, dossier)
    if options.decision == "undo":
        taken = last(ledger)
        if not taken:
            return _complain("there is nothing to undo", Exit.NOTHING)
        lines, changed = [f"undone: {written(line)}" for line in taken], undo(ledger)
    else:
        decisions = _DECISIONS[options.decision](before, options)
        changed = add(ledger, *decisions, comment=options.comment)
        lines = [written(line) for line in changed.lines[len(ledger.lines) :]]
    after, unfit = apply(changed, dossier)
    if options.decision != "undo" and (reason := _obstacle(unfit, len(ledger.lines), same=after == before)):
        return _complain(reason, Exit.NOTHING)
    if not options.dry_run:
        write_ledger(path, changed)
    lines += [*changes(before, after), f"{'not written' if options.dry_run else 'written'}: {path}"]
    write_text("".join(f"{visible(line)}\n" for line in lines))
    return Exit.FINE


def _obstacle(unfit: Sequence[Unfit], lines: int, *, same: bool) -> str:
    """Why a decision on a line behind the first `lines` cannot be taken; "" if it can."""
    reasons = [one.reason for one in unfit if one.line > lines]
    return reasons[0] if reasons else "nothing would change" if same else ""


def _merge(dossier: Dossier, options: Namespace) -> list[Decision]:
    story = story_id(dossier, options.story)
    kept = pick(dossier, options.kept, None)
    others = [actor for actor in dossier.actors if actor is not kept]
    try:
        joined = pick(dossier, options.joined, story, others)
    except UnnamedError as error:
        if not error.ambiguous and options.joined in (kept.name, *kept.aliases):
            raise UnnamedError(f"“{options.joined}” is a name of {kept.name} already") from None
        raise
    return [Merge(references(dossier, kept)[0], one) for one in references(dossier, joined, story)]


def _split(dossier: Dossier, options: Namespace) -> list[Decision]:
    story = story_id(dossier, options.story)
    actor = pick(dossier, options.name, story)
    return [Split(one, options.alias) for one in references(dossier, actor, story)]


def _rename(dossier: Dossier, options: Namespace) -> list[Decision]:
    actor = pick(dossier, options.name, story_id(dossier, options.story))
    if not options.new.strip():
        raise UnnamedError("the new name is empty", ambiguous=True)
    return [Rename(references(dossier, actor)[0], " ".join(options.new.split()))]


def _retype(dossier: Dossier, options: Namespace) -> list[Decision]:
    actor = pick(dossier, options.name, story_id(dossier, options.story))
    return [Retype(references(dossier, actor)[0], options.kind)]


def _ignore(dossier: Dossier, options: Namespace) -> list[Decision]:
    story = story_id(dossier, options.story)
    return [Ignore(one) for one in references(dossier, pick(dossier, options.name, story), story)]


_DECISIONS: dict[str, Callable[[Dossier, Namespace], list[Decision]]] = {
    "merge": _merge,
    "split": _split,
    "rename": _rename,
    "retype": _retype,
    "ignore": _ignore,
}


def _list(ledger: Ledger, unfit: Sequence[Unfit]) -> int:
    reasons = {one.line: one for one in unfit}
    shown = [
        f"{number:4}  {visible(written(line).strip())}{_remark(reasons.get(number))}\n"
        for number, line in enumerate(ledger.lines, 1)
        if _counts(line)
    ]
    write_text("".join(shown))
    return Exit.FINE if shown else _complain("there are no corrections", Exit.NOTHING)


def _counts(line: Line) -> bool:
    return bool(line.decision or line.problem)


def _remark(unfit: Unfit | None) -> str:
    """What is said under a line that does not fit."""
    if unfit is None:
        return ""
    reason = "not named in these stories" if unfit.elsewhere else unfit.reason
    return f"\n      does not fit: {visible(reason)}"


def _complain(reason: str, code: Exit) -> int:
    print(f"syriatalks: {visible(reason)}", file=sys.stderr)
    return code
