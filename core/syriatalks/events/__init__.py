"""Dated facts: what happened or is planned, when, with whom.

A sentence that is not `untold` is cut into `clauses`; each clause with a date that can be placed in time (`dating` says
which of its dates do) is an event, its `status` read from the clause's own words, its `headline` made from them, its
`times` in EDTF; `attribution` says whose words they are.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from syriatalks.events.attribution import Voices
from syriatalks.events.clauses import Clause, clauses
from syriatalks.events.cues import CONDITIONS
from syriatalks.events.dating import is_dating, together
from syriatalks.events.described import described, occasion, occasion_before
from syriatalks.events.headline import Told, has_verb, headline, said_by
from syriatalks.events.status import Dated, heads_line, is_parted, status_of, undone, untrue, without_cue
from syriatalks.events.times import bounds, edtf, is_placed
from syriatalks.events.untold import is_untold
from syriatalks.model import Actor, DateMention, Event, Quote, Span, Status, Story
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.indirect import Reported
from syriatalks.quotes.lines import read_unquoted

# Where actors are mentioned: start of the mention, its span, the actor's id; sorted.
Heard = Sequence[tuple[int, Span, str]]


class _Sentence(NamedTuple):
    """A sentence that holds dates: its tokens without quotation marks, what it reports, the indexes of its dates."""

    span: Span
    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    reported: Sequence[Reported]
    dates: Sequence[int]


class _Fact(NamedTuple):
    """A clause and the indexes of its dates; or an occasion with its date in it, `within` the clause that names it.

    `beside` are the dates of the clause at which the same happened again. `hung`: the date stands behind the occasion.
    """

    clause: Clause
    dates: tuple[int, ...]
    within: Clause | None = None
    beside: tuple[int, ...] = ()
    hung: bool = False


class _Known(NamedTuple):
    """What is known of a story before its events: its dates, where actors are mentioned, whose words are whose."""

    dates: Sequence[DateMention]
    heard: Heard
    voices: Voices


def find_events(
    story: Story, dates: Sequence[DateMention], actors: Sequence[Actor], quotes: Sequence[Quote] = ()
) -> tuple[Event, ...]:
    """The dated facts of `story` in the order of the text; `Event.dates` are indexes into `dates`.

    `quotes` say whose words the sentences of a quotation are.

    Durations, sets, the dates of dateline and stamp, and references without a place in time make no event.
    """
    heard = sorted(
        (mention.span.start, mention.span, actor.id)
        for actor in actors
        for mention in actor.mentions
        if mention.story == story.id
    )
    known = _Known(dates, heard, Voices(story.text, quotes, actors))
    found: list[Event] = []
    for sentence in _dated_sentences(story, dates, known.voices):
        for fact in _facts(story, sentence, dates):
            found.append(_event(story, sentence, fact, known, f"e{len(found) + 1}"))
    return tuple(found)


def _is_placed(story: Story, mention: DateMention) -> bool:
    parts = (
        story.dateline.span if story.dateline else None,
        story.stamp,
        story.headline,
        story.kicker,
        story.footer,
        *story.margins,
    )
    outside = mention.story == story.id and not any(part and part.covers(mention.span) for part in parts)
    return outside and is_placed(mention)


def _dated_sentences(story: Story, dates: Sequence[DateMention], voices: Voices) -> Iterator[_Sentence]:
    """Each sentence that holds a date with a place in time; the label of its speaker is none of its words."""
    placed = [index for index, mention in enumerate(dates) if _is_placed(story, mention)]
    starts = [dates[index].span.start for index in placed]
    for span in story.sentences:
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        if first < last:
            line = read_unquoted(story.text, Span(voices.beginning(span), span.end))
            spans = [dates[index].span for index in placed[first:last]]
            if is_untold(story.text, span, line.tokens, spans):
                continue
            yield _Sentence(span, line.tokens, clauses(line), line.reported, placed[first:last])


def _facts(story: Story, sentence: _Sentence, dates: Sequence[DateMention]) -> list[_Fact]:
    """The facts of a sentence in order: a clause with its dates, or the occasion that a date describes.

    A date that describes anything else ("the May 12 letter"), or that an occasion was moved from, dates no fact.
    """
    found: list[_Fact] = []
    for clause in sentence.clauses:
        span = clause.span(sentence.tokens)
        inside = [index for index in sentence.dates if span.start <= dates[index].span.start < span.end]
        phrases = {} if clause.reporting else _phrases(story, sentence, inside, dates)
        own = [index for index in inside if index not in phrases and is_dating(story.text, span, dates[index])]
        groups = together(story.text, own, dates)
        behind = {} if clause.reporting else _behind(sentence, clause, groups, dates)
        found += [_Fact(Clause(*named), group, within=clause, hung=True) for group, named in behind.items()]
        found += _by_time(story.text, clause, [group for group in groups if group not in behind], dates)
        for index, phrase in phrases.items():
            named = occasion(sentence.tokens, phrase, clause.start, clause.end)
            found += [_Fact(Clause(*named), (index,), within=clause)] if named else []
    return sorted(found, key=lambda fact: fact.dates)


def _by_time(text: str, clause: Clause, groups: Sequence[tuple[int, ...]], dates: Sequence[DateMention]) -> list[_Fact]:
    """A fact for each of the `groups` of dates in `clause`; "upheld in 1999 and again in 2004" are two alike."""
    spans = [(dates[before[-1]].span, dates[after[0]].span) for before, after in pairwise(groups)]
    alike = not any(is_parted(text, *pair) for pair in spans)
    every = tuple(index for group in groups for index in group)
    return [
        _Fact(clause, group, beside=tuple(index for index in every if alike and index not in group)) for group in groups
    ]


def _phrases(
    story: Story, sentence: _Sentence, inside: Sequence[int], dates: Sequence[DateMention]
) -> dict[int, tuple[int, int]]:
    """The noun phrases that the dates with the indexes `inside` describe, by index."""
    found = {index: described(story.text, sentence.tokens, dates[index].span) for index in inside}
    return {index: phrase for index, phrase in found.items() if phrase}


def _behind(
    sentence: _Sentence, clause: Clause, groups: Sequence[tuple[int, ...]], dates: Sequence[DateMention]
) -> dict[tuple[int, ...], tuple[int, int]]:
    """The occasions that `groups` of dates in `clause` stand behind, by group."""
    found = {
        group: occasion_before(sentence.tokens, clause.start, dates[group[0]].span, again=place > 0)
        for place, group in enumerate(groups)
    }
    return {group: phrase for group, phrase in found.items() if phrase}


def _event(story: Story, sentence: _Sentence, fact: _Fact, known: _Known, number: str) -> Event:
    """The event of `fact`, with `number` for its id."""
    dates, heard, voices = known
    mentions = [dates[index] for index in fact.dates]
    spans = [dates[index].span for index in sorted((*fact.dates, *fact.beside))]
    first, last = bounds(mentions)
    status, cue = _status(story, sentence, fact, mentions[0], (first, last))
    others = () if fact.within else sentence.clauses
    told = Told(story.text, sentence.tokens, others, spans, _said(sentence, fact.clause))
    line = headline(told, fact.clause)
    named = fact.within is not None and not has_verb(sentence.tokens, fact.clause)
    speaker = None if named else _speaker(sentence, fact.clause, voices)
    return Event(
        id=number,
        story=story.id,
        span=sentence.span,
        text=sentence.span.of(story.text),
        headline=said_by(voices.name(speaker), line, sentence.tokens) if speaker else line,
        dates=fact.dates,
        earliest=first,
        latest=last,
        edtf=edtf(mentions),
        status=status,
        actors=_actors(heard, _about(sentence, fact.clause, speaker)),
        cue=cue,
        source=speaker,
    )


def _status(
    story: Story, sentence: _Sentence, fact: _Fact, mention: DateMention, days: tuple[date | None, date | None]
) -> tuple[Status, Span | None]:
    """The status of `fact` by cue, else by the day of publication; what was said on a day was said."""
    published = story.published.day if story.published else None
    reports = any(clause.reporting for clause in sentence.clauses)
    first, last = days
    over = last is not None and published is not None and last < published
    own = (fact.within or fact.clause).span(sentence.tokens)
    dated = Dated(
        mention.span,
        fact.within is not None and not fact.hung,
        over,
        over and not reports,
        heads_line(story.text, own, mention.span),
    )
    status, cue = status_of(story.text, own, dated)
    if denial := untrue(story.text, sentence.span.start, own):
        return "denied", denial
    if status == "planned" and cue and (broken := _broken_off(story, sentence, fact.clause, cue)):
        return "denied", broken
    if status is None:
        status = "happened" if fact.clause.reporting else without_cue(first, published)
    counterfactual = cue is not None and "would" in cue.of(story.text)
    ahead = status == "planned" or (status == "denied" and (counterfactual or not over))
    condition = _condition(sentence, fact.clause) if ahead else None
    return ("conditional", condition) if condition else (status, cue)


def _broken_off(story: Story, sentence: _Sentence, clause: Clause, plan: Span) -> Span | None:
    """The word that undoes a `plan` in `clause`: "It was to open on Friday, | but the hall burnt down"."""
    behind = next((other for other in sentence.clauses if other.start == clause.end), None)
    return undone(story.text, plan, behind.span(sentence.tokens)) if behind else None


def _condition(sentence: _Sentence, clause: Clause) -> Span | None:
    """The word that opens a condition beside `clause`: "If the sides agree, | talks will resume on Monday"."""
    at = next((index for index, other in enumerate(sentence.clauses) if other.start == clause.start), None)
    beside = [] if at is None else [*sentence.clauses[max(at - 1, 0) : at], *sentence.clauses[at + 1 : at + 2]]
    for other in beside:
        first = sentence.tokens[other.start]
        before = sentence.tokens[other.start - 1].low if other.start else ""
        if first.low in CONDITIONS and before not in {"as", "even", "only"} and (first.low != "should" or not before):
            return Span(first.start, first.end)
    return None


def _speaker(sentence: _Sentence, clause: Clause, voices: Voices) -> Span | None:
    """The words that name whoever says `clause`; None for a tag, for what a speaker did and the writer's own words."""
    said = None if clause.reporting else voices.of(sentence.reported, clause.span(sentence.tokens))
    subject = sentence.tokens[clause.subject[0]].start if clause.subject else -1
    return said if said is None or not said.start <= subject < said.end else None


def _said(sentence: _Sentence, clause: Clause) -> Span | None:
    """The words that `clause` reports, if it is a tag that reports any."""
    own = clause.span(sentence.tokens) if clause.reporting else None
    return next((each.span for each in sentence.reported if own and own.covers(each.cue)), None)


def _about(sentence: _Sentence, clause: Clause, speaker: Span | None) -> list[Span]:
    """The words of `clause`, of the subject that it shares, and of the `speaker` who says it."""
    spans = [speaker] if speaker else []
    if clause.subject is not None:
        first, end = clause.subject
        spans.append(Span(sentence.tokens[first].start, sentence.tokens[end - 1].end))
    return [*spans, clause.span(sentence.tokens)]


def _actors(heard: Heard, spans: Sequence[Span]) -> tuple[str, ...]:
    """The actors named in `spans`, each once, in order."""
    found: dict[str, None] = {}
    for span in spans:
        first, last = bisect_left(heard, (span.start,)), bisect_left(heard, (span.end,))
        found.update(dict.fromkeys(actor for _, _, actor in heard[first:last]))
    return tuple(found)
