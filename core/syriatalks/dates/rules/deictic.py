"""Rules of dates measured from the story or from the date last named: "yesterday", "last week", "two days later"."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_UNIT = "{ unit week|month|year|quarter|weekend|decade|century|fortnight|semester|millennium }"
_DAYPART = "{ part morning|afternoon|evening|night }"
_WHEN = (
    "[ WHENPART | early|late|earlier|later [ on ] | the rest|remainder|whole|course of | sometime|anytime [ in ]"
    " | the latter part of | some time ]"
)
_AMOUNT = "( COUNT | SINGLE )"
_DEICTIC = "{ deictic today|yesterday|tomorrow }"

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("today", "[ early|late|earlier|later|mid [ - ] ] { deictic today|yesterday|tomorrow|tonight } [ PART ]", readers.today, "late yesterday"),
    ("today", "mid - PART { deictic yesterday|today|tomorrow }", readers.today, "mid-afternoon yesterday"),
    ("today", "PART { deictic yesterday|today|tomorrow }", readers.today, "overnight yesterday"),
    ("this-morning", "[ early|late|earlier|later ] { which this } " + _DAYPART, readers.day_part, "later this afternoon"),
    ("last-night", "[ early|late ] { which last } { part night }", readers.day_part, "last night"),
    ("last-unit", _WHEN + " { which last|this|next } " + _UNIT + " [ or so ]", readers.shift, "last week"),
    ("last-unit", "the { which last } " + _UNIT, readers.shift, "the last decade"),
    ("last-unit", "the { which next } { unit year } or so", readers.shift, "the next year or so"),
    ("last-unit", _WHEN + " the { which current|coming|present } [ fiscal|calendar|financial|academic ] " + _UNIT, readers.shift, "the current year"),
    ("last-unit", "this { which past|coming } " + _UNIT, readers.shift, "this past week"),
    ("last-unit", "[ the ] { which last|this|next|current } fiscal|financial|academic|calendar { unit year }", readers.shift, "this fiscal year"),
    ("past-unit", "[ the ] { which past } { unit year }", readers.shift, "the past year"),
    ("past-unit", "[ the ] past { unit week|month|decade|century|quarter|day|hour }", readers.duration, "the past decade"),
    # ago
    ("year-ago", "[ APPROX ] a|one year ago", readers.year_ago, "a year ago"),
    ("year-ago", "year - ago|earlier", readers.year_ago, "year-earlier"),
    ("year-ago", "a year before|earlier", readers.year_earlier, "a year earlier"),
    ("units-ago", f"[ APPROX ] {_AMOUNT} ( UNITS | UNIT ) [ or so|more ] ago", readers.ago, "two weeks ago"),
    ("units-ago", f"[ APPROX ] {_AMOUNT} and a {{ half half }} ( UNITS | UNIT ) ago", readers.ago, "a year and a half ago"),
    ("units-ago", "[ APPROX ] SINGLE UNIT and a { half half } ago", readers.ago, "a decade and a half ago"),
    ("units-ago", "[ APPROX ] { onlyhalf half } a { unit decade|century } ago", readers.ago, "half a century ago"),
    ("units-ago", "[ some ] UNITS ago", readers.vague_duration, "months ago"),
    ("units-hence", f"[ APPROX ] {_AMOUNT} ( UNITS | UNIT ) from now", readers.hence, "two weeks from now"),
    # from another date
    ("units-from-day", f"{_AMOUNT} ( UNITS | UNIT ) from ( WEEKDAY | {_DEICTIC} )", readers.from_day, "a week from Monday"),
    ("units-from-day", f"( WEEKDAY | {_DEICTIC} ) {{ unit week|fortnight }}", readers.from_day, "Friday week"),
    ("units-ago-day", f"{_AMOUNT} ( UNITS | UNIT ) ago [ on ] ( WEEKDAY | {_DEICTIC} )", readers.ago_from_day, "a year ago Monday"),
    ("units-ago-day", f"{_AMOUNT} ( UNITS | UNIT ) ago {{ which this|last|next }} {{ of week|weekend|month }}", readers.ago_from_day, "two years ago this month"),
    ("weekdays-ago", "COUNT WEEKDAYS ago", readers.weekdays_ago, "two Saturdays ago"),
    ("weekday-beside", "the WEEKDAY { step before|after } { which last|next }", readers.weekday_beside, "the Friday before last"),
    ("beside-holiday", "the { unit day|week|month } { step before|after } HOLIDAY [ [ , ] YEAR ]", readers.beside_holiday, "the day after Christmas"),
    ("beside-holiday", f"{_AMOUNT} ( UNITS | UNIT ) {{ step before|after }} HOLIDAY [ [ , ] YEAR ]", readers.beside_holiday, "two days before Christmas"),
    # before and after the date last named
    ("units-earlier", f"[ APPROX ] {_AMOUNT} ( UNITS | UNIT ) earlier|previously", readers.earlier, "three days earlier"),
    ("units-earlier", f"[ APPROX ] {_AMOUNT} ( UNITS | UNIT ) before", readers.before_then, "three days before"),
    ("units-later", "[ APPROX ] { onlyhalf half } a { unit decade|century } later", readers.later, "half a century later"),
    ("units-later", f"[ APPROX ] {_AMOUNT} ( UNITS | UNIT ) later|afterwards|afterward", readers.later, "three days later"),
    ("next-day", "the { step next|following|previous|preceding } UNIT [ PART ]", readers.text_shift, "the following month"),
    ("next-day", "the { step next|following|previous|preceding } PART", readers.text_shift, "the next morning"),
    ("today", "the day { step before|after } { deictic yesterday|tomorrow }", readers.day_beside, "the day after tomorrow"),
    ("before-last", "the { unit night|week|weekend|month|year } before last", readers.before_last, "the week before last"),
    ("day-before", "the { unit day|week|month|year } { step before|after|earlier|previous }", readers.text_shift, "the day before"),
    ("same-unit", "[ earlier|later|early|late [ on|in ] ] that|the [ very ] same { unit day|week|month|year|quarter|weekend }", readers.same, "the same day"),
    ("same-unit", "[ earlier|later|early|late [ on|in ] ] that { unit day|week|month|year|quarter|weekend|decade|century }", readers.same, "later that year"),
    ("that-night", "[ earlier|later|early|late [ on|in ] ] that|the [ very ] same " + _DAYPART, readers.same_part, "the same evening"),
    ("that-night", "[ earlier|later ] that " + _DAYPART, readers.same_part, "that night"),
    ("the-unit", "the { fiscal fiscal|financial|academic|school } { unit year }", readers.the_unit, "the fiscal year"),
    ("the-unit", "the { unit day|week|month|year|quarter }", readers.the_unit, "the quarter"),
    ("the-unit", "{ when earlier|later|early|late in } the { unit day|week|month|year }", readers.the_unit, "earlier in the year"),
    ("the-unit", "the { when beginning|end|start|middle|close|rest|remainder } of the { unit day|week|month|year|quarter|decade|century }", readers.the_unit, "the end of the month"),
    ("the-unit", "the { when full|whole|entire } { unit year }", readers.the_unit, "the full year"),
    ("one-day", "one day", readers.one_day, "one day"),
    ("the-weekend", "[ early|late|earlier|later ] [ the | { which this|last|next } ] { unit weekend }", readers.weekend, "the weekend"),
    ("holiday-weekend", "[ the ] HOLIDAY weekend [ [ , ] [ of|in ] YEAR ]", readers.weekend_of, "Easter weekend"),
    ("the-morning", "the { part morning|afternoon|evening }", readers.the_part, "the morning"),
    ("the-morning", "mid - { part morning|afternoon }", readers.the_part, "mid-afternoon"),
    ("the-morning", "mid { part morning|afternoon }", readers.the_part, "mid afternoon"),
    ("the-morning", "early|late { part morning|afternoon|evening }", readers.the_part, "early afternoon"),
    ("overnight", "{ part overnight }", readers.the_part, "overnight"),
    ("year-end", "year [ - ] end YEAR", readers.year_end, "year-end 2012"),
    ("year-end", "[ around ] year [ OWN ] { hyphen [ - ] } end", readers.year_end, "year-end"),
    ("the-week-of", "the week of ( [ the ] DAY [ of ] MONTH | HOLIDAY )", readers.week_of, "the week of Thanksgiving"),
    ("the-week-of", "HOLIDAY week", readers.week_of, "Easter week"),
    ("the-week-of", "the week of MONTH DAY", readers.week_of, "the week of March 5"),
)  # fmt: skip
