"""The stories that the explorer opens: read from files, their facts found by the engine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Protocol

from syriatalks.model import Dossier, Story
from syriatalks.search import Hit

# Files up to this size are read before the first frame; it takes a few milliseconds (bytes).
SMALL = 200_000
# Files looked at before the first frame.
_PROBED = 3

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: the dossier, and a line for every file that could not be read."""

    dossier: Dossier
    problems: tuple[str, ...] = ()


class Finder(Protocol):
    """What answers the reader's queries."""

    def find(self, query: str, limit: int = 50, today: date | None = None) -> list[Hit]:
        """The best answers, best first."""


class Library(Protocol):
    """Where the explorer gets stories, facts and answers from. All but `first` may take long."""

    def first(self) -> Story | None:
        """A story to show at once, or None where even that would take long."""

    def read(self, corrected: Mapping[str, date], say: Say, stop: Event) -> Reading:
        """All stories with their facts; `corrected` are publication dates by story id that win over all others."""

    def finder(self, dossier: Dossier) -> Finder:
        """A finder over `dossier`."""


class Files:
    """The stories in `paths`; `published` is the day of those that carry none."""

    def __init__(self, paths: Sequence[str], published: date | None = None) -> None:
        self.paths = tuple(paths)
        self.published = published
        self._read: dict[str, Story] = {}

    def first(self) -> Story | None:
        """The first story that `probe` has read."""
        return next((self._read[path] for path in self.paths if path in self._read), None)

    def probe(self) -> list[str]:
        """A line for every file that cannot be read, as far as a look at each tells; small files are read at once."""
        from syriatalks.reading import ReadError, read_file

        problems = []
        for path in self.paths[:_PROBED]:
            try:
                if path == "-" or not Path(path).is_file() or _is_small(path):
                    self._read[path] = read_file(path)
            except ReadError as error:
                problems.append(str(error))
        return problems

    def read(self, corrected: Mapping[str, date], say: Say, stop: Event) -> Reading:
        """Read every file, then find the facts of all."""
        from syriatalks.engine import read_stories

        stories, problems = self._stories(say, stop)
        say(f"Finding dates, names and quotations in {len(stories):,} stories…" if len(stories) > 1 else "")
        return Reading(read_stories(stories, self.published, corrected), tuple(problems))

    def _stories(self, say: Say, stop: Event) -> tuple[list[Story], list[str]]:
        from syriatalks.reading import ReadError, read_file

        stories, problems = [], []
        for number, path in enumerate(self.paths, 1):
            if stop.is_set():
                break
            if number % 20 == 0 or not _is_small(path):
                say(f"Reading {path} · {number:,} of {len(self.paths):,}")
            try:
                story = self._read.get(path) or read_file(path)
                self._read[path] = story
                stories.append(story)
            except ReadError as error:
                problems.append(str(error))
        return stories, problems

    def finder(self, dossier: Dossier) -> Finder:
        """The engine's finder."""
        from syriatalks.search import Index

        return Index(dossier)


def _is_small(path: str) -> bool:
    try:
        return Path(path).stat().st_size <= SMALL
    except OSError:
        return False
