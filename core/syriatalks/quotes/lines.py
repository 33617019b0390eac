"""A sentence read once: its tokens, its tags, and the clauses that they report.

Quotes and events both read most sentences; the second to ask gets what the first one read.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.clauses import Outer, Token, tokens
from syriatalks.quotes.indirect import Reported, clauses_of, reported_in
from syriatalks.quotes.tags import Tag, find_tags

# A story of usual length has fewer sentences.
_KEPT = 1024
_MARKS = frozenset('“”"„«»')


class Line(NamedTuple):
    """The tokens of a sentence, its tags, for each tag the clause that it reports or None, and these with reasons."""

    tokens: Sequence[Token]
    tags: Sequence[Tag]
    clauses: Sequence[Span | None]
    reported: Sequence[Reported]


@lru_cache(_KEPT)
def read_line(text: str, outer: Outer) -> Line:
    """The line of the sentence `outer` of `text`."""
    return _line(text, outer, tokens(text, outer))


def read_unquoted(text: str, span: Span) -> Line:
    """The line of the sentence at `span` as if it had no quotation marks, the words between them included."""
    outer = Outer(span, ())
    if _MARKS.isdisjoint(span.of(text)):
        return read_line(text, outer)
    return _line(text, outer, [token for token in tokens(text, outer) if token.text not in _MARKS])


def _line(text: str, outer: Outer, found: Sequence[Token]) -> Line:
    tags = find_tags(found)
    clauses = clauses_of(found, tags)
    return Line(found, tags, clauses, reported_in(text, found, tags, clauses, outer))
