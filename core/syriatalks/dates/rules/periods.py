"""Rules of quarters, halves and seasons."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_NTH = "{ ordinal first|second|third|fourth|last|final|latter | NTH }"
_UNIT = "{ unit quarter|half|quarters }"
_YEARWORD = "{ yearword last|this|next } year"
_SEASONED = "[ early|late|mid [ - ] ]"

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("quarter", f"[ the ] [ fiscal [ - ] ] {_NTH} {{ unit quarter|quarters }}", readers.period, "the third quarter"),
    ("quarter", f"[ fiscal [ - ] ] {_NTH} - {{ unit quarter }}", readers.period, "third-quarter"),
    ("quarter-year", f"[ the ] [ fiscal [ - ] ] {_NTH} [ - ] {_UNIT} of|in [ fiscal ] [ the year ] YEAR", readers.period, "the third quarter of 1990"),
    ("quarter-year", f"[ the ] {_NTH} [ - ] {_UNIT} of|in {_YEARWORD}", readers.period, "the first half of next year"),
    ("quarter-year", f"[ the ] YEAR [ OWN ] [ fiscal ] {_NTH} [ - ] {{ unit quarter|half }}", readers.period, "the 1988 second quarter"),
    ("quarter-year", f"[ the ] {_YEARWORD} [ OWN ] {_NTH} [ - ] {{ unit quarter|half }}", readers.period, "this year's third quarter"),
    ("quarter-year", f"the year - ago|earlier {_NTH} [ - ] {{ unit quarter|half }}", readers.year_ago_period, "the year-ago third quarter"),
    ("quarter-year", "QUARTERCODE [ [ of|in ] YEAR ]", readers.period, "Q3 2013"),
    ("quarter-year", "HALFCODE [ of|in ] YEAR", readers.period, "H1 2013"),
    ("half", "the { ordinal first|second|last|latter } { unit half } of the year", readers.period, "the second half of the year"),
    ("half", "{ ordinal first|second } - { unit half }", readers.period, "first-half"),
    ("latest-quarter", "the latest|just|recent [ - ] [ ended|completed ] [ fiscal ] { unit quarter|period }", readers.the_quarter, "the latest quarter"),
    ("year-ago-quarter", "[ the ] [ comparable|corresponding|same ] [ year - ago|earlier ] [ comparable|corresponding|same ] { unit quarter|period }", readers.year_ago_marked, "the year-ago quarter"),
    ("year-ago-quarter", "the [ corresponding|same|comparable ] { unit quarter|period } a year ago|earlier|before", readers.year_ago, "the same quarter a year ago"),
    ("year-ago-quarter", "the [ corresponding|same|comparable ] { unit quarter|period } [ of ] [ the ] last year", readers.year_ago, "the same period last year"),
    ("year-ago-quarter", "last year OWN { unit quarter|period }", readers.year_ago, "last year's quarter"),
    ("year-ago-quarter", "the YEAR { unit quarter|period }", readers.year_quarter, "the 1988 quarter"),
    ("season", f"the {_SEASONED} SEASON [ of ANYYEAR | of {_YEARWORD} ]", readers.season, "the summer of 2010"),
    ("season", f"[ the ] {_SEASONED} SEASON [ of ] YEAR -|/|– ( TWODIGITS | YEAR:until )", readers.season, "the winter of 2015-16"),
    ("season", f"{_SEASONED} SEASON [ of ] YEAR", readers.season, "fall 2004"),
    ("season", f"the {_SEASONED} SEASON term|semester|session|season|campaign|offensive of YEAR", readers.season, "the autumn term of 2004"),
    ("season-beside", "[ early|late|earlier|later ] { which that | the same|following|next|previous|preceding } SEASON", readers.season_beside, "that summer"),
    ("season", "[ early|late|earlier|later ] [ this ] { which last|this|next|past|previous } SEASON", readers.season, "last fall"),
    ("bare-season", f"{_SEASONED} SEASON", readers.season, "summer"),
)  # fmt: skip
