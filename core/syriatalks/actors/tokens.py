"""Sentences as words with offsets: what the name finders look at.

A possessive ending, a lower-case ending behind a hyphen ("US-led") and marks are words of their own; "U.S.",
"al-Jarba", "Geneva-2" and "O'Brien" are one.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from re import Match
from typing import NamedTuple

from syriatalks.model import Span

# What a word is most often looked at first; what joins its parts only where a mark follows.
_WORD = re.compile(
    r"""(?=\S)(?: [A-Z]\.(?: (?:[A-Z]\.)+(?![a-z])  # U.S.  U.N.  J.K.
        | (?<!\w[A-Z]\.)(?=\s?[A-Z]))          # J. Smith
    | (?:[^\W\d_]+|[\u0300-\u036f])+
      (?: (?=['’&-])
        (?:['’](?!s\b)[^\W\d_]+)*(?:&[A-Z]+)?  # O'Brien  AT&T
        (?:-[A-Z0-9À-Þ][^\W_]*(?:['’](?!s\b)[^\W\d_]+)*)*   # al-Jarba  Geneva-2
        (?:(?<=[aeAE][lnstdhrz])-[a-z][^\W_]*)? )?
    | ['’](?: s?(?![^\W_]) | (?=s\b))         # possessive
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b
    | -(?=[a-z]) [a-z]+                       # -led
    | \w+ | [^\w\s])""",
    re.VERBOSE,
)


class Sentence(NamedTuple):
    """The words of one sentence: `words[i]` stands at `starts[i]` to `ends[i]` of the story's text."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """The span of the words `first` to `last`, both included."""
        return Span(self.starts[first], self.ends[last])


def tokenize(text: str, sentences: Iterable[Span]) -> list[Sentence]:
    """The words of each of `sentences` in `text`."""
    return [_words(text, span) for span in sentences]


def _words(text: str, span: Span) -> Sentence:
    found = list(_WORD.finditer(text, span.start, span.end))
    return Sentence(tuple(map(Match.group, found)), tuple(map(Match.start, found)), tuple(map(Match.end, found)))


@lru_cache(10_000)
def words_in(name: str) -> tuple[str, ...]:
    """The words of `name`."""
    return _words(name, Span(0, len(name))).words
