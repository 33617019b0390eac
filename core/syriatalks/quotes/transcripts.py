"""Transcripts: who speaks in a briefing or interview that is printed line by line, each line behind a label.

A label alone proves nothing: "Prediction: We shall win", "Damascus: Our man in the city". Several lines must speak as
people do, under names that the story knows, titles, or the "Q" and "A" of an interview.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from syriatalks.model import Actor, Span, Story
from syriatalks.quotes.labels import Label, find_labels, is_direction, keys

# People who speak say "I", "we" or "you", or ask; prose does so between quotation marks only.
_SPEAKING = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b(?!\.)")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"")
# A capitalised word that is no label.
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]*\b(?!['’-]?\w*:)")
# In a transcript these do not speak for themselves: "DAMASCUS: We saw smoke" is a dateline.
_NO_SPEAKERS = frozenset({"place", "state", "event", "agreement"})


class Turn(NamedTuple):
    """One paragraph of what a speaker says, and the label that names the speaker."""

    words: Span
    label: Label


def find_turns(story: Story, actors: Sequence[Actor]) -> tuple[Turn, ...]:
    """What is said in the transcripts that `story` prints, in order; `actors` tell places from people."""
    labels = find_labels(story)
    if not labels:
        return ()
    speakers = _speakers(story.text, labels, _places(actors))
    spoken = [label for label in labels if label.key in speakers]
    return tuple(_turns(story, spoken, {label.span.start for label in labels})) if spoken else ()


def _places(actors: Sequence[Actor]) -> frozenset[str]:
    """The names in small letters of what cannot speak, and of nobody who can."""
    named = [(mention.text.lower(), actor.kind in _NO_SPEAKERS) for actor in actors for mention in actor.mentions]
    return frozenset({name for name, place in named if place} - {name for name, place in named if not place})


def _speakers(text: str, labels: Sequence[Label], places: frozenset[str]) -> set[str]:
    """The keys of the labels that name speakers; none where the text is no transcript."""
    by_key = {key: lines for key, lines in keys(labels).items() if key not in places or lines[0].is_titled}
    asked = any(_asks(text, lines) for lines in by_key.values())
    names = frozenset(map(str.lower, _NAME.findall(text)))
    known = {key for key, lines in by_key.items() if _is_known(text, lines, names, asked)}
    large = any(label.is_printed_large and label.is_titled for key in known for label in by_key[key])
    again = any(len(by_key[key]) > 1 for key in known)
    pair = len(known) == 2 and len(by_key) == 2
    if not large and (len(known) < 2 or not (asked or again or pair)):
        return set()
    return known | {key for key, lines in by_key.items() if len(lines) > 1 and _speaks(text, lines)}


def _asks(text: str, lines: Sequence[Label]) -> bool:
    """Whether the `lines` of one label are an interviewer's: by its word, or all of several are questions."""
    return lines[0].asks or (len(lines) > 1 and all(label.words.of(text).endswith("?") for label in lines))


def _is_known(text: str, lines: Sequence[Label], names: frozenset[str], asked: bool) -> bool:
    """Whether the `lines` of one label are speech under a word, title or name that makes its speaker known.

    `names` are those that the story prints elsewhere. Where somebody asks (`asked`), what is printed under another's
    name need not look like speech.
    """
    first = lines[0]
    if first.is_letter or _asks(text, lines):
        return True
    again = len(lines) > 1 and (first.is_printed_large or len({label.text for label in lines}) > 1)
    return (asked or _speaks(text, lines)) and (first.is_titled or again or first.key in names)


def _speaks(text: str, lines: Sequence[Label]) -> bool:
    return any(is_speech(label.words.of(text)) or label.words.of(text).endswith("?") for label in lines)


def is_speech(words: str) -> bool:
    """Whether somebody speaks for himself in `words`, what stands in quotation marks left out."""
    return _SPEAKING.search(_QUOTED.sub("", words)) is not None


def _turns(story: Story, spoken: Sequence[Label], labels: set[int]) -> Iterator[Turn]:
    """The turns of `spoken`: the words behind each label, and the paragraphs without one that go on with them.

    `labels` are the offsets of all labels.
    """
    end = story.footer.start if story.footer else len(story.text)
    starts = [*(label.span.start for label in spoken[1:]), end]
    for label, behind in zip(spoken, starts, strict=True):
        if label.words.start < label.words.end:
            yield Turn(label.words, label)
        for span in _going_on(story, label, behind, labels):
            yield Turn(span, label)


def _going_on(story: Story, label: Label, end: int, labels: set[int]) -> Iterator[Span]:
    """The paragraphs before `end` in which the speaker of `label` goes on: up to the last that is speech.

    Behind the last label of a story they end where the first follows that is none, unless the label is a full one.
    """
    first = bisect_right(story.paragraphs, label.words.end, key=lambda span: span.start)
    behind = list(takewhile(lambda span: span.end <= end and span.start not in labels, story.paragraphs[first:]))
    closed = end in labels or (label.is_printed_large and label.is_titled)
    speech = [is_speech(span.of(story.text)) for span in behind]
    count = len(speech) - speech[::-1].index(True) if closed and True in speech else [*speech, False].index(False)
    for span in behind[:count]:
        if not is_direction(span.of(story.text)) and span not in story.margins:
            yield span
