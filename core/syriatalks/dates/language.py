"""The small language in which the rules of dates are written, and its translation to patterns over codes.

A pattern is a row of tokens between blanks:

    word|word       one of these words (in lower case: any case in the text; "Sat": only capitalised)
    SLOT            a set of words or shapes, or a macro (slots.py); captured under its name in lower case
    SLOT:name       the same, captured as `name`
    [ … ]           may be missing
    ( … | … )       one of these
    { name … }      captured as `name`

No pattern repeats anything without bound, so every rule is linear.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from syriatalks.dates.slots import MACROS, SHAPE_SLOTS, WORD_SLOTS
from syriatalks.dates.tokens import SHAPE_CODES, Vocabulary

_SLOTS = frozenset((*MACROS, *WORD_SLOTS, *SHAPE_SLOTS))
_SIGNS = frozenset("[](){}|")
_NONE: frozenset[str] = frozenset()
_Needs = tuple[frozenset[str], ...]


class Part(NamedTuple):
    """A stretch of a pattern: its regular expression over codes, and what is known of its matches beforehand.

    `first` and `second` are the codes that its first and its second token can have, `shortest` is the fewest tokens
    that it matches; of each of the sets of codes in `needs` one must be there.
    """

    source: str
    first: frozenset[str]
    second: frozenset[str]
    shortest: int
    needs: _Needs


class Language:
    """The language with the words of all its `patterns`, which must be known before one of them is translated."""

    def __init__(self, patterns: Iterable[str]) -> None:
        written = [words for pattern in (*patterns, *MACROS.values()) for words in _words(pattern)]
        self.vocabulary = Vocabulary([*WORD_SLOTS.values(), *written])
        self._parts: dict[str, Part] = {}

    def translate(self, pattern: str) -> Part:
        """`pattern` as a regular expression over codes, with what is known of its matches beforehand."""
        return _Parser(self, pattern.split()).alternatives(top=True)

    def part(self, token: str) -> Part:
        """The part that a slot or a choice of words stands for."""
        if token not in self._parts:
            self._parts[token] = self._translated(token)
        return self._parts[token]

    def _translated(self, token: str) -> Part:
        if token in MACROS:
            return _Parser(self, MACROS[token].split(), capture=False).alternatives()
        if token in SHAPE_SLOTS:
            return _class(SHAPE_CODES[shape] for shape in SHAPE_SLOTS[token])
        words = WORD_SLOTS[token] if token in WORD_SLOTS else token.split("|")
        return _class(self.vocabulary.code(word) for word in words)


def _words(pattern: str) -> Iterator[tuple[str, ...]]:
    """The choices of words that `pattern` writes out."""
    before = ""
    for token in pattern.split():
        if before != "{" and token not in _SIGNS and not is_slot(token):
            yield tuple(token.split("|"))
        before = token


def is_slot(token: str) -> bool:
    """Whether `token` of a pattern is a slot, with or without a name of its own."""
    return token.partition(":")[0] in _SLOTS


class _Parser:
    """Recursive descent over the tokens of a pattern."""

    def __init__(self, language: Language, tokens: list[str], *, capture: bool = True) -> None:
        self.language, self.tokens, self.place, self.capture = language, tokens, 0, capture
        self.captured: set[str] = set()

    def alternatives(self, *, top: bool = False) -> Part:
        """The choice that begins here: of several sequences, or of one only. `top`: it is the whole pattern."""
        parts = [self._sequence()]
        while self.place < len(self.tokens) and self.tokens[self.place] == "|":
            self.place += 1
            parts.append(self._sequence())
        joined = "|".join(part.source for part in parts)
        return Part(
            joined if top and len(parts) == 1 else f"(?:{joined})",
            _NONE.union(*(part.first for part in parts)),
            _NONE.union(*(part.second for part in parts)),
            min(part.shortest for part in parts),
            _either([part.needs for part in parts]),
        )

    def _sequence(self) -> Part:
        items = []
        while self.place < len(self.tokens) and self.tokens[self.place] not in {"|", "]", ")", "}"}:
            items.append(self._item())
        return _in_a_row(items)

    def _item(self) -> Part:
        token = self.tokens[self.place]
        self.place += 1
        if token in {"[", "(", "{"}:
            return self._group(token)
        slot, _, name = token.partition(":")
        if slot in _SLOTS:
            return self._captured(name or slot.lower(), self.language.part(slot))
        return self.language.part(token)

    def _group(self, opening: str) -> Part:
        name = ""
        if opening == "{":
            name = self.tokens[self.place]
            self.place += 1
        inside = self.alternatives()
        self.place += 1
        if opening == "[":
            return Part(f"{inside.source}?", inside.first, inside.second, 0, ())
        return self._captured(name, inside)

    def _captured(self, name: str, part: Part) -> Part:
        """`part` captured as `name`; only its first place in a pattern is."""
        if not name or not self.capture or name in self.captured:
            return part
        self.captured.add(name)
        return Part(f"(?P<{name}>{part.source})", *part[1:])


def _in_a_row(items: Sequence[Part]) -> Part:
    """The `items` one behind the other."""
    first, second, shortest = _NONE, _NONE, 0
    for item in items:
        if shortest <= 1 and first:
            second |= item.first
        if shortest == 0:
            first, second = first | item.first, second | item.second
        shortest += item.shortest
    source = "".join(item.source for item in items)
    return Part(source, first, second, shortest, tuple(need for item in items for need in item.needs))


def _class(codes: Iterable[str]) -> Part:
    chars = frozenset(codes)
    source = "".join(sorted(chars))
    return Part(source if len(chars) == 1 else f"[{source}]", chars, _NONE, 1, (chars,))


def _either(needs: Sequence[_Needs]) -> _Needs:
    """What a choice needs: all that its only alternative needs, or one need of any of its alternatives."""
    if len(needs) == 1:
        return needs[0]
    return (frozenset[str]().union(*(min(each, key=len) for each in needs)),) if all(needs) else ()
