"""Lines with dates that tell of nothing: a bare time, a byline, the caption of a picture, a row of a timetable."""

import re
from collections.abc import Sequence

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DETERMINERS, PREPOSITIONS
from syriatalks.quotes.verbs import is_finite

_IN_BYLINES = frozenset("and for of the at on".split())
# Who made a picture, as papers print it at the end of its caption: "(Image: Ida Lund)", "(Photo by Ida Lund)".
_CREDIT = re.compile(r"\((?:file )?(?:image|photo|picture|credit)s?(?: credit)?(?: ?:| by| courtesy)\s", re.IGNORECASE)
# A place right before a time of day, and another: "SJO 17:10 – IAD 23:50"; not "Friday 10:30".
_STOP = r"\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]\w+,? \d{1,2}[:.]\d\d\b"
_TIMETABLE = re.compile(rf"{_STOP}.*{_STOP}")


def is_untold(text: str, sentence: Span, tokens: Sequence[Token], dates: Sequence[Span]) -> bool:
    """Whether the `sentence` of `tokens` tells of nothing that its `dates` could date."""
    return is_only_dated(tokens, dates) or _is_byline(tokens, dates) or _is_shown(text, sentence, tokens)


def is_only_dated(tokens: Sequence[Token], dates: Sequence[Span]) -> bool:
    """Whether nothing is told beside the `dates`: "12:07 P.M. EDT" over a briefing, "In 1962, | when Lund was away"."""
    words = (token for token in tokens if token.is_word and token.low not in PREPOSITIONS | DETERMINERS)
    return all(any(span.start <= token.start < span.end for span in dates) for token in words)


def _is_byline(tokens: Sequence[Token], dates: Sequence[Span]) -> bool:
    """Whether nothing but names stand behind "By", beside the dates: "By Ida Lund and the Harbour Post, Feb. 4"."""
    if tokens[0].low != "by":
        return False
    words = [token for token in tokens if token.is_word and not any(span.covers(Span(*token[:2])) for span in dates)]
    return all(token.is_capital or token.low in _IN_BYLINES for token in words)


def _is_shown(text: str, sentence: Span, tokens: Sequence[Token]) -> bool:
    """Whether it is a caption or a row of a timetable, without a verb: "Ida Lund in 2016 (Image: Harbour Post)"."""
    printed = any(pattern.search(text, sentence.start, sentence.end) for pattern in (_CREDIT, _TIMETABLE))
    return printed and not any(is_finite(tokens, at) for at in range(len(tokens)))
