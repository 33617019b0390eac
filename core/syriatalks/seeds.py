"""Where the stories that come with the program lie, and what their paths are called."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
# In a wheel the stories lie inside the package, in a checkout beside `core`.
_FOLDERS = (_PACKAGE / "seeds", _PACKAGE.parent.parent / "seeds")


def bundled() -> tuple[str, ...]:
    """The paths of the stories that come with the program, sorted; nothing if they were left out."""
    folder = next((folder for folder in _FOLDERS if folder.is_dir()), None)
    return tuple(sorted(str(path) for path in folder.glob("*.txt"))) if folder else ()


def called(path: str) -> str:
    """`path`, of a story that comes with the program one that is the same on every machine: "seeds/wire.txt"."""
    return f"seeds/{Path(path).name}" if Path(path).parent in _FOLDERS else path
