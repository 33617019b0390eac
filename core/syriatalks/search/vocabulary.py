"""The words that occur, and those of them that somebody may have meant."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from syriatalks.search.sounding import shortened, skeleton

# Below this likeness (0 to 1) two words are different words; words this short are never guessed at.
LEAST_LIKENESS = 0.66
SHORTEST_GUESS = 3
# At most this many other words are offered for one that was typed.
_MOST_GUESSES = 24
# Share of letters kept (0 to 1) from which a word that sounds the same is likely enough.
_LEAST_RATIO = 2 * LEAST_LIKENESS - 1
# With fewer than three consonants far too many words sound the same: "russia" and "ours".
_FEW_CONSONANTS, _LEAST_RATIO_OF_FEW = 2, 0.5
_STRIDE = 500
_LAST = chr(0x10FFFF)


class Vocabulary:
    """Folded words in order, each known by its place; and the neighbourhoods of their skeletons."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(words)
        self._place = {word: place for place, word in enumerate(self.words)}
        # Values are words joined by blanks: plain strings cost the garbage collector nothing, lists would.
        self._alike: dict[str, str] = {}
        self._near: dict[str, str] = {}

    def survey(self) -> Iterator[None]:
        """Lay out the neighbourhoods; yields now and then, so that it can be left off."""
        alike: dict[str, list[str]] = defaultdict(list)
        for count, word in enumerate(self.words):
            alike[skeleton(word)].append(word)
            if count % _STRIDE == 0:
                yield
        near: dict[str, list[str]] = defaultdict(list)
        for count, bones in enumerate(alike):
            for key in shortened(bones):
                near[key].append(bones)
            if count % _STRIDE == 0:
                yield
        self._alike = {bones: " ".join(words) for bones, words in alike.items()}
        self._near = {key: " ".join(skeletons) for key, skeletons in near.items()}

    def place(self, word: str) -> int | None:
        """Where `word` stands, None if it does not occur."""
        return self._place.get(word)

    def starting(self, prefix: str) -> range:
        """The places of the words that start with `prefix`."""
        return range(bisect_left(self.words, prefix), bisect_left(self.words, prefix + _LAST))

    def guesses(self, word: str) -> dict[int, float]:
        """Places of words that `word` may stand for, though not spelt so, with their likeness (0 to 1)."""
        if len(word) < SHORTEST_GUESS or word.isdigit():
            return {}
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        bones = skeleton(word)
        near = self._neighbours(bones)
        least = _LEAST_RATIO if len(bones) > _FEW_CONSONANTS else _LEAST_RATIO_OF_FEW
        found = process.extract(word, near, scorer=OSA.normalized_similarity, limit=_MOST_GUESSES, score_cutoff=least)
        likely = {self._place[spelt]: _likeness(ratio, bones == skeleton(spelt)) for spelt, ratio, _ in found}
        return {place: likeness for place, likeness in likely.items() if likeness >= LEAST_LIKENESS}

    def _neighbours(self, bones: str) -> list[str]:
        """The words whose skeletons are at most one letter away from `bones`."""
        skeletons = {other for key in shortened(bones) for other in self._near.get(key, "").split()}
        return " ".join(self._alike[other] for other in skeletons).split()


def _likeness(ratio: float, same_skeleton: bool) -> float:
    """Likeness of two words from the share of letters kept; half the way nearer if they sound alike."""
    return (1 + ratio) / 2 if same_skeleton else ratio
