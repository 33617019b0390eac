"""Short stories for tests, with their actors marked by hand."""

import re

from syriatalks.model import Actor, Kind, Mention, Quote, Span, Story
from syriatalks.quotes import find_quotes
from syriatalks.reading import parse

PEOPLE = ("Lavrov", "Jarba", "Kerry", "Brahimi", "Muallem")


def actor(story: Story, name: str, kind: Kind, forms: tuple[str, ...] = ()) -> Actor:
    """An actor with a mention wherever one of `forms` (or its name) stands in `story`, the longest first."""
    pattern = "|".join(re.escape(form) for form in sorted({name, *forms}, key=len, reverse=True))
    found = re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", story.text, re.IGNORECASE)
    mentions = [Mention(story.id, Span(*match.span()), match.group(), "name") for match in found]
    return Actor(name, name, kind, mentions=tuple(mentions))


def known(story: Story) -> tuple[Actor, ...]:
    """The actors that the tests' stories speak of."""
    people = [actor(story, name, "person") for name in PEOPLE]
    ministry = actor(story, "the Russian Foreign Ministry", "organisation", ("the ministry", "the Russian ministry"))
    bodies = [actor(story, name, "organisation") for name in ("the National Coalition", "the United Nations")]
    return (*people, ministry, *bodies, actor(story, "Damascus", "state"))


def quotes(text: str, kind: str = "direct") -> list[Quote]:
    """The quotations of `kind` in `text`."""
    story = parse(text)
    return [quote for quote in find_quotes(story, known(story)) if quote.kind == kind]


def words(span: Span | None, text: str) -> str | None:
    """The words of `span` in `text`, None without a span."""
    return None if span is None else span.of(text)
