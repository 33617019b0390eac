"""The words of English dates and what they are worth: months, weekdays, units, numbers, parts of the day.

A word with a capital letter in these tables counts only when it is capitalised in the text ("May", not "may";
"Sat", not "sat"). Month and weekday abbreviations are those of the AP and Reuters style books and common dictionaries.
"""

# ruff: noqa: E501 (one row a line)

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january", "february", "March", "april", "May", "june", "july", "August", "september", "october", "november",
            "december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
SHORT_MONTHS: dict[str, int] = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
# ISO 8601 numbers: Monday is 1.
WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
SHORT_WEEKDAYS: dict[str, int] = {
    "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5, "Sat": 6, "Sun": 7,
}  # fmt: skip
WEEKDAY_SETS: dict[str, int] = {f"{name}s": number for name, number in WEEKDAYS.items()}

# A unit's name and its TIMEX3 duration: the letter, how many of it, and "T" for units below the day (TimeML 1.2.1).
UNITS: dict[str, str] = {
    "second": "T1S", "minute": "T1M", "hour": "T1H", "day": "1D", "night": "1NI", "week": "1W", "fortnight": "2W",
    "weekend": "1WE", "month": "1M", "quarter": "1Q", "season": "1SE", "semester": "6M", "year": "1Y", "decade": "10Y",
    "century": "100Y", "millennium": "1000Y",
}  # fmt: skip
MANY_UNITS: dict[str, str] = {
    "seconds": "T1S", "minutes": "T1M", "hours": "T1H", "days": "1D", "nights": "1NI", "weeks": "1W", "fortnights": "2W",
    "weekends": "1WE", "months": "1M", "quarters": "1Q", "seasons": "1SE", "semesters": "6M", "years": "1Y", "decades": "10Y",
    "centuries": "100Y", "millennia": "1000Y",
}  # fmt: skip

NUMBERS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000, "dozen": 12}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADE_NAMES: dict[str, int] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
}  # fmt: skip

# TIMEX3 codes of seasons and of parts of the day (TimeML 1.2.1, 3.2).
SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV", "lunchtime": "MI",
    "overnight": "NI", "daybreak": "MO", "nightfall": "EV",
}  # fmt: skip
MANY_DAY_PARTS: dict[str, str] = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
FIXED_HOURS: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 24}

# Zones printed with clock times: hours from UTC (IANA time zone database, abbreviations in use).
CLOCK_ZONES: dict[str, float | None] = {
    "GMT": 0, "UTC": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BST": 1,
    "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "ET": None, "PT": None, "CT": None,
}  # fmt: skip

# Holidays on a fixed day: (month, day). The movable ones are computed in values.py.
FIXED_HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "new year's day": (1, 1),
    "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31), "boxing day": (12, 26),
    "veterans day": (11, 11), "armistice day": (11, 11), "may day": (5, 1), "bastille day": (7, 14),
    "st. patrick's day": (3, 17), "cinco de mayo": (5, 5), "juneteenth": (6, 19), "groundhog day": (2, 2),
    "epiphany": (1, 6), "orthodox christmas": (1, 7), "anzac day": (4, 25),
    "remembrance day": (11, 11),
}  # fmt: skip
# Holidays on the nth weekday of a month: (month, weekday, nth; -1 is the last). 5 U.S.C. 6103 and custom.
NTH_HOLIDAYS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "columbus day": (10, 1, 2), "presidents day": (2, 1, 3), "martin luther king day": (1, 1, 3),
    "mother's day": (5, 7, 2), "father's day": (6, 7, 3), "election day": (11, 2, 1),
}  # fmt: skip
# Days counted from Easter Sunday (Gregorian computus).
EASTER_HOLIDAYS: dict[str, int] = {
    "easter": 0,
    "easter sunday": 0,
    "good friday": -2,
    "easter monday": 1,
    "palm sunday": -7,
    "holy thursday": -3,
    "maundy thursday": -3,
    "ash wednesday": -46,
    "mardi gras": -47,
    "shrove tuesday": -47,
    "ascension day": 39,
    "pentecost": 49,
    "whit monday": 50,
}
