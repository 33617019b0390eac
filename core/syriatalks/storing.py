"""Writing a file so that a full disk, or the end of the program, never leaves half of it."""

import os
from pathlib import Path


def store(path: Path, text: str, errors: str = "strict") -> None:
    """Write `text` to the file `path` as UTF-8, all of it or nothing; what stood there is lost only when it is written.

    Who may read a file that was there stays as it was. A device or a pipe is written to as it is. `errors` are those of
    `str.encode`. Raises `OSError`.
    """
    place = path.resolve()
    if place.exists() and not place.is_file():
        place.write_text(text, encoding="utf-8", errors=errors, newline="")
        return
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        fresh.write_text(text, encoding="utf-8", errors=errors, newline="")
        if place.exists():
            fresh.chmod(place.stat().st_mode)
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)
