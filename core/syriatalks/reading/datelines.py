"""Datelines in the styles of the news agencies.

The styles: place in capitals or capitalised, then day, time and agency in any of the orders that TASS, Reuters,
AP, AFP, Xinhua, Interfax, RIA Novosti, KUNA, SANA, IRNA, UPI, dpa and newspapers print them.
"""

import re
from functools import cache

from syriatalks.model import Dateline, Span
from syriatalks.reading.agencies import AGENCIES
from syriatalks.reading.cities import opens_stories

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b\.?"
CLOCK = r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|MSK))?"
_DAY = rf"(?:{MONTH}\s\d{{1,2}}(?!\d)(?:,?\s\d{{4}})?|\d{{1,2}}\s{MONTH}(?:,?\s\d{{4}})?|\d{{4}}-\d\d-\d\d)"
_PRINTED_DATE = rf"(?:{WEEKDAY},?\s)?{_DAY}(?:,?\s{CLOCK})?"

# In the styles a date and a known agency are only sketched, so that the patterns stay small; `_holds` looks closely.
_DATE = (
    r"(?P<date>(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]*\s)?"
    r"(?:[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}\s[A-Z][a-z]{2}|\d{4}-)[\w:., -]{0,30}?)"
)
_KNOWN = r"(?P<known>[A-Za-z][\w/ -]{1,28}?)"
_ANY = r"(?P<agency>[A-Za-zÀ-Þ][\w&.'’/ -]{1,28}?)"
_SLASHED = r"/\s?(?P<agency>[A-ZÀ-Þ][\w.-]+(?:\s[A-ZÀ-Þ][\w.-]+){0,2})\s?/\s?\.?"
_WORD = r"[A-ZÀ-Þ][\w.'’-]*"
_CITY = rf"{_WORD}(?:(?:[ /]|\s&\s|\sand\s)(?:{_WORD}|de|of|al-\w+|el-\w+)){{0,4}}"
_REGION = rf"(?:\s?,\s{_WORD}(?:\s{_WORD}){{0,2}})"
_PLACE = rf"(?P<place>{_CITY}{_REGION}??)\s?"
_CAPITAL = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+"
_CAPITALS = rf"(?P<place>{_CAPITAL}(?:(?:[ /]|\s&\s)[A-ZÀ-Þ.'’-]{{2,}}){{0,4}}{_REGION}?)\s?"
_FIGURES = r"(?:\s(?P<date>\d{1,2}/\d{1,2}/\d{4}))?"
_MORE = r"(?:[,;/ ][^()\n]{0,20})?"
_DASH = r"\s?(?:--?|[–—―_:])"
# What follows a bracket without a dash: "GENEVA (Reuters) The", but "The Armed Forces of Norland (AFP) said".
_OPENS = r"(?=\s+[\"“‘'A-ZÀ-Þ\d]|\s*$)"
# A lone capitalised place and a dash: not where a second dash makes the words between them an insertion.
_ONLY_DASH = r"(?:\s?-|\s?--|\s?[–—―])\s+(?=[\"“‘'A-ZÀ-Þ])(?![^.\n]*\s(?:--?|[–—―])\s)"

# "DAMASCUS: The minister", but neither "LAVROV: We agree" nor one of a list: "London: rain\nParis: sun".
_COLON = r"\s?:\s+(?=[\"“‘'A-ZÀ-Þ\d])"
_LABELLED = re.compile(r"\n\s*[A-ZÀ-Þ][\w .'’-]{0,30}:\s")
_PROSE = re.compile(r"[.!?…][\"”’')\]]*$")

# One row a style: an example, and the pattern.
STYLES: tuple[tuple[str, str], ...] = (
    ("MOSCOW, February 05, 1:38 /ITAR-TASS/.", rf"{_PLACE}[,.]?\s{_DATE}[,.]?\s?{_SLASHED}"),
    ("Ankara /ANKA/.", rf"{_PLACE}[,.]?{_SLASHED}"),
    ("GENEVA, Jan 22, 2014 (AFP) -", rf"{_PLACE}[,.]?\s{_DATE},?\s\({_ANY}\)(?:{_DASH})?"),
    ("BEIRUT/GENEVA (Reuters) 5/2/2014 -", rf"{_PLACE},?\s\({_KNOWN}{_MORE}\){_FIGURES}(?:{_DASH}|{_OPENS})"),
    ("AMMAN (The Jordan Herald) -", rf"{_CAPITALS},?\s\({_ANY}\){_DASH}"),
    ("Tehran, Feb 5, IRNA -", rf"{_PLACE},\s{_DATE},?\s{_KNOWN}{_DASH}"),
    ("Damascus, SANA-", rf"{_PLACE},\s{_KNOWN}{_DASH}"),
    ("Gulf News, 27 January -", rf"(?P<paper>{_WORD}(?:\s{_WORD}){{0,2}}),\s{_DATE}{_DASH}"),
    ("Feb 5 (Reuters) -", rf"{_DATE},?\s\({_KNOWN}\){_DASH}"),
    ("(CNN) --", rf"\({_KNOWN}\)(?:{_DASH}|(?P<bare>\s)|$)"),
    ("SINGAPORE (Feb. 5, 2014) —", rf"{_CAPITALS}\s?\({_DATE}\){_DASH}"),
    ("BEIRUT, Lebanon, Feb. 5 —", rf"{_PLACE},\s{_DATE}{_DASH}"),
    ("CAIRO - 25 July 2012:", rf"{_PLACE}\s?-\s{_DATE}:"),
    ("BEIRUT, Lebanon —", rf"{_CAPITALS}(?:\s?--|\s?[–—―_]|\s-)(?=\s|$)"),
    ("Tripoli, Lebanon — ", rf"(?P<lone>{_WORD}(?:\s{_WORD}){{0,2}}{_REGION}?){_ONLY_DASH}"),
    ("New Delhi: ", rf"(?P<opening>{_CITY}){_COLON}"),
    ("Geneva, 22 January 2014", rf"(?P<heading>{_CITY}),\s{_DATE}(?<=\d{{4}})$"),
)
# The same place before it in another script: "القاهرة / Cairo, 12 March 2015 –".
_OTHER_SCRIPT = r"(?:(?:[^\W\d_A-Za-zÀ-ɏ]+\s?){1,4}[/|]\s?)?"
# No dateline is longer than this; what follows it is looked at up to the second bound (code points).
_LONGEST, _LOOK_AHEAD = 120, 600
# Every dateline has one of these marks, or stands alone and ends with its year.
_MARKS = re.compile(r"[/(–—―_:]|-[-\s]|\s\d{4}$")


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """The dateline that opens `paragraph`, with the blanks behind it, or None."""
    end = min(paragraph.end, paragraph.start + _LOOK_AHEAD)
    if not _MARKS.search(text, paragraph.start, min(end, paragraph.start + _LONGEST)):
        return None
    for index in range(len(STYLES)):
        match = _style(index).match(text, paragraph.start, end)
        if match and match.end() - paragraph.start <= _LONGEST and _holds(match, paragraph):
            place, agency = (
                _part(match, "place", "lone", "opening", "heading"),
                _part(match, "agency", "known", "paper"),
            )
            return Dateline(Span(paragraph.start, match.end()), place, _part(match, "date"), agency)
    return None


@cache
def _style(index: int) -> re.Pattern[str]:
    return re.compile(rf"\s*{_OTHER_SCRIPT}{STYLES[index][1]}\s*")


@cache
def _printed_date() -> re.Pattern[str]:
    return re.compile(_PRINTED_DATE)


def _holds(match: re.Match[str], paragraph: Span) -> bool:
    """Whether each part of a sketch is what it stands for: the date a date, a known agency one that is known."""
    return all(check(match, paragraph) for name, check in _CHECKS if name in match.re.groupindex and match[name])


def _is_date(match: re.Match[str], _: Span) -> bool:
    return match["date"][-5:-4] == "/" or _printed_date().fullmatch(match["date"]) is not None


def _is_agency(match: re.Match[str], _: Span) -> bool:
    return match["known"] in AGENCIES


def _is_paper(match: re.Match[str], _: Span) -> bool:
    """Whether what stands before a date is no place: "Gulf News, 27 January", not "KUWAIT CITY, July 25"."""
    name = match["paper"]
    return name in AGENCIES or not (name.isupper() or opens_stories(name))


def _is_lone_place(match: re.Match[str], paragraph: Span) -> bool:
    """Whether a name before nothing but a dash may be a place, and opens a paragraph of prose."""
    article = match["lone"].startswith(("The ", "A ")) and not match["lone"].startswith("The Hague")
    return not article and _is_prose(match.string, paragraph)


def _opens_prose(match: re.Match[str], paragraph: Span) -> bool:
    """Whether an agency with nothing behind it opens prose, and no headline: not "(Reuters) Talks resume"."""
    return _is_prose(match.string, paragraph)


def _opens_story(match: re.Match[str], paragraph: Span) -> bool:
    """Whether a name before a colon is a city that papers print so, and no label of a list or an interview."""
    follows = _LABELLED.match(match.string, paragraph.end)
    return follows is None and opens_stories(match["opening"]) and _is_prose(match.string, paragraph)


def _is_heading(match: re.Match[str], paragraph: Span) -> bool:
    """Whether a known city and a date with its year are all of a line, as over statements and letters."""
    return opens_stories(match["heading"]) and match.end() >= paragraph.end


def _is_prose(text: str, paragraph: Span) -> bool:
    return _PROSE.search(text, max(paragraph.start, paragraph.end - 3), paragraph.end) is not None


_CHECKS = (
    ("date", _is_date),
    ("known", _is_agency),
    ("paper", _is_paper),
    ("lone", _is_lone_place),
    ("bare", _opens_prose),
    ("opening", _opens_story),
    ("heading", _is_heading),
)


def _part(match: re.Match[str], *names: str) -> Span | None:
    """The span of the one of the groups `names` that matched, without the stop behind it."""
    name = next((name for name in names if name in match.re.groupindex and match[name]), None)
    if name is None:
        return None
    printed = match[name]
    # "MOSCOW. Feb 5", but "WASHINGTON D.C." and "DECATUR, Ill."
    stop = printed.endswith(".") and printed.count(".") == 1 and "," not in printed
    return Span(match.start(name), match.end(name) - stop)


def place_name(printed: str) -> str:
    """A dateline's place as prose writes it: "MOSCOW" is Moscow, "DEIR AL-ZOR" Deir al-Zor; D.C. stays."""
    first, comma, region = printed.partition(",")
    if not first.isupper():
        return printed
    words = re.sub(r"[A-ZÀ-Þ][^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: match.group().capitalize(), first)
    small = re.sub(r"(?<=[ -])(Al|El|De|Of|And)(?=[- ])", lambda match: match.group().lower(), words)
    return small + comma + (" " + place_name(region.strip()) if comma else "")
