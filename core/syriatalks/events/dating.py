"""Which of the dates in a clause say when its event was, and which of them say it together."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from syriatalks.dates.values import Bounds
from syriatalks.dates.values import bounds as bounds_of
from syriatalks.events.cues import COMPARED, FIRST_SINCE, SUPERLATIVES
from syriatalks.events.status import is_old_day, is_parted
from syriatalks.model import DateMention, Span

_DAYS = frozenset(("day", "time"))
# What makes a date one of comparison stands no further before it (code points).
_REACH = 120
# Between two dates these make them the two ends of one stretch of time.
_LASTING = re.compile(r"[^.,;]{0,20}\b(?:until|till|through)\b[^.,;]{0,20}|\s*to (?:the )?(?:\w+ of )?", re.IGNORECASE)
# A year that has every day: in it, dates whose year is unknown are set beside one another.
_SOME_YEAR = "2000"


def is_dating(text: str, clause: Span, mention: DateMention) -> bool:
    """Whether `mention` dates what `clause` tells: no day that it was moved from, nor one that it is compared with."""
    before = text[clause.start : mention.span.start]
    return not is_old_day(text, clause, mention.span) and not _is_compared(before, mention)


def _is_compared(before: str, mention: DateMention) -> bool:
    """Whether the words `before` a date make it what something is compared with: "up from 14 million in 2013"."""
    before = before[-_REACH:]
    if mention.rule.startswith("year-ago") and re.search(r"\b(?:from|over|on|with|to|than) (?:the )?$", before):
        return True
    if _pattern(COMPARED).search(before):
        return True
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
    return _LASTING.fullmatch(between) is not None or any(_meet(dates[other], dates[index]) for other in group)


def _meet(first: DateMention, second: DateMention) -> bool:
    one, other = _placed(first), _placed(second)
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return not (first.value.startswith("XXXX-WXX-") and second.value.startswith("XXXX-WXX-")) or (
            first.value[:10] == second.value[:10]
        )
    step = timedelta(1) if {one.precision, other.precision} <= _DAYS else timedelta(0)
    return one.earliest <= _later(other.latest, step) and other.earliest <= _later(one.latest, step)


def _placed(mention: DateMention) -> Bounds:
    """The days of `mention`; those of some year where its own is unknown."""
    if mention.earliest or not mention.value.startswith("XXXX-"):
        return Bounds(mention.earliest, mention.latest, mention.precision)
    return bounds_of(mention.value.replace("XXXX", _SOME_YEAR))


def _later(day: date, step: timedelta) -> date:
    return day + step if day < date.max else day
