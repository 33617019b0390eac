"""The rules of dates, one family a module; a row is a rule's name, its pattern, its reader and an example."""

from functools import cache

from syriatalks.dates.grammar import Rule
from syriatalks.dates.rules import calendar, clock, deictic, durations, periods, ranges, sets, vague


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, made from its row when a text first needs them, so that start-up stays light."""
    return tuple(
        Rule(*row)
        for family in (calendar, clock, deictic, periods, durations, sets, vague, ranges)
        for row in family.ROWS
    )
