"""What a whole story says about a capitalised word: the company that it keeps wherever it stands.

"Jarba" alone says little; that the story also writes "Ahmad Jarba" and "Jarba said" says that it is a person.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.classes import SPEECH, classes

_POSSESSIVE = frozenset({"'s", "’s"})
_INSIDE = frozenset({"in", "at", "near", "from"})
_EXPLAINS = frozenset({"who", "a", "the", "an"})


def story_cues(sentences: Iterable[Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """For each capitalised word of `sentences` the sorted cues of all places where it stands."""
    found: dict[str, set[str]] = defaultdict(set)
    small: set[str] = set()
    for words in sentences:
        padded = ("<", "<", *words, ">", ">", ">", ">")
        for at, word in enumerate(words, 2):
            if word[0].isupper():
                found[word].update(_before(padded, at), _behind(padded, at))
            elif word[0].islower():
                small.add(word)
    for word, cues in found.items():
        if word.lower() in small:
            cues.add("l")
    return {word: tuple(f"d={cue}" for cue in sorted(cues)) for word, cues in found.items()}


def _before(words: Sequence[str], at: int) -> Iterable[str]:
    previous = words[at - 1]
    marks = classes(previous)
    if "T" in marks or "t" in marks or (previous == "." and words[at - 2] in lexicon.titles()):
        yield "t"
    if "G" in marks:
        yield "g"
    if previous in _INSIDE:
        yield "i"
    if previous in {"the", "The"}:
        yield "d"
    if previous[0].isupper():
        yield "P"
    elif previous != "<" and not words[at + 1][0].isupper():
        yield "1"


def _behind(words: Sequence[str], at: int) -> Iterable[str]:
    following = words[at + 1]
    if following in SPEECH:
        yield "v"
    if following == ")" and words[at - 1] == "(":
        yield "("
    if following[0].isupper():
        yield "Q"
    if any(mark[0] == "H" for mark in classes(following)):
        yield "h"
    if following in _POSSESSIVE:
        yield "s"
    if following == "who" or (following == "," and words[at + 2] in _EXPLAINS):
        yield "w"
    if following == "," and words[at + 2].isdigit() and words[at + 3] == ",":
        yield "a"
