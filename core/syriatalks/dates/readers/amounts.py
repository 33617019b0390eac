"""Readers of durations, sets and other meanings that need no anchor."""

import re

from syriatalks.dates import words
from syriatalks.dates.grammar import Found, Reader
from syriatalks.dates.meanings import Fixed, Meaning
from syriatalks.dates.numbers import count
from syriatalks.dates.readers.captures import MONTHS, WEEKDAYS, part, unit_word
from syriatalks.model import Timex


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
    if not rest:
        return f"{amount:g}{letter}"
    whole = f"{int(amount)}{letter}" if int(amount) else ""
    return f"{whole}{'T' if letter == 'D' else ''}{rest}{finer}"


def amount(found: Found) -> float | None:
    """The number captured as "count"; one where only "single" or nothing is, a half with "onlyhalf"."""
    if found.has("count"):
        return count(found.words("count"))
    return 0.5 if found.has("onlyhalf") else 1.0 + 0.5 * found.has("half")


def duration(found: Found) -> Meaning | None:
    """“three days”, “two and a half years”, “a few weeks”."""
    number = amount(found)
    if number == 0:
        return None
    return Fixed("DURATION", duration_value(number, unit_word(found)))


def vague_duration(found: Found) -> Meaning | None:
    """“weeks”, “recent months”: a length without a number."""
    return Fixed("DURATION", duration_value(None, unit_word(found)))


def seasons(found: Found) -> Meaning | None:
    """“the past three summers”."""
    number = amount(found)
    return Fixed("DURATION", f"P{'X' if number is None else int(number)}SE")


def half(found: Found) -> Meaning | None:
    """“half an hour”."""
    return Fixed("DURATION", duration_value(0.5, unit_word(found)))


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
        code = _set_part(found)
        time = f"T{code}" if code else ""
        return Fixed("SET", f"XXXX-WXX-{WEEKDAYS.get(word) or words.WEEKDAY_SETS[word]}{time}")
    if found.has("month"):
        return Fixed("SET", f"XXXX-{MONTHS[found.words('month')[0]]:02}")
    if found.has("season"):
        return Fixed("SET", f"XXXX-{words.SEASONS[found.text('season')]}")
    if found.has("part"):
        return Fixed("SET", f"XXXX-XX-XXT{part(found)}")
    return Fixed("SET", duration_value(2.0 if found.has("other") else amount(found), unit_word(found)))


def one_more_weekday(found: Found) -> Meaning | None:
    """The last day of “every Tuesday and Thursday”."""
    word, steps = found.word_before(), 1
    while word in _JOINS or word in WEEKDAYS:
        steps += 1
        word = found.word_before(steps)
    return every(found) if steps > 2 and word in _EVERY else None


_JOINS, _EVERY = frozenset(("and", "or", ",", "/")), frozenset(("every", "each"))


def times_a_unit(found: Found) -> Meaning | None:
    """“three times a week”, “twice a year”: the unit in which it happens again."""
    return Fixed("SET", duration_value(1.0, unit_word(found)))


def _set_part(found: Found) -> str | None:
    return next((words.MANY_DAY_PARTS[word] for word in found.words("parts")), None) or part(found)


def years(_: Found) -> Meaning | None:
    """“over the years”."""
    return Fixed("DURATION", "PXY")
