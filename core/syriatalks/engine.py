"""The stages in their order: from files or text to a `Dossier`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime

from syriatalks.actors import find_actors
from syriatalks.dates import read_dates
from syriatalks.dossier import merge
from syriatalks.events import find_events
from syriatalks.model import DateMention, Dossier, Story
from syriatalks.quotes import find_quotes, with_pronouns
from syriatalks.reading import parse, read_file

Given = date | datetime | None
# Hears what share of the work is done, 0 to 1, and in how many stories all facts are found.
Told = Callable[[float, int], None]

# The share of the time that each stage takes, on a story of 1 MB.
_DATES, _ACTORS, _QUOTES, _EVENTS = 0.15, 0.40, 0.08, 0.37


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
    stories: Sequence[Story],
    published: Given = None,
    corrected: Mapping[str, Given] | None = None,
    told: Told = lambda *_: None,
) -> Dossier:
    """Every fact in `stories`; those that carry a date are evidence for the year of the others.

    `corrected` are publication dates by story id; they win over what the stories say. `told` hears how far it is.
    """
    return merge(read_each(stories, published, corrected, told))


def read_each(
    stories: Sequence[Story],
    published: Given = None,
    corrected: Mapping[str, Given] | None = None,
    told: Told = lambda *_: None,
    before: Iterable[Dossier] = (),
) -> list[Dossier]:
    """As `read_stories`, the facts of each story for itself.

    `before` are the facts of some of them from another time: those of a story whose dates are still the same hold.
    """
    known = corrected or {}
    progress = _Progress(stories, told)
    held = {dossier.stories[0].id: dossier for dossier in before}

    def dated(story: Story, companions: Sequence[Story] = ()) -> tuple[Story, tuple[DateMention, ...]]:
        return read_dates(story, known.get(story.id, published), companions, override=story.id in known)

    readings = []
    for story in stories:
        readings.append(dated(story))
        progress.done(story, _DATES)
    companions = [story for story, _ in readings if _is_dated(story)]
    if companions:
        readings = [reading if _is_dated(reading[0]) else dated(reading[0], companions) for reading in readings]
    return [
        _held(held.get(story.id), story, dates, progress) or _facts(story, dates, progress) for story, dates in readings
    ]


def _held(
    before: Dossier | None, story: Story, dates: tuple[DateMention, ...], progress: "_Progress"
) -> Dossier | None:
    """The facts `before`, if they are those of this story with these dates."""
    if before is None or (before.stories, before.dates) != ((story,), dates):
        return None
    progress.done(story, 1 - _DATES, last=True)
    return before


class _Progress:
    """Adds up what is done of the work on `stories`, so that `told` hears of the whole."""

    def __init__(self, stories: Sequence[Story], told: Told) -> None:
        self._total = sum(len(story.text) for story in stories) or 1
        self._told = told
        self._passed = 0.0
        self._finished = 0

    def done(self, story: Story, share: float, last: bool = False) -> None:
        """A `share` of the work on a story is done, the `last` of it perhaps."""
        self._passed += share * len(story.text) / self._total
        self._finished += last
        self._told(min(self._passed, 1.0), self._finished)


def read_story(
    story: Story, published: Given = None, companions: Sequence[Story] = (), *, override: bool = False
) -> Dossier:
    """Every fact in one story. `companions` are dated stories read along with it, evidence for a missing year.

    `published` dates a story that carries no date of its own; with `override` it wins over what the story says.
    """
    read, dates = read_dates(story, published, companions, override=override)
    return _facts(read, dates, _Progress((story,), lambda *_: None))


def _is_dated(story: Story) -> bool:
    return story.published is not None and story.published.basis != "inferred-year" and story.published.day is not None


def _facts(story: Story, dates: tuple[DateMention, ...], progress: _Progress) -> Dossier:
    actors = find_actors(story, dates)
    progress.done(story, _ACTORS)
    quotes = find_quotes(story, actors)
    progress.done(story, _QUOTES)
    actors = with_pronouns(story, actors, quotes)
    events = find_events(story, dates, actors, quotes)
    progress.done(story, _EVENTS, last=True)
    return Dossier((story,), dates, actors, quotes, events)
