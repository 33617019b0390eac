"""Whether a state acts, or is where things happen, at one place of a text."""

import re

from syriatalks.actors.names import Name
from syriatalks.model import Kind

_LONGEST = 24
# "in Syria", "inside eastern Syria", "Montreux, Switzerland": words that lead to where something happens.
_WHERE = re.compile(
    r"(?:\b(?:in|inside|within|into|at|near|from|across|throughout|through|around|outside|to|over|via|visiting|visited)"
    r"(?:\s(?:the|all|both|much|northern|southern|eastern|western|central|neighbou?ring|north|south|east|west))*\s"
    r"|[^\W\d_],\s)$",
    re.IGNORECASE,
)


def reading(text: str, name: Name) -> Kind:
    """Whether `name` is a "place" here, because the words before it say where something happens, or a "state"."""
    return "place" if _WHERE.search(text, max(0, name.span.start - _LONGEST), name.span.start) else "state"
