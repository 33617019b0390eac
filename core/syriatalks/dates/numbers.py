"""Numbers as news writes them: "twenty-five", "two and a half", "5 1/2", "a couple of", "nineteen ninety-seven"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from syriatalks.dates.words import NUMBERS, ORDINALS, SCALES

VAGUE = frozenset(("few", "several", "many", "some", "dozens", "hundreds", "thousands", "scores", "number"))


def count(words: Sequence[str]) -> float | None:
    """The number that lower-case `words` say, None for a vague one ("a few")."""
    if VAGUE.intersection(words):
        return None
    if "couple" in words:
        return 2
    if any(_small(word) and _small(after) for word, after in _neighbours(words)):
        return None
    whole = [word for word in words if word not in {"-", "–"}]
    half = 0.5 if whole[-3:] == ["and", "a", "half"] else 0.0
    if half:
        whole = whole[:-3]
    return _digits(whole) + half if any(word[:1].isdigit() for word in whole) else _spelled(whole) + half


def _neighbours(words: Sequence[str]) -> list[tuple[str, str]]:
    plain = [word for word in words if word not in {"-", "–"}]
    return list(pairwise(plain))


def _small(word: str) -> bool:
    """Whether `word` is a number below twenty: two of them side by side are a guess ("five-six months")."""
    return NUMBERS.get(word, 20) < 20


def _digits(words: Sequence[str]) -> float:
    total = 0.0
    for word in words:
        top, slash, bottom = word.partition("/")
        if slash:
            total += int(top) / int(bottom) if int(bottom) else 0
        elif re.fullmatch(r"\d+(?:\.\d+)?", plain := word.replace(",", "")):
            total += float(plain)
    return total


def _spelled(words: Sequence[str]) -> float:
    total, current = 0, 0
    for word in words:
        if word in NUMBERS:
            current += NUMBERS[word]
        elif word in SCALES:
            current = max(current, 1) * SCALES[word]
            if SCALES[word] == 1000:
                total, current = total + current, 0
    return total + current


def ordinal(words: Sequence[str]) -> int:
    """The rank that `words` say: "22nd", "third", "twenty-first"."""
    digits = re.match(r"\d+", words[0])
    if digits:
        return int(digits.group())
    return sum(ORDINALS.get(word, 0) + NUMBERS.get(word, 0) for word in words)


def spoken_year(words: Sequence[str]) -> int:
    """The year that `words` say: "nineteen ninety-seven", "two thousand and four"."""
    if words[0].isdecimal():
        return int(words[0])
    if words[:2] == ("two", "thousand"):
        return 2000 + int(_spelled(words[2:]))
    return 100 * NUMBERS[words[0]] + int(_spelled([word for word in words[1:] if word not in {"hundred", "oh"}]))
