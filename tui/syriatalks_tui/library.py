"""The stories that the explorer opens: read from files, their facts found by the engine."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Protocol

from syriatalks.beside import STDIN
from syriatalks.model import Dossier, Story
from syriatalks_tui.process import ReadingProcess
from syriatalks_tui.reading import LONGEST, Reading, Request, Say, read

if TYPE_CHECKING:
    from syriatalks.search import Hit
    from syriatalks.search.intervals import Interval

# Files looked at before the first frame, and how much of each (bytes).
_PROBED, _GLANCE = 3, 65_536
# A file of more bytes is read before the first frame only if a glance is enough.
_LARGE = 1_000_000
# What the engine's reader tidies or refuses: web pages, controls, line ends of old systems, invisible characters.
_ODD = re.compile("\\A\\s*<|[\\x00-\\x09\\x0b-\\x1f\\x7f-\\xa0\\xad\\u200b\\u2028\\u2029\\u2060\\ufeff]")


class Finder(Protocol):
    """What answers the reader's queries."""

    def find(self, query: str, limit: int = 50) -> "list[Hit]":
        """The best answers, best first."""

    def counted(self, query: str) -> "tuple[Interval, ...]":
        """The days that `query` names if they are counted from the newest story: "yesterday"."""


class Library(Protocol):
    """Where the explorer gets stories, facts and answers from. All but `first` may take long."""

    def first(self) -> Reading | None:
        """What can be shown at once: all there is, a text without facts, or None where even that would take long."""

    def read(self, corrected: Mapping[str, date], say: Say, stop: Event) -> Reading:
        """All stories with their facts; `corrected` are publication dates by story id that win over all others."""

    def finder(self, dossier: Dossier) -> Finder:
        """A finder over `dossier`."""


class Files:
    """The stories in `paths`; `published` is the day of those that carry none.

    `ledger` is the file of the reader's corrections if not the one beside the stories; none if not `correcting`.
    """

    def __init__(
        self, paths: Sequence[str], published: date | None = None, ledger: Path | None = None, correcting: bool = True
    ) -> None:
        self.paths = tuple(paths)
        self.published = published
        self.ledger = ledger
        self.correcting = correcting
        self._first: Story | None = None
        self._read: dict[str, tuple[Story, str]] = {}
        self._parts: tuple[Dossier, ...] = ()
        self._process: ReadingProcess | None = None

    def probe(self) -> list[str]:
        """A line for every file that a look at it shows to be unreadable; the text of the first that is not is kept."""
        return [problem for path in self.paths[:_PROBED] if (problem := self._look(path))]

    def _look(self, path: str) -> str | None:
        text = glance(path)
        if text is None and path != STDIN and _size(path) > _LARGE:
            return None  # beside the interface, where there is time
        if text is None:
            from syriatalks.reading import ReadError, read_beginning

            try:
                story, text = self._read[path] = read_beginning(path, LONGEST)
            except ReadError as error:
                return str(error)
            self._first = self._first or replace(story, text=text)
        self._first = self._first or Story("", path, text, "")
        return None

    def first(self) -> Reading | None:
        """What `start` began, if that is done; else the text of the first file that can be read."""
        if self._process is not None and self._process.finished is not None:
            reading, self._process = self._process.finished, None
            self._parts = reading.parts
            return reading
        return Reading(Dossier((self._first,)), complete=False) if self._first else None

    def start(self, process: ReadingProcess) -> None:
        """Begin to read in `process`, so that the facts are there soon after the first frame."""
        process.ask(self._request({}))
        self._process = process

    def read(self, corrected: Mapping[str, date], say: Say, stop: Event) -> Reading:
        """Read every file and find the facts of all, in a process of its own where the system lets us start one.

        With another date for one story, facts are sought in it and in those whose year hangs on it, not in the others.
        Raises `EngineError` if the engine breaks down.
        """
        request = self._request(corrected)
        process, self._process = self._process, None
        try:
            if process is None:
                process = ReadingProcess()
                process.ask(request)
        except OSError:
            reading = read(request, say)
        else:
            reading = process.answer(say, stop)
        self._parts = reading.parts
        return reading

    def _request(self, corrected: Mapping[str, date]) -> Request:
        known, ledger = self._read, self.ledger
        return Request(self.paths, self.published, dict(corrected), known, ledger, self.correcting, self._parts)

    def finder(self, dossier: Dossier) -> Finder:
        """The engine's finder."""
        from syriatalks.search import Index

        return Index(dossier)


def _size(path: str) -> int:
    """Bytes in a file, 0 where that cannot be told."""
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def glance(path: str) -> str | None:
    """The beginning of a file that is plain UTF-8 text without oddities, None for all else; the engine reads it whole.

    It spares the first frame the loading of the engine's reader.
    """
    try:
        if path == STDIN:
            return None
        with Path(path).open("rb") as file:
            head = file.read(_GLANCE)
        text = head.decode("utf-8", errors="strict" if len(head) < _GLANCE else "ignore")
    except (OSError, ValueError):
        return None
    text = text.replace("\r\n", "\n").removesuffix("\r")
    return None if _ODD.search(text) or not text.strip() else text.strip("\n")
