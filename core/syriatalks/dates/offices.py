"""Who held which office when: evidence for the year of a story that speaks of them in office.

A story is taken to be of an office's time where it prints the title right before the holder's name ("Secretary of
State Kerry"), or the title with its body near the full name ("Ahmad Jarba, the head of the National Coalition").
"""

# ruff: noqa: E501 (one row a line)

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

Term = tuple[date | None, date | None]
# So many words may stand between a full name and the title with its body.
_FARTHEST = 12
# And of the words in small letters only these: any other tells of somebody else ("Sabra met the head of …").
_LINKS = frozenset("a an the of for and in on to at as who is was has been also new newly elected current its".split())
# One of these so few words before a title makes it another one, or one no longer held.
_ANOTHER = re.compile(
    r"(?i)\b(?:former|ex|then|late|onetime|future|next|deputy|vice|assistant|under|ousted|predecessor|successor"
    r"|aide to|son of|wife of|widow of)\b(?:\W+[\w.’']+){0,3}\W*$"
)
# A title right before a name, and the words that change it, are within this many code points.
_LONGEST_LOOK = 80


def terms(intervals: str) -> tuple[Term, ...]:
    """The first and last days of ISO intervals between blanks; an end left empty is open."""
    ends = (interval.split("/") for interval in intervals.split())
    return tuple((_day(first), _day(last)) for first, last in ends)


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


@dataclass(frozen=True)
class Office:
    """An office: what a reader calls it, the `title` printed before a name, the `body` whose office it is."""

    what: str
    title: str
    body: str
    source: str

    @cached_property
    def in_full(self) -> re.Pattern[str]:
        """The title with its body, in either order: "head of the National Coalition", "Russian president"."""
        of = rf"(?:{self.title}),? (?:of|for|to|in|at) (?:the )?(?:[\w-]+ ){{0,2}}(?:{self.body})"
        return re.compile(rf"\b(?:{of}|(?:{self.body})(?:['’]s)?(?:[ -][\w-]+){{0,3}} (?:{self.title}))\b")


@dataclass(frozen=True)
class Holder:
    """A holder of an office, by spellings of the given names and the surname, and the days in office."""

    given: str
    surname: str
    office: Office
    terms: tuple[Term, ...]

    @cached_property
    def name(self) -> re.Pattern[str]:
        """The full name, or the surname alone."""
        return re.compile(rf"\b(?P<given>(?:{self.given}) (?:[A-Z]\. )?)?(?:{self.surname})\b")

    @cached_property
    def titled(self) -> re.Pattern[str]:
        """The title, with or without its body, right before a name."""
        return re.compile(rf"\b(?:{self.office.title})(?: (?:of|for|to) (?:the )?(?:{self.office.body}))?,? $")

    @property
    def what(self) -> str:
        """The office and the years in it, in words."""
        years = (
            f"from {first.year} to {last.year}" if last else f"since {first.year}"
            for first, last in self.terms
            if first
        )
        return f"{self.office.what} {' and '.join(years)}"

    def named_in(self, sentence: str) -> str | None:
        """The words of `sentence` that speak of the holder in office, None if none do."""
        for match in self.name.finditer(sentence):
            title = self.titled.search(sentence, max(0, match.start() - _LONGEST_LOOK), match.start())
            found = title and (title.start(), match.end())
            if match["given"] and not found:
                found = self._near(sentence, match.start(), match.end())
            if found and not _ANOTHER.search(sentence, max(0, found[0] - _LONGEST_LOOK), found[0]):
                return sentence[slice(*found)]
        return None

    def _near(self, sentence: str, start: int, end: int) -> tuple[int, int] | None:
        """Where the title with its body and the name at `start` to `end` stand, if near each other."""
        for title in self.office.in_full.finditer(sentence):
            between = sentence[title.end() : start] if title.end() <= start else sentence[end : title.start()]
            words = re.findall(r"[\w’'-]+", between)
            if len(words) <= _FARTHEST and all(word in _LINKS for word in words if word.islower()):
                return min(start, title.start()), max(end, title.end())
        return None


_PRESIDENT, _PREMIER = "[Pp]resident|PRESIDENT", "[Pp]rime [Mm]inister|[Pp]remier"
_FOREIGN = "[Ff]oreign [Mm]inister"
_STATE = "[Ss]ecretary of [Ss]tate"
_AMERICA = r"United States|U\.?S\.?|American?"
_BRITAIN = r"Britain|British|United Kingdom|U\.?K\.?"
# name of the row: what a reader calls the office, title, body, source
_OFFICES: dict[str, Office] = {
    key: Office(*row)
    for key, row in {
        "un": ("UN secretary-general", "[Ss]ecretary[- ][Gg]eneral", r"United Nations|U\.?N\.?", "un.org/sg"),
        "envoy": ("UN envoy for Syria", "[Ee]nvoy|[Mm]ediator|[Rr]epresentative", r"United Nations|U\.?N\.?|Arab League|Syria", "un.org, SG/A/1333, SG/SM/14471, SG/A/1480, SG/A/1840"),
        "coalition": ("head of the Syrian National Coalition", "[Hh]ead|[Pp]resident|[Ll]eader|[Cc]hief|[Cc]hairman", "National Coalition|NCSROF|Syrian Coalition", "etilaf.org"),
        "us": ("president of the United States", _PRESIDENT, _AMERICA, "whitehouse.gov, presidents"),
        "us-state": ("US Secretary of State", _STATE, _AMERICA, "history.state.gov"),
        "ru": ("president of Russia", _PRESIDENT, "Russian?", "kremlin.ru"),
        "ru-foreign": ("foreign minister of Russia", _FOREIGN, "Russian?", "mid.ru"),
        "sy": ("president of Syria", _PRESIDENT, "Syrian?", "SANA; UN S/PV.9809"),
        "sy-foreign": ("foreign minister of Syria", _FOREIGN, "Syrian?", "SANA"),
        "fr": ("president of France", _PRESIDENT, "France|French", "elysee.fr"),
        "fr-foreign": ("foreign minister of France", _FOREIGN, "France|French", "diplomatie.gouv.fr"),
        "uk": ("prime minister of the United Kingdom", _PREMIER, _BRITAIN, "gov.uk, past prime ministers"),
        "uk-foreign": ("British foreign secretary", "[Ff]oreign [Ss]ecretary", _BRITAIN, "gov.uk, past foreign secretaries"),
        "de": ("chancellor of Germany", "[Cc]hancellor", "Germany?", "bundeskanzler.de"),
        "de-foreign": ("foreign minister of Germany", _FOREIGN, "Germany?", "auswaertiges-amt.de"),
        "cn-foreign": ("foreign minister of China", _FOREIGN, "China|Chinese", "fmprc.gov.cn"),
        "ir": ("president of Iran", _PRESIDENT, "Iran(?:ian)?", "president.ir"),
        "ir-foreign": ("foreign minister of Iran", _FOREIGN, "Iran(?:ian)?", "mfa.gov.ir"),
        "tr": ("prime minister of Turkey", _PREMIER, "Turkey|Turkish", "basbakanlik.gov.tr"),
        "tr-foreign": ("foreign minister of Turkey", _FOREIGN, "Turkey|Turkish", "mfa.gov.tr"),
        "sa-foreign": ("foreign minister of Saudi Arabia", _FOREIGN, "Saudi(?: Arabian?)?", "mofa.gov.sa"),
        "il": ("prime minister of Israel", _PREMIER, "Israeli?", "gov.il, past prime ministers"),
    }.items()
}  # fmt: skip

# given names, surname, office, days in office; the days agree with those of the actors' table
_ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("Boutros", "Boutros-Ghali", "un", "1992-01-01/1996-12-31"),
    ("Kofi", "Annan", "un", "1997-01-01/2006-12-31"),
    ("Ban", "Ki-moon|Ki-Moon|Ki Moon|Ban", "un", "2007-01-01/2016-12-31"),
    ("Ant[oó]nio", "Guterres", "un", "2017-01-01/"),
    ("Kofi", "Annan", "envoy", "2012-02-23/2012-08-31"),
    ("Lakhdar", "Brahimi", "envoy", "2012-09-01/2014-05-31"),
    ("Staffan", "[Dd]e Mistura", "envoy", "2014-07-10/2018-12-31"),
    ("Geir|Geir Otto", "Pedersen", "envoy", "2019-01-07/2025-09-30"),
    ("Moaz|Mouaz|Ahme?ad Moaz", "(?:[Aa]l-)?Khatib", "coalition", "2012-11-11/2013-04-22"),
    ("George", "Sabra", "coalition", "2013-04-22/2013-07-06"),
    ("Ahmad|Ahmed|Ahmad Assi", "(?:[Aa]l-)?Jarba", "coalition", "2013-07-06/2014-07-09"),
    ("Hadi", "(?:[Aa]l-)?Bahra", "coalition", "2014-07-09/2015-01-04"),
    ("Khaled", "Khoja|Khodja", "coalition", "2015-01-04/2016-03-05"),
    ("Anas", "(?:[Aa]l-)?Abdah?", "coalition", "2016-03-05/2017-05-06"),
    ("Ronald", "Reagan", "us", "1981-01-20/1989-01-20"),
    ("Bill|William", "Clinton", "us", "1993-01-20/2001-01-20"),
    ("Barack", "Obama", "us", "2009-01-20/2017-01-20"),
    ("Donald", "Trump", "us", "2017-01-20/2021-01-20 2025-01-20/"),
    ("Joe|Joseph", "Biden", "us", "2021-01-20/2025-01-20"),
    ("Warren", "Christopher", "us-state", "1993-01-20/1997-01-17"),
    ("Madeleine", "Albright", "us-state", "1997-01-23/2001-01-20"),
    ("Colin", "Powell", "us-state", "2001-01-20/2005-01-26"),
    ("Condoleezza", "Rice", "us-state", "2005-01-26/2009-01-20"),
    ("Hillary|Hillary Rodham", "Clinton", "us-state", "2009-01-21/2013-02-01"),
    ("John", "Kerry", "us-state", "2013-02-01/2017-01-20"),
    ("Rex", "Tillerson", "us-state", "2017-02-01/2018-03-31"),
    ("Mike", "Pompeo", "us-state", "2018-04-26/2021-01-20"),
    ("Antony", "Blinken", "us-state", "2021-01-26/2025-01-20"),
    ("Boris", "Yeltsin", "ru", "1991-07-10/1999-12-31"),
    ("Vladimir", "Putin", "ru", "2000-05-07/2008-05-07 2012-05-07/"),
    ("Dmitry|Dmitri", "Medvedev", "ru", "2008-05-07/2012-05-07"),
    ("Serge[iy]", "Lavrov", "ru-foreign", "2004-03-09/"),
    ("Bashar", "(?:[Aa]l-)?Assad", "sy", "2000-07-17/2024-12-08"),
    ("Walid", "(?:[Aa]l-)?(?:Muallem|Moallem|Moualem)", "sy-foreign", "2006-02-11/2020-11-16"),
    ("Fa[iy]sal", "(?:[Aa]l-)?(?:Mekdad|Miqdad)", "sy-foreign", "2020-11-22/2024-09-23"),
    ("Jacques", "Chirac", "fr", "1995-05-17/2007-05-16"),
    ("Nicolas", "Sarkozy", "fr", "2007-05-16/2012-05-15"),
    ("Fran[cç]ois", "Hollande", "fr", "2012-05-15/2017-05-14"),
    ("Emmanuel", "Macron", "fr", "2017-05-14/"),
    ("Laurent", "Fabius", "fr-foreign", "2012-05-16/2016-02-11"),
    ("Jean-Marc", "Ayrault", "fr-foreign", "2016-02-11/2017-05-10"),
    ("Tony", "Blair", "uk", "1997-05-02/2007-06-27"),
    ("David", "Cameron", "uk", "2010-05-11/2016-07-13"),
    ("William", "Hague", "uk-foreign", "2010-05-12/2014-07-14"),
    ("Philip", "Hammond", "uk-foreign", "2014-07-15/2016-07-13"),
    ("Boris", "Johnson", "uk-foreign", "2016-07-13/2018-07-09"),
    ("Helmut", "Kohl", "de", "1982-10-01/1998-10-27"),
    ("Gerhard", "Schr(?:ö|oe|o)der", "de", "1998-10-27/2005-11-22"),
    ("Angela", "Merkel", "de", "2005-11-22/2021-12-08"),
    ("Guido", "Westerwelle", "de-foreign", "2009-10-28/2013-12-17"),
    ("Frank-Walter", "Steinmeier", "de-foreign", "2005-11-22/2009-10-28 2013-12-17/2017-01-27"),
    ("Wang", "Yi", "cn-foreign", "2013-03-16/2022-12-30 2023-07-25/"),
    ("Mahmoud", "Ahmadinejad", "ir", "2005-08-03/2013-08-03"),
    ("Hassan", "Rouhani|Rohani", "ir", "2013-08-03/2021-08-03"),
    ("Mohammad Javad|Mohammed Javad|Javad", "Zarif", "ir-foreign", "2013-08-15/2021-08-25"),
    ("Tayyip|Recep Tayyip", "Erdo[gğ]an", "tr", "2003-03-14/2014-08-28"),
    ("Ahmet", "Davuto[gğ]lu", "tr-foreign", "2009-05-01/2014-08-29"),
    ("Mevl[uü]t", "[CÇ]avu[sş]o[gğ]lu", "tr-foreign", "2014-08-29/2023-06-03"),
    ("Saud", "[Aa]l-Faisal", "sa-foreign", "1975-10-13/2015-04-29"),
    ("Adel", "[Aa]l-Jubeir", "sa-foreign", "2015-04-29/2018-12-27"),
    ("Benjamin", "Netanyahu", "il", "1996-06-18/1999-07-06 2009-03-31/2021-06-13 2022-12-29/"),
)  # fmt: skip
HOLDERS = tuple(Holder(given, surname, _OFFICES[office], terms(days)) for given, surname, office, days in _ROWS)


_SURNAMES = tuple(dict.fromkeys(holder.surname for holder in HOLDERS))


@cache
def _surnames() -> re.Pattern[str]:
    """Any of the surnames, each a group; they begin with a capital, or with the small letters of a particle."""
    return re.compile(rf"\b(?=[A-Z]|al-|de )(?:{'|'.join(f'({surname})' for surname in _SURNAMES)})\b")


def in_office(sentences: Sequence[str]) -> Iterator[tuple[Holder, str]]:
    """The holders of whom `sentences` speak as in office, each with the words that do, in the order of the table."""
    groups = {match.lastindex or 0 for sentence in sentences for match in _surnames().finditer(sentence)}
    named = {_SURNAMES[group - 1] for group in groups}
    for holder in HOLDERS:
        if holder.surname not in named:
            continue
        words = next((words for sentence in sentences if (words := holder.named_in(sentence))), None)
        if words:
            yield holder, words
