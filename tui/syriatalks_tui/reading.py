"""Reading the stories and finding their facts: what is asked, what comes of it, and the program that `process` runs."""

import gc
import os
import pickle
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import BinaryIO, NamedTuple

from syriatalks.model import Dossier, Story
from syriatalks_tui.corrections import Corrected, corrected

# From this many files on, reading says how far it is.
_MANY = 4
# Texts longer than this (code points) are shown before their facts are found.
_LONG = 200_000
# Facts are found in so much of a text (code points): 300,000 words, 20 seconds, 200 MB while they are found. The rest
# of a longer one is text alone.
LONGEST = 2_000_000
_FINDING = "Finding dates, names and quotations…"


class Request(NamedTuple):
    """What to read: `paths`, of which those in `known` were read already, and what is known of the publication.

    What is `known` of a path is the story that facts are found in, and the text of all of it.

    `published` is the day of stories that carry none; `corrected` are days by story id that win over all others.
    `ledger` is the file of the reader's corrections if it is not the one beside the stories; `correcting` is False
    where the reader wants none. `before` are the facts of each story from a reading before: those that still hold are
    not sought again.
    """

    paths: tuple[str, ...]
    published: date | None = None
    corrected: Mapping[str, date] = {}
    known: Mapping[str, tuple[Story, str]] = {}
    ledger: Path | None = None
    correcting: bool = True
    before: tuple[Dossier, ...] = ()


class Reading(NamedTuple):
    """What came of reading: the dossier, a line for every file that could not be read, the reader's corrections.

    A reading that is not `complete` has the texts, but no facts yet. `parts` are the facts of each story for itself,
    where there are several.
    """

    dossier: Dossier
    problems: tuple[str, ...] = ()
    corrected: Corrected | None = None
    complete: bool = True
    parts: tuple[Dossier, ...] = ()

    @property
    def shown(self) -> Dossier:
        """The dossier with the corrections on it."""
        return self.corrected.shown if self.corrected else self.dossier


Say = Callable[[str | Reading], None]


class Failure(NamedTuple):
    """The engine broke down; what it said."""

    words: str


def read(request: Request, say: Say) -> Reading:
    """Read every file, then find the facts of all.

    `say` hears notes and, before their facts, the texts of long stories.
    """
    from syriatalks.dossier import merge
    from syriatalks.engine import read_each

    stories, texts, problems = _stories(request, say)
    if sum(map(len, texts)) > _LONG:
        whole = zip(stories, texts, strict=True)
        say(
            Reading(
                Dossier(tuple(replace(s, text=text, paragraphs=(), sentences=()) for s, text in whole)), complete=False
            )
        )
    told = _progress(say, len(stories), sum(map(len, texts)))
    parts = read_each(stories, request.published, request.corrected, told, request.before)
    dossier = merge(parts)
    dossier = replace(dossier, stories=_with_texts(dossier.stories, texts))
    kept = corrected(dossier, request.paths, request.ledger) if request.correcting and stories else None
    return Reading(dossier, tuple(problems), kept, parts=tuple(parts) if len(parts) > 1 else ())


def _stories(request: Request, say: Say) -> tuple[list[Story], list[str], list[str]]:
    """The stories that facts are found in, the whole text of each, and a line for every file that cannot be read."""
    from syriatalks.reading import ReadError, read_beginning

    stories, texts, problems = [], [], []
    for number, path in enumerate(request.paths, 1):
        if len(request.paths) >= _MANY:
            say(f"Reading {path} · {number:,} of {len(request.paths):,}")
        try:
            story, text = request.known.get(path) or read_beginning(path, LONGEST)
            stories.append(story)
            texts.append(text)
        except ReadError as error:
            problems.append(str(error))
    return stories, texts, problems


def _with_texts(stories: Iterable[Story], texts: Iterable[str]) -> tuple[Story, ...]:
    return tuple(replace(story, text=text) for story, text in zip(stories, texts, strict=True))


def _progress(say: Say, stories: int, letters: int) -> Callable[[float, int], None]:
    """What tells `say` how far the work is: by stories where there are many, by whole per cents of a long one."""
    said = ""

    def told(share: float, finished: int) -> None:
        nonlocal said
        far = f"{finished:,} of {stories:,} stories" if stories >= _MANY else f"{int(share * 100)} %"
        if far != said and (stories >= _MANY or letters > _LONG):
            said = far
            say(f"{_FINDING} {far}")

    told(0, 0)
    return told


def is_last(came: Reading | Failure | str) -> bool:
    """Whether nothing comes after `came`."""
    return isinstance(came, Failure) or (isinstance(came, Reading) and came.complete)


def main() -> None:
    """Serve the one request that comes in on standard input; none comes where there is nothing to read."""
    gc.disable()  # the process is short, and what it makes has no cycles
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing else may come between the answers
    import_module("syriatalks.engine")  # while the other process finds out what it will ask
    try:
        request: Request = pickle.load(sys.stdin.buffer)  # noqa: S301  # our own process
    except EOFError:
        return
    Thread(target=_end_with_parent, args=(sys.stdin.buffer,), daemon=True).start()
    # One pickler makes all answers: a text that comes twice is sent and kept once.
    pickler = pickle.Pickler(answers, pickle.HIGHEST_PROTOCOL)

    def send(answer: Reading | Failure | str) -> None:
        pickler.dump(answer)
        answers.flush()

    try:
        send(read(request, send))
    except Exception as error:  # whatever a story does to the engine, the reader is told
        send(Failure(f"{type(error).__name__}: {error}"))


def _end_with_parent(requests: BinaryIO) -> None:
    """The pipe closes when the explorer ends, however it ends."""
    requests.read()
    os._exit(0)


if __name__ == "__main__":
    # Under its own name, so that the pickles name this module as the explorer knows it.
    from syriatalks_tui.reading import main as serve

    serve()
