"""The stories that come with the program."""

from pathlib import Path


def bundled() -> tuple[str, ...]:
    """Paths of the bundled stories: beside this module in a wheel, the repository's `seeds/` in a checkout."""
    here = Path(__file__).resolve()
    for folder in (here.parent / "seeds", here.parents[2] / "seeds"):
        if folder.is_dir():
            return tuple(str(path) for path in sorted(folder.glob("*.txt")))
    return ()
