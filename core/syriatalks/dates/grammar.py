"""The small language in which the rules of dates are written, and its translation to patterns over codes.

A pattern is a row of tokens between blanks:

    word|word       one of these words (in lower case: any case in the text; "Sat": only capitalised)
    SLOT            a set of words or shapes, or a macro, from the tables below; captured under its name in lower case
    SLOT:name       the same, captured as `name`
    [ … ]           may be missing
    ( … | … )       one of these
    { name … }      captured as `name`

No pattern repeats anything without bound, so every rule is linear.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from syriatalks.dates.meanings import Meaning
from syriatalks.dates.slots import MACROS, SHAPE_SLOTS, WORD_SLOTS
from syriatalks.dates.tokens import SHAPE_CODES, Tokens, Vocabulary

VOCABULARY = Vocabulary()
_SLOTS = frozenset((*MACROS, *WORD_SLOTS, *SHAPE_SLOTS))
_NONE: frozenset[str] = frozenset()


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

    def word_before(self) -> str:
        """The word before the match, in lower case."""
        return self.tokens.word(self.match.start() - 1).lower()

    def offsets(self, name: str | int = 0) -> tuple[int, int]:
        """Start and end in the story's text of what was captured."""
        first, last = self.match.span(name)
        return self.tokens.spans[first][0], self.tokens.spans[last - 1][1]


Reader = Callable[[Found], Meaning | None]


class Rule:
    """One way to write a date: its short stable `name`, the pattern, the reader of what it captures, an example."""

    def __init__(self, name: str, pattern: str, reader: Reader, example: str) -> None:
        self.name, self.pattern, self.reader, self.example = name, pattern, reader, example
        self._pattern = translate(pattern)
        self.first = self._pattern.first
        self.compiled = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern over codes; compiled when a text first needs it, so that start-up stays light."""
        self.compiled = True
        return re.compile(self._pattern.source)

    def can_go_on(self, code: str) -> bool:
        """Whether the rule can match where `code` is that of the second token."""
        return self._pattern.shortest <= 1 or code in self._pattern.second

    def can_match(self, present: frozenset[str]) -> bool:
        """Whether a text with the codes `present` has what the rule cannot do without; spares most compilations."""
        return not any(need.isdisjoint(present) for need in self._pattern.needs)

    def __repr__(self) -> str:
        return f"Rule({self.name}: {self.pattern})"


_Needs = tuple[frozenset[str], ...]


class _Part(NamedTuple):
    """A stretch of a pattern: its regular expression over codes, and what is known of its matches beforehand.

    `first` and `second` are the codes that its first and its second token can have, `shortest` is the fewest tokens
    that it matches; of each of the sets of codes in `needs` one must be there.
    """

    source: str
    first: frozenset[str]
    second: frozenset[str]
    shortest: int
    needs: _Needs


def translate(pattern: str) -> _Part:
    """`pattern` as a regular expression over codes, with what is known of its matches beforehand."""
    return _Parser(pattern.split()).alternatives(top=True)


class _Parser:
    """Recursive descent over the tokens of a pattern."""

    def __init__(self, tokens: list[str], *, capture: bool = True) -> None:
        self.tokens, self.place, self.capture = tokens, 0, capture
        self.captured: set[str] = set()

    def alternatives(self, *, top: bool = False) -> _Part:
        parts = [self._sequence()]
        while self.place < len(self.tokens) and self.tokens[self.place] == "|":
            self.place += 1
            parts.append(self._sequence())
        joined = "|".join(part.source for part in parts)
        return _Part(
            joined if top and len(parts) == 1 else f"(?:{joined})",
            _NONE.union(*(part.first for part in parts)),
            _NONE.union(*(part.second for part in parts)),
            min(part.shortest for part in parts),
            _either([part.needs for part in parts]),
        )

    def _sequence(self) -> _Part:
        whole = _Part("", _NONE, _NONE, 0, ())
        while self.place < len(self.tokens) and self.tokens[self.place] not in {"|", "]", ")", "}"}:
            whole = _joined(whole, self._item())
        return whole

    def _item(self) -> _Part:
        token = self.tokens[self.place]
        self.place += 1
        if token in {"[", "(", "{"}:
            return self._group(token)
        if token.partition(":")[0] in _SLOTS:
            return self._slot(token)
        return _class(VOCABULARY.code(word) for word in token.split("|"))

    def _group(self, opening: str) -> _Part:
        name = ""
        if opening == "{":
            name = self.tokens[self.place]
            self.place += 1
        inside = self.alternatives()
        self.place += 1
        if opening == "[":
            return inside._replace(source=f"{inside.source}?", shortest=0, needs=())
        return inside._replace(source=self._named(name, inside.source))

    def _slot(self, token: str) -> _Part:
        slot, _, name = token.partition(":")
        inside = _slot(slot)
        return inside._replace(source=self._named(name or slot.lower(), inside.source))

    def _named(self, name: str, source: str) -> str:
        """`source` captured as `name`; only its first place in a pattern is."""
        if not name or not self.capture or name in self.captured:
            return source
        self.captured.add(name)
        return f"(?P<{name}>{source})"


@cache
def _slot(slot: str) -> _Part:
    if slot in MACROS:
        return _Parser(MACROS[slot].split(), capture=False).alternatives()
    if slot in WORD_SLOTS:
        return _class(VOCABULARY.code(word) for word in WORD_SLOTS[slot])
    return _class(SHAPE_CODES[shape] for shape in SHAPE_SLOTS[slot])


def _joined(before: _Part, behind: _Part) -> _Part:
    """One part behind the other."""
    missing, short = before.shortest == 0, before.shortest <= 1 and before.first
    return _Part(
        before.source + behind.source,
        before.first | behind.first if missing else before.first,
        before.second | (behind.first if short else _NONE) | (behind.second if missing else _NONE),
        before.shortest + behind.shortest,
        before.needs + behind.needs,
    )


def _class(codes: Iterable[str]) -> _Part:
    chars = frozenset(codes)
    source = "".join(sorted(chars))
    return _Part(source if len(chars) == 1 else f"[{source}]", chars, _NONE, 1, (chars,))


def _either(needs: Sequence[_Needs]) -> _Needs:
    """What a choice needs: all that its only alternative needs, or one need of any of its alternatives."""
    if len(needs) == 1:
        return needs[0]
    return (frozenset[str]().union(*(min(each, key=len) for each in needs)),) if all(needs) else ()
