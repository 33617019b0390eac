"""Names that existed only in an era: evidence for the year of a story that prints none.

A row: the words as news prints them, first and last day of the era (empty: before any story, or still so), what it
is, and the source. A story that uses the name was most likely written while it was in use.
"""

# ruff: noqa: E501 (one row a line)
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from syriatalks.dates.offices import Term, terms


class Era(NamedTuple):
    """A name in use for `terms`; `pattern` matches it, `what` says it to the reader."""

    pattern: str
    terms: tuple[Term, ...]
    what: str
    source: str


_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    # agencies, media and companies
    (r"ITAR-TASS|Itar-Tass", "1992-01-30", "2014-10-01", "the agency was called ITAR-TASS from 1992 to 2014", "tass.com/history"),
    (r"Sputnik (?:reported|news agency)", "2014-11-10", "", "the agency Sputnik was launched in November 2014", "Rossiya Segodnya, 10 November 2014"),
    (r"Twitter|tweeted|Tweeted", "2006-07-15", "", "Twitter opened to the public in July 2006", "Twitter, company history"),
    (r"Facebook", "2004-02-04", "", "Facebook was founded in February 2004", "Facebook, company history"),
    (r"WhatsApp", "2009-02-24", "", "WhatsApp was founded in February 2009", "WhatsApp, company history"),
    (r"Al[- ]Jazeera", "1996-11-01", "", "Al Jazeera went on air in November 1996", "Al Jazeera Media Network, about us"),
    # states and organisations
    (r"Soviet Union (?:said|says|is|will)|Soviet Foreign Minister", "", "1991-12-26", "the Soviet Union was dissolved in December 1991", "Supreme Soviet, declaration no. 142-N"),
    (r"South Sudan", "2011-07-09", "", "South Sudan became independent in July 2011", "UN General Assembly resolution 65/308"),
    (r"European Union|EU", "1993-11-01", "", "the European Union exists since November 1993", "Treaty on European Union"),
    (r"Islamic State group|Daesh|ISIL|ISIS", "2013-04-08", "", "the group took this name in April 2013", "UN Security Council, list entry QDe.115"),
    (r"Free Syrian Army", "2011-07-29", "", "the Free Syrian Army was announced in July 2011", "UN HRC, A/HRC/19/69"),
    (r"NCSROF|National Coalition for Syrian Revolutionary and Opposition Forces|Syrian National Coalition", "2012-11-11", "", "the coalition was formed in November 2012", "Doha agreement, 11 November 2012"),
    (r"High Negotiations Committee", "2015-12-10", "", "the committee was formed in December 2015", "Riyadh conference, final statement"),
    (r"OPCW-UN Joint Mission", "2013-10-16", "2014-09-30", "the mission worked from October 2013 to September 2014", "opcw.unmissions.org"),
    (r"Geneva-2|Geneva II", "2013-05-07", "", "a second Geneva conference was first proposed in May 2013", "Kerry and Lavrov, Moscow, 7 May 2013"),
    (r"Obama administration", "2009-01-20", "2017-01-20", "Obama was president from 2009 to 2017", "whitehouse.gov, presidents"),
)  # fmt: skip
ERAS = tuple(Era(pattern, terms(f"{first}/{last}"), what, source) for pattern, first, last, what, source in _ROWS)


@cache
def _names() -> re.Pattern[str]:
    """Any of the names, those of each era a group; compiled when a story first needs it."""
    return re.compile(rf"\b(?=[A-Z]|tweeted)(?:{'|'.join(f'({era.pattern})' for era in ERAS)})\b")


def eras_in(text: str) -> Iterator[tuple[Era, str]]:
    """The eras whose names `text` uses, each with the words found first."""
    words: dict[int | None, str] = {}
    for match in _names().finditer(text):
        words.setdefault(match.lastindex, match.group())
    for group, era in enumerate(ERAS, 1):
        if group in words:
            yield era, words[group]
