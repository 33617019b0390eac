"""The reader's corrections: who is one actor, who is not, what they are called, what they are.

`decisions` are the nouns, `syntax` writes them one a line in a file that people can read, `files` keeps that file
(`beside` says where), `applying` puts them on a `Dossier`: `resolving` finds whom a line means, `cast` changes the
actors, `links` lets quotes and events follow. Nothing here decides anything by itself.
"""

from syriatalks.ledger.applying import Unfit, apply
from syriatalks.ledger.decisions import (
    Decision,
    Ignore,
    Ledger,
    Line,
    Merge,
    Named,
    Rename,
    Retype,
    Split,
    add,
    last,
    undo,
)
from syriatalks.ledger.files import LedgerError, read_ledger, write_ledger
from syriatalks.ledger.resolving import references
from syriatalks.ledger.syntax import parse, render, written

__all__ = [
    "Decision",
    "Ignore",
    "Ledger",
    "LedgerError",
    "Line",
    "Merge",
    "Named",
    "Rename",
    "Retype",
    "Split",
    "Unfit",
    "add",
    "apply",
    "last",
    "parse",
    "read_ledger",
    "references",
    "render",
    "undo",
    "write_ledger",
    "written",
]
