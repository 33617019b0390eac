"""The stages in their order: from files or text to a `Dossier`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from syriatalks.actors import find_actors
from syriatalks.dates import read_dates
from syriatalks.dossier import merge
from syriatalks.events import find_events
from syriatalks.model import Dossier, Story
from syriatalks.quotes import find_quotes
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
    """Every fact in `stories`; those that carry a date help to date the others.

    `corrected` are publication dates by story id; they win over what the stories say.
    """
    known = corrected or {}
    dated = [read_dates(story, known.get(story.id, published), override=story.id in known)[0] for story in stories]
    companions = [story for story in dated if story.published and story.published.basis != "inferred-year"]
    return merge(
        [read_story(story, known.get(story.id, published), companions, override=story.id in known) for story in stories]
    )


def read_story(
    story: Story, published: Given = None, companions: Sequence[Story] = (), *, override: bool = False
) -> Dossier:
    """Every fact in one story. `companions` are dated stories read along with it, evidence for a missing year.

    `published` dates a story that carries no date of its own; with `override` it wins over what the story says.
    """
    story, dates = read_dates(story, published, companions, override=override)
    actors = find_actors(story, dates)
    quotes = find_quotes(story, actors)
    events = find_events(story, dates, actors)
    return Dossier((story,), dates, actors, quotes, events)
