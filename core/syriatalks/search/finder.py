"""One search over everything in a dossier, as one list, best first."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from syriatalks.model import Dossier
from syriatalks.search import catalogue
from syriatalks.search.answers import actor_hit, date_hit, event_hit, listed_hit, passage_hit
from syriatalks.search.asking import Query, ask
from syriatalks.search.days import Days
from syriatalks.search.folding import fold
from syriatalks.search.hits import FOUND, Found, Hit
from syriatalks.search.intervals import Interval
from syriatalks.search.names import FUZZY, Names
from syriatalks.search.passages import Match, Passages
from syriatalks.search.typed_dates import typed_dates

# Scores of dates, from one that only touches the days typed to one that is them. A word alone ("may", "sat") may be
# no date at all and stands behind names that start with it.
_SURE_DAYS, _ONE_WORD_DAYS = (80.0, 97.0), (64.0, 84.0)
# An event stands behind the date that says when.
_BEHIND = 0.5


class Index:
    """What the finder looks through: built once for a dossier, asked for every key."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._steps = self._built()
        self._ready = False

    @property
    def ready(self) -> bool:
        """Whether all tables are laid out, so that `find` answers at once."""
        return self._ready

    def build(self, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Lay out the tables, in about 2 s for 100,000 names; `find` does it if nobody else did.

        `stopped` is asked every few milliseconds; once it says yes the work is left where it is (False), and
        goes on with the next call. Call it from one thread at a time.
        """
        return all(not stopped() for _ in self._steps)

    def find(self, query: str, limit: int = 50, today: date | None = None) -> list[Hit]:
        """The best answers to `query`, at most `limit`, best first.

        "@" in front looks for actors only, "#" for dates, a quotation mark for quotes. `today` is the base of typed
        dates such as "last tuesday"; without it that is the day of the newest story.
        """
        self.build()
        asked = ask(query)
        if asked.typed:
            hits = [*self._actors(asked, limit), *self._dated(asked, limit, today), *self._passages(asked, limit)]
        else:
            hits = self._first(asked.kinds, limit) if asked.narrowed else []
        return _shared_out(_single(hits), limit)

    def _built(self) -> Iterator[None]:
        self._catalogue = list(catalogue.passages(self._dossier))
        self._named = catalogue.names(self._dossier)
        yield
        self._names = Names([fold(name) for _, name in self._named])
        yield from self._names.build()
        self._words = Passages([fold(one.label) for one in self._catalogue], [one.kind for one in self._catalogue])
        yield from self._words.build()
        self._years = catalogue.years(self._dossier)
        self._newest = catalogue.latest_publication(self._dossier)
        self._dates = Days(catalogue.days(self._dossier.dates))
        self._events = Days(catalogue.days(self._dossier.events))
        self._ready = True

    def _first(self, kinds: Sequence[Found], limit: int) -> list[Hit]:
        """What a prefix alone shows: the actors most mentioned, dates and events by day, the first quotes."""
        if "date" in kinds:
            return self._on([Interval(date.min, date.max)], limit, (FUZZY, FUZZY))
        if "actor" in kinds:
            return self._best_actors([(FUZZY, number) for number in range(len(self._named))], (), limit)
        firsts = [number for kind in kinds for number in self._words.of(kind, limit)]
        return [listed_hit(self._catalogue[number], FUZZY) for number in firsts]

    def _actors(self, asked: Query, limit: int) -> list[Hit]:
        if "actor" not in asked.kinds:
            return []
        return self._best_actors(self._names.ranked(asked.words, 2 * limit), asked.words, limit)

    def _best_actors(self, ranked: Iterable[tuple[float, int]], words: Sequence[str], limit: int) -> list[Hit]:
        """Hits for `ranked` names (score, number), each actor once, by the name that fits best."""
        best: dict[int, tuple[float, str]] = {}
        for score, number in ranked:
            actor, name = self._named[number]
            best.setdefault(actor, (score, name))
        actors = self._dossier.actors
        return [actor_hit(actors[actor], name, words, score) for actor, (score, name) in list(best.items())[:limit]]

    def _dated(self, asked: Query, limit: int, today: date | None) -> list[Hit]:
        """Dates and events of the days that were typed, the nearest first."""
        if "date" not in asked.kinds:
            return []
        days = typed_dates(asked.typed, self._years, today or self._newest, bare_days=asked.narrowed)
        return self._on(days, limit, _ONE_WORD_DAYS if asked.typed.isalpha() else _SURE_DAYS)

    def _on(self, days: Sequence[Interval], limit: int, scores: tuple[float, float]) -> list[Hit]:
        """Dates and events of some days; `scores` are those of one that hardly shares them and of one that is them."""
        least, most = scores
        dates, events = self._dossier.dates, self._dossier.events
        found = self._dates.overlapping(days, limit)
        hits = [date_hit(dates[at], at, least + (most - least) * near) for near, at in found]
        found = self._events.overlapping(days, limit)
        return hits + [event_hit(events[at], least + (most - least) * near - _BEHIND) for near, at in found]

    def _passages(self, asked: Query, limit: int) -> list[Hit]:
        kinds = [kind for kind in asked.kinds if kind != "actor"]
        counts: Counter[Found] = Counter()
        chosen: list[Match] = []
        for match in self._words.holding(asked.words, kinds):
            kind = self._catalogue[match.number].kind
            counts[kind] += 1
            if counts[kind] <= limit:
                chosen.append(match)
        return [passage_hit(self._catalogue[match.number], match) for match in chosen]


def _single(hits: Iterable[Hit]) -> list[Hit]:
    """`hits`, best first, each fact once, without sentences whose match a quote or event shows."""
    seen: set[tuple[Found, str | int]] = set()
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.score, FOUND.index(hit.kind))):
        fact = (hit.kind, hit.target if hit.target is not None else f"{hit.story}:{hit.span.start}")
        if fact in seen or (hit.kind == "text" and _is_shown(hit, kept)):
            continue
        seen.add(fact)
        kept.append(hit)
    return kept


def _is_shown(hit: Hit, shown: Iterable[Hit]) -> bool:
    return any(
        other.story == hit.story and other.kind in ("quote", "event") and other.span.covers(hit.span) for other in shown
    )


def _shared_out(hits: Sequence[Hit], limit: int) -> list[Hit]:
    """The first `limit` of `hits`; where there are more, no kind takes more than half while others wait."""
    if len(hits) <= limit:
        return list(hits)
    counts: Counter[Found] = Counter()
    preferred: list[int] = []
    waiting: list[int] = []
    for place, hit in enumerate(hits):
        counts[hit.kind] += 1
        (preferred if counts[hit.kind] <= limit // 2 else waiting).append(place)
    return [hits[place] for place in sorted((preferred + waiting)[:limit])]
