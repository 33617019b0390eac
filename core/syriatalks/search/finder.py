"""One search over everything in a dossier, as one list, best first."""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from threading import Lock

from syriatalks.model import Dossier, Span
from syriatalks.search import catalogue
from syriatalks.search.answers import actor_hit, date_hit, event_hit, listed_hit, passage_hit, passage_score
from syriatalks.search.asking import Query, ask
from syriatalks.search.candidates import Candidate, best
from syriatalks.search.days import WIDER_BY_FAR, Days
from syriatalks.search.folding import fold
from syriatalks.search.hits import Found, Hit
from syriatalks.search.intervals import Interval
from syriatalks.search.names import FUZZY, WORD_START, Names
from syriatalks.search.naming import compound, grouped, without_articles
from syriatalks.search.passages import Passages
from syriatalks.search.typed_dates import of_any_year, typed_dates

# Scores of dates, from one that only touches the days typed to one that is them. A word alone ("may", "sat") may be
# no date at all and stands behind names that start with it.
_SURE_DAYS, _ONE_WORD_DAYS = (80.0, 97.0), (64.0, 84.0)
# An event stands behind the date that says when.
_BEHIND = 0.5
# A year around the day that was typed answers it when nothing else does. A day of an unknown year may be the one meant.
_AROUND, _ANY_YEAR = 45.0, (70.0, 79.0)
# So many names may be those of the actor that was typed with a date.
_SURELY_CALLED = 20
# So many labels are folded between two looks whether to go on.
_STRIDE = 500


class Index:
    """What the finder looks through: built once for a dossier, asked for every key."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._steps = self._built()
        self._lock = Lock()
        self._ready = False

    @property
    def ready(self) -> bool:
        """Whether all tables are laid out, so that `find` answers at once."""
        return self._ready

    def build(self, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Lay out the tables, in about 2 s for 100,000 names; `find` does it if nobody else did.

        `stopped` is asked every few milliseconds; once it says yes the work is left where it is (False), and
        goes on with the next call. A second thread waits for the first.
        """
        with self._lock:
            return all(not stopped() for _ in self._steps)

    def find(self, query: str, limit: int = 50) -> list[Hit]:
        """The best answers to `query`, at most `limit`, best first.

        "@" in front looks for actors only, "#" for dates, a quotation mark for quotes. Typed dates such as "last
        tuesday" are counted from the day of the newest story.
        """
        self.build()
        asked = ask(query)
        if asked.typed:
            return best([*self._actors(asked, limit), *self._dated(asked, limit), *self._passages(asked)], limit)
        return best(self._first(asked.kinds, limit), limit) if asked.narrowed else []

    def counted(self, query: str) -> tuple[Interval, ...]:
        """The days that `query` names if they are counted from the day of the newest story: "yesterday"."""
        self.build()
        asked = ask(query)
        if "date" not in asked.kinds or typed_dates(asked.typed, self._years, bare_days=asked.narrowed):
            return ()
        return typed_dates(asked.typed, self._years, self._newest)

    def _built(self) -> Iterator[None]:
        self._catalogue = list(catalogue.passages(self._dossier))
        self._named = catalogue.names(self._dossier)
        yield
        folded = yield from _folded(name for _, name in self._named)
        compounds = yield from _compounds(folded)
        self._named += [self._named[number] for number, _ in compounds]
        self._names = Names([*folded, *(joined for _, joined in compounds)])
        yield from self._names.build()
        folded = yield from _folded(one.label for one in self._catalogue)
        self._words = Passages(folded, [one.kind for one in self._catalogue])
        yield from self._words.build()
        self._years = catalogue.years(self._dossier)
        self._newest = catalogue.latest_publication(self._dossier)
        self._dates = Days(catalogue.days(self._dossier.dates))
        self._yearless = Days(catalogue.yearless(self._dossier))
        self._events = Days(catalogue.days(self._dossier.events))
        self._ready = True

    def _first(self, kinds: Sequence[Found], limit: int) -> Iterable[Candidate]:
        """What a prefix alone shows: the actors most mentioned, dates and events by day, the first quotes."""
        if "date" in kinds:
            return self._on([Interval(date.min, date.max)], limit, (FUZZY, FUZZY))
        if "actor" in kinds:
            return self._named_so([(FUZZY, number) for number in range(min(4 * limit, len(self._named)))], ())
        firsts = [number for kind in kinds for number in self._words.of(kind, limit)]
        return (Candidate.of(listed_hit(self._catalogue[number], FUZZY)) for number in firsts)

    def _actors(self, asked: Query, limit: int) -> Iterable[Candidate]:
        if "actor" not in asked.kinds:
            return ()
        ways = dict.fromkeys((asked.words, tuple(compound(asked.words))))
        ranked = (name for words in ways for name in self._names.ranked(words, 2 * limit))
        return self._named_so(ranked, asked.words)

    def _named_so(self, ranked: Iterable[tuple[float, int]], words: Sequence[str]) -> Iterator[Candidate]:
        """The actors of `ranked` names (score, number); one that several names fit comes several times, best first."""
        for score, number in ranked:
            index, name = self._named[number]
            actor = self._dossier.actors[index]
            yield Candidate(score, "actor", actor.id, partial(actor_hit, actor, name, words, score))

    def _dated(self, asked: Query, limit: int) -> Iterator[Candidate]:
        """Dates and events of the days that were typed, the nearest first; then dates of an unknown year."""
        if "date" not in asked.kinds:
            return
        days = typed_dates(asked.typed, self._years, self._newest, bare_days=asked.narrowed)
        yield from self._on(days, limit, _ONE_WORD_DAYS if asked.typed.isalpha() else _SURE_DAYS)
        if not days and "event" in asked.kinds:
            yield from self._of_actor_on(asked.typed.split())
        any_year = of_any_year(asked.typed)
        for near, at in self._yearless.overlapping([any_year] if any_year else [], limit):
            least, most = _ANY_YEAR
            yield Candidate.of(date_hit(self._dossier.dates[at], at, least + (most - least) * near))

    def _of_actor_on(self, typed: Sequence[str]) -> Iterator[Candidate]:
        """Events that concern an actor on some days: "beirut 24 jan", "24 jan beirut"."""
        for at in range(1, len(typed)):
            for name, time in ((typed[:at], typed[at:]), (typed[at:], typed[:at])):
                days = typed_dates(" ".join(time), self._years, self._newest)
                actors = self._surely_called(" ".join(name)) if days else set()
                events = self._events.overlapping(days, len(self._dossier.events)) if actors else ()
                for near, number in events:
                    event = self._dossier.events[number]
                    if near > WIDER_BY_FAR and not actors.isdisjoint(event.actors):
                        yield Candidate.of(event_hit(event, _of_days(near, _SURE_DAYS)))

    def _surely_called(self, name: str) -> set[str]:
        """The ids of the actors of whose names `name` is one, or begins one or words of one."""
        ranked = self._names.ranked(fold(name).split(), _SURELY_CALLED)
        return {self._dossier.actors[self._named[number][0]].id for score, number in ranked if score >= WORD_START}

    def _on(self, days: Sequence[Interval], limit: int, scores: tuple[float, float]) -> Iterator[Candidate]:
        """Dates and events of some days; `scores` are those of one that hardly shares them and of one that is them."""
        for near, at in self._dates.overlapping(days, limit):
            yield Candidate.of(date_hit(self._dossier.dates[at], at, _of_days(near, scores)))
        for near, at in self._events.overlapping(days, limit):
            yield Candidate.of(event_hit(self._dossier.events[at], _of_days(near, scores) - _BEHIND))

    def _passages(self, asked: Query) -> Iterator[Candidate]:
        """Passages that hold the words, but no sentence beside the quotes and events of it that hold them too."""
        kinds = [kind for kind in asked.kinds if kind != "actor"]
        ways = dict.fromkeys((asked.words, without_articles(asked.words), grouped(asked.words)))
        matches = next(filter(None, (self._words.holding(words, kinds) for words in ways)), [])
        found = [(self._catalogue[match.number], match) for match in matches]
        shown: dict[str, list[Span]] = defaultdict(list)
        for passage, _ in found:
            if passage.kind in ("quote", "event"):
                shown[passage.story].append(passage.span)
        for passage, match in found:
            if passage.kind != "text" or not any(span.overlaps(passage.span) for span in shown[passage.story]):
                target = match.number if passage.target is None else passage.target
                yield Candidate(
                    passage_score(passage, match), passage.kind, target, partial(passage_hit, passage, match)
                )


def _of_days(near: float, scores: tuple[float, float]) -> float:
    """The score of what is so `near` to the days typed; `scores` are those of what hardly shares them and of these."""
    least, most = scores
    return least + (most - least) * near if near > WIDER_BY_FAR else _AROUND


def _folded(labels: Iterable[str]) -> Generator[None, None, list[str]]:
    """Each of `labels` folded; yields now and then, so that it can be left off."""
    folded = []
    for count, label in enumerate(labels):
        folded.append(fold(label))
        if count % _STRIDE == 0:
            yield
    return folded


def _compounds(names: Sequence[str]) -> Generator[None, None, list[tuple[int, str]]]:
    """The numbers of the folded `names` that can be written as one word in part, and these so; yields now and then."""
    found = []
    for number, name in enumerate(names):
        joined = " ".join(compound(name.split()))
        found += [(number, joined)] if joined != name else []
        if number % _STRIDE == 0:
            yield
    return found
