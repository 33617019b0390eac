"""Who asks and who answers under the "Q" and "A" of an interview, where the words before the first of them say so.

"Q&A with UN envoy Lakhdar Brahimi", "Lavrov spoke to Reuters": the person answers, the agency asks. Nothing is guessed.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.model import Actor, Kind

# Nouns of an interview with the preposition before the one who answers, or before the agency that asks.
_WITH = re.compile(
    r"\b(?:Q ?& ?A|interview|conversation|talk|questions?(?: and answers)?|answers)\b[^.?!\n]{0,30}?"
    r"\b(?:with|for|to|from|of) (?:[^.?!,\n]{0,40} )?$",
    re.IGNORECASE,
)
# What one who answers does to an agency or to questions; behind the person's name.
_SPEAKS = re.compile(
    r"[^.?!\n“\"]{0,60}?\b(?:spoke|speaks|talked|talks|sat down|answer(?:s|ed)?|gave|takes?|took)\b(?! (?:of|about))",
    re.IGNORECASE,
)
_SPOKE_TO = re.compile(r"\b(?:(?:spoke|speaks|talked|talks|interview) (?:to|with)|told) (?:the )?$", re.IGNORECASE)
_ASKERS: frozenset[Kind] = frozenset({"agency", "organisation"})
_NEAR = 90


class Interview(NamedTuple):
    """Who asks and who answers; None where the text does not say."""

    asks: Actor | None = None
    answers: Actor | None = None


def read_interview(text: str, end: int, heard: Sequence[tuple[int, int, Actor]]) -> Interview:
    """Who asks and answers by what `text` says before `end`, where the first question stands.

    `heard` are the mentions of actors before it as (start, end, actor), in order.
    """
    asks = {actor.id: actor for start, _, actor in heard if actor.kind in _ASKERS and _asks(text, start)}
    answers = {
        actor.id: actor for start, stop, actor in heard if actor.kind == "person" and _answers(text, start, stop, end)
    }
    return Interview(_only(asks), _only(answers))


def _asks(text: str, start: int) -> bool:
    return _SPOKE_TO.search(text[max(0, start - _NEAR) : start]) is not None


def _answers(text: str, start: int, stop: int, end: int) -> bool:
    before = text[max(0, start - _NEAR) : start]
    return _WITH.search(before) is not None or _SPEAKS.match(text[stop : min(end, stop + _NEAR)]) is not None


def _only(actors: dict[str, Actor]) -> Actor | None:
    return next(iter(actors.values())) if len(actors) == 1 else None
