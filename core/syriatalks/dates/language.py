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
# The signs of the language and what stands for them in a regular expression.
_SIGNS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "{": "(?P<", "}": ")", "|": "|"}
_NONE: frozenset[str] = frozenset()
_Needs = tuple[frozenset[str], ...]


class Outline(NamedTuple):
    """What is known beforehand of the matches of a stretch of a pattern.

    `first` and `second` are the codes that its first and its second token can have, `shortest` is the fewest tokens
    that it matches; of each of the sets of codes in `needs` one must be there.
    """

    first: frozenset[str]
    second: frozenset[str]
    shortest: int
    needs: _Needs


class Language:
    """The language with the words of all its `patterns`, which must be known before one of them is translated."""

    def __init__(self, patterns: Iterable[str]) -> None:
        written = [words for pattern in (*patterns, *MACROS.values()) for words in _words(pattern)]
        self.vocabulary = Vocabulary([*WORD_SLOTS.values(), *written])
        self._sources: dict[str, str] = {}
        self._outlines: dict[str, Outline] = {}

    def translate(self, pattern: str) -> str:
        """`pattern` as a regular expression over codes; of the slots of one name the first is captured."""
        captured: set[str] = set()
        source, before = "", ""
        for token in pattern.split():
            slot, _, name = token.partition(":")
            if before == "{":
                captured.add(token)
                source += f"{token}>"
            elif token in _SIGNS:
                source += _SIGNS[token]
            elif slot in _SLOTS and (name or slot.lower()) not in captured:
                captured.add(name or slot.lower())
                source += f"(?P<{name or slot.lower()}>{self._source(slot)})"
            else:
                source += self._source(slot)
            before = token
        return source

    def _source(self, token: str) -> str:
        """A slot or a choice of words as a regular expression without captures."""
        if token not in self._sources:
            if token in MACROS:
                tokens = MACROS[token].split()
                self._sources[token] = "".join(_SIGNS.get(part) or self._source(part) for part in tokens)
            else:
                codes = "".join(sorted(self._codes(token)))
                self._sources[token] = codes if len(codes) == 1 else f"[{codes}]"
        return self._sources[token]

    def _codes(self, token: str) -> frozenset[str]:
        """The codes that one token of a text can have where `token` of a pattern stands."""
        if token in SHAPE_SLOTS:
            return frozenset(SHAPE_CODES[shape] for shape in SHAPE_SLOTS[token])
        words = WORD_SLOTS[token] if token in WORD_SLOTS else token.split("|")
        return frozenset(map(self.vocabulary.code, words))

    def outline(self, token: str) -> Outline:
        """What is known beforehand of a slot or a choice of words."""
        if token not in self._outlines:
            slot = token.partition(":")[0]
            self._outlines[token] = outline(self, MACROS[slot]) if slot in MACROS else _of_one(self._codes(slot))
        return self._outlines[token]


def _words(pattern: str) -> Iterator[tuple[str, ...]]:
    """The choices of words that `pattern` writes out."""
    before = ""
    for token in pattern.split():
        if before != "{" and token not in _SIGNS and token.partition(":")[0] not in _SLOTS:
            yield tuple(token.split("|"))
        before = token


def outline(language: Language, pattern: str) -> Outline:
    """What is known beforehand of the matches of `pattern`."""
    return _Reader(language, pattern.split()).choice()


class _Reader:
    """Recursive descent over the tokens of a pattern."""

    def __init__(self, language: Language, tokens: list[str]) -> None:
        self.language, self.tokens, self.place = language, tokens, 0

    def choice(self) -> Outline:
        """The outline of the choice that begins here: of several rows, or of one only."""
        rows = [self._row()]
        while self.place < len(self.tokens) and self.tokens[self.place] == "|":
            self.place += 1
            rows.append(self._row())
        return rows[0] if len(rows) == 1 else _one_of(rows)

    def _row(self) -> Outline:
        items = []
        while self.place < len(self.tokens) and self.tokens[self.place] not in {"|", "]", ")", "}"}:
            items.append(self._item())
        return items[0] if len(items) == 1 else _in_a_row(items)

    def _item(self) -> Outline:
        token = self.tokens[self.place]
        self.place += 1
        return self._group(token) if token in _SIGNS else self.language.outline(token)

    def _group(self, opening: str) -> Outline:
        self.place += opening == "{"  # its name
        inside = self.choice()
        self.place += 1
        return Outline(inside.first, inside.second, 0, ()) if opening == "[" else inside


def _of_one(codes: frozenset[str]) -> Outline:
    return Outline(codes, _NONE, 1, (codes,))


def _in_a_row(items: Sequence[Outline]) -> Outline:
    """The `items` one behind the other."""
    first, second, shortest = _NONE, _NONE, 0
    for item in items:
        if shortest <= 1 and first:
            second |= item.first
        if shortest == 0:
            first, second = first | item.first, second | item.second
        shortest += item.shortest
    return Outline(first, second, shortest, tuple(need for item in items for need in item.needs))


def _one_of(rows: Sequence[Outline]) -> Outline:
    """One of `rows`; it needs one need of any of them."""
    needs = [min(row.needs, key=len) for row in rows if row.needs]
    return Outline(
        _NONE.union(*(row.first for row in rows)),
        _NONE.union(*(row.second for row in rows)),
        min(row.shortest for row in rows),
        (_NONE.union(*needs),) if len(needs) == len(rows) else (),
    )
