"""Read English news stories: what happened when, who is involved, who said what, and the words that say so.

    >>> import syriatalks
    >>> dossier = syriatalks.read(["story.txt"])            # doctest: +SKIP
    >>> dossier = syriatalks.read_text("MOSCOW, February 5, 2014 /TASS/. Talks will resume on Monday.")
    >>> [date.value for date in dossier.dates]
    ['2014-02-05', '2014-02-10']

The package is a plain library: it prints nothing, needs no terminal and never touches the network.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from syriatalks.engine import read, read_story, read_text
    from syriatalks.model import Dossier
    from syriatalks.reading import ReadError

__version__ = "0.1.0"
__all__ = ["Dossier", "ReadError", "read", "read_story", "read_text"]

# Where each name lives. The engine's tables are compiled when the first of them is asked for, so that a program can
# show something before it loads them.
_HOMES = {
    "Dossier": "syriatalks.model",
    "ReadError": "syriatalks.reading",
    "read": "syriatalks.engine",
    "read_story": "syriatalks.engine",
    "read_text": "syriatalks.engine",
}


def __getattr__(name: str) -> object:
    """The public names, loaded on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
