"""Read English news stories: what happened when, who is involved, who said what, and the words that say so.

    >>> import syriatalks
    >>> dossier = syriatalks.read_text("MOSCOW, February 5, 2014 /TASS/. Talks will resume on Monday.")
    >>> [date.value for date in dossier.dates]
    ['2014-02-05', '2014-02-10']

The package is a plain library: it prints nothing, needs no terminal and never touches the network. The engine is
loaded when it is first asked for, so that importing the package costs next to nothing.
"""

from typing import TYPE_CHECKING, Any

from syriatalks.model import Dossier

if TYPE_CHECKING:
    from syriatalks.engine import read, read_story, read_text
    from syriatalks.reading.files import ReadError

__version__ = "0.1.0"
__all__ = ["Dossier", "ReadError", "read", "read_story", "read_text"]


def __getattr__(name: str) -> Any:
    if name in {"read", "read_story", "read_text"}:
        from syriatalks import engine

        return getattr(engine, name)
    if name == "ReadError":
        from syriatalks.reading.files import ReadError

        return ReadError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
