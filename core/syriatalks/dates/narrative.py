"""Whether a text is news, measured from its own day, or a narrative that moves through the past (a biography)."""

import re
from datetime import date
from functools import cache

# Words that measure from the day of publication: news is full of them, biographies have next to none.
_NEWSY = (
    r"(?i)\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_YEAR = (
    r"(?=[\dIiAaSsco–-])(?:(?<![\d$£€.,-])(?:1[0-9]|20)\d\d(?!,?\d|%|-\d)"
    r"|\b(?:[Ii]n|[Aa]round|[Aa]bout|[Ss]ince|c\.|AD|of|[–-]) ?[1-9]\d\d(?= [A-Z–-]|[,.;)])|\b\d{3} AD\b)"
)
_FEWEST_YEARS = 3
_DIGITS = re.compile(r"\d\d\d")
# Years within this many of the publication are the news of the day and its plans.
_NEAR_YEARS = 10
# A narrative names more than this many years for each word that measures from its own day.
_YEARS_A_WORD = 4
# A text of unknown day has more years for each such word, and at least so many years: else it may well be news.
_YEARS_A_WORD_UNDATED, _FEWEST_YEARS_UNDATED = 15, 7
# And its years span a life, or it tells of a birth or a death.
_LIFE = 30
_BIRTH_OR_DEATH = r"\b(?:born|birth|childhood|died|death|buried)\b"

# The patterns are compiled when a text first needs them, so that start-up stays light.
_compiled = cache(re.compile)


def is_narrative(text: str, published: date | None) -> bool:
    """Whether `text` moves through years of its own (HeidelTime's distinction of news and narratives)."""
    if len(_DIGITS.findall(text)) < _FEWEST_YEARS:
        return False
    years = [int(re.sub(r"\D", "", year)) for year in _compiled(_YEAR).findall(text)]
    if len(years) < _FEWEST_YEARS:
        return False
    if published is None:
        return _tells_a_life(text, years) and len(years) > _YEARS_A_WORD_UNDATED * _newsy(text)
    near = sum(abs(year - published.year) <= _NEAR_YEARS for year in years)
    return near * 2 < len(years) and len(years) > _YEARS_A_WORD * _newsy(text)


def _newsy(text: str) -> int:
    """How many words of `text` measure from its own day."""
    return sum(1 for _ in _compiled(_NEWSY).finditer(text))


def _tells_a_life(text: str, years: list[int]) -> bool:
    """Whether `text` has the many years of a biography, and their breadth or its words."""
    if len(set(years)) < _FEWEST_YEARS_UNDATED:
        return False
    return max(years) - min(years) >= _LIFE or _compiled(_BIRTH_OR_DEATH).search(text) is not None
