"""Date expressions: finding them, resolving them, inferring a missing year, saying why.

`rules` are tables of patterns in the small language of `grammar`; `finding` takes the longest match at each place;
`readers` say what a match means (`meanings`); `resolving` measures it from the story's day or from the date last
named (`context`), by the direction of its clause (`direction`). `publication` and `inference` date the story itself.
"""

from syriatalks.dates.stage import preview, read_dates

__all__ = ["preview", "read_dates"]
