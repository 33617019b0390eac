"""What the reader brings along: the settings they wrote, and what is remembered of the time before."""

from pathlib import Path
from typing import NamedTuple

from syriatalks_tui import memory
from syriatalks_tui.memory import Memory, MemoryFileError, memory_path
from syriatalks_tui.settings import Loaded, Settings


class Habits(NamedTuple):
    """Settings, what is remembered, and what to tell the reader of both: title and words.

    `path` is where what is remembered lies; None where nothing is to be remembered.
    """

    settings: Settings = Settings()
    memory: Memory = Memory()
    notices: tuple[tuple[str, str], ...] = ()
    path: Path | None = None

    @property
    def theme(self) -> str:
        """The theme that the reader set, else the one of the time before, "" where there is neither."""
        return self.settings.theme or self.memory.theme


def habits(loaded: Loaded, fresh: bool = False) -> Habits:
    """The reader's habits; without those of the time before, and to be forgotten, if `fresh`."""
    notices = [(f"Your settings: {loaded.path}", "\n".join(loaded.problems))] if loaded.problems else []
    if fresh or not loaded.settings.remember:
        return Habits(loaded.settings, notices=tuple(notices))
    path, remembered = memory_path(), Memory()
    try:
        remembered = memory.read(path)
    except MemoryFileError as error:
        notices.append(("What was remembered", str(error)))
    return Habits(loaded.settings, remembered, tuple(notices), path)


def keep(brought: Habits, after: Memory) -> str | None:
    """Remember for the next time what became of `brought.memory`; why it could not be done, None if it could."""
    if brought.path is None:
        return None
    try:
        memory.keep(brought.path, brought.memory, after)
    except MemoryFileError as error:
        return f"nothing is remembered of this time: {error}"
    return None
