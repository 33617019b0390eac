"""Which actors a name calls: by a whole name, by words of it, by words begun, by a spelling that can mean only them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from syriatalks.model import Actor
from syriatalks.search.folding import fold
from syriatalks.search.naming import acronyms, compound, telling
from syriatalks.search.vocabulary import Vocabulary

# A word of fewer letters is no beginning of a name. Of misspelt words that may mean several, so many are named.
_SHORTEST_BEGUN, _MOST_NAMED = 3, 3


class Roll:
    """The names of `actors`, folded once; `pause` is called again and again on the way."""

    def __init__(self, actors: Sequence[Actor], pause: Callable[[], None]) -> None:
        self._actors = actors
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._holding: dict[str, set[int]] = defaultdict(set)
        for at, actor in enumerate(actors):
            pause()
            for name in dict.fromkeys((actor.name, *actor.aliases)):
                words = fold(name).split()
                for form in {" ".join(words), " ".join(compound(words))}:
                    self._take_in(at, actor.id, form)
        self._vocabulary = Vocabulary(self._holding)
        self._surveyed = False

    def _take_in(self, at: int, actor: str, name: str) -> None:
        words = name.split()
        for called in (name, *(acronyms(words) if len(words) > 2 else ())):
            self._exact[called].add(actor)
        for word in words:
            self._holding[word].add(at)

    def called(self, name: str) -> frozenset[str]:
        """The ids of the actors that `name` calls: at most one where it is misspelt."""
        folded = fold(name)
        if folded in self._exact:
            return frozenset(self._exact[folded])
        words = telling(compound(folded.split()))
        found = self._with(words) or self._begun(words)
        if not found:
            found = self._meant(words)
            found = found if len(found) == 1 else set()
        return frozenset(self._actors[at].id for at in found)

    def perhaps(self, name: str) -> list[str]:
        """Names of actors that may be meant by a `name` that calls nobody."""
        return [self._actors[at].name for at in islice(sorted(self._meant(telling(fold(name).split()))), _MOST_NAMED)]

    def _with(self, words: Sequence[str]) -> set[int]:
        """The actors that have all `words` in their names."""
        return _shared(self._holding.get(word, ()) for word in words)

    def _begun(self, words: Sequence[str]) -> set[int]:
        """The actors that have all `words` in their names, the last of them only begun."""
        if not words or len(words[-1]) < _SHORTEST_BEGUN:
            return set()
        begun = (self._vocabulary.words[place] for place in self._vocabulary.starting(words[-1]))
        return _shared(
            (
                *(self._holding.get(word, ()) for word in words[:-1]),
                {at for word in begun for at in self._holding[word]},
            )
        )

    def _meant(self, words: Sequence[str]) -> set[int]:
        """The actors that have, for each of `words`, it or one spelt like it in their names."""
        if not self._surveyed:
            for _ in self._vocabulary.survey():
                pass
            self._surveyed = True
        return _shared(
            {at for spelt in (word, *self._alike(word)) for at in self._holding.get(spelt, ())} for word in words
        )

    def _alike(self, word: str) -> Iterable[str]:
        return (self._vocabulary.words[place] for place in self._vocabulary.guesses(word))


def _shared(sets: Iterable[Iterable[int]]) -> set[int]:
    """What all `sets` have; nothing where there is none."""
    found = [set(one) for one in sets]
    return set.intersection(*found) if found else set()
