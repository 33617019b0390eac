"""Rules of sets: what happens again and again."""

# ruff: noqa: E501 (one row a line)

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("every", "[ almost|nearly ] every|each UNIT", readers.every, "every day"),
    ("every", "every COUNT UNITS", readers.every, "every two years"),
    ("every", "every { other other } UNIT", readers.every, "every other day"),
    ("every", "every|each [ other ] WEEKDAY [ PART ]", readers.every, "each Thursday"),
    ("every", "the { nth first|second|third|fourth|last } WEEKDAY of every|each month", readers.every, "the first Monday of every month"),
    ("every", "every|each ( MONTH | SEASON | PART )", readers.every, "each July"),
    ("weekdays", "WEEKDAYS", readers.every, "Fridays"),
    ("weekdays", "weekends", readers.fixed("SET", "XXXX-WXX-WE"), "weekends"),
    ("weekdays", "WEEKDAY PARTS", readers.every, "Tuesday nights"),
    ("daily", "daily", readers.fixed("SET", "P1D"), "daily"),
    ("daily", "nightly", readers.fixed("SET", "P1D"), "nightly"),
    ("daily", "hourly", readers.fixed("SET", "PT1H"), "hourly"),
    ("daily", "weekly", readers.fixed("SET", "P1W"), "weekly"),
    ("daily", "monthly", readers.fixed("SET", "P1M"), "monthly"),
    ("daily", "annually|yearly", readers.fixed("SET", "P1Y"), "annually"),
    ("a-unit", "( COUNT times | once|twice ) a|per|each|every { unit day|week|month|year }", readers.times_a_unit, "three times a week"),
)  # fmt: skip
