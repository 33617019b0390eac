"""The reader's corrections put on the facts that a command works on."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from syriatalks.beside import ledger_path
from syriatalks.cli.visible import visible
from syriatalks.ledger import Ledger, LedgerError, Unfit, apply, read_ledger
from syriatalks.model import Dossier


def corrected(dossier: Dossier, options: Namespace) -> tuple[Dossier, bool]:
    """`dossier` as the reader corrected it, and whether the corrections could be read.

    Lines that do not fit are named on standard error, one line each; those about other stories in one line together.
    """
    if options.no_corrections or not dossier.stories:
        return dossier, True
    path = place(options)
    try:
        ledger = given_ledger(options, path)
    except LedgerError as error:
        print(f"syriatalks: {visible(str(error))}", file=sys.stderr)
        return dossier, False
    dossier, unfit = apply(ledger, dossier)
    warn(path, unfit)
    return dossier, True


def place(options: Namespace) -> Path:
    """The file of the corrections."""
    chosen: Path | None = options.corrections
    return chosen or ledger_path(options.paths)


def given_ledger(options: Namespace, path: Path) -> Ledger:
    """The corrections in `path`; a file that was asked for must be there. Raises `LedgerError`."""
    if options.corrections and not path.exists():
        raise LedgerError(f"{path}: no such file")
    return read_ledger(path)


def warn(path: Path, unfit: Sequence[Unfit]) -> None:
    """Say on standard error which lines of the corrections do not fit."""
    for one in unfit:
        if not one.elsewhere:
            print(visible(f"syriatalks: {path}:{one.line}: {one.reason}: {one.words.strip()}"), file=sys.stderr)
    lines = [str(one.line) for one in unfit if one.elsewhere]
    if lines:
        where = f"{'lines' if len(lines) > 1 else 'line'} {', '.join(lines)}"
        print(visible(f"syriatalks: {path}: {where}: not named in these stories"), file=sys.stderr)
