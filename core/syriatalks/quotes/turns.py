"""The run of speech through a story: pieces of one utterance joined, bare quotations given their speaker."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from syriatalks.model import Span, Story
from syriatalks.quotes.clauses import Outer, outer_sentences, tokens
from syriatalks.quotes.direct import Said, is_document, said_in
from syriatalks.quotes.indirect import Reported, reported_in
from syriatalks.quotes.marks import Marked, find_marked
from syriatalks.quotes.tags import CUE_WORDS, find_tags


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's sentences as their writer sees them."""

    span: Span
    outers: tuple[Outer, ...]
    marked: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """The quotations of one paragraph: utterances as the pieces they are printed in, and reported clauses."""

    turns: tuple[tuple[Said, ...], ...]
    reported: tuple[Reported, ...]


def read_paragraphs(story: Story) -> Iterator[Paragraph]:
    """The paragraphs of `story` in order, each with its sentences and its stretches in marks."""
    every = find_marked(story.text, story.paragraphs)
    at = 0
    for span, marked in zip(story.paragraphs, every, strict=True):
        while at < len(story.sentences) and story.sentences[at].start < span.start:
            at += 1
        first = at
        while at < len(story.sentences) and story.sentences[at].start < span.end:
            at += 1
        sentences = story.sentences[first:at]
        yield Paragraph(span, tuple(outer_sentences(story.text, sentences, marked)), tuple(marked))


def speech(story: Story) -> Iterator[Speech]:
    """The speech of each paragraph that holds some, in order."""
    last: Said | None = None
    for paragraph in read_paragraphs(story):
        found = _speech(story.text, paragraph, last)
        last = found.turns[-1][-1] if found.turns else None
        if found.turns or found.reported:
            yield found


def _speech(text: str, paragraph: Paragraph, last: Said | None) -> Speech:
    turns: list[list[Said]] = []
    reported: list[Reported] = []
    for outer in paragraph.outers:
        if not outer.marked and not _may_report(text, outer.span):
            continue
        line = tokens(text, outer)
        tags = find_tags(line)
        for said in said_in(text, line, tags):
            _take(text, turns, said, last)
        reported += reported_in(text, line, tags, outer)
    return Speech(tuple(map(tuple, turns)), tuple(reported))


def _may_report(text: str, span: Span) -> bool:
    return not CUE_WORDS.isdisjoint(span.of(text).lower().replace(",", " ").replace(":", " ").replace(".", " ").split())


def _take(text: str, turns: list[list[Said]], said: Said, last: Said | None) -> None:
    """Add `said` to the utterance before it, or as a new one, with the speaker of the one before if it is bare."""
    before = turns[-1][-1] if turns else last
    if turns and before and _joins(text, before, said):
        turns[-1].append(replace(said, cue=before.cue, source=before.source, why=before.why))
    elif said.bare and before:
        turns.append([replace(said, cue=before.cue, source=before.source, why=_carried(text, before))])
    else:
        turns.append([said])


def _carried(text: str, before: Said) -> str:
    if before.source is None:
        return before.why
    named = before.source.of(text)
    return f"The words stand in quotation marks without a tag of their own; the tag before them names “{named}”."


def _joins(text: str, before: Said, said: Said) -> bool:
    """Whether `said` goes on with the utterance that a tag interrupts.

    `“We agreed,” he said. “We will go.”` is one; two passages of a statement are two.
    """
    if is_document(text, before.source):
        return False
    if said.bare and said.whole and before.source is not None:
        return True
    return before.tagged_behind and said.cue == before.cue
