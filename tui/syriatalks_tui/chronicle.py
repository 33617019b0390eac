"""The timeline: every dated fact of a dossier and every publication day, in order of time."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Literal, NamedTuple

from syriatalks.model import DateMention, Dossier, Event, Span, Status, Story
from syriatalks_tui.outline import Head, head_of
from syriatalks_tui.wording import UNKNOWN, label


class Entry(NamedTuple):
    """One row of the timeline.

    `span` is the sentence, `place` the words that the cursor goes to. `dates` are indexes into the dossier's dates,
    `lead` the one that stands for the row. It stands under `head`, called `group`, as `label`, an undated one with the
    words of its date; both end in "?" where the year was inferred, each year marked once.
    """

    kind: Literal["event", "date", "published"]
    key: int
    story: int
    span: Span
    place: Span
    headline: str
    earliest: date | None
    latest: date | None
    head: Head
    group: str
    label: str
    status: Status | None = None
    actors: tuple[str, ...] = ()
    dates: tuple[int, ...] = ()
    inferred: bool = False

    @property
    def lead(self) -> int | None:
        """The date that stands for the row, or None."""
        return self.dates[0] if self.dates else None

    @property
    def time(self) -> str:
        """The time as a query has it: "2014-01-23..2014-01-31", "2014-01-23"; "" where it is unknown."""
        if self.earliest is None:
            return ""
        last = self.latest or self.earliest
        return str(self.earliest) if last == self.earliest else f"{self.earliest}..{last}"


def chronicle(dossier: Dossier) -> tuple[Entry, ...]:
    """The entries of `dossier`, undated ones last."""
    index = {story.id: number for number, story in enumerate(dossier.stories)}
    entries = [_of_event(dossier, index, number, event) for number, event in enumerate(dossier.events)]
    told = {number for event in dossier.events for number in event.dates}
    for number, mention in enumerate(dossier.dates):
        story = dossier.stories[index[mention.story]]
        if (
            number not in told
            and not _is_printed_date(story, mention)
            and mention.type in {"DATE", "TIME"}
            and mention.earliest
        ):
            entries.append(_of_date(index[mention.story], story, number, mention))
    entries += [
        _of_publication(number, story) for number, story in enumerate(dossier.stories) if story.published is not None
    ]
    entries.sort(key=_order)
    return tuple(_marked_once(entries))


def _order(entry: Entry) -> tuple[bool, tuple[int, int], date, bool, int, int]:
    """By head, so that its rows stay together, then by first day; what is wider first, a month before its days."""
    first = entry.earliest or date.max
    wider = entry.latest or first
    return (
        entry.earliest is None,
        (entry.head.year or 0, entry.head.month or 0),
        first,
        wider <= first,
        entry.story,
        entry.span.start,
    )


def _of_event(dossier: Dossier, index: dict[str, int], number: int, event: Event) -> Entry:
    place = dossier.dates[event.dates[0]].span if event.dates else event.span
    head = head_of(event.earliest, event.latest)
    words = dossier.dates[event.dates[0]].text if event.dates else ""
    return Entry(
        "event",
        number,
        index[event.story],
        event.span,
        place,
        event.headline or event.text,
        event.earliest,
        event.latest,
        head,
        head.label,
        label(event.earliest, event.latest) if event.earliest else " ".join(words.split()) or UNKNOWN,
        event.status,
        event.actors,
        event.dates,
        _is_inferred([dossier.dates[date] for date in event.dates]),
    )


def _of_date(index: int, story: Story, number: int, mention: DateMention) -> Entry:
    """A date that no event tells: its sentence speaks for it."""
    head = head_of(mention.earliest, mention.latest)
    span = next((sentence for sentence in story.sentences if sentence.covers(mention.span)), mention.span)
    return Entry(
        "date",
        number,
        index,
        span,
        mention.span,
        " ".join(span.of(story.text).split()),
        mention.earliest,
        mention.latest,
        head,
        head.label,
        label(mention.earliest, mention.latest),
        dates=(number,),
        inferred=_is_inferred([mention]),
    )


def _is_inferred(dates: Sequence[DateMention]) -> bool:
    """Whether every resolved date of `dates` has its year from the inferred year of the story."""
    resolved = [date for date in dates if date.earliest]
    return bool(resolved) and all(date.inferred for date in resolved)


def _of_publication(index: int, story: Story) -> Entry:
    published = story.published
    assert published is not None
    day = published.day
    head = head_of(day, day)
    printed = story.dateline and (story.dateline.date or story.dateline.span)
    place = printed or story.stamp or story.headline or Span(0, 0)
    return Entry(
        "published",
        index,
        index,
        place,
        place,
        story.title,
        day,
        day,
        head,
        head.label,
        label(day, day),
        inferred=published.basis == "inferred-year",
    )


def _is_printed_date(story: Story, mention: DateMention) -> bool:
    """Whether a date only says when the story was published: it is the dateline's or the stamp's."""
    heads = [story.stamp, story.dateline.span if story.dateline else None]
    return any(head is not None and head.covers(mention.span) for head in heads)


def _marked_once(entries: list[Entry]) -> list[Entry]:
    """`entries` with "?" on the head where all under it are inferred, else on the labels of those that are."""
    marked: list[Entry] = []
    for head, under in groupby(entries, key=attrgetter("head")):
        rows = list(under)
        inferred = [row.inferred for row in rows]
        if head.year and all(inferred):
            rows = [row._replace(group=f"{head.label}?") for row in rows]
        elif head.year and any(inferred):
            rows = [row._replace(label=f"{row.label}?") if row.inferred else row for row in rows]
        marked += rows
    return marked
