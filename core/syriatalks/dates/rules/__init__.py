"""The rules of dates, one family a module; a row is a rule's name, its pattern, its reader and an example."""

from functools import cache

from syriatalks.dates.grammar import Rule
from syriatalks.dates.language import Language
from syriatalks.dates.rules import calendar, clock, deictic, durations, periods, ranges, sets, vague

_FAMILIES = (calendar, clock, deictic, periods, durations, sets, vague, ranges)


@cache
def language() -> Language:
    """The language of all rules, made when a text first needs it, so that start-up stays light."""
    return Language(row[1] for family in _FAMILIES for row in family.ROWS)


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, made from its row when a text first needs them."""
    return tuple(Rule(language(), *row) for family in _FAMILIES for row in family.ROWS)
