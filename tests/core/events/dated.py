"""Short stories for tests, with their dates marked by hand."""

import re
from dataclasses import replace
from datetime import date

from syriatalks.events import find_events
from syriatalks.model import DateMention, Event, Publication, Span, Story
from syriatalks.reading import parse

PUBLISHED = Publication("2014-02-05", "2014-02-05", "given")


def mention(story: Story, span: Span, value: str, precision: str = "day", kind: str = "DATE") -> DateMention:
    """A date of `story` with `value`, a day or "first/last"."""
    first, _, last = value.partition("/")
    days = [date.fromisoformat(day) for day in (first, last or first)] if first[:1].isdigit() else [None, None]
    return DateMention(story.id, span, span.of(story.text), kind, value, *days, precision, "by hand")


def dated(text: str, values: dict[str, str]) -> tuple[Story, list[DateMention]]:
    """The story of `text`, published on 5 February 2014, with each of the words in `values` as a date."""
    story = replace(parse(text), published=PUBLISHED)
    pattern = "|".join(map(re.escape, sorted(values, key=len, reverse=True))) or "(?!)"
    found = re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text)
    return story, [mention(story, Span(*match.span()), values[match.group()]) for match in found]


def events(text: str, values: dict[str, str]) -> tuple[Event, ...]:
    """The events of `text` with the dates in `values`."""
    story, dates = dated(text, values)
    return find_events(story, dates, ())
