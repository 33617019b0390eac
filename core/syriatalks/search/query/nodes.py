"""The nouns of the query language: a frozen tree of terms, And, Or and Not."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from syriatalks.model import Span

Field = Literal["word", "phrase", "actor", "id", "speaker", "kind", "date", "status", "story"]


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a phrase, or the `value` of a field; `span` is where it was typed, which tells no terms apart."""

    field: Field
    value: str
    span: Span = dataclasses.field(default=Span(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """What matches all of `parts`."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """What matches at least one of `parts`."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """What does not match `part`."""

    part: "Query"


Query: TypeAlias = Term | And | Or | Not

_BARE = re.compile(r"[^\s()\"“”„«»]+")


def terms(query: Query) -> Iterator[Term]:
    """The terms of `query`, in order."""
    if isinstance(query, Term):
        yield query
    else:
        for part in (query.part,) if isinstance(query, Not) else query.parts:
            yield from terms(part)


def conjuncts(query: Query) -> tuple[Query, ...]:
    """The parts that all have to match: those of an And, else the query itself."""
    return query.parts if isinstance(query, And) else (query,)


def spelt(query: Query) -> str:
    """`query` as one may type it; reading that gives the same tree."""
    if isinstance(query, Term):
        value = query.value if query.field != "phrase" and _BARE.fullmatch(query.value) else f'"{query.value}"'
        return value if query.field in ("word", "phrase") else f"{query.field}:{value}"
    if isinstance(query, Not):
        return f"NOT {_inside(query.part)}"
    joiner = " AND " if isinstance(query, And) else " OR "
    return joiner.join(_inside(part) for part in query.parts)


def _inside(part: Query) -> str:
    return f"({spelt(part)})" if isinstance(part, And | Or) else spelt(part)
