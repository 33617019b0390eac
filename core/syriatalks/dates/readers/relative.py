"""Readers of dates measured from the story or from the date last named."""

from syriatalks.dates.grammar import Found
from syriatalks.dates.meanings import Anchor, Fixed, Latest, Meaning, Period, Same, Shift, Weekend, YearAgo
from syriatalks.dates.readers.amounts import amount
from syriatalks.dates.readers.captures import MONTHS, clock, part, step_of, times, unit_name, unit_word
from syriatalks.dates.values import timed


def ago(found: Found) -> Meaning | None:
    """“two weeks ago”: that many units before the story; a vague number is only past."""
    return _counted(found, -1, "story")


def hence(found: Found) -> Meaning | None:
    """“two weeks from now”."""
    return _counted(found, 1, "story")


def earlier(found: Found) -> Meaning | None:
    """“three days earlier”: before the date last named; “three days earlier than planned” is a length."""
    if found.next_word() == "than":
        return None
    if not found.has("count") and unit_word(found) == "year":
        return YearAgo(earlier=True)
    return _counted(found, -1, "text")


def before_then(found: Found) -> Meaning | None:
    """“he had left three days before”: before the date last named, where no event follows."""
    return None if found.next_word()[:1].isalnum() else earlier(found)


def later(found: Found) -> Meaning | None:
    """“three days later”: after the date last named; “three days later than planned” is a length."""
    return None if found.next_word() == "than" else _counted(found, 1, "text")


def _counted(found: Found, sign: int, anchor: Anchor) -> Meaning | None:
    number, word = amount(found), unit_word(found)
    if number is not None and word.startswith(("decade", "centur")):
        return Shift("year", int(sign * number * (10 if word.startswith("decade") else 100)), anchor)
    if number is None or number != int(number):
        unplaced = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Fixed("DATE", unplaced if anchor == "story" else "XXXX-XX-XX")
    return Shift(unit_name(word), sign * int(number) * times(word), anchor, part(found), clock(found))


def time_apart(found: Found) -> Meaning | None:
    """“7 a.m. nine days before the vote”: a time of day on a day that is counted from something else."""
    if found.next_word() not in {"before", "after"}:
        return None
    return Fixed("TIME", timed("XXXX-XX-XX", None, clock(found)))


def shift(found: Found) -> Meaning | None:
    """“last week”, “this year”, “next month”."""
    direction = step_of(found, "which") or 0
    return Shift(unit_name(unit_word(found)), direction * times(unit_word(found)), "story", part(found))


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def before_last(found: Found) -> Meaning | None:
    """“the week before last”, “the night before last”."""
    unit = unit_name(unit_word(found))
    return Shift("day", -2, part="NI") if unit == "night" else Shift(unit, -2)


def today(found: Found) -> Meaning | None:
    """“today”, “yesterday afternoon”, “tomorrow”, “tonight”."""
    word = found.words("deictic")[-1]
    return Shift("day", _DEICTIC[word], part="NI" if word == "tonight" else part(found), clock=clock(found))


def day_beside(found: Found) -> Meaning | None:
    """“the day after tomorrow”, “the day before yesterday”."""
    return Shift("day", 2 * _DEICTIC[found.text("deictic")])


def day_part(found: Found) -> Meaning | None:
    """“this morning”, “last night”, “next morning”."""
    direction = step_of(found, "which") or 0
    return Shift("day", direction, "story", part(found), clock(found))


def same(found: Found) -> Meaning | None:
    """“that day”, “the quarter”, “the same month”."""
    return Same(unit_name(unit_word(found)), 0, part(found))


def text_shift(found: Found) -> Meaning | None:
    """“the next day”, “the previous year”: a unit beside the date last named."""
    step = -1 if {"previous", "preceding", "prior", "before"}.intersection(found.words("step")) else 1
    unit = unit_name(unit_word(found)) if found.has("unit") else "day"
    if unit == "decade" and "next" in found.words("step"):
        return Fixed("DURATION", "P10Y")
    if found.has("unit") and times(unit_word(found)) > 1:
        return None
    if step > 0 and unit != "day" and found.word_before() in {"in", "over", "within", "during", "for"}:
        return Shift(unit, 1)
    return Shift(unit, step, "text", part(found))


def one_day(found: Found) -> Meaning | None:
    """“he will one day return”: some day to come, unless a length ("in one day")."""
    modal = found.word_before() in {"will", "would", "may", "might", "could", "can", "hopes", "hoped"}
    return Fixed("DATE", "FUTURE_REF") if modal else None


def year_ago(found: Found) -> Meaning | None:
    """“a year ago”, “year-earlier”, “the same quarter last year”."""
    return YearAgo(quarter=found.text("unit") == "quarter")


def year_earlier(_: Found) -> Meaning | None:
    """“a year earlier”."""
    return YearAgo(earlier=True)


def same_part(found: Found) -> Meaning | None:
    """“that night”, “the same evening”."""
    return Same("day", 0, part(found))


def the_part(found: Found) -> Meaning | None:
    """“the morning”, “overnight”: of the day that the text speaks of."""
    return Same("day", 0, part(found))


def the_unit(found: Found) -> Meaning | None:
    """“the day”, “the quarter”, “the end of the month”; “the year ended March 31” is a length.

    “the quarter ended Sept. 30” is the quarter that most of its months lie in.
    """
    unit = unit_name(unit_word(found))
    if found.text("when") in {"full", "whole", "entire"}:
        return Shift("year", 0)
    if unit == "year" and found.next_word() in _ENDED:
        return Fixed("DURATION", "P1Y")
    if found.has("fiscal"):
        return Shift("year", 0)
    if unit == "quarter" and (month := _ended(found)):
        return Period("Q", ((month - 2) % 12) // 3 + 1)
    return Same(unit)


_ENDED = frozenset(("ended", "ending"))


def _ended(found: Found) -> int | None:
    """The month in which the unit ended, where it is printed behind it: “the quarter ended Sept. 30”."""
    verb, *words = (found.tokens.word(found.match.end() + step).lower() for step in range(3))
    return next((MONTHS[word] for word in words if word in MONTHS), None) if verb in _ENDED else None


def weekend(found: Found) -> Meaning | None:
    """“the weekend”, “last weekend”."""
    steps = step_of(found, "which")
    return Weekend() if steps is None else Shift("weekend", steps)


def the_quarter(_: Found) -> Meaning | None:
    """“the latest quarter”: the quarter that the text speaks of."""
    return Latest("quarter")


def year_ago_marked(found: Found) -> Meaning | None:
    """“the year-ago quarter”: only where the words say that it is a year ago."""
    printed = found.tokens.codes[slice(*found.match.span())]
    return year_ago(found) if len(printed) > 3 else None
