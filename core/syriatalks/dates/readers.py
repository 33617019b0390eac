"""What the captures of a rule mean: one small function a kind of expression."""

import re
from dataclasses import replace

from syriatalks.dates import words
from syriatalks.dates.grammar import Found, Reader
from syriatalks.dates.meanings import (
    Calendar,
    Clock,
    Fixed,
    Holiday,
    Latest,
    Meaning,
    Period,
    Range,
    Same,
    Season,
    Shift,
    Single,
    Unit,
    YearAgo,
)
from syriatalks.dates.numbers import count, ordinal, spoken_year
from syriatalks.model import Timex

_MONTHS = words.MONTHS | words.SHORT_MONTHS
_BY_WORD = {name.lower(): number for name, number in _MONTHS.items()}
_DAYS = {name.lower(): number for name, number in (words.WEEKDAYS | words.SHORT_WEEKDAYS).items()}
_ZONES = {name.lower(): hours for name, hours in words.CLOCK_ZONES.items()}
_WHICH = {"last": "last", "past": "last", "previous": "previous", "preceding": "previous", "next": "next",
          "coming": "next", "following": "following", "this": "this", "same": "same", "current": "this"}  # fmt: skip
_DIRECTION = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
# Years written with two digits: up to 29 they are this century's (as POSIX strptime, moved for old archives).
_LAST_SHORT_YEAR = 29


def calendar(found: Found) -> Meaning | None:
    """A calendar date of whatever parts the rule captured, or None where no such day exists."""
    which = _which(found)
    date = Calendar(
        year=year(found),
        month=_BY_WORD[found.words("month")[0]] if found.has("month") else None,
        day=ordinal(found.words("day")) if found.has("day") else None,
        weekday=_DAYS[found.words("weekday")[0]] if found.has("weekday") else None,
        part=_part(found),
        clock=clock(found),
        which=which,  # type: ignore[arg-type]
        year_shift=_shift(found, "yearword"),
        week_shift=_shift(found, "weekword"),
        same_year=found.has("sameyear"),
    )
    return date if possible(date) else None


def possible(date: Calendar) -> bool:
    """Whether such a day and time exist in some year."""
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[(date.month or 1) - 1]
    day_fits = date.day is None or 1 <= date.day <= longest
    clock_fits = date.clock is None or (date.clock.hour <= 24 and (date.clock.minute or 0) < 60)
    return day_fits and clock_fits


def _which(found: Found) -> str | None:
    return next((_WHICH[word] for word in reversed(found.words("which")) if word in _WHICH), None)


def _shift(found: Found, name: str) -> int | None:
    return next((_DIRECTION[word] for word in found.words(name) if word in _DIRECTION), None)


def _part(found: Found) -> str | None:
    return next((words.DAY_PARTS[word] for word in found.words("part") if word in words.DAY_PARTS), None)


def year(found: Found) -> int | None:
    """The year captured as "year" (four digits or spoken) or "shortyear" (two digits)."""
    if found.has("shortyear"):
        return full_year(int(re.sub(r"\D", "", found.text("shortyear"))))
    printed = found.words("year") or found.words("anyyear")
    if not printed:
        return None
    return spoken_year(printed)


def full_year(two_digits: int) -> int:
    """The year that a two-digit year most likely is."""
    if two_digits > 99:
        return two_digits
    return two_digits + (2000 if two_digits <= _LAST_SHORT_YEAR else 1900)


def clock(found: Found) -> Clock | None:
    """The time of day captured as "clocktime" or "fixedhour", with the zone captured as "atzone"."""
    if found.has("fixedhour"):
        return Clock(words.FIXED_HOURS[found.words("fixedhour")[0]], 0)
    if not found.has("clocktime"):
        return None
    printed = found.text("clocktime")
    numbers = [int(digits) for digits in re.findall(r"\d+", printed)]
    hour = numbers[0]
    if re.search(r"\bp\.? ?m", printed) and hour < 12:
        hour += 12
    elif re.search(r"\ba\.? ?m", printed) and hour == 12:
        hour = 0
    if found.has("part") and hour < 12 and _part(found) in {"AF", "EV", "NI"}:
        hour += 12
    minute, second = (*numbers[1:], None, None)[:2]
    return Clock(hour, minute, second, zone(found))


def zone(found: Found) -> float | None:
    """Hours from UTC of the zone captured as "atzone"."""
    printed = [word for word in found.words("atzone") if word not in "()"]
    if not printed:
        return None
    signed = re.search(r"([+–-]) (\d+)", " ".join(printed))
    if signed:
        return float(signed[2]) * (1 if signed[1] == "+" else -1)
    return _ZONES.get(printed[0])


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
    month, day = (second, first) if "." in printed or first > 12 else (first, second)
    date = Calendar(full_year(last), month, day)
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
    return replace(day, year=int(found.text("number"))) if isinstance(day, Calendar) else None


def fiscal(found: Found) -> Meaning | None:
    """“FY2014”: the fiscal year by its number."""
    digits = re.sub(r"\D", "", found.text("fiscalcode"))
    return Calendar(year=full_year(int(digits)))


def season(found: Found) -> Meaning | None:
    """A season with the year or the "last", "this", "next" captured with it."""
    return Season(words.SEASONS[found.words("season")[-1]], year(found), _which(found), _shift(found, "yearword"))  # type: ignore[arg-type]


def holiday(found: Found) -> Meaning | None:
    """A holiday by its name, apostrophes made plain."""
    name = " ".join(found.words("holiday")).replace("’", "'").replace(" '", "'").replace("' s", "'s")
    return Holiday(name, year(found), _which(found))  # type: ignore[arg-type]


def period(found: Found) -> Meaning | None:
    """A numbered quarter or half."""
    if found.has("quartercode"):
        return Period("Q", int(found.text("quartercode")[1]), year(found), _shift(found, "yearword"))
    letter, most = ("Q", 4) if found.words("unit")[-1].startswith("quarter") else ("H", 2)
    rank = (
        most
        if found.text("ordinal") in {"last", "final"}
        else 2
        if found.text("ordinal") == "latter"
        else ordinal(found.words("ordinal"))
    )
    if not 1 <= rank <= most:
        return None
    return Period(letter, rank, year(found), _shift(found, "yearword"))  # type: ignore[arg-type]


_UNIT_NAMES: dict[str, Unit] = {
    "T1S": "second", "T1M": "minute", "T1H": "hour", "1D": "day", "1NI": "night", "1W": "week", "1WE": "weekend",
    "1M": "month", "1Q": "quarter", "1SE": "season", "1Y": "year", "10Y": "decade", "100Y": "century",
    "1000Y": "millennium",
}  # fmt: skip


def unit_name(word: str) -> Unit:
    """The unit that `word` names, singular or plural; a fortnight or a semester counts in weeks or months."""
    code = (words.UNITS | words.MANY_UNITS)[word]
    return _UNIT_NAMES.get(code) or ("week" if code.endswith("W") else "month")


def _times(word: str) -> int:
    return {"fortnight": 2, "fortnights": 2, "semester": 6, "semesters": 6}.get(word, 1)


def duration_value(amount: float | None, word: str) -> str:
    """The TIMEX3 duration of `amount` (None: vague) units named by `word`: P3D, PT1M30S, P2Y6M, PXW."""
    code = (words.UNITS | words.MANY_UNITS)[word]
    time, code = ("T", code[1:]) if code.startswith("T") else ("", code)
    digits = re.match(r"\d+", code)
    size, letter = int(digits.group()) if digits else 1, code.lstrip("0123456789")
    if amount is None and size == 10:
        return "PXY"
    if amount is None:
        return f"P{time}X{'C' if size == 100 else letter}"
    return f"P{time}{amount_of(amount * size, time, letter)}"


_FINER = {"Y": (12, "M"), "D": (24, "H"), "TH": (60, "M"), "TM": (60, "S")}


def amount_of(amount: float, time: str, letter: str) -> str:
    """“2.5” years as 2Y6M; whole amounts as they are."""
    if amount == int(amount):
        return f"{int(amount)}{letter}"
    factor, finer = _FINER.get(time + letter, (0, ""))
    rest = round((amount - int(amount)) * factor)
    if not factor:
        return f"{amount:g}{letter}"
    whole = f"{int(amount)}{letter}" if int(amount) else ""
    return f"{whole}{'T' if letter == 'D' else ''}{rest}{finer}"


def amount(found: Found) -> float | None:
    """The number captured as "count"; one where only "single" or nothing is."""
    return count(found.words("count")) if found.has("count") else 1.0 + 0.5 * found.has("half")


def _unit_word(found: Found) -> str:
    return (found.words("units") or found.words("unit"))[-1]


def duration(found: Found) -> Meaning | None:
    """“three days”, “two and a half years”, “a few weeks”."""
    number = amount(found)
    if number == 0:
        return None
    return Fixed("DURATION", duration_value(number, _unit_word(found)))


def vague_duration(found: Found) -> Meaning | None:
    """“weeks”, “recent months”: a length without a number."""
    return Fixed("DURATION", duration_value(None, _unit_word(found)))


def half(found: Found) -> Meaning | None:
    """“half an hour”."""
    return Fixed("DURATION", duration_value(0.5, _unit_word(found)))


def ago(found: Found) -> Meaning | None:
    """“two weeks ago”: that many units before the story; a vague number is only past."""
    return _counted(found, -1, "story")


def hence(found: Found) -> Meaning | None:
    """“two weeks from now”."""
    return _counted(found, 1, "story")


def earlier(found: Found) -> Meaning | None:
    """“three days earlier”: before the date last named."""
    if not found.has("count") and _unit_word(found) == "year":
        return YearAgo()
    return _counted(found, -1, "text")


def later(found: Found) -> Meaning | None:
    """“three days later”: after the date last named."""
    return _counted(found, 1, "text")


def _counted(found: Found, sign: int, anchor: str) -> Meaning | None:
    number = amount(found)
    if number is None or number != int(number):
        return Fixed("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    word = _unit_word(found)
    if word.startswith(("decade", "centur")):
        return Shift("year", sign * int(number) * (10 if word.startswith("decade") else 100), anchor)  # type: ignore[arg-type]
    return Shift(unit_name(word), sign * int(number) * _times(word), anchor, _part(found))  # type: ignore[arg-type]


def shift(found: Found) -> Meaning | None:
    """“last week”, “this year”, “next month”."""
    direction = _shift(found, "which") or 0
    return Shift(unit_name(_unit_word(found)), direction * _times(_unit_word(found)), "story", _part(found))


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def today(found: Found) -> Meaning | None:
    """“today”, “yesterday afternoon”, “tomorrow”, “tonight”."""
    word = found.words("deictic")[-1]
    return Shift("day", _DEICTIC[word], part="NI" if word == "tonight" else _part(found), clock=clock(found))


def day_beside(found: Found) -> Meaning | None:
    """“the day after tomorrow”, “the day before yesterday”."""
    return Shift("day", 2 * _DEICTIC[found.text("deictic")])


def day_part(found: Found) -> Meaning | None:
    """“this morning”, “last night”, “next morning”."""
    direction = _shift(found, "which") or 0
    return Shift("day", direction, "story", _part(found), clock(found))


def same(found: Found) -> Meaning | None:
    """“that day”, “the quarter”, “the same month”."""
    return Same(unit_name(_unit_word(found)), 0, _part(found))


def text_shift(found: Found) -> Meaning | None:
    """“the next day”, “the previous year”: a unit beside the date last named."""
    step = -1 if {"previous", "preceding", "prior", "before"}.intersection(found.words("step")) else 1
    unit = unit_name(_unit_word(found)) if found.has("unit") else "day"
    return Shift(unit, step, "text", _part(found))


def year_ago(_: Found) -> Meaning | None:
    """“a year ago”, “year-earlier”."""
    return YearAgo()


def fixed(kind: Timex, value: str) -> Reader:
    """A reader that gives the same meaning for every match."""
    meaning = Fixed(kind, value)

    def read(_: Found) -> Meaning | None:
        return meaning

    return read


def every(found: Found) -> Meaning | None:
    """“every day”, “each Thursday”: sets (TimeML 1.2.1)."""
    if found.has("weekday") or found.has("weekdays"):
        word = (found.words("weekday") or found.words("weekdays"))[0]
        part = f"T{_set_part(found)}" if _set_part(found) else ""
        return Fixed("SET", f"XXXX-WXX-{_DAYS.get(word) or words.WEEKDAY_SETS[word]}{part}")
    if found.has("month"):
        return Fixed("SET", f"XXXX-{_BY_WORD[found.words('month')[0]]:02}")
    if found.has("season"):
        return Fixed("SET", f"XXXX-{words.SEASONS[found.text('season')]}")
    if found.has("part"):
        return Fixed("SET", f"XXXX-XX-XXT{_part(found)}")
    return Fixed("SET", duration_value(amount(found), _unit_word(found)))


def _set_part(found: Found) -> str | None:
    return next((words.MANY_DAY_PARTS[word] for word in found.words("parts")), None) or _part(found)


def ends(first: Single, last: Single, found: Found) -> Range:
    """A range whose ends were captured as "first" and "last"."""
    return Range(first, last, found.offsets("first"), found.offsets("last"))


def calendar_again(found: Found) -> Meaning | None:
    """The calendar date of the slots whose names end in "2": the last end of a range."""
    date = Calendar(
        year=spoken_year(found.words("year2")) if found.has("year2") else None,
        month=_BY_WORD[found.words("month2")[0]] if found.has("month2") else None,
        day=ordinal(found.words("day2")) if found.has("day2") else None,
        weekday=_DAYS[found.words("weekday2")[0]] if found.has("weekday2") else None,
    )
    return date if possible(date) else None


def same_part(found: Found) -> Meaning | None:
    """“that night”, “the same evening”."""
    return Same("day", 0, _part(found))


def the_part(found: Found) -> Meaning | None:
    """“the morning”, “overnight”: of the day that the text speaks of."""
    return Same("day", 0, _part(found))


def the_unit(found: Found) -> Meaning | None:
    """“the day”, “the quarter”, “the end of the month”; “the year ended March 31” is a length."""
    if found.next_word() in {"ended", "ending"} and found.words("unit")[-1] == "year":
        return Fixed("DURATION", "P1Y")
    return Same(unit_name(_unit_word(found)))


def weekend(found: Found) -> Meaning | None:
    """“the weekend”: the last one, unless “this” or “next” says otherwise."""
    direction = {"next": 1, "this": 0}.get(found.words("which")[-1] if found.has("which") else "", -1)
    return Shift("weekend", direction)


def year_end(found: Found) -> Meaning | None:
    """“year-end”: the last day of the story's year; “year end”, “year's end”: that year."""
    return Calendar(month=12, day=31, year_shift=0) if found.words("hyphen") else Shift("year", 0)


def week_of(found: Found) -> Meaning | None:
    """“the week of March 5”: the week that the day lies in."""
    day = calendar(found)
    return replace(day, whole_week=True) if isinstance(day, Calendar) else None


def year_ago_period(found: Found) -> Meaning | None:
    """“the year-ago third quarter”."""
    read = period(found)
    return Period(read.letter, read.number, None, -1) if isinstance(read, Period) else None


def the_quarter(_: Found) -> Meaning | None:
    """“the latest quarter”: the quarter that the text speaks of."""
    return Latest("quarter")


def year_ago_marked(found: Found) -> Meaning | None:
    """“the year-ago quarter”: only where the words say that it is a year ago."""
    printed = found.tokens.codes[slice(*found.match.span())]
    return YearAgo() if len(printed) > 3 else None


def year_quarter(found: Found) -> Meaning | None:
    """“the 1988 quarter”: the quarter that the text speaks of, in that year."""
    return Calendar(year=year(found))


def years(_: Found) -> Meaning | None:
    """“over the years”."""
    return Fixed("DURATION", "PXY")
