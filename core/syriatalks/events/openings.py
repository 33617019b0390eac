"""What opens a clause and says nothing of its event: a conjunction, an adverbial, "It was on Friday that"."""

from collections.abc import Sequence

from syriatalks.events.clauses import is_cleft
from syriatalks.events.lines import JOINING
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import ADVERBS, PREPOSITIONS
from syriatalks.quotes.sources import behind_adverbial, opens_adverbial
from syriatalks.quotes.verbs import is_finite


def without_opening(tokens: Sequence[Token], kept: list[int], shared: bool) -> list[int]:
    """`kept` without what opens it, if a verb is left; `shared`: its subject stands elsewhere."""
    that = next((place for place, at in enumerate(kept) if tokens[at].low == "that"), 0)
    if that and is_cleft(tokens, kept[that]):
        return kept[that + 1 :]
    while len(kept) > 1 and _is_opening(tokens, kept):
        if tokens[kept[0]].low in {"this", "that", "there"} and not shared and is_finite(tokens, kept[0] + 1):
            break
        kept = kept[1:]
    if shared or not kept or not opens_adverbial(tokens[kept[0]]):
        return kept
    comma = next((index for index in kept if tokens[index].text == ","), None)
    main = behind_adverbial(tokens, comma, kept[-1] + 1) if comma is not None else len(tokens)
    rest = [index for index in kept if index >= main]
    return rest if any(is_finite(tokens, index) for index in rest) else kept


def _is_opening(tokens: Sequence[Token], kept: Sequence[int]) -> bool:
    """Whether `kept` begins with a conjunction, an adverb or a mark, and not with "After the talks, …"."""
    first = tokens[kept[0]]
    if first.low in PREPOSITIONS and first.low in JOINING:
        comma = next((place for place, at in enumerate(kept) if tokens[at].text == ","), 0)
        return comma == 0 or any(is_finite(tokens, at) for at in kept[:comma])
    return first.low in JOINING or first.low in ADVERBS or not first.is_word
