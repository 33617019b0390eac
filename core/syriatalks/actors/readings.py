"""Whether a state acts, or is where things happen, at each place of a text."""

import re
from collections.abc import Iterable

from syriatalks.actors.names import Name
from syriatalks.model import Kind, Span

_LONGEST = 24
# "in Syria", "inside eastern Syria", "Montreux, Switzerland": words that lead to where something happens.
_WHERE = re.compile(
    r"(?:\b(?:in|inside|within|into|at|near|from|across|throughout|through|around|outside|to|over|via|visiting|visited)"
    r"(?:\s(?:the|all|both|much|northern|southern|eastern|western|central|neighbou?ring|north|south|east|west))*\s"
    r"|[^\W\d_],\s)$",
    re.IGNORECASE,
)


# What joins the states of a list: "to Kenya, Tanzania and Burundi".
_LISTING = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")


def readings(text: str, names: Iterable[Name]) -> dict[Span, Kind]:
    """For each state among `names`, in the order of `text`, whether it is a "place" or a "state" where it stands.

    It is a place where the words before it say where something happens; in a list of states all are what the first is.
    """
    found: dict[Span, Kind] = {}
    last = Span(0, 0)
    for span in (name.span for name in names if name.kind == "state"):
        listed = last in found and _LISTING.fullmatch(text, last.end, span.start)
        found[span] = found[last] if listed else _reading(text, span)
        last = span
    return found


def _reading(text: str, span: Span) -> Kind:
    return "place" if _WHERE.search(text, max(0, span.start - _LONGEST), span.start) else "state"
