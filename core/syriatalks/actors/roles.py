"""What a person is said to be, with the words that say so.

Before the name ("Russian Foreign Minister Sergei Lavrov", "The head of the coalition, Ahmad Jarba,"), behind it
("Ahmad Jarba, head of the coalition,"), with a possessive ("Syria's foreign minister, Walid Muallem") or a
verb ("Jarba is the head of the coalition"). A role ends at a noun and holds nobody else's name.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from syriatalks.actors import lexicon
from syriatalks.actors.classes import MONTHS_AND_DAYS
from syriatalks.actors.names import Name
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

_ARTICLES = frozenset("the a an The A An his her its their His Her Its Their".split())
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_BE = frozenset("is was are became remains remained".split())
# "the president-elect", "the prime minister-designate"; other halves are offices themselves: "vice-president".
_SECOND_HALVES = frozenset({"-elect", "-designate"})
# "José Vivanco, then the group's director".
_AT_THE_TIME = frozenset("then now currently".split())
# What stands for the first word of a body that opens a sentence: no common word, as that of "Associated Press" is.
_BODY = "Ω"
# Words that may go on behind the noun of a role: "head of the Council for the Reform and Justice in Norland".
_LINKS = frozenset("of for the and to in on at with ' 's ’s ’ - & al de".split())
# Small words that no noun phrase goes on with.
_CLOSING = _LINKS | frozenset(
    """that which who whose whom when where while as by from with or but nor since after before until during amid under
    over into about against because if so than not no is was are were has had have will would said says told now then
    today still also later currently once here there""".split()
)
# Forms of address and ranks that stand between a role and the name: "army commander Gen. Jean Kari".
_ADDRESS = frozenset(
    "Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady Baroness Rev Sheik Sheikh Gen Maj Col Lt Capt Brig Adm Sgt Eng".split()
)
# Prepositions that a phrase hangs on.
_GOVERNING = frozenset("of by to from with in at for about against".split())
# What stands for each word of a person's name: a role never goes across it.
_NAMED = "·"
# Small words of one noun phrase behind a preposition, as in "of a banned student union".
_MOST_SMALL = 3
# No role is longer than this (words).
_LONGEST = 18


def find_roles(sentence: Sentence, persons: Iterable[Name], bodies: Container[int] = ()) -> Iterator[tuple[Name, Span]]:
    """For each of `persons` that stands in `sentence` the spans of the roles that it has there.

    `bodies` are the offsets where the names of bodies begin.
    """
    where = {start: at for at, start in enumerate(sentence.starts)}
    ends = {end: at for at, end in enumerate(sentence.ends)}
    words = [_BODY if sentence.starts[0] in bodies else sentence.words[0], *sentence.words[1:]]
    standing = []
    for person in persons:
        first, last = where.get(person.span.start), ends.get(person.span.end)
        if first is not None and last is not None:
            standing.append((person, first, last))
            words[first : last + 1] = [_NAMED] * (last + 1 - first)
    for person, first, last in standing:
        for role in _roles(words, first, last):
            yield person, sentence.span(*role)


def _roles(words: Sequence[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    opening = _behind_address(words, first)
    if (role := _before(words, opening)) or (role := _before(words, first)):
        yield role
    closed = last + 1 == len(words) or words[last + 1] in {",", ".", ";", "–", "—", ")"}
    if (role := _ahead(words, opening, closed)) or (role := _behind(words, last)):
        yield role


def _behind_address(words: Sequence[str], name: int) -> int:
    """The index of the first form of address before the name, that of the name itself if there is none."""
    first = name
    while first:
        before = first - 1 - (words[first - 1] == ".")
        if before < 0 or words[before] not in _ADDRESS:
            break
        first = before
    return first


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
    if first and words[first - 1] in {"of", "for"} and first > 1 and _is_office(words[first - 2]):
        first = last
    while first < last and (words[first] in _POSSESSIVES or (first and _is_verb(words, first))):
        first += 1
    return first, last


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Whether the word at `at` tells what the person before it does: "leading" behind a name."""
    return words[at - 1] == _NAMED and words[at].islower() and not _is_office(words[at])


def _may_open(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in _POSSESSIVES:
        return at > 0 and words[at - 1][0].isupper()
    if word in MONTHS_AND_DAYS:
        return False
    if "-" in {word[:1], words[at + 1][:1]} and len(word) > 1 < len(words[at + 1]):
        return True  # the halves of "co-chair" and of "ex-militia chief"
    return (word[0].isupper() and word not in _ARTICLES and not _opens_sentence(words, at)) or (
        word in lexicon.modifiers() or _is_office(word)
    )


def _opens_sentence(words: Sequence[str], at: int) -> bool:
    """Whether a word has its capital only from the sentence that it opens, as neither "German" nor "Detective" has."""
    small = words[0].lower()
    known = small in lexicon.modifiers() or words[0] in lexicon.adjectives()
    return at == 0 and small in lexicon.common_words() and not known


def _ahead(words: Sequence[str], name: int, closed: bool) -> tuple[int, int] | None:
    """The role that stands before the name with a comma: "The head of the Norland Council (NC), Ida Quist,".

    Behind a preposition the name must be `closed` by a mark: "According to the head, Ida Quist was well" says no role.
    """
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
            article = first > 0 and words[first - 1] in _ARTICLES
            governed = words[max(first - article - 1, 0)] in _GOVERNING
            if _is_others(words, first - article) or (governed and not closed):
                return None
            owned = not _POSSESSIVES.isdisjoint(words[max(first - 1, 0) : at])
            if first == 0 or article or owned:
                return first, end
        elif not (words[at][0].isupper() or words[at] in _LINKS or _is_office(words[at])):
            return None
    return None


def _is_others(words: Sequence[str], first: int) -> bool:
    """Whether the phrase that begins at `first` is in apposition with a person before it."""
    return first > 1 and words[first - 1] == "," and words[first - 2] == _NAMED


def _behind(words: Sequence[str], name: int) -> tuple[int, int] | None:
    """The role that stands behind the name: with a comma and up to the next, or with a form of "to be"."""
    at = name + 1
    if at + 1 >= len(words) or words[at] not in {",", *_BE}:
        return None
    verb = words[at] in _BE
    first = at + 1 + (words[at + 1] in _AT_THE_TIME)
    first += first < len(words) and words[first] in _ARTICLES
    last = _office(words, first)
    if last is None:
        return None
    end = _end(words, first, last)
    if words[end] in _ADDRESS:
        return None  # the role of whoever is named next: "Ida Quist, Deputy Minister Dr. Reza Kari and …"
    closed = end + 1 == len(words) or words[end + 1] in {",", ".", ";", ")", "–", "—", "who", "and", "("}
    return (first, end) if closed or verb else None


def _end(words: Sequence[str], first: int, office: int) -> int:
    """The index of the last noun of the role that begins at `first`; that of its office if what follows is none."""
    end = _with_complement(words, office)
    while end + 1 < len(words) and end - first < _LONGEST and _may_follow(words, end + 1):
        end += 1
    while words[end] in _LINKS or words[end] in _ARTICLES:
        end -= 1
    if end == office or not _is_small(words, end + 1):
        return end
    small = _small(words, end + 1)
    return office if small is None else small


def _may_follow(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in _ARTICLES:
        return word == "the" or words[at - 1] in {"of", "for", "to"}
    return word[0].isupper() or word in _LINKS or word in lexicon.modifiers()


def _with_complement(words: Sequence[str], office: int) -> int:
    """The index of the last word of "commander of the navy": small words behind the office's preposition."""
    at = office + 1
    if at + 1 < len(words) and words[at] in {"of", "for", "to"}:
        at += 1 + (words[at + 1] in _ARTICLES)
        if _is_small(words, at) and (last := _small(words, at)):
            return last
    return office


def _is_small(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at].islower() and words[at].isalpha() and words[at] not in _CLOSING


def _small(words: Sequence[str], first: int) -> int | None:
    """The last index of the small words that begin at `first`; None if they are too many for one noun phrase."""
    last = first
    while _is_small(words, last + 1):
        last += 1
    return last if last - first < _MOST_SMALL else None


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
    """Whether a word heads a role, or is the second half of one that does: "president", "-general"."""
    return word.lower().lstrip("-") in lexicon.offices() or word in _SECOND_HALVES
