"""Rules of calendar dates: days, months, years, decades, centuries, weekdays, holidays."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_WHICH = (
    "[ the|this|of|on|just ] { which last|past|this|next|coming|previous|preceding|following|same } [ coming|past ]"
)
_SAME_YEAR = "{ sameyear [ of|in ] ( that|the|same [ same ] year | the next|following|previous year ) }"


# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("iso-date", "ISO", readers.iso, "2014-02-05"),
    ("slashed-date", "SLASHED", readers.slashed, "2/5/2014"),
    # days
    ("month-day-year", "[ WEEKDAY [ , ] ] MONTH DAY [ , ] YEAR", readers.calendar, "Wednesday, February 5, 2014"),
    ("month-day-year", "[ WEEKDAY [ , ] ] [ the ] DAY [ of ] MONTH [ , ] ANYYEAR", readers.calendar, "5 February 2014"),
    ("month-day-year", "MONTH SPOKENDAY:day [ , ] SPOKENYEAR:year", readers.calendar, "March third nineteen ninety-eight"),
    ("month-day-year", "[ WEEKDAY [ , ] ] DAY - MONTH - YEAR", readers.calendar, "05-Feb-2014"),
    ("month-day-year", f"[ WEEKDAY [ , ] ] [ the ] DAY [ of ] MONTH [ , ] {_SAME_YEAR}", readers.calendar, "5 March of the same year"),
    ("month-day-year", f"[ WEEKDAY [ , ] ] MONTH DAY [ , ] {_SAME_YEAR}", readers.calendar, "March 5 that year"),
    ("month-day-year", "MONTH DAY [ , ] [ of ] { yearword last|this|next } year", readers.calendar, "March 5 last year"),
    ("month-day-year", "DAY MONTH [ , ] [ of ] { yearword last|this|next } year", readers.calendar, "5 March last year"),
    ("september-11", "MONTH DAY", readers.september_11, "September 11"),
    ("september-11", "FRACTION", readers.september_11, "9/11"),
    ("month-day", "[ around|about ] MONTH DAY", readers.calendar, "Feb. 5"),
    ("month-day", "{ which last|next|this } MONTH DAY", readers.calendar, "last Oct. 23"),
    ("month-day", "MONTH SPOKENDAY:day", readers.calendar, "March eighth"),
    ("month-day", "[ the ] DAY [ of ] MONTH", readers.calendar, "5 February"),
    ("month-day", "the SPOKENDAY:day of MONTH", readers.calendar, "the fifth of May"),
    ("weekday-month-day", "[ this coming | this|last|next|early|late ] WEEKDAY [ , ] [ the ] MONTH DAY", readers.calendar, "Tuesday, Feb. 4"),
    ("weekday-month-day", "[ this coming | this|last|next ] WEEKDAY [ , ] MONTH SPOKENDAY:day", readers.calendar, "this coming Sunday, March eighth"),
    ("weekday-month-day", "WEEKDAY [ , ] [ the ] DAY [ of ] MONTH", readers.calendar, "Tuesday, 4 February"),
    ("day-of-month", "the NTH:day [ of this month | of the month ]", readers.calendar, "the 22nd"),
    ("day-of-month", "WEEKDAY [ , ] the NTH:day", readers.calendar, "Friday the 13th"),
    # months
    ("month-year", "[ WHENPART ] MONTH [ , ] [ of|in ] ANYYEAR", readers.calendar, "February 2014"),
    ("month-year", "[ WHENPART ] MONTH [ , ] [ of ] { yearword last|this|next } year", readers.calendar, "June last year"),
    ("month-year", f"[ WHENPART ] MONTH [ , ] {_SAME_YEAR}", readers.calendar, "March the same year"),
    ("month-year", "{ yearword last|this|next } year OWN MONTH", readers.calendar, "last year's March"),
    ("month-which", _WHICH + " MONTH", readers.calendar, "last May"),
    ("month-which", "[ early|late in ] { sameyear that } MONTH", readers.that_month, "that October"),
    ("month", "[ WHENPART ] MONTH", readers.month_described, "a June agreement"),
    ("month", "[ WHENPART ] MONTH", readers.calendar, "early October"),
    ("month", "mid|late|early - MONTH", readers.calendar, "mid-October"),
    # years
    ("year", "[ WHENPART | a good part of | most of ] YEAR [ and beyond | or later|earlier | onwards|onward ]", readers.calendar, "2011"),
    ("year", "[ WHENPART ] the year ANYYEAR", readers.calendar, "the year 2000"),
    ("year", "SPOKENYEAR:year", readers.calendar, "nineteen ninety-six"),
    ("year", "mid|late|early|pre|post - YEAR", readers.calendar, "mid-1996"),
    ("fiscal-year", "[ the ] fiscal [ year ] YEAR", readers.calendar, "fiscal 1990"),
    ("fiscal-year", "FISCALCODE", readers.fiscal, "FY2014"),
    ("old-year", "{ number THREEDIGITS | SMALL | YEAR } { era ad|bc|ce|bce | a . d . | b . c . }", readers.old_year, "347 AD"),
    ("old-year", "{ era ad | a . d . } { number THREEDIGITS | SMALL | YEAR }", readers.old_year, "A.D. 104"),
    ("ancient-year", "MONTH [ of ] { number THREEDIGITS }", readers.ancient, "December of 384"),
    ("ancient-year", "DAY MONTH { number THREEDIGITS }", readers.ancient, "30 September 420"),
    ("ancient-year", "{ number THREEDIGITS }", readers.ancient, "348"),
    ("decade", "[ the ] [ WHENPART | early|late|mid [ - ] | last half of the | first half of the | the last|first|second half of the ] DECADE", readers.decade, "the late 1970s"),
    ("decade", "the [ early|late|mid [ - ] ] DECADENAME", readers.decade, "the nineties"),
    ("century", "[ the ] [ early|late|mid [ - ] | beginning|end|turn|start of the ] ORDINAL [ - ] century [ { bc bc|bce | b . c . } ]", readers.century, "the 20th century"),
    ("nth-weekday", "[ the ] { nth first|second|third|fourth|last } WEEKDAY [ of|in ] MONTH [ [ , ] YEAR ]", readers.nth_weekday, "the first Monday of March 2014"),
    # weekdays
    ("every", "WEEKDAY", readers.one_more_weekday, "every Tuesday and Thursday"),
    ("a-weekday", "WEEKDAY", readers.a_weekday, "October 15, a Tuesday"),
    ("weekday", "[ early|late|earlier|later [ on ] ] WEEKDAY", readers.calendar, "Tuesday"),
    ("weekday-which", _WHICH + " WEEKDAY [ PART ]", readers.calendar, "last Friday"),
    ("weekday-part", "[ early|late|mid [ - ] | early|late on ] WEEKDAY PART", readers.calendar, "Monday morning"),
    ("weekday-part", "PART [ on ] WEEKDAY", readers.calendar, "overnight Tuesday"),
    ("weekday-week", "WEEKDAY [ of ] { weekword last|this|next } week", readers.calendar, "Tuesday of last week"),
    ("weekday-week", "WEEKDAY { which last|next }", readers.calendar, "Tuesday last"),
    ("month-day-part", "MONTH DAY [ , ] [ in the ] PART", readers.calendar, "May 3 evening"),
    # holidays
    ("holiday", "[ { which last|this|next } ] HOLIDAY [ [ , ] [ of|in ] YEAR ]", readers.holiday, "last Thanksgiving"),
)  # fmt: skip
