"""Happened, planned, denied or conditional: what the clause of a date says about its event."""

import re
from datetime import date

from syriatalks.events.cues import NO_CUES, STATUS_CUES, Side
from syriatalks.model import Span, Status

_CUES = tuple((re.compile(cue.pattern, re.IGNORECASE), cue) for cue in STATUS_CUES)
_BLANKED = re.compile("|".join(f"(?:{pattern})" for pattern, _ in NO_CUES))


def status_of(text: str, clause: Span, at: Span, *, describes: bool = False) -> tuple[Status | None, Span | None]:
    """The status of the event that the date at `at` belongs to, with the words that decided it; None without a cue.

    `describes`: the date stands before the noun that it belongs to ("Friday’s session", "the January 22 talks").
    """
    words = _BLANKED.sub(lambda match: " " * len(match.group()), clause.of(text))
    for pattern, cue in _CUES:
        match = pattern.search(words)
        if match:
            span = Span(clause.start + match.start(), clause.start + match.end())
            if _governs(cue.side, span, at, describes):
                return cue.status, span
    return None, None


def _governs(side: Side, cue: Span, at: Span, describes: bool) -> bool:
    """Whether a cue decides about the date at `at`, by where the two stand."""
    if side == "inside":
        return cue.start < at.start < cue.end
    behind = cue.end <= at.start + 1
    return side == "any" or (behind and (side == "before" or describes))


def without_cue(first: date | None, published: date | None) -> Status:
    """The status of an event without a cue: what begins behind the day of publication is planned."""
    return "planned" if first and published and first > published else "happened"
