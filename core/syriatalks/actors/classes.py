"""The classes of a single word that the word lists know: a title, a given name, part of a state's name."""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache

from syriatalks.actors import lexicon

MONTHS_AND_DAYS = frozenset(
    """January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul
    Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday""".split()
)
SPEECH = frozenset(
    """said says told added warned stressed noted insisted announced urged called argued explained claimed stated
    reported confirmed declared asked""".split()
)
_UPPER = re.compile(r"[A-ZÀ-Þ]")
_LOWER = re.compile(r"[^\W\d_X]")
_DIGIT = re.compile(r"\d")
# The same for most words, at once.
_ASCII = {
    ord(letter): "X" if letter.isupper() else "x" if letter.isalpha() else "d"
    for letter in map(chr, range(128))
    if letter.isalnum()
}
_REPEATED = re.compile(r"(.)\1{2,}")


@lru_cache(50_000)
def shape(word: str) -> str:
    """Where capitals, small letters and digits stand: "Xxx" for Homs, "xx-Xxx" for al-Jarba, "Xxx-d" for Geneva-2."""
    if word.isascii():
        return _REPEATED.sub(r"\1\1", word.translate(_ASCII))
    capitals = _UPPER.sub("X", word)
    return _REPEATED.sub(r"\1\1", _DIGIT.sub("d", _LOWER.sub("x", capitals)))


@lru_cache(50_000)
def classes(word: str) -> tuple[str, ...]:
    """The classes of `word`, each a short mark ("G": given name). Capitals of a whole line count as capitalised."""
    if word.isupper() and len(word) > 4 and "." not in word:
        word = word.capitalize()
    low = word.lower()
    marks = [mark for mark, words in _lists() if word in words]
    if low in _small_titles():
        marks.append("T" if word[0].isupper() else "t")
    if word in lexicon.heads():
        marks.append("H" + lexicon.heads()[word][:2])
    if low in lexicon.common_words():
        marks.append("L")
    if low in SPEECH:
        marks.append("V")
    return tuple(marks)


@cache
def _lists() -> tuple[tuple[str, Container[str]], ...]:
    states = (name for state in lexicon.states() for name in state.names)
    return (
        ("G", lexicon.given_names()),
        ("S", lexicon.surnames()),
        ("C", lexicon.cities()),
        ("R", lexicon.regions()),
        ("O", lexicon.bodies()),
        ("N", frozenset(word for name in states for word in name.split() if word[0].isupper())),
        ("A", frozenset(lexicon.adjectives())),
        ("M", MONTHS_AND_DAYS),
    )


def listed_phrases(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First index, last index and list of each listed name of several words in `words`, the longest first."""
    behind = 0
    for at, word in enumerate(words):
        for size, names in _opened_by(word) if at >= behind else ():
            if mark := names.get(" ".join(words[at : at + size])):
                behind = at + size
                yield at, behind - 1, mark
                break


@lru_cache(50_000)
def _opened_by(word: str) -> tuple[tuple[int, dict[str, str]], ...]:
    """The listed names that `word` opens by their number of words, the longest first.

    Each has the mark of the last list that has it.
    """
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for mark, names in (("R", lexicon.regions()), ("O", lexicon.bodies()), ("C", lexicon.cities())):
        for name in names.opened_by(word):
            found[name.count(" ") + 1][name] = mark
    return tuple(sorted(found.items(), reverse=True))


@cache
def _small_titles() -> frozenset[str]:
    return frozenset(title.lower() for title in lexicon.titles())
