"""Quotations: direct and indirect speech, the words that name the speaker, and the actor these words mean.

`marks` finds what stands in quotation marks, `clauses` the writer's own sentences around it, `tags` the cue with its
`sources`; `direct` and `indirect` say what was said, `turns` follows it through the story; `labels` and `transcripts`
read what is printed line by line, `interviews` who asks there; `speakers` links to actors, `pronouns` adds the pronouns
that name a speaker to the actor's mentions.
"""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.model import Actor, Quote, Span, Speech, Story
from syriatalks.quotes.direct import Said
from syriatalks.quotes.indirect import Reported
from syriatalks.quotes.labels import Label
from syriatalks.quotes.pronouns import with_pronouns
from syriatalks.quotes.speakers import GOING_ON, Speakers
from syriatalks.quotes.transcripts import find_turns
from syriatalks.quotes.turns import speech

__all__ = ["find_quotes", "with_pronouns"]


class _Words(NamedTuple):
    """What was said, before the speaker is known."""

    span: Span
    kind: Speech
    source: Span | None
    cue: Span | None
    why: str
    parts: tuple[Span, ...] = ()
    label: Label | None = None


def find_quotes(story: Story, actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """The quotations of `story` in the order of the text, their speakers linked to `actors`.

    An utterance that its tag interrupts is one quotation from its first to its last word. A reported clause may lie
    inside another ("the ministry says that Jarba confirmed …"); direct quotations never overlap.
    """
    speakers = Speakers(story, actors)
    before: list[tuple[int, Actor]] = []
    found: list[Quote] = []
    spoken = find_turns(story, actors)
    for paragraph in speech(story, spoken):
        every = [*map(_direct, paragraph.turns), *map(_indirect, paragraph.reported)]
        for words in sorted(every, key=lambda words: (words.span.start, -words.span.end)):
            if words.label:
                link = speakers.under(words.label, spoken[0].label.span.start)
            else:
                goes_on = words.cue is not None and words.cue.of(story.text).lower() in GOING_ON
                link = speakers.of(words.source, before, words.span.start, goes_on)
            if link.actor and words.source:
                before.append((words.source.start, link.actor))
            found.append(_quote(story, words, link.actor, link.because))
    return tuple(found)


def _quote(story: Story, words: _Words, speaker: Actor | None, linked: str) -> Quote:
    because = tuple(reason for reason in (words.why, linked) if reason)
    text = words.span.of(story.text)
    return Quote(
        story=story.id,
        span=words.span,
        text=text,
        kind=words.kind,
        speaker=speaker.id if speaker else None,
        source=words.source,
        cue=words.cue,
        because=because,
        parts=words.parts,
    )


def _direct(turn: Sequence[Said]) -> _Words:
    first, last = turn[0], turn[-1]
    whole = Span(first.marked.inner.start, last.marked.inner.end)
    parts = tuple(said.marked.inner for said in turn) if len(turn) > 1 else ()
    return _Words(whole, "direct", first.source, first.cue, first.why, parts, first.label)


def _indirect(clause: Reported) -> _Words:
    return _Words(clause.span, "indirect", clause.source, clause.cue, clause.why)
