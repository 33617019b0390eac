"""Rules of durations: how long, not when."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_OR_SO = "[ or so|more ]"

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("duration", f"[ APPROX ] COUNT [ more|additional|full|straight|consecutive|trading|business|working|long ] UNITS {_OR_SO}", readers.duration, "nearly three years"),
    ("duration", "COUNT - UNIT [ - long ]", readers.duration, "five-year"),
    ("duration", "NUMERAL:count UNIT", readers.duration, "five year"),
    ("duration", f"[ APPROX | over ] SINGLE [ more|full|whole|additional ] UNIT {_OR_SO}", readers.duration, "over a week"),
    ("duration", "[ APPROX | over ] SINGLE UNIT and a { half half }", readers.duration, "a minute and a half"),
    ("duration", "[ APPROX ] { count COUNT } TO COUNT UNITS", readers.vague_duration, "two to three weeks"),
    ("duration", "SINGLE UNIT or two|three", readers.vague_duration, "a day or two"),
    ("duration", "[ APPROX ] half a|an { unit hour|day|year|century|decade }", readers.half, "half an hour"),
    ("duration", "{ onlyhalf half } [ - ] { unit hour|day|year|century }", readers.duration, "half-hour"),
    ("quarter-century", "[ a|the ] [ last|past|next ] quarter [ - | of a ] century", readers.fixed("DURATION", "P25Y"), "the last quarter century"),
    ("old-duration", "COUNT - UNIT - old", readers.duration, "22-month-old war"),
    ("old-duration", "UNIT - old", readers.duration, "decade-old dispute"),
    ("old-duration", "UNITS - old", readers.vague_duration, "years-old feud"),
    ("duration", "UNIT - long", readers.duration, "day-long"),
    ("vague-duration", "UNITS - long", readers.vague_duration, "decades-long"),
    ("past-units", f"[ at least ] [ the|these|those ] last|past|previous|preceding COUNT UNITS {_OR_SO}", readers.duration, "the past three years"),
    ("past-units", "the last|past|previous COUNT springs|summers|autumns|winters", readers.seasons, "the past three summers"),
    ("next-units", f"[ the|these ] next|coming|following COUNT UNITS {_OR_SO}", readers.duration, "the next couple of weeks"),
    ("past-units", "[ the ] next|last|past { count COUNT } TO COUNT UNITS", readers.vague_duration, "the next 12 to 18 months"),
    ("past-units", "the last|first|final|opening|closing COUNT UNITS", readers.duration, "the first nine months"),
    ("past-units", "the COUNT UNITS", readers.duration, "the nine months"),
    ("past-units", "the latest COUNT UNITS", readers.duration, "the latest nine months"),
    ("recent-units", "[ the ] recent|coming|past UNITS [ and UNITS ]", readers.vague_duration, "recent weeks"),
    ("recent-units", "the UNITS ahead", readers.vague_duration, "the weeks ahead"),
    ("recent-units", "the years", readers.years, "over the years"),
    ("vague-duration", "[ APPROX ] { units days|weeks|months|years|centuries } [ or UNITS ]", readers.vague_duration, "weeks or months"),
)  # fmt: skip
