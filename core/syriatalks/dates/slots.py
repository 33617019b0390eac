"""The slots of the rules' language: sets of words, shapes of numbers, and macros made of them."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import words
from syriatalks.dates.feasts import FEASTS

# Slots filled by one word.
WORD_SLOTS: dict[str, tuple[str, ...]] = {
    "FULLMONTH": tuple(words.MONTHS),
    "SHORTMONTH": tuple(words.SHORT_MONTHS),
    "FULLDAY": tuple(words.WEEKDAYS),
    "SHORTDAY": tuple(words.SHORT_WEEKDAYS),
    "WEEKDAYS": tuple(words.WEEKDAY_SETS),
    "UNIT": tuple(words.UNITS),
    "UNITS": tuple(words.MANY_UNITS),
    "NUMBERWORD": (*words.NUMBERS, *words.SCALES),
    "ORDINALWORD": tuple(words.ORDINALS),
    "TENS": ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    "TEENS": ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    "ONES": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "DECADENAME": tuple(words.DECADE_NAMES),
    "SEASON": tuple(words.SEASONS),
    "PART": tuple(words.DAY_PARTS),
    "PARTS": tuple(words.MANY_DAY_PARTS),
    "FIXEDHOUR": tuple(words.FIXED_HOURS),
    "ZONE": tuple(words.CLOCK_ZONES),
    "AMPM": ("am", "pm"),
    "CITY": ("Moscow", "Geneva", "Damascus", "Beirut", "Baghdad", "Tehran", "London", "Paris", "Brussels", "York", "Beijing"),
    "OPEN": ("(",),
    "CLOSE": (")",),
}  # fmt: skip

# Slots filled by one number of a certain shape (tokens.SHAPES).
SHAPE_SLOTS: dict[str, tuple[str, ...]] = {
    "ISO": ("iso",),
    "SLASHED": ("slash", "dotted"),
    "CLOCK": ("clock",),
    "DECADE": ("decade",),
    "FRACTION": ("fraction",),
    "HOUR": ("hour12",),
    "HOUR24": ("hour12", "hour24"),
    "DAYNUMBER": ("hour12", "hour24", "day31"),
    "NTH": ("ordinal",),
    "YEAR": ("year",),
    "TWODIGITS": ("zero", "hour12", "hour24", "day31", "minute", "two"),
    "SMALL": ("hour12", "hour24", "day31", "minute", "two"),
    "THREEDIGITS": ("three",),
    "FOURDIGITS": ("year", "four"),
    "INTEGER": ("hour12", "hour24", "day31", "minute", "two", "three", "year", "four", "number"),
    "MERIDIEM": ("meridiem",),
    "QUARTERCODE": ("quarter",),
    "HALFCODE": ("half",),
    "FISCALCODE": ("fiscal",),
    "OWN": ("possessive",),
    "LONGDASH": ("dash",),
}

_HOLIDAYS = sorted(
    (*words.FIXED_HOLIDAYS, *words.NTH_HOLIDAYS, *words.EASTER_HOLIDAYS, *FEASTS), key=lambda name: (-len(name), name)
)


def _holiday_tokens(name: str) -> str:
    """The tokens of a holiday's name: "new year's day" has an OWN, "st. patrick" a full stop, "eid al-fitr" a hyphen."""
    spaced = name.replace("'s", " OWN").replace(".", " .").replace("-", " - ")
    return " ".join({"may": "May"}.get(word, word) for word in spaced.split())


# Slots filled by several tokens, in the language of language.py.
MACROS: dict[str, str] = {
    "MONTH": "( FULLMONTH | SHORTMONTH [ . ] )",
    "WEEKDAY": "( FULLDAY | SHORTDAY [ . ] )",
    "DAY": "( DAYNUMBER | NTH )",
    "ORDINAL": "( ORDINALWORD | NTH )",
    "SPOKENDAY": "( TENS - ORDINALWORD | ORDINALWORD )",
    "DASH": "( - | LONGDASH | - - )",
    "TO": "( to|through|until|till|thru | DASH )",
    "ABOUT": "( about|around|nearly|almost|approximately|roughly|just|some|early|late | more|less|fewer than"
    " | no|not more|less|later than | at least|most | up to | just under|over )",
    "APPROX": "( about|nearly|almost|approximately|roughly|some|around | [ no|not ] more|less|fewer than | at least|most"
    " | up to | as many|long|much|little as | another|additional | a|an additional )",
    "NUMERAL": "( NUMBERWORD [ [ - ] NUMBERWORD ] [ [ and ] [ - ] NUMBERWORD ] [ [ and ] NUMBERWORD ] [ [ - ] NUMBERWORD ] )",
    "COUNT": "( INTEGER [ FRACTION ] | FRACTION | NUMERAL [ and a half | - and - a - half ] | [ a ] couple [ of ] | a|the few | few|several|many"
    " | a hundred|thousand|dozen | dozens|hundreds|thousands|scores of | a number of )",
    "SPOKENYEAR": "( nineteen|eighteen|seventeen ( TENS [ [ - ] ONES ] | TEENS | oh ONES | hundred )"
    " | twenty ( TEENS | twenty [ [ - ] ONES ] ) | two thousand [ and ] [ ONES | TEENS | TENS [ - ] ONES ] )",
    "ANYYEAR": "( YEAR | SPOKENYEAR )",
    "WHENPART": "( early|late|earlier|later|mid [ - ] | the beginning|start|middle|end|close|last|outset of"
    " | the very end|beginning of | earlier|later|early|late in | beginning|middle|end of | the early|late|mid [ - ] | sometime [ in ] )",
    "CLOCKTIME": "( HOUR ( MERIDIEM | AMPM ) | CLOCK [ MERIDIEM | AMPM ] | HOUR o'clock | HOUR o’clock )",
    "ATZONE": "( ZONE | CITY time | local time | eastern [ standard|daylight ] time | GMT|UTC SIGN SMALL | OPEN ZONE [ SIGN SMALL ] CLOSE"
    " | OPEN local time CLOSE )",
    "SIGN": "( - | + | LONGDASH )",
    "SINGLE": "( a|an|one )",
    "HOLIDAY": "( " + " | ".join(_holiday_tokens(name) for name in _HOLIDAYS) + " )",
}
