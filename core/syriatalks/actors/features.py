"""What the sequence model looks at: for each word of a sentence a list of attributes.

The attributes are those of the classic recipes (Lafferty et al. 2001; Ratinov and Roth 2009): the word, its
shape, its beginning and end, the lists it is in, the same for its neighbours, the run of capitalised words that it
stands in, and the cues of the whole story. All that depends on one word only is made once per word.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from syriatalks.actors.classes import classes, listed_phrases, shape

# Small words that may stand inside a capitalised name.
LINKS = frozenset("of for and the de al del la bin von van da du on & dos di el ibn".split())
# A sentence is set like a title when more than this share of its words is capitalised.
TITLE_SHARE = 0.6


class _Word(NamedTuple):
    """The attributes of one word, in its own place and seen from one and two words away."""

    small: str
    shape: str
    marks: str
    capital: bool
    here: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    far_before: tuple[str, ...]
    far_behind: tuple[str, ...]


@lru_cache(50_000)
def _word(word: str) -> _Word:
    small, form, marks = word.lower(), shape(word), classes(word)
    near = (f"s={form}", f"x3={small[-3:]}", *(f"g={mark}" for mark in marks))
    return _Word(
        small,
        form,
        "+".join(marks) or "-",
        word[0].isupper(),
        _here(word, small, form, marks),
        (f"-1w={small}", *("-1" + attribute for attribute in near)),
        (f"+1w={small}", *("+1" + attribute for attribute in near)),
        (f"-2w={small}", f"-2s={form}"),
        (f"+2w={small}", f"+2s={form}"),
    )


def _here(word: str, small: str, form: str, marks: Sequence[str]) -> tuple[str, ...]:
    found = [f"w={small}", f"s={form}", *(f"g={mark}" for mark in marks)]
    if word[0].isalpha():
        found += [f"p3={small[:3]}", f"x2={small[-2:]}", f"x3={small[-3:]}"]
    if word[0].isalpha() and len(small) > 4:
        found += [f"p4={small[:4]}", f"x4={small[-4:]}", f"p2={small[:2]}"]
    if len(marks) > 1:
        found.append("gg=" + "+".join(marks))
    first, hyphen, second = small.partition("-")
    if first and hyphen and second:
        found += [f"h1={first}", f"h2={second}"]
    return tuple(found)


def attributes(words: Sequence[str], cues: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """The attributes of each of `words`, one sentence of a story whose `cues` are known."""
    known = [_word(word) for word in words]
    titled = _like_a_title(known)
    found = [_in_place(known, at) for at in range(len(known))]
    for at, word in enumerate(known):
        if titled:
            found[at] += ["TC", "TC" + word.shape]
        if word.capital:
            found[at] += cues.get(words[at], ())
    for first, last, mark in listed_phrases(words):
        for at in range(first, last + 1):
            found[at].append(f"{'B' if at == first else 'I'}={mark}")
    for first, last in runs(words):
        shared = _of_run(known, first, last)
        for at in range(first, last + 1):
            found[at] += shared
    return found


def _like_a_title(known: Sequence[_Word]) -> bool:
    letters = sum(word.small[0].isalpha() for word in known)
    return letters > 3 and sum(word.capital for word in known) > TITLE_SHARE * letters


def _in_place(known: Sequence[_Word], at: int) -> list[str]:
    word = known[at]
    last = len(known) - 1
    found = [*word.here]
    if at == 0:
        found.append("BOS")
    else:
        left = known[at - 1]
        found += left.before
        found += _pair("-", left, word)
    if at == last:
        found.append("EOS")
    else:
        right = known[at + 1]
        found += right.behind
        found += _pair("+", word, right)
    if at > 1:
        found += known[at - 2].far_before
    if at + 1 < last:
        found += known[at + 2].far_behind
    return found


def _pair(side: str, left: _Word, right: _Word) -> tuple[str, str, str]:
    return (
        f"{side}w|w={left.small}|{right.small}",
        f"{side}g|g={left.marks}|{right.marks}",
        f"{side}s|s={left.shape}|{right.shape}",
    )


def _of_run(known: Sequence[_Word], first: int, last: int) -> tuple[str, ...]:
    """What the words of one run of capitals share: its ends, its length and what stands around it."""
    before = known[first - 1] if first else None
    behind = known[last + 1] if last + 1 < len(known) else None
    return (
        f"rf={known[first].small}",
        f"rl={known[last].small}",
        f"rn={min(last - first + 1, 6)}",
        f"rb={before.small if before else '<'}",
        f"ra={behind.small if behind else '>'}",
        f"rbg={before.marks if before else '<'}",
        f"rag={behind.marks if behind else '>'}",
        f"rfg={known[first].marks}",
        f"rlg={known[last].marks}",
    )


def runs(words: Sequence[str]) -> list[tuple[int, int]]:
    """The first and last index of each longest run of capitalised words, with at most two links between them."""
    found: list[tuple[int, int]] = []
    first = last = -1
    for at, word in enumerate(words):
        if word[0].isupper():
            if first < 0:
                first = at
            last = at
        elif first >= 0 and (word not in LINKS or at - last > 2):
            found.append((first, last))
            first = -1
    return [*found, (first, last)] if first >= 0 else found
