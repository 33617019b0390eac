"""A paragraph as a string of codes: one private character a token, so that rules are short patterns over codes.

A known word has a code, which it may share with words that the rules treat alike; numbers have codes by shape (a day of
the month, a year, a clock time, …); every other word is `OTHER`. Blanks have no code, so a code's index is a token's
index.
"""

import re
from collections.abc import Iterable
from functools import cache
from re import Match
from typing import NamedTuple

from syriatalks.model import Span

# Codes are of a private plane behind all letters, where the patterns of sets of codes are quick to compile.
OTHER = chr(0xF0000)
_FIRST_WORD = 0xF0040
# Words stand before numbers, as most tokens are words.
_SHAPED = r"""(?=\S)(?:
     (?P<meridiem>[ap]\.\ ?m\b\.?|[AP]\.\ ?M\b\.?)
    |(?P<quarter>Q[1-4]\b|[1-4]Q\b)
    |(?P<half>H[12]\b|[12]H\b)
    |(?P<fiscal>FY\ ?(?:\d{4}|\d\d)\b)
    |(?P<word>[^\W\d_]+(?:['’](?:clock|all)\b)?)
    |(?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?\b|(?<![/\w])\d{4}/\d\d/\d\d\b(?!/))
    |(?P<slash>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b|\d{1,2}-\d{1,2}-(?:19|20)\d\d\b)
    |(?P<dotted>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b)
    |(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}\.\d\d(?=\ ?[ap]\.?m\b))
    |(?P<decade>['’]?\d0['’]?s\b|\d{3}0['’]?s\b)
    |(?P<fraction>\d{1,2}/\d{1,2}(?![\d/]))
    |(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
    |(?P<number>\d[\d,.]*\d|\d)
    |(?P<possessive>['’]s\b)
    |(?P<dash>--|[–—])
    |(?P<mark>[^\w\s]|_))"""
_WORDS = frozenset({"word", "mark"})
# Codes of the shapes of numbers, in the order in which `_number_code` tells them apart.
SHAPES = (
    "iso", "slash", "dotted", "clock", "decade", "fraction", "ordinal", "meridiem", "quarter", "half", "fiscal",
    "possessive", "dash", "hour12", "hour24", "day31", "minute", "two", "zero", "three", "year", "four", "number",
)  # fmt: skip
SHAPE_CODES = {shape: chr(0xF0001 + index) for index, shape in enumerate(SHAPES)}
# The years that a bare four-digit number can be.
_YEARS = range(1000, 2200)


class Tokens(NamedTuple):
    """A paragraph's tokens: `codes[i]` is the code of the words at `spans[i]`."""

    text: str
    codes: str
    spans: tuple[tuple[int, int], ...]

    def word(self, index: int) -> str:
        """The words of the token at `index`, as printed; "" beyond either end."""
        if not 0 <= index < len(self.spans):
            return ""
        start, end = self.spans[index]
        return self.text[start:end]


class Vocabulary:
    """Known words and their codes. A word with a capital counts only where the text has the capital too.

    Words share a code if they are in the same of the `choices`: the rules never tell them apart.
    """

    def __init__(self, choices: Iterable[tuple[str, ...]]) -> None:
        places: dict[str, list[int]] = {}
        for place, words in enumerate(dict.fromkeys(choices)):
            for word in words:
                places.setdefault(word, []).append(place)
        shared: dict[tuple[int, ...], str] = {}
        self._codes = {
            word: shared.setdefault(tuple(found), chr(_FIRST_WORD + len(shared))) for word, found in places.items()
        }

    def code(self, word: str) -> str:
        """The code of `word`. Raises KeyError for a word that no choice has."""
        return self._codes[word]

    def known(self) -> dict[str, str]:
        """Every form in which a known word is printed, with its code. Raises ValueError if two words share a form."""
        forms: dict[str, str] = {}
        for word, code in self._codes.items():
            if any(forms.get(form, code) != code for form in _forms(word)):
                raise ValueError(f"{word!r} is printed like another word of the rules")
            forms |= dict.fromkeys(_forms(word), code)
        return forms


@cache
def _forms(word: str) -> tuple[str, ...]:
    capital = word[:1].upper() + word[1:]
    return (capital, word.upper()) if word == capital and word[:1].isalpha() else (word, capital, word.upper())


@cache
def _token() -> re.Pattern[str]:
    """The shapes of tokens, compiled when a text first needs them, so that start-up stays light."""
    return re.compile(_SHAPED, re.VERBOSE)


def tokenize(text: str, span: Span, known: dict[str, str]) -> Tokens:
    """The tokens of `span` in `text`."""
    found = list(_token().finditer(text, span.start, span.end))
    codes = [known.get(token[0], OTHER) if token.lastgroup in _WORDS else _shape_code(token) for token in found]
    return Tokens(text, "".join(codes), tuple(map(Match.span, found)))


def _shape_code(token: Match[str]) -> str:
    kind = token.lastgroup or ""
    return SHAPE_CODES[_shape(token[0]) if kind == "number" else kind]


def _shape(digits: str) -> str:
    if not digits.isdecimal():
        return "number"
    value = int(digits) if len(digits) <= 4 else 0
    if len(digits) <= 2:
        limits: Iterable[tuple[int, str]] = ((0, "zero"), (12, "hour12"), (24, "hour24"), (31, "day31"), (59, "minute"))
        return next((shape for limit, shape in limits if value <= limit), "two")
    if len(digits) == 3:
        return "three"
    if len(digits) == 4:
        return "year" if value in _YEARS else "four"
    return "number"
