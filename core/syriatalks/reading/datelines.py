"""Datelines in the styles of the news agencies.

The styles: place in capitals or capitalised, then day, time and agency in any of the orders that
TASS, Reuters, AP, AFP, Xinhua, Interfax, RIA Novosti, KUNA, SANA, IRNA, UPI, dpa and newspapers use;
a row of `AGENCIES` is the agency's names as printed. See the table in tests/core/reading.
"""

import re

from syriatalks.model import Dateline, Span

# The agencies' own names as they print them in datelines (style books and sites of the agencies).
AGENCIES = (
    "ITAR-TASS", "TASS", "Reuters", "Thomson Reuters Foundation", "AP", "Associated Press", "The Associated Press", "AFP",
    "Agence France-Presse", "Xinhua", "UPI", "dpa", "DPA", "ANSA", "EFE", "Efe", "Kyodo", "Kyodo News", "Jiji", "Yonhap",
    "KCNA", "PTI", "IANS", "ANI", "UNI", "RIA Novosti", "RIA", "Sputnik", "Interfax", "Interfax-Ukraine", "Ukrinform",
    "UNIAN", "BelTA", "Kabar", "Kazinform", "Trend", "APA", "Azertac", "Armenpress", "Itar-Tass", "IRNA", "ISNA", "Mehr",
    "MNA", "FNA", "Fars", "Tasnim", "Press TV", "SANA", "NNA", "KUNA", "QNA", "WAM", "SPA", "BNA", "ONA", "MENA", "MAP",
    "TAP", "APS", "Petra", "WAFA", "INA", "NINA", "Anadolu", "Anadolu Agency", "AA", "Cihan", "Dogan", "ANF", "ANHA",
    "Rudaw", "Bernama", "Antara", "VNA", "TNA", "APP", "BSS", "CNA", "AAP", "CP", "The Canadian Press", "PA", "ATS",
    "APA-OTS", "Belga", "ANP", "NTB", "TT", "STT", "Ritzau", "PAP", "CTK", "MTI", "Tanjug", "HINA", "BTA", "Agerpres",
    "Lusa", "CNN", "BBC", "VOA", "RFE/RL", "NYT", "IPS", "IRIN", "Bloomberg", "MarketWatch", "PRNewswire", "NAN", "SAPA", "GNA",
)  # fmt: skip

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b\.?"
_CLOCK = r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|MSK))?"
_DATE = (
    rf"(?:{_WEEKDAY},?\s)?(?:{_MONTH}\s\d{{1,2}}(?!\d)(?:,?\s\d{{4}})?|\d{{1,2}}\s{_MONTH}(?:,?\s\d{{4}})?|\d{{4}}-\d\d-\d\d)"
    rf"(?:,?\s{_CLOCK})?"
)
_WORD = r"[A-ZÀ-Þ][\w.'’-]*"
_PLACE = rf"{_WORD}(?:[ /](?:{_WORD}|de|of|al-\w+|el-\w+))*(?:,\s{_WORD}(?:\s{_WORD}){{0,2}})??"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]+(?:[ /][A-ZÀ-Þ.'’/-]{2,})*(?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
_AGENCY = "|".join(re.escape(name) for name in sorted(AGENCIES, key=len, reverse=True))
_DASH = r"(?:--?|[–—―_])"

# One row a style: the pattern, and an example of it.
STYLES: tuple[tuple[str, str], ...] = (
    (rf"(?P<place>{_PLACE})[,.]?\s(?P<date>{_DATE})[,.]?\s?/(?P<agency>{_AGENCY})/\.?", "MOSCOW, February 05, 1:38 /ITAR-TASS/."),
    (rf"(?P<place>{_PLACE})[,.]?\s/(?P<agency>{_AGENCY})/\.?", "MOSCOW /TASS/."),
    (
        rf"(?P<place>{_PLACE})[,.]?\s(?P<date>{_DATE}),?\s\((?P<agency>{_AGENCY})[^()\n]{{0,20}}\)(?:\s?{_DASH})?",
        "GENEVA, Jan 22, 2014 (AFP) -",
    ),
    (rf"(?P<place>{_PLACE}),?\s\((?P<agency>{_AGENCY})[^()\n]{{0,20}}\)(?:\s?{_DASH})?", "BEIRUT/GENEVA (Reuters) -"),
    (rf"(?P<place>{_PLACE}),\s(?P<date>{_DATE}),?\s(?P<agency>{_AGENCY})\s?{_DASH}", "Tehran, Feb 5, IRNA -"),
    (rf"(?P<place>{_PLACE}),\s(?P<agency>{_AGENCY})\s?{_DASH}", "Damascus, SANA-"),
    (rf"(?P<agency>{_AGENCY}|{_WORD}\sNews),\s(?P<date>{_DATE})\s?{_DASH}", "Anadolu, 27 January -"),
    (rf"\((?P<agency>{_AGENCY})\)(?:\s?{_DASH})?", "(CNN) --"),
    (rf"(?P<place>{_PLACE}),\s(?P<date>{_DATE})\s?{_DASH}", "BEIRUT, Lebanon, Feb. 5 —"),
    (rf"(?P<place>{_CAPITALS})\s?(?:--|[–—―_])", "BEIRUT, Lebanon —"),
)  # fmt: skip
_STYLES = tuple(re.compile(rf"\s*{pattern}\s*") for pattern, _ in STYLES)
# No dateline is longer than this (code points).
_LONGEST = 120


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """The dateline that opens `paragraph`, or None."""
    end = min(paragraph.end, paragraph.start + _LONGEST)
    for style in _STYLES:
        match = style.match(text, paragraph.start, end)
        if match:
            return Dateline(
                Span(paragraph.start, match.end()), *(_part(match, name) for name in ("place", "date", "agency"))
            )
    return None


def _part(match: re.Match[str], name: str) -> Span | None:
    if name not in match.re.groupindex or match[name] is None:
        return None
    return Span(match.start(name), match.end(name))


def place_name(printed: str) -> str:
    """A dateline's place as prose writes it: "MOSCOW" is Moscow, "DEIR AL-ZOR" Deir al-Zor, "WASHINGTON D.C." keeps D.C."""
    if not printed.isupper():
        return printed
    words = re.sub(r"[A-ZÀ-Þ][^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: match.group().capitalize(), printed)
    return re.sub(
        r"\b(Al|El|De|Of)(?=[- ])", lambda match: match.group().lower() if match.start() else match.group(), words
    )
