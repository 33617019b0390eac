"""Rules of clock times, alone or with their day."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_AMOUNT = "( COUNT | SINGLE ) ( UNITS | UNIT )"
_TIME = "[ around|about|exactly ] ( CLOCKTIME [ ATZONE ] | FOURDIGITS ATZONE:fourzone | FIXEDHOUR )"

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("clock", _TIME, readers.calendar, "10 p.m. GMT"),
    ("clock-weekday", f"{_TIME} [ , ] [ on ] WEEKDAY [ PART ]", readers.calendar, "10 p.m. EST Wednesday"),
    ("clock-weekday", f"[ early|late ] WEEKDAY [ , ] [ at ] {_TIME}", readers.calendar, "Wednesday at 10 p.m."),
    ("clock-date", f"{_TIME} [ , ] [ on ] [ WEEKDAY [ , ] ] MONTH DAY [ [ , ] YEAR ]", readers.calendar, "8 p.m. EST Nov. 9"),
    ("clock-date", f"{_TIME} [ , ] [ on ] [ WEEKDAY [ , ] ] DAY MONTH [ [ , ] YEAR ]", readers.calendar, "10:30 GMT, 5 May 2014"),
    ("clock-date", f"[ WEEKDAY [ , ] ] MONTH DAY [ [ , ] YEAR ] [ , ] [ at ] {_TIME}", readers.calendar, "February 5, 1:38"),
    ("clock-date", f"[ WEEKDAY [ , ] ] DAY MONTH [ [ , ] YEAR ] [ , ] [ at ] {_TIME}", readers.calendar, "5 May 2014, 10:30 GMT"),
    ("clock-part", "[ around|about ] HOUR:clocktime in the PART [ [ on|of ] WEEKDAY ]", readers.calendar, "4 in the morning"),
    ("clock-part", "[ around|about ] CLOCKTIME in the PART [ [ on|of ] WEEKDAY ]", readers.calendar, "4:30 in the morning"),
    ("clock-this", "[ around|about ] HOUR:clocktime { which this } PART", readers.day_part, "11 this morning"),
    ("clock-this", "[ around|about ] CLOCKTIME { which this } PART", readers.day_part, "11:30 this morning"),
    ("clock-this", "[ around|about ] HOUR:clocktime { deictic yesterday|tomorrow } PART", readers.today, "7 tomorrow morning"),
    ("clock-this", "[ around|about ] CLOCKTIME { deictic yesterday|tomorrow } PART", readers.today, "7:30 tomorrow morning"),
    ("clock-apart", f"{_TIME} {_AMOUNT}", readers.time_apart, "7 a.m. nine days before the vote"),
    ("clock-apart", f"{_TIME} {_AMOUNT} earlier|previously", readers.earlier, "6 a.m. two days earlier"),
    ("clock-apart", f"{_TIME} {_AMOUNT} later", readers.later, "6 a.m. two days later"),
    ("clock-today", f"{_TIME} [ , ] {{ deictic today|yesterday|tomorrow|tonight }}", readers.today, "10 a.m. today"),
    ("clock-today", f"{{ deictic today|yesterday|tomorrow|tonight }} [ , ] [ at ] {_TIME}", readers.today, "today at 10 a.m."),
)  # fmt: skip
