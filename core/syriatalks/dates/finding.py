"""Finding date expressions: at each place the longest match of any rule, left to right, in one pass."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from syriatalks.dates.grammar import Found, Rule
from syriatalks.dates.guards import refused
from syriatalks.dates.meanings import Meaning
from syriatalks.dates.rules import language, rules
from syriatalks.dates.tokens import OTHER, Tokens, tokenize
from syriatalks.model import Span

# A rule looks at no more tokens than this.
_WINDOW = 32


class Expression(NamedTuple):
    """A date expression as found: where, by which rule, and what it says."""

    span: Span
    rule: str
    meaning: Meaning


@cache
def _by_first() -> dict[str, list[Rule]]:
    table: dict[str, list[Rule]] = {}
    for rule in rules():
        for code in rule.outline.first:
            table.setdefault(code, []).append(rule)
    return table


@cache
def _beginning(first: str, second: str) -> tuple[Rule, ...]:
    """The rules that can match where the codes of the next two tokens are `first` and `second`."""
    return tuple(rule for rule in _by_first().get(first, ()) if rule.can_go_on(second))


@cache
def _known() -> dict[str, str]:
    return language().vocabulary.known()


def expressions(text: str, span: Span) -> Iterator[Expression]:
    """The date expressions in `span` of `text`, left to right; none overlaps another."""
    tokens = tokenize(text, span, _known())
    codes, present, behind, firsts = tokens.codes + OTHER, frozenset(tokens.codes), 0, _by_first()
    for place in [place for place, code in enumerate(tokens.codes) if code in firsts]:
        if place < behind:
            continue
        rules_here = _beginning(codes[place], codes[place + 1])
        candidates = [rule for rule in rules_here if rule.compiled or rule.can_match(present)]
        if candidates and (found := _longest(tokens, place, candidates)):
            expression, behind = found
            yield expression


def _longest(tokens: Tokens, place: int, candidates: Sequence[Rule]) -> tuple[Expression, int] | None:
    """The longest match of `candidates` at `place` that means something and is not refused, and where it ends."""
    matches = [
        (match.end(), rule, match)
        for rule in candidates
        if (match := rule.regex.match(tokens.codes, place, place + _WINDOW))
    ]
    for end, rule, match in sorted(matches, key=lambda found: -found[0]):
        found = Found(tokens, match)
        meaning = rule.reader(found)
        if meaning is not None and not refused(rule.name, meaning, tokens, place, end):
            start, stop = found.offsets()
            return Expression(Span(start, stop), rule.name, meaning), end
    return None
