"""The rules of dates, one family a module; a row is a rule's name, its pattern, its reader and an example."""

from syriatalks.dates.grammar import Rule
from syriatalks.dates.rules import calendar, clock, deictic, durations, periods, ranges, sets, vague

RULES: tuple[Rule, ...] = tuple(
    Rule(*row) for family in (calendar, clock, deictic, periods, durations, sets, vague, ranges) for row in family.ROWS
)
