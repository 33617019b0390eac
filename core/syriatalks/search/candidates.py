"""What may be answered, cheap until it is: only the best become hits, with label and lit letters."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from syriatalks.search.hits import FOUND, Found, Hit


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible answer: its score, what it is (`kind` and `target` are one fact), and how to make the hit."""

    score: float
    kind: Found
    target: Hashable
    hit: Callable[[], Hit]

    @classmethod
    def of(cls, hit: Hit) -> "Candidate":
        """The candidate for a hit that is made already."""
        return cls(hit.score, hit.kind, hit.target, lambda: hit)


def best(candidates: Iterable[Candidate], limit: int) -> list[Hit]:
    """The hits of at most `limit` of `candidates`, best first, each fact once."""
    ordered = sorted(candidates, key=lambda one: (-one.score, FOUND.index(one.kind)))
    facts = {(one.kind, one.target): one for one in reversed(ordered)}
    single = [one for one in ordered if facts[one.kind, one.target] is one]
    return [one.hit() for one in _shared_out(single, limit)]


def _shared_out(candidates: Sequence[Candidate], limit: int) -> list[Candidate]:
    """The first `limit`; where there are more, no kind takes more than half while others wait."""
    counts: Counter[Found] = Counter()
    preferred: list[int] = []
    waiting: list[int] = []
    for place, candidate in enumerate(candidates):
        counts[candidate.kind] += 1
        (preferred if counts[candidate.kind] <= limit // 2 else waiting).append(place)
    return [candidates[place] for place in sorted((preferred + waiting)[:limit])]
