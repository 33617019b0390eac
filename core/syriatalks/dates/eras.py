"""Names and offices that existed only in an era: evidence for the year of a story that prints none.

A row: the words as news prints them, first and last day of the era (None: still so, or before any story), what it
is, and the source. Days are those of the office or name, so a story that uses it in the present was written then.
"""

# ruff: noqa: E501 (one row a line)

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property


@dataclass(frozen=True)
class Era:
    """A name in use from `first` to `last`; `pattern` finds it, `what` says it to the reader."""

    pattern: str
    first: date | None
    last: date | None
    what: str
    source: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when a story first needs it."""
        return re.compile(rf"\b(?:{self.pattern})\b")


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


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
    # offices held: the title printed with the name
    (r"U\.?N\.? Secretary[- ]General Kofi Annan", "1997-01-01", "2006-12-31", "Kofi Annan headed the UN until 2006", "un.org/sg"),
    (r"Secretary[- ]General Ban Ki-[Mm]oon", "2007-01-01", "2016-12-31", "Ban Ki-moon headed the UN from 2007 to 2016", "un.org/sg"),
    (r"Secretary[- ]General Ant[oó]nio Guterres", "2017-01-01", "", "Guterres heads the UN since 2017", "un.org/sg"),
    (r"President (?:Bill |William )?Clinton", "1993-01-20", "2001-01-20", "Clinton was president from 1993 to 2001", "whitehouse.gov, presidents"),
    (r"President (?:Barack )?Obama|Obama administration", "2009-01-20", "2017-01-20", "Obama was president from 2009 to 2017", "whitehouse.gov, presidents"),
    (r"Secretary of State (?:John )?Kerry", "2013-02-01", "2017-01-20", "Kerry was Secretary of State from 2013 to 2017", "history.state.gov"),
    (r"Secretary of State (?:Hillary (?:Rodham )?)?Clinton", "2009-01-21", "2013-02-01", "Hillary Clinton was Secretary of State from 2009 to 2013", "history.state.gov"),
    (r"Secretary of State (?:Condoleezza )?Rice", "2005-01-26", "2009-01-20", "Rice was Secretary of State from 2005 to 2009", "history.state.gov"),
    (r"Secretary of State (?:Rex )?Tillerson", "2017-02-01", "2018-03-31", "Tillerson was Secretary of State from 2017 to 2018", "history.state.gov"),
    (r"Foreign Minister Serge[iy] Lavrov", "2004-03-09", "", "Lavrov is foreign minister since March 2004", "mid.ru"),
    (r"President (?:Dmitry )?Medvedev", "2008-05-07", "2012-05-07", "Medvedev was president from 2008 to 2012", "kremlin.ru"),
    (r"President (?:Bashar )?(?:al-)?Assad", "2000-07-17", "2024-12-08", "Bashar Assad was president from 2000 to 2024", "SANA; UN S/PV.9809"),
    (r"President (?:Fran[cç]ois )?Hollande", "2012-05-15", "2017-05-14", "Hollande was president from 2012 to 2017", "elysee.fr"),
    (r"President (?:Nicolas )?Sarkozy", "2007-05-16", "2012-05-15", "Sarkozy was president from 2007 to 2012", "elysee.fr"),
    (r"Prime Minister (?:David )?Cameron", "2010-05-11", "2016-07-13", "Cameron was prime minister from 2010 to 2016", "gov.uk, past prime ministers"),
    (r"Foreign Secretary (?:William )?Hague", "2010-05-12", "2014-07-14", "Hague was foreign secretary from 2010 to 2014", "gov.uk, past foreign secretaries"),
    (r"Foreign Minister (?:Walid )?(?:al-)?(?:Muallem|Moallem|Moualem)", "2006-02-11", "2020-11-16", "Muallem was foreign minister from 2006 to 2020", "SANA"),
    (r"Chancellor (?:Angela )?Merkel", "2005-11-22", "2021-12-08", "Merkel was chancellor from 2005 to 2021", "bundeskanzler.de"),
    (r"(?:envoy|[Mm]ediator|Representative) (?:for Syria )?Lakhdar Brahimi", "2012-08-17", "2014-05-31", "Brahimi was envoy for Syria from 2012 to 2014", "un.org, SG/SM/14471 and SG/SM/15847"),
    (r"(?:envoy|[Mm]ediator|Envoy) (?:for Syria )?Staffan de Mistura", "2014-07-10", "2018-12-31", "De Mistura was envoy for Syria from 2014 to 2018", "un.org, SG/A/1480"),
    (r"(?:envoy|[Mm]ediator|Envoy) (?:for Syria )?Geir (?:O\. )?Pedersen", "2019-01-07", "2025-09-18", "Pedersen was envoy for Syria from 2019", "un.org, SG/A/1840"),
    (r"(?i:(?:head|president|leader|chief) of the (?:opposition |Syrian )?National Coalition[^.\n]{0,80}Ahmad (?:al-)?Jarba)", "2013-07-06", "2014-07-09", "Jarba headed the coalition from July 2013 to July 2014", "etilaf.org"),
)  # fmt: skip
ERAS = tuple(Era(pattern, _day(first), _day(last), what, source) for pattern, first, last, what, source in _ROWS)


def eras_in(text: str) -> Iterator[tuple[Era, str]]:
    """The eras whose names `text` uses, each with the words found."""
    for era in ERAS:
        match = era.regex.search(text)
        if match:
            yield era, match.group()
