"""Definite short forms without a name: "the ministry", "the Russian ministry", "his coalition".

They refer to the last body of the story whose own head noun they repeat; a state's adjective or another word in
between must fit that body too. Without "the" or a possessive nothing is referred to.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.actors.folding import fold
from syriatalks.actors.short_forms import head_noun
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Kind, Span

_DEFINITE = frozenset("the The his His her Her its Its their Their this This that That".split())
_MOST_BETWEEN = 3
# What every state has one of.
_OF_STATES = frozenset({"army", "navy", "police"})


class Body(NamedTuple):
    """What a short form can repeat of an actor: its head nouns, all words of its names and its state."""

    heads: frozenset[str]
    words: frozenset[str]
    state: str | None


def body(names: Iterable[str], parent: str | None, kind: Kind) -> Body:
    """The `Body` of an actor of `kind` with these names, that belongs to the state `parent`.

    "the army" is a state's: neither a rebel army nor one of no known state is meant so.
    """
    texts = list(names)
    words = frozenset(word for text in texts for word in fold(text).split())
    state = parent or _state_in(texts)
    heads = frozenset(filter(None, (head_noun(fold(text).split()) for text in texts)))
    return Body(heads if state and kind != "group" else heads - _OF_STATES, words, state)


def _state_in(names: Iterable[str]) -> str | None:
    adjectives = lexicon.adjectives()
    return next((adjectives[word] for name in names for word in name.split() if word in adjectives), None)


def find_nominals(
    sentences: Iterable[Sentence], bodies: Mapping[int, Body], named: Sequence[tuple[Span, int]]
) -> Iterator[tuple[Span, int]]:
    """The short forms in `sentences` with what they refer to. `named` says where which body is named, in order."""
    by_head: dict[str, list[int]] = defaultdict(list)
    for key, one in bodies.items():
        for head in one.heads:
            by_head[head].append(key)
    last: dict[int, int] = {}
    waiting = 0
    for sentence in sentences:
        for first, at in _definite(sentence.words, by_head):
            span = sentence.span(first, at)
            while waiting < len(named) and named[waiting][0].start < span.start:
                last[named[waiting][1]] = named[waiting][0].start
                waiting += 1
            between = sentence.words[first + 1 : at]
            fitting = [key for key in by_head[sentence.words[at]] if key in last and _fits(between, bodies[key])]
            if fitting:
                key = max(fitting, key=last.__getitem__)
                last[key] = span.start
                yield span, key


def _definite(words: Sequence[str], heads: Mapping[str, object]) -> Iterator[tuple[int, int]]:
    """Index of the article and of the noun of each definite short form with one of the nouns `heads`."""
    for at, word in enumerate(words):
        if word not in heads or (at + 1 < len(words) and (words[at + 1] == "of" or words[at + 1][0].isupper())):
            continue
        for first in range(at - 1, max(at - 2 - _MOST_BETWEEN, -1), -1):
            if words[first] in _DEFINITE:
                yield first, at
                break
            if not words[first][0].isalpha():
                break


def _fits(between: Sequence[str], one: Body) -> bool:
    adjectives = lexicon.adjectives()
    return all(
        fold(word) in one.words or (one.state is not None and adjectives.get(word) == one.state) for word in between
    )
