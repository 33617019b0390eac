"""What a page prints around an article: times of publication, links to share and to read on, notices, advertisements.

Such lines tell nothing of what the story is about. They are found line by line, and none is taken out of the text.
"""

# ruff: noqa: E501 (one row a line)

import re
from collections.abc import Iterator, Sequence
from functools import cache

from syriatalks.model import Span
from syriatalks.reading.datelines import CLOCK, MONTH, WEEKDAY

# No line of this kind is longer (code points).
_LONGEST = 160
_LONGEST_CLOCK = 20
# What stands under one of these are links, one a line.
_HEADING = re.compile(r"\W*(?:related|most|more (?:from|stories|on))\b[^:]*:?$", re.IGNORECASE)
_LABELS = (
    "published",
    "posted",
    "updated",
    "last modified",
    "last updated",
    "first published",
    "first posted",
    "issued",
    "date",
)
_LABEL = rf"(?:(?:{'|'.join(_LABELS)})\b[ :]*)?(?:on |at )?"
_DAY = (
    rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?[ -]{MONTH},?[ -]\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_TIME = rf"(?:at )?{CLOCK}(?::\d\d)?\s?(?:\(?(?:[A-Z]{{1,5}}|local time)\)?|[+-]\d\d:?\d\d)?"
_STAMP = rf"(?i)\W*{_LABEL}(?:{_TIME},? (?:on )?)?(?:{WEEKDAY},? )?{_DAY}(?:[T, |·•–—-]+{_TIME})?\W*"
_CHANGED = rf"(?i)\W*(?:last )?updated (?:at )?{_TIME}\W*"
# Between the time of publication and that of the last change.
_BETWEEN = re.compile(r" ?[|·•;] ?| (?=[Ll]ast updated|(?<!ast )[Uu]pdated|UPDATED)")
# Every stamp has a year.
_YEAR = re.compile(r"\d{4}")

# A row: the words that a line begins with, what may follow them to its end, and an example. As BBC, Guardian, New York
# Times, Al Jazeera and the agencies print them on their pages.
_NOTICES: tuple[tuple[str, str, str], ...] = (
    ("advertisement|sponsored", r"s?(?: content)?(?: ?[-–—|:].*)?", "Advertisement"),
    ("share|tweet|email|print|save|comments?", r"(?: this)?(?: article| page| story)?(?: (?:on|via|with) .*| \(\d+\))?", "Share on Facebook"),
    ("read more|read also|see also|related|watch|listen|video|photos?|gallery|live", r": .*", "Read more: Convoy waits outside Homs"),
    ("related|more|most", r" (?:articles|stories|topics|news|from|on this story|read|viewed|popular)\b[^.]*", "Related articles"),
    ("sign up|subscribe|click here|follow us|skip to|back to top|story continues|article continues", r"\b.*", "Sign up for our newsletter"),
    ("copyright", r" (?:©|\(c\)|\d{4}).*", "Copyright 2014 Example News"),
    ("©|all rights reserved", r".*", "© 2014 Example News. All rights reserved."),
)  # fmt: skip
# How every notice begins; what is optional at the end of a first word is left off ("comments?": "comment").
_BEGINNINGS = tuple(re.sub(r".\?$", "", words.split()[0]) for row in _NOTICES for words in row[0].split("|"))
_LEADING = re.compile(r"^[^\w©]+")

# The patterns are compiled when a text first needs them, so that start-up stays light.
_compiled = cache(re.compile)


def margins(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Those of `paragraphs` that are no part of the article, in order; links under a heading such as "Related" too."""
    linked = False
    for span in paragraphs:
        if span.end - span.start > _LONGEST:
            linked = False
            continue
        words = span.of(text)
        notice = is_notice(words)
        linked = _HEADING.match(words) is not None if notice else linked and words[-1] not in ".”\"'’"
        if notice or linked or is_stamp(words) or _is_clock(words):
            yield span


def _is_clock(words: str) -> bool:
    """Whether a line is a time of day, as they stand over the entries of a live report: "16:20 GMT"."""
    return len(words) <= _LONGEST_CLOCK and words[0].isdigit() and _compiled(_TIME).fullmatch(words) is not None


def is_stamp(words: str) -> bool:
    """Whether a line holds nothing but a day with its year, or two: "Updated 14:32 GMT, 31 January 2014"."""
    if _YEAR.search(words) is None:
        return False
    stamp = _compiled(_STAMP)
    if stamp.fullmatch(words):
        return True
    changed = _compiled(_CHANGED)
    return all(stamp.fullmatch(part) or changed.fullmatch(part) for part in _BETWEEN.split(words))


def is_labelled(stamp: str) -> bool:
    """Whether a stamp says that it is the time of publication."""
    return stamp.lstrip(" *_([").lower().startswith(_LABELS)


def is_notice(words: str) -> bool:
    """Whether a line is a link, a notice or an advertisement of the page."""
    begins = _LEADING.sub("", words).lower().startswith(_BEGINNINGS)
    return begins and _compiled(_notices()).fullmatch(words) is not None


@cache
def _notices() -> str:
    return r"(?i)\W*(?:" + "|".join(rf"(?:{words}){behind}" for words, behind, _ in _NOTICES) + r")\W*"
