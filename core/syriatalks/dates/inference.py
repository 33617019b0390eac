"""The year of a story whose dateline prints none: candidates, ranked by the evidence in its words."""

import math
from collections.abc import Iterator, Sequence
from datetime import date

from syriatalks.dates import values
from syriatalks.dates.candidates import Evidence, days
from syriatalks.dates.evidence import evidence
from syriatalks.dates.meanings import Calendar
from syriatalks.dates.phrases import Phrase
from syriatalks.model import Publication, Story

# The share of the likelihood that the best year must have, or the year stays unknown: at this share nine in ten are
# right in news of known date whose dateline prints the weekday (TimeBank, AQUAINT, and news of 2019).
_SURE = 0.9
# An open year's candidates have at least this share.
_LIKELY = 0.15
_MOST_CANDIDATES = 3


def infer(
    story: Story, printed: Calendar, found: Sequence[Phrase] = (), companions: Sequence[Story] = ()
) -> Publication:
    """The publication of `story`, whose dateline is `printed`: with a year if the evidence decides, else "XXXX".

    `found` are the date expressions of the story.
    """
    gathered = tuple(evidence(story, printed, found, companions))
    shares = _shares(days(printed), gathered)
    ranked = sorted(shares, key=lambda day: (-shares[day], day))
    if not ranked or shares[ranked[0]] < _SURE or not any(item.firm for item in gathered):
        return _open(printed, gathered, [day for day in ranked if shares[day] > _LIKELY])
    return _inferred(printed, gathered, ranked[:_MOST_CANDIDATES])


def _shares(candidates: Sequence[date], gathered: Sequence[Evidence]) -> dict[date, float]:
    """Each day's share of the likelihood: the kinds of evidence are taken as independent."""
    likely = {day: math.exp(sum(item.weight(day) for item in gathered)) for day in candidates}
    total = sum(likely.values())
    return {day: weight / total for day, weight in likely.items()}


def _open(printed: Calendar, gathered: Sequence[Evidence], rivals: Sequence[date]) -> Publication:
    """A publication of unknown year, with the years that are likeliest if there are any such."""
    value = values.timed(f"XXXX-{printed.month:02}-{printed.day:02}", None, printed.clock)
    because = (
        "the dateline prints no year, and the rest of the story does not decide it",
        *(item.sentence for item in gathered),
    )
    return Publication(value, value[:10], "inferred-year", _years(rivals), because)


def _inferred(printed: Calendar, gathered: Sequence[Evidence], ranked: Sequence[date]) -> Publication:
    """A publication of the best of the `ranked` days, with its rivals and what speaks against them."""
    best, *rivals = ranked
    because = (
        f"the dateline prints no year; {best.year} fits the evidence best",
        *(item.sentence for item in gathered),
        *_why_not(rivals, gathered, best),
    )
    value = values.timed(best.isoformat(), None, printed.clock)
    return Publication(value, f"{best.year}?{best:-%m-%d}", "inferred-year", _years(ranked), because)


def _years(ranked: Sequence[date]) -> tuple[str, ...]:
    return tuple(str(day.year) for day in ranked)


def _why_not(rivals: Sequence[date], gathered: Sequence[Evidence], best: date) -> Iterator[str]:
    """For each rival the evidence that speaks most against it."""
    for rival in rivals:
        against = max(gathered, key=lambda item: item.weight(best) - item.weight(rival))
        if against.weight(best) > against.weight(rival):
            yield f"{rival.year} is less likely: {against.sentence}"
