"""Dates that describe a noun: "Friday’s session", "the January 22 talks", "the 2011 uprising"."""

from collections.abc import Sequence

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DAYS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from syriatalks.quotes.verbs import is_finite

# Of the noun phrase behind a date, no more than this many words are read.
_LONGEST = 5


def described(text: str, tokens: Sequence[Token], date: Span) -> tuple[int, int] | None:
    """The tokens of the noun phrase that the date at `date` describes, its article and the date included, or None."""
    inside = [index for index, token in enumerate(tokens) if token.start < date.end and date.start < token.end]
    if not inside:
        return None
    first, behind = inside[0], inside[-1] + 1
    owns = text[date.end : date.end + 2] in {"’s", "'s"} or text[date.end - 2 : date.end] in {"’s", "'s"}
    if owns and behind < len(tokens) and tokens[behind].low in {"’s", "'s"}:
        behind += 1
    end = _noun_phrase_end(tokens, behind)
    if end == behind or not (owns or _is_attribute(tokens, first)):
        return None
    return (first - 1 if first and tokens[first - 1].low in DETERMINERS else first), end


def _is_attribute(tokens: Sequence[Token], first: int) -> bool:
    """Whether an article, an owner or an adjective stands right before the date, and no preposition."""
    before = tokens[first - 1] if first else None
    return before is not None and (before.low in DETERMINERS or before.text.endswith(("’s", "'s", "’")))


def _noun_phrase_end(tokens: Sequence[Token], start: int) -> int:
    """The token behind the nouns and adjectives from `start` on."""
    end = start
    while end < len(tokens) and end - start < _LONGEST and tokens[end].is_word:
        low = tokens[end].low
        if (
            low in PREPOSITIONS
            or low in SUBORDINATORS
            or low in DETERMINERS
            or low in DAYS
            or low in {"of", "for", "to", "due"}
        ):
            break
        if is_finite(tokens, end):
            break
        end += 1
    return end
