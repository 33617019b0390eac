"""The reader's corrections: put on what was found, added to, taken back, and kept in the engine's ledger.

The ledger is read anew for every decision, so that lines written meanwhile by hand or by `syriatalks correct` stay.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from syriatalks.beside import ledger_path
from syriatalks.model import Dossier

if TYPE_CHECKING:
    from syriatalks.ledger import Decision, Ledger, Unfit


class CorrectionError(Exception):
    """A decision that cannot be taken or kept; the message is one line for the reader."""


class Corrected(NamedTuple):
    """A dossier as it was `found`, and as `shown` with the corrections that are kept in the file `path`.

    `warnings` are lines for the reader: decisions that do not fit, or why the file could not be read.
    """

    found: Dossier
    shown: Dossier
    path: Path
    warnings: tuple[str, ...] = ()


def corrected(found: Dossier, paths: Sequence[str], chosen: Path | None = None) -> Corrected:
    """`found` in the stories in `paths` with the corrections beside them, or with those in the file `chosen`."""
    path = chosen or ledger_path(paths)
    if _is_missing(path):
        return Corrected(found, found, path, (f"{path}: no such file; your first correction makes it",) * bool(chosen))
    from syriatalks.ledger import LedgerError, apply, read_ledger

    try:
        ledger = read_ledger(path)
    except LedgerError as error:
        return Corrected(found, found, path, (str(error),))
    shown, unfit = apply(ledger, found)
    return Corrected(found, shown, path, tuple(_warnings(unfit)))


def _is_missing(path: Path) -> bool:
    """Whether there is nothing at `path`, so that the engine's ledger need not be loaded before the facts are shown."""
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        pass  # there is something; who reads it hears what is wrong with it
    return False


def decide(before: Corrected, decisions: Sequence["Decision"]) -> Corrected:
    """`before` with `decisions` taken and written down. Raises `CorrectionError` where one does not fit."""
    from syriatalks.ledger import add, apply

    ledger = _ledger(before.path)
    longer = add(ledger, *decisions)
    shown, unfit = apply(longer, before.found)
    reasons = [one.reason for one in unfit if one.line > len(ledger.lines)]
    if reasons:
        raise CorrectionError(reasons[0])
    if shown == before.shown:
        raise CorrectionError("nothing would change")
    _write(before.path, longer)
    return before._replace(shown=shown)


def undo(before: Corrected) -> tuple[Corrected, str]:
    """`before` without the last decision, and how that is written. Raises `CorrectionError` where there is none."""
    from syriatalks import ledger

    whole = _ledger(before.path)
    taken = ledger.last(whole)
    if not taken:
        raise CorrectionError("nothing was corrected")
    shorter = ledger.undo(whole)
    shown, _ = ledger.apply(shorter, before.found)
    _write(before.path, shorter)
    return before._replace(shown=shown), "\n".join(map(ledger.written, taken))


def _ledger(path: Path) -> "Ledger":
    from syriatalks.ledger import LedgerError, read_ledger

    try:
        return read_ledger(path)
    except LedgerError as error:
        raise CorrectionError(str(error)) from error


def _write(path: Path, ledger: "Ledger") -> None:
    from syriatalks.ledger import LedgerError, write_ledger

    try:
        write_ledger(path, ledger)
    except LedgerError as error:
        raise CorrectionError(str(error)) from error


def _warnings(unfit: Sequence["Unfit"]) -> Iterator[str]:
    """A line for every decision that does not fit; those about other stories in one line together."""
    yield from (f"Line {one.line}: {one.reason}: {one.words.strip()}" for one in unfit if not one.elsewhere)
    elsewhere = [str(one.line) for one in unfit if one.elsewhere]
    if elsewhere:
        lines = "Lines" if len(elsewhere) > 1 else "Line"
        yield f"{lines} {', '.join(elsewhere)}: not named in these stories"
