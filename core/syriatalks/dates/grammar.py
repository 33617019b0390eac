"""The rules of dates, written in the small language of language.py, and what they find."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from syriatalks.dates.language import Language, outline
from syriatalks.dates.meanings import Meaning
from syriatalks.dates.tokens import Tokens


class Found(NamedTuple):
    """A rule's match: what it captured, by name, as words and as tokens."""

    tokens: Tokens
    match: re.Match[str]

    def has(self, name: str) -> bool:
        """Whether `name` was captured."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def words(self, name: str) -> tuple[str, ...]:
        """The captured words in lower case; empty where nothing was captured."""
        if not self.has(name):
            return ()
        return tuple(self.tokens.word(index).lower() for index in range(*self.match.span(name)))

    def text(self, name: str) -> str:
        """The captured words in lower case, joined by blanks."""
        return " ".join(self.words(name))

    def next_word(self) -> str:
        """The word behind the match, in lower case."""
        return self.tokens.word(self.match.end()).lower()

    def word_before(self, steps: int = 1) -> str:
        """The word so many steps before the match, in lower case; "" at the beginning."""
        return self.tokens.word(self.match.start() - steps).lower()

    def offsets(self, name: str | int = 0) -> tuple[int, int]:
        """Start and end in the story's text of what was captured."""
        first, last = self.match.span(name)
        return self.tokens.spans[first][0], self.tokens.spans[last - 1][1]


Reader = Callable[[Found], Meaning | None]


class Rule:
    """One way to write a date: its short stable `name`, the pattern, the reader of what it captures, an example."""

    def __init__(self, language: Language, name: str, pattern: str, reader: Reader, example: str) -> None:
        self.name, self.pattern, self.reader, self.example = name, pattern, reader, example
        self.outline = outline(language, pattern)
        self.compiled = False
        self._language = language

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern over codes; compiled when a text first needs it, so that start-up stays light."""
        self.compiled = True
        return re.compile(self._language.translate(self.pattern))

    def can_go_on(self, code: str) -> bool:
        """Whether the rule can match where `code` is that of the second token."""
        return self.outline.shortest <= 1 or code in self.outline.second

    def can_match(self, present: frozenset[str]) -> bool:
        """Whether a text with the codes `present` has what the rule cannot do without; spares most compilations."""
        return not any(map(present.isdisjoint, self.outline.needs))

    def __repr__(self) -> str:
        return f"Rule({self.name}: {self.pattern})"
