"""A short line that says what happened, from the text's own words, for a row of the timeline.

The date itself is left out, since the row shows it; so are brackets, opening adverbials and the tag of a reporter.
"""

from collections.abc import Sequence

from syriatalks.events.attribution import attributed, inside
from syriatalks.events.clauses import Clause, is_cleft
from syriatalks.events.lines import (
    JOINING,
    LONGEST,
    is_finished,
    joined,
    line_of,
    shortened,
    without_brackets,
    without_dates,
    without_insertion,
)
from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import ADVERBS
from syriatalks.quotes.sources import behind_adverbial, opens_adverbial
from syriatalks.quotes.verbs import PRESENT, is_finite

# Participles with which people, bodies and things begin.
_BEGINNINGS = frozenset("born founded built created established elected appointed opened".split())
_DEFINING = frozenset("who which that".split())


def headline(
    text: str, tokens: Sequence[Token], clause: Clause, others: Sequence[Clause], dates: Sequence[Span]
) -> str:
    """The line for the event of `clause`; `others` are the clauses of the sentence, `dates` its own dates.

    Where the clause alone says nothing, the line is the sentence, without its tag.
    """
    line = _of_clause(text, tokens, clause, others, dates)
    if not is_finished(line) and (longer := _with_relative(tokens, clause, others)):
        line = _of_clause(text, tokens, longer, others, dates)
    if is_finished(line):
        return line
    if not _has_verb(tokens, clause):
        line = line_of(text, tokens, list(range(clause.start, clause.end)))
    if not is_finished(line):
        kept = [at for other in others if not other.reporting for at in range(other.start, other.end)]
        kept = _without_opening(tokens, kept or list(range(len(tokens))), shared=True)
        line = line_of(text, tokens, without_brackets(tokens, kept))
    return line


def said_by(name: str, line: str, tokens: Sequence[Token]) -> str:
    """The `line` for what somebody said, with the speaker's `name` in front."""
    return shortened(attributed(line, name, tokens)) if line else line


def _with_relative(tokens: Sequence[Token], clause: Clause, others: Sequence[Clause]) -> Clause | None:
    """`clause` with the one behind it that says which is meant: "He met those | who had left"."""
    behind = next((other for other in others if other.start == clause.end), None)
    defines = behind and tokens[behind.start].low in _DEFINING and tokens[behind.start - 1].is_word
    return clause._replace(end=behind.end) if behind and defines else None


def _has_verb(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether `clause` has a finite verb, or opens with the present of one: "the fair, which …, | ends on Sunday"."""
    return tokens[clause.start].low in PRESENT or any(is_finite(tokens, at) for at in range(clause.start, clause.end))


def _of_clause(
    text: str, tokens: Sequence[Token], clause: Clause, others: Sequence[Clause], dates: Sequence[Span]
) -> str:
    if clause.reporting:
        return _reporting(text, tokens, clause, dates)
    kept = list(range(clause.start, clause.end))
    if not dates:
        return line_of(text, tokens, kept)
    if not _has_verb(tokens, clause):
        return _fragment(text, tokens, clause, others, dates)
    if line := _born(text, tokens, kept, dates):
        return line
    kept = _without_opening(tokens, kept, bool(clause.subject))
    kept = without_dates(tokens, without_brackets(tokens, kept), dates)
    if clause.subject:
        kept = without_brackets(tokens, list(range(*clause.subject))) + kept
    return line_of(text, tokens, kept)


def _born(text: str, tokens: Sequence[Token], kept: list[int], dates: Sequence[Span]) -> str:
    """The line for a dated participle that opens the clause, behind its subject: "Lund, born in Oslo"; else ""."""
    comma = next((index for index in kept if tokens[index].text == ","), kept[0])
    if tokens[kept[0]].low not in _BEGINNINGS or not any(date.end <= tokens[comma].start for date in dates):
        return ""
    verb = next((index for index in kept if index > comma + 1 and is_finite(tokens, index)), None)
    if verb is None:
        return ""
    opening = joined(text, tokens, without_dates(tokens, kept[: comma - kept[0]], dates))
    return line_of(text, tokens, range(comma + 1, verb)) + f", {opening[:1].lower()}{opening[1:]}"


def _reporting(text: str, tokens: Sequence[Token], clause: Clause, dates: Sequence[Span]) -> str:
    """The line for a date that says when something was said: "The ministry said: the sides agreed to go on"."""
    told = without_dates(tokens, list(range(clause.start, clause.end)), dates)
    told = _without_opening(tokens, told, shared=False)
    tag = line_of(text, tokens, told)
    words = joined(text, tokens, _said(tokens, clause)).strip(" ,;:.–—")
    if not words:
        return tag
    words = inside(words, tokens)
    if len(tag) + len(words) > LONGEST:
        tag = line_of(text, tokens, without_insertion(tokens, told))
    return shortened(f"{tag}: {words}")


def _said(tokens: Sequence[Token], clause: Clause) -> list[int]:
    """The tokens that the tag `clause` reports: those behind it if they tell something, else those before it."""
    behind = list(range(clause.end, len(tokens)))
    told = sum(tokens[index].is_word for index in behind) > 2 and not tokens[behind[0]].low.endswith("ing")
    said = behind if told and any(is_finite(tokens, index) for index in behind) else list(range(clause.start)) or behind
    return without_brackets(tokens, _without_opening(tokens, said, shared=False))


def _fragment(
    text: str, tokens: Sequence[Token], clause: Clause, others: Sequence[Clause], dates: Sequence[Span]
) -> str:
    """The line for a clause without a verb: what the date owns ("Tuesday’s meeting"), else with the clause before."""
    for date in dates:
        behind = next(
            (index for index in range(clause.start, clause.end) if tokens[index].start >= date.end - 2), clause.end
        )
        if behind < clause.end and tokens[behind].text.endswith(("’s", "'s")):
            behind += 1
        owns = text[date.end : date.end + 2] in {"’s", "'s"} or text[date.end - 2 : date.end] in {"’s", "'s"}
        if owns and behind < clause.end:
            return line_of(text, tokens, without_brackets(tokens, list(range(behind, clause.end))))
    if clause not in others:
        return _occasion(text, tokens, clause, dates)
    before = [other for other in others if other.end <= clause.start and not other.reporting]
    main = list(range(before[-1].start, before[-1].end)) if before else []
    subject = list(range(*before[-1].subject)) if before and before[-1].subject else []
    kept = _without_opening(tokens, main, bool(subject)) + list(range(clause.start, clause.end))
    return line_of(text, tokens, subject + without_dates(tokens, without_brackets(tokens, kept), dates))


def _occasion(text: str, tokens: Sequence[Token], clause: Clause, dates: Sequence[Span]) -> str:
    """The line for an occasion: "Vote on the budget"; with its date where nothing else is left: "The 1974 coup"."""
    words = list(range(clause.start, clause.end))
    left = without_dates(tokens, words, dates)
    return line_of(text, tokens, left if len(left) > 1 else words)


def _without_opening(tokens: Sequence[Token], kept: list[int], shared: bool) -> list[int]:
    """`kept` without the conjunction, the adverbial or the "It was on Friday that" that opens it, if a verb is left."""
    if cleft := next((place for place, at in enumerate(kept) if tokens[at].low == "that" and is_cleft(tokens, at)), 0):
        return kept[cleft + 1 :]
    while len(kept) > 1 and (
        tokens[kept[0]].low in JOINING or tokens[kept[0]].low in ADVERBS or not tokens[kept[0]].is_word
    ):
        if tokens[kept[0]].low in {"this", "that", "there"} and is_finite(tokens, kept[0] + 1):
            break
        kept = kept[1:]
    if shared or not kept or not opens_adverbial(tokens[kept[0]]):
        return kept
    comma = next((index for index in kept if tokens[index].text == ","), None)
    main = behind_adverbial(tokens, comma, kept[-1] + 1) if comma is not None else len(tokens)
    rest = [index for index in kept if index >= main]
    return rest if any(is_finite(tokens, index) for index in rest) else kept
