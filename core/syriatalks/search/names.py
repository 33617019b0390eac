"""Names ranked by how near they are to what was typed: exact, prefix, word-start, acronym, then fuzzy.

Made for a key press over 100,000 names: tables narrow to a few hundred names, only those are measured.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from syriatalks.search.naming import SHORTEST_ACRONYM, acronyms, telling
from syriatalks.search.postings import Postings
from syriatalks.search.vocabulary import LEAST_LIKENESS

# Bounds of the five ranks on the scale of hits, 0 to 100.
EXACT, PREFIX, WORD_START, ACRONYM, FUZZY = 100.0, 90.0, 80.0, 76.0, 40.0
# Likeness (0 to 1) of a word only begun, at least, and what a guessed word's is multiplied by: every beginning is more
# likely than any guess.
_BEGUN, _GUESSED = 0.92, 0.9
# A word of the query that so many names hold cannot narrow; it is only checked.
_TOO_MANY = 8000
# So many names are measured one by one.
_MEASURED = 300
# A word that was typed together with another has so many letters.
_SHORTEST_PART = 3
_STRIDE = 500
_LAST = chr(0x10FFFF)


@dataclass(frozen=True, slots=True)
class Sought:
    """A typed word and the words of the vocabulary that it may stand for, by place: itself, begun, misspelt."""

    word: str
    exact: int | None
    begun: range
    guesses: dict[int, float]

    def likeness(self, place: int | None, length: int) -> float:
        """How well the vocabulary's word at `place`, `length` letters long, fits: 1 exact, 0 not at all."""
        if place is None:
            return 0.0
        if place == self.exact:
            return 1.0
        if place in self.begun:
            return _BEGUN + (1 - _BEGUN) * len(self.word) / length
        return self.guesses.get(place, 0.0) * _GUESSED


class Names:
    """Folded names, those that matter most first: of two that fit as well, the first is the better answer."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = [f" {name} " for name in names]
        self._postings = Postings(self._names)
        self._sorted: list[str] = []
        self._sorted_numbers: list[int] = []
        self._acronyms: dict[str, list[int]] = defaultdict(list)
        self._acronyms_sorted: list[str] = []

    def build(self) -> Iterator[None]:
        """Lay out the tables; yields now and then, so that it can be left off."""
        yield from self._postings.build()
        self._sorted_numbers = sorted(range(len(self._names)), key=self._names.__getitem__)
        self._sorted = [self._names[number] for number in self._sorted_numbers]
        for number, name in enumerate(self._names):
            for acronym in acronyms(name.split()):
                self._acronyms[acronym].append(number)
            if number % _STRIDE == 0:
                yield
        self._acronyms_sorted = sorted(self._acronyms)

    def ranked(self, typed: Sequence[str], count: int) -> list[tuple[float, int]]:
        """Scores (0 to 100) and numbers of the `count` names most like the folded words `typed`, best first."""
        if not typed:
            return []
        scores: dict[int, float] = {}
        rankings = (self._starting(typed), self._with_initials(typed), self._holding(typed), self._parted(typed))
        for ranking in rankings:
            for number, score in ranking:
                scores[number] = max(score, scores.get(number, 0))
        best = sorted(scores, key=lambda number: (-scores[number], number))
        return [(scores[number], number) for number in best[:count]]

    def _starting(self, typed: Sequence[str]) -> Iterator[tuple[int, float]]:
        """Names that are what was typed, or start with it."""
        start = f" {' '.join(typed)}"
        first = bisect_left(self._sorted, start)
        after = bisect_left(self._sorted, start + _LAST, first)
        for number in sorted(self._sorted_numbers[first:after])[:_MEASURED]:
            name = self._names[number]
            whole = name[len(start)] == " "  # "nark" is a word of "Nark Smith", not of "Narkissa"
            yield number, EXACT if len(name) == len(start) + 1 else PREFIX + 4 * whole + 4 * len(start) / len(name)

    def _with_initials(self, typed: Sequence[str]) -> Iterator[tuple[int, float]]:
        """Names whose initials were typed, or begun: "ncsrof", "ncs"."""
        word = typed[0]
        if len(typed) > 1 or len(word) < SHORTEST_ACRONYM or word.isdigit():
            return
        for number in self._acronyms.get(word, ())[:_MEASURED]:
            yield number, ACRONYM + 2
        if len(word) > 2:
            yield from islice(self._with_more_initials(word), _MEASURED)

    def _with_more_initials(self, begun: str) -> Iterator[tuple[int, float]]:
        first = bisect_left(self._acronyms_sorted, begun)
        after = bisect_left(self._acronyms_sorted, begun + _LAST, first)
        for acronym in self._acronyms_sorted[first:after]:
            for number in self._acronyms[acronym]:
                yield number, ACRONYM - 2 + 2 * len(begun) / len(acronym)

    def _holding(self, typed: Sequence[str]) -> Iterator[tuple[int, float]]:
        """Names that hold the words typed, in any order, begun or misspelt."""
        sought = [self._sought(word) for word in telling(typed)]
        for number in self._narrowed(sought):
            score = self._measured(self._names[number].split(), sought)
            if score:
                yield number, score

    def _parted(self, typed: Sequence[str]) -> Iterator[tuple[int, float]]:
        """Names with two words in a row that were typed as one, which is no beginning of any: "itartass"."""
        vocabulary, word = self._postings.vocabulary, typed[0]
        if len(typed) > 1 or vocabulary.starting(word):
            return
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            first, second = vocabulary.place(word[:at]), vocabulary.place(word[at:])
            if first is not None and second is not None:
                holding = set(self._postings.texts(range(first, first + 1)))
                holding &= set(self._postings.texts(range(second, second + 1)))
                row = f" {word[:at]} {word[at:]} "
                for number in sorted(number for number in holding if row in self._names[number])[:_MEASURED]:
                    yield number, WORD_START + 6 * len(row) / (len(self._names[number]) + 1)

    def _sought(self, word: str) -> Sought:
        vocabulary = self._postings.vocabulary
        return Sought(word, vocabulary.place(word), vocabulary.starting(word), vocabulary.guesses(word))

    def _narrowed(self, sought: Sequence[Sought]) -> Iterable[int]:
        """At most `_MEASURED` names that hold most of the words sought."""
        common = [word for word in sought if self._postings.count(word.begun) > _TOO_MANY]
        if len(common) == len(sought):
            rarest = min(common, key=lambda word: self._postings.count(word.begun))
            common.remove(rarest)
            numbers = self._beginning(common, sorted(self._postings.texts(rarest.begun)))
            return list(islice(numbers, _MEASURED))
        likeness = self._weighed([word for word in sought if word not in common])
        numbers = self._beginning(common, likeness)
        return nsmallest(_MEASURED, numbers, key=lambda number: (-likeness[number], number))

    def _beginning(self, sought: Sequence[Sought], numbers: Iterable[int]) -> Iterator[int]:
        """Those of `numbers` whose names hold words that begin with each of those sought."""
        needles = [f" {word.word}" for word in sought]
        return (number for number in numbers if all(needle in self._names[number] for needle in needles))

    def _weighed(self, sought: Sequence[Sought]) -> dict[int, float]:
        """The names that hold any of the words sought, with the letters they have of them."""
        likeness: dict[int, float] = defaultdict(float)
        for word in sought:
            for places, likely in _offered(word):
                weight = likely * len(word.word)
                for number in self._postings.texts(places):
                    likeness[number] += weight
        return likeness

    def _measured(self, words: Sequence[str], sought: Sequence[Sought]) -> float:
        """The score of a name of these `words`, 0 if it holds too little of those sought."""
        places = [self._postings.vocabulary.place(word) for word in words]
        found = [
            max(one.likeness(place, len(word)) for place, word in zip(places, words, strict=True)) for one in sought
        ]
        letters = sum(len(one.word) for one in sought)
        kept = sum(likely * len(one.word) for likely, one in zip(found, sought, strict=True)) / letters
        covered = min(1.0, letters / sum(map(len, words)))
        if min(found) >= _BEGUN:
            return WORD_START + 6 * covered + 3 * (min(found) == 1)
        if kept < LEAST_LIKENESS * _GUESSED or (0.0 in found and len(found) < 3):
            return 0.0
        return FUZZY + 32 * kept * kept + 3 * covered


def _offered(word: Sought) -> Iterator[tuple[range, float]]:
    """Places of the words that may be meant by one typed, with their likeness; what adds to one name is summed."""
    yield word.begun, _BEGUN
    if word.exact is not None:
        yield range(word.exact, word.exact + 1), 1 - _BEGUN
    for place, likely in word.guesses.items():
        if place not in word.begun:
            yield range(place, place + 1), likely * _GUESSED
