"""Sentences as their writer sees them: words and marks outside the quotations, and each quotation as one token.

The full stop inside `“It is over.”` ends no sentence of the writer's when a tag goes on behind it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from re import Match
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.marks import Marked, is_nickname
from syriatalks.reading.sentences import TITLES

# What a token begins with is looked at first: blanks are passed over, and most words are not tried as titles.
_TOKEN = re.compile(
    rf"(?=\S)(?:(?=[{''.join(sorted({title[0] for title in TITLES}))}])(?:{'|'.join(sorted(TITLES))})\.(?=\s)|"
    r"(?:[A-Z]\.)+(?!\w)|\d+(?:[,.:]\d+)+"
    r"|[^\W_]+(?:[-'’.&/][^\W_]+)*(?:['’](?=\s)(?<=s.))?|@\w+|['’](?:s|ll|re|ve|d|m)\b|[^\w\s]|_+)"
)
_ARTICLED = re.compile(r"(?:al|el|as|ash|at|an|ar|ad|az)-[A-Z]")
# A quotation that ends so may be followed by its tag: `“Why?” Lavrov asked.`
_OPEN_ENDS = (",", "?", "!", "…", "-", "–", "—")
_SHORT_TAG = (
    r"(?:[^\W\d_][\w.'’-]* ){1,7}?(?:said|says|asked|asks|told|tells|added|wrote|replied|shouted"
    r"|cried|responded|demanded|exclaimed|yelled|tweeted|answered|continued|declared|repeated|explained|insisted|recalled"
    r"|questioned|pondered|reacted|pleaded|begged|mused|protested|objected|chanted|wondered|wonders"
    r"|joked|quipped|snapped|retorted|countered|screamed|went on|(?:shot|fired|hit) back)\b(?! that\b)"
)


class Token(NamedTuple):
    """A word, a punctuation mark, or (with `marked`) a whole quotation; `low` is the text in small letters."""

    start: int
    end: int
    text: str
    low: str
    marked: Marked | None = None

    @property
    def is_word(self) -> bool:
        """Whether this is a word or a number."""
        return self.marked is None and (self.text[0].isalnum() or self.text[0] in "@'’")

    @property
    def is_capital(self) -> bool:
        """Whether this is a word that begins with a capital letter, an Arabic article before it or not."""
        return self.marked is None and (self.text[0].isupper() or _ARTICLED.match(self.text) is not None)


class Outer(NamedTuple):
    """A sentence of the writer's: its span and its quotations."""

    span: Span
    marked: tuple[Marked, ...]


def outer_sentences(text: str, sentences: Sequence[Span], marked: Sequence[Marked]) -> list[Outer]:
    """The sentences of one paragraph, those that the marks of a quotation hold together joined."""
    spans: list[Span] = []
    at = 0
    for span in sentences:
        while at < len(marked) and marked[at].outer.end <= span.start:
            at += 1
        inside = at < len(marked) and marked[at].outer.start < span.start
        joined = bool(spans) and (inside or _goes_on(text, spans[-1], span, marked))
        spans.append(Span(spans.pop().start, span.end) if joined else span)
    return [piece for span in spans for piece in _cut(text, span, _within(marked, span))]


def _within(marked: Sequence[Marked], span: Span) -> tuple[Marked, ...]:
    first = bisect_left(marked, span.start, key=_opening)
    return tuple(marked[first : bisect_left(marked, span.end, key=_opening)])


def _opening(mark: Marked) -> int:
    return mark.outer.start


def _goes_on(text: str, before: Span, span: Span, marked: Sequence[Marked]) -> bool:
    """Whether `span` may be the tag of the quotation that ends `before`, as in `“Why?” Lavrov asked.`, by its look."""
    index = bisect_right(marked, before.end, key=_opening) - 1
    if index < 0 or marked[index].outer.end < before.end or not marked[index].closed:
        return False
    last = marked[index].inner.of(text).rstrip()[-1:]
    return last.endswith(_OPEN_ENDS) and _short_tag().match(text, span.start, span.end) is not None


@cache
def _short_tag() -> re.Pattern[str]:
    """The pattern, compiled when a quotation first ends so."""
    return re.compile(_SHORT_TAG)


def _cut(text: str, span: Span, marked: tuple[Marked, ...]) -> Iterator[Outer]:
    """`span` cut behind a quotation that ends as a sentence does where a capital follows without a comma."""
    start = span.start
    held: list[Marked] = []
    for mark in marked:
        held.append(mark)
        ending = mark.inner.of(text).rstrip()[-1:]
        rest = text[mark.outer.end : mark.outer.end + 3].lstrip()[:1]
        if mark.outer.end < span.end and ending == "." and (rest.isupper() or rest in {"“", '"', "‘"}):
            yield Outer(Span(start, mark.outer.end), tuple(held))
            start = mark.outer.end + (
                len(text[mark.outer.end : span.end]) - len(text[mark.outer.end : span.end].lstrip())
            )
            held = []
    if start < span.end:
        yield Outer(Span(start, span.end), tuple(held))


def tokens(text: str, outer: Outer) -> list[Token]:
    """The tokens of a sentence, in order."""
    found: list[Token] = []
    at = outer.span.start
    for mark in outer.marked:
        found += _words(text, at, mark.outer.start)
        found.append(_marked(text, mark))
        at = mark.outer.end
    return found + _words(text, at, outer.span.end)


def _marked(text: str, mark: Marked) -> Token:
    """A quotation as one token; a nickname in marks as the word of a name that it is."""
    if is_nickname(text, mark):
        name = mark.inner.of(text)
        return Token(mark.outer.start, mark.outer.end, name, name.lower())
    return Token(mark.outer.start, mark.outer.end, mark.outer.of(text), "", mark)


def _words(text: str, start: int, end: int) -> list[Token]:
    found = list(_TOKEN.finditer(text, start, end))
    words = list(map(Match.group, found))
    return list(map(Token, map(Match.start, found), map(Match.end, found), words, map(str.lower, words)))
