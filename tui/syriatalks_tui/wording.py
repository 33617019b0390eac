"""How days, ranges, kinds and statuses are written on the screen."""

import re
from dataclasses import replace
from datetime import date

from syriatalks.model import Actor, Kind, Publication, Status

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()

# Each status with its glyph; the word is what the key bar and the reasons say.
GLYPHS: dict[Status, str] = {"happened": "●", "planned": "◇", "denied": "✕", "conditional": "◌"}
PUBLISHED, UNDECIDED = "◆", "·"

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
    "state": "place",
    "place": "place",
    "event": "happening",
    "agreement": "happening",
}

# The same in a text, where no heading tells the kinds apart.
TEXT_INKS: dict[Kind, str] = {**INKS, "state": "place-name", "place": "place-name"}

UNDATED, UNKNOWN = "Undated", "–"
# A longer span of days is said by its months (days).
_MONTH_DAYS = 31
# Between the ends of a range in the column of days.
BAR = "━"


def label(earliest: date | None, latest: date | None) -> str:
    """A time under its head, never more precise than it is: "22", "23━31", "30━Feb 2", "Jan", "Mar━May", "2011"."""
    if earliest is None:
        return UNKNOWN
    last = latest or earliest
    if earliest == last:
        return str(earliest.day)
    if _whole_months(earliest, last):
        return _months(earliest, last, BAR)
    if (earliest.year, earliest.month) == (last.year, last.month):
        return f"{earliest.day}{BAR}{last.day}"
    if (last - earliest).days > _MONTH_DAYS:
        return _months(earliest, last, BAR)
    return f"{earliest.day}{BAR}{_short(last)} {last.day}"


def _whole_months(earliest: date, latest: date) -> bool:
    after = date.fromordinal(latest.toordinal() + 1) if latest < date.max else latest
    return earliest.day == 1 and after.day == 1


def _months(earliest: date, latest: date, bar: str = "–") -> str:
    if earliest.year != latest.year:
        return f"{earliest.year}{bar}{latest.year % 100:02d}"
    if earliest.month == 1 and latest.month == 12:
        return str(earliest.year)
    first, last = _short(earliest), _short(latest)
    return first if first == last else f"{first}{bar}{last}"


def _short(day: date) -> str:
    return MONTHS[day.month - 1][:3]


def in_full(earliest: date | None, latest: date | None, inferred: bool = False) -> str:
    """A time in words: "Wed 22 Jan 2014", "23–31 Jan 2014", "2011", an inferred year with "?"; "no day" for none."""
    if earliest is None:
        return "no day"
    return _in_full(earliest, latest) + ("?" if inferred else "")


def _in_full(earliest: date, latest: date | None) -> str:
    last = latest or earliest
    if earliest == last:
        return f"{WEEKDAYS[earliest.weekday()]} {earliest.day} {_short(earliest)} {earliest.year}"
    if _whole_months(earliest, last):
        months = _months(earliest, last)
        return months if months[0].isdigit() else f"{months} {last.year}"
    if earliest.year == last.year:
        first = str(earliest.day) if earliest.month == last.month else f"{earliest.day} {_short(earliest)}"
        return f"{first}–{last.day} {_short(last)} {last.year}"
    return f"{earliest.day} {_short(earliest)} {earliest.year}–{last.day} {_short(last)} {last.year}"


def publication(published: Publication | None) -> str:
    """When a story was published, as precisely as is known; an inferred year carries "?"."""
    if published is None:
        return "date unknown"
    day, _, clock = published.value.partition("T")
    marked = "?" if published.basis == "inferred-year" else ""
    match = re.fullmatch(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?", day)
    if not match:
        return published.value
    year = "year unknown" if match[1] == "XXXX" else match[1] + marked
    month = MONTHS[int(match[2]) - 1][:3] if match[2] else ""
    words = [published.day and WEEKDAYS[published.day.weekday()], match[3] and str(int(match[3])), month]
    said = " ".join(word for word in words if word)
    said = f"{said}, {year}" if match[1] == "XXXX" and said else f"{said} {year}".strip()
    return f"{said}, {clock[:5]}" if clock else said


def published_day(published: Publication | None) -> str:
    """The day of publication, without the time of day: "Wed 5 Feb 2014?"."""
    return publication(published and replace(published, value=published.value.partition("T")[0]))


def one_line(text: str) -> str:
    """A story's words with every break and run of blanks as one blank."""
    return " ".join(text.split())


def short_name(actor: Actor) -> str:
    """The name that is short enough for a row: a person's surname, a body's acronym, else the name."""
    if actor.kind == "person":
        singles = [alias for alias in actor.aliases if " " not in alias and alias[:1].isupper()]
        return singles[0] if singles else actor.name
    acronyms = [alias for alias in actor.aliases if alias.isupper() and 2 <= len(alias) <= 8]
    return acronyms[0] if acronyms else actor.name


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 fact", "9 facts", "2 stories"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"
