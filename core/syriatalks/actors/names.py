"""What every step of the actors stage passes on: a name in its place, and why it is taken for one."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from syriatalks.model import Kind, Span

# How sure a layer is, surest last; where two layers read the same words the surer one wins.
TAGGED, LISTED, PATTERN, PRINTED = range(4)

# Kinds that one actor can have in turn: a state is also a place; an armed group and an agency are also bodies.
CLASSES: dict[Kind, str] = {
    "person": "person", "organisation": "body", "group": "body", "agency": "body",
    "state": "place", "place": "place", "event": "event", "agreement": "agreement",
}  # fmt: skip


def with_article(kind: Kind) -> str:
    """The kind as prose says it: "an organisation", "a person"."""
    return f"an {kind}" if kind[0] in "aeio" else f"a {kind}"


class Name(NamedTuple):
    """A name where it stands in a story.

    `key` is what two names of one actor have in common for certain (a row of the table, a state, the number of a
    resolution), or None. `layer` is one of TAGGED (the sequence model), LISTED (the table, the states), PATTERN,
    PRINTED (the dateline).
    """

    span: Span
    text: str
    kind: Kind
    because: str
    layer: int = TAGGED
    key: str | None = None


def of_kind(name: Name, kind: Kind, because: str = "") -> Name:
    """`name` read as of another kind, and why."""
    if name.kind == kind:
        return name
    return name._replace(
        kind=kind, because=because or f"Elsewhere the story has it as the name of {with_article(kind)}."
    )


def clear_of(names: Iterable[Name], spans: Iterable[Span]) -> list[Name]:
    """Those of `names` that share no code point with any of `spans`."""
    ordered = sorted(spans)
    starts = [span.start for span in ordered]
    reached = [0, *accumulate((span.end for span in ordered), max)]
    return [name for name in names if reached[bisect_left(starts, name.span.end)] <= name.span.start]
