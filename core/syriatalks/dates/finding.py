"""Finding date expressions: at each place the longest match of any rule, left to right, in one pass."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from syriatalks.dates.grammar import VOCABULARY, Found, Rule
from syriatalks.dates.guards import refused
from syriatalks.dates.meanings import Meaning
from syriatalks.dates.rules import RULES
from syriatalks.dates.tokens import Tokens, tokenize
from syriatalks.model import Span

# A rule looks at no more tokens than this.
_WINDOW = 32


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression as found: where, by which rule, and what it says."""

    span: Span
    rule: str
    meaning: Meaning


@cache
def _by_first() -> dict[str, tuple[Rule, ...]]:
    """The rules that can begin with a code."""
    table: dict[str, list[Rule]] = {}
    for rule in RULES:
        for code in rule.first:
            table.setdefault(code, []).append(rule)
    return {code: tuple(rules) for code, rules in table.items()}


@cache
def _known() -> dict[str, str]:
    return VOCABULARY.known()


def expressions(text: str, span: Span) -> Iterator[Expression]:
    """The date expressions in `span` of `text`, left to right; none overlaps another."""
    tokens = tokenize(text, span, _known())
    starts, place = _by_first(), 0
    while place < len(tokens.codes):
        rules = starts.get(tokens.codes[place])
        found = _longest(tokens, place, rules) if rules else None
        if found is None:
            place += 1
            continue
        expression, place = found
        yield expression


def _longest(tokens: Tokens, place: int, rules: tuple[Rule, ...]) -> tuple[Expression, int] | None:
    """The longest match of `rules` at `place` that means something and is not refused, and where it ends."""
    matches = [
        (match.end(), rule, match)
        for rule in rules
        if (match := rule.regex.match(tokens.codes, place, place + _WINDOW))
    ]
    for end, rule, match in sorted(matches, key=lambda found: -found[0]):
        found = Found(tokens, match)
        meaning = rule.reader(found)
        if meaning is not None and not refused(rule.name, meaning, tokens, place, end):
            start, stop = found.offsets()
            return Expression(Span(start, stop), rule.name, meaning), end
    return None
