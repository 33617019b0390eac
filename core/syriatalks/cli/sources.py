"""The stories that a command works on."""

import sys
from collections.abc import Sequence

from syriatalks.cli.visible import visible
from syriatalks.engine import Given, read_stories
from syriatalks.model import Dossier, Story
from syriatalks.reading import ReadError, read_file
from syriatalks.seeds import bundled


def read_sources(paths: Sequence[str], published: Given) -> tuple[Dossier, bool]:
    """The facts in `paths`, in the bundled stories if there are none, and whether every path could be read.

    What could not be read is named on standard error; a story given twice is read once.
    """
    stories = _read(paths or bundled())
    complete = None not in stories
    return read_stories(
        list({story.id: story for story in reversed(stories) if story}.values())[::-1], published
    ), complete


def _read(paths: Sequence[str]) -> list[Story | None]:
    return [_read_one(path) for path in dict.fromkeys(paths)]


def _read_one(path: str) -> Story | None:
    try:
        return read_file(path)
    except ReadError as error:
        print(f"syriatalks: {visible(str(error))}", file=sys.stderr)
        return None
