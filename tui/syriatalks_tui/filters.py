"""What narrows a view: queries of the search language that all have to match.

The language is loaded with the first filter, so that the first frame need not wait for it.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from syriatalks.search.query import Field, Query

Filters: TypeAlias = "tuple[Query, ...]"


def value_of(filters: Filters, field: "Field") -> str | None:
    """The value that `filters` ask of `field`, or None."""
    if not filters:
        return None
    from syriatalks.search.query import Term

    return next((held.value for held in filters if isinstance(held, Term) and held.field == field), None)


def narrowed(filters: Filters, field: "Field", value: str | None) -> Filters:
    """`filters` with a `value` of `field` as the newest, in place of any other; None: with no value of it."""
    from syriatalks.search.query import Term

    others = tuple(held for held in filters if not (isinstance(held, Term) and held.field == field))
    return others if value is None else (*others, Term(field, value))


def added(filters: Filters, query: "Query") -> Filters:
    """`filters` and `query`, each part of it that has to match as one of its own."""
    from syriatalks.search.query import conjuncts

    return tuple(dict.fromkeys((*filters, *conjuncts(query))))


def of_actor(actor: str) -> "Query":
    """What concerns the actor with the id `actor`, and nobody else of the name."""
    from syriatalks.search.query import Term

    return Term("id", actor)


def asked_of_speech(filters: Filters) -> Filters:
    """Those of `filters` that ask for what quotations have: one has words, a speaker, days, but no status."""
    if not filters:
        return ()
    from syriatalks.search.query import asks_of

    return tuple(query for query in filters if asks_of(query, "quote"))


def not_of_speech(filters: Filters) -> Filters:
    """Those of `filters` that quotations have nothing of."""
    told = asked_of_speech(filters)
    return tuple(query for query in filters if query not in told)


def followed(query: "Query", now: Callable[[str], str | None]) -> "Query | None":
    """`query` after a decision about actors: `now` gives their ids anew; None where one of them is gone."""
    from syriatalks.search.query import Not, Term

    if isinstance(query, Term):
        actor = now(query.value) if query.field == "id" else query.value
        return replace(query, value=actor) if actor else None
    if isinstance(query, Not):
        part = followed(query.part, now)
        return replace(query, part=part) if part else None
    parts = tuple(again for part in query.parts if (again := followed(part, now)))
    return replace(query, parts=parts) if len(parts) == len(query.parts) else None
