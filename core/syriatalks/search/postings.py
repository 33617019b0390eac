"""Which texts a word occurs in: one flat row of text numbers in the order of the vocabulary.

Words with one beginning stand side by side, so a beginning's texts are a slice.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence

from syriatalks.search.vocabulary import Vocabulary

# So many texts or words are taken in between two looks whether to go on.
_STRIDE = 50


class Postings:
    """The words of folded `texts`, and the numbers of the texts that hold each."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self.vocabulary = Vocabulary(())
        self._starts = array("L", [0])
        self._row = array("L")

    def build(self) -> Iterator[None]:
        """Read the texts; yields now and then, so that it can be left off."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            for word in dict.fromkeys(text.split()):
                holding[word].append(number)
            if number % _STRIDE == 0:
                yield
        self.vocabulary = Vocabulary(holding)
        for count, word in enumerate(self.vocabulary.words):
            self._row.extend(holding[word])
            self._starts.append(len(self._row))
            if count % _STRIDE == 0:
                yield
        yield from self.vocabulary.survey()

    def count(self, places: range) -> int:
        """How many occurrences the words at `places` have, a text counted once for each of them."""
        return self._starts[places.stop] - self._starts[places.start] if places else 0

    def texts(self, places: range) -> Sequence[int]:
        """The numbers of the texts that hold the words at `places`."""
        return self._row[self._starts[places.start] : self._starts[places.stop]] if places else ()
