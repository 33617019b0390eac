"""What the sequence model looks at: for each word of a sentence a list of attributes.

The attributes are those of the classic recipes (Lafferty et al. 2001; Ratinov and Roth 2009): the word, its
shape, its beginning and end, the lists it is in, the same for its neighbours, the run of capitalised words that it
stands in, and the cues of the whole story. All that depends on one word only is made once per word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from syriatalks.actors.classes import classes, listed_phrases, shape

# Small words that may stand inside a capitalised name.
LINKS = frozenset("of for and the de al del la bin von van da du on & dos di el ibn".split())
# A sentence is set like a title when more than this share of its words is capitalised.
TITLE_SHARE = 0.6


# Attributes as the model's library takes them; what one word says is encoded once, not wherever the word stands.
Attribute = str | bytes


class _Word(NamedTuple):
    """The attributes of one word, in its own place and seen from one and two words away."""

    small: str
    shape: str
    marks: str
    letters: bool
    capital: bool
    here: tuple[bytes, ...]
    before: tuple[bytes, ...]
    behind: tuple[bytes, ...]
    far_before: tuple[bytes, ...]
    far_behind: tuple[bytes, ...]


@lru_cache(50_000)
def _word(word: str) -> _Word:
    small, form, marks = word.lower(), shape(word), classes(word)
    near = (f"1w={small}", f"1s={form}", f"1x3={small[-3:]}", *(f"1g={mark}" for mark in marks))
    far = (f"2w={small}", f"2s={form}")
    return _Word(
        small,
        form,
        "+".join(marks) or "-",
        small[0].isalpha(),
        word[0].isupper(),
        _encoded("", _here(word, small, form, marks)),
        _encoded("-", near),
        _encoded("+", near),
        _encoded("-", far),
        _encoded("+", far),
    )


def _encoded(side: str, attributes: Iterable[str]) -> tuple[bytes, ...]:
    return tuple((side + attribute).encode() for attribute in attributes)


def _here(word: str, small: str, form: str, marks: Sequence[str]) -> Iterator[str]:
    yield from (f"w={small}", f"s={form}", *(f"g={mark}" for mark in marks))
    if word[0].isalpha():
        yield from (f"p3={small[:3]}", f"x2={small[-2:]}", f"x3={small[-3:]}")
    if word[0].isalpha() and len(small) > 4:
        yield from (f"p4={small[:4]}", f"x4={small[-4:]}", f"p2={small[:2]}")
    if len(marks) > 1:
        yield "gg=" + "+".join(marks)
    first, hyphen, second = small.partition("-")
    if first and hyphen and second:
        yield from (f"h1={first}", f"h2={second}")


def attributes(words: Sequence[str], cues: Mapping[str, Sequence[bytes]]) -> list[list[Attribute]]:
    """The attributes of each of `words`, one sentence of a story whose `cues` are known."""
    known = [_word(word) for word in words]
    found = _in_place(known)
    if _like_a_title(known):
        for at, word in enumerate(known):
            found[at] += ("TC", "TC" + word.shape)
    for at, word in enumerate(known):
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
    letters = sum([word.letters for word in known])
    return letters > 3 and sum([word.capital for word in known]) > TITLE_SHARE * letters


def _in_place(known: Sequence[_Word]) -> list[list[Attribute]]:
    """What each word says itself, and what the words beside it say."""
    found: list[list[Attribute]] = [[*word.here] for word in known]
    found[0].append("BOS")
    for here, there, (left, right) in zip(found, found[1:], pairwise(known), strict=False):
        words = f"w|w={left.small}|{right.small}"
        before, behind = _pair(left.marks, right.marks, left.shape, right.shape)
        here.extend(right.behind)
        here.append("+" + words)
        here.extend(behind)
        there.extend(left.before)
        there.append("-" + words)
        there.extend(before)
    found[-1].append("EOS")
    for at, (left, right) in enumerate(zip(known, known[2:], strict=False)):
        found[at] += right.far_behind
        found[at + 2] += left.far_before
    return found


@lru_cache(50_000)
def _pair(*classes: str) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """What the marks of two words and their shapes say together, to the second word and to the first."""
    marks, other_marks, form, other_form = classes
    both = (f"g|g={marks}|{other_marks}", f"s|s={form}|{other_form}")
    return _encoded("-", both), _encoded("+", both)


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
