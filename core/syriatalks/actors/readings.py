"""Whether a state acts, or is where things happen, at each place of a text."""

import re
from collections.abc import Iterable

from syriatalks.actors.names import Name
from syriatalks.model import Kind, Span

_LONGEST = 32
# "in Syria", "inside eastern Syria", "parts of Syria": words that lead to where something happens.
_WHERE = re.compile(
    r"\b(?:(?:in|inside|within|into|at|near|from|across|throughout|through|around|outside|to|over|via|visiting|visited)"
    r"|(?:parts?|areas?|regions?|rest|whole|north|south|east|west|borders?|territory) of)"
    r"(?:\s(?:the|all|both|much|northern|southern|eastern|western|central|neighbou?ring|war-torn|north|south|east|west))*"
    r"\s$",
    re.IGNORECASE,
)
# What joins the states of a list: "to Kenya, Tanzania and Burundi".
_LISTING = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")


def readings(text: str, names: Iterable[Name]) -> dict[Span, Kind]:
    """For each state among `names`, in the order of `text`, whether it is a "place" or a "state" where it stands.

    It is a place where the words before it say where something happens, and behind a place that lies in it
    ("Montreux, Switzerland"); in a list of states all are what the first is.
    """
    found: dict[Span, Kind] = {}
    before: Name | None = None
    for name in names:
        if name.kind == "state":
            listed = before and before.span in found and _LISTING.fullmatch(text, before.span.end, name.span.start)
            found[name.span] = found[before.span] if before and listed else _reading(text, before, name.span)
        before = name
    return found


def _reading(text: str, before: Name | None, span: Span) -> Kind:
    within = before is not None and before.kind == "place" and text[before.span.end : span.start].rstrip() == ","
    where = within or _WHERE.search(text, max(0, span.start - _LONGEST), span.start)
    return "place" if where else "state"
