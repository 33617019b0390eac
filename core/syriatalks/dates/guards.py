"""What only looks like a date: names, counts, ages, prices, numbers of resolutions, ordinals that count no day."""

import re
from collections.abc import Callable

from syriatalks.dates.meanings import Calendar, Meaning
from syriatalks.dates.tokens import Tokens

# Before a bare month or weekday, these words show that a date is meant.
_BEFORE_DATES = frozenset(
    """in since by until till from of to during before after through for last next this early late mid and or
    between on the a an that every each around about as at beginning starting ending ended with through, over
    than is was""".split()
)
# Before a four-digit number, these show that it is none of a year.
_BEFORE_NUMBERS = frozenset(
    """$ £ € ¥ # no nos number resolution resolutions flight route room page pages channel psalm about nearly
    almost only some over than approximately least most rs windows office boeing airbus gate area code item
    section article act chapter model another additional up extra""".split()
)
# Behind a four-digit number, these show that it counts something.
_COUNTED = frozenset(
    """% people troops soldiers men women children dead killed refugees workers jobs employees members euros
    dollars pounds miles kilometers kilometres meters metres feet km kg tons tonnes barrels points votes seats
    shares homes houses families cases deaths civilians fighters rebels policemen officers vehicles tanks planes
    percent pc per years months weeks days hours minutes seconds times others more students prisoners guests
    delegates mw gb mb acres hectares calories yen rubles rupees lira gmt utc est edt hrs hours""".split()
)
# "… a year" behind one of these is a rate, not a length.
_PRICES = frozenset(
    "percent % million billion trillion thousand times once twice cents dollars rate per barrels people".split()
)
# "of the year" behind one of these is a date, behind others a title ("player of the year").
_PARTS_OF_YEARS = frozenset(
    "half quarter months weeks days time most part much all course remainder third second first".split()
)
# Before a year of three digits in a text about such times.
_BEFORE_ANCIENT = frozenset("in since around about until by c . circa after before from to – - (".split())
_NAMED_DAYS = frozenset("black bloody super fat ash cyber ruby giving palm holy casual".split())
_YEARS = range(1200, 2100)


def refused(rule: str, meaning: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """Whether what `rule` matched at tokens `start` to `end` is no date after all."""
    guard = _GUARDS.get(rule)
    return guard is not None and guard(meaning, tokens, start, end)


def _month(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“Theresa May”, “April Smith”, “May I”, “the Long March”."""
    if end - start > 1 and tokens.word(end - 1) != ".":
        return False
    before, word, after = tokens.word(start - 1), tokens.word(start), tokens.word(end)
    if before == "." and tokens.word(start - 2).lower() in {"mr", "mrs", "ms", "dr", "sen", "rep"}:
        return True
    if not before and word == "May" and after.lower() in {"i", "we", "you", "he", "she", "they", "god", "the"}:
        return True
    if word == "Jan" and end - start == 1 and _is_name(after):
        return True
    if word == "March" and after.lower() in {"on", "of", "to", "for", "against"}:
        return before.lower() in {"the", "a", "annual", "this", "to"}
    if before.lower() in _BEFORE_DATES:
        return False
    if before[:1].isupper() and before.isalpha():
        return True
    return _is_name(after) or (word in {"May", "March", "Mar"} and after.islower() and after.isalpha() and not before)


def _is_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:].islower()


def _weekday(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“the Sun”, “Black Friday”, “Sunday Times”."""
    before, word, after = tokens.word(start - 1), tokens.word(start), tokens.word(end)
    if end - start == 1 and len(word) <= 5:
        return before.lower() not in {"on", "last", "next", "until", "by", "from", "since", "("}
    return (before.lower() in _NAMED_DAYS and before[:1].isupper()) or after in {
        "Times",
        "Telegraph",
        "Mirror",
        "Mail",
        "Herald",
        "Night",
        "Mass",
    }


def _year(meaning: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“resolution 2118”, “$2000”, “1,500 people”, “1200 troops”, “555-1980”."""
    if end - start > 1 or not isinstance(meaning, Calendar) or meaning.year is None:
        return False
    if meaning.year not in _YEARS:
        return True
    before, after = tokens.word(start - 1), tokens.word(end)
    if before == "." and tokens.word(start - 2).lower() in {"no", "nos", "p", "pp", "vol", "art"}:
        return True
    if before.lower() in _BEFORE_NUMBERS or after.lower() in _COUNTED:
        return True
    glued = before in {"-", "/", ".", "+", "_"} and tokens.spans[start - 1][1] == tokens.spans[start][0]
    if glued and tokens.word(start - 2):
        return not (before in {"-", "/"} and re.fullmatch(r"[12]\d{3}", tokens.word(start - 2)))
    if (
        after in {"-", "/"}
        and re.match(r"\d", tokens.word(end + 1))
        and tokens.spans[end][1] == tokens.spans[end + 1][0]
    ):
        return not re.fullmatch(r"[12]\d{3}|\d\d", tokens.word(end + 1))
    if tokens.word(end)[:1].isalpha() and tokens.spans[end][0] == tokens.spans[end - 1][1]:
        return True
    round_number = meaning.year % 100 == 0 and meaning.year not in {1900, 2000}
    return round_number and before.lower() not in {"in", "since", "by", "until", "before", "after", "year", "around"}


def _old_year(_: Meaning, tokens: Tokens, start: int, _end: int) -> bool:
    return tokens.word(start - 1) in {"$", "£", "€"}


def _age(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“a 21-year-old”, “40 years old”, “a second round”, “years of age”, “$5 a year”, “three-quarters”."""
    before, first = tokens.word(start - 1), tokens.word(start).lower()
    if (
        before in {"-", "$"}
        or tokens.word(end) == "-"
        or (first in {"a", "an"} and (before[:1].isdigit() or before.lower() in _PRICES))
    ):
        return True
    if tokens.word(end - 1) in {"Minutes", "Hours"} or (first == "a" and tokens.word(end - 1).lower() == "quarter"):
        return True
    last, after, then = tokens.word(end - 1).lower(), tokens.word(end).lower(), tokens.word(end + 1).lower()
    if last == "second":
        return after[:1].isalpha()
    if last == "old":
        return True
    return (after == "-" and then == "old") or after == "old" or (after == "of" and then == "age")


def _day_of_month(_: Meaning, tokens: Tokens, _start: int, end: int) -> bool:
    """“the 22nd floor”, “the 5th time”: only an ordinal that no noun follows is a day."""
    after = tokens.word(end)
    return after[:1].isalpha() and after.lower() not in {
        "and",
        "in",
        "at",
        "when",
        "that",
        "to",
        "after",
        "before",
        "but",
        "was",
        "is",
        "or",
    }


def _clock(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“a 3:2 win”, “Genesis 1:38”: a bare pair of numbers is a time only in its usual shape and place."""
    if end - start > 1:
        return False
    word, before = tokens.word(start), tokens.word(start - 1).lower()
    if not word[0].isdigit():
        return before not in {"at", "by", "around", "until", "about", "before", "after", "since", "from", "the", ""}
    return not re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", word) or before not in {
        "at",
        "by",
        "until",
        "from",
        "around",
        "about",
        "before",
        "after",
        "since",
        ",",
        "to",
        "",
    }


def _season(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“prices fall”, “to spring”, “the fall of”: a bare season only behind “in”, “by” or “since” is one."""
    before = tokens.word(start - 1)
    return (
        before.lower() not in {"in", "by", "since", "until", "during", "of", "last", "this", "every"}
        or tokens.word(end).lower() == "of"
    )


def _the_season(_: Meaning, tokens: Tokens, _start: int, end: int) -> bool:
    """“the fall of Aleppo”, “the spring in his step”."""
    return tokens.word(end - 1).lower() in {"fall", "spring"} and tokens.word(end).lower() in {"in", "of", "from"}


Guard = Callable[[Meaning, Tokens, int, int], bool]


def _the_unit(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“the year-earlier quarter”, “the day care centre”, “the quarter-final”."""
    unit = tokens.word(end - 1)
    if tokens.word(end) == "-" or (unit.istitle() and tokens.word(start).islower()):
        return True
    return unit == "year" and tokens.word(start - 1) == "of" and tokens.word(start - 2).lower() not in _PARTS_OF_YEARS


def _decade(_: Meaning, tokens: Tokens, start: int, _end: int) -> bool:
    """“in her 80s”, “in their thirties”."""
    return tokens.word(start - 1).lower() in {
        "his",
        "her",
        "their",
        "my",
        "your",
        "our",
        "low",
        "high",
        "upper",
        "lower",
    }


def _ancient(_: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """“in 348 cases”: a bare number of three digits is a year only behind a preposition or a dash, before no noun."""
    if end - start > 1:
        return False
    before, after = tokens.word(start - 1).lower(), tokens.word(end)
    if before == "." and tokens.word(start - 2).lower() not in {"c", "ca"}:
        return True
    noun = after.islower() and after.isalpha() and after not in {"and", "or", "to", "at", "when", "by"}
    return before not in _BEFORE_ANCIENT or noun


_GUARDS: dict[str, Guard] = {
    "month": _month,
    "weekday": _weekday,
    "year": _year,
    "old-year": _old_year,
    "duration": _age,
    "vague-duration": _age,
    "past-units": _age,
    "day-of-month": _day_of_month,
    "clock": _clock,
    "bare-season": _season,
    "season": _the_season,
    "the-unit": _the_unit,
    "decade": _decade,
    "ancient-year": _ancient,
}
