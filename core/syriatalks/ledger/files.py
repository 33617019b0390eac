"""How a ledger is read and written."""

from pathlib import Path

from syriatalks.ledger.decisions import Ledger
from syriatalks.ledger.syntax import HEAD, parse, render
from syriatalks.storing import store


class LedgerError(Exception):
    """A ledger that cannot be read or written; the message is one line for the reader."""


def read_ledger(path: Path) -> Ledger:
    """The ledger in the file `path`; one that only explains itself if there is none. Raises `LedgerError`."""
    try:
        return parse(path.read_text(encoding="utf-8-sig") or HEAD)
    except FileNotFoundError:
        return parse(HEAD)
    except UnicodeDecodeError:
        raise LedgerError(f"{path}: is not UTF-8 text") from None
    except OSError as error:
        raise LedgerError(f"{path}: {error.strerror or error}") from error


def write_ledger(path: Path, ledger: Ledger) -> None:
    """Write `ledger` to `path`, all of it or nothing. Raises `LedgerError`."""
    try:
        path.resolve().parent.mkdir(parents=True, exist_ok=True)
        store(path, render(ledger))
    except OSError as error:
        raise LedgerError(f"{path}: {error.strerror or error}") from error
