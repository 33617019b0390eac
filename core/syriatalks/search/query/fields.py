"""What may stand before a colon in a query, what follows it, and which facts it speaks of."""

from dataclasses import dataclass

from syriatalks.model import KINDS, STATUSES
from syriatalks.search.hits import FOUND, Found
from syriatalks.search.query.nodes import Field, Query, terms

# A value that stands for all facts of which the text does not say it: `date:unknown`, `speaker:unknown`.
UNKNOWN = "unknown"
SPEECH = ("direct", "indirect")
_KINDS = tuple(dict.fromkeys((*KINDS, *FOUND, *SPEECH)))


@dataclass(frozen=True, slots=True)
class Known:
    """A field: an example of it, what it asks for, and the values it has if they are few.

    `of` are the kinds of facts that it says something of; others match neither it nor its negation.
    """

    example: str
    meaning: str
    values: tuple[str, ...] = ()
    of: frozenset[Found] = frozenset(FOUND)


FIELDS: dict[Field, Known] = {
    "actor": Known("actor:jarba", "what concerns an actor, under any of its names"),
    "speaker": Known("speaker:lavrov", "what somebody said; unknown: nobody named"),
    "kind": Known("kind:person", "what concerns a kind of actors, or is a quote …", _KINDS),
    "date": Known(
        "date:2014-01..2014-02", "what falls, or was said, on these days; unknown: no day is known",
        of=frozenset(FOUND) - {"actor"},
    ),
    "status": Known(
        "status:planned", "what is planned, denied, conditional, past", STATUSES, frozenset(("event", "date", "text"))
    ),
    "story": Known("story:wire.txt", "what a story tells: its file, or words of title or agency"),
    "id": Known("id:a12", "what concerns the actor of this id in exported facts"),
}  # fmt: skip


def asks_of(query: Query, kind: Found) -> bool:
    """Whether every field that `query` names says something of facts of a `kind`."""
    return all(kind in FIELDS[term.field].of for term in terms(query) if term.field in FIELDS)


# How terms are joined, for help.
JOINED = (
    ('jarba "necessity to reach"', "words, begun perhaps; a phrase in a row"),
    ("A B  or  A AND B", "both"),
    ("A OR B", "one of them"),
    ("NOT A", "without"),
    ("(A OR B) AND C", "brackets"),
)
