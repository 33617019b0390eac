"""The year of a story whose dateline prints none: candidates, ranked by the evidence in its words."""

import math
from collections.abc import Iterator, Sequence

from syriatalks.dates import values
from syriatalks.dates.evidence import YEARS, Evidence, day_in, evidence
from syriatalks.dates.meanings import Calendar
from syriatalks.model import Publication, Story

# The share of the likelihood that the best year must have, or the year stays unknown: at this share nine in ten are
# right in news of known date whose dateline prints the weekday (TimeBank, AQUAINT, and news of 2019).
_SURE = 0.9
# An open year's candidates have at least this share.
_LIKELY = 0.15
_MOST_CANDIDATES = 3


def infer(story: Story, printed: Calendar, companions: Sequence[Story] = ()) -> Publication:
    """The publication of `story`, whose dateline is `printed`: with a year if the evidence decides, else "XXXX"."""
    found = tuple(evidence(story, printed, companions))
    shares = _shares([year for year in YEARS if day_in(year, printed)], found)
    ranked = sorted(shares, key=lambda year: (-shares[year], year))
    if not ranked or shares[ranked[0]] < _SURE or not any(item.firm for item in found):
        return _open(printed, found, [year for year in ranked if shares[year] > _LIKELY])
    return _inferred(printed, found, ranked[:_MOST_CANDIDATES])


def _shares(years: Sequence[int], found: Sequence[Evidence]) -> dict[int, float]:
    """Each year's share of the likelihood: the kinds of evidence are taken as independent."""
    likely = {year: math.exp(sum(item.weight(year) for item in found)) for year in years}
    total = sum(likely.values())
    return {year: weight / total for year, weight in likely.items()}


def _open(printed: Calendar, found: Sequence[Evidence], rivals: Sequence[int]) -> Publication:
    """A publication of unknown year, with the years that are likeliest if there are any such."""
    value = values.timed(f"XXXX-{printed.month:02}-{printed.day:02}", None, printed.clock)
    because = ("the dateline prints no year, and the rest of the story does not decide it",)
    return Publication(
        value, value[:10], "inferred-year", tuple(map(str, rivals)), (*because, *(item.sentence for item in found))
    )


def _inferred(printed: Calendar, found: Sequence[Evidence], ranked: Sequence[int]) -> Publication:
    """A publication of the best of the `ranked` years, with its rivals and what speaks against them."""
    year, *rivals = ranked
    day = f"{year}-{printed.month:02}-{printed.day:02}"
    because = (
        f"the dateline prints no year; {year} fits the evidence best",
        *(item.sentence for item in found),
        *_why_not(rivals, found, year),
    )
    candidates = tuple(map(str, ranked))
    return Publication(
        values.timed(day, None, printed.clock), f"{year}?{day[4:]}", "inferred-year", candidates, because
    )


def _why_not(rivals: Sequence[int], found: Sequence[Evidence], year: int) -> Iterator[str]:
    """For each rival the evidence that speaks most against it."""
    for rival in rivals:
        against = max(found, key=lambda item: item.weight(year) - item.weight(rival))
        if against.weight(year) > against.weight(rival):
            yield f"{rival} is less likely: {against.sentence}"
