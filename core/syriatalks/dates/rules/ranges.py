"""Rules of ranges: one expression with two ends, each of which is a date of its own."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Found, Reader
from syriatalks.dates.meanings import Calendar, Fixed, Meaning, Range
from syriatalks.dates.readers.captures import year

_MONTHDAY1, _MONTHDAY2 = "MONTH DAY", "MONTH:month2 DAY:day2"
_DAYMONTH1, _DAYMONTH2 = "DAY MONTH", "DAY:day2 MONTH:month2"


def _ends(found: Found) -> Meaning | None:
    """The two ends; what one end leaves out it shares with the other ("January 23-31", "5-7 February 2014")."""
    first, last = readers.calendar(found), readers.calendar_again(found)
    if not isinstance(first, Calendar) or not isinstance(last, Calendar):
        return None
    first, last = _shared(first, last), _shared(last, first)
    return Range(first, last, found.offsets("first"), found.offsets("last")) if _in_order(first, last) else None


def _shared(end: Calendar, other: Calendar) -> Calendar:
    month = end.month or (other.month if end.day else None)
    year = end.year or other.year
    return end._replace(month=month, year=year, part=end.part or (other.part if end.day else None))


def _in_order(first: Calendar, last: Calendar) -> bool:
    if first.year and last.year and first.year != last.year:
        return first.year < last.year
    if first.month and last.month and first.day and last.day and first.month == last.month:
        return first.day < last.day
    return True


def _neighbours(found: Found) -> Meaning | None:
    """“April 24 and 25”: two days in a row are a range."""
    both = _ends(found)
    if isinstance(both, Range) and isinstance(both.first, Calendar) and isinstance(both.last, Calendar):
        return both if (both.last.day or 0) - (both.first.day or 0) == 1 else None
    return None


# Two digits behind a year end a span of so many years at most; else they are some other number.
_LONGEST_SPAN = 25
# From this on, two digits behind a year and a hyphen are no month (ISO 8601: "2003-05" is a May).
_NO_MONTH = 13


def _year_span(found: Found) -> Meaning | None:
    """“2011-12”, “1914-18”, “1997/98”: the second year takes the first one's century."""
    start, short = year(found) or 0, int(found.text("short"))
    end = start // 100 * 100 + short
    if end != start + 1 and not (start < end <= start + _LONGEST_SPAN and short >= _NO_MONTH):
        return None
    return Range(Calendar(start), Calendar(end), found.offsets("first"), found.offsets("last"))


def _centuries(found: Found) -> Meaning | None:
    """“the 19th and 20th centuries”."""
    first, last = (int(found.text(name)[:-2]) - 1 for name in ("day", "day2"))
    if not 0 <= first < last <= 30:
        return None
    first_end, last_end = Fixed("DATE", f"{first:02}"), Fixed("DATE", f"{last:02}")
    return Range(first_end, last_end, found.offsets("first"), found.offsets("last"))


def _row(name: str, first: str, last: str, example: str, tail: str = "") -> tuple[tuple[str, str, Reader, str], ...]:
    """The shapes "X - Y", "from X to Y" and "between X and Y" of one kind of range."""
    return (
        (name, f"{{ first {first} }} TO {{ last {last} }} {tail}", _ends, example),
        (name, f"from {{ first {first} }} TO {{ last {last} }} {tail}", _ends, f"from {example}"),
        (name, f"between {{ first {first} }} and {{ last {last} }} {tail}", _ends, f"between {example}"),
    )


# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    *_row("month-day-range", _MONTHDAY1, "DAY:day2 [ [ , ] YEAR:year2 ]", "January 23-31"),
    ("month-days", "{ first MONTH DAY } and { last DAY:day2 } [ [ , ] YEAR:year2 ]", _neighbours, "April 24 and 25"),
    ("month-days", "{ first DAY } and { last DAY:day2 MONTH:month2 [ [ , ] YEAR:year2 ] }", _neighbours, "24 and 25 April"),
    *_row("month-day-range", f"{_MONTHDAY1} [ [ , ] YEAR ]", f"{_MONTHDAY2} [ [ , ] YEAR:year2 ]", "June 30 - July 2, 2012"),
    *_row("month-day-range", "DAY", f"{_DAYMONTH2} [ [ , ] YEAR:year2 ]", "5-7 February 2014"),
    *_row("month-day-range", f"{_DAYMONTH1} [ [ , ] YEAR ]", f"{_DAYMONTH2} [ [ , ] YEAR:year2 ]", "30 June - 2 July 2012"),
    *_row("month-range", "MONTH [ [ , ] YEAR ]", "MONTH:month2 [ [ , ] [ in ] YEAR:year2 ]", "May to June 1981"),
    ("centuries", "{ first [ the ] NTH:day } and|to { last [ the ] NTH:day2 centuries }", _centuries, "the 19th and 20th centuries"),
    *_row("year-range", "YEAR", "YEAR:year2", "2011 to 2013"),
    *_row("weekday-range", "WEEKDAY [ PART ]", "WEEKDAY:weekday2 [ PART:part2 ]", "Monday to Friday"),
    ("year-span", "{ first YEAR } -|/ { last TWODIGITS:short }", _year_span, "2011-12"),
    ("year-span", "[ the ] fiscal [ year ] { first YEAR } -|/ { last TWODIGITS:short }", _year_span, "fiscal year 2013-14"),
    ("year-span", "{ first YEAR } LONGDASH { last TWODIGITS:short }", _year_span, "2011–12"),
)  # fmt: skip
