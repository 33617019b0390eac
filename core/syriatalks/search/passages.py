"""Sentences, quotations, headlines and dates that hold the words typed, those that hold them in a row first."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from syriatalks.search.hits import Found
from syriatalks.search.postings import Postings

# So many passages with the rarest word are looked at, and so many found are put in order.
_LOOKED_AT, _ORDERED = 10_000, 400
# A word shorter than this is only found whole, and a single letter only beside other words.
_SHORTEST_BEGUN = 3
# A misspelt word is read as one of its best guesses.
_GUESSES = 3


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way to read a typed word: what to look for in a folded text with blanks around it, and its places."""

    word: str
    needle: str
    places: range
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A passage by number, the words that it holds, and whether in a row and as they were typed."""

    number: int
    words: tuple[str, ...]
    in_a_row: bool
    guessed: bool


class Passages:
    """Folded passages of text, each of a kind."""

    def __init__(self, texts: Sequence[str], kinds: Sequence[Found]) -> None:
        self._texts = [f" {text} " for text in texts]
        self._kinds = kinds
        self._postings = Postings(self._texts)

    def build(self) -> Iterator[None]:
        """Lay out the tables; yields now and then, so that it can be left off."""
        yield from self._postings.build()

    def of(self, kind: Found, count: int) -> list[int]:
        """The numbers of the first `count` passages of one kind."""
        return list(islice((number for number, other in enumerate(self._kinds) if other == kind), count))

    def holding(self, typed: Sequence[str], kinds: Collection[Found]) -> list[Match]:
        """The passages of `kinds` that hold every word of `typed`, the last perhaps only begun, best first."""
        if not typed or len("".join(typed)) < 2:
            return []
        readings = [self._spellings(word, at == len(typed) - 1) for at, word in enumerate(typed)]
        if not all(readings):
            return []
        numbers = [number for number in self._rarest(readings) if self._kinds[number] in kinds]
        found: dict[int, Match] = {}
        for in_a_row in (True, False):
            for spellings in islice(product(*readings), _GUESSES**2):
                for number in self._with(numbers, spellings, in_a_row)[: _ORDERED - len(found)]:
                    words = tuple(spelling.word for spelling in spellings)
                    guessed = any(spelling.guessed for spelling in spellings)
                    found.setdefault(number, Match(number, words, in_a_row, guessed))
        return sorted(found.values(), key=lambda match: (not match.in_a_row, match.guessed, match.number))

    def _spellings(self, word: str, last: bool) -> list[Spelling]:
        """`word` itself, if last what begins with it, else its best guesses."""
        vocabulary = self._postings.vocabulary
        begun = vocabulary.starting(word)
        if begun and last and len(word) >= _SHORTEST_BEGUN:
            return [Spelling(word, f" {word}", begun)]
        place = vocabulary.place(word)
        if place is not None:
            return [Spelling(word, f" {word} ", range(place, place + 1))]
        guesses = sorted(vocabulary.guesses(word).items(), key=lambda guess: -guess[1])
        return [
            Spelling(vocabulary.words[place], f" {vocabulary.words[place]} ", range(place, place + 1), guessed=True)
            for place, _ in guesses[:_GUESSES]
        ]

    def _rarest(self, readings: Sequence[Sequence[Spelling]]) -> list[int]:
        """The passages, in order, that hold the word which fewest hold."""
        rarest = min(readings, key=lambda spellings: sum(self._postings.count(one.places) for one in spellings))
        held = {number for spelling in rarest for number in self._postings.texts(spelling.places)[: 4 * _LOOKED_AT]}
        return sorted(held)[:_LOOKED_AT]

    def _with(self, numbers: Sequence[int], spellings: Sequence[Spelling], in_a_row: bool) -> list[int]:
        needles = [spelling.needle for spelling in spellings]
        if in_a_row:
            needles = ["".join(needle.rstrip() for needle in needles[:-1]) + needles[-1]]
        for needle in needles:
            numbers = [number for number in numbers if needle in self._texts[number]]
        return list(numbers)
