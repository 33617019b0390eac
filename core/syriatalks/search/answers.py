"""Hits made of what was found: the label to show, its letters that matched, the place to jump to."""

from collections.abc import Sequence

from syriatalks.model import Actor, DateMention, Event, Span
from syriatalks.search.catalogue import Passage, date_label
from syriatalks.search.excerpts import excerpt
from syriatalks.search.folding import fold
from syriatalks.search.hits import Found, Hit
from syriatalks.search.lighting import in_a_row, lit
from syriatalks.search.passages import Match

# Scores of passages that hold the words in a row, by kind; less for words apart, and for words guessed.
_IN_A_ROW: dict[Found, float] = {"story": 70, "quote": 66, "event": 64, "date": 62, "text": 55}
_APART, _GUESSED = 6, 12
# A date whose very words were typed: before all that only falls on the same days.
_AS_PRINTED = 98


def actor_hit(actor: Actor, name: str, words: Sequence[str], score: float) -> Hit:
    """`actor`, found by one of its names; shown by its fullest name if that shows the match as well."""
    label, spans = actor.name, lit(actor.name, words)
    alias_spans = lit(name, words)
    if _letters(alias_spans) > _letters(spans):
        label, spans = f"{name} ({actor.name})", alias_spans
    where = next((mention for mention in actor.mentions if mention.text == name), None)
    where = where or next(iter(actor.mentions), None)
    return Hit(
        "actor", label, spans, where.story if where else "", where.span if where else Span(0, 0), actor.id, score
    )


def _letters(spans: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def date_hit(mention: DateMention, index: int, score: float) -> Hit:
    """A date found by its days: its words, all lit, and the value they were read as."""
    return Hit("date", date_label(mention), (Span(0, len(mention.text)),), mention.story, mention.span, index, score)


def event_hit(event: Event, score: float) -> Hit:
    """An event found by its days."""
    return Hit("event", event.headline, (), event.story, event.span, event.id, score)


def passage_hit(passage: Passage, match: Match) -> Hit:
    """A passage found by its words; a sentence is cut to what stands around them, and the jump goes to them."""
    spans = in_a_row(passage.label, match.words) if match.in_a_row else lit(passage.label, match.words)
    span = passage.span
    if passage.kind == "text" and spans:
        end = spans[-1].end if match.in_a_row else spans[0].end
        span = Span(span.start + spans[0].start, span.start + end)
    label, spans = excerpt(passage.label, spans)
    return Hit(passage.kind, label, spans, passage.story, span, passage.target, passage_score(passage, match))


def passage_score(passage: Passage, match: Match) -> float:
    """The score of a passage by its kind and by how it holds the words; a date is best as it is printed.

    A single word ("may", "sat") may be no date at all.
    """
    if passage.kind == "date" and match.in_a_row and not match.guessed and len(match.words) > 1:
        printed = passage.label[: passage.span.end - passage.span.start]
        if fold(printed) == " ".join(match.words):
            return _AS_PRINTED
    return _IN_A_ROW[passage.kind] - _APART * (not match.in_a_row) - _GUESSED * match.guessed


def listed_hit(passage: Passage, score: float) -> Hit:
    """A passage listed because it is there, not because words of it were typed."""
    return Hit(passage.kind, excerpt(passage.label, ())[0], (), passage.story, passage.span, passage.target, score)
