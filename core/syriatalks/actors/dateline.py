"""The names that a dateline prints: the place it was written in and the agency that reports."""

import re
from collections.abc import Iterator

from syriatalks.actors.names import PRINTED, Name
from syriatalks.model import Span, Story

_PLACE = re.compile(r"[^/,]+")


def find_printed(story: Story) -> list[Name]:
    """Agency and places of the dateline of `story`; "BEIRUT/GENEVA" are two places, "BEIRUT, Lebanon" as well."""
    return list(_printed(story))


def _printed(story: Story) -> Iterator[Name]:
    if story.dateline is None:
        return
    if story.dateline.place:
        span = story.dateline.place
        for match in _PLACE.finditer(story.text, span.start, span.end):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield _name(story, Span(start, match.end()), "place")
    if story.dateline.agency:
        yield _name(story, story.dateline.agency, "agency")


def _name(story: Story, span: Span, kind: str) -> Name:
    because = (
        "The dateline names it as the agency that reports." if kind == "agency" else "The dateline names this place."
    )
    return Name(span, span.of(story.text), "agency" if kind == "agency" else "place", because, PRINTED)
