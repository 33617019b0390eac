"""What a whole story says about a capitalised word: the company that it keeps wherever it stands.

"Jarba" alone says little; that the story also writes "Ahmad Jarba" and "Jarba said" says that it is a person.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from syriatalks.actors import lexicon
from syriatalks.actors.classes import SPEECH, classes

_POSSESSIVE = frozenset({"'s", "’s"})
_INSIDE = frozenset({"in", "at", "near", "from"})
_EXPLAINS = frozenset({"who", "a", "the", "an"})


def story_cues(sentences: Iterable[Sequence[str]]) -> dict[str, tuple[bytes, ...]]:
    """For each capitalised word of `sentences` the sorted cues of all places where it stands, as attributes."""
    found: dict[str, set[str]] = defaultdict(set)
    every: set[str] = set()
    for words in sentences:
        every.update(words)
        padded = ("<", "<", *words, ">", ">", ">", ">")
        for at, word in enumerate(words, 2):
            if word[0].isupper():
                found[word].update(_before(padded[at - 1]), _behind(padded[at + 1]), _around(padded, at))
    for word, cues in found.items():
        small = word.lower()
        if small in every and small != word:
            cues.add("l")
    return {word: tuple(f"d={cue}".encode() for cue in sorted(cues)) for word, cues in found.items()}


@lru_cache(50_000)
def _before(previous: str) -> tuple[str, ...]:
    """What the word before says alone."""
    marks = classes(previous)
    said = {
        "t": "T" in marks or "t" in marks,
        "g": "G" in marks,
        "i": previous in _INSIDE,
        "d": previous in {"the", "The"},
        "P": previous[0].isupper(),
    }
    return tuple(cue for cue, holds in said.items() if holds)


@lru_cache(50_000)
def _behind(following: str) -> tuple[str, ...]:
    """What the word behind says alone."""
    said = {
        "v": following in SPEECH,
        "Q": following[0].isupper(),
        "h": any(mark[0] == "H" for mark in classes(following)),
        "s": following in _POSSESSIVE,
        "w": following == "who",
    }
    return tuple(cue for cue, holds in said.items() if holds)


def _around(words: Sequence[str], at: int) -> Iterator[str]:
    """What only several words around the one at `at` say."""
    previous, following = words[at - 1], words[at + 1]
    if previous == "." and words[at - 2] in lexicon.titles():
        yield "t"
    if previous != "<" and not previous[0].isupper() and not following[0].isupper():
        yield "1"
    if previous == "(" and following == ")":
        yield "("
    if following == "," and words[at + 2] in _EXPLAINS:
        yield "w"
    if following == "," and words[at + 2].isdigit() and words[at + 3] == ",":
        yield "a"
