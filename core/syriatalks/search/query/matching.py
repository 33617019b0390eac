"""Which facts match a query: a bitmap for each of its terms, joined as the query says."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, reduce
from itertools import chain
from operator import and_, or_

from syriatalks.model import Dossier
from syriatalks.search import catalogue
from syriatalks.search.hits import FOUND, Found
from syriatalks.search.intervals import Interval
from syriatalks.search.query.bitmaps import packed, unpacked
from syriatalks.search.query.calling import Roll
from syriatalks.search.query.errors import QueryError, UnknownNameError
from syriatalks.search.query.facts import Fact
from syriatalks.search.query.fields import FIELDS, SPEECH, UNKNOWN
from syriatalks.search.query.nodes import And, Field, Not, Query, Term, terms
from syriatalks.search.query.shelf import stories_called
from syriatalks.search.query.timing import Calendar
from syriatalks.search.query.traits import Traits
from syriatalks.search.query.wording import Wording
from syriatalks.search.typed_dates import of_any_year, typed_dates

# So many terms are remembered with what they match.
_REMEMBERED = 500

# The numbers of the facts that have a value of a trait.
Table = Mapping[Hashable, Sequence[int]]

# What is laid out once, by name.
_TABLES = (
    "_masks",
    "_by_actor",
    "_by_speaker",
    "_by_status",
    "_by_story",
    "_calendar",
    "_yearless",
    "_roll",
    "_wording",
)


class Matcher:
    """Answers queries over `facts` of `dossier`; a set of facts is a whole number with the bit n for the fact n.

    The table of a field is laid out when a query first names it.
    """

    def __init__(self, dossier: Dossier, facts: Sequence[Fact]) -> None:
        self._dossier = dossier
        self._facts = facts
        self._traits = Traits(dossier)
        self._known: dict[Term, int] = {}
        self._pause: Callable[[], None] = lambda: None

    def matching(self, query: Query) -> tuple[int, ...]:
        """The numbers of the facts that match `query`. Raises `QueryError` where a value means nothing here."""
        return unpacked(self.bits(query))

    def bits(self, query: Query) -> int:
        """The facts that match `query`. Raises `QueryError` where a value means nothing here.

        A fact of which a field says nothing matches neither it nor its negation.
        """
        if isinstance(query, Term):
            return self._of_term(query)
        if isinstance(query, Not):
            spoken_of = (FIELDS[term.field].of for term in terms(query) if term.field in FIELDS)
            kinds = frozenset(FOUND).intersection(*spoken_of)
            return reduce(or_, (self._masks[kind] for kind in kinds), 0) & ~self.bits(query.part)
        return reduce(and_ if isinstance(query, And) else or_, map(self.bits, query.parts))

    def build(self, pause: Callable[[], None]) -> None:
        """Lay out all tables, so that no query waits for them; `pause` is called again and again on the way."""
        self._pause = pause
        for table in _TABLES:
            getattr(self, table)

    def _unhurried(self) -> Iterator[Fact]:
        """The facts, with pauses between them."""
        for fact in self._facts:
            self._pause()
            yield fact

    def called(self, term: Term) -> frozenset[str]:
        """The ids of the actors that the value of a term calls. Raises `UnknownNameError` where it calls nobody."""
        found = self._roll.called(term.value)
        if not found:
            perhaps = " or ".join(self._roll.perhaps(term.value))
            words = f"nobody is called “{term.value}”" + (f"; perhaps {perhaps}" if perhaps else "")
            raise UnknownNameError(words, term.span)
        return found

    def days_of(self, term: Term) -> tuple[Interval, ...]:
        """The days that the value of a term names; a year that is not typed is any that the stories name, if any.

        Raises `QueryError` where it is no date.
        """
        days = typed_dates(term.value, self._years, self._newest)
        if not days and not of_any_year(term.value):
            raise QueryError(self._no_date(term.value), term.span)
        return days

    def _no_date(self, value: str) -> str:
        """What is wrong with a `value` that names no days."""
        first, _, last = value.partition("..")
        if typed_dates(f"{last}..{first}", self._years, self._newest):
            return f"“{value}” ends before it begins"
        return f'“{value}” is no date; write 2014-01..2014-02, or "22..31 jan" in quotation marks'

    def _of_term(self, term: Term) -> int:
        if term not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[term] = packed(self._asked[term.field](term), len(self._facts))
        return self._known[term]

    @cached_property
    def _asked(self) -> dict[Field, Callable[[Term], Iterable[int]]]:
        """How the facts of a term of each field are found, by their numbers."""
        return {
            "word": lambda term: self._wording.begun(term.value),
            "phrase": lambda term: self._wording.phrase(term.value),
            "id": lambda term: self._by_actor.get(term.value, ()),
            "actor": lambda term: _of_any(self._by_actor, self.called(term)),
            "speaker": lambda term: _of_any(self._by_speaker, [None] if _is_unknown(term) else self.called(term)),
            "kind": self._of_sort,
            "date": self._dated,
            "status": lambda term: self._by_status.get(term.value, ()),
            "story": lambda term: _of_any(self._by_story, stories_called(self._dossier.stories, term)),
        }

    def _of_sort(self, term: Term) -> Iterable[int]:
        """Quotes of a kind of speech, facts of a kind, or what concerns actors of a kind."""
        if term.value in SPEECH:
            quotes = self._dossier.quotes
            return (number for number in self._numbered["quote"] if quotes[self._facts[number].at].kind == term.value)
        alike = _of_any(self._by_actor, (actor.id for actor in self._dossier.actors if actor.kind == term.value))
        if term.value not in FOUND:
            return alike
        return {*(alike & set(self._numbered["actor"])), *self._numbered[term.value]}

    def _dated(self, term: Term) -> Iterable[int]:
        if not _is_unknown(term):
            any_year = of_any_year(term.value)
            yearless = self._yearless.sharing([any_year] if any_year else [])
            return chain(self._calendar.sharing(self.days_of(term)), yearless)
        dateable = {number for kind in FIELDS["date"].of for number in self._numbered[kind]}
        return dateable.difference(self._calendar.all())

    @cached_property
    def _masks(self) -> dict[Found, int]:
        return {kind: packed(self._numbered.get(kind, ()), len(self._facts)) for kind in FOUND}

    @cached_property
    def _years(self) -> list[int]:
        return catalogue.years(self._dossier)

    @cached_property
    def _newest(self) -> date | None:
        return catalogue.latest_publication(self._dossier)

    @cached_property
    def _numbered(self) -> Table:
        return _table((fact.kind,) for fact in self._unhurried())

    @cached_property
    def _by_actor(self) -> Table:
        return _table(map(self._traits.actors, self._unhurried()))

    @cached_property
    def _by_speaker(self) -> Table:
        return _table(map(self._traits.speakers, self._unhurried()))

    @cached_property
    def _by_status(self) -> Table:
        return _table(map(self._traits.statuses, self._unhurried()))

    @cached_property
    def _by_story(self) -> Table:
        return _table(map(self._traits.stories, self._unhurried()))

    @cached_property
    def _calendar(self) -> Calendar:
        return Calendar(
            (number, days) for number, fact in enumerate(self._unhurried()) for days in self._traits.days(fact)
        )

    @cached_property
    def _yearless(self) -> Calendar:
        any_year = self._traits.days_of_any_year
        return Calendar((number, days) for number, fact in enumerate(self._unhurried()) for days in any_year(fact))

    @cached_property
    def _roll(self) -> Roll:
        return Roll(self._dossier.actors, self._pause)

    @cached_property
    def _wording(self) -> Wording:
        return Wording(map(self._traits.words, self._unhurried()), self._pause)


def _table(values: Iterable[Iterable[Hashable]]) -> Table:
    """The numbers of the facts that have each value, from the values of each fact."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for number, those in enumerate(values):
        for value in those:
            found[value].append(number)
    return found


def _of_any(table: Table, values: Iterable[Hashable]) -> set[int]:
    return {number for value in values for number in table.get(value, ())}


def _is_unknown(term: Term) -> bool:
    return term.value.casefold() == UNKNOWN
