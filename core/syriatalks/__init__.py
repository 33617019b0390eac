"""Read English news stories: what happened when, who is involved, who said what, and the words that say so.

    >>> import syriatalks
    >>> dossier = syriatalks.read(["story.txt"])            # doctest: +SKIP
    >>> dossier = syriatalks.read_text("MOSCOW, February 5, 2014 /TASS/. Talks resume on Monday.")
    >>> [date.value for date in dossier.dates]
    ['2014-02-05', '2014-02-10']

The package is a plain library: it prints nothing, needs no terminal and never touches the network.
"""

from syriatalks.engine import read, read_story, read_text
from syriatalks.model import Dossier
from syriatalks.reading import ReadError

__version__ = "0.1.0"
__all__ = ["Dossier", "ReadError", "read", "read_story", "read_text"]
