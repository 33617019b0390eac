"""How days, ranges, kinds and statuses are written on the screen."""

from datetime import date

from syriatalks.model import Actor, Kind, Status
from syriatalks.wording import (
    counted,
    in_full,
    months,
    one_line,
    publication,
    published_day,
    short_month,
    whole_months,
)

__all__ = [
    "BAR",
    "DIRECT",
    "FOLDED",
    "GLYPHS",
    "INDIRECT",
    "INKS",
    "KIND_GROUPS",
    "LEGEND",
    "OPENED",
    "PUBLISHED",
    "UNDATED",
    "UNDECIDED",
    "UNKNOWN",
    "counted",
    "in_full",
    "label",
    "of_all",
    "one_line",
    "publication",
    "published_day",
    "short_name",
]

# Each status with its glyph; the word is what the key bar and the reasons say.
GLYPHS: dict[Status, str] = {"happened": "●", "planned": "◇", "denied": "✕", "conditional": "◌"}
PUBLISHED, UNDECIDED = "◆", "·"
# The bars beside direct and indirect speech.
DIRECT, INDIRECT = "┃", "┊"

# The groups of the actor list, in its order, each with the kinds in it.
KIND_GROUPS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("People", ("person",)),
    ("Organisations", ("organisation",)),
    ("States", ("state",)),
    ("Groups", ("group",)),
    ("Talks and agreements", ("event", "agreement")),
    ("Places", ("place",)),
    ("Agencies", ("agency",)),
)
# The ink that each kind of actor is written in.
INKS: dict[Kind, str] = {
    "person": "person",
    "organisation": "body",
    "group": "body",
    "agency": "body",
    "state": "state",
    "place": "place",
    "event": "happening",
    "agreement": "happening",
}

UNDATED, UNKNOWN = "Undated", "–"
# A longer span of days is said by its months (days).
_MONTH_DAYS = 31
# Between the ends of a range in the column of days.
BAR = "━"
# Before a head: what is under it is shown, or folded away.
OPENED, FOLDED = "▾", "▸"

# What the signs mean, by what they stand beside.
LEGEND: dict[str, tuple[tuple[str, str], ...]] = {
    "Facts": (*((glyph, status) for status, glyph in GLYPHS.items()), (UNDECIDED, "undecided")),
    "Days": ((PUBLISHED, "published"), (BAR, "from … to"), ("?", "the year is inferred")),
    "Speech": ((DIRECT, "direct"), (INDIRECT, "indirect")),
    "Months": ((OPENED, "open"), (FOLDED, "folded")),
}


def label(earliest: date | None, latest: date | None) -> str:
    """A time under its head, never more precise than it is: "22", "23━31", "30━Feb 2", "Jan", "Mar━May", "2011"."""
    if earliest is None:
        return UNKNOWN
    last = latest or earliest
    if earliest == last:
        return str(earliest.day)
    if whole_months(earliest, last):
        return months(earliest, last).replace("–", BAR)
    if (earliest.year, earliest.month) == (last.year, last.month):
        return f"{earliest.day}{BAR}{last.day}"
    if (last - earliest).days > _MONTH_DAYS:
        return months(earliest, last).replace("–", BAR)
    return f"{earliest.day}{BAR}{short_month(last)} {last.day}"


def of_all(number: int, total: int) -> str:
    """A number of what is left: "4 of 9"; "9" where that is all."""
    return f"{number:,}" if number == total else f"{number:,} of {total:,}"


def short_name(actor: Actor) -> str:
    """The name that is short enough for a row: a person's surname, a body's acronym, else the name."""
    if actor.kind == "person":
        singles = [alias for alias in actor.aliases if " " not in alias and alias[:1].isupper()]
        return singles[0] if singles else actor.name
    acronyms = [alias for alias in actor.aliases if alias.isupper() and 2 <= len(alias) <= 8]
    return acronyms[0] if acronyms else actor.name
