"""A short line that says what happened, from the text's own words, for a row of the timeline.

The date itself is left out, since the row shows it; so are brackets, opening adverbials and the tag of a reporter.
"""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.events.attribution import attributed
from syriatalks.events.clauses import DEFINING, Clause
from syriatalks.events.lines import (
    LONGEST,
    inside,
    is_finished,
    joined,
    line_of,
    shortened,
    without_brackets,
    without_dates,
    without_insertion,
)
from syriatalks.events.openings import without_opening
from syriatalks.events.relatives import with_relative, with_subject
from syriatalks.events.untold import is_only_dated
from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DETERMINERS
from syriatalks.quotes.verbs import PRESENT, is_finite

# Participles with which people, bodies and things begin.
_BEGINNINGS = frozenset(
    "born founded built created established elected appointed opened started launched formed".split()
)


class Told(NamedTuple):
    """What an event is told in: a sentence of `text` with its tokens and clauses, and the dates of the event.

    `said` are the words that the clause of the event reports, if it is a tag.
    """

    text: str
    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    dates: Sequence[Span]
    said: Span | None = None


def headline(told: Told, clause: Clause) -> str:
    """The line for the event of `clause`; where that alone says nothing, the line is the sentence without its tag."""
    text, tokens = told.text, told.tokens
    line = _reporting(told, clause) if clause.reporting else _of_clause(told, clause)
    if not is_finished(line) and (longer := with_relative(tokens, clause, told.clauses)):
        line = _of_clause(told, longer)
    if is_finished(line):
        return line
    if not has_verb(tokens, clause):
        line = line_of(text, tokens, list(range(clause.start, clause.end)))
    only_time = is_only_dated(tokens[clause.start : clause.end], told.dates)
    if not is_finished(line) or only_time:
        kept = [at for other in told.clauses if not other.reporting for at in range(other.start, other.end)]
        kept = without_opening(tokens, kept or list(range(len(tokens))), shared=True)
        kept = (without_dates(tokens, kept, told.dates) if only_time else []) or kept
        line = line_of(text, tokens, without_brackets(tokens, kept))
    return line


def said_by(name: str, line: str, tokens: Sequence[Token]) -> str:
    """The `line` for what somebody said, with the speaker's `name` in front."""
    return shortened(attributed(line, name, tokens)) if line else line


def has_verb(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether `clause` has a finite verb, or opens with the present of one: "the fair, which …, | ends on Sunday"."""
    return tokens[clause.start].low in PRESENT or any(is_finite(tokens, at) for at in range(clause.start, clause.end))


def _of_clause(told: Told, clause: Clause) -> str:
    text, tokens, dates = told.text, told.tokens, told.dates
    kept = list(range(clause.start, clause.end))
    if not dates:
        return line_of(text, tokens, kept)
    if not has_verb(tokens, clause):
        return _fragment(told, clause)
    if line := _born(told, kept):
        return line
    kept = without_opening(tokens, kept, bool(clause.subject))
    kept = without_dates(tokens, without_brackets(tokens, kept), dates)
    if clause.subject:
        kept = with_subject(tokens, clause, kept, without_brackets(tokens, list(range(*clause.subject))))
    return line_of(text, tokens, kept)


def _born(told: Told, kept: list[int]) -> str:
    """The line for a dated participle that opens the clause, behind its subject: "Lund, born in Oslo"; else ""."""
    text, tokens, dates = told.text, told.tokens, told.dates
    comma = next((index for index in kept if tokens[index].text == ","), kept[0])
    if tokens[kept[0]].low not in _BEGINNINGS or not any(date.end <= tokens[comma].start for date in dates):
        return ""
    verb = next((index for index in kept if index > comma + 1 and is_finite(tokens, index)), None)
    if verb is None:
        return ""
    opening = joined(text, tokens, without_dates(tokens, kept[: comma - kept[0]], dates))
    return line_of(text, tokens, range(comma + 1, verb)) + f", {opening[:1].lower()}{opening[1:]}"


def _reporting(told: Told, clause: Clause) -> str:
    """The line for a date that says when something was said: "The ministry said: the sides agreed to go on"."""
    text, tokens = told.text, told.tokens
    own = without_opening(tokens, list(range(clause.start, clause.end)), shared=False)
    own = without_dates(tokens, own, told.dates)
    tag, words = line_of(text, tokens, own), joined(text, tokens, _said(told, clause)).strip(" ,;:.–—")
    if not words:
        return tag
    words = inside(words, tokens)
    if len(tag) + len(words) > LONGEST:
        tag = line_of(text, tokens, without_insertion(tokens, own))
    return shortened(f"{tag}: {words}")


def _said(told: Told, clause: Clause) -> list[int]:
    """The tokens that the tag `clause` reports: those of `said`, else those behind it, else those before it."""
    tokens, said = told.tokens, told.said
    words = [at for at in range(len(tokens)) if not clause.start <= at < clause.end]
    reported = [at for at in words if said and said.start <= tokens[at].start < said.end]
    if not any(is_finite(tokens, at) for at in reported):
        behind = [at for at in words if at >= clause.end]
        finite = len(behind) > 2 and any(is_finite(tokens, at) for at in behind)
        goes_on = finite and not tokens[behind[0]].low.endswith("ing")
        reported = behind if goes_on else words[: clause.start] or behind
    return without_brackets(tokens, without_opening(tokens, reported, shared=False))


def _fragment(told: Told, clause: Clause) -> str:
    """The line for a clause without a verb: what the date owns ("Tuesday’s meeting"), else with its neighbours."""
    text, tokens = told.text, told.tokens
    for date in told.dates:
        behind = next(
            (index for index in range(clause.start, clause.end) if tokens[index].start >= date.end - 2), clause.end
        )
        if behind < clause.end and tokens[behind].text.endswith(("’s", "'s")):
            behind += 1
        owns = text[date.end : date.end + 2] in {"’s", "'s"} or text[date.end - 2 : date.end] in {"’s", "'s"}
        if owns and behind < clause.end:
            return line_of(text, tokens, without_brackets(tokens, list(range(behind, clause.end))))
    if clause not in told.clauses:
        return _occasion(told, clause)
    kept = _completed(told, clause)
    return line_of(text, tokens, without_dates(tokens, without_brackets(tokens, kept), told.dates))


def _completed(told: Told, clause: Clause) -> list[int]:
    """The tokens of a `clause` without a verb and of the one that it belongs to."""
    tokens, own = told.tokens, list(range(clause.start, clause.end))
    if resumed := _resumed(told, clause):
        return [*own[: -1 if tokens[own[-1]].text == "," else None], *range(resumed.start, resumed.end)]
    if clause.subject:
        return [*range(*clause.subject), clause.start - 1, *own]
    before = next((each for each in reversed(told.clauses) if each.end <= clause.start and not each.reporting), None)
    if before is None:
        return own
    main = without_opening(tokens, list(range(before.start, before.end)), bool(before.subject))
    return [*(range(*before.subject) if before.subject else ()), *main, *own]


def _resumed(told: Told, clause: Clause) -> Clause | None:
    """The predicate of a `clause` behind an insertion: "On Friday Lund, | who had been ill, | died in Oslo"."""
    behind = [other for other in told.clauses if other.start >= clause.end and other.subject]
    own = (other for other in behind if other.subject and clause.start <= other.subject[0] < clause.end)
    return next((other for other in own if told.tokens[other.start].low not in DEFINING), None)


def _occasion(told: Told, clause: Clause) -> str:
    """The line for an occasion: "Vote on the budget"; with its date where nothing else is left: "The 1974 coup"."""
    tokens, words = told.tokens, list(range(clause.start, clause.end))
    left = without_dates(tokens, words, told.dates)
    bare = sum(tokens[at].low not in DETERMINERS for at in left) < 2
    return line_of(told.text, tokens, words if bare else left)
