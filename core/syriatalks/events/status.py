"""Happened, planned, denied or conditional: what the clause of a date says about its event."""

import re
from datetime import date

from syriatalks.events.cues import NO_CUES, STATUS_CUES
from syriatalks.model import Span, Status

_CUES = tuple((re.compile(cue.pattern, re.IGNORECASE), cue) for cue in STATUS_CUES)
_BLANKED = re.compile("|".join(f"(?:{pattern})" for pattern, _ in NO_CUES))


def status_of(
    text: str, clause: Span, at: Span, latest: date | None, published: date | None
) -> tuple[Status, Span | None]:
    """The status of the event that the date at `at` belongs to, and the words that decided it.

    `latest` is the last day that the date can mean: without a cue, what lies behind the day of publication is planned.
    """
    words = _BLANKED.sub(lambda match: " " * len(match.group()), clause.of(text))
    for pattern, cue in _CUES:
        match = pattern.search(words)
        if match and (cue.side == "any" or clause.start + match.end() <= at.start + 1):
            return cue.status, Span(clause.start + match.start(), clause.start + match.end())
    if latest is not None and published is not None and latest > published:
        return "planned", None
    return "happened", None
