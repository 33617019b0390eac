"""Dated facts: what happened or is planned, when, with whom.

A sentence is cut into `clauses`; each clause with a date that can be placed in time is an event, its `status` read from
the clause's own words, its `headline` made from them, its `times` in EDTF.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from syriatalks.events.clauses import Clause, clauses
from syriatalks.events.headline import headline
from syriatalks.events.status import status_of
from syriatalks.events.times import bounds, edtf
from syriatalks.model import Actor, DateMention, Event, Span, Story
from syriatalks.quotes.clauses import Outer, Token, tokens

_MARKS = frozenset('“”"„«»')


# Where actors are mentioned: start of the mention, its span, the actor's id; sorted.
Heard = Sequence[tuple[int, Span, str]]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence that holds dates: its tokens without quotation marks, its clauses, the indexes of its dates."""

    span: Span
    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    dates: Sequence[int]


def find_events(story: Story, dates: Sequence[DateMention], actors: Sequence[Actor]) -> tuple[Event, ...]:
    """The dated facts of `story` in the order of the text; `Event.dates` are indexes into `dates`.

    Durations, sets, the dates of dateline and stamp, and references without a place in time make no event.
    """
    heard = sorted(
        (mention.span.start, mention.span, actor.id)
        for actor in actors
        for mention in actor.mentions
        if mention.story == story.id
    )
    found: list[Event] = []
    for sentence in _dated_sentences(story, dates):
        facts = _facts(sentence, dates)
        for clause, inside in facts:
            about = _actors(heard, _about(sentence, clause) if len(facts) > 1 else [sentence.span])
            event = _event(story, sentence, clause, {index: dates[index] for index in inside})
            found.append(replace(event, id=f"e{len(found) + 1}", actors=about))
    return tuple(found)


def _is_placed(story: Story, mention: DateMention) -> bool:
    parts = (story.dateline.span if story.dateline else None, story.stamp, story.headline, story.kicker, story.footer)
    outside = mention.story == story.id and not any(part and part.covers(mention.span) for part in parts)
    return outside and mention.type in {"DATE", "TIME"} and bool(edtf([mention]))


def _dated_sentences(story: Story, dates: Sequence[DateMention]) -> Iterator[_Sentence]:
    """Each sentence that holds a date with a place in time."""
    placed = [index for index, mention in enumerate(dates) if _is_placed(story, mention)]
    starts = [dates[index].span.start for index in placed]
    for span in story.sentences:
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        if first < last:
            line = [token for token in tokens(story.text, Outer(span, ())) if token.text not in _MARKS]
            yield _Sentence(span, line, clauses(line), placed[first:last])


def _facts(sentence: _Sentence, dates: Sequence[DateMention]) -> list[tuple[Clause, list[int]]]:
    """The clauses that hold dates, in order, each with the indexes of its dates."""
    found = []
    for clause in sentence.clauses:
        span = clause.span(sentence.tokens)
        inside = [index for index in sentence.dates if span.start <= dates[index].span.start < span.end]
        if inside:
            found.append((clause, inside))
    return found


def _event(story: Story, sentence: _Sentence, clause: Clause, dates: Mapping[int, DateMention]) -> Event:
    """The event of `clause` with its `dates`, still without id and actors."""
    mentions = list(dates.values())
    spans = [mention.span for mention in mentions]
    first, last = bounds(mentions)
    published = story.published.day if story.published else None
    status, cue = status_of(story.text, clause.span(sentence.tokens), spans[0], first, published)
    return Event(
        id="",
        story=story.id,
        span=sentence.span,
        text=sentence.span.of(story.text),
        headline=headline(story.text, sentence.tokens, clause, sentence.clauses, spans),
        dates=tuple(dates),
        earliest=first,
        latest=last,
        edtf=edtf(mentions),
        status=status,
        actors=(),
        cue=cue,
    )


def _about(sentence: _Sentence, clause: Clause) -> list[Span]:
    """The words of `clause` and of the subject that it shares."""
    own = clause.span(sentence.tokens)
    if clause.subject is None:
        return [own]
    first, end = clause.subject
    return [Span(sentence.tokens[first].start, sentence.tokens[end - 1].end), own]


def _actors(heard: Heard, spans: Sequence[Span]) -> tuple[str, ...]:
    """The actors named in `spans`, each once, in order."""
    found: dict[str, None] = {}
    for span in spans:
        first, last = bisect_left(heard, (span.start,)), bisect_left(heard, (span.end,))
        found.update(dict.fromkeys(actor for _, _, actor in heard[first:last]))
    return tuple(found)
