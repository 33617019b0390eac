"""Clauses with "who", "which" or "that" told for themselves: the noun that the word stands for goes to its place."""

from collections.abc import Sequence

from syriatalks.events.clauses import DEFINING, Clause, predicate_follows
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS
from syriatalks.quotes.verbs import AUXILIARIES, is_finite


def with_relative(tokens: Sequence[Token], clause: Clause, others: Sequence[Clause]) -> Clause | None:
    """`clause` with the one behind it that says which is meant: "He met those | who had left"."""
    behind = next((other for other in others if other.start == clause.end), None)
    defines = behind and tokens[behind.start].low in DEFINING and tokens[behind.start - 1].is_word
    return clause._replace(end=behind.end) if behind and defines else None


def with_subject(tokens: Sequence[Token], clause: Clause, kept: list[int], shared: list[int]) -> list[int]:
    """`kept` with the `shared` subject of `clause` before its verb; behind it, where the "which" was its object.

    So "the plan, which voters rejected" becomes "Voters rejected the plan".
    """
    if tokens[clause.start].low.endswith("ing"):
        return [*shared, clause.start - 1, *kept]
    verb = _verb_of_object(tokens, clause, kept)
    if verb is None:
        return shared + kept
    hung = tokens[clause.start - 1].low in PREPOSITIONS
    return kept if hung else [*kept[:verb], *shared, *kept[verb:]]


def _verb_of_object(tokens: Sequence[Token], clause: Clause, kept: Sequence[int]) -> int | None:
    """The place in `kept` behind the verb whose object the "which" of `clause` is; None if it is its subject."""
    if not kept or tokens[clause.start].low not in DEFINING or predicate_follows(tokens, clause.start + 1):
        return None
    first = tokens[kept[0]]
    verb = next((place for place in range(1, len(kept)) if is_finite(tokens, kept[place])), None)
    if verb is None or not (verb == 1 or first.is_capital or first.low in DETERMINERS | PRONOUNS):
        return None
    while verb + 1 < len(kept) and tokens[kept[verb]].low in AUXILIARIES | {"been", "not"}:
        verb += 1
    return verb + 1
