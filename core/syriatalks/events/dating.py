"""Which of the dates in a clause say when its event was, and which of them say it together."""

import re
from collections.abc import Sequence
from functools import cache

from syriatalks.dates import values
from syriatalks.events.cues import COMPARED, COMPARING, FIRST_SINCE, SUPERLATIVES
from syriatalks.events.status import is_old_day, is_parted
from syriatalks.model import DateMention, Span

# What hangs a holiday on what is told: "on Christmas Day", "since last Easter", "Thanksgiving 2012".
_HANGS = r"\b(?:on|in|at|by|for|from|since|until|till|during|over|before|after|of|to) (?:the )?(?:\w+ )?$"
_WHICH = r"^(?:last|this|next)\b|\d$"
_DAYS = frozenset(("day", "time"))
_BOTH = r",? and (?:(?:in|the) )*"
_AGES = frozenset(("century", "decade"))
_OF_AGE = r"(?<!\bend )(?<!\bbeginning )(?<!\bstart )\bof (?:the )?$"
# Between two dates this makes them one that is not settled: "in May or early June".
_EITHER = r",? or (?:(?:in|on|early|mid|late|the) )*"
# What makes a date one of comparison stands no further before it (code points).
_REACH = 120
# Between two dates these make them the two ends of one stretch of time.
_LASTING = r"[^.,;]{0,20}\b(?:until|till|through)\b[^.,;]{0,20}|\s*to (?:the )?(?:\w+ of )?"
# Behind a date that is counted from another, these print it: "a week later, around February 10".
_IN_OTHER_WORDS = r",? (?:around |about |on |in |or )?"
# Behind one of these, "a year ago" is what something is compared with.
_FROM = r"\b(?:from|over|on|with|to|than) (?:the )?$"
# A clause of more dates is a table and not told.
_MOST = 12
# A year that has every day: in it, dates whose year is unknown are set beside one another.
_SOME_YEAR = "2000"


def is_dating(text: str, clause: Span, mention: DateMention) -> bool:
    """Whether `mention` dates what `clause` tells.

    It does not if something was moved away from it or is compared with it, if it is an age that something is of ("a
    painter of the 19th century"), or a holiday that is spoken of itself ("Ramadan ends on May 2").
    """
    before = text[clause.start : mention.span.start]
    if is_old_day(text, clause, mention.span) or _is_compared(before, mention):
        return False
    if mention.precision in _AGES and _pattern(_OF_AGE).search(before[-_REACH:]):
        return False
    if mention.rule != "holiday":
        return True
    return bool(_pattern(_HANGS).search(before[-_REACH:]) or _pattern(_WHICH).search(mention.text))


def _is_compared(before: str, mention: DateMention) -> bool:
    """Whether the words `before` a date make it what something is compared with: "up from 14 million in 2013"."""
    before = before[-_REACH:]
    if mention.rule.startswith("year-ago") and _pattern(_FROM).search(before):
        return True
    small = before.lower()
    if any(map(small.__contains__, COMPARING)) and _pattern(COMPARED).search(before):
        return True
    if " since " not in small:
        return False
    since = _pattern(FIRST_SINCE).search(before)
    return since is not None and not SUPERLATIVES.isdisjoint(before[since.start() :].lower().split())


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """A pattern of cues, compiled when a clause first needs it, so that start-up stays light."""
    return re.compile(pattern, re.IGNORECASE)


def together(text: str, own: Sequence[int], dates: Sequence[DateMention]) -> list[tuple[int, ...]]:
    """The indexes `own` of a clause's dates, those in one group that date one event.

    "In September 2008, four years later" is one; "in 1999 and again in 2004" and "He urged them on Friday to return on
    Monday" are two.
    """
    if len(own) > _MOST:
        return [tuple(own)]
    found: list[tuple[int, ...]] = []
    for index in own:
        last = dates[found[-1][-1]].span if found else None
        if last and not is_parted(text, last, dates[index].span) and _agree(text, found[-1], index, dates):
            found.append((*found.pop(), index))
        else:
            found.append((index,))
    return found


def _agree(text: str, group: Sequence[int], index: int, dates: Sequence[DateMention]) -> bool:
    """Whether the date at `index` is of the time of `group` or of the day beside it, or ends what lasts from there."""
    between = text[dates[group[-1]].span.end : dates[index].span.start]
    counted = dates[group[-1]].rule.startswith("units-")
    if counted and _pattern(_IN_OTHER_WORDS).fullmatch(between):
        return True
    if (
        _pattern(_EITHER).fullmatch(between)
        or _pattern(_LASTING).fullmatch(between)
        or _adjoin(between, dates[group[-1]], dates[index])
    ):
        return True
    return all(_meet(dates[other], dates[index]) for other in group)


def _adjoin(between: str, first: DateMention, second: DateMention) -> bool:
    """Whether the two are days, or months or years with "and" `between`, one right after the other."""
    one, other = _placed(first), _placed(second)
    days = {one.precision, other.precision} <= _DAYS
    if not (days or (one.precision == other.precision and _pattern(_BOTH).fullmatch(between))):
        return False
    return 1 in {_days_between(one, other), _days_between(other, one)}


def _days_between(one: values.Bounds, other: values.Bounds) -> int:
    return (other.earliest - one.latest).days if one.latest and other.earliest else 0


def _meet(first: DateMention, second: DateMention) -> bool:
    """Whether the two have a day in common, or nothing tells that they have not."""
    one, other = _placed(first), _placed(second)
    if not (one.earliest and one.latest and other.earliest and other.latest):
        weekdays = first.value.startswith("XXXX-WXX-") and second.value.startswith("XXXX-WXX-")
        return not weekdays or first.value[:10] == second.value[:10]
    return one.earliest <= other.latest and other.earliest <= one.latest


def _placed(mention: DateMention) -> values.Bounds:
    """The days of `mention`; those of some year where its own is unknown."""
    if mention.earliest or not mention.value.startswith("XXXX-"):
        return values.Bounds(mention.earliest, mention.latest, mention.precision)
    return values.bounds(mention.value.replace("XXXX", _SOME_YEAR))
