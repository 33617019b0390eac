"""Why a date means that day, why an event is planned or past, and why a story is dated as it is."""

from collections.abc import Iterator

from syriatalks.model import Basis, DateMention, Dossier, Event, Publication, Story
from syriatalks.reasons.nouns import Explanation, Section, filled, in_text, quoted, source, story_of
from syriatalks.wording import in_full, publication

_BASES: dict[Basis, str] = {
    "given": "given by the reader",
    "metadata": "from the file",
    "dateline": "from the dateline",
    "inferred-year": "the year is inferred",
}


def of_date(dossier: Dossier, number: int) -> Explanation:
    """Why the date `number` is read so."""
    date = dossier.dates[number]
    story = story_of(dossier, date.story)
    read = Section("Read as", (f"{date.value} ({date.precision}, by the rule {date.rule})",))
    told = (
        f"{event.status}: {event.headline}{_cue(story, event)}" for event in dossier.events if number in event.dates
    )
    sections = (
        in_text(story, date.span),
        read,
        Section("Because", date.because),
        Section("Readings rejected", date.rejected),
        Section("What is said of it", tuple(told)),
        source(story),
    )
    return Explanation(f"{quoted(date.text)} is {_time(date)}", date.text, filled(sections), _grounds(story))


def of_event(dossier: Dossier, number: int) -> Explanation:
    """Why the event `number` is dated and taken for past, planned, denied or conditional."""
    event = dossier.events[number]
    story = story_of(dossier, event.story)
    dates = [dossier.dates[index] for index in event.dates]
    names = tuple(actor.name for actor in dossier.actors if actor.id in event.actors)
    reasons = (f"{quoted(date.text)} is {_time(date)}: {reason}" for date in dates for reason in date.because)
    when = in_full(event.earliest, event.latest, bool(dates) and all(date.inferred for date in dates))
    sections = (
        in_text(story, *(date.span for date in dates)) if dates else in_text(story, event.span),
        Section("Read as", (f"{event.edtf or 'undated'}, {event.status}{_cue(story, event)}",)),
        Section("Because", tuple(dict.fromkeys(reasons))),
        Section("Readings rejected", tuple(dict.fromkeys(reason for date in dates for reason in date.rejected))),
        Section("Concerns", names),
        source(story),
    )
    return Explanation(f"{event.headline}: {when}", event.text, filled(sections), _grounds(story) if dates else ())


def of_publication(story: Story) -> Explanation:
    """Why `story` is dated as it is."""
    printed = story.stamp or (story.dateline.date or story.dateline.span if story.dateline else None)
    sections = (*_grounds(story), *([in_text(story, printed)] if printed else []), source(story))
    words = printed.of(story.text) if printed else ""
    return Explanation(f"Published {publication(story.published)}", words, filled(sections))


def _time(date: DateMention) -> str:
    """The days that a date can mean, in words; its value where that is no day."""
    return in_full(date.earliest, date.latest, date.inferred) if date.earliest else date.value


def _cue(story: Story, event: Event) -> str:
    """The words that decided the status of `event`, if any."""
    return f", by the words {quoted(event.cue.of(story.text))}" if event.cue else ""


def _grounds(story: Story) -> tuple[Section, ...]:
    published = story.published
    if published is None:
        return (Section("The story's date", ("Nothing in the story says when; the year is left open.",)),)
    said = f"{publication(published)} ({published.edtf}, {_BASES[published.basis]})"
    return filled((Section("The story's date", (said,)), *_evidence(published)))


def _evidence(published: Publication) -> Iterator[Section]:
    """What speaks for the day of publication, and what against the other years."""
    others = published.candidates[1:]
    against = tuple(reason for reason in published.because if reason.startswith(others)) if others else ()
    what = published.value[:4] if published.candidates and published.day else "this date"
    yield Section(f"Why {what}", tuple(reason for reason in published.because if reason not in against))
    yield Section(f"Why not {' or '.join(others)}", against)
    yield Section("Years that fit, best first", (", ".join(published.candidates),) if others else ())
