"""Which numbered texts hold words as they are typed: begun, in a row, or misspelt where only one word can be meant."""

from collections.abc import Callable, Iterable, Sequence

from syriatalks.search.folding import fold
from syriatalks.search.postings import Postings

# Fewer letters are a word of their own, not the beginning of one.
_SHORTEST_BEGUN = 3


class Wording:
    """The words of `texts`, folded; `pause` is called again and again while they are read."""

    def __init__(self, texts: Iterable[str], pause: Callable[[], None]) -> None:
        self._texts = [f" {text} " for text in texts]
        self._postings = Postings(self._texts)
        for _ in self._postings.build():
            pause()

    def begun(self, typed: str) -> set[int]:
        """The texts with a word that begins with `typed`; with all its words in a row if they are several."""
        words = fold(typed).split()
        if len(words) != 1:
            return self._in_a_row(words, begun=True)
        vocabulary = self._postings.vocabulary
        whole = words[0].isdigit() or len(words[0]) < _SHORTEST_BEGUN
        places = self._whole(words[0]) if whole else vocabulary.starting(words[0])
        if not places and not whole:
            guesses = list(vocabulary.guesses(words[0]))
            places = range(guesses[0], guesses[0] + 1) if len(guesses) == 1 else places
        return set(self._postings.texts(places))

    def phrase(self, typed: str) -> set[int]:
        """The texts that hold the words `typed` whole and in a row."""
        return self._in_a_row(fold(typed).split(), begun=False)

    def _in_a_row(self, words: Sequence[str], begun: bool) -> set[int]:
        if not words:
            return set()
        needle = f" {' '.join(words)}{'' if begun else ' '}"
        texts = [set(self._postings.texts(self._whole(word))) for word in (words[:-1] if begun else words)]
        return {number for number in set.intersection(*texts) if needle in self._texts[number]}

    def _whole(self, word: str) -> range:
        place = self._postings.vocabulary.place(word)
        return range(0) if place is None else range(place, place + 1)
