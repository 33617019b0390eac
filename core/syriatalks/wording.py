"""How times, publications and numbers are said to a reader, in the command line and in the explorer alike."""

import re
from dataclasses import replace
from datetime import date

from syriatalks.model import Publication

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def in_full(earliest: date | None, latest: date | None, inferred: bool = False) -> str:
    """A time in words: "Wed 22 Jan 2014", "23–31 Jan 2014", "2011", an inferred year with "?"; "no day" for none.

    Without a beginning or an end, which is the first or last day that there is: "until Tue 31 Dec 2013".
    """
    if earliest is None:
        return "no day"
    return _in_full(earliest, latest) + ("?" if inferred else "")


def _in_full(earliest: date, latest: date | None) -> str:
    last = latest or earliest
    if earliest < last == date.max:
        return f"from {_in_full(earliest, None)}"
    if date.min == earliest < last:
        return f"until {_in_full(last, None)}"
    if earliest == last:
        return f"{WEEKDAYS[earliest.weekday()]} {earliest.day} {short_month(earliest)} {earliest.year}"
    if whole_months(earliest, last):
        said = months(earliest, last)
        return said if said[0].isdigit() else f"{said} {last.year}"
    if earliest.year == last.year:
        first = str(earliest.day) if earliest.month == last.month else f"{earliest.day} {short_month(earliest)}"
        return f"{first}–{last.day} {short_month(last)} {last.year}"
    return f"{earliest.day} {short_month(earliest)} {earliest.year}–{last.day} {short_month(last)} {last.year}"


def whole_months(earliest: date, latest: date) -> bool:
    """Whether the days from `earliest` to `latest` are whole months."""
    after = date.fromordinal(latest.toordinal() + 1) if latest < date.max else latest
    return earliest.day == 1 and after.day == 1


def months(earliest: date, latest: date) -> str:
    """The months or years that two days lie in: "Jan", "Jan–Mar", "2011", "2011–13"."""
    if earliest.year != latest.year:
        return f"{earliest.year}–{latest.year % 100:02d}"
    if earliest.month == 1 and latest.month == 12:
        return str(earliest.year)
    first, last = short_month(earliest), short_month(latest)
    return first if first == last else f"{first}–{last}"


def short_month(day: date) -> str:
    """The month of `day`: "Jan"."""
    return MONTHS[day.month - 1][:3]


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


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 fact", "9 facts", "2 stories"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"
