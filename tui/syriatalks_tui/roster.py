"""The actors in the rows of their pane: by kind, in the order that the reader wants, narrowed to names they type."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, groupby
from typing import Literal, NamedTuple

from syriatalks.model import Actor, Kind
from syriatalks_tui.wording import KIND_GROUPS

Order = Literal["mentions", "name", "seen"]
# The orders in which `S` goes round, each as the border says it.
ORDERS: dict[Order, str] = {"mentions": "most named", "name": "A–Z", "seen": "first seen"}
_GROUP: dict[Kind, int] = {kind: at for at, (_, kinds) in enumerate(KIND_GROUPS) for kind in kinds}


class Listing(NamedTuple):
    """How the actors are listed: their order, and what narrows them.

    `called` is what the reader typed of a name. Where no name holds it, `alike` are the ids of actors whose names
    are like it.
    """

    order: Order = "mentions"
    called: str = ""
    alike: tuple[str, ...] = ()


# All of them.
LISTED = Listing()


class Head(NamedTuple):
    """A kind of actors and how many of them are listed."""

    title: str
    actors: int


class Rows:
    """Heads and actors, each in its row."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self.all: list[Head | Actor] = []
        self.count = 0
        for group, found in groupby(actors, key=lambda actor: _GROUP[actor.kind]):
            listed = list(found)
            self.count += len(listed)
            self.all.append(Head(KIND_GROUPS[group][0], len(listed)))
            self.all += listed

    @cached_property
    def of(self) -> dict[str, int]:
        """The row of each actor by id."""
        return {row.id: at for at, row in enumerate(self.all) if isinstance(row, Actor)}


class Shelf:
    """All actors in one order, with their names in one text: a look through 100,000 of them is one scan of it."""

    def __init__(self, actors: Sequence[Actor], folded: Callable[[], Mapping[str, str]]) -> None:
        self._actors = actors
        self._folded = folded
        self.whole = Rows(actors)

    @cached_property
    def _names(self) -> list[str]:
        folded = self._folded()
        return [folded[actor.id] for actor in self._actors]

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._names)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the names of each actor begin in the text, and its end."""
        return list(accumulate((len(names) + 1 for names in self._names), initial=0))

    def holding(self, needles: Sequence[str]) -> Rows:
        """The actors whose names hold all `needles`."""
        if not needles:
            return self.whole
        first, *others = sorted(needles, key=len, reverse=True)
        numbers = (at for at in self._with(first) if all(needle in self._names[at] for needle in others))
        return Rows(self._actors[at] for at in numbers)

    def _with(self, needle: str) -> Iterator[int]:
        at = self._text.find(needle)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._text.find(needle, self._starts[number + 1])

    def among(self, chosen: Sequence[str]) -> Rows:
        """The actors with the ids `chosen`."""
        rows = sorted(self.whole.of[actor] for actor in chosen if actor in self.whole.of)
        return Rows(actor for row in rows if isinstance(actor := self.whole.all[row], Actor))


class Roster:
    """All actors of the stories; `moment` gives a story's place in time by its id."""

    def __init__(self, actors: Sequence[Actor], moment: Callable[[str], tuple[str, int]]) -> None:
        self._actors = actors
        self._moment = moment
        self._shelves: dict[Order, Shelf] = {}
        self._kept: tuple[Listing, Rows] | None = None
        self.most = max((len(actor.mentions) for actor in actors), default=0)

    def prepare(self) -> None:
        """Work out beforehand what the first `S` and the first letter typed would wait for."""
        for order in ORDERS:
            shelf = self._shelf(order)
            _ = shelf.whole.of, shelf.holding([" "])

    def rows(self, listing: Listing) -> Rows:
        """The rows of `listing`."""
        if self._kept is None or self._kept[0] != listing:
            shelf = self._shelf(listing.order)
            rows = shelf.among(listing.alike) if listing.alike else shelf.holding(_needles(listing.called))
            self._kept = (listing, rows)
        return self._kept[1]

    def _shelf(self, order: Order) -> Shelf:
        """All actors by kind and `order`."""
        if order not in self._shelves:
            actors = sorted(self._actors, key=self._key(order))
            self._shelves[order] = Shelf(actors, lambda: self._names)
        return self._shelves[order]

    @cached_property
    def _names(self) -> dict[str, str]:
        """All names of each actor by id, folded, a blank before every word."""
        from syriatalks.search.folding import fold

        return {actor.id: f" {' '.join(map(fold, (actor.name, *actor.aliases)))}" for actor in self._actors}

    def _key(self, order: Order) -> Callable[[Actor], tuple[object, ...]]:
        if order == "name":
            return lambda actor: (_GROUP[actor.kind], actor.name.casefold())
        if order == "mentions":
            return lambda actor: (_GROUP[actor.kind], -len(actor.mentions))
        return lambda actor: (_GROUP[actor.kind], self._first_seen(actor))

    def _first_seen(self, actor: Actor) -> tuple[object, ...]:
        """When and where the actor is first named."""
        return min(((*self._moment(one.story), one.span.start) for one in actor.mentions), default=("~~",))


def _needles(called: str) -> list[str]:
    """The beginnings of words that are looked for; articles are none."""
    if not called.strip():
        return []
    from syriatalks.search.folding import fold
    from syriatalks.search.naming import telling

    return [f" {word}" for word in telling(fold(called).split())]
