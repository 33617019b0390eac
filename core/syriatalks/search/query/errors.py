"""What is wrong with a query, and where."""

from collections.abc import Iterable

from syriatalks.model import Span


class QueryError(ValueError):
    """A query that cannot be read or answered; `span` is the place in what was typed, `words` say why."""

    def __init__(self, words: str, span: Span) -> None:
        super().__init__(f"column {span.start + 1}: {words}")
        self.words = words
        self.span = span


class UnknownNameError(QueryError):
    """A query that is well said, but nobody and nothing in these stories is called so."""


def nearest(typed: str, known: Iterable[str]) -> str:
    """The one of `known` that is spelt most like `typed`, "" where none is like it."""
    from difflib import get_close_matches  # loaded where something is wrong

    return next(iter(get_close_matches(typed.casefold(), list(known), 1, 0.5)), "")
