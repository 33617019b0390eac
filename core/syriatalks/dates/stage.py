"""The dates stage: a story in, the same story with its publication and its date mentions out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, datetime

from syriatalks.dates.context import Context
from syriatalks.dates.ends import ends, reach
from syriatalks.dates.meanings import (
    Apart,
    Calendar,
    Fixed,
    Holiday,
    Meaning,
    Period,
    Range,
    Same,
    Season,
    Shift,
    Weekend,
)
from syriatalks.dates.narrative import is_narrative
from syriatalks.dates.phrases import Phrase, phrases
from syriatalks.dates.publication import publication
from syriatalks.dates.resolving import Reading, resolve
from syriatalks.dates.values import bounds
from syriatalks.model import DateMention, DatePart, Publication, Span, Story

Given = date | datetime | None
# After one of these, "a year earlier" no longer means the quarter that was spoken of.
_OTHER_PERIODS = frozenset({"past-units", "last-unit", "the-unit"})
# What can lie before or after the story, as its clause looks.
_DIRECTED = (Calendar, Period, Season, Holiday, Weekend, Range)
# A year of three digits is one only in texts about such times.
_NARRATIVE_ONLY = "ancient-year"
# A time of day without its day.
_TIME_ALONE = "clock"


def read_dates(
    story: Story, given: Given = None, companions: Sequence[Story] = (), *, override: bool = False
) -> tuple[Story, tuple[DateMention, ...]]:
    """`story` with its publication date, and its date expressions in the order of the text.

    `given` dates a story that prints no full date of its own; with `override` it beats the story's own date.
    `companions` are dated stories read along with it, evidence for a missing year.
    """
    return _read(story, phrases(story), given, companions, override=override)


def _read(
    story: Story, found: Sequence[Phrase], given: Given, companions: Sequence[Story] = (), *, override: bool = False
) -> tuple[Story, tuple[DateMention, ...]]:
    published = publication(story, found, given, companions, override=override)
    return replace(story, published=published), tuple(_mentions(story, found, published))


def preview(
    story: Story, published: date | datetime, companions: Sequence[Story] = ()
) -> tuple[tuple[DateMention, DateMention], ...]:
    """The mentions whose value would move if `story` was published then: (now, then), in the order of the text."""
    found = phrases(story)
    now = _mentions(story, found, story.published) if story.published else _read(story, found, None, companions)[1]
    then = {mention.span: mention for mention in _read(story, found, published, override=True)[1]}
    pairs = ((old, then[old.span]) for old in now if old.span in then)
    return tuple((old, new) for old, new in pairs if old.value != new.value)


def _mentions(story: Story, found: Sequence[Phrase], published: Publication | None) -> Iterator[DateMention]:
    day = published.day if published else None
    if day and not MINYEAR < day.year < MAXYEAR:
        day = None  # the weeks around it cannot be counted
    context = Context(
        day,
        is_narrative(story.text, day),
        inferred=day is not None and published is not None and published.basis == "inferred-year",
    )
    for phrase in found:
        if phrase.rule != _NARRATIVE_ONLY or context.narrative:
            yield _mention(story, phrase, context)


def _mention(story: Story, phrase: Phrase, context: Context) -> DateMention:
    meaning = phrase.meaning
    context.enter(phrase.sentence, phrase.paragraph, listed=phrase.opens_line)
    context.heads = phrase.heads
    if phrase.is_heading and phrase.rule != _TIME_ALONE:
        context.entry = None
    directed = isinstance(meaning, _DIRECTED) and not (isinstance(meaning, Calendar) and meaning.year)
    directed = directed or (isinstance(meaning, Same) and (meaning.part is not None or meaning.unit == "year"))
    directed = directed or (isinstance(meaning, Shift) and meaning.anchor == "text")
    context.cue = phrase.cue if directed else None
    parts: tuple[DatePart, ...] = ()
    if isinstance(meaning, Range):
        first, last = ends(meaning, context)
        reading = Reading(f"{first.value}/{last.value}", (reach(first, last), *first.because), first.rejected)
        parts = (DatePart(Span(*meaning.first_span), first.value), DatePart(Span(*meaning.last_span), last.value))
    else:
        reading = resolve(meaning, context)
    limits = bounds(reading.value)
    counted_on = context.told == limits.earliest
    inferred = limits.earliest is not None and not counted_on and _rests_on_inferred_year(meaning, context)
    context.name(reading.value, inferred=inferred)
    if parts:
        context.name(parts[-1].value, inferred=inferred)
    if phrase.rule in _OTHER_PERIODS and limits.precision != "quarter" and reading.value != "P3M":
        context.speak_of(None)
    return DateMention(
        story.id, phrase.span, phrase.words, reading.type, reading.value, limits.earliest,
        limits.latest, limits.precision, phrase.rule, reading.because, reading.rejected, parts,
        inferred,
    )  # fmt: skip


def _rests_on_inferred_year(meaning: Meaning, context: Context) -> bool:
    """Whether the year of `meaning` comes from the story's inferred one, directly or through the date last named."""
    if isinstance(meaning, Range):
        return any(_rests_on_inferred_year(end, context) for end in (meaning.first, meaning.last))
    if isinstance(meaning, Apart):
        return _rests_on_inferred_year(meaning.start, context)
    if isinstance(meaning, Fixed) or (isinstance(meaning, Calendar | Period | Season | Holiday) and meaning.year):
        return False
    if context.named and (context.narrative or _counted_from_text(meaning)):
        return context.named_inferred
    return context.inferred


def _counted_from_text(meaning: Meaning) -> bool:
    """Whether `meaning` is counted from the date last named, not from the story."""
    if isinstance(meaning, Calendar):
        of_month = meaning.day is not None and meaning.month is None
        return meaning.same_year or of_month or meaning.which in {"previous", "following", "same"}
    if isinstance(meaning, Season):
        return meaning.which in {"previous", "following", "same"}
    return isinstance(meaning, Same) or (isinstance(meaning, Shift) and meaning.anchor == "text")
