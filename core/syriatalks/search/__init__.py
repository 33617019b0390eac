"""The finder: one search over actors, dates, quotes, events, stories and text, answered at every key.

`folding` makes letters comparable, `sounding` and `vocabulary` find the words that were meant, `names` ranks actors,
`passages` finds sentences, `typed_dates` reads dates as people type them, `finder` puts it together, `lighting` says
which letters matched.
"""

from syriatalks.search.finder import Index
from syriatalks.search.hits import Found, Hit

__all__ = ["Found", "Hit", "Index"]
