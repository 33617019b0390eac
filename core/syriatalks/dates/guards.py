"""What only looks like a date: names, counts, ages, prices, numbers of resolutions, ordinals that count no day."""

import re
from collections.abc import Callable
from typing import NamedTuple

from syriatalks.dates import lookalikes
from syriatalks.dates.feasts import FEASTS
from syriatalks.dates.meanings import Calendar, Meaning, Range
from syriatalks.dates.tokens import Tokens

# The years that a bare number can be.
_YEARS = range(1200, 2100)
# Before this a bare number is a year only where years stand.
_OLD = 1700


class Place(NamedTuple):
    """A match and the words around it: `end` is the token behind it."""

    meaning: Meaning
    tokens: Tokens
    start: int
    end: int

    @property
    def first(self) -> str:
        """The first word of the match."""
        return self.tokens.word(self.start)

    @property
    def last(self) -> str:
        """The last word of the match."""
        return self.tokens.word(self.end - 1)

    @property
    def alone(self) -> bool:
        """Whether the match is one word."""
        return self.end - self.start == 1

    def before(self, steps: int = 1) -> str:
        """The word so many steps before the match, in lower case; "" at the beginning."""
        return self.tokens.word(self.start - steps).lower()

    def after(self, steps: int = 1) -> str:
        """The word so many steps behind the match, as printed; "" at the end."""
        return self.tokens.word(self.end - 1 + steps)

    def touches(self, index: int) -> bool:
        """Whether the token at `index` stands right before the next one, without a blank."""
        return (
            0 <= index < len(self.tokens.spans) - 1 and self.tokens.spans[index][1] == self.tokens.spans[index + 1][0]
        )


Guard = Callable[[Place], bool]


def refused(rule: str, meaning: Meaning, tokens: Tokens, start: int, end: int) -> bool:
    """Whether what `rule` matched at tokens `start` to `end` is no date after all."""
    guard = _GUARDS.get(rule)
    return guard is not None and guard(Place(meaning, tokens, start, end))


def _name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:].islower()


def _month(place: Place) -> bool:
    """“Theresa May”, “Mrs. May”, “said May,”, “April Smith”, “May I”, “the Long March”, “the March for Life”."""
    if not place.alone and place.last != ".":
        return False
    word, before, after = place.first, place.before(), place.after()
    if before == "." and place.before(2) in lookalikes.TITLES:
        return True
    if place.alone and (after in lookalikes.SPEAKS or (before in lookalikes.SPEAKS and after in {",", "."})):
        return True
    if word in {"Jan", "Mar"} and place.alone and _name(after):
        return True
    if after.isdecimal() and place.after(2).lower() in lookalikes.NAMED_AFTER_DAYS:
        return True
    if word == "March" and after in lookalikes.PROCESSION:
        return before in {"", "the", "a", "annual", "this", "to", "“", "`", '"'} and (before != "" or after != "of")
    if before in lookalikes.BEFORE_MONTHS:
        return False
    if not before and word in {"May", "March"}:
        return after.lower() in lookalikes.PRONOUNS or after.islower()
    return _name(place.tokens.word(place.start - 1)) or _name(after)


def _weekday(place: Place) -> bool:
    """“the Sun”, “Black Friday”, “Sunday Times”, “on the first Tuesday after the vote”."""
    if place.before() in lookalikes.COUNTING_DAYS:
        return True
    if place.alone and len(place.first) <= len("Thurs"):
        return place.before() not in lookalikes.BEFORE_SHORT_DAYS
    named = place.before() in lookalikes.NAMED_DAYS and place.tokens.word(place.start - 1).istitle()
    return named or place.after() in lookalikes.DAY_NAMES


def _year(place: Place) -> bool:
    """“resolution 2118”, “$2000”, “1200 troops”, “no. 2014”, “555-1980”, “2000kg”."""
    meaning = place.meaning
    if not place.alone or not isinstance(meaning, Calendar) or meaning.year is None:
        return False
    if meaning.year not in _YEARS or place.before() in lookalikes.BEFORE_NUMBERS:
        return True
    if place.before() == "." and place.before(2) in lookalikes.SHORT_BEFORE_NUMBERS:
        return True
    if place.before() == "day" and not _name(place.tokens.word(place.start - 2)):
        return True  # "Geneva talks, day 1701", but "Victory Day 1945"
    if _counts(place) or _glued(place) or (meaning.year < _OLD and not _placed(place)):
        return True
    if meaning.year % 100 or meaning.year in {1900, 2000}:
        return False
    return place.before() not in lookalikes.BEFORE_ROUND_YEARS and not _behind_a_year(place)


def _behind_a_year(place: Place) -> bool:
    """“1699 or 1700”, “1950, 1800”."""
    return place.before() in lookalikes.BETWEEN_YEARS and re.fullmatch(r"1\d{3}", place.before(2)) is not None


def _counts(place: Place) -> bool:
    """“2000 people”, “1300 route kilometres”, “2000 or 3000 likes”, “by then 1720 had fled”, “flight IX 1344”."""
    before, after, second = place.before(), place.after().lower(), place.after(2)
    verb = after in lookalikes.COUNTED_OR_VERBS and before in lookalikes.BEFORE_YEARS
    if verb or place.tokens.word(place.start - 1) in {"In", "Since"}:
        return False
    if before in {"between", "from"} and after in lookalikes.BETWEEN_YEARS and second.isdecimal():
        return _is_counted(place, 3)
    if after in lookalikes.COUNTED or place.before(2) in lookalikes.BEFORE_CODES:
        return True
    if before in lookalikes.BEFORE_YEARS:
        return False
    plural = after in lookalikes.PLURAL_VERBS and before not in lookalikes.BETWEEN_YEARS
    other_number = after in lookalikes.BETWEEN_YEARS and re.fullmatch(r"\d{4,}", second) and int(second) not in _YEARS
    return plural or bool(other_number) or (place.after().islower() and second.lower() in lookalikes.COUNTED)


def _is_counted(place: Place, steps: int = 1) -> bool:
    """Whether what stands so many steps behind is counted by the number before it, and is no “more than five”."""
    counted = lookalikes.COUNTED - lookalikes.COUNTED_OR_VERBS
    after = place.after(steps).lower()
    return after in counted and not (after == "more" and place.after(steps + 1) == "than")


def _placed(place: Place) -> bool:
    """Whether an old year stands where years stand: “in 1348”, “(1348”, “in 1348, 1350”."""
    before = place.before()
    if before in lookalikes.BEFORE_OLD_YEARS:
        return True
    if before == ".":
        return place.before(2) in {"c", "ca"}
    return _behind_a_year(place)


def _moved(place: Place) -> bool:
    """“moved from Friday to Monday”: two days, and nothing that lasts from one to the other."""
    moved = place.before() if place.first.lower() == "from" else place.before() == "from" and place.before(2)
    return moved in lookalikes.MOVES


def _year_range(place: Place) -> bool:
    """“from 1500 to 2000 people”; “1200-1400 stars”; not “Between 2011 and 2018 people fled”."""
    meaning = place.meaning
    if not isinstance(meaning, Range) or not isinstance(meaning.first, Calendar):
        return False
    if place.before() in lookalikes.BEFORE_NUMBERS or (_is_counted(place) and not _are_exact(place)):
        return True
    bare = place.first.isdecimal() and place.before() not in lookalikes.BEFORE_OLD_YEARS
    return bare and meaning.first.year is not None and meaning.first.year < _OLD


# The ends of a range of people or houses are rounded to so many.
_ROUNDED_TO = 50


def _are_exact(place: Place) -> bool:
    """Whether the two numbers behind “between” are no estimate: “between 2011 and 2018 rebels …”."""
    numbers = [int(word) for at in range(place.start, place.end) if (word := place.tokens.word(at)).isdecimal()]
    return place.first.lower() == "between" and any(number % _ROUNDED_TO for number in numbers)


def _glued(place: Place) -> bool:
    """Whether a number hangs together with what stands before or behind it, and not with another year."""
    if place.before() in {"-", "/", ".", "+", "_"} and place.touches(place.start - 1) and place.before(2):
        return not (place.before() in {"-", "/"} and re.fullmatch(r"[12]\d{3}", place.before(2)))
    if place.after() in {"-", "/"} and place.touches(place.end):
        second = place.after(2)
        if second[:1].isdigit():
            return not re.fullmatch(r"[12]\d{3}|\d\d", second)
        return place.after() == "-" and second[:1].isalpha() and second not in lookalikes.AFTER_YEAR_AND_HYPHEN
    return place.after()[:1].isalpha() and place.touches(place.end - 1)


def _old_year(place: Place) -> bool:
    return place.before() in {"$", "£", "€"}


def _ancient(place: Place) -> bool:
    """“in 348 cases”, “batting .227”: a bare number of three digits is a year only in certain company."""
    if not place.alone:
        return False
    before, after = place.before(), place.after()
    if before == ".":
        return place.before(2) not in {"c", "ca"}
    noun = after.islower() and after.isalpha() and after not in lookalikes.AFTER_ANCIENT
    loose = before in {"about", "around", "–", "-", "to"} and after[:1] not in {".", ",", ";", ")"}
    if after == "to" and place.after(2).isdecimal() and before != "from":
        return True  # "by 319 to 219"
    return before not in lookalikes.BEFORE_ANCIENT or noun or loose


def _decade(place: Place) -> bool:
    """“in her 80s”, “the low 30s”, “in his mid-50s”, “Highs will be in the 30s”."""
    if len(place.last) < len("1930s") and any(place.before(steps) in lookalikes.DEGREES for steps in range(2, 10)):
        return True
    steps = 1
    while place.before(steps) in lookalikes.PARTS_OF_AGES:
        steps += 1
    return place.before(steps) in lookalikes.BEFORE_AGES


def _duration(place: Place) -> bool:
    """“a 21-year-old”, “40 years old”, “$5 a year”, “three-quarters”, “60 Minutes”, “the Six-Day War”."""
    last, after = place.last.lower(), place.after().lower()
    if (
        place.before() in {"-", "$"} | lookalikes.LARGE_SCALES
        or after in {"-", "old"}
        or place.last in {"Minutes", "Hours"}
    ):
        return True
    if place.after() == "War":
        return place.last.istitle()
    if place.first.lower() in {"a", "an"} and (place.before()[:1].isdigit() or place.before() in lookalikes.PRICES):
        return True
    if last == "quarter":
        return after == "of" or place.first.lower() == "a"
    return (last == "second" and after[:1].isalpha()) or (after == "of" and place.after(2) == "age")


def _ago(place: Place) -> bool:
    """“66 million years ago”: the number stands before what was matched."""
    return place.before() in lookalikes.LARGE_SCALES and place.end - place.start == 2


def _age(place: Place) -> bool:
    """“a 21-year-old student”, “a 41-year-old campaign manager”: an age, unless it is one of a war, a truce, a law."""
    behind = [place.after(step).lower() for step in range(1, 5)]
    lasting = (word in lookalikes.OF_LONG_STANDING for word in behind[:3])
    return not any(lasting) or not lookalikes.PERSONS.isdisjoint(behind)


def _day_of_month(place: Place) -> bool:
    """“the 22nd floor”, “the 5th time”, “the 4th and 5th districts”: only an ordinal that no noun follows is a day."""
    after, second = place.after().lower(), place.after(2).lower()
    if after in {"and", "or", "to"} and second[:1].isdigit():
        return place.after(3)[:1].isalpha() and place.after(3).lower() not in lookalikes.AFTER_ORDINALS
    return after[:1].isalpha() and after not in lookalikes.AFTER_ORDINALS


def _clock(place: Place) -> bool:
    """“a 3:2 win”, “Genesis 1:38”, “a time of 2:05:46”: bare numbers are a time only in their usual place."""
    if not place.alone:
        return False
    if not place.first[0].isdigit():
        return place.before() not in lookalikes.BEFORE_CLOCKS | {"the", ""}
    loose = place.first.count(":") == 1 and place.before() in {",", "to", ""}
    return not loose and place.before() not in lookalikes.BEFORE_CLOCKS


def _clock_this(place: Place) -> bool:
    """“killed 11 this morning”: a bare number is an hour only behind “at”, “by”, “until”."""
    return place.first.isdecimal() and place.before() not in lookalikes.BEFORE_CLOCKS


def _bare_season(place: Place) -> bool:
    """“prices fall”, “water springs”: a bare season only behind “in”, “by”, “since” is one."""
    return place.before() not in lookalikes.BEFORE_SEASONS or place.after().lower() == "of"


def _season(place: Place) -> bool:
    """“the fall of Aleppo”, “the spring in his step”, “the Summer Institute”, “the Prague Spring of 1968”."""
    title = place.last.istitle() and place.first.islower() and _name(place.after())
    behind_a_name = place.first.istitle() and _name(place.tokens.word(place.start - 1))
    if title or (behind_a_name and place.before() not in lookalikes.BEFORE_SEASONS):
        return True
    return place.last.lower() in {"fall", "spring"} and place.after().lower() in {"in", "of", "from"}


def _the_unit(place: Place) -> bool:
    """“the year-earlier quarter”, “the quarter-final”, “the quarter century”, “player of the year”."""
    unit, after = place.last, place.after().lower()
    if after in {"-", "century"} or (unit.istitle() and place.first.islower()) or _told_of(place):
        return True
    if place.before() in {"of", "by"} and unit == "day" and _bare(place):
        return True
    return unit == "year" and place.before() == "of" and place.before(2) not in lookalikes.PARTS_OF_YEARS


def _programme(place: Place) -> bool:
    """“USA Today”, “the Tonight show”, “ABC’s "This Week"”."""
    before = place.tokens.word(place.start - 1)
    if place.alone:
        named = before == "the" or re.fullmatch(r"[A-Z]{2,}", before) is not None or before in lookalikes.BEFORE_TODAY
        return named and place.last in {"Today", "Tonight"}
    return place.first.istitle() and place.last.istitle() and before in {"“", '"', "`", "'", "‘"}


def _no_last_unit(place: Place) -> bool:
    """“the last week of January”, “the last year of the war”, “Easter weekend”, and what `_programme` refuses."""
    if place.alone and place.before() in lookalikes.HOLIDAYS:
        return True
    last_of = "the" in {place.first.lower(), place.before()} or (place.alone and place.before() == "last")
    return (last_of and place.after() == "of") or _programme(place)


def _bare(place: Place) -> bool:
    return place.first.lower() == "the" and place.end - place.start == 2


def _told_of(place: Place) -> bool:
    """“the day she left”, “the month when …”, “the morning of …”, “back in the day”: a day of which more is told."""
    if not _bare(place):
        return False
    if place.before() == "in" and place.before(2) == "back":
        return True
    return place.after().lower() in lookalikes.PRONOUNS | lookalikes.AFTER_TOLD_UNITS


def _named_day(place: Place) -> bool:
    """“the March 14 alliance”, “the July 26 Movement”, “the Good Friday Agreement”, “Ramadan Shallah”."""
    if place.alone and place.first.lower() in FEASTS:
        return _name(place.after()) or (
            _name(place.tokens.word(place.start - 1)) and place.before() not in lookalikes.BEFORE_MONTHS
        )
    return place.after().lower() in lookalikes.NAMED_AFTER_DAYS or place.after() == "Agreement"


def _daily(place: Place) -> bool:
    """“the Daily Telegraph”, “the China Daily”."""
    before = place.tokens.word(place.start - 1)
    return place.last.istitle() and (place.after().istitle() or before.istitle() or before in {"'s", "’s"})


def _the_past(place: Place) -> bool:
    """“the past president”, “the present crisis”."""
    after = place.after().lower()
    bare = place.last.lower() in {"past", "present"}
    return bare and after.isalpha() and after not in lookalikes.AFTER_THE_PAST


# The rules that can match what is no date, by their names.
_GUARDS: dict[str, Guard] = {
    "month": _month,
    "month-day": _named_day,
    "holiday": _named_day,
    "daily": _daily,
    "now": _the_past,
    "recently": _the_past,
    "weekday": _weekday,
    "year": _year,
    "weekday-range": _moved,
    "month-day-range": _moved,
    "month-range": _moved,
    "year-range": _year_range,
    "year-span": _year_range,
    "old-year": _old_year,
    "ancient-year": _ancient,
    "decade": _decade,
    "duration": _duration,
    "vague-duration": _duration,
    "past-units": _duration,
    "recent-units": _duration,
    "old-duration": _age,
    "units-ago": _ago,
    "day-of-month": _day_of_month,
    "clock": _clock,
    "clock-this": _clock_this,
    "bare-season": _bare_season,
    "season": _season,
    "the-unit": _the_unit,
    "the-morning": _told_of,
    "today": _programme,
    "last-unit": _no_last_unit,
    "the-weekend": _no_last_unit,
}
