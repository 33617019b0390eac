"""What a person is said to be, with the words that say so.

Before the name ("Russian Foreign Minister Sergei Lavrov", "The head of the coalition, Ahmad Jarba,"), behind it
("Ahmad Jarba, head of the coalition,"), with a possessive ("Syria's foreign minister, Walid Muallem") or a
verb ("Jarba is the head of the coalition").
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

_ARTICLES = frozenset("the a an The A An his her its their His Her Its Their".split())
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_BE = frozenset("is was are became remains remained".split())
# Words that may go on behind the noun of a role: "head of the Council for the Reform and Justice in Norland".
_LINKS = frozenset("of for the and to in on at with ' 's ’s ’ - & al de".split())
# No role is longer than this (words).
_LONGEST = 18


def find_roles(sentence: Sentence, persons: Iterable[Name]) -> Iterator[tuple[Name, Span]]:
    """For each of `persons` that stands in `sentence` the spans of the roles that it has there."""
    where = {start: at for at, start in enumerate(sentence.starts)}
    ends = {end: at for at, end in enumerate(sentence.ends)}
    for person in persons:
        first, last = where.get(person.span.start), ends.get(person.span.end)
        if first is not None and last is not None:
            for span in _roles(sentence, first, last):
                yield person, span


def _roles(sentence: Sentence, first: int, last: int) -> Iterator[Span]:
    words = sentence.words
    if span := _before(words, first):
        yield sentence.span(*span)
    if (span := _ahead(words, first)) or (span := _behind(words, last)):
        yield sentence.span(*span)


def _before(words: Sequence[str], name: int) -> tuple[int, int] | None:
    """The role that touches the name from the left: "Norland's acting Prime Minister" before "Ida Quist"."""
    last = name - 1
    if last > 0 and words[last] == "." and words[last - 1][0].isupper():
        last -= 1
    if last < 0 or not _is_office(words[last]) or (words[last] not in lexicon.titles() and words[last][0].isupper()):
        return None
    first = last
    while first and last - first < _LONGEST and _may_open(words, first - 1):
        first -= 1
    while first < last and words[first] in _POSSESSIVES:
        first += 1
    return first, last


def _may_open(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in _POSSESSIVES:
        return at > 0 and words[at - 1][0].isupper()
    return (word[0].isupper() and word not in _ARTICLES and not _opens_sentence(words, at)) or (
        word in lexicon.modifiers() or _is_office(word)
    )


def _opens_sentence(words: Sequence[str], at: int) -> bool:
    return at == 0 and words[0].lower() in lexicon.common_words() and words[0].lower() not in lexicon.modifiers()


def _ahead(words: Sequence[str], name: int) -> tuple[int, int] | None:
    """The role that stands before the name with a comma: "The head of the Norland Council (NC), Ida Quist,"."""
    if name < 3 or words[name - 1] != ",":
        return None
    end = name - 2
    if words[end] == ")" and end > 2 and words[end - 2] == "(":
        end -= 3
    for at in range(end, max(end - _LONGEST, -1), -1):
        if _is_office(words[at]) and _goes_on(words[at + 1 : end + 1]):
            first = at
            while first and _may_open(words, first - 1):
                first -= 1
            if first == 0 or words[first - 1] in _ARTICLES or words[first - 1] in _POSSESSIVES:
                return first, end
        elif not (words[at][0].isupper() or words[at] in _LINKS or _is_office(words[at])):
            return None
    return None


def _behind(words: Sequence[str], name: int) -> tuple[int, int] | None:
    """The role that stands behind the name: with a comma and up to the next, or with a form of "to be"."""
    at = name + 1
    if at + 1 >= len(words) or words[at] not in {",", *_BE}:
        return None
    verb = words[at] in _BE
    first = at + 1
    if words[first] in _ARTICLES:
        first += 1
    last = _office(words, first)
    if last is None:
        return None
    end = _with_complement(words, last)
    while end + 1 < len(words) and end - first < _LONGEST and _may_follow(words[end + 1]):
        end += 1
    while words[end] in _LINKS:
        end -= 1
    closed = end + 1 == len(words) or words[end + 1] in {",", ".", ";", ")", "–", "—", "who", "and", "("}
    return (first, end) if closed or verb else None


def _may_follow(word: str) -> bool:
    return word[0].isupper() or word in _LINKS or word in lexicon.modifiers()


def _with_complement(words: Sequence[str], office: int) -> int:
    """The index of the last word of "commander of the navy": a small noun behind the office's preposition."""
    at = office + 1
    if at + 1 < len(words) and words[at] in {"of", "for", "to"}:
        at += 1 + (words[at + 1] in _ARTICLES)
        if at < len(words) and words[at].islower() and words[at].isalpha():
            return at
    return office


def _office(words: Sequence[str], first: int) -> int | None:
    """The index of the noun of the role that begins at `first`, or None if no role begins there."""
    for at in range(first, min(first + 6, len(words))):
        following = words[at + 1] if at + 1 < len(words) else "."
        if _is_office(words[at]) and not _is_office(following):
            return at
        if not (
            words[at][0].isupper()
            or words[at] in lexicon.modifiers()
            or words[at] in _POSSESSIVES
            or _is_office(words[at])
        ):
            return None
    return None


def _goes_on(words: Sequence[str]) -> bool:
    return not words or (
        words[0] in {"of", "for", "to", "in", "at"}
        and all(word[0].isupper() or word in _LINKS or word in lexicon.modifiers() for word in words)
        and not any(one in _ARTICLES and two in _ARTICLES for one, two in pairwise(words))
    )


def _is_office(word: str) -> bool:
    return word.lower() in lexicon.offices()
