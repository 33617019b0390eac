"""What was typed into the finder, taken apart: the kinds it is narrowed to and its folded words."""

from dataclasses import dataclass

from syriatalks.search.folding import fold
from syriatalks.search.hits import FOUND, Found

# The first character narrows: "@jarba" looks for actors only.
NARROWED: dict[str, tuple[Found, ...]] = {
    "@": ("actor",),
    "#": ("date", "event"),
    '"': ("quote",),
    "“": ("quote",),
}
# No more is looked at (code points): a text pasted by mistake is no query.
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Query:
    """`typed` without its prefix, its folded `words`, the `kinds` that may answer, and if a prefix `narrowed` them."""

    typed: str
    words: tuple[str, ...]
    kinds: tuple[Found, ...]
    narrowed: bool


def ask(query: str) -> Query:
    """`query` taken apart."""
    query = query[:_LONGEST].strip()
    kinds = NARROWED.get(query[:1])
    typed = query[1:].strip().removesuffix('"').removesuffix("”") if kinds else query
    return Query(typed, tuple(fold(typed).split()), kinds or FOUND, narrowed=kinds is not None)
