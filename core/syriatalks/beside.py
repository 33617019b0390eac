"""Where the reader's corrections lie beside the stories. `ledger` reads them; nothing of the engine is loaded here."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from syriatalks.seeds import bundled

LEDGER_NAME = "syriatalks-corrections.txt"
# What names standard input among the stories.
STDIN = "-"


def ledger_path(paths: Sequence[str]) -> Path:
    """Where the ledger of the stories in `paths` lies, whether or not there is one yet.

    It lies beside the first that is a file (in the first that is a folder); in the data folder of the platform for
    standard input, for the stories that come with the program, and where that folder can only be read.
    """
    folder = next(filter(None, map(_folder, paths)), None)
    if folder and ((folder / LEDGER_NAME).is_file() or os.access(folder, os.W_OK)):
        return folder / LEDGER_NAME
    from platformdirs import user_data_path  # loaded only where no document lies beside the ledger

    return user_data_path("syriatalks", appauthor=False) / LEDGER_NAME


def _folder(path: str) -> Path | None:
    """The folder of the reader's own document `path`, None if it is none."""
    given = Path(path)
    if path == STDIN or not given.exists():
        return None
    folder = given if given.is_dir() else given.parent
    own = {Path(story).parent.resolve() for story in bundled()}
    return None if folder.resolve() in own else folder


def documents(paths: Iterable[str], ledger: Path | None = None) -> list[str]:
    """`paths` without ledgers, which `*.txt` names along with the stories: those called so, and `ledger`."""
    return [path for path in paths if Path(path).name != LEDGER_NAME and (ledger is None or Path(path) != ledger)]
