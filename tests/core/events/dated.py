"""Short stories for tests, with their dates marked by hand."""

import re
from dataclasses import replace
from datetime import date

from syriatalks.events import find_events
from syriatalks.model import DateMention, Event, Publication, Span, Story
from syriatalks.reading import parse

PUBLISHED = Publication("2014-02-05", "2014-02-05", "given")
# Days by the words for them, in a story of that day.
DAYS = {
    "Friday": "2014-01-31",
    "Monday": "2014-02-03",
    "January 22": "2014-01-22",
    "January 23-31": "2014-01-23/2014-01-31",
    "2011": "2011-01-01/2011-12-31",
    "February 10": "2014-02-10",
}


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
