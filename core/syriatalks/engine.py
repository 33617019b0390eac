"""The stages in their order: from files or text to a `Dossier`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from syriatalks.actors import find_actors
from syriatalks.dates import read_dates
from syriatalks.dossier import merge
from syriatalks.events import find_events
from syriatalks.model import DateMention, Dossier, Story
from syriatalks.quotes import find_quotes, with_pronouns
from syriatalks.reading import parse, read_file

Given = date | datetime | None


def read(paths: Iterable[str], published: Given = None) -> Dossier:
    """The stories in `paths` ("-": standard input) as one dossier.

    `published` is the publication date of stories that carry none; a story's own date wins. Raises `ReadError`
    for the first file that cannot be read.
    """
    return read_stories([read_file(path) for path in paths], published)


def read_text(text: str, published: Given = None) -> Dossier:
    """The one story whose text is `text`, kept verbatim so that offsets from elsewhere hold."""
    return read_stories([parse(text)], published)


def read_stories(
    stories: Sequence[Story], published: Given = None, corrected: Mapping[str, Given] | None = None
) -> Dossier:
    """Every fact in `stories`; those that carry a date are evidence for the year of the others.

    `corrected` are publication dates by story id; they win over what the stories say.
    """
    known = corrected or {}

    def dated(story: Story, companions: Sequence[Story] = ()) -> tuple[Story, tuple[DateMention, ...]]:
        return read_dates(story, known.get(story.id, published), companions, override=story.id in known)

    readings = [dated(story) for story in stories]
    companions = [story for story, _ in readings if _is_dated(story)]
    if companions:
        readings = [reading if _is_dated(reading[0]) else dated(reading[0], companions) for reading in readings]
    return merge([_facts(story, dates) for story, dates in readings])


def read_story(
    story: Story, published: Given = None, companions: Sequence[Story] = (), *, override: bool = False
) -> Dossier:
    """Every fact in one story. `companions` are dated stories read along with it, evidence for a missing year.

    `published` dates a story that carries no date of its own; with `override` it wins over what the story says.
    """
    return _facts(*read_dates(story, published, companions, override=override))


def _is_dated(story: Story) -> bool:
    return story.published is not None and story.published.basis != "inferred-year" and story.published.day is not None


def _facts(story: Story, dates: tuple[DateMention, ...]) -> Dossier:
    actors = find_actors(story, dates)
    quotes = find_quotes(story, actors)
    actors = with_pronouns(story, actors, quotes)
    events = find_events(story, dates, actors)
    return Dossier((story,), dates, actors, quotes, events)
