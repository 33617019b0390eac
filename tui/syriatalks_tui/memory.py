"""What the program remembers from one time to the next: looks, layout, and the place in every set of stories.

It is a JSON file of the program's own in the state folder of the platform. No words of stories are in it: a set of
stories is known by a fingerprint of their ids, a place is the id of a story and offsets into its text.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

NAME = "state.json"
# Places beyond so many are forgotten, the oldest first.
MOST_PLACES = 200


class Place(NamedTuple):
    """Words in a story: its id and code points; no words but the story where both are 0."""

    story: str
    start: int = 0
    end: int = 0


class Memory(NamedTuple):
    """What is remembered. `used` are commands that the reader knows; `places` are by `fingerprint`, newest last."""

    theme: str = ""
    pane: str = ""
    zoomed: bool = False
    column: int = 0
    used: tuple[str, ...] = ()
    places: Mapping[str, Place] = {}


class MemoryFileError(Exception):
    """The file cannot be read or written; the message is one line for the reader."""


def memory_path() -> Path:
    """Where the file lies on this platform, whether or not there is one."""
    from platformdirs import user_state_path

    return user_state_path("syriatalks", appauthor=False) / NAME


def fingerprint(stories: Iterable[str]) -> str:
    """What a set of stories, given by their ids, is known by, in whatever order they were opened."""
    from hashlib import sha256

    return sha256("\n".join(sorted(stories)).encode()).hexdigest()[:16]


def read(path: Path) -> Memory:
    """What the file `path` remembers; nothing where there is none. Raises `MemoryFileError`."""
    try:
        return _memory(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Memory()
    except OSError as error:
        raise MemoryFileError(f"{path}: {error.strerror or error}") from error
    except (ValueError, TypeError, RecursionError):
        raise MemoryFileError(f"{path}: is not what this program wrote; it is left aside") from None


def _memory(found: Any) -> Memory:
    """The memory that the JSON value `found` holds. Raises `ValueError` or `TypeError` where it holds none."""
    kinds = {name: type(value) for name, value in Memory()._asdict().items()}
    if not isinstance(found, dict):
        raise TypeError
    known = {name: value for name, value in found.items() if name in kinds}
    if isinstance(used := known.get("used"), list):
        known["used"] = tuple(map(str, used))
    if any(type(value) is not kinds[name] for name, value in known.items()):
        raise TypeError
    places = {str(key): _place(*place) for key, place in known.get("places", {}).items()}
    return Memory(**{**known, "places": places})


def _place(story: str, start: int, end: int) -> Place:
    if not isinstance(story, str) or not 0 <= int(start) <= int(end):
        raise ValueError
    return Place(story, int(start), int(end))


def keep(path: Path, before: Memory, after: Memory) -> None:
    """Write to `path` what changed between `before` and `after`, on top of what others wrote there meanwhile.

    All of it is written or nothing. Raises `MemoryFileError`.
    """
    try:
        others = read(path)
    except MemoryFileError:
        others = Memory()
    changed = {
        name: value
        for name, value in after._asdict().items()
        if name not in ("places", "used") and value != getattr(before, name)
    }
    places = {**others.places}
    for key, place in after.places.items():
        if before.places.get(key) != place:
            places.pop(key, None)
            places[key] = place
    bounded = dict(list(places.items())[-MOST_PLACES:])
    used = tuple(sorted({*others.used, *after.used}))
    _write(path, others._replace(**changed, used=used, places=bounded))


def _write(path: Path, memory: Memory) -> None:
    from syriatalks.storing import store  # when the program ends

    found = memory._asdict() | {"places": {key: [p.story, p.start, p.end] for key, p in memory.places.items()}}
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        store(path, json.dumps(found, indent=1))
    except OSError as error:
        raise MemoryFileError(f"{path}: {error.strerror or error}") from error
