"""Readers of calendar dates, seasons, holidays and quarters."""

import re
from typing import Literal

from syriatalks.dates import words
from syriatalks.dates.grammar import Found
from syriatalks.dates.lookalikes import DETERMINING, NO_NOUNS, PRONOUNS
from syriatalks.dates.meanings import Calendar, Clock, Fixed, Holiday, Meaning, Period, Season, Shift, Which, YearAgo
from syriatalks.dates.numbers import ordinal, spoken_year
from syriatalks.dates.readers.captures import (
    MONTHS,
    WEEKDAYS,
    clock,
    full_year,
    part,
    possible,
    step_of,
    which,
    year,
)


def calendar(found: Found) -> Meaning | None:
    """A calendar date of whatever parts the rule captured, or None where no such day exists."""
    date = Calendar(
        year=year(found),
        month=MONTHS[found.words("month")[0]] if found.has("month") else None,
        day=ordinal(found.words("day")) if found.has("day") else None,
        weekday=WEEKDAYS[found.words("weekday")[0]] if found.has("weekday") else None,
        part=part(found),
        clock=clock(found),
        which=which(found),
        year_shift=step_of(found, "sameyear" if found.has("sameyear") else "yearword"),
        week_shift=step_of(found, "weekword"),
        same_year=found.has("sameyear"),
    )
    return date if possible(date) else None


def a_weekday(found: Found) -> Meaning | None:
    """“October 15, a Tuesday” is that day; “It was a Tuesday.” is no certain one, nor is “a Tuesday meeting”."""
    if found.word_before() != "a" or found.next_word()[:1].isalnum():
        return None
    weekday = WEEKDAYS[found.words("weekday")[0]]
    beside_a_date = found.word_before(2) in _BESIDE and found.word_before(3)[:1].isdecimal()
    return Calendar(weekday=weekday, which="same") if beside_a_date else Fixed("DATE", f"XXXX-WXX-{weekday}")


_BESIDE = frozenset((",", "(", "-", "–", "—"))


def month_described(found: Found) -> Meaning | None:
    """“a June agreement”, “its May forecast”: the month that a noun behind it is of."""
    noun = found.next_word()
    described = found.word_before() in DETERMINING and noun.isalpha() and noun.islower() and noun not in NO_NOUNS
    day = calendar(found) if described else None
    return day._replace(which="nearest") if isinstance(day, Calendar) else None


def iso(found: Found) -> Meaning | None:
    """An ISO 8601 date, with its time of day if printed."""
    parts = [int(digits) for digits in re.findall(r"\d+", found.text("iso"))]
    time = (
        Clock(parts[3], parts[4], hours_from_utc=0.0 if found.text("iso").endswith("z") else None)
        if len(parts) > 4
        else None
    )
    date = Calendar(parts[0], parts[1], parts[2], clock=time)
    return date if 1 <= parts[1] <= 12 and possible(date) else None


def slashed(found: Found) -> Meaning | None:
    """“3/4/1998”: month first as American papers print it, day first where only that is a date; dots: day first."""
    printed = found.text("slashed")
    first, second, last = (int(digits) for digits in re.findall(r"\d+", printed))
    day_first = "." in printed or first > 12
    month, day = (second, first) if day_first else (first, second)
    date = Calendar(full_year(last), month, day, either_way=not day_first and second <= 12 and first != second)
    return date if 1 <= month <= 12 and possible(date) else None


def decade(found: Found) -> Meaning | None:
    """“the 1990s” is 199, “the nineties” and “the '90s” those of the twentieth century unless it cannot be (TIMEX3)."""
    if found.has("decadename"):
        return Fixed("DATE", f"19{words.DECADE_NAMES[found.text('decadename')]}")
    digits = re.sub(r"\D", "", found.text("decade"))
    if len(digits) == 4:
        return Fixed("DATE", digits[:3])
    return Fixed("DATE", f"19{digits[0]}" if int(digits) >= 20 else f"20{digits[0]}")


def century(found: Found) -> Meaning | None:
    """“the 20th century” is 19 (TIMEX3); “B.C.” counts back."""
    rank = ordinal(found.words("ordinal"))
    if not 1 <= rank <= 31:
        return None
    return Fixed("DATE", f"BC{rank - 1:02}" if found.has("bc") else f"{rank - 1:02}")


def old_year(found: Found) -> Meaning | None:
    """“347 AD”, “44 BC”."""
    number = int(re.sub(r"\D", "", found.text("number")))
    return Fixed("DATE", f"BC{number:04}") if "b" in found.text("era") else Calendar(year=number)


def ancient(found: Found) -> Meaning | None:
    """“348”, “December of 384”: a year of three digits, for texts about such times."""
    day = calendar(found)
    return day._replace(year=int(found.text("number"))) if isinstance(day, Calendar) else None


def fiscal(found: Found) -> Meaning | None:
    """“FY2014”: the fiscal year by its number."""
    digits = re.sub(r"\D", "", found.text("fiscalcode"))
    return Calendar(year=full_year(int(digits)))


def season(found: Found) -> Meaning | None:
    """A season with the year or the "last", "this", "next" captured with it."""
    return Season(words.SEASONS[found.words("season")[-1]], year(found), which(found), step_of(found, "yearword"))


def season_beside(found: Found) -> Meaning | None:
    """“the following autumn”; “that summer”, where nothing is said of it that would make "that" join two clauses."""
    joins = found.words("which") == ("that",) and found.next_word()[:1].isalnum() and found.next_word() not in PRONOUNS
    return None if joins else Season(words.SEASONS[found.text("season")], which=_BESIDE_DATE[found.words("which")[-1]])


_BESIDE_DATE: dict[str, Which] = {
    "that": "same", "same": "same", "following": "following", "next": "following", "previous": "previous",
    "preceding": "previous",
}  # fmt: skip


def holiday(found: Found) -> Meaning | None:
    """A holiday by its name, apostrophes made plain."""
    name = found.text("holiday").replace("’", "'").replace(" '", "'").replace(" .", ".").replace(" - ", "-")
    return Holiday(name, year(found), which(found))


def period(found: Found) -> Meaning | None:
    """A numbered quarter or half."""
    code: Literal["Q", "H"]
    for code, name in (("Q", "quartercode"), ("H", "halfcode")):
        if found.has(name):
            return Period(code, int(found.text(name).strip("qh")), year(found), step_of(found, "yearword"))
    quarters = found.words("unit")[-1].startswith("quarter")
    letter: Literal["Q", "H"] = "Q" if quarters else "H"
    most = 4 if quarters else 2
    rank = (
        most
        if found.text("ordinal") in {"last", "final"}
        else 2
        if found.text("ordinal") == "latter"
        else ordinal(found.words("ordinal"))
    )
    if not 1 <= rank <= most:
        return None
    return Period(letter, rank, year(found), step_of(found, "yearword"))


def calendar_again(found: Found) -> Meaning | None:
    """The calendar date of the slots whose names end in "2": the last end of a range."""
    date = Calendar(
        year=spoken_year(found.words("year2")) if found.has("year2") else None,
        month=MONTHS[found.words("month2")[0]] if found.has("month2") else None,
        day=ordinal(found.words("day2")) if found.has("day2") else None,
        weekday=WEEKDAYS[found.words("weekday2")[0]] if found.has("weekday2") else None,
        part=part(found, "part2"),
    )
    return date if possible(date) else None


def year_end(found: Found) -> Meaning | None:
    """“year-end”: the last day of the story's year; “year end”, “year's end”: that year."""
    if found.has("year"):
        return Calendar(year(found), 12, 31)
    return Calendar(month=12, day=31, year_shift=0) if found.words("hyphen") else Shift("year", 0)


_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


def nth_weekday(found: Found) -> Meaning | None:
    """“the first Monday of March”."""
    month = calendar(found)
    return month._replace(nth=_NTH[found.text("nth")]) if isinstance(month, Calendar) else None


_ATTACKS = frozenset("attack attacks terror terrorist terrorists hijackers hijackings commission victims plot".split())


def september_11(found: Found) -> Meaning | None:
    """“9/11”, and “Sept. 11” before a word that tells of the attacks: the day in 2001."""
    attacks = found.text("fraction") == "9/11" or found.next_word() in _ATTACKS
    day = calendar(found) if attacks else None
    if isinstance(day, Calendar) and (day.month or 9, day.day or 11) == (9, 11):
        return Fixed("DATE", "2001-09-11")
    return None


def week_of(found: Found) -> Meaning | None:
    """“the week of March 5”, “the week of Thanksgiving”: the week that the day lies in."""
    day = holiday(found) if found.has("holiday") else calendar(found)
    return day._replace(whole_week=True) if isinstance(day, Calendar | Holiday) else None


def weekend_of(found: Found) -> Meaning | None:
    """“Easter weekend”, “Labor Day weekend”: the weekend that the holiday lies in or beside."""
    day = holiday(found)
    return day._replace(weekend=True) if isinstance(day, Holiday) else None


def that_month(found: Found) -> Meaning | None:
    """“that October”, where nothing is said of it that would make "that" join two clauses."""
    return None if found.next_word()[:1].isalnum() else calendar(found)


def year_ago_period(found: Found) -> Meaning | None:
    """“the year-ago third quarter”."""
    read = period(found)
    return Period(read.letter, read.number, None, -1) if isinstance(read, Period) else None


def year_quarter(found: Found) -> Meaning | None:
    """“the 1988 quarter”: the quarter that the text speaks of, in that year."""
    return YearAgo(quarter=found.text("unit") == "quarter", year=year(found))
