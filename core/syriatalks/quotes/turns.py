"""The run of speech through a story: pieces of one utterance joined, bare quotations given their speaker."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from syriatalks.model import Span, Story
from syriatalks.quotes.clauses import Outer, Token, outer_sentences
from syriatalks.quotes.direct import Said, is_document, said_in
from syriatalks.quotes.indirect import Reported
from syriatalks.quotes.lexicon import ADVERBS, DAYS, PREPOSITIONS, PRONOUNS
from syriatalks.quotes.lines import read_line
from syriatalks.quotes.marks import Marked, find_marked
from syriatalks.quotes.sources import sentence_subject
from syriatalks.quotes.tags import CUE_WORDS, Tag, span_of
from syriatalks.quotes.transcripts import Turn
from syriatalks.quotes.verbs import is_finite

# Fragments under one cue are one quotation where no more than this parts them: “a liar” and a “bully” (code points).
_COORDINATED = 12
# Between a tag and the colon that leads over to the next paragraph stand at most so many words.
_LONGEST_LEAD = 8
# Words behind a longer interruption are an utterance of their own (code points).
_LONGEST_TAG = 250


class Paragraph(NamedTuple):
    """A paragraph's sentences as their writer sees them."""

    span: Span
    outers: tuple[Outer, ...]
    marked: tuple[Marked, ...]


class Speech(NamedTuple):
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


def speech(story: Story, spoken: Sequence[Turn] = ()) -> Iterator[Speech]:
    """The speech of each paragraph that holds some, in order; `spoken` are the turns of a transcript that it prints."""
    last: Said | None = None
    for paragraph in read_paragraphs(story):
        if said := _printed(paragraph.span, spoken):
            last = None
            yield Speech(tuple((turn,) for turn in said), ())
            continue
        found = _block(story.text, paragraph, last) or _speech(story.text, paragraph, last)
        last = _introduced(story.text, paragraph) or (found.turns[-1][-1] if found.turns else None)
        if found.turns or found.reported:
            yield found


def _printed(paragraph: Span, spoken: Sequence[Turn]) -> list[Said]:
    """What the turns of a transcript say in `paragraph`."""
    first = bisect_left(spoken, paragraph.start, key=lambda turn: turn.words.start)
    inside = takewhile(lambda turn: turn.words.start < paragraph.end, spoken[first:])
    return [
        Said(
            Marked(turn.words, turn.words),
            source=turn.label.span,
            why=f"The words stand in a transcript, under the name “{turn.label.text}”.",
            label=turn.label,
        )
        for turn in inside
    ]


def _introduced(text: str, paragraph: Paragraph) -> Said | None:
    """The tag of a paragraph that ends in a colon, for the quotation that opens the next one.

    It is `whole` where the next paragraph is one also without quotation marks.
    """
    if text[paragraph.span.end - 1] != ":" or not paragraph.outers:
        return None
    line, tags, *_ = read_line(text, paragraph.outers[-1])
    nowhere = Marked(paragraph.span, Span(paragraph.span.end, paragraph.span.end))
    for tag in reversed(tags):
        if tag.source:
            spoken = tag.use not in {"name", "find"} and _leads_over(line, tag)
            return Said(nowhere, span_of(line, tag.cue), span_of(line, tag.source), whole=spoken)
    subject = sentence_subject(line, len(line) - 1)
    return Said(nowhere, None, span_of(line, subject)) if subject else None


def _leads_over(line: Sequence[Token], tag: Tag) -> bool:
    """Whether `tag` stands right before the colon that ends its sentence: "He wrote on his blog:"."""
    between = line[tag.end : len(line) - 1]
    if line[tag.cue[0]].low == "according" or len(between) > _LONGEST_LEAD or not all(one.is_word for one in between):
        return False
    apart = not between or between[0].low in PREPOSITIONS | DAYS | ADVERBS or tag.use == "tell"
    return apart and not any(is_finite(between, at) for at in range(len(between)))


def _block(text: str, paragraph: Paragraph, lead: Said | None) -> Speech | None:
    """A paragraph without marks as a quotation, where the one before leads over to it: "He wrote:"."""
    words = paragraph.span.of(text)
    if lead is None or lead.source is None or lead.marked.inner.start != lead.marked.inner.end or not lead.whole:
        return None
    if paragraph.marked or words[-1] not in ".?!…" or not words[0].isalnum():
        return None
    why = f"The paragraph before ends in “{lead.source.of(text)} …:” and leads over to this one."
    said = lead._replace(marked=Marked(paragraph.span, paragraph.span), why=why)
    return Speech(((said,),), ())


def _speech(text: str, paragraph: Paragraph, last: Said | None) -> Speech:
    turns: list[list[Said]] = []
    reported: list[Reported] = []
    before: Outer | None = None
    for outer in paragraph.outers:
        if outer.marked or _may_report(text, outer.span):
            line = read_line(text, outer)
            leading = before if before and not before.marked else None
            for said in said_in(text, line.tokens, line.tags):
                spoken = _led_to(text, leading, said) if said.bare and leading else said
                _take(text, turns, spoken, None if before else last)
            reported += line.reported
        before = outer
    return Speech(tuple(map(tuple, turns)), tuple(reported))


def _led_to(text: str, before: Outer, said: Said) -> Said:
    """`said`, a sentence in marks and nothing else, with the speaker of the sentence before it that has no marks."""
    line, tags, *_ = read_line(text, before)
    tag = next((tag for tag in reversed(tags) if tag.source and tag.use != "name"), None)
    subject = tag.source if tag else sentence_subject(line, len(line))
    if subject is None or not (tag or line[subject[0]].low in PRONOUNS or line[subject[1] - 1].is_capital):
        return said
    source = span_of(line, subject)
    why = f"The words stand in quotation marks and the sentence before them is about “{source.of(text)}”."
    return said._replace(source=source, cue=span_of(line, tag.cue) if tag else None, bare=False, why=why)


def _may_report(text: str, span: Span) -> bool:
    return not CUE_WORDS.isdisjoint(span.of(text).lower().replace(",", " ").replace(":", " ").replace(".", " ").split())


def _take(text: str, turns: list[list[Said]], said: Said, last: Said | None) -> None:
    """Add `said` to the utterance before it, or as a new one, with the speaker of the one before if it is bare.

    `last` is what the paragraph before ended with, for a quotation that opens its paragraph.
    """
    before = turns[-1][-1] if turns else last
    if turns and before and _joins(text, before, said):
        turns[-1].append(said._replace(cue=before.cue, source=before.source, why=before.why))
    elif said.bare and before:
        turns.append([said._replace(cue=before.cue, source=before.source, why=_carried(text, before))])
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
    if said.marked.outer.start - before.marked.outer.end > _LONGEST_TAG:
        return False
    if said.bare and said.whole and before.source is not None:
        return True
    if said.cue is None or said.cue != before.cue:
        return False
    return before.tagged_behind or said.marked.outer.start - before.marked.outer.end <= _COORDINATED
